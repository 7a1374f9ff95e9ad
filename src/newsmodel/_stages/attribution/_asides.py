"""Where content before a cue begins inside its sentence: behind a colon, dash or bracket."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._tokens import MARK
from newsmodel._stages.attribution._bits import PREDICATE
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import PREPOSITION, RELATIVE, THAT

__all__ = ["aside_start", "past_colon", "relative_end", "relative_start"]

_FAR: Final = 300
"""Words of content in which the quotation is looked for that a colon leads to."""
_DASHES: Final = ("-", "–", "—")
_INSIDE: Final = 40
"""Words of an aside up to the subject of its cue at most."""


def past_colon(reading: Reading, first: int, last: int) -> int:
    """The start of content past what leads up to it: one did, with a caveat: |“A,” X said."""
    index, low = last, first
    if low < last - _FAR:
        low = last - _FAR
    while True:
        # Where a quotation begins, an unquoted word stands before a quoted one.
        index = reading.quoted.rfind(b"\0\1", low, index) + 1
        if not index:
            return first
        if reading.gap_flags[index] & MARK:
            return index if ":" in reading.gaps[index] else first


def aside_start(reading: Reading, first: int, last: int, after: int) -> int:
    """The start of content that is an aside of the reporter's, with its cue: the plan - |“a joke,”
    Lee said| - failed; half of them (|as few as ten, Lee said|) left. `first` where it is none.
    """
    gap = reading.gaps[after]
    if reading.quoted[last - 1]:
        opens = reading.quoted.rfind(0, first, last) + 1
        if opens > first and "(" in reading.gaps[opens]:
            return opens  # "fell (|“A,” wrote Lee, a clerk, on his page|)"
    if gap == " " or gap == ", ":
        return first
    if ")" in gap:
        openers: tuple[str, ...] = ("(",)
    elif _has(gap, _DASHES):
        openers = _DASHES
    else:
        return first
    for index in range(last - 1, max(first, last - _INSIDE), -1):
        gap = reading.gaps[index]
        if gap != " " and not (reading.quoted[index] and reading.quoted[index - 1]):
            if _has(gap, openers):
                return index
            if ")" in gap:
                return first
    return first


def relative_start(reading: Reading, first: int, last: int) -> int:
    """The start of content that is a who-clause round its cue: hailed the plan, |which, he said,
    would help|; praised Lee, |without whose help, he said, all was lost|. `first` where it is none.
    """
    who = last - 1
    alone = reading.words[who] in _ALONE and not reading.flags[who - 1] & PREPOSITION
    if first < who and alone and not reading.gap_flags[who]:
        return who  # "praised a driver |who, he said, saved| lives"
    comma = reading.marked.rfind(1, first + 1, last)
    if comma <= first or last > comma + _WHO or reading.quoted[comma]:
        return first
    here = reading.flags[comma]
    governed = here & PREPOSITION and reading.flags[comma + 1] & RELATIVE
    whose = here & RELATIVE and not here & THAT and "," in reading.gaps[comma]
    return comma if whose or governed else first


def relative_end(reading: Reading, first: int, last: int) -> int:
    """The end of the rest of a who-clause round its cue, before the verb of what it tells of: The
    plan, which, he said, |would help|, was dropped.
    """
    for comma in reading.commas(first, last):
        if reading.flags[comma] & PREDICATE:
            return comma
    return last


_ALONE: Final = ("which", "who")
_WHO: Final = 4
"""Words of a who-clause up to the subject of its cue at most."""


def _has(gap: str, marks: tuple[str, ...]) -> bool:
    """Whether a gap has one of these marks."""
    return any(map(gap.__contains__, marks))
