"""Date mentions and the days they mean.

Takes: text, base, lexicon, tokens, layout, sentences. Gives: dates.
Reads: months, weekdays, time units, time words, parts of the day, seasons, holidays.
Reports: unresolved_date, impossible_date.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import compress

from newsmodel._stages._state import PARAGRAPH, DateDraft, State
from newsmodel._stages._tokens import Tokens
from newsmodel._stages.dates._meaning import Mention, Within
from newsmodel._stages.dates._recognise import mentions
from newsmodel._stages.dates._resolve import Impossible, Resolver
from newsmodel._stages.dates._window import Window
from newsmodel.models import DateKind, Diagnostic, DiagnosticKind
from newsmodel.spans import Span
from newsmodel.words.en.calendar import COMPOUND_TAILS

__all__ = ["dates"]


def dates(state: State) -> State:
    """Find the date mentions of dateline and passages."""
    return _Reading(state).read()


def _triggers(state: State) -> list[int]:
    """Index of every word at which a mention may be recognised."""
    tokens, text = state.tokens, state.text
    words, known = tokens.words, state.lexicon.date_words
    found = list(compress(range(len(words)), map(known.__contains__, words)))
    compounds = _compounds(text, tokens, known)
    return sorted([*found, *compounds]) if compounds else found


def _compounds(text: str, tokens: Tokens, known: frozenset[str]) -> list[int]:
    """Index of every word with a hyphen that may be one: "two-week", "mid-January"."""
    words, starts, found = tokens.words, tokens.starts, []
    place = text.find("-")
    while place >= 0:
        index = bisect_right(starts, place) - 1
        word = words[index] if index >= 0 else ""
        after = starts[index] + len(word) if word else place
        if place < after:
            tail = word[word.rfind("-") + 1 :]
            if tail in known or tail in COMPOUND_TAILS or word[:4] in known:
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
        state = self.state
        dateline = state.layout.dateline
        if dateline is not None and dateline.date is not None:
            start, end = dateline.date
            self._passage(state.tokens.at(start), state.tokens.at(end), prose=True)
            if state.base is None and self.found and len(self.found[0].value or "") == 10:
                self.resolver.base = self.found[0].first_day
        for number, passage in enumerate(state.layout.passages):
            self.resolver.passage = number
            self._passage(passage.first, passage.last, prose=passage.kind == PARAGRAPH)
        self.found.sort()
        if self.doubts:
            return state.adding(dates=tuple(self.found), doubts=(*state.doubts, *self.doubts))
        return state.adding(dates=tuple(self.found))

    def _passage(self, first: int, last: int, *, prose: bool) -> None:
        triggers = self.triggers
        low = bisect_left(triggers, first)
        high = bisect_left(triggers, last, low)
        if low == high:
            return
        window = self.window
        window.low, window.high, window.prose = first, last, prose
        for mention in mentions(window, triggers[low:high]):
            self.found.append(self._draft(mention))

    def _draft(self, mention: Mention) -> DateDraft:
        window = self.window
        start = window.starts[mention.first]
        last = mention.last - 1
        word = window.words[last]
        end = window.starts[last] + len(word) - 2 * window.possessive(last)
        if word[-2:] in (".m", ".M") and window.gaps[mention.last][:1] == ".":
            end += 1
        try:
            value, first_day, day_after = self.resolver.read(mention)
        except Impossible:
            value = first_day = day_after = None
            message = "The calendar has no such day."
            self._doubt(DiagnosticKind.IMPOSSIBLE_DATE, start, end, message)
        else:
            if value is None:
                message = "No day is known from which this could be reckoned."
                self._doubt(DiagnosticKind.UNRESOLVED_DATE, start, end, message)
        kind = mention.kind
        if isinstance(mention.meaning, Within) and value != mention.meaning.value:
            kind = DateKind.DATE
        return DateDraft(start, end, kind, value, first_day, day_after)

    def _doubt(self, kind: DiagnosticKind, start: int, end: int, message: str) -> None:
        self.doubts.append(Diagnostic(kind, Span(start, end), message))
