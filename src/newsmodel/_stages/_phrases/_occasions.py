"""Occasions around a subject: "|During the vote| Ann Lee", "Ann Lee |in an interview|"."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases._before import phrase_before
from newsmodel._stages._phrases._words import (
    is_name,
)
from newsmodel._stages._tokens import CLAUSE, Tokens
from newsmodel._word_bits import (
    COORDINATOR,
    DETERMINER,
    GROUP,
    ORGANIZATION,
    POSSESSIVE,
    PREPOSITION,
    ROLE,
    WEEKDAY,
)
from newsmodel.words.en.phrases import GATHERINGS

__all__ = ["behind_occasion", "without_occasion"]

_ON: Final = frozenset(("at", "during", "in", "on"))
_OWNERS: Final = DETERMINER | POSSESSIVE


def behind_occasion(tokens: Tokens, first: int, end: int, low: int) -> int:
    """First word of a name that no comma parts from the occasion before it: "During the vote |Ann
    Lee| said"; `first` where a preposition before that word opens no occasion.
    """
    words, flags, before = tokens.words, tokens.flags, first - 1
    if words[before] == "as":
        return _with_examples(tokens, first, low)
    if not flags[first] & _OWNERS or words[before].lower() not in _ON:
        return first
    if not (before == low or tokens.gap_flags[before] & CLAUSE or flags[before - 1] & WEEKDAY):
        return first
    noun = end - 1
    while noun > first and is_name(words[noun]):
        noun -= 1
        if tokens.gap_flags[noun + 1]:
            break
    if not first < noun < end - 1 or flags[noun] & _NO_OCCASION or not words[noun].islower():
        return first
    return noun + 1


def _with_examples(tokens: Tokens, first: int, low: int) -> int:
    """First word of those for whom a name stands: "|critics such as| Ann Lee said"; `first` where
    none stand before it.
    """
    words, such = tokens.words, first - 2
    if words[such] != "such" or such <= low or words[such - 1][-1] != "s":
        return first
    if tokens.gap_flags[such] or tokens.gap_flags[first]:
        return first
    return phrase_before(tokens, such, low)


_NO_OCCASION: Final = ROLE | GROUP | PREPOSITION | DETERMINER | COORDINATOR | POSSESSIVE
"""What no occasion ends with."""


def without_occasion(tokens: Tokens, first: int, end: int) -> int:
    """The end of a subject without the occasion behind it: "Ann Lee |in an interview|", "the mayor
    |in a statement|", "the board |at a meeting|". Not so "the man |in the interview|", "a clerk |in
    a video|".
    """
    gathering = tokens.words[end - 1] in GATHERINGS  # "everyone |in the hall|"
    least = max(first, end - _OCCASION)
    for index in range(end - 2, least, -1):
        if tokens.flags[index] & PREPOSITION:
            named = is_name(tokens.words[index - 1]) and not gathering
            told = tokens.flags[index - 1] & _TOLD and tokens.words[first].lower() == "the"
            placed = tokens.words[index] in _ON and tokens.flags[index + 1] & _OWNERS
            known = named or (told and tokens.words[index + 1] != "the")
            return index if placed and known else end
    return end


_TOLD: Final = ROLE | ORGANIZATION
"""Who is known by "the" alone: the mayor, the board."""
_OCCASION: Final = 7
"""Words of a subject in which an occasion stands, at most."""
