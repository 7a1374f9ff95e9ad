"""Times behind a subject, which are no part of it: "Ann Lee |on Friday| said"."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases._words import is_described, is_somebody
from newsmodel._stages._tokens import Tokens
from newsmodel._word_bits import (
    ADVERB,
    DETERMINER,
    MODAL,
    MONTH,
    NUMBER_WORD,
    ORGANIZATION,
    PARTICIPLE_FORM,
    POSSESSIVE,
    PREPOSITION,
    SHOWING_NOUN,
    TIME_UNIT,
    WEEKDAY,
)
from newsmodel.words.en.nouns import PUBLISHED
from newsmodel.words.en.phrases import TIME_OPENERS, TIMES

__all__ = ["counts_from", "without_time"]

_DAYS: Final = WEEKDAY | MONTH
_BEFORE_TIMES: Final = frozenset(("earlier", "early", "here", "late", "later"))
_EARLY: Final = ("early", "late", "mid")
_BEFORE_DAYS: Final = TIME_OPENERS | _BEFORE_TIMES


def without_time(tokens: Tokens, end: int, low: int) -> int:
    """The end of a subject without the time behind it: Ann Lee |on Friday|, Ann Lee |in part|."""
    index = end - 1
    if index <= low or tokens.gap_flags[end]:
        return end
    if tokens.gaps[index] == ", " and tokens.words[index - 1].isdigit():
        # "a bid launched on |March 3, 1997|"
        month = index - 2
        if month > low and tokens.flags[month] & MONTH:
            return month - (tokens.words[month - 1] == "on")
    here, word, before = tokens.flags[index], tokens.words[index], tokens.words[index - 1]
    past = before == "past" and _is_past_week(tokens, index, low)
    if past or word == "ago" or before == "same":
        return _without_span(tokens, index, low)
    fixed = _fixed_start(tokens, index)
    if fixed > low:
        return fixed
    opener = index - 1 if before in TIME_OPENERS or before in ("in", "on") else index
    told = tokens.flags[opener - 1]
    participle = told & PARTICIPLE_FORM or (not told and tokens.words[opener - 1][-2:] == "ed")
    if (participle and is_described(tokens, opener - 1, low)) or _is_dated(tokens, opener, low):
        return end  # "a report |released last week| found", "a poll |last week| found"
    if here & _DAYS and (not here & MODAL or _is_month(tokens, index)):
        return _without_day(tokens, index, low)
    if word not in TIMES:
        # "Ann Lee |in 1997|"
        return index - 1 if before == "in" and len(word) == 4 and word.isdigit() else end
    if tokens.words[end] == "ago":
        return _without_span(tokens, index + 1, low)  # "who |just a week| ago called it A"
    if tokens.words[end] in ("later", "earlier"):
        return index - 1  # "Ann Lee |a month| later said"
    if index - 1 > low and tokens.flags[index - 1] & WEEKDAY:
        return index - 1 - (tokens.words[index - 2] == "on")  # "Ann Lee |on Friday night|"
    if index - 1 > low and before in TIME_OPENERS:
        first = index - 1
        while first > low + 1 and tokens.words[first - 1] in _BEFORE_TIMES:
            first -= 1  # "the bank |earlier this year|"
        return first
    return end


def _fixed_start(tokens: Tokens, last: int) -> int:
    """The first word of a set phrase that ends at a word: |at the time|, |at one point|, |for her
    part|, |in part|; 0 where none does.
    """
    word, before, opener = tokens.words[last], tokens.words[last - 1], last - 2
    if (before, word) in _MOMENTS:
        return opener if tokens.words[opener] == "at" else 0
    if word != "part":
        return 0
    if before == "in":
        return last - 1
    owned = tokens.flags[last - 1] & POSSESSIVE and tokens.words[opener] == "for"
    return opener if owned else 0


_MOMENTS: Final = (("the", "time"), ("one", "point"))
"""What is told behind "at": Ann Lee |at one point| said A."""


def _is_month(tokens: Tokens, index: int) -> bool:
    """Whether "May" behind a subject is a month: late |May|, the bank in |May|. Not so "those who
    lost their homes in May", where it tells of the loss.
    """
    before = index - 1
    if tokens.words[before] != "in":
        return tokens.words[before] in _EARLY
    return is_somebody(tokens.words[before - 1], tokens.flags[before - 1])


def _without_day(tokens: Tokens, day: int, low: int) -> int:
    """The end of a subject before a day or month: "Ann Lee |late on Friday|", "the board |here
    later Friday|", "Ann Lee |in early May|".
    """
    words, first = tokens.words, day - (tokens.words[day - 1] in _ON)
    while first > low + 1 and words[first - 1] in _BEFORE_DAYS:
        first -= 1
    if low + 1 < first < day and words[first - 1] == "in":
        first -= 1
    return first


_ON: Final = ("in", "on")


def _is_dated(tokens: Tokens, opener: int, low: int) -> bool:
    """Whether a time tells which of many polls or the like is meant: a Kestrel poll |last week|
    found. Not so "the poll |last week| found", "the polls |in May|", "a court |on Friday|".
    """
    noun = opener - 1
    if tokens.words[noun] in ("in", "on"):
        noun -= 1
    shows = tokens.flags[noun] & (SHOWING_NOUN | ORGANIZATION) == SHOWING_NOUN
    if not shows or tokens.gap_flags[noun + 1]:
        return False
    for index in range(noun - 1, max(low, noun - _NAMED) - 1, -1):
        if tokens.words[index] in _ONE:
            return True
        if tokens.flags[index] & PREPOSITION or tokens.gap_flags[index + 1]:
            return False
    return False


_NAMED: Final = 6
"""Words from an article to its noun at most."""
_ONE: Final = ("A", "An", "a", "an")


def _is_past_week(tokens: Tokens, index: int, low: int) -> bool:
    """Whether a time behind a subject ends at a word: the board |this past week|, said A."""
    return index - 2 > low and tokens.words[index - 2] == "this" and tokens.words[index] in TIMES


def _without_span(tokens: Tokens, last: int, low: int) -> int:
    """The end of a subject before a time of several words: "|just over| three weeks ago", "|at the|
    same time".
    """
    index = last - 1
    while index > low + 1 and not tokens.gap_flags[index]:
        before, word = tokens.flags[index - 1], tokens.words[index - 1]
        if not (before & _SPAN or word in _SPAN_WORDS or word[0].isdigit()):
            break
        index -= 1
    return index


_SPAN: Final = NUMBER_WORD | ADVERB | DETERMINER
_SPAN_WORDS: Final = frozenset(("about", "at", "less", "more", "over", "than"))


def counts_from(tokens: Tokens, index: int) -> bool:
    """Whether "before" tells how long before something a thing was published: a poll released
    |hours before| the vote, a note leaked |two days after| his death.
    """
    made = index - 2
    if tokens.words[index] not in _COUNTED_FROM or not tokens.flags[index - 1] & TIME_UNIT:
        return False
    if tokens.flags[made] & NUMBER_WORD or tokens.words[made][0].isdigit():
        made -= 1
    speaks = made > 0 and tokens.words[made] in PUBLISHED and tokens.flags[made - 1] & SHOWING_NOUN
    return bool(speaks) and not any(tokens.gap_flags[made : index + 1])


_COUNTED_FROM: Final = ("after", "before")
