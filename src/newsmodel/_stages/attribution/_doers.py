"""Who does what an infinitive tells: it gives |Lee| a chance to say A, they rely on |users| to."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_infinitive, is_name, is_somebody, phrase_at, phrase_before
from newsmodel._stages.attribution._bits import ARTICLE, DAY
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._verbs import Group
from newsmodel._word_bits import (
    COORDINATOR,
    OBJECT_PRONOUN,
    PARTICIPLE_FORM,
    POSSESSIVE,
    PREPOSITION,
    SUBORDINATOR,
    THAT,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.doers import CHANCES, DRIVING, GIVING, RELYING, SENDING
from newsmodel.words.en.lead_ins import STEPPING

__all__ = ["doer", "doer_apposed"]

_NEAR: Final = 8
"""Words between who does it and the infinitive at most."""
_FAR: Final = 14
"""Words between who is sent and the infinitive at most."""
_NO_DOER: Final = THAT | COORDINATOR | SUBORDINATOR


def doer(reading: Reading, stretch: Stretch, group: Group) -> Words | None:
    """Who an infinitive is about where the main verb acts on him: it allows |Lee| to say A."""
    flags, words, verb, low = reading.flags, reading.words, group[0], stretch.first
    if words[verb - 1] in CHANCES:
        return _given(reading, verb, low)
    if words[verb - 2] in STEPPING.get(words[verb - 1], ()):
        return None  # "A spokesman for the army |went on| to say A"
    if flags[verb - 1] & WEEKDAY and not CHANCES.isdisjoint(words[verb - 3 : verb - 1]):
        return None  # "will get a chance |on Saturday| to poke fun at A"
    if low < verb - _FAR:
        low = verb - _FAR
    near, index, to = verb - _NEAR, verb - 1, 0
    while index > low and not (reading.gap_flags[index] or flags[index] & _NO_DOER):
        if flags[index] & TO:
            if is_infinitive(reading.tokens, index):
                return None
            to = index
        index -= 1
        word = words[index]
        if word in DRIVING and index >= near:
            # "left it to |others| to praise A"
            first = to + 1 if to and word in _LEAVING else index + 1
            if flags[first] & DAY:
                return _set_for(reading, index, low)
            gerund = verb == first + 1 and words[first][-3:] == "ing"
            return None if gerund else (first, verb)  # "for |refusing| to say A"
        if word in _ON and words[index - 1] in RELYING:
            return index + 1, verb
        if word in SENDING:
            return _sent(reading, index + 1, verb)
    return None


def doer_apposed(reading: Reading, stretch: Stretch, to: int) -> Words | None:
    """Who an infinitive behind a comma is about where that closes what is said of him: leaving |the
    manager, Bo Ray,| to say A.
    """
    low = max(stretch.first + 1, to - _FAR)
    comma = reading.marked.rfind(1, low, to)
    if comma < 0 or reading.gaps[comma] != ", " or reading.gaps[to] != ", ":
        return None
    if phrase_at(reading.tokens, comma, to) != to:
        return None
    for index in range(comma - 2, low - 1, -1):
        if reading.gap_flags[index + 1]:
            return None
        if reading.words[index] in DRIVING and reading.words[index] != "for":
            whole = phrase_at(reading.tokens, index + 1, comma) == comma
            return (index + 1, to) if whole else None
    return None


_LEAVING: Final = frozenset(("leave", "leaves", "leaving", "left"))
_ON: Final = ("on", "upon")


def _set_for(reading: Reading, index: int, low: int) -> Words | None:
    """What is set for a day, to do something then: |talks| set for Monday to discuss A."""
    done = index - 1
    if not reading.flags[done] & PARTICIPLE_FORM:
        return None
    first = phrase_before(reading.tokens, done, low)
    if first == done:
        return None  # "The vote is set for Monday": its own subject does it
    if first < done - 1 and reading.flags[first - 1] & TO:
        first += 1  # "agreed to hold |talks| set for Monday"
    return first, done


def _sent(reading: Reading, first: int, verb: int) -> Words | None:
    """Who is sent to do it: sent |a host| to Arden to ask A. Not so "sent a letter to say A"."""
    for end in range(first + 1, verb + 1):
        if end == verb or reading.flags[end] & PREPOSITION:
            person = is_somebody(reading.words[end - 1], reading.flags[end - 1])
            return (first, end) if person else None
    return None


def _given(reading: Reading, verb: int, low: int) -> Words | None:
    """Who is given a chance: gave |Ida Holm| new reason to say A, gives |voters| a chance to."""
    if low < verb - _NEAR:
        low = verb - _NEAR
    for index in range(verb - 2, low, -1):
        if reading.gap_flags[index + 1]:
            return None
        if reading.words[index] in GIVING:
            end = _recipient_end(reading, index + 1, verb - 1)
            return (index + 1, end) if end > index + 1 else None
    return None


def _recipient_end(reading: Reading, first: int, noun: int) -> int:
    """The end of who is given something: gave |the mayor of Arden| a chance; `first` where it is
    nobody: gave a good reason.
    """
    flags, words, end = reading.flags, reading.words, first + 1
    if flags[first] & OBJECT_PRONOUN and not flags[first] & POSSESSIVE:
        return end
    named = is_name(words[first])
    while end < noun and not flags[end] & ARTICLE and (is_name(words[end]) or not named):
        end += 1
    last = words[end - 1]
    if end == noun and not named and not flags[first] & ARTICLE:
        end, last = first + 1, words[first]  # "gave |voters| new reason"
    somebody = is_somebody(last, flags[end - 1]) or last[-1] == "s"
    return end if somebody else first
