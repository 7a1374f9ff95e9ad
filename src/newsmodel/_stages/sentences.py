"""Sentence ends that agree with quotation marks.

Takes: tokens, passages, quotes. Gives: sentences.
Reads: abbreviations, and the small words that begin sentences.
Reports: nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import itemgetter
from typing import Final

from newsmodel._stages._closing_cues import cue_follows, is_all_cue
from newsmodel._stages._state import Passage, Sentences, State
from newsmodel._stages._tokens import END, Tokens, kept_by_gap
from newsmodel._word_bits import (
    ADVERB,
    BE,
    BEFORE_NAME,
    BEFORE_NUMBER,
    COORDINATOR,
    DETERMINER,
    DO,
    EXAMPLE,
    HAVE,
    IN_NAME,
    MONTH,
    OPENER,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    STATE_SHORT,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TIME_SHORT,
    WEEKDAY,
)

__all__ = ["sentences"]

_STARTER: Final = (
    DETERMINER
    | SUBJECT_PRONOUN
    | POSSESSIVE
    | PREPOSITION
    | COORDINATOR
    | SUBORDINATOR
    | RELATIVE
    | ADVERB
    | BE
    | HAVE
    | DO
    | OPENER
)
"""Words that begin a sentence far more often than a name."""
_ALWAYS: Final = BEFORE_NAME | EXAMPLE
_SHORT: Final = _ALWAYS | BEFORE_NUMBER | IN_NAME | STATE_SHORT | TIME_SHORT

_FULL_STOP, _STRONG, _ELLIPSIS = range(3)
_MARKED, _NOTED = 1, 2

# Where a quotation ends.
_end: Final = itemgetter(1)

# A gap that may end a sentence: `.` in ". ", `.”` in ".” “", `. . . .` in " . . . . ".
_GAP: Final = re.compile(
    r"([^.?!…]*+)([.?!…](?:[.?!…]|\s[.?!…])*+)([)\]}\"'”’»›」』`´]*+)(.*+)", re.DOTALL
)
_ROMAN: Final = frozenset("IVXLC")
_LEADS_ON: Final = frozenset(",;:)]")
_OPENING: Final = frozenset('“‘«‹「『„‟([{`"')
_STRAIGHT: Final = frozenset(('"', "''"))
_BULLETS: Final = " \n\t\r⁃•‣·*-–"
_MARKER_ENDS: Final = frozenset((".", ")", ".)"))
_NOTES: Final = 8
"""How many numbers of notes may follow a sentence."""
_REACH: Final = 400
"""How far a bracket may be open, in characters."""
_Sentence = tuple[int, int, int, int, int]
"""Start, end, index of the first word and after the last, and index of the passage."""

_Gap = tuple[bool, bool, bool, int, int, int, int, bool, bool, bool]
"""A gap in which a sentence may end:

whether it is a full stop with nothing but blanks before it; whether a quotation closes behind the
end; whether the next sentence begins with a quotation mark or the like, no bracket; how far before
the next word the sentence ends with the marks that close it, and how far the next one begins;
_MARKED where a quotation mark stands behind the end with blanks on both sides or on neither, _NOTED
where the number of a note may follow ("[1]"), else 0. Then what is asked where that is not enough:

