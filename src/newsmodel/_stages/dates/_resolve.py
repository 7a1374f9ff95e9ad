"""From what a mention means to the days it means."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from typing import Final

from newsmodel._stages._state import State
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
from newsmodel._stages.dates._direction import AHEAD, BACK, OPEN, SINCE, direction
from newsmodel._stages.dates._meaning import (
    COMPARED,
    DATE,
    LAST,
    MENTION,
    STORY,
    Calendar,
    Mention,
    Shift,
    Stretch,
    Within,
)

__all__ = ["Impossible", "Resolver"]


class Impossible(Exception):
    """The calendar has no such day."""


Days = tuple[str | None, datetime.date | None, datetime.date | None]
"""A value, its first day, and the day after its last; None for what cannot be known."""

_UNKNOWN: Final = (None, None, None)
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
        self.prose = True
        """Whether it is a paragraph and no headline."""
        self._tokens = state.tokens
        self._sentences = state.sentences
        self._firsts: list[int] = []
        self._day: datetime.date | None = None
        self._day_word = -1
        self._start: datetime.date | None = None
        self._quarter: datetime.date | None = None
        self._quarter_passage = 0
        self._year = 0
        self._year_word = -1

    def read(self, mention: Mention) -> Days:
        """The value and the days of a mention; `Impossible` where the calendar lacks the day."""
        meaning = mention.meaning
        if isinstance(meaning, Calendar):
            found = self._calendar(mention, meaning)
        elif isinstance(meaning, str):
            if "0" <= meaning[:1] <= "9":
                return meaning, *span(meaning)
            return meaning or None, None, None
        elif isinstance(meaning, Shift):
            found = self._shift(meaning)
        elif isinstance(meaning, Stretch):
            return self._stretch(meaning)
        elif meaning is not None:
            return self._within(mention, meaning)
        else:
            found = self._hour_alone(mention)
        day, start, end = found
        if start is not None and not (isinstance(meaning, Shift) and meaning.anchor == COMPARED):
            self._start = start
            if day is not None:
                self._remember(mention, day, start)
        return found if not mention.time or day is None else (day + mention.time, start, end)

    def _hour_alone(self, mention: Mention) -> Days:
        """An hour is of the day that its sentence names, else of the day of the story."""
        named_here = self._day_word >= self._sentence(mention.first)[0]
        return self._shift(Shift("D", 0, MENTION if named_here else STORY))

    def _remember(self, mention: Mention, value: str, start: datetime.date) -> None:
        """Keep what later mentions may refer to."""
        size = len(value)
        if size == 10:
            self._day, self._day_word = start, mention.first
        elif size == 4:
            before = self._tokens.words[mention.first - 1]
            if before in ("in", "In") or isinstance(mention.meaning, Shift):
                self._year, self._year_word = int(value), mention.first
        elif value[4:6] == "-Q":
            self._quarter, self._quarter_passage = start, self.passage

    def _stretch(self, meaning: Stretch) -> Days:
        """A length that ends or begins on the day of the story."""
        base = self.base
        there = unit(meaning.unit, base, meaning.steps) if base else None
        if there is None:
            return meaning.value, None, None
        _, start, end = there
        return (meaning.value, start, base) if meaning.steps < 0 else (meaning.value, base, end)

    def _within(self, mention: Mention, meaning: Within) -> Days:
        """A length of time, or the day at its end where the sentence does not look back."""
        if self._way(mention) == BACK:
            return meaning.value, None, None
        mention.kind = DATE
        return self._shift(Shift(meaning.unit, meaning.steps))

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
        return self._quarter is not None and self.passage - self._quarter_passage <= 1

    def _reference(self, letter: str) -> datetime.date | None:
        """The day from which "the following day" or "that year" is reckoned."""
        if letter in "DHmS":
            return self._day or self.base
        if letter == "Q":
            return self._quarter or self._quarter_before()
        return self._start or self.base

    def _quarter_before(self) -> datetime.date | None:
        found = unit("Q", self.base, -1) if self.base else None
        return found[1] if found else None

    def _calendar(self, mention: Mention, meaning: Calendar) -> Days:
        year, month, day, weekday, _, turn, carried, until = meaning
        if until is not None:
            return self._range(mention, meaning)
        if isinstance(year, Shift):
            _, start, _ = self._shift(year)
            if start is None:
                return _UNKNOWN
            year = start.year
        if year is not None:
            return self._in_year(meaning, year)
        if day and not is_day(month, day):
            raise Impossible
        base = self.base
        if carried:
            base = self._day or base
        if base is None:
            return _undated(meaning), None, None
        if weekday and not turn:
            ahead = base.isoweekday() != weekday and self._way(mention) == AHEAD
            return weekday_near(base, weekday, ahead=ahead) or _UNKNOWN
        return self._choose(mention, meaning, base)

    def _range(self, mention: Mention, meaning: Calendar) -> Days:
        """From a day, month or year to another of its kind."""
        found = value, start, end = self._calendar(mention, meaning._replace(until=None))
        if start is None or end is None or meaning.until is None:
            return found
        year, month, day = meaning.until
        until, _, stop = self._in_year(Calendar(None, month, day), year or start.year)
        return found if stop is None or stop < end else (f"{value}/{until}", start, stop)

    def _in_year(self, meaning: Calendar, year: int) -> Days:
        _, month, day, _, period, _, _, _ = meaning
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

    def _choose(self, mention: Mention, meaning: Calendar, base: datetime.date) -> Days:
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
        if meaning.month and year_word >= 0 and year_word >= self._sentence(mention.first)[0]:
            return self._in_year(meaning, self._year)
        way = self._way(mention)
        if way == SINCE:
            return past
        back, forth = (base - past[2]).days, (ahead[1] - base).days
        behind, before = _WEIGHTS[meaning.day > 0][way]
        return ahead if forth * before < back * behind else past

    def _way(self, mention: Mention) -> int:
        """Whether the sentence looks back or ahead."""
        first, last = mention.first, mention.last
        low, high = self._sentence(first)
        return direction(self._tokens, first, last, low, max(high, last), prose=self.prose)

    def _sentence(self, word: int) -> tuple[int, int]:
        """The words of the sentence in which a word stands."""
        if not self._firsts:
            self._firsts = [sentence[2] for sentence in self._sentences]
        number = bisect_right(self._firsts, word) - 1
        if number < 0:
            return word, word + 1
        _, _, first, last, _ = self._sentences[number]
        return (first, last) if word < last else (word, word + 1)


def _undated(meaning: Calendar) -> str | None:
    """The value that stands where no year can be known."""
    if meaning.day:
        return f"XXXX-{meaning.month:02d}-{meaning.day:02d}"
    if meaning.month:
        return f"XXXX-{meaning.month:02d}"
    if len(meaning.period) == 2 and meaning.period != "WE":
        return f"XXXX-{meaning.period}"
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
