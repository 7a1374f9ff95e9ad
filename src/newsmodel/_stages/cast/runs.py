"""Runs of capitalised words: where proper names may stand.

Every word of the story is one letter of a row, and a run is read off the row: `C` has a capital
and follows the word before it, `c` has one and begins anew, `9` is a figure, `.` all else.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import compress, repeat
from operator import contains, itemgetter
from typing import Final

from newsmodel._stages._state import PARAGRAPH, Passage, State
from newsmodel._stages._tokens import BREAK, Tokens
from newsmodel.lexicon import HONORIFIC, ROLE

__all__ = ["POSSESSIVE_ENDS", "runs"]

POSSESSIVE_ENDS: Final = frozenset({"'s", "’s", "'S", "’S"})
_OWNERS: Final = tuple(f"{end} " for end in sorted(POSSESSIVE_ENDS))

# Arabic articles are written small and joined to the name, and no capital begins the word.
_ARTICLES: Final = frozenset(
    {"al-", "el-", "ul-", "ad-", "an-", "ar-", "as-", "at-", "az-"},
)
_COMMONEST: Final = (" al-", " el-", " ad-", " as-")

# Particles that can begin a surname that stands alone: "van der Leyen said".
_LEADING: Final = frozenset(
    ("al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "ibn", "van", "von")
)

_OPENERS: Final = frozenset({" (", ' "', " “", " ‘", " '", " ``"})
_CLOSERS: Final = frozenset({") ", '" ', "” ", "’ ", "' ", "'' "})
_SAINTS: Final = frozenset({"St", "Ste", "Mt", "Ft", "Pt"})

_JOINED, _ANEW, _SMALL, _FENCE = ord("C"), ord("c"), ord("."), ord("|")
# What an initial is, as bits: 2 a capital, 4 a figure; with 1 where more than a blank stands
# before the word it is a letter of the row.
_INITIALS: Final = bytes(2 * (65 <= code <= 90) + 4 * (48 <= code <= 57) for code in range(256))
_PARTED: Final = bytes([0, *[1] * 255])
_LETTERS: Final = b"..Cc99".ljust(256, b".")
_IS_JOINED: Final = bytes(code == _JOINED for code in range(256))
_IS_ANEW: Final = bytes(code == _ANEW for code in range(256))
_IS_CAPITAL: Final = bytes(code in (_JOINED, _ANEW) for code in range(256))
_NO_CAPITALS: Final = bytes(code if code in (_JOINED, _ANEW) else _SMALL for code in range(256))
_BESIDE: Final = re.compile(b"(?<=[Cc])c")
_SEVERAL: Final = re.compile(b"sC++")

_first_word: Final = itemgetter(2)


def runs(state: State) -> tuple[list[int], list[tuple[int, int]], list[int]]:
    """Capitalised words that stand alone, those that stand together, and those of lines set in
    capitals throughout.
    """
    tokens = state.tokens
    drawn = _drawn(state)
    row = bytearray(b".") * len(drawn)
    loud: list[int] = []
    for first, last, kind in _stretches(state.layout.passages):
        if _is_loud(state, drawn, first, last, kind):
            # Where every word has a capital, it tells nothing.
            within = drawn[first:last].translate(_IS_CAPITAL)
            loud += compress(range(first, last), within)
        elif first < last:
            row[first:last] = drawn[first:last]
            # No name runs over the edge of a heading.
            row[first] = _ANEW if drawn[first] in b"Cc" else _FENCE
    _part(state, row)
    _join(tokens, row, set(map(_first_word, state.sentences)), state.lexicon.particles)
    marked = row.translate(_NO_CAPITALS).replace(b".C", b".c").replace(b"cC", b"sC")
    several = [found.span() for found in _SEVERAL.finditer(marked)]
    return list(compress(range(len(marked)), marked.translate(_IS_ANEW))), several, loud


def _drawn(state: State) -> bytes:
    """The row of all words, as their initials and the gaps before them draw it."""
    tokens = state.tokens
    words = tokens.words
    if not words:
        return b""
    letters = "".join(itemgetter(*tokens.starts[:-1])(state.text))
    if not letters.isascii():
        others = {letter for letter in set(letters) if letter > "z"}
        letters = letters.translate({ord(x): "A" if x.isupper() else "a" for x in others})
    initials = letters.encode().translate(_INITIALS)
    parted = bytes(tokens.gap_flags[:-1]).translate(_PARTED)
    both = int.from_bytes(initials, "big") | int.from_bytes(parted, "big")
    row = both.to_bytes(len(words), "big").translate(_LETTERS)
    if any(article in state.text for article in _COMMONEST):
        drawn = bytearray(row)
        for index in compress(range(len(words)), map(contains, words, repeat("-"))):
            if words[index][:3] in _ARTICLES:
                drawn[index] = _ANEW if tokens.gap_flags[index] else _JOINED
        return bytes(drawn)
    return row


def _stretches(passages: tuple[Passage, ...]) -> list[tuple[int, int, int]]:
    """Passages that follow each other without words between, headings on their own."""
    found: list[tuple[int, int, int]] = []
    begin, end, before = 0, -1, -1
    for kind, _, _, first, last in passages:
        if first != end or kind != PARAGRAPH or before != PARAGRAPH:
            if before >= 0:
                found.append((begin, end, before))
            begin = first
            before = kind
        end = last
    if before >= 0:
        found.append((begin, end, before))
    return found


def _is_loud(state: State, row: bytes, first: int, last: int, kind: int) -> bool:
    """Whether nearly all words of a stretch have capitals, or are figures."""
    share = 0.8 if kind == PARAGRAPH else 0.55
    count = last - first - row.count(b".", first, last)
    if count < 4 or count <= share * (last - first):
        return False
    starts = state.tokens.starts
    return kind != PARAGRAPH or state.text[starts[first] : state.tokens.end(last - 1)].isupper()


def _part(state: State, row: bytearray) -> None:
    """Begin a run behind a name that owns something: "Norland’s |President"."""
    text, starts, words = state.text, state.tokens.starts, state.tokens.words
    for end in _OWNERS:
        place = text.find(end)
        while place >= 0:
            place += len(end)
            index = bisect_left(starts, place)
            if index < len(row) and row[index] == _JOINED and words[index - 1].endswith(end[:2]):
                row[index] = _ANEW
            place = text.find(end, place)


def _join(tokens: Tokens, row: bytearray, begins: set[int], particles: frozenset[str]) -> None:
    """Join capitalised words to runs, over initials, particles and nicknames."""
    gaps = tokens.gaps
    for found in _BESIDE.finditer(row):
        index = found.start()
        if gaps[index] == ", " or index in begins:
            continue
        if _joins(tokens, index):
            row[index] = _JOINED
        elif _nickname(tokens, index):
            row[index] = _JOINED
            if row[index + 1] == _ANEW:
                row[index + 1] = _JOINED
    following = row.translate(_IS_JOINED)[1:]
    before = list(compress(tokens.words, following))
    if not particles.isdisjoint(before):
        for index, word in zip(compress(range(1, len(row)), following), before, strict=True):
            if word in particles and not _bridge(tokens, row, index, particles):
                _lead(tokens, row, index)


def _joins(tokens: Tokens, index: int) -> bool:
    """Whether a name runs on over a gap that is no single blank: "J. Edgar", a wrapped line."""
    gap, before = tokens.gaps[index], tokens.words[index - 1]
    if gap.isspace():
        wrapped = tokens.gap_flags[index] & BREAK and gap.count("\n") < 2
        return bool(wrapped or gap == "  ") and before[-2:] not in POSSESSIVE_ENDS
    mark = gap.strip()
    if mark == "&":
        return True
    if mark != ".":
        return False
    short = len(before) == 1 or "." in before or before in _SAINTS
    return short or bool(tokens.flags[index - 1] & (HONORIFIC | ROLE))


def _nickname(tokens: Tokens, index: int) -> bool:
    """Whether one word between marks stands inside a name: "Joe “Lucky” Doe"."""
    return (
        tokens.gaps[index] in _OPENERS
        and tokens.gaps[index + 1] in _CLOSERS
        and index + 1 < len(tokens.words)
        and tokens.words[index + 1][0].isupper()
        and not tokens.flags[index + 1]
    )


def _bridge(tokens: Tokens, row: bytearray, index: int, particles: frozenset[str]) -> bool:
    """Join a capitalised word to one before it if only particles stand between them:
    "Ursula von der Leyen".
    """
    words, gap_flags = tokens.words, tokens.gap_flags
    begin = index - 1
    if begin > 1 and row[begin] == row[begin - 1] == _SMALL:
        begin -= 1
        if words[begin] not in particles or gap_flags[begin + 1]:
            return False
    if begin < 1 or row[begin] != _SMALL or row[begin - 1] not in b"Cc":
        return False
    if gap_flags[begin] and not _joins(tokens, begin):
        return False
    if words[begin - 1][-2:] in POSSESSIVE_ENDS:
        return False
    row[begin : index + 1] = b"C" * (index + 1 - begin)
    return True


def _lead(tokens: Tokens, row: bytearray, index: int) -> None:
    """Let a name begin with the particles before it."""
    words, first = tokens.words, index
    while first and index - first < 2 and words[first - 1] in _LEADING:
        if tokens.gap_flags[first]:
            break
        first -= 1
    if first < index:
        row[first : index + 1] = b"c" + b"C" * (index - first)
