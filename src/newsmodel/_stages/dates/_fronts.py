"""Reads backwards from a unit: the number, and the words that say which is meant."""

from __future__ import annotations

from typing import Final

from newsmodel._stages.dates._numbers import COUNT_WORDS, Count, count_before, ordinal_number
from newsmodel._stages.dates._window import Window
from newsmodel.words.en.calendar import PLURAL_UNITS
from newsmodel.words.en.numbers import ORDINALS
from newsmodel.words.en.units import (
    NUMBERED_WORDS,
    POSSESSIVE_WORDS,
    UNIT_ADJECTIVES,
    UNIT_DETERMINERS,
    WHICH_WORDS,
)

__all__ = ["Front", "front_of"]

_NUMBERLESS: Final = UNIT_DETERMINERS - {"a", "an"}
# Determiners that say all there is to say.
_DETERMINERS: Final = _NUMBERLESS - frozenset(WHICH_WORDS)
# The words with which something before a unit can end, beside figures and compounds.
_FRONT_WORDS: Final = UNIT_ADJECTIVES.union(
    UNIT_DETERMINERS, WHICH_WORDS, NUMBERED_WORDS, ORDINALS, COUNT_WORDS, ("recent",)
)
# The words with which what says which unit is meant can end.
_WHICH: Final = UNIT_ADJECTIVES.union(WHICH_WORDS, NUMBERED_WORDS, ORDINALS, ("recent",))

Front = tuple[int, Count | None, str, str, int, bool, int]
"""What stands before a unit: the index of its first word, the number, the word that says which is
meant, the determiner, the ordinal, whether only a part of the length is meant ("the first nine
months"), and the year; empty or 0 for what is not there.
"""


def front_of(window: Window, index: int, word: str) -> Front:
    """Read backwards from a unit and the word before it: the number, then what says which."""
    if word in _DETERMINERS:
        return index - (word not in POSSESSIVE_WORDS), None, "", word, 0, False, 0
    if word not in _FRONT_WORDS and "-" not in word and not word[:1].isdigit():
        return index, None, "", "", 0, False, 0
    first, amount, ordinal = index, None, 0
    while word in UNIT_ADJECTIVES and index - first < 3:
        first -= 1
        word = window.before(first)
    if word in ORDINALS or (word[:1].isdigit() and word[-2:] in ("st", "nd", "rd", "th")):
        first -= 1
        ordinal, word = ordinal_number(word), window.before(first)
    if len(word) == 4 and word.isascii() and word.isdigit() and "1900" <= word <= "2049":
        first -= 1
        first -= window.before(first) == "the"
        return first, None, "", "", ordinal, False, int(word)
    if not ordinal and word not in WHICH_WORDS and word not in _NUMBERLESS:
        amount = count_before(window, first, word)
        if amount is not None:
            start, _, article = amount
            if article or (start < first - 1 and window.word(start) in ("a", "an", "half")):
                return start, amount, "", "a", 0, False, 0
            first, word = start, window.before(start)
    which, part = "", False
    if word in _WHICH:
        first, word, which, part = _which(window, first, word, counted=amount is not None)
    if word not in UNIT_DETERMINERS or (which in ("last", "next") and word == "that"):
        return first, amount, which, "", ordinal, part, 0
    # "a two hour meeting", "its fourth quarter": the article belongs to another noun.
    apart = (
        (amount is not None and not which and window.word(index) not in PLURAL_UNITS)
        or word in POSSESSIVE_WORDS
        or (ordinal and word == "a")
    )
    return first - (not apart), amount, which, word, ordinal, part, 0


def _which(window: Window, first: int, word: str, *, counted: bool) -> tuple[int, str, str, bool]:
    """The first word, the one before it, the word that says which, and if a part is meant."""
    which, part = "", False
    for _ in range(3):
        if not which and (word in WHICH_WORDS or word == "recent"):
            which = word
        elif not which and (word in NUMBERED_WORDS or (counted and word in ORDINALS)):
            part = True
        elif which or word not in UNIT_ADJECTIVES:
            break
        first -= 1
        word = window.before(first)
    return first, word, which, part
