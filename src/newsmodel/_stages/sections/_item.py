"""A line of the body on its way to a block."""

from __future__ import annotations

from operator import itemgetter
from typing import Final

from newsmodel._stages._state import DatelineDraft
from newsmodel.models import Byline, NoticeKind, ResidueKind

__all__ = [
    "BODY",
    "HEAD",
    "SIGNED",
    "TERMINAL",
    "Item",
    "Kind",
    "kind_of",
    "piece",
    "trimmed_end",
    "turned",
]

BODY, HEAD, SIGNED = "body", "head", "signed"

TERMINAL: Final = frozenset(".?!\"”’')…")
"""What ends a paragraph of prose."""

Kind = str | NoticeKind | ResidueKind
"""body, head or signed, or what sort of notice or leftover a line is."""

Item = tuple[int, int, Kind, bool, str | DatelineDraft | Byline, int, int]
"""A line of the body, or a piece of one: its start and end; its kind; whether a blank line stands
before it; the title of a subheading, the dateline or the byline that it is; the index of its first
word and that after its last, 0 and -1 for a piece of a line."""

kind_of: Final = itemgetter(2)


def piece(start: int, end: int, kind: Kind, value: str = "", *, blank: bool = False) -> Item:
    """A piece of a line."""
    return start, end, kind, blank, value, 0, -1


def turned(item: Item, kind: Kind) -> Item:
    """A line that is of another kind."""
    start, end, _, blank, value, first, last = item
    return start, end, kind, blank, value, first, last


def trimmed_end(text: str, start: int, end: int) -> int:
    """Place behind the last visible character between two places."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
