"""What an editor sees in a dispatch, as frozen values.

Every `span` is a half-open pair of code-point places in `Article.text`, and every `text`
is the slice at that place (for a `Quote`: the slice between its marks).
Fields that hold several things are tuples, `()` where there are none.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

import attrs

from newsmodel.errors import AmbiguousName, InvalidModel, NotText
from newsmodel.spans import Span

__all__ = [
    "Article",
    "Attribution",
    "Basis",
    "Byline",
    "Claim",
    "ClaimKind",
    "Credit",
    "DateKind",
    "DateMention",
    "Dateline",
    "Diagnostic",
    "DiagnosticKind",
    "Headline",
    "Location",
    "Mention",
    "Mode",
    "Notice",
    "NoticeKind",
    "Paragraph",
    "Phrase",
    "Place",
    "Quote",
    "QuoteKind",
    "Residue",
    "ResidueKind",
    "Section",
    "SignOff",
    "Speaker",
    "SpeakerKind",
    "Subheading",
]


class NoticeKind(StrEnum):
    """What a service line round the story is for."""

    SLUG = "slug"
    ADVISORY = "advisory"
    CORRECTION = "correction"
    EMBARGO = "embargo"
    EDITORS_NOTE = "editors_note"
    SUMMARY = "summary"
    CONTRIBUTION = "contribution"
    SOURCE = "source"
    COPYRIGHT = "copyright"
    CONTACT = "contact"
    RELATED = "related"
    OTHER = "other"


class ResidueKind(StrEnum):
    """What a leftover of a web page or of a transmission is."""

    CAPTION = "caption"
    ADVERTISEMENT = "advertisement"
    PROMPT = "prompt"
    NAVIGATION = "navigation"
    RELATED = "related"
    CODE = "code"
    OTHER = "other"


class SpeakerKind(StrEnum):
    """What sort of source speaks."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    GROUP = "group"


class Basis(StrEnum):
    """What an attribution rests on.

    explicit: cue and source stand there. carried: it goes on from a sentence before.
    resolved: a pronoun or role word was resolved. guessed: neither cue nor carrier.
    """

    EXPLICIT = "explicit"
    CARRIED = "carried"
    RESOLVED = "resolved"
    GUESSED = "guessed"


class QuoteKind(StrEnum):
    """How much the quotation marks hold: a sentence, a fragment, or no speech at all."""

    FULL = "full"
    PARTIAL = "partial"
    TERM = "term"


