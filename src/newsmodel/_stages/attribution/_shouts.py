"""Nouns for loud speech and its words: chants of |“Go home!”| from farmers."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._tokens import END
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._bits import ARTICLE
from newsmodel._stages.attribution._owners import is_passive, owner_after, owner_before
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._shared import shared_subject
from newsmodel._word_bits import ADJECTIVE_CUE, COORDINATOR, HOLIDAY, SPEECH, TAKES_CLAUSE
from newsmodel.words.en.phrases import MAKERS
from newsmodel.words.en.quotations import RAISING_CRIES, RAISING_UP

__all__ = ["is_shout", "shouted"]

_DESCRIBING: Final = ADJECTIVE_CUE | HOLIDAY
"""What a word is that may describe a shout: a |bitter| chant, the |new| chant."""
_BREAKING: Final = ("in", "into")
"""Behind what the noun stands where its subject shouts: broke into chants."""


def is_shout(reading: Reading, noun: int) -> bool:
    """Whether words in marks stand behind a noun for loud speech: chants of |“A”|, the cry |“A”|;
    not "the cry of a gull".
    """
    return _words_of(reading, noun) > 0


def _words_of(reading: Reading, noun: int) -> int:
    """Index of the first word that is shouted, 0 where there is none."""
    after = noun + 1
    if reading.words[after] == "of" and not reading.gap_flags[after]:
        after += 1
    elif not reading.flags[noun - 1] & ARTICLE:
        before = noun - 1  # "the old chant |“A”|"
        known = reading.flags[before] & ~_DESCRIBING
        if known or reading.gap_flags[noun] or reading.gap_flags[before]:
            return 0
        if not reading.flags[before - 1] & ARTICLE or reading.words[before][-1] == "s":
            return 0  # "the Norlanders chant |“A”|"
    return after if reading.quoted[after] and not reading.quoted[after - 1] else 0


def shouted(reading: Reading, stretch: Stretch, noun: int) -> bool:
    """Find what is shouted, and by whom if that is told: the crowd broke into chants of |“A”|."""
    begin = _words_of(reading, noun)
    if not begin:
        return False
    end = _end(reading, begin, stretch.last)
    if not reading.is_free(noun, end):
        return False
    source, last = None, end
    if end < stretch.last and reading.words[end] in MAKERS and not _ends(reading, end):
        source, last = owner_after(reading, stretch, end)
    first, owner = owner_before(reading, stretch, noun)
    source = source or owner or _breaking_into(reading, stretch, first)
    reading.add(
        stretch,
        rules.NOUN,
        source,
        (first, begin),
        [reading.piece(begin, end)],
        frame=TAKES_CLAUSE,
        flags=SPEECH,
    )
    reading.take(first, last)
    return True


def _ends(reading: Reading, index: int) -> bool:
    """Whether a sentence ends before a word."""
    return bool(reading.gap_flags[index] & END)


def _end(reading: Reading, begin: int, last: int) -> int:
    """The end of one or several quotations: chants of |“A” and “B”|."""
    end = reading.quoted.find(0, begin, last)
    while 0 < end < last - 1 and reading.flags[end] & COORDINATOR and reading.quoted[end + 1]:
        end = reading.quoted.find(0, end + 1, last)
    return end if end > 0 else last


def _breaking_into(reading: Reading, stretch: Stretch, first: int) -> Words | None:
    """Who breaks into a shout: |the crowd| erupted in chants of “A”."""
    lead = first - 1
    if lead <= stretch.first:
        return None
    plain = not reading.flags[lead] & ~_DESCRIBING
    if reading.flags[lead] & ARTICLE or (plain and lead > stretch.first + 1):
        lead -= 1 + plain  # "took up |the old| chant"
        raised = reading.words[lead] in RAISING_CRIES or (
            reading.words[lead] == "up" and reading.words[lead - 1] in RAISING_UP
        )
        return shared_subject(reading, stretch, lead + 1) if raised else None
    if reading.words[lead] not in _BREAKING:
        return None
    source = shared_subject(reading, stretch, lead)
    return None if source and is_passive(reading, source[1], lead) else source
