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
from newsmodel._stages.dates._meaning import DATE, DURATION, Within
from newsmodel._stages.dates._recognise import mentions
from newsmodel._stages.dates._resolve import Impossible, Resolver
from newsmodel._stages.dates._window import CLITICS, Window
from newsmodel.lexicon import DATE_WORD
from newsmodel.models import Diagnostic, DiagnosticKind
from newsmodel.spans import Span
from newsmodel.words.en.calendar import COMPOUND_TAILS

__all__ = ["dates"]

# Half the cost of calling the class.
_draft: Final = tuple.__new__
_TAILS: Final = frozenset("sSmM")
_MESSAGES: Final = {
    DiagnosticKind.IMPOSSIBLE_DATE: "The calendar has no such day.",
    DiagnosticKind.UNRESOLVED_DATE: "No day is known from which this could be reckoned.",
}


def dates(state: State) -> State:
    """Find the date mentions of dateline and passages."""
    return _Reading(state).read()


def _triggers(state: State) -> list[int]:
    """Index of every word at which a mention may be recognised."""
    flags = state.tokens.flags
    found = [index for index in state.tokens.stops if flags[index] & DATE_WORD]
    compounds = _compounds(state.text, state.tokens, state.lexicon.table)
    return sorted([*found, *compounds]) if compounds else found


def _compounds(text: str, tokens: Tokens, table: Mapping[str, int]) -> list[int]:
    """Index of every word with a hyphen that may be one: "two-week", "mid-January"."""
    words, starts, found = tokens.words, tokens.starts, []
    place = text.find("-")
    while place >= 0:
        index = bisect_right(starts, place) - 1
        word = words[index] if index >= 0 else ""
        after = starts[index] + len(word) if word else place
        if place < after:
            tail = word[word.rfind("-") + 1 :]
            if (
                table.get(tail, 0) & DATE_WORD
                or tail in COMPOUND_TAILS
                or table.get(word[:4], 0) & DATE_WORD
            ):
                found.append(index)
            place = after
        place = text.find("-", place + 1)
    return found


class _Reading:
    """One text on its way from words to drafts."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.window = Window(state.tokens)
        self.resolver = Resolver(state)
        self.found: list[DateDraft] = []
        self.doubts: list[Diagnostic] = []

    def read(self) -> State:
        """The dateline first, for its date may be the day of the story."""
        state, resolver = self.state, self.resolver
        triggers = _triggers(state)
        dateline = state.layout.dateline
        if dateline is not None and dateline.date is not None:
            start, end = dateline.date
            first, last = map(state.tokens.at, dateline.date)
            self._passages(triggers, (Passage(PARAGRAPH, start, end, first, last),))
            if state.base is None and self.found and len(self.found[0].value or "") == 10:
                resolver.base = self.found[0].first_day
        self._passages(triggers, state.layout.passages)
        self.found.sort()
        if self.doubts:
            return state.adding(dates=tuple(self.found), doubts=(*state.doubts, *self.doubts))
        return state.adding(dates=tuple(self.found))

    def _passages(self, triggers: list[int], passages: tuple[Passage, ...]) -> None:
        """Those passages in which a trigger stands."""
        window, resolver, found = self.window, self.resolver, self.found
        words, starts = window.words, window.starts
        for number, row in mentions(window, triggers, passages):
            resolver.passage = number
            resolver.prose = passages[number].kind == PARAGRAPH
            for mention in row:
                start, last = starts[mention.first], mention.last - 1
                final = words[last]
                end = starts[last] + len(final)
                if final[-1] in _TAILS:
                    end += _tail(final, window.gaps[last + 1])
                try:
                    value, first_day, day_after = resolver.read(mention)
                except Impossible:
                    value = first_day = day_after = None
                    self._doubt(DiagnosticKind.IMPOSSIBLE_DATE, start, end)
                else:
                    if value is None:
                        self._doubt(DiagnosticKind.UNRESOLVED_DATE, start, end)
                kind, meaning = mention.kind, mention.meaning
                if kind is DURATION and isinstance(meaning, Within) and value != meaning.value:
                    kind = DATE
                draft = start, end, kind, value, first_day, day_after
                found.append(_draft(DateDraft, draft))

    def _doubt(self, kind: DiagnosticKind, start: int, end: int) -> None:
        self.doubts.append(Diagnostic(kind, Span(start, end), _MESSAGES[kind]))


def _tail(word: str, gap: str) -> int:
    """What to add to the end: the possessive stays out, the full stop of "p.m." comes in."""
    if word[-2:] in CLITICS:
        return -2
    return int(word[-2:] in (".m", ".M") and gap[:1] == ".")
