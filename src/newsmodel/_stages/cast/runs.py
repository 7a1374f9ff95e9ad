"""Runs of capitalised words: where proper names may stand."""

from __future__ import annotations

from itertools import compress, repeat
from operator import contains, itemgetter
from typing import Final

from newsmodel._stages._state import PARAGRAPH, Passage, State
from newsmodel._stages._tokens import BREAK, Tokens
from newsmodel.lexicon import HONORIFIC, ROLE

__all__ = ["POSSESSIVE_ENDS", "runs"]

POSSESSIVE_ENDS: Final = frozenset({"'s", "’s", "'S", "’S"})

# Arabic articles are written small and joined to the name, and no capital begins the word.
_ARTICLES: Final = frozenset({"al-", "el-", "ul-", "ad-", "an-", "ar-", "as-", "at-", "az-"})
_COMMONEST: Final = frozenset({" al", " el", " ad", " as"})
# Of the initials in ASCII the capitals and figures.
_NOT_SMALL: Final = bytes(48 <= code <= 90 for code in range(256))

# Particles that can begin a surname that stands alone: "van der Leyen said".
_LEADING: Final = frozenset(
    ("al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "ibn", "van", "von")
)

_OPENERS: Final = frozenset({" (", ' "', " “", " ‘", " '", " ``"})
_CLOSERS: Final = frozenset({") ", '" ', "” ", "’ ", "' ", "'' "})
_SAINTS: Final = frozenset({"St", "Ste", "Mt", "Ft", "Pt"})

_first_word: Final = itemgetter(2)


def runs(state: State) -> tuple[list[tuple[int, int]], list[int]]:
    """Capitalised words that stand together, and those of lines set in capitals throughout."""
    tokens = state.tokens
    found: list[tuple[int, int]] = []
    lone: list[int] = []
    begins = set(map(_first_word, state.sentences))
    row = _capitals(state)
    for first, last, kind in _stretches(state.layout.passages):
        capitals = list(compress(range(first, last), row[first:last]))
        share = 0.8 if kind == PARAGRAPH else 0.55
        loud = len(capitals) > 3 and len(capitals) > share * (last - first)
        if loud and kind == PARAGRAPH:
            loud = state.text[tokens.starts[first] : tokens.end(last - 1)].isupper()
        if loud:
            # Where every word has a capital, it tells nothing.
            lone += capitals
        else:
            _join(tokens, state.lexicon.particles, capitals, begins, found)
    return found, lone


def _stretches(passages: tuple[Passage, ...]) -> list[tuple[int, int, int]]:
    """Passages that follow each other without words between, headings on their own."""
    found: list[tuple[int, int, int]] = []
    begin, end, before = 0, -1, -1
    for kind, _, _, first, last in passages:
        if first != end or kind != PARAGRAPH or before != PARAGRAPH:
            if before >= 0:
                found.append((begin, end, before))
            begin, before = first, kind
        end = last
    if before >= 0:
        found.append((begin, end, before))
    return found


def _capitals(state: State) -> bytes:
    """For every word whether it begins with a capital, or is a figure, which ends a run."""
    words, text = state.tokens.words, state.text
    if not words:
        return b""
    initials = "".join(itemgetter(*state.tokens.starts[:-1])(text))
    if not initials.isascii():
        others = {letter for letter in set(initials) if letter > "z"}
        initials = initials.translate({ord(x): "A" if x.isupper() else "a" for x in others})
    row = initials.encode().translate(_NOT_SMALL)
    if _COMMONEST.isdisjoint([piece[-3:] for piece in text.split("-")[:-1]]):
        return row
    drawn = bytearray(row)
    for index in compress(range(len(words)), map(contains, words, repeat("-"))):
        if words[index][:3] in _ARTICLES:
            drawn[index] = 1
    return bytes(drawn)


def _join(
    tokens: Tokens,
    particles: frozenset[str],
    capitals: list[int],
    begins: set[int],
    found: list[tuple[int, int]],
) -> None:
    """Join capitalised words to runs, over initials, particles and nicknames."""
    words, gaps, gap_flags = tokens.words, tokens.gaps, tokens.gap_flags
    first = last = nickname = -1
    for index in capitals:
        if words[index] < ":":
            continue  # a figure
        if index == last:
            if not gap_flags[index]:
                if words[index - 1][-2:] not in POSSESSIVE_ENDS:
                    last += 1
                    continue
            elif index == nickname:
                last += 1
                continue
            elif gaps[index] != ", " and index not in begins:
                if _joins(tokens, index):
                    last += 1
                    continue
                if _nickname(tokens, index):
                    last += 1
                    nickname = index + 1
                    continue
        elif (
            index - last < 3
            and words[index - 1] in particles
            and first >= 0
            and _bridges(tokens, last, index, particles)
        ):
            last = index + 1
            continue
        if first >= 0:
            found.append((first, last))
        first, last = index, index + 1
        if words[first - 1] in _LEADING:
            first = _lead(tokens, first)
    if first >= 0:
        found.append((first, last))


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


def _bridges(tokens: Tokens, last: int, index: int, particles: frozenset[str]) -> bool:
    """Whether only particles stand between two capitalised words: "Ursula von der Leyen"."""
    words, gap_flags = tokens.words, tokens.gap_flags
    if (
        words[last] not in particles
        or gap_flags[index]
        or (index - last == 2 and gap_flags[last + 1])
    ):
        return False
    if gap_flags[last] and not _joins(tokens, last):
        return False
    return words[last - 1][-2:] not in POSSESSIVE_ENDS


def _lead(tokens: Tokens, first: int) -> int:
    """First of the one or two particles with which a name begins."""
    for before in range(first - 1, max(first - 3, -1), -1):
        if tokens.words[before] not in _LEADING or tokens.gap_flags[before + 1]:
            break
        first = before
    return first
