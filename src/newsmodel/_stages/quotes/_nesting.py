"""Quotations inside quotations."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from newsmodel._stages._state import QuoteDraft

__all__ = ["DEEPEST", "nested"]

DEEPEST: Final = 8
"""How many levels deep `inner` goes; the words of what lies deeper are kept flat."""


def nested(drafts: list[QuoteDraft]) -> tuple[list[QuoteDraft], list[QuoteDraft]]:
    """The outermost quotations with what lies inside them, and those too deep to be kept."""
    if len(drafts) < 2:
        return drafts, []
    drafts.sort()
    if all(one.end <= two.start for one, two in pairwise(drafts)):
        return drafts, []
    outermost: list[QuoteDraft] = []
    too_deep: list[QuoteDraft] = []
    standing: list[tuple[QuoteDraft, list[QuoteDraft]]] = []

    def finish() -> None:
        draft, inner = standing.pop()
        if inner:
            draft = draft._replace(inner=tuple(inner))
        (standing[-1][1] if standing else outermost).append(draft)

    for draft in drafts:
        while standing and standing[-1][0].end <= draft.start:
            finish()
        if len(standing) > DEEPEST:
            if not too_deep or draft.start >= too_deep[-1].end:
                too_deep.append(draft)
        else:
            standing.append((draft, []))
    while standing:
        finish()
    return outermost, too_deep
