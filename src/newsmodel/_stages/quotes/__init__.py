"""Where quoted words begin and end, also across paragraphs.

Takes: tokens, passages. Gives: quotes.
Reads: the words that tell what marks are for; whether a dash opens speech.
Reports: a quotation left open, a mark without a counterpart, quotations nested too deep.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import partial
from operator import itemgetter
from typing import Final

from newsmodel._stages._state import Passage, QuoteDraft, State
from newsmodel._stages._tokens import MARK, kept_by_gap
from newsmodel._stages._unsealed import doubt
from newsmodel._stages.quotes._dialogue import dash_speech
from newsmodel._stages.quotes._kinds import kinds_of
from newsmodel._stages.quotes._marks import (
    CLOSES,
    DOUBLE,
    OPENS,
    SINGLE,
    family_at,
    marks_of,
)
from newsmodel._stages.quotes._nesting import Draft, nested
from newsmodel._stages.quotes._open import left_unclosed, taken_up
from newsmodel._stages.quotes._pairs import Mark, MarkPlace, Pairing, pair
from newsmodel.models import Diagnostic, DiagnosticKind

__all__ = ["quotes"]

# Where a passage ends.
_end: Final = itemgetter(2)
# Half the cost of `Mark(…)`.
_new: Final = tuple.__new__


def quotes(state: State) -> State:
    """Find the quotations of every passage."""
    by_passage, dashes = _marks_by_passage(state), state.style.dash_dialogue
    passages = state.layout.passages
    if dashes:
        by_passage = {number: by_passage.get(number, []) for number in range(len(passages))}
    found: list[QuoteDraft] = []
    doubts: list[Diagnostic] = []
    expected: Mark | None = None
    left_open = False
    for number, places in by_passage.items():
        passage = passages[number]
        _, _, stop, opening, behind = passage
        drafts = None if dashes else _in_turn(number, places)
        if drafts is not None:
            found += kinds_of(state, passage, drafts)
            expected = None
            continue
        marks = _made(places)
        pairing = pair(marks, state.tokens, opening, behind)
        drafts = [_closed(number, *ends) for ends in pairing.pairs if ends[0].gap < ends[1].gap]
        if expected and expected.gap > opening and pairing.stray[:1] == [expected]:
            drafts.append(_rest(number, passage, expected))
            del pairing.stray[0]
        before, expected = expected, None
        if pairing.unclosed or pairing.single is not None:
            expected = taken_up(state, number, pairing, _made(by_passage.get(number + 1, ())))
            first = None if before is None else marks[0]
            left = left_unclosed(state, passage, pairing, first=first, goes_on=expected is not None)
            drafts += [_left(number, mark, end, last) for mark, end, last in left]
            left_open = left_open or bool(left)
            if not left or left[-1][1] != stop:
                expected = None
        if dashes:
            drafts += _dash_led(state, number)
        drafts, too_deep = nested(drafts)
        found += kinds_of(state, passage, drafts)
        if pairing.stray or pairing.unclosed:
            doubts += _stray(pairing, drafts)
        doubts += [_doubt_too_deep(draft) for draft in too_deep]
    if left_open:
        _link(state, found, doubts)
    if doubts:
        state.doubts = *state.doubts, *doubts
    state.quotes = tuple(found)
    return state


def _in_turn(number: int, marks: list[MarkPlace]) -> list[Draft] | None:
    """The quotations of double marks that open and close in turn, as they nearly always do; None
    where they do not. An empty pair is no quotation.
    """
    if len(marks) % 2:
        return None
    found: list[Draft] = []
    turns = iter(marks)
    for opening, closing in zip(turns, turns, strict=True):
        start, length, family, facing, _, first, _ = opening
        if facing != OPENS or family != DOUBLE:
            return None
        place, width, family, facing, _, last, _ = closing
        if facing != CLOSES or family != DOUBLE:
            return None
        if first < last:
            found.append(
                (start, place + width, start + length, place, True, number, first, last, ())
            )
    return found


def _made(places: Iterable[MarkPlace]) -> list[Mark]:
    return [_new(Mark, place) for place in places]


def _dash_led(state: State, number: int) -> list[Draft]:
    return [
        (start, end, words, end, True, number, first, last, ())
        for start, words, end, first, last in dash_speech(state, number)
    ]


def _rest(number: int, passage: Passage, closing: Mark) -> Draft:
    """What goes on, without a mark, from a paragraph that was broken in mid-sentence."""
    _, start, _, first, _ = passage
    place, last = closing.place, closing.gap
    return start, place + closing.length, start, place, True, number, first, last, ()


def _doubt_too_deep(draft: Draft) -> Diagnostic:
    message = "The quotation lies too deep inside others and is kept as plain words."
    return doubt(DiagnosticKind.DEPTH_EXCEEDED, draft[0], draft[1], message)


_between: Final = kept_by_gap(partial(marks_of, first=False, last=False))
"""The marks of gaps between two words."""


def _marks_by_passage(state: State) -> dict[int, list[MarkPlace]]:
    """The quotation marks of each passage in which marks stand, be they but apostrophes."""
    tokens, passages = state.tokens, state.layout.passages
    starts, gaps, count = tokens.starts, tokens.gaps, len(tokens.words)
    edges, single_marks = (0, count), state.style.single_marks
    found: dict[int, list[MarkPlace]] = {}
    ends = list(map(_end, passages))
    marks: list[MarkPlace] = []
    number = start = end = single = -1
    for index in tokens.gaps_with(MARK):
        gap = gaps[index]
        if index in edges:
            held = marks_of(gap, first=index == 0, last=index == count)
        else:
            held = _between(gap)
        base = starts[index] - len(gap)
        for offset, length, family, facing, shape in held:
            place = base + offset
            if place >= end:
                number = bisect_right(ends, place, number + 1)
                if number == len(ends):
                    return found
                start, end = passages[number][1], ends[number]
                found[number] = marks = []
            if place < start:
                continue
            if family == SINGLE:
                # An apostrophe: nothing that it could close stands open.
                if (facing == CLOSES and single != number) or not single_marks:
                    continue
                single = number
            marks.append((place, length, family, facing, shape, index, offset))
    return found


def _closed(number: int, opening: Mark, closing: Mark) -> Draft:
    """The quotation between two marks."""
    start, length, _, _, _, first, _ = opening
    place, width, _, _, _, last, _ = closing
    return start, place + width, start + length, place, True, number, first, last, ()


def _left(number: int, opening: Mark, end: int, last: int) -> Draft:
    """A quotation that nothing closes."""
    start, length, _, _, _, first, _ = opening
    return start, end, start + length, end, False, number, first, last, ()


def _stray(pairing: Pairing, drafts: list[Draft]) -> list[Diagnostic]:
    """One doubt a passage about the double marks that belong to no quotation."""
    open_starts = {start for start, _, _, _, closed, _, _, _, _ in drafts if not closed}
    places = [mark.place for mark in pairing.stray]
    places += [mark.place for mark, _ in pairing.unclosed if mark.place not in open_starts]
    if not places:
        return []
    number = len(places)
    message = f"{number} quotation {'mark has' if number == 1 else 'marks have'} no counterpart."
    return [
        doubt(DiagnosticKind.STRAY_QUOTATION_MARK, min(places), max(places) + 1, message),
    ]


def _link(state: State, found: list[QuoteDraft], doubts: list[Diagnostic]) -> None:
    """Mark what goes on from the quotation before it; report what stays open for good."""
    text = state.text
    for number, draft in enumerate(found):
        if draft.closed:
            continue
        following = found[number + 1] if number + 1 < len(found) else None
        if (
            following is not None
            and text[draft.end : following.start].isspace()
            and family_at(text, following.start) in (None, family_at(text, draft.start))
        ):
            unmarked = following.start == following.text_start
            kind = draft.kind if unmarked else following.kind
            found[number + 1] = following._replace(continues=True, kind=kind)
            continue
        message = "The quotation is not closed and the next paragraph does not open it again."
        doubts.append(doubt(DiagnosticKind.QUOTATION_LEFT_OPEN, draft.start, draft.end, message))
