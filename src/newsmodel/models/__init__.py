"""What an editor sees in a dispatch, as frozen values.

Every `span` is a half-open pair of code-point places in `Article.text`, and every `text`
is the slice at that place (for a `Quote`: the slice between its marks).
Fields that hold several things are tuples, `()` where there are none.
"""

from __future__ import annotations

from newsmodel.models.article import (
    Article,
    Diagnostic,
    Location,
)
from newsmodel.models.blocks import (
    Byline,
    Credit,
    Dateline,
    DateMention,
    Headline,
    Notice,
    Paragraph,
    Phrase,
    Place,
    Residue,
    Section,
    SignOff,
    Subheading,
)
from newsmodel.models.kinds import (
    Basis,
    ClaimKind,
    DateKind,
    DiagnosticKind,
    Mode,
    NoticeKind,
    QuoteKind,
    ResidueKind,
    SpeakerKind,
)
from newsmodel.models.speech import (
    Attribution,
    Claim,
    Mention,
    Quote,
    Speaker,
)

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
