"""Whose a participle is that directly follows a noun: polls |showing A|, with Lee |warning|."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    PERSONS,
    is_adverb,
    is_doing,
    is_infinitive,
    is_name,
    is_owner,
    is_somebody,
    phrase_before,
)
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._bits import DAY, VERBAL
from newsmodel._stages.attribution._inner_verbs import verb_inside
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._verbs import Group
from newsmodel._word_bits import (
    ADVERB,
    CONTRACTION,
    COORDINATOR,
    ING_FORM,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SHOWING_NOUN,
    SHOWS,
    SPEECH,
    SUBORDINATOR,
    TAKES_OBJECT,
    THAT,
    TO,
)
from newsmodel.words.en.nouns import LIGHT_VERBS
from newsmodel.words.en.people import UTTERANCES
from newsmodel.words.en.phrases import INDEFINITE, MAKERS, PERCEIVING, REFUSING, STANCES, TIMES

__all__ = ["describes_source", "noun_before", "own_subject"]

_WITH: Final = frozenset(("with", "With"))
_NEAR: Final = 8
"""Words between "with", or a verb of seeing, and the participle at most."""
_BEFORE_DOERS: Final = frozenset(
    ("about", "after", "among", "between", "by", "from", "including", "of")
)
_AFTER: Final = frozenset(("after", "despite", "following"))
"""What stands before somebody else's words: after |a letter| urging Lee to leave."""
_LEADING: Final = COORDINATOR | PREPOSITION | SUBORDINATOR
"""What leads to a participle of the main clause: spoke with Lee in hopes |of| saying A."""
_NO_OBJECT: Final = TO | THAT | COORDINATOR | SUBORDINATOR
_NO_NOUN: Final = PREPOSITION | ADVERB | COORDINATOR
"""What is no noun, so that no participle behind it describes one."""


def own_subject(reading: Reading, stretch: Stretch, before: int) -> Words | None:
    """The subject that a participle has of its own: with the West |warning."""
    if reading.gap_flags[before] or reading.flags[before - 1] & _LEADING:
        return None
    words, gap_flags, low = reading.words, reading.gap_flags, stretch.first
    if low < before - _NEAR:
        low = before - _NEAR
    if words[before - 2] == "the" and words[before - 3] == "and" and reading.findings:
        joined = _absolute(reading, stretch, before)
        if joined is not None:
            return joined
    index = before - 1
    while index >= low and not gap_flags[index + 1]:
        if words[index] in _WITH:
            return (index + 1, before) if index + 1 < before else None
        index -= 1
    return _absolute(reading, stretch, before)


def _absolute(reading: Reading, stretch: Stretch, before: int) -> Words | None:
    """The name whose own verb a participle of speech is, behind a mark or another such: Holm won,
    |Ann Lee| conceding A; a vote - Lee saying A and |Ray| calling it B.
    """
    first, flags = before, reading.flags
    if not (flags[before] & ING_FORM and flags[before] & (SPEECH | TAKES_OBJECT)):
        return None
    while first > stretch.first and is_name(reading.words[first - 1]):
        first -= 1
        if reading.gap_flags[first]:
            break
    if first == before and flags[before - 1] & PERSONS and reading.words[before - 2] == "the":
        first -= 2  # "the army accusing Lee and |the rebels| saying A"
    if first in (before, stretch.first) or flags[first] & DAY:
        return None
    if reading.gap_flags[first] == CLAUSE:
        return (first, before) if flags[before] & SPEECH else None
    joined = reading.words[first - 1] == "and" and reading.findings
    return (first, before) if joined and _is_absolute(reading, first - 1) else None


def _is_absolute(reading: Reading, index: int) -> bool:
    """Whether the statement that ends at a word is that of a participle with a name of its own."""
    last = reading.findings[-1]
    if last.rule != rules.PARTICIPLE or last.source is None or last.cue is None:
        return False
    begins = reading.tokens.at(last.source[0])
    parted = reading.gap_flags[begins] == CLAUSE or reading.words[begins - 1] in _WITH
    own = last.source[1] + 1 == last.cue[0] and parted
    return own and last.pieces[-1][1] + 1 == reading.starts[index]


def describes_source(reading: Reading, stretch: Stretch, cue: int, source: Words) -> bool:
    """Whether the participle of a cue describes its source, so that the main clause goes on without
    either: After |Lee’s letter| opposing A, she left.
    """
    end = source[1]
    if source[0] == stretch.first or not end <= cue <= end + 2 or reading.gap_flags[end]:
        return False
    if reading.flags[end - 1] & CONTRACTION:
        return False  # "he’s saying"
    opens = end + is_adverb(reading.words[end], reading.flags[end])
    return reading.words[opens][-3:] == "ing"


