"""Reads what has a name in the calendar: months, weekdays, years, seasons, holidays."""

from __future__ import annotations

import re
from typing import Final

from newsmodel._stages.dates._meaning import MENTION, STORY, Calendar, Known, Mention, Shift
from newsmodel._stages.dates._window import Window
from newsmodel.lexicon import DAY_TIME, MONTH, fold
from newsmodel.models import DateKind
from newsmodel.words.en.calendar import (
    ABBREVIATED_WORDS,
    DAY_HOURS,
    DAY_PARTS,
    EARLY_YEAR_WORDS,
    EASTER_HOLIDAYS,
    FIXED_HOLIDAYS,
    MONTH_NUMBERS,
    NAMES_OF_PEOPLE,
    NOT_AFTER_WEEKDAY,
    NOT_BEFORE_WEEKDAY,
    NOT_YEARS,
    SEASONS,
    SPOKEN_HUNDREDS,
    TURNS,
    WEEKDAY_HOLIDAYS,
    WEEKDAY_NUMBERS,
    WEEKDAY_PLURALS,
    YEAR_WORDS,
)
from newsmodel.words.en.numbers import CARDINALS, ORDINALS

__all__ = [
    "compound_month",
    "holiday",
    "month",
    "part_after",
    "season",
    "spoken_year",
    "weekday",
    "year",
]

_DAY: Final = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\Z")
_DAYS: Final = re.compile(r"(\d{1,2})-(\d{1,2})\Z")
_YEAR: Final = re.compile(r"[12]\d{3}\Z")
_YEARS: Final = re.compile(r"([12]\d{3})-(\d{2}|[12]\d{3})\Z")
# What may stand between a weekday and its day of the month.
_LINKS: Final = frozenset((" ", ", ", ". ", ".", ",", "\n", ",\n", "., "))
_YEAR_OPENERS: Final = frozenset(("of", "this", "last", "next", "that", *SPOKEN_HUNDREDS))
_DECADE: Final = re.compile(r"([12]\d)?(\d)0['’]?s\Z")


def month(window: Window, index: int) -> Mention | None:
    """Read "Nov. 2", "28 January 2022", "last October", "October last year", "Jan 28-30"."""
    if not window.words[index][0].isupper():
        return None
    name = window.word(index)
    number = MONTH_NUMBERS.get(name)
    if number is None:
        return None
    before = window.before(index)
    first, last, day, until = index, index + 1, 0, None
    if before == "of" or (before and (before[0] <= "9" or before in ORDINALS)):
        first, day = _day_before(window, index, before)
    if not day and not window.possessive(index):
        last, day, until = _day_after(window, last, number)
    given, last = year_after(window, last)
    if given is not None:
        turn = None
    elif not day and not _is_month(window, index, name, before):
        return None
    elif not day and before in ("every", "each"):
        return Mention(first - 1, last, DateKind.SET, Known(f"XXXX-{number:02d}"))
    else:
        first, turn = turned(window, first)
    if not day:
        return Mention(first, last, DateKind.DATE, Calendar(given, number, 0, turn=turn))
    last, time = part_after(window, last)
    kind = DateKind.TIME if time else DateKind.DATE
    return Mention(first, last, kind, Calendar(given, number, day, turn=turn, until=until), time)


def _day_before(window: Window, index: int, word: str) -> tuple[int, int]:
    """First word and day, where the day stands before the month; day 0 where none does."""
    first = index - 1
    if word == "of":
        word, first = window.before(first), first - 1
        if not word[-2:].isalpha():
            return index, 0
    day = day_of(word)
    if not day or (window.flags[first - 1] & MONTH and first > window.low):
        return index, 0
    return first - (window.before(first) == "the"), day


def _day_after(
    window: Window, index: int, number: int
) -> tuple[int, int, tuple[int, int, int] | None]:
    """Index after the last word, day, and end of a range, where the day follows the month."""
    gap = window.gaps[index]
    if index >= window.high or (gap != " " and gap.strip() not in ("", ".")):
        return index, 0, None
    word = window.word(index)
    if word[0] > "9" and word not in ORDINALS:
        return index, 0, None
    found = _DAYS.match(word)
    if found:
        return index + 1, int(found[1]), (0, number, int(found[2]))
    day = day_of(word)
    if not day:
        return index, 0, None
    last = index + 1
    if last < window.high:
        link = window.gaps[last].strip()
        other = last
        if not link and window.word(last) == "to":
            other += 1
        if link in ("–", "-") or other > last:
            end = day_of(window.word(other))
            if end > day:
                return other + 1, day, (0, number, end)
    return last, day, None


def day_of(word: str) -> int:
    """The day of a month in digits or as an ordinal; 0 where the word is none."""
    found = _DAY.match(word)
    if found:
        day = int(found[1])
        return day if day <= 31 else 0
    return ORDINALS.get(word, 0)


