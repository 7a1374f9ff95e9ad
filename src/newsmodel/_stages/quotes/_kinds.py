"""Whether marks hold a sentence, a fragment of one, or no speech at all.

Full: the words begin a sentence of their own. Partial: they are part of the reporter's sentence.
Term: a title, a nickname, a motto, a gloss, whatever is named so rather than said.
"""

from __future__ import annotations

from typing import Final

from newsmodel._stages._state import QuoteDraft, State
from newsmodel._stages._tokens import END
from newsmodel.lexicon import (
    BE,
    COORDINATOR,
    CUE,
    DETERMINER,
    DO,
    HAVE,
    MODAL,
    NAMING,
    NOUN_CUE,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SHOUT,
    SIGN,
    SUBJECT_PRONOUN,
    TO,
    WORK,
)
from newsmodel.models import QuoteKind

__all__ = ["kinds_of"]

_FINITE: Final = BE | HAVE | DO | MODAL | SUBJECT_PRONOUN
_SPOKEN: Final = CUE | NOUN_CUE | SHOUT
"""What leads on to words that are spoken: "said", "chants of"."""
_SMALL: Final = DETERMINER | PREPOSITION | COORDINATOR | TO
"""Words that a title writes small."""
_LONGEST_TITLE: Final = 12
"""Words of a title."""
_DESCRIBING: Final = 6
"""Words from a title to the noun that says what it is: ", a long and sad film"."""
_LONGEST_TERM: Final = 8
"""Words of a term that no capitals show."""
_CUE_REACH: Final = 25
"""How many words may stand between the halves of a split sentence."""
_CONTRACTED: Final = tuple(
    apostrophe + letters for apostrophe in "'’" for letters in ("ll", "re", "ve", "d", "m", "t")
)
_APOSTROPHE_S: Final = ("'s", "’s")
_BOUNDARIES: Final = frozenset(".?!…:–—-")
_MARKS: Final = frozenset("“”\"‘’'`«»‹›„")
_OUTER_STOPS: Final = frozenset(".?!,")
_FULL_STOPS: Final = frozenset(".?!…,-–—")


def kinds_of(state: State, drafts: list[QuoteDraft]) -> list[QuoteDraft]:
    """The quotations of a passage with their kinds."""
    found = []
    before: QuoteDraft | None = None
    for draft in drafts:
        kind = _kind(state, draft, before)
        if draft.inner:
            inner = tuple(kinds_of(state, list(draft.inner)))
            before = draft._replace(kind=kind, inner=inner)
        elif kind is draft.kind:
            before = draft
        else:
            start, end, text_start, text_end, closed, continues, _, number, first, last, _ = draft
            before = QuoteDraft(
                start, end, text_start, text_end, closed, continues, kind, number, first, last
            )
        found.append(before)
    return found


def _kind(state: State, draft: QuoteDraft, before: QuoteDraft | None) -> QuoteKind:
    tokens = state.tokens
    first, last = draft.first, draft.last
    length = last - first
    if not length:
        # Marks with no word between them are no speech.
        return QuoteKind.TERM
    lead = _lead(state, draft)
    if length <= _LONGEST_TITLE and _is_term(state, draft, lead):
        return QuoteKind.TERM
    initial = tokens.words[first][0]
    if not initial.isupper():
        if before is not None and _is_second_half(state, before, draft, lead):
            return QuoteKind.FULL
        if initial.islower() or length < 3 or lead not in _BOUNDARIES:
            return QuoteKind.PARTIAL
    if lead in _BOUNDARIES or (first and tokens.flags[first - 1] & CUE):
        behind = tokens.flags[last] if last < len(tokens.words) else 0
        if _is_stopped(state, draft) or behind & CUE:
            return QuoteKind.FULL
    return QuoteKind.FULL if _is_clause(state, first, last) else QuoteKind.PARTIAL


def _is_clause(state: State, first: int, last: int) -> bool:
    """Whether the words hold a finite verb or the subject of one."""
    if last - first < 2:
        return False
    tokens = state.tokens
    for index in range(first, last):
        if tokens.flags[index] & _FINITE:
            return True
        word = tokens.words[index]
        if word.endswith(_CONTRACTED):
            return True
        # "It's" holds a verb, "Norland's" does not.
        if word.endswith(_APOSTROPHE_S) and (
            state.lexicon.table.get(word[:-2], 0) & SUBJECT_PRONOUN
        ):
            return True
    return False


