"""Where somebody stands, told by a preposition: is |against| A, is |in favour of| A, is |of the
view| that A.
"""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_adverb
from newsmodel._stages.attribution._bits import HELD
from newsmodel._stages.attribution._holders import in_either_number, may_hold
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._word_bits import BE, CONTRACTION
from newsmodel.words.en.cues import BELIEVING_NOUNS
from newsmodel.words.en.phrases import LINKS

__all__ = ["of_view", "takes_side"]

_OPENING: Final = ("in", "of", "under")
"""What opens a phrase for what somebody thinks: is |of| the view, is |under| the impression."""
_LAWS: Final = frozenset(("law", "laws", "rule", "rules"))
"""What a deed is against, and nobody: it is against the law."""
_LIKENING: Final = ("as", "than")
"""What opens a clause that lacks its verb: hard on Lee, |as| he was against Ray."""
_NEAR: Final = 6
"""Words of a form of "be" with its auxiliaries and adverbs, at most."""

Stand = tuple[int, Words]
"""The first word of the form of "be", and who is so."""


def of_view(reading: Reading, stretch: Stretch, first: int, noun: int) -> Stand | None:
    """The form of "be" and who is of a view: |Ann Lee| is of the view that A, was under the
    impression that A. Not so "the talk was of the fear that A". The phrase behind the preposition
    begins at `first`.
    """
    opening = first - 1
    if opening <= stretch.first or reading.words[opening] not in _OPENING:
        return None
    if not in_either_number(reading.words[noun], BELIEVING_NOUNS):
        return None
    return _stand(reading, stretch, opening)


def takes_side(reading: Reading, stretch: Stretch, index: int) -> tuple[Stand, int] | None:
    """Who is for or against a thing, and where that begins: Ann Lee is against |the plan|, is in
    favour of |it|. Not so "the vote was against Lee".
    """
    words, after = reading.words, index + 1
    if words[index] == "against":
        first, begin = index, after
    elif words[index - 1] == "in" and words[after] == "of" and not reading.gap_flags[index]:
        first, begin = index - 1, after + 1
    else:
        return None
    if begin >= stretch.last or reading.gap_flags[begin]:
        return None
    stand = _stand(reading, stretch, first)
    if stand is None or not _LAWS.isdisjoint(words[begin : begin + 2]):
        return None
    return None if words[stand[1][0] - 1] in _LIKENING else (stand, begin)


def _stand(reading: Reading, stretch: Stretch, index: int) -> Stand | None:
    """The form of "be" before a word and who is so: |Ann Lee has long been| of the view."""
    flags, words, first, linked = reading.flags, reading.words, index, False
    least = max(stretch.first, index - _NEAR)
    while first > least and not reading.gap_flags[first]:
        before, word = flags[first - 1], words[first - 1]
        if before & CONTRACTION:
            return first, (first - 1, first)
        if before & HELD or word in LINKS:
            linked = linked or bool(before & BE) or word in LINKS
        elif not is_adverb(word, before):
            break
        first -= 1
    start, end = reading.subject(first, stretch.first) if linked else (0, 0)
    if start >= end or not may_hold(reading, (start, end)):
        return None
    return first, (start, end)
