"""Which form of a verb one in -ed behind a comma or dash is: a plan, |called| a joke by Lee."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_name
from newsmodel._stages._tokens import CLAUSE, END, MARK
from newsmodel._stages.attribution._agents import is_agent
from newsmodel._stages.attribution._asked import behind_day, was_asked
from newsmodel._stages.attribution._bits import ARTICLE, IN_MIND, PREDICATE
from newsmodel._stages.attribution._forms import FINITE, PARTICIPLE, PASSIVE
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    ADJECTIVE_CUE,
    ASKS,
    BELIEVES,
    COORDINATOR,
    NOUN_CUE,
    PARTICIPLE_FORM,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    TO,
)
from newsmodel.words.en.passives import NAMED, TAKEN_AS

__all__ = ["behind_comma"]


def behind_comma(reading: Reading, cue: int, low: int) -> str | None:
    """Which form a verb in -ed behind a comma or dash is."""
    own, names = reading.flags[cue], reading.words[cue] in NAMED
    called = names and not reading.quoted[cue - 1]  # "“A,” |declared| Ann Lee, a judge"
    if called and (_is_called(reading, cue + 1) or _is_titled(reading, cue + 1)):
        return None
    if (own & ASKS and was_asked(reading, cue, low)) or (
        own & PARTICIPLE_FORM and _is_done(reading, cue, low)
    ):
        return PASSIVE
    if (names and _is_aside(reading, cue)) or (own & ADJECTIVE_CUE and _describes(reading, cue)):
        return None
    return FINITE if own & PAST_FORM else PARTICIPLE


def _is_aside(reading: Reading, cue: int) -> bool:
    """Whether a verb between two marks says what something is called, and its clause goes on: a
    loss of readers, |called| churn in the trade, |is| rare.
    """
    mark = reading.next_mark(cue)
    if mark > cue + _ASIDE or mark + 1 >= len(reading.words) or reading.quoted[mark]:
        return False
    return bool(reading.gap_flags[mark] & CLAUSE and reading.flags[mark] & AUXILIARY)


def _describes(reading: Reading, cue: int) -> bool:
    """Whether what looks like a verb between two commas tells how somebody is, since his verb
    follows: Ann Lee, |worried| about the toll, |proposed| a vote.
    """
    mark = reading.next_mark(cue)
    if reading.gaps[mark] != ", " or reading.quoted[mark]:
        return False
    here, word = reading.flags[mark], reading.words[mark]
    return bool(here & PREDICATE and not here & NOUN_CUE) or (not here and word[-2:] == "ed")


_ASIDE: Final = 8
"""Words between the marks at most."""
_NAME: Final = 6
"""Words of what something is called, with "by", at most."""


def _is_done(reading: Reading, cue: int, low: int) -> bool:
    """Whether what stands behind a form in -ed behind a comma shows that it is passive: a loan,
    |expected| to come from banks; a plan, |called| “a joke” by Lee; a vote, |denounced| by Lee.
    """
    own, after = reading.flags[cue], behind_day(reading, cue + 1)
    if reading.words[after] == "by":
        return is_agent(reading, after + 1)  # and not "Ann Lee, a diver, |said| by phone"
    if own & IN_MIND == BELIEVES and reading.flags[after] & TO:
        return True  # and not "the two - Holm and Lee - |hoped| to win"
    if reading.words[after] == "as" and reading.words[cue] in TAKEN_AS:
        return not _is_main(reading, cue, low)
    if reading.words[cue] not in NAMED:
        return False
    if reading.gap_flags[after] == MARK and reading.quoted[after]:
        # and not "a port that Ann Lee, the mayor, |called| “dead”", "in what Ray, a clerk, called"
        subject, last = reading.subject(cue, low)
        if _is_beside_thing(reading, subject, last):
            return False
        relative = reading.flags[subject - 1] & RELATIVE or reading.words[subject - 1] == "what"
        return subject == low or not relative
    mark = reading.next_mark(cue)
    if _is_object_in_marks(reading, after, mark):
        end = reading.quoted.find(0, mark)  # "a plan, |called| a “joke” by Lee"
        return reading.words[end] == "by" and not reading.gap_flags[end] & CLAUSE
    behind = reading.words[after : min(after + _NAME, mark)]
    return "by" in behind  # "a pier, |called| a wreck by divers, …"


def _is_beside_thing(reading: Reading, first: int, last: int) -> bool:
    """Whether a thing stands right before the subject of a clause about it: a step |his manager,
    Bo Ray,| called “a joke”.
    """
    for index in range(first + 1, last):
        if reading.gap_flags[index]:
            return False
        if reading.flags[index] & ARTICLE:
            return not reading.flags[index - 1] & _JOINED and reading.words[index - 1].islower()
    return False


_JOINED: Final = PREPOSITION | COORDINATOR
"""What goes on with an article: the head |of the| board."""


def _is_main(reading: Reading, cue: int, low: int) -> bool:
    """Whether a form in -ed is the verb of the subject that opens the sentence, past a who-clause:
    Ann Lee, who owns a farm, |dismissed| as nonsense claims of a shortage.
    """
    who = reading.marked.rfind(1, low + 1, cue)
    if who < 0 or reading.words[who] not in _WHO or reading.next_mark(low) != who:
        return False
    return bool(reading.gap_flags[reading.next_mark(cue)] & END)


_WHO: Final = ("which", "who", "whose")


def _is_object_in_marks(reading: Reading, index: int, mark: int) -> bool:
    """Whether what something is called stands between marks, but for its article: called |a
    “joke”|.
    """
    if mark != index and not (mark == index + 1 and reading.flags[index] & ARTICLE):
        return False
    return bool(reading.quoted[mark]) and not reading.gap_flags[mark] & CLAUSE


def _is_titled(reading: Reading, index: int) -> bool:
    """Whether a title in marks between commas says what something is called: a blog, called |the
    “Feed,”| was closed. Not so "a plan, called “a joke,” fell".
    """
    mark = index + (reading.flags[index] & ARTICLE > 0)
    if not _is_object_in_marks(reading, index, mark) or not is_name(reading.words[mark]):
        return False
    return bool(reading.gap_flags[reading.quoted.find(0, mark)] & CLAUSE)


def _is_called(reading: Reading, index: int) -> bool:
    """Whether a name or a word between commas says what something is called: a firm, called
    |Norland Total|, was sold; boats, called |cogs|, sank. Not so "Ann Lee, 45, called Tom Ruden a
    liar".
    """
    if not reading.flags[index] and reading.words[index][-1] == "s":
        return bool(reading.gap_flags[index + 1] & CLAUSE)
    first = index
    while is_name(reading.words[index]) and not (index > first and reading.gap_flags[index]):
        index += 1
    return index > first and bool(reading.gap_flags[index] & CLAUSE)
