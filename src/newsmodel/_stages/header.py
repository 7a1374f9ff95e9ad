"""Notices, headline, byline and dateline above the lead.

Takes: text, lines, tokens. Gives: header. Reports: nothing.
Reads: the first lines, from the top to the dateline or, where there is none, to the last line
that only a header holds. A line above that which is neither note nor leftover is the headline.
"""

from __future__ import annotations

from typing import Final

from newsmodel._stages._byline import is_bare_name, is_staff_line, read_byline, read_credit
from newsmodel._stages._dateline import dateline_start, may_be_dateline, read_dateline
from newsmodel._stages._headline import read_headline, repeats_title
from newsmodel._stages._pattern import Pattern
from newsmodel._stages._service_lines import service_kind
from newsmodel._stages._sign_off import is_initials
from newsmodel._stages._stamps import CODES, codes_in, is_slug, is_stamp, stamp_end
from newsmodel._stages._state import DatelineDraft, Header, Line, State
from newsmodel._stages._unsealed import leftover, notice, span_of
from newsmodel.models import Byline, Headline, Notice, NoticeKind, Residue, ResidueKind

__all__ = ["header"]

_DEEPEST: Final = 24
"""A header has no more lines than this."""
_PROSE_AT_MOST: Final = 1
"""So many lines of prose may stand above a dateline: a subtitle, a summary."""
_LONGEST_TITLE: Final = 240
_LONGEST_SENTENCE_TITLE: Final = 110

# What a line of the header is; a byline, notice or leftover is told by its own value.
_CODE, _SLUG, _PROSE, _TITLE = "code", "slug", "prose", "title"
_Label = str | Byline | NoticeKind | ResidueKind

_Part = tuple[int, int, int, bool, bool]
"""A line of the header, or a piece of one: its start and end; the index of its line; whether a
blank line stands before it; whether it is a stamp or a code of the transmission."""


def header(state: State) -> State:
    """Read what stands above the lead."""
    if state.whole or not state.lines:
        return state
    state.header = _Reader(state).read()
    headline = state.header.headline
    if headline is not None and headline.tags:
        title = state.text.find(headline.title, headline.span.start)
        state.tokens.begin_at(title, state.lexicon.table)
    return state


# Half the cost of `Header(…)`.
_new: Final = tuple.__new__


