"""Cues that stand before their content: X said that A, X urged them to B, X demanded C."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_adverb, is_name, phrase_at, subject_before
from newsmodel._stages._state import Finding, Place_
from newsmodel._stages._tokens import BREAK, CLAUSE, END, MARK
from newsmodel._stages.attribution._adjuncts import after_adjuncts
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._verbs import FINITE, PARTICIPLE, PASSIVE, Group
from newsmodel.lexicon import (
    COORDINATOR,
    CUE,
    DETERMINER,
    ING_FORM,
    PAST_FORM,
    PREPOSITION,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_ADDRESSEE,
    TAKES_CLAUSE,
    TAKES_GERUND,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_OBJECT_INFINITIVE,
    TAKES_QUESTION,
    THAT,
    THIRD_FORM,
    TO,
    VERB,
)
from newsmodel.models import Basis

__all__ = ["ahead"]

_QUESTION_WORDS: Final = frozenset(
    [
        "how",
        "if",
        "what",
        "whatever",
        "when",
        "where",
        "whether",
        "which",
        "who",
        "whom",
        "whose",
        "why",
    ]
)


def ahead(reading: Reading, stretch: Stretch, group: Group, low: int) -> int:
    """Find a cue before its content; the index after the content, or -1 where it is none."""
    if not reading.is_free(group.first, group.last):
        return -1
    content = _content(reading, stretch, group)
    if content is None:
        return -1
    first, frame, addressee = content
    source, rule = _source(reading, stretch, group, low)
    if rule == "":
        return -1
    end = content_end(reading, stretch, first, frame, bool(group.flags & SPEECH))
    if end <= first or not reading.is_free(first, end):
        return -1
    reading.findings.append(
        Finding(
            rule,
            Basis.EXPLICIT,
            source,
            reading.place(group.first, group.last),
            [reading.piece(first, end)],
            frame,
            reading.flags[group.cue],
            group.negated,
            addressee,
            passage=stretch.passage,
            speech=bool(group.flags & SPEECH),
        )
    )
    reading.take(group.first, end)
    return end


def _content(
    reading: Reading, stretch: Stretch, group: Group
) -> tuple[int, int, Place_ | None] | None:
    """First word of the content, what the cue takes here, and the hearer."""
    own, after = group.flags, group.last
    if after >= stretch.last:
        return None
    if group.kind == PASSIVE:
        return None
    direct = _opens(reading, stretch, after, own)
    if direct:
        return after, direct, None
    addressee = None
    index = after
    if own & (TAKES_ADDRESSEE | TAKES_OBJECT_INFINITIVE) and not reading.gap_flags[after]:
        end = phrase_at(reading.tokens, after, stretch.last, appositions=False)
        if end > after and end < stretch.last:
            heard = reading.place(after, end)
            if reading.flags[end] & TO and own & TAKES_OBJECT_INFINITIVE:
                return end, TAKES_OBJECT_INFINITIVE, heard
            if own & TAKES_ADDRESSEE:
                later = after_adjuncts(reading, end, stretch.last)
                for place in (end, later):
                    if place < stretch.last and (frame := _opens(reading, stretch, place, own)):
                        return place, frame, heard
                if _is_clause(reading, stretch, end):
                    return end, TAKES_CLAUSE, heard
    if own & SPEECH or own & TAKES_CLAUSE:
        index = after_adjuncts(reading, after, stretch.last)
        if index > after and index < stretch.last:
            frame = _opens(reading, stretch, index, own)
            if frame:
                return index, frame, addressee
            if reading.gap_flags[index] & (CLAUSE | END):
                index = after
    gap = reading.gap_flags[after]
    if gap & (END | MARK | BREAK) or (gap & CLAUSE and "," in reading.gaps[after]):
        return None
    here = reading.flags[after]
    if here & PREPOSITION and not here & (DETERMINER | SUBJECT_PRONOUN) and not own & SPEECH:
        return None
    if own & TAKES_CLAUSE and _is_clause(reading, stretch, index):
        return index, TAKES_CLAUSE, None
    if own & TAKES_OBJECT and not here & (COORDINATOR | TO | THAT | SUBORDINATOR):
        return after, TAKES_OBJECT, None
    return None


def _opens(reading: Reading, stretch: Stretch, index: int, own: int) -> int:
    """What a cue takes that a word plainly opens: "that", "to", "whether", a quotation."""
    gap = reading.gap_flags[index]
    if gap & END:
        return 0
    if reading.quoted[index] and not reading.quoted[index - 1] and gap & MARK:
        return TAKES_CLAUSE
    if ":" in reading.gaps[index] and own & (SPEECH | TAKES_CLAUSE | TAKES_OBJECT):
        return TAKES_CLAUSE
    if gap:
        return 0
    here = reading.flags[index]
    if here & THAT and own & (TAKES_CLAUSE | SPEECH):
        return TAKES_CLAUSE
    if here & TO and own & TAKES_INFINITIVE:
        return TAKES_INFINITIVE
    if own & TAKES_QUESTION and reading.words[index] in _QUESTION_WORDS:
        return TAKES_QUESTION
    if here & ING_FORM and own & TAKES_GERUND:
        return TAKES_GERUND
    return 0


def _is_clause(reading: Reading, stretch: Stretch, index: int) -> bool:
    """Whether a clause begins at a word: a subject and, some words on, a finite verb."""
    if index >= stretch.last or reading.gap_flags[index] & (END | BREAK):
        return False
    flags, seen = reading.flags, False
    for place in range(index, min(index + 25, stretch.last)):
        here = flags[place]
        if place > index and here & AUXILIARY:
            return True
        if here & AUXILIARY and place == index:
            return False
        if place > index and here & (CUE | VERB) and here & (PAST_FORM | THIRD_FORM):
            return True
        if place > index and reading.gap_flags[place] & (END | BREAK):
            return False
        word = reading.words[place]
        if place > index and word.endswith("ed") and not here and not is_name(word):
            return True
        seen = seen or bool(here & SUBJECT_PRONOUN)
    return bool(flags[index] & SUBJECT_PRONOUN and not flags[index] & DETERMINER)


def _source(
    reading: Reading, stretch: Stretch, group: Group, low: int
) -> tuple[Place_ | None, str]:
    """Who speaks, and the rule that says so; an empty rule where nobody can."""
    if group.kind == FINITE:
        first, last = subject_before(reading.tokens, group.first, low)
        if first < last and not reading.quoted[first]:
            return reading.place(first, last), "X said that"
        if reading.flags[group.first - 1] & COORDINATOR if group.first > low else False:
            carrier = _carrier(reading, stretch, low)
            if carrier is not None:
                return carrier, "X … and said that"
        first, last = clause_subject(reading, stretch, group.first)
        if first < last:
            return reading.place(first, last), "X … said that"
        return None, ""
    source = _carrier(reading, stretch, low)
    if source is None:
        first, last = clause_subject(reading, stretch, group.first)
        if first < last:
            source = reading.place(first, last)
    if group.kind == PARTICIPLE:
        if group.first > stretch.first and reading.words[group.first - 1] == "with":
            return source, "X …, saying"
        return source, "X …, saying"
    return source, "X … to say"


def _carrier(reading: Reading, stretch: Stretch, low: int) -> Place_ | None:
    """The source of the finding before this one in the same stretch."""
    if reading.findings:
        found = reading.findings[-1]
        if found.cue and found.cue[0] >= reading.tokens.starts[stretch.first]:
            return found.source
    return None


def clause_subject(reading: Reading, stretch: Stretch, before: int) -> tuple[int, int]:
    """The subject of the main clause in which a word stands, past what leads up to it.

    "In Paris, Ann Lee arrived, |saying": Ann Lee.
    """
    index = stretch.first
    for _ in range(4):
        if index >= before:
            break
        here = reading.flags[index]
        if here & COORDINATOR or (
            is_adverb(reading.words[index], here) and not reading.gap_flags[index + 1]
        ):
            index += 1
        elif here & (PREPOSITION | SUBORDINATOR | ING_FORM) and not here & DETERMINER:
            index = _after_comma(reading, index, before)
        elif reading.gap_flags[index + 1] & CLAUSE and is_adverb(reading.words[index], here):
            index += 1
        else:
            end = phrase_at(reading.tokens, index, before)
            return (index, end) if not reading.quoted[index] else (before, before)
    return before, before


def _after_comma(reading: Reading, index: int, high: int) -> int:
    for place in range(index + 1, min(high, index + 40)):
        if reading.gap_flags[place] & CLAUSE:
            return place
    return high


def content_end(reading: Reading, stretch: Stretch, first: int, frame: int, speech: bool) -> int:
    """Index after the content that begins at a word.

    It runs to the end of the stretch, or to what the reporter goes on with: "…, adding",
    "… and said", "…, according to".
    """
    flags, gap_flags, words = reading.flags, reading.gap_flags, reading.words
    that = bool(flags[first] & THAT) or speech
    index = first + 1
    while index < stretch.last:
        if reading.quoted[index]:
            index += 1
            continue
        if reading.taken[index]:
            return index
        gap, here = gap_flags[index], flags[index]
        if gap & CLAUSE and _parts(reading, index, that):
            return index
        if here & COORDINATOR and index + 1 < stretch.last:
            following = flags[index + 1]
            if following & CUE and following & PAST_FORM and following & SPEECH:
                return index
            if not that and following & (CUE | VERB) and following & PAST_FORM:
                return index
        if gap & BREAK and gap & END:
            return index
        index += 1
    return index


def _parts(reading: Reading, index: int, that: bool) -> bool:
    """Whether the reporter goes on after a comma: ", adding", ", according to"."""
    here, word = reading.flags[index], reading.words[index]
    if here & CUE and here & ING_FORM:
        return True
    if word == "according":
        return True
    if that:
        return False
    if ";" in reading.gaps[index] or here & ING_FORM or word.endswith("ing"):
        return True
    if word in ("but", "while", "which", "who", "though", "although", "whereas", "so"):
        return True
    return bool(here & SUBJECT_PRONOUN and not here & DETERMINER)
