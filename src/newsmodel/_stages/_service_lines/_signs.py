"""Service lines that a sign opens: brackets, stars, dashes, markup, figures."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._pattern import Pattern
from newsmodel._stages._service_lines._endings import COPYRIGHT, holds_address
from newsmodel._stages._service_lines._openings import ServiceKind
from newsmodel._stages._stamps import is_stamp
from newsmodel.models import NoticeKind, ResidueKind
from newsmodel.words.en import advisories

__all__ = ["by_sign"]


def by_sign(text: str, start: int, end: int, word: str) -> ServiceKind | None:
    """What the sign before the first word of a line tells."""
    sign = text[start]
    read = _BY_SIGN.get(sign)
    if read is not None:
        return read(text, start, end, word.lower())
    return _numbered(text, start, end) if sign.isdigit() else None


_RATE: Final = Pattern(
    r"\(\s?(?:[$€£¥]\s?\d|\d[\d,.]{0,12} \p{L}{3,20}|1)[^()=]{0,40}=[^()=]{1,60}\)"
)
_WRONG_WORDS: Final = Pattern(
    r"\(In (?:the )?[^\n]{0,60}\b(?:paragraph|para|graf|headline|lead|slug)\b"
    r"[^\n]{0,400}\b(?:should|read|instead|not)\b"
)
_REFILED: Final = Pattern(
    r"\(This (?:version|story|article)\b[^\n]{0,120}\b(?:correct|refile|clarif)"
)
_LINK: Final = Pattern(r"[-*•] \[[^\]\n]{1,200}\]\(https?:")


def _bracketed(text: str, start: int, end: int, word: str) -> ServiceKind | None:
    """A line that is one bracket: an advisory, a correction, a contact, a rate."""
    if COPYRIGHT.match(text, start, end):
        return NoticeKind.COPYRIGHT
    if text.startswith("(PROFILE (", start):
        return ResidueKind.CODE
    if not text.endswith((")", ").", ")="), start, end) or (
        text.find(")", start, end - 3) > 0
        and not text.startswith("((", start)
        and word not in advisories.EDITS
    ):
        return NoticeKind.CORRECTION if _WRONG_WORDS.match(text, start, end) else None
    if text.startswith("((", start):
        return NoticeKind.CONTACT
    if _RATE.match(text, start, end):
        return NoticeKind.OTHER
    if (
        word in advisories.CORRECTS
        or _WRONG_WORDS.match(text, start, end)
        or _REFILED.match(text, start, end)
    ):
        return NoticeKind.CORRECTION
    if word in advisories.EDITS:
        return NoticeKind.ADVISORY
    return None


def _starred(text: str, start: int, end: int, word: str) -> ServiceKind | None:
    """A line between stars: what was done to the copy."""
    if word and text.startswith("**", start) and text.endswith("**", start, end):
        upper = text[start:end].isupper()
        return NoticeKind.EDITORS_NOTE if upper else NoticeKind.OTHER
    return NoticeKind.RELATED if _LINK.match(text, start, end) else None


def _dashed(text: str, start: int, end: int, word: str) -> ServiceKind | None:
    """A line of a desk's notebook: a link, a number to call."""
    if _LINK.match(text, start, end):
        return NoticeKind.RELATED
    if (
        end - start < 160
        and word not in ("reporting", "editing", "writing")
        and holds_address(text, start, end)
    ):
        return NoticeKind.CONTACT
    return None


def _headed(text: str, start: int, end: int, word: str) -> ServiceKind | None:
    """A heading of a desk's notebook: "# Notebook", "## Internet links"."""
    if not word or end - start > 60 or not text[start:end].lstrip("#").startswith(" "):
        return None
    line = text[start:end].lower()
    if "link" in line:
        return NoticeKind.RELATED
    return NoticeKind.CONTACT if "contact" in line else NoticeKind.OTHER


def _equalled(text: str, start: int, end: int, word: str) -> ServiceKind | None:
    """A note about pictures between equals signs: "= (PICTURE) ="."""
    bracketed = "(" in text[start : start + 4] and text[end - 1] == "="
    return NoticeKind.ADVISORY if word and bracketed and end - start < 60 else None


def _copyrighted(text: str, start: int, end: int, _word: str) -> ServiceKind | None:
    return NoticeKind.COPYRIGHT if COPYRIGHT.match(text, start, end) else None


_MARKUP: Final = Pattern(
    r"<(?:!--|/?[a-z][a-z\d]{0,12}(?:[\s>/]|$))|[@.#}][\w.#@ ,:()\-]{0,120}\{|\}|//|@media\b|\{"
)


def _marked_up(text: str, start: int, end: int, _word: str) -> ServiceKind | None:
    return ResidueKind.CODE if _MARKUP.match(text, start, end) else None


_BY_SIGN: Final = {
    "(": _bracketed,
    "*": _starred,
    "-": _dashed,
    "#": _headed,
    "=": _equalled,
    "©": _copyrighted,
    "<": _marked_up,
    "@": _marked_up,
    ".": _marked_up,
    "{": _marked_up,
    "}": _marked_up,
    "/": _marked_up,
}

_COUNTED: Final = Pattern(r"\d{1,3} of \d{1,3}\.?\s")
_MINUTES: Final = Pattern(r"\d{1,2} ?-?(?:min|mins|minutes?)(?: read| watch)?", ignore_case=True)


def _numbered(text: str, start: int, end: int) -> ServiceKind | None:
    """Lines that begin with a figure: a picture of several, the time it takes to read."""
    if _COUNTED.match(text, start, end):
        return ResidueKind.CAPTION
    if end - start < 20 and _MINUTES.fullmatch(text, start, end):
        return ResidueKind.NAVIGATION
    return ResidueKind.CODE if end - start < 60 and is_stamp(text, start, end) else None
