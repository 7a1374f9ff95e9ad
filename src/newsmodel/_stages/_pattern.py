"""Patterns that are compiled when they are first asked.

The eighty patterns of the blocks and the library that reads them take longer to make ready than
all the rest of the package, and those who only read stored articles never ask one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

__all__ = ["Pattern"]


class Pattern:
    """A pattern of the `regex` library. Each method is that of the compiled pattern."""

    def __init__(self, pattern: str, *, ignore_case: bool = False) -> None:
        self.pattern = pattern
        self.ignore_case = ignore_case

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The pattern as the library has it."""
        import regex  # noqa: PLC0415

        return regex.compile(self.pattern, regex.IGNORECASE if self.ignore_case else 0)

    @cached_property
    def match(self) -> Callable[..., regex.Match[str] | None]:
        """Match at a place."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., regex.Match[str] | None]:
        """Match from a place to an end."""
        return self.compiled.fullmatch

    @cached_property
    def search(self) -> Callable[..., regex.Match[str] | None]:
        """Match at the first place from one on."""
        return self.compiled.search

    @cached_property
    def finditer(self) -> Callable[..., Iterator[regex.Match[str]]]:
        """Match at every place."""
        return self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[str]]:
        """What matches."""
        return self.compiled.findall

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        """What stands between the matches."""
        return self.compiled.split

    @cached_property
    def sub(self) -> Callable[..., str]:
        """The text with something else for each match."""
        return self.compiled.sub
