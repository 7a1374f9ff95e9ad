"""An article into plain data."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from functools import lru_cache, partial
from operator import attrgetter
from typing import Any

import attrs

from newsmodel.exports.stored.shapes import Shape, shapes_of
from newsmodel.models import Article, Attribution, Claim, DateMention, Phrase, Quote, Speaker
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
    fields: dict[str, Any] = _writer(Article)(article, writing, None)
    return fields


@attrs.frozen(eq=False)
class _Writing:
    """What the writers of one article share."""

    place: Callable[[int], int] | None
    homes: dict[type, dict[str, Any]]
    """What the article lists, by class and id."""
    claim_of: dict[int, Claim]
    """The claim that holds a quotation, by the identity of the quotation."""


_Writer = Callable[[Any, _Writing, Any], Any]
"""Takes the value, what the writers share, and the model in whose field the value stands."""


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

    def write_model(value: Any, writing: _Writing, _: Any) -> dict[str, Any]:
        record = dict(named(get(value)))
        for name, write in turned:
            held = record[name]
            if held is not None:
                record[name] = write(held, writing, value)
        return record

    return write_model


def _write_phrase(phrase: Phrase, writing: _Writing, _: Any) -> dict[str, Any]:
    """What `_writer` would do, at a third of its cost: an article is mostly phrases."""
    return {"span": _write_span(phrase.span, writing, phrase), "text": phrase.text}


def _field_writer(owner: type, name: str) -> _Writer | None:
    """The writer of a field; None where its value is plain data already."""
    shape = shapes_of(owner)[name]
    if (owner, name) == (Quote, "attribution"):
        return _write_attribution_of_quote
    write = _value_writer(owner, shape)
    if not shape.several:
        return write
    if write is None:
        return lambda values, _writing, _owner: list(values)
    return lambda values, writing, owner: [write(value, writing, owner) for value in values]


def _value_writer(owner: type, shape: Shape) -> _Writer | None:
    kind = shape.kind
    if kind is owner:
        return partial(_write_kind, kind)
    if shape.linked:
        return _link_writer(kind)
    if kind is Span:
        return _write_span
    if kind is Phrase:
        return _write_phrase
    if attrs.has(kind):
        return _writer(kind)
    if issubclass(kind, Enum):
        return lambda value, _writing, _owner: value.value
    if issubclass(kind, datetime.date):
        return lambda value, _writing, _owner: value.isoformat()
    return None


def _write_kind(kind: type, value: Any, writing: _Writing, above: Any) -> Any:
    """A relay of a relay, a quotation in a quotation: its writer was still being made."""
    return _writer(kind)(value, writing, above)


def _write_span(span: Span, writing: _Writing, _: Any) -> dict[str, int]:
    place = writing.place
    if place is None:
        return {"start": span.start, "end": span.end}
    return {"start": place(span.start), "end": place(span.end)}


def _link_writer(kind: type) -> _Writer:
    """Writes the id of what the article lists, and in full what it does not list."""
    write = _writer(kind)

    def write_link(value: Any, writing: _Writing, owner: Any) -> Any:
        listed = writing.homes[kind].get(value.id)
        if listed is value or listed == value:
            return value.id
        return write(value, writing, owner)

    return write_link


def _write_attribution_of_quote(value: Attribution, writing: _Writing, quote: Quote) -> Any:
    claim = writing.claim_of.get(id(quote))
    if claim is not None and writing.homes[Claim][claim.id] is claim:
        shared = claim.attribution
        if shared is value or shared == value:
            return claim.id
    return _writer(Attribution)(value, writing, quote)
