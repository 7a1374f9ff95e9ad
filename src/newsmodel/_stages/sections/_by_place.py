"""What a line of the body is by where it stands: settled by its neighbours."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._byline import read_byline
from newsmodel._stages._dateline import may_be_dateline, read_dateline
from newsmodel._stages._headline import repeats_title
from newsmodel._stages._sign_off import is_end_mark, spoken_start
from newsmodel._stages._stamps import is_stub
from newsmodel._stages._state import State
from newsmodel._stages.sections._item import BODY, HEAD, SIGNED, TERMINAL, Item, trimmed_end
from newsmodel.models import NoticeKind, ResidueKind

__all__ = ["read_in_context"]

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
    kinds = {item[2] for item in items}
    if SIGNED in kinds or HEAD in kinds:
        _check_ends(text, items)
    if ResidueKind.CODE in kinds:
        _read_code(text, items)
    if ResidueKind.CAPTION in kinds:
        _read_gallery(text, items)
    _read_slides(text, items)
    _read_spoken(text, items)
    if NoticeKind.RELATED in kinds or ("#" in text and kinds & _NOTEBOOK_HEADS):
        _read_lists(text, items)
    if NoticeKind.CONTACT in kinds:
        _read_addresses(text, items)
    short = [n for n, item in enumerate(items) if item[1] - item[0] <= _LONGEST_BARE]
    if short:
        _read_scraps(text, items)
        _read_bare_heads(text, items, short)


_NOTEBOOK_HEADS: Final = frozenset({NoticeKind.OTHER, NoticeKind.CONTACT})
"""What headings of a desk's notebook are; a leftover of the same name is equal to its notice."""


def _read_late_byline(state: State, items: list[Item]) -> None:
    """A byline below the story."""
    text = state.text
    for number in range(len(items) - 1, max(0, len(items) - _BYLINE_WITHIN), -1):
        item = items[number]
        start, end, kind, blank, value = item
        if kind is BODY and text[start] in _BYLINE_LETTERS and blank and not value:
            byline = read_byline(text, start, end, state.lexicon.agencies)
            if byline is not None and byline.authors:
                items[number] = item._replace(value=byline)
                return


def _read_repeated(state: State, items: list[Item]) -> None:
    """The headline once more below the dateline."""
    headline = state.header.headline
    if headline is None:
        return
    title = headline.title
    for number, item in enumerate(items[:_REPEATED_WITHIN]):
        start, end, kind, _, _ = item
        if (
            -_REPEATED_SLACK < end - start - len(title) < _REPEATED_SLACK
            and kind in (BODY, HEAD)
            and repeats_title(title, state.text[start:end])
        ):
            items[number] = item._replace(kind=ResidueKind.OTHER)


def _read_spoken(text: str, items: list[Item]) -> None:
    """The signature behind the last sentence of a broadcast report, or below the last line."""
    last = len(items) - 1
    while last >= 0 and items[last][2] is not BODY:
        last -= 1
    if last >= 0:
        item = items[last]
        start = spoken_start(text, item.start, item.end)
        if start == item.start:
            items[last] = item._replace(kind=SIGNED)
        elif start is not None:
            items[last : last + 1] = [
                item._replace(end=trimmed_end(text, item.start, start)),
                Item(start, item.end, SIGNED, blank=False),
            ]


def _check_ends(text: str, items: list[Item]) -> None:
    """A word for the end counts at the end only, and a subheading only above something."""
    last = len(items) - 1
    while last >= 0 and items[last].kind is not BODY:
        last -= 1
    for number, item in enumerate(items):
        if item.kind is SIGNED and number < last and is_end_mark(text, item.start, item.end):
            items[number] = item._replace(kind=BODY)
        elif item.kind is HEAD and item.value and number > last:
            items[number] = item._replace(kind=ResidueKind.OTHER)