class ClaimKind(StrEnum):
    """Whose words a claim is told in: the speaker's, both, or the reporter's."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class Mode(StrEnum):
    """How the content is put forward."""

    STATED = "stated"
    DENIED = "denied"
    ASKED = "asked"
    REQUESTED = "requested"
    INTENDED = "intended"
    BELIEVED = "believed"


class DateKind(StrEnum):
    """The TIMEX3 type of a date mention."""

    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    SET = "set"


class DiagnosticKind(StrEnum):
    """What is doubtful. Kinds are stable, the wording of messages is not."""

    BLANK_TEXT = "blank_text"
    NO_HEADLINE = "no_headline"
    QUOTATION_LEFT_OPEN = "quotation_left_open"
    STRAY_QUOTATION_MARK = "stray_quotation_mark"
    UNRESOLVED_SOURCE = "unresolved_source"
    AMBIGUOUS_SOURCE = "ambiguous_source"
    UNRESOLVED_DATE = "unresolved_date"
    IMPOSSIBLE_DATE = "impossible_date"
    DEPTH_EXCEEDED = "depth_exceeded"


_SHOWN: Final = 80


def _cut(text: str) -> str:
    """The words as a terminal shows them, on less than a line."""
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _name_of(attribution: Attribution | None) -> str | None:
    if attribution is None or attribution.speaker is None:
        return None
    return attribution.speaker.name


_FOUR_TUPLES: Final = (tuple, tuple, tuple, tuple)


def _require_tuples(owner: object, *names: str) -> None:
    """A bare string where a tuple is meant would become a tuple of letters."""
    for name in names:
        value = getattr(owner, name)
        if type(value) is not tuple:
            raise InvalidModel(f"{type(owner).__name__}.{name}", value, "a tuple")


@attrs.frozen
class Phrase:
    """Words as they stand: a sentence, a cue, a source."""

    span: Span
    """Where the words stand."""
    text: str
    """The words, equal to the slice of the source."""


@attrs.frozen
class Headline:
    """The title line of the dispatch."""

    span: Span
    """The whole line, tags included."""
    text: str
    """The whole line as it stands."""
    title: str
    """The line without its tags, as it stands otherwise."""
    tags: tuple[str, ...] = ()
    """Status words the desk put round the title, in order: "UPDATE 1", "Urgent", "LEAD"."""

    def __attrs_post_init__(self) -> None:
        if type(self.tags) is not tuple:
            _require_tuples(self, "tags")


@attrs.frozen
class Notice:
    """A service line that the agency itself put round the story.

    A run of lines without a blank line is one notice; each bullet, list line,
    heading line or `Eds:` line is its own.
    """

    span: Span
    """The line or lines."""
    text: str
    """The words as they stand."""
    kind: NoticeKind
    """What the notice is for."""


@attrs.frozen
class Byline:
    """Who wrote the dispatch, as the line above the story says."""

    span: Span
    """The line or lines."""
    text: str
    """The words as they stand: "By ANN LEE, Associated Press Writer"."""
    authors: tuple[str, ...] = ()
    """The persons named, as written; `()` where no person is named."""
    credit: str | None = None
    """Agency, title or desk beside or instead of the persons; None where there is none."""

    def __attrs_post_init__(self) -> None:
        if type(self.authors) is not tuple:
            _require_tuples(self, "authors")


@attrs.frozen
class Place:
    """A place of a dateline."""

    name: str
    """The place as written: "NAIROBI"."""
    region: str | None = None
    """State, province or country as written: "Kenya", "N.J."; None where none is given."""


@attrs.frozen
class DateMention:
    """A mention of a time and the days it means."""

    id: str
    """"d1", "d2" … in the order of the mentions."""
    span: Span
    """Where the mention stands."""
    text: str
    """The words as they stand: "Friday evening"."""
    kind: DateKind
    """The TIMEX3 type."""
    value: str | None = None
    """TIMEX3 / ISO 8601 value: `2022-01-28`, `2022-W04`, `2022-01-28TEV`, `P2W`, `PAST_REF`,
    `XXXX-07-25` where no year can be known; None if unresolved."""
    start: datetime.date | None = None
    """First day of the interval; None where there is no interval."""
    end: datetime.date | None = None
    """Day after the last day of the interval; None where there is no interval."""


@attrs.frozen
class Dateline:
    """Where, when and by which agency the dispatch was filed, at the start of the lead."""

    span: Span
    """The dateline, join mark included."""
    text: str
    """The words as they stand: "NAIROBI, Kenya (AP) _"."""
    places: tuple[Place, ...] = ()
    """The places, `()` where only an agency or a date is given."""
    date: DateMention | None = None
    """The date of filing, the same object as in `Article.dates`; None where none is given."""
    agencies: tuple[str, ...] = ()
    """The agencies credited, as written: ("CBS News", "AP")."""

    def __attrs_post_init__(self) -> None:
        _require_tuples(self, "places", "agencies")


@attrs.frozen
class Subheading:
    """A line that heads a section: "– Complex threat –", "STILL STANDING", "___"."""

    span: Span
    """The whole line."""
    text: str
    """The whole line as it stands."""
    title: str
    """The words without the marks round them; empty for a bare separator."""


@attrs.frozen
class Paragraph:
    """A paragraph of the story."""

    span: Span
    """From its first to its last visible character."""
    text: str
    """The words as they stand; hard line ends inside are kept."""
    sentences: tuple[Phrase, ...] = ()
    """The sentences; together they hold every visible character of the paragraph."""

    def __attrs_post_init__(self) -> None:
        if type(self.sentences) is not tuple:
            _require_tuples(self, "sentences")


@attrs.frozen
class Section:
    """A subheading with the paragraphs under it, or the lead, which has no subheading."""

    span: Span
    """From the subheading to the last paragraph."""
    subheading: Subheading | None
    """The line that heads the section; None for the lead."""
    paragraphs: tuple[Paragraph, ...] = ()
    """The paragraphs, in order."""

    def __attrs_post_init__(self) -> None:
        if type(self.paragraphs) is not tuple:
            _require_tuples(self, "paragraphs")


@attrs.frozen
class Credit:
    """One name of a sign-off: "Reporting by Ann Lee in Kyiv"."""

    name: str
    """The name as written."""
    place: str | None = None
    """The place after "in"; None where none is given."""


@attrs.frozen
class SignOff:
    """Who wrote and edited, at the end of the dispatch."""

    span: Span
    """The whole sign-off; pieces parted by blanks only are one."""
    text: str
    """The words as they stand: "burs-lc/dl"."""
    bureau: str | None = None
    """The desk before the initials ("burs", "dpa"); None where none is given."""
    initials: tuple[str, ...] = ()
    """The initials in order: ("lc", "dl")."""
    reporters: tuple[Credit, ...] = ()
    """Named for reporting."""
    writers: tuple[Credit, ...] = ()
    """Named for writing."""
    editors: tuple[Credit, ...] = ()
    """Named for editing."""
    end_mark: str | None = None
    """The agency's word for the end ("Enditem", "END", "Reuter"); None where there is none."""

    def __attrs_post_init__(self) -> None:
        _require_tuples(self, "initials", "reporters", "writers", "editors")


