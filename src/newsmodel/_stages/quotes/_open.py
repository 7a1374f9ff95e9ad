"""Quotations that nothing closes.

By the convention of news a quotation that runs over paragraphs is opened anew in each and closed
in the last. A quotation that is not opened anew ends with its paragraph.
"""

from __future__ import annotations

from typing import Final

from newsmodel._stages._state import PARAGRAPH, Passage, State
from newsmodel._stages.quotes._marks import SINGLE
from newsmodel._stages.quotes._pairs import Mark, Pairing, opens_passage, pair
from newsmodel._word_bits import (
    COORDINATOR,
    RELATIVE,
    SPEECH,
    SUBORDINATOR,
)

__all__ = ["left_unclosed", "taken_up"]

_SENTENCE_ENDS: Final = (".", "?", "!", "…")
_AFTER_SENTENCE: Final = "'’)] "
_CUE_REACH: Final = 8
"""How many words the reporter may need for a cue: ", Mayor Ann Lee said on Friday."."""
_NO_SOURCE: Final = COORDINATOR | SUBORDINATOR | RELATIVE


def left_unclosed(
    state: State, passage: Passage, pairing: Pairing, *, first: Mark | None, goes_on: bool
) -> list[tuple[Mark, int, int]]:
    """The quotations of a passage that stay open: their mark, end and index after the last word.

    `first` is the first mark of the passage if the paragraph before was left open; `goes_on` says
    that the next one takes up what is left open here.
    """
    _, _, stop, _, behind = passage
    found = []
    for mark, anew in pairing.unclosed:
        if anew is None or mark.gap == anew.gap:
            continue
        if not _ends_with_cue(state, mark.gap, anew.gap):
            end = anew.place
            while state.text[end - 1].isspace():
                end -= 1
            found.append((mark, end, anew.gap))
    to_the_end = _open_to_the_end(pairing)
    if (
        to_the_end is not None
        and (to_the_end.family != SINGLE or goes_on)
        and (goes_on or to_the_end == first or _ends_sentence(state.text, passage))
        and not _ends_with_cue(state, to_the_end.gap, behind)
    ):
        found.append((to_the_end, stop, behind))
    return found


def taken_up(
    state: State, number: int, pairing: Pairing, following: list[Mark] | None
) -> Mark | None:
    """The mark in the next paragraph that takes up what stands open in this one.

    It opens that paragraph anew; or it closes there, where a paragraph was broken in mid-sentence.
    """
    standing = _open_to_the_end(pairing)
    if standing is None or not following:
        return None
    here, there = state.layout.passages[number : number + 2]
    kind, _, _, first, last = there
    if not here[0] == kind == PARAGRAPH:
        return None
    mark = following[0]
    if opens_passage(mark, standing.family, state.tokens, first, last):
        return mark
    if mark.family != standing.family or mark.family == SINGLE or mark.gap <= first:
        return None
    broken = not _ends_sentence(state.text, here)
    if broken and pair(following, state.tokens, first, last).stray[:1] == [mark]:
        return mark
    return None


def _open_to_the_end(pairing: Pairing) -> Mark | None:
    """The outermost mark that still stands open at the end of its passage."""
    for mark, anew in pairing.unclosed:
        if anew is None:
            return mark
    return pairing.single


def _ends_sentence(text: str, passage: Passage) -> bool:
    _, start, end, _, _ = passage
    while end > start and text[end - 1] in _AFTER_SENTENCE:
        end -= 1
    return text[end - 1] in _SENTENCE_ENDS


def _ends_with_cue(state: State, first: int, last: int) -> bool:
    """Whether the words end with the reporter's: ", Holm said." The closing mark was lost."""
    tokens = state.tokens
    cue = False
    for index in range(last - 1, max(first, last - _CUE_REACH), -1):
        cue = cue or bool(tokens.flags[index] & SPEECH) or tokens.words[index] == "according"
        if tokens.gaps[index].startswith(","):
            return cue and not tokens.flags[index] & _NO_SOURCE
    return False
