"""Which noun a verb has for its subject, and whether that is plural."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_time
from newsmodel._stages.attribution._adjuncts import PLACING
from newsmodel._stages.attribution._bits import DAY
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    COORDINATOR,
    CUE,
    PARTICIPLE_FORM,
    PAST_FORM,
    PREPOSITION,
    SHOWING_NOUN,
    SUBORDINATOR,
    THAT,
    TO,
)
from newsmodel.words.en.phrases import TIMES
from newsmodel.words.en.plurals import PLURAL_ENDINGS, PLURALS

__all__ = ["is_plural", "noun_before", "owned_by_several", "several"]

_CLAUSE: Final = AUXILIARY | THAT | TO | SUBORDINATOR


def is_plural(word: str) -> bool:
    """Whether a word in small letters is a noun for several, by list or by its ending: police,
    experts; not "Norland’s", "the press".
    """
    if word in PLURALS:
        return True
    if word[-1] != "s":
        return word.endswith(_PLURAL_ENDINGS)
    return not word.endswith(_SINGULAR_ENDINGS) and word != "news"


_PLURAL_ENDINGS: Final = tuple(PLURAL_ENDINGS)
_SINGULAR_ENDINGS: Final = ("ss", "us", "sis", "’s", "'s")


def owned_by_several(reading: Reading, index: int) -> bool:
    """Whether a genitive of several stands before a word: the officials’ |claim|."""
    return reading.gaps[index][:1] in _APOSTROPHES


_APOSTROPHES: Final = ("’", "'")


def several(reading: Reading, last: int, low: int) -> bool:
    """Whether a subject is plural though its last word is not: |Lee and Ray| say."""
    who = _who(reading, last, low)
    if who >= 0:
        return any(is_plural(word.lower()) for word in reading.words[max(low, who - 6) : who])
    for index in range(last - 1, max(low, last - 10) - 1, -1):
        if reading.gap_flags[index + 1]:
            return False
        here = reading.flags[index]
        if here & COORDINATOR:
            return reading.words[index] == "and"
        if here & _CLAUSE and not here & PREPOSITION:
            return False
        after = reading.flags[index + 1]
        finite = after & PAST_FORM and not reading.flags[index + 2] & PREPOSITION
        attached = after & PREPOSITION or (after & PARTICIPLE_FORM and not finite)
        # "|Figures| from the port suggest A", "|Documents| seen by the paper suggest A"
        verb = here & CUE and index > low and not here & SHOWING_NOUN
        if attached and not verb and is_plural(reading.words[index].lower()):
            return True
    return False


def _who(reading: Reading, last: int, low: int) -> int:
    """Index of the "who" whose clause ends a subject; -1 where none does."""
    for index in range(last, max(low, last - 10), -1):
        if reading.words[index] == "who":
            return index
        if reading.gap_flags[index]:
            break
    return -1


def noun_before(reading: Reading, first: int, low: int) -> int:
    """Index of the noun before what tells of it where and when: activists |here|, voters |polled|,
    figures |published on Sunday|, |published last week|.
    """
    words, flags = reading.words, reading.flags
    spans = words[first] in TIMES and is_time(reading.tokens, first - 1, first + 1)
    if (flags[first] & DAY or spans) and first > low + 1 + spans:
        noun = first - 1 - spans
        if words[noun] in PLACING and noun > low + 1:
            noun -= 1
        made = flags[noun] & PARTICIPLE_FORM or words[noun][-2:] == "ed"
        parted = reading.marked.find(1, noun, first + 1) >= 0
        return noun - 1 if made and not parted else first
    if words[first] in _BEHIND_SUBJECTS and first > low and not reading.gap_flags[first]:
        return first - 1
    return first


_POLLED: Final = ("interviewed", "polled", "questioned", "surveyed")
_BEHIND_SUBJECTS: Final = frozenset(("abroad", "alike", "here", "nationwide", "there", *_POLLED))
"""What stands between a noun and its verb: "Activists |here| warn of A", "Voters |polled| back
A".
"""
