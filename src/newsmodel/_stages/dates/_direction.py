"""Whether a sentence looks back or ahead from where a date stands in it."""

from __future__ import annotations

from typing import Final

from newsmodel.words.en.tense import (
    COMMITTING_WORDS,
    FUTURE_VERBS,
    NOT_PAST,
    PAST_FORMS,
    POSTPONING_WORDS,
    SET_WORDS,
)

__all__ = ["AHEAD", "BACK", "OPEN", "SINCE", "direction"]

SINCE: Final = -2
"""The words themselves look back."""
BACK: Final = -1
OPEN: Final = 0
AHEAD: Final = 1

# How many words the search for a verb may pass on either side.
_REACH: Final = 16
_DENIALS: Final = ("not", "never", "neither", "nor")
_NOUN_OPENERS: Final = frozenset(
    ("a", "an", "her", "his", "its", "my", "our", "that", "the", "their", "this", "your")
)


def direction(words: list[str], first: int, last: int, low: int, high: int) -> int:
    """BACK, AHEAD or OPEN for the mention from `first` to `last`, in its sentence.

    The verb before the mention decides, else the one after it.
    """
    before = words[first - 1].lower() if first > low else ""
    if before == "since":
        return SINCE
    if before in POSTPONING_WORDS and first - 1 > low:
        return BACK if _denied(words, low, first) else AHEAD
    for index in range(first - 1, max(low, first - _REACH) - 1, -1):
        found = _tense(words, index, low, high)
        if found:
            return found
    for index in range(last, min(high, last + _REACH)):
        found = _tense(words, index, last, high)
        if found:
            return found
    return OPEN


def _denied(words: list[str], low: int, first: int) -> bool:
    near = words[max(low, first - _REACH) : first]
    return any(word in _DENIALS or word[-3:] in ("n't", "n’t") for word in near)


def _tense(words: list[str], index: int, low: int, high: int) -> int:
    """What a word tells: BACK, AHEAD, or OPEN where it is no verb."""
    word = words[index]
    if word in FUTURE_VERBS:
        return AHEAD
    if word in SET_WORDS:
        return BACK if "had" in words[max(low, index - 3) : index] else AHEAD
    if word == "to":
        return AHEAD if _is_ahead(words, index, low, high) else OPEN
    if word == "could":
        return BACK if _denied(words, max(low, index - 4), min(high, index + 2)) else AHEAD
    if word in PAST_FORMS:
        return BACK
    if word[-2:] == "ed" and len(word) > 3 and word not in NOT_PAST and word[0].islower():
        return AHEAD if _is_passive_ahead(words, index, low) else BACK
    return OPEN


def _is_ahead(words: list[str], index: int, low: int, high: int) -> bool:
    """Whether "to" opens an infinitive for which something before it sets the mind."""
    if index + 1 >= high:
        return False
    verb = words[index + 1]
    if not verb.islower() or verb in _NOUN_OPENERS:
        return False
    return any(word in COMMITTING_WORDS for word in words[max(low, index - 4) : index])


def _is_passive_ahead(words: list[str], index: int, low: int) -> bool:
    """Whether a participle belongs to a verb that looks ahead: "will be released Friday"."""
    for place in range(index - 1, max(low, index - 4) - 1, -1):
        word = words[place]
        if word in FUTURE_VERBS:
            return True
        if word == "to":
            return place > low and words[place - 1] in COMMITTING_WORDS
        if word not in ("be", "not", "also", "then", "soon", "only"):
            return False
    return False
