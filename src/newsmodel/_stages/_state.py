"""What the stages hand on.

Each field of `State` has one writer, named beside it; only `doubts` may grow in any stage.
Drafts are plain tuples of places. `assemble` alone turns them into public values with ids.
"""

from __future__ import annotations

import datetime
from typing import NamedTuple

import attrs

from newsmodel._stages._tokens import Tokens
from newsmodel.lexicon import Lexicon
from newsmodel.models import (
    Basis,
    Byline,
    ClaimKind,
    DateKind,
    Diagnostic,
    Headline,
    Mode,
    Notice,
    Place,
    QuoteKind,
    Residue,
    SignOff,
    SpeakerKind,
    Subheading,
)
from newsmodel.style import HouseStyle

__all__ = [
    "HEADLINE",
    "PARAGRAPH",
    "SUBHEADING",
    "DateDraft",
    "DatelineDraft",
    "Finding",
    "Header",
    "Layout",
    "Line",
    "MentionDraft",
    "Names",
    "Passage",
    "Place_",
    "QuoteDraft",
    "Sentences",
    "SpeakerDraft",
    "State",
    "Statement",
    "Voice",
]

Place_ = tuple[int, int]
"""A half-open pair of places in the source."""

HEADLINE, SUBHEADING, PARAGRAPH = 0, 1, 2


Line = tuple[int, int, int, bool, int, int]
"""A line as the desk wrote it: the pieces of a hard-wrapped line are one. Its start and end; the
number of blanks before its first visible character; whether a blank line or nothing at all stands
before it; the index of its first word and that after its last.

It reaches from its first to after its last visible character; blank lines are left out.
"""


Passage = tuple[int, int, int, int, int]
"""A block in which quotations, claims and dates are read: its kind, which is HEADLINE, SUBHEADING
or PARAGRAPH; its start and end; the index of its first word and that after its last."""


DatelineDraft = tuple[int, int, tuple[Place, ...], tuple[str, ...], Place_ | None]
"""A dateline, its date still to be read by the stage of dates: start and end, places, agencies, and
where the words of the date stand."""


class Header(NamedTuple):
    """What stands above the lead."""

    headline: Headline | None = None
    notices: tuple[Notice, ...] = ()
    byline: Byline | None = None
    dateline: DatelineDraft | None = None
    residue: tuple[Residue, ...] = ()
    line: int = 0
    """Index of the line in which the body begins."""
    place: int = 0
    """Where the body begins; the end of the text where there is none."""


@attrs.define(eq=False)
class Layout:
    """Every block of the text; together they hold each visible character once."""

    headline: Headline | None = None
    notices: tuple[Notice, ...] = ()
    byline: Byline | None = None
    dateline: DatelineDraft | None = None
    sign_off: SignOff | None = None
    residue: tuple[Residue, ...] = ()
    subheadings: tuple[Subheading, ...] = ()
    """In order; each is also a passage of kind SUBHEADING."""
    passages: tuple[Passage, ...] = ()
    """Headline, subheadings and paragraphs in order."""


class QuoteDraft(NamedTuple):
    """A quotation by position."""

    start: int
    end: int
    text_start: int
    text_end: int
    closed: bool
    continues: bool
    kind: QuoteKind
    passage: int
    """Index of its passage."""
    first: int
    """Index of the first word inside."""
    last: int
    """Index after the last word inside."""
    inner: tuple[QuoteDraft, ...] = ()
    label: bool = False
    """Whether a title or an inscription stands in the marks, so that no cue stands there and
    it may tell where something was said."""
    named: bool = False
    """Whether the label is what something is called, or a word as a word, which nobody says."""


class Sentences(NamedTuple):
    """The sentences of all passages in order: a column for each question, and one place in all
    columns for each sentence.
    """

    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    firsts: tuple[int, ...] = ()
    """Index of the first word."""
    lasts: tuple[int, ...] = ()
    """Index after the last word."""
    passages: tuple[int, ...] = ()
    """Index of the passage."""


