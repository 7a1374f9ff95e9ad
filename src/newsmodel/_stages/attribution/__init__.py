"""Cue, source and content of every attributed statement.

Takes: passages, quotes, sentences. Gives: findings. Reads: the cues and the small words.
Reports: relays too deep to follow.

Strong signs are settled first: a cue after its content (“A,” X said), rules.ACCORDING_TO,
then cues before their content from left to right, and weak cues in the space that is left.
"""

from __future__ import annotations

from typing import Final

from newsmodel._stages._state import Finding, Place_, State
from newsmodel._stages.attribution._ahead import ahead, await_content, opening_cue
from newsmodel._stages.attribution._beside import beside
from newsmodel._stages.attribution._labels import label
from newsmodel._stages.attribution._leftover import leftover
from newsmodel._stages.attribution._nouns import adjective_cue, light_noun, noun_cue
from newsmodel._stages.attribution._passives import passive, seeming
from newsmodel._stages.attribution._prepositions import according
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._relays import quoting
from newsmodel._stages.attribution._verbs import PASSIVE, Group, verb_group
from newsmodel.lexicon import (
    ADJECTIVE_CUE,
    CUE,
    DETERMINER,
    NOUN_CUE,
    POSSESSIVE,
    RELATIVE,
    SEEMS,
    SOURCE_PREPOSITION,
    SUBJECT_PRONOUN,
)
from newsmodel.models import Basis, Diagnostic, DiagnosticKind
from newsmodel.spans import Span

__all__ = ["attribution"]


_EXPLICIT: Final = Basis.EXPLICIT
_WEAK: Final = NOUN_CUE | ADJECTIVE_CUE | SOURCE_PREPOSITION
_SIGNS: Final = CUE | _WEAK
_BEFORE_NOUNS: Final = DETERMINER | POSSESSIVE
_STANDING: Final = SUBJECT_PRONOUN | RELATIVE


def attribution(state: State) -> State:
    """Find every statement that the text gives to a source."""
    reading = Reading.of(state)
    quoted, flags, stops = reading.quoted, reading.flags, state.tokens.stops
    signs = [index for index in stops if flags[index] & _SIGNS and not quoted[index]]
    reading.signs = signs
    signs.append(len(reading.words))
    next_sign = 0
    speaking: Finding | None = None
    for stretch in _stretches(state):
        while signs[next_sign] < stretch.first:
            next_sign += 1
        first = next_sign
        while signs[next_sign] < stretch.last:
            next_sign += 1
        begins = stretch.first == state.layout.passages[stretch.passage].first
        if begins and label(reading, stretch):
            continue
        if first < next_sign:
            _read(reading, stretch, signs[first:next_sign])
        if stretch.quote_start < stretch.quote_stop or reading.pending or _may_be_signed(speaking):
            speaking = leftover(reading, stretch, speaking)
        reading.before = stretch
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


def _may_be_signed(speaking: Finding | None) -> bool:
    """Whether the name of a speaker may still follow: “A.” - Ann Lee."""
    return speaking is not None and speaking.basis is not _EXPLICIT


def _read(reading: Reading, stretch: Stretch, signs: list[int]) -> None:
    """Find the statements of one stretch, strong signs first."""
    flags, gap_flags, taken = reading.flags, reading.gap_flags, reading.taken
    low, last = stretch.first, stretch.last
    left: list[Group] = []
    weak: list[int] = []
    for sign in signs:
        here = flags[sign]
        before = 0 if gap_flags[sign] else flags[sign - 1]
        # What follows "the" or "his" is a noun, though it may look like a verb.
        noun = before & _BEFORE_NOUNS and not before & _STANDING
        if here & CUE and sign >= low and not noun:
            group = verb_group(reading, sign, low, last)
            if group is not None and quoting(reading, stretch, group, low):
                continue
            if group is not None:
                after = beside(reading, stretch, group, low)
                if after >= 0:
                    low = after
                    continue
                left.append(group)
        if here & _WEAK:
            weak.append(sign)
    for index in weak:
        if flags[index] & SOURCE_PREPOSITION and not taken[index]:
            according(reading, stretch, index)
    for group in left:
        if not taken[group.cue]:
            _read_ahead(reading, stretch, group)
    for index in weak:
        if not taken[index]:
            _read_weak(reading, stretch, index)


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
    return light_noun(reading, stretch, group.cue) or ahead(reading, stretch, group)


def _stretches(state: State) -> list[Stretch]:
    """Sentences, joined where a quotation runs over their ends."""
    found: list[Stretch] = []
    quotes, number = state.quotes, 0
    for sentence in state.sentences:
        if found and found[-1].passage == sentence.passage and found[-1].runs_to > sentence.start:
            stretch = found[-1]
            stretch.last = sentence.last
        else:
            stretch = Stretch(sentence.first, sentence.last, sentence.passage, number)
            found.append(stretch)
        while number < len(quotes) and quotes[number].start < sentence.end:
            stretch.runs_to = max(stretch.runs_to, quotes[number].end)
            number += 1
        stretch.quote_stop = number
    return found
