"""The source into lines, by position; the pieces of a hard-wrapped line are joined.

Takes: text, tokens. Gives: lines. Reports: nothing.
Reads: how long lines are, how they are indented and what ends them, never what they say.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from operator import itemgetter
from typing import Final

from newsmodel._stages._state import Line, State
from newsmodel._stages._tokens import BREAK, Tokens, kept_by_gap
from newsmodel._word_bits import (
    COORDINATOR,
    DETERMINER,
    PREPOSITION,
    TO,
)

__all__ = ["lines"]

_WIDEST: Final = 96
"""Wire copy is wrapped at 64 to 80 columns; nothing wider than this is wrapped by hand."""
_NARROWEST: Final = 40
_SLACK: Final = 4
"""By so many columns a line may fall short of the width and still count as filled."""
_OPENS: Final = frozenset("-*•·#–—▪=_")
_TERMINAL: Final = frozenset(".?!:\"”'’)=…")
# Whether a blank line stands above a row.
_has_blank_above: Final = itemgetter(3)
_BYLINE: Final = re.compile(r"By \w")
_SMALL_WORD: Final = re.compile(r"[a-z]{2,}+(?![\w.])")


def lines(state: State) -> State:
    """Cut the text at its line ends and join what was wrapped."""
    rows = _rows(state.text, state.tokens)
    # A row with a blank line above it begins a line; where all do, there is nothing to join.
    state.lines = rows if all(map(_has_blank_above, rows)) else _joined(state, rows)
    return state


_Wordless = tuple[int, int, int, bool]
_Break = tuple[int, int, int, bool, tuple[_Wordless, ...]]
"""A gap in which a line ends: how far before the next word that line ends and the one with the word
begins; the indent of the latter, and whether a blank line is above it. Then the same of each line
between the two, which has no word: how far before the word it begins and ends; its indent, and
whether a blank line is above it."""


def _rows(text: str, tokens: Tokens) -> list[Line]:
    """The printed lines that are not blank."""
    gaps, starts, last = tokens.gaps, tokens.starts, len(tokens.words)
    # A text begins as if a blank line stood before it.
    _, led, indent, blank, between = _read("\n\n" + gaps[0])
    first, start = 0, starts[0] - led
    found = _placed(between, starts[0], 0)
    for index in tokens.gaps_with(BREAK):
        if not index:
            continue
        place = starts[index]
        ended, led, inset, parted, between = _read(gaps[index])
        found.append((start, place - ended, indent, blank, first, index))
        if between:
            found += _placed(between, place, index)
        first, start, indent, blank = index, place - led, inset, parted
    if led or first < last:  # no line end behind it
        found.append((start, len(text.rstrip()), indent, blank, first, last))
    return found


def _placed(between: tuple[_Wordless, ...], place: int, index: int) -> list[Line]:
    """Lines without a word, before the word that stands at a place."""
    return [
        (place - begun, place - ended, indent, blank, index, index)
        for begun, ended, indent, blank in between
    ]


@kept_by_gap
def _read(gap: str) -> _Break:
    """What a gap says of the lines that end and begin in it."""
    above, *pieces = (gap + "|").splitlines(keepends=True)
    below = pieces.pop()[:-1]
    left, blank = len(gap) - len(above), False
    between: list[_Wordless] = []
    for piece in pieces:
        words = piece.strip()
        if words:
            indent = piece.index(words)
            begun = left - indent
            between.append((begun, begun - len(words), indent, blank))
        blank = not words
        left -= len(piece)
    led = len(below.lstrip())
    ended = len(gap) - len(above.rstrip())
    return ended, led, len(below) - led, blank, tuple(between)


def _joined(state: State, rows: list[Line]) -> list[Line]:
    """The lines, each of one row or of several."""
    text = state.text
    runs_on = state.whole and _runs_on(text, rows)
    width, indented = _width(text, rows)
    found: list[Line] = []
    line = rows[0]
    last, end, margin, _, _, after = line  # of the last row so far
    listed, ragged = text[last] in _OPENS, indented and margin > 0
    for row in rows[1:]:
        start, stop, indent, blank, _, behind = row
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
            on = text[end - 1] not in _TERMINAL and _breaks_off(state, last, end, after, row)
        elif ragged and indent:
            on = False
        else:
            # An indent parts paragraphs, so that a ragged line is no end.
            room = width - (_SLACK * 3 if ragged else _SLACK) - margin - end + last
            # Filled, if the first word of the row below would not have fitted.
            on = room <= 0 or (start + room <= stop and text.find(" ", start, start + room) < 0)
        if on:
            listed, margin = False, 0
        else:
            single = last == line[0]
            found.append(line if single else (line[0], end, *line[2:5], after))
            line, margin, listed = row, indent, first in _OPENS
            ragged = indented and indent > 0
        last, end, after = start, stop, behind
    found.append((line[0], end, *line[2:5], after))
    return found


def _width(text: str, rows: list[Line]) -> tuple[int, bool]:
    """The column at which copy is wrapped, 0 where it is not, and whether an indent parts its
    paragraphs. It is wrapped where most lines that another follows fill the same narrow width.
    """
    broken = [row for row, below in pairwise(rows) if not below[3] and below[2] <= row[2]]
    if not broken:
        return 0, False
    lengths = sorted([row[1] - row[0] + row[2] for row in broken])
    # One endless address in the copy does not make it unwrapped.
    width = lengths[int(len(lengths) * 0.9)]
    if not _NARROWEST <= width <= _WIDEST:
        return 0, False
    ended = sum([text[row[1] - 1] in ".?!" for row in broken])
    if ended * 2 > len(broken):
        return 0, False
    wide = sum([row[1] - row[0] for row in rows if row[1] - row[0] > _WIDEST])
    if wide > sum(lengths):
        return 0, False
    width = lengths[bisect_right(lengths, _WIDEST) - 1]
    filled = len(lengths) - bisect_left(lengths, width * 4 / 5)
    if filled * 3 < len(broken) or filled < min(2, len(broken)):
        return 0, False
    # A text begins as if a blank line stood before it.
    return width, 1 < len(broken) < len(rows) - sum(map(_has_blank_above, rows))


def _runs_on(text: str, rows: list[Line]) -> bool:
    """Whether line ends in any text fall inside sentences, so that they part no paragraphs."""
    # Rows with one right below, and that row.
    pairs = [pair for pair in pairwise(rows) if not pair[1][3]]
    loose = sum([text[row[1] - 1] not in _TERMINAL for row, _ in pairs])
    small = sum([text[below[0]].islower() for _, below in pairs])
    return max(loose, small) * 3 >= len(pairs) > 0


def _is_byline(text: str, start: int, end: int) -> bool:
    """Whether a row is a byline below one that no sentence ends."""
    return _BYLINE.match(text, start) is not None and text[end - 1] not in _TERMINAL


def _breaks_off(state: State, start: int, end: int, after: int, row: Line) -> bool:
    """Whether a short line of copy that is not wrapped stops in the middle of a phrase; `after` is
    the index after its last word, and the row stands below it.
    """
    if not _NARROWEST <= end - start <= _WIDEST:
        return False
    if _SMALL_WORD.match(state.text, row[0], row[1]):
        return True
    # Lines of marks have no word to end with.
    here = state.tokens.flags[after - 1] if after else 0
    return bool(here & (PREPOSITION | DETERMINER | COORDINATOR | TO))
