"""What something is called, or a word as a word, in marks: nobody says it, whoever tells of it."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._state import State
from newsmodel._stages.quotes._nesting import Draft
from newsmodel._word_bits import COORDINATOR, DETERMINER, PREPOSITION, TO
from newsmodel.words.en.quotations import EXPRESSIONS

__all__ = ["EXAMPLES", "SMALL", "is_called", "is_title"]

SMALL: Final = DETERMINER | PREPOSITION | COORDINATOR | TO
"""Words that a title writes small."""
EXAMPLES: Final = frozenset(("as", "like"))
"""What leads from works or words to those in marks: films |like| “Home”."""
_ARTICLES: Final = frozenset(("a", "an", "one"))
"""With these begins what somebody is, and no name."""
_KNOWN_REACH: Final = 6
"""Words from "known" to "as": known to everybody in the town as."""
_LONGEST_NAME: Final = 5
"""Words of a name or an expression."""


def is_called(state: State, start: int, draft: Draft) -> bool:
    """Whether marks in a passage from the word `start` on hold what something is called, or a word
    as a word: the loan (the |“Norland Loan”|), known as |“the Fox”|, words such as |“plan”|.
    """
    _, end, _, _, _, _, first, last, _ = draft
    words = state.tokens.words
    if first - 1 < start or last - first > _LONGEST_NAME:
        return False
    own = words[first - 1]
    if state.text[end : end + 1] == ")" or own in ("or", "see"):
        return _is_short_form(state, draft) or _is_reference(state, first)
    if own in EXAMPLES:
        return _is_known(state, start, first) or _is_expression(state, start, first - 1)
    if own == "the" and words[first - 2] == "as":
        return _is_known(state, start, first - 1)
    return own in EXPRESSIONS and _is_expression(state, start, first)


def _is_short_form(state: State, draft: Draft) -> bool:
    """Whether a short form with a capital stands in marks behind the long one: Kestrel Steel
    |(“Kestrel”)|, a loan |(the “Norland Loan”)|, Paul Holm|, or “Benjy,”|.
    """
    begin, end, _, text_end, _, _, first, last, _ = draft
    text, words, gaps = state.text, state.tokens.words, state.tokens.gaps
    if not words[last - 1][0].isupper() or not is_title(state, first, last):
        return False
    if text[end : end + 1] == ")":
        opens = text[begin - 1] == "(" or (
            gaps[first - 1].endswith("(") and bool(state.tokens.flags[first - 1] & DETERMINER)
        )
        return opens and text[text_end - 1].isalnum()
    if gaps[first - 1] != ", " or "," not in text[text_end - 1 : end + 1]:
        return False
    return first > 1 and words[first - 2][0].isupper()


def _is_reference(state: State, first: int) -> bool:
    """Whether marks hold the heading that a bracket points to: |(see “About Kestrel”, below)|."""
    return state.tokens.words[first - 1] == "see" and state.tokens.gaps[first - 1].endswith("(")


def _is_known(state: State, start: int, first: int) -> bool:
    """Whether a name follows behind "as": |also known as| “the Fox”, |known to locals as| “the
    Fox”.
    """
    words, gap_flags = state.tokens.words, state.tokens.gap_flags
    if words[first - 1] != "as" or words[first].lower() in _ARTICLES:
        return False
    for index in range(first - 2, max(first - _KNOWN_REACH, start) - 1, -1):
        if gap_flags[index + 1]:
            return False
        if words[index] in ("known", "Known"):
            return True
    return False


def _is_expression(state: State, start: int, last: int) -> bool:
    """Whether the words before marks name expressions that mark a text: identified |by words
    such| as “plan”, |Terms| like “plan” show it, and not "used words such" as “liar”.
    """
    words, flags = state.tokens.words, state.tokens.flags
    index = last - 1
    index -= words[index] == "such"
    if index < start or words[index].lower() not in EXPRESSIONS:
        return False
    if index > start and flags[index - 1] & DETERMINER:
        index -= 1
    if index == start:
        return True
    return words[index - 1] in _HOLDING or state.tokens.gaps[index].startswith(".")


_HOLDING: Final = ("by", "containing", "including", "of", "with")
"""What stands before words that a text is marked by or holds: mail |containing| words such as."""


def is_title(state: State, first: int, last: int) -> bool:
    """Whether the words are written as in a title, with capitals, the last one too: “It's over” is
    none.
    """
    tokens = state.tokens
    if tokens.words[last - 1][0].islower():
        return False
    for index in range(first, last):
        if tokens.words[index][0].islower() and not tokens.flags[index] & SMALL:
            return False
    return True
