"""Of whom or what a passive tells: |the plan| was denounced, |the group| blamed by Lee."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_infinitive, is_name, phrase_before
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution._bits import ARTICLE
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._word_bits import (
    ASKS,
    CONTRACTION,
    COORDINATOR,
    DETERMINER,
    PARTICIPLE_FORM,
    SEEMS,
    SUBORDINATOR,
    TO,
)

__all__ = ["stands_bare", "told_of"]


def told_of(reading: Reading, stretch: Stretch, verb: int, cue: int = 0) -> Words | None:
    """The subject of a verb that tells of it, None where there is none: |the plan| was denounced,
    |the plan|, denounced by the mayor. `cue` is a participle that may lean on its noun.
    """
    first, last = reading.subject(verb, stretch.first)
    if first < last and cue and stands_bare(reading, stretch, verb, cue):
        first = _nearest(reading, first, last)
    if first < last and reading.flags[first - 1] & TO:
        first = _over_infinitives(reading, first, stretch.first)
    if first == last and cue and reading.words[verb - 1] == "since":
        verb -= 1  # "the plan, |since| denied by the mayor"
    if first == last and reading.gap_flags[verb] & CLAUSE:
        # "the plan, |denounced| by the mayor"
        first, last = phrase_before(reading.tokens, verb, stretch.first), verb
        if not (is_name(reading.words[first]) or reading.flags[first] & ARTICLE):
            return None
    if last == first + 1 and reading.flags[first] & SUBORDINATOR:
        return None  # "left the room |when| asked to go"
    return (first, last) if first < last else None


def _nearest(reading: Reading, first: int, last: int) -> int:
    """The first word of the noun that a participle leans on: he leads |the group| blamed by Lee,
    and |the head of the group| blamed by Lee.
    """
    for index in range(last - 1, first, -1):
        before = reading.words[index - 1] == "of" or reading.flags[index - 1] & _BEFORE_ARTICLE
        if reading.flags[index] & ARTICLE and not before:
            return index
    return first


_BEFORE_ARTICLE: Final = COORDINATOR | DETERMINER


def _over_infinitives(reading: Reading, first: int, low: int) -> int:
    """The first word of a subject that holds infinitives: |the plan to set up a board to act| was
    welcomed.
    """
    for _ in range(_INFINITIVES):
        if first - 1 <= low or not is_infinitive(reading.tokens, first - 1):
            break
        start = phrase_before(reading.tokens, first - 1, low)
        if start == first - 1:
            break
        first = start
        if not reading.flags[first - 1] & TO:
            break
    return first


_INFINITIVES: Final = 3
"""Infinitives in a subject, at most."""


def stands_bare(reading: Reading, stretch: Stretch, verb: int, cue: int) -> bool:
    """Whether a passive leans on its noun without any auxiliary: a plan |seen| as dead."""
    own = reading.flags[cue]
    if verb == stretch.first or not own & PARTICIPLE_FORM or own & (SEEMS | ASKS):
        return False
    if reading.flags[verb - 1] & CONTRACTION:
        return False
    return not any(here & AUXILIARY for here in reading.flags[verb:cue])
