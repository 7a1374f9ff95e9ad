"""Whether a sentence looks back or ahead from where a date stands in it."""

from __future__ import annotations

from typing import Final

from newsmodel._stages.dates._window import Window
from newsmodel.words.en.tense import FUTURE_WORDS, NOT_PAST, PAST_FORMS

__all__ = ["AHEAD", "BACK", "OPEN", "direction"]

BACK: Final = -1
OPEN: Final = 0
AHEAD: Final = 1
_REACH: Final = 14


def direction(window: Window, first: int, last: int, low: int, high: int) -> int:
    """BACK, AHEAD or OPEN, by the verb that governs the words from `first` to `last`.

    The verb before the mention in its sentence decides, else the one after it.
    """
    words = window.words
    if first > low and words[first - 1] in ("since", "Since"):
        return BACK
    for index in range(first - 1, max(low, first - _REACH) - 1, -1):
        found = _tense(words, index, high)
        if found is not None:
            if found == BACK and index > low and _is_ahead_participle(words, index, low):
                return AHEAD
            return found
    for index in range(last, min(high, last + _REACH)):
        found = _tense(words, index, high)
        if found is not None:
            return found
    return OPEN


def _tense(words: list[str], index: int, high: int) -> int | None:
    word = words[index]
    if word in FUTURE_WORDS:
        return AHEAD
    if word == "to" and index + 1 < high and _is_infinitive(words[index + 1]):
        return AHEAD
    if word in PAST_FORMS:
        return BACK
    if word[-2:] == "ed" and len(word) > 3 and word not in NOT_PAST and word[0].islower():
        return BACK
    return None


def _is_infinitive(word: str) -> bool:
    return word.isalpha() and word.islower() and word not in (
        "the", "a", "an", "this", "that", "its", "his", "her", "their", "be",
    )  # fmt: skip


def _is_ahead_participle(words: list[str], index: int, low: int) -> bool:
    """Whether a participle stands in a phrase that looks ahead: "will be held Friday"."""
    for place in range(index - 1, max(low, index - 5) - 1, -1):
        word = words[place]
        if word in FUTURE_WORDS:
            return True
        if word not in ("be", "been", "not", "also", "then", "soon", "only", "have"):
            return False
    return False
