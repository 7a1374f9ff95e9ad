"""What a cue is about, where it stands first: a charge Ray denies, a port she sees as A."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_adverb, phrase_before
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._bits import DAY
from newsmodel._stages.attribution._ends import content_end
from newsmodel._stages.attribution._mains import before_main_verb
from newsmodel._stages.attribution._openings import is_clause
from newsmodel._stages.attribution._pushed import owner_inside
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._verbs import FINITE, Group
from newsmodel._word_bits import (
    COORDINATOR,
    DENIES,
    NOUN_CUE,
    NUMBER_WORD,
    PREPOSITION,
    SUBORDINATOR,
    TAKES_OBJECT,
    THAT,
    TO,
)
from newsmodel.words.en.deeds import CALLING
from newsmodel.words.en.numbers import VAGUE
from newsmodel.words.en.passives import TAKEN_AS
from newsmodel.words.en.phrases import INDEFINITE, LONG_TIMES

__all__ = ["thing_before"]


def thing_before(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Find what a cue is about before it."""
    if group[3] != FINITE:
        return False
    verb, cue, last, _, own, _ = group
    low = max(verb - _FAR, stretch.first)
    ends = last >= stretch.last or reading.gap_flags[last] or own & DENIES
    ends = ends or (reading.words[last] == "as" and reading.words[cue] in TAKEN_AS)
    if not ends and _OBJECTS.isdisjoint(reading.words[low:verb]):
        return False
    source = reading.subject(verb, stretch.first)
    if source[0] >= source[1]:
        return False
    return _relative(reading, stretch, group, source) or _contact(reading, stretch, group, source)


_FAR: Final = 20
"""Words from a relative pronoun to the verb of its clause, at most."""


def _relative(reading: Reading, stretch: Stretch, group: Group, source: Words) -> bool:
    """Find the relative pronoun that a cue takes for something: a port |which| she described |as a
    risk|, a charge, |which| Ann Lee denies, a war that many blame |for the flood|.
    """
    verb, cue, last, _, own, _ = group
    who = source[0] - 1
    if who <= stretch.first or reading.words[who] not in _OBJECTS:
        return False
    stop = last
    if not reading.gap_flags[last]:
        stop = _what_for(reading, stretch, group)
    if stop == last and (reading.words[who] not in _ALONE or reading.flags[cue] & NOUN_CUE):
        return False  # "he said |that| Lee denies it", "one |that| injects new questions"
    if stop < last or not reading.is_free(who, stop):
        return False
    if stop == last and reading.words[cue] in CALLING:
        return False  # "the aide whom Lee had called" was rung up
    pieces = [reading.piece(who, who + 1)]
    if stop > last:
        # "The man, whom police described |as armed|, boarded a tram"
        stop = before_main_verb(reading, last, stop, TAKES_OBJECT)
        pieces.append(reading.piece(last, stop))
    reading.add(stretch, rules.CUE_BEFORE, source, (verb, last), pieces, TAKES_OBJECT, own)
    reading.take(who, stop)
    return True


_OBJECTS: Final = frozenset(("that", "what", "which", "who", "whom"))
_ALONE: Final = ("which", "who", "whom")
"""Pronouns of which a clause without an object tells: the charge, |which| Ann Lee denies."""


def _what_for(reading: Reading, stretch: Stretch, group: Group) -> int:
    """The end of what something is described as or blamed for, if that stands behind a verb: which
    she described |as a risk|; `last` where no object stands there, -1 where one may.
    """
    _, cue, last, _, own, _ = group
    here, word = reading.flags[last], reading.words[last]
    if word == "by":
        return -1  # "who heads a board backed |by Ann Lee|"
    blames = word == "on" and reading.words[cue] in _BLAMING and not reading.flags[last + 1] & DAY
    likens = word == "to" and reading.words[cue] in _TAKING_TO
    if word == "as" or blames or likens or (word == "for" and not _lasts(reading, last + 1)):
        if is_clause(reading, stretch, last + 1, over_marks=False):
            return -1  # "which she praised |as he spoke|"
        stop = content_end(reading, stretch, last, TAKES_OBJECT, own)
        return stop if stop > last + 1 else -1
    away = here & _NO_OBJECT and not here & TO
    return last if away or is_adverb(word, here) else -1


_BLAMING: Final = ("blame", "blamed", "blames")
_ATTRIBUTING: Final = ("attribute", "attributed", "attributes")
_LIKENING: Final = ("compare", "compared", "compares", "liken", "likened", "likens")
_TAKING_TO: Final = frozenset((*_ATTRIBUTING, *_LIKENING))
"""Verbs that set a thing beside another: compared it |to a trap|, attributed it |to rain|."""


def _lasts(reading: Reading, index: int) -> bool:
    """Whether "for" tells how long: they have fought for |several years|, for |years|."""
    word = reading.words[index]
    return bool(reading.flags[index] & NUMBER_WORD) or word in VAGUE or word in LONG_TIMES


_NO_OBJECT: Final = PREPOSITION | SUBORDINATOR | COORDINATOR | DAY


def _contact(reading: Reading, stretch: Stretch, group: Group, source: Words) -> bool:
    """Find the thing that stands before subject and cue: |a charge| Ray denies, |a claim| the mayor
    dismissed |as nonsense|.
    """
    verb, cue, last, _, own, _ = group
    goes_on = own & DENIES and reading.flags[last] & AUXILIARY  # "the charge he denies |is| old"
    deemed = reading.words[last] == "as" and reading.words[cue] in TAKEN_AS
    if last < stretch.last and not (reading.gap_flags[last] or goes_on or deemed):
        return False
    if deemed or _is_apposed(reading, source[0]):
        source = owner_inside(reading, *source), source[1]  # "an offer |the league| rejected"
    noun = source[0] - 1
    if reading.flags[noun] & THAT:
        noun -= 1  # "a charge |that| Ray denies"
    if noun < stretch.first or reading.gap_flags[source[0]]:
        return False
    if source[1] != verb:
        return False
    first = phrase_before(reading.tokens, noun + 1, stretch.first)
    new = deemed and reading.words[first] in INDEFINITE
    told = new or reading.flags[noun] & NOUN_CUE or _is_apposed(reading, first)
    if first > noun or not told or not reading.is_free(first, last):
        return False
    pieces = [reading.piece(first, noun + 1)]
    stop = last
    if deemed:
        stop = content_end(reading, stretch, last, TAKES_OBJECT, own)
        stop = before_main_verb(reading, last, stop, TAKES_OBJECT)
        pieces.append(reading.piece(last, stop))
    reading.add(stretch, rules.CUE_BEFORE, source, (verb, last), pieces, TAKES_OBJECT, own)
    reading.take(first, stop)
    return True


def _is_apposed(reading: Reading, first: int) -> bool:
    """Whether "a" behind a mark opens what sums up: …, |a fact| he often mentions."""
    return reading.words[first] in _SUMMING and bool(reading.gap_flags[first] & CLAUSE)


_SUMMING: Final = INDEFINITE | {"something"}
