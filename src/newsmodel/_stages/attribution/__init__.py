"""Cue, source and content of every attributed statement.

Takes: passages, quotes, sentences. Gives: findings. Reads: the cues and the small words.
Reports: nothing.

Strong signs are settled first: a cue after its content (“A,” X said), "according to X",
then cues before their content from left to right, and weak cues in the space that is left.
"""

from __future__ import annotations

from newsmodel._stages._state import Finding, State
from newsmodel._stages.attribution._ahead import ahead, await_content
from newsmodel._stages.attribution._beside import beside
from newsmodel._stages.attribution._labels import label
from newsmodel._stages.attribution._leftover import leftover
from newsmodel._stages.attribution._nouns import adjective_cue, light_noun, noun_cue
from newsmodel._stages.attribution._passives import passive, seeming
from newsmodel._stages.attribution._prepositions import according
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._verbs import verb_group
from newsmodel.lexicon import ADJECTIVE_CUE, CUE, NOUN_CUE

__all__ = ["attribution"]


def attribution(state: State) -> State:
    """Find every statement that the text gives to a source."""
    reading = Reading.of(state)
    flags, quoted = reading.flags, reading.quoted
    cues = [i for i, f in enumerate(flags) if f & CUE and not quoted[i]]
    prepositions = [i for i, w in enumerate(reading.words) if w in ("according", "According")]
    next_cue = next_preposition = 0
    last_quoted: Finding | None = None
    for stretch in _stretches(state):
        while next_cue < len(cues) and cues[next_cue] < stretch.first:
            next_cue += 1
        begin = next_cue
        while next_cue < len(cues) and cues[next_cue] < stretch.last:
            next_cue += 1
        while (
            next_preposition < len(prepositions) and prepositions[next_preposition] < stretch.last
        ):
            index = prepositions[next_preposition]
            next_preposition += 1
            if index >= stretch.first and not quoted[index]:
                reading.deferred.append(index)
        _read(reading, stretch, cues[begin:next_cue])
        _read_weak(reading, stretch)
        last_quoted = leftover(reading, stretch, last_quoted)
    return state.adding(findings=tuple(reading.findings))


def _read(reading: Reading, stretch: Stretch, cues: list[int]) -> None:
    """Find the statements of one stretch, strong signs first."""
    low, left = stretch.first, []
    if label(reading, stretch):
        return
    for cue in cues:
        if cue < low:
            continue
        group = verb_group(reading, cue, low, stretch.last)
        if group is None:
            continue
        after = beside(reading, stretch, group, low)
        if after >= 0:
            low = after
        else:
            left.append(group)
    for index in reading.deferred:
        according(reading, stretch, index)
    reading.deferred.clear()
    for group in left:
        if not reading.taken[group.cue]:
            if ":" in reading.gaps[stretch.last] and await_content(reading, stretch, group):
                continue
            if light_noun(reading, stretch, group.cue):
                continue
            if not seeming(reading, stretch, group) and not passive(reading, stretch, group):
                ahead(reading, stretch, group)


def _read_weak(reading: Reading, stretch: Stretch) -> None:
    """Find what nouns and adjectives tell, in the space that is left."""
    for index in range(stretch.first, stretch.last):
        here = reading.flags[index]
        if here & (NOUN_CUE | ADJECTIVE_CUE) and not reading.quoted[index]:
            if here & NOUN_CUE and noun_cue(reading, stretch, index):
                continue
            if here & ADJECTIVE_CUE:
                adjective_cue(reading, stretch, index)


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
