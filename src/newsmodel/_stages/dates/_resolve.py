"""From what a mention means to the days it means."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Final, NamedTuple

from newsmodel._stages.dates._calendar import (
    Period,
    beside,
    day_beside,
    day_of,
    month_beside,
    month_of,
    named,
    span,
    unit,
    weekday_beside,
    weekend_beside,
)
from newsmodel._stages.dates._direction import AHEAD, BACK, OPEN, SINCE
from newsmodel._stages.dates._meaning import (
    COMPARED,
    LAST,
    MENTION,
    NEXT,
    Calendar,
    Known,
    Mention,
    Shift,
    Stretch,
)

__all__ = ["Impossible", "Resolved", "Resolver"]

Direction = Callable[[], int]


class Impossible(Exception):
    """The calendar has no such day."""


class Resolved(NamedTuple):
    """A value with its days."""

    value: str | None
    start: datetime.date | None = None
    end: datetime.date | None = None


_UNKNOWN = Resolved(None)
# Copy leaves the year out where the nearest day of the name is meant, and a month or season
# mostly lies behind. A verb outweighs distance as far as these factors for the way back and ahead.
_WEIGHTS: Final = {
    False: {BACK: (1, 6), OPEN: (1, 2), AHEAD: (6, 1)},
    True: {BACK: (2, 5), OPEN: (1, 1), AHEAD: (4, 1)},
}
_DAY: Final = datetime.timedelta(days=1)


class Resolver:
    """Resolves mentions in the order of the text and remembers what later ones refer to."""

    __slots__ = ("base", "day", "passage", "period", "quarter", "quarter_passage")

    def __init__(self, base: datetime.date | None) -> None:
        self.base = base
        self.day: datetime.date | None = None
        self.period: datetime.date | None = None
        self.quarter: datetime.date | None = None
        self.passage = 0
        self.quarter_passage = 0

    def read(self, mention: Mention, direction: Callable[[Mention], int]) -> Resolved:
        """The value and the days of a mention; `Impossible` where the calendar lacks the day."""
        meaning = mention.meaning
        if isinstance(meaning, Known):
            if "0" <= meaning.value[0] <= "9":
                return Resolved(meaning.value, *span(meaning.value))
            return Resolved(meaning.value)
        if isinstance(meaning, Stretch):
            return self._stretch(meaning)
        if meaning is None:
            meaning = Shift("D", 0, MENTION)
        if isinstance(meaning, Shift):
            found = self._shift(meaning)
            compared = meaning.anchor == COMPARED
        else:
            found = self._calendar(meaning, lambda: direction(mention))
            compared = False
        if isinstance(found, Period):
            if not compared:
                self._remember(found)
            found = Resolved(*found)
        if mention.time and found.value is not None:
            return found._replace(value=found.value + mention.time)
        return found

    def _remember(self, found: Period) -> None:
        self.period = found.start
        if len(found.value) == 10:
            self.day = found.start
        elif found.value[4:6] == "-Q":
            self.quarter, self.quarter_passage = found.start, self.passage

    def _stretch(self, meaning: Stretch) -> Resolved:
        base = self.base
        if base is None:
            return Resolved(meaning.value)
        there = unit(meaning.unit, base, meaning.steps)
        if there is None:
            return Resolved(meaning.value)
        if meaning.steps < 0:
            return Resolved(meaning.value, there.start, base)
        return Resolved(meaning.value, base, there.end)

    def _shift(self, meaning: Shift) -> Period | Resolved:
        letter, steps, anchor = meaning
        if anchor == COMPARED and self._compares_quarters():
            return (unit("Q", self.quarter, 4 * steps) if self.quarter else None) or _UNKNOWN
        base = self._reference(letter) if anchor == MENTION else self.base
        if base is None:
            return _UNKNOWN
        found = unit("D" if letter in "HmS" else letter, base, 0 if letter in "HmS" else steps)
        return found or Resolved("PAST_REF" if steps < 0 else "FUTURE_REF")

    def _compares_quarters(self) -> bool:
        return self.quarter is not None and self.passage - self.quarter_passage <= 1

    def _reference(self, letter: str) -> datetime.date | None:
        if letter in "DHmS":
            return self.day or self.base
        if letter == "Q":
            return self.quarter or self._quarter_before()
        return self.period or self.base

    def _quarter_before(self) -> datetime.date | None:
        found = unit("Q", self.base, -1) if self.base else None
        return found.start if found else None

    def _calendar(self, meaning: Calendar, direction: Direction) -> Period | Resolved:
        if meaning.until is not None:
            return self._range(meaning, direction)
        year = meaning.year
        if isinstance(year, Shift):
            there = self._shift(year) if year.anchor == MENTION else (
                unit("Y", self.base, year.steps) if self.base else None
            )  # fmt: skip
            if not isinstance(there, Period):
                return _UNKNOWN
            year = there.start.year
        if year is not None:
            return _in_year(meaning, year, self)
        if meaning.month and meaning.day and not _exists(meaning.month, meaning.day):
            raise Impossible
        if self.base is None:
            return Resolved(_undated(meaning))
        return _choose(meaning, self.base, direction)

    def _range(self, meaning: Calendar, direction: Direction) -> Resolved:
        year, month, day = meaning.until or (0, 0, 0)
        start = self._calendar(meaning._replace(until=None), direction)
        if not isinstance(start, Period):
            return start
        self._remember(start)
        until = Calendar(year or start.start.year, month, day)
        end = _in_year(until, until.year, self) if isinstance(until.year, int) else None
        if not isinstance(end, Period) or end.start < start.start:
            return Resolved(*start)
        return Resolved(f"{start.value}/{end.value}", start.start, end.end)


def _in_year(meaning: Calendar, year: int, resolver: Resolver) -> Period | Resolved:
    if meaning.period == "Q":
        quarter = resolver.quarter or resolver._quarter_before()  # noqa: SLF001
        if quarter is None:
            return unit("Y", datetime.date(year, 1, 1), 0) or _UNKNOWN
        return unit("Q", quarter.replace(year=year), 0) or _UNKNOWN
    if meaning.period:
        return named(meaning.period, year) or _UNKNOWN
    if meaning.day:
        found = day_of(year, meaning.month, meaning.day)
        if found is None:
            raise Impossible
        return found
    if meaning.month:
        return month_of(year, meaning.month) or _UNKNOWN
    return unit("Y", datetime.date(year, 1, 1), 0) or _UNKNOWN


def _exists(month: int, day: int) -> bool:
    """Whether a leap year has the day."""
    try:
        datetime.date(2000, month, day)
    except ValueError:
        return False
    return True


def _undated(meaning: Calendar) -> str | None:
    """The value that stands where no year can be known."""
    if meaning.weekday or meaning.period == "WE":
        return None
    if meaning.day:
        return f"XXXX-{meaning.month:02d}-{meaning.day:02d}"
    if meaning.month:
        return f"XXXX-{meaning.month:02d}"
    if len(meaning.period) == 2 and meaning.period != "Q":
        return f"XXXX-{meaning.period}"
    return None


def _pair(meaning: Calendar, base: datetime.date) -> tuple[Period | None, Period | None]:
    """The nearest days that bear the name, behind and ahead."""
    period, month, day = meaning.period, meaning.month, meaning.day
    if meaning.weekday:
        return weekday_beside(base, meaning.weekday)
    if period == "WE":
        return weekend_beside(base)
    if period:
        return beside(base, lambda year: named(period, year))
    if day:
        return day_beside(base, month, day)
    return month_beside(base, month)


def _choose(meaning: Calendar, base: datetime.date, direction: Direction) -> Period | Resolved:
    """Of the days that bear the name, the one that the text means."""
    past, ahead = _pair(meaning, base)
    turn = meaning.turn
    if turn == LAST:
        if past is not None and past.end > base:
            past = _pair(meaning, past.start - _DAY)[0] if past.start > datetime.date.min else None
        return past or _UNKNOWN
    if turn == NEXT:
        if ahead is not None and ahead.start <= base:
            ahead = _pair(meaning, ahead.end)[1]
        return ahead or _UNKNOWN
    if past is None or ahead is None or past == ahead:
        return past or ahead or _UNKNOWN
    if turn is not None and not meaning.weekday:
        return past if past.start.year == base.year else ahead
    way = direction()
    if meaning.weekday or way == SINCE:
        return ahead if way == AHEAD else past
    back, forth = (base - past.end).days, (ahead.start - base).days
    behind, before = _WEIGHTS[bool(meaning.day)][way]
    return ahead if forth * before < back * behind else past
