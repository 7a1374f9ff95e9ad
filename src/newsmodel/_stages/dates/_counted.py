"""Reads what is counted in units: "two weeks ago", "last year", "the third quarter"."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsmodel._stages.dates._meaning import (
    COMPARED,
    MENTION,
    STORY,
    Calendar,
    Known,
    Meaning,
    Mention,
    Shift,
    Stretch,
    Within,
)
from newsmodel._stages.dates._named import part_after, year_after
from newsmodel._stages.dates._numbers import Count, count_before, duration, ordinal_number
from newsmodel._stages.dates._window import Window
from newsmodel.lexicon import fold
from newsmodel.models import DateKind
from newsmodel.words.en.calendar import PLURAL_UNITS, UNITS
from newsmodel.words.en.numbers import CARDINALS, ORDINALS, VAGUE

__all__ = ["compound_unit", "day_part", "unit"]

# Adjectives between a number and its unit that change nothing: "two more weeks".
_FILLERS: Final = frozenset(
    [
        "additional",
        "business",
        "calendar",
        "consecutive",
        "entire",
        "extra",
        "fiscal",
        "full",
        "further",
        "long",
        "more",
        "solid",
        "straight",
        "trading",
        "whole",
        "working",
    ]
)
# Words that say which, before a unit.
_WHICH: Final = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1,
    "this": 0, "current": 0, "latest": 0, "that": 0, "same": 0, "corresponding": 0,
    "comparable": 0, "year-ago": -1, "year-earlier": -1,
    "next": 1, "coming": 1, "following": 1, "ensuing": 1, "succeeding": 1,
}  # fmt: skip
# Those of them that are reckoned from the mention before, also without "the".
_CARRIED: Final = frozenset(
    [
        "that",
        "same",
        "previous",
        "preceding",
        "prior",
        "following",
        "ensuing",
        "succeeding",
        "corresponding",
        "comparable",
        "year-ago",
        "year-earlier",
        "latest",
    ]
)
_OF_WINDOWS: Final = frozenset(["first", "final", "early", "opening", "closing", "remaining"])
_DETERMINERS: Final = frozenset(
    [
        "the",
        "a",
        "an",
        "its",
        "their",
        "his",
        "her",
        "our",
        "my",
        "this",
        "that",
        "these",
        "those",
        "each",
        "every",
        "any",
    ]
)
_POSSESSIVES: Final = frozenset(("its", "their", "his", "her", "our", "my"))
_DETERMINERS_ALONE: Final = _DETERMINERS - {"a", "an"}
# Words that make a length inexact and belong to the mention.
_ABOUT: Final = frozenset(
    ["about", "almost", "approximately", "around", "nearly", "roughly", "under"]
)
_ABOUT_PAIRS: Final = frozenset(
    [("more", "than"), ("less", "than"), ("fewer", "than"), ("at", "least"), ("at", "most"),
     ("up", "to"), ("just", "over"), ("just", "under"), ("longer", "than")]
)  # fmt: skip
_BARE: Final = frozenset(["for", "in", "over", "took", "within", "last", "past", "of", "after"])
# Words after a number of units: which way they move, and from where.
_MOVERS: Final = {
    "ago": (-1, COMPARED),
    "earlier": (-1, MENTION), "previously": (-1, MENTION), "before": (-1, MENTION),
    "later": (1, MENTION), "after": (1, MENTION), "afterwards": (1, MENTION),
    "afterward": (1, MENTION), "hence": (1, MENTION),
    "from": (1, STORY),
    "or": None,
}  # fmt: skip


class Front(NamedTuple):
    """What stands before a unit."""

    first: int
    amount: Count | None = None
    which: str = ""
    determiner: str = ""
    ordinal: int = 0
    window: bool = False
    """Whether only a part of the length is meant: "the first nine months"."""
    year: int | None = None


def _front(window: Window, index: int) -> Front:
    """Read backwards from a unit: the number first, then what says which."""
    first, amount, ordinal = index, None, 0
    word = window.before(first)
    while word in _FILLERS and index - first < 3:
        first -= 1
        word = window.before(first)
    if not word:
        return Front(first)
    if word in ORDINALS or (word[:1].isdigit() and word[-2:] in ("st", "nd", "rd", "th")):
        first -= 1
        ordinal, word = ordinal_number(word), window.before(first)
    if len(word) == 4 and word.isdigit() and "1900" <= word <= "2049":
        first -= 1
        return Front(first - (window.before(first) == "the"), ordinal=ordinal, year=int(word))
    if not ordinal and word not in _WHICH and word not in _DETERMINERS_ALONE:
        amount = count_before(window, first, word)
        if amount is not None:
            first = amount.first
            if amount.article:
                return Front(first, amount, determiner="a")
            word = window.before(first)
    which, part = "", False
    for _ in range(3):
        if not which and (word in _WHICH or word == "recent"):
            which = word
        elif not which and (word in _OF_WINDOWS or (amount and word in ORDINALS)):
            part = True
        elif word not in _FILLERS:
            break
        first -= 1
        word = window.before(first)
    if word not in _DETERMINERS or (which in ("last", "next") and word == "that"):
        return Front(first, amount, which, "", ordinal, part)
    # "a two hour meeting", "its fourth quarter": the article belongs to another noun.
    apart = (
        (amount is not None and not which and window.word(index) not in PLURAL_UNITS)
        or word in _POSSESSIVES
        or (ordinal and word == "a")
    )
    return Front(first - (not apart), amount, which, word, ordinal, part)


def unit(window: Window, index: int) -> Mention | None:
    """A mention that ends in a unit of time or goes on with "ago", "later" or a year."""
    name = window.word(index)
    letter = UNITS[name]
    if window.prose and window.words[index][0].isupper() and index > window.low:
        return None  # "60 Minutes", "This Week"
    following = window.after(index)
    if following in ("old", "older", "olds"):
        return None
    front = _front(window, index)
    if letter in "QP2" and not (front.amount and front.amount.number != 1):
        return _quarter(window, index, letter, front)
    if letter == "C" and front.ordinal:
        return _century(index, front)
    if letter == "WE":
        return _weekend(window, index, front)
    if letter in "P2" or (letter == "S" and name == "second"):
        return None
    moved = _moved(window, index + 1, letter, front) if following in _MOVERS else None
    return moved or _counted(window, index, letter, front) or _pointed(window, index, letter, front)


def _moved(window: Window, last: int, letter: str, front: Front) -> Mention | None:
    """Read "two weeks ago", "a year earlier", "three days later", "years ago"."""
    count = front.amount
    if count is None and not (last - 1 == front.first and window.word(front.first) in PLURAL_UNITS):
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
    first = _about(window, front.first)
    if count is not None and count.number is not None:
        meaning: Meaning = _shift(letter, steps * count.number, anchor)
    elif steps < 0 or anchor == STORY:
        meaning = Known("PAST_REF" if steps < 0 else "FUTURE_REF")
    else:
        return None
    kind = DateKind.TIME if letter in "HmS" else DateKind.DATE
    return Mention(first, last + 1, kind, meaning)


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


def _about(window: Window, first: int) -> int:
    """The first word, with what makes the length inexact."""
    word = window.before(first)
    if word in _ABOUT or (word == "over" and window.word(first) in ("a", "an")):
        return first - 1
    if (window.before(first - 1), word) in _ABOUT_PAIRS:
        return first - 3 if window.before(first - 2) == "no" else first - 2
    return first


def _counted(window: Window, index: int, letter: str, front: Front) -> Mention | None:
    """Read "three days", "the past two months", "$2 million a year", "every two weeks"."""
    count = front.amount
    if front.determiner in ("each", "every"):
        times = count.number if count else 1
        return Mention(front.first, index + 1, DateKind.SET, Known(duration(times, letter)))
    if count is None:
        return None
    value = duration(count.number, letter)
    if count.article and _is_rate(window, front.first):
        return Mention(front.first, index + 1, DateKind.SET, Known(value))
    if front.which in ("last", "past", "next", "coming", "previous"):
        number = count.number
        if number is None or letter in "HmS":
            return Mention(front.first, index + 1, DateKind.DURATION, Known(value))
        signed = round(number) if front.which in ("next", "coming") else -round(number)
        return Mention(front.first, index + 1, DateKind.DURATION, Stretch(value, letter, signed))
    first = _about(window, front.first)
    last = index + 1
    if letter in "DWM" and window.before(first) == "in" and count.number and not front.which:
        meaning = Within(value, letter, round(count.number))
        return Mention(first, last, DateKind.DURATION, meaning)
    tail = [window.word(place) for place in range(last, last + 3)]
    if tail == ["and", "a", "half"] and count.number is not None:
        value, last = duration(count.number + 0.5, letter), last + 3
    return Mention(first, last, DateKind.DURATION, Known(value))


def _is_rate(window: Window, first: int) -> bool:
    """Whether "a year" is how often: an amount stands before it."""
    word = window.before(first)
    return bool(word) and (
        word[-1].isdigit()
        or word in UNITS
        or word in CARDINALS
        or word in ("million", "billion", "percent", "times", "once", "twice", "cents", "dollars")
    )


def _pointed(window: Window, index: int, letter: str, front: Front) -> Mention | None:
    """Read "last year", "this week", "the following day", "recent years", "for years"."""
    plural = window.word(index) in PLURAL_UNITS
    which, determiner = front.which, front.determiner
    if which == "recent" or (plural and which in ("coming", "past", "next", "last")):
        value = "PAST_REF" if which in ("recent", "past", "last") else "FUTURE_REF"
        return Mention(front.first, index + 1, DateKind.DATE, Known(value))
    if plural:
        if determiner == "these" and letter == "D":
            return Mention(front.first, index + 1, DateKind.DATE, Known("PRESENT_REF"))
        if determiner == "the" and window.after(index) == "ahead":
            value = duration(None, letter)
            return Mention(front.first, index + 2, DateKind.DURATION, Known(value))
        if front.first == index and window.before(index) in _BARE:
            value = duration(None, letter)
            return Mention(index, index + 1, DateKind.DURATION, Known(value))
        return None
    if front.ordinal or front.window or letter in "HmS":
        return None
    if not which and determiner in ("this", "that"):
        which = determiner
    if which == "past":
        value = duration(1, letter)
        return Mention(front.first, index + 1, DateKind.DURATION, Stretch(value, letter, -1))
    if which:
        carried = which in _CARRIED or (which == "next" and determiner == "the")
        meaning = Shift(letter, _WHICH[which], MENTION if carried else STORY)
        return Mention(front.first, index + 1, DateKind.DATE, meaning)
    if determiner == "the" and letter in "WMY":
        following = window.after(index)
        if following in ("ended", "ending", "to"):
            value = duration(1, letter)
            return Mention(front.first, index + 1, DateKind.DURATION, Known(value))
        if following in ("of", "that", "when", "after", "before"):
            return None
        return Mention(front.first, index + 1, DateKind.DATE, Shift(letter, 0))
    if (
        determiner == "the"
        and letter == "D"
        and window.before(front.first) == "in"
        and (window.before(front.first - 1) in ("earlier", "later", "late", "early"))
    ):
        return Mention(front.first, index + 1, DateKind.DATE, Shift(letter, 0))
    return None


def _quarter(window: Window, index: int, letter: str, front: Front) -> Mention | None:
    """Read "the third quarter of 1984", "the year-ago quarter", "the first half of 2021"."""
    first, which = front.first, front.which
    given, last = year_after(window, index + 1)
    if front.year:
        given = front.year
    if (front.ordinal and letter != "P") or (letter == "2" and which == "last"):
        number = front.ordinal or 2
        if (letter == "2" and given is None) or number > 4:
            return None
        period = ("H" if letter == "2" else "Q") + str(number)
        if which in ("year-ago", "year-earlier"):
            return Mention(first, last, DateKind.DATE, Calendar(Shift("Y", -1), period=period))
        return Mention(first, last, DateKind.DATE, Calendar(given, period=period))
    if letter == "2":
        return None
    if which == "recent" or window.word(index) in PLURAL_UNITS:
        value = {"recent": "PAST_REF", "past": "PAST_REF", "coming": "FUTURE_REF"}.get(which)
        return Mention(first, last, DateKind.DATE, Known(value)) if value else None
    if front.year:
        return Mention(first, last, DateKind.DATE, Calendar(given, period="Q"))
    if which in ("year-ago", "year-earlier") or (given is not None and which):
        return Mention(first, last, DateKind.DATE, Shift("Y", -1, COMPARED))
    if letter == "P" and which != "latest":
        return None
    if which or front.determiner in ("this", "that", "the"):
        which = which or front.determiner
        if which in ("the", "latest", "that", "same"):
            return Mention(first, last, DateKind.DATE, Shift("Q", 0, MENTION))
        return Mention(first, last, DateKind.DATE, Shift("Q", _WHICH[which]))
    return None


def _century(index: int, front: Front) -> Mention:
    """Read "the 20th century", whose TIMEX3 value is the number of the hundred."""
    value = f"{front.ordinal - 1:02d}"
    return Mention(front.first, index + 1, DateKind.DATE, Known(value))


def _weekend(window: Window, index: int, front: Front) -> Mention | None:
    if front.amount or window.word(index) == "weekends":
        return None
    which = front.which or front.determiner
    if which not in ("the", "this", "last", "next", "past", "coming", "previous"):
        return None
    turn = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(which)
    return Mention(front.first, index + 1, DateKind.DATE, Calendar(period="WE", turn=turn))


def compound_unit(window: Window, index: int) -> Mention | None:
    """Read "third-quarter", "two-week", "10-year", "weeks-long", "year-earlier"."""
    parts = fold(window.words[index]).removesuffix("'s").split("-", 4)
    letter = UNITS.get(parts[1]) if len(parts) < 4 else None
    head = parts[0]
    if parts[-1] in ("old", "olds", "to", "on", "by"):
        return None
    if parts[-1] in ("earlier", "ago") and head == "year" and len(parts) == 2:
        return _year_earlier(window, index)
    if parts[-1] == "end" and head == "year" and len(parts) == 2:
        return Mention(index, index + 1, DateKind.DATE, Calendar(month=12, day=31))
    if parts[-1] in ("long", "plus") and head in PLURAL_UNITS | {"day", "week", "month", "year"}:
        value = duration(None if head in PLURAL_UNITS else 1, UNITS[head])
        return Mention(index, index + 1, DateKind.DURATION, Known(value))
    if letter is None:
        return None
    if letter == "Q" and head in ORDINALS and ORDINALS[head] < 5:
        return _quarter_compound(window, index, ORDINALS[head])
    if letter in "QP2":
        return None
    century = ordinal_number(head)
    if letter == "C" and century:
        return Mention(index, index + 1, DateKind.DATE, Known(f"{century - 1:02d}"))
    number: float | None = float(head) if _is_number(head) else CARDINALS.get(head)
    if number is None and head not in VAGUE and head != "multi":
        return None
    return Mention(index, index + 1, DateKind.DURATION, Known(duration(number, letter)))


def _is_number(word: str) -> bool:
    return word.isascii() and len(word) < 7 and word.replace(".", "", 1).isdigit()


def _year_earlier(window: Window, index: int) -> Mention | None:
    """Read "year-earlier" by itself; before a quarter it belongs to that."""
    for place in (index + 1, index + 2):
        if place < window.high and window.joined(place) and window.word(place) in (
            "quarter", "period", "months",
        ):  # fmt: skip
            return None
    return Mention(index, index + 1, DateKind.DATE, Shift("Y", -1, COMPARED))


def _quarter_compound(window: Window, index: int, number: int) -> Mention:
    given, last = year_after(window, index + 1)
    first = index - (window.before(index) == "fiscal")
    return Mention(first, last, DateKind.DATE, Calendar(given, period=f"Q{number}"))


def day_part(window: Window, index: int) -> Mention | None:
    """Read "last night", "this morning", "the next morning", "noon Thursday", "overnight"."""
    last, time = part_after(window, index)
    if not time:
        return None
    before = window.before(index)
    first = index - 1
    if time[1] in "12":
        if before == "high":
            return None
        return Mention(index, last, DateKind.TIME, None, time)
    if before in ("this", "last", "that", "same", "next", "following", "previous", "tomorrow"):
        determiner = window.before(first)
        if determiner == "the":
            first -= 1
        carried = before not in ("this", "last")
        count = {"last": -1, "next": 1, "following": 1, "previous": -1}.get(before, 0)
        if before == "last" and time != "TNI":
            return None
        return Mention(
            first, last, DateKind.TIME, Shift("D", count, MENTION if carried else STORY), time
        )
    if window.word(index) == "overnight":
        return Mention(index, last, DateKind.TIME, Shift("D", 0), time)
    return None
