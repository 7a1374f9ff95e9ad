"""The source into lines, by position; the pieces of a hard-wrapped line are joined.

Takes: text, tokens. Gives: lines. Reports: nothing.
Reads: how long lines are, how they are indented and what ends them, never what they say.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final, NamedTuple

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


class _Copy(NamedTuple):
    """How the text is set."""

    width: int
    """Column at which it is wrapped; 0 where it is not."""
    indented: bool
    """Whether paragraphs begin with an indent."""
    runs_on: bool = False
    """Whether only a blank line parts paragraphs."""


_Row = tuple[int, int, int, bool]
"""A printed line that is not blank: start, end, indent, and whether a blank line is above it."""


def lines(state: State) -> State:
    """Cut the text at its line ends and join what was wrapped."""
    text = state.text
    rows = _rows(text)
    copy = _copy(text, rows)
    if state.whole and _runs_on(text, rows):
        copy = copy._replace(runs_on=True)
    found: list[Line] = []
    line: _Row | None = None
    last = last_end = 0
    for row in rows:
        if line is not None:
            if not row[3] and _goes_on(text, state.tokens, copy, line, last, last_end, row):
                last, last_end = row[0], row[1]
                continue
            found.append(_new(Line, (line[0], last_end, line[2], line[3])))
        line, last, last_end = row, row[0], row[1]
    if line is not None:
        found.append(_new(Line, (line[0], last_end, line[2], line[3])))
    return state.adding(lines=tuple(found))


def _rows(text: str) -> list[_Row]:
    """The printed lines that are not blank."""
    found: list[_Row] = []
    place, blank = 0, True
    for raw in text.splitlines(keepends=True):
        words = raw.strip()
        if words:
            indent = 0 if raw[0] == words[0] else len(raw) - len(raw.lstrip())
            start = place + indent
            found.append((start, start + len(words), indent, blank))
            blank = False
        else:
            blank = True
        place += len(raw)
    return found


def _copy(text: str, rows: list[_Row]) -> _Copy:
    """Copy is wrapped where most lines that another follows fill the same narrow width."""
    pairs = [(row, after[2]) for row, after in pairwise(rows) if not after[3]]
    broken = [row for row, indent in pairs if indent <= row[2]]
    if not broken:
        return _Copy(0, indented=False)
    lengths = sorted([row[1] - row[0] + row[2] for row in broken])
    # One endless address in the copy does not make it unwrapped.
    width = lengths[int(len(lengths) * 0.9)]
    if not _NARROWEST <= width <= _WIDEST:
        return _Copy(0, indented=False)
    ended = sum([text[row[1] - 1] in ".?!" for row in broken])
    wide = sum([row[1] - row[0] for row in rows if row[1] - row[0] > _WIDEST])
    if ended * 2 > len(broken) or wide > sum(lengths):
        return _Copy(0, indented=False)
    width = max(length for length in lengths if length <= _WIDEST)
    filled = sum([length * 5 >= width * 4 for length in lengths])
    if filled * 3 < len(broken) or filled < min(2, len(broken)):
        return _Copy(0, indented=False)
    return _Copy(width, indented=len(broken) < len(pairs) and len(broken) > 1)


def _runs_on(text: str, rows: list[_Row]) -> bool:
    """Whether line ends in any text fall inside sentences, so that they part no paragraphs."""
    broken = [row for row, after in pairwise(rows) if not after[3]]
    loose = sum([text[row[1] - 1] not in _TERMINAL for row in broken])
    small = sum([text[after[0]].islower() for after in rows if not after[3]])
    return max(loose, small) * 3 >= len(broken) > 0


def _goes_on(
    text: str, tokens: Tokens, copy: _Copy, line: _Row, last: int, end: int, row: _Row
) -> bool:
    """Whether a line, of which the last row so far is given, goes on in the row below it."""
    first, indent = text[row[0]], row[2]
    single = last == line[0]
    if text[last] in _OPENS and indent > line[2] and first not in _OPENS:
        return True  # the hanging indent of a list
    if copy.runs_on:
        return first not in _OPENS
    if first in _OPENS or indent > (line[2] if single else 0):
        return False
    if first == "B" and _BYLINE.match(text, row[0]) and text[end - 1] not in _TERMINAL:
        return False
    if not copy.width:
        return _breaks_off(text, tokens, last, end, row)
    slack = _SLACK
    if copy.indented and line[2] > 0:
        if indent > 0:
            return False
        slack = _SLACK * 3  # the indent parts paragraphs, so that a ragged line is no end
    # Filled, if the first word of the row below would not have fitted.
    blank = text.find(" ", row[0], row[1])
    word = (blank if blank > 0 else row[1]) - row[0]
    return (line[2] if single else 0) + end - last + 1 + word > copy.width - slack


def _breaks_off(text: str, tokens: Tokens, last: int, end: int, row: _Row) -> bool:
    """Whether a short line of copy that is not wrapped stops in the middle of a phrase."""
    if not _NARROWEST <= end - last <= _WIDEST or text[end - 1] in _TERMINAL:
        return False
    if _SMALL_WORD.match(text, row[0], row[1]):
        return True
    flags = tokens.flags[tokens.at(end) - 1]
    return bool(flags & (PREPOSITION | DETERMINER | COORDINATOR | TO))
