"""What names show by their own words: a person, a place or a body, and who bears which surname."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Final

from newsmodel._stages._evidence import (
    APPOSED,
    FIRM,
    IN,
    MODIFIES,
    NO_PERSON,
    OF_ORGANIZATION,
    SPEAKS,
    THE,
)
from newsmodel._stages._state import State
from newsmodel._word_bits import BE, CUE, DETERMINER, DO, HAVE, MODAL, VERB
from newsmodel.lexicon import Lexicon
from newsmodel.words.en.people import TITLE_SURNAMES
from newsmodel.words.en.places import OPENERS

__all__ = ["by_words", "is_given", "lone_titles", "may_be_person", "may_be_place", "same_person"]


def is_given(lexicon: Lexicon, word: str) -> bool:
    """Whether a word is a given name that tells a man or a woman."""
    return word in lexicon.men or word in lexicon.women


def may_be_person(lexicon: Lexicon, seen: int, words: list[str], *, borne: bool = False) -> bool:
    """Whether a name without a title can be that of a person; `borne` says that its last word, a
    title, is somebody's surname.
    """
    last = words[-1]
    if last in lexicon.industries:
        return False  # "Lee Petroleum"
    if not seen & NO_PERSON and is_given(lexicon, words[0]):
        return True
    if last in lexicon.countries or words[0] in OPENERS or last in lexicon.groups:
        return False
    if len(words) > 1 and words[0] in lexicon.groups:
        return False  # "Doctors Abroad"
    if seen & APPOSED and not seen & (OF_ORGANIZATION | THE):
        return True
    dated = last in lexicon.months or last in lexicon.weekdays
    if words[0] in lexicon.peoples or (dated and lexicon.knows(words[0])):
        return False  # "Last June"
    if len(words) > 1 and words[-2][-2:] in _OWNING:
        return False  # "People's Livelihood"
    return not (
        seen & NO_PERSON
        or last in lexicon.seats
        or last in lexicon.peoples
        or last in lexicon.portfolios
        or (last in lexicon.roles and not borne)
        or last in lexicon.place_nouns
        or last in lexicon.media
        or seen & (MODIFIES | SPEAKS) == MODIFIES
        or words[0] in lexicon.countries
        or words[0] in lexicon.seats
    )


def lone_titles(state: State, since: int) -> frozenset[str]:
    """The titles that are surnames as well and stand without an article as the subject of a verb,
    from a word on: "|King| said", and not "the King said" or "King Harald said".
    """
    words, flags, gap_flags = state.tokens.words, state.tokens.flags, state.tokens.gap_flags
    return frozenset(
        word
        for index in state.capitals[bisect_left(state.capitals, since) :]
        if (word := words[index].lower()) in TITLE_SURNAMES
        and not gap_flags[index + 1]
        and flags[index + 1] & _VERBS
        and (gap_flags[index] or not flags[index - 1] & DETERMINER)
    )


_VERBS: Final = BE | CUE | DO | HAVE | MODAL | VERB
_OWNING: Final = ("'s", "’s")
_UNITED: Final = frozenset({"emirates", "kingdom", "states"})
"""What behind "United" is a state; "the Baltic States" are several, "Emirates" is an airline."""


def may_be_place(lexicon: Lexicon, seen: int, words: list[str]) -> bool:
    """Whether a name that is no person's is that of a place, by its last word or by its company."""
    last, united = words[-1], words[0] == "united"
    place = last in lexicon.countries or last in lexicon.seats or last in lexicon.place_nouns
    place = place or (united and last in _UNITED)
    return (place and not seen & FIRM) or seen & (IN | OF_ORGANIZATION) == IN


def by_words(
    keys: Iterable[str], lexicon: Lexicon
) -> tuple[dict[str, list[str]], dict[str, str], dict[str, str], dict[str, str]]:
    """The names of several words: all by their surnames, the first that begins with each word, the
    first that holds each before its last, and those of firms without their ending.
    """
    suffixes, endings = lexicon.suffixes, lexicon.firm_endings
    surnames: dict[str, list[str]] = {}
    firms: dict[str, str] = {}
    begun: dict[str, str] = {}
    inside: dict[str, str] = {}
    for key in keys:
        if " " not in key:
            continue
        first, *middle, last = key.split(" ")
        if first not in begun:
            begun[first] = key
            inside.setdefault(first, key)
        if middle:
            for word in middle:
                inside.setdefault(word, key)
            if last in endings:
                bare = key[: -len(last) - 1]
                firms.setdefault(bare, key)
                if middle[-1] in endings:
                    firms.setdefault(bare[: -len(middle[-1]) - 1], key)  # "Kestrel Steel |Co Ltd|"
            if last in suffixes:
                last = middle[-1]
        if last in surnames:
            surnames[last].append(key)
        else:
            surnames[last] = [key]
        if "-" in last:
            surnames.setdefault(last.rpartition("-")[2], []).append(key)
    return surnames, begun, inside, firms


def same_person(one: list[str], other: list[str], particles: frozenset[str]) -> bool:
    """Whether the shorter name is the longer with words left out, or its double surname."""
    short, full = (one, other) if len(one) <= len(other) else (other, one)
    rest = iter(full)
    if not all(word in rest for word in short):
        return False
    if short[0] == full[0] or short[0] in particles:
        return True
    return len(full) - len(short) == 1 and len(full) < 4
