"""Reads what is counted in units: "two weeks ago", "last year", "for three days"."""

from __future__ import annotations

from typing import Final

from newsmodel._stages.dates._fronts import Front, front_of
from newsmodel._stages.dates._meaning import (
    COMPARED,
    DATE,
    DURATION,
    MENTION,
    SET,
    STORY,
    TIME,
    Calendar,
    Meaning,
    Mention,
    Shift,
    Stretch,
    Within,
)
from newsmodel._stages.dates._numbers import duration
from newsmodel._stages.dates._periods import century, quarter, weekend
from newsmodel._stages.dates._window import Window
from newsmodel._stages.dates._years import YEAR, spoken_thousand, year_after
from newsmodel.words.en.calendar import PLURAL_UNITS, UNITS
from newsmodel.words.en.numbers import CARDINALS
from newsmodel.words.en.units import (
    ABOUT_PAIRS,
    ABOUT_WORDS,
    BARE_PREPOSITIONS,
    CARRIED_WORDS,
    PART_WORDS,
    RATED_WORDS,
    RECORD_WORDS,
    UNIT_DETERMINERS,
    WHICH_WORDS,
)

__all__ = ["unit"]

# Words after a number of units: which way they move, and from where.
_MOVERS: Final = {
    "ago": (-1, COMPARED),
    "earlier": (-1, MENTION), "previously": (-1, MENTION), "before": (-1, MENTION),
    "later": (1, MENTION), "after": (1, MENTION), "afterwards": (1, MENTION),
    "afterward": (1, MENTION), "hence": (1, MENTION),
    "from": (1, STORY),
    "or": None, "and": None,
}  # fmt: skip
_IN_YEAR: Final = {"M": 12, "W": 52}
# "a year or two", "the next week or so"
_OR_SO: Final = ("so", "two", "more")
_WOULD: Final = ("'d", "'ll", "can", "could", "may", "might", "should", "will", "would")
_BEHIND: Final = ("after", "before", "later")
_AROUND: Final = ("after", "before", "following", "leading", "since")
# Years, decades and centuries in months, weeks in days: for what is no whole number of them.
_PARTS: Final = {"Y": ("M", 12), "E": ("Y", 10), "C": ("Y", 100), "W": ("D", 7)}
_ABOUT_ENDS: Final = frozenset(word for _, word in ABOUT_PAIRS)
# The commonest of all: "last year", "this week", with nothing that could say more.
_PLAIN: Final = {
    (which, name): Shift(letter, WHICH_WORDS[which])
    for which in ("last", "this", "next")
    for name, letter in UNITS.items()
    if letter in "DWFMYE" and name not in PLURAL_UNITS
}


def unit(window: Window, index: int, name: str, before: str, following: str) -> Mention | None:
    """A mention that ends in a unit of time or goes on with "ago", "later" or a year."""
    letter = UNITS.get(name)
    if letter is None:
        return None  # a word of the user's own, whose length is not known
    if window.prose and window.words[index][0].isupper() and index > window.low:
        return None  # "60 Minutes", "This Week"
    if following in ("old", "older", "olds"):
        return None
    if following and name == "year":
        if YEAR.match(following):
            return None  # "the year 2020" is read with its figures
        if following in ("end", "two"):
            found = _year_and(window, index, before, following)
            if found is not None:
                return found
    plain = _PLAIN.get((before, name))
    if (
        plain is not None
        and following not in _MOVERS
        and window.before(index - 1) not in UNIT_DETERMINERS
    ):
        return index - 1, index + 1, DATE, plain, ""
    front = front_of(window, index, before)
    first, amount, _, determiner, ordinal, _, _ = front
    if first == index and not determiner and name not in PLURAL_UNITS:
        return None
    if letter in "QP2" and (amount is None or amount[1] == 1):
        return quarter(window, index, letter, front)
    if letter == "C" and ordinal:
        return century(index, front)
    if letter == "WE":
        return weekend(window, index, front)
    if letter in "P2" or (letter == "S" and name == "second"):
        return None
    return _length(window, index, name, front, following)


def _length(window: Window, index: int, name: str, front: Front, following: str) -> Mention | None:
    """The reading of a unit with what stands before and behind it."""
    letter, year = UNITS[name], front[6]
    if year and letter == "Y":
        return front[0], index + 1, DATE, Calendar(year), ""  # "the 2016 fiscal year"
    moved = _moved(window, index + 1, letter, front) if following in _MOVERS else None
    if moved is not None:
        return moved
    found = _counted(window, index, letter, front) or _pointed(window, index, name, front)
    if found is not None and following == "or" and window.after(index + 1) in _OR_SO:
        first, _, kind, meaning, time = found
        found = first, index + 3, kind, meaning, time
    return found


