"""Where the “that” behind adjuncts stands: said in a call lasting an hour |that| A."""

from __future__ import annotations

from itertools import repeat
from operator import and_
from typing import Final

from newsmodel._stages._phrases import is_name
from newsmodel._stages.attribution._bits import BEHIND_NOUN
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._relatives import opens_clause, tells_of_adjunct
from newsmodel._word_bits import (
    CUE,
    ING_FORM,
    NOUN_CUE,
    PAST_FORM,
    PREPOSITION,
    TAKES_ADDRESSEE,
    THAT,
    WEEKDAY,
)
from newsmodel.words.en.phrases import OCCASIONS

__all__ = ["ADJUNCT", "FAR", "is_answered", "tells_of_occasion", "that_ahead"]

ADJUNCT: Final = PREPOSITION | WEEKDAY
FAR: Final = 15
"""Words up to the "that" at most."""
_IN_PLACE: Final = THAT | PREPOSITION
"""What else stands behind the comma of a place."""
_ACTING: Final = PAST_FORM | ING_FORM
_ANSWERED: Final = ("about", "against", "of", "to")


def that_ahead(reading: Reading, stretch: Stretch, index: int) -> int:
    """Index of the "that" behind an adjunct: said in a call lasting an hour |that …; or -1."""
    flags, gap_flags, place = reading.flags, reading.gap_flags, index
    if not flags[index] & ADJUNCT:
        return -1
    relative = False
    end = index + FAR
    if end > stretch.last:
        end = stretch.last
    if not any(map(and_, flags[index:end], repeat(THAT))):
        return -1
    while place < end:
        here = flags[place]
        # "in Varn, Ohio, that": a place with its state.
        if gap_flags[place] and not (
            reading.gaps[place] == ", " and (here & _IN_PLACE or is_name(reading.words[place]))
        ):
            return -1
        if here & CUE and here & _ACTING and not tells_of_occasion(reading, place):
            return -1
        before = flags[place - 1]
        governed = before & PREPOSITION and reading.words[place - 1] != "past"  # "in the past"
        if here & THAT and not governed and reading.words[place + 1] != "of":
            if is_answered(reading, index, place):
                return -1
            describes = flags[place + 1] & BEHIND_NOUN or tells_of_adjunct(reading, place)
            if not describes or opens_clause(reading, place + 1):
                return -1 if relative and flags[place - 1] & NOUN_CUE else place
            relative = True  # "said in a speech |that drew cheers| that A"
        place += 1
    return -1


def is_answered(reading: Reading, index: int, that: int) -> bool:
    """Whether a clause is of the noun that is answered: "replied to the charge |that A|"."""
    noun = reading.flags[that] & THAT and reading.flags[that - 1] & NOUN_CUE
    return bool(noun) and reading.words[index] in _ANSWERED


def tells_of_occasion(reading: Reading, index: int) -> bool:
    """Whether a participle tells of the words said and no more: said in a statement |announcing|
    the cuts that A. Not so "in a statement |announcing| that A", "a letter |telling| Lee that A".
    """
    here = reading.flags[index]
    if not here & ING_FORM or here & TAKES_ADDRESSEE or reading.flags[index + 1] & THAT:
        return False
    return reading.words[index - 1] in OCCASIONS
