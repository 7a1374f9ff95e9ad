"""The source as lines, by position.

Takes: text. Gives: lines. Reports: nothing.
"""

from __future__ import annotations

from newsmodel._stages._state import Line, State

__all__ = ["lines"]


def lines(state: State) -> State:
    """Cut the text at its line ends."""
    found, place = [], 0
    for raw in state.text.splitlines(keepends=True):
        words = raw.strip()
        indent = len(raw) - len(raw.lstrip()) if words else 0
        start = place + indent
        found.append(Line(start, start + len(words), indent))
        place += len(raw)
    return state.adding(lines=tuple(found))
