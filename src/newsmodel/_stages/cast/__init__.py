"""Who is in the story: the proper names, before anybody is known to speak.

Takes: tokens, layout, quotes, sentences. Gives: names, capitals.
Mends in the tokens: the capitals of a headline in title case, and what is known of a "May" or
"Will" that is a surname.
Reads: capitals, particles and initials inside names, titles before them.
Reports: nothing.
"""

from __future__ import annotations

from newsmodel._stages._state import State
from newsmodel._stages.cast.names import names_of
from newsmodel._stages.cast.runs import runs
from newsmodel._stages.cast.surnames import name_bearers
from newsmodel._stages.cast.title_case import read_as_sentence

__all__ = ["cast"]


def cast(state: State) -> State:
    """Find the proper names in the passages; whom they mean is asked only of those who speak."""
    read_as_sentence(state)
    found, alone = runs(state)
    state.names, capitals = names_of(state, found, alone)
    if name_bearers(state, capitals):
        state.names, capitals = names_of(state, found, alone)
    state.capitals = tuple(capitals)
    return state
