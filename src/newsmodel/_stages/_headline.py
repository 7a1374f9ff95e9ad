"""A reader of title lines: the tags that the desk put round the title, and the title."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._pattern import Pattern
from newsmodel._stages._unsealed import span_of, unsealed
from newsmodel.models import Headline
from newsmodel.words.en.headlines import MARKETS, SECTIONS, TAGS

__all__ = ["read_headline", "repeats_title"]

_UnsealedHeadline: Final = unsealed(Headline)

_TAGS_AT_MOST: Final = 6

_BRACKETS: Final = frozenset("([")
_BRACKET: Final = Pattern(r"[(\[]\s*+([^()\[\]]{1,28}?)\s*+[)\]][:\s]*+(?=\S)")
_COLON: Final = Pattern(r"([\p{L}\d][\p{L}\d&'’ \-]{1,28}?)(\s\d{1,2})?\s?:(\s*+)(?=\S)")
_HYPHEN: Final = Pattern(
    r"([\p{Lu}][\p{Lu}\d&/'’. ]{1,34}?)(\s?)-(?!-)(\s?)(?=[\p{Lu}\p{N}\"'“‘$€£<])"
)
_SLASH: Final = Pattern(r"(\p{Lu}{2,10})\s/\s(?=\S)")
_TAIL: Final = Pattern(r"\(\s*+([^()\[\]]{1,28}?)\s*+\)$")
_NUMBER: Final = Pattern(
    r"\s*+\d{1,2}(?:st|nd|rd|th)?\s*+|\b(?:1st|2nd|3rd|\dth)\b\s*+", ignore_case=True
)
_ENDS: Final = "+=< \t"


def read_headline(text: str, start: int, end: int) -> Headline:
    """A title line, whatever it says."""
    left, right = start, end
    while left < right and text[left] in "^ ":
        left += 1
    while left < right and text[right - 1] in _ENDS:
        right -= 1
    words = text[left:right]
    if not (":" in words or "-" in words or ")" in words or "]" in words or "/" in words):
        return _headline(text, start, end, words, ())
    tags: list[str] = []
    while len(tags) < _TAGS_AT_MOST:
        found = _leading(text, left, right)
        if found is None:
            break
        tag, left = found
        tags.append(tag)
    bracket = (
        text.rfind("(", max(left, right - 32), right) if text[right - 1 : right] == ")" else -1
    )
    tail = _TAIL.match(text, bracket, right) if bracket > left else None
    if (
        tail is not None
        and tail.start() > left
        and (tail.group(1).isdigit() or _is_tag(tail.group(1)))
    ):
        tags.append(tail.group(1))
        right = len(text[:bracket].rstrip()) if bracket - left < 400 else bracket
    return _headline(text, start, end, text[left:right], tuple(tags))


def _headline(text: str, start: int, end: int, title: str, tags: tuple[str, ...]) -> Headline:
    headline = _UnsealedHeadline()
    headline.span, headline.text = span_of(start, end), text[start:end]
    headline.title, headline.tags, headline.__class__ = title, tags, Headline
    made: Headline = headline
    return made


def _leading(text: str, left: int, right: int) -> tuple[str, int] | None:
    """The tag that stands first and the place behind it."""
    match = _BRACKET.match(text, left, right) if text[left : left + 1] in _BRACKETS else None
    if match is not None and _is_tag(match.group(1)):
        return match.group(1), match.end()
    title = text[left:right]
    match = _COLON.match(text, left, right) if ":" in title else None
    if match is not None:
        words = match.group(1)
        glued = words.isupper() and not match.group(3) and " " not in words
        if glued or _is_tag(words) or words.lower() in SECTIONS:
            return words + (match.group(2) or ""), match.end()
    match = _HYPHEN.match(text, left, right) if "-" in title else None
    if match is not None and _is_hyphen_tag(
        match.group(1), glued=not match.group(3) and not text[match.end() : right].isupper()
    ):
        return match.group(1).strip(), match.end()
    match = _SLASH.match(text, left, right) if "/" in title else None
    if match is not None and _is_tag(match.group(1)):
        return match.group(1), match.end()
    return None


def _is_tag(words: str) -> bool:
    """Whether words say what sort of dispatch it is, with or without a count: "2nd LD"."""
    folded = _NUMBER.sub(" ", words.lower()).strip()
    return (
        folded in TAGS
        or folded in ("ld", "ld-writethru", "lead-writethru")
        or ("," in folded and folded.split(",")[0].strip() in TAGS)
    )


def _is_hyphen_tag(words: str, *, glued: bool) -> bool:
    """Reuters' tags: known ones, or several words in capitals glued to the title."""
    parts = words.split()
    if (
        _is_tag(words)
        or parts[-1].lower() in MARKETS
        or (_is_tag(parts[0]) and parts[-1].isdigit())
    ):
        return True
    return glued and len(parts) > 1 and all(part.isalpha() for part in parts)


_LONGEST_REPEATED: Final = 480
_SHORTEST_START: Final = 24


def repeats_title(title: str, words: str) -> bool:
    """Whether a line repeats the headline, be it wrapped otherwise or cut short."""
    if not len(words) <= _LONGEST_REPEATED:
        return False
    first, again = title[:1], words[:1]
    if first.isalnum() and again.isalnum() and first.lower() != again.lower():
        return False
    one, other = sorted((_letters(title), _letters(words)), key=len)
    return one == other or (len(one) > _SHORTEST_START and other.startswith(one))


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words)).lower()
