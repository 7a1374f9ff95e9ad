"""A reader of datelines: places, date, agencies and the mark that joins them to the lead.

The pieces are read from left to right, each by one anchored pattern inside a short window.
What counts is a credit, or a date with a join mark; capitals alone are the weakest form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsmodel._stages._pattern import Pattern
from newsmodel._stages._state import DatelineDraft, Place_
from newsmodel._stages._unsealed import unsealed
from newsmodel.models import Place
from newsmodel.words.en.calendar import MONTHS
from newsmodel.words.en.datelines import FOREIGN_MONTHS, LINKS
from newsmodel.words.en.grammar import DETERMINERS, PREPOSITIONS

if TYPE_CHECKING:
    from newsmodel._stages._pattern import Match

__all__ = ["FoundDateline", "dateline_start", "may_be_dateline", "read_dateline"]

_UnsealedPlace: Final = unsealed(Place)

_REACH: Final = 160
"""No dateline is longer; nothing is looked at beyond it."""
_PLACES_AT_MOST: Final = 6

_NO_PLACES: Final = DETERMINERS | PREPOSITIONS
"""First words of a sentence that only looks like a dateline: "On March 3 - a Friday - …"."""

_MONTH_NAMES: Final = MONTHS | FOREIGN_MONTHS
_MONTH_STEMS: Final = frozenset(name[:3] for name in _MONTH_NAMES)

_LETTERS: Final = r"[\p{L}\p{M}'’\-]*+"
_WORD: Final = rf"\p{{Lu}}{_LETTERS}(?:\.\p{{L}}{_LETTERS})*+\.?+"
_LINK: Final = "(?:" + "|".join(sorted(LINKS)) + r")\b"
_NAME: Final = Pattern(rf"{_WORD}(?: ++(?:(?:{_LINK} ++){{0,2}}{_WORD}|city\b)){{0,5}}")
_MONTH_FIRST: Final = Pattern(r"(\p{L}{3,10})\.?,? ?(\d{1,2})(?:st|nd|rd|th)?\b(?:,? ?(\d{4})\b)?")
_DAY_FIRST: Final = Pattern(
    r"(\d{1,2})(?:st|nd|rd|th|\.)? (?:de )?(\p{L}{3,10})\.?(?:,? (?:de )?(\d{4})\b)?"
)
_BRACKET: Final = Pattern(r"\s*+[(\[]\s*+([^()\[\]\n]{2,48}?)\s*+[)\]]")
_SLASHED: Final = Pattern(r"[.,]?\s*+/\s?([\p{L}][\p{L}\-. ]{1,30}?)\s?/\.?+")
_BARE: Final = Pattern(r",?\s++(\p{L}[\p{L}\-]++)(?=\s*+(?:-|–|—|_|:))")
_JOIN: Final = Pattern(
    r"\s*+(?:[.,]?\s*+(?:--++|[-–—]|_++)(?=[\s\"“‘'`«]|$|(?<=[_—–])|(?<=--))|\.-|[.:](?=\s|$))"
)
_LONG_DASHES: Final = ("_", "--", "—", "–")
_DASHES: Final = frozenset("-–—_")
_SEPARATOR: Final = Pattern(r"\s*+/\s*+|,?\s++(?:and|et|y)\s++(?=\p{Lu})|,\s*+|\.\s++|\s++")
_COMMA: Final = Pattern(r",\s*+-?\s*+")
_PARTNERS: Final = Pattern(r"\s*+[/,]\s*+| and ")
_KNOWN_PARTS: Final = Pattern(r"[/,]| and |\s")
_LOOSE: Final = Pattern(r"\p{Lu}[^,()/\n–—_\d]{1,40}(?:,\s[^,()/\n–—_\d]{2,32}){0,2}(?=,)")


FoundDateline = tuple[DatelineDraft, bool]
"""A dateline and whether it is sure: not where capitals and a dash are all there is, as in
"NEWARK, N.J. _"."""


class _Name(NamedTuple):
    words: str
    separator: str
    """What stands before it: "/", "and", "," or a bracket."""


class _Head(NamedTuple):
    """What stands before the credit."""

    names: tuple[_Name, ...]
    date: Place_ | None
    credit: str
    end: int


def may_be_dateline(text: str, start: int, end: int) -> bool:
    """Whether a line is worth reading: it opens with a capital and holds a credit or a dash."""
    sign = text[start]
    if not (sign.isupper() or sign in "(/" or sign.isdigit()):
        return False
    window = text[start:end][:_REACH]
    return (  # spelt out, because every first line passes here
        ")" in window
        or " -" in window
        or "_" in window
        or "/" in window
        or "–" in window
        or "—" in window
        or ".-" in window
    )


def read_dateline(
    text: str, start: int, end: int, agencies: frozenset[str]
) -> FoundDateline | None:
    """The dateline that begins at a place; None where none does."""
    if start >= end or not (text[start].isupper() or text[start] in "([/" or text[start].isdigit()):
        return None
    end = min(end, start + _REACH)
    return (
        _read_usual(text, start, end, agencies)
        or _credit_first(text, start, end, agencies)
        or _read(text, _head(text, start, end, agencies), start, end, agencies)
        or _read_loose(text, start, end, agencies)
    )


# "NAIROBI, Aug 7 (Reuter) -", "PARIS, May 2, 2019 -", "LIMA (AP) --", "HILO, Hawaii (AP) _".
_USUAL: Final = Pattern(
    r"([A-Z]{3,20}(?: [A-Z]{2,20}){0,2}|[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?)"
    r"(?:, ((?:[A-Z]\.[A-Z]\.|[A-Z][A-Za-z]{1,14}\.?)(?: [A-Z][a-z]{2,14})?))?"
    r"(?:, (([A-Za-z]{3,10})\.? [0-9]{1,2}(?:, [0-9]{4})?))?"
    r"(?: \(([A-Za-z]{2,20}(?: [A-Za-z]{2,20})?)\) ?| )(?:--|[-–—_])(?=\s|$)"
)


def _read_usual(text: str, start: int, end: int, agencies: frozenset[str]) -> FoundDateline | None:
    """The form of most datelines at one look; whatever it finds, the pieces would give as well."""
    match = _USUAL.plain.match(text, start, end)
    if match is None:
        return None
    city, region, date, month, credit = match.groups()
    if month is None:
        if credit is None or not (city.isupper() or _is_known(credit, agencies)):
            return None
    elif month.lower() not in _MONTH_NAMES or city.partition(" ")[0].lower() in _NO_PLACES:
        return None
    held = _agencies(credit, agencies) if credit else ()
    where = match.span(3) if date else None
    return (start, match.end(), (_place(city, region),), held, where), True


def dateline_start(text: str, start: int, end: int, agencies: frozenset[str]) -> int | None:
    """Where a dateline begins that stands behind a byline on the same line."""
    end = min(end, start + _REACH)
    for match in _CAPITALS.finditer(text, start, end):
        place = match.start()
        if may_be_dateline(text, place, end):
            found = read_dateline(text, place, end, agencies)
            if found is not None and found[1]:
                return place
    return None


_CAPITALS: Final = Pattern(r"(?<=\s)(?:\p{Lu}{3,}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}\b|\()")


def _read(
    text: str, head: _Head, start: int, end: int, agencies: frozenset[str]
) -> FoundDateline | None:
    names, date, credit, place = head
    if not credit:
        credit, place = _credit(text, place, end, agencies, dated=date is not None)
    if not credit and date is None and not _are_capitals(names):
        return None
    join = _JOIN.match(text, place, end)
    dash = join is not None and not _DASHES.isdisjoint(join.group())
    strong = True
    if credit:
        if not names and date is None and not (dash or _opens_text(text, place, end)):
            return None
        if not (_is_known(credit, agencies) or date is not None or (dash and _are_capitals(names))):
            return None
    elif date is not None:
        if not (dash and names) or names[0].words.partition(" ")[0].lower() in _NO_PLACES:
            return None
    elif join is None or not dash:
        return None
    else:
        strong = False
        if len(names) < 2 and not join.group().strip(" .,").startswith(_LONG_DASHES):
            return None  # "NEW NORLAND EXCHS CLOSE - …"; behind a region a hyphen will do
        behind = join.end() + (text[join.end() : join.end() + 1] == " ")
        if _date(text, behind, end) is not None:
            return None  # a dash that slipped in before the date
    if join is not None:
        place = join.end()
    return (start, place, _places(names), _agencies(credit, agencies), date), strong


def _head(text: str, start: int, end: int, agencies: frozenset[str]) -> _Head:
    """Places and date, and the credit where it stands behind a place as its country would."""
    names: list[_Name] = []
    place, ahead, separator = start, start, ""
    while len(names) < _PLACES_AT_MOST:
        date = _date(text, ahead, end)
        if date is not None:
            return _Head(tuple(names), date, "", date[1])
        name = _name(text, ahead, end)
        if name is None:
            break
        names.append(_Name(text[ahead:name], separator))
        place = name
        bracket = _bracket(text, place, end)
        while bracket is not None:
            words, behind = bracket.group(1), bracket.end()
            bracket = _bracket(text, behind, end)
            if _is_known(words, agencies) or (bracket is None and _DASHED.match(text, behind, end)):
                return _Head(tuple(names), None, words, behind)
            names.append(_Name(words, "("))
            place = behind
        slashed = _SLASHED.match(text, place, end) if text.find("/", place, end) >= 0 else None
        if slashed is not None and _is_known(slashed.group(1), agencies):
            return _Head(tuple(names), None, slashed.group(1), slashed.end())
        between = _SEPARATOR.match(text, place, end)
        if between is None:
            break
        ahead, separator = between.end(), between.group().strip()
        if separator in ("", "."):  # a comma left out, or a full stop for it: before a date only
            date = _date(text, ahead, end)
            return _Head(tuple(names), date, "", place if date is None else date[1])
    return _Head(tuple(names), None, "", place)


_DASHED: Final = Pattern(r"\s*+(?:--|[-–—_])")


def _bracket(text: str, place: int, end: int) -> Match | None:
    """What stands in brackets at a place."""
    ahead = text[place : place + 2]
    if "(" not in ahead and "[" not in ahead and not (ahead == "" or ahead.isspace()):
        return None
    return _BRACKET.match(text, place, end)


def _name(text: str, place: int, end: int) -> int | None:
    """Where the name of a place ends; a month with its day is none of it."""
    match = _NAME.match(text, place, end)
    if match is None:
        return None
    stop = match.end()
    blank = text.find(" ", place, stop)
    while blank > 0:
        if _date(text, blank + 1, end) is not None:
            return blank
        blank = text.find(" ", blank + 1, stop)
    return stop


def _date(text: str, place: int, end: int) -> Place_ | None:
    """Where the words of a date stand: "April 7", "21 ene", "Feb. 1, 2017"."""
    head = text[place : place + 3].lower()
    if not head[:1].isdigit():
        if head in _MONTH_STEMS:
            match = _MONTH_FIRST.match(text, place, end)
            if match is not None and match.group(1).lower() in _MONTH_NAMES:
                return match.span()
        return None
    match = _DAY_FIRST.match(text, place, end)
    if match is not None and match.group(2).lower() in _MONTH_NAMES:
        return match.span()
    return None


def _credit(
    text: str, place: int, end: int, agencies: frozenset[str], *, dated: bool
) -> tuple[str, int]:
    """The agency and the place behind it; "" where none is credited."""
    match = _bracket(text, place, end)
    if match is not None and (dated or _is_known(match.group(1), agencies)):
        return match.group(1), match.end()
    match = _SLASHED.match(text, place, end) if text.find("/", place, end) >= 0 else None
    if match is not None and (dated or _is_known(match.group(1), agencies)):
        return match.group(1), match.end()
    match = _BARE.match(text, place, end)
    if match is not None and _is_known(match.group(1), agencies):
        return match.group(1), match.end()
    return "", place


def _is_known(words: str, agencies: frozenset[str]) -> bool:
    """Whether one of the agencies is known: "CBS St. Louis/AP", "ats afp"."""
    folded = words.lower()
    if folded in agencies:
        return True
    return any(part.strip() in agencies for part in _KNOWN_PARTS.split(folded))


def _opens_text(text: str, place: int, end: int) -> bool:
    """Whether the lead begins behind a bare credit without a join: "(CNN) Voters …"."""
    rest = text[place:end].lstrip()
    return len(rest) > 40 and not rest[0].islower()


def _are_capitals(names: tuple[_Name, ...]) -> bool:
    return bool(names) and names[0].words.upper() == names[0].words and len(names[0].words) > 2


def _credit_first(
    text: str, start: int, end: int, agencies: frozenset[str]
) -> FoundDateline | None:
    """A dateline that opens with the agency: "(ANSA) - Rome, March 14 -"."""
    if text.find(" - ", start, end) < 0 and text.find(" – ", start, end) < 0:
        return None
    match = _CREDIT_FIRST.match(text, start, end)
    if match is None or match.group(1).lower() not in agencies:
        return None
    head = _head(text, match.end(), end, agencies)
    join = _JOIN.match(text, head.end, end)
    if not head.names or head.date is None or head.credit or join is None:
        return None
    return (start, join.end(), _places(head.names), (match.group(1),), head.date), True


_CREDIT_FIRST: Final = Pattern(r"\(?(\p{Lu}{2,8})\)?(?: \p{Lu}++)? [-–] (?=\p{Lu})")


def _read_loose(text: str, start: int, end: int, agencies: frozenset[str]) -> FoundDateline | None:
    """A dateline with a slip in its places, told by the date and the dash behind it."""
    match = _LOOSE.match(text, start, end) if text.find(",", start, end) > 0 else None
    if match is None:
        return None
    comma = _COMMA.match(text, match.end(), end)
    date = _date(text, comma.end(), end) if comma is not None else None
    if date is None or match.group().partition(" ")[0].lower() in _NO_PLACES:
        return None
    credit, place = _credit(text, date[1], end, agencies, dated=True)
    join = _JOIN.match(text, place, end)
    if join is None or _DASHES.isdisjoint(join.group()):
        return None
    parts = match.group().split(",")
    names = tuple(_Name(part.strip(), "," if number else "") for number, part in enumerate(parts))
    return (start, join.end(), _places(names), _agencies(credit, agencies), date), True


def _places(names: tuple[_Name, ...]) -> tuple[Place, ...]:
    """Names into places with their regions: a comma gives a region unless "and" lists cities."""
    if len(names) == 1:
        words = names[0].words.strip()
        return (_place(words.rstrip(".") if len(words) > 4 else words, None),)
    listed = any(name.separator.endswith(("and", "et", "y")) and name.separator for name in names)
    found: list[list[str]] = []
    for name in names:
        words = name.words.strip()
        if found and (name.separator == "(" or (name.separator == "," and not listed)):
            found[-1].append(words)
        else:
            found.append([words.rstrip(".") if len(words) > 4 else words])
    return tuple(_place(name, ", ".join(region) or None) for name, *region in found)


def _place(name: str, region: str | None) -> Place:
    place = _UnsealedPlace()
    place.name, place.region, place.__class__ = name, region, Place
    made: Place = place
    return made


def _agencies(credit: str, known: frozenset[str]) -> tuple[str, ...]:
    if not credit:
        return ()
    if credit.lower() in known:
        return (credit.strip(),)
    if all(part in known for part in credit.lower().split()):
        return tuple(credit.split())
    parts = _PARTNERS.split(credit)
    return tuple(part.strip() for part in parts if part.strip())
