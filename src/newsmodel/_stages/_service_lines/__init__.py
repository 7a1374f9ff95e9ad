"""A reader of lines that are no part of the story: notices of the agency, leftovers of a page.

A line is told by its first word, by its first sign or by what it ends with. Where none of these
is known the line costs one look into a table, and nothing is searched for in it.
"""

from __future__ import annotations

from typing import Final

from newsmodel._stages._service_lines._endings import (
    CREDITED,
    LONGEST_NOTE,
    SENTENCE_ENDS,
    by_ending,
    ended,
    tail_note,
)
from newsmodel._stages._service_lines._openings import (
    BY_WORD,
    LONGEST_OPENED,
    TELLING,
    ServiceKind,
    opened,
)
from newsmodel._stages._service_lines._signs import by_sign
from newsmodel._stages._tokens import Tokens

__all__ = ["ServiceKind", "is_prose", "service_kind", "tail_note"]

_LONGEST: Final = 700
_SHORTEST_PROSE: Final = 40
_LONGEST_HEADING: Final = 110
_QUOTES: Final = frozenset("\"“‘'`«")


def service_kind(text: str, start: int, end: int, tokens: Tokens, first: int) -> ServiceKind | None:
    """What a whole line is for; None where it may be part of the story.

    `first` is the index of its first word.
    """
    length = end - start
    if length > _LONGEST or first >= len(tokens.words):
        return None if length > _LONGEST else by_sign(text, start, end, "")
    place = tokens.starts[first]
    word = tokens.words[first] if place < end else ""
    telling = word in TELLING
    kind = opened(text, start, end, place, word) if telling and length <= LONGEST_OPENED else None
    if kind is None:
        if not text[start].isalpha():
            kind = by_sign(text, start, end, word)
        elif telling and word in BY_WORD:
            pattern, said = BY_WORD[word]
            kind = said if pattern.match(text, place, end) is not None else None
    return by_ending(text, start, end) if kind is None else kind


def is_prose(text: str, start: int, end: int, word: str, place: int, final: str) -> bool:
    """Whether a long line that a sentence ends can only be part of the story: the quick answer
    for nearly every paragraph. `word` is its first word, which stands at `place`, `final` its last.
    """
    length, sign = end - start, text[start]
    if length <= _SHORTEST_PROSE or text[end - 1] not in SENTENCE_ENDS:
        return False
    if not (sign.isalpha() or sign in _QUOTES):
        return False
    if word in TELLING:
        letters, second = TELLING[word], place + len(word) + 1
        if word in BY_WORD or (
            length <= LONGEST_OPENED
            and (letters is None or text[second : second + 1].lower() in letters)
            and opened(text, start, end, place, word)
        ):
            return False
    if word.isupper() and text[start : start + _LONGEST_HEADING].isupper():
        return False
    return final not in CREDITED and (length > LONGEST_NOTE or ended(text, start, end) is None)
