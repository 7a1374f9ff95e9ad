"""Reads words that mean a time without help: "yesterday", "now", "recently", "the future"."""

from __future__ import annotations

from typing import Final

from newsmodel._stages.dates._meaning import DATE, SET, TIME, Mention, Shift
from newsmodel._stages.dates._named import part_after, weekdays
from newsmodel._stages.dates._window import FUNCTION, Window
from newsmodel._word_bits import TIME_UNIT
from newsmodel.words.en.calendar import (
    DAY_WORDS,
    OPENERS,
    PERIODICITIES,
    REFERENCES,
    SPOKEN_DECADES,
    WEEKDAY_PLURALS,
)

__all__ = ["time_word"]

_BESIDE: Final = (("before", -1), ("after", 1))


def time_word(window: Window, index: int, word: str, before: str, after: str) -> Mention | None:
    """The reading of a word that needs no other."""
    if word in DAY_WORDS:
        return _day(window, index, word, before)
    if word in REFERENCES:
        return _reference(index, word, before, after)
    if word in PERIODICITIES:
        return _periodicity(window, index, word, before, after)
    if word == "ago":
        return _ago(window, index, before)
    if word in SPOKEN_DECADES:
        return _decade(window, index, word, before)
    if word in WEEKDAY_PLURALS:
        return weekdays(window, index) if window.words[index][0].isupper() else None
    if word in OPENERS:
        return _opener(window, index, word, before, after)
    return None


def _periodicity(window: Window, index: int, word: str, before: str, after: str) -> Mention | None:
    """Read "daily"; a quarterly dividend is a sort of dividend, and a daily a newspaper."""
    if after and (window.words[index + 1][0].isupper() or word in ("quarterly", "monthly")):
        return None
    if before and window.prose and window.words[index][0].isupper():
        return None  # "the Norland Daily"
    return index, index + 1, SET, PERIODICITIES[word], ""


def _ago(window: Window, index: int, before: str) -> Mention | None:
    """Read "long ago", "some time ago", "a while ago", "a long time ago"."""
    first = index - 1
    if before in ("time", "while"):
        words = window.before(first), window.before(first - 1)
        if words[0] == "long" and words[1] == "a":
            first -= 2
        elif words[0] in ("a", "some"):
            first -= 1
        else:
            return None
    elif before != "long":
        return None
    return first, index + 1, DATE, "PAST_REF", ""


def _decade(window: Window, index: int, word: str, before: str) -> Mention | None:
    """Read "the nineties", "the late eighties"."""
    first = index
    if before in ("early", "late", "mid"):
        first -= 1
        before = window.before(first)
    return (first - 1, index + 1, DATE, SPOKEN_DECADES[word], "") if before == "the" else None


def _day(window: Window, index: int, word: str, before: str) -> Mention | None:
    first, last = index, index + 1
    if before and window.prose and window.words[index][0].isupper():
        return None  # "USA Today"
    count, time = DAY_WORDS[word], ""
    if word == "tonight":
        time = "TNI"
    else:
        last, time = part_after(window, last)
    if (before, count) in _BESIDE and window.before(index - 1) == "day":
        first -= 3 if window.before(index - 2) == "the" else 2
        count *= 2
    return first, last, TIME if time else DATE, Shift("D", count), time


def _reference(index: int, word: str, before: str, after: str) -> Mention | None:
    first = index
    if word == "soon":
        if before in ("as", "too", "how", "so") or after in ("after", "as"):
            return None
    elif before in ("more", "most", "very", "right"):
        first -= 1
    return first, index + 1, DATE, REFERENCES[word], ""


def _opener(window: Window, index: int, word: str, before: str, after: str) -> Mention | None:
    """Read "the future", "the past", "recent", "current"."""
    if _opens_unit(window, index + 1):
        return None
    if word == "current":
        return index, index + 1, DATE, "PRESENT_REF", ""
    if after == "of" or (after and not window.flags[index + 1] & FUNCTION):
        return None
    first = index
    if before in ("near", "foreseeable", "distant", "recent", "not-too-distant"):
        first -= 1
        before = window.before(first)
    if before == "the":
        first -= 1
    elif word == "past" or before != "in":
        return None
    return first, index + 1, DATE, "FUTURE_REF" if word == "future" else "PAST_REF", ""


def _opens_unit(window: Window, index: int) -> bool:
    """Whether the word after an adjective is a unit, as in "recent years"."""
    if window.word(index) in ("fiscal", "financial"):
        index += 1
    return index < window.high and window.joined(index) and bool(window.flags[index] & TIME_UNIT)
