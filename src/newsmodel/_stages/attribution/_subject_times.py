"""What looks like a subject and tells when or where: and in |a statement| thanked them."""

from __future__ import annotations

from newsmodel._stages._phrases import is_time
from newsmodel._stages.attribution._adjuncts import PLACING
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import COORDINATOR, PREPOSITION
from newsmodel.words.en.phrases import GATHERINGS, OCCASIONS, TIMES

__all__ = ["tells_when"]


def tells_when(reading: Reading, first: int, last: int, low: int) -> bool:
    """Whether what looks like a subject is an occasion or says how long: In |a letter| posted
    Friday, Ann Lee said A; left and in |a statement| thanked them; and for |a time| seemed to say;
    or when: An expert we asked |this week| said A.
    """
    alone = last == first + 2 and reading.words[first].islower() and not reading.gap_flags[first]
    if alone and is_time(reading.tokens, first, last):
        return True
    noun, leading = reading.words[last - 1], first - 1
    if first > low and reading.words[leading].lower() in PLACING:
        head = _head(reading, first, last)
        joined = reading.flags[leading - 1] & COORDINATOR and head in GATHERINGS
        if noun in OCCASIONS or joined:
            return True
    return noun in TIMES and bool(reading.flags[leading] & PREPOSITION)


def _head(reading: Reading, first: int, last: int) -> str:
    """The noun of a phrase before what tells of it: a |concert| in Varn."""
    index = first + 1
    while index < last and not reading.flags[index] & PREPOSITION:
        index += 1
    return reading.words[index - 1]
