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
        if self.low <= index < self.high:
            word = self.words[index].lower()
            return word[:-2] if word[-1] == "s" and word[-2:] in CLITICS else word
        return ""

    def before(self, index: int) -> str:
        """The word before, if nothing but a blank parts the two."""
        if index <= self.low:
            return ""
        gap = self.gaps[index]
        if gap != " " and not gap.isspace():
            return ""
        word = self.words[index - 1].lower()
        return word[:-2] if word[-1] == "s" and word[-2:] in CLITICS else word

    def after(self, index: int) -> str:
        """The word after, if nothing but a blank parts the two."""
        index += 1
        if index >= self.high:
            return ""
        gap = self.gaps[index]
        if gap != " " and not gap.isspace():
            return ""
        word = self.words[index].lower()
        return word[:-2] if word[-1] == "s" and word[-2:] in CLITICS else word

    def around(self, index: int) -> tuple[str, str, str]:
        """The word before, the word itself and the word after, as the others tell them."""
        words, gaps = self.words, self.gaps
        before = after = ""
        if index > self.low:
            gap = gaps[index]
            if gap == " " or gap.isspace():
                before = words[index - 1].lower()
                if before[-1] == "s" and before[-2:] in CLITICS:
                    before = before[:-2]
        word = words[index].lower()
        if word[-1] == "s" and word[-2:] in CLITICS:
            word = word[:-2]
        index += 1
        if index < self.high:
            gap = gaps[index]
            if gap == " " or gap.isspace():
                after = words[index].lower()
                if after[-1] == "s" and after[-2:] in CLITICS:
                    after = after[:-2]
        return before, word, after

    def joined(self, index: int) -> bool:
        """Whether nothing but blanks stands before a word of the window."""
        gap = self.gaps[index]
        return index < self.high and (gap == " " or gap.isspace())

    def possessive(self, index: int) -> bool:
        """Whether a word carries the possessive."""
        return self.words[index][-2:] in CLITICS