def year_after(window: Window, index: int) -> tuple[int | Shift | None, int]:
    """The year that follows, and the index after it: "2022", ", 2022", "of last year"."""
    if index >= window.high:
        return None, index
    gap = window.gaps[index]
    if gap != " " and gap.strip() not in ("", ",", "."):
        return None, index
    word = window.word(index)
    if word[0] <= "9":
        return (int(word), index + 1) if _YEAR.match(word) else (None, index)
    if word not in _YEAR_OPENERS or not window.joined(index):
        return None, index
    if word == "of":
        index += 1
        word = window.word(index)
        if _YEAR.match(word):
            return int(word), index + 1
    if word in SPOKEN_HUNDREDS:
        spoken = spoken_year(window, index)
        if spoken is not None and isinstance(spoken.meaning, Calendar):
            return spoken.meaning.year, spoken.last
    if word in ("this", "last", "next", "that") and window.after(index) == "year":
        anchor = MENTION if word == "that" else STORY
        shift = Shift("Y", {"last": -1, "next": 1}.get(word, 0), anchor)
        return shift, index + 2
    return None, index - (window.word(index - 1) == "of")


def _is_month(window: Window, index: int, name: str, before: str) -> bool:
    """Whether a bare month is no verb and no name of a person."""
    if before in TURNS or before in YEAR_WORDS or before in ("every", "each"):
        return not (name in NAMES_OF_PEOPLE and before in ("by", "from", "for", "of", "to")
                    and _is_name(window, index + 1))  # fmt: skip
    if name in ABBREVIATED_WORDS:
        return False
    if name in NAMES_OF_PEOPLE or name == "march":
        if not before or _is_name(window, index + 1) or window.after(index) in ("for", "on"):
            return False
        if name == "may" and not _links(before):
            return False
    return not (_is_name(window, index - 1) and window.joined(index))


def _links(word: str) -> bool:
    return word in ("a", "and", "or", "the", "to")


def _is_name(window: Window, index: int) -> bool:
    """Whether a word next to a month is capitalised and no calendar word."""
    if not window.low <= index < window.high:
        return False
    gap = max(index, index) if index else index
    word = window.words[index]
    return (
        word[0].isupper()
        and not word.isupper()
        and window.joined(gap)
        and not (window.flags[index])
    )


def turned(window: Window, first: int) -> tuple[int, int | None]:
    """The first word and the direction, where "last", "next" or "this" stands before."""
    turn = TURNS.get(window.before(first))
    if turn is None:
        return first, None
    first -= 1
    before = window.before(first)
    if before in ("this", "the"):
        first -= 1
    return first, turn


def part_after(window: Window, index: int) -> tuple[int, str]:
    """The index after a part of the day and its code, where one follows a day."""
    if index >= window.high or not window.flags[index] & DAY_TIME:
        return index, ""
    if not window.joined(index) or window.possessive(index - 1):
        return index, ""
    word = window.word(index)
    if word in DAY_PARTS:
        return index + 1, "T" + DAY_PARTS[word]
    if word in DAY_HOURS:
        return index + 1, "T" + DAY_HOURS[word]
    return index, ""


def weekday(window: Window, index: int) -> Mention | None:
    """Read "Friday", "last Friday evening", "every Monday", "Saturday, April 25"."""
    if not window.words[index][0].isupper():
        return None
    name = window.word(index)
    number = WEEKDAY_NUMBERS.get(name, 0)
    before = window.before(index)
    if not number or before in NOT_BEFORE_WEEKDAY or window.after(index) in NOT_AFTER_WEEKDAY:
        return None
    dated = _dated(window, index + 1)
    if dated is not None:
        return dated._replace(first=turned(window, index)[0])
    if name in ABBREVIATED_WORDS:
        return None
    if before in ("every", "each"):
        return Mention(index - 1, index + 1, DateKind.SET, Known(f"XXXX-WXX-{number}"))
    first, turn, carried = index, None, False
    if before in TURNS:
        first, turn = turned(window, index)
        carried = before in ("previous", "following")
    last, time = part_after(window, index + 1)
    kind = DateKind.TIME if time else DateKind.DATE
    return Mention(first, last, kind, Calendar(weekday=number, turn=turn, carried=carried), time)


def _dated(window: Window, index: int) -> Mention | None:
    """The day of the month that goes with the weekday before it."""
    if index >= window.high or window.gaps[index] not in _LINKS:
        return None
    for place in (index, index + 1, index + 3):
        if place < window.high and window.flags[place] & MONTH:
            low, window.low = window.low, index
            found = month(window, place)
            window.low = low
            if found and found.first == index and isinstance(found.meaning, Calendar):
                return found if found.meaning.day else None
            return None
    return None


def weekdays(window: Window, index: int) -> Mention:
    """Read "Mondays"."""
    first = index - (window.before(index) in ("all", "every"))
    value = f"XXXX-WXX-{WEEKDAY_PLURALS[window.word(index)]}"
    return Mention(first, index + 1, DateKind.SET, Known(value))