def _year_and(window: Window, index: int, before: str, word: str) -> Mention | None:
    """Read "the year two thousand", "by year end", "the year's end"."""
    first, following = index - (before == "the"), window.after(index + 1)
    if word == "two":
        if following != "thousand":
            return None
        number, last = spoken_thousand(window, index + 1)
        return first, last, DATE, Calendar(number), ""
    return None if following == "of" else (first, index + 2, DATE, Shift("Y", 0), "")


def _moved(window: Window, last: int, letter: str, front: Front) -> Mention | None:
    """Read "two weeks ago", "a year earlier", "three days later", "years ago"."""
    first, count, _, _, _, _, _ = front
    if count is None and not (last - 1 == first and window.word(first) in PLURAL_UNITS):
        return None
    if window.word(last) == "or":
        if window.word(last + 1) not in ("so", "two", "more"):
            return None
        last += 2
    half = window.word(last) == "and"
    if half:
        joined = window.after(last) == "a" and window.after(last + 1) == "half"
        if not joined or count is None or letter in "HmS":
            return None
        last += 3
    word = window.after(last - 1)
    if word in ("before", "after") and last + 1 < window.high and window.joined(last + 1):
        return None  # "a day before the vote"
    if word == "from":
        if window.word(last + 1) not in ("now", "today"):
            return None
        last += 1
    way = _MOVERS.get(word)
    if way is None:
        return None
    steps, anchor = way
    first, _ = _about(window, first)
    number = None if count is None else count[1]
    if number is not None:
        meaning: Meaning = _shift(letter, steps * (number + half / 2), anchor)
    elif steps < 0 or anchor == STORY:
        meaning = "PAST_REF" if steps < 0 else "FUTURE_REF"
    else:
        return None
    kind = TIME if letter in "HmS" else DATE
    return first, last + 1, kind, meaning, ""


def _shift(letter: str, number: float, anchor: int) -> Shift:
    """A shift by a number of units; decades and centuries are counted in years."""
    if letter in _PARTS and (letter in "EC" or number % 1):
        letter, times = _PARTS[letter]
        return Shift(letter, round(number * times), anchor)
    if letter == "Y" and number == -1:
        anchor = COMPARED
    elif anchor == COMPARED:
        anchor = STORY
    return Shift(letter, round(number), anchor)


def _about(window: Window, first: int) -> tuple[int, str]:
    """The first word, with what makes the length inexact, and the word before it."""
    word = window.before(first)
    if word in ABOUT_WORDS or (word == "over" and window.word(first) in ("a", "an")):
        first -= 1
    elif word in _ABOUT_ENDS and (window.before(first - 1), word) in ABOUT_PAIRS:
        first -= 3 if window.before(first - 2) == "no" else 2
    else:
        return first, word
    return first, window.before(first)


def _counted(window: Window, index: int, letter: str, front: Front) -> Mention | None:
    """Read "three days", "the past two months", "$2 million a year", "every two weeks"."""
    first, count, which, determiner, ordinal, part, _ = front
    last = index + 1
    if count is None:
        if determiner in ("each", "every"):
            return first, last, SET, duration(ordinal or 1, letter), ""
        return None
    _, number, article = count
    value = duration(number, letter)
    if determiner in ("each", "every") or (article and _is_rate(window, first)):
        return first, last, SET, value, ""
    if which == "last" and determiner and window.after(index) == "of":
        return first, last, DURATION, value, ""  # "the last three days of the talks"
    if which in ("last", "past", "next", "coming", "previous"):
        if number is None or letter in "HmS":
            return first, last, DURATION, value, ""
        signed = round(number) if which in ("next", "coming") else -round(number)
        return first, last, DURATION, Stretch(value, letter, signed), ""
    if letter == "D" and window.word(first) == "one" and window.before(first) in _WOULD:
        return first, last, DATE, "FUTURE_REF", ""  # "she will one day rule"
    first, lead = _about(window, first)
    apart = lead == "in" and number and letter in "DWMY" and not which and not part
    if apart and number and not _is_record(window, first - 2):
        return first, last, DURATION, Within(value, letter, round(number)), ""
    if (
        number is not None
        and window.word(last) == "and"
        and window.word(last + 1) == "a"
        and window.word(last + 2) == "half"
    ):
        value, last = duration(number + 0.5, letter), last + 3
    return first, last, DURATION, value, ""


