"""Subheadings, paragraphs, sign-off and residue: every character in its block.

Takes: text, lines, header, tokens. Gives: layout. Reports: nothing.
Reads: first what a line is by what it is made of, then by where it stands.
"""

from __future__ import annotations

from bisect import bisect_left

from newsmodel._stages._sign_off import read_sign_off
from newsmodel._stages._state import (
    HEADLINE,
    PARAGRAPH,
    SUBHEADING,
    Layout,
    Passage,
    State,
)
from newsmodel._stages._tokens import Tokens
from newsmodel._stages._unsealed import leftover, notice, span_of
from newsmodel._stages.sections._by_content import read_by_content
from newsmodel._stages.sections._by_place import read_in_context
from newsmodel._stages.sections._item import BODY, HEAD, SIGNED, Item
from newsmodel.models import Byline, NoticeKind, ResidueKind, SignOff, Subheading

__all__ = ["sections"]


def sections(state: State) -> State:
    """Give every visible character its block."""
    if state.whole:
        items: list[Item] = [
            (start, end, BODY, blank, "", first, last)
            for start, end, _, blank, first, last in state.lines
        ]
    else:
        items = read_by_content(state)
        read_in_context(state, items)
    state.layout = _layout(state, items)
    return state


def _layout(state: State, items: list[Item]) -> Layout:
    """The blocks as values."""
    text, header, tokens = state.text, state.header, state.tokens
    notices, residue = [*header.notices], [*header.residue]
    subheadings: list[Subheading] = []
    passages: list[Passage] = []
    byline, dateline = header.byline, header.dateline
    if header.headline is not None:
        span = header.headline.span
        passages.append(_passage(tokens, HEADLINE, span.start, span.end))
    signed, signatures = _signature(text, items, state.style.end_marks)
    for number, item in enumerate(items):
        start, end, kind, _, value, first, last = item
        if kind is BODY and not value:
            if last < 0:
                passages.append(_passage(tokens, PARAGRAPH, start, end))
            else:
                passages.append((PARAGRAPH, start, end, first, last))
        elif isinstance(value, tuple):
            dateline = value
        elif isinstance(value, Byline):
            byline = value
        elif kind is HEAD:
            passages.append(_passage(tokens, SUBHEADING, start, end))
            subheadings.append(Subheading(span_of(start, end), text[start:end], value))
        elif isinstance(kind, NoticeKind):
            notices.append(notice(text, start, end, kind))
        elif number not in signatures:
            left = kind if isinstance(kind, ResidueKind) else ResidueKind.OTHER
            residue.append(leftover(text, start, end, left))
    return Layout(
        header.headline,
        tuple(notices),
        byline,
        dateline,
        signed,
        tuple(residue),
        tuple(subheadings),
        tuple(passages),
    )


def _passage(tokens: Tokens, kind: int, start: int, end: int) -> Passage:
    first = bisect_left(tokens.starts, start)
    return kind, start, end, first, bisect_left(tokens.starts, end, first)


def _signature(
    text: str, items: list[Item], own: frozenset[str]
) -> tuple[SignOff | None, frozenset[int]]:
    """The last run of signed pieces that names people, or else the last of all, and which items
    it is made of.
    """
    last: tuple[SignOff | None, frozenset[int]] = None, frozenset()
    signed = [number for number, item in enumerate(items) if item[2] is SIGNED]
    number = signed[-1] if signed else -1
    while number >= 0:
        first = number
        while first >= 0 and items[first][2] is SIGNED:
            first -= 1
        if first < number:
            found = read_sign_off(text, items[first + 1][0], items[number][1], own)
            if found is not None:
                pieces = frozenset(range(first + 1, number + 1))
                if found.reporters or found.writers or found.editors:
                    return found, pieces
                if last[0] is None:
                    last = found, pieces
        number = first if first < number else number - 1
    return last
