"""Subheadings, paragraphs, sign-off and residue: every character in its block.

Takes: text, lines, header, tokens. Gives: layout. Reports: nothing.
Reads: first what a line is by what it is made of, then by where it stands.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from newsmodel._stages._dateline import may_be_dateline, read_dateline
from newsmodel._stages._service_lines import CODES, is_stub, service_kind, tail_note
from newsmodel._stages._sign_off import is_end_mark, is_initials, read_sign_off, tail_start
from newsmodel._stages._state import (
    HEADLINE,
    PARAGRAPH,
    SUBHEADING,
    DatelineDraft,
    Layout,
    Passage,
    State,
)
from newsmodel._stages._tokens import Tokens
from newsmodel.models import Notice, NoticeKind, Residue, ResidueKind, SignOff, Subheading
from newsmodel.spans import Span

__all__ = ["sections"]

_LONGEST_HEADING: Final = 110
_LONGEST_BARE: Final = 90
_DATELINE_WITHIN: Final = 12
_TERMINAL: Final = frozenset(".?!\"”’')…")

_SEPARATOR: Final = regex.compile(r"(?:[_=*•·~#\-–—] ?){2,40}+[.=]?|[*•·]")
_MARKED: Final = regex.compile(r"[-–—*=]{1,4}\s*+(?P<title>[^\s\-–—*=][^\n]{0,100}?)\s{0,3}[-–—*=]{1,4}\.?")
_CLOCK: Final = regex.compile(r"\d{1,2}[:.L]\d\d\s?[ap]\.?m\.?", regex.IGNORECASE)

_BODY, _HEAD, _SIGNED = "body", "head", "signed"


class _Item(NamedTuple):
    """A line of the body, or a piece of one."""

    start: int
    end: int
    kind: str | NoticeKind | ResidueKind
    """body, head or signed, or what sort of notice or leftover it is."""
    blank: bool
    """Whether a blank line stands before it."""
    value: str | DatelineDraft = ""
    """The title of a subheading; the dateline."""


def sections(state: State) -> State:
    """Give every visible character its block."""
    items: list[_Item] = []
    header = state.header
    for number in range(header.line, len(state.lines)):
        start, end, _, blank = state.lines[number]
        if state.whole:
            items.append(_Item(start, end, _BODY, blank))
        else:
            _classify(state, items, max(start, header.place), end, blank)
    if not state.whole:
        _read_in_context(state, items)
    return state.adding(layout=_layout(state, items))


def _classify(state: State, items: list[_Item], start: int, end: int, blank: bool) -> None:
    """What a line is by what it is made of, cut where something is stuck to its end."""
    text, tokens = state.text, state.tokens
    if text[start] == "&":
        codes = CODES.match(text, start, end)
        if codes is not None:
            stop = _trimmed_end(text, start, codes.end())
            items.append(_Item(start, stop, ResidueKind.CODE, blank))
            start, blank = codes.end(), False
            while start < end and text[start].isspace():
                start += 1
            if start == end:
                return
    if end - start <= _LONGEST_HEADING:
        kind, title = _short_kind(text, start, end)
        if kind:
            items.append(_Item(start, end, kind, blank, title))
            return
    service = service_kind(text, start, end, tokens, tokens.at(start))
    if service is not None:
        if text[start] not in "(-" or tail_start(text, start, end) != start:
            items.append(_Item(start, end, service, blank))
            return
    _cut_tail(text, items, start, end, blank)


def _short_kind(text: str, start: int, end: int) -> tuple[str, str]:
    """What a short line is: a subheading with its title, part of the sign-off, or neither."""
    sign = text[start]
    if is_end_mark(text, start, end) or is_initials(text, start, end):
        return _SIGNED, ""
    if sign in "-–—*=_•·~#":
        if _SEPARATOR.fullmatch(text, start, end):
            return _HEAD, ""
        match = _MARKED.fullmatch(text, start, end)
        if match is not None and not text.startswith("**", start):
            return _HEAD, match.group("title")
        return "", ""
    if sign.isdigit() and end - start < 14 and _CLOCK.fullmatch(text, start, end):
        return _HEAD, text[start:end]
    words = text[start:end]
    if (words.isupper() or _is_shouted(words)) and words[-1] not in ".,;:)/" and sign not in "(<@":
        letters = sum(map(str.isalpha, words))
        if letters > 3 and letters * 2 > len(words):
            return _HEAD, words
    return "", ""


def _is_shouted(words: str) -> bool:
    """Whether a line is in capitals but for a letter or two: "McCAIN", an l for an I."""
    if len(words) < 8 or not words[1:3].isupper():
        return False
    small = sum(map(str.islower, words))
    return small * 8 < len(words) and sum(map(str.isupper, words)) > 6 * small


def _cut_tail(text: str, items: list[_Item], start: int, end: int, blank: bool) -> None:
    """A paragraph, and the sign-off, note or leftover that is stuck to its end."""
    tails: list[_Item] = []
    signed = tail_start(text, start, end)
    if signed is not None:
        tails.append(_Item(signed, end, _SIGNED, blank if signed == start else False))
        end = _trimmed_end(text, start, signed)
    note = tail_note(text, start, end) if end > start else None
    if note is not None:
        tails.append(_Item(note[0], end, note[1], blank=False))
        end = _trimmed_end(text, start, note[0])
    if end - start > _COLLAPSED:
        start = _cut_inline_heads(text, items, start, end, blank)
        blank = blank and not items
    if end > start:
        items.append(_Item(start, end, _BODY, blank))
    items += reversed(tails)


_COLLAPSED: Final = 1000
_INLINE_HEAD: Final = regex.compile(r"\s\s++(\p{Lu}[\p{Lu}'’\-]++(?: [\p{Lu}\d'’\-]++){1,9}[?!]?)\s++(?=[\"“]?\p{Lu}\p{Ll})")


def _cut_inline_heads(text: str, items: list[_Item], start: int, end: int, blank: bool) -> int:
    """Cut copy that lost its line ends at subheadings in capitals; where its last piece begins."""
    place = text.find("  ", start, end)
    while place >= 0:
        match = _INLINE_HEAD.match(text, place, end)
        if match is not None and place > start and text[place - 1] in _TERMINAL:
            items.append(_Item(start, place, _BODY, blank))
            items.append(_Item(match.start(1), match.end(1), _HEAD, blank=False, value=match.group(1)))
            start, blank = match.end(), False
        place = text.find("  ", place + 2, end)
    return start


def _trimmed_end(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _read_in_context(state: State, items: list[_Item]) -> None:
    """Settle what only the neighbours tell."""
    text = state.text
    if state.header.dateline is None:
        _read_late_dateline(state, items)
    kinds = {item.kind for item in items}
    if _SIGNED in kinds or _HEAD in kinds:
        _check_ends(text, items)
    if ResidueKind.CAPTION in kinds:
        _read_gallery(text, items)
    _read_slides(text, items)
    if kinds & _LIST_KINDS:
        _read_lists(text, items)
    if NoticeKind.CONTACT in kinds:
        _read_addresses(text, items)
    _read_scraps(text, items)
    _read_bare_heads(text, items)


_LIST_KINDS: Final = frozenset({ResidueKind.RELATED, NoticeKind.RELATED, NoticeKind.OTHER})


def _check_ends(text: str, items: list[_Item]) -> None:
    """A word for the end counts at the end only, and a subheading only above something."""
    last = len(items) - 1
    while last >= 0 and items[last].kind is not _BODY:
        last -= 1
    for number, item in enumerate(items):
        if item.kind is _SIGNED and number < last and is_end_mark(text, item.start, item.end):
            items[number] = item._replace(kind=_BODY)
        elif item.kind is _HEAD and item.value and number > last:
            items[number] = item._replace(kind=ResidueKind.OTHER)


def _read_late_dateline(state: State, items: list[_Item]) -> None:
    """A dateline below the first paragraphs, as where one agency's story stands in another's."""
    text = state.text
    for number, item in enumerate(items[:_DATELINE_WITHIN]):
        if item.kind is not _BODY or not may_be_dateline(text, item.start, item.end):
            continue
        found = read_dateline(text, item.start, item.end)
        if found is not None and found.strong and found.draft.agencies:
            start = found.draft.end
            while start < item.end and text[start].isspace():
                start += 1
            items[number] = item._replace(end=found.draft.end, value=found.draft)
            if start < item.end:
                items.insert(number + 1, _Item(start, item.end, _BODY, blank=False))
            return


def _read_gallery(text: str, items: list[_Item]) -> None:
    """Lines that go with a picture: cut captions below it, the caption without credit above."""
    for number, item in enumerate(items):
        if item.kind is not ResidueKind.CAPTION:
            continue
        if number and items[number - 1].kind is _BODY:
            above = items[number - 1]
            if above.end - above.start > 20 and text.startswith(text[above.start : above.end], item.start):
                items[number - 1] = above._replace(kind=ResidueKind.CAPTION)
        if number + 1 < len(items):
            below = items[number + 1]
            if below.kind is _BODY and not below.blank and is_stub(text, below.start, below.end):
                items[number + 1] = below._replace(kind=ResidueKind.CAPTION)


_SLIDES_AT_LEAST: Final = 3
_SLIDE_TITLE: Final = 20


def _read_slides(text: str, items: list[_Item]) -> None:
    """Lines in a row that all begin with the title of one and the same gallery."""
    first = 0
    openings = [text[item.start : item.start + _SLIDE_TITLE] for item in items]
    if len(set(openings)) > len(items) - _SLIDES_AT_LEAST + 1:
        return
    while first < len(items):
        after = first + 1
        while after < len(items) and openings[after] == openings[first]:
            after += 1
        if after - first >= _SLIDES_AT_LEAST and _is_slide(text, items[first:after]):
            for number in range(first, after):
                if items[number].kind is _BODY:
                    items[number] = items[number]._replace(kind=ResidueKind.CAPTION)
        first = after


def _is_slide(text: str, items: list[_Item]) -> bool:
    """Whether lines of different words share a title of several words and go on in capitals."""
    start, other = items[0].start, items[1].start
    shared = _SLIDE_TITLE
    limit = min(items[0].end - start, items[1].end - other, 120)
    while shared < limit and text[start + shared] == text[other + shared]:
        shared += 1
    while shared and not text[start + shared - 1].isspace():
        shared -= 1
    title = text[start : start + shared]
    return (
        shared < limit
        and shared >= _SLIDE_TITLE
        and title.count(" ") > 2
        and all(text[item.start + shared : item.start + shared + 1].isupper() for item in items)
        and not any(sign in title for sign in ",.\"“")
    )


def _read_lists(text: str, items: list[_Item]) -> None:
    """The lines under a heading of related stories or of a desk's notebook go with it."""
    kind: NoticeKind | ResidueKind | None = None
    for number, item in enumerate(items):
        if item.kind in (ResidueKind.RELATED, NoticeKind.RELATED, NoticeKind.OTHER) and (
            text[item.start] == "#" or item.kind is not NoticeKind.OTHER
        ):
            kind = item.kind  # type: ignore[assignment]
            if text[item.start] == "#" and "note" in text[item.start : item.end].lower():
                kind = NoticeKind.ADVISORY
            listed = text[item.start] == "#"
        elif kind is not None and item.kind is _BODY and not item.value:
            dashed = text[item.start] in "-*•"
            if (listed and dashed and not item.blank) or (not listed and _is_listed(text, item)):
                items[number] = item._replace(kind=kind)
            else:
                kind = None
        elif item.kind is not kind:
            kind = None


