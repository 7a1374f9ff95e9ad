"""What single words say to a reader of phrases, and the few that are read in pairs."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._tokens import Tokens
from newsmodel.lexicon import (
    ADVERB,
    BASE_FORM,
    BE,
    DETERMINER,
    DO,
    HAVE,
    MODAL,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TO,
)
from newsmodel.words.en.phrases import NOT_ADVERBS, OCCASIONS, TIME_OPENERS, TIMES

__all__ = [
    "AUXILIARY",
    "LONGEST",
    "STOPS",
    "is_adverb",
    "is_described",
    "is_infinitive",
    "is_name",
    "is_occasion",
    "is_time",
    "takes_object",
]

AUXILIARY: Final = BE | HAVE | DO | MODAL

LONGEST: Final = 40
"""Words of a phrase that are read at most; no phrase of real copy is longer."""
STOPS: Final = AUXILIARY | TO | THAT | SUBORDINATOR | RELATIVE
"""Small words that no phrase runs over, but for names and who-clauses."""
_ARTICLES: Final = DETERMINER | POSSESSIVE
_DESCRIBED: Final = 4
"""Words between a participle and the article that opens its phrase."""


def is_name(word: str) -> bool:
    """Whether a word is printed with a capital."""
    return word[:1].isupper()


def is_adverb(word: str, flags: int) -> bool:
    """Whether a word is an adverb, by list or by its ending: "also", "repeatedly"."""
    if flags & ADVERB:
        return True
    return word[-2:] == "ly" and not word[:1].isupper() and word not in NOT_ADVERBS


def is_time(tokens: Tokens, index: int, high: int) -> bool:
    """Whether a time begins at a word: "last week", "this morning"."""
    return (
        tokens.words[index] in TIME_OPENERS
        and index + 1 < high
        and tokens.words[index + 1] in TIMES
    )


def is_occasion(tokens: Tokens, first: int, high: int) -> bool:
    """Whether a phrase names an occasion of speech: "a statement", "the news conference"."""
    for index in range(first, min(first + 4, high)):
        if index > first and tokens.gap_flags[index]:
            return False
        if tokens.words[index] in OCCASIONS:
            return True
    return False


def is_infinitive(tokens: Tokens, index: int) -> bool:
    """Whether a "to" opens an infinitive, and not a phrase as in "the aide to the president"."""
    here, word = tokens.flags[index + 1], tokens.words[index + 1]
    if here & (DETERMINER | POSSESSIVE | OBJECT_PRONOUN | NUMBER_WORD) or is_name(word):
        return False
    return bool(here & (BASE_FORM | AUXILIARY)) or not word.endswith("s")


def is_described(tokens: Tokens, index: int, low: int) -> bool:
    """Whether an article opens the words before a participle: "a report |released|"."""
    first, least = index - 1, max(low, index - _DESCRIBED)
    while first > least and not tokens.gap_flags[first] and not tokens.flags[first] & _ARTICLES:
        first -= 1
    return bool(tokens.flags[first] & _ARTICLES)


def takes_object(tokens: Tokens, index: int) -> bool:
    """Whether a word in -ed that no list knows has an object: "they scrapped |the plan"."""
    return (
        tokens.words[index][-2:] == "ed"
        and len(tokens.words[index]) > 4
        and not tokens.flags[index - 1] & (DETERMINER | POSSESSIVE | PREPOSITION)
        and not tokens.gap_flags[index + 1]
        and (
            bool(tokens.flags[index + 1] & (DETERMINER | POSSESSIVE | OBJECT_PRONOUN))
            or (is_name(tokens.words[index - 1]) and tokens.words[index + 1] != "by")
        )
    )
