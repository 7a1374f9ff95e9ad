"""A reader of service lines: what an agency's line is for that is no part of the story.

A line is told by its first word or sign, then by one anchored pattern. Nothing is searched for
in a line whose opening says nothing.
"""

from __future__ import annotations

from typing import Final

import regex

from newsmodel.models import NoticeKind
from newsmodel.words.en.advisories import CORRECTS, EDITS, LEADS

__all__ = ["first_word", "is_slug", "notice_kind", "tail_notice"]

_LONGEST: Final = 700

_FIRST: Final = regex.compile(r"[^\p{L}\p{N}\n]{0,6}+([\p{L}\p{N}]++(?:['’.]\p{L}++)*+)")
_MAIL_OR_PHONE: Final = regex.compile(
    r"[\w.+\-]++@[\w\-]++\.\w|\+\s?\d[\d\s()\-.]{6,}|\(\d{3}\)\s?\d{3}|\b\d{3}[\-.]\d{3}[\-.]\d{4}\b|https?://|www\."
)
_SLUG: Final = regex.compile(
    r"\^?B[CU]-+[\p{L}\d][^\n]{0,90}|(?:MEDIA|NEWS|PRESS) RELEASE [A-Z]{0,3}\d+|"
    r"\p{Lu}[\p{L}\d']*+(?:[-/][\p{L}\d']++)++/?(?:\s?\([A-Z]{2}[\w ,]*+\))?<?"
)
_SPACED_OUT: Final = regex.compile(r"(?:\p{L} ){4,}\p{L}\b")
_GRAF: Final = regex.compile(r"[^\n]{0,80}?\bgrafs?\b[^\n]{0,10}\b(?:pvs|previous)\b", regex.IGNORECASE)
_RATE: Final = regex.compile(r"\(\s?[$€£¥]?\s?1\s?=|\(\s?\$\d+\s?=|\(\s?1 [\p{L}.]+(?: \p{L}+)? ?=")
_CONTRIBUTED: Final = regex.compile(
    r".*\b(?:contributed (?:reporting )?to (?:this|the) (?:report|story|article|dispatch)|contributed reporting(?: from [^.]{2,60})?|"
    r"reported from [\p{Lu}][^.]{1,80}|was used in this (?:report|story)|contributed)\.?\)?$",
    regex.DOTALL,
)
_RIGHTS: Final = regex.compile(r"\ball rights reserved\b|\bmay not be (?:published|reproduced)|\bCopyright \d{4}", regex.IGNORECASE)


def _opening(kind: NoticeKind, *patterns: str) -> tuple[tuple[regex.Pattern[str], NoticeKind], ...]:
    return tuple((regex.compile(pattern, regex.IGNORECASE), kind) for pattern in patterns)


