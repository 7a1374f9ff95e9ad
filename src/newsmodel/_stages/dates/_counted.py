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
    Meaning,
    Mention,
    Shift,
    Stretch,
    Within,
)
from newsmodel._stages.dates._numbers import duration
from newsmodel._stages.dates._periods import century, quarter, weekend
from newsmodel._stages.dates._window import Window
from newsmodel._stages.dates._years import YEAR
from newsmodel.words.en.calendar import PLURAL_UNITS, UNITS
from newsmodel.words.en.numbers import CARDINALS
from newsmodel.words.en.units import (
    ABOUT_PAIRS,
    ABOUT_WORDS,
    BARE_PREPOSITIONS,
    CARRIED_WORDS,
    PART_WORDS,
    RATED_WORDS,
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
    "or": None,
}  # fmt: skip
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
    if following and name == "year" and YEAR.match(following):
        return None  # "the year 2020" is read with its figures
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
    moved = _moved(window, index + 1, letter, front) if following in _MOVERS else None
    return moved or _counted(window, index, letter, front) or _pointed(window, index, name, front)


def _moved(window: Window, last: int, letter: str, front: Front) -> Mention | None:
    """Read "two weeks ago", "a year earlier", "three days later", "years ago"."""
    first, count, _, _, _, _, _ = front
    if count is None and not (last - 1 == first and window.word(first) in PLURAL_UNITS):
        return None
    if window.word(last) == "or":
        if window.word(last + 1) not in ("so", "two", "more"):
            return None
        last += 2
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
        meaning: Meaning = _shift(letter, steps * number, anchor)
    elif steps < 0 or anchor == STORY:
        meaning = "PAST_REF" if steps < 0 else "FUTURE_REF"
    else:
        return None
    kind = TIME if letter in "HmS" else DATE
    return first, last + 1, kind, meaning, ""


def _shift(letter: str, number: float, anchor: int) -> Shift:
    """A shift by a number of units; decades and centuries are counted in years."""
    years = {"E": 10, "C": 100}.get(letter)
    if years:
        return Shift("Y", round(number * years), anchor)
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
    first, count, which, determiner, _, part, _ = front
    last = index + 1
    if count is None:
        if determiner in ("each", "every"):
            return first, last, SET, duration(1, letter), ""
        return None
    _, number, article = count
    value = duration(number, letter)
    if determiner in ("each", "every") or (article and _is_rate(window, first)):
        return first, last, SET, value, ""
    if which in ("last", "past", "next", "coming", "previous"):
        if number is None or letter in "HmS":
            return first, last, DURATION, value, ""
        signed = round(number) if which in ("next", "coming") else -round(number)
        return first, last, DURATION, Stretch(value, letter, signed), ""
    first, lead = _about(window, first)
    if lead == "in" and number and letter in "DWM" and not which and not part:
        return first, last, DURATION, Within(value, letter, round(number)), ""
    if (
        number is not None
        and window.word(last) == "and"
        and window.word(last + 1) == "a"
        and window.word(last + 2) == "half"
    ):
        value, last = duration(number + 0.5, letter), last + 3
    return first, last, DURATION, value, ""


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
    if not which and determiner in ("this", "that"):
        which = determiner
    if which == "past":
        meaning: Meaning = Stretch(duration(1, letter), letter, -1)
        return first, index + 1, DURATION, meaning, ""
    if which:
        carried = which in CARRIED_WORDS or (which == "next" and determiner == "the")
        meaning = Shift(letter, WHICH_WORDS[which], MENTION if carried else STORY)
        return first, index + 1, DATE, meaning, ""
    return _bare(window, index, letter, first) if determiner == "the" else None


def _several(window: Window, index: int, letter: str, front: Front) -> Mention | None:
    """Read "recent years", "these days", "the weeks ahead", "for years"."""
    first, _, which, determiner, _, _, _ = front
    if which in ("recent", "coming", "past", "next", "last"):
        value = "FUTURE_REF" if which in ("coming", "next") else "PAST_REF"
        return first, index + 1, DATE, value, ""
    if determiner == "these" and letter == "D":
        return first, index + 1, DATE, "PRESENT_REF", ""
    length = duration(None, letter)
    if determiner == "the" and window.after(index) == "ahead":
        return first, index + 2, DURATION, length, ""
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
