"""Notices, headline, byline and dateline above the lead.

Takes: text, lines, tokens. Gives: header. Reports: nothing.
Reads: the first lines, from the top to the dateline or, where there is none, to the last line
that only a header holds; a line above that which is neither note nor leftover is the headline.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newsmodel._stages._byline import is_bare_name, is_staff_line, read_byline
from newsmodel._stages._dateline import dateline_start, read_dateline
from newsmodel._stages._headline import read_headline
from newsmodel._stages._leftovers import CODES, is_stamp, residue_kind
from newsmodel._stages._notices import first_word, is_slug, notice_kind
from newsmodel._stages._state import DatelineDraft, Header, Line, State
from newsmodel.models import Byline, Headline, Notice, NoticeKind, Residue, ResidueKind
from newsmodel.spans import Span

__all__ = ["header"]

_DEEPEST: Final = 24
"""A header has no more lines than this."""
_PROSE_AT_MOST: Final = 3
"""So many lines of prose may stand above a dateline: a deck, a subtitle, a summary."""
_LONGEST_TITLE: Final = 240
_CODE_MARKS: Final = ("Cx1", "QL", "UR", "&HT;", "ampQ")


class _Part(NamedTuple):
    """A piece of a header line."""

    start: int
    end: int
    line: int
    """Index of its line."""
    blank: bool
    """Whether a blank line stands before it."""


def header(state: State) -> State:
    """Read what stands above the lead."""
    if state.whole or not state.lines:
        return state
    return state.adding(header=_Reader(state).read())


class _Reader:
    """Goes down the lines once and keeps what it has found so far."""

    def __init__(self, state: State) -> None:
        self.text = state.text
        self.lines = state.lines
        self.coded = any(mark in state.text[:1500] for mark in _CODE_MARKS)
        self.headline: Headline | None = None
        self.byline: Byline | None = None
        self.dateline: DatelineDraft | None = None
        self.notices: list[Notice] = []
        self.residue: list[Residue] = []

    def read(self) -> Header:
        """The header as a value."""
        parts = self._parts()
        found = self._find_dateline(parts)
        if found is not None:
            number, self.dateline = found
            above, place = parts[:number], self.dateline.end
            line = parts[number].line
        else:
            above = parts[: self._depth(parts)]
            place, line = self._behind(parts, len(above))
        if self.dateline is not None and found is not None:
            self._read_above(above, parts[found[0]])
        else:
            self._read_above(above, None)
        return self._header(line, place)

    def _header(self, line: int, place: int) -> Header:
        """The header, its body beginning at the first visible character from a place on."""
        while line < len(self.lines) and not self.text[place : self.lines[line].end].strip():
            line += 1
            if line < len(self.lines):
                place = max(place, self.lines[line].start)
        if line < len(self.lines):
            while self.text[place].isspace():
                place += 1
        else:
            place = len(self.text)
        return Header(
            self.headline, tuple(self.notices), self.byline, self.dateline, tuple(self.residue), line, place
        )

    def _parts(self) -> list[_Part]:
        """The first lines, cut at the codes of the typesetter."""
        found: list[_Part] = []
        for number, line in enumerate(self.lines[:_DEEPEST]):
            if not self.coded or line.end - line.start > 1200:
                found.append(_Part(line.start, line.end, number, line.blank))
            else:
                self._cut(found, line, number)
        return found

    def _cut(self, found: list[_Part], line: Line, number: int) -> None:
        if is_stamp(self.text, line.start, line.end) or " Cx1" in self.text[line.start : line.end] or "Cx1f" in self.text[line.start : line.end] or "Cx13" in self.text[line.start : line.end]:
            found.append(_Part(line.start, line.end, number, line.blank))
            return
        place, blank = line.start, line.blank
        for match in CODES.finditer(self.text, line.start, line.end):
            if self._goes_through(match.start(), match.end(), place, line.end):
                continue
            if self.text[place : match.start()].strip():
                found.append(_trimmed(self.text, place, match.start(), number, blank))
                blank = False
            found.append(_trimmed(self.text, match.start(), match.end(), number, blank))
            place, blank = match.end(), False
        if self.text[place : line.end].strip():
            found.append(_trimmed(self.text, place, line.end, number, blank))

    def _goes_through(self, start: int, end: int, low: int, high: int) -> bool:
        """Whether a byline goes on behind the codes with the author's title."""
        before = self.text[low:start].lstrip()
        if not before[:3].lower() == "by ":
            return False
        behind = CODES.search(self.text, end, high)
        stop = high if behind is None else behind.start()
        return is_staff_line(self.text, end, stop)

    def _find_dateline(self, parts: list[_Part]) -> tuple[int, DatelineDraft] | None:
        """The first dateline with nothing but header and a little prose above it."""
        prose = 0
        weak: tuple[int, DatelineDraft] | None = None
        for number, part in enumerate(parts):
            found = read_dateline(self.text, part.start, part.end)
            if found is not None and self._heads_text(found.draft, part, parts, number):
                if found.strong:
                    return number, found.draft
                if weak is None and prose <= 1:
                    weak = number, found.draft
            start = self._behind_byline(part)
            if start is not None:
                draft = read_dateline(self.text, start, part.end)
                if draft is not None:
                    parts[number : number + 1] = [
                        _trimmed(self.text, part.start, start, part.line, part.blank),
                        _Part(start, part.end, part.line, blank=False),
                    ]
                    return number + 1, draft.draft
            if self._is_prose(part):
                prose += 1
                if prose > _PROSE_AT_MOST:
                    break
        return weak

    def _heads_text(self, draft: DatelineDraft, part: _Part, parts: list[_Part], number: int) -> bool:
        """Whether the lead follows: a dateline above a correction is repeated below it."""
        rest = self.text[draft.end : part.end].strip()
        if rest.startswith("("):
            word = first_word(self.text, part.end - len(rest), part.end)
            again = parts[number + 1] if number + 1 < len(parts) else None
            if notice_kind(self.text, self.text.index(rest, draft.end), part.end, word) and again:
                return read_dateline(self.text, again.start, again.end) is None
        return True

    def _behind_byline(self, part: _Part) -> int | None:
        """Where a dateline begins behind an advisory or a byline on the same line."""
        head = self.text[part.start : part.start + 3]
        if head.lower() == "by " or (head[:1] == "(" and head[1:2].isupper()):
            start = dateline_start(self.text, part.start, part.end)
            if start is not None and start > part.start:
                return start
        return None

    def _is_prose(self, part: _Part) -> bool:
        """Whether a line reads like a paragraph and not like a part of the header."""
        if part.end - part.start > _LONGEST_TITLE:
            return not self._is_furniture(part)
        return (
            self.text[part.end - 1] in ".!?\"”"
            and part.end - part.start > 90
            and not self._is_furniture(part)
        )

    def _is_furniture(self, part: _Part) -> bool:
        word = first_word(self.text, part.start, part.end)
        return (
            notice_kind(self.text, part.start, part.end, word) is not None
            or residue_kind(self.text, part.start, part.end, word) is not None
            or is_slug(self.text, part.start, part.end)
            or is_stamp(self.text, part.start, part.end)
            or read_byline(self.text, part.start, part.end) is not None
        )

    def _depth(self, parts: list[_Part]) -> int:
        """How many parts stand above the lead where no dateline marks it."""
        depth, titles = 0, 0
        for number, part in enumerate(parts):
            if self._is_furniture(part) or self._is_coded(part):
                depth = number + 1
            elif self._is_prose(part) or titles > 2:
                break
            else:
                titles += 1
        if depth < len(parts) and titles and depth == 0 and self._is_title(parts, 0):
            return 1
        if depth and depth < len(parts) and not self._has_title(parts[:depth]) and self._is_title(parts, depth):
            return depth + 1
        return depth

    def _has_title(self, parts: list[_Part]) -> bool:
        return any(not self._is_furniture(part) and not self._is_coded(part) for part in parts)

    def _is_coded(self, part: _Part) -> bool:
        return self.coded and (
            "Cx1" in self.text[part.start : part.end]
            or CODES.fullmatch(self.text, part.start, part.end) is not None
        )

    def _is_title(self, parts: list[_Part], number: int) -> bool:
        """Whether a line above prose is a headline and no paragraph itself."""
        if number + 1 >= len(parts):
            return False
        part = parts[number]
        length = part.end - part.start
        if length > _LONGEST_TITLE:
            return False
        last = self.text[part.end - 1]
        if last in ".":
            follows = parts[number + 1]
            return (
                length <= 110
                and follows.blank
                and follows.end - follows.start > length
                and ". " not in self.text[part.start : part.end - 1]
            )
        return last not in ":;,"

    def _behind(self, parts: list[_Part], depth: int) -> tuple[int, int]:
        if depth < len(parts):
            return parts[depth].start, parts[depth].line
        line = parts[-1].line + 1
        return (self.lines[line].start if line < len(self.lines) else len(self.text)), line

    def _read_above(self, parts: list[_Part], dateline: _Part | None) -> None:
        """Give every part above the lead its block."""
        number = 0
        while number < len(parts):
            number = self._read_part(parts, number, dateline)

    def _read_part(self, parts: list[_Part], number: int, dateline: _Part | None) -> int:
        """One part, with what goes on from it; the number of the next."""
        text, part = self.text, parts[number]
        start, end = part.start, part.end
        if self._is_coded(part) or is_stamp(text, start, end):
            self._add_residue(start, end, ResidueKind.CODE)
            return number + 1
        byline = read_byline(text, start, end) if self.byline is None else None
        if byline is not None:
            return self._take_byline(parts, number)
        word = first_word(text, start, end)
        kind = NoticeKind.SLUG if self.headline is None and is_slug(text, start, end) and number + 1 < len(parts) + (dateline is not None) else None
        kind = kind or notice_kind(text, start, end, word)
        if kind is not None:
            self.notices.append(Notice(Span(start, end), text[start:end], kind))
            return number + 1
        leftover = residue_kind(text, start, end, word)
        if leftover is not None:
            self._add_residue(start, end, leftover)
            return number + 1
        self._take_title(parts, number, dateline)
        return number + 1

    def _take_byline(self, parts: list[_Part], number: int) -> int:
        """A byline with the author's title on the next line."""
        start, end = parts[number].start, parts[number].end
        after = number + 1
        if after < len(parts) and not parts[after].blank and is_staff_line(
            self.text, parts[after].start, parts[after].end
        ):
            end, after = parts[after].end, after + 1
        byline = read_byline(self.text, start, end)
        self.byline = byline or read_byline(self.text, start, parts[number].end)
        return after if byline is not None else number + 1

    def _take_title(self, parts: list[_Part], number: int, dateline: _Part | None) -> None:
        """A line that says nothing of itself: the headline, its repetition, a name or a deck."""
        text, (start, end, _, _) = self.text, parts[number]
        if self.headline is None:
            if self.residue and _is_category(text, start, end):
                self._add_residue(start, end, ResidueKind.CODE)
            else:
                self.headline = read_headline(text, start, end)
        elif _same(self.headline.text, text[start:end]):
            self._add_residue(start, end, ResidueKind.OTHER)
        elif dateline is not None and self.byline is None and is_bare_name(text, start, end):
            self.byline = Byline(Span(start, end), text[start:end], (" ".join(text[start:end].split()),))
        else:
            self.notices.append(Notice(Span(start, end), text[start:end], NoticeKind.SUMMARY))

    def _add_residue(self, start: int, end: int, kind: ResidueKind) -> None:
        self.residue.append(Residue(Span(start, end), self.text[start:end], kind))


def _trimmed(text: str, start: int, end: int, line: int, blank: bool) -> _Part:  # noqa: FBT001
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return _Part(start, end, line, blank)


def _is_category(text: str, start: int, end: int) -> bool:
    """Whether a line is the one small word under which the wire files the story."""
    return end - start < 20 and text[start:end].islower() and text[start:end].isalpha()


def _same(title: str, words: str) -> bool:
    """Whether a line repeats the headline, be it wrapped or cut otherwise."""
    return "".join(filter(str.isalnum, title)).lower() == "".join(filter(str.isalnum, words)).lower()
