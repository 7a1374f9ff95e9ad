"""What somebody tells in a clause about a noun: a plan that, according to Lee, |would fail|."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_adverb
from newsmodel._stages._tokens import END
from newsmodel._stages.attribution._bits import FINITE_FORM, PREDICATE
from newsmodel._stages.attribution._openings import tells
from newsmodel._stages.attribution._reading import Reading, Words
from newsmodel._word_bits import (
    ADVERB,
    COORDINATOR,
    NOUN_CUE,
    PREPOSITION,
    SPEECH,
    SUBORDINATOR,
    TO,
)

__all__ = ["told_in_clause"]


def told_in_clause(reading: Reading, first: int, after: int, high: int) -> Words | None:
    """What is told behind a source and its cue, which begin at `first` and end before `after`,
    where they stand behind the word that opens a clause about a noun: a plan that, she said, |would
    fail|; the plan, which according to Lee |would fail|, was dropped. Whoever asks has seen that
    such a word or "and" stands there.

    None where they do not: They will do that, she said, because it rained. That, she said, is a
    joke.
    """
    opener = first - 1
    if after >= high:
        return None
    joins = reading.flags[opener] & COORDINATOR and reading.gaps[first] == ", "
    if joins and reading.gaps[opener] == " " and tells(reading, after):
        # "sold the ships and, according to Lee, |hid the money|"
        return None if next(reading.commas(after, high), 0) else (after, high)
    if reading.gap_flags[opener] & END or not _ends_noun(reading, opener - 1):
        return None
    verb = after
    while is_adverb(reading.words[verb], reading.flags[verb]) and verb + 1 < high:
        verb += 1
    if not tells(reading, verb):
        return None
    for comma in reading.commas(verb, high):
        if reading.flags[comma] & PREDICATE or tells(reading, comma):
            return after, comma
    return after, high


def _ends_noun(reading: Reading, index: int) -> bool:
    """Whether a clause that follows a word may tell of it: |a plan| that fails. Not so "|said| that
    A", "the existence |of| which", "|and| that, she said, is late", "to |do| that".
    """
    here = reading.flags[index]
    if here & _NO_NOUN:
        return False
    return bool(here & NOUN_CUE) or not here & (SPEECH | FINITE_FORM)


_NO_NOUN: Final = AUXILIARY | PREPOSITION | COORDINATOR | SUBORDINATOR | TO | ADVERB
