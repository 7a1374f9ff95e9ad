"""How a statement is put forward: stated, denied, asked, requested, intended, believed."""

from __future__ import annotations

from newsmodel._stages._state import Finding
from newsmodel.lexicon import (
    ASKS,
    BELIEVES,
    DENIES,
    INTENDS,
    REQUESTS,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_OBJECT_INFINITIVE,
    TAKES_QUESTION,
)
from newsmodel.models import Mode

__all__ = ["mode_of"]


def mode_of(found: Finding) -> Mode:
    """The mode that cue and frame give together: asked whether, asked them to."""
    cue, frame = found.cue_flags, found.frame
    if frame & TAKES_OBJECT_INFINITIVE:
        if cue & REQUESTS:
            return Mode.REQUESTED
        if cue & INTENDS:
            return Mode.INTENDED
        return Mode.BELIEVED if cue & BELIEVES else Mode.REQUESTED
    if frame & (TAKES_OBJECT | TAKES_CLAUSE) and cue & REQUESTS and not cue & ASKS:
        return Mode.REQUESTED
    if cue & DENIES:
        return Mode.DENIED
    if cue & ASKS and not frame & TAKES_INFINITIVE:
        return Mode.ASKED
    if frame & TAKES_INFINITIVE and cue & INTENDS:
        return Mode.INTENDED
    if cue & BELIEVES and frame & (TAKES_CLAUSE | TAKES_OBJECT | TAKES_QUESTION):
        return Mode.BELIEVED
    return Mode.STATED
