"""Speech led by a dash, as Nordic agencies print it: "– We will win, says Holm."."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._state import PARAGRAPH, State
from newsmodel._stages._tokens import CLAUSE, END
from newsmodel._word_bits import (
    CUE,
    SUBJECT_PRONOUN,
)

__all__ = ["dash_speech"]

_DASHES: Final = frozenset("–—―-")
_CLOSING: Final = "”\"'’»)"
_BEFORE_CUE: Final = frozenset(",?!…")
_NAME_REACH: Final = 3
"""How many words may stand before the cue behind the speech: "Mayor Ann Lee says"."""


def dash_speech(state: State, number: int) -> list[tuple[int, int, int, int, int]]:
    """The dash-led speech of a paragraph: its start, start and end of its words, their indices."""
    kind, start, stop, first, last = state.layout.passages[number]
    tokens, text = state.tokens, state.text
    if kind != PARAGRAPH or text[start] not in _DASHES:
        return []
    if not text[start + 1 : start + 2].isspace():
        return []
    found = []
    speaks = True
    for index in range(first + 1, last + 1):
        flags = tokens.gap_flags[index]
        ends = index == last
        dash = _dash_after_sentence(tokens.gaps[index]) if flags & END else -1
        if speaks and (ends or dash >= 0 or (flags & (CLAUSE | END) and _cue_at(state, index))):
            end = stop if ends else tokens.end(index - 1) + _kept(tokens.gaps[index])
            found.append((start, tokens.starts[first], end, first, index))
            speaks = False
        if dash >= 0 and not ends:
            start, first, speaks = tokens.end(index - 1) + dash, index, True
    return found


def _dash_after_sentence(gap: str) -> int:
    """Place of a dash that opens speech behind the end of a sentence; -1 where there is none."""
    bare = gap.rstrip()
    if bare != gap and bare[-1:] in _DASHES and bare[-2:-1].isspace():
        return len(bare) - 1
    return -1


def _kept(gap: str) -> int:
    """How much of the gap behind speech belongs to it: its comma, full stop, closing marks."""
    return len(gap) - len(gap.lstrip(_CLOSING + ",.?!…"))


def _cue_at(state: State, index: int) -> bool:
    """Whether the reporter's words begin: "says Holm", "Holm says"."""
    tokens = state.tokens
    if tokens.gaps[index].lstrip(_CLOSING)[:1] not in _BEFORE_CUE:
        return False
    if tokens.flags[index] & CUE:
        return True
    for word in range(index, min(index + _NAME_REACH, len(tokens.words) - 1)):
        if not (tokens.words[word][0].isupper() or tokens.flags[word] & SUBJECT_PRONOUN):
            return False
        if tokens.gap_flags[word + 1]:
            return False
        if tokens.flags[word + 1] & CUE:
            return True
    return False
