"""Finds the mentions of a passage: one reader a sort of word, and what joins two of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from newsmodel._stages.dates._clock import clock, iso
from newsmodel._stages.dates._counted import compound_unit, day_part, unit
from newsmodel._stages.dates._meaning import Calendar, Mention, Shift
from newsmodel._stages.dates._named import compound_month, holiday, month, season, weekday, year
from newsmodel._stages.dates._window import Window
from newsmodel._stages.dates._words import time_word
from newsmodel.lexicon import DAY_TIME, HOLIDAY, MONTH, SEASON, TIME_UNIT, TIME_WORD, WEEKDAY
from newsmodel.models import DateKind

__all__ = ["mentions"]

# In the order in which they are tried: "May Day" is a holiday before it is a month.
_READERS: Final[tuple[tuple[int, Callable[[Window, int], Mention | None]], ...]] = (
    (TIME_UNIT, unit),
    (WEEKDAY, weekday),
    (TIME_WORD, time_word),
    (HOLIDAY, holiday),
    (MONTH, month),
    (DAY_TIME, day_part),
    (SEASON, season),
)
# Words that say which part of a period is meant, before it.
_PARTS: Final = frozenset(["early", "earlier", "late", "later", "mid", "sometime"])
_LEADS: Final = _PARTS | {"the", "in", "on", "of"}
_EDGES: Final = frozenset(["end", "beginning", "start", "middle"])


def mentions(window: Window, triggers: list[int]) -> list[Mention]:
    """The mentions of the window, in order; none overlaps another."""
    low = window.low
    found: list[Mention] = []
    for index in triggers:
        if index < window.low:
            continue
        mention = _recognised(window, index)
        if mention is None:
            continue
        if mention.kind is DateKind.DATE or mention.kind is DateKind.TIME:
            mention = _widened(window, mention)
        if found and found[-1].meaning is None and _belongs(window, found[-1], mention):
            hour = found.pop()
            mention = mention._replace(first=hour.first, kind=DateKind.TIME, time=hour.time)
        found.append(mention)
        window.low = mention.last
    window.low = low
    return found


def _recognised(window: Window, index: int) -> Mention | None:
    flags = window.flags[index]
    for flag, read in _READERS:
        if flags & flag:
            mention = read(window, index)
            if mention is not None:
                return mention
    word = window.words[index]
    if word[0] < ":":
        mention = year(window, index) or iso(window, index)
        if mention is not None:
            return mention
    elif not flags and "-" not in word:
        return clock(window, index)
    if "-" in word:
        return compound_month(window, index) or compound_unit(window, index)
    return None


def _widened(window: Window, mention: Mention) -> Mention:
    """With the words before it that say which part is meant: "early", "the end of"."""
    first = mention.first
    word = window.before(first)
    if word not in _LEADS:
        return mention
    if word in _PARTS:
        first -= 1
        return mention._replace(first=first - (window.before(first) == "the"))
    if word == "the" and window.before(first - 1) in _PARTS:
        return mention._replace(first=first - 2)
    if word == "the" and window.before(first - 1) == "in":
        word, first = "in", first - 1
    if word in ("in", "on") and window.before(first - 1) in _PARTS:
        return mention._replace(first=first - 2)
    if word == "of" and window.before(first - 1) in _EDGES:
        first -= 2
        return mention._replace(first=first - (window.before(first) == "the"))
    return mention


def _belongs(window: Window, hour: Mention, mention: Mention) -> bool:
    """Whether an hour and the day after it are one mention: "10 p.m. Wednesday"."""
    if hour.last != mention.first or mention.time:
        return False
    if window.gaps[mention.first].strip() not in ("", ".", ",", ".,"):
        return False
    meaning = mention.meaning
    if isinstance(meaning, Calendar):
        return bool(meaning.day or meaning.weekday)
    return isinstance(meaning, Shift) and meaning.unit == "D"
