"""Words between marks and who spoke them, though no cue says so: “A,” she |grinned|."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_adverb, is_name, phrase_at
from newsmodel._stages._state import Finding, QuoteDraft
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._owners import owner_of
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._views import can_tell
from newsmodel._word_bits import (
    ADVERB,
    BE,
    COORDINATOR,
    CUE,
    DETERMINER,
    PREPOSITION,
    RELATIVE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_CLAUSE,
    THAT,
)
from newsmodel.words.en.phrases import ORIGINS
from newsmodel.words.en.quotations import ANSWERS, BEARERS

__all__ = ["answered", "borne", "manner", "was_all"]


def manner(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> Finding | None:
    """“A,” she grinned. “A!” beamed Ann Lee. After such marks nearly any verb is a cue."""
    after, high = quote.last, stretch.last
    gap = reading.gaps[after]
    if not any(mark in gap for mark in ",!?") or reading.quoted[after]:
        return None
    if reading.flags[after] & BE:
        return None  # “A,” |was what she| yelled
    if quote.first > stretch.first and ":" not in reading.gaps[quote.first]:
        return None
    told = _told_at_last(reading, stretch, quote)
    if told is not None:
        return told
    cue = after
    while cue < high and not can_tell(reading, cue):
        cue += 1
        if cue == high or reading.gap_flags[cue] or cue > after + 8:
            return None
    source = (after, _without_verb(reading, after, cue))
    if cue == after:
        source = (cue + 1, phrase_at(reading.tokens, cue + 1, high))
        if reading.words[cue] == "came" and "from" in reading.words[cue + 1 : source[1]]:
            # "“No,” came the answer from |Ann Lee|"
            source = reading.words.index("from", cue + 1) + 1, source[1]
        if reading.gap_flags[cue + 1]:
            return None
    if source[0] >= source[1] or not _can_speak(reading, source[0]):
        return None
    end = max(source[1], cue + 1)
    pieces = [reading.piece(quote.first, after)]
    resumed = next((other for other in stretch.quotes if other.first == end), None)
    if resumed is not None and "," in reading.gaps[end]:
        pieces.append(reading.piece(end, resumed.last))  # “A,” she paused, |“B.”|
        end = resumed.last
    found = reading.add(
        stretch, rules.MANNER_AFTER, source, (cue, cue + 1), pieces, frame=TAKES_CLAUSE
    )
    found.speech = True
    reading.take(quote.first, end)
    return found


def _told_at_last(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> Finding | None:
    """“A,” Ann Lee |was fond of saying|. “A,” Ann Lee |is seen saying| in the film."""
    after, far = quote.last, min(stretch.last, quote.last + _FAR)
    last = after
    while last < far and reading.words[last] not in _SAYING:
        last += 1
    if last in (after, far) or reading.gap_flags[last]:
        return None
    verb = last
    while verb > after and not reading.gap_flags[verb]:
        verb -= 1
        here = reading.flags[verb]
        if here & AUXILIARY or can_tell(reading, verb):
            break
    else:
        return None
    while verb > after + 1 and reading.flags[verb - 1] & AUXILIARY:
        verb -= 1
    first, end = reading.subject(verb, after)
    if first != after or first >= end or not _can_speak(reading, first):
        return None
    behind = last + 1
    if behind < stretch.last and reading.flags[behind] & _CONTENT and not reading.gap_flags[behind]:
        return None  # “A,” Lee was quick |to say that B|
    piece = reading.piece(quote.first, after)
    cue = verb, behind
    found = reading.add(stretch, rules.CUE_AFTER, (first, end), cue, [piece], TAKES_CLAUSE)
    found.speech = True
    reading.take(quote.first, behind)
    return found


_SAYING: Final = frozenset(("say", "saying", "said", "tell", "telling", "told"))
_CONTENT: Final = THAT | SUBJECT_PRONOUN
_FAR: Final = 20
"""Words from a quotation to the last verb of its cue at most."""


def _without_verb(reading: Reading, first: int, cue: int) -> int:
    """The end of a subject before what belongs to its verb: she |was| translated, he |again|
    nodded.
    """
    while cue > first + 1:
        here, word = reading.flags[cue - 1], reading.words[cue - 1]
        if not here & AUXILIARY and not (word.islower() and is_adverb(word, here)):
            break
        cue -= 1
    return cue


def answered(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> Finding | None:
    """“No,” was |Ann Lee’s| answer. “Go home!” was the reaction of |the crowd|."""
    be, high = quote.last, stretch.last
    if not reading.flags[be] & BE or quote.first > stretch.first or reading.gap_flags[be + 1]:
        return None
    first = noun = be + 1
    far = min(high, first + _ANSWER)
    while noun < far and reading.words[noun] not in ANSWERS:
        noun += 1
        if reading.gap_flags[noun]:
            return None
    if noun >= far:
        return None
    if reading.words[noun + 1] in ORIGINS and reading.words[first] == "the":
        source = noun + 2, phrase_at(reading.tokens, noun + 2, high)
    else:
        source = owner_of(reading, first, noun)
    if source[0] >= source[1]:
        return None
    piece = reading.piece(quote.first, be)
    found = reading.add(stretch, rules.NOUN, source, (noun, noun + 1), [piece], TAKES_CLAUSE)
    found.speech = True
    reading.take(quote.first, high)
    return found


_ANSWER: Final = 8
"""Words from "was" to what the words between marks were."""


def borne(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> Finding | None:
    """“Go home” |read a sign on her door|. “A fine mess,” |reads the caption|."""
    cue, high = quote.last, stretch.last
    first = cue + 1
    if reading.words[cue] not in _READ or first >= high or quote.first > stretch.first:
        return None
    if not reading.flags[first] & DETERMINER or reading.gap_flags[first]:
        return None
    noun = first + 1
    while noun < high and not reading.flags[noun] and not reading.gap_flags[noun + 1]:
        noun += 1
    if BEARERS.isdisjoint(reading.words[first : noun + 1]):
        return None
    end = phrase_at(reading.tokens, first, high)
    if reading.flags[end - 1] & PREPOSITION:
        end = phrase_at(reading.tokens, end, high)  # "the sign on |her door|"
    piece = reading.piece(quote.first, cue)
    found = reading.add(
        stretch, rules.CUE_AFTER_INVERTED, (first, end), (cue, first), [piece], TAKES_CLAUSE
    )
    found.speech = True
    reading.take(quote.first, high)
    return found


_READ: Final = ("read", "reads")


def was_all(
    reading: Reading, stretch: Stretch, quote: QuoteDraft, own: Sequence[Finding] = ()
) -> Finding | None:
    """“No comment,” was all he would say. “We won” is how Ann Lee put it. “A mess” is how she
    described the plan: what she is found to describe is in `own`.
    """
    after, high = quote.last, stretch.last
    if after + 3 >= high or not reading.flags[after] & BE or quote.first > stretch.first:
        return None
    opener = after + 1
    if reading.words[opener] not in ("all", "how", "what") or reading.gap_flags[opener]:
        return None
    end = phrase_at(reading.tokens, after + 2, high)
    verb = next((i for i in range(end, high) if _may_tell(reading, i)), high)
    if not after + 2 < end <= verb < high:
        return None
    piece = reading.piece(quote.first, after)
    source, cue = (after + 2, end), (end, verb + 1 + (reading.words[verb + 1] == "up"))
    begin = reading.starts[end]
    described = next((found for found in own if found.cue and found.cue[0] == begin), None)
    if own and described is None:
        return None
    found = described or reading.add(stretch, rules.CUE_AFTER, source, cue, [piece], TAKES_CLAUSE)
    found.pieces, found.speech = [piece], True
    reading.take(quote.first, high)
    return found


def _may_tell(reading: Reading, index: int) -> bool:
    """Whether a word is a verb that tells, or may tell: would |say|, |summed| up."""
    return bool(reading.flags[index] & CUE) or can_tell(reading, index)


_NO_SUBJECT: Final = PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE | ADVERB


def _can_speak(reading: Reading, index: int) -> bool:
    """Whether a word may begin a subject."""
    here = reading.flags[index]
    if here & RELATIVE and not here & THAT:
        return False  # “A,” |which Lee thinks| is unfair
    if here & _NO_SUBJECT and not here & DETERMINER:
        return is_name(reading.words[index])
    return True
