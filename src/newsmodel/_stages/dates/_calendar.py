"""Calendar arithmetic: periods, their TIMEX3 values and the days they cover."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsmodel.words.en.calendar import EASTER_HOLIDAYS, FIXED_HOLIDAYS, WEEKDAY_HOLIDAYS

__all__ = ["Period", "around", "day_period", "easter", "month_period", "named", "span", "unit"]

Date = datetime.date
_DAY: Final = datetime.timedelta(days=1)
# First month of quarters, halves and seasons, and how many months they have. Winter begins in
# December of the year that names it.
_MONTHS: Final = {
    "Q1": (1, 3), "Q2": (4, 3), "Q3": (7, 3), "Q4": (10, 3), "H1": (1, 6), "H2": (7, 6),
    "SP": (3, 3), "SU": (6, 3), "FA": (9, 3), "WI": (12, 3),
}  # fmt: skip
_MONTHS_OF: Final = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200}


class Period(NamedTuple):
    """A stretch of whole days with its value."""

    value: str
    start: Date
    end: Date
    """Day after its last."""


def _date(year: int, month: int, day: int = 1) -> Date | None:
    """A day, if there is one; months may run over the year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    try:
        return Date(year, month, day)
    except ValueError:
        return None


def _later(day: Date, days: int) -> Date | None:
    try:
        return day + datetime.timedelta(days=days)
    except OverflowError:
        return None


def day_period(day: Date | None) -> Period | None:
    """One day."""
    end = _later(day, 1) if day else None
    return Period(day.isoformat(), day, end) if day and end else None


def month_period(year: int, month: int) -> Period | None:
    """One month."""
    return _months(f"{year:04d}-{month:02d}", year, month, 1)


def _months(value: str, year: int, month: int, count: int) -> Period | None:
    start, end = _date(year, month), _date(year, month + count)
    return Period(value, start, end) if start and end else None


def unit(letter: str, day: Date, count: int) -> Period | None:
    """The period of a unit that lies so many units from the one of a day."""
    if letter == "D":
        return day_period(_later(day, count))
    if letter in "WF":
        start = _later(day, 7 * count * (1 + (letter == "F")) - day.weekday())
        return _week(start) if start else None
    number = _MONTHS_OF.get(letter)
    if number is None:
        return None
    month = (day.year * 12 + day.month - 1) // number * number + count * number
    year, month = month // 12, month % 12 + 1
    if not 0 < year < 10_000:
        return None
    value = {
        "M": f"{year:04d}-{month:02d}",
        "Q": f"{year:04d}-Q{month // 3 + 1}",
        "Y": f"{year:04d}",
        "E": f"{year // 10:03d}",
        "C": f"{year // 100:02d}",
    }[letter]
    return _months(value, year, month, number)


def _week(start: Date) -> Period | None:
    year, week, _ = start.isocalendar()
    end = _later(start, 7)
    return Period(f"{year:04d}-W{week:02d}", start, end) if end else None


def _weekend(saturday: Date | None) -> Period | None:
    if saturday is None:
        return None
    year, week, _ = saturday.isocalendar()
    end = _later(saturday, 2)
    return Period(f"{year:04d}-W{week:02d}-WE", saturday, end) if end else None


def span(value: str) -> tuple[Date | None, Date | None]:
    """The days of a decade or century given by the figures that open its years."""
    if not value.isdigit() or len(value) not in (2, 3):
        return None, None
    length = 10 ** (4 - len(value))
    year = int(value) * length
    return _date(year, 1) if year else None, _date(year + length, 1) if year else None


def named(period: str, year: int) -> Period | None:
    """A quarter, half, season or holiday of a year."""
    if period in _MONTHS:
        month, count = _MONTHS[period]
        return _months(f"{year:04d}-{period}", year, month, count)
    if period in FIXED_HOLIDAYS:
        return day_period(_date(year, *FIXED_HOLIDAYS[period]))
    if period in EASTER_HOLIDAYS:
        return day_period(_later(easter(year), EASTER_HOLIDAYS[period]))
    if period in WEEKDAY_HOLIDAYS:
        return day_period(_weekday_of(year, *WEEKDAY_HOLIDAYS[period]))
    return None


def _weekday_of(year: int, month: int, weekday: int, which: int) -> Date | None:
    """The nth weekday of a month; -1 is the last, 0 the day after the first Monday."""
    if which == 0:
        monday = _weekday_of(year, month, 1, 1)
        return _later(monday, 1) if monday else None
    first = _date(year, month + (which < 0))
    if first is None:
        return None
    if which < 0:
        return _later(first, -((first.isoweekday() - weekday - 1) % 7 + 1))
    return _later(first, (weekday - first.isoweekday()) % 7 + 7 * (which - 1))


def easter(year: int) -> Date:
    """Easter Sunday of the Western churches, by the anonymous Gregorian rule."""
    golden = year % 19
    century, rest = divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    month, day = divmod(moon + sunday - 7 * ((golden + 11 * moon + 22 * sunday) // 451) + 114, 31)
    return Date(year, month, day + 1)


def around(base: Date, weekday: int, month: int, day: int, period: str) -> Iterator[Period]:
    """The periods of one kind round a day, in order, at least two on each side."""
    if weekday or period == "WE":
        offset = (weekday or 6) - base.isoweekday()
        for weeks in range(-2, 3):
            found = _later(base, offset + 7 * weeks)
            made = day_period(found) if weekday else _weekend(found)
            if made:
                yield made
        return
    reach = 8 if (month, day) == (2, 29) else 2
    for year in range(max(1, base.year - reach), min(9998, base.year + reach) + 1):
        if period:
            found_period = named(period, year)
        elif day:
            found_period = day_period(_date(year, month, day))
        else:
            found_period = month_period(year, month)
        if found_period:
            yield found_period
