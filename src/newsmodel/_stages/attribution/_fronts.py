"""What stands before the subject of a cue: what he says, what leads up to it, when he says it."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import Final

from newsmodel._stages._phrases import is_adverb, is_name
from newsmodel._stages._tokens import CLAUSE, MARK
from newsmodel._stages.attribution._bits import ARTICLE, LIGHT, PREDICATE, PRONOUN
from newsmodel._stages.attribution._openings import tells
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._word_bits import (
    COORDINATOR,
    ING_FORM,
    MONTH,
    PARTICIPLE_FORM,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SOURCE_PREPOSITION,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TIME_UNIT,
    TIME_WORD,
    WEEKDAY,
)
from newsmodel.words.en.phrases import MEANWHILE, MEDIA, OCCASIONS, QUESTION_WORDS, TIME_OPENERS

__all__ = ["AS", "apposed", "goes_astray", "leads_up", "opens_adverbial"]

AS: Final = frozenset(("As", "as"))


def leads_up(reading: Reading, stretch: Stretch, content: Words, goes_on: int) -> bool:
    """Whether words before a subject are no statement: "And in Ohio and Maine, |a poll showed".

    Where more follows the cue they may be part of it, unless they hold a title: "On Monday, he
    said, |they would go|", "On Varn TV’s “Morning,” he said, |they would go|". `goes_on` is the
    word where it follows, 0 where none does.
    """
    first, last = content
    if goes_on and _is_title(reading, first, last):
        # Not so "The mayor, Ann Lee said, |had left|".
        return not reading.flags[goes_on] & PREDICATE
    if goes_on and not _holds_label(stretch, first, last):
        return False
    parted = first
    while (mark := reading.marked.find(1, first + 1, last)) >= 0:
        if not _is_prelude(reading, first, mark):
            return False
        first = mark
    if parted < first and _is_prelude(reading, first, last):
        return True
    if reading.flags[first] & COORDINATOR:
        first += 1
    if reading.words[first] in AS and reading.flags[first + 1] & PARTICIPLE_FORM:
        return True  # "As reported by the Post, |police found A|"
    if _leans_on_cue(reading, first, last) or _tells_when(reading, stretch, first, last):
        return True
    if not (reading.flags[first] & _LEADING_UP or _is_date(reading, first, last)):
        return False
    # "On Friday |it| rained, Ann Lee said"
    return not any(
        tells(reading, index) or reading.flags[index] & _ALONE == SUBJECT_PRONOUN
        for index in range(first, last)
    )


_ALONE: Final = PRONOUN | RELATIVE


def _is_prelude(reading: Reading, first: int, last: int) -> bool:
    """Whether words before a comma say when or how, and tell nothing: |Still|, |on Friday|, |late
    last month|, |even as it rained|.
    """
    flags = reading.flags
    if reading.quoted.find(1, first, last) >= 0:
        return False
    while first < last and (flags[first] & LIGHT or is_adverb(reading.words[first], flags[first])):
        first += 1
    if first == last:
        return True
    leans = flags[first] & SUBORDINATOR
    if not (leans or flags[first] & _LEADING_UP or _is_date(reading, first, last)):
        return False
    told = sum(tells(reading, index) for index in range(first, last))
    if leans:
        return told <= 1
    return not told and not any(here & _ALONE == SUBJECT_PRONOUN for here in flags[first:last])


def _is_date(reading: Reading, first: int, last: int) -> bool:
    """Whether words name a time: |last month|, |that same day|, |one morning in May|."""
    if reading.words[first].lower() not in TIME_OPENERS:
        return False
    return any(here & (_TIMES | TIME_UNIT) for here in reading.flags[first + 1 : last])


def apposed(reading: Reading, opening: int, start: int, end: int) -> bool:
    """Whether words that lead up and a subject with its apposition stand before a cue, and no
    statement: On Monday, |the Globe, a daily,| said the plan failed.
    """
    if not opening < start < end or reading.next_mark(opening) != start:
        return False
    leads = reading.flags[opening] & PREPOSITION
    if not leads and reading.words[opening].lower() not in TIME_OPENERS:
        return False
    comma = reading.next_mark(start)
    return comma < end and bool(reading.flags[comma] & ARTICLE)


def _tells_when(reading: Reading, stretch: Stretch, first: int, last: int) -> bool:
    """Whether words are one clause that says when something is done: |When the mayor asked for
    help|, many neighbors volunteered. Not so "|After the dam broke he left|, records show".
    """
    if first != stretch.first or reading.words[first] not in _TIMING:
        return False
    return sum(tells(reading, index) for index in range(first, last)) <= 1


_TIMING: Final = frozenset(("After", "Before", "Once", "Until", "When", "While"))


def _leans_on_cue(reading: Reading, first: int, last: int) -> bool:
    """Whether words are a clause that leans on the next and has a cue of its own: While Lee said A,
    |others disagreed|.
    """
    if not reading.flags[first] & SUBORDINATOR or reading.words[first].lower() in QUESTION_WORDS:
        return False
    return any(
        reading.flags[index] & SPEECH and tells(reading, index) for index in range(first, last)
    )


def _holds_label(stretch: Stretch, first: int, last: int) -> bool:
    """Whether marks that hold a title stand in some words."""
    quotes = stretch.quotes
    for number in range(bisect_left(quotes, first, key=_first_word), len(quotes)):
        if quotes[number].first >= last:
            break
        if quotes[number].label:
            return True
    return False


_first_word: Final = attrgetter("first")


def _is_title(reading: Reading, first: int, last: int) -> bool:
    """Whether words before a comma say what the subject is: Trade Commissioner, |Ann Lee| wrote."""
    if not reading.flags[last - 1] & ROLE or not is_name(reading.words[last]):
        return False
    return reading.marked.find(1, first + 1, last) < 0 and not any(
        tells(reading, index) for index in range(first, last)
    )


def opens_adverbial(reading: Reading, low: int) -> bool:
    """Whether words lead up to a subject: |Even as| he spoke, |In| his talk, |Although| it fell."""
    while reading.flags[low] & LIGHT and not reading.flags[low] & _ADVERBIAL:
        low += 1
    here = reading.flags[low]
    return bool(here & _ADVERBIAL) and not here & SUBJECT_PRONOUN


_ADVERBIAL: Final = PREPOSITION | SUBORDINATOR

_LEADING_UP: Final = PREPOSITION | SOURCE_PREPOSITION | ING_FORM | WEEKDAY
"""What opens words before a subject that are no statement."""


def goes_astray(reading: Reading, low: int, first: int, after: int) -> bool:
    """Whether the mark behind a cue shows that its content does not stand before it: On Friday,
    Lee said, “A”. A quotation may go on with what stands before its cue: |If it rains|, Lee said,
    |“the dam will break|”; |Prices|, Lee said, |“will rise|”.
    """
    gap = reading.gap_flags[after]
    if not gap & MARK or (reading.quoted[first - 1] and not _asked_before(reading, low, first)):
        return False
    if not gap & CLAUSE:
        return True
    if reading.quoted.find(1, low, first) >= 0:
        return False
    return not _runs_on(reading, after, low) or _is_occasion(reading, low, first)


def _asked_before(reading: Reading, low: int, first: int) -> bool:
    """Whether a question that a clause leads up to stands before a subject: |When Lee asked
    “Why?”| Holm said “Go.”
    """
    asks = "?" in reading.gaps[first] and "," not in reading.gaps[first]
    return asks and not reading.quoted[low] and opens_adverbial(reading, low)


def _runs_on(reading: Reading, quoted: int, low: int) -> bool:
    """Whether a quotation goes on with a sentence: it begins without a capital, or with an “I”
    behind a condition.
    """
    word = reading.words[quoted]
    if not reading.quoted[quoted] or ":" in reading.gaps[quoted]:
        return False
    if word[0] == "I" and word[1:2] in _BEHIND_I:
        return reading.words[low] in _CONDITIONS
    return word[0].islower()


_BEHIND_I: Final = ("", "'", "’")
_CONDITIONS: Final = frozenset(("If", "Unless"))


def _is_occasion(reading: Reading, low: int, first: int) -> bool:
    """Whether words before a subject say when, where or how something was said: |On Friday|, |In a
    letter|, |Speaking in Oslo|, |Asked about it|, |As the crowd cheered|, |In Oslo|.
    """
    if reading.flags[low] & COORDINATOR:
        low += 1
    here, words = reading.flags[low], reading.words
    if first - low < 2 or words[low][-3:] == "ing" or here & _NO_PART:
        return True
    last = first - 1
    if reading.flags[last] & PREPOSITION or is_adverb(words[last], reading.flags[last]):
        return True  # "He left early and also, Lee said, “to rest”"
    if words[low].lower() in MEANWHILE:
        return words[low + 1] != "for"  # "|As for the dam|, Lee said, “it is old”"
    if not here & PREPOSITION and words[low].lower() not in TIME_OPENERS:
        return False
    inside = range(low + 1, min(first, low + _OCCASION))
    if all(is_name(words[index]) for index in inside):
        return True
    return any(
        reading.flags[index] & _TIMES or words[index].lower() in _OCCASIONS for index in inside
    )


_NO_PART: Final = SOURCE_PREPOSITION | PARTICIPLE_FORM
_TIMES: Final = WEEKDAY | MONTH | TIME_WORD
_OCCASIONS: Final = OCCASIONS | MEDIA
_OCCASION: Final = 12
"""Words in which an occasion is named."""