def _read_late_dateline(state: State, items: list[Item]) -> None:
    """A dateline below the first paragraphs, as where one agency's story stands in another's."""
    text = state.text
    above: object = None
    for number, item in enumerate(items[:_DATELINE_WITHIN]):
        start, end, kind, _, _ = item
        credited, above = above is NoticeKind.SOURCE, kind
        if not (text[start : start + 3].isupper() or credited):
            continue  # without a note above it a dateline in the story has its city in capitals
        if kind is not BODY or not may_be_dateline(text, start, end):
            continue
        found = read_dateline(text, start, end, state.lexicon.agencies)
        if found is not None and found.strong and found.draft.agencies:
            start = found.draft.end
            while start < item.end and text[start].isspace():
                start += 1
            items[number] = item._replace(end=found.draft.end, value=found.draft)
            if start < item.end:
                items.insert(number + 1, Item(start, item.end, BODY, blank=False))
            return


def _read_code(text: str, items: list[Item]) -> None:
    """Lines inside a piece of code that end as its statements do."""
    inside = False
    for number, item in enumerate(items):
        if item.kind is ResidueKind.CODE:
            inside = True
        elif inside and item.kind is BODY and text[item.end - 1] in ";}":
            items[number] = item._replace(kind=ResidueKind.CODE)
        else:
            inside = False


def _read_gallery(text: str, items: list[Item]) -> None:
    """Lines that go with a picture: cut captions below it, the caption without credit above."""
    for number, item in enumerate(items):
        if item.kind is not ResidueKind.CAPTION:
            continue
        if number and items[number - 1].kind is BODY:
            above = items[number - 1]
            if above.end - above.start > 20 and text.startswith(
                text[above.start : above.end], item.start
            ):
                items[number - 1] = above._replace(kind=ResidueKind.CAPTION)
        if number + 1 < len(items):
            below = items[number + 1]
            if below.kind is BODY and not below.blank and is_stub(text, below.start, below.end):
                items[number + 1] = below._replace(kind=ResidueKind.CAPTION)


_SLIDES_AT_LEAST: Final = 3
_SLIDE_TITLE: Final = 20


def _read_slides(text: str, items: list[Item]) -> None:
    """Lines in a row that all begin with the title of one and the same gallery."""
    if len(items) < _SLIDES_AT_LEAST:
        return
    openings = [text[item[0] : item[0] + _SLIDE_TITLE] for item in items]
    if len(set(openings)) > len(items) - _SLIDES_AT_LEAST + 1:
        return
    first = 0
    while first < len(items):
        after = first + 1
        while after < len(items) and openings[after] == openings[first]:
            after += 1
        # A paragraph above the slides may open with the words of their title.
        if after - first > _SLIDES_AT_LEAST and not _is_slide(text, items[first:after]):
            first += 1
        if after - first >= _SLIDES_AT_LEAST and _is_slide(text, items[first:after]):
            for number in range(first, after):
                if items[number].kind is BODY:
                    items[number] = items[number]._replace(kind=ResidueKind.CAPTION)
        first = after


def _is_slide(text: str, items: list[Item]) -> bool:
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
        and not any(sign in title for sign in ',."“')
    )


def _read_lists(text: str, items: list[Item]) -> None:
    """The lines under a heading of related stories or of a desk's notebook go with it."""
    kind: NoticeKind | ResidueKind | None = None
    listed = False
    for number, item in enumerate(items):
        headed = _list_kind(text, item)
        if headed is not None:
            kind, listed = headed, text[item.start] == "#"
        elif kind is not None and item.kind is BODY and not item.value:
            dashed = text[item.start] in "-*•"
            if (listed and dashed and not item.blank) or (not listed and _is_listed(text, item)):
                items[number] = item._replace(kind=kind)
            else:
                kind = None
        elif (
            kind is NoticeKind.RELATED
            and item.kind is NoticeKind.CONTACT
            and "://" in text[item.start : item.end]
        ):
            items[number] = item._replace(kind=kind)
        elif item.kind is not kind:
            kind = None


def _list_kind(text: str, item: Item) -> NoticeKind | ResidueKind | None:
    """What the lines under a heading are; None where a line heads no list.

    Kinds are compared by identity: a notice and a leftover may be of the same name.
    """
    kind = item.kind
    if isinstance(kind, NoticeKind) and text[item.start] == "#":
        noted = "note" in text[item.start : item.end].lower()
        return NoticeKind.ADVISORY if noted else kind
    if kind is ResidueKind.RELATED or kind is NoticeKind.RELATED:
        return kind
    return None


