"""What parts the words of a text: marks of punctuation, sentence ends, quotation marks."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._state import State
from newsmodel._stages._tokens import CLAUSE, END, MARK, PART
from newsmodel.models import QuoteKind

__all__ = ["bounds"]

_TERM: Final = QuoteKind.TERM
_PARTED: Final = bytes(CLAUSE if bits & PART else 0 for bits in range(256))


def bounds(state: State) -> list[int]:
    """What parts the words of a text, as bits, one for the gap before each word."""
    found = list(state.tokens.gap_bytes.translate(_PARTED))
    found.append(0)
    gaps, words = state.tokens.gaps, state.tokens.words
    if "," in gaps:
        for index in range(1, len(words)):
            # A comma inside a figure parts nothing: "3,000".
            if gaps[index] == "," and words[index - 1].isdigit() and words[index][0].isdigit():
                found[index] = 0
    if state.sentences:
        _, _, firsts, lasts, _ = zip(*state.sentences, strict=True)
        for index in {*firsts, *lasts}:
            found[index] |= END
    for quote in state.quotes:
        if quote.kind is not _TERM:
            found[quote.first] |= MARK
            found[quote.last] |= MARK
    return found
