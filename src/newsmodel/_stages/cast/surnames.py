"""Surnames that look like a modal or a month, in a story in which somebody bears one."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._state import State
from newsmodel._stages._tokens import POSSESSIVE_ENDS
from newsmodel._word_bits import MODAL, PAST_FORM, PREPOSITION, THIRD_FORM
from newsmodel.words.en.phrases import BEFORE_MONTHS

__all__ = ["name_bearers"]

_SURNAMES: Final = ("may", "will")
_FORMS: Final = {"May": "May", "Will": "Will"} | {
    surname + ending: surname for surname in ("May", "Will") for ending in ("'s", "’s")
}
_TENSED: Final = MODAL | PAST_FORM | THIRD_FORM
_BEFORE_PERSONS: Final = frozenset(("about", "against", "behind", "like", "to", "under", "with"))
"""What stands before somebody and before no month."""


def name_bearers(state: State, capitals: list[int]) -> bool:
    """Let "May" and "Will" be names where the story has somebody of that surname: |Ann May| came,
    Mr |May| left. |May| said A. Whether any is one. Not so "in May", "Arden May 4", "Will Lee go?".

    `capitals` has the common words with a capital that stand in no name.
    """
    names, tokens = state.names, state.tokens
    whole = [
        last - 1
        for key, last in zip(names.keys, names.lasts, strict=True)
        if key.rpartition(" ")[2] in _SURNAMES and not _is_counted(state, last)
    ]
    bearers = {_FORMS.get(tokens.words[index], "") for index in whole}
    if not bearers:
        return False
    alone = [
        index
        for index in capitals
        if _FORMS.get(tokens.words[index]) in bearers and _is_surname(state, index)
    ]
    for index in (*whole, *alone):
        tokens.flags[index] = 0
    return True


def _is_counted(state: State, index: int) -> bool:
    """Whether a figure stands at a word, as behind a month: May |4|."""
    words = state.tokens.words
    return index < len(words) and words[index][0].isdigit()


def _is_surname(state: State, index: int) -> bool:
    """Whether such a word stands where no modal and no month can."""
    words, flags = state.tokens.words, state.tokens.flags
    if words[index][-2:] in POSSESSIVE_ENDS:
        return True
    if _is_counted(state, index + 1):
        return False
    tensed = index + 1 < len(words) and flags[index + 1] & _TENSED > 0
    if tensed or not index or words[index] == "Will":
        return tensed
    before = words[index - 1]
    if flags[index - 1] & PREPOSITION:
        return before in _BEFORE_PERSONS or (before == "by" and words[index - 2][-2:] == "ed")
    return not (before in BEFORE_MONTHS or before[0].isdigit())
