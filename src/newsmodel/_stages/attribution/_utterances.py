"""Words in marks behind a noun for them: Lee’s answer: “A.” His reply? “A.”"""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_adverb, phrase_at, phrase_before
from newsmodel._stages._state import Finding, QuoteDraft
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._bits import ARTICLE
from newsmodel._stages.attribution._holders import in_either_number
from newsmodel._stages.attribution._owners import owner_of
from newsmodel._stages.attribution._reading import Reading, Row, Stretch, Words
from newsmodel._word_bits import (
    BE,
    COORDINATOR,
    DATE_WORD,
    MONTH,
    PREPOSITION,
    TAKES_CLAUSE,
    TIME_UNIT,
    WEEKDAY,
)
from newsmodel.words.en.people import UTTERANCES
from newsmodel.words.en.phrases import ORIGINS
from newsmodel.words.en.quotations import ANSWERS

__all__ = ["apposed", "owned", "uttered"]

_SEVERAL: Final = ("’ ", "' ")
"""The gap behind an owner in the plural: the |officials’| answer."""
Utterer = tuple[Words, int]
"""Whose words a noun stands for, and the noun."""

_UTTERED: Final = ANSWERS | UTTERANCES
_NEAR: Final = 8
"""Words up to such a noun at most."""
_FAR: Final = 16
"""Words behind it at most: her message |to voters in the north|."""
_TIMES: Final = DATE_WORD | MONTH | TIME_UNIT | WEEKDAY
_TALKING: Final = frozenset(("my", "our", "your"))


def uttered(
    reading: Reading, stretch: Stretch, quote: QuoteDraft, before: Row | None = None
) -> Finding | None:
    """Give words that a noun leads to: |Lee’s answer:| “A.” |Her message to voters:| “A.” |His
    reply was short:| “A.” |The verdict from Ann Lee?| “A.” |What was her answer?| “A.”
    """
    first, end = stretch.first, quote.first
    if first == end:
        if before is None or before[2] != stretch.passage or "?" not in reading.gaps[before[1]]:
            return None
        first, end = before[:2]
        if reading.words[first] == "What" and reading.flags[first + 1] & BE:
            first += 2
        first += reading.words[first] in _WHAT_IS
    if not reading.is_free(first, end):
        return None
    told = owned(reading, first, end)
    if told is None:
        return None
    source, noun = told
    cue = noun, end if _is_told(reading, noun, end) else noun + 1
    piece = reading.piece(quote.first, stretch.last)
    found = reading.add(stretch, rules.NOUN, source, cue, [piece], TAKES_CLAUSE)
    found.speech = True
    reading.take(first, stretch.last)
    return found


def owned(reading: Reading, first: int, colon: int) -> Utterer | None:
    """Whose words, and the noun for them, a clause tells of that begins at a word and leads to a
    colon: |His message| on trade was clear: “A.” None where it tells of none.
    """
    told = _utterer(reading, first, colon)
    return told if told and _ends(reading, *told, colon) else None


def apposed(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> bool:
    """Give words that a noun for them is named by: |Ann Lee’s remark|, “A,” pleased farmers; |the
    last words of the pilot| were “A”.
    """
    end = quote.first
    if end - 1 <= stretch.first:
        return False
    be = bool(reading.flags[end - 1] & BE) and not reading.gap_flags[end] & CLAUSE
    if be:
        end -= 1
    elif quote.last >= stretch.last or not (_parts(reading, end) and _parts(reading, quote.last)):
        return False
    begin = phrase_before(reading.tokens, end, stretch.first)
    told = _utterer(reading, begin, end) if begin < end else None
    if told is None or max(told[0][1], told[1] + 1) != end:
        return False
    source, noun = told
    if not reading.is_free(begin, quote.last):
        return False
    owned = source[1] <= noun
    cue = source[1] if owned else noun, quote.first if be and owned else noun + 1
    piece = reading.piece(quote.first, quote.last)
    reading.add(stretch, rules.NOUN, source, cue, [piece], TAKES_CLAUSE).speech = True
    reading.take(begin, quote.last)
    return True


def _parts(reading: Reading, index: int) -> bool:
    """Whether a comma or a dash stands before a word."""
    return any(mark in reading.gaps[index] for mark in ",–—") or "--" in reading.gaps[index]


def _utterer(reading: Reading, first: int, end: int) -> Utterer | None:
    """Whose words the noun stands for that ends a phrase: |Lee’s| answer, the answer from |Ann
    Lee|. Not so "Monday’s statement", "your answer".
    """
    while first < end and _joins(reading, first):
        first += 1
    noun, far, several = first, min(end, first + _NEAR), 0
    while noun < far and not in_either_number(reading.words[noun], _UTTERED):
        noun += 1
        if reading.gaps[noun] in _SEVERAL:
            several = noun
        elif reading.gap_flags[noun]:
            return None
    begin = several or first
    if noun == far or phrase_at(reading.tokens, begin, noun + 1, appositions=False) <= noun:
        return None
    behind = noun + 2
    if several:
        return (first, several), noun
    if behind < end and reading.words[noun + 1] in ORIGINS and reading.flags[first] & ARTICLE:
        source = behind, phrase_at(reading.tokens, behind, end)
    else:
        source = owner_of(reading, first, noun)
        owner = source[1] - 1
        if reading.flags[owner] & _TIMES or reading.words[owner].lower() in _TALKING:
            return None
    return (source, noun) if source[0] < source[1] else None


def _joins(reading: Reading, index: int) -> bool:
    """Whether a word only leads on to a phrase: |And| his answer?"""
    here = reading.flags[index]
    return bool(here & COORDINATOR) or is_adverb(reading.words[index], here)


def _ends(reading: Reading, source: Words, noun: int, end: int) -> bool:
    """Whether nothing stands behind a noun but what the utterance is about, her message |to
    voters|, or what it is like: her message |was short|.
    """
    behind = max(noun + 1, source[1])
    if behind == end:
        return True
    if end > behind + _FAR or reading.marked.find(1, behind, end) >= 0:
        return False
    here = reading.flags[behind]
    return (bool(here & PREPOSITION) and source[1] <= noun) or _is_told(reading, behind - 1, end)


def _is_told(reading: Reading, noun: int, end: int) -> bool:
    """Whether a verb behind a noun tells what the utterance is like: her answer |was short|."""
    here = reading.flags[noun + 1]
    return bool(here & BE) or (noun + 1 < end and reading.words[noun + 1] in _CAME)


_CAME: Final = frozenset(("came", "comes", "remained", "remains"))
_WHAT_IS: Final = ("What's", "What’s")
