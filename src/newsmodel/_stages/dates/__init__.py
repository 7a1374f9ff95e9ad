"""Date mentions and the days they mean.

Takes: text, base, tokens, layout, sentences. Gives: dates.
Reads: months, weekdays, time units, time words, parts of the day, seasons, holidays.
Reports: unresolved_date, impossible_date.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import Final

from newsmodel._stages._state import DateDraft, Passage, State
from newsmodel._stages._tokens import Tokens
from newsmodel._stages.dates._clock import clock, iso
from newsmodel._stages.dates._counted import compound_unit, day_part, unit
from newsmodel._stages.dates._direction import direction
from newsmodel._stages.dates._meaning import Calendar, Mention
from newsmodel._stages.dates._named import compound_month, holiday, month, season, weekday, year
from newsmodel._stages.dates._resolve import Impossible, Reader
from newsmodel._stages.dates._window import Window
from newsmodel._stages.dates._words import time_word
from newsmodel.lexicon import (
    DAY_TIME,
    HOLIDAY,
    MONTH,
    SEASON,
    TIME_UNIT,
    TIME_WORD,
    WEEKDAY,
)
from newsmodel.models import DateKind, Diagnostic, DiagnosticKind
from newsmodel.spans import Span

__all__ = ["dates"]

_WANTED: Final = MONTH | WEEKDAY | TIME_UNIT | TIME_WORD | DAY_TIME | SEASON | HOLIDAY
_READERS: Final[tuple[tuple[int, Callable[[Window, int], Mention | None]], ...]] = (
    (HOLIDAY, holiday),
    (MONTH, month),
    (WEEKDAY, weekday),
    (TIME_UNIT, unit),
    (TIME_WORD, time_word),
    (DAY_TIME, day_part),
    (SEASON, season),
)
# Words that say which part of a period is meant, before it.
_PARTS: Final = frozenset(["early", "earlier", "late", "later", "mid", "sometime"])
_EDGES: Final = frozenset(["end", "beginning", "start", "middle"])


def dates(state: State) -> State:
    """Find the date mentions of dateline and passages."""
    tokens, layout = state.tokens, state.layout
    window = Window(tokens)
    triggers = _triggers(state.text, tokens)
    reader = Reader(state.base)
    found: list[DateDraft] = []
    doubts: list[Diagnostic] = []
    dateline = layout.dateline
    if dateline is not None and dateline.date is not None:
        place = dateline.date
        passage = Passage(0, *place, tokens.at(place[0]), tokens.at(place[1]))
        _read(window, reader, passage, triggers, found, doubts)
        if state.base is None and found and found[0].value and len(found[0].value) == 10:
            reader.base = found[0].first_day
    for number, passage in enumerate(layout.passages):
        reader.passage = number
        _read(window, reader, passage, triggers, found, doubts)
    found.sort()
    if doubts:
        return state.adding(dates=tuple(found), doubts=state.doubts + tuple(doubts))
    return state.adding(dates=tuple(found))


def _triggers(text: str, tokens: Tokens) -> list[int]:
    """Index of every word at which a mention may be recognised."""
    found = [index for index, flags in enumerate(tokens.flags) if flags & _WANTED]
    found += [index for index, word in enumerate(tokens.words) if word < ":"]
    starts = tokens.starts
    place = text.find("-")
    while place >= 0:
        index = bisect_right(starts, place) - 1
        if index >= 0 and place < tokens.end(index):
            found.append(index)
            place = tokens.end(index)
        place = text.find("-", place + 1)
    return sorted(set(found))


def _read(
    window: Window,
    reader: Reader,
    passage: Passage,
    triggers: list[int],
    found: list[DateDraft],
    doubts: list[Diagnostic],
) -> None:
    """Read the mentions of one passage."""
    window.low, window.high = passage.first, passage.last
    mentions: list[Mention] = []
    for place in range(_from(triggers, passage.first), len(triggers)):
        index = triggers[place]
        if index >= passage.last:
            break
        if index < window.low:
            continue
        mention = _recognised(window, index)
        if mention is None:
            continue
        mention = _widened(window, mention)
        if mentions and _belongs(window, mentions[-1], mention):
            mention = mention._replace(
                first=mentions[-1].first, kind=DateKind.TIME, time=mentions.pop().time
            )
        mentions.append(mention)
        window.low = mention.last
    window.low = passage.first
    for mention in mentions:
        found.append(_draft(window, reader, mention, passage, doubts))


def _from(triggers: list[int], first: int) -> int:
    return bisect_right(triggers, first - 1)


def _recognised(window: Window, index: int) -> Mention | None:
    flags = window.flags[index]
    if flags & _WANTED:
        for flag, read in _READERS:
            if flags & flag:
                mention = read(window, index)
                if mention is not None:
                    return mention
    word = window.words[index]
    if word[0] < ":":
        mention = year(window, index) or clock(window, index) or iso(window, index)
        if mention is not None:
            return mention
    if "-" in word:
        return compound_month(window, index) or compound_unit(window, index)
    return None


def _widened(window: Window, mention: Mention) -> Mention:
    """With the words before it that say which part is meant: "early", "the end of"."""
    first = mention.first
    word = window.before(first)
    if not word or mention.kind in (DateKind.SET, DateKind.DURATION):
        return mention
    if word == "the":
        if window.before(first - 1) in _PARTS:
            first -= 1
            word = window.before(first)
        elif window.before(first - 1) == "in" and window.before(first - 2) in _PARTS:
            return mention._replace(first=first - 3)
    if word == "in" and window.before(first - 1) in _PARTS:
        return mention._replace(first=first - 2)
    if word == "on" and window.before(first - 1) in _PARTS:
        return mention._replace(first=first - 2)
    if word in _PARTS:
        first -= 1
        return mention._replace(first=first - (window.before(first) == "the"))
    if word == "of" and window.before(first - 1) in _EDGES:
        first -= 2
        return mention._replace(first=first - (window.before(first) == "the"))
    return mention


def _belongs(window: Window, clocked: Mention, mention: Mention) -> bool:
    """Whether an hour and the day after it are one mention: "10 p.m. Wednesday"."""
    if clocked.meaning is not None or clocked.last != mention.first or mention.time:
        return False
    if window.gaps[mention.first].strip() not in ("", ".", ",", ".,"):
        return False
    meaning = mention.meaning
    return (isinstance(meaning, Calendar) and bool(meaning.day or meaning.weekday)) or (
        mention.kind is DateKind.DATE and getattr(meaning, "unit", "") == "D"
    )


def _draft(
    window: Window,
    reader: Reader,
    mention: Mention,
    passage: Passage,
    doubts: list[Diagnostic],
) -> DateDraft:
    start = window.starts[mention.first]
    last = mention.last - 1
    end = window.starts[last] + len(window.words[last])
    if window.possessive(last):
        end -= 2

    def way() -> int:
        return direction(window.words, mention.first, mention.last, passage.first, passage.last)

    try:
        value, first_day, day_after = reader.read(mention, way)
        if value is None:
            message = "No day is known from which this could be reckoned."
            doubts.append(Diagnostic(DiagnosticKind.UNRESOLVED_DATE, Span(start, end), message))
    except Impossible:
        value = first_day = day_after = None
        message = "The calendar has no such day."
        doubts.append(Diagnostic(DiagnosticKind.IMPOSSIBLE_DATE, Span(start, end), message))
    return DateDraft(start, end, mention.kind, value, first_day, day_after)
