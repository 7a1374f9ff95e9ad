"""Verbs that open a phrase with a particle: point |out|, called here on Friday |for|."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_amount
from newsmodel._stages.attribution._adjuncts import PLACING, after_asides, puts_at
from newsmodel._stages.attribution._bits import DAY
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    PREPOSITION,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TIME_UNIT,
    WEEKDAY,
)
from newsmodel.words.en.phrases import PARTED, TIME_OPENERS

__all__ = ["TO_HEARERS", "may_open_phrase", "with_particle"]

_PARTING: Final = PREPOSITION | WEEKDAY | ADVERB
"""What may open the words between a verb and its particle."""


def may_open_phrase(reading: Reading, cue: int) -> bool:
    """Whether a verb may open a phrase that is a cue: what goes with it stands near,
    as in "point out".
    """
    words, after = reading.words, cue + 1
    if reading.gap_flags[after]:
        return False
    following = reading.phrases.get(words[cue], {})
    return not following.keys().isdisjoint(words[after : after + _PARTED_BY])


def with_particle(reading: Reading, cue: int, high: int) -> tuple[int, int]:
    """Frames of a verb that may open a phrase, or of the phrase, and the index after it."""
    words, after = reading.words, cue + 1
    following, word = reading.phrases.get(words[cue]), words[after]
    if following and (
        word in following
        or reading.flags[after] & _PARTING
        or word[-1] == "y"
        or word in _PARTING_WORDS
        or words[cue] in _PUTTING
    ):
        return _phrase(reading, cue, high, following)
    return reading.flags[cue], after


def _phrase(
    reading: Reading, cue: int, high: int, following: Mapping[str, Mapping[str, int]]
) -> tuple[int, int]:
    """Frames of the verb, or of the phrase that it opens, and the index after it.

    `following` has the phrases that begin with the verb, by the word behind it.
    """
    flags, words, after = reading.flags, reading.words, cue + 1
    own, place = flags[cue], after
    if words[after] == "about" or words[cue] in _PUTTING:
        amount = _amount(reading, cue, high)
        if amount:
            return amount, after
    if words[after] in following and _is_apart(reading, after + 1, high):
        bits = following[words[after]].get(f"{words[after]} {words[after + 2]}")
        if bits is not None:
            return bits, after + 3
    if (
        words[after] not in following
        or flags[after + 1] & DAY
        or (words[after] == "for" and _counts(words, after))
    ):
        place = _parted(reading, cue, high, following.keys())
        if not place:
            return own, after
    known, end = following[words[place]], place + 1
    while end < place + _LONGEST and end < high and not reading.gap_flags[end]:
        end += 1
    while end > place:
        bits = known.get(" ".join(words[place:end]))
        if bits is not None:
            infinitive = words[end - 1] == "to" and flags[end] & _BASES
            if not (infinitive and own & TAKES_INFINITIVE):
                return bits, end
        end -= 1
    if place == after and words[after] in PLACING and len(following) > 1:
        # "voted |in 2001| for", though there is "voted in favor of" too
        others = {word: rest for word, rest in following.items() if word != words[after]}
        return _phrase(reading, cue, high, others)
    return own, after


def _is_apart(reading: Reading, index: int, high: int) -> bool:
    """Whether a day or a manner parts the two particles of a verb: spoke out |Friday| about, spoke
    out |sharply| against.
    """
    if not reading.flags[index] & WEEKDAY and reading.words[index][-2:] != "ly":
        return False
    return index + 1 < high and not (reading.gap_flags[index] or reading.gap_flags[index + 1])


def _parted(reading: Reading, cue: int, high: int, particles: AbstractSet[str]) -> int:
    """Index of the particle that other words part from its verb, 0 where there is none: spoke
    briefly |about|, called here on Friday |for|.
    """
    flags, words, after = reading.flags, reading.words, cue + 1
    lasts = words[after] == "for" and (flags[after + 1] | flags[after + 2]) & TIME_UNIT
    if flags[after] & PREPOSITION and words[after] not in PLACING and not lasts:
        if words[after] not in TO_HEARERS:
            return 0
        particles = particles & _MATTER  # "talks |to voters| about"
    if particles.isdisjoint(words[after : after + _PARTED_BY]):
        return 0
    own = flags[cue]
    place = after_asides(reading, after, high, own, PARTED & particles)
    if place > cue + _PARTED_BY or place >= high or reading.gap_flags[place]:
        return 0
    if words[place] not in particles or flags[place - 1] & PREPOSITION:
        return 0
    # the man |accused| in March |of| theft
    return 0 if words[place] == "of" and own & _CHARGING == TAKES_OBJECT else place


def _counts(words: list[str], index: int) -> bool:
    """Whether "for" says how often: argued |for the third time| that A, |for the second day|."""
    return words[index + 1] == "the" and words[index + 2] in _ORDINALS


_PARTING_WORDS: Final = TIME_OPENERS | {"here"}
_ORDINALS: Final = frozenset(("fifth", "first", "fourth", "last", "second", "third"))
_PUTTING: Final = ("put", "puts", "putting")


def _amount(reading: Reading, cue: int, high: int) -> int:
    """What a verb is whose amount stands where a particle might: reported |about 50| deaths, put
    |the toll at 40|; 0 where none does.
    """
    own, after = reading.flags[cue], cue + 1
    if reading.words[cue] in _PUTTING:
        return own | TAKES_OBJECT if puts_at(reading, after, high) else 0
    about = reading.words[after] == "about" and own & _COUNTING == _COUNTING
    return own if about and is_amount(reading.tokens, after) else 0


_COUNTING: Final = TAKES_OBJECT | TAKES_CLAUSE
_BASES: Final = BASE_FORM | AUXILIARY
_CHARGING: Final = TAKES_OBJECT | TAKES_CLAUSE | TAKES_INFINITIVE
"""A verb that takes a thing and nothing else is passive where none follows."""
TO_HEARERS: Final = ("to", "with")
"""Particles of a cue before a hearer: testified |to|, agreed |with|."""
_MATTER: Final = frozenset(("about",))
"""The particle that whoever is spoken to may part from its verb."""
_PARTED_BY: Final = 8
"""Words from a verb to its particle at most."""
_LONGEST: Final = 4
"""Words of a phrase behind its verb at most."""
