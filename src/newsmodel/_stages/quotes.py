"""Where quoted words begin and end, also across paragraphs."""

from __future__ import annotations

from newsmodel._stages._state import QuoteDraft, State
from newsmodel.models import QuoteKind

__all__ = ["quotes"]


def quotes(state: State) -> State:
    """Find the quotations of every passage."""
    found = []
    for number, passage in enumerate(state.layout.passages):
        place = passage.start
        while (start := state.text.find("“", place, passage.end)) >= 0:
            end = state.text.find("”", start, passage.end)
            closed = end >= 0
            stop = end if closed else passage.end
            found.append(
                QuoteDraft(
                    start,
                    stop + closed,
                    start + 1,
                    stop,
                    closed,
                    False,
                    QuoteKind.FULL,
                    number,
                    state.tokens.at(start),
                    state.tokens.at(stop),
                )
            )
            place = stop + 1
    return state.adding(quotes=tuple(found))
