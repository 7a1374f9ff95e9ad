"""Quotations that nothing closes.

By the convention of news a quotation that runs over paragraphs is opened anew in each and closed
in the last. A quotation that is not opened anew ends with its paragraph.
"""

from __future__ import annotations

from typing import Final

from newsmodel._stages._state import PARAGRAPH, Passage, State
from newsmodel._stages.quotes._pairs import Mark, Pairing, opens_passage
from newsmodel.lexicon import CUE

__all__ = ["left_open", "reopens"]

_SENTENCE_ENDS: Final = (".", "?", "!", "…")
_AFTER_SENTENCE: Final = "'’)] "
_CUE_REACH: Final = 3
"""How many words before a sentence end a cue may stand: "Holm said on Friday."."""


def left_open(
    state: State, passage: Passage, pairing: Pairing, first: Mark, *, goes_on: bool, reopened: bool
) -> list[tuple[Mark, int, int]]:
    """The quotations of a passage that stay open: their mark, end and index after the last word.

    `first` is the first mark of the passage; `goes_on` says that the paragraph before was left
    open, `reopened` that the next opens with such a mark.
    """
    found = []
    to_the_end: Mark | None = None
    for mark, anew in pairing.unclosed:
        if anew is None:
            to_the_end = to_the_end or mark
        elif not _ends_with_cue(state, mark, anew):
            end = anew.place
            while state.text[end - 1].isspace():
                end -= 1
            found.append((mark, end, anew.gap))
    if to_the_end is None and pairing.single is not None and reopened:
        to_the_end = pairing.single
    if to_the_end is not None and (
        reopened or (goes_on and to_the_end is first) or _ends_sentence(state.text, passage)
    ):
        found.append((to_the_end, passage.end, passage.last))
    return found


def reopens(state: State, number: int, pairing: Pairing, following: list[Mark] | None) -> bool:
    """Whether the next paragraph opens with a mark like the one that stands open in this one."""
    passages = state.layout.passages
    if not following or not passages[number].kind == passages[number + 1].kind == PARAGRAPH:
        return False
    standing = pairing.unclosed[-1][0] if pairing.unclosed else pairing.single
    return standing is not None and opens_passage(
        following[0], standing.family, passages[number + 1].first, state.tokens
    )


def _ends_sentence(text: str, passage: Passage) -> bool:
    end = passage.end
    while end > passage.start and text[end - 1] in _AFTER_SENTENCE:
        end -= 1
    return text[end - 1] in _SENTENCE_ENDS


def _ends_with_cue(state: State, mark: Mark, anew: Mark) -> bool:
    """Whether the words before a new opening are the reporter's: the closing mark was lost."""
    words = state.tokens.flags[max(mark.gap, anew.gap - _CUE_REACH) : anew.gap]
    return any(flags & CUE for flags in words)