def _is_listed(text: str, item: Item) -> bool:
    """Whether a line may be a title or a slug in a list of stories."""
    return item.end - item.start < 120 and text[item.end - 1] not in '.!"”:'


def _read_addresses(text: str, items: list[Item]) -> None:
    """Short lines in one run with an address belong to it, and the run is one notice."""
    joined: list[Item] = []
    number = 0
    while number < len(items):
        first, after = number, number + 1
        if _is_address_line(text, items[first]):
            while (
                after < len(items)
                and not items[after].blank
                and _is_address_line(text, items[after])
            ):
                after += 1
        run = items[first:after]
        if len(run) > 1 and any(item.kind is NoticeKind.CONTACT for item in run):
            joined.append(run[0]._replace(end=run[-1].end, kind=NoticeKind.CONTACT))
        else:
            joined += run
        number = after
    items[:] = joined


def _is_address_line(text: str, item: Item) -> bool:
    if item.kind is NoticeKind.CONTACT:
        return True
    if item.value or item.kind is SIGNED or item.end - item.start > 80:
        return False
    return (
        item.kind in (BODY, ResidueKind.CODE)
        and text[item.end - 1] not in '.?!"”'
        and text[item.start] not in "#-*"
    )


def _read_scraps(text: str, items: list[Item]) -> None:
    """Short lines without a sentence at the very end are leftovers of the page."""
    scraps: list[int] = []
    signed: bool | None = None
    for number in range(len(items) - 1, -1, -1):
        item = items[number]
        if item.kind is BODY and not item.value and _may_be_scrap(text, item):
            if signed is None:
                signed = any(other.kind is SIGNED for other in items)
            if not _is_scrap(text, item, signed=signed):
                break
            scraps.append(number)
        elif not isinstance(item.kind, (ResidueKind, NoticeKind)):
            break
    else:
        return
    if not scraps:
        return
    if item.kind is BODY and (item.end - item.start <= 60 or text[item.end - 1] not in TERMINAL):
        return  # the lines end a list or a table
    for number in scraps:
        items[number] = items[number]._replace(kind=ResidueKind.OTHER)


def _may_be_scrap(text: str, item: Item) -> bool:
    last = text[item.end - 1]
    return item.end - item.start <= 60 and last not in TERMINAL and last != ":"


def _is_scrap(text: str, item: Item, *, signed: bool) -> bool:
    words = text[item.start : item.end].split()
    if ":" in text[item.start : item.end]:
        return False
    return len(words) <= (6 if signed else 4) and not any(word[0].isdigit() for word in words)


def _read_bare_heads(text: str, items: list[Item], short: list[int]) -> None:
    """A short line without a mark heads what follows if prose stands above and below it."""
    for number in short:
        item = items[number]
        if item.kind is not BODY or item.value or not 0 < number < len(items) - 1:
            continue
        before, after = items[number - 1], items[number + 1]
        length = after.end - after.start
        if (
            after.kind is BODY
            and length > 60
            and length > item.end - item.start
            and (text[after.end - 1] in TERMINAL or text[after.end - 1] == ":")
            and (before.kind is not BODY or text[before.end - 1] in TERMINAL)
            and _is_title(text, item, after)
        ):
            title = text[item.start : item.end].rstrip(":").rstrip()
            items[number] = item._replace(kind=HEAD, value=title)


_COMPANY_ENDS: Final = ("Inc.", "Corp.", "Ltd.", "Co.", "(TM)")


def _is_title(text: str, item: Item, after: Item) -> bool:
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
    if last in "'\"”’":  # a title may end with a quoted word, a sentence with a quotation
        return text[item.start : item.end].rstrip("'\"”’")[-1:].isalnum()
    if last in "?!":
        return words <= 7 and text[item.start + 1] != ":"  # longer ones are sentences
    return last.isalnum() or last == ")"
