"""From what a mention means to the days it means."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from typing import Final

from newsmodel._stages._state import PARAGRAPH, Passage, State
from newsmodel._stages.dates._calendar import (
    Period,
    beside,
    day_beside,
    day_of,
    is_day,
    month_beside,
    month_of,
    named,
    span,
    unit,
    weekday_near,
    weekend_beside,
    year_of,
)
from newsmodel._stages.dates._direction import AHEAD, BACK, CLOSE, OPEN, direction
from newsmodel._stages.dates._meaning import (
    COMPARED,
    DATE,
    LAST,
    MENTION,
    STORY,
    Calendar,
    Meaning,
    Mention,
    Shift,
    Stretch,
    Within,
)
from newsmodel._word_bits import CUE
from newsmodel.models import DateKind

__all__ = ["Impossible", "Resolver"]


class Impossible(Exception):
    """The calendar has no such day."""


Days = tuple[str | None, datetime.date | None, datetime.date | None]
"""A value, its first day, and the day after its last; None for what cannot be known."""

_UNKNOWN: Final = (None, None, None)
# Quarters and halves are told of when they are over.
_REPORTED: Final = ("Q", "H")
# Lengths behind which a year ago is no quarter: "in the nine months, up from a year ago".
_LONGER: Final = ("P6M", "P9M", "P12M")
_NO_DAYS: Final = (None, None)
_DAY: Final = datetime.timedelta(days=1)
# Copy leaves the year out where the nearest day of the name is meant, and a month or season
# mostly lies behind. A verb outweighs distance as far as these factors for the way back and ahead.
_WEIGHTS: Final = {
    False: {BACK: (1, 6), OPEN: (1, 2), AHEAD: (6, 1)},
    True: {BACK: (2, 5), OPEN: (1, 1), AHEAD: (4, 1)},
}


class Resolver:
    """Resolves mentions in the order of the text and remembers what later ones refer to."""

    def __init__(self, state: State) -> None:
        self.base = state.base
        self.passage = 0
        """Number of the passage that is read."""
        self.passages: tuple[Passage, ...] = ()
        """Those among which it is."""
        self._tokens = state.tokens
        self._sentences = state.sentences
        self._day: datetime.date | None = None
        self._day_word = -1
        self._start: datetime.date | None = None
        self._near: datetime.date | None = None
        """The same of mentions that tell more than a year."""
        self._quarter: datetime.date | None = None
        self._quarter_passage = 0
        self._year = 0
        self._year_word = -1

    def read(self, mention: Mention) -> tuple[DateKind, *Days]:
        """The kind of a mention, its value and its days; `Impossible` where the calendar lacks the
        day.
        """
        first, last, kind, meaning, time = mention
        if isinstance(meaning, Calendar):
            value, start, end = self._calendar(meaning, first, last)
        elif isinstance(meaning, str):
            if meaning in _LONGER:
                self._quarter_passage = -9
            return (
                kind,
                meaning or None,
                *(span(meaning) if "0" <= meaning[:1] <= "9" else _NO_DAYS),
            )
        elif isinstance(meaning, Shift):
            value, start, end = self._shift(meaning)
        elif isinstance(meaning, Stretch):
            return kind, *self._stretch(meaning)
        elif meaning is not None:
            return self._within(mention, meaning)
        else:
            value, start, end = self._hour_alone(first)
        if (
            start is not None
            and value is not None
            and not (isinstance(meaning, Shift) and meaning.anchor == COMPARED)
        ):
            self._remember(value, start, first, meaning)
        return kind, value + time if time and value is not None else value, start, end

    def _hour_alone(self, word: int) -> Days:
        """An hour is of the day that its sentence names, or the sentence before it where both look
        back; else of the day of the story.
        """
        low, high = self._sentence(word)
        named = self._day_word >= low or (self._is_told_of(low) and self._way(word, high) <= BACK)
        return self._shift(Shift("D", 0, MENTION if named else STORY))

    def _is_told_of(self, low: int) -> bool:
        """Whether the sentence before one tells of a day that is over: The wall fell |on Friday|.
        It gave way at 4 a.m. Not so "He said |on Friday| that it was weak".
        """
        if not low or self._day is None or self.base is None or self._day >= self.base:
            return False
        day, flags = self._day_word, self._tokens.flags
        said = day > 1 and (flags[day - 1] | flags[day - 2]) & CUE
        return day >= self._sentence(low - 1)[0] and not said

    def _remember(
        self, value: str, start: datetime.date, first: int, meaning: Meaning | None
    ) -> None:
        """Keep what later mentions may refer to."""
        self._start = start
        size = len(value)
        if size > 4:
            self._near = start
            if size == 10:
                self._day, self._day_word = start, first
            elif value[4:6] == "-Q" and not (
                isinstance(meaning, Calendar) and meaning.period == "Q"
            ):
                self._quarter, self._quarter_passage = start, self.passage
        elif size == 4 and (
            isinstance(meaning, Shift) or self._tokens.words[first - 1] in ("in", "In")
        ):
            self._year, self._year_word = int(value), first

    def _stretch(self, meaning: Stretch) -> Days:
        """A length that ends or begins on the day of the story."""
        base = self.base
        there = unit(meaning.unit, base, meaning.steps) if base else None
        if there is None:
            return meaning.value, None, None
        _, start, end = there
        return (meaning.value, start, base) if meaning.steps < 0 else (meaning.value, base, end)

    def _within(self, mention: Mention, meaning: Within) -> tuple[DateKind, *Days]:
        """A length of time, or the day at its end where the sentence does not look back.

        Years, and a single week, are so only where it looks ahead: "ten men in one week".
        """
        first, last, kind, _, _ = mention
        way = self._way(first, last)
        if way <= BACK or (way != AHEAD and (meaning.unit == "Y" or meaning.steps == 1)):
            return kind, meaning.value, None, None
        return DATE, *self._shift(Shift(meaning.unit, meaning.steps))

    def _shift(self, meaning: Shift) -> Days:
        letter, steps, anchor = meaning
        if anchor == COMPARED and letter != "Q" and self._compares_quarters():
            letter, steps = "Q", 4 * steps
        carried = anchor == MENTION or (letter == "Q" and anchor == COMPARED)
        base = self._reference(letter) if carried else self.base
        if base is None:
            return _UNKNOWN
        found = unit("D", base, 0) if letter in "HmS" else unit(letter, base, steps)
        return found or ("PAST_REF" if steps < 0 else "FUTURE_REF", None, None)

    def _compares_quarters(self) -> bool:
        """Whether a quarter was named here or in the passage before."""
        return self._quarter is not None and self.passage - self._quarter_passage <= 2

    def _reference(self, letter: str) -> datetime.date | None:
        """The day from which "the following day" or "that year" is reckoned."""
        if letter in "DHmS":
            return self._day or self.base
        if letter == "Q":
            return self._quarter or self._quarter_before()
        return (self._start if letter == "Y" else self._near) or self.base

    def _quarter_before(self) -> datetime.date | None:
        found = unit("Q", self.base, -1) if self.base else None
        return found[1] if found else None

    def _calendar(self, meaning: Calendar, first: int, last: int) -> Days:
        year, month, day, weekday, period, turn, carried, until, before = meaning
        if until is not None:
            return self._range(meaning, first, last)
        if before:
            _, end, _ = self._calendar(meaning._replace(month=before, before=0), first, last)
            return (end and month_of(end.year - (month > before), month)) or _UNKNOWN
        if year is not None:
            if isinstance(year, Shift):
                _, start, _ = self._shift(year)
                if start is None:
                    return _UNKNOWN
                year = start.year
            return self._in_year(year, month, day, period)
        if day and not is_day(month, day):
            raise Impossible
        base = self.base
        if carried:
            base = self._day or base
        if base is None:
            return _undated(month, day, period), None, None
        if weekday and not turn:
            ahead = base.isoweekday() != weekday and self._way(first, last) == AHEAD
            return weekday_near(base, weekday, ahead=ahead) or _UNKNOWN
        return self._choose(meaning, base, first, last)

    def _range(self, meaning: Calendar, first: int, last: int) -> Days:
        """From a day, month or year to another of its kind."""
        found = value, start, end = self._calendar(meaning._replace(until=None), first, last)
        if start is None or end is None or meaning.until is None:
            return found
        year, month, day = meaning.until
        over = bool(month) and not year and month < start.month
        until, _, stop = self._in_year(year or start.year + over, month, day, "")
        return found if stop is None or stop < end else (f"{value}/{until}", start, stop)

    def _in_year(self, year: int, month: int, day: int, period: str) -> Days:
        if period == "Q":
            # "the 1988 quarter" is the quarter that the story is about.
            quarter = self._quarter or self._quarter_before()
            month = quarter.month if quarter else 1
            letter = "Q" if quarter else "Y"
            return unit(letter, datetime.date(year, month, 1), 0) or _UNKNOWN
        if period:
            return named(period, year) or _UNKNOWN
        if day:
            found = day_of(year, month, day)
            if found is None:
                raise Impossible
            return found
        if month:
            return month_of(year, month) or _UNKNOWN
        return year_of(year) or _UNKNOWN

    def _choose(self, meaning: Calendar, base: datetime.date, first: int, last: int) -> Days:
        """Of the days that bear the name, the one that the text means."""
        past, ahead = _pair(meaning, base)
        turn = meaning.turn
        if turn:
            return _turned(meaning, base, past, ahead) or _UNKNOWN
        if past is None or ahead is None or past is ahead:
            return past or ahead or _UNKNOWN
        if turn is not None:
            return past if past[1].year == base.year else ahead
        year_word = self._year_word
        if meaning.month and year_word >= 0 and year_word >= self._sentence(first)[0]:
            return self._in_year(self._year, meaning.month, meaning.day, meaning.period)
        way = self._way(first, last)
        if way < OPEN:
            near = way == CLOSE and meaning.month and not meaning.day
            if near or way < CLOSE or meaning.period[:1] in _REPORTED:
                return past
            way = BACK
        back, forth = (base - past[2]).days, (ahead[1] - base).days
        behind, before = _WEIGHTS[meaning.day > 0][way]
        return ahead if forth * before < back * behind else past

    def _way(self, first: int, last: int) -> int:
        """Whether the sentence looks back or ahead from the words of a mention."""
        low, high = self._sentence(first)
        prose = self.passages[self.passage][0] == PARAGRAPH
        return direction(self._tokens, first, last, low, max(high, last), prose=prose)

    def _sentence(self, word: int) -> tuple[int, int]:
        """The words of the sentence in which a word stands."""
        _, _, firsts, lasts, _ = self._sentences
        number = bisect_right(firsts, word) - 1
        if number < 0 or word >= lasts[number]:
            return word, word + 1
        return firsts[number], lasts[number]


def _undated(month: int, day: int, period: str) -> str | None:
    """The value that stands where no year can be known."""
    if day:
        return f"XXXX-{month:02d}-{day:02d}"
    if month:
        return f"XXXX-{month:02d}"
    if len(period) == 2 and period != "WE":
        return f"XXXX-{period}"
    return None


def _pair(meaning: Calendar, base: datetime.date) -> tuple[Period | None, Period | None]:
    """The nearest days that bear the name, behind and ahead."""
    period = meaning.period
    if meaning.weekday:
        weekday = meaning.weekday
        past = weekday_near(base, weekday, ahead=False)
        return past, weekday_near(base, weekday, ahead=True)
    if meaning.day:
        return day_beside(base, meaning.month, meaning.day)
    if meaning.month:
        return month_beside(base, meaning.month)
    if period == "WE":
        return weekend_beside(base)
    return beside(base, lambda year: named(period, year))


def _turned(
    meaning: Calendar, base: datetime.date, past: Period | None, ahead: Period | None
) -> Period | None:
    """The last that is over, or the next that has not begun."""
    if meaning.turn == LAST:
        if past is not None and past[2] > base and past[1] > datetime.date.min:
            return _pair(meaning, past[1] - _DAY)[0]
        return past
    if ahead is not None and ahead[1] <= base:
        return _pair(meaning, ahead[2])[1]
    return ahead
