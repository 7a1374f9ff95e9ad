"""Bits of the lexicon that several rules ask for together, as one mask each."""

from __future__ import annotations

from typing import Final

from newsmodel._word_bits import (
    ADVERB,
    COORDINATOR,
    CUE,
    DETERMINER,
    MONTH,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_ADDRESSEE,
    TAKES_CLAUSE,
    THIRD_FORM,
    VERB,
    WEEKDAY,
)

__all__ = [
    "ARTICLE",
    "BEFORE_NOUN",
    "DAY",
    "JOINT",
    "LIGHT",
    "PHRASE_OPENER",
    "PRONOUN",
    "STATING",
    "TELLING",
    "TENSED_FORM",
    "VERBAL",
]

ARTICLE: Final = DETERMINER | POSSESSIVE
"""What opens a noun phrase."""
BEFORE_NOUN: Final = ARTICLE | PREPOSITION
"""What no finite verb stands directly behind."""
PHRASE_OPENER: Final = DETERMINER | PREPOSITION
PRONOUN: Final = SUBJECT_PRONOUN | DETERMINER
"""A pronoun is a subject and no determiner: "he", and not "this"."""
DAY: Final = WEEKDAY | MONTH
JOINT: Final = COORDINATOR | SUBORDINATOR
"""What joins two clauses."""
LIGHT: Final = COORDINATOR | ADVERB
"""What may stand before the first word of a clause that tells how it leans."""
TENSED_FORM: Final = PAST_FORM | THIRD_FORM
"""The form of a verb that needs no auxiliary to be finite."""
VERBAL: Final = CUE | VERB
STATING: Final = SPEECH | TAKES_CLAUSE
"""Cues of a statement."""
TELLING: Final = SPEECH | TAKES_ADDRESSEE
"""Cues of somebody who speaks to somebody."""
