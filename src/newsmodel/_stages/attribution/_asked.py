"""What somebody is asked: was asked on Friday |about A|, pressed |on A|, asked |a question|."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._tokens import END
from newsmodel._stages.attribution._bits import ARTICLE, BEHIND_NOUN
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._word_bits import ADVERB, PREPOSITION, WEEKDAY
from newsmodel.words.en.passives import QUIZZED
from newsmodel.words.en.phrases import DAY_TIMES, QUESTION_WORDS

__all__ = ["behind_day", "is_matter", "to_matter", "was_asked"]

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


def was_asked(reading: Reading, cue: int, low: int) -> bool:
    """Whether the subject before a comma was asked and did not ask: Ann Lee, |asked| whether A; Ann
    Lee, |asked| on Friday if A, said B. Not so "Ann Lee, a judge, |questioned| why A", "Ann Lee,
    the mayor, |asked| whether A."
    """
    following = reading.words[behind_day(reading, cue + 1)]
    if following not in _BEHIND_ASKED:
        asks = following in QUESTION_WORDS and reading.words[cue] != "questioned"
        if not asks or _ends_there(reading, cue + 1):
            return False
    before = reading.flags[max(low, cue - _ASKER) : cue]
    return not any(here & BEHIND_NOUN for here in before)


def _ends_there(reading: Reading, index: int) -> bool:
    """Whether the next mark behind a word ends the sentence."""
    mark = reading.marked.find(1, index + 1)
    return mark >= 0 and bool(reading.gap_flags[mark] & END)


_BEHIND_ASKED: Final = ("about", "by")
_ASKER: Final = 12
"""Words before "asked" among which no other verb may stand."""


def behind_day(reading: Reading, index: int) -> int:
    """Index behind a day that stands at a word: the raid, described |on Friday| as a mistake; a
    ruling, announced |Wednesday| by Lee; asked |on Friday evening| if A.
    """
    index += reading.words[index] == "on" and reading.flags[index + 1] & WEEKDAY > 0
    if reading.flags[index] & WEEKDAY:
        index += 1
        index += reading.words[index] in DAY_TIMES
    return index
