"""Runs of capitalised words: where proper names may stand."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import compress
from operator import itemgetter
from typing import Final

from newsmodel._stages._state import PARAGRAPH, Passage, State
from newsmodel._stages._tokens import AMPERSAND, BREAK, CLAUSE, POSSESSIVE_ENDS, Tokens
from newsmodel._word_bits import (
    HONORIFIC,
    ORGANIZATION,
    ROLE,
)

__all__ = ["runs"]


# Arabic articles are written small and joined to the name, and no capital begins the word.
_ARTICLES: Final = frozenset({"al-", "el-", "ul-", "ad-", "an-", "ar-", "as-", "at-", "az-"})
_COMMONEST: Final = re.compile(r"-(?<= al-| el-| ad-| as-)")
_HYPHENS: Final = re.compile(rf"-(?<={'|'.join(sorted(_ARTICLES))})")
# Of the letters of Latin-1 the capitals; the mark that stands for any other letter is 2.
_CAPITAL: Final = bytes(2 * (code == 63) or chr(code).isupper() for code in range(256))

_PLACES: Final = tuple(range(2048))
"""The places of the words of all texts but the longest; ready numbers need not be made."""

# Particles that can begin a surname that stands alone: "van der Leyen said".
_LEADING: Final = frozenset(
    ("al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "ibn", "van", "von")
)

_PLURAL_OWNERS: Final = frozenset(
    owner + end for owner in ("Children", "Men", "People", "Women") for end in ("'s", "’s")
)
"""Owners that a body has in its name: "the People's Party"."""
_OPENERS: Final = frozenset({" (", ' "', " “", " ‘", " '", " ``"})
_CLOSERS: Final = frozenset({") ", '" ', "” ", "’ ", "' ", "'' "})
_PARTNERS: Final = frozenset(
    {"Associates", "Brothers", "Co", "Company", "Daughters", "Partners", "Sons"}
)
_AND: Final = frozenset({"and"})
_SAINTS: Final = frozenset({"St", "Ste", "Mt", "Ft", "Pt"})


def runs(state: State) -> tuple[list[tuple[int, int]], list[int]]:
    """Capitalised words that stand together, and those of lines set in capitals throughout."""
    tokens = state.tokens
    found: list[tuple[int, int]] = []
    lone: list[int] = []
    commas: list[int] = []
    if not tokens.words:
        return found, lone
    begins = set(state.sentences.firsts)
    every = _capitals(state)
    for first, last, kind in _stretches(state.layout.passages):
        capitals = every[bisect_left(every, first) : bisect_left(every, last)]
        if _is_loud(state, first, last, kind, len(capitals)):
            # Where every word has a capital, it tells nothing.
            lone += capitals
        else:
            found += _joined(state, capitals, begins, commas)
    state.name_commas = tuple(commas)
    return found, lone


def _stretches(passages: tuple[Passage, ...]) -> list[tuple[int, int, int]]:
    """Passages that follow each other without words between, headings on their own."""
    found: list[tuple[int, int, int]] = []
    begin, end, before = 0, -1, -1
    for kind, _, _, first, last in passages:
        if first != end or kind != PARAGRAPH or before != PARAGRAPH:
            if before >= 0:
                found.append((begin, end, before))
            begin, before = first, kind
        end = last
    if before >= 0:
        found.append((begin, end, before))
    return found


def _is_loud(state: State, first: int, last: int, kind: int, capitals: int) -> bool:
    """Whether a stretch is set in capitals; a figure is no small word either."""
    tokens, share = state.tokens, 0.55
    if kind == PARAGRAPH:
        share = 0.8
        if not state.text[tokens.starts[first] : tokens.starts[last]].isupper():
            return False
    capitals += sum([word < ":" for word in tokens.words[first:last]])
    return capitals > 3 and capitals > share * (last - first)


def _capitals(state: State) -> list[int]:
    """The words that begin with a capital, or with an article that is joined to one."""
    words, starts, text = state.tokens.words, state.tokens.starts, state.text
    codes = text.encode("latin-1", "replace") + b" "
    row = bytearray(itemgetter(*starts)(codes)).translate(_CAPITAL)
    index = row.find(2)
    while index >= 0:
        row[index] = words[index][0].isupper()
        index = row.find(2, index + 1)
    if _COMMONEST.search(text):
        for hyphen in _HYPHENS.finditer(text):
            place = hyphen.start() - 2
            index = state.tokens.at(place)
            if starts[index] == place and words[index][:3] in _ARTICLES:
                row[index] = 1
    return list(compress(_PLACES if len(words) < len(_PLACES) else range(len(words)), row))


def _joined(
    state: State, capitals: list[int], begins: set[int], commas: list[int]
) -> Iterable[tuple[int, int]]:
    """Join capitalised words to runs, over initials, particles, nicknames and, into `commas`, the
    comma before the ending of a firm.
    """
    tokens, particles, endings = state.tokens, state.lexicon.particles, state.lexicon.firm_endings
    words, gaps, gap_flags = tokens.words, tokens.gaps, tokens.gap_flags
    small = particles | _AND
    last = nickname = -1
    bounds: list[int] = []  # the end of one run and the beginning of the next, in turn
    for index in capitals:
        if index == last:
            if not gap_flags[index]:
                before = words[index - 1]
                if (
                    before[-1] not in "sS"
                    or before[-2:] not in POSSESSIVE_ENDS
                    or before in _PLURAL_OWNERS
                ):
                    last += 1
                    continue
            elif index == nickname:
                last += 1
                continue
            elif gaps[index] == ", ":
                if words[index].lower() in endings and index not in begins:
                    commas.append(index)  # "Kestrel Steel, |Inc.|"
                    last += 1
                    continue
            elif index not in begins:
                if _joins(tokens, index, endings):
                    last += 1
                    continue
                if _nickname(tokens, index):
                    last += 1
                    nickname = last
                    continue
        bounds += (last, index)
        before = words[index - 1]
        if before in small:
            if (
                before == "and"
                and words[index] in _PARTNERS
                and _ends_firm(tokens, last, index, endings)
            ) or (index - last < 3 and last > 0 and _bridges(tokens, last, index, particles)):
                del bounds[-2:]
            elif before != "and":
                bounds[-1] = _lead(tokens, index)
        last = index + 1
    bounds.append(last)
    return zip(bounds[1::2], bounds[2::2], strict=True)


def _joins(tokens: Tokens, index: int, endings: frozenset[str]) -> bool:
    """Whether a name runs on over a gap that is no single blank: "J. Edgar", a wrapped line,
    "Kestrel Co. Ltd".
    """
    gap, before = tokens.gaps[index], tokens.words[index - 1]
    if gap.isspace():
        wrapped = tokens.gap_flags[index] & BREAK and gap.count("\n") < 2
        return bool(wrapped or gap == "  ") and before[-2:] not in POSSESSIVE_ENDS
    mark = gap.strip()
    if mark in ("'", "’") and before[-1] == "s" and tokens.flags[index] & ORGANIZATION:
        return True  # "the Teachers' Union"
    if mark in ("&", AMPERSAND):
        return True
    if mark != ".":
        return False
    short = len(before) == 1 or "." in before or before in _SAINTS
    if before.lower() in endings:
        return tokens.words[index].lower() in endings
    return short or bool(tokens.flags[index - 1] & (HONORIFIC | ROLE))


def _nickname(tokens: Tokens, index: int) -> bool:
    """Whether one word between marks stands inside a name: "Joe “Lucky” Doe"."""
    return (
        tokens.gaps[index] in _OPENERS
        and tokens.gaps[index + 1] in _CLOSERS
        and index + 1 < len(tokens.words)
        and tokens.words[index + 1][0].isupper()
        and not tokens.flags[index + 1]
    )


def _bridges(tokens: Tokens, last: int, index: int, particles: frozenset[str]) -> bool:
    """Whether only particles stand between two capitalised words: "Ursula von der Leyen"."""
    words, gap_flags = tokens.words, tokens.gap_flags
    if (
        words[last] not in particles
        or gap_flags[index]
        or (index - last == 2 and gap_flags[last + 1])
    ):
        return False
    if gap_flags[last] and not _joins(tokens, last, frozenset()):
        return False
    return words[last - 1][-2:] not in POSSESSIVE_ENDS


def _ends_firm(tokens: Tokens, last: int, index: int, endings: frozenset[str]) -> bool:
    """Whether nothing but "and" stands between a name and its partners, who end the name of a firm:
    "Moor |and Co|", "Moor |and Sons| Ltd"; not so "Ann Lund and |Brothers| Bo and Ole Ray".
    """
    words, gap_flags, behind = tokens.words, tokens.gap_flags, index + 1
    if index - last != 1 or (gap_flags[last] | gap_flags[index]) & CLAUSE:
        return False
    if gap_flags[behind] or not words[behind][0].isupper():
        return True
    return words[behind].lower() in endings


def _lead(tokens: Tokens, first: int) -> int:
    """First of the one or two particles with which a name begins."""
    for before in range(first - 1, max(first - 3, -1), -1):
        if tokens.words[before] not in _LEADING or tokens.gap_flags[before + 1]:
            break
        first = before
    return first