_K = NoticeKind
_RULES: Final[dict[str, tuple[tuple[regex.Pattern[str], NoticeKind], ...]]] = {
    "eds": _opening(_K.CORRECTION, r"\(?eds[.:]+ *(?:corrects?|correcting)\b")
    + _opening(_K.ADVISORY, r"\(?eds\b[.:]"),
    "ed": _opening(_K.EDITORS_NOTE, r"\(?ed(?:itor)?\.? note\b|ed:"),
    "editors": _opening(_K.EDITORS_NOTE, r"\(?\**editors['’]? notes?\b|editors:|editors, "),
    "editor": _opening(_K.EDITORS_NOTE, r"\(?editor note"),
    "editor's": _opening(_K.EDITORS_NOTE, r"\(?\**editor['’]s notes?\b"),
    "note": _opening(_K.ADVISORY, r"\(?note to (?:editors|subscribers|clients)\b", r"note:"),
    "attention": _opening(_K.ADVISORY, r"\(?attention (?:-|–|:|editors)"),
    "attn": _opening(_K.ADVISORY, r"\(?attn\b"),
    "ap": _opening(_K.ADVISORY, r"ap (?:photos?|graphics?|video)\b(?! editor)[^.]{0,120}$"),
    "with": _opening(_K.ADVISORY, r"with (?:ap|afp|reuters)? ?(?:photos?|graphics?|pictures|video)\b")
    + _opening(
        _K.CONTRIBUTION,
        r"\(?with (?:files|inputs?|additional reporting|reporting|reports|agency inputs|a file) (?:from|by)\b",
        r"\(?with agenc(?:y|ies)",
    ),
    "copyright": _opening(_K.COPYRIGHT, r"copyright\W{0,4}(?:\d{4}|\(c\)|©|by\b|the\b|reuters|ap\b|thomson)"),
    "source": _opening(_K.SOURCE, r"sources?:? *\p{Lu}[^.]{0,160}\.?$"),
    "sources": _opening(_K.SOURCE, r"sources: *[^.]{2,160}\.?$"),
    "story": _opening(_K.SOURCE, r"story filed by\b") + _opening(_K.OTHER, r"story_\p{L}+:"),
    "from": _opening(_K.SOURCE, r"from (?:the )?[\p{Lu}][\p{L} ]{1,40}:$"),
    "originally": _opening(_K.SOURCE, r"originally (?:published|appeared)"),
    "contact": _opening(_K.CONTACT, r"contacts?:"),
    "contacts": _opening(_K.CONTACT, r"contacts?:?(?:$|\s)"),
    "media": _opening(_K.CONTACT, r"media (?:contacts?|inquiries|enquiries|relations)\b[^.]{0,60}:?"),
    "press": _opening(_K.CONTACT, r"press (?:contacts?|inquiries|office)\b[^.]{0,40}:"),
    "investor": _opening(_K.CONTACT, r"investor (?:relations)? ?contacts?:?"),
    "investors": _opening(_K.CONTACT, r"investors? (?:contacts?|relations):"),
    "for": _opening(
        _K.CONTACT,
        r"for (?:more|further|additional) (?:information|details|info)\b",
        r"for (?:media|press) (?:inquiries|enquiries)",
    )
    + _opening(_K.EMBARGO, r"\(?for (?:immediate |use |a\.?m\.?s |p\.?m\.?s )?release\b", r"\(?for use (?:after|at|in)\b")
    + _opening(_K.ADVISORY, r"for use by\b"),
    "follow": _opening(_K.CONTACT, r"follow (?!us\b)[^.\n]{2,120}(?: on (?:twitter|facebook|x)\b|@|:$|https?:)"),
    "twitter": _opening(_K.CONTACT, r"twitter:"),
    "facebook": _opening(_K.CONTACT, r"facebook:"),
    "email": _opening(_K.CONTACT, r"e-?mail:"),
    "tel": _opening(_K.CONTACT, r"tel(?:ephone)?[.:]"),
    "phone": _opening(_K.CONTACT, r"phone:"),
    "website": _opening(_K.CONTACT, r"website:"),
    "web": _opening(_K.CONTACT, r"web(?: ?site)?:"),
    "embargo": _opening(_K.EMBARGO, r"\(?(?:attention )?embargo\b[^.]{0,100}"),
    "embargoed": _opening(_K.EMBARGO, r"\(?\**embargoed\b"),
    "strictly": _opening(_K.EMBARGO, r"strictly embargoed"),
    "not": _opening(_K.EMBARGO, r"\(?not (?:for (?:publication|release|use|broadcast)|to be (?:published|used))\b"),
    "hold": _opening(_K.EMBARGO, r"\(?hold for\b"),
    "keywords": _opening(_K.OTHER, r"keywords?:"),
    "companies": _opening(_K.OTHER, r"companies (?:in|mentioned in) this (?:story|report)"),
    "this": _opening(_K.CORRECTION, r"\(?this (?:version|story|article|item|corrects?)\b[^\n]{0,120}\b(?:corrects?|corrected|refile[sd]|clarif\w+)\b", r"\(?this corrects\b")
    + _opening(_K.OTHER, r"this report by .{3,60} was first published\b")
    + _opening(_K.COPYRIGHT, r"this (?:article|story|material|content) (?:originally appeared|may not be|is copyright)")
    + _opening(_K.EDITORS_NOTE, r"\(?this (?:story|report|article|is) (?:has been (?:translated|automatically)|an automated|is part of|was translated)"),
    "these": _opening(_K.COPYRIGHT, r"these materials may not"),
    "logo": _opening(_K.OTHER, r"logo\b ?[-–—:]"),
    "photo": _opening(_K.OTHER, r"photo ?[-–—] ?https?:"),
    "we": _opening(_K.RELATED, r"we (?:have also|also) moved\b"),
    "on": _opening(_K.RELATED, r"on the net:"),
    "online": _opening(_K.RELATED, r"online:$"),
    "catch": _opening(_K.RELATED, r"catch up on\b"),
    "information": _opening(_K.CONTRIBUTION, r"information from:"),
    "material": _opening(_K.CONTRIBUTION, r"\(?material from\b"),
    "additional": _opening(_K.CONTRIBUTION, r"additional (?:material|information) from\b"),
    "moving": _opening(_K.ADVISORY, r"moving (?:in|on|for)\b[^.]{0,80}\b(?:categor|wire|print|service)"),
    "the": _opening(_K.ADVISORY, r"\**the following information is not (?:intended )?for publication")
    + _opening(_K.EDITORS_NOTE, r"the following (?:statements? were|is an? (?:excerpt|edited|transcript))"),
    "except": _opening(_K.EDITORS_NOTE, r"\(?except for the headline\b"),
    "disclaimer": _opening(_K.EDITORS_NOTE, r"\W*disclaimer:"),
    "translated": _opening(_K.EDITORS_NOTE, r"\*+ ?translated ?\*+"),
    "in": _opening(_K.CORRECTION, r"\(in (?:the )?[^\n]{0,60}\b(?:paragraph|para|graf|headline|lead|slug)\b[^\n]*\b(?:should|read|instead|not)\b"),
    "tm": _opening(_K.COPYRIGHT, r"\((?:tm and )?©"),
    "c": _opening(_K.COPYRIGHT, r"\(c\) ?(?:\d{4}|[\p{Lu}])", r"c\. ?\d{4}\b"),
}
_COPYRIGHT_SIGN: Final = regex.compile(r"\(?(?:TM and )?©\s?\S|\(c\)|c\.\s?(?:19|20)\d\d\b")
_ENDS_BRACKET: Final = (")", ").", ")=")


