"""Patterns that are compiled when they are first asked, and for the text that they are asked on.

The eighty patterns of the blocks and the library that reads them take longer to make ready than
all the rest of the package, and those who only read stored articles never ask one.

A text in ASCII, as four dispatches of five are, is read by `re`, which answers in a quarter of
the time; what it knows of letters and blanks is there the same. So is a line in ASCII of any other
text. All else is read by `regex`, which knows the classes of Unicode.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import regex

    Match = re.Match[str] | regex.Match[str]
    """What a pattern found, by either library."""

__all__ = ["Pattern"]

_CLASSES: Final = {"L": "A-Za-z", "Lu": "A-Z", "Ll": "a-z", "M": "", "N": "0-9"}
"""What the classes of Unicode hold of ASCII."""
_PIECE: Final = re.compile(r"\\p\{(\w+)\}|\\.|[\[\]]", re.DOTALL)
_ANYWHERE: Final = sys.maxsize
_SHORT: Final = 400
"""A stretch no longer than this is asked whether it is in ASCII."""
_BEHIND: Final = 4
"""So far before a stretch a pattern may look behind at most."""


class Pattern:
    """A pattern of the `regex` library. Each method is that of the compiled pattern."""

    def __init__(self, pattern: str, *, ignore_case: bool = False) -> None:
        self.pattern = pattern
        self.ignore_case = ignore_case

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The pattern for any text."""
        import regex  # noqa: PLC0415

        return regex.compile(self.pattern, regex.IGNORECASE if self.ignore_case else 0)

    @cached_property
    def plain(self) -> re.Pattern[str]:
        """The pattern for text in ASCII."""
        return re.compile(
            _in_ascii(self.pattern), re.ASCII | (re.IGNORECASE if self.ignore_case else 0)
        )

    @cached_property
    def match(self) -> Callable[..., Match | None]:
        """Match at a place."""
        return self._asking("match")

    @cached_property
    def fullmatch(self) -> Callable[..., Match | None]:
        """Match from a place to an end."""
        return self._asking("fullmatch")

    @cached_property
    def search(self) -> Callable[..., Match | None]:
        """Match at the first place from one on."""
        return self._asking("search")

    @cached_property
    def finditer(self) -> Callable[..., Iterator[Match]]:
        """Match at every place."""
        return self._asking("finditer")

    def findall(self, text: str) -> list[str]:
        """What matches."""
        found: list[str] = self._of(text).findall(text)
        return found

    def split(self, text: str) -> list[str]:
        """What stands between the matches."""
        found: list[str] = self._of(text).split(text)
        return found

    def sub(self, replacement: str, text: str) -> str:
        """The text with something else for each match."""
        return self._of(text).sub(replacement, text)

    def _of(self, text: str) -> re.Pattern[str] | regex.Pattern[str]:
        return self.plain if text.isascii() else self.compiled

    def _asking(self, method: str) -> Callable[..., Any]:
        """A method of the pattern that the text wants."""
        plain: Callable[..., Any] | None = None
        full: Callable[..., Any] | None = None

        def ask(text: str, start: int = 0, end: int = _ANYWHERE) -> Any:
            nonlocal plain, full
            if text.isascii() or (
                end - start <= _SHORT and text[max(start - _BEHIND, 0) : end].isascii()
            ):
                if plain is None:
                    plain = getattr(self.plain, method)
                return plain(text, start, end)
            if full is None:
                full = getattr(self.compiled, method)
            return full(text, start, end)

        return ask


def _in_ascii(pattern: str) -> str:
    """A pattern in the words of `re`, for text in which there is nothing but ASCII."""
    written = []
    place, inside = 0, False
    for piece in _PIECE.finditer(pattern):
        written.append(pattern[place : piece.start()])
        held, words = piece.group(1), piece.group()
        if held is not None:
            words = _CLASSES[held] if inside else f"[{_CLASSES[held]}]"
        elif words in "[]":
            inside = words == "["
        written.append(words)
        place = piece.end()
    return "".join(written) + pattern[place:]
