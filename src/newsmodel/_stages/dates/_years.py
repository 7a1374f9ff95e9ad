"""Reads years, decades and the year that follows a month or season."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from newsmodel._stages.dates._meaning import DATE, MENTION, STORY, Calendar, Mention, Shift
from newsmodel._stages.dates._window import CLITICS, Window
from newsmodel.words.en.calendar import (
    EARLY_YEAR_WORDS,
    FISCAL_YEARS,
    NOT_YEARS,
    SPOKEN_HUNDREDS,
    YEAR_WORDS,
)
from newsmodel.words.en.numbers import CARDINALS, ORDINALS

__all__ = [
    "DECADE",
    "YEAR",
    "YEARS",
    "YEAR_OPENERS",
    "fiscal_year",
    "quarter_code",
    "spoken_thousand",
    "spoken_year",
    "year",
    "year_after",
]

YEAR: Final = re.compile(r"[12][0-9]{3}\Z")
YEARS: Final = re.compile(r"([12][0-9]{3})-([0-9]{2}|[12][0-9]{3})\Z")
DECADE: Final = re.compile(r"([12][0-9])?([0-9])0['’]?s\Z")
_DECADE_LEADS: Final = ("early", "late", "mid", "the")
_JOINERS: Final = ("and", "or", "to")
_PERIODS: Final = frozenset(("q1", "q2", "q3", "q4", "h1", "h2"))
YEAR_OPENERS: Final = frozenset(("a", "of", "this", "last", "next", "that", *SPOKEN_HUNDREDS))
_BACKWARDS: Final = {"ago": STORY, "before": MENTION, "earlier": MENTION, "previously": MENTION}


def year(window: Window, index: int, before: str, after: str) -> Mention | None:
    """Read "1998", "the year 2000", "Q1 2022", "fiscal 1989", "2007-2013", "the 1990s"."""
    word = window.words[index]
    size = len(word)
    if size == 6 and word[4:] in CLITICS and not (word[3] == "0" and before in _DECADE_LEADS):
        word, size = word[:4], 4  # "1995's harvest", but "the 1990's"
    meaning = _year(word) if size == 4 else None
    if meaning is not None:
        if window.gaps[index + 1] == "/":
            number = int(word)
            if window.word(index + 1) in (f"{(number + 1) % 100:02d}", str(number + 1)):
                # "1986/87"
                meaning = meaning._replace(until=(number + 1, 0, 0))
                return index, index + 2, DATE, meaning, ""
        if not _is_year(window, index, word, before, after):
            return None
        first = index
        if after in _PERIODS:
            # "2022 Q4"
            meaning = meaning._replace(period=after.upper())
            return index, index + 2, DATE, meaning, ""
        if before == "fiscal":
            first -= 1
        elif before == "year":
            first -= 1
            first -= window.before(first) == "fiscal"
            first -= window.before(first) == "the"
        return first, index + 1, DATE, meaning, ""
    found = DECADE.match(word) if size < 7 else None
    if found:
        gap = window.gaps[index]
        hundreds = found[1] or "19"
        if not found[1] and gap[-1:] not in ("'", "’", "‘"):
            # "the 1960s and 70s"
            earlier = DECADE.match(window.words[index - 2]) if before in _JOINERS else None
            if earlier is None:
                return None
            hundreds = earlier[1] or hundreds
        the = gap.strip(" '’‘") == "" and window.word(index - 1) == "the"
        first = index - the
        return first, index + 1, DATE, hundreds + found[2], ""
    span = YEARS.match(word) if size in (7, 9) else None
    if span:
        start, end = int(span[1]), int(span[2])
        end = end if end > 99 else start - start % 100 + end
        if end > start:
            return index, index + 1, DATE, Calendar(start, until=(end, 0, 0)), ""
    return None


@lru_cache(maxsize=256)
def _year(word: str) -> Calendar | None:
    """The year in four figures; stories share a few dozen of these."""
    return Calendar(int(word)) if YEAR.match(word) else None


def spoken_year(window: Window, index: int) -> Mention | None:
    """Read "nineteen ninety-six", "the year twenty ten"."""
    hundreds = SPOKEN_HUNDREDS[window.word(index)]
    tens, dash, ones = window.after(index).partition("-")
    last = index + 2
    number = CARDINALS.get(tens, 0)
    if number < 10:
        return None
    if not dash and number >= 20 and 0 < CARDINALS.get(window.after(index + 1), 0) < 10:
        ones, last = window.after(index + 1), last + 1
    number += CARDINALS.get(ones, 0)
    first = index - 1
    if window.before(index) != "year":
        first = index
    elif window.before(first) == "the":
        first -= 1
    if hundreds == 20 and first == index:
        return None
    return first, last, DATE, Calendar(hundreds * 100 + number), ""


def fiscal_year(window: Window, index: int) -> Mention:
    """Read "FY2022", "FY22"."""
    return index, index + 1, DATE, Calendar(_fiscal(window.words[index])), ""


def _fiscal(word: str) -> int:
    return int(word[2:]) if len(word) == 6 else 2000 + int(word[2:])


def quarter_code(window: Window, index: int) -> Mention | None:
    """Read "Q3", "Q1 2022", "H1 of fiscal 2023"; a car may be called so too."""
    period = window.words[index]
    given, last = year_after(window, index + 1)
    if given is None:
        if last < window.high and window.words[last] in FISCAL_YEARS and window.joined(last):
            given, last = _fiscal(window.words[last]), last + 1
        elif period[0] == "H" or (window.before(index) and window.words[index - 1][0].isupper()):
            return None
    return index, last, DATE, Calendar(given, period=period), ""


def spoken_thousand(window: Window, index: int) -> tuple[int, int]:
    """The year of "the year two thousand", "two thousand and four", and the index after it."""
    last = index + 2
    place = last + (window.word(last) == "and")
    ones = CARDINALS.get(window.word(place), 0) if window.joined(place) else 0
    return (2000 + ones, place + 1) if 0 < ones < 20 else (2000, last)


def _is_year(window: Window, index: int, word: str, before: str, after: str) -> bool:
    """Whether four digits are a year and no count, amount or hour."""
    gap = window.gaps[index]
    if index > window.low and window.words[index - 1] in ("No", "Nos", "no"):
        return False
    if gap != " " and gap and gap[-1] in "$€£¥#:.,/-":
        return False
    if window.gaps[index + 1][:1] in ("%", ":", "/"):
        return False
    if after and (
        after in NOT_YEARS
        or (after == "and" and window.word(index + 2) in NOT_YEARS)
        or after in ("quarter", "period", "fiscal")
        or (after in ORDINALS and window.word(index + 2) in ("quarter", "period", "half"))
    ):
        return False
    if not "1900" <= word <= "2049":
        return before in EARLY_YEAR_WORDS or (
            before in ("a", "the") and bool(after) and not after.endswith("s")
        )
    if before in YEAR_WORDS:
        return True
    plural = after.endswith("s") and after not in ("has", "is", "was")
    return not (plural and window.words[index + 1][0].islower() and not before)


def year_after(window: Window, index: int) -> tuple[int | Shift | None, int]:
    """The year that follows, and the index after it: "2022", ", 2022", "of last year"."""
    if index >= window.high:
        return None, index
    gap = window.gaps[index]
    if gap != " " and gap.strip() not in ("", ",", "."):
        return None, index
    word = window.word(index)
    if word[0] <= "9":
        return (int(word), index + 1) if YEAR.match(word) else (None, index)
    if word not in YEAR_OPENERS or not window.joined(index):
        return None, index
    if word == "of":
        index += 1
        word = window.word(index)
        if YEAR.match(word):
            return int(word), index + 1
    if word in SPOKEN_HUNDREDS:
        spoken = spoken_year(window, index)
        if spoken is not None:
            _, last, _, meaning, _ = spoken
            if isinstance(meaning, Calendar):
                return meaning.year, last
    if word == "a":
        if window.after(index) != "year" or window.after(index + 1) not in _BACKWARDS:
            return None, index
        return Shift("Y", -1, _BACKWARDS[window.after(index + 1)]), index + 3
    if word in ("this", "last", "next", "that") and window.after(index) == "year":
        anchor = MENTION if word == "that" else STORY
        shift = Shift("Y", {"last": -1, "next": 1}.get(word, 0), anchor)
        return shift, index + 2
    return None, index - (window.word(index - 1) == "of")
