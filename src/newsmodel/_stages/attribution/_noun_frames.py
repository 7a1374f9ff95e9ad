"""What a noun for a statement leads to: a claim |that A|, a plan |to A|, criticism |of A|."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_infinitive, is_name, phrase_at
from newsmodel._stages.attribution._adjuncts import PLACING, after_asides
from newsmodel._stages.attribution._bits import DAY
from newsmodel._stages.attribution._holders import in_either_number, may_hold
from newsmodel._stages.attribution._owners import owner_after
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._relatives import tells_of_noun
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    BE,
    DETERMINER,
    GROUP,
    HAVE,
    NOUN_CUE,
    ORGANIZATION,
    PARTICIPLE_FORM,
    PREPOSITION,
    ROLE,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    THAT,
    TIME_UNIT,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.cues import (
    AIMED_NOUNS,
    INFINITIVE_NOUNS,
    SHARING_NOUNS,
    SPOKEN_NOUNS,
    TELLING_NOUNS,
)
from newsmodel.words.en.nouns import GIVING, TIES
from newsmodel.words.en.phrases import (
    ARTICLES,
    MATCHES,
    MEDIA,
    SPEAKING_PLACES,
    TIME_OPENERS,
    TIMES,
)

__all__ = ["Led", "led", "may_lead"]

Led = tuple[Words | None, Words | None, int, int, int]
"""Whose a statement is, where that stands behind its noun, and whom it is told; the index of what
the noun leads to and its frame, 0 for none; and the index after the cue.
"""

_LEADING_ON: Final = THAT | TO | BE | HAVE | WEEKDAY | ADVERB
_LEADING_WORDS: Final = TIES | PLACING | GIVING | {"here"}
"""What else stands directly behind a noun that leads to a statement."""
_TIES_AT: Final = TIES | {"at"}
_PARTING: Final = WEEKDAY | ADVERB
"""What may part a noun from what it leads to."""
_CUES: Final = TAKES_CLAUSE | NOUN_CUE
_BODIES: Final = GROUP | ORGANIZATION
_NAMING: Final = DETERMINER | ROLE
_ASIDE: Final = 8
"""Words between commas that may part a noun from its clause, at most."""


def may_lead(reading: Reading, stretch: Stretch, after: int) -> bool:
    """Whether a word behind a noun may belong to what it leads to."""
    if reading.gap_flags[after]:
        return _behind_aside(reading, stretch, after) > 0
    return bool(reading.flags[after] & _LEADING_ON) or reading.words[after] in _LEADING_WORDS


def led(reading: Reading, stretch: Stretch, noun: int) -> Led:
    """What a noun leads to: support |from Lee for| A, concern |on Friday about| A, a message |to
    Lee that| A, fears, |even here, that| A.
    """
    after = noun + 1
    owner, hearer, word = None, None, reading.words[after]
    if reading.gap_flags[after]:
        that = _behind_aside(reading, stretch, after)
        owner = (after + 1, that) if word in GIVING else None
        return owner, None, that, TAKES_CLAUSE, that
    if word in GIVING:
        owner, after = owner_after(reading, stretch, after)
    elif word == "of" and (end := _holder(reading, stretch, after)):
        owner, after = (after + 1, end), end
    elif word == "to" and _leads_to_hearer(reading, after):
        hearer, after = owner_after(reading, stretch, after)
    if (owner or hearer) and (after >= stretch.last or reading.gap_flags[after]):
        that = _behind_aside(reading, stretch, after) if owner else 0
        if owner and that:
            named = reading.flags[after] & _NAMING or is_name(reading.words[after])
            return (owner[0], that) if named else owner, None, that, TAKES_CLAUSE, that
        return owner, hearer, after, 0, after
    frame, last = _frame(reading, after, noun)
    here, word = reading.flags[after], reading.words[after]
    verb = owner and here & THAT and reading.flags[after - 1] & _CUES == TAKES_CLAUSE
    if verb or (hearer and not here & THAT):  # "reports by Lee |show| that A"
        return owner, hearer, after, 0, after
    if not frame:
        after, frame, last = _behind_time(reading, stretch, after, noun)
    return owner, hearer, after, frame, last


def _holder(reading: Reading, stretch: Stretch, of: int) -> int:
    """The end of who holds a view, 0 where nobody does: the view of |many farmers| that A; not "a
    critique of the plan that shocked them".
    """
    if not any(here & THAT for here in reading.flags[of + 1 : stretch.last]):
        return 0
    end = phrase_at(reading.tokens, of + 1, stretch.last, appositions=False)
    if end == of + 1 or end >= stretch.last or not reading.flags[end] & THAT:
        return 0
    if reading.gap_flags[end] or tells_of_noun(reading, end):
        return 0
    return end if may_hold(reading, (of + 1, end)) else 0


def _behind_time(reading: Reading, stretch: Stretch, after: int, noun: int) -> tuple[int, int, int]:
    """What a noun leads to behind a time or place: outrage |Monday| at A, hope |in May| that A,
    optimism |over the weekend| that A.
    """
    here, word = reading.flags[after], reading.words[after]
    if word == "here" and reading.flags[after + 1] & THAT:
        after += 1  # "fears |here| that A"
    elif word == "over":
        after = phrase_at(reading.tokens, after + 1, stretch.last, appositions=False)
    elif here & _PARTING or word in PLACING:
        ties = _TIES_AT if reading.words[noun] in AIMED_NOUNS else TIES
        after = after_asides(reading, after, stretch.last, TAKES_INFINITIVE, ties)
    else:
        return after, 0, after
    if after >= stretch.last or reading.gap_flags[after]:
        return after, 0, after
    frame, last = _frame(reading, after, noun)
    if frame == TAKES_INFINITIVE or reading.flags[after - 1] & _TYING:
        frame = 0  # "her claim in a note sent |to| the board"
    return after, frame, last


_TYING: Final = PREPOSITION | PARTICIPLE_FORM
"""What a preposition behind it belongs to."""


def _behind_aside(reading: Reading, stretch: Stretch, index: int) -> int:
    """Index of the "that" behind an aside between commas, 0 where there is none: fears, even here,
    |that| A.
    """
    that = reading.next_mark(index)
    if index >= stretch.last or that >= stretch.last or that > index + _ASIDE:
        return 0
    closed = reading.gaps[index] == reading.gaps[that] == ", "
    if not closed or not reading.flags[that] & THAT or tells_of_noun(reading, that):
        return 0
    return that


def _frame(reading: Reading, after: int, noun: int) -> tuple[int, int]:
    """What a noun takes, and the index after the cue: claim |that|, plan |to|, call for |."""
    here, word, following = reading.flags[after], reading.words[after], reading.flags[after + 1]
    if here & THAT:
        return (0 if tells_of_noun(reading, after) else TAKES_CLAUSE), after
    if here & TO and (
        following & BASE_FORM
        or (following & BE and reading.words[noun] in _CLAIMS)  # "her |claim to be| the best"
        or _leads_to_deed(reading, after)
    ):
        return TAKES_INFINITIVE, after
    if word == "with" and reading.words[noun] not in SHARING_NOUNS:
        return 0, after  # "an agreement |with| the bank" tells nothing of it
    if word == "at" and reading.words[noun] in AIMED_NOUNS:
        return TAKES_OBJECT, after + 1
    if word == "to" and _is_measured(reading, noun, after + 1):
        return 0, after
    if word in TIES and not (following & DAY or (word == "over" and _is_span(reading, after + 1))):
        where = (
            _is_scored(reading, noun, after + 1)
            or (word == "on" and _is_where(reading, noun, after + 1))
            or (word == "for" and _is_when(reading, after + 1))
        )
        return (0, after) if where else (TAKES_OBJECT, after + 1)
    return 0, after


_CLAIMS: Final = ("claim", "claims")


def _is_measured(reading: Reading, noun: int, first: int) -> bool:
    """Whether "to" behind a noun tells how far: cut its position in Kestrel to |3 percent|, her
    rhetoric to |date|.
    """
    word = reading.words[first]
    return word == "date" or (reading.words[noun] == "position" and word[0].isdigit())


def _is_scored(reading: Reading, noun: int, first: int) -> bool:
    """Whether a goal is one of a game: her first goal of |the season|, not "of her plan"."""
    return reading.words[noun] in ("goal", "goals") and reading.words[first + 1] in MATCHES


def _is_where(reading: Reading, noun: int, first: int) -> bool:
    """Whether "on" behind a noun says where that was spoken: remarks on |the campaign trail|,
    comments on |Twitter|. Not so "remarks on the media", "her views on television".
    """
    if reading.words[noun] not in SPOKEN_NOUNS:
        return False
    article = reading.words[first] == "the"
    for index in range(first + article, min(first + _WHERE, len(reading.words) - 1)):
        word = reading.words[index].lower()
        if word in SPEAKING_PLACES or (word in MEDIA and not article):
            return True
        if reading.gap_flags[index + 1] or reading.flags[index + 1] & PREPOSITION:
            return False
    return False


_WHERE: Final = 5
"""Words in which a place or medium is named."""


def _is_when(reading: Reading, first: int) -> bool:
    """Whether "for" behind a noun says for when or how often: cut its forecast for |the year|, for
    |the second time|. Not so "its call for |a week of talks|".
    """
    if not reading.flags[first] & DETERMINER:
        return False
    for index in range(first + 1, min(first + _WHERE, len(reading.words) - 1)):
        if reading.gap_flags[index] or reading.flags[index] & PREPOSITION:
            return False
        after = index + 1
        ends = reading.gap_flags[after] or reading.flags[after] & PREPOSITION
        if ends and (reading.flags[index] & TIME_UNIT or reading.words[index] == "time"):
            return reading.words[after] != "of"
    return False


def _leads_to_hearer(reading: Reading, to: int) -> bool:
    """Whether "to" behind a noun names who is told: her message |to| the council, and not "her
    response to the crash".
    """
    noun, body = reading.words[to - 1], _is_body(reading, to + 1)
    if noun in TELLING_NOUNS:
        return body or not is_infinitive(reading.tokens, to)
    named = body or reading.words[to + 1] in ARTICLES or is_name(reading.words[to + 1])
    return bool(named) and in_either_number(noun, INFINITIVE_NOUNS)


def _is_body(reading: Reading, index: int) -> bool:
    """Whether a word behind "to" names a body and is no verb: her proposal to |parliament|."""
    here = reading.flags[index]
    return bool(here & _BODIES) and not here & BASE_FORM


def _leads_to_deed(reading: Reading, after: int) -> bool:
    """Whether an infinitive follows a noun for a deed to come: a plan |to drain| the lake; not "an
    answer to young voters".
    """
    if not in_either_number(reading.words[after - 1], INFINITIVE_NOUNS):
        return False
    return not _is_body(reading, after + 1) and is_infinitive(reading.tokens, after)


def _is_span(reading: Reading, index: int) -> bool:
    """Whether a stretch of time begins at a word: its plans over |the next two weeks|."""
    words = reading.words
    if words[index] == "the":
        index += 1
        if words[index] in TIMES:
            return True
    opens = words[index] in TIME_OPENERS or words[index] == "past"
    return opens and not TIMES.isdisjoint(words[index + 1 : index + 3])
