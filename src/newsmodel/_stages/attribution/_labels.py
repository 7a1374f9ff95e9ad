"""Speakers before a colon: "Lee: Talks will go on" over a story, "Q:" in a transcript."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_name
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel.lexicon import PAST_FORM, PREPOSITION, SHOWING_NOUN, SPEECH, TAKES_CLAUSE

__all__ = ["label", "labelled_words"]

_FIRST: Final = attrgetter("first")
_LONGEST = 8
"""Words of a speaker's label at most."""


def labelled_words(reading: Reading) -> set[int]:
    """The first words of the passages that a colon stands near the beginning of."""
    text, starts = reading.state.text, reading.tokens.starts
    place = text.find(":")
    if place < 0:
        return set()
    firsts = list(map(_FIRST, reading.state.layout.passages))
    found = set()
    while place >= 0:
        index = bisect_right(starts, place)
        number = bisect_right(firsts, index) - 1
        if number >= 0 and index < firsts[number] + _LONGEST:
            found.add(firsts[number])
        place = text.find(":", place + 1)
    return found


def label(reading: Reading, stretch: Stretch) -> bool:
    """Find a speaker before a colon that opens a passage; the rest is what he says."""
    end = reading.next_mark(stretch.first)
    if end >= stretch.last or end >= stretch.first + _LONGEST or reading.gaps[end][0] != ":":
        return False
    opens = reading.flags[stretch.first]
    if reading.quoted[stretch.first] or (opens & SPEECH and opens & PAST_FORM and end > 1):
        # "Said Ann Lee: “A.”" is a sentence.
        return False
    if not all(_can_label(reading, index) for index in range(stretch.first, end)):
        return False
    if not reading.is_free(stretch.first, stretch.last):
        return False
    found = reading.add(
        stretch,
        rules.LABEL,
        (stretch.first, end),
        (stretch.first, end),
        [reading.piece(end, stretch.last)],
        frame=TAKES_CLAUSE,
        flags=SPEECH,
    )
    place = reading.tokens.end(end - 1)
    found.cue = (place, place + 1)
    reading.take(stretch.first, stretch.last)
    return True


def _can_label(reading: Reading, index: int) -> bool:
    """Whether a word may stand in a label: a name or "poll", and no verb."""
    here = reading.flags[index]
    if here & AUXILIARY and index > 0:
        return False
    return is_name(reading.words[index]) or bool(here & (SHOWING_NOUN | PREPOSITION))