class _Reader:
    """Goes down the first lines once and keeps what it has found so far."""

    def __init__(self, state: State) -> None:
        self.text = state.text
        self.agencies = state.lexicon.agencies
        self.tokens = state.tokens
        self.lines = state.lines
        first = state.lines[0]
        self.stamped = stamp_end(state.text, first[0], first[1]) > first[0]
        self.coded = self.stamped or _is_coded(state.text[:1500])
        self.taken, self.deepest = 0, min(len(state.lines), _DEEPEST)
        self.parts: list[_Part] = []
        self.labels: list[_Label] = []
        self.headline: Headline | None = None
        self.byline: Byline | None = None
        self.dateline: DatelineDraft | None = None
        self.notices: list[Notice] = []
        self.residue: list[Residue] = []

    def read(self) -> Header:
        """The header as a value."""
        depth = self._find_dateline()
        if self.dateline is not None:
            place, line = self.dateline[1], self.parts[depth][2]
        else:
            depth = self._depth()
            place, line = self._below(depth)
        self._read_above(depth)
        return self._header(line, place)

    def _header(self, line: int, place: int) -> Header:
        """The header; the body begins at the first visible character from a place on."""
        text, lines = self.text, self.lines
        if line < len(lines) and not text[place : lines[line][1]].strip():
            line += 1
            place = lines[line][0] if line < len(lines) else len(text)
        while line < len(lines) and text[place].isspace():
            place += 1
        notices, residue = tuple(self.notices), tuple(self.residue)
        fields = self.headline, notices, self.byline, self.dateline, residue, line, place
        return _new(Header, fields)

    def _has(self, number: int) -> bool:
        """Whether there is a part of this number; lines are taken only as far as they are read, and
        cut where they may hold codes.
        """
        parts = self.parts
        while number >= len(parts):
            taken = self.taken
            if taken == self.deepest:
                return False
            self.taken = taken + 1
            line = self.lines[taken]
            start, end, _, blank, _, _ = line
            if self.coded and end - start < _LONGEST_TITLE * 4:
                self._cut(line, taken)
            else:
                parts.append((start, end, taken, blank, False))
        return True

    def _cut(self, line: Line, number: int) -> None:
        """The pieces of one line: its stamp, its codes and what stands between them."""
        text, place, end = self.text, line[0], line[1]
        if is_stamp(text, place, end) or _is_transmission(text, place, end):
            self._add(place, end, number, line, code=True)
            return
        for find in (stamp_end, _category_end) if self.stamped else ():
            behind = find(text, place, end)
            if behind > place:
                self._add(place, behind, number, line, code=True)
                place = behind
                while place < end and text[place].isspace():
                    place += 1
        for match in codes_in(text, place, end):
            start, behind = match.span()
            if not self._goes_through(place, start, behind, end):
                self._add(place, start, number, line)
                self._add(start, behind, number, line, code=True)
                place = behind
        self._add(place, end, number, line)

    def _add(self, start: int, end: int, number: int, line: Line, *, code: bool = False) -> None:
        text = self.text
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            first = start == line[0]
            code = code or (not (first and end == line[1]) and self._is_code(start, end))
            self.parts.append((start, end, number, first and line[3], code))

    def _is_code(self, start: int, end: int) -> bool:
        """Whether a piece of a line, of which the codes are cut off, is one itself."""
        return is_stamp(self.text, start, end) or (
            self.stamped and _category_end(self.text, start, end) == end
        )

    def _goes_through(self, low: int, start: int, end: int, high: int) -> bool:
        """Whether a byline goes on behind the codes with the author's title."""
        if self.text[low:start].lstrip()[:3].lower() != "by ":
            return False
        behind = CODES.search(self.text, end, high)
        return is_staff_line(
            self.text, end, high if behind is None else behind.start(), self.agencies
        )

    def _find_dateline(self) -> int:
        """Read down to the first dateline with only a header above it; where it stands."""
        text, parts = self.text, self.parts
        prose, weak = 0, -1
        draft: DatelineDraft | None = None
        number = 0
        while number < len(parts) or self._has(number):
            start, end, _, _, code = parts[number]
            if text[start] in _SPLIT_SIGNS:
                self._split_byline(number)
                start, end, _, _, code = parts[number]
            if not code and may_be_dateline(text, start, end):
                found = read_dateline(text, start, end, self.agencies)
                if found is not None and not self._is_repeated(number, found[0]):
                    if found[1]:
                        self.dateline = found[0]
                        return number
                    if draft is None:
                        weak, draft = number, found[0]
            label = self._label(parts[number])
            self.labels.append(label)
            number += 1
            if label is _PROSE:
                prose += 1
                if prose > _PROSE_AT_MOST:
                    break
        self.dateline = draft
        return weak

    def _split_byline(self, number: int) -> None:
        """Cut a line in which a dateline stands behind a byline or an advisory."""
        text, (start, end, _, _, _) = self.text, self.parts[number]
        if text[start] == "(":
            close = text.find(")", start, start + 400)
            if 0 < close < end - 4 and service_kind(
                text, start, close + 1, self.tokens, self.tokens.at(start)
            ):
                self._split(number, close + 1)
        elif text[start : start + 3].lower() == "by ":
            place = dateline_start(text, start, end, self.agencies)
            if place is not None and read_byline(text, start, place - 1, self.agencies) is not None:
                self._split(number, place)

    def _split(self, number: int, place: int) -> None:
        """Cut a part in two at a place."""
        text, (start, end, line, blank, code) = self.text, self.parts[number]
        stop = place
        while stop > start and text[stop - 1].isspace():
            stop -= 1
        while place < end and text[place].isspace():
            place += 1
        behind = self.coded and self._is_code(place, end)
        self.parts[number : number + 1] = [
            (start, stop, line, blank, code),
            (place, end, line, False, behind),
        ]

    def _is_repeated(self, number: int, draft: DatelineDraft) -> bool:
        """Whether a dateline heads only a note and comes again below it; the two are cut."""
        text, place, end = self.text, draft[1], self.parts[number][1]
        while place < end and text[place].isspace():
            place += 1
        if place == end or text[place] != "(" or not self._has(number + 1):
            return False
        kind = service_kind(text, place, end, self.tokens, self.tokens.at(place))
        if not isinstance(kind, NoticeKind):
            return False
        below, stop, _, _, _ = self.parts[number + 1]
        if read_dateline(text, below, stop, self.agencies) is None:
            return False
        self._split(number, place)
        return True

    def _label(self, part: _Part) -> _Label:
        """What a part is by what it is made of."""
        text, (start, end, _, _, code) = self.text, part
        length = end - start
        if length > _LONGEST_TITLE * 3:
            return _PROSE
        if code:
            return _CODE
        if text[start] in "Bb":
            byline = read_byline(text, start, end, self.agencies)
            if byline is not None:
                return byline
        if is_slug(text, start, end):
            return _SLUG
        kind = service_kind(text, start, end, self.tokens, self.tokens.at(start))
        if kind is not None:
            return kind
        if text[start] == "(" and is_initials(text, start, end):
            return ResidueKind.OTHER
        if (
            text[start] in "*•"
            and length <= _LONGEST_TITLE
            and any(map(str.isalpha, text[start:end]))
        ):
            return NoticeKind.SUMMARY
        if length > _LONGEST_TITLE or (text[end - 1] in '.!?"”' and length > 90):
            return _PROSE
        return _TITLE

    def _depth(self) -> int:
        """How many parts stand above the lead where no dateline marks it."""
        labels = self.labels
        prose = labels.index(_PROSE) if _PROSE in labels else len(labels)
        depth = titles = 0
        for number, label in enumerate(labels):
            if label is _TITLE:
                titles += 1
            elif label is not _PROSE and (
                isinstance(label, Byline)
                or label in _HEADING_LABELS
                or (number < prose and titles <= 1)
            ):
                depth = number + 1
        if depth > prose and _PROSE not in labels[depth:]:  # what stands there ends the story
            depth = max((n + 1 for n in range(prose) if labels[n] is not _TITLE), default=0)
        heads = [n for n in range(min(depth, len(labels))) if labels[n] is _TITLE]
        if not heads and self._is_title(depth):
            heads, depth = [depth], depth + 1
        while heads and self._has(depth) and self._repeats(heads[0], depth):
            depth += 1
        return depth

    def _repeats(self, title: int, number: int) -> bool:
        start, end, _, _, _ = self.parts[title]
        again, stop, _, _, _ = self.parts[number]
        return repeats_title(self.text[start:end], self.text[again:stop])

    def _is_title(self, number: int) -> bool:
        """Whether a line above prose is a headline and no paragraph itself."""
        if not self._has(number + 1):
            return False
        text, (start, end, _, _, _) = self.text, self.parts[number]
        below, stop, _, blank, _ = self.parts[number + 1]
        length, last = end - start, text[end - 1]
        if length > _LONGEST_TITLE:
            return False
        if last == ".":  # the desks put none; some archives do
            return (
                length <= _LONGEST_SENTENCE_TITLE
                and blank
                and stop - below > length
                and text.find(". ", start, end) < 0
                and not self._is_told(start, end)
            )
        return last not in ":;,"

    def _is_told(self, start: int, end: int) -> bool:
        """Whether a line tells in the past tense, as stories do and headlines do not."""
        words = self.tokens.words
        first, last = self.tokens.at(start), self.tokens.at(end)
        return any(words[index] in _PAST for index in range(first, last))

    def _below(self, depth: int) -> tuple[int, int]:
        """Where the body begins below the header, and in which line."""
        if self._has(depth):
            place, _, line, _, _ = self.parts[depth]
            return place, line
        line = self.parts[-1][2] + 1
        return (self.lines[line][0] if line < len(self.lines) else len(self.text)), line

    def _read_above(self, depth: int) -> None:
        """Give every part above the lead its block."""
        for part in self.parts[len(self.labels) : depth]:
            self.labels.append(self._label(part))
        title = self._title(depth)
        number = 0
        while number < depth:
            part, label = self.parts[number], self.labels[number]
            number += 1
            if number - 1 == title:
                self._take_headline(part)
            elif isinstance(label, Byline) and self.byline is None:
                number = self._take_byline(number - 1, depth, label)
            elif label is _SLUG:
                self._add_notice(part, NoticeKind.SLUG)
            elif label is _CODE:
                self._add_residue(part, ResidueKind.CODE)
            elif isinstance(label, NoticeKind):
                self._add_notice(part, label)
            elif isinstance(label, ResidueKind):
                self._add_residue(part, label)
            else:
                self._take_other(part, number - 1, title)

    def _title(self, depth: int) -> int:
        """Which part is the headline: the first that says nothing of itself, or the last of a
        block of header lines that a sign of equality closes.
        """
        labels, parts = self.labels, self.parts
        titles = [n for n in range(depth) if labels[n] is _TITLE or labels[n] is _PROSE]
        if len(titles) < 2:
            return titles[0] if titles else -1
        titles = [n for n in titles if not (n and isinstance(labels[n - 1], Byline))] or titles
        block = 1
        while block < depth and not parts[block][3]:
            block += 1
        if block > 1 and self.text[parts[block - 1][1] - 1] == "=":
            return max((n for n in titles if n < block), default=titles[0])
        return next((n for n in titles if labels[n] is _TITLE), titles[0])

    def _take_headline(self, part: _Part) -> None:
        """The headline, and a note between stars that is stuck to its end."""
        text, (start, end, _, _, _) = self.text, part
        starred = text.find("**", start, end) >= 0
        note = _STARRED_NOTE.search(text, start, end) if starred else None
        if note is not None:
            self.notices.append(notice(text, note.start(), end, NoticeKind.EDITORS_NOTE))
            end = note.start()
        self.headline = read_headline(text, start, end)

    def _take_byline(self, number: int, depth: int, byline: Byline) -> int:
        """A byline, with the author's title on the next line; the number of the next part."""
        self.byline = byline
        after = number + 1
        if after < depth:
            start, end, _, blank, _ = self.parts[after]
            if not blank and is_staff_line(self.text, start, end, self.agencies):
                whole = read_byline(self.text, byline.span.start, end, self.agencies)
                if whole is not None:
                    self.byline = whole
                    return after + 1
        return after

    def _take_other(self, part: _Part, number: int, title: int) -> None:
        """A line beside the headline: a slug above it, its repetition, a name or a deck."""
        text, (start, end, _, _, _) = self.text, part
        if number < title:
            self._add_notice(part, NoticeKind.SLUG)
        elif self.headline is not None and repeats_title(self.headline.text, text[start:end]):
            self._add_residue(part, ResidueKind.OTHER)
        elif self.byline is None and read_credit(text, start, end, self.agencies) is not None:
            self.byline = read_credit(text, start, end, self.agencies)
        elif self.byline is None and self.dateline is not None and is_bare_name(text, start, end):
            self.byline = Byline(
                span_of(start, end), text[start:end], (" ".join(text[start:end].split()),)
            )
        elif read_dateline(text, start, end, self.agencies) is not None:
            self._add_residue(part, ResidueKind.OTHER)
        else:
            listed = text.startswith("With ", start)  # "With Tower Fire-Timeline, Photos"
            self._add_notice(part, NoticeKind.ADVISORY if listed else NoticeKind.SUMMARY)

    def _add_notice(self, part: _Part, kind: NoticeKind) -> None:
        start, end, _, _, _ = part
        self.notices.append(notice(self.text, start, end, kind))

    def _add_residue(self, part: _Part, kind: ResidueKind) -> None:
        start, end, _, _, _ = part
        self.residue.append(leftover(self.text, start, end, kind))


