"""The blocks of a dispatch: what stands above the story, its sections, and what ends it."""

from __future__ import annotations

import datetime

import attrs

from newsmodel.models._checks import require_tuples
from newsmodel.models.kinds import DateKind, NoticeKind, ResidueKind
from newsmodel.spans import Span

__all__ = [
    "Byline",
    "Credit",
    "DateMention",
    "Dateline",
    "Headline",
    "Notice",
    "Paragraph",
    "Phrase",
    "Place",
    "Residue",
    "Section",
    "SignOff",
    "Subheading",
]


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
            require_tuples(self, "tags")


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
            require_tuples(self, "authors")


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
        require_tuples(self, "places", "agencies")


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
            require_tuples(self, "sentences")


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
            require_tuples(self, "paragraphs")


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
        require_tuples(self, "initials", "reporters", "writers", "editors")


@attrs.frozen
class Residue:
    """What a web page or a transmission stuck to the dispatch."""

    span: Span
    """One unbroken run on a line."""
    text: str
    """The words as they stand."""
    kind: ResidueKind
    """What sort of leftover it is."""
