"""newsmodel reads the text of a news agency dispatch: who said what, in which words, where, when.

>>> import newsmodel
>>> article = newsmodel.parse_article("Calm returns\\n\\n“All is calm,” said Ann Lee.")
>>> article.headline.title
'Calm returns'
>>> article.quotes[0].text
'All is calm,'
"""

from newsmodel._version import __version__
from newsmodel.errors import (
    AmbiguousName,
    InvalidDate,
    InvalidDocument,
    InvalidLexicon,
    InvalidModel,
    NewsmodelError,
    NotArticle,
    NotText,
    UnknownChoice,
)
from newsmodel.explanation import (
    Explanation,
    Finding,
    Step,
)
from newsmodel.exports.annotations import (
    to_annotations,
)
from newsmodel.exports.html import (
    LAYERS,
    to_html,
)
from newsmodel.exports.jsonld import (
    to_jsonld,
)
from newsmodel.exports.ninjs import (
    to_ninjs,
)
from newsmodel.exports.rows import (
    ROW_SCHEMAS,
    to_rows,
)
from newsmodel.exports.stored import (
    from_dict,
    to_dict,
)
from newsmodel.lexicon import Lexicon
from newsmodel.models import (
    Article,
    Attribution,
    Basis,
    Byline,
    Claim,
    ClaimKind,
    Credit,
    DateKind,
    Dateline,
    DateMention,
    Diagnostic,
    DiagnosticKind,
    Headline,
    Location,
    Mention,
    Mode,
    Notice,
    NoticeKind,
    Paragraph,
    Phrase,
    Place,
    Quote,
    QuoteKind,
    Residue,
    ResidueKind,
    Section,
    SignOff,
    Speaker,
    SpeakerKind,
    Subheading,
)
from newsmodel.parser import (
    Parser,
    explain,
    find_claims,
    find_dates,
    find_quotes,
    parse_article,
    parse_byline,
    parse_dateline,
    parse_sign_off,
    split_sentences,
)
from newsmodel.spans import (
    Span,
)
from newsmodel.style import (
    HouseStyle,
)

__all__ = [
    "LAYERS",
    "ROW_SCHEMAS",
    "AmbiguousName",
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
    "Explanation",
    "Finding",
    "Headline",
    "HouseStyle",
    "InvalidDate",
    "InvalidDocument",
    "InvalidLexicon",
    "InvalidModel",
    "Lexicon",
    "Location",
    "Mention",
    "Mode",
    "NewsmodelError",
    "NotArticle",
    "NotText",
    "Notice",
    "NoticeKind",
    "Paragraph",
    "Parser",
    "Phrase",
    "Place",
    "Quote",
    "QuoteKind",
    "Residue",
    "ResidueKind",
    "Section",
    "SignOff",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Step",
    "Subheading",
    "UnknownChoice",
    "__version__",
    "explain",
    "find_claims",
    "find_dates",
    "find_quotes",
    "from_dict",
    "parse_article",
    "parse_byline",
    "parse_dateline",
    "parse_sign_off",
    "split_sentences",
    "to_annotations",
    "to_dict",
    "to_html",
    "to_jsonld",
    "to_ninjs",
    "to_rows",
]


def __dir__() -> list[str]:
    return sorted(__all__)
