"""A dispatch, read: the article, what is doubtful in it, and where a span lies."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import attrs

from newsmodel.errors import AmbiguousName, InvalidModel, NotText
from newsmodel.models._checks import require_tuples
from newsmodel.models.blocks import (
    Byline,
    Dateline,
    DateMention,
    Headline,
    Notice,
    Paragraph,
    Phrase,
    Residue,
    Section,
    SignOff,
)
from newsmodel.models.kinds import DiagnosticKind, SpeakerKind
from newsmodel.models.speech import Attribution, Claim, Mention, Quote, Speaker, shown
from newsmodel.spans import Span

__all__ = [
    "Article",
    "Diagnostic",
    "Location",
]


@attrs.frozen
class Diagnostic:
    """A doubt of the parser about the text."""

    kind: DiagnosticKind
    """What sort of doubt; stable."""
    span: Span
    """Where."""
    message: str
    """One sentence for people; its wording may change."""


@attrs.frozen
class Location:
    """Where in the story a span lies, as `Article.locate` finds it."""

    section: Section | None
    """The section; None outside the body."""
    paragraph: Paragraph | None
    """The paragraph; None in headline, subheadings and outside the body."""
    sentence: Phrase | None
    """The sentence in which the span begins; None where it begins in none."""


@attrs.frozen(kw_only=True)
class Article:
    """A dispatch, read."""

    text: str = attrs.field(repr=False)
    """The source, exactly as given."""
    language: str = "en"
    """Language code of the reading; given, never guessed."""
    published: datetime.date | datetime.datetime | None = None
    """What the caller passed as `published`."""
    headline: Headline | None = None
    """None where the text has no title line."""
    notices: tuple[Notice, ...] = ()
    """Service lines of the agency, in order."""
    byline: Byline | None = None
    """None where no line names the author."""
    dateline: Dateline | None = None
    """None where the lead has no dateline."""
    sections: tuple[Section, ...] = ()
    """The lead and the sections under subheadings."""
    sign_off: SignOff | None = None
    """None where the dispatch is not signed."""
    residue: tuple[Residue, ...] = ()
    """Leftovers of a web page or transmission, in order."""
    quotes: tuple[Quote, ...] = ()
    """The quotations in headline, subheadings and paragraphs, in order."""
    claims: tuple[Claim, ...] = ()
    """The attributed statements, in order."""
    dates: tuple[DateMention, ...] = ()
    """The date mentions in dateline, headline, subheadings and paragraphs, in order."""
    speakers: tuple[Speaker, ...] = ()
    """Who speaks in the story."""
    mentions: tuple[Mention, ...] = ()
    """Every place where the story names or refers to a speaker, in order."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What is doubtful, in order."""

    def __attrs_post_init__(self) -> None:
        if type(self.text) is not str and not isinstance(self.text, str):
            raise NotText(self.text, "Article.text")
        require_tuples(
            self,
            "notices",
            "sections",
            "residue",
            "quotes",
            "claims",
            "dates",
            "speakers",
            "mentions",
            "diagnostics",
        )

    @property
    def body(self) -> str:
        """The paragraphs of the story as they stand, parted by blank lines.

        Subheadings, notices and residue are left out. Spans do not refer to this text.
        """
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs())

    def paragraphs(self) -> Iterator[Paragraph]:
        """All paragraphs of all sections, in order."""
        for section in self.sections:
            yield from section.paragraphs

    def slice(self, span: Span) -> str:
        """The words of the source at a span; `InvalidModel` if it lies outside the text."""
        if span.end > len(self.text):
            raise InvalidModel("span", span, f"inside the text of {len(self.text)} characters")
        return self.text[span.start : span.end]

    def locate(self, span: Span) -> Location:
        """The section, paragraph and sentence in which a span begins."""
        for section in self.sections:
            if not section.span.start <= span.start < section.span.end:
                continue
            for paragraph in section.paragraphs:
                if paragraph.span.start <= span.start < paragraph.span.end:
                    held = (
                        sentence
                        for sentence in paragraph.sentences
                        if sentence.span.start <= span.start < sentence.span.end
                    )
                    return Location(section, paragraph, next(held, None))
            return Location(section, None, None)
        return Location(None, None, None)

    def speaker(self, id_or_name: str) -> Speaker | None:
        """The speaker with this id, full name, or surname if it is unique in the article.

        None where nobody is called so; `AmbiguousName` with the choices where several are.
        """
        if not isinstance(id_or_name, str):
            raise NotText(id_or_name, "id_or_name")
        for speaker in self.speakers:
            if speaker.id == id_or_name:
                return speaker
        wanted = _folded(id_or_name)
        for match in (_is_called, _has_surname):
            found = [speaker for speaker in self.speakers if match(speaker, wanted)]
            if len(found) > 1:
                raise AmbiguousName(id_or_name, tuple(speaker.name for speaker in found))
            if found:
                return found[0]
        return None

    def quotes_by(self, name: str) -> tuple[Quote, ...]:
        """The quotations of a speaker, given by id, full name or unique surname.

        Joint sources count for each member; `()` where nobody is called so.
        """
        ids = self._ids(name)
        return tuple(quote for quote in self.quotes if _is_by(quote.attribution, ids))

    def claims_by(self, name: str) -> tuple[Claim, ...]:
        """The claims of a speaker, given by id, full name or unique surname.

        Joint sources count for each member; `()` where nobody is called so.
        """
        ids = self._ids(name)
        return tuple(claim for claim in self.claims if _is_by(claim.attribution, ids))

    def _repr_html_(self) -> str:
        """The page fragment of `to_html`, as a notebook shows the article."""
        # Models know no export; a notebook asks the article itself, and only then is one read.
        from newsmodel.exports.html import to_html  # noqa: PLC0415

        return to_html(self)

    def __rich_repr__(self) -> Iterator[tuple[str, object] | tuple[str, object, object]]:
        """What rich prints: the parts an editor asks for first, long texts cut."""
        yield "text", shown(self.text)
        yield "published", self.published, None
        yield "headline", self.headline.title if self.headline is not None else None, None
        yield "byline", self.byline.text if self.byline is not None else None, None
        yield "dateline", self.dateline.text if self.dateline is not None else None, None
        yield "paragraphs", sum(len(section.paragraphs) for section in self.sections)
        yield "sign_off", self.sign_off.text if self.sign_off is not None else None, None
        yield "speakers", [speaker.name for speaker in self.speakers], []
        yield "quotes", self.quotes, ()
        yield "claims", self.claims, ()
        yield "dates", [(date.text, date.value) for date in self.dates], []
        yield "diagnostics", self.diagnostics, ()

    def _ids(self, name: str) -> frozenset[str]:
        """The speaker of this name and the joint sources that it belongs to."""
        speaker = self.speaker(name)
        if speaker is None:
            return frozenset()
        joint = (other.id for other in self.speakers if speaker.id in other.members)
        return frozenset((speaker.id, *joint))


def _folded(name: str) -> str:
    """A name as names are compared: case, apostrophe and a leading article do not count."""
    words = name.lower().replace("’", "'").split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in ("the", "a", "an") else words)


def _is_called(speaker: Speaker, wanted: str) -> bool:
    return _folded(speaker.name) == wanted


def _has_surname(speaker: Speaker, wanted: str) -> bool:
    if speaker.kind is not SpeakerKind.PERSON or speaker.members or not speaker.named:
        return False
    return _folded(speaker.name).endswith(" " + wanted)


def _is_by(attribution: Attribution | None, ids: frozenset[str]) -> bool:
    if attribution is None or attribution.speaker is None:
        return False
    return attribution.speaker.id in ids
