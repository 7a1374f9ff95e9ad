"""Names out of runs: without the small words, titles and peoples before them."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any, Final

from newsmodel._stages._phrases import is_given_modal
from newsmodel._stages._state import Names, State
from newsmodel._stages._tokens import POSSESSIVE_ENDS
from newsmodel._word_bits import (
    ADVERB,
    BE,
    COORDINATOR,
    DETERMINER,
    DO,
    GROUP,
    HAVE,
    HONORIFIC,
    MODAL,
    MONTH,
    NEGATION,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    ORGANIZATION,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    TO,
    WEEKDAY,
)
from newsmodel.lexicon import Lexicon
from newsmodel.words.en.people import INTRODUCING, OFFICES, PAPERS
from newsmodel.words.en.phrases import TIME_OPENERS

__all__ = ["names_of"]

_COMMON: Final = (
    (DETERMINER | SUBJECT_PRONOUN | OBJECT_PRONOUN | POSSESSIVE | PREPOSITION | COORDINATOR)
    | (SUBORDINATOR | RELATIVE | THAT | TO | BE | HAVE | DO | MODAL | NEGATION | ADVERB)
    | (NUMBER_WORD | MONTH | WEEKDAY)
)
_TITLE: Final = HONORIFIC | ROLE
_BEFORE: Final = _TITLE | GROUP  # what stands before a name in one run
_JOINING: Final = PREPOSITION | COORDINATOR
_NO_NAME: Final = _COMMON | _TITLE | GROUP
_DAYS: Final = WEEKDAY | MONTH
_ENDS: Final = ROLE | _DAYS  # what is no part of a name at its end
_ADJECTIVES: Final = (
    "ed",
    "-born",
    "-old",
    "-time",
    "-run",
    "-led",
    "-held",
    "-style",
    "-era",
    "-wide",
    "-language",
    "-speaking",
)
_PLACE: Final = 3  # words of a place that a compound ends: "New York-based"
_OFFICE: Final = 9  # words of an office before its field: "Minister of Trade and"
_LONGEST: Final = 10  # words in a name; a longer run is no name


# First word, index after the last, first word of the title before it, key: see `Names`.
_Name = tuple[int, int, int, str]


def names_of(state: State, runs: list[tuple[int, int]], lone: list[int]) -> tuple[Names, list[int]]:
    """The name in every run, and the common words that only have a capital."""
    tokens, portfolios = state.tokens, state.lexicon.portfolios
    words, flags = tokens.words, tokens.flags
    found: list[Any] = []  # one name behind the other, to be cut into columns at once
    capitals = [*lone]
    for first, last in runs:
        word = words[first]
        if last - first == 1:
            if flags[first] & _NO_NAME and not (
                word.isupper() and len(word) > 1 and word not in OFFICES
            ):
                capitals.append(first)
            elif word.isalpha():
                found += (first, last, first, word.lower())
            elif key := _key(state.lexicon, word):
                found += (first, last, first, key)
            continue
        if word in INTRODUCING:  # "Carmaker |Lumen|"
            first += 1
            word = words[first]
            if last - first == 1:
                key = _key(state.lexicon, word)
                found += (first, last, first, key) if key else ()
                continue
        if last - first == 2 and not (flags[first] & _NO_NAME or flags[first + 1] & _ENDS):
            # Most have neither title nor small words.
            key = f"{word} {words[first + 1]}".lower()
            if (
                "-" not in key
                and (key[-1] != "s" or key[-2:] not in POSSESSIVE_ENDS)
                and (word.lower() not in portfolios)
            ):
                found += (first, last, first, key)
                continue
        name = _trimmed(state, first, last)
        if name is None:
            capitals.append(last - 1)
        else:
            found += name
    capitals.sort()
    columns = found[::4], found[1::4], found[2::4], found[3::4]
    return Names(*map(tuple, columns)), capitals


def _key(lexicon: Lexicon, word: str) -> str:
    """The key of a name of one word that holds other marks than letters; "" if it is none."""
    if "-" in word and (word[1] == "-" or word.endswith(_ADJECTIVES)):
        return ""  # "D-Calif.", "Berlin-based"
    if "’" in word or "'" in word:
        stem = word.replace("’", "'").partition("'")[0]
        if lexicon.table.get(stem, 0) & _NO_NAME:
            return ""  # "It’s", "They’re", "Mayor’s"
        if word[-2:] in POSSESSIVE_ENDS:
            word = word[:-2]
    return word.lower()


def _trimmed(state: State, first: int, last: int) -> _Name | None:
    """The name at the end of a run of several words; None where all are common."""
    words, flags = state.tokens.words, state.tokens.flags
    bits = reduce(or_, flags[first:last])
    if bits & _COMMON:
        first = _behind_common(state, first, last)
        if bits & _DAYS:
            while last - first > 1 and flags[last - 1] & _DAYS and len(words[last - 1]) > 5:
                if len(words[last - 1]) == 6 and flags[last - 1] & MONTH:
                    break  # "Ann August"
                last -= 1  # "Ann Lee Wednesday", "Kestrel Oil February"
        if first == last:
            return None
    whole = " ".join(words[first:last])
    if hyphen := "-" in whole:
        first, last = _without_adjectives(words, first, last)
        if first == last:
            return None
        whole = " ".join(words[first:last])
    word, length = words[last - 1], last - first
    if length > _LONGEST or (length == 1 and flags[first] & _NO_NAME and not word.isupper()):
        return None
    ends, owns = flags[last - 1], word[-1] in "sS" and word[-2:] in POSSESSIVE_ENDS
    if owns:
        ends = state.lexicon.table.get(word[:-2], 0)
    if ends & ROLE and _is_all_title(state, first, last):
        return None
    core, key = first, word.lower()
    if length > 1:
        core = _core(state, first, last, bits, hyphen=hyphen and "-" in whole)
        if core == first:
            key = whole.lower()
        elif core < last - 1:
            key = " ".join(words[core:last]).lower()
    return core, last, first, key[:-2] if owns else key


def _without_adjectives(words: list[str], first: int, last: int) -> tuple[int, int]:
    """A run without compounds at its ends: "|Oslo-based| Moor Bank", "|New Arden-based| Moor Bank",
    "the Ann |Lee-led| board".
    """
    for index in range(first, min(first + _PLACE, last)):
        if "-" in words[index] and words[index].endswith(_ADJECTIVES):
            first = index + 1
    while first < last and "-" in words[last - 1] and words[last - 1].endswith(_ADJECTIVES):
        last -= 1
    return first, last


def _behind_common(state: State, first: int, last: int) -> int:
    """The first word of a run behind the small words with which it begins."""
    words, flags = state.tokens.words, state.tokens.flags
    if first and flags[first - 1] & _TITLE and not state.tokens.gap_flags[first]:
        return first  # "party chief Do Muoi"
    if words[first].lower() in TIME_OPENERS and flags[first + 1] & _DAYS:
        first += 1  # "|Last December| Kestrel Bank fell"
    while first < last and flags[first] & _COMMON:
        word = words[first]
        if len(word) > 1 and word.isupper():
            break
        if word == "First" and first + 1 < last and not flags[first + 1] & _TITLE:
            break  # "First Kestrel Bank", and not "First Lady Ann Lee"
        if flags[first] & _DAYS and _is_given(state, first, word):
            break
        if flags[first] & MODAL and is_given_modal(state.tokens, first, last):
            break
        first += 1
    return first


def _is_given(state: State, index: int, word: str) -> bool:
    """Whether the word for a month or day is a given name: "Jan Wilk", "April Lee"."""
    if len(word) == 3 and word != "May":
        return True  # short for a month or day only before a full stop or a figure
    before = state.tokens.flags[index - 1] if index else 0
    return word.lower() in state.lexicon.women and not before & PREPOSITION


def _is_all_title(state: State, first: int, last: int) -> bool:
    """Whether a run that ends in a role names nobody: "the Prime Minister", "Secretary of"."""
    flags, words = state.tokens.flags, state.tokens.words
    if last - first > 1:
        given = last - 2
        if last - first > 2 and len(words[given]) == 1:
            given -= 1  # "Peter T. King"
        before = words[given].lower()
        if before in state.lexicon.men or before in state.lexicon.women:
            return False  # "Barbara Boxer"
        if words[last - 1].lower() in PAPERS:
            return False  # "the Arden Observer"
        if flags[last - 2] & ROLE or words[last - 2] == "Prime":
            return True
    if first and flags[first - 1] & (DETERMINER | POSSESSIVE) and not state.tokens.gap_flags[first]:
        return True
    return last < len(words) and words[last] in {"of", "for", "to"}


def _is_compound_title(state: State, word: str) -> bool:
    """Whether a word with hyphens is a title: "Editor-in-Chief", "Vice-President"."""
    parts = word.lower().split("-")
    return parts[0] in state.lexicon.roles or parts[-1] in state.lexicon.roles


def _core(state: State, first: int, last: int, bits: int, *, hyphen: bool) -> int:
    """First word of the name itself, past titles, peoples and fields of office."""
    flags, words, lexicon = state.tokens.flags, state.tokens.words, state.lexicon
    before = flags[first - 1] if first else 0
    if before & DETERMINER and first > 1:
        before = flags[first - 2]  # "ambassador to the UN Ann Lee"
    after = before & _JOINING
    if after:
        after = reduce(or_, flags[max(first - _OFFICE, 0) : first]) & ROLE
    core = first
    if after or hyphen or bits & _BEFORE:
        for index in range(last - 2, first - 1, -1):
            flag, word = flags[index], words[index]
            if (
                flag & _TITLE
                or (flag & GROUP and word[-1] == "s")
                or (after and _is_field(state, index, last))
                or (hyphen and "-" in word and _is_compound_title(state, word))
            ):
                core = index + 1
                if flag & GROUP and _is_body(state, first, core, last):
                    return first
                if flag & HONORIFIC and word == words[first] and index > first + 1:
                    core = first + 1  # "Sheikh |Omar Sheikh Ahmed|"
                if _is_incomplete(state, core, last):
                    return first
                break
    if bits & ORGANIZATION and (core == first or reduce(or_, flags[core:last]) & ORGANIZATION):
        return first
    if last - core > 2:
        folded = words[core].lower()
        if folded in lexicon.peoples or (core > first and folded in lexicon.portfolios):
            return core + 1  # "Director |Marketing| Ann Lee"
        if after:
            body = words[core].isupper() and len(folded) > 1 and not words[core + 1].isupper()
            if body or folded in lexicon.countries or folded in lexicon.seats:
                return core + 1
    return core


def _is_body(state: State, first: int, core: int, last: int) -> bool:
    """Whether what stands behind a noun for several ends the name of a body: "Doctors |Across
    Borders|", "Doctors |Abroad|". Not so where a name follows: "Ministers |Lee| and Ray".
    """
    tokens = state.tokens
    if tokens.flags[core] & PREPOSITION:
        return True
    word = tokens.words[core]
    if core > first + 1 or core < last - 1 or word.isupper() or word[-2:] in POSSESSIVE_ENDS:
        return False
    if last == len(tokens.words):
        return True
    listed = tokens.gaps[last] == ", " and tokens.words[last][0].isupper()
    return not (listed or tokens.flags[last] & COORDINATOR)


def _is_field(state: State, index: int, last: int) -> bool:
    """Whether a word ends what an office is of: "head of the |Nobel Committee| Ole Mjoes".

    Behind the noun for a body, and before a given name, a whole name must be left.
    """
    lexicon, word = state.lexicon, state.tokens.words[index].lower()
    if word in lexicon.portfolios:
        return True
    if index >= last - 2 or state.tokens.words[last - 1].lower() in lexicon.firm_endings:
        return False
    body = state.tokens.flags[index] & ORGANIZATION  # "the Security |Council| Ann Lee"
    if not body and state.tokens.words[index - 1].lower() in lexicon.portfolios:
        return False  # "minister of the Environment |Magid| George Ilyas"
    following = state.tokens.words[index + 1].lower()
    given = following in lexicon.men or following in lexicon.women
    return given or bool(body)


def _is_incomplete(state: State, core: int, last: int) -> bool:
    """Whether what is left behind a title is no name: "(Sri) Lanka", "(Sir) Jr.", "(Witness) A"."""
    lexicon, words = state.lexicon, state.tokens.words
    left = words[core].lower()
    if last - core == 1:
        if left[-1] == "s" and left[-2:] in POSSESSIVE_ENDS:
            left = left[:-2]
        return len(left) == 1 or left in lexicon.countries or left in lexicon.suffixes
    return left in lexicon.suffixes and lexicon.suffixes.issuperset(
        [word.lower() for word in words[core + 1 : last]]
    )
