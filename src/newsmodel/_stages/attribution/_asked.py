"""What somebody is asked: was asked on Friday |about A|, pressed |on A|, asked |a question|."""

from __future__ import annotations

from typing import Final

from newsmodel._stages.attribution._bits import ARTICLE
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._word_bits import ADVERB, PREPOSITION, WEEKDAY
from newsmodel.words.en.phrases import QUIZZED

__all__ = ["is_matter", "to_matter"]

_BEFORE_MATTER: Final = PREPOSITION | WEEKDAY | ADVERB


def to_matter(reading: Reading, stretch: Stretch, cue: int, after: int) -> int:
    """Index of what somebody is asked about, past the day: asked on Friday |about A|, pressed again
    |on A|.
    """
    for place in range(after, min(stretch.last, after + _NEAR)):
        if is_matter(reading, cue, place):
            return place
        if reading.gap_flags[place] or not reading.flags[place] & _BEFORE_MATTER:
            break
    return after


def is_matter(reading: Reading, cue: int, index: int) -> bool:
    """Whether what somebody is asked begins at a word: asked |about A|, asked |a hard question|."""
    word = reading.words[index]
    if word == "about" or (word in _ON and reading.words[cue].lower() in QUIZZED):
        return not reading.flags[index + 1] & WEEKDAY
    if not reading.flags[index] & ARTICLE:
        return False
    return not _QUESTIONS.isdisjoint(reading.words[index + 1 : index + _QUESTION])


_NEAR: Final = 4
"""Words from "asked" to its matter at most."""
_QUESTION: Final = 5
"""Words in which a question is named."""
_ON: Final = ("on", "over")
_QUESTIONS: Final = frozenset(("question", "questions"))
