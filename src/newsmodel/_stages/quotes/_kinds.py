"""Whether marks hold a sentence, a fragment of one, or no speech at all."""

from __future__ import annotations

from newsmodel._stages._state import QuoteDraft, State
from newsmodel.models import QuoteKind

__all__ = ["kinds_of"]


def kinds_of(state: State, drafts: list[QuoteDraft]) -> list[QuoteDraft]:
    """The quotations of a passage with their kinds."""
    words = state.tokens.words
    return [
        draft if words[draft.first][0].islower() else draft._replace(kind=QuoteKind.FULL)
        for draft in drafts
    ]
