"""Whether a form in -s is the verb of the noun before it, or a plural: Veskia |attacks| Norland."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    PERSONS,
    is_finite,
    is_name,
    is_owner,
    is_time,
    takes_object,
)
from newsmodel._stages._tokens import CLAUSE, COMPOUND
from newsmodel._stages.attribution._bits import (
    ALSO_NOUN,
    ARTICLE,
    BEHIND_NOUN,
    OBJECT,
    STATING,
    VERBAL,
)
from newsmodel._stages.attribution._plurals import is_plural
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    NOUN_CUE,
    OBJECT_PRONOUN,
    ORGANIZATION,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SHOWING_NOUN,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    TO,
)

__all__ = ["is_aside", "is_object", "is_predicate", "opener"]

_THING: Final = OBJECT_PRONOUN | THAT
_PRONOUNS: Final = OBJECT_PRONOUN | SUBJECT_PRONOUN | POSSESSIVE


def is_predicate(reading: Reading, cue: int, first: int, low: int) -> bool:
    """Whether a form in -s that may be a plural is the verb of the noun at `first`: Veskia
    |attacks| Norland, the party |doubts| A. Not so "the clash raised serious |doubts|".
    """
    if _goes_on_as_noun(reading, cue):
        return False
    acts = reading.flags[cue + 1] & OBJECT and not reading.gap_flags[cue + 1]
    if acts and is_owner(reading.words[low]) and reading.subject(cue, low)[0] == low:
        return True  # "Lee’s lawsuit |demands| his return"
    if is_name(reading.words[first]) or is_aside(reading, first):
        return True
    if reading.flags[first] & ADVERB or _is_news(reading, first) or _acts(reading, first):
        return False
    if reading.flags[first] & _TELLERS and _opens_with_owner(reading, cue, first, low):
        return True
    opens = opener(reading, first, low)
    if opens >= 0:
        return not (is_object(reading, opens, low) or _is_in_adjunct(reading, cue, low))
    # a headline has no article: "Federal court |rules| against Lee", "Arden mayor |praises| plan"
    if reading.flags[cue] & ALSO_NOUN and not _heads_story(reading, cue, first, low):
        return False
    return reading.subject(cue, low)[0] == low


def _heads_story(reading: Reading, cue: int, first: int, low: int) -> bool:
    """Whether somebody opens a headline and does something with what follows a form."""
    somebody = reading.flags[first] & _ONE and not is_plural(reading.words[first].lower())
    after = cue + 1
    if low >= reading.headline_end or not somebody or reading.gap_flags[after]:
        return False
    here, word = reading.flags[after], reading.words[after]
    if here & TO or word in reading.phrases.get(reading.words[cue], ()):
        return True
    return not here & (AUXILIARY | PREPOSITION)


_ONE: Final = ROLE | ORGANIZATION
"""Nouns for somebody or a body."""


def _acts(reading: Reading, index: int) -> bool:
    """Whether a verb in the past stands at a word, so that a form in -s behind it is its object:
    the ministry |made| plans, |renewed| calls for talks. Not so "the accused claims".
    """
    here = reading.flags[index]
    if reading.flags[index - 1] & ARTICLE or here & NOUN_CUE:
        return False
    past = here & PAST_FORM and not here & BASE_FORM if here else _is_past(reading, index)
    return bool(past) and reading.words[index].islower()


def is_aside(reading: Reading, index: int) -> bool:
    """Whether an age stands alone between commas: Ann Lee, |42|, still hopes."""
    return reading.gaps[index] == reading.gaps[index + 1] == ", "


def _opens_with_owner(reading: Reading, cue: int, first: int, low: int) -> bool:
    """Whether somebody’s person or body opens the clause and does what a form in -s tells: Arden’s
    prime minister |hopes to| win, the bank’s economist |fears| A. Not so "Arden’s government
    |plans to| sell the port have failed".
    """
    start, _ = reading.subject(cue, low)
    if start > low and not reading.gap_flags[start] & CLAUSE:
        return False
    if not any(is_owner(word) for word in reading.words[start:first]):
        return False
    if not reading.flags[cue + 1] & TO:
        return True
    for index in range(cue + 2, cue + _FAR):
        if reading.gap_flags[index] or reading.flags[index] & _CLAUSES:
            break
        if reading.flags[index] & BEHIND_NOUN and is_finite(reading.tokens, index, cue):
            return False
    return True


_TELLERS: Final = PERSONS | SHOWING_NOUN
_FAR: Final = 16
"""Words behind a form up to the verb of which it is the subject, at most."""
_CLAUSES: Final = RELATIVE | SUBORDINATOR | THAT | SUBJECT_PRONOUN


def _is_news(reading: Reading, first: int) -> bool:
    """Whether a preposition governs what tells of reports: in response to |news| reports that A."""
    return reading.words[first] in _NEWS and reading.flags[first - 1] & PREPOSITION > 0


_NEWS: Final = frozenset(("media", "news", "newspaper", "press", "television", "wire"))


def _goes_on_as_noun(reading: Reading, cue: int) -> bool:
    """Whether what follows tells that a form in -s is a plural: criminal |charges against| Lee,
    bomb |blasts rocked| the city, gun control |advocates laud| the plan.
    """
    after = cue + 1
    if reading.gap_flags[after]:
        return False
    here, word = reading.flags[after], reading.words[after]
    if is_time(reading.tokens, after, after + 3) and reading.flags[after + 2] & AUXILIARY:
        return True  # "the party |debates this year| have drawn crowds"
    if here & PREPOSITION:
        return word in _BEHIND_PLURALS and word not in reading.phrases.get(reading.words[cue], ())
    if here & BASE_FORM and here & VERBAL:
        behind = reading.flags[after + 1]
        if behind & (_THING if here & NOUN_CUE else OBJECT | THAT):
            return True
        if reading.words[after + 1] in reading.phrases.get(word, ()):
            return True  # "the bank’s |forecasts point to| a slump"
        return is_owner(reading.words[after + 1])  # "Veskia |attacks test| Lee’s plan"
    return not here and takes_object(reading.tokens, after)


_BEHIND_PLURALS: Final = frozenset(("about", "against", "from", "of", "over", "toward", "towards"))
"""Prepositions that a plural has behind it, and a verb only with a sense of its own."""


def _is_in_adjunct(reading: Reading, cue: int, low: int) -> bool:
    """Whether a preposition governs all that stands before a form in -s, so that it is no verb:
    |in addition to her harsh| remarks.
    """
    start, _ = reading.subject(cue, low)
    if start == low or reading.gap_flags[start]:
        return False
    return bool(reading.flags[start - 1] & PREPOSITION)


def opener(reading: Reading, first: int, low: int) -> int:
    """Index of the determiner that opens the phrase which ends in a word, some words before it; -1
    where none does.
    """
    for index in range(first - 1, max(low, first - 5) - 1, -1):
        if reading.gap_flags[index + 1]:
            return -1
        if is_owner(reading.words[index]) or reading.words[index] in _MORE:
            return -1  # "Lee’s |more| divisive remarks"
        here = reading.flags[index]
        if here & ARTICLE:
            return index
        if here & PAST_FORM or (not here and _is_past(reading, index)):
            behind = reading.flags[index - 1]
            if index == low or not behind & (ARTICLE | ADVERB):
                return -1  # "The clash |raised| serious doubts"
        elif here & AUXILIARY and not reading.flags[index - 1] & RELATIVE:
            return -1  # "His rise |is giving| racial insults a new force"
    return -1


def _is_past(reading: Reading, index: int) -> bool:
    """Whether a form in -ed that no list knows is no compound: not the Norland-|backed| plan, the
    U.N.-|backed| plan.
    """
    word = reading.words[index]
    return word[-2:] == "ed" and "-" not in word and reading.gaps[index] != COMPOUND


_MORE: Final = ("fewer", "more", "most")


def is_object(reading: Reading, opens: int, low: int) -> bool:
    """Whether the phrase that a determiner opens is what a verb in the past has for its object:
    dominated |the party|.
    """
    before = opens - 1
    if before < low:
        return False
    if reading.flags[before] & _PRONOUNS == OBJECT_PRONOUN and not reading.gap_flags[opens]:
        return True  # "earned him |a couple of| mentions"
    return reading.words[before][-2:] == "ed" and not reading.flags[before] & STATING