def first_word(text: str, start: int, end: int) -> str:
    """The first word of a line in lower case, if no more than a few signs stand before it."""
    match = _FIRST.match(text, start, min(end, start + 40))
    return "" if match is None else match.group(1).lower().replace("’", "'")


def notice_kind(text: str, start: int, end: int, word: str) -> NoticeKind | None:
    """What a whole line is for; None where it is part of the story.

    `word` is its first word, as `first_word` gives it.
    """
    if end - start > _LONGEST:
        return None
    sign = text[start]
    if text.endswith("///", start, end) or (sign == "=" and text[end - 1] == "=" and end - start < 60):
        return _K.ADVISORY
    for pattern, kind in _RULES.get(word, ()):
        if pattern.match(text, start, end) is not None:
            return kind
    if sign == "(":
        return _bracketed(text, start, end, word)
    if sign in "©c" and _COPYRIGHT_SIGN.match(text, start, end):
        return _K.COPYRIGHT
    if sign == "*":
        return _starred(text, start, end)
    if sign == "#" and end - start < 60 and text[start : start + 4].strip("#").startswith(" "):
        return _heading(word, text[start:end].lower())
    return _by_content(text, start, end)


def _bracketed(text: str, start: int, end: int, word: str) -> NoticeKind | None:
    """A line that is one bracket: an advisory, a correction, a contact, a rate."""
    if not text.endswith(_ENDS_BRACKET, start, end):
        return None
    if text.startswith("((", start):
        return _K.CONTACT
    if _RATE.match(text, start, end):
        return _K.OTHER
    if word in CORRECTS:
        return _K.CORRECTION
    if word in EDITS:
        return _K.ADVISORY
    return _by_content(text, start, end)


def _starred(text: str, start: int, end: int) -> NoticeKind | None:
    if text.startswith("**", start) and text.endswith("**", start, end) and any(
        c.isalpha() for c in text[start:end]
    ):
        words = text[start:end].strip("* ")
        return _K.EDITORS_NOTE if words.isupper() else _K.OTHER
    return None


def _heading(word: str, line: str) -> NoticeKind:
    """A heading of a desk's notebook: "# Notebook", "## Internet links"."""
    if "link" in line:
        return _K.RELATED
    return _K.CONTACT if "contact" in line else _K.OTHER


def _by_content(text: str, start: int, end: int) -> NoticeKind | None:
    """Lines told by what they end with or hold: credits, rights, addresses."""
    if text.endswith(("report.", "story.", "article.", "report", "report.)", "contributed.", "contributed"), start, end) or (
        "reported from" in text[start : min(end, start + 80)]
    ):
        if _CONTRIBUTED.match(text, start, end):
            return _K.CONTRIBUTION
        return None
    if end - start > 260:
        return None
    if end - start < 80 and _GRAF.match(text, start, end):
        return _K.ADVISORY
    if _SPACED_OUT.match(text, start, end):
        return _K.ADVISORY
    if text[end - 1] not in ".?!\"”" and _MAIL_OR_PHONE.search(text, start, end):
        return _K.CONTACT
    if _RIGHTS.search(text, start, end):
        return _K.COPYRIGHT
    return None


def is_slug(text: str, start: int, end: int) -> bool:
    """Whether a line above the headline names the story in the agency's system."""
    if end - start > 110:
        return False
    if text[start:end].lower() in LEADS and (text[start].isupper() or text[start] == "("):
        return True
    return _SLUG.fullmatch(text, start, end) is not None


_TAIL: Final = regex.compile(
    r"(?<=[.!?\"”)]\s)(?:(?P<rate>\(\s?[$€£¥]?\s?\d[^()]{2,60}=[^()]{1,60}\))|(?P<number>STORY_\p{L}+:.*))$"
)


def tail_notice(text: str, start: int, end: int) -> tuple[int, NoticeKind] | None:
    """A note glued to the end of a paragraph: the rate of a currency, a story number."""
    match = _TAIL.search(text, max(start, end - 140), end)
    return None if match is None else (match.start(), _K.OTHER)
