"""Who may hold a view: a person, several or a body, and no thing."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final

from newsmodel._stages._phrases import PERSONS, is_name
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution._bits import ALSO_NOUN
from newsmodel._stages.attribution._reading import Reading, Words
from newsmodel._word_bits import (
    DETERMINER,
    GROUP,
    NUMBER_WORD,
    PREPOSITION,
    RELATIVE,
    SUBJECT_PRONOUN,
)
from newsmodel.words.en.nouns import OWN, OWN_OF_ONE
from newsmodel.words.en.phrases import NOBODY

__all__ = ["in_either_number", "may_hold", "reflects"]

_STANDING: Final = SUBJECT_PRONOUN | RELATIVE | NUMBER_WORD | DETERMINER
"""What may be a whole subject: they, who, two of them, some of them."""


def in_either_number(noun: str, nouns: AbstractSet[str]) -> bool:
    """Whether a noun is one of some, which stand for one thing each: |claim|, |claims|."""
    return noun in nouns or noun.removesuffix("s") in nouns


def _head(reading: Reading, source: Words) -> int:
    """The index of the word that tells what a phrase is for: the |aide| to Lee, |some| of them, Ann
    |Lee|, 42.
    """
    head, last = source
    while head + 1 < last and not reading.flags[head + 1] & PREPOSITION:
        if reading.gap_flags[head + 1] & CLAUSE:
            break
        head += 1
    return head


def may_hold(reading: Reading, source: Words) -> bool:
    """Whether a phrase is for somebody: |Ann Lee|, |the aide to Lee|, |some of them|; not "the
    storm in Norland".
    """
    head = _head(reading, source)
    here, word = reading.flags[head], reading.words[head]
    if here & PERSONS:
        return True
    if here & _STANDING:
        return word.lower() not in NOBODY and word != "which"
    if not is_name(word) or here & ALSO_NOUN:
        return False
    # A sentence may begin with "Storms".
    return head > source[0] or word[-1] != "s"


def reflects(reading: Reading, owner: int, source: Words) -> bool:
    """Whether a possessive may be that of a subject: |they| dropped |their| plan, and not "they
    dropped her plan".
    """
    head = _head(reading, source)
    word, own = reading.words[head].lower(), reading.words[owner]
    if word in OWN:
        return own == OWN[word]
    several = word[-1] == "s" and (reading.flags[head] & GROUP or not is_name(reading.words[head]))
    return own == "their" or (own in OWN_OF_ONE and not several)
