"""The state into an `Article`: ids are given and links made here, and nowhere else.

Takes: everything. Gives: the article.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import count
from typing import Final

from newsmodel._stages._state import (
    HEADLINE,
    PARAGRAPH,
    SUBHEADING,
    Place_,
    QuoteDraft,
    State,
    Voice,
)
from newsmodel.models import (
    Article,
    Attribution,
    Claim,
    Dateline,
    DateMention,
    Diagnostic,
    DiagnosticKind,
    Mention,
    Paragraph,
    Phrase,
    Quote,
    QuoteKind,
    Section,
    Speaker,
)
from newsmodel.spans import Span

__all__ = ["assemble"]


def assemble(state: State, published: datetime.date | datetime.datetime | None) -> Article:
    """Make the public values of everything that the stages found."""
    layout = state.layout
    dates = _dates(state)
    speakers = _speakers(state)
    attributions = _attributions(state, speakers)
    quotes = _quotes(state, attributions)
    return Article(
        text=state.text,
        published=published,
        headline=layout.headline,
        notices=layout.notices,
        byline=layout.byline,
        dateline=_dateline(state, dates),
        sections=_sections(state),
        sign_off=layout.sign_off,
        residue=layout.residue,
        quotes=quotes,
        claims=_claims(state, attributions, quotes, dates),
        dates=dates,
        speakers=speakers,
        mentions=_mentions(state, speakers),
        diagnostics=_diagnostics(state),
    )


# The kinds, looked up once: a member of an enum costs a call each time.
_TERM: Final = QuoteKind.TERM
_PARTIAL: Final = QuoteKind.PARTIAL

# Spans and phrases are made by the hundred from places that the stages vouch for. Setting their
# slots directly costs half of the constructor, which checks what a caller may get wrong.
_new: Final = object.__new__
_set_start: Final = vars(Span)["start"].__set__
_set_end: Final = vars(Span)["end"].__set__
_set_span: Final = vars(Phrase)["span"].__set__
_set_text: Final = vars(Phrase)["text"].__set__


def _span(start: int, end: int) -> Span:
    span = _new(Span)
    _set_start(span, start)
    _set_end(span, end)
    return span


def _words(text: str, start: int, end: int) -> Phrase:
    span = _new(Span)
    _set_start(span, start)
    _set_end(span, end)
    phrase = _new(Phrase)
    _set_span(phrase, span)
    _set_text(phrase, text[start:end])
    return phrase


def _phrase(text: str, place: Place_ | None) -> Phrase | None:
    return _words(text, place[0], place[1]) if place is not None else None


def _phrases(text: str, places: tuple[Place_, ...]) -> tuple[Phrase, ...]:
    return tuple([_words(text, start, end) for start, end in places])


def _dates(state: State) -> tuple[DateMention, ...]:
    text = state.text
    return tuple(
        [
            DateMention(
                f"d{number}", _span(start, end), text[start:end], kind, value, first_day, day_after
            )
            for number, (start, end, kind, value, first_day, day_after) in enumerate(state.dates, 1)
        ]
    )


def _dateline(state: State, dates: tuple[DateMention, ...]) -> Dateline | None:
    draft = state.layout.dateline
    if draft is None:
        return None
    date = None
    if draft.date is not None:
        start, end = draft.date
        date = next((d for d in dates if start <= d.span.start and d.span.end <= end), None)
    return Dateline(
        _span(draft.start, draft.end),
        state.text[draft.start : draft.end],
        draft.places,
        date,
        draft.agencies,
    )


def _sections(state: State) -> tuple[Section, ...]:
    """A section for each subheading; the lead is left out if it has no paragraph."""
    text = state.text
    sentences = _sentences(state)
    subheadings = iter(state.layout.subheadings)
    found: list[Section] = []
    heading, paragraphs = None, list[Paragraph]()

    def close() -> None:
        if heading is not None or paragraphs:
            first = heading.span if heading is not None else paragraphs[0].span
            last = paragraphs[-1].span if paragraphs else first
            found.append(Section(_span(first.start, last.end), heading, tuple(paragraphs)))

    for number, passage in enumerate(state.layout.passages):
        if passage.kind == HEADLINE:
            continue
        if passage.kind == SUBHEADING:
            close()
            heading, paragraphs = next(subheadings), []
        elif passage.kind == PARAGRAPH:
            words = text[passage.start : passage.end]
            span = _span(passage.start, passage.end)
            paragraphs.append(Paragraph(span, words, tuple(sentences[number])))
    close()
    return tuple(found)


def _sentences(state: State) -> list[list[Phrase]]:
    """The sentences of each passage; `_words` written out, for there are many."""
    text = state.text
    found: list[list[Phrase]] = [[] for _ in state.layout.passages]
    for start, end, _, _, number in state.sentences:
        span = _new(Span)
        _set_start(span, start)
        _set_end(span, end)
        phrase = _new(Phrase)
        _set_span(phrase, span)
        _set_text(phrase, text[start:end])
        found[number].append(phrase)
    return found


def _speakers(state: State) -> tuple[Speaker, ...]:
    return tuple(
        [
            Speaker(
                f"s{number}",
                name,
                kind,
                role,
                named,
                tuple([f"s{member + 1}" for member in members]) if members else (),
            )
            for number, (name, kind, role, named, members) in enumerate(state.speakers, 1)
        ]
    )


def _attributions(state: State, speakers: tuple[Speaker, ...]) -> list[Attribution]:
    """One attribution a voice. A relay stands before or after whom it relays, so a chain is
    followed to its end first; the stage of claims has bounded its length.
    """
    text, voices = state.text, state.voices
    made: list[Attribution | None] = [None] * len(voices)
    for index in range(len(voices)):
        chain = []
        link: int | None = index
        while link is not None and made[link] is None:
            chain.append(link)
            link = voices[link].via
        for number in reversed(chain):
            voice = voices[number]
            source, cue, addressee, rule, _, via = voice
            who = state.speaker_of[number]
            made[number] = Attribution(
                _phrase(text, source),
                _phrase(text, cue),
                speakers[who] if who is not None else None,
                _phrase(text, addressee),
                made[via] if via is not None else None,
                rule,
                state.basis_of[number],
            )
    return [attribution for attribution in made if attribution is not None]


def _quotes(state: State, attributions: list[Attribution]) -> tuple[Quote, ...]:
    given: dict[int, Attribution] = {}
    for statement in state.statements:
        for number in statement.quotes:
            given[number] = attributions[statement.voice]
    ids = count(1)
    return tuple(
        [
            _quote(state.text, draft, given.get(number), ids)
            for number, draft in enumerate(state.quotes)
        ]
    )


def _quote(
    text: str, draft: QuoteDraft, attribution: Attribution | None, ids: Iterator[int]
) -> Quote:
    start, end, text_start, text_end, closed, continues, kind, _, _, _, within = draft
    number = next(ids)
    # A term that the sentence gives to somebody is a fragment of speech.
    if kind is _TERM and attribution is not None:
        kind = _PARTIAL
    inner = tuple([_quote(text, other, None, ids) for other in within]) if within else ()
    words = text[text_start:text_end]
    return Quote(
        f"q{number}", _span(start, end), words, closed, kind, continues, inner, attribution
    )


def _claims(
    state: State,
    attributions: list[Attribution],
    quotes: tuple[Quote, ...],
    dates: tuple[DateMention, ...],
) -> tuple[Claim, ...]:
    text, voices = state.text, state.voices
    starts = [draft.start for draft in state.dates]
    lows = [sentence.start for sentence in state.sentences]
    highs = [sentence.end for sentence in state.sentences]
    placed = [
        (*_hull(statement.pieces, voices[statement.voice], lows, highs), index)
        for index, statement in enumerate(state.statements)
    ]
    placed.sort()
    found = []
    for number, (low, high, index) in enumerate(placed, 1):
        voice, pieces, kind, mode, hedges, quoted = state.statements[index]
        held: tuple[DateMention, ...] = ()
        for start, end in pieces:
            held += dates[bisect_left(starts, start) : bisect_left(starts, end)]
        found.append(
            Claim(
                f"c{number}",
                _span(low, high),
                _phrases(text, pieces),
                kind,
                mode,
                attributions[voice],
                _phrases(text, hedges) if hedges else (),
                tuple([quotes[quote] for quote in quoted]) if quoted else (),
                held,
            )
        )
    return tuple(found)


def _hull(pieces: tuple[Place_, ...], voice: Voice, lows: list[int], highs: list[int]) -> Place_:
    """Content with the cue and source that stand in its own sentences."""
    start, end = pieces[0][0], pieces[-1][1]
    first, last = bisect_right(lows, start) - 1, bisect_left(lows, end) - 1
    low = lows[first] if first >= 0 else start
    high = max(end, highs[last]) if last >= 0 else end
    for place in (voice.cue, voice.source):
        if place is not None and low <= place[0] and place[1] <= high:
            start, end = min(start, place[0]), max(end, place[1])
    return start, end


def _mentions(state: State, speakers: tuple[Speaker, ...]) -> tuple[Mention, ...]:
    text = state.text
    return tuple(
        [
            Mention(_span(start, end), text[start:end], speakers[who].id)
            for start, end, who in state.mentions
        ]
    )


def _diagnostics(state: State) -> tuple[Diagnostic, ...]:
    doubts = list(state.doubts)
    if not state.text.strip():
        doubts.append(
            Diagnostic(DiagnosticKind.BLANK_TEXT, _span(0, len(state.text)), "The text is blank.")
        )
    return tuple(sorted(doubts, key=lambda doubt: (doubt.span.start, doubt.kind.value)))
