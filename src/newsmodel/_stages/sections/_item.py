"""A line of the body on its way to a block."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsmodel._stages._state import DatelineDraft
from newsmodel.models import Byline, NoticeKind, ResidueKind

__all__ = ["BODY", "HEAD", "SIGNED", "TERMINAL", "Item", "trimmed_end"]

BODY, HEAD, SIGNED = "body", "head", "signed"

TERMINAL: Final = frozenset(".?!\"”’')…")
"""What ends a paragraph of prose."""


class Item(NamedTuple):
    """A line of the body, or a piece of one."""

    start: int
    end: int
    kind: str | NoticeKind | ResidueKind
    """body, head or signed, or what sort of notice or leftover it is."""
    blank: bool
    """Whether a blank line stands before it."""
    value: str | DatelineDraft | Byline = ""
    """The title of a subheading; the dateline; the byline."""


def trimmed_end(text: str, start: int, end: int) -> int:
    """Place behind the last visible character between two places."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
