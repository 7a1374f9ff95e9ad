"""What leads up to a phrase and is no part of it: "But |Lee|", "In Oslo |a judge|"."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases._words import behind_rounding, is_adverb, is_amount, is_name
from newsmodel._stages._tokens import Tokens
from newsmodel._word_bits import (
    ADVERB,
    COORDINATOR,
    DETERMINER,
    GROUP,
    ING_FORM,
    MODAL,
    MONTH,
    NUMBER_WORD,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    WEEKDAY,
)
from newsmodel.words.en.calendar import GIVEN_MONTHS
from newsmodel.words.en.people import GIVEN_TOO, PARTICLES
from newsmodel.words.en.phrases import ADVERBIALS, OCCASIONS, TIME_OPENERS, TIMES

__all__ = ["WHEN", "behind_time", "without_lead"]

_JOINERS: Final = COORDINATOR | SUBORDINATOR | PREPOSITION
_DAYS: Final = WEEKDAY | MONTH
_ARTICLES: Final = frozenset(("a", "an", "the"))
_BEFORE_ARTICLES: Final = (
    DETERMINER | PREPOSITION | COORDINATOR | NUMBER_WORD | ADVERB | RELATIVE | ING_FORM | PAST_FORM
)
"""What an article goes on with."""
WHEN: Final = frozenset(
    form
    for word in ("each", "earlier", "early", "every", "last", "late", "next", "this")
    for form in (word, word.title())
)
"""What opens a time before a subject."""
_SUBJECTS: Final = DETERMINER | POSSESSIVE | GROUP
"""What a subject behind a time begins with, but for names."""
_OPENING: Final = 5
"""Words behind "in" in which an occasion or a place ends."""


def without_lead(tokens: Tokens, start: int, end: int) -> int:
    """The start of a phrase behind what leads up to it: "But", "still", "in", "In Oslo"."""
    flags = tokens.flags
    while start < end and _is_lead(tokens, start, end):
        start += 1
    if start and flags[start - 1] & _JOINERS:
        fixed = _behind_fixed(tokens, start, end)
        if fixed > start:
            return without_lead(tokens, fixed, end)
        if flags[start - 1] & PREPOSITION:
            return _behind_occasion(tokens, start, end)
    elif start > 1 and tokens.words[start - 1] in _LATER and flags[start - 2] & PREPOSITION:
        return _behind_occasion(tokens, start, end)  # "In later years |Ann Lee"
    if flags[start] & NUMBER_WORD:
        for index in range(start + 2, min(start + _OPENING, end - 1)):
            if tokens.words[index] == "ago":
                return index + 1  # "Two weeks ago |the court"
    return start


_LATER: Final = ("earlier", "later")
"""What stands in a time behind its preposition, and is an adverb elsewhere."""


def _behind_fixed(tokens: Tokens, start: int, end: int) -> int:
    """The start of a subject behind a noun that is an adverb with its preposition: In fact |banks|
    say A, As a result |banks| say A. Not so "In general terms banks say A".
    """
    words = tokens.words
    nouns = ADVERBIALS.get(words[start - 1].lower())
    if nouns is None or start + 1 >= end:
        return start
    noun = start + (words[start] == "a")
    behind = noun + 1
    if words[noun] not in nouns or behind >= end or tokens.gap_flags[behind]:
        return start
    return behind


_OUTSIDE: Final = ("Outside", "outside")


def _is_lead(tokens: Tokens, index: int, end: int) -> bool:
    """Whether a word leads up to the phrase behind it: |But| Lee, |Friday| Lee."""
    here, word = tokens.flags[index], tokens.words[index]
    if here & _JOINERS and word != "both":
        if word in GIVEN_TOO and all(map(is_name, tokens.words[index:end])):
            return end == index + 1  # "|Per Lund| said"
        if word in _OUTSIDE and tokens.flags[index + 1] & GROUP:
            return False  # "|Outside experts| said"
        return not (here & PREPOSITION and _is_about(tokens, index))
    if is_adverb(word, here):
        return not _is_part(tokens, index)
    if word.isdigit() and tokens.flags[index - 1] & MONTH and index + 1 < end:
        return is_name(tokens.words[index + 1])  # "On May |20| Lee said"
    # "|Friday| Lee said"
    return (
        bool(here & _DAYS) and index + 1 < end and not (here & MONTH and _is_given(tokens, index))
    )


def _is_given(tokens: Tokens, index: int) -> bool:
    """Whether a month may be a given name: |May Lee| said, |Jan van der Holm| said. Not so "In
    |May| Lee said", "On 5 |May| Lee", "Late |April| sales fell".
    """
    before, word = tokens.words[index - 1], tokens.words[index]
    if before[0].isdigit() or before.lower() in _BEFORE_MONTHS:
        return False
    if tokens.flags[index] & MODAL:
        return True
    if word not in GIVEN_MONTHS or tokens.gaps[index + 1] != " ":
        return False
    return is_name(tokens.words[index + 1]) or tokens.words[index + 1] in PARTICLES


_BEFORE_MONTHS: Final = TIME_OPENERS | {"by", "in", "mid", "of", "since", "until"}


def _is_about(tokens: Tokens, index: int) -> bool:
    """Whether a preposition is part of a number: |about| four in ten voters, |over| 60 percent,
    |at least| half of them. Not so "at last".
    """
    number = behind_rounding(tokens, index)
    return bool(number) and (tokens.words[number] in _PARTS or is_amount(tokens, index))


_PARTS: Final = ("a", "half")
"""What opens a part: half of them, a third of them."""


def behind_time(tokens: Tokens, start: int, end: int) -> int:
    """The start of a subject behind a time that no comma parts: "Late last month |the bank"."""
    index = start
    while tokens.words[index] in WHEN and index + 2 < end:
        index += 1
    if index == start or tokens.words[index] not in TIMES or index + 1 == end:
        return start
    index += 1
    begins = tokens.flags[index] & _SUBJECTS or is_name(tokens.words[index])
    return index if begins else start


def _is_part(tokens: Tokens, index: int) -> bool:
    """Whether what may be an adverb is part of a phrase: the |very| man, |First| Kestrel Bank."""
    if tokens.flags[index] & DETERMINER or _counts(tokens, index):
        return True
    return tokens.words[index] == "First" and is_name(tokens.words[index + 1])


def _counts(tokens: Tokens, index: int) -> bool:
    """Whether an adverb tells how many: |only| two herders, |nearly| two-thirds of
    them, |almost| everyone. Not so "|only| Lee".
    """
    word, after = tokens.words[index].lower(), index + 1
    if word not in _COUNTING or tokens.gap_flags[after]:
        return False
    number = tokens.words[after]
    if number[0].isdigit() or tokens.flags[after] & NUMBER_WORD or number in _ALL:
        return True
    share = tokens.words[after + 1] if number == "a" else number.rpartition("-")[2]
    return share in _SHARES


_COUNTING: Final = frozenset(("almost", "nearly", "only"))
_ALL: Final = ("about", "all", "every", "everybody", "everyone", "half")
_SHARES: Final = frozenset(
    ("dozen", "fifth", "fifths", "half", "quarter", "quarters", "tenth", "third", "thirds")
)


def _behind_occasion(tokens: Tokens, start: int, end: int) -> int:
    """The start of a subject behind what leads up to it: "In a radio interview |Ann Lee",
    "In Ohio |a judge", "Before noon |a judge", "In a call about its results |the firm".
    """
    words, flags, found = tokens.words, tokens.flags, start
    for index in range(start, end - 1):
        word, following = words[index], words[index + 1]
        if following in _ARTICLES:
            if is_name(word) or _is_time(word):
                return index + 1
            if index > start and not flags[index] & _BEFORE_ARTICLES:
                found = index + 1
        elif is_name(following) and index < start + _OPENING and _ends_lead(word):
            return index + 1
        elif flags[index] & WEEKDAY and is_name(following) and flags[index - 1] & PREPOSITION:
            return index + 1  # "In a speech on |Friday| Ann Lee"
    return found


def _ends_lead(word: str) -> bool:
    """Whether what leads up to a subject ends with an occasion, a time or a date: "In a radio
    |interview| Ann Lee", "Within five |years| Veskia", "On the morning of May |2| Ray".
    """
    return word in OCCASIONS or word.isdigit() or _is_time(word)


def _is_time(word: str) -> bool:
    """Whether a word is a noun for a time: "Before |noon| the mayor"."""
    return word in TIMES and len(word) > len("on")
