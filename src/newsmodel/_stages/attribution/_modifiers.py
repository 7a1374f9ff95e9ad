"""Whether a form in -ed describes a noun: 40 |pledged| seats, a firm |called| Orion."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, PERSONS, is_doing, is_name, is_owner
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution._bits import (
    ARTICLE,
    PREDICATE,
)
from newsmodel._stages.attribution._describing import (
    BEHIND_VERB,
    RANKED,
    SUSPECTED,
    is_attributive,
    opens_object,
)
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    ING_FORM,
    NUMBER_WORD,
    PARTICIPLE_FORM,
    PAST_FORM,
    PREPOSITION,
    SUBJECT_PRONOUN,
    TAKES_CLAUSE,
    TAKES_OBJECT,
    THAT,
)
from newsmodel.words.en.passives import NAMED
from newsmodel.words.en.phrases import SAYING, STANDING_ALONE

__all__ = ["modifies"]

_BEFORE_PARTICIPLE: Final = ARTICLE | NUMBER_WORD


def modifies(reading: Reading, cue: int, first: int, low: int) -> bool:
    """Whether a form in -ed describes a noun or tells its name: two |confirmed| cases, 40
    |pledged| seats, a firm |called| Orion. Not so "two said they would stay", "the two backed the
    plan".
    """
    own, before, following = reading.flags[cue], reading.flags[first - 1], reading.flags[cue + 1]
    word, previous = reading.words[cue], reading.words[first - 1]
    if word == "estimated" and previous.lower() in _COUNTING:
        return bool(following & NUMBER_WORD) or reading.words[cue + 1][0].isdigit()
    if previous[-1].isdigit() and (not following or following & PERSONS):
        return word not in SAYING
    if before & _BEFORE_PARTICIPLE and not before & SUBJECT_PRONOUN:
        plain = word not in SAYING and previous.lower() not in STANDING_ALONE
        leads = following & _BEHIND_NO_PARTICIPLE and not reading.gap_flags[cue + 1]
        if plain and not leads and (before & ARTICLE or first == cue):
            return True
        accused = own & _OF_THINGS == _OF_THINGS and not own & TAKES_CLAUSE and following & PERSONS
        if accused and reading.flags[cue + 2] & PREDICATE and not reading.gap_flags[cue + 2]:
            return True  # "another |accused| officer said"
    if previous in RANKED and is_attributive(reading, cue, first):
        return True
    if word in SUSPECTED and opens_object(reading, cue):
        return True
    if before & PREPOSITION:
        return not _is_stranded(reading, cue, first)
    ending = previous[-1]
    if ending == "s" and is_owner(previous) and not _is_house(reading, cue):
        return True
    named = word in NAMED
    if named and reading.words[cue - 1] == "now":
        return not (before & SUBJECT_PRONOUN or is_name(previous))  # "a firm |now called| Orion"
    deed = ending == "g" and is_doing(previous) and (before & ING_FORM or not before)
    if deed and reading.gap_flags[first - 1] & CLAUSE:
        return True  # "he stayed, making |repeated| calls"
    return named and (_names_it(reading, cue, low) or _is_label(reading, cue + 1))


def _is_stranded(reading: Reading, cue: int, first: int) -> bool:
    """Whether a preposition ends a clause that describes the subject: residents we spoke |to| said
    A, a dealer he had worked |with| told a court A. Not so "in said bank".
    """
    if reading.words[cue] not in _SAID or cue != first:
        return False
    verb = first - 2
    past = reading.flags[verb] & PAST_FORM or reading.words[verb][-2:] == "ed"
    held = verb - (reading.flags[verb - 1] & AUXILIARY > 0)
    subject = reading.flags[held - 1] & SUBJECT_PRONOUN or is_name(reading.words[held - 1])
    return bool(past and subject) and not reading.gap_flags[first]


_SAID: Final = ("said", "told")
_OF_THINGS: Final = PARTICIPLE_FORM | TAKES_OBJECT
_COUNTING: Final = frozenset(("a", "an", "another", "some", "the"))
"""What stands before a number that somebody estimated: |another| estimated 400 men."""
_MARKS: Final = frozenset('“”"')


def _is_label(reading: Reading, index: int) -> bool:
    """Whether a title in marks with a verb behind it tells what a thing is called: a paper |called
    “The Local” said| A. Not so "called “The Local” a bad paper".
    """
    if reading.quoted[index] or _MARKS.isdisjoint(reading.gaps[index]):
        return False
    end = index
    while is_name(reading.words[end]) and _MARKS.isdisjoint(reading.gaps[end + 1]):
        end += 1
    behind = reading.flags[end + 1]
    return is_name(reading.words[end]) and bool(behind & PREDICATE)


_BEHIND_NO_PARTICIPLE: Final = ARTICLE | SUBJECT_PRONOUN | THAT
"""What no noun is that a form before it describes."""


def _is_house(reading: Reading, cue: int) -> bool:
    """Whether what looks like a genitive is a name: Moody’s |said| A, Macy’s |announced| that A.
    Not so "Norland’s |continued| silence".
    """
    following = cue + 1
    if reading.words[cue] in SAYING or reading.gap_flags[following]:
        return True
    return bool(reading.flags[following] & BEHIND_VERB)


def _names_it(reading: Reading, cue: int, low: int) -> bool:
    """Whether "called" tells the name of a thing just told of: set up a venture |called| Orion.

    Not so of a subject: A man |called| Tom Ruden a liar.
    """
    after, before = cue + 1, cue - 1
    if not is_name(reading.words[after]) or reading.gap_flags[after]:
        return False
    if is_name(reading.words[before]) or reading.flags[before] & SUBJECT_PRONOUN:
        return False
    for index in range(cue - 1, max(low, cue - _NEAR), -1):
        if reading.gap_flags[index]:
            return False
        if reading.words[index] in ("a", "an"):
            return True
    if reading.words[cue] != "named":
        return False
    end = cue + 1
    while is_name(reading.words[end]) and not reading.gap_flags[end]:
        end += 1
    return bool(reading.flags[end] & AUXILIARY)  # "A worker |named Rey| has nothing to fear"


_NEAR: Final = 5
"""Words from "called" back to the article of what is called so."""
