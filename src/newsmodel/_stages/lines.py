"""The source into lines, by position; the pieces of a hard-wrapped line are joined.

Takes: text, tokens. Gives: lines. Reports: nothing.
Reads: how long lines are, how they are indented and what ends them, never what they say.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate, repeat
from typing import Final

from newsmodel._stages._state import Line, State
from newsmodel._stages._tokens import Tokens
from newsmodel.lexicon import COORDINATOR, DETERMINER, PREPOSITION, TO

__all__ = ["lines"]

# Half the cost of `Line(…)`, for the many.
_new: Final = tuple.__new__
_WIDEST: Final = 96
"""Wire copy is wrapped at 64 to 80 columns; nothing wider than this is wrapped by hand."""
_NARROWEST: Final = 40
_SLACK: Final = 4
"""By so many columns a line may fall short of the width and still count as filled."""
_OPENS: Final = frozenset("-*•·#–—▪=_")
_TERMINAL: Final = frozenset(".?!:\"”'’)=…")
_BYLINE: Final = re.compile(r"By \w")
_SMALL_WORD: Final = re.compile(r"[a-z]{2,}+(?![\w.])")


def lines(state: State) -> State:
    """Cut the text at its line ends and join what was wrapped."""
    rows = _rows(state.text)
    # A row with a blank line above it begins a line; where all do, there is nothing to join.
    below = [number for number, row in enumerate(rows) if not row[3]]
    if below:
        rows = _joined(state, rows, below)
    state.lines = tuple(map(_new, repeat(Line), rows))
    return state


_Row = tuple[int, int, int, bool]
"""A line, or a printed one that may be a piece of it: start, end, indent, and whether a blank
line is above it."""


def _rows(text: str) -> list[_Row]:
    """The printed lines that are not blank."""
    found: list[_Row] = []
    blank = True
    raws = text.splitlines(keepends=True)
    places = accumulate(map(len, raws), initial=0)
    for raw, words, place in zip(raws, map(str.strip, raws), places, strict=False):
        if words:
            indent = 0 if raw[0] == words[0] else len(raw) - len(raw.lstrip())
            start = place + indent
            found.append((start, start + len(words), indent, blank))
            blank = False
        else:
            blank = True
    return found


def _joined(state: State, rows: list[_Row], below: list[int]) -> list[_Row]:
    """The lines, each of one row or of several."""
    text = state.text
    runs_on = state.whole and _runs_on(text, rows, below)
    width, indented = _width(text, rows, below)
    found: list[_Row] = []
    line = rows[0]
    last, end, margin, _ = line  # of the last row so far
    listed, ragged = text[last] in _OPENS, indented and margin > 0
    for row in rows[1:]:
        start, stop, indent, blank = row
        first = text[start]
        if blank:
            on = False
        elif listed and indent > line[2] and first not in _OPENS:
            on = True  # the hanging indent of a list
        elif runs_on:
            on = first not in _OPENS
        elif first in _OPENS or indent > margin or (first == "B" and _is_byline(text, start, end)):
            on = False
        elif not width:
            on = text[end - 1] not in _TERMINAL and _breaks_off(text, state.tokens, last, end, row)
        elif ragged and indent:
            on = False
        else:
            # Filled, if the first word of the row below would not have fitted.
            word = text.find(" ", start, stop)
            word = (word if word > 0 else stop) - start
            # An indent parts paragraphs, so that a ragged line is no end.
            on = margin + end - last + word >= width - (_SLACK * 3 if ragged else _SLACK)
        if on:
            listed, margin = False, 0
        else:
            found.append((line[0], end, line[2], line[3]))
            line, margin, listed = row, indent, first in _OPENS
            ragged = indented and indent > 0
        last, end = start, stop
    found.append((line[0], end, line[2], line[3]))
    return found


def _width(text: str, rows: list[_Row], below: list[int]) -> tuple[int, bool]:
    """The column at which copy is wrapped, 0 where it is not, and whether an indent parts its
    paragraphs. It is wrapped where most lines that another follows fill the same narrow width.
    """
    broken = [rows[number - 1] for number in below if rows[number][2] <= rows[number - 1][2]]
    if not broken:
        return 0, False
    lengths = sorted([end - start + indent for start, end, indent, _ in broken])
    # One endless address in the copy does not make it unwrapped.
    width = lengths[int(len(lengths) * 0.9)]
    if not _NARROWEST <= width <= _WIDEST:
        return 0, False
    ended = sum([text[row[1] - 1] in ".?!" for row in broken])
    wide = sum([end - start for start, end, _, _ in rows if end - start > _WIDEST])
    if ended * 2 > len(broken) or wide > sum(lengths):
        return 0, False
    width = lengths[bisect_right(lengths, _WIDEST) - 1]
    filled = len(lengths) - bisect_left(lengths, width * 4 / 5)
    if filled * 3 < len(broken) or filled < min(2, len(broken)):
        return 0, False
    return width, 1 < len(broken) < len(below)


def _runs_on(text: str, rows: list[_Row], below: list[int]) -> bool:
    """Whether line ends in any text fall inside sentences, so that they part no paragraphs."""
    loose = sum([text[rows[number - 1][1] - 1] not in _TERMINAL for number in below])
    small = sum([text[rows[number][0]].islower() for number in below])
    return max(loose, small) * 3 >= len(below) > 0


def _is_byline(text: str, start: int, end: int) -> bool:
    """Whether a row is a byline below one that no sentence ends."""
    return _BYLINE.match(text, start) is not None and text[end - 1] not in _TERMINAL


def _breaks_off(text: str, tokens: Tokens, last: int, end: int, row: _Row) -> bool:
    """Whether a short line of copy that is not wrapped stops in the middle of a phrase."""
    if not _NARROWEST <= end - last <= _WIDEST:
        return False
    if _SMALL_WORD.match(text, row[0], row[1]):
        return True
    flags = tokens.flags[tokens.at(end) - 1]
    return bool(flags & (PREPOSITION | DETERMINER | COORDINATOR | TO))
