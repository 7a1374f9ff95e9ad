"""A source behind its content without a comma: Two men died in May |officials said|."""

from __future__ import annotations

from typing import Final

from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._adjuncts import after_adjuncts
from newsmodel._stages.attribution._bits import BEFORE_NOUN, DAY, JOINT
from newsmodel._stages.attribution._openings import tells
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._verbs import FINITE, Group
from newsmodel._word_bits import (
    DETERMINER,
    GROUP,
    RELATIVE,
    ROLE,
    SUBJECT_PRONOUN,
    TAKES_CLAUSE,
    THAT,
    TO,
)
from newsmodel.words.en.people import UTTERANCES
from newsmodel.words.en.phrases import QUESTION_WORDS, SAYABLE

__all__ = ["unmarked"]

_LEAST: Final = 4
"""Words of a statement at least."""
_BEFORE_NO_SOURCE: Final = BEFORE_NOUN | JOINT | RELATIVE | SUBJECT_PRONOUN | THAT | TO
"""What shows that the words before a subject are not a whole statement."""
_LEANING: Final = QUESTION_WORDS | UTTERANCES | SAYABLE | {"as", "than", "which", "who"}
"""Words whose own clause the cue may end: what she said, the last thing she said."""


def unmarked(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Find the statement that its source closes without a mark, at the end of a sentence."""
    verb, _, last, kind, own, _ = group
    if kind != FINITE:
        return False
    low = stretch.first
    if after_adjuncts(reading, last, stretch.last) < stretch.last:
        return False
    first, behind = reading.subject(verb, low)
    for index in range(first + 1, verb):
        if reading.flags[index] & DETERMINER and reading.flags[index - 1] & DAY:
            first = index  # "to be published on Saturday |a spokesman| said"
    if behind != verb or first < low + _LEAST or not _may_close(reading, first, verb):
        return False
    if not any(tells(reading, index) for index in range(low + 1, first)):
        return False
    if not reading.is_free(low, last) or not _LEANING.isdisjoint(
        word.lower() for word in reading.words[low:verb]
    ):
        return False
    pieces = [reading.piece(low, first)]
    reading.add(stretch, rules.CUE_AFTER, (first, verb), (verb, last), pieces, TAKES_CLAUSE, own)
    reading.take(low, last)
    return True


def _may_close(reading: Reading, first: int, verb: int) -> bool:
    """Whether a source stands by itself between its statement and its verb."""
    if reading.gap_flags[first] or reading.flags[first - 1] & _BEFORE_NO_SOURCE:
        return False
    head = reading.flags[verb - 1]
    return bool(head & (GROUP | ROLE)) or reading.words[verb - 1][0].isupper()