def _is_listed(text: str, item: _Item) -> bool:
    """Whether a line may be a title or a slug in a list of stories."""
    return item.end - item.start < 120 and text[item.end - 1] not in ".!\"”:"


def _read_addresses(text: str, items: list[_Item]) -> None:
    """Short lines in one run with an address belong to it."""
    number = 0
    while number < len(items):
        first, after = number, number + 1
        while after < len(items) and not items[after].blank and _is_address_line(text, items[after]):
            after += 1
        run = items[first:after]
        if len(run) > 1 and any(item.kind is NoticeKind.CONTACT for item in run) and _is_address_line(text, run[0]):
            for place in range(first, after):
                items[place] = items[place]._replace(kind=NoticeKind.CONTACT)
        number = after


def _is_address_line(text: str, item: _Item) -> bool:
    if item.kind is NoticeKind.CONTACT:
        return True
    if item.value or item.kind is _SIGNED or item.end - item.start > 80:
        return False
    return item.kind in (_BODY, ResidueKind.CODE, _HEAD) and text[item.end - 1] not in ".?!\"”" and text[item.start] not in "#-*"


def _read_scraps(text: str, items: list[_Item]) -> None:
    """Short lines without a sentence at the very end are leftovers of the page."""
    signed = any(item.kind is _SIGNED for item in items)
    scraps: list[int] = []
    for number in range(len(items) - 1, -1, -1):
        item = items[number]
        if item.kind is _BODY and not item.value and _is_scrap(text, item, signed=signed):
            scraps.append(number)
        elif not isinstance(item.kind, (ResidueKind, NoticeKind)):
            break
    else:
        return
    if item.kind is _BODY and (item.end - item.start <= 60 or text[item.end - 1] not in _TERMINAL):
        return  # the lines end a list or a table
    for number in scraps:
        items[number] = items[number]._replace(kind=ResidueKind.OTHER)


