"""A reader of what machines write: slugs, stamps and codes of the transmission, cut captions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from newsmodel._stages._pattern import Pattern
from newsmodel.words.en.advisories import LEADS

if TYPE_CHECKING:
    from newsmodel._stages._pattern import Match

__all__ = ["CODES", "codes_in", "is_slug", "is_stamp", "is_stub", "stamp_end"]

_RELEASING: Final = ("MEDIA", "NEWS", "PRESS")
_SLUG: Final = Pattern(
    r"\^?B[CU]-[\p{L}\d\-][^\n]{0,90}|"
    rf"(?:{'|'.join(_RELEASING)}) RELEASE \p{{Lu}}{{0,3}}\d++|"
    r"\d{1,2} \p{Lu}{4,12} \p{L}[\p{L}\d]{2,24}|"
    r"\p{Lu}[\p{L}\d']*+(?:[-/][\p{L}\d'][\p{L}\d']*+)++/?(?: ?\(\p{Lu}{2}[\w ,]{0,40}\))?<?"
)


def is_slug(text: str, start: int, end: int) -> bool:
    """Whether a line above the headline names the story in the agency's system."""
    if end - start > 110:
        return False
    if end - start < 16 and text[start:end].lower() in LEADS:
        return text[start].isupper() or text[start] == "("
    word, blank, _ = text[start:end].partition(" ")
    if blank and not ("-" in word or "/" in word or word in _RELEASING or text[start].isdigit()):
        return False
    return _SLUG.fullmatch(text, start, end) is not None


_CLOCK: Final = r"\d{1,2}:\d\d(?::\d\d)?"
_DAY: Final = r"(?:\d{1,2}/\d{1,2}/\d{2,4}|\d{4}-\d\d-\d\d)"
_NUMBERED: Final = (
    r"\p{Lu}{2,4}(?:_\p{Lu}{2,4}_)?\d{8}[.\d]*+(?:\s++NEWS STORY)?"
    rf"(?:\s++{_DAY}(?:\s++{_CLOCK})?)?"
)
_NUMBER: Final = Pattern(rf"{_NUMBERED}(?=\s|$)")
_STAMP: Final = Pattern(
    r"\p{Lu}{2,4}(?:-\p{Lu}{2,4})?-\d\d[:\-]\d\d-\d\d(?:-\d\d){0,2}(?: ?\d{4}\p{Lu}{0,4})?<?|"
    rf"\d{{6}} GMT \p{{L}}{{3}} \d\d|{_DAY}(?:\s++{_CLOCK})?|{_CLOCK}|NEWS STORY|"
    rf"{_NUMBERED}|"
    r"(?:\p{L}{1,2} ){1,3}[^\n]{0,20}\bBC-[^\n]{1,60}\s\d\d-\d\d\s++\d{4}"
)
CODES: Final = Pattern(
    r"(?<!\S)(?:\(\p{Ll}{2,3}\) (?=(?:&|amp)?[QUL]))?"
    r"(?:(?:(?:&|amp)(?:Q[LCR]|UR|LR|HT|Cx\w\w);?|Q[LCR]|UR|LR|HT|Cx\w\w)(?!\S)[ \t]*+){1,120}"
)
"""A run of typesetting codes: "&QL;  &UR;", "QC UR"."""


def codes_in(text: str, start: int, end: int) -> Iterable[Match]:
    """The runs of codes in a line. Most lines hold the letters of none, and are not searched."""
    line = text[start:end]
    if "Q" in line or "UR" in line or "LR" in line or "HT" in line or "Cx" in line:
        return CODES.finditer(text, start, end)
    return ()


def is_stamp(text: str, start: int, end: int) -> bool:
    """Whether a line is a number, a time or a heading of the transmission."""
    opening = text[start : start + 5]
    if opening.isalpha() or not (
        opening[:2].isupper()
        or opening[:1].isdigit()
        or (" " in opening[:3] and text.find("BC-", start, end) > 0)
    ):
        return False
    match = _STAMP.match(text, start, end)
    if match is None:
        return False
    place = match.end()
    while place < end and text[place].isspace():
        place += 1
    return place == end or CODES.fullmatch(text, place, end) is not None


def stamp_end(text: str, start: int, end: int) -> int:
    """Where the stamp ends that opens a line, be there more behind it; `start` if none does."""
    opening = text[start : start + 5]
    if opening.isalpha() or not (opening[:2].isalpha() and opening[:2].isupper()):
        return start
    match = _NUMBER.match(text, start, end)
    return start if match is None else match.end()


def is_stub(text: str, start: int, end: int) -> bool:
    """Whether a line is cut short with an ellipsis, as captions in a list of pictures are."""
    return (
        end - start < 160
        and text[start].isupper()
        and text.endswith((" …", " ...", "&hellip;"), start, end)
    )
