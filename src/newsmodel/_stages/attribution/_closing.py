"""Whether a cue closes the words between marks before its subject: “A,” Ann Lee |said of B|."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_name, phrase_at
from newsmodel._stages._tokens import CLAUSE, MARK
from newsmodel._stages.attribution._adjuncts import after_adjuncts
from newsmodel._stages.attribution._bits import DAY, PRONOUN
from newsmodel._stages.attribution._fronts import opens_adverbial
from newsmodel._stages.attribution._openings import tells
from newsmodel._stages.attribution._reading import Reading, Words
from newsmodel._stages.attribution._verbs import Group
from newsmodel._word_bits import (
    ASKS,
    COORDINATOR,
    CUE,
    ING_FORM,
    PARTICIPLE_FORM,
    PREPOSITION,
    RELATIVE,
    SPEECH,
    SUBORDINATOR,
    THAT,
    TIME_UNIT,
    TO,
)
from newsmodel.words.en.phrases import CITING, QUESTION_WORDS

__all__ = [
    "describes_occasion",
    "ends_quotation",
    "is_backed",
    "leads_to_cue",
    "leads_to_that",
    "mark_behind_cue",
    "says_of",
    "to_mark",
]


def ends_quotation(reading: Reading, group: Group, low: int) -> bool:
    """Whether a verb that could open a phrase closes the words between marks before its subject:
    “A,” Ann Lee |wrote| of the plan. Not so “Why?” Ann Lee |wrote of| the plan.
    """
    first, cue, last, _, _, _ = group
    if last == cue + 1 or not reading.flags[cue] & SPEECH:
        return False
    begin, end = reading.subject(first, low)
    return low < begin < end and bool(reading.quoted[begin - 1]) and "," in reading.gaps[begin]


def mark_behind_cue(reading: Reading, low: int, after: int, high: int) -> int:
    """Index of the mark that ends what stands behind a cue, -1 where that is its content."""
    if after >= high:
        return after
    if _is_deed(reading, low):
        return -1
    if _leads_on(reading, after):
        return after
    if not reading.quoted[low] and _leans_on(reading, low, after):
        return -1
    return to_mark(reading, after, high)


def _leans_on(reading: Reading, low: int, after: int) -> bool:
    """Whether a cue has content behind it, and the marks before it stand in words that lean on it:
    On “the joke,” Lee told him |that A|; In “a rush,” Lee said |A|.
    """
    if reading.gap_flags[after]:
        return False
    if reading.flags[after] & THAT:
        return True
    return opens_adverbial(reading, low) and after_adjuncts(reading, after, after + 2) == after


def _is_deed(reading: Reading, low: int) -> bool:
    """Whether a participle opens words with marks in them, which lean on the cue behind: |Citing|
    “old debts,” Lee told him A; |Asked| about “the joke,” Lee said A.
    """
    here = reading.flags[low]
    if reading.words[low][-3:] == "ing":
        deed = not here or here & ING_FORM
    else:
        deed = here & ASKS and here & PARTICIPLE_FORM
    if not deed or reading.quoted[low]:
        return False
    quoted = reading.quoted.find(1, low)
    # Not so "Looking ashen, |the mayor “slept,”| Lee said, “A”".
    return not any("," in gap for gap in reading.gaps[low + 1 : quoted])


def _leads_on(reading: Reading, after: int) -> bool:
    """Whether a quotation or a colon follows the words of the reporter."""
    return bool(reading.gap_flags[after] & MARK) or ":" in reading.gaps[after]


def leads_to_cue(reading: Reading, index: int) -> bool:
    """Whether a quotation ends without a full stop, so that its sentence goes on: “A?” he said."""
    gap = reading.gaps[index]
    return "," in gap or (("?" in gap or "!" in gap) and reading.words[index][:1].islower())


def leads_to_that(reading: Reading, after: int, high: int) -> bool:
    """Whether content follows behind what is told of a hearer, or behind those who are cited:
    Flying home, she told her husband, |Bo Ray, that A|; earlier, the Post said, |citing Lee, that|.
    """
    if not reading.gap_flags[after] & CLAUSE or reading.gaps[after] != ", ":
        return False
    if reading.flags[after] & THAT:
        return is_name(reading.words[after - 1])
    mark = reading.next_mark(after)
    if reading.words[after] in CITING:
        return mark < high and reading.gaps[mark] == ", " and reading.flags[mark] & THAT > 0
    near = mark < min(high, after + _APPOSITION) and is_name(reading.words[mark - 1])
    return near and reading.gaps[mark] == ", " and reading.flags[mark] & THAT > 0


_APPOSITION: Final = 8
"""Words that tell of a hearer, at most."""


def describes_occasion(reading: Reading, told: Words, after: int) -> bool:
    """Whether “that” behind a cue tells of an occasion, and a clause before the subject is what was
    said: The port will open, Ann Lee said after a summit |that both had dreaded|. Not so "As it
    rained, Ann Lee said in a statement |that A|".
    """
    low, first = told
    if not reading.flags[after] & THAT or reading.flags[after - 1] & DAY:
        return False
    return _is_statement(reading, low, first)


def _is_statement(reading: Reading, low: int, first: int) -> bool:
    """Whether a clause stands before the comma before a subject, and nothing that leads up to it:
    |the port will open|, Ann Lee said. Not so "as it rained, Ann Lee said A".
    """
    if reading.gaps[first] != ", " or reading.flags[low] & _LEANING or reading.quoted[low]:
        return False
    if opens_adverbial(reading, low) or reading.flags[low + 1] & TIME_UNIT:
        return False
    if reading.words[low][-2:] == "ed":
        return False  # "|Courted| by many, Ann Lee said in a talk that A"
    for index in range(low + 1, first):
        if reading.gap_flags[index] or reading.flags[index] & _INSIDE:
            return False
        if tells(reading, index):
            return True
    return False


_INSIDE: Final = RELATIVE | SUBORDINATOR
_LEANING: Final = ING_FORM | PARTICIPLE_FORM | TO


def says_of(reading: Reading, after: int, high: int) -> bool:
    """Whether what stands behind a cue is what the words before it are about: “A?” Ann Lee said
    |of B|. Not so “A?” Ann Lee said |of B that C|.
    """
    if reading.words[after] not in _OF or reading.gap_flags[after]:
        return False
    return not reading.flags[phrase_at(reading.tokens, after + 1, high)] & THAT


_OF: Final = ("about", "of")


def is_backed(reading: Reading, content: Words, after: int) -> bool:
    """Whether a clause before a cue is a statement that the quotation behind its colon bears out:
    |The dam was safe|, Lee said: “We looked at it.” Not so "When the dam broke, Lee said: “A”".
    """
    low, first = content
    if not reading.quoted[after] or reading.gaps[first] != ", " or reading.quoted[low]:
        return False
    if reading.next_mark(low) != first:
        return False
    here, word = reading.flags[low], reading.words[low]
    if (here & _LEADING_UP and not here & PRONOUN) or word in QUESTION_WORDS or word[-3:] == "ing":
        return False
    return any(tells(reading, index) for index in range(low + 1, first))


_LEADING_UP: Final = PREPOSITION | SUBORDINATOR | COORDINATOR | CUE
"""What opens no statement that a quotation bears out."""


def to_mark(reading: Reading, index: int, high: int) -> int:
    """Index of the first word from a word on that a mark stands before; `high` for none."""
    place = reading.marked.find(1, index, high)
    return place if place >= 0 else high
