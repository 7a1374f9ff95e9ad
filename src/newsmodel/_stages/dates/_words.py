"""Reads words that mean a time without help: "yesterday", "now", "recently", "the future"."""

from __future__ import annotations

from typing import Final

from newsmodel._stages.dates._meaning import DATE, SET, TIME, Known, Mention, Shift
from newsmodel._stages.dates._named import part_after, weekdays
from newsmodel._stages.dates._window import Window
from newsmodel.lexicon import (
    ADVERB,
    BE,
    COORDINATOR,
    DO,
    HAVE,
    MODAL,
    PREPOSITION,
    RELATIVE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    TIME_UNIT,
    TO,
)
from newsmodel.words.en.calendar import (
    DAY_WORDS,
    OPENERS,
    PERIODICITIES,
    REFERENCES,
    WEEKDAY_PLURALS,
)

__all__ = ["time_word"]

# What may follow a noun phrase that has ended: "the past" is no adjective before these.
_FUNCTION: Final = (
    SUBJECT_PRONOUN | PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE | THAT | TO
    | BE | HAVE | DO | MODAL | ADVERB
)  # fmt: skip


def time_word(window: Window, index: int) -> Mention | None:
    """The reading of a word that needs no other."""
    word = window.word(index)
    if word in DAY_WORDS:
        return _day(window, index, word)
    if word in REFERENCES:
        return _reference(window, index, word)
    if word in PERIODICITIES:
        return _periodicity(window, index, word)
    if word in WEEKDAY_PLURALS:
        return weekdays(window, index) if window.words[index][0].isupper() else None
    if word in OPENERS:
        return _opener(window, index, word)
    return None


def _periodicity(window: Window, index: int, word: str) -> Mention | None:
    """Read "daily"; a quarterly dividend is a sort of dividend, and a daily a newspaper."""
    after = window.after(index)
    if after and (window.words[index + 1][0].isupper() or word in ("quarterly", "monthly")):
        return None
    return Mention(index, index + 1, SET, Known(PERIODICITIES[word]))


def _day(window: Window, index: int, word: str) -> Mention | None:
    first, last = index, index + 1
    if window.prose and window.words[index][0].isupper() and window.before(index):
        return None  # "USA Today"
    count, time = DAY_WORDS[word], ""
    if word == "tonight":
        time = "TNI"
    else:
        last, time = part_after(window, last)
    side = window.before(index)
    if window.before(index - 1) == "day" and (side, count) in (("before", -1), ("after", 1)):
        first -= 3 if window.before(index - 2) == "the" else 2
        count *= 2
    kind = TIME if time else DATE
    return Mention(first, last, kind, Shift("D", count), time)


def _reference(window: Window, index: int, word: str) -> Mention | None:
    before, after = window.before(index), window.after(index)
    if word == "soon" and (before in ("as", "too", "how", "so") or after in ("after", "as")):
        return None
    first = index
    if before in ("more", "most", "very", "right", "just", "only") and word != "soon":
        first -= before in ("more", "most", "very", "right")
    return Mention(first, index + 1, DATE, Known(REFERENCES[word]))


def _opener(window: Window, index: int, word: str) -> Mention | None:
    """Read "the future", "the past", "recent", "current"."""
    before, after = window.before(index), window.after(index)
    if _opens_unit(window, index + 1):
        return None
    if word == "current":
        return Mention(index, index + 1, DATE, Known("PRESENT_REF"))
    if after == "of" or (after and not window.flags[index + 1] & _FUNCTION):
        return None
    first = index
    if before in ("near", "foreseeable", "distant", "recent", "not-too-distant"):
        first -= 1
        before = window.before(first)
    if before == "the":
        first -= 1
    elif word == "past" or before != "in":
        return None
    value = "FUTURE_REF" if word == "future" else "PAST_REF"
    return Mention(first, index + 1, DATE, Known(value))


def _opens_unit(window: Window, index: int) -> bool:
    """Whether the word after an adjective is a unit, as in "recent years"."""
    if window.word(index) in ("fiscal", "financial"):
        index += 1
    return index < window.high and window.joined(index) and bool(window.flags[index] & TIME_UNIT)
