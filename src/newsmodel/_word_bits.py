"""What the lexicon knows of a word, as the bits of an integer: one bit for each idea.

A word may carry several: "that" is determiner, relative and THAT.
"""

from __future__ import annotations

from typing import Final

DETERMINER: Final = 1 << 0
SUBJECT_PRONOUN: Final = 1 << 1
OBJECT_PRONOUN: Final = 1 << 2
POSSESSIVE: Final = 1 << 3
PREPOSITION: Final = 1 << 4
COORDINATOR: Final = 1 << 5
SUBORDINATOR: Final = 1 << 6
RELATIVE: Final = 1 << 7
THAT: Final = 1 << 8
TO: Final = 1 << 9
BE: Final = 1 << 10
HAVE: Final = 1 << 11
DO: Final = 1 << 12
MODAL: Final = 1 << 13
NEGATION: Final = 1 << 14
ADVERB: Final = 1 << 15
NUMBER_WORD: Final = 1 << 16
MONTH: Final = 1 << 17
WEEKDAY: Final = 1 << 18
HONORIFIC: Final = 1 << 19
ROLE: Final = 1 << 20
GROUP: Final = 1 << 21
ORGANIZATION: Final = 1 << 22
CUE: Final = 1 << 23
NOUN_CUE: Final = 1 << 24
DATE_WORD: Final = 1 << 25
HEDGE: Final = 1 << 26
VERB: Final = 1 << 27
SOURCE_PREPOSITION: Final = 1 << 28
ADJECTIVE_CUE: Final = 1 << 29
TIME_UNIT: Final = 1 << 30
DAY_TIME: Final = 1 << 31
SEASON: Final = 1 << 32
HOLIDAY: Final = 1 << 33
CONTRACTION: Final = 1 << 55
SHOWING_NOUN: Final = 1 << 61
ELISION: Final = 1 << 56
NAMING: Final = 1 << 57
WORK: Final = 1 << 58
SIGN: Final = 1 << 59
SHOUT: Final = 1 << 60
BEFORE_NAME: Final = 1 << 64
BEFORE_NUMBER: Final = 1 << 65
EXAMPLE: Final = 1 << 66
IN_NAME: Final = 1 << 67
STATE_SHORT: Final = 1 << 68
TIME_SHORT: Final = 1 << 69
OPENER: Final = 1 << 70
TIME_WORD: Final = 1 << 71

# Forms of a verb. "said" is past and participle, "say" base form.
BASE_FORM: Final = 1 << 34
THIRD_FORM: Final = 1 << 35
PAST_FORM: Final = 1 << 36
PARTICIPLE_FORM: Final = 1 << 37
ING_FORM: Final = 1 << 38
# What a cue takes for its content.
SPEECH: Final = 1 << 39
TAKES_CLAUSE: Final = 1 << 40
TAKES_QUESTION: Final = 1 << 41
TAKES_INFINITIVE: Final = 1 << 42
TAKES_OBJECT_INFINITIVE: Final = 1 << 43
TAKES_GERUND: Final = 1 << 44
TAKES_OBJECT: Final = 1 << 45
TAKES_ADDRESSEE: Final = 1 << 46
SHOWS: Final = 1 << 47
SEEMS: Final = 1 << 48
# What a cue does to its content.
DENIES: Final = 1 << 49
ASKS: Final = 1 << 50
REQUESTS: Final = 1 << 51
INTENDS: Final = 1 << 52
BELIEVES: Final = 1 << 53
# The first word of a cue of several words: "point" of "point out".
PARTICLE_VERB: Final = 1 << 54

# The words at which a reader of statements, hedges or dates stops. Small bits are tested faster.
STOPS: Final = CUE | NOUN_CUE | ADJECTIVE_CUE | SOURCE_PREPOSITION | HEDGE | DATE_WORD
