"""What a line of the body is by where it stands: settled by its neighbours."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._byline import read_byline
from newsmodel._stages._dateline import may_be_dateline, read_dateline
from newsmodel._stages._headline import repeats_title
from newsmodel._stages._sign_off import is_end_mark, spoken_start
from newsmodel._stages._stamps import is_stub
from newsmodel._stages._state import State
from newsmodel._stages.sections._item import (
    BODY,
    HEAD,
    SIGNED,
    TERMINAL,
    Item,
    Kind,
    kind_of,
    piece,
    trimmed_end,
    turned,
)
from newsmodel.models import NoticeKind, ResidueKind

__all__ = ["read_in_context"]

# The kinds, looked up once: a member of an enum costs a call each time.
_CAPTION: Final = ResidueKind.CAPTION
_CODE: Final = ResidueKind.CODE
_LEFT: Final = ResidueKind.OTHER
_CONTACT: Final = NoticeKind.CONTACT
_RELATED: Final = NoticeKind.RELATED
_SOURCE: Final = NoticeKind.SOURCE
_PLAIN: Final = {BODY}

_LONGEST_BARE: Final = 90
_DATELINE_WITHIN: Final = 12
_BYLINE_WITHIN: Final = 4
_BYLINE_LETTERS: Final = frozenset("Bb")
_REPEATED_WITHIN: Final = 2
_REPEATED_SLACK: Final = 4


def read_in_context(state: State, items: list[Item]) -> None:
    """Settle what only the neighbours tell."""
    text = state.text
    if state.header.dateline is None:
        _read_late_dateline(state, items)
    _read_repeated(state, items)
    if state.header.byline is None:
        _read_late_byline(state, items)
    kinds = set(map(kind_of, items))
    if kinds != _PLAIN:
        if SIGNED in kinds or HEAD in kinds:
            _check_ends(text, items)
        if _CODE in kinds:
            _read_code(text, items)
        if _CAPTION in kinds:
            _read_gallery(text, items)
    _read_slides(text, items)
    _read_spoken(text, items)
    if kinds != _PLAIN:
        if _RELATED in kinds or ("#" in text and kinds & _NOTEBOOK_HEADS):
            _read_lists(text, items)
        if _CONTACT in kinds:
            _read_addresses(text, items)
    short = [n for n, item in enumerate(items) if item[1] - item[0] <= _LONGEST_BARE]
    if short:
        _read_scraps(text, items)
        _read_bare_heads(text, items, short)


_NOTEBOOK_HEADS: Final = frozenset({NoticeKind.OTHER, _CONTACT})
"""What headings of a desk's notebook are; a leftover of the same name is equal to its notice."""


def _read_late_byline(state: State, items: list[Item]) -> None:
    """A byline below the story."""
    text = state.text
    for number in range(len(items) - 1, max(0, len(items) - _BYLINE_WITHIN), -1):
        start, end, kind, blank, value, first, last = items[number]
        if kind is BODY and text[start] in _BYLINE_LETTERS and blank and not value:
            byline = read_byline(text, start, end, state.lexicon.agencies)
            if byline is not None and byline.authors:
                items[number] = start, end, kind, blank, byline, first, last
                return


def _read_repeated(state: State, items: list[Item]) -> None:
    """The headline once more below the dateline."""
    headline = state.header.headline
    if headline is None:
        return
    title = headline.title
    for number, item in enumerate(items[:_REPEATED_WITHIN]):
        start, end, kind, _, _, _, _ = item
        if (
            -_REPEATED_SLACK < end - start - len(title) < _REPEATED_SLACK
            and kind in (BODY, HEAD)
            and repeats_title(title, state.text[start:end])
        ):
            items[number] = turned(item, _LEFT)


def _read_spoken(text: str, items: list[Item]) -> None:
    """The signature behind the last sentence of a broadcast report, or below the last line."""
    number = len(items) - 1
    while number >= 0 and items[number][2] is not BODY:
        number -= 1
    if number >= 0:
        start, end, kind, blank, value, _, _ = items[number]
        signed = spoken_start(text, start, end)
        if signed == start:
            items[number] = turned(items[number], SIGNED)
        elif signed is not None:
            items[number : number + 1] = [
                (start, trimmed_end(text, start, signed), kind, blank, value, 0, -1),
                piece(signed, end, SIGNED),
            ]


def _check_ends(text: str, items: list[Item]) -> None:
    """A word for the end counts at the end only, and a subheading only above something."""
    last = len(items) - 1
    while last >= 0 and items[last][2] is not BODY:
        last -= 1
    for number, kind in enumerate(list(map(kind_of, items))):
        if kind is BODY:
            continue
        item = items[number]
        if kind is SIGNED:
            if number < last and is_end_mark(text, item[0], item[1]):
                items[number] = turned(item, BODY)
        elif kind is HEAD and number > last and item[4]:
            items[number] = turned(item, _LEFT)


