"""Places in a text and their arithmetic."""

from __future__ import annotations

import attrs

from newsmodel.errors import InvalidModel

__all__ = ["Span"]


@attrs.frozen
class Span:
    """A half-open pair of places in the source text.

    Both are counted in code points from the start of the text, as Python slices are:
    `text[span.start:span.end]` are the words.

    >>> Span(3, 7).contains(Span(4, 5))
    True
    """

    start: int
    """Place of the first character, counted in code points from 0."""
    end: int
    """Place after the last character; equal to `start` for an empty span."""

    def __attrs_post_init__(self) -> None:
        try:
            if 0 <= self.start <= self.end:
                return
        except TypeError:
            pass
        raise InvalidModel("Span", (self.start, self.end), "two places with 0 <= start <= end")

    def __len__(self) -> int:
        """The number of characters."""
        return self.end - self.start

    def __bool__(self) -> bool:
        """A span is a place and always true, also when it is empty."""
        return True

    def contains(self, other: Span) -> bool:
        """Whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end

    def slice(self, text: str) -> str:
        """The words of the text at this place."""
        return text[self.start : self.end]
