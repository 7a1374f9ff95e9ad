"""newsmodel reads the text of a news agency dispatch: who said what, in which words, where, when.

>>> import newsmodel
>>> article = newsmodel.parse_article("Calm returns\\n\\n“All is calm,” said Ann Lee.")
>>> article.headline.title
'Calm returns'
>>> article.quotes[0].text
'All is calm,'
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

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
from newsmodel.spans import (
    Span,
)
from newsmodel.style import (
    HouseStyle,
)

if TYPE_CHECKING:
    from newsmodel.explanation import Explanation, Finding, Step
    from newsmodel.exports.annotations import to_annotations
    from newsmodel.exports.html import LAYERS, to_html
    from newsmodel.exports.jsonld import to_jsonld
    from newsmodel.exports.ninjs import to_ninjs
    from newsmodel.exports.rows import ROW_SCHEMAS, to_rows
    from newsmodel.exports.stored import from_dict, to_dict
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


# What is loaded when it is first asked, and where it stands: who reads stored articles needs no
# parser, and who parses may need no export.
_LATER = {
    "Explanation": "explanation",
    "Finding": "explanation",
    "LAYERS": "exports.html",
    "Parser": "parser",
    "ROW_SCHEMAS": "exports.rows",
    "Step": "explanation",
    "explain": "parser",
    "find_claims": "parser",
    "find_dates": "parser",
    "find_quotes": "parser",
    "from_dict": "exports.stored",
    "parse_article": "parser",
    "parse_byline": "parser",
    "parse_dateline": "parser",
    "parse_sign_off": "parser",
    "split_sentences": "parser",
    "to_annotations": "exports.annotations",
    "to_dict": "exports.stored",
    "to_html": "exports.html",
    "to_jsonld": "exports.jsonld",
    "to_ninjs": "exports.ninjs",
    "to_rows": "exports.rows",
}


def __dir__() -> list[str]:
    return sorted(__all__)


if not TYPE_CHECKING:  # a checker that sees it takes every name for one of the package

    def __getattr__(name: str) -> Any:
        if name not in _LATER:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message, name=name)
        value = globals()[name] = getattr(import_module(f"newsmodel.{_LATER[name]}"), name)
        return value
