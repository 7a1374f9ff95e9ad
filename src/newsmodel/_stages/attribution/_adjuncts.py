"""What may stand between a cue and its content: the hearer, the time, the place, the occasion."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from newsmodel._stages._phrases import (
    is_adverb,
    is_infinitive,
    is_name,
    is_occasion,
    is_owner,
    is_somebody,
    is_time,
    phrase_at,
)
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution._bits import ARTICLE, DAY, PREDICATE
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    ADVERB,
    ASKS,
    BASE_FORM,
    BE,
    COORDINATOR,
    DETERMINER,
    ING_FORM,
    MONTH,
    NOUN_CUE,
    NUMBER_WORD,
    PARTICIPLE_FORM,
    PREPOSITION,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_INFINITIVE,
    THAT,
    TIME_UNIT,
    TIME_WORD,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.phrases import (
    DAY_TIMES,
    FOCUSING,
    GRADING,
    INDEFINITE,
    MEDIA,
    OCCASIONS,
    TIME_OPENERS,
    TIMES,
)

__all__ = [
    "ADJUNCT_WORDS",
    "MAY_OPEN",
    "PLACING",
    "after_adjuncts",
    "after_asides",
    "grades",
    "may_open_adjunct",
    "over_term",
    "puts_at",
    "sets_share",
]


def may_open_adjunct(reading: Reading, index: int) -> bool:
    """Whether an adjunct may begin at a word; where none may, none need be looked for."""
    word, here = reading.words[index], reading.flags[index]
    if here & MAY_OPEN or word[-1] == "y" or word in _OPENING_WORDS:
        return True
    return word in INDEFINITE and span_end(reading, index) > 0


_OPENING_WORDS: Final = TIME_OPENERS | {"back", "here"}
ADJUNCT_WORDS: Final = _OPENING_WORDS | INDEFINITE
MAY_OPEN: Final = PREPOSITION | TO | SUBORDINATOR | DAY | ADVERB
"""What opens an adjunct; so may a word in -ly and `ADJUNCT_WORDS`, and no other."""
_PASSED: Final = MAY_OPEN | COORDINATOR


def puts_at(reading: Reading, index: int, high: int) -> bool:
    """Whether a number follows a thing: put |the toll at 40|, puts |the cost at about two
    millions|. Not so "put |lives at risk|".
    """
    for place in range(index + 1, min(high, index + _THING)):
        if reading.gap_flags[place]:
            return False
        if reading.words[place] == "on" and _is_percent(reading, place + 1):
            return True  # "put |Ann Lee on 40 percent|"
        if reading.words[place] == "at":
            number = place + 1
            if reading.words[number + 1] == "than":
                number += 2  # "put the toll at |more than 40|"
            while reading.words[number] in _ROUGHLY:
                number += 1
            counts = reading.flags[number] & NUMBER_WORD or reading.words[number][0].isdigit()
            timed = "-" in reading.words[number] or reading.flags[number + 1] & TIME_UNIT
            return bool(counts) and not timed
    return False


def sets_share(reading: Reading, index: int, high: int) -> bool:
    """Whether a share follows a thing: sees |growth at 2 per cent|. Not so "saw her at 2 pm"."""
    if not puts_at(reading, index, high):
        return False
    if "at" not in reading.words[index + 1 : index + _THING]:
        return False
    number = reading.words.index("at", index + 1, high) + 1
    far = min(high, number + _SHARE)
    shares = any(gap[:1] == "%" for gap in reading.gaps[number + 1 : far + 1])
    return shares or not _PER_CENT.isdisjoint(reading.words[number + 1 : far])


def _is_percent(reading: Reading, number: int) -> bool:
    """Whether a share stands at a word: |40 percent|, |2.5%|."""
    if not reading.words[number][0].isdigit():
        return False
    after = number + 1
    return reading.gaps[after][:1] == "%" or reading.words[after] in ("pct", "per", "percent")


_PER_CENT: Final = frozenset(("cent", "pct", "percent"))
_SHARE: Final = 5
"""Words of a share at most."""
_ROUGHLY: Final = ("about", "almost", "around", "just", "least", "nearly", "only", "over")
_THING: Final = 8
"""Words of a thing up to its number at most."""


def after_adjuncts(
    reading: Reading,
    index: int,
    high: int,
    own: int = 0,
    particles: Container[str] = (),
    *,
    parted: int = -1,
) -> int:
    """Index after adverbs, times and phrases that say when, where and how it was said.

    "said |in a statement on Friday| that talks …". What the cue takes is no adjunct: "to act" where
    `own` has an infinitive, and a phrase behind one of its `particles`. A mark ends them, but not
    that before the word at `parted`.
    """
    flags, words, gap_flags = reading.flags, reading.words, reading.gap_flags
    for _ in _ADJUNCTS:
        if index >= high or (gap_flags[index] and index != parted):
            return index
        here, word = flags[index], words[index]
        if not (here & _PASSED or word[-1] == "y" or word in ADJUNCT_WORDS):
            return index
        if here & DAY and not is_owner(word):
            index = _behind_day(reading, index, high)
        elif word in TIME_OPENERS and (width := _time_at(reading, index, high)):
            index += width
        elif here & _OPENERS:
            if word in particles and not flags[index + 1] & DAY:
                return index
            behind = _behind_opener(reading, index, high, own)
            if behind == index:
                return index
            index = behind
        elif word in INDEFINITE and (end := span_end(reading, index)):
            index = end
        elif here & SUBORDINATOR:
            asks = word == "whether" or (word == "if" and own & ASKS) or words[index - 1] == "aloud"
            return index if asks else _to_mark(reading, index, high)
        elif (
            word == "here"
            or (not here & THAT and is_adverb(word, here))
            or (word == "back" and _answers(reading, index))
        ):
            if (word in FOCUSING or word in _GRADING) and grades(reading, index):
                return index
            index += 1
        elif here & COORDINATOR and flags[index - 1] & flags[index + 1] & WEEKDAY:
            index += 2  # "said on Monday |and Tuesday| that A"
        else:
            return index
    return index


def _behind_opener(reading: Reading, index: int, high: int, own: int) -> int:
    """Index after a phrase that a preposition opens; the same where "to" opens what is told."""
    if reading.flags[index] & TO:
        if _is_scheduled(reading, index, high):
            return index + 3
        if reading.flags[index + 1] & _BASES:  # "continued |to insist| that A"
            return index
        if own & TAKES_INFINITIVE and is_infinitive(reading.tokens, index):
            return index
    return _after_preposition(reading, index, high)


def _is_scheduled(reading: Reading, to: int, high: int) -> bool:
    """Whether “to be” tells when an occasion comes, and content follows: said in a talk |to be
    aired| Monday that A. Not so "told him to be prepared".
    """
    verb, far = to + 2, min(to + _SCHEDULE, high)
    if verb >= far or reading.words[to + 1] != "be" or reading.gap_flags[to]:
        return False
    if reading.flags[to - 1] & (DAY | TIME_UNIT) or not reading.words[to - 1].islower():
        return False
    if not (reading.flags[verb] & PARTICIPLE_FORM or reading.words[verb][-2:] == "ed"):
        return False
    that = next((place for place in range(verb + 1, far) if reading.flags[place] & THAT), far)
    if that == far or reading.words[that + 1] in TIMES:
        return False
    return not any(reading.gap_flags[to + 1 : that + 1])


_SCHEDULE: Final = 9
"""Words from such a “to be” to the “that” of the content, at most."""


def _time_at(reading: Reading, index: int, high: int) -> int:
    """How many words a time begins with: |last week|, |late| Friday; 0 where none does."""
    if is_time(reading.tokens, index, high):
        return 2
    return int(index + 1 < high and reading.flags[index + 1] & WEEKDAY > 0)


def _behind_day(reading: Reading, index: int, high: int) -> int:
    """Index after a day with its time or a month with its date: Friday |night|, May |3|."""
    words, month = reading.words, reading.flags[index] & MONTH
    index += 1
    while index < high and (words[index] in DAY_TIMES or (month and words[index].isdigit())):
        index += 1
    return index


def _answers(reading: Reading, index: int) -> bool:
    """Whether "back" tells of an answer: shouted |back| at him, “A”. Not so "called |back| the
    boats", "think |back| to May".
    """
    leads = reading.gap_flags[index + 1] or reading.flags[index + 1] & PREPOSITION
    return bool(leads and reading.flags[index - 1] & SPEECH)


def grades(reading: Reading, index: int) -> bool:
    """Whether a word of degree belongs to what it stands before, and so to the content: said
    |nearly half left|, says |too many left|, denied |earlier reports|. Not so "said only |that A|",
    "said very clearly", "said earlier |prices fell|".
    """
    after, word = index + 1, reading.words[index]
    here = reading.flags[after]
    if reading.gap_flags[after] or here & _LEADING or is_time(reading.tokens, after, after + 2):
        return False
    if word == "further":
        return not here & _PRONOUNS  # "warned |further delays hurt|", "said further |they hurt|"
    if word == "yet":
        return reading.words[after] == "another"
    if word == "earlier":
        return bool(here & NOUN_CUE)
    return word in FOCUSING or not is_adverb(reading.words[after], here)


_PRONOUNS: Final = DETERMINER | SUBJECT_PRONOUN


def span_end(reading: Reading, index: int) -> int:
    """The end of a time that is counted from another, 0 where none begins: said |a day earlier|
    that A, |a few hours later|, |a year ago|. Not so "said |a year| had passed".
    """
    unit = index + 2 if reading.words[index + 1] == "few" else index + 1
    if not reading.flags[unit] & TIME_UNIT or reading.gap_flags[unit]:
        return 0
    return unit + 2 if reading.words[unit + 1] in _COUNTED_FROM else 0


_COUNTED_FROM: Final = ("ago", "earlier", "later")
_GRADING: Final = GRADING | {"earlier"}
_ADJUNCTS: Final = range(6)
"""How many of them are passed over."""
_OPENERS: Final = PREPOSITION | TO
_BASES: Final = BASE_FORM | BE
_LEADING: Final = _OPENERS | SUBORDINATOR | THAT | WEEKDAY | TIME_WORD


def _after_preposition(reading: Reading, index: int, high: int) -> int:
    """Index after a preposition and what it governs: "after meeting with aides"."""
    after = index + 1
    if reading.flags[index] & SUBORDINATOR or (after < high and reading.flags[after] & ING_FORM):
        return _to_mark(reading, index, high)
    if reading.flags[after] & DAY and is_owner(reading.words[after]):
        after += 1  # "during |Saturday's debate|"
    end = phrase_at(reading.tokens, after, high, appositions=False)
    if end >= high:
        return end
    if reading.quoted[end]:
        end = over_term(reading, end, high)
    elif reading.flags[end] & PREDICATE and not reading.gap_flags[end]:
        end = _before_subject(reading, after, end)
    return _behind_participle(reading, after, end) if end < high else end


def _before_subject(reading: Reading, first: int, end: int) -> int:
    """The end of an occasion before the subject of a verb: said in a statement |Bo Ray| left, in an
    interview |police| were slow.
    """
    for index in range(first, end - 1):
        if reading.words[index] not in _VENUES:
            continue
        word, here = reading.words[index + 1], reading.flags[index + 1]
        somebody = is_somebody(word, here) or (here & NOUN_CUE and word[-1] == "s")
        if somebody and word not in OCCASIONS:
            return index + 1
    return end


_VENUES: Final = OCCASIONS | MEDIA


def over_term(reading: Reading, index: int, high: int) -> int:
    """Index after a phrase that has a name between marks: told them |at an “open house” event|.

    `index` is the first word between the marks; it is given back where it stands behind no article,
    or begins a sentence, and in "asked her about the “lost” ships".
    """
    if not reading.flags[index - 1] & ARTICLE or reading.gap_flags[index] & CLAUSE:
        return index
    if reading.flags[index - 2] & PREPOSITION and reading.words[index - 2] not in PLACING:
        return index
    end = reading.quoted.find(0, index)
    if not index < end < min(high, index + _TERM) or reading.gap_flags[end] & CLAUSE:
        return index
    if reading.flags[end] & THAT:
        return end
    end += reading.flags[end] & PREPOSITION > 0
    return phrase_at(reading.tokens, end, high, appositions=False)


_TERM: Final = 5
"""Words of such a name at most, and one more."""


def _behind_participle(reading: Reading, first: int, index: int) -> int:
    """Index after a participle that tells how an occasion came about: said in a report |released|
    on Friday, in the letter |made public| by aides. `index` where none does: said in the town
    |fires| raged on Friday.
    """
    if not reading.flags[index] & PARTICIPLE_FORM or reading.gap_flags[index]:
        return index
    if reading.words[first] not in INDEFINITE and not is_occasion(reading.tokens, first, index):
        return index
    end = index + 1
    if reading.words[index] == "made" and reading.words[end] == "public":
        return end + 1
    return end if reading.flags[end] & _BEHIND_PARTICIPLE or reading.gap_flags[end] else index


_BEHIND_PARTICIPLE: Final = PREPOSITION | TO | DAY | ADVERB


def after_asides(
    reading: Reading, index: int, high: int, own: int, particles: Container[str]
) -> int:
    """Index of the particle behind what parts it from its verb: called |on Friday| for.

    A phrase that goes on with one is cut there: called |in a statement| for.
    """
    end = after_adjuncts(reading, index, high, own, particles)
    words = reading.words
    if words[index] not in PLACING:
        return end
    for place in range(index + 2, end):
        if words[place] in particles and (
            words[place] in _CUTTING or (place == index + 2 and is_name(words[index + 1]))
        ):
            return place
    return end


def _to_mark(reading: Reading, index: int, high: int) -> int:
    """Index of the next word that a mark stands before."""
    flags, gap_flags = reading.flags, reading.gap_flags
    if high > index + _FAR:
        high = index + _FAR
    index += 1
    while index < high and not (gap_flags[index] or flags[index] & THAT):
        index += 1
    return index


PLACING: Final = frozenset(("at", "by", "during", "in", "on"))
"""Prepositions of what says where, when and how."""
_CUTTING: Final = frozenset(("about", "against", "for", "over"))
"""Particles that go with the verb rather than with a noun before them."""
_FAR: Final = 40
"""Words to a mark, at most."""