_FULL_STOP, _STRONG or _ELLIPSIS; whether nothing but blanks stands between the word and its full
stop; whether the sign of a number stands there ("N°. 5"); whether a bracket opens behind the end.
"""


def sentences(state: State) -> State:
    """Cut every passage into sentences."""
    tokens, marks = state.tokens, state.tokens.gap_flags
    ends = [*tokens.gaps_with(END), len(tokens.gaps)]
    closings = set(map(_end, state.quotes))
    found: list[_Sentence] = []
    at = 0
    for number, passage in enumerate(state.layout.passages):
        _, start, end, first, last = passage
        while ends[at] <= first:
            at += 1
        if first < last and marks[first + 1] and _is_marker(tokens, first, last):
            for item in _items(tokens, passage):
                _cut(state, number, item, bisect_left(ends, item[3] + 2), ends, closings, found)
        elif ends[at] >= last:  # the paragraph of one sentence, as half of them are
            found.append((start, end, first, last, number))
        else:
            at = _cut(state, number, passage, at, ends, closings, found)
    if found:
        state.sentences = Sentences(*zip(*found, strict=True))
    return state


def _cut(
    state: State,
    number: int,
    piece: Passage,
    at: int,
    ends: list[int],
    closings: set[int],
    found: list[_Sentence],
) -> int:
    """Cut a passage, or an item of one, at those of the gaps `ends`, from the number `at` on, that
    end a sentence; the number of the first gap behind it.
    """
    text, tokens = state.text, state.tokens
    starts, words, gaps, flags = tokens.starts, tokens.words, tokens.gaps, tokens.flags
    _, start, end, first, last = piece
    bracketed = text.find("(", start, end) >= 0 or text.find("[", start, end) >= 0
    while (index := ends[at]) < last:
        at += 1
        held = _read(gaps[index])
        if not held:
            continue
        usual, quoted, marked, cut, onward, further, kind, _, _, _ = held
        following, before = words[index], words[index - 1]
        # Capitals and figures sort before the letter.
        if following >= "a" and not marked and following[0].islower():
            continue
        if quoted and kind == _FULL_STOP and is_all_cue(tokens, index, last):
            continue
        if (
            not usual or flags[index - 1] & _SHORT or not before.isalpha() or len(before) == 1
        ) and not _ends(state, held, index, first, last):
            continue
        place = starts[index]
        cut, onward = place - cut, place - onward
        if bracketed and _in_brackets(text, max(start, cut - _REACH), cut):
            continue
        if further == _MARKED:
            cut, onward = _spaced_mark(text, cut, onward, closings)
        elif further and following.isdigit():
            cut, onward, index = _after_notes(tokens, cut, onward, index, last)
        found.append((start, cut, first, index, number))
        first, start = index, onward
    found.append((start, end, first, last, number))
    return at


def _items(tokens: Tokens, passage: Passage) -> list[Passage]:
    """The numbered items of a passage that begins with a number: "1.) One 2.) Two"."""
    kind, start, end, first, last = passage
    starts, wanted = [first], _next_marker(tokens.words[first])
    mark = tokens.gaps[first + 1]
    for index in range(first + 2, last - 1):
        if tokens.words[index] == wanted and tokens.gaps[index + 1] == mark:
            starts.append(index)
            wanted = _next_marker(wanted)
    borders = [_border(tokens, index) for index in starts[1:]]
    begins = [start, *(begin for _, begin in borders)]
    stops = [*(stop for stop, _ in borders), end]
    lasts = [*starts[1:], last]
    return [
        (kind, begin, stop, number, after)
        for begin, stop, number, after in zip(begins, stops, starts, lasts, strict=True)
    ]


def _border(tokens: Tokens, index: int) -> tuple[int, int]:
    """Where one item ends and the next begins, with its bullet, in the gap before a word."""
    gap = tokens.gaps[index]
    base = tokens.starts[index] - len(gap)
    kept = len(gap.rstrip(_BULLETS))
    return base + kept, base + len(gap) - len(gap[kept:].lstrip())


def _is_marker(tokens: Tokens, index: int, last: int) -> bool:
    """Whether a word numbers an item of two words and more: "1.", "2.)", "a)"."""
    word = tokens.words[index]
    return (
        len(word) < 3
        and last - index > 2
        and tokens.gaps[index + 1].rstrip() in _MARKER_ENDS
        and (word.isdecimal() or (len(word) == 1 and word.islower()))
    )


def _next_marker(word: str) -> str:
    return str(int(word) + 1) if word.isdecimal() else chr(ord(word) + 1)


def _spaced_mark(text: str, cut: int, onward: int, closings: set[int]) -> tuple[int, int]:
    """A mark with blanks on both sides ends the sentence unless it opens a quotation."""
    end = onward + (2 if text[onward : onward + 2] in ("''", "``") else 1)
    if end not in closings:
        return cut, onward
    onward = end
    while text[onward].isspace():
        onward += 1
    return end, onward


def _after_notes(
    tokens: Tokens, cut: int, onward: int, index: int, last: int
) -> tuple[int, int, int]:
    """The sentence with the numbers of the notes behind it: "a gas. [1][2]"."""
    word = index
    while word < last and tokens.words[word].isdecimal() and word - index < _NOTES:
        word += 1
        gap = tokens.gaps[word]
        if not gap.startswith("]") or tokens.gap_flags[word] & END:
            break
        if gap[1:].isspace() and word < last:
            place = tokens.end(word - 1) + 1
            return place, tokens.starts[word], word
    return cut, onward, index


@kept_by_gap
def _read(gap: str) -> _Gap | tuple[()]:
    """What a gap says about the end of a sentence; empty where none can end in it."""
    match = _GAP.match(gap)
    return () if match is None else _told(*match.groups())


def _told(head: str, ends: str, closing: str, rest: str) -> _Gap | tuple[()]:
    """What the marks of a gap say, by the full stop, what closes behind it and what follows. A
    straight mark between full stop and word closes nothing, as a rule: the port."|We| left."
    """
    if not rest and closing in _STRAIGHT:
        closing, rest = "", closing
    if head.endswith(("[", "(")):  # words left out: "[...]"
        return ()
    bare = rest.lstrip()
    tight = rest == bare
    if (tight and rest[:1] not in _OPENING) or (bare and bare[0] in _LEADS_ON):
        return ()
    kind = _STRONG if "?" in ends or "!" in ends else _ELLIPSIS if ends != "." else _FULL_STOP
    plain = not head.strip()
    straight = bare in _STRAIGHT if tight else bare[:1] in ("'", '"', "`") and bare[-1:].isspace()
    return (
        plain and kind == _FULL_STOP,
        any(char not in ")]}" for char in closing),
        bool(bare) and bare[0] not in "([",
        len(rest),
        len(bare),
        _MARKED if straight else _NOTED if bare == "[" else 0,
        kind,
        plain,
        head in ("°", "º"),
        bare[:1] in ("(", "["),
    )


def _ends(state: State, gap: _Gap, index: int, first: int, last: int) -> bool:
    """Whether the sentence from word `first` ends in the gap before word `index`, of which the word
    before it, the next one or the sort of mark may make a doubt.
    """
    tokens = state.tokens
    following, before = tokens.words[index], tokens.words[index - 1]
    _, quoted, _, _, _, _, kind, plain, numero, _ = gap
    if kind == _FULL_STOP:
        if not plain:
            return not (numero and following[0].isdigit())
        short = _shortness(state, index - 1)
        if short and not _ends_short(tokens, gap, index, first, short):
            return False
        return not (following[0].isdigit() and _is_half_number(before))
    if following[0].islower() or (kind == _ELLIPSIS and following == "I"):
        return False
    return not (quoted and cue_follows(tokens, index, last))


def _in_brackets(text: str, start: int, place: int) -> bool:
    """Whether a bracket that opened in this sentence is still open and closes further on."""
    words = text[start + 1 : place]
    return ("(" in words and _is_unclosed(text, start + 1 + words.rindex("("), ")", place)) or (
        "[" in words and _is_unclosed(text, start + 1 + words.rindex("["), "]", place)
    )


def _is_unclosed(text: str, at: int, closing: str, place: int) -> bool:
    return text.find(closing, at, place) < 0 <= text.find(closing, place, place + _REACH)


_INITIAL: Final = 1 << 62
_DOTTED: Final = 1 << 63


def _shortness(state: State, index: int) -> int:
    """Which sorts of abbreviation a word before a full stop may be; 0 for none."""
    word, short = state.tokens.words[index], state.tokens.flags[index] & _SHORT
    if len(word) == 1 and word.isupper():
        return _INITIAL
    if word.islower():
        # "a sales rep.", "was ill.": names and states are written with a capital.
        short &= ~(BEFORE_NAME | STATE_SHORT)
    if not short and "-" in word:
        short = state.lexicon.table.get(word.rpartition("-")[2], 0) & _SHORT
    if "." in word and not short and all(len(part) < 3 for part in word.split(".")):
        short = _DOTTED if not word[0].isdigit() else 0
    return short


def _ends_short(tokens: Tokens, gap: _Gap, index: int, first: int, short: int) -> bool:
    """Whether a sentence ends with the abbreviation before word `index`."""
    _, _, marked, cut, onward, _, _, _, _, bracket = gap
    following, flags = tokens.words[index], tokens.flags[index]
    if short & _ALWAYS or bracket or cut == onward:
        return False
    if following[0].isdigit() or (short & BEFORE_NUMBER and _ROMAN.issuperset(following)):
        return bool(short & (TIME_SHORT | IN_NAME)) and not short & BEFORE_NUMBER
    if short & BEFORE_NUMBER and not short & IN_NAME:
        return True
    starter = bool(flags & _STARTER) and not flags & MONTH
    if short & _INITIAL:
        before = tokens.words[index - 2] if index - 2 >= first else ""
        return (starter or tokens.words[index - 1] == "I") and not before[:1].isupper()
    if starter or marked:
        # "The U.S. “simply” left": no sentence begins small.
        return not following[0].islower()
    if short & TIME_SHORT:
        # "5 p.m. Friday", "5 p.m. EST", "5 p.m. London time": the time goes on.
        goes_on = flags & (WEEKDAY | MONTH) or following.isupper() or _is_local_time(tokens, index)
        return not goes_on and not tokens.flags[first] & PREPOSITION
    if short & STATE_SHORT:
        return tokens.gaps[index - 1].startswith(",") or "-" in tokens.words[index - 1]
    return False


def _is_local_time(tokens: Tokens, index: int) -> bool:
    """Whether a word says where it is that time: "Eastern time"."""
    return tokens.words[index + 1 : index + 2] in (["time"], ["Time"])


def _is_half_number(word: str) -> bool:
    """Whether digits go on behind the full stop: "1. 2 percent"; no sentence begins with digits
    behind other digits, but for a year.
    """
    return word.isdecimal() and not (len(word) == 4 and word[:2] in ("19", "20"))
