"""Where content begins after a cue, by what the cue takes."""

from __future__ import annotations

from typing import Final

import attrs

from newsmodel._stages._phrases import AUXILIARY, is_adverb, is_name, phrase_at
from newsmodel._stages._tokens import CLAUSE, END, MARK
from newsmodel._stages.attribution._adjuncts import after_adjuncts
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._verbs import FINITE, Group
from newsmodel.lexicon import (
    ADVERB,
    BELIEVES,
    COORDINATOR,
    CUE,
    DETERMINER,
    ING_FORM,
    INTENDS,
    MONTH,
    NOUN_CUE,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    SHOWS,
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
    WEEKDAY,
)
from newsmodel.words.en.phrases import QUESTION_WORDS, SAYING, TIME_OPENERS

__all__ = ["Content", "content_after", "is_clause", "opens"]


@attrs.define(eq=False)
class Content:
    """Where content begins, and as what."""

    first: int
    frame: int
    """What the cue takes here, as a bit of the lexicon."""
    addressee: Words | None = None


def content_after(reading: Reading, stretch: Stretch, group: Group) -> Content | None:
    """The content that a cue takes after it, or None where nothing there fits its frames."""
    own, after, high = group.flags, group.last, stretch.last
    if after >= high or (reading.words[after] == "by" and reading.flags[after + 1] & ING_FORM):
        return None
    frame = opens(reading, after, own)
    if frame:
        return Content(after, frame)
    if reading.gap_flags[after] == CLAUSE and own & (SPEECH | TAKES_CLAUSE):
        aside = _over_aside(reading, stretch, after)
        if aside >= 0:
            return Content(aside, TAKES_CLAUSE)
    if own & TAKES_OBJECT and _as_quoted(reading, after, high):
        return Content(after, TAKES_OBJECT)
    if own & (TAKES_ADDRESSEE | TAKES_OBJECT_INFINITIVE) and not reading.gap_flags[after]:
        told = _told(reading, stretch, after, own)
        if told is not None:
            return told
    if own & (SPEECH | TAKES_CLAUSE) and _may_be_adjunct(reading, after):
        later = after_adjuncts(reading, after, high)
        if after < later < high:
            frame = opens(reading, later, own & ~(TAKES_QUESTION | TAKES_GERUND))
            if frame or (not reading.gap_flags[later] and own & SPEECH):
                frame = frame or (own & TAKES_CLAUSE if is_clause(reading, stretch, later) else 0)
            if frame:
                return Content(later, frame)
        that = _that_ahead(reading, stretch, after)
        if that >= 0:
            return Content(that, TAKES_CLAUSE)
        quote = _quote_ahead(reading, stretch, after) if own & SPEECH else -1
        if quote >= 0:
            return Content(quote, TAKES_CLAUSE)
    return _bare(reading, stretch, group)


def _may_be_adjunct(reading: Reading, index: int) -> bool:
    """Whether a word may open an adjunct: "in", "on", "Friday", "last", "repeatedly"."""
    word = reading.words[index]
    return (
        bool(reading.flags[index] & _ADJUNCT_OPENERS) or word[-2:] == "ly" or word in TIME_OPENERS
    )


_ADJUNCT_OPENERS: Final = PREPOSITION | SUBORDINATOR | WEEKDAY | MONTH | ADVERB | TO


