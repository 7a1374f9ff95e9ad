"""Who does what a passive tells: was denounced |by Ann Lee|, was called a wreck |by divers|."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from newsmodel._stages._phrases import (
    PERSONS,
    is_adverb,
    is_name,
    is_somebody,
    is_unknown_verb,
    phrase_at,
)
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution._adjuncts import PLACING, after_adjuncts
from newsmodel._stages.attribution._bits import ARTICLE, DAY, OBJECT
from newsmodel._stages.attribution._openings import tells
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._word_bits import (
    COORDINATOR,
    NOUN_CUE,
    OBJECT_PRONOUN,
    ORGANIZATION,
    PARTICIPLE_FORM,
    PREPOSITION,
    ROLE,
    SHOWING_NOUN,
    SUBORDINATOR,
    TAKES_ADDRESSEE,
    THAT,
    TIME_UNIT,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.passives import DONE_BY_THINGS
from newsmodel.words.en.phrases import NEAR_TIMES, STANDING_ALONE, TIME_OPENERS
from newsmodel.words.en.plurals import PLURALS
from newsmodel.words.en.quotations import EXPRESSIONS

__all__ = [
    "RELATIVES",
    "agent_after",
    "agent_behind",
    "behind_relative",
    "is_agent",
    "is_done_by_thing",
    "within",
]

_AGENT: Final = 6
"""Words of somebody without an article at most."""


def is_agent(reading: Reading, index: int) -> bool:
    """Whether somebody is named behind "by": criticized by |Lee|, by |local divers|. Not so
    "announced by |letter|, by |Friday|, by |10 to 1|, by |calling|".
    """
    here, word = reading.flags[index], reading.words[index]
    if here & OBJECT_PRONOUN or is_somebody(word, here):
        return not here & DAY
    if here & ARTICLE:
        return reading.words[index + 1] not in _NO_AGENTS
    if word[0].isdigit() or word[-3:] == "ing" or here & TIME_UNIT:
        return False
    high = min(index + _AGENT, len(reading.words) - 2)  # the last two are none
    last = phrase_at(reading.tokens, index, high) - 1
    return last >= index and bool(reading.flags[last] & PERSONS or reading.words[last][-1] == "s")


_NO_AGENTS: Final = TIME_OPENERS | {"end", "time", "way"}
"""What follows "by the" that names nobody."""


def agent_after(
    reading: Reading, stretch: Stretch, after: int, known: Mapping[str, object]
) -> tuple[Words | None, int]:
    """Who does it, behind "by", and the index after."""
    begin = after
    if reading.flags[after] & WEEKDAY and reading.words[after + 1] == "by":
        after += 1  # "announced |Wednesday| by Ann Lee"
    elif reading.words[after] in _BEFORE_BY and "by" in reading.words[after + 2 : after + _TO_BY]:
        # "denounced |late on Friday| by Ann Lee"
        after = after_adjuncts(reading, after, stretch.last, particles=("by",))
        if reading.words[after] != "by" or not is_agent(reading, after + 1):
            after = begin
    if after < stretch.last and reading.words[after] == "by" and not _is_how(reading, after + 1):
        end = phrase_at(reading.tokens, after + 1, stretch.last)
        if not (end < stretch.last and _leads_to_that(reading, begin - 1, end)):
            end = _before_matter(reading, after + 2, end, known)
            end -= reading.flags[end - 1] & PREPOSITION > 0  # "pressed by reporters |on whether| A"
        if end > after + 1:
            return (after + 1, end), end
    return None, after


def _leads_to_that(reading: Reading, cue: int, end: int) -> bool:
    """Whether what was told follows whoever told it, so that no "of" in his name leads to it: was
    told by the Ministry of Health |that A|. Not so "was accused by a clerk of a deed |that A|".
    """
    return bool(reading.flags[cue] & TAKES_ADDRESSEE and reading.flags[end] & THAT)


def _before_matter(reading: Reading, first: int, end: int, known: Mapping[str, object]) -> int:
    """The end of whoever does it before what he does it about: was accused by the opposition |of
    fraud|, by the Ministry of Health |of fraud|.
    """
    for index in range(first, end):
        word = reading.words[index]
        if word in known and not (word == "of" and _is_in_name(reading, index, end)):
            return index
        # "was faulted by rivals |for delays|", but "by a spokesman |for the army|"
        if word == "for" and reading.words[index - 1][-1] == "s":
            return index
    return end


def _is_in_name(reading: Reading, index: int, end: int) -> bool:
    """Whether "of" goes with the office or the body before it: the Ministry |of| Health, the head
    |of| the army of lying. Not so "by the mayor |of| fraud".
    """
    words = reading.words
    later = words.index("of", index + 2, end + 1) if "of" in words[index + 2 : end + 1] else 0
    if later and words[later + 1][-3:] == "ing":
        return True  # "by the parents |of| two girls of lying"
    if not reading.flags[index - 1] & _OFFICES:
        return False
    return is_name(words[index + 1]) or bool(later and reading.flags[index + 1] & ARTICLE)


_OFFICES: Final = ROLE | ORGANIZATION


def _is_how(reading: Reading, index: int) -> bool:
    """Whether "by" says how or how much: can be added by |threatening| them, decided by |less| than
    a point.
    """
    word = reading.words[index]
    if word in _AMOUNTS:
        return True
    if word[-3:] != "ing" or reading.flags[index] & PREPOSITION or not word.islower():
        return False
    following = reading.flags[index + 1]
    return bool(following & _BEHIND_DEED) or is_name(reading.words[index + 1])


_AMOUNTS: Final = ("less", "more")
_BEHIND_DEED: Final = OBJECT | TO | PREPOSITION


def is_done_by_thing(reading: Reading, cue: int, agent: Words) -> bool:
    """Whether nobody does it who could say so: prices rose, |supported by a drop in output|;
    forecasts are |marked by words| such as “plan”.
    """
    first, last = agent
    words, flags = reading.words, reading.flags
    if not EXPRESSIONS.isdisjoint(words[first : min(last, first + _USE)]):
        return True
    if words[cue] not in DONE_BY_THINGS:
        return False
    for index in range(first, last):
        if flags[index] & _SPEAKERS or is_name(words[index]) or words[index][0].isdigit():
            return False
        if index + 1 == last or flags[index + 1] & PREPOSITION:
            return words[index][-1] != "s"
    return True


_BEFORE_BY: Final = NEAR_TIMES | TIME_OPENERS.union(PLACING)
_TO_BY: Final = 8
"""Words of what says when and where, from a passive to its "by"."""
_SPEAKERS: Final = PERSONS | SHOWING_NOUN | OBJECT_PRONOUN
_USE: Final = 5
"""Words up to the noun for expressions: by |the use of the words|."""


def agent_behind(reading: Reading, begin: int, end: int) -> tuple[Words | None, int]:
    """Who does it, behind a name, and where that ends: was called “a joke” by |the mayor|, called a
    wreck by |divers|.
    """
    for index in range(begin + 1, end):
        if reading.quoted[index]:
            continue
        closed, by = reading.quoted[index - 1], reading.words[index] == "by"
        if closed or (by and _is_done_behind(reading, index, end)):
            if not by:
                break
            last = phrase_at(reading.tokens, index + 1, end)
            return ((index + 1, last), index) if last > index + 1 else (None, end)
    return None, end


def _is_done_behind(reading: Reading, index: int, end: int) -> bool:
    """Whether somebody stands behind "by" who did not do what the word before it says: called a
    wreck |by divers|, and not a wreck |found by divers|.
    """
    before, word = reading.flags[index - 1], reading.words[index - 1]
    if before & _DONE or word[-2:] == "ed" or is_adverb(word, before):
        return False
    if reading.words[index + 1] in _SOME:
        return True  # "viewed as a triumph by |some in the party|"
    last = phrase_at(reading.tokens, index + 1, end)
    return any(
        is_somebody(reading.words[place], reading.flags[place]) for place in range(index + 1, last)
    )


_DONE: Final = PARTICIPLE_FORM | NOUN_CUE
_SOME: Final = PLURALS | STANDING_ALONE

RELATIVES: Final = ("which", "who", "whose")


def within(reading: Reading, stretch: Stretch, agent: Words) -> tuple[Words, int]:
    """Who does it, up to the comma where that leads up to a clause: In a statement quoted by |the
    agency|, the army said A.
    """
    first, last = agent
    if reading.flags[stretch.first] & (PREPOSITION | SUBORDINATOR):
        last = min(last, reading.next_mark(first))
    return (first, last), last


def before_clause(reading: Reading, agent: Words, high: int) -> tuple[Words, int]:
    """Who does it, without the subject of a clause that is joined to it: A was denied by |Lee| and
    a crowd gathered.
    """
    first, last = agent
    if last >= high or reading.gap_flags[last]:
        return agent, last
    for index in range(first + 1, last - 1):
        if reading.flags[index] & COORDINATOR and not reading.gap_flags[index]:
            acts = tells(reading, last) or is_unknown_verb(reading.tokens, last)
            return ((first, index), index) if acts else (agent, last)
    return agent, last


def behind_relative(reading: Reading, index: int, high: int) -> int:
    """Index behind the clause that tells of who does it: asked by Ann Lee, who won, |“A?”|"""
    if index >= high or not reading.gap_flags[index] & CLAUSE:
        return index
    if reading.words[index] not in RELATIVES:
        return index
    end = reading.next_mark(index)
    return end if end < high and "," in reading.gaps[end] else index
