"""How a statement is put forward: stated, denied, asked, requested, intended, believed."""

from __future__ import annotations

from newsmodel._word_bits import (
    ASKS,
    BELIEVES,
    DENIES,
    INTENDS,
    REQUESTS,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_OBJECT_INFINITIVE,
)
from newsmodel.models import Mode

__all__ = ["mode_of"]

# Members of an enum, looked up once.
_STATED, _DENIED, _ASKED = Mode.STATED, Mode.DENIED, Mode.ASKED
_REQUESTED, _INTENDED, _BELIEVED = Mode.REQUESTED, Mode.INTENDED, Mode.BELIEVED

_TELLING = DENIES | ASKS | REQUESTS | INTENDS | BELIEVES
"""What a cue does that tells a mode; most only state."""


def mode_of(cue: int, frame: int) -> Mode:
    """The mode that the bits of cue and frame give together: asked whether, asked them to."""
    if not cue & _TELLING:
        return _REQUESTED if frame & TAKES_OBJECT_INFINITIVE else _STATED
    if frame & TAKES_OBJECT_INFINITIVE:
        if cue & INTENDS:
            return _INTENDED
        return _BELIEVED if cue & BELIEVES else _REQUESTED
    if frame & (TAKES_OBJECT | TAKES_CLAUSE) and cue & REQUESTS and not cue & ASKS:
        return _REQUESTED
    if frame & TAKES_INFINITIVE and cue & REQUESTS and not cue & INTENDS:
        return _REQUESTED  # "was urged to leave", "asked not to be named", not "sought to leave"
    if cue & DENIES:
        return _DENIED
    if cue & ASKS:
        return _ASKED
    if frame & TAKES_INFINITIVE and cue & INTENDS:
        return _INTENDED
    if cue & BELIEVES:
        return _BELIEVED
    return _INTENDED if frame & TAKES_OBJECT and cue & INTENDS else _STATED
