"""Which form a verb is that auxiliaries, a negation or "to" stand before: had |said|, to |say|."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_name, is_owner
from newsmodel._stages.attribution._agreement import agrees
from newsmodel._stages.attribution._bits import ARTICLE, BEFORE_BASE, PERFECT
from newsmodel._stages.attribution._capitals import in_capitals
from newsmodel._stages.attribution._forms import FINITE, INFINITIVE, PARTICIPLE, PASSIVE
from newsmodel._stages.attribution._openings import has_object
from newsmodel._stages.attribution._past_forms import past_kind
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    BASE_FORM,
    BE,
    HAVE,
    ING_FORM,
    PARTICIPLE_FORM,
    PAST_FORM,
    TO,
)
from newsmodel.words.en.nouns import TAKING
from newsmodel.words.en.phrases import OCCASIONS

__all__ = ["held_kind", "is_modifier"]

_PAST: Final = PAST_FORM | PARTICIPLE_FORM
_HAVING: Final = ("having", "Having")


def _behind_to(reading: Reading, cue: int, first: int, held: int) -> str | None:
    """Which form a verb behind "to" is; None where it is none: according to |State| Department."""
    own = reading.flags[cue]
    if own & ING_FORM:
        # "has taken to |urging| them to vote"
        return INFINITIVE if reading.words[first - 1] in TAKING else None
    if held & HAVE and own & PARTICIPLE_FORM:
        return INFINITIVE  # "the only one to have |pledged| A"
    if not own & BASE_FORM or (is_name(reading.words[cue]) and not in_capitals(reading, cue)):
        return None
    # "will have |to consider|" has a subject as any finite verb
    opening = reading.flags[first]
    return FINITE if opening & AUXILIARY and not opening & TO else INFINITIVE


def held_kind(reading: Reading, cue: int, first: int, low: int, held: int) -> str | None:
    """Which form a verb behind auxiliaries or a negation is; None where it is none."""
    own = reading.flags[cue]
    if held & TO:
        return _behind_to(reading, cue, first, held)
    if own & ING_FORM:
        if held & BE:
            return FINITE
        return PARTICIPLE if not is_modifier(reading, cue, low) else None
    past = own & _PAST and not own & BASE_FORM
    if not held & AUXILIARY:
        if past and own & PARTICIPLE_FORM and reading.words[cue - 1] == "not":
            return PASSIVE  # "a claim |not recognized| abroad", as "did not recognize" is finite
        if past:
            return past_kind(reading, cue, first, low)
        return FINITE if agrees(reading, cue, low, own) else None
    if past:
        if held & PERFECT:
            if held & BE:
                return PASSIVE
            if reading.words[first] not in _HAVING:
                return FINITE
            summed = reading.words[cue + 1] == "that" and reading.gap_flags[cue + 2]
            return None if summed else PARTICIPLE  # "Having said that, A"
        return past_kind(reading, cue, first, low)
    if held & BEFORE_BASE and not (held & BE and own & PARTICIPLE_FORM):
        return FINITE  # and not "would be |read|", whose participle is the base form too
    if held & PERFECT == HAVE and own & PARTICIPLE_FORM:
        return FINITE  # "had |forecast| a profit", whose participle is the base form too
    return PASSIVE if own & PARTICIPLE_FORM and held & BE else None


def is_modifier(reading: Reading, cue: int, low: int) -> bool:
    """Whether a form in -ing is an adjective or a noun: "the opposing side", "his thinking", "at a
    port |hearing|, she said".
    """
    if cue == low or reading.gap_flags[cue]:
        return False
    if reading.words[cue] in OCCASIONS and reading.gap_flags[cue + 1]:
        return True
    if reading.words[cue - 1] in _THOSE and has_object(reading, cue + 1):
        return False  # "|those| supporting the plan"
    return bool(reading.flags[cue - 1] & ARTICLE) or is_owner(reading.words[cue - 1])


_THOSE: Final = ("each", "those", "Those")
