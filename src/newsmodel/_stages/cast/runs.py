"""Runs of capitalised words: where proper names may stand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsmodel._stages._state import HEADLINE, Passage, State
from newsmodel._stages._tokens import BREAK, Tokens
from newsmodel.lexicon import HONORIFIC, ROLE, Lexicon

__all__ = ["POSSESSIVE_ENDS", "Run", "runs"]

Run = tuple[int, int, bool]
"""First word, after the last word, and whether it stands in a line where all words are capital."""

POSSESSIVE_ENDS: Final = frozenset({"'s", "’s", "'S", "’S"})

# Arabic articles are written small and joined to the name, and no capital begins the word.
_ARTICLES: Final = ("al-", "el-", "ul-", "ad-", "an-", "ar-", "as-", "at-", "az-")

# Particles that can begin a surname that stands alone: "van der Leyen said".
_LEADING: Final = frozenset("al bin da de del della den der di dos du el ibn van von".split())

_OPENERS: Final = frozenset({" (", ' "', " “", " ‘", " '", " ``"})
_CLOSERS: Final = frozenset({") ", '" ', "” ", "’ ", "' ", "'' "})
_SAINTS: Final = frozenset({"St", "Ste", "Mt", "Ft", "Pt"})


def runs(state: State) -> list[Run]:
    """Capitalised words that stand together, with the particles and initials inside."""
    text, tokens, lexicon = state.text, state.tokens, state.lexicon
    begins = {sentence.first for sentence in state.sentences}
    articles = any(f" {article}" in text for article in _ARTICLES)
    found: list[Run] = []
    for passage in state.layout.passages:
        capitals = _capitals(tokens, passage, articles=articles)
        if len(capitals) > 3 and _all_capital(passage, capitals):
            found += [(index, index + 1, True) for index in capitals]
        else:
            found += _joined(tokens, lexicon, capitals, begins)
    return found


def _capitals(tokens: Tokens, passage: Passage, *, articles: bool) -> list[int]:
    """Words of a passage that begin with a capital, and figures, which end a run."""
    words = tokens.words[passage.first : passage.last]
    first = passage.first
    if articles:
        return [
            index
            for index, word in enumerate(words, first)
            if word < "a"
            or (word >= "{" and word[0].isupper())
            or (word[2:3] == "-" and word[:3] in _ARTICLES)
        ]
    return [
        index
        for index, word in enumerate(words, first)
        if word < "a" or (word >= "{" and word[0].isupper())
    ]


def _all_capital(passage: Passage, capitals: list[int]) -> bool:
    """Whether a line is set in capitals throughout, so that they tell nothing."""
    share = 0.8 if passage.kind != HEADLINE else 0.55
    return len(capitals) > share * (passage.last - passage.first)


def _joined(
    tokens: Tokens, lexicon: Lexicon, capitals: Iterable[int], begins: set[int]
) -> list[Run]:
    words, gap_flags, particles = tokens.words, tokens.gap_flags, lexicon.particles
    found: list[Run] = []
    first = last = -1
    nickname = -1
    for index in capitals:
        word = words[index]
        if word < ":" and word[0].isdigit():
            continue
        if index == last:
            if not gap_flags[index]:
                if words[index - 1][-2:] not in POSSESSIVE_ENDS:
                    last += 1
                    continue
            elif index == nickname or (index not in begins and _joins(tokens, index)):
                last += 1
                continue
            elif _nickname(tokens, index) and index not in begins:
                last += 1
                nickname = index + 1
                continue
        elif index - last < 3 and last > first >= 0 and _bridges(tokens, last, index, particles):
            last = index + 1
            continue
        if first >= 0:
            found.append((first, last, False))
        first, last = index, index + 1
        while first and words[first - 1] in _LEADING and not gap_flags[first] and first > index - 3:
            first -= 1
    if first >= 0:
        found.append((first, last, False))
    return found


def _joins(tokens: Tokens, index: int) -> bool:
    """Whether a name runs on over a gap that is no single blank: "J. Edgar", a wrapped line."""
    gap, before = tokens.gaps[index], tokens.words[index - 1]
    if gap.isspace():
        lone = tokens.gap_flags[index] & BREAK and gap.count("\n") < 2
        return bool(lone or gap == "  ") and before[-2:] not in POSSESSIVE_ENDS
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
    return (
        not any(tokens.gap_flags[last : index + 1])
        and all(word in particles for word in tokens.words[last:index])
        and tokens.words[last - 1][-2:] not in POSSESSIVE_ENDS
    )