def year(window: Window, index: int) -> Mention | None:
    """Read "1998", "the year 2000", "fiscal 1989", "2007-2013", "the 1990s"."""
    word = window.words[index]
    size = len(word)
    if size == 4 and _YEAR.match(word):
        if not _is_year(window, index, word):
            return None
        first = index
        before = window.before(index)
        if before == "fiscal":
            first -= 1
        elif before == "year":
            first -= 1
            first -= window.before(first) == "fiscal"
            first -= window.before(first) == "the"
        return Mention(first, index + 1, DateKind.DATE, Calendar(int(word)))
    found = _DECADE.match(word) if size < 7 else None
    if found:
        gap = window.gaps[index]
        if not found[1] and gap[-1:] not in ("'", "’", "‘"):
            return None
        the = gap.strip(" '’‘") == "" and window.word(index - 1) == "the"
        first = index - the
        return Mention(first, index + 1, DateKind.DATE, Known((found[1] or "19") + found[2]))
    span = _YEARS.match(word) if size in (7, 9) else None
    if span:
        start, end = int(span[1]), int(span[2])
        end = end if end > 99 else start - start % 100 + end
        if end > start:
            return Mention(index, index + 1, DateKind.DATE, Calendar(start, until=(end, 0, 0)))
    return None


def spoken_year(window: Window, index: int) -> Mention | None:
    """Read "nineteen ninety-six", "the year two thousand"."""
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
    return Mention(first, last, DateKind.DATE, Calendar(hundreds * 100 + number))


def _is_year(window: Window, index: int, word: str) -> bool:
    """Whether four digits are a year and no count, amount or hour."""
    gap = window.gaps[index]
    if window.words[index - 1] in ("No", "Nos", "no") and index > window.low:
        return False
    if gap and (gap[-1] in "$€£¥#:.,/-" or (gap[-1] == "," and gap[0] == ",")):
        return False
    following = window.gaps[index + 1]
    if following[:1] in ("%", ":", "/") or (following[:1] in ",." and following[1:2].isdigit()):
        return False
    after = window.after(index)
    if after in NOT_YEARS or (after in ("-", "and") and window.word(index + 2) in NOT_YEARS):
        return False
    before = window.before(index)
    if after in ("quarter", "period", "fiscal") or (
        after in ORDINALS and (window.word(index + 2) in ("quarter", "period", "half"))
    ):
        return False
    if not "1900" <= word <= "2049":
        return before in EARLY_YEAR_WORDS or (
            before in ("a", "the") and bool(after) and not after.endswith("s")
        )
    if before in YEAR_WORDS:
        return True
    return not (after.endswith("s") and window.words[index + 1][0].islower() and not before)


def compound_month(window: Window, index: int) -> Mention | None:
    """Read "July-August", "mid-January", "mid-1996", "mid-1990s"."""
    word = fold(window.words[index])
    head, _, tail = word.partition("-")
    tail = tail.removesuffix("'s")
    if head in MONTH_NUMBERS and tail in MONTH_NUMBERS:
        given, last = year_after(window, index + 1)
        until = (0, MONTH_NUMBERS[tail], 0)
        meaning = Calendar(given, MONTH_NUMBERS[head], until=until)
        return Mention(index, last, DateKind.DATE, meaning)
    if head not in ("mid", "early", "late", "pre", "post"):
        return None
    if tail in MONTH_NUMBERS:
        given, last = year_after(window, index + 1)
        return Mention(index, last, DateKind.DATE, Calendar(given, MONTH_NUMBERS[tail]))
    if _YEAR.match(tail):
        return Mention(index, index + 1, DateKind.DATE, Calendar(int(tail)))
    found = _DECADE.match(tail)
    if found:
        first = index - (window.before(index) == "the")
        return Mention(first, index + 1, DateKind.DATE, Known((found[1] or "19") + found[2]))
    return None


def season(window: Window, index: int) -> Mention | None:
    """Read "last fall", "the summer of 1964", "in spring"."""
    name = window.word(index)
    given, last = year_after(window, index + 1)
    before = window.before(index)
    if given is None:
        first, turn = turned(window, index)
        if turn is None:
            if before == "the":
                first -= 1
                if window.after(index) == "of":
                    return None
            elif before not in ("in", "by", "since", "until", "early", "late", "mid", "during"):
                return None
            if window.words[index][0].isupper():
                return None
    else:
        first, turn = index - (before == "the"), None
    return Mention(first, last, DateKind.DATE, Calendar(given, period=SEASONS[name], turn=turn))


def holiday(window: Window, index: int) -> Mention | None:
    """Read "Christmas Eve", "last Thanksgiving"."""
    if not window.words[index][0].isupper():
        return None
    name, found = "", 0
    for last in range(index, min(index + 4, window.high)):
        if last > index and not (window.joined(last) or window.gaps[last] == ". "):
            break
        name += (" " if name else "") + fold(window.words[last])
        if name in FIXED_HOLIDAYS or name in WEEKDAY_HOLIDAYS or name in EASTER_HOLIDAYS:
            found, best = last + 1, name
    if not found:
        return None
    given, end = year_after(window, found)
    first, turn = turned(window, index) if given is None else (index, None)
    return Mention(first, end, DateKind.DATE, Calendar(given, period=best, turn=turn))
