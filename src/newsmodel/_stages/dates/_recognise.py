"""Finds the mentions of a passage: one reader a sort of word, and what joins two of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from operator import itemgetter
from typing import Final

from newsmodel._stages._state import PARAGRAPH, Passage
from newsmodel._stages.dates._clock import clock, day_part, glued_clock, iso, slashed
from newsmodel._stages.dates._compounds import compound_month, compound_unit
from newsmodel._stages.dates._counted import unit
from newsmodel._stages.dates._meaning import DATE, TIME, Calendar, Meaning, Mention, Shift
from newsmodel._stages.dates._named import holiday, month, season, weekday
from newsmodel._stages.dates._window import Window
from newsmodel._stages.dates._words import time_word
from newsmodel._stages.dates._years import spoken_year, year
from newsmodel.lexicon import DAY_TIME, HOLIDAY, MONTH, SEASON, TIME_UNIT, TIME_WORD, WEEKDAY
from newsmodel.words.en.calendar import HOUR_WORDS, SPOKEN_HUNDREDS
from newsmodel.words.en.units import EDGE_WORDS, PART_WORDS

__all__ = ["mentions"]

Reader = Callable[[Window, int, str, str, str], Mention | None]
"""Takes the index of a word, and the words there, before and after it."""

# In the order in which they are tried: "May Day" is a holiday before it is a month.
_READERS: Final[tuple[tuple[int, Reader], ...]] = (
    (TIME_UNIT, unit),
    (WEEKDAY, weekday),
    (TIME_WORD, time_word),
    (HOLIDAY, holiday),
    (MONTH, month),
    (DAY_TIME, day_part),
    (SEASON, season),
)
_WANTED: Final = TIME_UNIT | WEEKDAY | TIME_WORD | HOLIDAY | MONTH | DAY_TIME | SEASON
# The readers for each set of flags that a word may carry.
_BY_FLAGS: Final = {
    sum(flags): tuple(read for flag, read in _READERS if flag in flags)
    for count in range(len(_READERS) + 1)
    for flags in combinations([flag for flag, _ in _READERS], count)
}
# What may stand before a mention that it is part of, and what before "on", "in", "of" or "the".
_LEADS: Final = PART_WORDS | {"the", "in", "on", "of"}
_FORELEADS: Final = PART_WORDS | EDGE_WORDS | {"in"}
_PLACED: Final = (DATE, TIME)
# Index after the last word of a passage.
_last: Final = itemgetter(4)


def mentions(
    window: Window, triggers: list[int], passages: Sequence[Passage]
) -> list[tuple[int, list[Mention]]]:
    """The mentions of each passage that has a trigger, with its number; none overlaps another."""
    lasts = [*map(_last, passages), len(window.words) + 1]
    found, row = [], list[Mention]()
    number = high = 0
    for index in triggers:
        if index >= high:
            while lasts[number] <= index:
                number += 1
            if number == len(passages):
                break
            kind, _, _, window.low, high = passages[number]
            window.high, window.prose = high, kind == PARAGRAPH
            row = []
            found.append((number, row))
        if index >= window.low:
            mention = _mention(window, index)
            if mention is not None:
                if row and mention.first - row[-1].last <= 1:
                    _meet(window, row, mention)
                row.append(mention)
                window.low = mention.last
    return found


def _mention(window: Window, index: int) -> Mention | None:
    """The mention at a trigger, with the words that say which part of it is meant."""
    before, name, after = window.around(index)
    mention = None
    wanted = window.flags[index] & _WANTED
    if wanted:
        for read in _BY_FLAGS[wanted]:
            mention = read(window, index, name, before, after)
            if mention is not None:
                break
    if mention is None:
        mention = _in_figures(window, index, before, after)
        if mention is None:
            return None
    if mention.kind in _PLACED:
        first = mention.first
        if first != index:
            before = window.before(first)
        if before in _LEADS:
            mention.first = _widened(window, first, before)
    return mention


def _in_figures(window: Window, index: int, before: str, after: str) -> Mention | None:
    """A mention in figures, a spoken year, or a compound."""
    word = window.words[index]
    if word[0] < ":":
        if word[-1] in "mM":
            return glued_clock(window, index)
        mention = year(window, index, before, after) or iso(window, index) or slashed(window, index)
        if mention is not None:
            return mention
    elif word in HOUR_WORDS:
        return clock(window, index, before)
    elif word in SPOKEN_HUNDREDS:
        return spoken_year(window, index)
    if "-" in word:
        return compound_month(window, index) or compound_unit(window, index)
    return None


def _meet(window: Window, found: list[Mention], mention: Mention) -> None:
    """A mention right behind another may be one with it, or give it its day."""
    if mention.first == found[-1].last:
        _join(window, found, mention)
    if found and found[-1].meaning is None and _is_day(mention.meaning):
        _lend_day(found, mention)


def _widened(window: Window, first: int, word: str) -> int:
    """The first word, with those before it that say which part is meant: "early", "the end of"."""
    if word in PART_WORDS:
        first -= 1
        return first - (window.before(first) == "the")
    if window.words[first - 2].lower() not in _FORELEADS:
        return first
    ahead = window.before(first - 1)
    if word == "the" and ahead in PART_WORDS:
        return first - 2
    place = first
    if word == "the" and ahead == "in":
        word, place = "in", first - 1
        ahead = window.before(place - 1)
    if word in ("in", "on") and ahead in PART_WORDS:
        return place - 2
    if word == "of" and ahead in EDGE_WORDS:
        first -= 2
        return first - (window.before(first) == "the")
    return first


def _join(window: Window, found: list[Mention], mention: Mention) -> None:
    """Take the mention right before one out and into it, where the two are one."""
    before, meaning = found[-1], mention.meaning
    gap = window.gaps[mention.first].strip()
    if before.meaning is None and not mention.time and gap in ("", ".", ",", ".,"):
        # "10 p.m. Wednesday"
        if _is_day(meaning):
            found.pop()
            mention.first, mention.kind, mention.time = before.first, TIME, before.time
    elif (
        not gap
        and isinstance(before.meaning, Shift)
        and before.meaning.unit == "Y"
        and isinstance(meaning, Calendar)
        and meaning.period
        and meaning.year is None
    ):
        # "this year's third quarter"
        found.pop()
        mention.first, mention.meaning = before.first, meaning._replace(year=before.meaning)


def _lend_day(found: list[Mention], mention: Mention) -> None:
    """Give the day of a mention to the hours before it: "8:30 pm (1830 GMT) on Tuesday"."""
    place = mention.first
    for number in range(len(found) - 1, -1, -1):
        hour = found[number]
        if hour.meaning is not None or place - hour.last > 1:
            break
        hour.meaning = mention.meaning
        place = hour.first


def _is_day(meaning: Meaning | None) -> bool:
    if isinstance(meaning, Calendar):
        return bool(meaning.day or meaning.weekday)
    return isinstance(meaning, Shift) and meaning.unit == "D"
