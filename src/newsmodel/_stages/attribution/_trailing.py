"""What trails behind a thing and is no part of it: blasted Lee |on the radio|, |last week|."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_amount, is_name, is_occasion, is_owner, phrase_at
from newsmodel._stages.attribution._bits import DAY, JOINT, PHRASE_OPENER
from newsmodel._stages.attribution._openings import is_clause
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._word_bits import (
    COORDINATOR,
    GROUP,
    ING_FORM,
    MONTH,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    PARTICIPLE_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.cues import FORECASTS
from newsmodel.words.en.nouns import CURBS
from newsmodel.words.en.phrases import AMOUNTS, GATHERINGS, KEPT_OPENERS, MARGINS, MEDIA

__all__ = ["TRAILING", "TRAILING_WORDS", "time_start", "trails"]

TRAILING: Final = SUBORDINATOR | WEEKDAY
TRAILING_WORDS: Final = frozenset(
    ("as", "at", "by", "despite", "during", "in", "on", "through", "via")
)
"""What else may open an adjunct that is no part of a thing."""
_GOVERNING: Final = PREPOSITION | COORDINATOR
"""What no adjunct follows: "regardless of |whether|", "or |even|"."""
_NAMED: Final = 7
"""Words in which an occasion or a medium is named."""


def trails(reading: Reading, stretch: Stretch, first: int, index: int) -> bool:
    """Whether a word opens an adjunct that is no part of a thing: "after", "on Friday".

    `first` is the first word of the thing.
    """
    here, word, following = reading.flags[index], reading.words[index], reading.flags[index + 1]
    if word == "since":
        return _is_mere_name(reading, first, index)
    if here & SUBORDINATOR and (word not in KEPT_OPENERS or _is_until(reading, first, index)):
        if word == "even" and not following & SUBORDINATOR:
            return False  # "without |even| a word"
        led = reading.flags[index - 1] & _GOVERNING or _is_done(reading, index - 1)
        return not (led or _is_set(reading, index + 2))
    if word == "as" and following & SUBJECT_PRONOUN:
        return reading.words[index + 1] != "one"
    if here & WEEKDAY and not is_owner(word):
        # "by Friday" is part of what is expected; "Friday's match" and "the Sunday poll" are
        # things, and so are "plans |Friday| to act".
        before = reading.flags[index - 1]
        return not (before & _BEFORE_DAY or following & TO or _goes_on(reading, index + 1))
    if not here & PREPOSITION or index + 1 >= stretch.last:
        return False
    if reading.gap_flags[index + 1]:
        return word == "during"
    if word == "despite":
        return True
    if word == "by":
        return _is_how(reading, first, index) or _is_margin(reading, first, index)
    if word in _WHEN and following & DAY:
        day = index + 2
        ahead = word == "in" and reading.words[first - 1] in FORECASTS
        if ahead or _is_figure_then(reading, first, index):
            return False
        return not (_goes_on(reading, day) or _leads_on(reading, stretch, day))
    if word == "in" and _is_year(reading, index + 1, stretch.last):
        named = _is_mere_name(reading, first, index)
        return named and not _leads_on(reading, stretch, index + 2)
    return _tells_occasion(reading, word, index, stretch.last) and not _leads_on(
        reading, stretch, phrase_at(reading.tokens, index + 1, stretch.last, appositions=False)
    )


_BEFORE_DAY: Final = PHRASE_OPENER | POSSESSIVE
"""What makes a day part of a thing: the |Sunday| poll, his |Sunday| address."""
_WHEN: Final = ("on", "in", "at")


def _is_figure_then(reading: Reading, first: int, index: int) -> bool:
    """Whether a day or month tells when a figure was so that another is set against: found 58
    percent, up from 49 percent |in August|.
    """
    for place in range(max(first, index - _FIGURE), index - 1):
        if reading.words[place] in ("from", "with") and reading.words[place + 1][0].isdigit():
            return True
    return False


_FIGURE: Final = 6
"""Words of a figure with its unit, at most."""


def _is_how(reading: Reading, first: int, index: int) -> bool:
    """Whether "by" says how something is told: attacked Lee |by reminding| voters of A. Not so
    "attacked the plan to win |by waiting|", where a deed stands inside.
    """
    here, word = reading.flags[index + 1], reading.words[index + 1]
    if not (here & ING_FORM or word[-3:] == "ing") or here & PREPOSITION or is_name(word):
        return False
    if reading.flags[first] & ING_FORM:
        return False
    return not any(here & TO for here in reading.flags[max(first - _GROUP, 0) : index])


def _is_until(reading: Reading, first: int, index: int) -> bool:
    """Whether "until" says how long somebody does what he does, and not what shall be so: backed
    Lee |until he lost|. Not so "backed the plan until it was paid for".
    """
    until = reading.words[index] == "until" and reading.flags[index + 1] & SUBJECT_PRONOUN
    return bool(until) and _is_mere_name(reading, first, index)


def _is_margin(reading: Reading, first: int, index: int) -> bool:
    """Whether "by" says by how much somebody is ahead: backed Lee |by broad margins|, |by a margin
    of 4 points|. Not so "backed the rise |by 4 points|".
    """
    return _is_mere_name(reading, first, index) and _names(reading, index + 1, MARGINS)


_GROUP: Final = 5
"""Words of a cue up to its thing, at most."""


def _is_done(reading: Reading, index: int) -> bool:
    """Whether a form in -ed tells what was done to a thing, and when: a deal |signed| after A."""
    here, word = reading.flags[index], reading.words[index]
    if reading.gap_flags[index] or word[-2:] != "ed":
        return False
    return not here or bool(here & PARTICIPLE_FORM)


def time_start(reading: Reading, first: int, index: int, high: int) -> int:
    """The first word of a time that ends at a word, behind a mere name, 0 if there is none: backed
    Lee |last week|, met him |earlier this year|. Not so "opposed the move |last week|".
    """
    words, start = reading.words, index - 1
    if words[start] not in _PAST or not _ends_at(reading, index + 1, high):
        return 0
    start -= words[start - 1] in _EARLY
    return start if _is_mere_name(reading, first, start) else 0


_PAST: Final = ("last", "this")
_EARLY: Final = ("earlier", "early", "late", "later")


def _is_mere_name(reading: Reading, first: int, last: int) -> bool:
    """Whether a thing is a pronoun or a name with nothing that a time may belong to."""
    if first >= last or not _is_person(reading, last - 1):
        return False
    return not any(here & _INSIDE for here in reading.flags[first:last])


_INSIDE: Final = PREPOSITION | ING_FORM


def _is_year(reading: Reading, index: int, high: int) -> bool:
    """Whether a year or a part of a month begins at a word: |2015|, |early June|."""
    word = reading.words[index]
    if word in _EARLY:
        return bool(reading.flags[index + 1] & MONTH) and _ends_at(reading, index + 2, high)
    return word.isdigit() and len(word) == _YEAR and _ends_at(reading, index + 1, high)


_YEAR: Final = 4
"""Figures of a year."""


def _ends_at(reading: Reading, index: int, high: int) -> bool:
    """Whether no noun follows a time: backed Lee |last week| and."""
    return index >= high or bool(reading.gap_flags[index] or reading.flags[index] & _LEADING_ON)


_LEADING_ON: Final = PREPOSITION | JOINT


def _tells_occasion(reading: Reading, word: str, index: int, high: int) -> bool:
    """Whether a preposition leads to when, where or how something is said."""
    if word in _WHEN and not _is_share(reading, index):
        if is_occasion(reading.tokens, index + 1, high):
            return True
        if word != "on":
            return _meets(reading, index + 1)
        return reading.words[index - 1] not in CURBS and _names(reading, index + 1, MEDIA)
    if word == "during":
        # An event has its time, and a person has none: the sales |during the war|.
        people = reading.flags[index - 1] & (GROUP | ROLE)
        if people or reading.flags[index + 1] & RELATIVE or _is_person(reading, index - 1):
            return True
        return is_occasion(reading.tokens, index + 1, high) or _meets(reading, index + 1)
    return word in _MEANS and _is_means(reading, index + 1, high)


def _meets(reading: Reading, first: int) -> bool:
    """Whether a phrase tells of a gathering nobody has heard of: blasted Lee at |a summit|."""
    return reading.words[first] in ("a", "an") and _names(reading, first, GATHERINGS)


def _is_person(reading: Reading, index: int) -> bool:
    """Whether a name or a pronoun ends a thing: attacked |Lee| during, called |it| during."""
    return is_name(reading.words[index]) or bool(reading.flags[index] & OBJECT_PRONOUN)


def _names(reading: Reading, first: int, nouns: frozenset[str]) -> bool:
    """Whether a phrase has one of some nouns: mocked Lee on |Twitter|, at |the summit|."""
    for place in range(first, min(first + _NAMED, len(reading.words) - 1)):
        if reading.words[place].lower() in nouns:
            return True
        if reading.gap_flags[place + 1] or (reading.flags[place + 1] & PREPOSITION):
            return False
    return False


def _leads_on(reading: Reading, stretch: Stretch, index: int) -> bool:
    """Whether a thing goes on behind the occasion: dismissed it in a letter |as nonsense|, thanked
    him on Twitter |for staying|.
    """
    if reading.gap_flags[index]:
        return False
    word, after = reading.words[index], index + 1
    if word == "as":
        return not is_clause(reading, stretch, after, over_marks=False)
    if word == "at":
        return _is_set(reading, index)
    return word == "for" and (
        reading.words[after][-3:] == "ing" or bool(reading.flags[after] & POSSESSIVE)
    )


def _is_set(reading: Reading, index: int) -> bool:
    """Whether "at" leads to the figure that is set on a thing: put the chance of rain before Friday
    |at zero|, put the loss on Monday |at 30 percent|.
    """
    if reading.words[index] != "at" or reading.gap_flags[index]:
        return False
    after = index + 1
    if reading.words[after][0].isdigit():
        return reading.words[after + 1] in AMOUNTS
    return is_amount(reading.tokens, after) or bool(reading.flags[after] & NUMBER_WORD)


def _is_share(reading: Reading, index: int) -> bool:
    """Whether a share follows, which a thing is set at: growth |at 2.5%|, |at 3.1 percent|."""
    after = index + 1
    if not reading.words[after][0].isdigit():
        return False
    return reading.words[after + 1] in _PER_CENT or reading.gaps[after + 1][:1] == "%"


_PER_CENT: Final = ("pct", "per", "percent")
_MEANS: Final = ("through", "via")


def _is_means(reading: Reading, first: int, high: int) -> bool:
    """Whether a phrase tells by whom or how something was said: denied A through |a spokesman|."""
    if is_occasion(reading.tokens, first, high):
        return True
    end = phrase_at(reading.tokens, first, high, appositions=False)
    return any(here & ROLE for here in reading.flags[first:end])


def _goes_on(reading: Reading, index: int) -> bool:
    """Whether a thing goes on behind the day: accused him on Friday |of| lying, late Friday |for
    lying|.
    """
    word = reading.words[index]
    return word == "of" or (word == "for" and reading.words[index + 1][-3:] == "ing")