def _lead(state: State, draft: QuoteDraft) -> str:
    """The mark of punctuation before a quotation; "." at the head of its passage, "" for none."""
    text, place = state.text, draft.start
    start = state.layout.passages[draft.passage].start
    while place > start:
        place -= 1
        char = text[place]
        if not (char == " " or char in _MARKS or char.isspace()):
            return "" if char.isalnum() else char
    return "."


def _is_stopped(state: State, draft: QuoteDraft) -> bool:
    """Whether the words end with a stop, inside the marks or, as in British copy, behind them."""
    text, place = state.text, draft.text_end
    while place > draft.text_start and (text[place - 1].isspace() or text[place - 1] in _MARKS):
        place -= 1
    return text[place - 1] in _FULL_STOPS or text[draft.end : draft.end + 1] in _OUTER_STOPS


def _is_second_half(state: State, before: QuoteDraft, draft: QuoteDraft, lead: str) -> bool:
    """Whether the words go on with a sentence that the cue has split: “A,” X said, “b.”"""
    return (
        lead == ","
        and before.kind is QuoteKind.FULL
        and state.text[before.text_end - 1] == ","
        and draft.first - before.last < _CUE_REACH
        and not any(flags & END for flags in state.tokens.gap_flags[before.last + 1 : draft.first])
    )


def _is_term(state: State, draft: QuoteDraft, lead: str) -> bool:
    """Whether the marks hold a name of something."""
    tokens = state.tokens
    first, last = draft.first, draft.last
    start = state.layout.passages[draft.passage].first
    behind = tokens.flags[last] if last < len(tokens.words) else 0
    own = tokens.flags[first - 1] if first > start else 0
    before = tokens.flags[first - 2] if first - 2 >= start else 0
    named = own & NAMING or (before & NAMING and own & _SMALL)
    if named and last - first <= _LONGEST_TERM and lead in ("", ",", ":"):
        return True
    closing = state.text[draft.text_end - 1]
    if behind & SIGN and tokens.gaps[last][-1:] == " " and closing.isalnum():
        return True
    if not tokens.words[first][0].isupper():
        return False
    if (own & WORK and lead in ("", ",")) or _is_work(state, last):
        return True
    if _is_set_in_capitals(state, draft, start) or not _is_title(state, draft):
        return False
    if own & _SPOKEN or behind & SHOUT or (own & PREPOSITION and before & _SPOKEN):
        return False
    return lead in ("", ",") or not _is_stopped(state, draft)


def _is_work(state: State, last: int) -> bool:
    """Whether what stands behind marks says that they hold a title: “Home”, |a film about A|."""
    tokens = state.tokens
    if last >= len(tokens.words) or not tokens.flags[last] & (DETERMINER | POSSESSIVE):
        return False
    if "," not in tokens.gaps[last]:
        return False
    for index in range(last + 1, min(last + _DESCRIBING, len(tokens.words) - 1)):
        if tokens.gap_flags[index]:
            return False
        if tokens.flags[index] & WORK:
            behind = tokens.flags[index + 1] & (PREPOSITION | RELATIVE)
            return bool(behind or tokens.gap_flags[index + 1])
    return False


def _is_set_in_capitals(state: State, draft: QuoteDraft, start: int) -> bool:
    """Whether capitals show nothing, because the words around have them too, as in a headline."""
    tokens = state.tokens
    first = draft.first
    if first - 1 <= start:
        return False
    before = tokens.words[first - 1]
    if len(before) > 1 and before.isupper():
        return all(word.isupper() for word in tokens.words[first : draft.last])
    return before[0].isupper() and bool(tokens.flags[first - 1] & _SMALL)


def _is_title(state: State, draft: QuoteDraft) -> bool:
    """Whether the words are written as in a title, with capitals."""
    tokens = state.tokens
    for index in range(draft.first, draft.last):
        if tokens.words[index][0].islower() and not tokens.flags[index] & _SMALL:
            return False
    return True
