"""Cue, source and content of every attributed statement.

Takes: passages, quotes, sentences. Gives: findings. Reads: the cues and the small words.
Reports: relays too deep to follow.

Strong signs are settled first: a cue after its content (“A,” X said), rules.ACCORDING_TO,
then cues before their content from left to right, and weak cues in the space that is left.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import repeat
from typing import Final

from newsmodel._stages._state import HEADLINE, Finding, Place_, State
from newsmodel._stages.attribution._ahead import ahead, await_content, opening_cue
from newsmodel._stages.attribution._beside import beside, has_as_ahead
from newsmodel._stages.attribution._labels import label, labelled_words
from newsmodel._stages.attribution._leftover import leftover
from newsmodel._stages.attribution._nouns import adjective_cue, light_noun, noun_cue
from newsmodel._stages.attribution._passives import passive, seeming
from newsmodel._stages.attribution._prepositions import according
from newsmodel._stages.attribution._reading import NO_QUOTES, Reading, Row, Stretch
from newsmodel._stages.attribution._relays import quoting
from newsmodel._stages.attribution._verbs import PASSIVE, Group, verb_group
from newsmodel.lexicon import (
    ADJECTIVE_CUE,
    CUE,
    DETERMINER,
    NOUN_CUE,
    PAST_FORM,
    POSSESSIVE,
    RELATIVE,
    SEEMS,
    SOURCE_PREPOSITION,
    SUBJECT_PRONOUN,
)
from newsmodel.models import Basis, Diagnostic, DiagnosticKind
from newsmodel.spans import Span
from newsmodel.words.en.phrases import LIGHT_VERBS, QUOTING, SAYING, STANDING_ALONE

__all__ = ["attribution"]


_EXPLICIT: Final = Basis.EXPLICIT
_WEAK: Final = NOUN_CUE | ADJECTIVE_CUE | SOURCE_PREPOSITION
_SIGNS: Final = CUE | _WEAK
_BEFORE_NOUNS: Final = DETERMINER | POSSESSIVE
_STANDING: Final = SUBJECT_PRONOUN | RELATIVE


def attribution(state: State) -> State:
    """Find every statement that the text gives to a source."""
    reading = Reading.of(state)
    quoted, flags = reading.quoted, reading.flags
    signs = reading.signs
    signs += [index for index in reading.stops if flags[index] & _SIGNS and not quoted[index]]
    labelled = labelled_words(reading)
    speaking: Finding | None = None
    # Whether the name of a speaker may still follow: “A.” - Ann Lee.
    unsigned = False
    before: Row | None = None
    place = 0
    for row in _without_tags(state, _rows(state)):
        first, last, _, quotes = row
        low, place = place, bisect_left(signs, last, place)
        if first in labelled and label(reading, Stretch(*row)):
            continue
        if low < place or quotes or unsigned or reading.pending:
            stretch = Stretch(*row)
            if low < place:
                _read(reading, stretch, signs[bisect_left(signs, first, low, place) : place])
            if quotes or unsigned or reading.pending:
                reading.before = before
                speaking = leftover(reading, stretch, speaking)
                unsigned = speaking is not None and speaking.basis is not _EXPLICIT
        before = row
    if reading.too_deep:
        doubts = [_doubt_too_deep(place) for place in reading.too_deep]
        return state.adding(findings=tuple(reading.findings), doubts=(*state.doubts, *doubts))
    return state.adding(findings=tuple(reading.findings))


def _doubt_too_deep(place: Place_) -> Diagnostic:
    return Diagnostic(
        DiagnosticKind.DEPTH_EXCEEDED,
        Span(*place),
        "The words are relayed through more sources than are followed and are kept as content.",
    )


def _rows(state: State) -> list[Row]:
    """What the stretches of the text are made of: sentences, joined where a quotation runs on."""
    if not state.sentences:
        return []
    starts, ends, firsts, lasts, passages = zip(*state.sentences, strict=True)
    rows = list(zip(firsts, lasts, passages, repeat(NO_QUOTES)))
    joined: list[list[int]] = []
    stop = 0
    for number, quote in enumerate(state.quotes):
        here = bisect_right(ends, quote.start)
        if here == len(ends):
            break
        if here >= stop:
            stop = here + 1
            joined.append([here, stop, number, number])
        while stop < len(ends) and starts[stop] < quote.end and passages[stop] == passages[here]:
            stop += 1
        joined[-1][1], joined[-1][3] = stop, number + 1
    for here, stop, number, after in reversed(joined):
        rows[here:stop] = [(firsts[here], lasts[stop - 1], passages[here], range(number, after))]
    return rows


def _without_tags(state: State, rows: list[Row]) -> list[Row]:
    """The rows, of which the first begins at the title: "RUGBY: |Kestrels lose captain|".

    A poll is a tag that speaks.
    """
    headline = state.layout.headline
    if not rows or headline is None or not headline.tags:
        return rows
    if headline.tags[0].lower() in _SPEAKING_TAGS or not headline.title:
        return rows
    first, last, passage, quotes = rows[0]
    begin = state.tokens.at(state.text.find(headline.title, headline.span.start))
    if state.layout.passages[passage].kind == HEADLINE and first < begin < last:
        rows[0] = begin, last, passage, quotes
    return rows


_SPEAKING_TAGS: Final = frozenset({"poll", "survey"})


def _read(reading: Reading, stretch: Stretch, signs: list[int]) -> None:
    """Find the statements of one stretch, strong signs first."""
    flags, taken = reading.flags, reading.taken
    left, weak = _read_strong(reading, stretch, signs)
    for index in weak:
        if flags[index] & SOURCE_PREPOSITION and not taken[index]:
            according(reading, stretch, index)
    for group in left:
        if not taken[group.cue]:
            _read_ahead(reading, stretch, group)
    for index in weak:
        if not taken[index]:
            _read_weak(reading, stretch, index)


def _read_strong(
    reading: Reading, stretch: Stretch, signs: list[int]
) -> tuple[list[Group], list[int]]:
    """Find the cues that stand behind their content; the verbs and the weak signs that are left."""
    flags, gap_flags, words = reading.flags, reading.gap_flags, reading.words
    low, last = stretch.first, stretch.last
    mark = reading.next_mark(low)
    left: list[Group] = []
    weak: list[int] = []
    for sign in signs:
        here = flags[sign]
        if here & _WEAK:
            weak.append(sign)
        if not here & CUE or sign < low:
            continue
        before = flags[sign - 1]
        determined = before & _BEFORE_NOUNS and not gap_flags[sign] and not before & _STANDING
        if determined and _is_noun(words, sign, here):
            continue
        group = verb_group(reading, sign, low, last)
        if group is None:
            continue
        if words[sign].lower() in QUOTING and quoting(reading, stretch, group, low):
            continue
        # Only behind a mark, or behind "as", content may stand before its cue.
        if mark <= group.first or has_as_ahead(words, low):
            after = beside(reading, stretch, group, low)
            if after >= 0:
                low, mark = after, reading.next_mark(after)
                continue
        left.append(group)
    return left, weak


def _is_noun(words: list[str], sign: int, here: int) -> bool:
    """Whether a cue behind "the" or "his" is a noun, as it mostly is: "the claim".

    Not so "another said" and "a person close to her said".
    """
    if words[sign] in SAYING:
        return False
    if words[sign - 1].lower() in STANDING_ALONE:
        return bool(here & NOUN_CUE and not here & PAST_FORM)
    return True


def _read_weak(reading: Reading, stretch: Stretch, index: int) -> None:
    """Find what a noun or an adjective tells, in the space that is left."""
    here = reading.flags[index]
    if here & NOUN_CUE and noun_cue(reading, stretch, index):
        return
    if here & ADJECTIVE_CUE:
        adjective_cue(reading, stretch, index)


def _read_ahead(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Find what a cue leads to that stands in no other finding."""
    if ":" in reading.gaps[stretch.last] and await_content(reading, stretch, group):
        return True
    if group.cue == stretch.first and opening_cue(reading, stretch, group):
        return True
    if group.kind == PASSIVE:
        return passive(reading, stretch, group)
    if group.flags & SEEMS and seeming(reading, stretch, group):
        return True
    if reading.words[group.cue] in LIGHT_VERBS and light_noun(reading, stretch, group.cue):
        return True
    return ahead(reading, stretch, group)
