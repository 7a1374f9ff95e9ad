"""Date mentions and the days they mean."""

from __future__ import annotations

from newsmodel._stages._state import State

__all__ = ["dates"]


def dates(state: State) -> State:
    """Find the date mentions of dateline and passages."""
    return state
