"""Whether a form behind a mark is a verb: Ida Holm, an engineer, |calls| the dam a mistake."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import PERSONS, is_infinitive, is_name, is_owner, phrase_at
from newsmodel._stages._tokens import CLAUSE, END
from newsmodel._stages.attribution._bits import ARTICLE, BEFORE_BASE, BEHIND_NOUN, PREDICATE
from newsmodel._stages.attribution._openings import has_object
from newsmodel._stages.attribution._plurals import is_plural, several
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    BASE_FORM,
    BELIEVES,
    ING_FORM,
    NOUN_CUE,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    SHOWING_NOUN,
    SPEECH,
    TAKES_GERUND,
    TAKES_INFINITIVE,
    TAKES_OBJECT_INFINITIVE,
    THAT,
    THIRD_FORM,
)

__all__ = ["BEHIND_RELATIVE", "agrees_over_mark"]

_BELIEVING: Final = SPEECH | BELIEVES
_ADVERSE: Final = ("however", "indeed", "nevertheless", "nonetheless", "though", "too")
"""What may stand between commas in a verb: He did, |though|, question A."""
_NAMING: Final = ("including", "like", "such")
_CLOSING: Final = ",-–—)"
"""Marks that end an aside between a subject and its verb."""
_ENDING: Final = ",-–—.?!"
"""Those between a quotation and its cue."""
BEHIND_RELATIVE: Final = BEHIND_NOUN | BASE_FORM
"""What behind "that" tells that it is no conjunction: "the states that |voted|"."""


def agrees_over_mark(reading: Reading, cue: int, verb: int, low: int) -> bool:
    """Whether a form behind a mark is a verb: “Why?” |asks| Ann Lee; not 'The "plan" |asks| for
    more'. `verb` is its first word: Ann Lee, the mayor, |also| asks A.
    """
    own = reading.flags[cue]
    marks = _ENDING if own & SPEECH and reading.quoted[verb - 1] else _CLOSING
    if not any(mark in reading.gaps[verb] for mark in marks):
        return False
    if own & BASE_FORM and reading.flags[verb - 2] & BEFORE_BASE:
        return reading.words[verb - 1] in _ADVERSE and reading.gaps[verb - 1] == ", "
    that = reading.flags[cue + 1] & THAT
    if that and not (own & NOUN_CUE and reading.flags[cue + 2] & BEHIND_RELATIVE):
        return True
    if own & PAST_FORM or (own & THIRD_FORM and not own & NOUN_CUE):
        return True  # "The poll, taken in May, |put| Lee at 40 percent"
    return _agrees_over(reading, cue, verb, low)


def _agrees_over(reading: Reading, cue: int, verb: int, low: int) -> bool:
    """Whether a form behind a comma agrees with the subject before what stands between commas: Ida
    Holm, an engineer, |calls| the dam a mistake; some, like Lee, |believe| A. Not so "Ann Lee, a
    friend, claims in hand".
    """
    own = reading.flags[cue]
    noun = own & NOUN_CUE if verb == cue else 0  # "aides, |privately worry| about A"
    if noun:
        bracket = reading.gaps[cue].startswith(")") and "," not in reading.gaps[cue]
        if own & THIRD_FORM and (_in_headline(reading, cue, low) or _leads(reading, cue, low)):
            return True
        if bracket and not _is_named(reading, cue, low):
            return False
        acts = _acts(reading, cue) or _leads_to_thing(reading, cue, low)
        if reading.gap_flags[cue + 1] or not acts:
            return False
    elif not own & _BELIEVING and (reading.gap_flags[cue + 1] or not _acts(reading, cue)):
        return False
    start, end = reading.subject(verb, low)
    if start >= end:
        return False
    mark = reading.next_mark(start)
    if mark < end and _is_incidental(reading, cue, mark):
        end = mark  # "Aides, |including Ann Lee|, believe A"
    head = min(mark, end) - 1  # "|Lee and Ray|, the leader, oppose A"
    plural = is_plural(reading.words[end - 1].lower()) or several(reading, head, start)
    plural = plural or is_plural(reading.words[_head(reading, start, end)].lower())
    return end < verb and plural != bool(own & THIRD_FORM)


def _is_incidental(reading: Reading, cue: int, mark: int) -> bool:
    """Whether what a comma opens tells nothing of the number of a subject: aides, |including Lee|,
    |who| left, worry.
    """
    if reading.flags[cue] & NOUN_CUE or reading.flags[mark] & RELATIVE:
        return True
    return reading.words[mark] in _NAMING


def _head(reading: Reading, start: int, end: int) -> int:
    """The noun before the first preposition of a phrase: |members| of the board."""
    for index in range(start + 1, end):
        if reading.flags[index] & PREPOSITION:
            return index - 1
    return end - 1


def _leads_to_thing(reading: Reading, cue: int, low: int) -> bool:
    """Whether a form with its preposition goes on with a name that opens the clause: Ann Lee, 42,
    |hopes for| a deal; the letter, signed by two, |calls for| a vote. Not so "spoke of rising
    prices, debt, |worries about| jobs".
    """
    if reading.words[cue + 1] not in reading.phrases.get(reading.words[cue], ()):
        return False
    start, end = reading.subject(cue, low)
    if start > low and not reading.gap_flags[start] & CLAUSE:
        return False
    aside = reading.next_mark(start)
    if reading.gaps[aside] != ", " or aside > end:
        return False
    named = aside < end and is_name(reading.words[aside - 1])
    return named or bool(start == low and reading.flags[start] & ARTICLE)


def _is_named(reading: Reading, cue: int, low: int) -> bool:
    """Whether a name stands before the bracket before a form: Ann Lee (D) |backs| the plan. Not so
    "the Bureau’s (NRB) |plans| to sue".
    """
    for place in range(cue - 1, max(low, cue - _BRACKET), -1):
        if "(" in reading.gaps[place]:
            word = reading.words[place - 1]
            return is_name(word) and not is_owner(word)
    return False


_BRACKET: Final = 12
"""Words of a bracket behind a name, at most."""


def _in_headline(reading: Reading, cue: int, low: int) -> bool:
    """Whether a form in -s goes on with a headline, which has no article: Lee wins Arden, |vows| to
    press on.
    """
    if not is_infinitive(reading.tokens, cue + 1) or reading.gaps[cue] != ", ":
        return False
    return not any(here & ARTICLE for here in reading.flags[low:cue])


def _leads(reading: Reading, cue: int, low: int) -> bool:
    """Whether a form of speech behind a comma leads to somebody with whom the sentence ends: The
    toll is dead, |claims| Ann Lee, |reports| the Post; in a headline without an article: Toll dead,
    |claims| mayor. Not so "spoke of fees, claims and costs", nor where nothing was said: The plan,
    a failure, claims Ann Lee.
    """
    first, word = cue + 1, reading.words[cue]
    if not reading.flags[cue] & SPEECH or word.isupper():
        return False
    opens = is_name(reading.words[first]) or reading.flags[first] & ARTICLE
    said = any(here & PREDICATE for here in reading.flags[low:cue])
    if not (opens and said) and cue >= reading.headline_end:
        return False
    end = phrase_at(reading.tokens, first, cue + _SPEAKER)
    if end == first or not reading.gap_flags[end] & END:
        return False
    return is_name(reading.words[end - 1]) or bool(reading.flags[end - 1] & _SPEAKING)


_SPEAKER: Final = 10
"""Words of a form and a speaker at most."""
_SPEAKING: Final = PERSONS | SHOWING_NOUN


def _acts(reading: Reading, cue: int) -> bool:
    """Whether a form has what it is about behind it: reject |the plan|, oppose |cutting jobs|, also
    plan |to win|, want |parliament to| vote.
    """
    deed = reading.flags[cue] & TAKES_GERUND and reading.flags[cue + 1] & ING_FORM
    led = reading.flags[cue] & TAKES_OBJECT_INFINITIVE and is_infinitive(reading.tokens, cue + 2)
    return bool(deed or led) or has_object(reading, cue + 1) or _intends(reading, cue)


def _intends(reading: Reading, cue: int) -> bool:
    """Whether an infinitive that a form takes stands behind it: plan |to win|."""
    return bool(reading.flags[cue] & TAKES_INFINITIVE) and is_infinitive(reading.tokens, cue + 1)
