"""Whether a verb tells what stands before its subject: The dam is weak, |she said|."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_doing, is_name, phrase_at
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution._behind_cues import SPEAKERS, speaks
from newsmodel._stages.attribution._bits import ARTICLE, DAY, TENSED_FORM
from newsmodel._stages.attribution._fronts import opens_adverbial
from newsmodel._stages.attribution._pushed import owner_inside
from newsmodel._stages.attribution._reading import Reading, Words
from newsmodel._stages.attribution._verbs import Group
from newsmodel._word_bits import (
    DENIES,
    DETERMINER,
    GROUP,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    ORGANIZATION,
    PREPOSITION,
    ROLE,
    SOURCE_PREPOSITION,
    SPEECH,
    SUBJECT_PRONOUN,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    THIRD_FORM,
    TO,
)
from newsmodel.words.en.phrases import (
    AMOUNTS,
    FORESEEN,
    INDEFINITE,
    QUESTION_WORDS,
    SAYING,
    WRITING,
)

__all__ = ["holds_matter", "is_story", "is_told_by_other", "is_untold", "may_tell"]


def may_tell(reading: Reading, group: Group, first: int, last: int) -> bool:
    """Whether a verb may tell what stands before its subject.

    Not so "In his speech, Lee |vowed| to rebuild"; nor, without marks, "according to results
    |announced| on Friday", "A, the year covered by the emission |rules|, ended", "A; its owner
    |complained|".
    """
    _, cue, behind, _, own, _ = group
    if own & TAKES_INFINITIVE and reading.flags[behind] & TO:
        return False
    word = reading.words[first]
    if reading.quoted[first - 1]:
        if word[-3:] == "ing" and not speaks(reading, first, last):
            return False  # "“A,” |drawing loud| jeers"
        # "“lines” |used for| research projects"
        return word[-2:] != "ed" or not reading.flags[first + 1] & PREPOSITION
    if ";" in reading.gaps[first] or (is_doing(word) and reading.flags[first + 1] & DETERMINER):
        return False  # "A, |beating the 2% analysts had forecast|"
    if reading.words[first - 1] == "as" and reading.words[cue] in _CALLED_FOR:
        return False  # "closed the port, as Lee |had demanded|"
    if reading.flags[first] & SOURCE_PREPOSITION:
        return False
    if not own & TAKES_CLAUSE and not _goes_on(reading, cue, behind, first):
        return False
    new = word in INDEFINITE or word == "something"
    if new and _is_apposition(reading, first, last, cue):
        return False
    if "than" in reading.words[first:last] and _compares(reading, first, last):
        return False
    if reading.words[last - 1] in AMOUNTS and reading.words[cue] in FORESEEN:
        return False  # "A, up from the 2 percent |expected| for May"
    if reading.words[last - 1] == "you" and reading.words[cue] == "know":
        return False  # "A, |you know|, B" says nothing of anybody
    return not own & THIRD_FORM or speaks(reading, first, last)


def _goes_on(reading: Reading, cue: int, behind: int, first: int) -> bool:
    """Whether somebody goes on speaking, between commas: The verdict, |he went on|, was wrong."""
    word, end = reading.words[cue], reading.words[cue - 1]
    closed = reading.gap_flags[behind] and reading.gap_flags[first] & CLAUSE
    if not closed or not (is_name(end) or end in ("he", "she") or speaks(reading, first, cue)):
        return False  # "as the night |went on|"
    return word in _CONTINUING or (word in _WENT and behind == cue + 2)


_CONTINUING: Final = ("continued", "continues")
_WENT: Final = ("goes", "went")
_CALLED_FOR: Final = frozenset(("demanded", "demands", "requested", "requests", "urged", "urges"))
"""Verbs that with "as" tell what somebody wanted, and not what he said."""


def _is_apposition(reading: Reading, first: int, last: int, cue: int) -> bool:
    """Whether something new behind a comma tells of what stands before it: A, |a point Ann Lee|
    acknowledged; A, |a plan| announced in May; A, |a charge the firm| denies.
    """
    inside = reading.flags[first + 1 : last]
    if any(here & ARTICLE for here in inside):
        return not any(here & PREPOSITION for here in inside)
    if not speaks(reading, first, last):
        return reading.words[cue] not in SAYING
    here = reading.flags[last - 1]
    named = is_name(reading.words[last - 1]) and not here & (SPEAKERS | DAY)
    if not (named or here & GROUP):
        return False  # "A, |a charge officials| deny" has several at its end
    return owner_inside(reading, first, last) > first


def _compares(reading: Reading, first: int, last: int) -> bool:
    """Whether a subject stands behind "than", and the words before it are no statement: 80 came,
    |ten more than aides| expected. Not so "|more than half of them| said".
    """
    after = reading.words.index("than", first, last) + 1
    number = reading.flags[after] & NUMBER_WORD or reading.words[after] in _SHARES
    return not number and not reading.words[after][0].isdigit()


_SHARES: Final = ("a", "half", "one")


def is_untold(reading: Reading, group: Group, content: Words) -> bool:
    """Whether a verb tells of nothing that was said: The plan failed, its owner |did not say|. Not
    so "Why the plan failed she |would not say|", "The plan failed, Lee |did not deny|".
    """
    _, cue, _, _, _, negated = group
    if not negated or reading.flags[cue] & DENIES:
        return False
    return reading.words[content[0]].lower() not in QUESTION_WORDS


def holds_matter(reading: Reading, heard: Words, spoken: int) -> bool:
    """Whether what somebody is told of stands behind him: In May, he warned the board |against
    selling|, as prices rose.
    """
    return not (spoken or _MATTERS.isdisjoint(reading.words[heard[0] + 1 : heard[1] + 1]))


_MATTERS: Final = frozenset(("about", "against"))


def is_story(reading: Reading, group: Group, low: int, last: int, spoken: int) -> bool:
    """Whether what stands behind a cue is a thing that is told, and what stands before it leads up
    to its subject: In his talk, given on Friday, Lee told |the story of the town|.

    A quotation before the subject is told to whoever follows, unless the cue takes a thing.
    """
    _, cue, first, _, own, _ = group
    thing = own & TAKES_OBJECT or (
        reading.words[cue] in WRITING and reading.words[first] in INDEFINITE
    )
    if reading.quoted[low] or (spoken and not thing):
        return False
    if not opens_adverbial(reading, low):
        return False
    for index in range(first, last):
        here = reading.flags[index]
        if here & PREPOSITION and index > first:
            break
        if here & _HEARERS or is_name(reading.words[index]):
            return False
    return True


_HEARERS: Final = ROLE | GROUP | ORGANIZATION | SUBJECT_PRONOUN | OBJECT_PRONOUN


def is_told_by_other(reading: Reading, after: int, high: int) -> bool:
    """Whether a cue behind a clause tells all of it: In the end, the voters will decide, |Ann Lee
    said|.
    """
    if after >= high - 1 or reading.gaps[after] != ", ":
        return False
    end = phrase_at(reading.tokens, after, high)
    told = after < end == high - 1 and reading.flags[end] & SPEECH
    return bool(told and reading.flags[end] & TENSED_FORM)
