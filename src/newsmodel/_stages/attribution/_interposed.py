"""Who spoke between two commas, though no cue says so: The Liberals, |he fumed|, had “lit it”."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_adverb, phrase_at
from newsmodel._stages._state import Finding, QuoteDraft
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._bits import TENSED_FORM
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._views import can_tell
from newsmodel._word_bits import NOUN_CUE, PREPOSITION, RELATIVE, SUBORDINATOR, TAKES_CLAUSE

__all__ = ["interposed"]

_LONGEST: Final = 6
"""Words of a speaker and his verb at most."""
_NO_SUBJECT: Final = PREPOSITION | SUBORDINATOR
_NO_SPEAKER: Final = _NO_SUBJECT | RELATIVE


def interposed(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> Finding | None:
    """The Liberals, |he fumed|, had “lit it”. Between the subject of a clause and its verb nearly
    any verb is a cue. Not so "Lee, |who smiled|, had “won it”", "On Friday, |he smiled|, “A”".
    """
    low, high = stretch.first, stretch.last
    opens = reading.next_mark(low)
    closes = reading.next_mark(opens)
    if not opens < closes <= quote.first or closes > opens + _LONGEST or closes >= high:
        return None
    if reading.gaps[opens] != ", " or not reading.gaps[closes].startswith(", "):
        return None
    goes_on = reading.flags[closes] & (AUXILIARY | TENSED_FORM)
    if not goes_on or reading.flags[closes] & NOUN_CUE or reading.flags[low] & _NO_SUBJECT:
        return None
    cue = closes - 1
    while cue > opens and is_adverb(reading.words[cue], reading.flags[cue]):
        cue -= 1
    if cue == opens or not can_tell(reading, cue) or reading.flags[opens] & _NO_SPEAKER:
        return None
    if phrase_at(reading.tokens, opens, cue) != cue or not reading.is_free(low, high):
        return None
    pieces = [reading.piece(low, opens), reading.piece(closes, high)]
    found = reading.add(
        stretch, rules.MANNER_AFTER, (opens, cue), (cue, closes), pieces, frame=TAKES_CLAUSE
    )
    found.speech = True
    reading.take(low, high)
    return found