def _is_record(window: Window, index: int) -> bool:
    """Whether "in" goes with what is the first or the most: "the biggest drop in two years"."""
    for place in range(index, max(window.low, index - 6) - 1, -1):
        word = window.words[place]
        if word in RECORD_WORDS or (word[-3:] == "est" and len(word) > 5):
            return True
    return False


def _is_rate(window: Window, first: int) -> bool:
    """Whether "a year" is how often: an amount stands before it."""
    word = window.before(first)
    return bool(word) and (
        word[-1].isdigit() or word in UNITS or word in CARDINALS or word in RATED_WORDS
    )


def _pointed(window: Window, index: int, name: str, front: Front) -> Mention | None:
    """Read "last year", "this week", "the following day"."""
    letter = UNITS[name]
    if name in PLURAL_UNITS:
        return _several(window, index, letter, front)
    first, _, which, determiner, ordinal, part, _ = front
    if which == "recent":
        return first, index + 1, DATE, "PAST_REF", ""
    if ordinal or part or letter in "HmS":
        return None
    if which in CARRIED_WORDS and letter in _IN_YEAR:
        compared = _a_year_off(window, index, letter, front)
        if compared is not None:
            return compared
    if which == "last" and determiner and window.after(index) == "of":
        return None  # "the last day of the talks"
    if not which and determiner in ("this", "that"):
        which = determiner
    if which == "past":
        meaning: Meaning = Stretch(duration(1, letter), letter, -1)
        return first, index + 1, DURATION, meaning, ""
    if which:
        roughly = window.after(index) == "or"  # "the next week or so" begins today
        carried = which in CARRIED_WORDS or (which == "next" and determiner == "the")
        carried = carried and not roughly
        meaning = Shift(letter, WHICH_WORDS[which], MENTION if carried else STORY)
        return first, index + 1, DATE, meaning, ""
    return _bare(window, index, letter, first) if determiner == "the" else None


def _a_year_off(window: Window, index: int, letter: str, front: Front) -> Mention | None:
    """Read "the same month a year earlier", "the same week last year", "the year-ago month"."""
    first, _, which, _, _, _, _ = front
    year, last = year_after(window, index + 1)
    if isinstance(year, Shift):
        years = year.steps
    elif which in ("year-ago", "year-earlier"):
        years = -1
    else:
        return None
    return first, last, DATE, Shift(letter, years * _IN_YEAR[letter], MENTION), ""


def _several(window: Window, index: int, letter: str, front: Front) -> Mention | None:
    """Read "recent years", "these days", "the weeks ahead", "for years"."""
    first, _, which, determiner, _, _, _ = front
    if which == "last" and determiner and window.after(index) == "of":
        return None  # "the last days of May" is read at its month
    if which in ("recent", "coming", "past", "previous", "next", "last"):
        value = "FUTURE_REF" if which in ("coming", "next") else "PAST_REF"
        return first, index + 1, DATE, value, ""
    if determiner == "these" and letter == "D":
        return first, index + 1, DATE, "PRESENT_REF", ""
    length, following = duration(None, letter), window.after(index)
    if determiner == "the" and following == "ahead":
        return first, index + 2, DURATION, length, ""
    if following in (_AROUND if determiner == "the" else _BEHIND):
        # "in the weeks before the flood", "hours after the vote", "days later"
        return first, index + 1, DURATION, length, ""
    if first == index and following == "of" and letter not in "mS":
        # "months of talks", but "the small hours of the morning"
        small = window.before(index) in ("small", "wee")
        return None if small else (first, index + 1, DURATION, length, "")
    if first == index and window.before(index) in BARE_PREPOSITIONS:
        return index, index + 1, DURATION, length, ""
    return None


def _bare(window: Window, index: int, letter: str, first: int) -> Mention | None:
    """Read "the week", "the year ended March 31", "earlier in the day"."""
    if letter == "D":
        parted = window.before(first) == "in" and window.before(first - 1) in PART_WORDS
        meaning = Shift(letter, 0)
        return (first, index + 1, DATE, meaning, "") if parted else None
    following = window.after(index)
    if following in ("ended", "ending", "to"):
        return first, index + 1, DURATION, duration(1, letter), ""
    if letter not in "WMY" or following in ("of", "that", "when", "after", "before"):
        return None
    return first, index + 1, DATE, Shift(letter, 0), ""
