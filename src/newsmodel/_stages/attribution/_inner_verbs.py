"""The verb that a phrase runs over because no list tells it from a noun: many herders |try| to."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import PERSONS, is_infinitive, is_name, is_owner
from newsmodel._stages.attribution._bits import ARTICLE, BEFORE_NOUN, OBJECT, VERBAL
from newsmodel._stages.attribution._plurals import is_plural
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    COORDINATOR,
    ING_FORM,
    NOUN_CUE,
    NUMBER_WORD,
    PARTICIPLE_FORM,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    SUBJECT_PRONOUN,
    THAT,
    THIRD_FORM,
    TO,
)
from newsmodel.words.en.phrases import CATENATIVES, FLOATING, TIME_OPENERS, WITH_VERBS
from newsmodel.words.en.plurals import PLURALS

__all__ = ["verb_inside"]

_NO_SUBJECT: Final = BEFORE_NOUN | TO | COORDINATOR | NUMBER_WORD | ADVERB | ING_FORM
"""What no verb stands directly behind."""
_VERBAL: Final = VERBAL | PAST_FORM
_VIEWING: Final = ("expect", "see", "seek", "think", "want")
"""Base forms that are never nouns, so that a plural before them is their subject."""
_OBJECTS: Final = OBJECT | NUMBER_WORD | THAT
_BEHIND_BASE: Final = PREPOSITION | _OBJECTS


def verb_inside(reading: Reading, first: int, end: int) -> int:
    """Index of the verb that a phrase runs over, `end` where it has none: many herders |try| to
    stay; Lee and Holm |both| campaigned hard; the ministers |speak| in one voice.
    """
    flags, words = reading.flags, reading.words
    for index in range(first + 1, end):
        here, before = flags[index], flags[index - 1]
        if here & RELATIVE:
            return end
        if words[index] in FLOATING and _does(reading, index + 1):
            return index
        pronoun = before & SUBJECT_PRONOUN and not before & ARTICLE
        if not words[index].islower() or (before & _NO_SUBJECT and not pronoun):
            continue
        if reading.gap_flags[index] or reading.quoted[index] or is_owner(words[index - 1]):
            continue
        if ((here & _VERBAL or not here) and _is_verb(reading, first, index, end)) or (
            index + 1 == end and _leads(reading, index)
        ):
            return index
    return end


def _does(reading: Reading, index: int) -> bool:
    """Whether a finite verb stands at a word behind "both": Lee and Holm both |campaigned|."""
    here, word = reading.flags[index], reading.words[index]
    return word.islower() and bool((here & VERBAL and here & PAST_FORM) or word[-2:] == "ed")


def _is_verb(reading: Reading, first: int, index: int, end: int) -> bool:
    """Whether a form inside a phrase, or at its end, has what a verb has behind it."""
    here, after = reading.flags[index], index + 1
    following = 0 if reading.gap_flags[after] else reading.flags[after]
    if here & PAST_FORM and not here & BASE_FORM:
        if not here & PARTICIPLE_FORM:
            return True
        if reading.words[after] in WITH_VERBS:
            return bool(reading.flags[after + 1] & OBJECT)  # "held |up a| sign"
        thing = after < end and not following & PREPOSITION and not reading.gap_flags[after]
        named = reading.words[after] in TIME_OPENERS or reading.words[after][-2:] == "ly"
        return bool(thing and not named) or bool(following & (OBJECT | ING_FORM))
    if not here:
        counts = following & (NUMBER_WORD | OBJECT) and reading.words[index][-1] == "s"
        return bool(counts) and is_name(
            reading.words[index - 1]
        )  # "Kestrel |downgrades| two banks"
    if here & NOUN_CUE:
        return False
    if here & BASE_FORM and _is_plural(reading, index - 1):
        return bool(following & _BEHIND_BASE)
    if reading.words[index] in _VIEWING and index == first + 1:
        return is_plural(reading.words[first].lower())  # "Chartists |see| resistance at 1,360"
    return bool(here & THIRD_FORM and following & OBJECT) and not _is_plural(reading, index - 1)


def _leads(reading: Reading, index: int) -> bool:
    """Whether the last word of a phrase is a verb by what it leads to: |tries| to turn it, |risks|
    a defeat.
    """
    after, word = index + 1, reading.words[index]
    if reading.gap_flags[after]:
        return False
    if reading.flags[after] & TO and is_infinitive(reading.tokens, after):
        return word in CATENATIVES
    if not reading.flags[after] & ARTICLE or reading.flags[index]:
        return False
    return word[-1] == "s" and not _is_plural(reading, index - 1)


def _is_plural(reading: Reading, index: int) -> bool:
    """Whether a word is a plural, or a pronoun whose verb has no -s: herders, many, we."""
    word, here = reading.words[index], reading.flags[index]
    if here & SUBJECT_PRONOUN:
        return word.lower() in _SEVERAL
    if word == "percent" or not (word.islower() or here & PERSONS or word.lower() in PLURALS):
        return False
    return is_plural(word.lower())


_SEVERAL: Final = frozenset(("i", "they", "those", "we", "you"))
