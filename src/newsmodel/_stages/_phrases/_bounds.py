"""What parts the words of a text: marks of punctuation, sentence ends, quotation marks."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._state import State
from newsmodel._stages._tokens import CLAUSE, END, INNER, MARK, PART
from newsmodel.models import QuoteKind

__all__ = ["bounds"]

_TERM: Final = QuoteKind.TERM


def bounds(state: State, edges: set[int]) -> tuple[list[int], bytearray]:
    """What parts the words of a text, as bits: for the gap before each word, for those before
    two more, and an END that stops every walk.

    `edges` are the first words of sentences and those behind them. The second is 1 for each
    gap that holds any, to be searched as a whole.
    """
    tokens = state.tokens
    words = tokens.words
    found, marked = [0] * (len(words) + 3), bytearray(len(words) + 3)
    found[-1], marked[-1] = END, 1
    parts = set(tokens.gaps_with(PART))
    for index in tokens.gaps_with(INNER):
        # A comma inside a figure parts nothing: "3,000".
        if 0 < index < len(words) and _is_figure(words[index - 1], words[index]):
            parts.remove(index)
    parts.difference_update(state.name_commas)
    for index in parts:
        found[index] = CLAUSE
        marked[index] = 1
    for index in edges:
        found[index] = END
        marked[index] = 1
    for index in parts & edges:
        found[index] = CLAUSE | END
    for quote in state.quotes:
        if quote.kind is not _TERM:
            first, last = quote.first, quote.last
            found[first] |= MARK
            found[last] |= MARK
            marked[first] = marked[last] = 1
    return found, marked


def _is_figure(before: str, after: str) -> bool:
    """Whether two words are the halves of a figure: the "3" and "000" of "3,000"."""
    return before.isdigit() and after[0].isdigit()
