"""The words of one passage as the readers of dates look at them."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._tokens import Tokens
from newsmodel._word_bits import (
    ADVERB,
    BE,
    COORDINATOR,
    DO,
    HAVE,
    MODAL,
    PREPOSITION,
    RELATIVE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    TO,
)

__all__ = ["CLITICS", "FUNCTION", "Window"]

CLITICS: Final = frozenset(("'s", "’s", "'S", "’S"))

# What may follow a noun phrase that has ended: "the past" is no adjective before these.
FUNCTION: Final = (
    SUBJECT_PRONOUN | PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE | THAT | TO
    | BE | HAVE | DO | MODAL | ADVERB
)  # fmt: skip


class Window:
    """A view of the tokens that ends at the last mention and at the end of the passage."""

    __slots__ = ("flags", "gaps", "high", "low", "prose", "starts", "words")

    def __init__(self, tokens: Tokens) -> None:
        self.words = tokens.words
        self.gaps = tokens.gaps
        self.flags = tokens.flags
        self.starts = tokens.starts
        self.low = 0
        self.high = 0
        self.prose = True
        """Whether it is a paragraph, where names alone are capitalised."""

    def word(self, index: int) -> str:
        """A word in lower case and without the possessive; empty outside the window."""
        return _bare(self.words[index]) if self.low <= index < self.high else ""

    def before(self, index: int) -> str:
        """The word before, if nothing but a blank parts the two."""
        parted = index <= self.low or not self.gaps[index].isspace()
        return "" if parted else _bare(self.words[index - 1])

    def after(self, index: int) -> str:
        """The word after, if nothing but a blank parts the two."""
        return _bare(self.words[index + 1]) if self.joined(index + 1) else ""

    def around(self, index: int) -> tuple[str, str, str]:
        """The word before, the word itself and the word after, as the others tell them."""
        words, gaps, behind = self.words, self.gaps, index + 1
        here = words[index]
        before = words[index - 1] if index > self.low and gaps[index].isspace() else ""
        after = words[behind] if behind < self.high and gaps[behind].isspace() else ""
        if here[-2:] in CLITICS or before[-2:] in CLITICS or after[-2:] in CLITICS:
            return _bare(before), _bare(here), _bare(after)
        return before.lower(), here.lower(), after.lower()

    def joined(self, index: int) -> bool:
        """Whether nothing but blanks stands before a word of the window."""
        return index < self.high and self.gaps[index].isspace()

    def possessive(self, index: int) -> bool:
        """Whether a word carries the possessive."""
        return self.words[index][-2:] in CLITICS


def _bare(word: str) -> str:
    """A word in lower case and without the possessive."""
    return (word[:-2] if word[-2:] in CLITICS else word).lower()