def noun_before(reading: Reading, stretch: Stretch, group: Group) -> Words | None:
    """The noun that a participle directly follows, where it is its own: ads |attacking Lee|,
    polls |showing A|, a group of voters |urging A|. Not so "Lee issued a statement |saying A|".
    """
    verb, cue, _, _, own, _ = group
    last = verb - 1
    here, word = reading.flags[last], reading.words[last]
    if word.lower() in ("each", "those"):
        return last, verb  # "among |those| backing Lee", "left, |each| backing Lee"
    noun = not here & _NO_NOUN
    seen = _seen(reading, stretch, verb) if noun else None
    if seen is not None:
        return seen
    first = phrase_before(reading.tokens, verb, stretch.first)
    if first >= verb or _is_deed(reading, first):
        return None
    inner = verb_inside(reading, first, verb)
    if inner == last > first:
        return first, inner  # "|the tour| meant embracing A"
    if inner < verb:
        first = inner + 1  # "Lee held |a sign| saying A"
    if noun and reading.flags[cue] & ING_FORM:
        described = _described(reading, stretch, (first, verb), reading.words[cue], own)
        if described < verb:
            return described, verb
    if not (here & SHOWING_NOUN and own & SHOWS and word not in UTTERANCES):
        # "was beset by |herders| demanding A"
        several = word[-1] == "s" and word.islower()
        if here & DAY or not (several or is_somebody(word, here)):
            return None
    before = reading.words[first - 1]
    if here & SHOWING_NOUN:
        new = reading.words[first] in INDEFINITE and before not in _BEFORE_DOERS
        return None if new or before in LIGHT_VERBS else (first, verb)
    if before in _BEFORE_DOERS and not reading.gap_flags[first]:
        return first, verb
    if reading.flags[first - 1] & COORDINATOR and here & PERSONS:
        other = phrase_before(reading.tokens, first - 1, stretch.first)
        if "by" in reading.words[other - 1 : first - 1]:
            return first, verb  # "beset by his rival and |groups| backing her"
    return _behind_of(reading, first, verb)


def _is_deed(reading: Reading, first: int) -> bool:
    """Whether a participle opens what stands before another: left, |carrying signs| saying A."""
    return is_doing(reading.words[first]) and bool(reading.gap_flags[first] & CLAUSE)


def _seen(reading: Reading, stretch: Stretch, verb: int) -> Words | None:
    """Who is seen or heard to do it: footage shows |Lee| vowing A, heard |voters| saying A."""
    flags, words, low = reading.flags, reading.words, stretch.first
    if low < verb - _NEAR:
        low = verb - _NEAR
    index = verb - 1
    while index > low and not (reading.gap_flags[index] or flags[index] & _NO_OBJECT):
        index -= 1
        if words[index] in PERCEIVING:
            thing = index + 1
            if flags[thing] & _NO_NOUN or thing == verb:
                return None
            return _behind_of(reading, thing, verb) or (thing, verb)
        if flags[index] & VERBAL and flags[index] & PAST_FORM:
            return None
    return None


def _described(reading: Reading, stretch: Stretch, phrase: Words, participle: str, own: int) -> int:
    """The first word of a noun that its place shows a form in -ing to describe: a firm, |a project|
    backing Lee; after |a letter| urging Lee; |Lee's letter| urging; see `_held`. The end of the
    phrase where it describes none.
    """
    first, end = phrase
    flags, words = reading.flags, reading.words
    if words[first - 1] in REFUSING and participle != "saying":
        return first  # "Veskia vetoed |a text| demanding A"
    if first > stretch.first and reading.gap_flags[first] == CLAUSE:
        beside = words[first] in INDEFINITE or (words[first] == "the" and not own & SPEECH)
        whole = not any(flags[index] & RELATIVE for index in range(first, end))
        return first if beside and whole and reading.gaps[first] == ", " else end
    if flags[end - 1] & SHOWING_NOUN or words[end - 1] in UTTERANCES:
        owned = is_owner(words[end - 2]) or (end - 3 >= first and is_owner(words[end - 3]))
        return first if owned or words[first - 1] in _AFTER else end
    if own & SPEECH or words[end - 1] in TIMES:
        return end
    return _held(reading, first, end, participle)


def _held(reading: Reading, first: int, end: int, participle: str) -> int:
    """The first word of a noun that a form in -ing describes since it tells what that holds with:
    |a group| opposing Lee; recruits |pastors| supporting Lee; the money went to |ads| backing Lee.
    """
    flags, words = reading.flags, reading.words
    persons, begin = flags[end - 1] & PERSONS, _behind_preposition(reading, first, end)
    if persons and words[begin] in INDEFINITE:
        return begin
    if persons and words[first] in INDEFINITE and words[begin - 1] in MAKERS:
        return first
    if words[end - 1][-1] != "s" or not words[end - 1].islower():
        return end
    led = flags[begin - 1] & TO and is_infinitive(reading.tokens, begin - 1)
    if flags[begin - 1] & PREPOSITION and not led:
        return begin if _is_spent_on(reading, begin - 1) else end
    if not persons or participle not in STANCES:
        return end
    return begin + 1 if led and begin + 1 < end else begin


def _behind_preposition(reading: Reading, first: int, end: int) -> int:
    """The first word of the last phrase of several: a letter to |leaders of Norland|."""
    for index in range(end - 1, first, -1):
        if reading.flags[index - 1] & PREPOSITION and reading.words[index - 1] != "of":
            return index
    return first


def _is_spent_on(reading: Reading, index: int) -> bool:
    """Whether several behind a preposition are what a participle describes: spent millions |on| ads
    attacking Lee. Not so "in the run-up |to| the votes attacking Lee", "|since| the raids".
    """
    noun = reading.words[index] == "to" and not reading.flags[index - 1] & VERBAL
    return not noun and not reading.flags[index] & SUBORDINATOR


def _behind_of(reading: Reading, first: int, end: int) -> Words | None:
    """Who does it of "footage |of Lee| saying" and "was beset by |herders| demanding"; all of "a
    chorus of aides urging".
    """
    persons = is_somebody(reading.words[end - 1], reading.flags[end - 1])
    for index in range(end - 1, first, -1):
        if reading.words[index - 1] == "by":
            return index, end
        if not persons:
            continue
        if reading.words[index] == "to":
            return None  # "sent a letter to the head of the house asking"
        if reading.words[index - 1] == "of":
            if reading.flags[index] & POSSESSIVE or is_name(reading.words[index - 2]):
                return None  # "spent much of her term railing", "the Court of Appeal ruling"
            several = reading.words[end - 1][-1] == "s" and reading.words[end - 1].islower()
            return (first if several else index), end
    return None
