"""Bits of the lexicon that several rules ask for together, as one mask each."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    BE,
    BELIEVES,
    COORDINATOR,
    CUE,
    DETERMINER,
    DO,
    HAVE,
    INTENDS,
    MODAL,
    MONTH,
    NEGATION,
    NOUN_CUE,
    OBJECT_PRONOUN,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    SHOWING_NOUN,
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
    "ALSO_NOUN",
    "ARTICLE",
    "BEFORE_BASE",
    "BEFORE_NOUN",
    "BEHIND_NOUN",
    "DAY",
    "FINITE_FORM",
    "HELD",
    "IN_MIND",
    "JOINT",
    "LIGHT",
    "OBJECT",
    "PERFECT",
    "PHRASE_OPENER",
    "PREDICATE",
    "PRONOUN",
    "STATING",
    "TELLING",
    "TENSED_FORM",
    "VERBAL",
    "VOICING",
]

ARTICLE: Final = DETERMINER | POSSESSIVE
"""What opens a noun phrase."""
BEFORE_NOUN: Final = ARTICLE | PREPOSITION
"""What no finite verb stands directly behind."""
OBJECT: Final = ARTICLE | OBJECT_PRONOUN
"""What opens the object of a verb: |the| plan, |her| plan, |them|."""
PHRASE_OPENER: Final = DETERMINER | PREPOSITION
PRONOUN: Final = SUBJECT_PRONOUN | DETERMINER
"""A pronoun is a subject and no determiner: "he", and not "this"."""
DAY: Final = WEEKDAY | MONTH
JOINT: Final = COORDINATOR | SUBORDINATOR
"""What joins two clauses."""
LIGHT: Final = COORDINATOR | ADVERB
"""What may stand before the first word of a clause that tells how it leans."""
HELD: Final = AUXILIARY | NEGATION
"""What stands before a verb and belongs to it: |has not| said."""
BEFORE_BASE: Final = MODAL | DO
"""Auxiliaries before a base form: |did| say."""
PERFECT: Final = BE | HAVE
"""Auxiliaries before a participle: |has| said, |was| told."""
BEHIND_NOUN: Final = AUXILIARY | PAST_FORM
"""What behind a form tells that it is a noun: rights advocates |said|."""
TENSED_FORM: Final = PAST_FORM | THIRD_FORM
"""The form of a verb that needs no auxiliary to be finite."""
FINITE_FORM: Final = TENSED_FORM | BASE_FORM
"""A form of a verb that can be finite: says, said, and the "say" of "they say"."""
PREDICATE: Final = AUXILIARY | TENSED_FORM
"""What may be the finite verb of a clause: |is| here, |will| go, |says| A."""
VERBAL: Final = CUE | VERB
STATING: Final = SPEECH | TAKES_CLAUSE
"""Cues of a statement."""
IN_MIND: Final = BELIEVES | INTENDS
"""Cues of what somebody thinks or means to do."""
VOICING: Final = SPEECH | IN_MIND
"""Cues of what somebody says, thinks or means to do."""
ALSO_NOUN: Final = NOUN_CUE | SHOWING_NOUN
"""A form that may be a noun: a claim, a report."""
TELLING: Final = SPEECH | TAKES_ADDRESSEE
"""Cues of somebody who speaks to somebody."""
