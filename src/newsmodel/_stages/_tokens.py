"""The one tokenising pass, and what every stage looks up in it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import accumulate, compress, repeat
from operator import add, and_
from typing import Final, TypeVar

import attrs

from newsmodel._word_bits import DAY_TIME, MONTH, PREPOSITION, STOPS

__all__ = [
    "AMPERSAND",
    "BREAK",
    "CLAUSE",
    "CLOSE",
    "COMPOUND",
    "END",
    "INNER",
    "MARK",
    "PART",
    "POSSESSIVE_ENDS",
    "Tokens",
    "kept_by_gap",
    "tokenise",
]

# A word runs over the full stops, apostrophes and hyphens inside it: "U.S", "don't", "al-Sadr",
# "3.5". What is between two words, blanks and marks, is a gap. Four gaps of five are a single
# blank: a run is of words with nothing else between them.
_RUN: Final = r"({letter}{letter}*+(?:[ '’.\-]{letter}{letter}*+)*+)"
_ANY_RUN: Final = re.compile(_RUN.format(letter=r"[^\W_]"))
# The same for a text without an underscore, as most are: the engine need not look out for one,
# and tells the letters of the class by a bitmap before it asks what Unicode says of a character.
_PLAIN_RUN: Final = re.compile(_RUN.format(letter=r"[a-zA-Z0-9\w]"))
_ASCII_RUN: Final = re.compile(_RUN.format(letter="[a-zA-Z0-9]"))

# What a gap holds, as bits; at most eight, for `border_bytes`.
MARK: Final = 1  # a quotation mark of any sort
CLAUSE: Final = 2  # comma, semicolon, colon, bracket or dash
END: Final = 4  # full stop, question mark, exclamation mark or ellipsis
BREAK: Final = 8  # a line end
CLOSE: Final = 16  # anything but a single blank
PART: Final = 32  # a mark that parts phrases; the dash of "pro- and anti-" does not
INNER: Final = 64  # a lone comma without a blank, as in "3,000"

# How a word ends that owns what stands behind it.
POSSESSIVE_ENDS: Final = frozenset({"'s", "’s", "'S", "’S"})

_MARKS: Final = frozenset("“”\"„‟⹂＂«»‹›「」『』〝〞〟‘’‚‛'＇`´‵′‶″")
_CLAUSES: Final = frozenset(",;:()[]<>–—―-_/")
_ENDS: Final = frozenset(".?!…")
_PARTING: Final = frozenset(",;:()[]<>–—―?!…")
_BREAKS: Final = frozenset("\n\r\u2028\u2029\x0b\x0c\x1c\x1d\x1e\x85")


COMPOUND: Final = ".-"
"""What joins a short form and the word that it makes a compound with: "U.S.-led"."""
AMPERSAND: Final = "&amp;"
"""The ampersand as the code of a page writes it, which often stays in its text."""
_UNBROKEN: Final = ("\xa0", "\u202f")
_TIGHT: Final = frozenset(("&", AMPERSAND))


@attrs.define(eq=False)
class Tokens:
    """The words of a text and the gaps between them.

    `gaps[i]` stands before `words[i]`, and `gaps[len(words)]` ends the text.
    """

    words: list[str]
    """The words, in order, as printed."""
    starts: list[int]
    """Place of each word; one entry more, the length of the text, ends the list."""
    gaps: list[str]
    """What stands between the words; one more than there are words."""
    flags: list[int]
    """What the lexicon knows of each word, as bits; 0 where it knows nothing."""
    gap_flags: list[int]
    """What each gap holds, as bits; 0 for a single blank."""
    stops: list[int] = attrs.field(factory=list)
    """Indices of the words at which a statement, a hedge or a date may be read."""
    borders: list[int] = attrs.field(factory=list)
    """Indices of the gaps that are no single blank, the first and the last of all among them."""
    border_bytes: bytes = b""
    """The bits of these."""

    def gaps_with(self, bits: int) -> list[int]:
        """Indices of the gaps that hold any of these bits."""
        return list(compress(self.borders, self.border_bytes.translate(_holding(bits))))

    def end(self, index: int) -> int:
        """Place after a word."""
        return self.starts[index] + len(self.words[index])

    def at(self, place: int) -> int:
        """Index of the first word that begins at a place or after it."""
        return bisect_left(self.starts, place)

    def begin_at(self, place: int, table: Mapping[str, int]) -> None:
        """Let a word begin at a place inside it, behind a hyphen: "EXCLUSIVE-|Norland| weighs",
        "UPDATE 1-|Norland|". What stood before the hyphen is no word any more.
        """
        index = bisect_right(self.starts, place) - 1
        if not 0 <= index < len(self.words) or not self.starts[index] < place < self.end(index):
            return
        cut = place - self.starts[index]
        word = self.words[index]
        self.words[index], self.starts[index] = word[cut:], place
        self.gaps[index] = word[cut - 1]
        self.gap_flags[index] |= CLAUSE | CLOSE
        self.flags[index] = table.get(word[cut:], 0)


def tokenise(text: str, table: Mapping[str, int]) -> Tokens:
    """Cut the text into words and gaps, once, and look every word up.

    A blank at which no line breaks is a blank in the gaps.
    """
    for blank in _UNBROKEN:
        if blank in text:
            text = text.replace(blank, " ")
    run = _ASCII_RUN if text.isascii() else _ANY_RUN if "_" in text else _PLAIN_RUN
    parts = run.split(text)
    joined = "&" in text
    if joined and AMPERSAND in text:
        parts = _with_ampersands(parts)
    words: list[str] = []
    borders = [0]
    for phrase in parts[1::2]:
        words += phrase.split(" ")
        borders.append(len(words))
    size = len(words) + 1
    gaps, steps, held = [" "] * size, [1] * size, [0] * size
    closed = parts[::2]
    bits = bytes(map(_gap_flags, closed))
    for index, gap, holds in zip(borders, closed, bits, strict=True):
        gaps[index] = gap
        steps[index] = len(gap)
        held[index] = holds
    starts = list(accumulate(map(add, map(len, words), steps[1:]), initial=steps[0]))
    flags = list(map(table.get, words, repeat(0)))
    if joined and not _TIGHT.isdisjoint(closed):
        for index in borders:
            if gaps[index] in _TIGHT and 0 < index < len(words):
                flags[index - 1] = flags[index] = 0  # no "at" is in "AT&T"
    if COMPOUND in closed:
        for index in borders:
            if gaps[index] == COMPOUND and index < len(words) and gaps[index - 1] != ", ":
                flags[index] = 0  # nobody bases anything in "U.S.-based"
    if "Sun " in text:
        _name_suns(words, gaps, flags)
    stops = list(compress(range(len(flags)), map(and_, flags, repeat(STOPS))))
    return Tokens(words, starts, gaps, flags, held, stops, borders, bits)


def _name_suns(words: list[str], gaps: list[str], flags: list[int]) -> None:
    """Take "Sun" before a word for a name, and for no day: "Sun Yang said", but "Sun Nov 20"."""
    for index, word in enumerate(words[:-1]):
        after = index + 1
        if word != "Sun" or gaps[after] != " ":
            continue
        if not (words[after][0].isdigit() or flags[after] & _IN_DATES):
            flags[index] = 0


_IN_DATES: Final = MONTH | PREPOSITION | DAY_TIME


def _with_ampersands(parts: list[str]) -> list[str]:
    """Gaps and runs of words, of which "&amp;" is a gap: "AT", "&amp;", "T"."""
    found = parts[:1]
    for run, gap in zip(parts[1::2], parts[2::2], strict=True):
        if run == "amp" and gap[:1] == ";" and found[-1][-1:] == "&":
            found[-1] += run + gap
        else:
            found += run, gap
    return found


@lru_cache(maxsize=64)
def _holding(bits: int) -> bytes:
    """A table that makes 1 of each byte with any of these bits, and 0 of all others."""
    return bytes(value & bits > 0 for value in range(256))


_LONGEST_KEPT: Final = 16
_MOST_KEPT: Final = 1024
_Told = TypeVar("_Told")


class _Kept(dict[str, _Told]):
    """What a reader told of gaps."""

    def __init__(self, read: Callable[[str], _Told]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, gap: str) -> _Told:
        told = self._read(gap)
        if len(gap) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[gap] = told
        return told


def kept_by_gap(read: Callable[[str], _Told]) -> Callable[[str], _Told]:
    """A reader of gaps that keeps what it told of short ones; stories share a few dozen of these.

    It answers at half the cost of `lru_cache`, and at none of a test of the length before.
    """
    return _Kept(read).__getitem__


@kept_by_gap
def _gap_flags(gap: str) -> int:
    if AMPERSAND in gap:
        gap = gap.replace(AMPERSAND, "&")
    signs = set(gap)
    return (
        (MARK if signs & _MARKS else 0)
        | (CLAUSE if signs & _CLAUSES else 0)
        | (END if signs & _ENDS else 0)
        | (BREAK if signs & _BREAKS else 0)
        | (PART if signs & _PARTING or " - " in gap or "--" in gap or " _ " in gap else 0)
        | (INNER if gap == "," else 0)
        | CLOSE
    )
