"""Kinds of blocks, speakers, quotations, claims, dates and doubts.

Each is a string enum whose value is the word in small letters; members may be added in a minor
version.
"""

from __future__ import annotations

from enum import StrEnum

__all__ = [
    "Basis",
    "ClaimKind",
    "DateKind",
    "DiagnosticKind",
    "Mode",
    "NoticeKind",
    "QuoteKind",
    "ResidueKind",
    "SpeakerKind",
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
