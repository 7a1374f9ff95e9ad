"""What is said, by whom, in which mode."""

from __future__ import annotations

from newsmodel._stages._state import State

__all__ = ["claims"]


def claims(state: State) -> State:
    """Gather the attributed statements."""
    return state
