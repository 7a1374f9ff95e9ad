"""Reads hours, parts of the day, and dates written in figures."""

from __future__ import annotations

import re
from typing import Final

from newsmodel._stages._dateparser import day_in_figures
from newsmodel._stages.dates._meaning import (
    DATE,
    MENTION,
    SET,
    STORY,
    TIME,
    Calendar,
    Mention,
    Shift,
)
from newsmodel._stages.dates._named import part_after
from newsmodel._stages.dates._window import Window
from newsmodel.words.en.calendar import DAY_PARTS, TIME_ZONES
from newsmodel.words.en.numbers import CARDINALS

__all__ = ["clock", "day_part", "glued_clock", "iso", "slashed"]

_HOUR: Final = re.compile(r"([0-9]{1,2})(?:\.?([0-5][0-9]))?\Z")
_GLUED: Final = re.compile(r"([0-9]{1,2})(?:\.([0-5][0-9]))?([ap]m)\Z")
_MINUTES: Final = re.compile(r"[0-5][0-9]\Z")
_ISO: Final = re.compile(r"([12][0-9]{3})-([0-9][0-9])(?:-([0-9][0-9]))?\Z")
_O_CLOCK: Final = ("o'clock", "o’clock")
_AT: Final = ("about", "after", "around", "at", "before", "by", "from", "since", "to", "until")
_HALVES: Final = {"am": 0, "a.m": 0, "pm": 12, "p.m": 12}


def iso(window: Window, index: int) -> Mention | None:
    """Read "2022-01-28", "2022-01"."""
    found = _ISO.match(window.words[index])
    if found is None or not 1 <= int(found[2]) <= 12:
        return None
    meaning = Calendar(int(found[1]), int(found[2]), int(found[3] or 0))
    return index, index + 1, DATE, meaning, ""


def slashed(window: Window, index: int) -> Mention | None:
    """Read "28/01/2022" from its year. Where day and month could be either, no day is given."""
    first = index - 2
    gaps, words = window.gaps, window.words
    if first < window.low or gaps[index] != "/" or gaps[index - 1] != "/":
        return None
    parts = words[first : index + 1]
    if not all(part.isascii() and part.isdigit() and len(part) < 3 for part in parts[:2]):
        return None
    day = day_in_figures("/".join(parts))
    meaning = Calendar(day.year, day.month, day.day) if day else ""
    return first, index + 1, DATE, meaning, ""


def clock(window: Window, index: int, word: str) -> Mention | None:
    """Read "8:30 pm", "10 p.m. EST", "1830 GMT" from the word behind the figures."""
    if window.words[index] in _O_CLOCK:
        return _on_the_hour(window, index, word)
    first, found = index - 1, _HOUR.match(word)
    if found is None:
        return None
    hour, minute = int(found[1]), found[2]
    if window.gaps[first] == ":" and first > window.low and minute is None and len(word) == 2:
        whole = window.word(first - 1)
        if not _MINUTES.match(word) or not (whole.isascii() and whole.isdigit() and len(whole) < 3):
            return None
        hour, minute, first = int(whole), word, first - 1
    name = window.word(index)
    if name in _HALVES:
        if not 0 < hour < 13:
            return None
        hour = hour % 12 + _HALVES[name]
        last, zone = _zone(window, index + 1)
    else:
        last, zone = _zone(window, index)
        if last == index:
            return None  # "12 local men"
    if hour > 24 or (len(word) == 3 and "." not in word):
        return None
    time = f"T{hour:02d}:{minute or '00'}{zone}"
    return first, last, TIME, None, time


def _on_the_hour(window: Window, index: int, word: str) -> Mention | None:
    """Read "seven o'clock", "7 o'clock in the evening"."""
    hour = _hour(word)
    if not hour:
        return None
    last, name = index + 1, window.after(index + 2)
    if window.after(index) == "in" and window.after(index + 1) == "the" and name in DAY_PARTS:
        hour, last = hour % 12 + (12 if DAY_PARTS[name] != "MO" else 0), index + 4
    return index - 1, last, TIME, None, f"T{hour:02d}:00"


def _hour(word: str) -> int:
    """An hour of the clock's face in a word or figures, else 0."""
    hour = int(word) if len(word) < 3 and word.isdecimal() else int(CARDINALS.get(word, 0))
    return hour if hour < 13 else 0


def glued_clock(window: Window, index: int) -> Mention | None:
    """Read "8pm", "8.30pm", "8:30pm"."""
    found = _GLUED.match(window.words[index].lower())
    if found is None:
        return None
    first, hour, minute = index, int(found[1]), found[2] or "00"
    if window.gaps[index] == ":" and index > window.low and len(found[1]) == 2:
        whole = window.words[index - 1]
        if not (whole.isascii() and whole.isdigit() and len(whole) < 3):
            return None
        first, hour, minute = index - 1, int(whole), found[1]
    if not 0 < hour < 13:
        return None
    hour = hour % 12 + _HALVES[found[3]]
    last, zone = _zone(window, index + 1)
    return first, last, TIME, None, f"T{hour:02d}:{minute}{zone}"


def _zone(window: Window, last: int) -> tuple[int, str]:
    """The index after a time zone, and its mark: Z for Greenwich."""
    if last >= window.high or window.gaps[last].strip() not in ("", "."):
        return last, ""
    zone = window.words[last].lower()
    if zone in TIME_ZONES:
        return last + 1, "Z" if zone in ("gmt", "utc") else ""
    # "local time", "Eastern time", "Central European Time"
    named = window.words[last][0].isupper()
    after = window.after(last) if named or zone == "local" else ""
    if after == "time":
        return last + 2, ""
    if after and window.words[last + 1][0].isupper() and window.after(last + 1) == "time":
        return last + 3, ""
    return last, ""


def day_part(window: Window, index: int, name: str, before: str, _: str) -> Mention | None:
    """Read "last night", "this morning", "the next morning", "noon Thursday", "overnight"."""
    last, time = part_after(window, index)
    if not time:
        return None
    first = index - 1
    if time[1] in "12":
        if before == "high":
            return None
        return index, last, TIME, None, time
    if before in ("this", "last", "that", "same", "next", "following", "previous", "tomorrow"):
        determiner = window.before(first)
        if determiner == "the":
            first -= 1
        elif before in ("following", "previous"):
            return None
        carried = before not in ("this", "last")
        count = {"last": -1, "next": 1, "following": 1, "previous": -1}.get(before, 0)
        if before == "last" and time not in ("TNI", "TEV"):
            return None
        return first, last, TIME, Shift("D", count, MENTION if carried else STORY), time
    if name == "overnight":
        return index, last, TIME, Shift("D", 0), time
    if name[:3] == "mid" or before == "mid":
        return index - (before == "mid"), last, TIME, None, time
    if before in ("every", "each"):
        return first, last, SET, f"XXXX-XX-XX{time}", ""
    return _counted_part(window, index, time) if before == "the" else None


def _counted_part(window: Window, index: int, time: str) -> Mention | None:
    """Read "4 in the morning", behind a word that makes the number an hour."""
    hour = _hour(window.before(index - 2)) if window.before(index - 1) == "in" else 0
    if not hour or window.before(index - 3) not in _AT:
        return None
    hour = hour % 12 + (12 if time != "TMO" else 0)
    return index - 3, index + 1, TIME, None, f"T{hour:02d}:00"
