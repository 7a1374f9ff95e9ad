"""Who is in the story: the proper names, before anybody is known to speak.

Takes: tokens, layout, sentences. Gives: names, figures.
Reads: capitals, the titles and appositions round them, the small words inside names.
Reports: nothing; a name that several figures bear is marked doubtful.
"""

from __future__ import annotations

from newsmodel._stages._state import State
from newsmodel._stages.cast.figures import gather
from newsmodel._stages.cast.forms import forms_of
from newsmodel._stages.cast.runs import runs

__all__ = ["cast"]


def cast(state: State) -> State:
    """Find the proper names in the passages and gather those that mean the same."""
    found, forms = forms_of(state, runs(state))
    names, figures = gather(state, found, forms)
    return state.adding(names=names, figures=figures)
