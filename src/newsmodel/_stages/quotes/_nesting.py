"""Quotations inside quotations."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

__all__ = ["DEEPEST", "Draft", "nested"]

Draft = tuple[int, int, int, int, bool, int, int, int, tuple["Draft", ...]]
"""A quotation before its kind is known: its start and end, those of its words, whether it is
closed, its passage, the index of its first word and that after its last, and what lies inside.
"""

DEEPEST: Final = 8
"""How many levels deep `inner` goes; the words of what lies deeper are kept flat."""


def nested(drafts: list[Draft]) -> tuple[list[Draft], list[Draft]]:
    """The outermost quotations with what lies inside them, and those too deep to be kept."""
    if len(drafts) < 2:
        return drafts, []
    drafts.sort()
    if all(one[1] <= two[0] for one, two in pairwise(drafts)):
        return drafts, []
    outermost: list[Draft] = []
    too_deep: list[Draft] = []
    standing: list[tuple[Draft, list[Draft]]] = []

    def finish() -> None:
        draft, inner = standing.pop()
        if inner:
            draft = (*draft[:-1], tuple(inner))
        (standing[-1][1] if standing else outermost).append(draft)

    for draft in drafts:
        while standing and standing[-1][0][1] <= draft[0]:
            finish()
        if len(standing) > DEEPEST:
            if not too_deep or draft[0] >= too_deep[-1][1]:
                too_deep.append(draft)
        else:
            standing.append((draft, []))
    while standing:
        finish()
    return outermost, too_deep
