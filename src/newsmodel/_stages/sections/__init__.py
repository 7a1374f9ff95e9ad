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
from newsmodel._stages.sections._item import BODY, HEAD, SIGNED, Item, kind_of
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
    signed = _signature(text, items, state.style.end_marks)
    for start, end, kind, _, value, first, last in items:
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
        else:
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


def _signature(text: str, items: list[Item], own: frozenset[str]) -> SignOff | None:
    """The last run of signed pieces that names people, or else the last of all, which is taken out
    of the items.
    """
    kinds = list(map(kind_of, items))
    if SIGNED not in kinds:
        return None
    highest = kinds.index(SIGNED)
    last: tuple[SignOff, slice] | None = None
    number = len(kinds) - 1
    while number >= highest:
        first = number
        while first >= 0 and kinds[first] is SIGNED:
            first -= 1
        if first < number:
            found = read_sign_off(text, items[first + 1][0], items[number][1], own)
            if found is not None:
                named = found.reporters or found.writers or found.editors
                if named or last is None:
                    last = found, slice(first + 1, number + 1)
                if named:
                    break
        number = first if first < number else number - 1
    if last is None:
        return None
    signed, pieces = last
    del items[pieces]
    return signed