@attrs.frozen
class Residue:
    """What a web page or a transmission stuck to the dispatch."""

    span: Span
    """One unbroken run on a line."""
    text: str
    """The words as they stand."""
    kind: ResidueKind
    """What sort of leftover it is."""


@attrs.frozen
class Speaker:
    """Somebody or something that speaks in the dispatch."""

    id: str
    """"s1", "s2" … in the order in which the story has them speak."""
    name: str
    """The fullest proper name without role or honorific, or the phrase as first written
    with its article ("a Macron aide", "the Kremlin")."""
    kind: SpeakerKind
    """Person, organization, place or group."""
    role: str | None = None
    """The role as written ("Polish government spokesman"); None where none is given."""
    named: bool = True
    """False for a source without a proper name ("a Macron aide", "Western officials")."""
    members: tuple[str, ...] = ()
    """Ids of the speakers that make up a joint source ("Washington and Berlin")."""

    def __attrs_post_init__(self) -> None:
        if type(self.members) is not tuple:
            _require_tuples(self, "members")


@attrs.frozen
class Mention:
    """A place where the story names a speaker or refers to one."""

    span: Span
    """Where the mention stands."""
    text: str
    """The words as they stand: "Milley", "the aide", "He"."""
    speaker_id: str
    """Id of the speaker meant."""


@attrs.frozen
class Attribution:
    """Who is said to have said it, and how we know."""

    source: Phrase | None
    """The source as written ("the aide to the French president", "He"); repeated from the
    carrier where the words carry over; None where there is none."""
    cue: Phrase | None
    """The words that give the content to the source ("said"); None where there are none."""
    speaker: Speaker | None
    """Who that is; None where it cannot be known."""
    addressee: Phrase | None
    """Who was told ("journalists"); None where nobody is named."""
    via: Attribution | None
    """The attribution of whoever relays the words; None where nobody does."""
    rule: str
    """The stable name of the rule that decided."""
    basis: Basis
    """What the decision rests on."""


@attrs.frozen
class Quote:
    """A stretch between quotation marks."""

    id: str
    """"q1", "q2" … in the order of the quotations."""
    span: Span
    """The quotation, marks included."""
    text: str
    """The words between the marks."""
    closed: bool
    """False where no closing mark ends it in its paragraph."""
    kind: QuoteKind
    """full, partial or term."""
    continues: bool = False
    """True where it goes on from a quotation left open in the paragraph before."""
    inner: tuple[Quote, ...] = ()
    """Quotations inside this one; they are not in `Article.quotes`."""
    attribution: Attribution | None = None
    """Who said it; None where nobody is given."""

    def __attrs_post_init__(self) -> None:
        if type(self.inner) is not tuple:
            _require_tuples(self, "inner")

    def __rich_repr__(self) -> Iterator[tuple[str, object] | tuple[str, object, object]]:
        """What rich prints: the words, cut where they are long, and who said them."""
        yield "id", self.id
        yield "text", _cut(self.text)
        yield "kind", self.kind.value
        yield "closed", self.closed, True
        yield "continues", self.continues, False
        yield "speaker", _name_of(self.attribution)


@attrs.frozen
class Claim:
    """A statement that the story attributes to a source."""

    id: str
    """"c1", "c2" … in the order of the claims."""
    span: Span
    """Hull of the content and of the cue and source that stand in its own sentences."""
    content: tuple[Phrase, ...]
    """What is claimed, in pieces where cue or source stand inside it."""
    kind: ClaimKind
    """direct, mixed or indirect."""
    mode: Mode
    """How it is put forward."""
    attribution: Attribution
    """Who claims it."""
    hedges: tuple[Phrase, ...] = ()
    """Words of doubt ("reportedly", "may")."""
    quotes: tuple[Quote, ...] = ()
    """The quotations inside, the same objects as in `Article.quotes`."""
    dates: tuple[DateMention, ...] = ()
    """The date mentions inside, the same objects as in `Article.dates`."""

    def __attrs_post_init__(self) -> None:
        kinds = type(self.content), type(self.hedges), type(self.quotes), type(self.dates)
        if kinds != _FOUR_TUPLES:
            _require_tuples(self, "content", "hedges", "quotes", "dates")

    def __rich_repr__(self) -> Iterator[tuple[str, object] | tuple[str, object, object]]:
        """What rich prints: who claims what and how, the words cut where they are long."""
        yield "id", self.id
        yield "speaker", _name_of(self.attribution)
        yield "mode", self.mode.value
        yield "kind", self.kind.value
        yield "content", _cut(" … ".join(piece.text for piece in self.content))
        yield "rule", self.attribution.rule


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
        _require_tuples(
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
        yield "text", _cut(self.text)
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
