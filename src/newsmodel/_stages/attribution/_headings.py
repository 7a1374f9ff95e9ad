"""Speakers who head their own words in a paragraph of their own: "ANN LEE, MAYOR |“A.”|"."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_name
from newsmodel._stages._state import QuoteDraft
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution._openings import tells
from newsmodel._stages.attribution._reading import Reading, Row, Stretch, Words
from newsmodel._word_bits import GROUP, HONORIFIC, ORGANIZATION, PREPOSITION, ROLE, TO

__all__ = ["heading_speaker"]

_SOMEBODY: Final = ROLE | GROUP | HONORIFIC | ORGANIZATION
_LONGEST: Final = 20
"""Words of such a heading at most."""
_ENDS: Final = frozenset(".?!…")
_BINDING: Final = ("at", "for", "of")
"""What may stand in an office: head of the board, analyst at Kestrel."""


def heading_speaker(
    reading: Reading, stretch: Stretch, quote: QuoteDraft, before: Row
) -> Words | None:
    """Whoever a paragraph of his own names before a paragraph of nothing but his words.

    "UN ENVOY ANN LEE, TO REPORTERS", and below it: |“A.”| Not so "LONG QUEUES", which names nobody,
    and "MINISTER UNDER FIRE".
    """
    first, last, passage, quotes = before
    kinds = reading.state.layout.passages
    _, _, _, begin, end = kinds[passage]
    if quotes or passage != stretch.passage - 1 or (first, last) != (begin, end):
        return None
    if quote.last < stretch.last or last > first + _LONGEST:
        return None
    if not _ENDS.isdisjoint(reading.gaps[last]):
        return None  # a sentence
    stop = _naming_end(reading, first, last)
    if stop == first or any(tells(reading, index) for index in range(first, stop)):
        return None
    return (first, stop) if _names_somebody(reading, first, stop) else None


def _naming_end(reading: Reading, first: int, last: int) -> int:
    """Index after what says who speaks, before how it was said: Ann Lee, mayor|, in a statement|;
    the first word where a heading is no name for anybody.
    """
    table = reading.state.lexicon.table
    for index in range(first, last):
        word = reading.words[index].lower()
        if word in _BINDING or not table.get(word, 0) & (PREPOSITION | TO):
            continue
        return index if index > first and reading.gap_flags[index] & CLAUSE else first
    return last


def _names_somebody(reading: Reading, first: int, last: int) -> bool:
    """Whether a word for somebody stands in a heading, and its first word is a name or capital."""
    table = reading.state.lexicon.table
    if not is_name(reading.words[first]):
        return False
    for index in range(first, last):
        for part in reading.words[index].lower().split("-"):
            if table.get(part, 0) & _SOMEBODY:
                return True
    return False
