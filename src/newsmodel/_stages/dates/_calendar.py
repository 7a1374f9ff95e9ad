"""Calendar arithmetic: periods, their TIMEX3 values and the days they cover."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from newsmodel.words.en.calendar import EASTER_HOLIDAYS, FIXED_HOLIDAYS, WEEKDAY_HOLIDAYS

__all__ = [
    "Period",
    "beside",
    "day_beside",
    "day_of",
    "easter",
    "is_day",
    "month_beside",
    "month_of",
    "named",
    "span",
    "unit",
    "weekday_near",
    "weekend_beside",
    "year_of",
]

Date = datetime.date
# First month of quarters, halves and seasons, and how many months they have. Winter begins in
# December of the year that names it.
_MONTHS: Final = {
    "Q1": (1, 3), "Q2": (4, 3), "Q3": (7, 3), "Q4": (10, 3), "H1": (1, 6), "H2": (7, 6),
    "SP": (3, 3), "SU": (6, 3), "FA": (9, 3), "WI": (12, 3),
}  # fmt: skip
_MONTHS_OF: Final = {"M": 1, "Q": 3, "E": 120, "C": 1200}
_LENGTHS: Final = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LAST_DAY: Final = Date.max.toordinal()


Period = tuple[str, Date, Date]
"""A stretch of whole days: its value, its first day, and the day after its last."""


def _later(day: Date, days: int) -> Date | None:
    number = day.toordinal() + days
    return Date.fromordinal(number) if 0 < number <= _LAST_DAY else None


def _day_at(number: int) -> Period | None:
    """One day by its ordinal."""
    if not 0 < number < _LAST_DAY:
        return None
    day = Date.fromordinal(number)
    return day.isoformat(), day, Date.fromordinal(number + 1)


def _day(day: Date | None) -> Period | None:
    """One day; the last day of all has no day after it."""
    return None if day is None else _day_at(day.toordinal())


def day_of(year: int, month: int, day: int) -> Period | None:
    """A day by its numbers, if the calendar has it."""
    try:
        return _day_at(Date(year, month, day).toordinal())
    except ValueError:
        return None


def is_day(month: int, day: int) -> bool:
    """Whether some year has the day."""
    return 0 < day <= _LENGTHS[month]


@lru_cache(maxsize=256)
def year_of(year: int) -> Period | None:
    """A year by its number; stories share a few dozen of these."""
    if not 0 < year < 9999:
        return None
    return f"{year:04d}", Date(year, 1, 1), Date(year + 1, 1, 1)


def month_of(year: int, month: int) -> Period | None:
    """A month by its numbers."""
    return _months(f"{year:04d}-{month:02d}", year, month, 1)


def _months(value: str, year: int, month: int, count: int) -> Period | None:
    """So many whole months; those after December belong to the next year."""
    end = year * 12 + month - 1 + count
    if not year > 0 or end // 12 > 9999:
        return None
    return value, Date(year, month, 1), Date(end // 12, end % 12 + 1, 1)


def unit(letter: str, day: Date, steps: int) -> Period | None:
    """The period of a unit that lies so many units from the one of a day."""
    if letter == "D":
        return _day_at(day.toordinal() + steps)
    if letter == "Y":
        return year_of(day.year + steps)
    if letter == "W":
        return _week(_later(day, 7 * steps - day.weekday()))
    if letter == "F":
        return _week(_later(day, 14 * steps - day.weekday()))
    number = _MONTHS_OF.get(letter)
    if number is None:
        return None
    month = (day.year * 12 + day.month - 1) // number * number + steps * number
    year, month = month // 12, month % 12 + 1
    if letter == "M":
        value = f"{year:04d}-{month:02d}"
    elif letter == "Q":
        value = f"{year:04d}-Q{month // 3 + 1}"
    else:
        value = f"{year // 10:03d}" if letter == "E" else f"{year // 100:02d}"
    return _months(value, year, month, number)


def _week(monday: Date | None) -> Period | None:
    if monday is None:
        return None
    year, week, _ = monday.isocalendar()
    end = _later(monday, 7)
    return (f"{year:04d}-W{week:02d}", monday, end) if end else None


def span(value: str) -> tuple[Date | None, Date | None]:
    """The days of a decade or century given by the figures that open its years."""
    if len(value) not in (2, 3) or not value.isdigit():
        return None, None
    length = 10 ** (4 - len(value))
    year = int(value) * length
    if not 0 < year < 10_000 - length:
        return None, None
    return Date(year, 1, 1), Date(year + length, 1, 1)


def named(period: str, year: int) -> Period | None:
    """A quarter, half, season or holiday of a year."""
    if period in _MONTHS:
        return _months(f"{year:04d}-{period}", year, *_MONTHS[period])
    if not 0 < year < 9999:
        return None
    if period in FIXED_HOLIDAYS:
        return day_of(year, *FIXED_HOLIDAYS[period])
    if period in EASTER_HOLIDAYS:
        return _day(_later(easter(year), EASTER_HOLIDAYS[period]))
    if period in WEEKDAY_HOLIDAYS:
        return _day(_weekday_of(year, *WEEKDAY_HOLIDAYS[period]))
    return None


def _weekday_of(year: int, month: int, weekday: int, which: int) -> Date | None:
    """The nth weekday of a month; -1 is the last, 0 the day after the first Monday."""
    if which == 0:
        first = Date(year, month, 1)
        return _later(first, (1 - first.isoweekday()) % 7 + 1)
    if which > 0:
        first = Date(year, month, 1)
        return _later(first, (weekday - first.isoweekday()) % 7 + 7 * (which - 1))
    following = Date(year, month + 1, 1)
    return _later(following, -((following.isoweekday() - weekday - 1) % 7 + 1))


def easter(year: int) -> Date:
    """Easter Sunday of the Western churches, by the anonymous Gregorian rule."""
    golden = year % 19
    century, rest = divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    month, day = divmod(moon + sunday - 7 * ((golden + 11 * moon + 22 * sunday) // 451) + 114, 31)
    return Date(year, month, day + 1)


Pair = tuple[Period | None, Period | None]


def weekday_near(base: Date, weekday: int, *, ahead: bool) -> Period | None:
    """The last such weekday up to a day, or the first from it on."""
    back = (base.isoweekday() - weekday) % 7
    return _day_at(base.toordinal() + (7 - back if ahead and back else -back))


def weekend_beside(base: Date) -> Pair:
    """The last weekend that has begun on a day, and the first that has not ended."""
    back = (base.isoweekday() - 6) % 7
    past = _weekend(_later(base, -back))
    return past, past if back < 2 else _weekend(_later(base, 7 - back))


def _weekend(saturday: Date | None) -> Period | None:
    if saturday is None:
        return None
    year, week, _ = saturday.isocalendar()
    end = _later(saturday, 2)
    return (f"{year:04d}-W{week:02d}-WE", saturday, end) if end else None


def month_beside(base: Date, month: int) -> Pair:
    """The last such month that has begun on a day, and the first that has not ended."""
    year = base.year
    if month == base.month:
        here = month_of(year, month)
        return here, here
    past = year - (month > base.month)
    return month_of(past, month), month_of(past + 1, month)


def day_beside(base: Date, month: int, day: int) -> Pair:
    """The last such day up to a day, and the first from it on."""
    if (month, day) == (2, 29):
        return beside(base, lambda year: day_of(year, month, day))
    past = base.year - ((month, day) > (base.month, base.day))
    if (month, day) == (base.month, base.day):
        return day_of(past, month, day), day_of(past, month, day)
    return day_of(past, month, day), day_of(past + 1, month, day)


def beside(base: Date, make: Callable[[int], Period | None]) -> Pair:
    """Of what comes once a year: the last that has begun on a day, the first that has not ended.

    Leap days come every four years, once in eight.
    """
    past = ahead = None
    for year in range(base.year, max(0, base.year - 9), -1):
        found = make(year)
        if found and found[1] <= base:
            past = found
            break
    for year in range(max(1, base.year - 1), base.year + 10):
        found = make(year)
        if found and found[2] > base:
            ahead = found
            break
    return past, ahead
