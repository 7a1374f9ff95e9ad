"""How a statement is put forward: stated, denied, asked, requested, intended, believed."""

from __future__ import annotations

from newsmodel._word_bits import (
    ASKS,
    BELIEVES,
    DENIES,
    INTENDS,
    REQUESTS,
    SPEECH,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_OBJECT_INFINITIVE,
    TAKES_QUESTION,
)
from newsmodel.models import Mode

__all__ = ["mode_of"]

# Members of an enum, looked up once.
_STATED, _DENIED, _ASKED = Mode.STATED, Mode.DENIED, Mode.ASKED
_REQUESTED, _INTENDED, _BELIEVED = Mode.REQUESTED, Mode.INTENDED, Mode.BELIEVED

_TELLING = DENIES | ASKS | REQUESTS | INTENDS | BELIEVES
"""What a cue does that tells a mode; most only state."""

_THOUGHT_ALOUD = BELIEVES | SPEECH
_LEFT_UNSAID = TAKES_OBJECT | TAKES_QUESTION


def mode_of(cue: int, frame: int, *, uttered: bool) -> Mode:
    """The mode that the bits of cue and frame give together: asked whether, asked them to. What a
    verb of speech closes was uttered, whatever else it tells: “A,” he |concluded|.
    """
    if uttered and cue & _THOUGHT_ALOUD == _THOUGHT_ALOUD and frame & TAKES_CLAUSE:
        cue &= ~BELIEVES
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
    return _INTENDED if frame & _LEFT_UNSAID and cue & INTENDS else _STATED
