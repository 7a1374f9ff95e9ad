"""Date mentions and the days they mean.

Takes: text, base, lexicon, tokens, layout, sentences. Gives: dates.
Reads: months, weekdays, time units, time words, parts of the day, seasons, holidays.
Reports: unresolved_date, impossible_date.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from typing import Final

from newsmodel._stages._state import PARAGRAPH, DateDraft, Passage, State
from newsmodel._stages._tokens import Tokens
from newsmodel._stages._unsealed import doubt
from newsmodel._stages.dates._recognise import mentions
from newsmodel._stages.dates._resolve import Impossible, Resolver
from newsmodel._stages.dates._window import CLITICS, Window
from newsmodel._word_bits import DATE_WORD
from newsmodel.models import Diagnostic, DiagnosticKind
from newsmodel.words.en.calendar import COMPOUND_TAILS

__all__ = ["dates"]

_TAILS: Final = frozenset("sSmM")
_AFTER_HEADS: Final = frozenset("-sS")
_UNRESOLVED: Final = DiagnosticKind.UNRESOLVED_DATE
_MESSAGES: Final = {
    DiagnosticKind.IMPOSSIBLE_DATE: "The calendar has no such day.",
    DiagnosticKind.UNRESOLVED_DATE: "No day is known from which this could be reckoned.",
}


def dates(state: State) -> State:
    """Find the date mentions of dateline and passages."""
    window, resolver = Window(state.tokens), Resolver(state)
    doubts: list[Diagnostic] = []
    found: list[DateDraft] = []
    triggers = _triggers(state)
    dateline = state.layout.dateline
    place = None if dateline is None else dateline[4]
    if place is not None:
        # First, for its date may be the day of the story.
        first, last = map(state.tokens.at, place)
        passages = ((PARAGRAPH, *place, first, last),)
        found = _drafts(window, resolver, triggers, passages, doubts)
        if state.base is None and found:
            _, _, _, value, day, _ = found[0]
            if value is not None and len(value) == 10:
                resolver.base = day
    found += _drafts(window, resolver, triggers, state.layout.passages, doubts)
    found.sort()
    if doubts:
        state.doubts = *state.doubts, *doubts
    state.dates = tuple(found)
    return state


def _triggers(state: State) -> list[int]:
    """Index of every word at which a mention may be recognised."""
    tokens = state.tokens
    flags = tokens.flags
    found = [index for index in tokens.stops if flags[index] & DATE_WORD]
    compounds = _compounds(state.text, tokens, state.lexicon.table)
    return sorted([*found, *compounds]) if compounds else found


def _compounds(text: str, tokens: Tokens, table: Mapping[str, int]) -> list[int]:
    """Index of every word with a hyphen that may be one: "two-week", "mid-January"."""
    words, starts, found = tokens.words, tokens.starts, []
    place = text.find("-", starts[0])
    while place >= 0:
        index = bisect_right(starts, place) - 1
        word = words[index]
        after = starts[index] + len(word)
        if place < after:
            tail = word.rpartition("-")[2]
            if (
                table.get(tail, 0) & DATE_WORD
                or tail in COMPOUND_TAILS
                or (tail == "old" and word[-5:] == "s-old")
                # "year-end", "weeks-plus", "1990-91"
                or (word[4:5] in _AFTER_HEADS and table.get(word[:4], 0) & DATE_WORD)
            ):
                found.append(index)
            place = after
        place = text.find("-", place + 1)
    return found


def _drafts(
    window: Window,
    resolver: Resolver,
    triggers: list[int],
    passages: tuple[Passage, ...],
    doubts: list[Diagnostic],
) -> list[DateDraft]:
    """The mentions in those passages in which a trigger stands."""
    words, starts, found = window.words, window.starts, []
    resolver.passages = passages
    for resolver.passage, row in mentions(window, triggers, passages):
        for mention in row:
            last = mention[1] - 1
            start, final = starts[mention[0]], words[last]
            end = starts[last] + len(final)
            unknown = _UNRESOLVED
            try:
                kind, value, first_day, day_after = resolver.read(mention)
            except Impossible:
                kind, value, first_day, day_after = mention[2], None, None, None
                unknown = DiagnosticKind.IMPOSSIBLE_DATE
            # The decade of "the 1990's" keeps its ending.
            if final[-1] in _TAILS and (value is None or len(value) != 3 or value[0] == "P"):
                end += _tail(final, window.gaps[last + 1])
            if value is None:
                doubts.append(doubt(unknown, start, end, _MESSAGES[unknown]))
            found.append((start, end, kind, value, first_day, day_after))
    return found


def _tail(word: str, gap: str) -> int:
    """What to add to the end: the possessive stays out, the full stop of "p.m." comes in."""
    if word[-2:] in CLITICS:
        return -2
    return int(word[-2:] in (".m", ".M") and gap[:1] == ".")