@attrs.define(eq=False)
class Finding:
    """A statement as it was found, before claims are made of it."""

    rule: str
    basis: Basis
    source: Place_ | None
    cue: Place_ | None
    pieces: list[Place_]
    """Content, in order; pieces are added while the text is read."""
    frame: int = 0
    """What the cue takes here, as the bit of the lexicon (`TAKES_INFINITIVE` …)."""
    cue_flags: int = 0
    """What the lexicon knows of the cue."""
    addressee: Place_ | None = None
    via: Finding | None = None
    """Whoever relays it."""
    passage: int = 0
    speech: bool = False
    """Whether what follows without a cue of its own may go on from here."""


Voice = tuple[Place_ | None, Place_ | None, Place_ | None, str, Basis, int | None]
"""Who is said to have said it, an attribution before its speaker is known: source, cue, addressee,
rule, basis, and the index of the voice that relays this one.
"""


Statement = tuple[
    int,
    int,
    int,
    tuple[Place_, ...],
    ClaimKind,
    Mode,
    tuple[Place_, ...],
    tuple[int, ...],
]
"""An attributed statement, a claim before ids and links: start and end of its hull, index in
`State.voices`, content in order, kind, mode, hedges, and indices in `State.quotes`.

The hull is the content with the cue and source that stand in its own sentences. No quotation
stands in two statements.
"""


class SpeakerDraft(NamedTuple):
    """A speaker before it has an id."""

    name: str
    kind: SpeakerKind
    role: str | None = None
    named: bool = True
    members: tuple[int, ...] = ()
    """Indices in `State.speakers`."""


MentionDraft = tuple[int, int, int]
"""A mention of a speaker: start, end, and index in `State.speakers`."""


DateDraft = tuple[int, int, DateKind, str | None, datetime.date | None, datetime.date | None]
"""A date mention by position: start, end, kind, value, first day, and the day after the last."""


class Names(NamedTuple):
    """Proper names as they stand in the text, by word and in order: a column for each question,
    and one place in all columns for each name.
    """

    firsts: tuple[int, ...] = ()
    """Index of the first word, behind titles and honorifics."""
    lasts: tuple[int, ...] = ()
    """Index after the last word."""
    titles: tuple[int, ...] = ()
    """Index of the first word of the title directly before it; its own where there is none."""
    keys: tuple[str, ...] = ()
    """The name in lower case, by which its other places are found."""


@attrs.define(eq=False)
class State:
    """What is known of the text so far.

    One state goes from stage to stage, for ten copies of its fields cost a third of a pass. A stage
    assigns its own fields once, when all of them are known, and what it assigns is never changed.
    """

    text: str
    base: datetime.date | None
    """The day that `published` gives."""
    lexicon: Lexicon
    style: HouseStyle
    tokens: Tokens
    """The one tokenising pass [parser]; what only the whole text tells of a word [cast]."""
    whole: bool = False
    """Whether the whole text is body, as for the functions on a part [parser]."""
    lines: list[Line] = attrs.field(factory=list)
    """[lines]"""
    header: Header = Header()
    """What stands above the lead [header]"""
    layout: Layout = Layout()
    """[sections]"""
    quotes: tuple[QuoteDraft, ...] = ()
    """Top-level quotations in order [quotes]"""
    sentences: Sentences = Sentences()
    """[sentences]"""
    names: Names = Names()
    """Proper names in the passages [cast]"""
    name_commas: tuple[int, ...] = ()
    """The words behind commas inside a name, as that of a firm before its ending [cast]"""
    findings: tuple[Finding, ...] = ()
    """Statements with their cues and sources, in order [attribution]"""
    capitals: tuple[int, ...] = ()
    """Common words with a capital, surnames where the story has such a person [cast]"""
    voices: tuple[Voice, ...] = ()
    """[claims]"""
    statements: tuple[Statement, ...] = ()
    """In order of their hulls [claims]"""
    speakers: tuple[SpeakerDraft, ...] = ()
    """[speakers]"""
    speaker_of: tuple[int | None, ...] = ()
    """For each voice the index of its speaker [speakers]"""
    basis_of: tuple[Basis, ...] = ()
    """For each voice what it rests on, now that its source is resolved [speakers]"""
    mentions: tuple[MentionDraft, ...] = ()
    """In order [speakers]"""
    dates: tuple[DateDraft, ...] = ()
    """Date mentions of dateline and passages, in order [dates]"""
    doubts: tuple[Diagnostic, ...] = ()
    """[any stage]"""
