"""Date mentions and the days they mean."""

from __future__ import annotations

import datetime
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from dateutil.easter import easter as reckoned
from hypothesis import given, settings
from hypothesis import strategies as st

from case_files import cases
from newsmodel import Lexicon, Parser
from newsmodel._stages._dateparser import day_in_figures
from newsmodel._stages._state import State
from newsmodel._stages.dates._calendar import easter, unit
from newsmodel.parser import STAGES

NAMES = [stage.__name__ for stage in STAGES]
READ = [
    stage
    for stage in STAGES
    if stage.__name__ in ("lines", "header", "sections", "quotes", "sentences", "dates")
]
PARSER = Parser()
STORY = "2023-05-17"

PIECES = [
    "May", "may", "March", "Friday", "Friday's", "on", "last", "next", "the", "year", "years",
    "ago", "two", "a", "28", "30", "2022", "Feb", "Nov", "p.m", "10", ":", "GMT", "week-long",
    "mid-January", "third", "quarter", "of", "weekend", "Christmas", "Eve", "now", "soon", "since",
    "will", "said", "in", "every", "nineteen", "ninety-six", "1990s", "century", "20th", "half",
    "9999", "19²²", "٣", "20٣0s", "1000", "0000", "and", "later", "earlier", "following", "day",
    "99999999999", "“", "Q3", "FY22", "7", "o'clock", "local", "time", "from", "to", "through",
    "first", "week", "days", "before", "end-June", "1990's", "2016's", "3-June", "morning",
    "two-and-a-half", "thousand", "or", "so", "fiscal", "$", "same", "month", "when",
    ".", ",", "-", "–", "/", "\n", "\n\n", "’", "’s",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
days = st.none() | st.dates()


def read(text: str, published: datetime.date | None, *, whole: bool = True) -> State:
    state = PARSER._state(text, published, whole=whole)
    for stage in READ:
        state = stage(state)
    return state


@pytest.mark.parametrize("case", cases("dates"))
def test_mentions(case: dict[str, Any]) -> None:
    """Words, value and kind of every mention, and the doubts."""
    text = case["text"]
    day = case.get("published", STORY)
    published = datetime.date.fromisoformat(day) if day else None
    state = read(text, published, whole=not case.get("article", False))

    wanted = [(*row, "date")[:3] for row in case["dates"]]
    assert [
        (text[start:end], value or "", kind.value) for start, end, kind, value, _, _ in state.dates
    ] == wanted
    assert [doubt.kind.value for doubt in state.doubts] == case.get("doubts", [])


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("It fell Friday.", "2023-05-12", "2023-05-13"),
        ("It fell last week.", "2023-05-08", "2023-05-15"),
        ("It fell last month.", "2023-04-01", "2023-05-01"),
        ("It fell over the weekend.", "2023-05-13", "2023-05-15"),
        ("It fell in the 1990s.", "1990-01-01", "2000-01-01"),
        ("It fell in the first half of 2021.", "2021-01-01", "2021-07-01"),
        ("It fell on Jan 28-30.", "2023-01-28", "2023-01-31"),
        ("It fell in the past two weeks.", "2023-05-01", "2023-05-17"),
        ("It fell last winter.", "2022-12-01", "2023-03-01"),
        ("It fell on Jan 28-Feb. 3.", "2023-01-28", "2023-02-04"),
        ("It fell 2019-2021.", "2019-01-01", "2022-01-01"),
        ("It fell in October-January.", "2022-10-01", "2023-02-01"),
        ("It fell last year.", "2022-01-01", "2023-01-01"),
        ("It will fall next quarter.", "2023-07-01", "2023-10-01"),
        ("It fell in the fourth quarter of 2021.", "2021-10-01", "2022-01-01"),
        ("It fell in Q3 2022.", "2022-07-01", "2022-10-01"),
        ("It fell in Q2 2022.", "2022-04-01", "2022-07-01"),
        ("It fell in the spring of 1964.", "1964-03-01", "1964-06-01"),
        ("It fell in the fall of 1964.", "1964-09-01", "1964-12-01"),
        ("It fell in Q1 2022.", "2022-01-01", "2022-04-01"),
        ("It fell in the second half of 2021.", "2021-07-01", "2022-01-01"),
        ("It fell in the summer of 1964.", "1964-06-01", "1964-09-01"),
        ("It fell in the winter of 1964.", "1964-12-01", "1965-03-01"),
        ("It fell a decade ago.", "2013-01-01", "2014-01-01"),
        ("It fell last century.", "1900-01-01", "2000-01-01"),
        ("It fell in the 20th century.", "1900-01-01", "2000-01-01"),
        ("It fell two fortnights ago.", "2023-04-17", "2023-04-24"),
        ("It fell in December.", "2022-12-01", "2023-01-01"),
        ("It will fall next December.", "2023-12-01", "2024-01-01"),
        ("It fell on Dec. 31.", "2022-12-31", "2023-01-01"),
        ("It fell an hour ago.", "2023-05-17", "2023-05-18"),
        ("It fell in the past three days.", "2023-05-14", "2023-05-17"),
        ("It will fall in the next three days.", "2023-05-17", "2023-05-21"),
        ("It fell on Thanksgiving 2022.", "2022-11-24", "2022-11-25"),
        ("It fell on Labor Day 2022.", "2022-09-05", "2022-09-06"),
        ("It fell on Memorial Day 2022.", "2022-05-30", "2022-05-31"),
        ("It fell on Election Day 2022.", "2022-11-08", "2022-11-09"),
        ("It fell on Good Friday 2022.", "2022-04-15", "2022-04-16"),
        ("It fell on Christmas Eve 2022.", "2022-12-24", "2022-12-25"),
        ("It fell for two weeks.", None, None),
        ("It fell recently.", None, None),
    ],
)
def test_interval(text: str, start: str | None, end: str | None) -> None:
    """First day, and the day after the last."""
    ((_, _, _, _, first_day, day_after),) = read(text, datetime.date(2023, 5, 17)).dates

    assert (str(first_day), str(day_after)) == (str(start), str(end))


