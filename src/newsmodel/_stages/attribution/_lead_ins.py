"""The verb that leads to a cue and belongs to it: |went on| to say, |issued a statement| saying."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_adverb, phrase_before
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._bits import BEFORE_NOUN, DAY, VERBAL
from newsmodel._stages.attribution._inner_verbs import verb_inside
from newsmodel._stages.attribution._reading import Reading, Words
from newsmodel._stages.attribution._shared import group_start
from newsmodel._word_bits import (
    BE,
    CONTRACTION,
    COORDINATOR,
    MODAL,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
)
from newsmodel.words.en.doers import DRIVING
from newsmodel.words.en.lead_ins import DISPOSED, ISSUED, ISSUING, PHASES, STEPPING
from newsmodel.words.en.people import UTTERANCES
from newsmodel.words.en.phrases import TIME_OPENERS

__all__ = ["cue_start", "utterance_verb"]

_NEAR: Final = 14
"""Words from a verb that issues something to the participle that tells what, at most."""
_PARTICLES: Final = ("off", "out", "up")
"""What may stand between a verb and the thing that is issued: put |out| a statement."""
_FOLLOWING: Final = ("follow", "followed", "following", "follows")
_STOPPING: Final = ("stop", "stopped", "stopping", "stops")
_DEGREES: Final = ("less", "more")
_LINKS: Final = COORDINATOR | RELATIVE
_GOING: Final = PREPOSITION | DAY
"""What opens words that tell who something goes to and when."""


def cue_start(reading: Reading, low: int, rule: str, source: Words | None, first: int) -> int:
    """The first word of a cue with the verb that leads to it."""
    start = first
    if rule == rules.INFINITIVE:
        start = _before_infinitive(reading, low, first, source)
    elif rule == rules.PARTICIPLE:
        start = _before_participle(reading, low, first)
        if start < 0:
            start = utterance_verb(reading, low, first)
    if start < 0 or start == first or (source and start < source[1] <= first):
        return first
    return start if reading.is_free(start, first) and not reading.quoted[start] else first


def _before_infinitive(reading: Reading, low: int, first: int, source: Words | None) -> int:
    """The first word of the verb or adjective directly before an infinitive, -1 where none stands
    there: |went on| to say, |was quick| to add, |are slightly more likely| to say.
    """
    if reading.gap_flags[first] or first - 2 < low:
        return -1
    words, flags, index = reading.words, reading.flags, first - 1
    word, here = words[index], flags[index]
    if word in STEPPING:
        return group_start(reading, index - 1, low) if words[index - 1] in STEPPING[word] else -1
    if word in DISPOSED:
        return _predicate(reading, low, index)
    past = here & VERBAL and here & PAST_FORM if here else word[-2:] == "ed"
    if not past or flags[index - 1] & BEFORE_NOUN or word[0].isupper():
        return -1
    start = group_start(reading, index, low)
    if word not in DRIVING and any(here & BE for here in flags[start:index]):
        return -1  # "the text was changed |to say| A"
    behind = start == index and not (flags[start - 1] & _LINKS or reading.gap_flags[start])
    # "won the votes needed |to back| A"
    return -1 if behind and source is not None and source[1] != start else start


def _predicate(reading: Reading, low: int, index: int) -> int:
    """The first word of a form of "be" with its adjective, which ends at a word: |was able| to."""
    words, flags = reading.words, reading.flags
    while index > low and not reading.gap_flags[index]:
        before = flags[index - 1]
        if before & (BE | MODAL):
            return group_start(reading, index - 1, low)
        if before & CONTRACTION:
            return index
        if not (is_adverb(words[index - 1], before) or words[index - 1] in _DEGREES):
            return -1
        index -= 1
    return -1


def _before_participle(reading: Reading, low: int, first: int) -> int:
    """The first word of a verb that tells how far somebody has come, before "by" or "short of":
    |began by| saying, |followed up by| asking, |stopped short of| saying; -1 where there is none.
    """
    words, index = reading.words, first - 1
    if words[index] == "by":
        index -= 1
        if is_adverb(words[index], reading.flags[index]):
            index -= 1  # "responded first by saying"
        if words[index] == "up" and words[index - 1] in _FOLLOWING:
            index -= 1
        elif words[index] not in PHASES:
            return -1
    elif words[index] == "of" and words[index - 1] == "short" and words[index - 2] in _STOPPING:
        index -= 2
    else:
        return -1
    return group_start(reading, index, low) if index > low else -1


def utterance_verb(reading: Reading, low: int, first: int) -> int:
    """The first word of the verb with which somebody issues what a participle tells, -1 where none
    does: |has issued| a statement saying A, |sent| a letter to Lee urging A.
    """
    words, flags = reading.words, reading.flags
    if low < first - _NEAR:
        low = first - _NEAR
    index, noun = first, -1
    while index > low and not reading.gap_flags[index]:
        index -= 1
        if words[index] in ISSUED or words[index] in UTTERANCES:
            noun = index
            break
    if noun < 0 or not _leads_there(reading, noun + 1, first):
        return -1
    begin = phrase_before(reading.tokens, noun + 1, low)
    verb = verb_inside(reading, begin, noun)
    if verb == noun:
        verb = begin - 1
    if words[verb] in _PARTICLES:
        verb -= 1
    if verb <= low or words[verb] not in ISSUING or flags[verb - 1] & BEFORE_NOUN:
        return -1
    return group_start(reading, verb, low)


def _leads_there(reading: Reading, index: int, first: int) -> bool:
    """Whether nothing parts an utterance from its participle but who it goes to and when: a letter
    |to Lee on Friday| urging A.
    """
    leads = index == first or reading.flags[index] & _GOING or reading.words[index] in TIME_OPENERS
    return bool(leads)
