"""Reads compounds: "third-quarter", "two-week", "year-earlier", "mid-January"."""

from __future__ import annotations

from newsmodel._stages.dates._meaning import (
    COMPARED,
    DATE,
    DURATION,
    TIME,
    Calendar,
    Mention,
    Shift,
)
from newsmodel._stages.dates._numbers import duration, ordinal_number
from newsmodel._stages.dates._window import Window
from newsmodel._stages.dates._years import DECADE, YEAR, year_after
from newsmodel.lexicon import fold
from newsmodel.words.en.calendar import DAY_PARTS, MONTH_NUMBERS, PLURAL_UNITS, UNITS
from newsmodel.words.en.numbers import CARDINALS, ORDINALS, VAGUE

__all__ = ["compound_month", "compound_unit"]


def compound_unit(window: Window, index: int) -> Mention | None:
    """Read "third-quarter", "two-week", "10-year", "weeks-long", "year-earlier"."""
    parts = fold(window.words[index]).removesuffix("'s").split("-", 4)
    letter = UNITS.get(parts[1]) if len(parts) < 4 else None
    head = parts[0]
    if parts[-1] == "old" and head in PLURAL_UNITS and len(parts) == 2:
        return index, index + 1, DURATION, duration(None, UNITS[head]), ""  # "a decades-old ban"
    if head == "end" and letter and letter in "WMY":
        return index, index + 1, DATE, Shift(letter, 0), ""
    if parts[-1] in ("old", "olds", "to", "on", "by"):
        return None
    if parts[-1] in ("earlier", "ago") and head == "year" and len(parts) == 2:
        return _year_earlier(window, index)
    if parts[-1] == "end" and head == "year" and len(parts) == 2:
        return index, index + 1, DATE, Calendar(month=12, day=31), ""
    if parts[-1] in ("long", "plus") and head in PLURAL_UNITS | {"day", "week", "month", "year"}:
        value = duration(None if head in PLURAL_UNITS else 1, UNITS[head])
        return index, index + 1, DURATION, value, ""
    if letter is None:
        return None
    if letter == "Q" and head in ORDINALS and ORDINALS[head] < 5:
        return _quarter_compound(window, index, ORDINALS[head])
    if letter in "QP2":
        return None
    century = ordinal_number(head)
    if letter == "C" and century:
        return index, index + 1, DATE, f"{century - 1:02d}", ""
    number: float | None = float(head) if _is_number(head) else CARDINALS.get(head)
    if number is None and head not in VAGUE and head != "multi":
        return None
    return index, index + 1, DURATION, duration(number, letter), ""


def _is_number(word: str) -> bool:
    return word.isascii() and len(word) < 7 and word.replace(".", "", 1).isdigit()


def _year_earlier(window: Window, index: int) -> Mention | None:
    """Read "year-earlier" by itself; before a quarter it belongs to that."""
    for place in (index + 1, index + 2):
        if place < window.high and window.joined(place) and window.word(place) in (
            "quarter", "period", "month", "months", "week",
        ):  # fmt: skip
            return None
    return index, index + 1, DATE, Shift("Y", -1, COMPARED), ""


def _quarter_compound(window: Window, index: int, number: int) -> Mention:
    given, last = year_after(window, index + 1)
    first = index - (window.before(index) == "fiscal")
    return first, last, DATE, Calendar(given, period=f"Q{number}"), ""


def compound_month(window: Window, index: int) -> Mention | None:
    """Read "July-August", "mid-January", "mid-1996", "mid-1990s"."""
    word = fold(window.words[index])
    head, _, tail = word.partition("-")
    tail = tail.removesuffix("'s")
    if head in MONTH_NUMBERS and tail in MONTH_NUMBERS:
        given, last = year_after(window, index + 1)
        until = (0, MONTH_NUMBERS[tail], 0)
        meaning = Calendar(given, MONTH_NUMBERS[head], until=until)
        return index, last, DATE, meaning, ""
    if head not in ("mid", "early", "end", "late", "pre", "post"):
        return None
    if tail in MONTH_NUMBERS:
        given, last = year_after(window, index + 1)
        return index, last, DATE, Calendar(given, MONTH_NUMBERS[tail]), ""
    if YEAR.match(tail):
        return index, index + 1, DATE, Calendar(int(tail)), ""
    if head == "mid" and tail in DAY_PARTS:
        return index, index + 1, TIME, None, "T" + DAY_PARTS[tail]
    found = DECADE.match(tail)
    if found:
        first = index - (window.before(index) == "the")
        return first, index + 1, DATE, (found[1] or "19") + found[2], ""
    return None
