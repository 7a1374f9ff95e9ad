"""The article as a ninjs 3.1 item, the JSON form in which agencies of the IPTC deliver news."""

from __future__ import annotations

import datetime
from typing import Any, Final

from newsmodel.errors import NotArticle
from newsmodel.exports.characters import encodable, has_surrogate
from newsmodel.exports.identity import uri_of
from newsmodel.models import Article, NoticeKind, Speaker, SpeakerKind

__all__ = ["to_ninjs"]

_STANDARD: Final = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
}
_FOR_EDITORS: Final = frozenset(
    {
        NoticeKind.ADVISORY,
        NoticeKind.CORRECTION,
        NoticeKind.EDITORS_NOTE,
        NoticeKind.EMBARGO,
        NoticeKind.CONTACT,
    }
)


def to_ninjs(article: Article, *, uri: str | None = None) -> dict[str, Any]:
    """The article as an IPTC ninjs 3.1 item.

    `uri` names the item; without it the name is made of the text. The body is the whole source,
    so that the places of `to_annotations` hold in it. ninjs has no room for quotations, claims
    and dates: hand on `to_annotations` beside the item.
    Raises `NotArticle` for anything but an `Article`.

    >>> import newsmodel
    >>> article = newsmodel.parse_article("Calm returns\\n\\nAll is calm.")
    >>> newsmodel.to_ninjs(article)["headlines"][0]["value"]
    'Calm returns'
    """
    if not isinstance(article, Article):
        raise NotArticle(article)
    text = article.text
    item: dict[str, Any] = {
        "uri": uri_of(article, uri),
        "standard": dict(_STANDARD),
        "type": "text",
        "language": article.language,
        "headlines": _headlines(article),
        "bodies": [
            {
                "role": "main",
                "contentType": "text/plain",
                "charCount": len(text),
                "wordCount": len(text.split()),
                "value": text,
            }
        ],
        "by": _by(article),
        "located": _located(article),
        "versionCreated": _moment(article.published),
        **_of_notices(article),
        **_of_speakers(article),
    }
    if article.dateline is not None:
        item["infoSources"] = [{"name": agency} for agency in article.dateline.agencies]
    filled = {name: value for name, value in item.items() if value not in (None, [], "")}
    found: dict[str, Any] = encodable(filled) if has_surrogate(text) else filled
    return found


def _headlines(article: Article) -> list[dict[str, str]]:
    if article.headline is None:
        return []
    return [{"role": "main", "contentType": "text/plain", "value": article.headline.title}]


def _by(article: Article) -> str | None:
    """Who made it, in one line: the byline, or else the sign-off."""
    if article.byline is not None:
        authors = " and ".join(article.byline.authors)
        return ", ".join(filter(None, (authors, article.byline.credit)))
    return article.sign_off.text if article.sign_off is not None else None


def _located(article: Article) -> str | None:
    if article.dateline is None:
        return None
    return "; ".join(
        place.name if place.region is None else f"{place.name}, {place.region}"
        for place in article.dateline.places
    )


def _moment(published: datetime.date | None) -> str | None:
    """The time of publication; ninjs has no form for a day, nor for a time without a zone."""
    offset = published.utcoffset() if isinstance(published, datetime.datetime) else None
    # RFC 3339 counts a zone in whole minutes, which local mean time does not.
    if published is None or offset is None or offset % datetime.timedelta(minutes=1):
        return None
    return published.isoformat()


def _of_notices(article: Article) -> dict[str, Any]:
    def joined(*kinds: NoticeKind) -> str:
        return "\n".join(notice.text for notice in article.notices if notice.kind in kinds)

    summaries = [n.text for n in article.notices if n.kind is NoticeKind.SUMMARY]
    return {
        "slugline": joined(NoticeKind.SLUG),
        "edNote": joined(*_FOR_EDITORS),
        "copyrightNotice": joined(NoticeKind.COPYRIGHT),
        "descriptions": [
            {"role": "summary", "contentType": "text/plain", "value": text} for text in summaries
        ],
    }


def _of_speakers(article: Article) -> dict[str, Any]:
    """Those who speak and have a name; a joint source is there through its members."""
    named = [speaker for speaker in article.speakers if speaker.named and not speaker.members]

    def of(kind: SpeakerKind) -> list[dict[str, str]]:
        return [_named(speaker) for speaker in named if speaker.kind is kind]

    return {
        "people": of(SpeakerKind.PERSON),
        "organisations": of(SpeakerKind.ORGANIZATION),
        "places": of(SpeakerKind.PLACE),
    }


def _named(speaker: Speaker) -> dict[str, str]:
    return {"name": speaker.name, "rel": "mentions", "literal": speaker.id}
