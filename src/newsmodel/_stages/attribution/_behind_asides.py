"""Content behind an aside at once after its cue: said, without proof, |that A|."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_adverb
from newsmodel._stages._tokens import END, MARK
from newsmodel._stages.attribution._bits import ARTICLE, TENSED_FORM
from newsmodel._stages.attribution._openings import Content, is_clause
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._verbs import FINITE, Group
from newsmodel._word_bits import (
    COORDINATOR,
    PREPOSITION,
    RELATIVE,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_OBJECT,
    THAT,
    TO,
)
from newsmodel.words.en.phrases import ASKING_ALWAYS, CIRCUMSTANCES, SAYING, TIMES

__all__ = ["behind_aside", "clause_over_aside", "question_over_aside", "thing_over_aside"]

_ASIDE: Final = COORDINATOR | SUBJECT_PRONOUN | RELATIVE | TO
"""What opens no aside."""


def clause_over_aside(reading: Reading, stretch: Stretch, after: int) -> int:
    """Index of the clause behind an aside that follows its cue at once, or -1; see `behind_aside`,
    and `_behind_circumstance` for a verb that hardly does without its clause.
    """
    aside = behind_aside(reading, stretch, after)
    if aside < 0 and reading.words[after - 1] in SAYING:
        aside = _behind_circumstance(reading, stretch, after)
    return aside


def behind_aside(reading: Reading, stretch: Stretch, index: int) -> int:
    """Index of what follows an aside between commas: said, without proof, |that A; or -1."""
    if reading.flags[index + 1] & THAT and is_adverb(reading.words[index], reading.flags[index]):
        # "said, however, that A"
        return index + 1 if index + 1 < stretch.last else -1
    if reading.quoted[index]:
        return -1
    if "," not in reading.gaps[index]:
        return _over_bracket(reading, stretch, index)
    if reading.flags[index] & _ASIDE:
        return -1
    place = index
    for _ in range(3):
        place = reading.next_mark(place)
        if place > index + 20 or place >= stretch.last or "," not in reading.gaps[place]:
            return -1
        if reading.gap_flags[place] & MARK and reading.quoted[place]:
            # "While he agreed, Ann Lee said, “A”": the words are hers.
            spoken = reading.flags[place - 1] & SPEECH and reading.flags[place - 1] & TENSED_FORM
            return -1 if spoken else place
        if reading.flags[place] & THAT:
            return place
        if reading.flags[place] & SUBJECT_PRONOUN and place <= index + _SHORT_ASIDE:
            return place  # "says, win or lose, |he will stay|"
    return -1


_SHORT_ASIDE: Final = 8


def question_over_aside(reading: Reading, stretch: Stretch, index: int) -> int:
    """Index of the question behind an aside between commas: wondered, as others do, |why A|; or
    -1.
    """
    place = reading.next_mark(index)
    if (
        place > index + _SHORT_ASIDE
        or place >= stretch.last
        or reading.words[place] not in ASKING_ALWAYS
    ):
        return -1
    return place if reading.gaps[index] == reading.gaps[place] == ", " else -1


def _over_bracket(reading: Reading, stretch: Stretch, index: int) -> int:
    """Index of the "that" behind an aside between dashes or brackets: said – in jest, it seems –
    |that A|, said (in May) |that A|; or -1.
    """
    if ":" in reading.gaps[index]:
        return -1
    place = index
    for _ in range(3):
        place = reading.next_mark(place)
        if place > index + 20 or place >= stretch.last or reading.gap_flags[place] & END:
            return -1
        if "," not in reading.gaps[place]:
            return place if reading.flags[place] & THAT else -1
    return -1


def _behind_circumstance(reading: Reading, stretch: Stretch, index: int) -> int:
    """Index of the clause behind an aside that says when and how: says, in a rare talk, |the party
    will live|; of what goes along with it: says, |despite the polls, the party will live|; or -1.
    """
    if not reading.flags[index] & _WHEN or reading.gaps[index] != ", ":
        return -1
    place = reading.next_mark(index)
    if place > index + _LONG_ASIDE or place >= stretch.last or reading.gaps[place] != ", ":
        return -1
    if reading.flags[place] & _NO_SUBJECT:
        return -1
    if not is_clause(reading, stretch, place, over_marks=False):
        return -1
    return index if reading.words[index] in CIRCUMSTANCES else place


_LONG_ASIDE: Final = 12
_NO_SUBJECT: Final = _ASIDE | SUBORDINATOR
_WHEN: Final = PREPOSITION | SUBORDINATOR
"""What says when it was said, as in "responded |after| the vote"."""


def thing_over_aside(reading: Reading, stretch: Stretch, group: Group) -> Content | None:
    """The thing behind an aside: described, in blunt terms, |a set of errors|. Not so "the charge
    that he denied, in May, |a judge| dropped".
    """
    verb, _, after, kind, _, _ = group
    if kind != FINITE or reading.gaps[after] != ", ":
        return None
    place = reading.next_mark(after)
    if place > after + _LONG_ASIDE or place >= stretch.last or reading.gaps[place] != ", ":
        return None
    if not reading.flags[place] & ARTICLE or reading.words[place + 1] in TIMES:
        return None
    if reading.flags[reading.subject(verb, stretch.first)[0] - 1] & (RELATIVE | THAT):
        return None
    return None if is_clause(reading, stretch, place) else (place, TAKES_OBJECT, None)
