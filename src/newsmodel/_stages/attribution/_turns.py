"""Where the reporter turns from a statement to what else the speaker, or another speaker, does."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_adverb, is_name
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution._bits import JOINT
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    BASE_FORM,
    BELIEVES,
    COORDINATOR,
    DO,
    INTENDS,
    NOUN_CUE,
    PAST_FORM,
    SUBJECT_PRONOUN,
    THIRD_FORM,
)
from newsmodel.words.en.phrases import CONCESSIONS, SAYING, SILENCE, STANDING_ALONE

__all__ = ["other_speaker", "turned", "turned_to", "unsaid"]

_TOLD_TOO: Final = PAST_FORM | BELIEVES | INTENDS | BASE_FORM
_INDEFINITE: Final = STANDING_ALONE | {"others"}
_NAMES: Final = 4
"""Words of a name at most."""


def turned(reading: Reading, cue: int, first: int, last: int) -> int:
    """Index of the word behind a comma with which the speaker does something else: said A,
    |but ruled out| B. `last` where there is none.
    """
    index = cue - 1
    own = reading.flags[cue]
    verb = own & PAST_FORM or (own & (BASE_FORM | THIRD_FORM) and not own & NOUN_CUE)
    if not verb or cue >= last or index <= first:
        return last
    if not reading.flags[index] & COORDINATOR or reading.quoted[index]:
        return last
    parted = reading.gap_flags[index] & CLAUSE or _keeps_silent(reading, cue)
    if parted or (own & _FORMS == PAST_FORM and _is_present(reading, first, index)):
        return index
    return last


def _keeps_silent(reading: Reading, cue: int) -> bool:
    """Whether a speaker has no more to say: said A |but declined to comment|."""
    words = reading.words
    return words[cue] in _DECLINING and words[cue + 1] == "to" and words[cue + 2] in SILENCE


_DECLINING: Final = frozenset(("declined", "refused"))


def _is_present(reading: Reading, first: int, last: int) -> bool:
    """Whether what was said tells of the present, and so no past form behind "and" is part of it:
    said he |admires| her |and praised| the plan. Not so "said he |has praised| and admired".
    """
    if not reading.flags[first - 1] & PAST_FORM or reading.words[last] not in ("and", "but"):
        return False
    for index in range(first + 1, last):
        here = reading.flags[index]
        if here & (AUXILIARY | PAST_FORM | THIRD_FORM) and not here & NOUN_CUE:
            third = here & _FORMS == THIRD_FORM and not here & AUXILIARY
            return third or reading.words[index] in _PRESENT
    return False


_PRESENT: Final = frozenset(("are", "is"))
_FORMS: Final = PAST_FORM | THIRD_FORM


def turned_to(reading: Reading, cue: int, last: int) -> int:
    """Index of the "and" with which the reporter says what the speaker told too: Ann Lee said A
    |and she accused| him of B. What somebody thinks or wants may be part of what is said.
    """
    own, joint = reading.flags[cue], cue - 2
    if own & _TOLD_TOO != PAST_FORM or not reading.flags[joint] & COORDINATOR:
        return last
    alone = reading.words[cue - 1] in ("he", "she", "they") and not reading.quoted[joint]
    return joint if alone else last


def unsaid(reading: Reading, cue: int, last: int) -> int:
    """Index of the word with which the reporter tells what was left unsaid: said A, |but did not
    say| when; said A, |though he did not say| who. `last` where it is no such clause.
    """
    flags, words = reading.flags, reading.words
    joint = cue - 1 if flags[cue - 1] & DO else cue - 2
    if not flags[joint] & DO:
        return last
    joint -= 1
    named = joint
    while is_name(words[named]) and named > joint - _NAMES:
        named -= 1
    if named == joint and flags[joint] & SUBJECT_PRONOUN:
        named -= 1
    joins = flags[named] & COORDINATOR or words[named] in CONCESSIONS
    return named if joins and not reading.quoted[named] else last


def other_speaker(reading: Reading, cue: int, first: int, last: int) -> int:
    """Index of the "and" with which the reporter turns to another speaker: said A |and others have
    said| B; say A, |but Norland officials say| B.
    """
    flags, words = reading.flags, reading.words
    if flags[cue] & NOUN_CUE or words[cue] not in SAYING or reading.quoted[cue]:
        return last
    verb = cue
    while flags[verb - 1] & AUXILIARY or is_adverb(words[verb - 1], flags[verb - 1]):
        verb -= 1
    start, end = reading.subject(verb, first)
    if start >= end or start <= first + 1 or flags[end - 1] & JOINT or words[end - 1] == "than":
        return last
    if flags[start] & SUBJECT_PRONOUN and end == start + 1 and words[start] not in _INDEFINITE:
        return last
    joint = start - 1
    return joint if flags[joint] & COORDINATOR and not reading.quoted[joint] else last
