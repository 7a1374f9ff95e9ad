"""Numbers before units, and lengths of time in TIMEX3."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsmodel._stages.dates._window import Window
from newsmodel.words.en.numbers import CARDINALS, MULTIPLIERS, ORDINALS, VAGUE

__all__ = ["COUNT_WORDS", "Count", "count_before", "duration", "ordinal_number"]


Count = tuple[int, float | None, bool]
"""A number by words: the index of its first word; the number, None where it is left open
("several"); and whether it is "a" or "an".
"""

# Behind an article, before "of": a count that is left open.
_SOME: Final = ("handful", "matter", "number")
_MONEY: Final = frozenset("$€£¥")
COUNT_WORDS: Final = frozenset(
    (*CARDINALS, *VAGUE, *MULTIPLIERS, "a", "an", "half", "dozen", "of", "couple")
)
"""The words in which a number can end, beside figures and compounds."""
# Units that TIMEX3 counts in others: decades, centuries, fortnights.
_IN_OTHERS: Final = {"E": (10, "Y"), "C": (100, "Y"), "F": (2, "W")}
_HALVES: Final = {"Y": ("6M", ""), "D": ("", "T12H"), "H": ("", "30M"), "m": ("", "30S")}


def count_before(window: Window, index: int, word: str) -> Count | None:
    """The number that ends in the word before: "ten", "2.5", "two to three", "a couple of"."""
    first = index - 1
    number = _number(word)
    if number is not None:
        return _joined_number(window, first, number)
    if word in ("a", "an"):
        half = window.before(first) == "half"
        return (first - half, 0.5 if half else 1, not half)
    if word in VAGUE:
        first -= window.before(first) in ("a", "the") and word == "few"
        return first, None, False
    if word in MULTIPLIERS:
        return _multiplied(window, first, MULTIPLIERS[word])
    if word == "half":
        # "two and a half hours"
        joined = window.before(first) == "a" and window.before(first - 1) == "and"
        whole = _number(window.before(first - 2)) if joined else None
        return None if whole is None else (first - 3, whole + 0.5, False)
    if word == "dozen":
        article = window.before(first) == "a"
        return first - article, 12, False
    if word == "of":
        head = window.before(first)
        if head == "couple":
            article = window.before(first - 1) == "a"
            return first - 1 - article, 2, False
        if head in ("hundreds", "thousands", "dozens", "millions", "scores"):
            return first - 1, None, False
        if head in _SOME and window.before(first - 1) == "a":
            return first - 2, None, False
        return None
    if word == "couple":
        article = window.before(first) == "a"
        return first - article, 2, False
    return None


def _number(word: str) -> float | None:
    """A number in digits or one word; "twenty-four" is one word."""
    if not word:
        return None
    if word in CARDINALS:
        return CARDINALS[word]
    if word[0].isdigit() and word.isascii():
        if word.isdigit() and len(word) < 7:
            return int(word)
        whole, point, part = word.partition(".")
        if point and whole.isdigit() and part.isdigit() and len(word) < 7:
            return float(word)
        low, dash, high = word.partition("-")
        if dash and low.isdigit() and high.isdigit() and len(word) < 7:
            return int(low)
        return None
    tens, dash, ones = word.partition("-")
    if ones == "and-a-half" and tens in CARDINALS:
        return CARDINALS[tens] + 0.5
    if dash and tens in CARDINALS and ones in CARDINALS and CARDINALS[tens] >= 20:
        return CARDINALS[tens] + CARDINALS[ones]
    return None


def _joined_number(window: Window, first: int, number: float) -> Count | None:
    """The number with what goes before it: "twenty" of "twenty four", "12 to" of "12 to 18"."""
    before = window.before(first)
    if before in CARDINALS and CARDINALS[before] >= 20 > 9 >= number > 0:
        return first - 1, CARDINALS[before] + number, False
    if before in ("to", "or", "and"):
        low = _number(window.before(first - 1))
        if (
            low is not None
            and low < number
            and (before != "and" or window.before(first - 2) == "between")
        ):
            return first - 2, low, False
    gap = window.gaps[first]
    if gap == " ":
        return first, number, False
    if gap == "/" and first - 2 >= window.low and window.joined(first - 1):
        whole = _number(window.word(first - 2))
        over = _number(window.word(first - 1))
        if whole is not None and over == 1 and number == 2:
            return first - 2, whole + 0.5, False
    if gap == "/":
        return first, None, False
    if gap == "," and first > window.low and window.words[first - 1].isdigit():
        thousands = _number(window.word(first - 1))
        if thousands is not None:
            return first - 1, thousands * 1000 + number, False
    return None if gap[-1:] in _MONEY else (first, number, False)


def _multiplied(window: Window, first: int, times: int) -> Count | None:
    """Read "a hundred", "two thousand"."""
    word = window.before(first)
    number = 1 if word in ("a", "an") else _number(word)
    if number is None or window.gaps[first - 1][-1:] in _MONEY:
        return None  # "a $900 million half-year loss"
    return first - 1, number * times, False


def ordinal_number(word: str) -> int:
    """The number of "third" or "20th"; 0 where the word is none."""
    number = ORDINALS.get(word, 0)
    if number or word[-2:] not in ("st", "nd", "rd", "th"):
        return number
    figures = word[:-2]
    return int(figures) if figures.isdecimal() and figures.isascii() and len(figures) < 3 else 0


@lru_cache(maxsize=512)
def duration(number: float | None, letter: str) -> str:
    """A length of time in TIMEX3: `P2W`, `PT16H`, `P2Y6M`, `PXD`."""
    if letter in "HmS":
        head, tail = "PT", letter.upper()
    else:
        head, tail = "P", letter
    if number is None:
        return f"{head}X{tail}"
    if tail in _IN_OTHERS:
        times, tail = _IN_OTHERS[tail]
        number *= times
    whole = int(number)
    if number == whole:
        return f"{head}{whole}{tail}"
    if number - whole == 0.5 and letter in _HALVES and whole:
        inner, outer = _HALVES[letter]
        return f"{head}{whole}{tail}{inner}{outer}"
    if number == 0.5 and letter in "YH":
        return "P6M" if letter == "Y" else "PT30M"
    return f"{head}{number:g}{tail}"
