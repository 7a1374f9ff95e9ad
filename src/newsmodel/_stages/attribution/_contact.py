"""Clauses that describe a subject and no comma closes: an expert |they hired| said A."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_name, is_time, phrase_before
from newsmodel._stages.attribution._bits import ARTICLE, JOINT, PRONOUN, VERBAL
from newsmodel._stages.attribution._pushed import group_inside, owner_inside
from newsmodel._stages.attribution._reading import Reading
from newsmodel._stages.attribution._shared import group_start
from newsmodel._word_bits import (
    BE,
    GROUP,
    NUMBER_WORD,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    SUBJECT_PRONOUN,
    TAKES_CLAUSE,
    THAT,
    THIRD_FORM,
    VERB,
)
from newsmodel.words.en.phrases import TIMES

__all__ = ["described_by_clause", "described_by_who"]

_BEFORE: Final = JOINT | THAT
_WITH_OBJECTS: Final = frozenset(("knew", "wrote"))
"""Verbs of clauses that have somebody or something for an object as often."""
_ALL: Final = frozenset(
    ["all", "anyone", "everybody", "everyone", "none", "people", "someone", "those"]
)
"""What may be described so without an article."""
_TO: Final = frozenset(("about", "for", "of", "to", "with"))
"""What such a clause may end with: the doctors we spoke |to| said."""
_NO_HEADS: Final = TIMES | {"moment", "reason", "way"}


def described_by_clause(reading: Reading, verb: int, low: int) -> int:
    """The first word of a subject that ends with a clause of its own before a verb: |an expert they
    hired| said A, |the report she wrote| warned of A. -1 where there is none.

    Not so "the day he left |she| said A" and "he hired Lee and |said| A".
    """
    if reading.gap_flags[verb]:
        return -1
    inner = verb - 1
    if is_time(reading.tokens, inner - 1, verb):
        inner -= 2  # "an expert they hired |last week| said A"
    if reading.flags[inner] & PREPOSITION and reading.words[inner] in _TO:
        inner -= 1
    here, word = reading.flags[inner], reading.words[inner]
    if inner <= low + 1 or is_name(word):
        return -1
    if here and not (here & VERBAL and (here & PAST_FORM or _is_doing(reading, inner))):
        return -1
    if not here and word[-2:] != "ed" and not _is_doing(reading, inner):
        return -1
    if here & TAKES_CLAUSE and not here & VERB and word not in _WITH_OBJECTS:
        return -1
    own = _own_subject(reading, group_start(reading, inner, low), low)
    return -1 if own <= low else _head(reading, own, low)


def described_by_who(reading: Reading, first: int, low: int) -> int:
    """The first word of a name with a who-clause that no comma closes, whose last words look like a
    subject: |Ann Lee, who is| mayor of Arden |said|; -1 where there is none. Not so "Ann Lee, who
    the mayor said was ill".
    """
    words, who = reading.words, first - 1
    if reading.flags[who] & BE:
        who -= 1
    if words[who] != "who" or who <= low or reading.gaps[who] != ", ":
        return -1
    if who == first - 1 and not _leads_clause(reading, first):
        return -1
    head = phrase_before(reading.tokens, who, low)
    return head if head < who and is_name(words[who - 1]) else -1


def _leads_clause(reading: Reading, verb: int) -> bool:
    """Whether a verb with an object follows "who": who |leads the| board."""
    known = reading.flags[verb] & (THIRD_FORM | PAST_FORM) or reading.words[verb][-1] == "s"
    return bool(known) and bool(reading.flags[verb + 1] & (ARTICLE | POSSESSIVE))


def _is_doing(reading: Reading, inner: int) -> bool:
    """Whether a form in -ing has its auxiliary: a woman he |was seeing| said A."""
    doing = reading.words[inner][-3:] == "ing" and reading.flags[inner - 1] & BE
    return bool(doing) and not reading.gap_flags[inner]


def _own_subject(reading: Reading, verb: int, low: int) -> int:
    """The first word of the subject of such a clause: |they| hired; |Ann Lee| hired; the man
    |police| arrested; -1 where none stands there.
    """
    last = verb - 1
    if last <= low or reading.gap_flags[verb]:
        return -1
    if reading.flags[last] & PRONOUN == SUBJECT_PRONOUN:
        return last
    if not is_name(reading.words[last]):
        return group_inside(reading, verb, low)
    first = phrase_before(reading.tokens, verb, low)
    inside = owner_inside(reading, first, verb) if first < verb else first
    return inside if inside > first else -1


def _head(reading: Reading, own: int, low: int) -> int:
    """The first word of the noun that the clause describes; -1 where none stands there."""
    noun = reading.words[own - 1]
    if reading.gap_flags[own] or noun in _NO_HEADS or noun[-3:] == "est":
        return -1  # "the meanest he got"
    first = phrase_before(reading.tokens, own, low)
    if first >= own:
        return -1
    opens = first == low or reading.gap_flags[first] or reading.flags[first - 1] & _BEFORE
    opened = reading.flags[first] & (ARTICLE | NUMBER_WORD) and first < own - 1
    several = reading.words[first].lower() in _ALL or reading.flags[first] & GROUP
    return first if opens and (opened or several) else -1
