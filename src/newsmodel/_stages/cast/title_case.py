"""A headline in title case, in which a capital tells no name: "Ray Vows to Fight On"."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from newsmodel._stages._state import HEADLINE, State
from newsmodel._stages._tokens import POSSESSIVE_ENDS
from newsmodel._word_bits import (
    CUE,
    DETERMINER,
    HOLIDAY,
    MONTH,
    POSSESSIVE,
    PREPOSITION,
    VERB,
    WEEKDAY,
)

__all__ = ["read_as_sentence"]

_LONG: Final = 4
"""Letters of a word from which on title case gives it a capital."""
_FEWEST: Final = 3
"""Words with a capital that make title case, behind the first."""
_DAYS: Final = HOLIDAY | MONTH | WEEKDAY


def read_as_sentence(state: State) -> None:
    """Take the capitals of a headline in title case from its words, but for the names in the body.

    What stands between quotation marks is left as it is, for a title stands there as well.
    """
    passages = state.layout.passages
    if len(passages) < 2 or passages[0][0] != HEADLINE:
        return
    _, _, _, first, last = passages[0]
    words, flags = state.tokens.words, state.tokens.flags
    if not _is_title_case(words[first + 1 : last]):
        return
    names = _Names(words[last:], [begin - last for begin in state.sentences.firsts])
    quoted = {index for quote in state.quotes for index in range(quote.first, quote.last)}
    table = state.lexicon.table
    for index in range(first, last):
        word = words[index]
        if index in quoted or not word[0].isupper() or _is_day(state, index):
            continue
        folded = word.lower()
        if folded.removesuffix("s") in state.lexicon.peoples:
            continue  # "Norlanders"
        following = words[index + 1] if index + 1 < last else ""
        before = words[index - 1] if index > first else ""
        known = folded in table or _is_common(folded, following, table)
        if names.has(before, word, following, known=known):
            continue
        words[index] = folded
        flags[index] = table.get(folded, 0)


def _is_common(folded: str, following: str, table: Mapping[str, int]) -> bool:
    """Whether what stands behind a word tells that it is no name: "Plan |Divides| a Town", "Lee
    |Fully| Endorsed Sale".
    """
    if table.get(following, 0) & (DETERMINER | POSSESSIVE):
        return True
    return folded.endswith("ly") and table.get(following.lower(), 0) & (CUE | VERB) > 0


def _is_title_case(words: list[str]) -> bool:
    long = [word for word in words if len(word) >= _LONG and word[0].isalpha()]
    capitals = sum(word[0].isupper() and not word.isupper() for word in long)
    return capitals >= _FEWEST and capitals * 5 >= len(long) * 4


def _is_day(state: State, index: int) -> bool:
    """Whether a word is a day or a month: in May, on Friday; not "May Sell", "March in Arden"."""
    flags, words = state.tokens.flags, state.tokens.words
    if not flags[index] & _DAYS:
        return False
    if words[index] not in ("May", "March"):
        return True
    led = flags[index - 1] & PREPOSITION > 0
    return led or (index + 1 < len(words) and words[index + 1][0].isdigit())


class _Names:
    """The names in the body: words whose capital no sentence gives them."""

    def __init__(self, words: list[str], begins: list[int]) -> None:
        self.every = set(words)
        opening = set(begins)
        self.inside = {
            _bare(word)
            for index, word in enumerate(words)
            if word[0].isupper() and index not in opening
        }
        self.pairs = {pair for pair in pairwise(words) if pair[0][0].isupper()}

    def has(self, before: str, word: str, following: str, *, known: bool) -> bool:
        """Whether a word of the headline is a name, or part of one, with its neighbours there."""
        bare = _bare(word)
        if len(bare) > 1 and not bare[1:].islower():
            return any(part in self.inside for part in (bare, *bare.split("-"))) or bare.isupper()
        if bare in self.inside:
            common = bare.lower() in self.every
            return not common or (before, word) in self.pairs or (word, following) in self.pairs
        return not known and (word in self.every or bare.lower() not in self.every)


def _bare(word: str) -> str:
    """A word without the ending of an owner."""
    return word[:-2] if word[-2:] in POSSESSIVE_ENDS else word
