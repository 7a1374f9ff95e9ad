"""Forms in -ed that describe a noun and are no verb: the most |wanted| man, |alleged| thieves."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import PERSONS, is_name, is_owner
from newsmodel._stages.attribution._bits import ARTICLE, PREDICATE, TENSED_FORM
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    COORDINATOR,
    NOUN_CUE,
    OBJECT_PRONOUN,
    PARTICIPLE_FORM,
    PREPOSITION,
    RELATIVE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.grammar import SUPERLATIVES
from newsmodel.words.en.nouns import LIGHT_VERBS
from newsmodel.words.en.passives import CHARGED

__all__ = [
    "BEHIND_VERB",
    "RANKED",
    "SET_FORMS",
    "SUSPECTED",
    "is_attributive",
    "is_set_phrase",
    "opens_object",
]

_RANKING: Final = frozenset(("few", "first", "last", "least", "many", "most", "next", "only"))
"""What stands between an article and a noun: the |last| vote, its |few| members."""
RANKED: Final = _RANKING | LIGHT_VERBS | SUPERLATIVES
"""What may stand before a form in -ed that describes a noun."""
_ONE: Final = ("a", "A")
BEHIND_VERB: Final = ARTICLE | THAT | TO | SUBJECT_PRONOUN | WEEKDAY | PREPOSITION
_BEHIND_FINITE: Final = BEHIND_VERB | SUBORDINATOR | RELATIVE | OBJECT_PRONOUN


def is_attributive(reading: Reading, cue: int, first: int) -> bool:
    """Whether a form in -ed describes the noun behind it: gave |detailed| reports, the last
    |contested| state. Not so "The most wanted the plan dropped".
    """
    after, place = cue + 1, first - 2
    if reading.gap_flags[after] or (is_name(reading.words[after]) and not _names(reading, after)):
        return False
    ranks = reading.words[first - 1] not in LIGHT_VERBS
    owned = is_owner(reading.words[place]) and ranks  # "the town’s most |wanted| man"
    if ranks != bool(owned or reading.flags[place] & ARTICLE) or reading.words[place] in _ONE:
        return False  # "a few reported cases", "his voice seemed weaker"
    own, following = reading.flags[cue], reading.flags[after]
    return bool(own & PARTICIPLE_FORM) and not following & _BEHIND_FINITE


def opens_object(reading: Reading, cue: int) -> bool:
    """Whether a form that tells of a suspect stands behind another verb, so that it opens the
    object of that: arrested |alleged| leader Ann Lee. Not so "the man they arrested alleged fraud".
    """
    verb, after = cue - 1, cue + 1
    if not reading.flags[verb] & TENSED_FORM or reading.flags[verb] & (NOUN_CUE | PERSONS):
        return False
    subject = reading.flags[verb - 1] & SUBJECT_PRONOUN and not reading.gap_flags[verb - 1]
    return not (subject or reading.gap_flags[after] or reading.flags[after] & _BEHIND_FINITE)


SET_FORMS: Final = ("found", "preferred")


def is_set_phrase(reading: Reading, cue: int) -> bool:
    """Whether a form tells a sort of shares or what a court did, and nothing of what somebody likes
    or finds: the |preferred stock|, those |found guilty of| theft. Not so "found guilty pleas were
    forced".
    """
    word, after = reading.words[cue], cue + 1
    if word == "preferred":
        return reading.words[after] in _SECURITIES
    if reading.words[after] != "guilty":
        return False
    return bool(reading.gap_flags[after + 1] or reading.flags[after + 1] & PREPOSITION)


_SECURITIES: Final = frozenset(
    ("dividend", "dividends", "securities", "share", "shareholders", "shares", "stock")
)


SUSPECTED: Final = CHARGED | {"alleged"}


def _names(reading: Reading, index: int) -> bool:
    """Whether a name stands before its noun: the last confirmed |Norland attack|."""
    noun, here = index + 1, reading.flags[index + 1]
    if reading.gap_flags[noun] or here & (PREDICATE | PREPOSITION | COORDINATOR):
        return False
    return reading.words[noun].islower() and not reading.words[noun].endswith(("ed", "ly"))
