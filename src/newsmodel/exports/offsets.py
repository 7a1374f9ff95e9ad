"""Places counted as Python counts them, in code points, and as JavaScript does, in UTF-16 units.

The two differ only after a character beyond U+FFFF, which UTF-16 writes as two units.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from typing import Final, Literal, get_args

from newsmodel.errors import UnknownChoice

__all__ = ["OFFSETS", "Offsets", "from_utf16", "place_writer", "to_utf16"]

Offsets = Literal["code-points", "utf-16"]
"""The unit in which an export counts places."""

OFFSETS: Final[tuple[str, ...]] = get_args(Offsets)

_astral = re.compile("[\U00010000-\U0010ffff]")


def place_writer(text: str, offsets: str) -> Callable[[int], int] | None:
    """What turns a place in `text` into the unit asked for; None where it stays as it is."""
    if offsets not in OFFSETS:
        raise UnknownChoice("offsets", offsets, OFFSETS)
    # Encoding tells whether there are pairs much faster than a look at every character.
    if offsets == "utf-16" and len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text):
        return to_utf16(text)
    return None


def to_utf16(text: str) -> Callable[[int], int]:
    """The UTF-16 place of a code-point place."""
    pairs = [match.start() for match in _astral.finditer(text)]

    def place(point: int) -> int:
        return point + bisect_left(pairs, point)

    return place


def from_utf16(text: str) -> Callable[[int], int | None]:
    """The code-point place of a UTF-16 place; None for a place between the halves of a pair."""
    pairs = [match.start() + index for index, match in enumerate(_astral.finditer(text))]

    def place(unit: int) -> int | None:
        before = bisect_left(pairs, unit)
        if before and pairs[before - 1] == unit - 1:
            return None
        return unit - before

    return place
