"""Reads what has a name in the calendar: months, weekdays, seasons, holidays."""

from __future__ import annotations

import re
from typing import Final

from newsmodel._stages.dates._meaning import DATE, NEXT, SET, TIME, Calendar, Mention
from newsmodel._stages.dates._window import FUNCTION, Window
from newsmodel._stages.dates._years import YEAR_OPENERS, YEARS, year_after
from newsmodel._word_bits import (
    DAY_TIME,
    MONTH,
    WEEKDAY,
)
from newsmodel.lexicon import fold
from newsmodel.words.en.calendar import (
    ABBREVIATED_WORDS,
    DAY_HOURS,
    DAY_PART_PLURALS,
    DAY_PARTS,
    EASTER_HOLIDAYS,
    FIXED_HOLIDAYS,
    MONTH_NUMBERS,
    NAMES_OF_PEOPLE,
    NOT_AFTER_WEEKDAY,
    NOT_BEFORE_WEEKDAY,
    SEASONS,
    TURNS,
    WEEKDAY_HOLIDAYS,
    WEEKDAY_NUMBERS,
    WEEKDAY_PLURALS,
    YEAR_WORDS,
)
from newsmodel.words.en.numbers import ORDINALS

__all__ = ["holiday", "month", "part_after", "season", "second_day", "weekday", "weekdays"]

# Half the cost of `Calendar(…)`, for the many.
_new: Final = tuple.__new__
_DAYS: Final = re.compile(r"([0-9]{1,2})-([0-9]{1,2})\Z")
# Days of a month: "2", "02", "2nd", "second".
_DAY_NUMBERS: Final = ORDINALS | {
    figures + ending: day
    for day in range(1, 32)
    for figures in (str(day), f"{day:02d}")
    for ending in ("", "st", "nd", "rd", "th")
}
_WEEKDAYS: Final = {number: Calendar(weekday=number) for number in range(1, 8)}
_HOLIDAYS: Final = frozenset((*FIXED_HOLIDAYS, *WEEKDAY_HOLIDAYS, *EASTER_HOLIDAYS))
_OPENINGS: Final = frozenset(
    " ".join(name.split()[:count]) for name in _HOLIDAYS for count in range(1, 5)
)
# Months that are no other word, and words after which any month is one.
_DOUBTFUL: Final = NAMES_OF_PEOPLE | ABBREVIATED_WORDS | {"march"}
_SHORT: Final = frozenset(name for name in MONTH_NUMBERS if len(name) == 3) - {"may"}
_CALENDAR_LEADS: Final = frozenset((*YEAR_WORDS, *TURNS, "each", "every"))
_AGENTS: Final = frozenset(("by", "for", "from", "of", "to"))
# Words that begin a day or a year after a month.
_RANGES: Final = ("through", "thru", "to")
_BEHIND_WEEKDAY: Final = frozenset(("in", "of", *DAY_PART_PLURALS))
_WHICH_OF: Final = frozenset(("last", *ORDINALS))
_FOLLOWERS: Final = frozenset((*YEAR_OPENERS, *ORDINALS))
# With what a day before a month may begin, beside figures.
_BEFORE_MONTH: Final = frozenset(("the", "this", *ORDINALS, *TURNS))
# What may stand between a weekday and its day of the month.
_LINKS: Final = frozenset((" ", ", ", ". ", ".", ",", "\n", ",\n", "., "))


def month(window: Window, index: int, name: str, before: str, after: str) -> Mention | None:
    """Read "Nov. 2", "28 January 2022", "last October", "October last year", "Jan 28-30"."""
    if not window.words[index][0].isupper():
        return None
    number = MONTH_NUMBERS.get(name)
    if number is None:
        return None
    if after == "quarter" and number % 3 == 0:
        # "the March quarter"
        given, last = year_after(window, index + 2)
        first = index - (before == "the")
        return first, last, DATE, Calendar(given, period=f"Q{number // 3}"), ""
    first, last, day = index, index + 1, 0
    until, given = None, None
    if before == "of" or (before and (before[0] <= "9" or before in ORDINALS)):
        first, day, until = _day_before(window, index, before, number)
    following = after or window.word(last)
    if following and (following[0] <= "9" or following in _FOLLOWERS):
        if not day and len(name) == len(window.words[index]):
            last, day, until = _day_after(window, last, number, following)
        given, last = year_after(window, last)
    if given is not None:
        turn = None
    elif not day and not _is_month(window, index, name, before, after):
        return None
    elif not day and before in ("every", "each"):
        return first - 1, last, SET, f"XXXX-{number:02d}", ""
    else:
        turn, lead = None, before if first == index else window.before(first)
        if lead in TURNS:
            first, turn = turned(window, first, lead)
    if not day:
        meaning = _new(Calendar, (given, number, 0, 0, "", turn, False, None, 0))
        return first, last, DATE, meaning, ""
    time = ""
    if last < window.high and window.flags[last] & DAY_TIME:
        last, time = part_after(window, last)
    meaning = _new(Calendar, (given, number, day, 0, "", turn, False, until, 0))
    return first, last, TIME if time else DATE, meaning, time