def _is_scrap(text: str, item: _Item, *, signed: bool) -> bool:
    if item.end - item.start > 60 or text[item.end - 1] in _TERMINAL or text[item.end - 1] == ":":
        return False
    words = text[item.start : item.end].split()
    return len(words) <= (6 if signed else 4) and not any(word[0].isdigit() for word in words)


def _read_bare_heads(text: str, items: list[_Item]) -> None:
    """A short line without a mark heads what follows if prose stands above and below it."""
    short = [n for n, item in enumerate(items) if item[1] - item[0] <= _LONGEST_BARE]
    for number in short:
        item = items[number]
        if item.kind is not _BODY or item.value or not 0 < number < len(items) - 1:
            continue
        before, after = items[number - 1], items[number + 1]
        length = after.end - after.start
        if (
            after.kind is _BODY
            and length > 60
            and length > item.end - item.start
            and (text[after.end - 1] in _TERMINAL or text[after.end - 1] == ":")
            and (before.kind is not _BODY or text[before.end - 1] in _TERMINAL)
            and _is_title(text, item, after)
        ):
            title = text[item.start : item.end].rstrip(":").rstrip()
            items[number] = item._replace(kind=_HEAD, value=title)


_COMPANY_ENDS: Final = ("Inc.", "Corp.", "Ltd.", "Co.", "(TM)")


