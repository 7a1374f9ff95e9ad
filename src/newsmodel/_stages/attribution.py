"""Cue, source, speaker, relay."""

from __future__ import annotations

from newsmodel._stages._state import State

__all__ = ["attribution"]


def attribution(state: State) -> State:
    """Give the quotations to their sources."""
    return state
