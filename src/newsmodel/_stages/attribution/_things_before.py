"""What a cue is about, where it stands first: a charge Ray denies, a port she sees as A."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, phrase_before
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._ends import content_end
from newsmodel._stages.attribution._openings import is_clause
from newsmodel._stages.attribution._pushed import owner_inside
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._verbs import FINITE, Group
from newsmodel._word_bits import DENIES, NOUN_CUE, TAKES_OBJECT, THAT
from newsmodel.words.en.phrases import INDEFINITE

__all__ = ["thing_before"]


def thing_before(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Find what a cue is about before it."""
    return _relative(reading, stretch, group) or _contact(reading, stretch, group)


def _relative(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Find the relative pronoun that a cue takes for something: a port |which| she described |as a
    risk|.
    """
    verb, _, last, kind, own, _ = group
    if kind != FINITE or reading.words[last] != "as" or reading.gap_flags[last]:
        return False
    first, end = reading.subject(verb, stretch.first)
    who = first - 1
    if first >= end or who <= stretch.first or reading.words[who] not in _OBJECTS:
        return False
    if is_clause(reading, stretch, last + 1, over_marks=False):
        return False  # "which she praised |as he spoke|"
    stop = content_end(reading, stretch, last, TAKES_OBJECT, own)
    if not reading.is_free(who, stop) or stop <= last + 1:
        return False
    pieces = [reading.piece(who, first), reading.piece(last, stop)]
    reading.add(stretch, rules.CUE_BEFORE, (first, end), (verb, last), pieces, TAKES_OBJECT, own)
    reading.take(who, stop)
    return True


_OBJECTS: Final = frozenset(("that", "which", "who", "whom"))


def _contact(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Find the thing that stands before subject and cue: |a charge| Ray denies."""
    verb, _, last, kind, own, _ = group
    if kind != FINITE:
        return False
    goes_on = own & DENIES and reading.flags[last] & AUXILIARY  # "the charge he denies |is| old"
    if last < stretch.last and not (reading.gap_flags[last] or goes_on):
        return False
    source = reading.subject(verb, stretch.first)
    if source[0] < source[1] and _is_apposed(reading, source[0]):
        source = owner_inside(reading, *source), source[1]  # "an offer |the league| rejected"
    noun = source[0] - 1
    if reading.flags[noun] & THAT:
        noun -= 1  # "a charge |that| Ray denies"
    if source[0] >= source[1] or noun < stretch.first or reading.gap_flags[source[0]]:
        return False
    if source[1] != verb:
        return False
    first = phrase_before(reading.tokens, noun + 1, stretch.first)
    told = reading.flags[noun] & NOUN_CUE or _is_apposed(reading, first)
    if first > noun or not told or not reading.is_free(first, last):
        return False
    pieces = [reading.piece(first, noun + 1)]
    reading.add(stretch, rules.CUE_BEFORE, source, (verb, last), pieces, TAKES_OBJECT, own)
    reading.take(first, last)
    return True


def _is_apposed(reading: Reading, first: int) -> bool:
    """Whether "a" behind a mark opens what sums up: …, |a fact| he often mentions."""
    return reading.words[first] in _SUMMING and bool(reading.gap_flags[first] & CLAUSE)


_SUMMING: Final = INDEFINITE | {"something"}