def _is_title(text: str, item: _Item, after: _Item) -> bool:
    """Whether a short line may be a title: no sentence, no list, no speech."""
    first, last = text[item.start], text[item.end - 1]
    words = text.count(" ", item.start, item.end) + 1
    if words > 12 or not (first.isupper() or first in "'\"“‘"):
        return False
    if last == ":":
        return words <= 3 and text[after.start] not in "\"“'"
    if first in "'\"“‘":
        return last in "'\"”’" and words > 1 and text[item.end - 2] not in ".,?!"
    if text.startswith("About ", item.start):
        return last != "." or text.endswith(_COMPANY_ENDS, item.start, item.end)
    return last.isalnum() or last in "?'’)" or (last == "!" and words <= 8)


def _layout(state: State, items: list[_Item]) -> Layout:
    """The blocks as values."""
    text, header, tokens = state.text, state.header, state.tokens
    notices, residue = list(header.notices), list(header.residue)
    subheadings, passages = list[Subheading](), list[Passage]()
    dateline = header.dateline
    if header.headline is not None:
        span = header.headline.span
        passages.append(_passage(tokens, HEADLINE, span.start, span.end))
    signed, signatures = _signature(text, items)
    for number, item in enumerate(items):
        start, end, kind, _, value = item
        if isinstance(value, DatelineDraft):
            dateline = value
        elif kind is _BODY:
            passages.append(_passage(tokens, PARAGRAPH, start, end))
        elif kind is _HEAD:
            passages.append(_passage(tokens, SUBHEADING, start, end))
            subheadings.append(Subheading(Span(start, end), text[start:end], value))
        elif isinstance(kind, NoticeKind):
            _add_notice(text, notices, item, kind)
        elif number not in signatures:
            left = kind if isinstance(kind, ResidueKind) else ResidueKind.OTHER
            residue.append(Residue(Span(start, end), text[start:end], left))
    return Layout(
        header.headline,
        tuple(notices),
        header.byline,
        dateline,
        signed,
        tuple(residue),
        tuple(subheadings),
        tuple(passages),
    )


def _passage(tokens: Tokens, kind: int, start: int, end: int) -> Passage:
    return Passage(kind, start, end, tokens.at(start), tokens.at(end))


def _add_notice(text: str, notices: list[Notice], item: _Item, kind: NoticeKind) -> None:
    """A notice; what follows an address without a blank line goes with it."""
    start, end = item.start, item.end
    if (
        kind is NoticeKind.CONTACT
        and not item.blank
        and text[start] not in "#-*"
        and notices
        and notices[-1].kind is kind
        and text[notices[-1].span.start] not in "#-*"
        and not text[notices[-1].span.end : start].strip()
    ):
        start = notices.pop().span.start
    notices.append(Notice(Span(start, end), text[start:end], kind))


def _signature(text: str, items: list[_Item]) -> tuple[SignOff | None, frozenset[int]]:
    """The last run of signed pieces that names people, or else the last of all, and which items
    it is made of.
    """
    last: tuple[SignOff | None, frozenset[int]] = None, frozenset()
    number = len(items) - 1
    while number >= 0:
        first = number
        while first >= 0 and items[first].kind is _SIGNED:
            first -= 1
        if first < number:
            found = read_sign_off(text, items[first + 1].start, items[number].end)
            if found is not None:
                pieces = frozenset(range(first + 1, number + 1))
                if found.reporters or found.writers or found.editors:
                    return found, pieces
                if last[0] is None:
                    last = found, pieces
        number = first if first < number else number - 1
    return last
