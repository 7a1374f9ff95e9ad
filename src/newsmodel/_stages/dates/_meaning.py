"""What the words of a mention mean before a day is known."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsmodel.models import DateKind

__all__ = [
    "COMPARED", "DATE", "DURATION", "LAST", "MENTION", "NEXT", "SET", "STORY", "THIS", "TIME",
    "Calendar", "Meaning", "Mention", "Shift", "Stretch", "Within",
]  # fmt: skip

# The kinds, looked up once: a member of an enum costs a call each time.
DATE: Final = DateKind.DATE
TIME: Final = DateKind.TIME
DURATION: Final = DateKind.DURATION
SET: Final = DateKind.SET

# Which of its kind a name means.
LAST: Final = -1
THIS: Final = 0
NEXT: Final = 1

# From where a shift is reckoned: the day of the story, the mention before, or the period that
# the sentence compares ("in the third quarter, up from a year earlier").
STORY: Final = 0
MENTION: Final = 1
COMPARED: Final = 2


class Stretch(NamedTuple):
    """A length of time that ends or begins on the day of the story: "the past two weeks"."""

    value: str
    unit: str
    steps: int
    """Negative where it lies behind."""


class Within(NamedTuple):
    """A length of time after "in": the day at its end where the sentence looks ahead."""

    value: str
    unit: str
    steps: int


class Shift(NamedTuple):
    """Whole units away from a day: "last week", "two days later"."""

    unit: str
    steps: int
    anchor: int = STORY
    """STORY, MENTION or COMPARED."""


class Calendar(NamedTuple):
    """A place in the calendar of which the text gives some parts and leaves others out."""

    year: int | Shift | None = None
    month: int = 0
    day: int = 0
    weekday: int = 0
    period: str = ""
    """`Q3`, `H1`, `SU`, or the name of a holiday."""
    turn: int | None = None
    """LAST, THIS or NEXT, where the text says which."""
    carried: bool = False
    """Whether it is reckoned from the mention before and not from the day of the story."""
    until: tuple[int, int, int] | None = None
    """Year, month and day at which a range ends, 0 for what is as in its beginning."""
    before: int = 0
    """The month up to which it runs, which has a mention of its own: "from May to June"."""


Meaning = str | Stretch | Within | Shift | Calendar
"""A `str` is a value that no day can change: `PRESENT_REF`, `P2W`, `199`."""

Mention = tuple[int, int, DateKind, Meaning | None, str]
"""A mention by words, with what it means: the index of its first word and that after its last; its
kind; its meaning, None where only a time of day is given; and what goes behind the day in the
value: `TEV`, `T18:30`.
"""
