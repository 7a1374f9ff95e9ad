"""The source into lines, by position; the pieces of a hard-wrapped line are joined.

Takes: text, tokens. Gives: lines. Reports: nothing.
Reads: how long lines are, how they are indented and what ends them, never what they say.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newsmodel._stages._state import Line, State
from newsmodel._stages._tokens import Tokens
from newsmodel.lexicon import COORDINATOR, DETERMINER, PREPOSITION, TO

__all__ = ["lines"]

_WIDEST: Final = 96
"""Wire copy is wrapped at 64 to 80 columns; nothing wider than this is wrapped by hand."""
_NARROWEST: Final = 40
_SLACK: Final = 4
"""By so many columns a line may fall short of the width and still count as filled."""
_OPENS: Final = frozenset("-*•·#–—▪")
_TERMINAL: Final = frozenset(".?!:\"”'’)=…")


class _Copy(NamedTuple):
    """How the text is set."""

    width: int
    """Column at which it is wrapped; 0 where it is not."""
    indented: bool
    """Whether paragraphs begin with an indent."""


def lines(state: State) -> State:
    """Cut the text at its line ends and join what was wrapped."""
    rows = _rows(state.text)
    copy = _copy(state.text, rows)
    found: list[Line] = []
    for row in rows:
        if found and not row.blank and _goes_on(state.text, state.tokens, copy, found[-1], row):
            found[-1] = found[-1]._replace(end=row.end, last=row.last)
        else:
            found.append(row)
    return state.adding(lines=tuple(found))


def _rows(text: str) -> list[Line]:
    """The printed lines that are not blank."""
    found, place, blank = [], 0, True
    for raw in text.splitlines(keepends=True):
        words = raw.strip()
        if words:
            indent = len(raw) - len(raw.lstrip())
            start = place + indent
            found.append(Line(start, start + len(words), indent, blank, start))
            blank = False
        else:
            blank = True
        place += len(raw)
    return found


def _copy(text: str, rows: list[Line]) -> _Copy:
    """Copy is wrapped where most lines that another follows fill the same narrow width."""
    broken, ended, indented = [], 0, 0
    for row, after in zip(rows, rows[1:], strict=False):
        if after.blank:
            continue
        if after.indent > row.indent:
            indented += 1
            continue
        broken.append(row.end - row.start + row.indent)
        ended += text[row.end - 1] in ".?!"
    if not broken:
        return _Copy(0, indented=False)
    broken.sort()
    # One endless address in the copy does not make it unwrapped.
    width = broken[int(len(broken) * 0.9)]
    if not _NARROWEST <= width <= _WIDEST or ended * 2 > len(broken):
        return _Copy(0, indented=False)
    width = max(length for length in broken if length <= _WIDEST)
    return _Copy(width, indented=indented > 0 and len(broken) > 1)


def _goes_on(text: str, tokens: Tokens, copy: _Copy, line: Line, row: Line) -> bool:
    """Whether a printed line goes on in the next, which no blank line parts from it."""
    first = text[row.start]
    if text[line.last] in _OPENS and row.indent > line.indent and first not in _OPENS:
        return True  # the hanging indent of a list
    if first in _OPENS or row.indent > (line.indent if line.last == line.start else 0):
        return False
    if not copy.width:
        return _breaks_off(text, tokens, line, row)
    if copy.indented:
        return row.indent == 0 and (line.indent > 0 or _is_full(text, copy, line, row))
    return _is_full(text, copy, line, row)


def _is_full(text: str, copy: _Copy, line: Line, row: Line) -> bool:
    """Whether the first word of the next line would not have fitted."""
    indent = line.indent if line.last == line.start else 0
    blank = text.find(" ", row.start, row.end)
    word = (blank if blank > 0 else row.end) - row.start
    return indent + line.end - line.last + 1 + word > copy.width - _SLACK


def _breaks_off(text: str, tokens: Tokens, line: Line, row: Line) -> bool:
    """Whether a short line of copy that is not wrapped stops in the middle of a phrase."""
    if not _NARROWEST <= line.end - line.last <= _WIDEST or text[line.end - 1] in _TERMINAL:
        return False
    if text[row.start].islower():
        return True
    flags = tokens.flags[tokens.at(line.end) - 1]
    return bool(flags & (PREPOSITION | DETERMINER | COORDINATOR | TO))
