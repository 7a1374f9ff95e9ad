"""The state into an `Article`: ids are given and links made here, and nowhere else.

Takes: everything. Gives: the article.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import repeat
from operator import itemgetter
from typing import Any, Final

from newsmodel._stages._state import (
    PARAGRAPH,
    SUBHEADING,
    Place_,
    QuoteDraft,
    State,
)
from newsmodel._stages._unsealed import UnsealedSpan, doubt, span_of, unsealed
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


_UnsealedPhrase: Final = unsealed(Phrase)
_UnsealedParagraph: Final = unsealed(Paragraph)
_UnsealedDate: Final = unsealed(DateMention)
_UnsealedSpeaker: Final = unsealed(Speaker)
_UnsealedMention: Final = unsealed(Mention)
_UnsealedAttribution: Final = unsealed(Attribution)
_UnsealedQuote: Final = unsealed(Quote)
_UnsealedSection: Final = unsealed(Section)
_UnsealedDateline: Final = unsealed(Dateline)
_UnsealedClaim: Final = unsealed(Claim)
_UnsealedArticle: Final = unsealed(Article)

# The kinds, looked up once: a member of an enum costs a call each time.
_TERM: Final = QuoteKind.TERM
_PARTIAL: Final = QuoteKind.PARTIAL
# Where a date mention starts.
_start: Final = itemgetter(0)


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


def _phrase(text: str, place: Place_) -> Phrase:
    start, end = place
    span, phrase = UnsealedSpan(), _UnsealedPhrase()
    span.start, span.end, span.__class__ = start, end, Span
    phrase.span, phrase.text, phrase.__class__ = span, text[start:end], Phrase
    made: Phrase = phrase
    return made


def _dates(state: State) -> tuple[DateMention, ...]:
    text, made = state.text, []
    for number, (start, end, kind, value, first_day, day_after) in enumerate(state.dates, 1):
        span, date = UnsealedSpan(), _UnsealedDate()
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
    start, end, places, agencies, place = draft
    dateline = _UnsealedDateline()
    dateline.span, dateline.text = span_of(start, end), state.text[start:end]
    dateline.places, dateline.date, dateline.agencies = places, None, agencies
    if place is not None:
        first, last = place
        for date in dates:
            if first <= date.span.start and date.span.end <= last:
                dateline.date = date
                break
    dateline.__class__ = Dateline
    made: Dateline = dateline
    return made


def _sentences(state: State) -> tuple[Phrase, ...]:
    """Every sentence, also those of headings."""
    text, made = state.text, []
    starts, ends, _, _, _ = state.sentences
    for start, end in zip(starts, ends, strict=True):
        span, phrase = UnsealedSpan(), _UnsealedPhrase()
        span.start, span.end, span.__class__ = start, end, Span
        phrase.span, phrase.text, phrase.__class__ = span, text[start:end], Phrase
        made.append(phrase)
    return tuple(made)


def _sections(state: State) -> tuple[Section, ...]:
    """A section for each subheading; the lead is left out if it has no paragraph."""
    text, subheadings = state.text, iter(state.layout.subheadings)
    sentences, passages = _sentences(state), state.sentences.passages
    found: list[Section] = []
    heading: Subheading | None = None
    paragraphs: list[Paragraph] = []
    behind = 0
    for number, (kind, start, end, _, _) in enumerate(state.layout.passages):
        at, behind = behind, bisect_right(passages, number, behind)
        if kind == PARAGRAPH:
            paragraph = _UnsealedParagraph()
            paragraph.sentences = held = sentences[at:behind]
            if behind == at + 1:  # the sentence is the paragraph
                only = held[0]
                paragraph.span, paragraph.text = only.span, only.text
            else:
                span = UnsealedSpan()
                span.start, span.end, span.__class__ = start, end, Span
                paragraph.span, paragraph.text = span, text[start:end]
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
    section = _UnsealedSection()
    section.span, section.subheading = span_of(first.start, last.end), heading
    section.paragraphs, section.__class__ = tuple(paragraphs), Section
    made: Section = section
    return made


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
    """One attribution a voice; whoever relays it stands before it."""
    text = state.text
    made: list[Any] = []
    for voice, who, basis in zip(state.voices, state.speaker_of, state.basis_of, strict=True):
        source, cue, addressee, rule, _, via = voice
        attribution = _UnsealedAttribution()
        attribution.source = _phrase(text, source) if source is not None else None
        attribution.cue = _phrase(text, cue) if cue is not None else None
        attribution.addressee = _phrase(text, addressee) if addressee is not None else None
        attribution.speaker = speaker = speakers[who] if who is not None else None
        attribution.rule, attribution.basis, attribution.via = rule, basis, None
        # Nobody relays his own words: "Ann Lee said Ray had lied. She denied A."
        if via is not None and (speaker is None or speaker is not made[via].speaker):
            attribution.via = made[via]
        elif via is not None and addressee is None:
            attribution.addressee = made[via].addressee
        attribution.__class__ = Attribution
        made.append(attribution)
    return made


def _quotes(state: State, attributions: list[Attribution]) -> tuple[Quote, ...]:
    if not state.quotes:
        return ()
    given: list[Attribution | None] = [None] * len(state.quotes)
    for _, _, voice, _, _, _, _, quoted in state.statements:
        for number in quoted:
            given[number] = attributions[voice]
    return _numbered(state.text, state.quotes, given, 0)[0]


def _numbered(
    text: str, drafts: tuple[QuoteDraft, ...], given: Iterable[Attribution | None], number: int
) -> tuple[tuple[Quote, ...], int]:
    """Quotations with ids from behind a number, and the number of the last one in them."""
    made = []
    for draft, attribution in zip(drafts, given, strict=False):
        start, end, text_start, text_end, closed, continues, kind, _, _, _, within, _, _ = draft
        number += 1
        span, quote = UnsealedSpan(), _UnsealedQuote()
        span.start, span.end, span.__class__ = start, end, Span
        quote.id, quote.span, quote.text = f"q{number}", span, text[text_start:text_end]
        # A term that the sentence gives to somebody is a fragment of speech.
        quote.kind = _PARTIAL if kind is _TERM and attribution is not None else kind
        quote.closed, quote.continues, quote.attribution = closed, continues, attribution
        quote.inner = ()
        if within:
            quote.inner, number = _numbered(text, within, repeat(None), number)
        quote.__class__ = Quote
        made.append(quote)
    return tuple(made), number


def _claims(
    state: State,
    attributions: list[Attribution],
    quotes: tuple[Quote, ...],
    dates: tuple[DateMention, ...],
) -> tuple[Claim, ...]:
    text, made = state.text, []
    starts = [*map(_start, state.dates), len(text)]
    for number, statement in enumerate(state.statements, 1):
        low, high, voice, pieces, kind, mode, hedges, quoted = statement
        content = []
        held: tuple[DateMention, ...] = ()
        for start, end in pieces:
            span, phrase = UnsealedSpan(), _UnsealedPhrase()
            span.start, span.end, span.__class__ = start, end, Span
            phrase.span, phrase.text, phrase.__class__ = span, text[start:end], Phrase
            content.append(phrase)
            first = bisect_left(starts, start)
            if starts[first] < end:
                held += dates[first : bisect_left(starts, end, first)]
        span, claim = UnsealedSpan(), _UnsealedClaim()
        span.start, span.end, span.__class__ = low, high, Span
        claim.id, claim.span, claim.content = f"c{number}", span, tuple(content)
        claim.kind, claim.mode, claim.attribution = kind, mode, attributions[voice]
        claim.hedges = tuple([_phrase(text, hedge) for hedge in hedges]) if hedges else ()
        claim.quotes = tuple(map(quotes.__getitem__, quoted)) if quoted else ()
        claim.dates, claim.__class__ = held, Claim
        made.append(claim)
    return tuple(made)


def _mentions(state: State, speakers: tuple[Speaker, ...]) -> tuple[Mention, ...]:
    text, made = state.text, []
    for start, end, who in state.mentions:
        span, mention = UnsealedSpan(), _UnsealedMention()
        span.start, span.end, span.__class__ = start, end, Span
        mention.span, mention.text, mention.speaker_id = span, text[start:end], speakers[who].id
        mention.__class__ = Mention
        made.append(mention)
    return tuple(made)


def _diagnostics(state: State) -> tuple[Diagnostic, ...]:
    text, doubts = state.text, list(state.doubts)
    if not text or text.isspace():
        doubts.append(doubt(DiagnosticKind.BLANK_TEXT, 0, len(text), "The text is blank."))
    if len(doubts) > 1:
        # A kind is a word, and sorts as one.
        doubts.sort(key=lambda each: (each.span.start, each.kind))
    return tuple(doubts)
