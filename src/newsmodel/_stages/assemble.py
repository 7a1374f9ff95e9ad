"""The state into an `Article`: ids are given and links made here, and nowhere else.

Takes: everything. Gives: the article.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Any, Final

from newsmodel._stages._state import (
    PARAGRAPH,
    SUBHEADING,
    Place_,
    QuoteDraft,
    State,
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
    Subheading,
)
from newsmodel.spans import Span

__all__ = ["assemble"]


def _unsealed(value: type) -> Any:
    """A sort of value whose fields can be set, until it is sealed with the public class.

    Some hundred values are made of a dispatch, from places that the stages vouch for. Their
    constructors, which check what a caller may get wrong, cost three times as much.
    """
    members = {
        "__slots__": (),
        "__init__": object.__init__,
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
    }
    return type(f"Unsealed{value.__name__}", (value,), members)


_UnsealedSpan: Final = _unsealed(Span)
_UnsealedPhrase: Final = _unsealed(Phrase)
_UnsealedParagraph: Final = _unsealed(Paragraph)
_UnsealedDate: Final = _unsealed(DateMention)
_UnsealedSpeaker: Final = _unsealed(Speaker)
_UnsealedMention: Final = _unsealed(Mention)
_UnsealedAttribution: Final = _unsealed(Attribution)
_UnsealedQuote: Final = _unsealed(Quote)
_UnsealedClaim: Final = _unsealed(Claim)
_UnsealedArticle: Final = _unsealed(Article)

# The kinds, looked up once: a member of an enum costs a call each time.
_TERM: Final = QuoteKind.TERM
_PARTIAL: Final = QuoteKind.PARTIAL


def assemble(state: State, published: datetime.date | datetime.datetime | None) -> Article:
    """Make the public values of everything that the stages found."""
    layout = state.layout
    dates = _dates(state)
    speakers = _speakers(state)
    attributions = _attributions(state, speakers)
    quotes = _quotes(state, attributions)
    article = _UnsealedArticle()
    article.text, article.language, article.published = state.text, "en", published
    article.headline, article.notices = layout.headline, layout.notices
    article.byline, article.dateline = layout.byline, _dateline(state, dates)
    article.sections = _sections(state)
    article.sign_off, article.residue = layout.sign_off, layout.residue
    article.quotes, article.claims = quotes, _claims(state, attributions, quotes, dates)
    article.dates, article.speakers = dates, speakers
    article.mentions, article.diagnostics = _mentions(state, speakers), _diagnostics(state)
    article.__class__ = Article
    made: Article = article
    return made


def _span(start: int, end: int) -> Span:
    span = _UnsealedSpan()
    span.start, span.end, span.__class__ = start, end, Span
    made: Span = span
    return made


def _phrase(text: str, place: Place_) -> Phrase:
    start, end = place
    span, phrase = _UnsealedSpan(), _UnsealedPhrase()
    span.start, span.end, span.__class__ = start, end, Span
    phrase.span, phrase.text, phrase.__class__ = span, text[start:end], Phrase
    made: Phrase = phrase
    return made


def _phrases(text: str, places: Iterable[Place_]) -> list[Phrase]:
    """Many at once; `_phrase` written out, for a call costs as much as the phrase."""
    made = []
    for start, end in places:
        span, phrase = _UnsealedSpan(), _UnsealedPhrase()
        span.start, span.end, span.__class__ = start, end, Span
        phrase.span, phrase.text, phrase.__class__ = span, text[start:end], Phrase
        made.append(phrase)
    return made


def _dates(state: State) -> tuple[DateMention, ...]:
    text, made = state.text, []
    for number, (start, end, kind, value, first_day, day_after) in enumerate(state.dates, 1):
        span, date = _UnsealedSpan(), _UnsealedDate()
        span.start, span.end, span.__class__ = start, end, Span
        date.id, date.span, date.text = f"d{number}", span, text[start:end]
        date.kind, date.value = kind, value
        date.start, date.end, date.__class__ = first_day, day_after, DateMention
        made.append(date)
    return tuple(made)


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
    for (kind, start, end, _, _), held in zip(state.layout.passages, sentences, strict=True):
        if kind == PARAGRAPH:
            span, paragraph = _UnsealedSpan(), _UnsealedParagraph()
            span.start, span.end, span.__class__ = start, end, Span
            paragraph.span, paragraph.text, paragraph.sentences = span, text[start:end], tuple(held)
            paragraph.__class__ = Paragraph
            paragraphs.append(paragraph)
        elif kind == SUBHEADING:
            if heading is not None or paragraphs:
                found.append(_section(heading, paragraphs))
            heading, paragraphs = next(subheadings), []
    if heading is not None or paragraphs:
        found.append(_section(heading, paragraphs))
    return tuple(found)


def _section(heading: Subheading | None, paragraphs: list[Paragraph]) -> Section:
    first = heading.span if heading is not None else paragraphs[0].span
    last = paragraphs[-1].span if paragraphs else first
    return Section(_span(first.start, last.end), heading, tuple(paragraphs))


def _sentences(state: State) -> list[list[Phrase]]:
    """The sentences of each passage."""
    found: list[list[Phrase]] = [[] for _ in state.layout.passages]
    if state.sentences:
        starts, ends, _, _, passages = zip(*state.sentences, strict=True)
        phrases = _phrases(state.text, zip(starts, ends, strict=True))
        for number, phrase in zip(passages, phrases, strict=True):
            found[number].append(phrase)
    return found


def _speakers(state: State) -> tuple[Speaker, ...]:
    made = []
    for number, (name, kind, role, named, members) in enumerate(state.speakers, 1):
        speaker = _UnsealedSpeaker()
        speaker.id, speaker.name, speaker.kind = f"s{number}", name, kind
        speaker.role, speaker.named = role, named
        speaker.members = tuple([f"s{member + 1}" for member in members]) if members else ()
        speaker.__class__ = Speaker
        made.append(speaker)
    return tuple(made)


def _attributions(state: State, speakers: tuple[Speaker, ...]) -> list[Attribution]:
    """One attribution a voice; who relays it is linked when all are made."""
    text, made, relayed = state.text, [], []
    for voice, who, basis in zip(state.voices, state.speaker_of, state.basis_of, strict=True):
        source, cue, addressee, rule, _, via = voice
        attribution = _UnsealedAttribution()
        attribution.source = _phrase(text, source) if source is not None else None
        attribution.cue = _phrase(text, cue) if cue is not None else None
        attribution.speaker = speakers[who] if who is not None else None
        attribution.addressee = _phrase(text, addressee) if addressee is not None else None
        attribution.rule, attribution.basis, attribution.via = rule, basis, None
        if via is not None:
            relayed.append((attribution, via))
        made.append(attribution)
    for attribution, via in relayed:
        relay = made[via]
        # Nobody relays his own words: "Ann Lee said Ray had lied. She denied A."
        own = attribution.speaker is not None and attribution.speaker is relay.speaker
        attribution.via = None if own else relay
    for attribution in made:
        attribution.__class__ = Attribution
    return made


def _quotes(state: State, attributions: list[Attribution]) -> tuple[Quote, ...]:
    drafts = state.quotes
    if not drafts:
        return ()
    given: list[Attribution | None] = [None] * len(drafts)
    for statement in state.statements:
        for number in statement.quotes:
            given[number] = attributions[statement.voice]
    made: list[Quote] = []
    count = 0
    for draft, attribution in zip(drafts, given, strict=True):
        quote, count = _quote(state.text, draft, attribution, count + 1)
        made.append(quote)
    return tuple(made)


def _quote(
    text: str, draft: QuoteDraft, attribution: Attribution | None, number: int
) -> tuple[Quote, int]:
    """A quotation, and the number of the last one in it."""
    start, end, text_start, text_end, closed, continues, kind, _, _, _, within = draft
    span, quote = _UnsealedSpan(), _UnsealedQuote()
    span.start, span.end, span.__class__ = start, end, Span
    quote.id, quote.span, quote.text = f"q{number}", span, text[text_start:text_end]
    # A term that the sentence gives to somebody is a fragment of speech.
    quote.kind = _PARTIAL if kind is _TERM and attribution is not None else kind
    quote.closed, quote.continues, quote.attribution = closed, continues, attribution
    inner: tuple[Quote, ...] = ()
    for other in within:
        held, number = _quote(text, other, None, number + 1)
        inner += (held,)
    quote.inner, quote.__class__ = inner, Quote
    return quote, number


def _claims(
    state: State,
    attributions: list[Attribution],
    quotes: tuple[Quote, ...],
    dates: tuple[DateMention, ...],
) -> tuple[Claim, ...]:
    text, statements, made = state.text, state.statements, []
    starts = [draft[0] for draft in state.dates]
    for number, (low, high, index) in enumerate(_hulls(state), 1):
        voice, pieces, kind, mode, hedges, quoted = statements[index]
        span, claim = _UnsealedSpan(), _UnsealedClaim()
        span.start, span.end, span.__class__ = low, high, Span
        claim.id, claim.span = f"c{number}", span
        claim.content = tuple(_phrases(text, pieces))
        claim.kind, claim.mode, claim.attribution = kind, mode, attributions[voice]
        claim.hedges = tuple(_phrases(text, hedges)) if hedges else ()
        claim.quotes = tuple([quotes[quote] for quote in quoted]) if quoted else ()
        held: tuple[DateMention, ...] = ()
        for start, end in pieces:
            first = bisect_left(starts, start)
            if first < len(starts) and starts[first] < end:
                held += dates[first : bisect_left(starts, end, first)]
        claim.dates, claim.__class__ = held, Claim
        made.append(claim)
    return tuple(made)


def _hulls(state: State) -> list[tuple[int, int, int]]:
    """The hull of each statement, with the statement's number, in the order of the claims."""
    voices, found = state.voices, []
    lows = [sentence[0] for sentence in state.sentences]
    highs = [sentence[1] for sentence in state.sentences]
    for number, (voice, pieces, _, _, _, _) in enumerate(state.statements):
        source, cue, _, _, _, _ = voices[voice]
        low, high = start, end = pieces[0][0], pieces[-1][1]
        first, last = bisect_right(lows, low) - 1, bisect_left(lows, high) - 1
        if first >= 0:
            low = lows[first]
        if last >= 0 and highs[last] > high:
            high = highs[last]
        # Content with the cue and source that stand in its own sentences.
        for place in (cue, source):
            if place is not None:
                left, right = place
                if low <= left < start and right <= high:
                    start = left
                if end < right <= high and low <= left:
                    end = right
        found.append((start, end, number))
    found.sort()
    return found


def _mentions(state: State, speakers: tuple[Speaker, ...]) -> tuple[Mention, ...]:
    text, made = state.text, []
    ids = [speaker.id for speaker in speakers]
    for start, end, who in state.mentions:
        span, mention = _UnsealedSpan(), _UnsealedMention()
        span.start, span.end, span.__class__ = start, end, Span
        mention.span, mention.text, mention.speaker_id = span, text[start:end], ids[who]
        mention.__class__ = Mention
        made.append(mention)
    return tuple(made)


def _diagnostics(state: State) -> tuple[Diagnostic, ...]:
    text, doubts = state.text, list(state.doubts)
    if not text or text.isspace():
        doubts.append(
            Diagnostic(DiagnosticKind.BLANK_TEXT, _span(0, len(text)), "The text is blank.")
        )
    # A kind is a word, and sorts as one.
    doubts.sort(key=lambda doubt: (doubt.span.start, doubt.kind))
    return tuple(doubts)
