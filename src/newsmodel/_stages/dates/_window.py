"""The words of one passage as the readers of dates look at them."""

from __future__ import annotations

from newsmodel._stages._tokens import Tokens
from newsmodel.lexicon import fold

__all__ = ["Window"]


class Window:
    """A view of the tokens that ends at the last mention and at the end of the passage."""

    __slots__ = ("flags", "gaps", "high", "low", "starts", "words")

    def __init__(self, tokens: Tokens) -> None:
        self.words = tokens.words
        self.gaps = tokens.gaps
        self.flags = tokens.flags
        self.starts = tokens.starts
        self.low = 0
        self.high = 0

    def word(self, index: int) -> str:
        """A word folded and without the possessive; empty outside the window."""
        if not self.low <= index < self.high:
            return ""
        word = fold(self.words[index])
        return word[:-2] if word[-2:] == "'s" else word

    def before(self, index: int) -> str:
        """The word before, if nothing but a blank parts the two."""
        return self.word(index - 1) if self.joined(index) else ""

    def after(self, index: int) -> str:
        """The word after, if nothing but a blank parts the two."""
        return self.word(index + 1) if self.joined(index + 1) else ""

    def joined(self, index: int) -> bool:
        """Whether nothing but blanks stands before a word."""
        gap = self.gaps[index]
        return gap == " " or gap.isspace()

    def possessive(self, index: int) -> bool:
        """Whether a word carries the possessive."""
        return self.words[index][-2:] in ("'s", "’s", "'S", "’S")