def _told(reading: Reading, stretch: Stretch, after: int, own: int) -> Content | None:
    """Content behind a hearer: told |reporters| that …, urged |them| to …"""
    if reading.flags[after] & PREPOSITION and not own & TAKES_ADDRESSEE:
        return None
    end = phrase_at(reading.tokens, after, stretch.last, appositions=False)
    if not after < end < stretch.last:
        return None
    heard = (after, end)
    here = reading.flags[end]
    if here & TO and own & TAKES_OBJECT_INFINITIVE and not reading.gap_flags[end]:
        if own & (BELIEVES | INTENDS):
            return Content(after, TAKES_OBJECT_INFINITIVE)
        return Content(end, TAKES_OBJECT_INFINITIVE, heard)
    if own & TAKES_OBJECT_INFINITIVE and reading.words[end] in ("at", "in", "on"):
        # "told his supporters at a rally |to stay"
        place = phrase_at(reading.tokens, end + 1, stretch.last, appositions=False)
        if place < stretch.last and reading.flags[place] & TO and not reading.gap_flags[place]:
            return Content(place, TAKES_OBJECT_INFINITIVE, heard)
    if not own & TAKES_ADDRESSEE:
        return None
    for place in (end, after_adjuncts(reading, end, stretch.last)):
        if place < stretch.last:
            frame = opens(reading, place, own | TAKES_CLAUSE)
            if frame:
                return Content(place, frame, heard)
    that = _that_ahead(reading, stretch, end)
    if that >= 0:
        return Content(that, TAKES_CLAUSE, heard)
    if not reading.gap_flags[end] and is_clause(reading, stretch, end):
        return Content(end, TAKES_CLAUSE, heard)
    return None


def _as_quoted(reading: Reading, index: int, high: int) -> bool:
    """Whether an object stood before its clause: a man whom he described |as “a friend”|."""
    if reading.words[index] != "as" or reading.gap_flags[index]:
        return False
    marked = reading.next_mark(index)
    return marked <= index + 3 and marked < high and bool(reading.quoted[marked])


def _over_aside(reading: Reading, stretch: Stretch, index: int) -> int:
    """Index of what follows an aside between commas: said, without proof, |that A; or -1."""
    if reading.flags[index + 1] & THAT and is_adverb(reading.words[index], reading.flags[index]):
        # "said, however, that A"
        return index + 1 if index + 1 < stretch.last else -1
    if "," not in reading.gaps[index] or reading.quoted[index]:
        return -1
    if reading.flags[index] & (COORDINATOR | SUBJECT_PRONOUN | RELATIVE | TO):
        return -1
    place = index
    for _ in range(3):
        place = reading.next_mark(place)
        if place > index + 20 or place >= stretch.last or "," not in reading.gaps[place]:
            return -1
        if reading.gap_flags[place] & MARK and reading.quoted[place]:
            return place
        if reading.flags[place] & THAT:
            return place
    return -1


def _quote_ahead(reading: Reading, stretch: Stretch, index: int) -> int:
    """Index of the quotation behind adjuncts: said on Friday, in capitals, |“A”; or -1."""
    if not reading.flags[index] & (PREPOSITION | WEEKDAY | ADVERB):
        return -1
    for place in range(index, min(index + 15, stretch.last)):
        gap = reading.gap_flags[place]
        if gap & MARK:
            return place if gap & CLAUSE and reading.quoted[place] else -1
        if reading.flags[place] & CUE:
            return -1
    return -1


def _that_ahead(reading: Reading, stretch: Stretch, index: int) -> int:
    """Index of the "that" behind an adjunct: said in a call lasting an hour |that …; or -1."""
    if not reading.flags[index] & (PREPOSITION | WEEKDAY):
        return -1
    for place in range(index, min(index + 15, stretch.last)):
        # "in Varn, Ohio, that": a place with its state.
        if reading.gap_flags[place] and not (
            reading.gaps[place] == ", "
            and (is_name(reading.words[place]) or reading.flags[place] & THAT)
        ):
            return -1
        if reading.flags[place] & THAT and not reading.flags[place - 1] & PREPOSITION:
            following = reading.flags[place + 1]
            return -1 if following & (AUXILIARY | PAST_FORM) else place
    return -1


