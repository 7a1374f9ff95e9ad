"""Words in marks without a cue: Ann Lee cast him as “a danger”; it was, in her words, “hard”."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_adverb, is_name
from newsmodel._stages._state import QuoteDraft
from newsmodel._stages._tokens import MARK
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._bits import ARTICLE, BEFORE_NOUN, OBJECT, TENSED_FORM
from newsmodel._stages.attribution._owners import owner_of
from newsmodel._stages.attribution._pushed import without_thing
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._shared import shared_subject
from newsmodel._word_bits import (
    BE,
    DETERMINER,
    HAVE,
    PREPOSITION,
    RELATIVE,
    TAKES_CLAUSE,
    TAKES_OBJECT,
)
from newsmodel.words.en.phrases import VIEWS

__all__ = ["can_tell", "view"]

_SHORTEST: Final = 3
"""Words before "as": somebody, a verb and its object."""
_OBJECT: Final = 16
"""Words of an object between its verb and "as" at most."""
_NO_VERB: Final = PREPOSITION | DETERMINER | AUXILIARY | RELATIVE


def view(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> bool:
    """Give words in marks to whose words, or whose view of somebody, they are."""
    return _worded(reading, stretch, quote) or _seen_as(reading, stretch, quote)


def _seen_as(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> bool:
    """Give words behind "as" to whoever sees somebody so: Ann Lee cast him |as a “danger”|; she
    left, portraying him |as “a danger”|.

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
    if reading.words[verb][-3:] == "ing":
        rule, source = rules.PARTICIPLE, shared_subject(reading, stretch, verb)
        begin = first = verb
    else:
        rule, source = rules.CUE_BEFORE, reading.subject(first, low)
        begin = source[0]
    if not source or source[0] >= source[1] or not reading.is_free(begin, quote.last):
        return False
    source = without_thing(reading, source, verb + 1)
    piece, cue = reading.piece(verb + 1, quote.last), (first, verb + 1)
    reading.add(stretch, rule, source, cue, [piece], frame=TAKES_OBJECT)
    reading.take(begin, quote.last)
    return True


def _worded(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> bool:
    """Give words between marks to whoever chose them: it was, |in Lee’s words, “a shock”|; |“a
    shock,” in the words of Ann Lee|.
    """
    words, first, after = reading.words, quote.first, quote.last
    if first > stretch.first and any(mark in reading.gaps[first] for mark in ",:–—-"):
        low, high = max(stretch.first, reading.marked.rfind(1, 0, first)), first
    elif "," in reading.gaps[after]:
        low, high = after, min(stretch.last, reading.next_mark(after))
    else:
        return False
    if low >= high or high > low + _WORDING or words[low] not in _IN:
        return False
    noun = next((place for place in range(low + 1, high) if words[place] in VIEWS), 0)
    if not noun:
        return False
    if noun + 1 == high:
        source = owner_of(reading, low + 1, noun)
        cue = source[1], high
    elif words[noun + 1] == "of":
        source, cue = (noun + 2, high), (low, noun + 2)
    else:
        return False
    if source[0] >= source[1] or not reading.is_free(min(low, first), max(high, after)):
        return False
    found = reading.add(
        stretch,
        rules.ACCORDING_TO,
        source,
        cue,
        [reading.piece(first, after)],
        frame=TAKES_CLAUSE,
    )
    found.speech = True
    reading.take(min(low, first), max(high, after))
    return True


_IN: Final = ("in", "In")
_WORDING: Final = 12
"""Words of "in the words of Ann Lee" at most."""


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
        if _is_own(reading, place, low):
            return place
        if can_tell(reading, place) and not before & BEFORE_NOUN:
            return -1 if place == index or before & BE else place
    return -1


def _is_own(reading: Reading, index: int, low: int) -> bool:
    """Whether a form in -ing is a deed of the subject before it, with an object: stood up,
    |presenting| Lee as “a friend”; counts on |presenting| herself as “a friend”.
    """
    word, before = reading.words[index], reading.words[index - 1]
    if word[-3:] != "ing" or not word.islower() or index <= low:
        return False
    parted = "," in reading.gaps[index] or (before in _GOVERNING and not reading.gap_flags[index])
    after = index + 1
    someone = reading.flags[after] & OBJECT or is_name(reading.words[after])
    return parted and bool(someone) and not reading.gap_flags[after]


_GOVERNING: Final = ("by", "on", "while")
