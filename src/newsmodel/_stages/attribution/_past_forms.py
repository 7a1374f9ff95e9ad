"""Which form of a verb one in -ed is that no auxiliary tells of."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, PERSONS, is_name
from newsmodel._stages._tokens import CLAUSE, MARK
from newsmodel._stages.attribution._agents import is_agent
from newsmodel._stages.attribution._behind_commas import behind_comma
from newsmodel._stages.attribution._bits import (
    ARTICLE,
    TENSED_FORM,
)
from newsmodel._stages.attribution._describing import SET_FORMS, is_set_phrase
from newsmodel._stages.attribution._forms import FINITE, PARTICIPLE, PASSIVE
from newsmodel._stages.attribution._modifiers import modifies
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    ADVERB,
    BELIEVES,
    COORDINATOR,
    CUE,
    DETERMINER,
    NOUN_CUE,
    PARTICIPLE_FORM,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_OBJECT,
    VERB,
    WEEKDAY,
)
from newsmodel.words.en.passives import CHARGED, DONE_BY_THINGS, EXPECTED, FATES, NAMED, TAKEN_AS

__all__ = ["past_kind"]


def past_kind(reading: Reading, cue: int, first: int, low: int) -> str | None:
    """Which form a verb in -ed is that no auxiliary tells of."""
    own, before, gap = reading.flags[cue], reading.flags[first - 1], reading.gap_flags[first]
    words = reading.words
    word, following = words[cue], words[cue + 1]
    if following == "of" and word in CHARGED:
        return PASSIVE if _is_charged(reading, first, low) else FINITE
    if (following == "with" and word == "charged") or _are_those(reading, cue, first):
        return PASSIVE  # "a man |charged| with theft"
    if word in SET_FORMS and is_set_phrase(reading, cue):
        return None
    opens = first == low and words[first] != "then"  # “A,” she said, |then denounced| B
    if opens or (before & SUBORDINATOR and not gap):
        return PASSIVE if own & PARTICIPLE_FORM else None
    if gap & CLAUSE:
        return behind_comma(reading, cue, low)
    if not gap:
        if (
            before & RELATIVE
            and words[first - 1] == "which"
            and _is_relative(reading, first - 1, low)
        ):
            return FINITE
        if following in FATES and own & BELIEVES and _is_fate(reading, cue + 1):
            return PASSIVE  # "Ten |feared| dead in a raid"
        if modifies(reading, cue, first, low):
            return None
        if before & COORDINATOR and own & PARTICIPLE_FORM and following == "by":
            return PASSIVE  # "had long been feared and |seen| by farmers as a threat"
        if own & PARTICIPLE_FORM:
            if _is_reduced(reading, cue, first, low):
                return PASSIVE
            if following == "by" and _is_done_by(reading, cue, first):
                return None
    return FINITE if own & PAST_FORM else PARTICIPLE


def _are_those(reading: Reading, cue: int, first: int) -> bool:
    """Whether those are told of to whom something was done, since their verb follows: half of those
    |asked| said A. Not so "those who asked", "those asked for help".
    """
    following = reading.flags[cue + 1]
    verb = following & (TENSED_FORM | AUXILIARY) and not following & NOUN_CUE
    return bool(verb) and reading.words[first - 1].lower() == "those" and first == cue


def _is_fate(reading: Reading, index: int) -> bool:
    """Whether a word for what has become of somebody has no noun behind it: feared |lost| at sea.
    Not so "feared |lost| sales".
    """
    behind = reading.flags[index + 1]
    return bool(reading.gap_flags[index + 1] or behind & _BEHIND_FATE)


_BEHIND_FATE: Final = PREPOSITION | SUBORDINATOR | WEEKDAY


def _is_reduced(reading: Reading, cue: int, first: int, low: int) -> bool:
    """Whether a form in -ed tells what was done to the noun before it: a plan |criticized| by Lee,
    comments |seen| as insulting. Not so "Lee |called| by Friday", "what Lee |described| as a plan".
    """
    word, after = reading.words[cue], cue + 1
    if reading.flags[first - 1] & SUBJECT_PRONOUN:
        return False
    if reading.gap_flags[after]:
        return word in NAMED and _is_quoted_name(reading, after, first, low)
    following = reading.words[after]
    if following == "by":
        return _tells(reading, cue, first - 1) and is_agent(reading, after + 1)
    if following == "as" and word in TAKEN_AS:
        # "Norland on |Friday| dismissed as nonsense claims that A"
        return not (reading.flags[first - 1] & WEEKDAY or _is_fronted(reading, first, low))
    if following == "to" and word in EXPECTED:
        return _leads_up(reading, first, low) or _is_thing(reading, first)
    return following in _ONE and word in NAMED and _is_apposed(reading, first, low)


def _leads_up(reading: Reading, first: int, low: int) -> bool:
    """Whether a preposition opens the sentence and the noun before a form in -ed: |In a year|
    expected to be dry, she left.
    """
    opens = reading.flags[low] & PREPOSITION
    return bool(opens) and reading.subject(first, low)[0] == low + 1


def _is_thing(reading: Reading, first: int) -> bool:
    """Whether the noun before a form in -ed is for nobody who could expect anything: a move
    |expected| to cut output. Not so "the bank expected to cut output", "shares expected to fall".
    """
    here, word = reading.flags[first - 1], reading.words[first - 1]
    return here & _NO_THING == 0 and word.islower() and word[-1] not in "sd"


_NO_THING: Final = PERSONS | SUBJECT_PRONOUN | ADVERB | RELATIVE | COORDINATOR | AUXILIARY


def _is_done_by(reading: Reading, cue: int, first: int) -> bool:
    """Whether "by" shows that a form in -ed tells what was done to the thing before it: measures
    |added by| Lee, a strike |called by| the union.
    """
    before = first - 1
    if reading.flags[before] & _SPEAKERS:
        return False
    return not is_name(reading.words[before]) and is_agent(reading, cue + 2)


_SPEAKERS: Final = SUBJECT_PRONOUN | PERSONS | RELATIVE


def _tells(reading: Reading, cue: int, noun: int) -> bool:
    """Whether what is done to a noun is speech: a plan |backed| by Lee. Not so "troops backed by
    Norland", "a rally called by Lee".
    """
    own, word = reading.flags[cue], reading.words[cue]
    if word in DONE_BY_THINGS and not own & TAKES_CLAUSE:
        return bool(reading.flags[noun] & NOUN_CUE)
    return word in TAKEN_AS or bool(own & TAKES_OBJECT and word != "called")


def _is_fronted(reading: Reading, first: int, low: int) -> bool:
    """Whether what a verb is about stands before its subject: |what| Lee described as a plan, |a
    plan| Lee described as dead. Not so "a port in Norland described as dead".
    """
    place = first - 1
    if is_name(reading.words[place]):
        while place > low and is_name(reading.words[place]) and not reading.gap_flags[place]:
            place -= 1
        return not reading.flags[place] & PREPOSITION
    subject, _ = reading.subject(first, low)
    if subject > low and reading.flags[subject - 1] & RELATIVE:
        return True
    return _stands_behind_noun(reading, first, low)


def _stands_behind_noun(reading: Reading, end: int, low: int) -> bool:
    """Whether a phrase with an article stands right behind a noun: a claim |the defence| dismissed
    as a joke. Not so "hailed |the plan| described as a joke".
    """
    for index in range(end - 1, max(low, end - _SUBJECT), -1):
        here, before = reading.flags[index], reading.flags[index - 1]
        if reading.gap_flags[index] or here & PREPOSITION or is_name(reading.words[index]):
            return False
        if here & ARTICLE:
            opened = reading.flags[index - 2] & DETERMINER and index - 2 >= low
            noun = opened or before & NOUN_CUE or not before & _NO_NOUN
            return bool(noun) and reading.words[index - 1].islower()
    return False


_SUBJECT: Final = 5
"""Words of such a phrase at most."""
_NO_NOUN: Final = AUXILIARY | CUE | VERB | ARTICLE | PREPOSITION | COORDINATOR | SUBORDINATOR


def _is_quoted_name(reading: Reading, index: int, first: int, low: int) -> bool:
    """Whether the words between marks behind "called" are what its noun is called, since a verb
    follows them: the man |called “a leader”| leads the race. Not so "what Lee called “a joke” is".
    """
    if reading.gap_flags[index] != MARK or not reading.quoted[index]:
        return False
    end = reading.quoted.find(0, index)
    here = reading.flags[end] if reading.gap_flags[end] == MARK else 0
    verb = here & AUXILIARY or (here & TENSED_FORM and not here & NOUN_CUE)
    return bool(verb) and not _is_fronted(reading, first, low)


def _is_apposed(reading: Reading, first: int, low: int) -> bool:
    """Whether the noun before a form in -ed only says who was named before: Ida Holm, |a judge|
    considered a liberal. Not so "In May, a judge considered a plan".
    """
    subject, _ = reading.subject(first, low)
    if subject <= low or not reading.gap_flags[subject] & CLAUSE:
        return False
    leads = reading.flags[low] & (PREPOSITION | SUBORDINATOR)
    return not leads and reading.words[subject] in _ONE and is_name(reading.words[subject - 1])


_ONE: Final = ("a", "A")


def _is_relative(reading: Reading, index: int, low: int) -> bool:
    """Whether "which" stands for what was just told of: the bank, |which| denied it. Not so "asked
    which rejected plans were saved".
    """
    if index <= low:
        return False
    return reading.gap_flags[index] > 0 or not reading.flags[index - 1] & _BEFORE_WHICH


_BEFORE_WHICH: Final = CUE | PREPOSITION


def _is_charged(reading: Reading, first: int, low: int) -> bool:
    """Whether the words before "accused of" are whom somebody accuses: those |accused| of theft.
    Not so "Lee, whom the board |accused| of theft".
    """
    subject, last = reading.subject(first, low)
    return subject in (last, low) or not reading.flags[subject - 1] & RELATIVE
