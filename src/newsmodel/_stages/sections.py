"""Subheadings, paragraphs, sign-off and residue: every character in its block."""

from __future__ import annotations

from newsmodel._stages._state import HEADLINE, PARAGRAPH, Layout, Passage, State
from newsmodel.models import Headline
from newsmodel.spans import Span

__all__ = ["sections"]


def sections(state: State) -> State:
    """Give every visible character its block."""
    blocks: list[list[int]] = []
    blank = True
    for line in state.lines:
        if line.start == line.end:
            blank = True
            continue
        if blank:
            blocks.append([line.start, line.end])
        else:
            blocks[-1][1] = line.end
        blank = False
    tokens, passages, headline = state.tokens, [], None
    for number, (start, end) in enumerate(blocks):
        kind = PARAGRAPH
        if number == 0 and len(blocks) > 1 and not state.whole and end - start < 160:
            words = state.text[start:end]
            headline, kind = Headline(Span(start, end), words, words), HEADLINE
        passages.append(Passage(kind, start, end, tokens.at(start), tokens.at(end)))
    return state.adding(layout=Layout(headline=headline, passages=tuple(passages)))
