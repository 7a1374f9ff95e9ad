"""The article as flat rows, for tables of many articles."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from newsmodel.errors import NotArticle, UnknownChoice
from newsmodel.exports.characters import encodable, has_surrogate
from newsmodel.exports.identity import uri_of
from newsmodel.exports.offsets import Offsets, place_writer
from newsmodel.models import Article, Attribution, Paragraph, Phrase, Quote, Section
from newsmodel.spans import Span

__all__ = ["ROW_SCHEMAS", "to_rows"]

_PLACE: Final = {
    "article": "string",
    "id": "string",
    "start": "int64",
    "end": "int64",
    "section": "int64",
    "paragraph": "int64",
}
_WHO: Final = {
    "speaker_id": "string",
    "speaker": "string",
    "speaker_kind": "string",
    "speaker_role": "string",
    "source": "string",
    "cue": "string",
    "addressee": "string",
    "relayed_by": "string",
    "rule": "string",
    "basis": "string",
}

ROW_SCHEMAS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "quotes": MappingProxyType(
            {
                **_PLACE,
                "text": "string",
                "kind": "string",
                "closed": "bool",
                "continues": "bool",
                "inside": "string",
                "claim": "string",
                **_WHO,
            }
        ),
        "claims": MappingProxyType(
            {
                **_PLACE,
                "content": "string",
                "kind": "string",
                "mode": "string",
                "hedges": "string",
                "quotes": "string",
                "dates": "string",
                **_WHO,
            }
        ),
        "dates": MappingProxyType(
            {
                **_PLACE,
                "text": "string",
                "kind": "string",
                "value": "string",
                "first_day": "string",
                "day_after": "string",
            }
        ),
        "paragraphs": MappingProxyType(
            {**_PLACE, "text": "string", "subheading": "string", "sentences": "int64"}
        ),
    }
)
"""The columns of each table in order, with the Arrow names of their types.

`pyarrow.schema(ROW_SCHEMAS["quotes"])` is the Arrow schema. Any column but `article`, `start` and
`end` may hold None.
"""


def to_rows(
    article: Article, table: str, *, offsets: Offsets = "code-points", uri: str | None = None
) -> list[dict[str, Any]]:
    """The rows of one table: "quotes", "claims", "dates" or "paragraphs".

    Each row is a flat dict with the columns of `ROW_SCHEMAS[table]`, all of them, in order.
    `uri` fills the column `article`; without it a name is made of the text. Places are counted
    as `offsets` says. Several things in one column are joined: pieces of content by " … ",
    hedges by "; ", ids by a space. Only the nearest relay is named.
    Raises `NotArticle` for anything but an `Article` and `UnknownChoice` for another table or unit.

    >>> import newsmodel
    >>> article = newsmodel.parse_article("Calm returns\\n\\nAll is calm.")
    >>> [row["text"] for row in newsmodel.to_rows(article, "paragraphs")]
    ['All is calm.']
    """
    if not isinstance(article, Article):
        raise NotArticle(article)
    if not isinstance(table, str) or table not in _TABLES:
        raise UnknownChoice("table", table, tuple(_TABLES))
    page = _Page(article, uri_of(article, uri), place_writer(article.text, offsets))
    rows = list(_TABLES[table](page))
    return list(encodable(rows)) if has_surrogate(article.text) else rows


class _Page:
    """The article, and where in it a row stands."""

    def __init__(self, article: Article, uri: str, place: Callable[[int], int] | None) -> None:
        self.article, self.uri, self.place = article, uri, place
        self.paragraphs: list[tuple[int, Section, Paragraph]] = [
            (number, section, paragraph)
            for number, section in enumerate(article.sections, 1)
            for paragraph in section.paragraphs
        ]
        self.starts = [paragraph.span.start for _, _, paragraph in self.paragraphs]

    def columns(self, id_: str | None, span: Span) -> dict[str, Any]:
        """The columns that every table begins with."""
        section, paragraph = None, None
        index = bisect_right(self.starts, span.start)
        if index and span.start < self.paragraphs[index - 1][2].span.end:
            section, paragraph = self.paragraphs[index - 1][0], index
        start, end, place = span.start, span.end, self.place
        return {
            "article": self.uri,
            "id": id_,
            "start": start if place is None else place(start),
            "end": end if place is None else place(end),
            "section": section,
            "paragraph": paragraph,
        }


def _who(attribution: Attribution | None) -> dict[str, Any]:
    """The columns that tell who speaks."""
    if attribution is None:
        return dict.fromkeys(_WHO)
    speaker = attribution.speaker
    return {
        "speaker_id": speaker and speaker.id,
        "speaker": speaker and speaker.name,
        "speaker_kind": speaker and speaker.kind.value,
        "speaker_role": speaker and speaker.role,
        "source": _words(attribution.source),
        "cue": _words(attribution.cue),
        "addressee": _words(attribution.addressee),
        "relayed_by": _relay(attribution.via),
        "rule": attribution.rule,
        "basis": attribution.basis.value,
    }


def _words(phrase: Phrase | None) -> str | None:
    return phrase.text if phrase is not None else None


def _relay(via: Attribution | None) -> str | None:
    """The name of whoever relays the words, or what the story calls them."""
    if via is None:
        return None
    return via.speaker.name if via.speaker is not None else _words(via.source)


def _quotes(page: _Page) -> Iterator[dict[str, Any]]:
    claims = {id(quote): claim.id for claim in page.article.claims for quote in claim.quotes}

    def rows(quotes: tuple[Quote, ...], inside: str | None) -> Iterator[dict[str, Any]]:
        for quote in quotes:
            yield {
                **page.columns(quote.id, quote.span),
                "text": quote.text,
                "kind": quote.kind.value,
                "closed": quote.closed,
                "continues": quote.continues,
                "inside": inside,
                "claim": claims.get(id(quote)),
                **_who(quote.attribution),
            }
            yield from rows(quote.inner, quote.id)

    return rows(page.article.quotes, None)


def _claims(page: _Page) -> Iterator[dict[str, Any]]:
    for claim in page.article.claims:
        yield {
            **page.columns(claim.id, claim.span),
            "content": " … ".join([piece.text for piece in claim.content]),
            "kind": claim.kind.value,
            "mode": claim.mode.value,
            "hedges": "; ".join([hedge.text for hedge in claim.hedges]) or None,
            "quotes": " ".join([quote.id for quote in claim.quotes]) or None,
            "dates": " ".join([date.id for date in claim.dates]) or None,
            **_who(claim.attribution),
        }


def _dates(page: _Page) -> Iterator[dict[str, Any]]:
    for date in page.article.dates:
        yield {
            **page.columns(date.id, date.span),
            "text": date.text,
            "kind": date.kind.value,
            "value": date.value,
            "first_day": date.start.isoformat() if date.start is not None else None,
            "day_after": date.end.isoformat() if date.end is not None else None,
        }


def _paragraphs(page: _Page) -> Iterator[dict[str, Any]]:
    for number, (_, section, paragraph) in enumerate(page.paragraphs, 1):
        yield {
            **page.columns(f"p{number}", paragraph.span),
            "text": paragraph.text,
            "subheading": section.subheading.title if section.subheading is not None else None,
            "sentences": len(paragraph.sentences),
        }


_TABLES: Final[Mapping[str, Callable[[_Page], Iterator[dict[str, Any]]]]] = {
    "quotes": _quotes,
    "claims": _claims,
    "dates": _dates,
    "paragraphs": _paragraphs,
}
