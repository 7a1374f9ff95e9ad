"""Words told at second hand whose teller stands inside them: Lee said, according to Ray, that A."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

import attrs

from newsmodel._stages._phrases import AUXILIARY, is_adverb, phrase_before
from newsmodel._stages._state import Finding
from newsmodel._stages.attribution._bits import TELLING
from newsmodel._stages.attribution._openings import is_clause
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._relays import can_say
from newsmodel._stages.attribution._verbs import FINITE, Group, verb_group
from newsmodel._word_bits import CUE, PAST_FORM, SHOWS, TAKES_CLAUSE, THAT
from newsmodel.words.en.phrases import SAYING

__all__ = ["look_around"]

_PAST_CUE: Final = CUE | PAST_FORM
_MOST: Final = 4
"""Cues before the teller that are tried."""
_Told = tuple[Words, Group, list[Words]]
"""Who says it, the cue, and the words of the content."""


def look_around(
    reading: Reading, stretch: Stretch, found: Finding, before: Words, behind: Words
) -> None:
    """Where the words around a source tell what somebody else said, make that the statement, which
    the source relays: |Lee said|, according to Ray, |that A|; Lee said |that A|, according to Ray,
    |B|; |Lee|, according to Ray, |said A|.
    """
    told = _said_before(reading, stretch, before, behind) or _said_behind(
        reading, stretch, before, behind
    )
    if told is None:
        return
    source, (verb, cue, last, _, own, _), content = told
    if own & SHOWS and not can_say(reading, cue, *source):
        return  # "A fall, according to Ray, showed A" is Ray's
    found.via = attrs.evolve(found, pieces=[])
    found.source = reading.source(*source)
    found.cue = reading.place(verb, last)
    found.pieces[:] = [reading.piece(*words) for words in content]
    found.cue_flags = own


def _said_before(reading: Reading, stretch: Stretch, before: Words, behind: Words) -> _Told | None:
    """What somebody says whose verb stands before the teller."""
    signs, (first, last) = reading.signs, before
    low = bisect_left(signs, first)
    for index in signs[low : low + _MOST]:
        if index >= last:
            return None
        group = _telling(reading, index, first, last)
        if group is None:
            continue
        source = reading.subject(group[0], first)
        content = _content(reading, stretch, group, last, behind)
        return (source, group, content) if source[0] == first and content else None
    return None


def _said_behind(reading: Reading, stretch: Stretch, before: Words, behind: Words) -> _Told | None:
    """What somebody says whose verb stands behind the teller: |Lee|, according to Ray, |said A|."""
    cue, high = behind
    while cue < high and is_adverb(reading.words[cue], reading.flags[cue]):
        cue += 1
    group = _telling(reading, cue, before[0], high) if cue < high else None
    if group is None or phrase_before(reading.tokens, before[1], before[0]) > before[0]:
        return None
    after = group[2]
    clause = reading.flags[after] & THAT or is_clause(reading, stretch, after)
    return (before, group, [(after, high)]) if clause else None


def _telling(reading: Reading, index: int, low: int, high: int) -> Group | None:
    """The verb at a word where it tells of the past what somebody says."""
    if reading.flags[index] & _PAST_CUE != _PAST_CUE:
        return None
    group = verb_group(reading, index, low, high)
    if group is None or group[3] != FINITE or group[5]:
        return None
    own = group[4]
    return group if own & TAKES_CLAUSE and own & TELLING else None


def _content(
    reading: Reading, stretch: Stretch, group: Group, last: int, behind: Words
) -> list[Words] | None:
    """The words behind a verb before the teller, where it stands, and those behind the teller that
    are its content, without a hearer: told the board, according to Ray, |that A|.
    """
    flags, first = reading.flags, group[2]
    for index in range(first, last):
        if flags[index] & THAT and not reading.gap_flags[index]:
            return [(index, last), behind]
    if flags[behind[0]] & THAT or (first == last and is_clause(reading, stretch, behind[0])):
        return [behind]
    parted = reading.words[group[1]] in SAYING and flags[behind[0]] & _FINITE
    return [(first, last), behind] if parted and first < last else None


_FINITE: Final = AUXILIARY | PAST_FORM
"""What goes on with a clause that the teller parts: said the plan, according to Ray, |was| dead."""
