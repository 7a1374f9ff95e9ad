"""An article into plain data."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from enum import Enum, StrEnum
from functools import lru_cache, partial
from operator import attrgetter
from typing import Any, Final

import attrs

from newsmodel.exports.stored.shapes import Shape, shapes_of
from newsmodel.models import (
    Article,
    Attribution,
    Basis,
    Claim,
    ClaimKind,
    DateKind,
    DateMention,
    Mention,
    Mode,
    Paragraph,
    Phrase,
    Quote,
    QuoteKind,
    Speaker,
)
from newsmodel.spans import Span

__all__ = ["written"]


def written(article: Article, place: Callable[[int], int] | None) -> dict[str, Any]:
    """The fields of the article as plain data; `place` turns a place into another unit."""
    writing = _Writing(
        place,
        {
            Speaker: _by_id(article.speakers),
            DateMention: _by_id(article.dates),
            Quote: _by_id(_with_inner(article.quotes)),
            Claim: _by_id(article.claims),
        },
        {id(quote): claim for claim in article.claims for quote in claim.quotes},
    )
    fields: dict[str, Any] = _writer(Article)(article, writing)
    return fields


@attrs.frozen(eq=False)
class _Writing:
    """What the writers of one article share."""

    place: Callable[[int], int] | None
    homes: dict[type, dict[str, Any]]
    """What the article lists, by class and id."""
    claim_of: dict[int, Claim]
    """The claim that holds a quotation, by the identity of the quotation."""


_Writer = Callable[[Any, _Writing], Any]
"""Takes the value and what the writers share."""


def _by_id(values: Iterable[Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for value in values:
        found.setdefault(value.id, value)
    return found


def _with_inner(quotes: tuple[Quote, ...]) -> Iterator[Quote]:
    for quote in quotes:
        if quote.inner:
            yield from _with_inner(quote.inner)
        yield quote


@lru_cache(maxsize=64)  # one entry a model
def _writer(kind: type) -> _Writer:
    """The writer of a model: its fields as they are, then those that are no plain data."""
    shapes = shapes_of(kind)
    names = tuple(shapes)
    get, named = attrgetter(*names), partial(zip, names)
    turned = [(name, write) for name in names if (write := _field_writer(kind, name))]

    def write_model(value: Any, writing: _Writing) -> dict[str, Any]:
        record = dict(named(get(value)))
        for name, write in turned:
            held = record[name]
            if held:
                record[name] = write(held, writing)
            elif held is not None:
                record[name] = []
        return record

    return write_model


def _field_writer(owner: type, name: str) -> _Writer | None:
    """The writer of a field; None where its value is plain data already."""
    shape = shapes_of(owner)[name]
    write = _value_writer(shape)
    if not shape.several:
        return write
    if write is None:
        return lambda values, _writing: list(values)
    return lambda values, writing: [write(value, writing) for value in values]


def _value_writer(shape: Shape) -> _Writer | None:
    kind = shape.kind
    if shape.linked:
        return partial(_write_link, kind)
    if kind in _BY_HAND:
        return _BY_HAND[kind]
    if attrs.has(kind):
        return _writer(kind)
    if issubclass(kind, Enum):
        words = {member: member.value for member in kind}
        return lambda value, _writing: words[value]
    if issubclass(kind, datetime.date):
        return lambda value, _writing: value.isoformat()
    return None


def _write_link(kind: type, value: Any, writing: _Writing) -> Any:
    """The id of what the article lists, and in full what it does not list."""
    listed = writing.homes[kind].get(value.id)
    if listed is value or listed == value:
        return value.id
    return (_BY_HAND.get(kind) or _writer(kind))(value, writing)


# What an article holds most of is written by hand, at a third of the cost of `_writer`


def _write_span(span: Span, writing: _Writing) -> dict[str, int]:
    place = writing.place
    if place is None:
        return {"start": span.start, "end": span.end}
    return {"start": place(span.start), "end": place(span.end)}


def _write_phrase(phrase: Phrase, writing: _Writing) -> dict[str, Any]:
    span = phrase.span
    if writing.place is None:
        return {"span": {"start": span.start, "end": span.end}, "text": phrase.text}
    return {"span": _write_span(span, writing), "text": phrase.text}


def _write_mention(mention: Mention, writing: _Writing) -> dict[str, Any]:
    return {
        "span": _write_span(mention.span, writing),
        "text": mention.text,
        "speaker_id": mention.speaker_id,
    }


def _write_attribution(value: Attribution, writing: _Writing) -> dict[str, Any]:
    source, cue, speaker, addressee = value.source, value.cue, value.speaker, value.addressee
    return {
        "source": None if source is None else _write_phrase(source, writing),
        "cue": None if cue is None else _write_phrase(cue, writing),
        "speaker": None if speaker is None else _write_link(Speaker, speaker, writing),
        "addressee": None if addressee is None else _write_phrase(addressee, writing),
        "via": None if value.via is None else _write_attribution(value.via, writing),
        "rule": value.rule,
        "basis": _WORDS[value.basis],
    }


def _write_quote(quote: Quote, writing: _Writing) -> dict[str, Any]:
    given = quote.attribution
    return {
        "id": quote.id,
        "span": _write_span(quote.span, writing),
        "text": quote.text,
        "closed": quote.closed,
        "kind": _WORDS[quote.kind],
        "continues": quote.continues,
        "inner": [_write_quote(inner, writing) for inner in quote.inner],
        "attribution": None if given is None else _write_given(given, quote, writing),
    }


def _write_given(value: Attribution, quote: Quote, writing: _Writing) -> Any:
    """The attribution of a quotation: the id of the claim that shares it, or in full."""
    claim = writing.claim_of.get(id(quote))
    if claim is not None and writing.homes[Claim][claim.id] is claim:
        shared = claim.attribution
        if shared is value or shared == value:
            return claim.id
    return _write_attribution(value, writing)


def _write_claim(claim: Claim, writing: _Writing) -> dict[str, Any]:
    return {
        "id": claim.id,
        "span": _write_span(claim.span, writing),
        "content": [_write_phrase(piece, writing) for piece in claim.content],
        "kind": _WORDS[claim.kind],
        "mode": _WORDS[claim.mode],
        "attribution": _write_attribution(claim.attribution, writing),
        "hedges": [_write_phrase(hedge, writing) for hedge in claim.hedges],
        "quotes": [_write_link(Quote, quote, writing) for quote in claim.quotes],
        "dates": [_write_link(DateMention, date, writing) for date in claim.dates],
    }


def _write_date(date: DateMention, writing: _Writing) -> dict[str, Any]:
    return {
        "id": date.id,
        "span": _write_span(date.span, writing),
        "text": date.text,
        "kind": _WORDS[date.kind],
        "value": date.value,
        "start": None if date.start is None else date.start.isoformat(),
        "end": None if date.end is None else date.end.isoformat(),
    }


def _write_paragraph(paragraph: Paragraph, writing: _Writing) -> dict[str, Any]:
    return {
        "span": _write_span(paragraph.span, writing),
        "text": paragraph.text,
        "sentences": [_write_phrase(each, writing) for each in paragraph.sentences],
    }


_KINDS: Final[tuple[type[StrEnum], ...]] = (Basis, ClaimKind, DateKind, Mode, QuoteKind)
_WORDS: Final = {member: member.value for kind in _KINDS for member in kind}
"""Looking a word up costs a tenth of asking the member for its value."""

_BY_HAND: Final[dict[type, _Writer]] = {
    Span: _write_span,
    Phrase: _write_phrase,
    Mention: _write_mention,
    Attribution: _write_attribution,
    Quote: _write_quote,
    Claim: _write_claim,
    DateMention: _write_date,
    Paragraph: _write_paragraph,
}
