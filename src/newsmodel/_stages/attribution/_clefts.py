"""Statements parted by a form of be: What Ann Lee said |is that A|, the promise she made |is that
A|, fears are mounting |that A|.
"""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_adverb, is_finite, is_name
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._bits import (
    ARTICLE,
    BEHIND_NOUN,
    FINITE_FORM,
    HELD,
    STATING,
    VERBAL,
)
from newsmodel._stages.attribution._ends import content_end
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._subjects import source_of
from newsmodel._stages.attribution._verbs import FINITE, Group
from newsmodel._word_bits import (
    ADVERB,
    BE,
    SUBJECT_PRONOUN,
    TAKES_ADDRESSEE,
    TAKES_CLAUSE,
    THAT,
    TIME_UNIT,
)
from newsmodel.words.en.nouns import LIGHT_VERBS
from newsmodel.words.en.phrases import GROWING

__all__ = ["noun_made", "that_behind_growth", "what_said"]

_SUBJECTS: Final = ARTICLE | SUBJECT_PRONOUN
_NEAR: Final = 9
"""Words from a noun over the clause that tells of it to the form of be at most."""


def what_said(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Find "What Ann Lee said is that A", "The first thing she will tell you is that A"."""
    verb, cue, _, kind, own, negated = group
    be = cue + 1
    if own & TAKES_ADDRESSEE and not reading.flags[be] & BE:
        be += 1  # "will tell |you| is that A"
    stating = own & STATING or be > cue + 1
    if kind != FINITE or not stating or not _leads_to_that(reading, stretch, be):
        return False
    source, _ = source_of(reading, stretch, group)
    if source is None:
        return False
    source = _behind_thing(reading, source)
    first = source[0] - 1
    opener = reading.words[first].lower()
    if opener != "what" and (opener not in _ALL_THAT or negated):
        return False
    end = content_end(reading, stretch, be + 1, TAKES_CLAUSE, own)
    if not reading.is_free(first, end):
        return False
    reading.add(
        stretch,
        rules.CUE_BEFORE,
        source,
        (verb, be + 1),
        [reading.piece(be + 1, end)],
        frame=TAKES_CLAUSE,
        flags=own,
    )
    reading.take(first, end)
    return True


def _behind_thing(reading: Reading, source: Words) -> Words:
    """A subject without what is told before it: the first thing |her aides|, all |Ann Lee|."""
    first, last = source
    for index in range(first, min(first + _THING, last - 1)):
        if reading.words[index].lower() in _ALL_THAT:
            return index + 1, last
    return source


_ALL_THAT: Final = frozenset(("all", "thing"))
"""What stands for what somebody says, before the subject: |all| she will say is that A."""
_THING: Final = 4
"""Words of what is told before the subject at most: the very first thing."""


def noun_made(reading: Reading, stretch: Stretch, noun: int) -> tuple[int, int, int] | None:
    """Who does something with a noun that is told behind it, and the form of be: the only promise
    |Ann Lee| has made |is| that A; not "the promise of the plan is that A".
    """
    after = noun + 1
    if not (reading.flags[after] & _SUBJECTS or is_name(reading.words[after])):
        return None
    verb = 0
    for index in range(after + 1, min(after + _NEAR, stretch.last)):
        if reading.gap_flags[index]:
            return None
        here = reading.flags[index]
        if verb and here & BE:
            told = _leads_to_that(reading, stretch, index) and _is_done(reading, index - 1)
            return (after, verb, index) if told else None
        if not verb and (here & AUXILIARY or is_finite(reading.tokens, index, after)):
            verb = index
    return None


def that_behind_growth(reading: Reading, stretch: Stretch, noun: int) -> int:
    """Index of the "that" behind what a fear or a hope does: fears are mounting |that| A, hopes
    faded in Arden |that| A; 0 where there is none, as in "the fears grew, and that is old".
    """
    index, held = noun + 1, 0
    if reading.gap_flags[index] or not reading.flags[index] & _GROWS:
        return 0
    while reading.flags[index] & HELD or is_adverb(reading.words[index], reading.flags[index]):
        index, held = index + 1, held + 1
    if held > _HELD or reading.words[index] not in GROWING:
        return 0
    for place in range(index + 1, min(index + _TO_THAT, stretch.last - 1)):
        if reading.gap_flags[place]:
            return 0
        if reading.flags[place] & THAT:
            other = reading.flags[place + 1] & (BEHIND_NOUN | TIME_UNIT)
            return 0 if other else place
    return 0


_GROWS: Final = AUXILIARY | FINITE_FORM | ADVERB
_HELD: Final = 3
"""Auxiliaries and adverbs before what a fear does, at most."""
_TO_THAT: Final = 5
"""Words from that to "that" at most."""


def _leads_to_that(reading: Reading, stretch: Stretch, be: int) -> bool:
    """Whether a form of be and "that" stand at a word, without a mark."""
    if be + 2 >= stretch.last or reading.gap_flags[be] or reading.gap_flags[be + 1]:
        return False
    return bool(reading.flags[be] & BE and reading.flags[be + 1] & THAT)


def _is_done(reading: Reading, index: int) -> bool:
    """Whether a word is a verb whose object the noun may be: has |made|, |shares|."""
    word = reading.words[index]
    return bool(reading.flags[index] & VERBAL) or word in LIGHT_VERBS or word[-2:] == "ed"