def _read_late_dateline(state: State, items: list[Item]) -> None:
    """A dateline below the first paragraphs, as where one agency's story stands in another's."""
    text = state.text
    above: object = None
    for number, item in enumerate(items[:_DATELINE_WITHIN]):
        start, end, kind, blank, _, first, last = item
        credited, above = above is _SOURCE, kind
        if not (text[start : start + 3].isupper() or credited):
            continue  # without a note above it a dateline in the story has its city in capitals
        if kind is not BODY or not may_be_dateline(text, start, end):
            continue
        found = read_dateline(text, start, end, state.lexicon.agencies)
        if found is None:
            continue
        draft, strong = found
        _, behind, _, agencies, _ = draft
        if strong and agencies:
            place = behind
            while place < end and text[place].isspace():
                place += 1
            items[number] = start, behind, kind, blank, draft, first, last
            if place < end:
                items.insert(number + 1, piece(place, end, BODY))
            return


def _read_code(text: str, items: list[Item]) -> None:
    """Lines inside a piece of code that end as its statements do."""
    inside = False
    for number, item in enumerate(items):
        _, end, kind, _, _, _, _ = item
        if kind is _CODE:
            inside = True
        elif inside and kind is BODY and text[end - 1] in ";}":
            items[number] = turned(item, _CODE)
        else:
            inside = False


def _read_gallery(text: str, items: list[Item]) -> None:
    """Lines that go with a picture: cut captions below it, the caption without credit above."""
    for number, item in enumerate(items):
        if item[2] is not _CAPTION:
            continue
        if number and items[number - 1][2] is BODY:
            start, end, _, _, _, _, _ = items[number - 1]
            if end - start > 20 and text.startswith(text[start:end], item[0]):
                items[number - 1] = turned(items[number - 1], _CAPTION)
        if number + 1 < len(items):
            start, end, kind, blank, _, _, _ = items[number + 1]
            if kind is BODY and not blank and is_stub(text, start, end):
                items[number + 1] = turned(items[number + 1], _CAPTION)


_SLIDES_AT_LEAST: Final = 3
_SLIDE_TITLE: Final = 20


def _read_slides(text: str, items: list[Item]) -> None:
    """Lines in a row that all begin with the title of one and the same gallery."""
    # Three lines in a row hold one of these pairs.
    for above, below in zip(items[::2], items[1::2], strict=False):
        one, other = above[0], below[0]
        if text[one] == text[other] and (
            text[one : one + _SLIDE_TITLE] == text[other : other + _SLIDE_TITLE]
        ):
            break
    else:
        return
    openings = [text[item[0] : item[0] + _SLIDE_TITLE] for item in items]
    first = 0
    while first < len(items):
        after = first + 1
        while after < len(items) and openings[after] == openings[first]:
            after += 1
        # A paragraph above the slides may open with the words of their title.
        if after - first > _SLIDES_AT_LEAST and not _are_slides(text, items[first:after]):
            first += 1
        if after - first >= _SLIDES_AT_LEAST and _are_slides(text, items[first:after]):
            for number in range(first, after):
                if items[number][2] is BODY:
                    items[number] = turned(items[number], _CAPTION)
        first = after


def _are_slides(text: str, items: list[Item]) -> bool:
    """Whether lines of different words share a title of several words and go on in capitals."""
    (start, end, _, _, _, _, _), (other, stop, _, _, _, _, _) = items[:2]
    shared = _SLIDE_TITLE
    limit = min(end - start, stop - other, 120)
    while shared < limit and text[start + shared] == text[other + shared]:
        shared += 1
    while shared and not text[start + shared - 1].isspace():
        shared -= 1
    title = text[start : start + shared]
    return (
        shared < limit
        and shared >= _SLIDE_TITLE
        and title.count(" ") > 2
        and all(text[item[0] + shared : item[0] + shared + 1].isupper() for item in items)
        and not any(sign in title for sign in ',."“')
    )


def _read_lists(text: str, items: list[Item]) -> None:
    """The lines under a heading of related stories or of a desk's notebook go with it."""
    listing: NoticeKind | ResidueKind | None = None
    listed = False
    for number, item in enumerate(items):
        start, end, kind, blank, value, _, _ = item
        headed = _list_kind(text, start, end, kind)
        if headed is not None:
            listing, listed = headed, text[start] == "#"
        elif listing is not None and kind is BODY and not value:
            dashed = text[start] in "-*•"
            if (listed and dashed and not blank) or (not listed and _is_listed(text, start, end)):
                items[number] = turned(item, listing)
            else:
                listing = None
        elif listing is _RELATED and kind is _CONTACT and "://" in text[start:end]:
            items[number] = turned(item, listing)
        elif kind is not listing:
            listing = None