@pytest.mark.parametrize(
    ("year", "month", "day"), [(1818, 3, 22), (1943, 4, 25), (2000, 4, 23), (2024, 3, 31)]
)
def test_easter(year: int, month: int, day: int) -> None:
    """The earliest, the latest, and two of our time."""
    assert easter(year) == datetime.date(year, month, day)


def test_easter_of_every_year() -> None:
    """As the library under dateparser reckons it."""
    years = range(1583, 4100)

    assert [easter(year) for year in years] == [reckoned(year) for year in years]


@pytest.mark.parametrize("steps", [-13, -3, -1, 0, 1, 2, 13])
@pytest.mark.parametrize("day", ["1999-12-31", "2000-01-01", "2004-02-29", "2023-05-17"])
def test_units_lie_apart(day: str, steps: int) -> None:
    """Units tile the calendar: the next one begins where one ends, and holds so many days."""
    base = datetime.date.fromisoformat(day)
    days = {"D": 1, "W": 7, "M": 30, "Q": 91, "Y": 365, "E": 3652, "C": 36524}
    for letter, length in days.items():
        this, following = (unit(letter, base, number) for number in (steps, steps + 1))
        assert this is not None
        assert following is not None
        _, start, end = this
        assert end == following[1]
        assert abs((end - start).days - length) < 3
        assert (unit(letter, start, 0), unit(letter, start, -steps)) == (
            this,
            unit(letter, base, 0),
        )
        if not steps:
            assert start <= base < end


@given(text=texts, published=days)
@settings(max_examples=400)
def test_any_words_any_day(text: str, published: datetime.date | None) -> None:
    """Mentions lie in order and apart, hold words, and their days run forward."""
    state = read(text, published)

    place = 0
    for start, end, _, _, first_day, day_after in state.dates:
        assert place <= start < end <= len(text)
        assert text[start:end].strip() == text[start:end]
        place = end
        assert (first_day is None) == (day_after is None)
        if first_day is not None and day_after is not None:
            assert first_day < day_after


@given(text=texts)
def test_without_a_day_nothing_relative_has_a_value(text: str) -> None:
    """The clock is never read: the same words mean the same on every day."""
    assert read(text, None).dates == read(text, None).dates


@pytest.mark.parametrize("day", [datetime.date.min, datetime.date.max])
def test_the_ends_of_the_calendar(day: datetime.date) -> None:
    """No mention falls off the calendar."""
    text = "Last week, next week, Friday, last Friday, next Friday, in May, last fall, Easter, the "
    text += "weekend, 300 years ago, 90000 days later, a century ago, on Feb. 29, yesterday, today."

    assert len(read(text, day).dates) > 12


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("28/01/2022", "2022-01-28"),
        ("01/28/2022", "2022-01-28"),
        ("5/5/2022", "2022-05-05"),
        ("01/02/2022", "None"),
        ("30/02/2022", "None"),
        ("99/99/2022", "None"),
    ],
)
def test_the_door_to_dateparser(words: str, day: str) -> None:
    """Figures in either order, and no guess where both orders make a day."""
    assert str(day_in_figures(words)) == day


def test_import_is_light() -> None:
    """Dateparser is loaded by no import and no ordinary date."""
    code = (
        "import sys, newsmodel, datetime;"
        "newsmodel.find_dates('On Nov. 2 and 28 January 2022, two weeks ago.',"
        " published=datetime.date(2022, 3, 1));"
        "sys.exit('dateparser' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_own_words_without_a_reading_are_no_mention() -> None:
    """A word added to a set of the calendar is looked at and left alone."""
    lexicon = Lexicon().adding(
        time_units={"moon"}, seasons={"monsoon"}, months={"brumaire"}, day_times={"matins"}
    )
    text = "Two moon ago, in the monsoon of Brumaire, at matins Friday."

    assert [date.text for date in Parser(lexicon=lexicon).find_dates(text)] == ["Friday"]


PAGE = Path(__file__).parent.parent / "docs" / "dates.md"
ROWS = re.findall(r"^\| (.*\*\*.*) \| (\S+) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize(("sentence", "value"), ROWS)
def test_the_table_of_readings(sentence: str, value: str) -> None:
    """Every row of the documentation's table is read as it says."""
    before, words, _ = sentence.split("**")
    text = sentence.replace("**", "")
    state = read(text, datetime.date.fromisoformat(STORY))

    assert [(start, text[start:end], said) for start, end, _, said, _, _ in state.dates] == [
        (len(before), words, value)
    ]