def _lacks_subject(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Whether a verb may follow a cue at once: a vote, which she said |was a mistake|.

    The subject of the clause stood before the reporter's own. "What she said |was wrong" tells
    nothing.
    """
    first, last = reading.subject(group.first, stretch.first)
    if first >= last or first <= stretch.first:
        return False
    before = reading.flags[first - 1]
    if reading.words[first - 1] == "what":
        return first - 1 > stretch.first and bool(
            reading.flags[first - 2] & (PREPOSITION | TO | CUE)
        )
    return bool(before & (RELATIVE | THAT)) and group.kind == FINITE


def _bare(reading: Reading, stretch: Stretch, group: Group) -> Content | None:
    """Content that no small word opens: a clause without "that", a noun phrase."""
    own, after = group.flags, group.last
    gap, here = reading.gap_flags[after], reading.flags[after]
    if gap:
        return None
    if here & AUXILIARY and own & SPEECH and own & TAKES_CLAUSE:
        return Content(after, TAKES_CLAUSE) if _lacks_subject(reading, stretch, group) else None
    word = reading.words[after]
    if here & (COORDINATOR | TO | AUXILIARY) and not (
        here & DETERMINER or (own & SPEECH and word[-3:] == "ing")
    ):
        return None
    adverb = (here & ADVERB or word[-2:] == "ly") and is_adverb(word, here)
    if own & TAKES_CLAUSE:
        always = own & SPEECH and reading.words[group.cue] in SAYING and not here & RELATIVE
        if (always and not here & PREPOSITION and not adverb) or (
            own & (SPEECH | BELIEVES | SHOWS)
            and is_clause(reading, stretch, after, over_marks=not own & TAKES_OBJECT)
        ):
            return Content(after, TAKES_CLAUSE)
    if (
        not own & (TAKES_OBJECT | SHOWS)
        or here & SUBORDINATOR
        or (here & THAT and own & TAKES_CLAUSE)
    ):
        return None
    if here & PREPOSITION and not here & (DETERMINER | SUBJECT_PRONOUN):
        return None
    if adverb or (here & (WEEKDAY | MONTH) and not word.endswith(("’s", "'s"))):
        return None
    return Content(after, TAKES_OBJECT)


def opens(reading: Reading, index: int, own: int) -> int:
    """What a cue takes that a word plainly opens: "that", "to", "whether", a quotation."""
    gap, here = reading.gap_flags[index], reading.flags[index]
    if gap:
        if gap & END:
            return 0
        if gap & MARK and reading.quoted[index] and not reading.quoted[index - 1]:
            return TAKES_CLAUSE
        if ":" in reading.gaps[index] and own & (SPEECH | TAKES_CLAUSE | TAKES_OBJECT):
            return TAKES_CLAUSE
    if here & THAT and own & (TAKES_CLAUSE | SPEECH):
        return TAKES_CLAUSE
    if gap:
        return 0
    if here & TO and own & TAKES_INFINITIVE:
        return TAKES_INFINITIVE
    if own & TAKES_QUESTION and reading.words[index] in QUESTION_WORDS:
        return TAKES_QUESTION
    if here & ING_FORM and own & TAKES_GERUND:
        return TAKES_GERUND
    return 0


def is_clause(reading: Reading, stretch: Stretch, index: int, *, over_marks: bool = True) -> bool:
    """Whether a clause begins at a word: a subject and, some words on, a finite verb."""
    if index >= stretch.last or reading.gap_flags[index] & END:
        return False
    flags = reading.flags
    if flags[index] & SUBJECT_PRONOUN and not flags[index] & DETERMINER:
        return True
    if flags[index] & AUXILIARY and not is_name(reading.words[index]):
        return False
    for place in range(index + 1, min(index + 25, stretch.last)):
        here = flags[place]
        gap = reading.gap_flags[place]
        if gap and (gap & END or not over_marks):
            return False
        if not here & _TELLING:
            continue
        if here & (TO | RELATIVE) and not here & THAT:
            return False
        if here & AUXILIARY and not here & NOUN_CUE:
            return True
        finite = here & (PAST_FORM | THIRD_FORM) and not here & NOUN_CUE
        if finite and not flags[place - 1] & (DETERMINER | PREPOSITION):
            return True
    return False


_TELLING: Final = AUXILIARY | TO | RELATIVE | PAST_FORM | THIRD_FORM
"""What tells a clause from a phrase, one way or the other."""