def _list_kind(text: str, start: int, end: int, kind: Kind) -> NoticeKind | ResidueKind | None:
    """What the lines under a heading are; None where a line heads no list.

    Kinds are compared by identity: a notice and a leftover may be of the same name.
    """
    if isinstance(kind, NoticeKind) and text[start] == "#":
        return NoticeKind.ADVISORY if "note" in text[start:end].lower() else kind
    if kind is _RELATED:
        return _RELATED
    return ResidueKind.RELATED if kind is ResidueKind.RELATED else None


def _is_listed(text: str, start: int, end: int) -> bool:
    """Whether a line may be a title or a slug in a list of stories."""
    return end - start < 120 and text[end - 1] not in '.!"”:'


def _read_addresses(text: str, items: list[Item]) -> None:
    """Short lines in one run with an address belong to it, and the run is one notice."""
    number = len(items) - 1
    while number >= 0:
        if items[number][2] is _CONTACT:
            after = number + 1
            while (
                after < len(items) and not items[after][3] and _is_address_line(text, items[after])
            ):
                after += 1
            while number and not items[number][3] and _is_address_line(text, items[number - 1]):
                number -= 1
            if after - number > 1:
                start, _, _, blank, _, _, _ = items[number]
                items[number:after] = [piece(start, items[after - 1][1], _CONTACT, blank=blank)]
        number -= 1


def _is_address_line(text: str, item: Item) -> bool:
    start, end, kind, _, value, _, _ = item
    if kind is _CONTACT:
        return True
    if value or kind is SIGNED or end - start > 80:
        return False
    return kind in (BODY, _CODE) and text[end - 1] not in '.?!"”' and text[start] not in "#-*"


def _read_scraps(text: str, items: list[Item]) -> None:
    """Short lines without a sentence at the very end are leftovers of the page."""
    scraps: list[int] = []
    signed: bool | None = None
    for number in range(len(items) - 1, -1, -1):
        start, end, kind, _, value, _, _ = items[number]
        if kind is BODY and not value and _may_be_scrap(text, start, end):
            if signed is None:
                signed = any(other[2] is SIGNED for other in items)
            if not _is_scrap(text, start, end, signed=signed):
                break
            scraps.append(number)
        elif not isinstance(kind, (ResidueKind, NoticeKind)):
            break
    else:
        return
    if not scraps or (kind is BODY and (end - start <= 60 or text[end - 1] not in TERMINAL)):
        return  # the lines end a list or a table
    for number in scraps:
        items[number] = turned(items[number], _LEFT)


def _may_be_scrap(text: str, start: int, end: int) -> bool:
    last = text[end - 1]
    return end - start <= 60 and last not in TERMINAL and last != ":"


def _is_scrap(text: str, start: int, end: int, *, signed: bool) -> bool:
    line = text[start:end]
    if ":" in line:
        return False
    words = line.split()
    return len(words) <= (6 if signed else 4) and not any(word[0].isdigit() for word in words)


def _read_bare_heads(text: str, items: list[Item], short: list[int]) -> None:
    """A short line without a mark heads what follows if prose stands above and below it."""
    for number in short:
        start, end, kind, blank, value, first, last = items[number]
        if kind is not BODY or value or not 0 < number < len(items) - 1:
            continue
        below, stop, after, _, _, _, _ = items[number + 1]
        if after is not BODY:
            continue
        _, above, before, _, _, _, _ = items[number - 1]
        length = stop - below
        if (
            length > 60
            and length > end - start
            and (text[stop - 1] in TERMINAL or text[stop - 1] == ":")
            and (before is not BODY or text[above - 1] in TERMINAL)
            and _is_title(text, start, end, below)
        ):
            title = text[start:end].rstrip(":").rstrip()
            items[number] = start, end, HEAD, blank, title, first, last


_COMPANY_ENDS: Final = ("Inc.", "Corp.", "Ltd.", "Co.", "(TM)")


def _is_title(text: str, start: int, end: int, below: int) -> bool:
    """Whether a short line may be a title of what begins below: no sentence, no list, no speech."""
    first, last = text[start], text[end - 1]
    words = text.count(" ", start, end) + 1
    if words > 12 or not (first.isupper() or first in "'\"“‘"):
        return False
    if last == ":":
        return words <= 3 and text[below] not in "\"“'"
    if first in "'\"“‘":
        return last in "'\"”’" and words > 1 and text[end - 2] not in ".,?!"
    if text.startswith("About ", start):
        return last != "." or text.endswith(_COMPANY_ENDS, start, end)
    if last in "'\"”’":  # a title may end with a quoted word, a sentence with a quotation
        return text[start:end].rstrip("'\"”’")[-1:].isalnum()
    if last in "?!":
        return words <= 7 and text[start + 1] != ":"  # longer ones are sentences
    return last.isalnum() or last == ")"
