"""What the rules of attribution share: the words, the stretch at hand, what is taken."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

import attrs

from newsmodel._stages._phrases import bounds, is_owner, manner_at, subject_before
from newsmodel._stages._state import HEADLINE, Finding, Place_, QuoteDraft, State
from newsmodel._stages._tokens import END, MARK, Tokens
from newsmodel._stages.attribution._rules import ACCORDING_TO, LABEL, NOUN
from newsmodel._word_bits import ADVERB, CONTRACTION, SPEECH
from newsmodel.models import Basis

__all__ = ["Reading", "Row", "Stretch", "Words"]

Words = tuple[int, int]
"""A half-open pair of indices of words."""
Row = tuple[int, int, int, Sequence[QuoteDraft]]
"""What a stretch is made of: its first word, that after its last, its passage and quotations."""

# What stands between a cue and its content and belongs to neither.
_LEADING: Final = ",:;–—―-…"
_BEFORE_OPENING: Final = _LEADING + ")]"
"""What stands before the marks that open content, as well: Ann Lee (Arden|):| “No.”"""
_CLOSING: Final = frozenset("”\"’'»›)]%“‟")
_APART: Final = frozenset(('"', "“", "``", "''"))
_EXPLICIT: Final = Basis.EXPLICIT
_new: Final = object.__new__
_STOPPED: Final = END | MARK
_COMMON_GAP: Final = 8
_MANNER: Final = ("back", "with")
"""Words but adverbs that open what tells how something was said: wrote |back|, |with| a grin."""
_OWNED: Final = (NOUN, ACCORDING_TO)
"""Rules of cues that may belong to their source."""
_NO_VERBS: Final = frozenset((ACCORDING_TO, LABEL, NOUN))
"""Rules of cues that are no verbs: how they were said is told before them."""
_ONE: Final = bytearray(b"\1")  # bytes would be made a bytearray at each store
_BLANKS: Final = (" ", ", ")
_BARE_GAPS: Final = frozenset(
    ("", " ", ", ", ". ", "? ", "! ", "; ", ": ", ".\n", ".\n\n", ".\n    ", "\n", "\n\n")
)
"""What most often stands between words, without any mark that opens or closes content."""
_TIGHT: Final = frozenset(('."', '?"', '!"', ".“", "?“", "!“"))
"""Stops with a mark and no blank, which opens what follows where the blank is missing."""


def _apostrophe(word: str) -> int:
    """Index of the first apostrophe of a word that has one."""
    return min(place for place in map(word.find, "'’") if place >= 0)


def _closing(gap: str) -> int:
    """How many characters of a gap belong to the content before it: 2 of `,” `, 0 of `. `."""
    held = 0
    for number, mark in enumerate(gap, 1):
        if mark.isspace():
            break
        if mark in _CLOSING:
            held = number
    return held


_OMISSIONS: Final = ("“…", "“ …", "“. .", '". .', '"...', "“...", "“ ...")
"""What opens a quotation whose first words are left out."""


def _opening(gap: str) -> int:
    """How many characters of a gap belong to the content after it: all of `“… ` and of `“. . . `, 1
    of `, “` and of `."` before a word.
    """
    for omission in _OMISSIONS:
        place = gap.find(omission)
        if place >= 0:
            return len(gap) - place
    last = "" if gap[-1:].isspace() or not gap else gap.rsplit(maxsplit=1)[-1]
    held = last.lstrip(_BEFORE_OPENING)
    return len(held.lstrip(".?!") or held)


def _stops(gap: str) -> int:
    """How many stops a gap opens with: 1 of `? `, 3 of `... `."""
    return len(gap) - len(gap.lstrip(".?!…"))


def _apart(marked: str, gap: str) -> int:
    """How many characters of a gap belong to the content after it where a mark that opens stands
    apart from it: 2 of `. " `.
    """
    mark = marked.split()[-1:]
    return len(gap) - len(marked) + len(mark[0]) if mark and mark[0] in _APART else 0


# Stories share a few dozen short gaps.
_common_closing: Final = lru_cache(maxsize=512)(_closing)
_common_opening: Final = lru_cache(maxsize=512)(_opening)


_STOPS: Final = (",", ".")
"""What stands before the mark that closes a quotation: the “Bear|,”|."""
_QUOTES: Final = {'"': '"', "”": "“"}
"""The mark that opens a quotation, by the one that closes it."""


def _opens(text: str, closing: str) -> bool:
    """Whether a quotation is open at the end of a text."""
    opening = _QUOTES[closing]
    if opening == closing:
        return text.count(opening) % 2 == 1
    return text.count(opening) > text.count(closing)


_BRACKET: Final = re.compile(r"\((?=[^()]{8})(?:[^()]++|\([^()]{0,60}\))*+\)")
"""A bracket that may hold a statement, with short ones inside it."""


def _brackets(text: str, tokens: Tokens) -> list[Words]:
    """The words of each bracket that may hold a statement: (|he said it was rigged|)."""
    return [(tokens.at(found.start()), tokens.at(found.end())) for found in _BRACKET.finditer(text)]


@attrs.define(eq=False)
class Stretch:
    """A sentence, or several where a quotation runs over their ends."""

    first: int
    """Index of its first word."""
    last: int
    """Index after its last word."""
    passage: int
    quotes: Sequence[QuoteDraft] = ()
    """The quotations that begin in it."""


@attrs.define(eq=False)
class Reading:
    """The text while attributions are looked for in it."""

    state: State
    tokens: Tokens
    """The words, with the `bounds` of phrases for the bits of gaps."""
    words: list[str]
    starts: list[int]
    flags: list[int]
    gaps: list[str]
    gap_flags: list[int]
    quoted: bytearray
    """1 for each word inside quotation marks."""
    taken: bytearray
    """1 for each word that is content, source or cue of a finding; see `reach`."""
    findings: list[Finding]
    marked: bytearray
    """1 for each word that a mark stands before, and 1 behind the last of them."""
    stops: list[int]
    """Every word at which the stages stop, inside quotation marks too."""
    phrases: Mapping[str, Mapping[str, Mapping[str, int]]]
    """The phrases that the lexicon knows, by their verb and by the word behind it."""
    signs: list[int] = attrs.field(factory=list)
    """Every word outside quotation marks that may be a cue."""
    subjects: dict[Words, Words] = attrs.field(factory=dict)
    """The subjects of cues that may stand behind their content, by the word behind each and the
    lowest allowed."""
    apart: dict[Words, Words] = attrs.field(factory=dict)
    """The subjects that a mark parts from the word behind them, by that word and the lowest
    allowed.
    """
    spoken: dict[int, Words] = attrs.field(factory=dict)
    """The source of each cue that is found, by the index of the cue."""
    before: Row | None = None
    """The stretch before the one whose quotations are left over."""
    reach: int = 0
    """The index after the last word that is taken: from there on every word is free."""
    semicolons: bool = False
    """Whether the text has any."""
    headline_end: int = 0
    """Index after the last word of the headline, 0 where there is none."""
    brackets: list[Words] = attrs.field(factory=list)
    """The words of each bracket that has room for a statement."""
    too_deep: list[Place_] = attrs.field(factory=list)
    """Content that holds one more relay than are followed."""
    left_open: list[Finding] = attrs.field(factory=list)
    """Words without a cue of their own whose quotation is not closed yet."""
    fact_box: bool | None = None
    """Whether labels in capitals are those of a box of facts, once that was asked."""
    spelled: frozenset[str] = frozenset()
    """Every word as the text spells it, once that was asked."""
    pending: Finding | None = None
    """A cue whose words end in a colon: its content begins the next paragraph."""

    @classmethod
    def of(cls, state: State, edges: set[int]) -> Reading:
        """A reading in which nothing is found yet; see `bounds` for the edges."""
        known, (gap_flags, marked) = state.tokens, bounds(state, edges)
        # With two words that are none at the end, so that rules may look one word past the end,
        # at its first and last letter, and, as -1 is the last index, two words before the first.
        tokens = Tokens(
            [*known.words, " ", " "],
            known.starts,
            known.gaps,
            [*known.flags, 0, 0],
            gap_flags,
            known.stops,
        )
        quoted = bytearray(len(tokens.words))
        for quote in state.quotes:
            first, last = quote.first, quote.last
            quoted[first:last] = _ONE * (last - first)
        passages = state.layout.passages
        headed = passages and passages[0][0] == HEADLINE
        return cls(
            state,
            tokens,
            tokens.words,
            tokens.starts,
            tokens.flags,
            tokens.gaps,
            tokens.gap_flags,
            quoted,
            bytearray(len(tokens.words)),
            [],
            marked,
            known.stops,
            state.lexicon.phrases,
            semicolons=";" in state.text,
            headline_end=passages[0][4] if headed else 0,
            brackets=_brackets(state.text, tokens) if "(" in state.text else [],
        )

    def subject(self, end: int, low: int) -> Words:
        """The subject before a word; see `subject_before`. One that a mark parts from the word is
        looked for behind every comma before it, so it is kept.
        """
        if not self.gap_flags[end]:
            return subject_before(self.tokens, end, low)
        found = self.apart.get((end, low))
        if found is None:
            found = self.apart[end, low] = subject_before(self.tokens, end, low)
        return found

    def bracket_end(self, index: int) -> int:
        """Index after the bracket that a word stands in: (Ann Lee said |she was ill|). That after
        the last word where it stands in none.
        """
        words = len(self.words)
        opened = bisect_right(self.brackets, (index, words))
        end = self.brackets[opened - 1][1] if opened else 0
        return end if end > index else words

    def next_mark(self, index: int) -> int:
        """Index of the first word behind a word that a mark stands before."""
        place = self.marked.find(1, index + 1)
        return place if place >= 0 else len(self.words)

    def commas(self, first: int, last: int) -> Iterator[int]:
        """The words that a comma stands before, outside quotation marks, between two words."""
        index = first
        while (index := self.marked.find(1, index + 1, last)) >= 0:
            if "," in self.gaps[index] and not self.quoted[index]:
                yield index

    def place(self, first: int, last: int) -> Place_:
        """Where the words stand, without marks."""
        starts = self.starts
        return starts[first], starts[last] - len(self.gaps[last])

    def source(self, first: int, last: int, *, owns: bool = False) -> Place_:
        """Where a source stands; of "he's" only the pronoun, of a genitive that owns its statement
        only the name.
        """
        starts, gap, word = self.starts, self.gaps[last], self.words[last - 1]
        start, end = starts[first], starts[last] - len(gap)
        if not word.isalpha():
            if self.flags[last - 1] & CONTRACTION:
                return start, end - len(word) + _apostrophe(word)
            if owns and is_owner(word):
                return start, end - 2
        if gap not in _BLANKS:
            if gap[:1] == "%":
                end += 1  # "|42%| say"
            elif ")" in gap and "(" in self.state.text[start:end]:
                end += gap.index(")") + 1  # "Ann Lee (D-Va.)"
            elif ">" in gap and "<" in self.state.text[start:end]:
                end += gap.index(">") + 1  # "Teck Plc <TCK.L>"
            elif (mark := gap[1:2] if gap[:1] in _STOPS else gap[:1]) in _QUOTES and _opens(
                self.state.text[start:end], mark
            ):
                # "the man known as “Bear”", "Ann Lee, the “Bear,”"
                end += gap.index(mark) + 1
            elif gap[:1] == "." and (word[-2:-1] == "." or not self.gap_flags[last] & END):
                end += 1  # "the |U.S.| said", "|Bo Ray Jr.|, who left, said"
        return start, end

    def piece(self, first: int, last: int) -> Place_:
        """Where content stands, with the marks that open and close it."""
        starts, gaps = self.starts, self.gaps
        opening, closing = gaps[first], gaps[last]
        start, end = starts[first], starts[last] - len(closing)
        if opening != " " and opening not in _BARE_GAPS:
            start -= _opening(opening) if len(opening) > _COMMON_GAP else _common_opening(opening)
            if opening[-1] == " " and self.quoted[first] and not self.quoted[first - 1]:
                start -= _apart(opening.rstrip(), opening)  # "Ann Lee said. |" No.|"
        if ")" in closing:
            closing = self._own_brackets(closing, start, end)
        elif closing[:1] == "." and not self.gap_flags[last] & _STOPPED:
            end += 1  # "backed |Bo Ray Jr.|, who left"
        if closing not in _BARE_GAPS and not (closing in _TIGHT and self._begins_quote(last)):
            end += _closing(closing) if len(closing) > _COMMON_GAP else _common_closing(closing)
        if end == starts[last] - len(closing) and self.quoted[last - 1]:
            end += _stops(gaps[last])  # “A|?| and, in the next paragraph, “B.”
        if "(" in opening and self._opens_bracket(start, end):
            start += 1
        return start, end

    def _opens_bracket(self, start: int, end: int) -> bool:
        """Whether content begins with a bracket that closes behind it: |(She left|, Lee said.)"""
        text = self.state.text
        return text[start] == "(" and text.find(")", start, end) < 0

    def _own_brackets(self, closing: str, start: int, end: int) -> str:
        """The marks behind content up to the bracket that was opened before it: (Ann Lee said |she
        was ill|.)
        """
        text = self.state.text
        room = text.count("(", start, end) - text.count(")", start, end)
        for place, mark in enumerate(closing):
            room -= mark == ")"
            if room < 0:
                return closing[:place]
        return closing

    def _begins_quote(self, index: int) -> bool:
        """Whether a word is the first inside quotation marks."""
        return bool(self.quoted[index]) and not self.quoted[index - 1]

    def take(self, first: int, last: int) -> None:
        """Note that these words are spoken for."""
        if first < last:
            self.taken[first:last] = _ONE * (last - first)
            if last > self.reach:
                self.reach = last

    def is_free(self, first: int, last: int) -> bool:
        """Whether no other finding has any of these words."""
        return first >= self.reach or self.taken.find(1, first, last) < 0

    def first_free(self, first: int, last: int) -> int:
        """Index of the first of these words that no finding has; `last` where there is none."""
        found = self.taken.find(0, first, last)
        return found if found >= 0 else last

    def first_taken(self, first: int, last: int) -> int:
        """Index of the first of these words that a finding has; `last` where there is none."""
        found = self.taken.find(1, first, last)
        return found if found >= 0 else last

    def add(
        self,
        stretch: Stretch,
        rule: str,
        source: Words | None,
        cue: Words,
        pieces: list[Place_],
        frame: int = 0,
        flags: int = 0,
        addressee: Words | None = None,
    ) -> Finding:
        """Keep a finding."""
        starts, spoken = self.starts, None
        first, last = cue
        end, word = last, self.words[last]
        if not self.gap_flags[last] and (
            self.flags[last] & ADVERB or word[-1] == "y" or word in _MANNER
        ):
            end = self._behind_manner(rule, last, pieces)
        start, gap = starts[first], self.gaps[end]
        stop = starts[end] - len(gap)
        if gap != " " and gap[:1] == ":":
            stop += 1  # the colon that leads to the words: "Ann Lee |said:| A"
        if source:
            # "|Trump|’s claim", but "|Moody’s| said"
            owns = rule in _OWNED and (rule == NOUN or first == source[1])
            spoken = self.source(*source, owns=owns)
            self.spoken[last - 1] = source
            if first == source[1]:
                before = self.flags[first - 1]
                if before and before & CONTRACTION:
                    start = spoken[1]
        # Two thirds of the cost of `Finding(…)`, for the many.
        found = _new(Finding)
        found.rule, found.basis, found.source = rule, _EXPLICIT, spoken
        found.cue, found.pieces = (start, stop), pieces
        found.frame, found.cue_flags = frame, flags
        found.addressee = self.source(*addressee) if addressee else None
        found.via, found.passage, found.speech = None, stretch.passage, flags & SPEECH > 0
        self.findings.append(found)
        return found

    def _behind_manner(self, rule: str, last: int, pieces: list[Place_]) -> int:
        """Index after what tells how something was said, where it stands alone behind the cue and
        so belongs to it: has said |repeatedly| that A. Not so "said |recently| in Arden".
        """
        end = manner_at(self.tokens, last)
        if end == last or self.quoted[last] or rule in _NO_VERBS:
            return last
        start, behind = self.starts[last], self.starts[end]
        if any(first <= start < stop for first, stop in pieces):
            return last
        alone = self.gap_flags[end] or any(first == behind for first, _ in pieces)
        return end if alone else last

    def add_uncued(
        self,
        stretch: Stretch,
        rule: str,
        basis: Basis,
        source: Place_ | None,
        piece: Place_,
        via: Finding | None = None,
    ) -> Finding:
        """Keep speech that no cue stands beside."""
        found = Finding(
            rule, basis, source, None, [piece], passage=stretch.passage, speech=True, via=via
        )
        self.findings.append(found)
        return found
