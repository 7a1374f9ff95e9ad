"""Infinitives that nobody tells: it is hard |to see| why, calls |to boycott| it."""

from __future__ import annotations

from typing import Final

from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import ADVERB, BE, PREPOSITION
from newsmodel.words.en.phrases import EASE

__all__ = ["is_how_hard", "is_undone"]


def is_how_hard(reading: Reading, to: int) -> bool:
    """Whether an infinitive tells how hard something is: it is easy |to see| why, made it hard |to
    see| how, too close |to call|. Not so "fought hard |to defend| it", "all too happy |to say| A".
    """
    word, before = reading.words[to - 1], reading.words[to - 2]
    if before == "too":
        return reading.words[to - 3] not in _ALL
    if word not in EASE:
        return False
    return before == "it" or bool(reading.flags[to - 2] & _BEFORE_EASE)


def is_undone(reading: Reading, to: int) -> bool:
    """Whether an infinitive tells what is asked of others or what fails: flooded with calls |to
    boycott| it, the inability of the police |to explain| it.
    """
    noun = to - 1
    if reading.gap_flags[to]:
        return False
    if reading.words[noun] == "pressure" and reading.words[noun - 1] in _PRESSING:
        return True  # "is under pressure |to explain| why"
    if reading.words[noun] in _ASKED_FOR:
        return bool(reading.flags[noun - 1] & PREPOSITION)
    if reading.words[noun] in _FAILINGS:
        return True
    for index in range(noun - 1, max(to - _OF_WHOM, 0), -1):
        if reading.words[index] == "of":
            return reading.words[index - 1] in _FAILINGS
        if reading.gap_flags[index]:
            break
    return False


_ASKED_FOR: Final = frozenset(("appeals", "calls", "demands", "pleas", "requests"))
_PRESSING: Final = ("growing", "intense", "mounting", "pressure", "under")
_FAILINGS: Final = frozenset(("failure", "inability"))
_OF_WHOM: Final = 7
"""Words of whoever fails at most."""
_ALL: Final = ("all", "only")
_BEFORE_EASE: Final = BE | ADVERB
