"""Notices, headline, byline and dateline above the lead."""

from __future__ import annotations

from newsmodel._stages._state import State

__all__ = ["header"]


def header(state: State) -> State:
    """Read what stands above the lead."""
    return state
