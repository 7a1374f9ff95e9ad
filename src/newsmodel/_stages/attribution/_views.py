"""Words behind "as" with a verb that no lexicon knows: Ann Lee cast him as “a danger”."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_adverb
from newsmodel._stages._state import QuoteDraft
from newsmodel._stages._tokens import MARK
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._bits import ARTICLE, BEFORE_NOUN, TENSED_FORM
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._word_bits import (
    BE,
    DETERMINER,
    HAVE,
    PREPOSITION,
    RELATIVE,
    TAKES_OBJECT,
)

__all__ = ["can_tell", "view"]

_SHORTEST: Final = 3
"""Words before "as": somebody, a verb and its object."""
_OBJECT: Final = 16
"""Words of an object between its verb and "as" at most."""
_NO_VERB: Final = PREPOSITION | DETERMINER | AUXILIARY | RELATIVE


def view(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> bool:
    """Give words behind "as" to whoever sees somebody so: Ann Lee cast him |as a “danger”|.

    Any verb with an object tells it, for the marks show that the words are the subject's.
    """
    at, low = quote.first - 1, stretch.first
    if at - low < _SHORTEST:
        return False
    while at > quote.first - 4 and reading.words[at] != "as" and _leans(reading, at):
        at -= 1
    if reading.words[at] != "as" or at - low < _SHORTEST:
        return False
    first = verb = _verb_before(reading, at - 1, low)
    while first > low and _belongs(reading, first - 1):
        first -= 1
    if first <= low:
        return False
    source = reading.subject(first, low)
    if source[0] >= source[1] or not reading.is_free(source[0], quote.last):
        return False
    piece, cue = reading.piece(verb + 1, quote.last), (first, verb + 1)
    reading.add(stretch, rules.CUE_BEFORE, source, cue, [piece], frame=TAKES_OBJECT)
    reading.take(source[0], quote.last)
    return True


def can_tell(reading: Reading, index: int) -> bool:
    """Whether a word may be a verb that tells how something was said."""
    word, here = reading.words[index], reading.flags[index]
    if not word[0].islower() or here & _NO_VERB:
        return False
    return word.endswith("ed") or bool(here & TENSED_FORM)


def _leans(reading: Reading, index: int) -> bool:
    """Whether a word may stand between "as" and marks: as |a| “danger”, as |having| “no plan”."""
    if reading.gap_flags[index + 1] & ~MARK:
        return False
    return bool(reading.flags[index] & ARTICLE) or reading.words[index] == "having"


def _belongs(reading: Reading, index: int) -> bool:
    """Whether a word belongs to the verb behind it: |has also| cast."""
    here = reading.flags[index]
    return bool(here & HAVE) or is_adverb(reading.words[index], here)


def _verb_before(reading: Reading, index: int, low: int) -> int:
    """Index of the finite verb of which the words up to `index` are the object; -1 if none."""
    for place in range(index, max(low, index - _OBJECT), -1):
        if reading.quoted[place] or (place < index and reading.gap_flags[place + 1]):
            return -1
        if reading.flags[place] & AUXILIARY:
            return -1
        before = reading.flags[place - 1]
        if can_tell(reading, place) and not before & BEFORE_NOUN:
            return -1 if place == index or before & BE else place
    return -1
