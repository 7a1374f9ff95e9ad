"""Where a hearer ends over marks or with a clause of his own: told |Lee, the mayor,| that A."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    BRACKETS,
    is_adverb,
    is_infinitive,
    is_name,
    over_bracket,
    phrase_at,
)
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution._adjuncts import after_adjuncts
from newsmodel._stages.attribution._bits import BEHIND_NOUN, STATING
from newsmodel._stages.attribution._openings import Content
from newsmodel._stages.attribution._reading import Reading
from newsmodel._stages.attribution._thats import FAR
from newsmodel._word_bits import (
    BASE_FORM,
    COORDINATOR,
    ING_FORM,
    INTENDS,
    NEGATION,
    PAST_FORM,
    RELATIVE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_OBJECT_INFINITIVE,
    THAT,
    THIRD_FORM,
    TO,
)
from newsmodel.words.en.phrases import NOTIFYING

__all__ = ["LEADING_ON", "TELLS", "behind_relative", "led_to_marks", "over_mark"]


def behind_relative(reading: Reading, index: int, high: int, own: int) -> int:
    """Index of the "that" or "to" behind a hearer with a clause of its own: told the boy who found
    it |that| A, asked firms that own ships |to| A, told envoys meeting in Arden |that| A; `index`
    where there is none, as in "told voters |who| he was", "told farmers |that| works would close".
    """
    flags = reading.flags
    verb = flags[index + 1]
    unknown = not verb and reading.words[index + 1][-2:] == "ed"
    if not (verb & _VERBS or unknown) or is_name(reading.words[index + 1]):
        return index
    if flags[index] & THAT and (verb | flags[index + 2]) & AUXILIARY:
        return index  # "told them |that was wrong|", "|that works would close|"
    for place in range(index + 2, min(high, index + FAR)):
        if reading.gap_flags[place]:
            leads = reading.quoted[place] and reading.gap_flags[place] & CLAUSE
            return place if leads else index  # "told those who came, |“A”|"
        here, before = flags[place], flags[place - 1]
        if verb & ING_FORM and here & AUXILIARY:
            return index  # "told staff |working from home would mean| that A"
        if here & THAT:
            clause = before & _BEFORE_CLAUSE or flags[place + 1] & BEHIND_NOUN
            return index if clause else place
        does = here & TO and own & TAKES_OBJECT_INFINITIVE and not before & _LEADS_TO_DEED
        if does and is_infinitive(reading.tokens, place):
            return place
    return index


_LEADS_TO_DEED: Final = TAKES_INFINITIVE | AUXILIARY
"""What an infinitive goes with: those who want |to leave|, a man who had |to leave|."""
_BEFORE_CLAUSE: Final = THAT | TO | STATING | INTENDS
"""What leads to a clause itself: says |that| A, means |that| A."""
_VERBS: Final = AUXILIARY | PAST_FORM | THIRD_FORM | BASE_FORM | ING_FORM


def over_mark(reading: Reading, index: int, high: int) -> int:
    """The end of a hearer over a mark: told the firm (ABC) |that|, told a crowd in Varn, Norland,
    |that|; `index` where the mark ends it.
    """
    if reading.gaps[index] in BRACKETS:
        behind = over_bracket(reading.tokens, index, high)
        return behind if behind < high else index
    if reading.gaps[index] != ", ":
        return index
    further = _behind_commas(reading, index, high)
    if further > index or not is_name(reading.words[index - 1]):
        return further
    while further < high and is_name(reading.words[further]) and further < index + _STATE:
        further += 1
        if reading.gap_flags[further]:
            break
    return index if reading.flags[further] & COORDINATOR else further


_STATE: Final = 3
"""Words of the name of a state at most."""


def _behind_commas(reading: Reading, index: int, high: int) -> int:
    """Index of the "that" or "to" behind several hearers, or behind what is said of one: told Lee,
    Ray and Cho |that| A; told Lee, the mayor, |that| A; asked Lee, who won, |to| A. `index` where
    there is none.
    """
    place = index
    for _ in _PARTS:
        if reading.gaps[place] != ", " or reading.quoted[place]:
            return index
        here, first = reading.flags[place], place
        if here & RELATIVE and not here & THAT:
            place = reading.next_mark(place)
        elif is_adverb(reading.words[place], here) and reading.gap_flags[place + 1]:
            place += 1  # "told Lee, |however|, that A"
        elif here & _VERBAL:
            return index  # "told reporters, |adding| that A"; "who advises it, |said| Lee told A"
        else:
            place = phrase_at(reading.tokens, place, high, appositions=False)
        if place == first or place >= high:
            return index
        if reading.gaps[place] == ", " and not reading.flags[place] & LEADING_ON:
            told = after_adjuncts(reading, place, high, parted=place)
            if place < told < high and reading.flags[told] & THAT and not reading.gap_flags[told]:
                return told  # "told Lee, the mayor, |last week| that A"
        if reading.flags[place] & LEADING_ON:
            listed = reading.words[first] == "and" or "and" in reading.words[first:place]
            parted = reading.gaps[place] == ", "
            return place if parted or (listed and not reading.gap_flags[place]) else index
    return index


_PARTS: Final = range(4)
"""How many parts between commas are read at most."""
LEADING_ON: Final = THAT | TO
_VERBAL: Final = AUXILIARY | ING_FORM | PAST_FORM | THIRD_FORM


def led_to_marks(reading: Reading, first: int, end: int, own: int) -> Content | None:
    """Content behind a preposition that leads to marks: warned |Arden| of “a war”, telling |an
    agent| to “go”. Not so "promised returns of “18%”".
    """
    last = end - 1
    if reading.words[last] == "of" and reading.words[first - 1] in TELLS:
        return end, TAKES_OBJECT, (first, last)
    if not reading.flags[last] & TO or not own & TAKES_OBJECT_INFINITIVE:
        return None
    last -= reading.flags[last - 1] & NEGATION > 0
    return (last, TAKES_OBJECT_INFINITIVE, (first, last)) if first < last else None


TELLS: Final = NOTIFYING | {"tell", "telling", "tells", "told"}
"""Verbs that lead to whom somebody tells, and of what: telling |an agent| of A."""
