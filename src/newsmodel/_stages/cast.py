"""Who is in the story: the proper names, before anybody is known to speak."""

from __future__ import annotations

from newsmodel._stages._state import State

__all__ = ["cast"]


def cast(state: State) -> State:
    """Find the proper names in the passages."""
    return state
