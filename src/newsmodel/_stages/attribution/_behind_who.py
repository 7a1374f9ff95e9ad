"""Verbs behind a relative clause, and one in it that only tells whom somebody knows."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import clause_before
from newsmodel._stages.attribution._bits import TENSED_FORM
from newsmodel._stages.attribution._number import agrees_with_noun
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    CUE,
    NOUN_CUE,
    OBJECT_PRONOUN,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    SPEECH,
    SUBJECT_PRONOUN,
)

__all__ = ["is_acquainted", "is_behind_clause"]


def is_behind_clause(reading: Reading, cue: int, first: int, low: int) -> bool:
    """Whether a form has a subject that ends with a relative clause: Workers who stayed behind
    |warned| them, workers at a plant that burned down |believe| A.
    """
    own, last = reading.flags[cue], first - 1
    if own & NOUN_CUE or reading.gap_flags[first]:
        return False
    opening = clause_before(reading.tokens, first, low)
    if opening <= low:
        return False
    if not own & PAST_FORM:
        return agrees_with_noun(reading, cue, opening - 1, low)
    verb = last - (reading.flags[last] & PREPOSITION > 0)
    # "the firm that Lee had |praised|", and not "a town that closed schools |named| Arden"
    return bool(reading.flags[verb] & PAST_FORM) or reading.words[verb][-2:] == "ed"


def is_acquainted(reading: Reading, index: int) -> bool:
    """Whether somebody only knows somebody: those who know |her| say A, knew |him| well, those who
    knew |the clerk| say A. Not so "knew |her| work was good".
    """
    pronoun, after = reading.flags[index], index + 1
    if pronoun & _PRONOUNS != OBJECT_PRONOUN:
        return reading.words[index - 2] == "who" and _has_main_verb(reading, index)
    if not pronoun & POSSESSIVE or reading.gap_flags[after]:
        return True
    behind = reading.flags[after]
    says = behind & SPEECH and not behind & NOUN_CUE
    return bool(says or behind & PREPOSITION) or reading.words[after] in _CLOSELY


def _has_main_verb(reading: Reading, index: int) -> bool:
    """Whether the verb of the clause stands behind somebody known: those who knew |the clerk said|
    A.
    """
    for place in range(index + 1, index + _KNOWN):
        if reading.gap_flags[place]:
            return False
        here = reading.flags[place]
        if here & CUE and here & TENSED_FORM and not here & NOUN_CUE:
            return True
    return False


_KNOWN: Final = 5
"""Words of somebody known, and the verb behind him, at most."""
_PRONOUNS: Final = OBJECT_PRONOUN | SUBJECT_PRONOUN
_CLOSELY: Final = ("best", "well")
"""What tells how somebody is known."""
