"""What may stand between a cue and its content: the hearer, the time, the place, the occasion."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_adverb, is_time, phrase_at
from newsmodel._stages.attribution._bits import DAY
from newsmodel._stages.attribution._reading import Reading
from newsmodel.lexicon import (
    ING_FORM,
    PREPOSITION,
    SUBORDINATOR,
    THAT,
    TO,
)
from newsmodel.words.en.phrases import DAY_TIMES, TIME_OPENERS

__all__ = ["after_adjuncts"]


def after_adjuncts(reading: Reading, index: int, high: int) -> int:
    """Index after adverbs, times and phrases that say when, where and how it was said.

    "said |in a statement on Friday| that talks …"
    """
    flags, words, gap_flags = reading.flags, reading.words, reading.gap_flags
    for _ in _ADJUNCTS:
        if index >= high or gap_flags[index]:
            return index
        here, word = flags[index], words[index]
        if here & DAY:
            index += 1
            while index < high and (words[index].isdigit() or words[index] in DAY_TIMES):
                index += 1
        elif word in TIME_OPENERS and is_time(reading.tokens, index, high):
            index += 2
        elif here & _OPENERS:
            index = _after_preposition(reading, index, high)
        elif here & SUBORDINATOR:
            return _to_mark(reading, index, high)
        elif not here & THAT and is_adverb(word, here):
            index += 1
        else:
            return index
    return index


_ADJUNCTS: Final = range(6)
"""How many of them are passed over."""
_OPENERS: Final = PREPOSITION | TO


def _after_preposition(reading: Reading, index: int, high: int) -> int:
    """Index after a preposition and what it governs: "after meeting with aides"."""
    after = index + 1
    if reading.flags[index] & SUBORDINATOR or (after < high and reading.flags[after] & ING_FORM):
        return _to_mark(reading, index, high)
    return phrase_at(reading.tokens, after, high, appositions=False)


def _to_mark(reading: Reading, index: int, high: int) -> int:
    """Index of the next word that a mark stands before."""
    flags, gap_flags = reading.flags, reading.gap_flags
    if high > index + _FAR:
        high = index + _FAR
    index += 1
    while index < high and not (gap_flags[index] or flags[index] & THAT):
        index += 1
    return index


_FAR: Final = 40
"""Words to a mark, at most."""
