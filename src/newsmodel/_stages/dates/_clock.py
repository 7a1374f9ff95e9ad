"""Reads what is written in figures: hours, ISO dates, dates with slashes."""

from __future__ import annotations

import re
from typing import Final

from newsmodel._stages.dates._meaning import Calendar, Mention
from newsmodel._stages.dates._window import Window
from newsmodel.models import DateKind
from newsmodel.words.en.calendar import TIME_ZONES

__all__ = ["clock", "iso"]

_HOUR: Final = re.compile(r"(\d{1,2})(?:[.:]?([0-5]\d))?(am|pm)?\Z")
_MINUTES: Final = re.compile(r"([0-5]\d)(am|pm)?\Z")
_ISO: Final = re.compile(r"([12]\d{3})-(\d\d)(?:-(\d\d))?\Z")
_HALVES: Final = {"am": 0, "a.m": 0, "pm": 12, "p.m": 12}


def iso(window: Window, index: int) -> Mention | None:
    """Read "2022-01-28", "2022-01"."""
    found = _ISO.match(window.words[index])
    if found is None or not 1 <= int(found[2]) <= 12:
        return None
    meaning = Calendar(int(found[1]), int(found[2]), int(found[3] or 0))
    return Mention(index, index + 1, DateKind.DATE, meaning)


def clock(window: Window, index: int) -> Mention | None:
    """Read "8:30 pm", "10 p.m. EST", "1830 GMT"."""
    word = window.words[index].lower()
    found = _HOUR.match(word)
    if found is None:
        return None
    hour, minute, half = int(found[1]), found[2], found[3]
    if len(found[1]) == 1 and minute and len(word) == 3:
        return None
    last = index + 1
    if minute is None and half is None and last < window.high and window.gaps[last] == ":":
        more = _MINUTES.match(window.words[last].lower())
        if more is None:
            return None
        minute, half, last = more[1], more[2], last + 1
    exact = half is not None
    if half is None and last < window.high and window.gaps[last] in (" ", ""):
        half = window.words[last].lower()
        if half in _HALVES:
            exact, last = True, last + 1
        else:
            half = None
    last, zone = _zone(window, last)
    if not exact and not zone:
        return None
    hour = hour % 12 + _HALVES[half] if half else hour
    if hour > 24:
        return None
    time = f"T{hour:02d}:{minute or '00'}{zone if zone == 'Z' else ''}"
    return Mention(index, last, DateKind.TIME, None, time)


def _zone(window: Window, last: int) -> tuple[int, str]:
    """The index after a time zone, and its mark: Z for Greenwich, another's name otherwise."""
    if last >= window.high or window.gaps[last].strip() not in ("", "."):
        return last, ""
    zone = window.words[last].lower()
    if zone not in TIME_ZONES or (zone == "local" and window.after(last) != "time"):
        return last, ""
    last += 2 if zone == "local" else 1
    return last, "Z" if zone in ("gmt", "utc") else zone
