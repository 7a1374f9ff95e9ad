"""The article as schema.org JSON-LD, which search engines and fact-checking tools read."""

from __future__ import annotations

from typing import Any

from newsmodel.errors import NotArticle
from newsmodel.exports.characters import encodable, has_surrogate
from newsmodel.exports.identity import uri_of
from newsmodel.models import (
    Article,
    Attribution,
    Claim,
    Place,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
)

__all__ = ["to_jsonld"]


def to_jsonld(article: Article, *, uri: str | None = None) -> dict[str, Any]:
    """The article as a schema.org `NewsArticle` with its `Quotation`s and `Claim`s.

    `uri` is the address of the article; without it a name is made of the text. Places in the
    text, relays, modes, hedges and rules have no home in schema.org and are left out: see
    `to_annotations`. Claims are what somebody says, not verdicts, so no `ClaimReview` is made.
    Raises `NotArticle` for anything but an `Article`.

    >>> import newsmodel
    >>> article = newsmodel.parse_article("Calm returns\\n\\nAll is calm.")
    >>> newsmodel.to_jsonld(article)["@type"]
    'NewsArticle'
    """
    if not isinstance(article, Article):
        raise NotArticle(article)
    here = uri_of(article, uri)
    cast = _Cast(here, article.speakers)
    page = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": here,
        **_of_blocks(article),
        "hasPart": [
            _quotation(here, quote, cast)
            for quote in article.quotes
            if quote.kind is not QuoteKind.TERM
        ],
        "mentions": [*cast.single, *(_claim(here, claim, cast) for claim in article.claims)],
    }
    filled = {name: value for name, value in page.items() if value not in (None, [], "")}
    found: dict[str, Any] = encodable(filled) if has_surrogate(article.text) else filled
    return found


class _Cast:
    """The nodes of the speakers, made once."""

    def __init__(self, here: str, speakers: tuple[Speaker, ...]) -> None:
        self.here = here
        self.nodes = {speaker.id: _speaker(here, speaker) for speaker in speakers}
        self.single = [self.nodes[speaker.id] for speaker in speakers if not speaker.members]

    def of(self, attribution: Attribution | None) -> list[dict[str, str]]:
        """Who speaks: the members of a joint source; nobody where that cannot be known."""
        speaker = attribution.speaker if attribution is not None else None
        if speaker is None:
            return []
        members = [self.nodes[member] for member in speaker.members if member in self.nodes]
        return members or [self.nodes.get(speaker.id) or _speaker(self.here, speaker)]


def _speaker(here: str, speaker: Speaker) -> dict[str, str]:
    """A person or an organization, since schema.org has nobody else speak.

    A place that speaks is its government, a group of people is an organization at its loosest.
    """
    person = speaker.kind is SpeakerKind.PERSON
    node = {"@type": "Person" if person else "Organization", "@id": f"{here}#{speaker.id}"}
    # A phrase such as "a Macron aide" is no name.
    node["name" if speaker.named else "description"] = speaker.name
    if speaker.role is not None and person:
        node["jobTitle"] = speaker.role
    return node


def _quotation(here: str, quote: Quote, cast: _Cast) -> dict[str, Any]:
    node: dict[str, Any] = {
        "@type": "Quotation",
        "@id": f"{here}#{quote.id}",
        "text": quote.text,
    }
    voices = cast.of(quote.attribution)
    if voices:
        node["spokenByCharacter"] = voices[0] if len(voices) == 1 else voices
    return node


def _claim(here: str, claim: Claim, cast: _Cast) -> dict[str, Any]:
    node: dict[str, Any] = {
        "@type": "Claim",
        "@id": f"{here}#{claim.id}",
        "text": " … ".join([piece.text for piece in claim.content]),
        "appearance": {"@type": "NewsArticle", "@id": here},
    }
    voices = cast.of(claim.attribution)
    if voices:
        node["author"] = voices[0] if len(voices) == 1 else voices
    if claim.quotes:
        node["hasPart"] = [
            {"@type": "Quotation", "@id": f"{here}#{quote.id}"} for quote in claim.quotes
        ]
    return node


def _of_blocks(article: Article) -> dict[str, Any]:
    """Headline, body, authors and dateline."""
    dateline, byline = article.dateline, article.byline
    fields: dict[str, Any] = {
        "headline": article.headline.title if article.headline is not None else None,
        "articleBody": article.body,
        "articleSection": [
            section.subheading.title
            for section in article.sections
            if section.subheading is not None and section.subheading.title
        ],
        "inLanguage": article.language,
        "datePublished": article.published.isoformat() if article.published is not None else None,
    }
    if byline is not None:
        fields["author"] = [{"@type": "Person", "name": name} for name in byline.authors]
    if dateline is not None:
        day = dateline.date.start if dateline.date is not None else None
        fields["dateline"] = dateline.text
        fields["dateCreated"] = day.isoformat() if day is not None else None
        fields["locationCreated"] = [_place(place) for place in dateline.places]
        fields["sourceOrganization"] = [
            {"@type": "Organization", "name": agency} for agency in dateline.agencies
        ]
    if article.sign_off is not None:
        fields["editor"] = [
            {"@type": "Person", "name": credit.name} for credit in article.sign_off.editors
        ]
    return fields


def _place(place: Place) -> dict[str, Any]:
    node: dict[str, Any] = {"@type": "Place", "name": place.name}
    if place.region is not None:
        node["containedInPlace"] = {"@type": "Place", "name": place.region}
    return node
