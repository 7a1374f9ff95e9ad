"""Others whom the reporter sets beside a speaker: said A, |as has Lee|, |compared with others|."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_name
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import DETERMINER, DO, GROUP, HAVE, NUMBER_WORD

__all__ = ["compares", "counts", "does_too"]


def does_too(reading: Reading, index: int) -> bool:
    """Whether somebody else does as the speaker: said A, |as has Ida Holm|. Not so "said prices had
    risen, as had wages".
    """
    others = reading.flags[index + 2] & _OTHERS or is_name(reading.words[index + 2])
    return bool(reading.flags[index + 1] & _DOING and others)


_DOING: Final = HAVE | DO
_OTHERS: Final = DETERMINER | GROUP


def compares(reading: Reading, index: int) -> bool:
    """Whether the reporter sets others against a share: 60 percent said A, |compared with 40
    percent who said B|. Not so "said prices rose, compared with a fall in May", nor "a poll found
    that 60 percent like tea, compared with 40 percent".
    """
    if reading.words[index + 1] not in ("to", "with"):
        return False
    return counts(reading, index + 2)


def counts(reading: Reading, index: int) -> bool:
    """Whether a number begins at a word, behind a small one: |60| percent, |about 40|."""
    index += bool(reading.flags[index] & DETERMINER or reading.words[index] in _ABOUT)
    return reading.words[index][0].isdigit() or bool(reading.flags[index] & NUMBER_WORD)


_ABOUT: Final = ("about", "another", "just", "nearly", "only", "some")
