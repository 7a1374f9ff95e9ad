"""Sentence ends that agree with quotation marks."""

from __future__ import annotations

from newsmodel._stages._state import Sentence, State
from newsmodel._stages._tokens import END

__all__ = ["sentences"]


def sentences(state: State) -> State:
    """Cut every passage into sentences."""
    tokens, found = state.tokens, []
    for number, passage in enumerate(state.layout.passages):
        first, start = passage.first, passage.start
        for index in range(passage.first + 1, passage.last):
            if tokens.gap_flags[index] & END and tokens.gaps[index][-1] in " \n“":
                end = tokens.end(index - 1) + len(tokens.gaps[index].rstrip(" \n“"))
                found.append(Sentence(start, end, first, index, number))
                gap = tokens.gaps[index]
                first = index
                start = tokens.starts[index] - (gap.endswith("“"))
        found.append(Sentence(start, passage.end, first, passage.last, number))
    return state.adding(sentences=tuple(found))
