"""Date mentions and the days they mean.

Takes: text, base, lexicon, tokens, layout, sentences. Gives: dates.
Reads: months, weekdays, time units, time words, parts of the day, seasons, holidays.
Reports: unresolved_date, impossible_date.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from typing import Final

from newsmodel._stages._state import PARAGRAPH, DateDraft, Place_, State
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
        self.triggers = _triggers(state)
        self.resolver = Resolver(state)
        self.found: list[DateDraft] = []
        self.doubts: list[Diagnostic] = []

    def read(self) -> State:
        """The dateline first, for its date may be the day of the story."""
        state, resolver = self.state, self.resolver
        dateline = state.layout.dateline
        if dateline is not None and dateline.date is not None:
            first, last = map(state.tokens.at, dateline.date)
            low = bisect_left(self.triggers, first)
            inside = self.triggers[low : bisect_left(self.triggers, last, low)]
            self._stretch(first, last, inside, prose=True)
            if state.base is None and self.found and len(self.found[0].value or "") == 10:
                resolver.base = self.found[0].first_day
        self._passages()
        self.found.sort()
        if self.doubts:
            return state.adding(dates=tuple(self.found), doubts=(*state.doubts, *self.doubts))
        return state.adding(dates=tuple(self.found))

    def _passages(self) -> None:
        """Those passages in which a trigger stands."""
        triggers, passages = self.triggers, self.state.layout.passages
        lasts = [passage[4] for passage in passages]
        place, count = 0, len(triggers)
        while place < count:
            number = bisect_right(lasts, triggers[place])
            if number == len(passages):
                break
            kind, _, _, first, last = passages[number]
            low = bisect_left(triggers, first, place)
            place = bisect_left(triggers, last, low)
            if low < place:
                self.resolver.passage = number
                self._stretch(first, last, triggers[low:place], prose=kind == PARAGRAPH)

    def _stretch(self, first: int, last: int, triggers: list[int], *, prose: bool) -> None:
        """The mentions between two words."""
        window, resolver = self.window, self.resolver
        window.low, window.high, window.prose = first, last, prose
        resolver.prose = prose
        for mention in mentions(window, triggers):
            start, end = _extent(window, mention.first, mention.last)
            kind, meaning = mention.kind, mention.meaning
            try:
                value, first_day, day_after = resolver.read(mention)
            except Impossible:
                value = first_day = day_after = None
                message = "The calendar has no such day."
                self._doubt(DiagnosticKind.IMPOSSIBLE_DATE, start, end, message)
            else:
                if value is None:
                    message = "No day is known from which this could be reckoned."
                    self._doubt(DiagnosticKind.UNRESOLVED_DATE, start, end, message)
            if kind is DURATION and isinstance(meaning, Within) and value != meaning.value:
                kind = DATE
            draft = start, end, kind, value, first_day, day_after
            self.found.append(_draft(DateDraft, draft))

    def _doubt(self, kind: DiagnosticKind, start: int, end: int, message: str) -> None:
        self.doubts.append(Diagnostic(kind, Span(start, end), message))


def _extent(window: Window, first: int, last: int) -> Place_:
    """The places of some words: the possessive stays out, the full stop of "p.m." comes in."""
    starts, final = window.starts, window.words[last - 1]
    end = starts[last - 1] + len(final)
    letter = final[-1]
    if letter in "sS" and final[-2:] in CLITICS:
        end -= 2
    elif letter in "mM" and final[-2:-1] == "." and window.gaps[last][:1] == ".":
        end += 1
    return starts[first], end
