"""The quotation marks of a gap, and which way each of them faces.

A gap holds everything between two words, so that a mark is judged by its neighbours inside the
gap alone: what stands before it and after it once other marks are passed over.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "CLOSES",
    "CORNER",
    "DOUBLE",
    "GLUED",
    "OPENS",
    "SINGLE",
    "SPACED",
    "GapMark",
    "family_at",
    "marks_of",
]

# Marks of one family close each other, so that mismatched pairs (“…", ``…", „…”) are read.
DOUBLE, SINGLE, GUILLEMET, CHEVRON, CORNER, WHITE_CORNER, PRIME, DOUBLE_PRIME = range(8)

# Which way the neighbours of a mark make it face.
OPENS, CLOSES, GLUED, SPACED = range(4)

_FAMILY: Final = {
    **dict.fromkeys(("“", "”", '"', "„", "‟", "⹂", "＂", "〝", "〞", "〟", "``", "''"), DOUBLE),
    **dict.fromkeys(("‘", "’", "‚", "‛", "'", "＇", "`", "´"), SINGLE),
    **dict.fromkeys(("«", "»"), GUILLEMET),
    **dict.fromkeys(("‹", "›"), CHEVRON),
    **dict.fromkeys(("「", "」"), CORNER),
    **dict.fromkeys(("『", "』"), WHITE_CORNER),
    **dict.fromkeys(("‵", "′"), PRIME),
    **dict.fromkeys(("‶", "″"), DOUBLE_PRIME),
}
_OPENING: Final = frozenset(
    ("“", "„", "‟", "⹂", "〝", "``", "‘", "‚", "‛", "`", "«", "‹", "「", "『", "‵", "‶")
)
_CLOSING: Final = frozenset(("”", "〞", "〟", "’", "´", "»", "›", "」", "』", "′", "″"))

_NEAR: Final = 48
"""How far from a word a mark may stand, in characters."""

_WORD, _BLANK, _OPENER, _POINT, _DASH, _SYMBOL = range(6)
# A bracket or dash before a mark lets it open; a point or dash after it lets it close.
_CLASS: Final = {
    **dict.fromkeys("([{<=>/", _OPENER),
    **dict.fromkeys(".,;:?!…)]}%", _POINT),
    **dict.fromkeys("-–—―_", _DASH),
}


GapMark = tuple[int, int, int, int, int]
"""A quotation mark of a gap: place in it, length (2 for `` and '', otherwise 1), and family; then
facing, which is OPENS, CLOSES, GLUED (words on both sides) or SPACED (blanks on both sides); then
shape, which is OPENS or CLOSES for a mark that is drawn so, GLUED for a straight one.
"""


def marks_of(gap: str, *, first: bool, last: bool) -> tuple[GapMark, ...]:
    """The quotation marks of a gap; `first` and `last` where no word stands before or after.

    Of a gap that is longer than any print the ends are read: what lies far from every word can
    quote none.
    """
    if len(gap) > 2 * _NEAR:
        shift = len(gap) - _NEAR
        return marks_of(gap[:_NEAR], first=first, last=True) + tuple(
            (offset + shift, length, family, facing, shape)
            for offset, length, family, facing, shape in marks_of(
                gap[shift:], first=True, last=last
            )
        )
    pieces = _pieces(gap)
    before = _classes(pieces, _BLANK if first else _WORD)
    after = _classes(pieces[::-1], _BLANK if last else _WORD)[::-1]
    found, offset = [], 0
    for number, piece in enumerate(pieces):
        family = _FAMILY.get(piece)
        if family is not None:
            opening = before[number] in (_BLANK, _OPENER, _DASH) and (
                after[number] in (_WORD, _SYMBOL, _OPENER)
                or (after[number] == _POINT and _trails_off(pieces, number))
            )
            closing = before[number] not in (_BLANK, _OPENER) and after[number] in (
                _BLANK,
                _POINT,
                _DASH,
            )
            facing = (
                OPENS if opening else CLOSES if closing else _between(before[number], after[number])
            )
            shape = OPENS if piece in _OPENING else CLOSES if piece in _CLOSING else GLUED
            found.append((offset, len(piece), family, facing, shape))
        offset += len(piece)
    return tuple(found)


def family_at(text: str, place: int) -> int | None:
    """The family of the mark that stands at a place; None where none stands."""
    return _FAMILY.get(text[place : place + 2], _FAMILY.get(text[place]))


def _pieces(gap: str) -> list[str]:
    """The characters of a gap, `` and '' taken together."""
    pieces: list[str] = []
    for char in gap:
        # Of three marks in a row the inner single one closes first and opens last: ''' is ' and
        # '', ``` is `` and `. Pairing from the left serves both, but for the closing three.
        if char in "'`" and pieces and pieces[-1] == char:
            pieces[-1] = char * 2
        else:
            pieces.append(char)
    for number in range(len(pieces) - 1):
        if pieces[number] == "''" and pieces[number + 1] == "'":
            pieces[number], pieces[number + 1] = "'", "''"
    return pieces


def _classes(pieces: list[str], edge: int) -> list[int]:
    """What stands before each piece, quotation marks passed over."""
    classes, here = [], edge
    for piece in pieces:
        classes.append(here)
        if piece not in _FAMILY:
            here = _BLANK if piece.isspace() else _CLASS.get(piece, _SYMBOL)
    return classes


def _trails_off(pieces: list[str], number: int) -> bool:
    """Whether the words after an opening mark begin with an ellipsis: "...and so on"."""
    after = pieces[number + 1 : number + 3]
    return after[:1] == ["…"] or after == [".", "."]


def _between(before: int, after: int) -> int:
    if after == _BLANK or (before == _BLANK and after in (_POINT, _DASH)):
        return SPACED
    return GLUED
