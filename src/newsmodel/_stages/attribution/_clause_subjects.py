"""The subject of a main clause, past what leads up to it: In Arden, |Ann Lee| left, saying A."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    is_adverb,
    is_amount,
    is_name,
    is_unknown_verb,
    leads_with_time,
    phrase_at,
)
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution._bits import (
    DAY,
    PRONOUN,
)
from newsmodel._stages.attribution._inner_verbs import verb_inside
from newsmodel._stages.attribution._reading import Reading, Words
from newsmodel._word_bits import (
    COORDINATOR,
    CUE,
    DETERMINER,
    ING_FORM,
    MONTH,
    NAMING,
    PARTICIPLE_FORM,
    PREPOSITION,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.phrases import QUESTION_WORDS

__all__ = ["clause_subject"]

_LEADING: Final = PREPOSITION | SUBORDINATOR | ING_FORM
"""What leads up to a clause."""


def clause_subject(reading: Reading, first: int, before: int) -> Words | None:
    """The subject of the main clause in which a word stands, past what leads up to it.

    The clause begins at `first`. "In Paris, Ann Lee arrived, |saying": Ann Lee.
    """
    index = first
    for _ in range(4):
        if index >= before:
            return None
        here = reading.flags[index]
        if here & COORDINATOR or is_adverb(reading.words[index], here):
            index += 1
        elif leads_with_time(reading.tokens, index):
            index += 2  # "|Last month|, when Lee left, she looked up"
        elif _leads(reading, index, here) or _is_asked(reading, index, here):
            index = _after_comma(reading, index, before)
        elif reading.quoted[index]:
            return None
        else:
            if here & PRONOUN == SUBJECT_PRONOUN and reading.words[index + 1] != "of":
                return index, index + 1  # but "|one of the clerks|"
            begins = index + is_amount(reading.tokens, index)  # "|about 50 clerks|"
            end = phrase_at(reading.tokens, begins, before)
            if reading.words[end] == "by" and end + 1 < before:
                end = phrase_at(reading.tokens, end + 1, before)  # "|A rally by unions| had"
            end = _before_unknown(reading, index, end)
            end -= reading.words[end - 1] == "such"  # "|Groups| such as Kestrel have"
            end = verb_inside(reading, index, end)
            return (index, end) if end > index else None
    return None


def _leads(reading: Reading, index: int, here: int) -> bool:
    """Whether a word opens what leads up to a clause: |In| Paris, |While| he left. Not so "|About|
    50 clerks".
    """
    if not here & _LEADING or here & DETERMINER:
        return False
    return not (here & PREPOSITION and is_amount(reading.tokens, index))


def _is_asked(reading: Reading, index: int, here: int) -> bool:
    """Whether a participle leads up to the subject: |Asked| about A, Ann Lee said B. |Nicknamed|
    “the Fox”, Ann Lee left.
    """
    after = index + 1
    if here & NAMING or reading.words[index] in _LEADING_UP:
        return reading.gaps[after] != " " or bool(reading.flags[after] & PREPOSITION)
    if not here & PARTICIPLE_FORM or not here & CUE:
        return False
    return bool(reading.flags[after] & _BEHIND_ASKED) or reading.words[after] in QUESTION_WORDS


_LEADING_UP: Final = frozenset(
    {"Back", "Based", "Born", "Dressed", "Faced", "Flanked", "Known", "Surrounded", "back"}
)
"""Participles of verbs that say nothing, with which a sentence begins; "But |back| in Arden, A"."""
_BEHIND_ASKED: Final = PREPOSITION | SUBORDINATOR | THAT | TO | WEEKDAY


def _before_unknown(reading: Reading, first: int, end: int) -> int:
    """The end of a subject before a verb that no list knows: |the board| strived to explain A."""
    for index in range(first + 1, end):
        if is_unknown_verb(reading.tokens, index):
            return index
    return end


def _after_comma(reading: Reading, index: int, high: int) -> int:
    """Index behind the next comma that none of a date or place is; `high` where none is near."""
    end = min(high, index + _TO_COMMA)
    for place in range(index + 1, end):
        if reading.gap_flags[place] & CLAUSE and not _goes_on(reading, place, high):
            return place
    return high


def _goes_on(reading: Reading, index: int, high: int) -> bool:
    """Whether a date or a place goes on behind a comma: On July 6, |2015|, Ann Lee; On Monday,
    |July 6|, Ann Lee; In Arden, |Norland|, Ann Lee. Not so "In Arden, |Holm|, a judge".
    """
    mark = reading.next_mark(index)
    if mark >= high or mark > index + 2 or "," not in reading.gaps[mark]:
        return False
    word, here = reading.words[index], reading.flags[index]
    if word.isdigit() or here & MONTH:
        return True
    if mark > index + 1 or not (is_name(word) and is_name(reading.words[index - 1])):
        return False
    return is_name(reading.words[mark]) and not reading.flags[index - 1] & DAY


_TO_COMMA: Final = 40
"""Words up to the comma before a subject at most."""
