"""Whether a sentence looks back or ahead from where a date stands in it."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._tokens import MARK, Tokens
from newsmodel.words.en.tense import (
    COMMITTING_WORDS,
    FUTURE_VERBS,
    NOT_PAST,
    PAST_FORMS,
    POSTPONING_WORDS,
    SCHEDULE_FORMS,
    SET_WORDS,
)

__all__ = ["AHEAD", "BACK", "OPEN", "SINCE", "direction"]

SINCE: Final = -2
"""The words themselves look back."""
BACK: Final = -1
OPEN: Final = 0
AHEAD: Final = 1

# How many words the search for a verb may pass on either side.
_REACH: Final = 24
# The words that may tell, beside those in "ed".
_TELLING: Final = FUTURE_VERBS | SCHEDULE_FORMS | SET_WORDS | PAST_FORMS | {"to", "set", "could"}
_TURNING: Final = POSTPONING_WORDS | {"since", "Since", "to", "by", "of"}
_DENIALS: Final = ("not", "never", "neither", "nor")
_NOUN_OPENERS: Final = frozenset(
    (
        "a",
        "an",
        "newly",
        "still",
        "her",
        "his",
        "its",
        "my",
        "our",
        "that",
        "the",
        "their",
        "this",
        "your",
    )
)


def direction(
    tokens: Tokens, first: int, last: int, low: int, high: int, *, prose: bool = True
) -> int:
    """BACK, AHEAD or OPEN for the mention from `first` to `last`, in its sentence.

    The verb before the mention decides, else the one after it. The words of a quotation have
    tenses of their own, so a quotation mark ends the search.
    """
    words, marks = tokens.words, tokens.gap_flags
    before = words[first - 1] if first > low else ""
    if before in _TURNING:
        found = _turned(words, first, last, low, high)
        if found:
            return found
    for index in range(first - 1, max(low, first - _REACH) - 1, -1):
        if marks[index + 1] & MARK:
            break
        word = words[index]
        if word in _TELLING or word[-2:] == "ed":
            found = _tense(words, index, low, high)
            if not (found or prose) and word == "to":
                found = _titled(words, index, high)
            if found:
                return found
    for index in range(last, min(high, last + _REACH)):
        if marks[index] & MARK:
            break
        word = words[index]
        if word in _TELLING or word[-2:] == "ed":
            found = _tense(words, index, last, high)
            if found:
                return found
    return OPEN


def _turned(words: list[str], first: int, last: int, low: int, high: int) -> int:
    """What the word right before the mention tells; OPEN where it leaves the matter to a verb."""
    before = words[first - 1]
    if before in ("since", "Since"):
        return SINCE
    if before in POSTPONING_WORDS and first - 1 > low:
        return BACK if _denied(words, low, first) else AHEAD
    if before in ("to", "by") and _is_aim(
        words[max(low, first - 6) : min(high, last + 6)], words[last - 1], before
    ):
        return AHEAD
    if before == "of" and first - 2 >= low and words[first - 2] in ("ahead", "Ahead"):
        return AHEAD
    return OPEN


def _is_aim(near: list[str], final: str, before: str) -> bool:
    """Whether "to" or "by" makes the day a new date or a deadline.

    Not so in "from May to June", "reacted to Friday's raid", "by Monday they had fled".
    """
    if final[-2:] in ("'s", "’s"):
        return False
    return ("from" if before == "to" else "had") not in near


def _titled(words: list[str], index: int, high: int) -> int:
    """An infinitive in a headline lies ahead: "Holm to visit Velm Friday"."""
    verb = words[index + 1] if index + 1 < high else ""
    return AHEAD if verb.islower() and verb not in _NOUN_OPENERS else OPEN


def _denied(words: list[str], low: int, first: int) -> bool:
    near = words[max(low, first - _REACH) : first]
    return any(word in _DENIALS or word[-3:] in ("n't", "n’t") for word in near)


def _tense(words: list[str], index: int, low: int, high: int) -> int:
    """What a word tells: BACK, AHEAD, or OPEN where it is no verb."""
    word = words[index]
    if word in FUTURE_VERBS or word in SCHEDULE_FORMS:
        return AHEAD
    if word in SET_WORDS:
        return _unless_had(words, index, low)
    if word == "to":
        return _infinitive(words, index, low, high)
    if word == "set" and index + 1 < high and words[index + 1] == "for":
        return AHEAD
    if word == "could":
        return BACK if _denied(words, max(low, index - 4), min(high, index + 2)) else AHEAD
    if word in PAST_FORMS:
        return AHEAD if _is_led_ahead(words, index, low) else BACK
    if word[-2:] == "ed" and len(word) > 3 and word not in NOT_PAST and word[0].islower():
        if index > low and words[index - 1] in _NOUN_OPENERS:
            return OPEN  # "the proposed talks"
        return AHEAD if _is_led_ahead(words, index, low) else BACK
    return OPEN


def _unless_had(words: list[str], index: int, low: int) -> int:
    """A plan looks ahead, one that had been made looks back."""
    return BACK if "had" in words[max(low, index - 3) : index] else AHEAD


def _infinitive(words: list[str], index: int, low: int, high: int) -> int:
    """Whether "to" opens an infinitive for which something before it sets the mind."""
    if index + 1 >= high:
        return OPEN
    verb = words[index + 1]
    if not verb.islower() or verb in _NOUN_OPENERS:
        return OPEN
    for place in range(index - 1, max(low, index - 4) - 1, -1):
        if words[place] in COMMITTING_WORDS:
            return _unless_had(words, place, low)
    return OPEN


def _is_led_ahead(words: list[str], index: int, low: int) -> bool:
    """Whether the verb before a form looks ahead: "will be released", "will let", "due to cut"."""
    for place in range(index - 1, max(low, index - 4) - 1, -1):
        word = words[place]
        if word in FUTURE_VERBS:
            return True
        if word == "to":
            return place > low and words[place - 1] in COMMITTING_WORDS
        if word not in ("be", "not", "also", "then", "soon", "only"):
            return False
    return False