def _day_before(
    window: Window, index: int, word: str, number: int
) -> tuple[int, int, tuple[int, int, int] | None]:
    """First word, day, and end of a range, where the day stands before the month; else day 0."""
    first, until = index - 1, None
    if word == "of":
        word, first = window.before(first), first - 1
        if not word[-2:].isalpha():
            return index, 0, None
    found = _DAYS.match(word) if "-" in word else None
    if found:
        return first, int(found[1]), (0, number, int(found[2]))
    day = _DAY_NUMBERS.get(word, 0)
    if not day or (window.flags[first - 1] & MONTH and first > window.low):
        return index, 0, None
    joiner = window.before(first)
    if joiner in ("to", "and"):
        # "from 3 to 9 May", "8 and 9 May"
        start = _DAY_NUMBERS.get(window.before(first - 1), 0)
        ranged = joiner == "to" or start == day - 1 or window.before(first - 2) == "between"
        if ranged and 0 < start < day and window.word(first - 2)[0].isdigit():
            return first - 2, start, (0, number, day)
    return first - (joiner == "the"), day, until


def _day_after(
    window: Window, index: int, number: int, word: str
) -> tuple[int, int, tuple[int, int, int] | None]:
    """Index after the last word, day, and end of a range, where the day follows the month."""
    gap = window.gaps[index]
    if gap != " " and gap.strip() not in ("", "."):
        return index, 0, None
    if "-" in word:
        found = _DAYS.match(word)
        if found:
            return index + 1, int(found[1]), (0, number, int(found[2]))
        # "May 3-June 9"
        start, _, name = word.partition("-")
        day, end = _DAY_NUMBERS.get(start, 0), _DAY_NUMBERS.get(window.word(index + 1), 0)
        if name in MONTH_NUMBERS and day and end:
            return index + 2, day, (0, MONTH_NUMBERS[name], end)
    day = _DAY_NUMBERS.get(word, 0)
    if not day:
        return index, 0, None
    last = index + 1
    if last < window.high:
        gap = window.gaps[last]
        other = last
        if window.words[last] in ("to", "To", "TO") and (gap == " " or not gap.strip()):
            other += 1
        if other > last or (gap not in _LINKS and gap.strip() in ("–", "-")):
            end = _DAY_NUMBERS.get(window.word(other), 0)
            if end > day:
                return other + 1, day, (0, number, end)
    return last, day, None


def second_day(window: Window, index: int, first: Calendar) -> Mention | None:
    """Read the "9" of "May 8 and 9", which counts nothing, from the "and" before it."""
    day = _DAY_NUMBERS.get(window.after(index), 0)
    if not day > first.day or not window.words[index + 1][0].isdigit():
        return None
    after = window.after(index + 1)
    if after and not window.flags[index + 2] & FUNCTION:
        return None
    given, last = year_after(window, index + 2)
    meaning = first._replace(day=day, year=first.year if given is None else given)
    return index + 1, last, DATE, meaning, ""


def _is_month(window: Window, index: int, name: str, before: str, after: str) -> bool:
    """Whether a bare month is no verb and no name of a person."""
    word = window.words[index]
    if window.prose and word.isupper() and name in _SHORT:
        return False  # a firm called DEC
    if name not in _DOUBTFUL:
        return not (before and before not in _CALENDAR_LEADS and _is_name(window, index - 1))
    named_after = window.joined(index + 1) and _is_name(window, index + 1)
    if before in _CALENDAR_LEADS:
        # "by April Ryan"
        return not (named_after and name in NAMES_OF_PEOPLE and before in _AGENTS)
    if name in ABBREVIATED_WORDS:
        return False
    if name in NAMES_OF_PEOPLE or name == "march":
        if not before or named_after or after in ("for", "on"):
            return False
        if name == "may" and before not in ("a", "and", "or", "the", "to"):
            return False
    return not (before and _is_name(window, index - 1))


def _is_name(window: Window, index: int) -> bool:
    """Whether a word is capitalised and known to no rule."""
    word = window.words[index]
    return word[0].isupper() and not word.isupper() and not window.flags[index]


def turned(window: Window, first: int, word: str) -> tuple[int, int | None]:
    """The first word and the direction, where "last", "next" or "this" is the word before."""
    turn = TURNS.get(word)
    if turn is None:
        return first, None
    before = window.before(first - 1)
    if before in ("this", "the"):
        return first - 2, turn
    # "following Tuesday's raid" is after it, "goes on past Sunday" beyond it.
    return (first, None) if word in ("following", "past", "previous") else (first - 1, turn)


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


