"""What a line of the body is by what it is made of."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from newsmodel._stages._pattern import Pattern
from newsmodel._stages._service_lines import is_prose, service_kind, tail_note
from newsmodel._stages._sign_off import (
    CREDIT_OPENINGS,
    LONGEST_INITIALS,
    is_end_mark,
    is_initials,
    tail_start,
)
from newsmodel._stages._stamps import CODES
from newsmodel._stages._state import State
from newsmodel._stages.sections._item import BODY, HEAD, SIGNED, TERMINAL, Item, piece, trimmed_end
from newsmodel.lexicon import fold
from newsmodel.models import ResidueKind

__all__ = ["read_by_content"]

_LONGEST_HEADING: Final = 110

_CREDIT_LETTERS: Final = frozenset(opening[0] for opening in CREDIT_OPENINGS)
_SEPARATOR: Final = Pattern(r"(?:[_=*•·~#\-–—] ?){2,40}+[.=]?|[*•·]")
_MARKED: Final = Pattern(
    r"[-–—*=]{1,4}\s*+(?P<title>[^\s\-–—*=][^\n]{0,100}?)\s{0,3}[-–—*=]{1,4}\.?"
)
_MARKED_ENDS: Final = frozenset("-–—*=.")
_CLOCK: Final = Pattern(r"\d{1,2}[:.L]\d\d\s?[ap]\.?m\.?", ignore_case=True)


def read_by_content(state: State) -> list[Item]:
    """What each line of the body is by what it is made of."""
    items: list[Item] = []
    text, style, top = state.text, state.style, state.header.place
    words, starts = state.tokens.words, state.tokens.starts
    own = bool(style.end_marks or style.subheading_marks or state.lexicon.residue)
    body = state.lines[state.header.line :]
    if body and body[0][0] < top:
        _, end, indent, blank, first, last = body[0]
        body[0] = top, end, indent, blank, bisect_left(starts, top, first), last
    for start, end, _, blank, first, last in body:
        if own and _is_own(state, items, start, end, blank=blank):
            continue
        if (
            first < last
            and is_prose(text, start, end, words[first], starts[first], words[last - 1])
            and not (text[start] in _CREDIT_LETTERS and text.startswith(CREDIT_OPENINGS, start))
        ):
            if end - start > _COLLAPSED:
                cut = _cut_inline_heads(text, items, start, end, blank=blank)
                if cut > start:
                    items.append(piece(cut, end, BODY, blank=blank))
                    continue
            items.append((start, end, BODY, blank, "", first, last))
        else:
            _classify(state, items, start, end, first, last, blank=blank)
    return items


def _classify(
    state: State, items: list[Item], start: int, end: int, first: int, last: int, *, blank: bool
) -> None:
    """What a line is that is not plainly prose, cut where something is stuck to its end.

    `first` is the index of its first word, `last` that after its last.
    """
    text, tokens = state.text, state.tokens
    if text[start] == "&":
        codes = CODES.match(text, start, end)
        if codes is not None:
            stop = trimmed_end(text, start, codes.end())
            items.append(piece(start, stop, ResidueKind.CODE, blank=blank))
            start, blank = codes.end(), False
            while start < end and text[start].isspace():
                start += 1
            if start == end:
                return
            first = bisect_left(tokens.starts, start, first)
    if end - start <= _LONGEST_HEADING:
        kind, title = _short_kind(text, start, end)
        if kind:
            items.append(piece(start, end, kind, title, blank=blank))
            return
    service = service_kind(text, start, end, tokens, first)
    if service is not None and (text[start] not in "(-" or tail_start(text, start, end) != start):
        items.append(piece(start, end, service, blank=blank))
        return
    if end - start <= _LONGEST_HEADING and _is_in_capitals(text[start:end]):
        items.append(piece(start, end, HEAD, text[start:end].rstrip("= "), blank=blank))
        return
    if not _cut_tail(text, items, start, end, blank=blank):
        items.append((start, end, BODY, blank, "", first, last))


def _is_own(state: State, items: list[Item], start: int, end: int, *, blank: bool) -> bool:
    """Whether the house's own words or style say what a line is."""
    style, residue, text = state.style, state.lexicon.residue, state.text
    if style.end_marks and text[start:end] in style.end_marks:
        items.append(piece(start, end, SIGNED, blank=blank))
        return True
    if style.subheading_marks and end - start <= _LONGEST_HEADING:
        for mark in style.subheading_marks:
            if text.startswith(mark, start, end):
                title = text[start + len(mark) : end].removesuffix(mark).strip()
                items.append(piece(start, end, HEAD, title, blank=blank))
                return True
    if residue and fold(text[start : start + _LONGEST_HEADING]).startswith(tuple(residue)):
        items.append(piece(start, end, ResidueKind.OTHER, blank=blank))
        return True
    return False


