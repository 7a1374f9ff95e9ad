"""Subheadings, paragraphs, sign-off and residue: every character in its block.

Takes: text, lines, header, tokens. Gives: layout. Reports: nothing.
Reads: first what a line is by what it is made of, then by where it stands.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from newsmodel._stages._dateline import read_dateline
from newsmodel._stages._leftovers import is_stub, residue_kind, tail_residue
from newsmodel._stages._notices import first_word, notice_kind, tail_notice
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
from newsmodel.models import (
    Notice,
    NoticeKind,
    Residue,
    ResidueKind,
    SignOff,
    Subheading,
)
from newsmodel.spans import Span

__all__ = ["sections"]

_LONGEST_HEADING: Final = 110
_DATELINE_WITHIN: Final = 12

_SEPARATOR: Final = regex.compile(r"(?:[_=*•·~#\-–—.]\s*){2,}+[.=]?|[*•·]")
_MARKED: Final = regex.compile(
    r"(?P<mark>[-–—*=]{1,4})\s*+(?P<title>[^\s\-–—*=].{0,300}?[^\s])\s*+(?:[-–—*=]{1,4})\.?", regex.DOTALL
)
_CAPITALS: Final = regex.compile(r"[\p{Lu}\d\"'“‘][^\p{Ll}]*+(?:\p{Ll}(?=\p{Lu}{2})[^\p{Ll}]*+)?")
_CLOCK: Final = regex.compile(r"\d{1,2}[:.L]\d\d\s?[ap]\.?m\.?", regex.IGNORECASE)


class _Item(NamedTuple):
    """A line of the body or a piece of one."""

    start: int
    end: int
    kind: str
    """paragraph, subheading, notice, residue, dateline or signed; "" as long as unsaid."""
    value: object = None
    """The kind of notice or residue, or what was read."""
    blank: bool = True
    """Whether a blank line stands before it."""


def sections(state: State) -> State:
    """Give every visible character its block."""
    items = _items(state)
    if not state.whole:
        items = [piece for item in items for piece in _classified(state, item)]
        _read_in_context(state, items)
    return state.adding(layout=_layout(state, items))


def _items(state: State) -> list[_Item]:
    """The lines of the body."""
    header = state.header
    found = []
    for number in range(header.line, len(state.lines)):
        line = state.lines[number]
        start = max(line.start, header.place)
        found.append(_Item(start, line.end, "", None, line.blank))
    return found


def _classified(state: State, item: _Item) -> list[_Item]:
    """What a line is by what it is made of, cut where something is stuck to its end."""
    text, (start, end, _, _, blank) = state.text, item
    length = end - start
    if length <= _LONGEST_HEADING:
        if _SEPARATOR.fullmatch(text, start, end):
            return [item._replace(kind="subheading", value="")]
        if is_initials(text, start, end) or is_end_mark(text, start, end):
            return [item._replace(kind="signed")]
    word = first_word(text, start, end)
    notice = notice_kind(text, start, end, word)
    if notice is not None:
        return [item._replace(kind="notice", value=notice)]
    if length <= _LONGEST_HEADING:
        title = _heading(text, start, end)
        if title is not None:
            return [item._replace(kind="subheading", value=title)]
    leftover = residue_kind(text, start, end, word)
    if leftover is not None:
        return [item._replace(kind="residue", value=leftover)]
    return _without_tail(text, item)


def _without_tail(text: str, item: _Item) -> list[_Item]:
    """A paragraph, without the sign-off, note or leftover that is stuck to its end."""
    start, end = item.start, item.end
    tails: list[_Item] = []
    signed = tail_start(text, start, end)
    if signed is not None:
        tails.append(_Item(signed, end, "signed", None, blank=False))
        end = _trimmed_end(text, start, signed)
    for find, kind in ((tail_notice, "notice"), (tail_residue, "residue")):
        tail = find(text, start, end)
        if tail is not None:
            tails.append(_Item(tail[0], end, kind, tail[1], blank=False))
            end = _trimmed_end(text, start, tail[0])
    if end > start:
        tails.append(item._replace(end=end))
    return tails[::-1]


def _trimmed_end(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _heading(text: str, start: int, end: int) -> str | None:
    """The title of a line that marks itself as a subheading; None where it is none."""
    if text[start] in "-–—*=":
        match = _MARKED.fullmatch(text, start, end)
        if match is not None and text[end - 1] != text[start - 1 : start]:
            return match.group("title")
        return None
    if _CLOCK.fullmatch(text, start, end):
        return text[start:end]
    if _CAPITALS.fullmatch(text, start, end) and sum(c.isupper() for c in text[start:end]) > 3:
        if text[end - 1] not in ".,;:)" and not text[start:end].isdigit():
            return text[start:end]
    return None


def _read_in_context(state: State, items: list[_Item]) -> None:
    """Settle what only the neighbours tell."""
    text = state.text
    _read_late_dateline(state, items)
    last = len(items) - 1
    while last >= 0 and items[last].kind != "" and items[last].kind != "dateline":
        last -= 1
    for number, item in enumerate(items):
        if item.kind == "signed" and is_end_mark(text, item.start, item.end) and number < last:
            items[number] = item._replace(kind="")
        elif item.kind == "subheading" and item.value and number > last and number + 1 == len(items):
            items[number] = item._replace(kind="")
    _read_gallery(text, items)
    _read_tail(text, items)
    _read_bare_headings(text, items)
    for number, item in enumerate(items):
        if item.kind == "":
            items[number] = item._replace(kind="paragraph")


def _read_late_dateline(state: State, items: list[_Item]) -> None:
    """A dateline below the first paragraphs, as where one agency's story stands in another's."""
    if state.header.dateline is not None:
        return
    for number, item in enumerate(items[:_DATELINE_WITHIN]):
        if item.kind != "":
            continue
        found = read_dateline(state.text, item.start, item.end)
        if found is not None and found.strong and found.draft.agencies:
            start = found.draft.end
            while start < item.end and state.text[start].isspace():
                start += 1
            items[number] = item._replace(end=found.draft.end, kind="dateline", value=found.draft)
            if start < item.end:
                items.insert(number + 1, item._replace(start=start, blank=False))
            return


def _read_gallery(text: str, items: list[_Item]) -> None:
    """Lines that go with a picture: cut captions below it, the caption without its credit above."""
    for number, item in enumerate(items):
        if item.kind != "":
            continue
        before = items[number - 1] if number else None
        after = items[number + 1] if number + 1 < len(items) else None
        if (
            before is not None
            and before.kind == "residue"
            and before.value is ResidueKind.CAPTION
            and not item.blank
            and is_stub(text, item.start, item.end)
        ) or (
            after is not None
            and after.value is ResidueKind.CAPTION
            and item.end - item.start > 20
            and text.startswith(text[item.start : item.end], after.start)
        ):
            items[number] = item._replace(kind="residue", value=ResidueKind.CAPTION)


def _read_tail(text: str, items: list[_Item]) -> None:
    """Short lines without a sentence at the very end are leftovers of the page."""
    number = len(items) - 1
    while number > 0 and items[number].kind in ("residue", "notice"):
        number -= 1
    signed = any(item.kind == "signed" for item in items)
    while number > 0 and items[number].kind == "" and _is_scrap(text, items[number], signed=signed):
        items[number] = items[number]._replace(kind="residue", value=ResidueKind.OTHER)
        number -= 1


def _is_scrap(text: str, item: _Item, *, signed: bool) -> bool:
    words = text[item.start : item.end].split()
    return len(words) <= (6 if signed else 4) and text[item.end - 1] not in ".?!\"”’')…:" and not any(
        word[0].isdigit() for word in words
    )


def _read_bare_headings(text: str, items: list[_Item]) -> None:
    """A short line without a mark heads what follows if prose stands above and below it."""
    for number in range(1, len(items) - 1):
        item = items[number]
        if item.kind != "" or item.end - item.start > 90:
            continue
        before, after = items[number - 1], items[number + 1]
        if (
            _is_title(text, item)
            and after.kind == ""
            and after.end - after.start > 60
            and after.end - after.start > item.end - item.start
            and text[after.end - 1] in ".?!\"”’')"
            and (before.kind != "" or text[before.end - 1] in ".?!\"”’')")
        ):
            title = text[item.start : item.end].rstrip(":").rstrip()
            items[number] = item._replace(kind="subheading", value=title)


def _is_title(text: str, item: _Item) -> bool:
    first, last = text[item.start], text[item.end - 1]
    words = text.count(" ", item.start, item.end) + 1
    if words > 12 or not (first.isupper() or first in "'\"“‘"):
        return False
    if last == ":":
        return words <= 4
    if first in "'\"“‘":
        return last in "'\"”’" and words > 1 and text[item.end - 2] not in ".,?!"
    return last.isalnum() or last in "?'’)" or (last == "!" and words <= 8)


def _layout(state: State, items: list[_Item]) -> Layout:
    """The blocks as values."""
    text, header, tokens = state.text, state.header, state.tokens
    notices, residue = list(header.notices), list(header.residue)
    subheadings, passages = list[Subheading](), list[Passage]()
    dateline: DatelineDraft | None = header.dateline
    if header.headline is not None:
        span = header.headline.span
        passages.append(_passage(state, HEADLINE, span.start, span.end))
    signed, signatures = _signature(text, items)
    for number, item in enumerate(items):
        start, end = item.start, item.end
        if item.kind == "paragraph" or item.kind == "":
            passages.append(_passage(state, PARAGRAPH, start, end))
        elif item.kind == "subheading":
            passages.append(_passage(state, SUBHEADING, start, end))
            subheadings.append(Subheading(Span(start, end), text[start:end], str(item.value)))
        elif item.kind == "notice" and isinstance(item.value, NoticeKind):
            _add_notice(text, notices, item)
        elif item.kind == "dateline" and isinstance(item.value, DatelineDraft):
            dateline = item.value
        elif number not in signatures:
            kind = item.value if isinstance(item.value, ResidueKind) else ResidueKind.OTHER
            residue.append(Residue(Span(start, end), text[start:end], kind))
    assert tokens is not None
    return Layout(
        header.headline, tuple(notices), header.byline, dateline, signed, tuple(residue),
        tuple(subheadings), tuple(passages),
    )


def _passage(state: State, kind: int, start: int, end: int) -> Passage:
    return Passage(kind, start, end, state.tokens.at(start), state.tokens.at(end))


def _add_notice(text: str, notices: list[Notice], item: _Item) -> None:
    """A notice; a line that follows without a blank one goes with it if both are addresses."""
    kind, start = item.value, item.start
    assert isinstance(kind, NoticeKind)
    if (
        notices
        and not item.blank
        and kind is NoticeKind.CONTACT
        and notices[-1].kind is kind
        and not text[notices[-1].span.end : start].strip()
        and text[start] not in "#-*"
    ):
        start = notices[-1].span.start
        notices.pop()
    notices.append(Notice(Span(start, item.end), text[start : item.end], kind))


def _signature(text: str, items: list[_Item]) -> tuple[SignOff | None, frozenset[int]]:
    """The last run of signed pieces, and which items it is made of."""
    number = len(items) - 1
    while number >= 0:
        if items[number].kind == "signed":
            first = number
            while first and items[first - 1].kind == "signed":
                first -= 1
            found = read_sign_off(text, items[first].start, items[number].end)
            if found is not None:
                return found, frozenset(range(first, number + 1))
            number = first
        number -= 1
    return None, frozenset()
