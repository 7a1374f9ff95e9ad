"""Where quoted words begin and end, also across paragraphs.

Takes: tokens, passages. Gives: quotes.
Reads: the words that tell what marks are for; whether a dash opens speech.
Reports: a quotation left open, a mark without a counterpart, quotations nested too deep.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from operator import itemgetter
from typing import Final

from newsmodel._stages._gaps import gaps_with
from newsmodel._stages._state import Passage, QuoteDraft, State
from newsmodel._stages._tokens import MARK
from newsmodel._stages.quotes._dialogue import dash_speech
from newsmodel._stages.quotes._kinds import kind_of, kinds_of
from newsmodel._stages.quotes._marks import (
    CLOSES,
    DOUBLE,
    OPENS,
    SINGLE,
    GapMark,
    family_at,
    marks_of,
)
from newsmodel._stages.quotes._nesting import nested
from newsmodel._stages.quotes._open import left_unclosed, taken_up
from newsmodel._stages.quotes._pairs import Mark, MarkPlace, Pairing, pair
from newsmodel.models import Diagnostic, DiagnosticKind, QuoteKind
from newsmodel.spans import Span

__all__ = ["quotes"]

_COMMON_GAP: Final = 8
_PARTIAL: Final = QuoteKind.PARTIAL
# Where a passage ends.
_end: Final = itemgetter(2)
# Half the cost of `QuoteDraft(…)`, for the many.
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
        drafts = None if dashes else _in_turn(state, number, passage, places)
        if drafts is not None:
            found += drafts
            expected = None
            continue
        marks = [Mark(*place) for place in places]
        pairing = pair(marks, state.tokens, passage.first, passage.last)
        drafts = [_closed(number, *ends) for ends in pairing.pairs if ends[0].gap < ends[1].gap]
        if expected and expected.gap > passage.first and pairing.stray[:1] == [expected]:
            drafts.append(_rest(number, passage, expected))
            del pairing.stray[0]
        before, expected = expected, None
        if pairing.unclosed or pairing.single is not None:
            following = [Mark(*place) for place in by_passage.get(number + 1, ())]
            expected = taken_up(state, number, pairing, following)
            first = None if before is None else marks[0]
            left = left_unclosed(state, passage, pairing, first=first, goes_on=expected is not None)
            drafts += [_left(number, mark, end, last) for mark, end, last in left]
            left_open = left_open or bool(left)
            if not left or left[-1][1] != passage.end:
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
    state.quotes = tuple(found)
    if doubts:
        state.doubts = (*state.doubts, *doubts)
    return state


def _in_turn(
    state: State, number: int, passage: Passage, marks: list[MarkPlace]
) -> list[QuoteDraft] | None:
    """The quotations of double marks that open and close in turn, as they nearly always do; None
    where they do not. An empty pair is no quotation.
    """
    if len(marks) % 2:
        return None
    found: list[QuoteDraft] = []
    before = None
    for opening, closing in zip(marks[::2], marks[1::2], strict=True):
        start, length, family, facing, _, first, _ = opening
        if facing != OPENS or family != DOUBLE:
            return None
        place, width, family, facing, _, last, _ = closing
        if facing != CLOSES or family != DOUBLE:
            return None
        if first < last:
            words, end = start + length, place + width
            draft = start, end, words, place, True, False, _PARTIAL, number, first, last, ()
            kind = kind_of(state, passage, draft, before)
            draft = start, end, words, place, True, False, kind, number, first, last, ()
            before = _new(QuoteDraft, draft)
            found.append(before)
    return found


def _dash_led(state: State, number: int) -> list[QuoteDraft]:
    return [
        QuoteDraft(start, end, words, end, True, False, QuoteKind.PARTIAL, number, first, last)
        for start, words, end, first, last in dash_speech(state, number)
    ]


def _rest(number: int, passage: Passage, closing: Mark) -> QuoteDraft:
    """What goes on, without a mark, from a paragraph that was broken in mid-sentence."""
    start, place = passage.start, closing.place
    end, kind = place + closing.length, QuoteKind.PARTIAL
    first, last = passage.first, closing.gap
    return QuoteDraft(start, end, start, place, True, False, kind, number, first, last)


def _doubt_too_deep(draft: QuoteDraft) -> Diagnostic:
    return Diagnostic(
        DiagnosticKind.DEPTH_EXCEEDED,
        Span(draft.start, draft.end),
        "The quotation lies too deep inside others and is kept as plain words.",
    )


@lru_cache(maxsize=512)
def _common(gap: str) -> tuple[GapMark, ...]:
    """The marks of a short gap between two words; stories share a few dozen of these."""
    return marks_of(gap, first=False, last=False)


def _marks_by_passage(state: State) -> dict[int, list[MarkPlace]]:
    """The quotation marks of each passage in which marks stand, be they but apostrophes."""
    tokens, passages = state.tokens, state.layout.passages
    starts, gaps, count = tokens.starts, tokens.gaps, len(tokens.words)
    single_marks = state.style.single_marks
    found: dict[int, list[MarkPlace]] = {}
    ends = list(map(_end, passages))
    marks: list[MarkPlace] = []
    number = start = end = single = -1
    for index in gaps_with(tokens, MARK):
        gap = gaps[index]
        size = len(gap)
        if size <= _COMMON_GAP and 0 < index < count:
            held = _common(gap)
        else:
            held = marks_of(gap, first=index == 0, last=index == count)
        base = starts[index] - size
        for offset, length, family, facing, shape in held:
            place = base + offset
            if place >= end:
                number = bisect_right(ends, place, number + 1)
                if number == len(ends):
                    return found
                start, end = passages[number].start, ends[number]
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


def _closed(number: int, opening: Mark, closing: Mark) -> QuoteDraft:
    """The quotation between two marks."""
    start, place = opening.place, closing.place
    words, end, first, last = (
        start + opening.length,
        place + closing.length,
        opening.gap,
        closing.gap,
    )
    return QuoteDraft(start, end, words, place, True, False, _PARTIAL, number, first, last)


def _left(number: int, opening: Mark, end: int, last: int) -> QuoteDraft:
    """A quotation that nothing closes."""
    start, first = opening.place, opening.gap
    words = start + opening.length
    return QuoteDraft(start, end, words, end, False, False, QuoteKind.PARTIAL, number, first, last)


def _stray(pairing: Pairing, drafts: list[QuoteDraft]) -> list[Diagnostic]:
    """One doubt a passage about the double marks that belong to no quotation."""
    open_starts = {draft.start for draft in drafts if not draft.closed}
    places = [mark.place for mark in pairing.stray]
    places += [mark.place for mark, _ in pairing.unclosed if mark.place not in open_starts]
    if not places:
        return []
    number = len(places)
    return [
        Diagnostic(
            DiagnosticKind.STRAY_QUOTATION_MARK,
            Span(min(places), max(places) + 1),
            f"{number} quotation {'mark has' if number == 1 else 'marks have'} no counterpart.",
        )
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
        doubts.append(
            Diagnostic(
                DiagnosticKind.QUOTATION_LEFT_OPEN,
                Span(draft.start, draft.end),
                "The quotation is not closed and the next paragraph does not open it again.",
            )
        )