def _short_kind(text: str, start: int, end: int) -> tuple[str, str]:
    """What the signs of a short line make it: a subheading with its title, part of the sign-off,
    or neither.
    """
    sign = text[start]
    if end - start <= LONGEST_INITIALS and (
        is_end_mark(text, start, end) or is_initials(text, start, end)
    ):
        return SIGNED, ""
    if sign in "-–—*=_•·~#":
        if text[end - 1].isalnum():
            return "", ""  # a dash or a star before a sentence or a list line
        if _SEPARATOR.fullmatch(text, start, end):
            return HEAD, ""
        match = _MARKED.fullmatch(text, start, end) if text[end - 1] in _MARKED_ENDS else None
        if match is not None and not text.startswith("**", start):
            return HEAD, match.group("title")
        return "", ""
    if sign.isdigit() and end - start < 14 and _CLOCK.fullmatch(text, start, end):
        return HEAD, text[start:end]
    return "", ""


def _is_in_capitals(words: str) -> bool:
    """Whether a line heads a section by its capitals alone."""
    if words[-1] in ".,;:)/" or words[0] in "(<@" or not (words.isupper() or _is_shouted(words)):
        return False
    letters = sum(map(str.isalpha, words))
    return letters > 3 and letters * 2 > len(words)


def _is_shouted(words: str) -> bool:
    """Whether a line is in capitals but for a letter or two: "McCAIN", an l for an I."""
    if len(words) < 8 or not words[1:3].isupper():
        return False
    small = sum(map(str.islower, words))
    return small * 8 < len(words) and sum(map(str.isupper, words)) > 6 * small


def _cut_tail(text: str, items: list[Item], start: int, end: int, *, blank: bool) -> bool:
    """Cut a paragraph from the sign-off, note or leftover that is stuck to its end, and at the
    subheadings inside; whether there was anything to cut.
    """
    tails: list[Item] = []
    begin = start
    signed = tail_start(text, start, end)
    if signed is not None:
        tails.append(piece(signed, end, SIGNED, blank=blank and signed == start))
        end = trimmed_end(text, start, signed)
    note = tail_note(text, start, end) if end > start else None
    if note is not None:
        tails.append(piece(note[0], end, note[1]))
        end = trimmed_end(text, start, note[0])
    if end - start > _COLLAPSED:
        start = _cut_inline_heads(text, items, start, end, blank=blank)
        blank = blank and not items
    if not tails and start == begin:
        return False
    if end > start:
        items.append(piece(start, end, BODY, blank=blank))
    items += reversed(tails)
    return True


_COLLAPSED: Final = 1000
_INLINE_HEAD: Final = Pattern(
    r"\s\s++(\p{Lu}[\p{Lu}'’\-]++(?: [\p{Lu}\d'’\-]++){1,9}[?!]?)\s++(?=[\"“]?\p{Lu}\p{Ll})"
)


def _cut_inline_heads(text: str, items: list[Item], start: int, end: int, *, blank: bool) -> int:
    """Cut copy that lost its line ends at subheadings in capitals; where its last piece begins."""
    place = text.find("  ", start, end)
    while place >= 0:
        match = _INLINE_HEAD.match(text, place, end)
        if match is not None and place > start and text[place - 1] in TERMINAL:
            items.append(piece(start, place, BODY, blank=blank))
            items.append(piece(match.start(1), match.end(1), HEAD, match.group(1)))
            start, blank = match.end(), False
        place = text.find("  ", place + 2, end)
    return start
