"""Whether "and" behind less than a clause leads to another verb: denied A |and left|."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, PERSONS, is_adverb, is_finite, is_name
from newsmodel._stages.attribution._additions import adds_clause, adds_deed
from newsmodel._stages.attribution._bits import ARTICLE, TENSED_FORM, VERBAL
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._turns import REPORTING, has_cue
from newsmodel._word_bits import (
    BASE_FORM,
    BE,
    CUE,
    DETERMINER,
    ING_FORM,
    MODAL,
    NOUN_CUE,
    OBJECT_PRONOUN,
    PARTICIPLE_FORM,
    PAST_FORM,
    RELATIVE,
    SPEECH,
    SUBJECT_PRONOUN,
    TAKES_CLAUSE,
    THAT,
    THIRD_FORM,
    TO,
)

__all__ = ["goes_over"]

_NO_VERB: Final = NOUN_CUE | DETERMINER
_JOINING: Final = ("and", "but", "nor")
_GROUP: Final = 5
"""Words of a cue up to its content, at most."""


def goes_over(reading: Reading, stretch: Stretch, first: int, index: int, *, thing: bool) -> bool:
    """Whether "and" leads from content to another deed or another speaker: "denies A |and
    President Lee denies B|".
    """
    if reading.words[index - 2] == "which" and _is_past(reading, index - 1):
        return False  # "a board |which met and| reported on reform"
    named = thing and is_name(reading.words[index + 1])
    if (
        named
        and reading.flags[first] & RELATIVE
        and all(map(is_name, reading.words[first + 1 : index]))
    ):
        return False  # "denied what Lee |and Holm| said"
    return (
        _is_absolute(reading, index)
        or (reading.words[index] in _JOINING and _new_verb(reading, first, index, stretch.last))
        or has_cue(reading, index, REPORTING if named else SPEECH)
        or (reading.quoted[index - 1] and _says_too(reading, index))
        or adds_clause(reading, stretch, first, index)
        or (thing and (adds_deed(reading, first, index) or _is_base_too(reading, first, index)))
    )


def _says_too(reading: Reading, index: int) -> bool:
    """Whether "and" joins what else was said to a quotation: telling her “A,” |and saying| B."""
    here = reading.flags[index + 1]
    return reading.words[index] == "and" and bool(here & ING_FORM and here & TAKES_CLAUSE)


def _is_absolute(reading: Reading, index: int) -> bool:
    """Whether a name with a participle of its own follows: Lee saying A |and Ray calling it B|; the
    army accusing Lee |and the rebels saying| A. Not so "saw Lee |and Ray| running".
    """
    words, place = reading.words, index + 1
    if words[index] != "and" or is_name(words[index - 1]):
        return False
    if words[place] == "the" and reading.flags[place + 1] & PERSONS:
        here, marks = reading.flags[place + 2], reading.gap_flags[index : index + 4]
        return bool(here & ING_FORM and here & SPEECH) and not any(marks)
    if not is_name(words[place]):
        return False
    while is_name(words[place]) and not reading.gap_flags[place]:
        place += 1
    here = reading.flags[place]
    return bool(here & ING_FORM and here & CUE) and not reading.gap_flags[place]


def _new_verb(reading: Reading, first: int, index: int, high: int) -> bool:
    """Whether "and" joins another verb of the speaker: "… and left"."""
    place = index + 1
    while place < high and is_adverb(reading.words[place], reading.flags[place]):
        place += 1
    if place >= high:
        return False
    following = reading.flags[place]
    if following & PARTICIPLE_FORM and _is_done(reading, index):
        return False
    if not following & CUE and _describes(reading, index, place):
        return False
    if not following:
        finite = is_finite(reading.tokens, place, index)
        return finite and not _is_relative(reading, first, index, PAST_FORM)
    if reading.gap_flags[index] and following & CUE and reading.flags[place + 1] & TO:
        return True  # "demanded a say|, and hope| to sign"
    if following & AUXILIARY and not following & _NO_VERB:
        # "was accused of lying |and is| expected to testify"
        return not _is_relative(reading, first, index, following)
    if following & NOUN_CUE and following & BASE_FORM:
        return False
    if not (following & VERBAL and following & TENSED_FORM):
        return False
    plural = following & _TENSES == THIRD_FORM and reading.words[index] == "and"
    if plural and not following & SPEECH and _has_told(reading, first):
        return False  # "warned of gusts |and waves| as high as houses"
    return bool(following & SPEECH) or not _is_relative(reading, first, index, following)


def _has_told(reading: Reading, first: int) -> bool:
    """Whether the cue of content that begins at a word tells of the past: |warned| of A."""
    before = reading.flags[max(first - _GROUP, 0) : first]
    return any(here & PAST_FORM and here & CUE for here in before)


_TENSES: Final = PAST_FORM | THIRD_FORM


def _is_relative(reading: Reading, first: int, index: int, form: int) -> bool:
    """Whether a thing has a verb of its own that one of this form may go on with: praised a man
    |who wrote| books and sold them. Not so "praised a man |who writes| books and left".
    """
    flags, past = reading.flags, form & PAST_FORM and not form & AUXILIARY
    for place in range(first + 1, index):
        if flags[place] & RELATIVE:
            verb = flags[place + 1]
            if verb & (PAST_FORM if past else _PRESENT):
                return not (past and verb & AUXILIARY)
    return False


_PRESENT: Final = AUXILIARY | THIRD_FORM


def _is_past(reading: Reading, index: int) -> bool:
    """Whether a word is a verb in the past, known or by its ending."""
    here = reading.flags[index]
    return bool(here & PAST_FORM) or (not here and reading.words[index][-2:] == "ed")


def _is_done(reading: Reading, index: int) -> bool:
    """Whether two participles have one auxiliary: a man who |was born and| raised in Arden."""
    before = reading.words[index - 1]
    done = reading.flags[index - 1] & PARTICIPLE_FORM or before[-2:] in ("ed", "rn")
    return bool(done and reading.flags[index - 2] & BE)


def _describes(reading: Reading, index: int, place: int) -> bool:
    """Whether two words stand before one noun: "a free |and united| Norland"."""
    joined = reading.words[index] == "and" and place == index + 1
    if not joined or not reading.flags[index - 2] & ARTICLE:
        return False
    after = reading.flags[place + 1]
    return not reading.gap_flags[place + 1] and (not after or bool(after & NOUN_CUE))


def _is_base_too(reading: Reading, first: int, index: int) -> bool:
    """Whether a base form goes on with that of the cue: those who oppose A |and back| Lee; to
    discuss A |and call| him. A noun has no object: "who oppose fees and |calls| for fees".
    """
    flags, place, after = reading.flags, index + 1, index + 2
    if not (flags[place] & BASE_FORM and flags[place] & VERBAL) or reading.gap_flags[after]:
        return False
    if any(here & _HOLDING for here in flags[first:index]):
        return False
    if not (flags[after] & _OBJECTS or is_name(reading.words[after])):
        return False
    own = range(max(first - _GROUP, 0), first)
    return any(
        (flags[at] & BASE_FORM and flags[at] & VERBAL) or reading.words[at] == "are" for at in own
    )


_HOLDING: Final = TO | MODAL | THAT | RELATIVE
"""What a thing has that may itself hold a base form."""
_OBJECTS: Final = ARTICLE | OBJECT_PRONOUN | SUBJECT_PRONOUN | THAT | TO
