"""How headlines are printed: a capital at each word, and one verb behind the other."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter
from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_infinitive, is_name
from newsmodel._stages._state import HEADLINE
from newsmodel._stages.attribution._bits import ARTICLE, VERBAL
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    COORDINATOR,
    GROUP,
    NOUN_CUE,
    PREPOSITION,
    ROLE,
    SHOWING_NOUN,
    SUBORDINATOR,
    TAKES_INFINITIVE,
    THIRD_FORM,
    TO,
)
from newsmodel.words.en.plurals import NOUNS_FIRST

__all__ = ["does_more", "in_capitals"]


def in_capitals(reading: Reading, cue: int) -> bool:
    """Whether the words round a capital have capitals too, as in a headline or over a list."""
    if not is_name(reading.words[cue - 1]):
        return False
    passages = reading.state.layout.passages
    kind, _, _, _, last = passages[0]
    if kind == HEADLINE and last > cue:
        return True
    _, _, _, first, last = passages[bisect_right(passages, cue, key=_first_word) - 1]
    if last > first + _TITLE or last < first + _SHORTEST:
        return False
    pairs = zip(reading.words[first:last], reading.flags[first:last], strict=True)
    return all(here & _SMALL or not word[0].islower() for word, here in pairs)


_first_word: Final = itemgetter(3)
_TITLE: Final = 20
"""Words of a line in capitals at most."""
_SHORTEST: Final = 4
"""And at least."""
_SMALL: Final = ARTICLE | PREPOSITION | TO | COORDINATOR | SUBORDINATOR | AUXILIARY
"""What a title may print without a capital: "of", "the", "is"."""


def does_more(reading: Reading, index: int) -> bool:
    """Whether a headline goes on with another verb of its subject: backs Norland, |slams Ray|. Not
    so "wants pipes, |states and towns|".
    """
    here, behind = reading.flags[index], index + 1
    if index < reading.headline_end and here & TAKES_INFINITIVE:
        return is_infinitive(reading.tokens, behind)  # "rejects calls to quit, |vows to| fight on"
    if here & _FORM != THIRD_FORM or not here & VERBAL:
        return False
    if reading.words[index] in NOUNS_FIRST or reading.gap_flags[behind]:
        return False
    return not reading.flags[behind] & _BEHIND_NOUN


_FORM: Final = THIRD_FORM | NOUN_CUE | SHOWING_NOUN | ROLE | GROUP
_BEHIND_NOUN: Final = AUXILIARY | COORDINATOR | PREPOSITION
