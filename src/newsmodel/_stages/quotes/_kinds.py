"""Whether marks hold a sentence, a fragment of one, or no speech at all.

Full: the words begin a sentence of their own. Partial: they are part of the reporter's sentence.
Term: a title, a nickname, a motto, a gloss, whatever is named so rather than said.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsmodel._stages._state import Passage, QuoteDraft, State
from newsmodel._stages._tokens import END
from newsmodel._stages.quotes._called import EXAMPLES, SMALL, is_called, is_title
from newsmodel._stages.quotes._nesting import Draft
from newsmodel._word_bits import (
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
    TAKES_ADDRESSEE,
    WORK,
)
from newsmodel.models import QuoteKind
from newsmodel.words.en.phrases import SAYING
from newsmodel.words.en.quotations import INSCRIBED, ONE_EXPRESSION

__all__ = ["kinds_of"]

# Members of an enum, looked up once.
_TERM: Final = QuoteKind.TERM
_PARTIAL: Final = QuoteKind.PARTIAL
_FULL: Final = QuoteKind.FULL

# Half the cost of `QuoteDraft(…)`, for the many.
_new: Final = tuple.__new__
_FINITE: Final = BE | HAVE | DO | MODAL | SUBJECT_PRONOUN
_SPOKEN: Final = CUE | NOUN_CUE | SHOUT
"""What leads on to words that are spoken: "said", "chants of"."""
_NO_TERM, _TITLE, _LABEL, _NAME = range(4)
_BEFORE_TITLES: Final = frozenset(("", ","))
"""The marks of punctuation before a title; mostly there is none."""
_BEHIND_NAMING: Final = _BEFORE_TITLES | {":"}
_TELLING: Final = SAYING | {"told"}
"""What is done on a programme: |said| on “Good Morning”; not "|commented| on “Big Oil”"."""
_SHOWING: Final = frozenset(("in", "on"))
_ARTICLE: Final = DETERMINER | POSSESSIVE
_LONGEST_TITLE: Final = 12
"""Words of a title."""
_DESCRIBING: Final = 6
"""Words from a title to the noun that says what it is: ", a long and sad film"."""
_LONGEST_TERM: Final = 8
"""Words of a term that no capitals show."""
_LONGEST_EXPRESSION: Final = 4
"""Words of an expression that a list goes on with: words such as “may” and |“is likely to”|."""
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


def kinds_of(state: State, passage: Passage, drafts: Iterable[Draft]) -> list[QuoteDraft]:
    """The quotations of a passage, each of its kind."""
    found = []
    before: QuoteDraft | None = None
    for draft in drafts:
        start, end, text_start, text_end, closed, number, first, last, within = draft
        lead, term = _lead(state.text, passage[1], start), _NO_TERM
        if last - first <= _LONGEST_TITLE:
            term = _term(state, passage[3], draft, lead)
            if before is not None and before.label and term <= _TITLE:
                term = _listed(state, before, first, last, term)
        kind = _TERM if term else _kind(state, draft, before, lead)
        inner = tuple(kinds_of(state, passage, within)) if within else ()
        label, named = term >= _LABEL, term == _NAME
        fields = (
            start,
            end,
            text_start,
            text_end,
            closed,
            False,
            kind,
            number,
            first,
            last,
            inner,
            label,
            named,
        )
        before = _new(QuoteDraft, fields)
        found.append(before)
    return found


def _kind(state: State, draft: Draft, before: QuoteDraft | None, lead: str) -> QuoteKind:
    """Whether a quotation is full or partial, behind the one before it in its passage."""
    _, end, text_start, text_end, _, _, first, last, _ = draft
    text, tokens = state.text, state.tokens
    initial = tokens.words[first][0]
    if not initial.isupper():
        if before is not None and _is_second_half(state, before, first, lead):
            return _FULL
        if initial.islower() or last - first < 3 or lead not in _BOUNDARIES:
            return _PARTIAL
    flags = tokens.flags
    if (lead in _BOUNDARIES or (first and flags[first - 1] & CUE)) and (
        _is_stopped(text, end, text_start, text_end) or (last < len(flags) and flags[last] & CUE)
    ):
        return _FULL
    return _FULL if _is_clause(state, first, last) else _PARTIAL


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


def _lead(text: str, start: int, place: int) -> str:
    """The mark of punctuation before a place; "." at the head of its passage, "" for none."""
    while place > start:
        place -= 1
        char = text[place]
        if not (char == " " or char in _MARKS or char.isspace()):
            return "" if char.isalnum() else char
    return "."


def _is_stopped(text: str, end: int, text_start: int, text_end: int) -> bool:
    """Whether the words end with a stop, inside the marks or, as in British copy, behind them."""
    mark = text[text_end - 1]
    while text_end > text_start and (mark in _MARKS or mark.isspace()):
        text_end -= 1
        mark = text[text_end - 1]
    return mark in _FULL_STOPS or text[end : end + 1] in _OUTER_STOPS


def _is_second_half(state: State, before: QuoteDraft, first: int, lead: str) -> bool:
    """Whether the words go on with a sentence that the cue has split: “A,” X said, “b.”"""
    return (
        lead == ","
        and before.kind is _FULL
        and state.text[before.text_end - 1] == ","
        and first - before.last < _CUE_REACH
        and not any(flags & END for flags in state.tokens.gap_flags[before.last + 1 : first])
    )


def _term(state: State, start: int, draft: Draft, lead: str) -> int:
    """What the marks hold that is no speech, in a passage from the word `start` on: a title by its
    capitals, a label by the words round it, or neither.

    What bears a title is told of, and not spoken, in the statement of somebody too.
    """
    words, flags = state.tokens.words, state.tokens.flags
    begin, end, text_start, text_end, _, _, first, last, _ = draft
    if first == last:
        return _TITLE  # marks with no word between them are no speech
    if is_called(state, start, draft):
        return _NAME
    behind = flags[last] if last < len(flags) else 0
    own = flags[first - 1] if first > start else 0
    before = flags[first - 2] if first - 2 >= start else 0
    named = own & NAMING or (before & NAMING and own & SMALL)
    naming = named and last - first <= _LONGEST_TERM and lead in _BEHIND_NAMING
    if naming or (not lead and _is_told_of(state, first)):
        return _LABEL
    if state.text[begin - 1 : begin] == "(" and _is_gloss(state, draft):
        return _LABEL
    if behind & SIGN and state.tokens.gaps[last][-1:] == " " and state.text[text_end - 1].isalnum():
        return _LABEL
    if words[first][0].isupper():
        if own & TAKES_ADDRESSEE and not lead and last - first > 1 and is_title(state, first, last):
            return _LABEL  # told “Good Morning” that A
        if lead in _BEFORE_TITLES and (own & WORK or _is_broadcast(state, start, first, last)):
            return _LABEL
        if last < len(words) and _is_nickname(state, first, last):
            return _NAME
        if last < len(words) and _is_titled(state, last):
            return _LABEL
        if _is_set_in_capitals(state, first, last, start) or not is_title(state, first, last):
            return _NO_TERM
        if own & _SPOKEN or behind & SHOUT or (own & PREPOSITION and before & _SPOKEN):
            return _NO_TERM
        if lead in _BEFORE_TITLES or not _is_stopped(state.text, end, text_start, text_end):
            return _LABEL if _is_inscribed(state, last) else _TITLE
    return _LABEL if _is_inscribed(state, last) else _NO_TERM


def _is_told_of(state: State, first: int) -> bool:
    """Whether what stands before marks says what they hold: |films such as| “Home”, |the word|
    “hope”.
    """
    table, words = state.lexicon.table, state.tokens.words
    if words[first - 1] in ONE_EXPRESSION:
        return first > 1 and state.tokens.flags[first - 2] & DETERMINER > 0
    if words[first - 1] not in EXAMPLES:
        return False
    return any(
        table.get(word.removesuffix("s"), 0) & WORK for word in words[max(first - 3, 0) : first - 1]
    )


def _is_gloss(state: State, draft: Draft) -> bool:
    """Whether marks that open behind a bracket only say what something is called: (“the plan”),
    (“Options”), and not (“No!”).
    """
    _, end, _, text_end, _, _, first, last, _ = draft
    if state.text[end : end + 1] != ")" or not state.text[text_end - 1].isalnum():
        return False
    return state.tokens.words[first][0].islower() or is_title(state, first, last)


def _is_inscribed(state: State, last: int) -> bool:
    """Whether marks hold what stands on a thing: “TV” |painted on| the roof."""
    words = state.tokens.words
    if last + 1 >= len(words) or words[last] not in INSCRIBED:
        return False
    return bool(state.tokens.flags[last + 1] & PREPOSITION)


def _is_titled(state: State, last: int) -> bool:
    """Whether what stands behind marks says that they hold a title."""
    return "," in state.tokens.gaps[last] and (_is_work(state, last) or _is_signed(state, last))


def _listed(state: State, before: QuoteDraft, first: int, last: int, term: int) -> int:
    """What marks hold that follow a label in a list: “Salt”, |“Rain”| and |“Home”|, words such as
    “plan” |and “hope”|.
    """
    behind, one = before.last, _NAME if before.named else _LABEL
    if term != _TITLE and (one != _NAME or last - first > _LONGEST_EXPRESSION):
        return term
    if before.named and ")" in state.tokens.gaps[behind]:
        return term  # shares (“Options”) and “No!”
    listed = behind == first or (behind == first - 1 and state.tokens.flags[behind] & COORDINATOR)
    return one if listed else term


def _is_nickname(state: State, first: int, last: int) -> bool:
    """Whether marks stand inside a name: Stanley |“Tookie”| Williams."""
    tokens = state.tokens
    if last - first > 2 or not first or tokens.flags[first - 1] or tokens.flags[last]:
        return False
    before, behind = tokens.words[first - 1], tokens.words[last]
    inside = before[0].isupper() and behind[0].isupper() and not before.isupper()
    return inside and len(tokens.gaps[first]) == 2 and len(tokens.gaps[last]) == 2


def _is_signed(state: State, last: int) -> bool:
    """Whether a title is followed by whose work it is: “Salt and Rain,” |by Ann Lee|."""
    words = state.tokens.words
    return words[last] == "by" and last + 1 < len(words) and words[last + 1][0].isupper()


def _is_broadcast(state: State, start: int, first: int, last: int) -> bool:
    """Whether a title stands where a programme or a paper does: on Nordlys TV’s “Good Morning”."""
    words, before = state.tokens.words, first - 2
    if before < start:
        return False
    own = words[first - 1]
    if own[-2:] in _APOSTROPHE_S:
        shown = own[0].isupper() or words[before][0].isupper()
    elif own == "called":
        shown = _is_indefinite(state, first - 1)
    elif own in _SHOWING:
        told = own == "on" and words[before] in _TELLING
        shown = last - first > 1 and (told or not state.tokens.flags[before] & _SPOKEN)
    else:
        return False
    return shown and is_title(state, first, last)


def _is_indefinite(state: State, index: int) -> bool:
    """Whether a noun with "a" stands before a word: a free paper |called| “The Local”."""
    words, gap_flags = state.tokens.words, state.tokens.gap_flags
    for place in range(index - 1, max(index - _DESCRIBING, -1), -1):
        if gap_flags[place + 1]:
            return False
        if words[place] in ("a", "an", "A", "An"):
            return place < index - 1
    return False


def _is_work(state: State, last: int) -> bool:
    """Whether what stands behind marks says that they hold a title: “Home”, |a film about A|."""
    tokens = state.tokens
    if not tokens.flags[last] & _ARTICLE:
        return False
    for index in range(last + 1, min(last + _DESCRIBING, len(tokens.words) - 1)):
        if tokens.gap_flags[index]:
            return False
        if tokens.flags[index] & CUE and tokens.flags[index + 1] & _ARTICLE:
            return False  # “A,” |the mayor told the paper|
        if tokens.flags[index] & WORK or tokens.words[index] in state.lexicon.media:
            behind = tokens.flags[index + 1] & (PREPOSITION | RELATIVE)
            return bool(behind or tokens.gap_flags[index + 1])
    return False


def _is_set_in_capitals(state: State, first: int, last: int, start: int) -> bool:
    """Whether capitals show nothing, because the words around have them too, as in a headline."""
    tokens = state.tokens
    if first - 1 <= start:
        return False
    before = tokens.words[first - 1]
    if len(before) > 1 and before.isupper():
        return all(word.isupper() for word in tokens.words[first:last])
    return before[0].isupper() and bool(tokens.flags[first - 1] & SMALL)
