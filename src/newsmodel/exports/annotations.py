"""The article as W3C Web Annotations: what was read, each with its place in the source."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from newsmodel.errors import NotArticle
from newsmodel.exports.characters import encodable, has_surrogate
from newsmodel.exports.identity import uri_of
from newsmodel.exports.offsets import Offsets, place_writer
from newsmodel.models import Article, Attribution, Claim, DateMention, Mention, Quote
from newsmodel.spans import Span

__all__ = ["to_annotations"]

_CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
_AROUND: Final = 32
"""Characters before and after, by which a reader finds the words in an edited text."""


def to_annotations(
    article: Article, *, offsets: Offsets = "code-points", uri: str | None = None
) -> list[dict[str, Any]]:
    """The quotations, claims, dates and mentions of an article as W3C Web Annotations.

    Each annotation points to its words in the source by position and by the words themselves.
    `uri` is the address of the source; without it a name is made of the text. Positions count
    code points, as the recommendation says; `offsets="utf-16"` counts as JavaScript does.
    Blocks, and which claim holds which quotation or date, are left out: see `to_dict`.
    Raises `NotArticle` for anything but an `Article` and `UnknownChoice` for another unit.

    >>> import newsmodel
    >>> article = newsmodel.parse_article("Calm returns\\n\\nAll is calm.")
    >>> newsmodel.to_annotations(article)
    []
    """
    if not isinstance(article, Article):
        raise NotArticle(article)
    source = _Source(article, uri_of(article, uri), place_writer(article.text, offsets))
    found = [
        *[_of_quote(source, quote) for quote in _all(article.quotes)],
        *[_of_claim(source, claim) for claim in article.claims],
        *[_of_date(source, date) for date in article.dates],
        *[_of_mention(source, *each) for each in enumerate(article.mentions, 1)],
    ]
    return list(encodable(found)) if has_surrogate(article.text) else found


class _Source:
    """The text to which the annotations of one article point."""

    def __init__(self, article: Article, uri: str, place: Callable[[int], int] | None) -> None:
        self.text, self.uri, self.place = article.text, uri, place
        self.names = {speaker.id: speaker.name for speaker in article.speakers}

    def target(self, span: Span) -> dict[str, Any]:
        """The words at a span, by their position and by themselves."""
        start, end, text, place = span.start, span.end, self.text, self.place
        return {
            "source": self.uri,
            "selector": [
                {
                    "type": "TextPositionSelector",
                    "start": start if place is None else place(start),
                    "end": end if place is None else place(end),
                },
                {
                    "type": "TextQuoteSelector",
                    "exact": text[start:end],
                    "prefix": text[max(0, start - _AROUND) : start],
                    "suffix": text[end : end + _AROUND],
                },
            ],
        }

    def annotation(
        self, name: str, motivation: str, bodies: list[dict[str, str]], spans: list[Span]
    ) -> dict[str, Any]:
        """What the bodies say of the words at the spans."""
        targets = [self.target(span) for span in spans]
        return {
            "@context": _CONTEXT,
            "id": f"{self.uri}#{name}",
            "type": "Annotation",
            "motivation": motivation,
            "body": bodies,
            "target": targets[0] if len(targets) == 1 else targets,
        }


def _body(purpose: str, value: str) -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _all(quotes: tuple[Quote, ...]) -> Iterator[Quote]:
    """Quotations and those inside them."""
    for quote in quotes:
        yield quote
        if quote.inner:
            yield from _all(quote.inner)


def _of_quote(source: _Source, quote: Quote) -> dict[str, Any]:
    bodies = [_body("classifying", "quotation"), _body("tagging", quote.kind.value)]
    if quote.attribution is not None:
        bodies += _of_attribution(quote.attribution)
    return source.annotation(quote.id, "describing", bodies, [quote.span])


def _of_claim(source: _Source, claim: Claim) -> dict[str, Any]:
    """A claim: its content may stand in several places, and each is a target."""
    bodies = [
        _body("classifying", "claim"),
        _body("tagging", claim.kind.value),
        _body("tagging", claim.mode.value),
        *_of_attribution(claim.attribution),
    ]
    spans = [piece.span for piece in claim.content] or [claim.span]
    return source.annotation(claim.id, "describing", bodies, spans)


def _of_attribution(attribution: Attribution) -> list[dict[str, str]]:
    """The name of the speaker for machines, and who says it through whom for people."""
    bodies = []
    if attribution.speaker is not None:
        bodies.append(_body("identifying", attribution.speaker.name))
    who, relay = _called(attribution), attribution.via
    while relay is not None:
        who, relay = f"{who}, relayed by {_called(relay)}", relay.via
    bodies.append(_body("describing", f"{who} ({attribution.rule}, {attribution.basis.value})"))
    return bodies


def _called(attribution: Attribution) -> str:
    source = attribution.source.text if attribution.source is not None else "unknown source"
    return f"{source} {attribution.cue.text}" if attribution.cue is not None else source


def _of_date(source: _Source, date: DateMention) -> dict[str, Any]:
    bodies = [_body("classifying", date.kind.value)]
    if date.value is not None:
        bodies.append(_body("identifying", date.value))
    return source.annotation(date.id, "identifying", bodies, [date.span])


def _of_mention(source: _Source, number: int, mention: Mention) -> dict[str, Any]:
    name = source.names.get(mention.speaker_id, mention.speaker_id)
    bodies = [_body("classifying", "mention"), _body("identifying", name)]
    return source.annotation(f"m{number}", "identifying", bodies, [mention.span])
