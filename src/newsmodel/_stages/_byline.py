"""A reader of bylines: who wrote the dispatch, and for whom.

A byline is a short line of names behind "By". A word that no name, title or agency holds
makes it a sentence, and then it is none: no byline is better than a wrong one.
"""

from __future__ import annotations

from typing import Final

from newsmodel._stages._pattern import Pattern
from newsmodel._stages._unsealed import span_of
from newsmodel.models import Byline
from newsmodel.words.en.agencies import STAFF
from newsmodel.words.en.bylines import DESKS, LINKS

__all__ = ["is_bare_name", "is_staff_line", "read_byline", "read_credit"]

_LONGEST: Final = 160
_LONGEST_CREDIT: Final = 40
_NAMES_AT_MOST: Final = 24

_OPENINGS: Final = frozenset({"By", "by", "BY"})
_BY: Final = Pattern(r"(?:[Bb]y|BY):?\s++(?=[\p{L}'‘\"])")
_CODES: Final = Pattern(r"(?<!\S)(?:&|amp)?(?:Q[LCR]|UR|LR|HT);?(?!\S)")
_LINE_END: Final = Pattern(r"[ \t=<]*+[\n\r\u2028]\s*+")
_CLOSING: Final = (
    " \t\n\r\f\v\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000=<+."
)
_JOINS: Final = Pattern(r"\s*+[,;/&|]\s*+(?:and\s++)?|\s++(?:and|with|und|et)\s++")
# Words that lead from a name to a place.
_BEFORE_PLACE: Final = (" in ", " at ", " for ", " reporting from ")
_TITLE: Final = Pattern(
    r"(?<=\S)\s*+\b(?P<credit>(?:The\s++)?(?:Associated Press|United Press|Agence France|"
    r"Press Association|AP|AFP|UPI|Reuters|dpa|PTI|Staff|Special|Senior|Chief|Contributing|"
    r"Political|Sports|Business|Science|Medical|Entertainment)\b.*)$"
)
_GLUED: Final = Pattern(r"(?<=\p{Lu}{2})AP(?=\s++\p{Lu}\p{Ll})")
_WORD: Final = Pattern(r"[^\s,;/&|]++")


def read_byline(text: str, start: int, end: int, agencies: frozenset[str]) -> Byline | None:
    """The byline that a line is; None where it is none."""
    if end - start > _LONGEST or text[start : start + 2] not in _OPENINGS:
        return None
    match = _BY.match(text, start, end)
    if match is None:
        return None
    words = text[match.end() : end]
    if "Q" in words or "R" in words or "HT" in words:
        words = _CODES.sub(" ", words)
    words = words.rstrip(_CLOSING)
    if not words.isprintable():
        words = _LINE_END.sub(", ", words)
    if "AP" in words:
        words = _GLUED.sub(", AP", words)
    authors, credit = _people(words, agencies)
    if not authors and credit is None:
        return None
    return Byline(span_of(start, end), text[start:end], authors, credit)


def read_credit(text: str, start: int, end: int, agencies: frozenset[str]) -> Byline | None:
    """A line that is nothing but an agency or its staff: "Reuters Staff"."""
    words = " ".join(text[start:end].split())
    if len(words) > _LONGEST_CREDIT or not words[:1].isalpha() or not _is_credit(words, agencies):
        return None
    return Byline(span_of(start, end), text[start:end], (), words)


def is_bare_name(text: str, start: int, end: int) -> bool:
    """Whether a line is nothing but one person's name, as some services print the byline."""
    words = text[start:end].split()
    return 2 <= len(words) <= 4 and all(
        word[0].isupper()
        and word.replace("-", "").replace(".", "").isalpha()
        and not word.isupper()
        for word in words
    )


def is_staff_line(text: str, start: int, end: int, agencies: frozenset[str]) -> bool:
    """Whether a line under a byline goes on with the author's title: "AP Sports Writer=" ."""
    title = " ".join(text[start:end].rstrip(" =<").split())
    words = title.split()
    return title.lower() in agencies or (
        2 <= len(words) <= 6
        and words[-1].lower() in STAFF
        and all(word[0].isupper() for word in words)
    )


def _people(words: str, agencies: frozenset[str]) -> tuple[tuple[str, ...], str | None]:
    """Authors and credit; nothing where a word shows that the line is a sentence."""
    authors, credits_ = [], []
    for number, part in enumerate(_JOINS.split(words)):
        if number > _NAMES_AT_MOST:
            return (), None
        name = " ".join(part.split())
        if not name:
            continue
        title = None if _is_credit(name, agencies) else _TITLE.search(name)
        if title is not None:
            before = name[: title.start()].rstrip()
            if _is_credit(before, agencies):
                credits_.append(name)
                continue
            credits_.append(title.group("credit"))
            name = before
        elif _is_credit(name, agencies):
            credits_.append(name)
            continue
        places = [place for link in _BEFORE_PLACE if (place := name.find(link)) >= 0]
        if places:
            name = name[: min(places)]
        if not _is_name(name):
            return (), None
        authors.append(name)
    return tuple(authors), ", ".join(credits_) or None


def _is_credit(name: str, agencies: frozenset[str]) -> bool:
    """Whether a part names an agency or a desk, or is nothing but a title."""
    folded = name.lower()
    if folded in agencies:
        return True
    words = name.split()
    first = words[0].lower()
    if first == "the" and len(words) > 1:
        return all(word[0].isupper() or word in LINKS for word in words[1:])
    if words[-1].lower() not in STAFF:
        return first in agencies and len(words) <= 4
    named = first in agencies or " ".join(words[:2]).lower() in agencies
    return named or first in DESKS or len(words) == 1


def _is_name(name: str) -> bool:
    words = _WORD.findall(name)
    if not 1 <= len(words) <= 6 or not any(word[0].isupper() for word in words):
        return False
    return all(
        (word[0].isupper() or word[0] in "'‘’\"(" or word in LINKS or word[:3] in ("al-", "el-"))
        and (word.isalpha() or not any(map(str.isdigit, word)))
        and not (len(word) > 3 and word.endswith(".") and word != words[-1] and word[0].islower())
        for word in words
    )