def weekday(window: Window, index: int, name: str, before: str, after: str) -> Mention | None:
    """Read "Friday", "last Friday evening", "every Monday", "Saturday, April 25"."""
    if not window.words[index][0].isupper():
        return None
    number = WEEKDAY_NUMBERS.get(name, 0)
    if not number or before in NOT_BEFORE_WEEKDAY or after in NOT_AFTER_WEEKDAY:
        return None
    last, parted = index + 1, False
    if last < window.high:
        linked = window.gaps[last] in _LINKS
        dated = _dated(window, last, after or window.word(last)) if linked else None
        if dated is not None:
            _, last, kind, meaning, time = dated
            return turned(window, index, before)[0], last, kind, meaning, time
        parted = bool(window.flags[last] & DAY_TIME)
        if parted and window.prose and window.words[last][0].isupper():
            return None  # "Sunday Morning Futures"
    if name in ABBREVIATED_WORDS:
        return None
    if before in ("every", "each"):
        last, time = part_after(window, last)
        return index - 1, last, SET, f"XXXX-WXX-{number}{time}", ""
    if after in _BEHIND_WEEKDAY:
        if after in DAY_PART_PLURALS:
            # "Friday nights"
            return index, last + 1, SET, f"XXXX-WXX-{number}T{DAY_PART_PLURALS[after]}", ""
        if before in _WHICH_OF and window.after(index + 1) in MONTH_NUMBERS:
            return None  # "the first Tuesday in May" is read at its month
    first, meaning = index, _WEEKDAYS[number]
    if before in TURNS:
        first, turn = turned(window, index, before)
        carried = turn is not None and before in ("previous", "following")
        meaning = Calendar(weekday=number, turn=turn, carried=carried)
    elif window.low == index - 1 and before in _RANGES and window.flags[index - 2] & WEEKDAY:
        meaning = Calendar(weekday=number, turn=NEXT, carried=True)
    if not parted:
        return first, last, DATE, meaning, ""
    last, time = part_after(window, last)
    return first, last, TIME if time else DATE, meaning, time


def _dated(window: Window, index: int, word: str) -> Mention | None:
    """The day of the month that goes with the weekday before it."""
    if word[0] > "9" and not window.flags[index] & MONTH and word not in _BEFORE_MONTH:
        return None
    for place in (index, index + 1, index + 3):
        if place < window.high and window.flags[place] & MONTH:
            low, window.low = window.low, index
            before, name, after = window.around(place)
            found = month(window, place, name, before, after)
            window.low = low
            if found is None:
                return None
            first, _, _, meaning, _ = found
            dated = first == index and isinstance(meaning, Calendar) and meaning.day
            return found if dated else None
    return None


def weekdays(window: Window, index: int) -> Mention:
    """Read "Mondays"."""
    first = index - (window.before(index) in ("all", "every"))
    value = f"XXXX-WXX-{WEEKDAY_PLURALS[window.word(index)]}"
    return first, index + 1, SET, value, ""


def season(window: Window, index: int, name: str, before: str, after: str) -> Mention | None:
    """Read "last fall", "the summer of 1964", "in spring"."""
    if name not in SEASONS:
        return None
    given, last = year_after(window, index + 1)
    if given is None:
        place = index + 1 + (after == "of")
        span = YEARS.match(window.word(place))
        if span:
            # "the winter of 2021-22"
            given, last = int(span[1]), place + 1
    if given is None:
        first, turn = turned(window, index, before)
        if turn is None:
            if before == "the":
                first -= 1
                if after == "of" or (after in _RISING and name in _RISES):
                    return None  # "the fall in prices", "the spring in her step"
            elif before not in ("in", "by", "since", "until", "early", "late", "mid", "during"):
                return None
            elif window.before(first - 1) == "a":
                return None  # "a late fall of shares"
            if window.words[index][0].isupper():
                return None
    else:
        first, turn = index - (before == "the"), None
    return first, last, DATE, Calendar(given, period=SEASONS[name], turn=turn), ""


_RISES: Final = ("fall", "spring")
_RISING: Final = ("from", "in", "into", "to")
"""What stands behind a fall or a spring that is no season."""


def holiday(window: Window, index: int, _: str, before: str, __: str) -> Mention | None:
    """Read "Christmas Eve", "last Thanksgiving"."""
    if not window.words[index][0].isupper():
        return None
    name, found = fold(window.words[index]), 0
    last = index + 1
    while name in _OPENINGS:
        if name in _HOLIDAYS:
            found, best = last, name
        if last >= window.high or not (window.joined(last) or window.gaps[last] == ". "):
            break
        name += " " + fold(window.words[last])
        last += 1
    if not found:
        return None
    given, end = year_after(window, found)
    first, turn = turned(window, index, before) if given is None else (index, None)
    return first, end, DATE, Calendar(given, period=best, turn=turn), ""