_HEADING_LABELS: Final = frozenset({NoticeKind.ADVISORY, NoticeKind.CORRECTION, NoticeKind.EMBARGO})
"""What stands in a header only, so that prose above it is a summary."""

_PAST: Final = frozenset({"did", "had", "said", "told", "was", "were", "which", "who"})
_TRANSMISSION: Final = Pattern(r"\bCx\w\w\b;?|\bampCx|&Cx")
_STARRED_NOTE: Final = Pattern(r"\*{2,3} ?\p{Lu}[\p{Lu} :]{4,80}\*{2,3}$")
_CATEGORY: Final = Pattern(r"\p{Ll}{2,20}(?=\s\s|$)")

_SPLIT_SIGNS: Final = frozenset("(Bb")
"""With what lines begin behind which a dateline may stand on the same line."""


def _is_coded(top: str) -> bool:
    """Whether a text carries the codes of typesetters or of a transmission."""
    return (
        ("&" in top and ("&QL" in top or "&UR" in top or "&HT" in top))
        or ("Q" in top and ("QL UR" in top or "UR QL" in top or "ampQ" in top))
        or "Cx1" in top
    )


def _is_transmission(text: str, start: int, end: int) -> bool:
    """Whether a line carries the numbers of a transmission."""
    return text.find("Cx", start, end) >= 0 and bool(_TRANSMISSION.search(text, start, end))


def _category_end(text: str, start: int, end: int) -> int:
    """Where the small word ends under which the wire files the story; `start` if none stands."""
    small = text[start : start + 1].islower()
    match = _CATEGORY.match(text, start, end) if small else None
    return start if match is None else match.end()
