"""Finds the mentions of a passage: one reader a sort of word, and what joins two of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import combinations
from operator import itemgetter
from typing import Final

from newsmodel._stages._state import PARAGRAPH, Passage
from newsmodel._stages.dates._clock import clock, day_part, glued_clock, iso, slashed
from newsmodel._stages.dates._compounds import compound_month, compound_unit
from newsmodel._stages.dates._counted import unit
from newsmodel._stages.dates._meaning import DATE, TIME, Calendar, Meaning, Mention, Shift
from newsmodel._stages.dates._named import holiday, month, season, second_day, weekday
from newsmodel._stages.dates._window import Window
from newsmodel._stages.dates._words import time_word
from newsmodel._stages.dates._years import fiscal_year, quarter_code, spoken_year, year
from newsmodel._word_bits import (
    DAY_TIME,
    HOLIDAY,
    MONTH,
    SEASON,
    TIME_UNIT,
    TIME_WORD,
    WEEKDAY,
)
from newsmodel.words.en.calendar import (
    DAY_PARTS,
    FISCAL_YEARS,
    HOUR_WORDS,
    QUARTER_CODES,
    SPOKEN_HUNDREDS,
    WEEKDAYS,
)
from newsmodel.words.en.numbers import ORDINALS
from newsmodel.words.en.units import EDGE_WORDS, PART_WORDS, STRETCH_WORDS

__all__ = ["mentions"]

Reader = Callable[[Window, int, str, str, str], Mention | None]
"""Takes the index of a word, and the words there, before and after it."""


def _in_figures(window: Window, index: int, _: str, before: str, after: str) -> Mention | None:
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
    elif word in QUARTER_CODES:
        return quarter_code(window, index)
    elif word in FISCAL_YEARS:
        return fiscal_year(window, index)
    if "-" in word:
        return compound_month(window, index) or compound_unit(window, index)
    return None


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
    sum(flags): (*(read for flag, read in _READERS if flag in flags), _in_figures)
    for count in range(len(_READERS) + 1)
    for flags in combinations([flag for flag, _ in _READERS], count)
}
# What may stand before a mention that it is part of, and what before "on", "in", "of" or "the".
_LEADS: Final = PART_WORDS | {"the", "in", "on", "of"}
_FORELEADS: Final = PART_WORDS.union(
    EDGE_WORDS, STRETCH_WORDS, DAY_PARTS, WEEKDAYS, ("hours", "in")
)
_NUMBERED: Final = frozenset(("last", "final", "opening", "closing", *ORDINALS))
_RANGES: Final = ("and", "through", "to")
_PLACED: Final = (DATE, TIME)
# Index after the last word of a passage.
_last: Final = itemgetter(4)


def mentions(
    window: Window, triggers: list[int], passages: Sequence[Passage]
) -> list[tuple[int, list[Mention]]]:
    """The mentions of each passage that has a trigger, with its number; none overlaps another."""
    flags, lasts = window.flags, [*map(_last, passages), len(window.words) + 1]
    found: list[tuple[int, list[Mention]]] = []
    row: list[Mention] = []
    number = high = end = 0
    for index in triggers:
        if index >= high:
            number = bisect_right(lasts, index, number)
            if number == len(passages):
                break
            sort, _, _, window.low, high = passages[number]
            window.high, window.prose = high, sort == PARAGRAPH
            row = []
            found.append((number, row))
        if index < window.low:
            continue
        before, name, after = window.around(index)
        for read in _BY_FLAGS[flags[index] & _WANTED]:
            mention = read(window, index, name, before, after)
            if mention is not None:
                break
        else:
            continue
        first, last, kind, _, _ = mention
        if kind in _PLACED:
            if first != index:
                before = window.before(first)
            if before in _LEADS:
                mention = _widened(window, mention, before)
        if row and first - end <= 1:
            mention = _met(window, row, mention)
        row.append(mention)
        if flags[index] & MONTH and last < high and window.words[last] == "and":
            last = _paired(window, row, mention)
        window.low = end = last
    return found


def _widened(window: Window, mention: Mention, word: str) -> Mention:
    """The mention with the words before it that say which part is meant.

    "early", "the end of", "the first week of", "the night of".
    """
    first, last, kind, meaning, time = mention
    if word not in PART_WORDS and window.words[first - 2].lower() not in _FORELEADS:
        return mention
    if word == "of" and not time:
        time = _part_of(window, first, meaning)
        if time:
            start = first - (3 if window.words[first - 2].lower() == "hours" else 2)
            start -= window.before(start) == "the"
            return start, last, TIME, meaning, time
    return _start(window, first, word), last, kind, meaning, mention[4]


def _part_of(window: Window, first: int, meaning: Meaning | None) -> str:
    """The part of the day named before "of": "the night of May 3", "the early hours of Friday"."""
    name = window.before(first - 1)
    if name == "hours":
        early = window.before(first - 2) in ("early", "small", "wee")
        return "TMO" if early and _is_day(meaning) else ""
    return "T" + DAY_PARTS[name] if name in DAY_PARTS and _is_day(meaning) else ""


def _start(window: Window, first: int, word: str) -> int:
    """The first word of a mention with those that say which part of it is meant."""
    if word in PART_WORDS:
        first -= 1
        return first - (window.before(first) == "the")
    ahead = window.before(first - 1)
    if word == "the" and ahead in PART_WORDS:
        return first - 2
    if word in ("of", "in") and (ahead in STRETCH_WORDS or ahead in WEEKDAYS):
        if window.before(first - 2) not in _NUMBERED:
            return first
        first -= 3
        return first - (window.before(first) == "the")
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


def _paired(window: Window, found: list[Mention], mention: Mention) -> int:
    """Take in the second day of "May 8 and 9, 2022", and give the first its year."""
    first, last, kind, meaning, time = mention
    if not isinstance(meaning, Calendar) or not meaning.day or meaning.until or time:
        return last
    second = second_day(window, last, meaning)
    if second is None:
        return last
    _, end, _, other, _ = second
    if isinstance(other, Calendar):
        found[-1] = first, last, kind, meaning._replace(year=other.year), time
    found.append(second)
    return end


def _met(window: Window, found: list[Mention], mention: Mention) -> Mention:
    """A mention right behind another may be one with it, or give it its day."""
    if mention[0] == found[-1][1]:
        mention = _joined(window, found, mention)
    elif window.flags[mention[0]] & MONTH and window.words[mention[0] - 1] in _RANGES:
        _begin(window, found, mention)
    if found and found[-1][3] is None and _is_day(mention[3]):
        _lend_day(found, mention)
    return mention


def _begin(window: Window, found: list[Mention], mention: Mention) -> None:
    """Let a range begin before it ends: "from January to October last year"."""
    first, last, kind, meaning, time = found[-1]
    end = mention[3]
    if not isinstance(meaning, Calendar) or not isinstance(end, Calendar):
        return
    if meaning.month and not meaning.day and meaning.year is None and meaning.turn is None:
        low, window.low = window.low, 0
        opened = window.before(first) in ("Between", "From", "between", "from")
        window.low = low
        if opened:
            found[-1] = first, last, kind, end._replace(month=meaning.month, before=end.month), time


def _joined(window: Window, found: list[Mention], mention: Mention) -> Mention:
    """Take the mention right before one out and into it, where the two are one."""
    start, _, _, earlier, hour = found[-1]
    first, last, kind, meaning, time = mention
    gap = window.gaps[first].strip()
    if earlier is None and not time and gap in ("", ".", ",", ".,"):
        # "10 p.m. Wednesday"
        if _is_day(meaning):
            found.pop()
            return start, last, TIME, meaning, hour
    elif (
        not gap
        and isinstance(earlier, Shift)
        and earlier.unit == "Y"
        and isinstance(meaning, Calendar)
        and meaning.period
        and meaning.year is None
    ):
        # "this year's third quarter"
        found.pop()
        return start, last, kind, meaning._replace(year=earlier), time
    return mention


def _lend_day(found: list[Mention], mention: Mention) -> None:
    """Give the day of a mention to the hours before it: "8:30 pm (1830 GMT) on Tuesday"."""
    place, _, _, day, _ = mention
    for number in range(len(found) - 1, -1, -1):
        first, last, kind, meaning, time = found[number]
        if meaning is not None or place - last > 1:
            break
        found[number] = first, last, kind, day, time
        place = first


def _is_day(meaning: Meaning | None) -> bool:
    if isinstance(meaning, Calendar):
        return bool(meaning.day or meaning.weekday)
    return isinstance(meaning, Shift) and meaning.unit == "D"
