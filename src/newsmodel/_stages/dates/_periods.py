"""Reads quarters, halves, centuries and weekends."""

from __future__ import annotations

from newsmodel._stages.dates._fronts import Front
from newsmodel._stages.dates._meaning import (
    COMPARED,
    DATE,
    MENTION,
    SET,
    Calendar,
    Mention,
    Shift,
)
from newsmodel._stages.dates._numbers import duration
from newsmodel._stages.dates._window import Window
from newsmodel._stages.dates._years import year_after
from newsmodel.words.en.calendar import PLURAL_UNITS
from newsmodel.words.en.units import WHICH_WORDS

__all__ = ["century", "quarter", "weekend"]


def quarter(window: Window, index: int, letter: str, front: Front) -> Mention | None:
    """Read "the third quarter of 1984", "the year-ago quarter", "the first half of 2021"."""
    first, _, which, determiner, ordinal, _, year = front
    if determiner in ("each", "every"):
        times = duration(ordinal or 1, letter) if letter == "Q" else ""
        return (first, index + 1, SET, times, "") if times else None
    given, last = year_after(window, index + 1)
    if year:
        given = year
    if (ordinal and letter != "P") or (letter == "2" and which == "last"):
        number = ordinal or 2
        if (letter == "2" and given is None) or number > 4:
            return None
        period = ("H" if letter == "2" else "Q") + str(number)
        if which in ("year-ago", "year-earlier"):
            return first, last, DATE, Calendar(Shift("Y", -1), period=period), ""
        return first, last, DATE, Calendar(given, period=period), ""
    return None if letter == "2" else _which_quarter(window, index, letter, front, given, last)


def _which_quarter(
    window: Window, index: int, letter: str, front: Front, given: int | Shift | None, last: int
) -> Mention | None:
    """Read a quarter or period without a number: "the year-ago quarter", "the latest period"."""
    first, _, which, determiner, _, _, year = front
    if which == "recent" or window.word(index) in PLURAL_UNITS:
        value = {"recent": "PAST_REF", "past": "PAST_REF", "coming": "FUTURE_REF"}.get(which)
        return (first, last, DATE, value, "") if value else None
    if year or (isinstance(given, int) and (which or determiner == "the")):
        return first, last, DATE, Calendar(given, period="Q"), ""
    if which in ("year-ago", "year-earlier"):
        return first, last, DATE, Shift("Q", -4, COMPARED), ""
    if isinstance(given, Shift) and (which or (determiner == "the" and letter == "Q")):
        return first, last, DATE, Shift("Q", 4 * given.steps, COMPARED), ""
    if letter == "P" and which != "latest":
        return None
    which = which or (determiner if determiner in ("this", "that", "the") else "")
    if not which:
        return None
    if which == "latest" and letter == "Q":
        return first, last, DATE, Shift("Q", -1), ""
    if which in ("the", "latest", "that", "same"):
        return first, last, DATE, Shift("Q", 0, MENTION), ""
    return first, last, DATE, Shift("Q", WHICH_WORDS[which]), ""


def century(index: int, front: Front) -> Mention:
    """Read "the 20th century", whose TIMEX3 value is the number of the hundred."""
    first, _, _, _, ordinal, _, _ = front
    return first, index + 1, DATE, f"{ordinal - 1:02d}", ""


def weekend(window: Window, index: int, front: Front) -> Mention | None:
    """Read "the weekend", "next weekend"."""
    first, amount, which, determiner, _, _, _ = front
    if amount is not None or window.word(index) == "weekends":
        return None
    which = which or determiner
    if which not in ("the", "this", "last", "next", "past", "coming", "previous"):
        return None
    turn = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(which)
    return first, index + 1, DATE, Calendar(period="WE", turn=turn), ""
