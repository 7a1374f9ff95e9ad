"""The state machine that pairs the quotation marks of a passage.

One walk over the marks with a stack of those that stand open. A single mark that opens is only a
guess, since it may be an apostrophe: it gives way when the double mark below it closes.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newsmodel._stages._tokens import END, Tokens
from newsmodel._stages.quotes._marks import CLOSES, DOUBLE, GLUED, OPENS, SINGLE
from newsmodel._word_bits import ELISION

__all__ = ["Mark", "MarkPlace", "Pairing", "opens_passage", "pair"]

_FAMILIES: Final = 8
# "the boys' toys", "goin' home", "man o' war": an apostrophe at the end of a word, if words follow.
_CLIPPED: Final = ("s", "S", "z", "Z", "x", "X", "in", "o", "th", "an", "ol", "wi")


MarkPlace = tuple[int, int, int, int, int, int, int]
"""What a `Mark` holds, before one is made."""


class Mark(NamedTuple):
    """A quotation mark of the text."""

    place: int
    length: int
    family: int
    facing: int
    shape: int
    gap: int
    """Index of the gap in which it stands: that of the first word after it."""
    offset: int
    """Place in the gap; 0 for a mark that touches the word before it."""


class Pairing(NamedTuple):
    """What the marks of a passage come to."""

    pairs: list[tuple[Mark, Mark]]
    """Marks that belong together, in the order in which they close."""
    unclosed: list[tuple[Mark, Mark | None]]
    """Opening marks that nothing closes, in order, none of them single; each with the first mark
    after it that opens a quotation anew at the start of a sentence."""
    single: Mark | None
    """The last single mark that opens and is not closed."""
    stray: list[Mark]
    """Closing marks that close nothing."""


class _Standing:
    """A mark that stands open."""

    __slots__ = ("anew", "mark", "maybe")

    def __init__(self, mark: Mark) -> None:
        self.mark = mark
        self.anew: Mark | None = None
        """The first mark that opens a quotation anew at the start of a sentence."""
        self.maybe: Mark | None = None
        """For a single mark, the first that closes it unless it is an apostrophe."""


def pair(marks: list[Mark], tokens: Tokens, first: int, last: int) -> Pairing:
    """Pair the marks of a passage, which holds the words from `first` to before `last`."""
    machine = _Machine(marks, tokens, first, last)
    for number, mark in enumerate(marks):
        if mark.family == SINGLE:
            machine.single(mark)
        else:
            machine.double(mark, number)
    return machine.finish()


def opens_passage(mark: Mark, family: int, tokens: Tokens, first: int, last: int) -> bool:
    """Whether the first mark of a passage opens it, with a mark of this family."""
    if not mark.gap == first < last or mark.family != family or mark.facing == CLOSES:
        return False
    return family != SINGLE or not _is_elision(mark, tokens)


class _Machine:
    """The marks that stand open, and what has been paired so far."""

    __slots__ = ("first", "last", "marks", "pairs", "stack", "standing", "stray", "tokens")

    def __init__(self, marks: list[Mark], tokens: Tokens, first: int, last: int) -> None:
        self.marks = marks
        self.tokens = tokens
        self.first = first
        self.last = last
        self.stack: list[_Standing] = []
        self.standing = [0] * _FAMILIES
        """How many marks of each family stand open, single ones not counted."""
        self.pairs: list[tuple[Mark, Mark]] = []
        self.stray: list[Mark] = []

    def double(self, mark: Mark, number: int) -> None:
        """A mark of any family but the single one."""
        standing = self.standing[mark.family]
        if mark.facing == GLUED and _is_slip(mark, self.tokens, self.last):
            return
        if mark.length == 2 and not standing and self._closes_two(mark):
            for place in (mark.place, mark.place + 1):
                self.single(mark._replace(place=place, length=1, family=SINGLE))
        elif self._faces(mark, standing) == OPENS:
            self._begin(mark, standing)
        elif self._is_inch(mark, number, standing):
            return
        elif standing:
            self._close(mark)
        else:
            self.stray.append(mark)

    def single(self, mark: Mark) -> None:
        """A single mark, which is an apostrophe unless it can open or close."""
        stack, tokens = self.stack, self.tokens
        top = stack[-1] if stack and stack[-1].mark.family == SINGLE else None
        if mark.gap < self.last and (mark.facing == OPENS or mark.gap <= self.first):
            if mark.shape == CLOSES or _is_elision(mark, tokens):
                return
            if top is not None and top.maybe is not None:
                stack.pop()
                self.pairs.append((top.mark, top.maybe))
            stack.append(_Standing(mark))
        elif top is not None and mark.facing == CLOSES and mark.gap > top.mark.gap:
            if _is_clipped(mark, tokens, self.last):
                top.maybe = top.maybe or mark
            elif not _is_foot(mark, tokens, self.last):
                stack.pop()
                self.pairs.append((top.mark, mark))

    def finish(self) -> Pairing:
        """What the marks come to once all have been seen."""
        unclosed = []
        single = None
        for opened in self.stack:
            if opened.mark.family != SINGLE:
                unclosed.append((opened.mark, opened.anew))
            elif opened.maybe is not None:
                self.pairs.append((opened.mark, opened.maybe))
            else:
                single = opened.mark
        return Pairing(self.pairs, unclosed, single, self.stray)

    def _faces(self, mark: Mark, standing: int) -> int:
        """Whether a mark opens or closes."""
        if mark.gap >= self.last:
            return CLOSES
        if mark.gap <= self.first:
            return OPENS
        facing, shape = mark.facing, mark.shape
        if facing == OPENS:
            # "“Yes, ”he said": a closing mark on the wrong side of the blank.
            return CLOSES if shape == CLOSES and standing else OPENS
        if facing == CLOSES:
            return CLOSES
        if shape == GLUED or facing == GLUED:
            return CLOSES if standing or shape == CLOSES else OPENS
        return shape

    def _begin(self, mark: Mark, standing: int) -> None:
        if standing and _begins_sentence(mark, self.tokens):
            top = self.stack[-1]
            if top.mark.family == mark.family and top.anew is None:
                top.anew = mark
        self.stack.append(_Standing(mark))
        self.standing[mark.family] += 1

    def _close(self, mark: Mark) -> None:
        """Close the nearest open mark of the family; what stands open above it is given up."""
        while True:
            opened = self.stack.pop()
            family = opened.mark.family
            if family != SINGLE:
                self.standing[family] -= 1
            elif opened.maybe is not None:
                self.pairs.append((opened.mark, opened.maybe))
            if family == mark.family:
                self.pairs.append((opened.mark, mark))
                return

    def _closes_two(self, mark: Mark) -> bool:
        """Whether two apostrophes close two single quotations, one inside the other."""
        stack = self.stack
        return mark.facing == CLOSES and len(stack) > 1 and stack[-2].mark.family == SINGLE

    def _is_inch(self, mark: Mark, number: int, standing: int) -> bool:
        """Whether a mark after a digit stands for inches or minutes: `a 5" pipe`, `6\'2"`."""
        if mark.offset or not mark.gap or not self.tokens.words[mark.gap - 1][-1].isdigit():
            return False
        if mark.shape == OPENS or standing > 1:
            return False
        if standing == 0:
            return True
        following = self.marks[number + 1 : number + 2]
        return (
            mark.family == DOUBLE
            and following != []
            and following[0].family == DOUBLE
            and following[0].facing == CLOSES
        )


def _begins_sentence(mark: Mark, tokens: Tokens) -> bool:
    """Whether a sentence ends before the mark."""
    if not tokens.gap_flags[mark.gap] & END:
        return False
    before = tokens.gaps[mark.gap][: mark.offset].rstrip()
    return before.endswith((".", "?", "!", "…"))


def _is_slip(mark: Mark, tokens: Tokens, last: int) -> bool:
    """Whether a double mark inside a word stands for an apostrophe or for minutes: `Ek"s`."""
    index = mark.gap
    if mark.shape != GLUED or not 0 < index < last or len(tokens.gaps[index]) > mark.length:
        return False
    before, after = tokens.words[index - 1], tokens.words[index]
    return after == "s" or (before[-1].isdigit() and after[0].isdigit())


def _is_elision(mark: Mark, tokens: Tokens) -> bool:
    """Whether the mark stands for letters left out before a word: 'Tis, 'em, '90s."""
    index = mark.gap
    if mark.place + mark.length != tokens.starts[index]:
        return False
    if tokens.flags[index] & ELISION:
        return True
    word = tokens.words[index]
    return word[:2].isdigit() and word[2:] in ("", "s")


def _is_clipped(mark: Mark, tokens: Tokens, last: int) -> bool:
    """Whether the mark may be an apostrophe at the end of a word: the boys' toys, goin' home."""
    index = mark.gap
    return (
        mark.offset == 0
        and index < last
        and tokens.gaps[index][1:].isspace()
        and tokens.words[index - 1].endswith(_CLIPPED)
    )


def _is_foot(mark: Mark, tokens: Tokens, last: int) -> bool:
    """Whether the mark stands for feet or minutes: `6' 2"`."""
    index = mark.gap
    return (
        mark.offset == 0
        and index < last
        and tokens.words[index - 1][-1].isdigit()
        and tokens.words[index][0].isdigit()
    )
