"""Service lines told by what they end with or hold: credits, rights, addresses, pictures."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._pattern import Pattern
from newsmodel._stages._service_lines._openings import LONGEST_OPENED, ServiceKind
from newsmodel._stages._stamps import is_stamp
from newsmodel.models import NoticeKind, ResidueKind
from newsmodel.words.en.agencies import OUTLETS

__all__ = [
    "CREDITED",
    "LONGEST_NOTE",
    "SENTENCE_ENDS",
    "by_ending",
    "ended",
    "holds_address",
    "tail_note",
]

_CONTRIBUTED: Final = Pattern(
    r"\bcontributed (?:reporting )?to (?:this|the) (?:report|story|article|dispatch)\.?\)?$|"
    r"\bcontributed(?: reporting)?\.?\)?$|\bwas used in this (?:report|story)\.?\)?$"
)
_REPORTED_FROM: Final = Pattern(r"(?:[^\s.]{2,30} ){1,6}reported from \p{Lu}")
_RIGHTS: Final = Pattern(
    r"\ball rights reserved\b|\bmay not be (?:published|reproduced)|\bcopyright \d{4}\b",
    ignore_case=True,
)
_GRAF: Final = Pattern(r"\bgrafs?\b|\bpvs\b", ignore_case=True)
_SPACED_OUT: Final = Pattern(r"(?:\p{L} ){4}\p{L}\b")
_STORY_NUMBER: Final = Pattern(r"\p{Lu}{3,12}_\p{Lu}{3,12}: ")
_PICTURE: Final = Pattern(
    r"\((?:"
    + "|".join(sorted(word.upper() for word in OUTLETS))
    + r")(?: ?Photos?| Images?)?(?: File)?/[^()\n]{2,80}\)\.?$|"
    r"\bREUTERS/\p{L}[^\n.]{2,120}\.?$|/ ?GETTY IMAGES\)?\.?$|\bFILE PHOTO\)?\.?$|\bAFP/FILE\)?$|"
    r"©\s?\p{L}[^\n]{0,60}(?:AFP|AP|REUTERS|GETTY|EPA)\b[^\n.]{0,20}\.?$|"
    r"\bVIA (?:GETTY IMAGES|REUTERS|AP|AFP)\)?\.?$|\bAFP PHOTO\b[^\n.]{0,60}$|"
    r"\((?:PHOTO|PICTURE)S?(?:: | BY | CREDIT)[^()\n]{2,80}\)$|"
    r"\bPHOTO: \p{L}[^\n.]{1,60}$|TOGGLE CAPTION[^\n]{0,60}$",
    ignore_case=True,
)
# What an address may be: a telephone number here; at its signs a page or a mailbox.
_TELEPHONE: Final = Pattern(
    r"\+\s?\d[\d\s()\-.]{6,}|\(\d{3}\)\s?\d{3}|\b\d{3}[\-.]\d{3}[\-.]\d{4}\b"
)
_MAILBOX: Final = Pattern(r"[\w.+\-]@[\w\-]{1,64}\.\w")
COPYRIGHT: Final = Pattern(r"\(?(?:TM and )?©\s?\S|\(c\)|c\.\s?(?:19|20)\d\d\b")

LONGEST_NOTE: Final = 160
_LONGEST_ADDRESS: Final = 320
SENTENCE_ENDS: Final = frozenset(".?!\"”’'")
CREDITED: Final = frozenset(("report", "story", "article", "dispatch", "contributed", "reporting"))
"""The last words of a sentence that tells who else worked on the story."""
_CREDITED_ENDS: Final = tuple(word + "." for word in CREDITED)
_CREDITED_BRACKETS: Final = ("report.)", "story.)", "report)", "contributed)")


def by_ending(text: str, start: int, end: int) -> ServiceKind | None:
    """What the end of a line tells, or what stands in it."""
    last, length = text[end - 1], end - start
    if last in SENTENCE_ENDS:
        if text.endswith(_CREDITED_ENDS, start, end) and _CONTRIBUTED.search(
            text, max(start, end - 80), end
        ):
            return NoticeKind.CONTRIBUTION
        return ended(text, start, end) if length <= LONGEST_NOTE else None
    if last == "/" and text.endswith("///", start, end):
        return NoticeKind.ADVISORY
    if length > LONGEST_OPENED:
        return None
    line = text[start:end]
    return (
        _unended(text, start, end, line)
        or _rights(text, start, end, line)
        or _pictured(text, start, end, line)
    )


def ended(text: str, start: int, end: int) -> NoticeKind | None:
    """A short sentence that is no part of the story: where from it was reported, whose it is."""
    line = text[start:end]
    if "reported from" in line[:90] and _REPORTED_FROM.match(text, start, end):
        return NoticeKind.CONTRIBUTION
    return _rights(text, start, end, line)


def _rights(text: str, start: int, end: int, line: str) -> NoticeKind | None:
    if ("eserved" in line or "opyright" in line or "may not be" in line) and _RIGHTS.search(
        text, start, end
    ):
        return NoticeKind.COPYRIGHT
    return None


def _unended(text: str, start: int, end: int, line: str) -> ServiceKind | None:
    """A line that no sentence ends: an address, a stamp, a note on the copy."""
    last, length = line[-1], end - start
    figured = last.isdigit()
    if (
        (figured or "@" in line or "http" in line or "www." in line or "+" in line)
        and length <= _LONGEST_ADDRESS
        and holds_address(text, start, end)
        and _page_behind(text, start, end) < 0
    ):
        return NoticeKind.CONTACT
    if (figured or last in "<;TYR") and length <= 70 and is_stamp(text, start, end):
        return ResidueKind.CODE
    if line[1:2] == " " and _SPACED_OUT.match(text, start, end):
        return NoticeKind.ADVISORY
    if length <= 80 and ("graf" in line or "pvs" in line) and _GRAF.search(text, start, end):
        return NoticeKind.ADVISORY
    if last in ";}" and (text[end - 2] in ")}" or "{" in line):
        return ResidueKind.CODE
    if (last == ")" and line.endswith(_CREDITED_BRACKETS)) or (
        last == "d" and line.endswith("contributed")
    ):
        return NoticeKind.CONTRIBUTION
    if line[0] == "c" and COPYRIGHT.match(text, start, end):
        return NoticeKind.COPYRIGHT
    if "_" in line[:16] and _STORY_NUMBER.match(text, start, end):
        return NoticeKind.OTHER
    return None


def holds_address(text: str, start: int, end: int) -> bool:
    """Whether a page, a mailbox or a number to call stands in a line."""
    line = text[start:end]
    return (
        "www." in line
        or "https://" in line
        or "http://" in line
        or ("@" in line and _MAILBOX.search(text, start, end) is not None)
        or _TELEPHONE.search(text, start, end) is not None
    )


_PAGE: Final = Pattern(
    r"\p{Ll}[.!?][\"”]? ((?:\(\p{Lu}{2,8}\) ?)?\(?(?:https?://|www\.)[^\s()]{3,120}\)?)$"
)
_LONGEST_PAGE: Final = 150
_FEWEST_WORDS: Final = 3
"""Words without a capital in what a page may follow: a paragraph, and not "Arden Press Ltd."."""


def _page_behind(text: str, start: int, end: int) -> int:
    """Where the page of the agency begins that is stuck to a paragraph: “A,” Ann Lee said.
    |(www.arden.example)|; -1 where there is none.
    """
    low = max(start, end - _LONGEST_PAGE)
    if text.find("www.", low, end) < 0 and text.find("://", low, end) < 0:
        return -1
    match = _PAGE.search(text, low, end)
    if match is None:
        return -1
    before = text[start : match.start()].split()
    return match.start(1) if sum(map(str.islower, before)) >= _FEWEST_WORDS else -1


def _pictured(text: str, start: int, end: int, line: str) -> ResidueKind | None:
    """The caption of a picture, told by the credit that ends it."""
    line = line[-140:]
    if (
        "/" in line
        or "©" in line
        or "hoto" in line
        or "PHOTO" in line
        or "Getty" in line
        or "caption" in line
    ) and _PICTURE.search(text, max(start, end - 140), end):
        return ResidueKind.CAPTION
    return None


_NOTE: Final = Pattern(
    r"(?<=[.!?\"”)]\s)(?:\([$€£¥\d][^()=]{0,40}=[^()=]{1,60}\)|"
    r"\p{Lu}{3,12}_\p{Lu}{3,12}: [^\n]{1,120})$"
)
_CUT: Final = Pattern(r"\s?(?:…|\.\.\.)\s?\[\+\d{1,6} chars\]$")
_CREDIT: Final = Pattern(
    r"(?<=[.!?\"”]\s)\((?:AP|AFP|EPA|Reuters|REUTERS|Getty)(?: Photo)?/[^()\n]{2,80}\)$"
)


_PAGE_ENDS: Final = frozenset(")/abcdefghijklmnopqrstuvwxyz")


def tail_note(text: str, start: int, end: int) -> tuple[int, ServiceKind] | None:
    """What is stuck to the end of a paragraph: the rate of a currency, the credit of a picture, the
    page of the agency.
    """
    last = text[end - 1]
    if last in _PAGE_ENDS and (place := _page_behind(text, start, end)) > 0:
        return place, NoticeKind.CONTACT
    if last == ")":
        match = _NOTE.search(text, max(start, end - 140), end)
        if match is not None:
            return match.start(), NoticeKind.OTHER
        match = _CREDIT.search(text, max(start, end - 100), end)
        return None if match is None else (match.start(), ResidueKind.CAPTION)
    if last == "]":
        match = _CUT.search(text, max(start, end - 30), end)
        return None if match is None else (match.start(), ResidueKind.OTHER)
    if last.isupper() and text.find("_", max(start, end - 100), end) > 0:
        match = _NOTE.search(text, max(start, end - 140), end)
        return None if match is None else (match.start(), NoticeKind.OTHER)
    return None
