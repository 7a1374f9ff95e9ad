"""Names out of runs: without the small words, titles and peoples before them."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._state import Name, State
from newsmodel._stages.cast.runs import POSSESSIVE_ENDS
from newsmodel.lexicon import (
    ADVERB,
    BE,
    COORDINATOR,
    DETERMINER,
    DO,
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

__all__ = ["names_of"]

_COMMON: Final = (
    (DETERMINER | SUBJECT_PRONOUN | OBJECT_PRONOUN | POSSESSIVE | PREPOSITION | COORDINATOR)
    | (SUBORDINATOR | RELATIVE | THAT | TO | BE | HAVE | DO | MODAL | NEGATION | ADVERB)
    | (NUMBER_WORD | MONTH | WEEKDAY)
)
_TITLE: Final = HONORIFIC | ROLE
_ADJECTIVES: Final = (
    "ed",
    "-born",
    "-run",
    "-led",
    "-held",
    "-style",
    "-era",
    "-wide",
    "-speaking",
)
_LONGEST: Final = 10  # words in a name; a longer run is no name


def names_of(
    state: State, runs: list[tuple[int, int]], lone: list[int]
) -> tuple[list[Name], list[int]]:
    """The name in every run, and the common words that only have a capital."""
    tokens = state.tokens
    words, flags = tokens.words, tokens.flags
    found: list[Name] = []
    capitals = lone
    for first, last in runs:
        if last - first == 1:
            word = words[first]
            if flags[first] & _COMMON and (len(word) == 1 or not word.isupper()):
                capitals.append(first)
                continue
            if "-" in word and word.endswith(_ADJECTIVES):
                continue  # "Berlin-based"
            if "’" in word or "'" in word:
                stem = word.replace("’", "'").partition("'")[0]
                if state.lexicon.table.get(stem, 0) & _COMMON:
                    continue  # "It’s", "They’re"
                if word[-2:] in POSSESSIVE_ENDS:
                    word = word[:-2]
            found.append(Name(first, last, first, word.lower()))
        else:
            name = _trimmed(state, first, last)
            if name is None:
                capitals.append(last - 1)
            else:
                found.append(name)
    return found, sorted(capitals)


def _trimmed(state: State, first: int, last: int) -> Name | None:
    """The name at the end of a run of several words; None where all are common."""
    words, flags = state.tokens.words, state.tokens.flags
    while first < last and flags[first] & _COMMON:
        word = words[first]
        if len(word) > 1 and word.isupper():
            break
        first += 1
    if first == last or last - first > _LONGEST:
        return None
    core = _core(state, first, last) if last - first > 1 else first
    if core == last:
        return None
    key = " ".join(words[core:last]).lower()
    if key[-2:] in POSSESSIVE_ENDS:
        key = key[:-2]
    return Name(core, last, first, key)


def _core(state: State, first: int, last: int) -> int:
    """First word of the name itself, past titles, peoples and fields of office."""
    flags, words, lexicon = state.tokens.flags, state.tokens.words, state.lexicon
    after = first > 0 and flags[first - 1] & (PREPOSITION | COORDINATOR)
    core = first
    for index in range(last - 2, first - 1, -1):
        if flags[index] & _TITLE or (after and words[index].lower() in lexicon.portfolios):
            core = index + 1
            break
    if core == last - 1 and flags[core] & ROLE and flags[core - 1] & ROLE:
        return last  # "Assistant Minister": all title
    rest = range(core, last)
    if any([flags[index] & ORGANIZATION for index in rest]):
        return first
    if all([words[index].lower() in lexicon.suffixes for index in rest]):
        return first
    if last - core > 2:
        folded = words[core].lower()
        if folded in lexicon.peoples or (after and folded in lexicon.countries):
            core += 1
    return core
