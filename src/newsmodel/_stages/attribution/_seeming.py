"""What only seems to be so: "Lee |seems to like it|", "|It| seems that A"."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_adverb
from newsmodel._stages.attribution._bits import TELLING
from newsmodel._stages.attribution._passive_content import keep
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._told_of import told_of
from newsmodel._stages.attribution._verbs import Group, may_tell
from newsmodel._word_bits import (
    BE,
    COORDINATOR,
    ING_FORM,
    MONTH,
    PREPOSITION,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    THAT,
    TO,
    WEEKDAY,
)

__all__ = ["seeming"]


def seeming(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Find "seems to": the content holds its subject, and nobody is named who thinks so."""
    first, _, last, _, _, _ = group
    after = last
    while (
        after < stretch.last
        and not reading.gap_flags[after]
        and is_adverb(reading.words[after], reading.flags[after])
    ):
        after += 1  # "has not appeared |publicly| since May"
    if after >= stretch.last:
        return False
    here = reading.flags[after]
    if here & _DAYS:
        return False  # "is due to appear |July 9|"
    if reading.gap_flags[after]:
        # "It seems, however, |that A|"
        that = reading.next_mark(after)
        leads = that <= after + _ADVERB and reading.flags[that] & THAT
        subject = told_of(reading, stretch, first) if leads else None
        return subject is not None and keep(
            reading, stretch, group, None, subject, (that, TAKES_CLAUSE, None)
        )
    if here & _NO_SEEMING and not (here & TO or _is_like(reading, after)):
        return False
    if here & TO and (may_tell(reading, after + 1) or _leads_to_telling(reading, after + 2)):
        return False  # "seemed to suggest A": the subject does
    subject = told_of(reading, stretch, first)
    if subject is None or reading.words[subject[0] : subject[1]] == ["that"]:
        return False  # "a rule |that| seems to be old" only tells which
    frame = TAKES_CLAUSE if here & THAT else TAKES_INFINITIVE
    return keep(reading, stretch, group, None, subject, (last, frame, None))


def _leads_to_telling(reading: Reading, index: int) -> bool:
    """Whether the verb behind "seems to" leads to one that tells: seems to enjoy |telling| her A,
    never seems to tire |of saying| A. Not so "seems to be |saying| A".
    """
    if reading.flags[index - 1] & BE:
        return False
    index += reading.flags[index] & PREPOSITION > 0
    here = reading.flags[index]
    return bool(here & ING_FORM and here & TELLING) and not reading.gap_flags[index]


_DAYS: Final = MONTH | WEEKDAY
_NO_SEEMING: Final = PREPOSITION | SUBORDINATOR | COORDINATOR
"""What stands behind "appear" where nothing seems so: would appear |and| speak."""
_ADVERB: Final = 2
"""Words of an adverb between commas, at most."""


def _is_like(reading: Reading, index: int) -> bool:
    """Whether words say what something resembles: seemed |like a joke|, |as if A|."""
    word = reading.words[index]
    return word == "like" or (word == "as" and reading.words[index + 1] in {"if", "though"})
