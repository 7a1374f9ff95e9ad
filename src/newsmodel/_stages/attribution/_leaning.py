"""Content whose cue stands in a clause that leans on the main one, and ends before that."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_adverb, is_finite
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution._bits import (
    JOINT,
    LIGHT,
    OBJECT,
    PREDICATE,
    TENSED_FORM,
    VERBAL,
)
from newsmodel._stages.attribution._mains import within_who
from newsmodel._stages.attribution._openings import is_clause, tells
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._verbs import FINITE, Group
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    COORDINATOR,
    DETERMINER,
    ING_FORM,
    NEGATION,
    NOUN_CUE,
    NUMBER_WORD,
    PARTICIPLE_FORM,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SEEMS,
    SUBORDINATOR,
    THAT,
    TIME_UNIT,
    TO,
)
from newsmodel.words.en.phrases import CONCEDING, SAYING

__all__ = [
    "MAY_LEAD",
    "NOWHERE",
    "after_who",
    "inside_who",
    "opening_word",
    "upto_comma",
    "within_clause",
    "within_when",
]

_LEADING: Final = SUBORDINATOR | ING_FORM | PREPOSITION
MAY_LEAD: Final = _LEADING | LIGHT
"""What may open a clause that leans on another."""
NOWHERE: Final = -1
"""Index of the word that is none and ends the text: what stands before no source."""


def opening_word(reading: Reading, source: Words, verb: int) -> int:
    """Index of the word before a source; of the source where it opens the clause: Ann Lee, |who| in
    May said A, left; the bank, |whose| chief, Bo Ray, said A, fell.
    """
    first, last = source
    here = reading.flags[first]
    return first if here & RELATIVE and (here & POSSESSIVE or last < verb) else first - 1


def within_clause(
    reading: Reading, stretch: Stretch, group: Group, before: int, begin: int, end: int
) -> int:
    """The end of content whose cue stands in a clause that leans on the main one.

    "When Ann Lee announced the plan|, prices rose." "Ann Lee, who said A|, left." `before` is the
    word that opens the clause, see `opening_word`, or `NOWHERE`.
    """
    flags, start = reading.flags, stretch.first
    verb, cue, _, kind, _, _ = group
    begin = _over_own_aside(reading, cue, begin, end)
    while start + 1 < verb and flags[start] & LIGHT and reading.words[start] != "Once":
        # "And while he said A|, he left." "Just when …"
        start += 1
    opening, leans = flags[start], False
    if opening & _LEADING or start == verb:
        leans = reading.next_mark(start) >= verb
    if flags[before] & _CONJUNCTION == SUBORDINATOR and _opens_clause(reading, before):
        place = _time_before(reading, stretch.first, before)
        if place <= start:
            return _to_clause(reading, stretch, begin, end)
        if reading.gap_flags[place] & CLAUSE and _is_apart(reading, stretch.first, place):
            whole = opening & PREPOSITION > 0
            return _to_main_clause(reading, stretch, begin, end, whole=whole)
        if flags[place - 1] & COORDINATOR and reading.gaps[place - 1] == ", ":
            # "It is old, and while Ann Lee said A|, it may stay"
            return _at_clause(reading, stretch, begin, end)
    if leans:
        if kind != FINITE:
            return _to_comma(reading, begin, end)
        if opening & SUBORDINATOR:
            return _to_clause(reading, stretch, begin, end)
        if (flags[before] | flags[verb - 1]) & RELATIVE or reading.words[start + 1] == "what":
            # "In a year in which voters say A|, she won"; "In what may be the most Lee said|, B"
            return _to_main_clause(reading, stretch, begin, end, whole=True)
        return end
    # "the plan, |which| officials said A|, failed"
    first = verb - 1 if flags[verb - 1] & RELATIVE else before
    if first < stretch.first or not flags[first] & RELATIVE:
        return end
    if not reading.gap_flags[first] & CLAUSE:
        return _to_main_verb(reading, begin, end)
    comma = _to_comma(reading, begin, end)
    if comma == end or not _goes_on(reading, comma, end):
        return end
    return _behind_list(reading, stretch, comma, end)


def _over_own_aside(reading: Reading, cue: int, begin: int, end: int) -> int:
    """Index of the verb that an aside parts from its subject at the beginning of a statement, or of
    the clause behind a condition there: where Lee said the dam, built in May, |was| old; who said
    if it rained, |it| would break. The first word where nothing does, as in "who said little, a
    clerk, left".
    """
    if reading.words[cue] not in SAYING or reading.flags[begin] & THAT:
        return begin
    mark = reading.next_mark(begin)
    if mark >= min(end, begin + _SUBJECT) or reading.gaps[mark] != ", ":
        return begin
    if reading.words[begin] in CONCEDING:
        return mark
    close = reading.next_mark(mark)
    if close >= min(end, mark + _SUBJECT) or reading.gaps[close] != ", ":
        return begin
    told = any(tells(reading, index) for index in range(begin, mark))
    done = reading.flags[mark] & (PREDICATE | PARTICIPLE_FORM)
    parted = reading.flags[close] & PREDICATE and (not done or done & PARTICIPLE_FORM)
    return close if parted and not told else begin


_SUBJECT: Final = 12
"""Words of a subject or an aside at most."""


def _behind_list(reading: Reading, stretch: Stretch, comma: int, end: int) -> int:
    """The comma that ends a who-clause, behind a list that a comma began: Ann Lee, who is worried
    about jobs, schools and roads|, left; the comma itself where none did.
    """
    verb = _to_main_clause(reading, stretch, comma, end, whole=False)
    if verb == end:
        return comma
    joined = False
    for index in range(comma, verb):
        here = reading.flags[index]
        if here & _FINITE or here & RELATIVE or is_finite(reading.tokens, index, comma):
            return comma
        joined = joined or bool(here & COORDINATOR)
    return verb if joined else comma


def inside_who(reading: Reading, stretch: Stretch, verb: int, begin: int, end: int) -> int:
    """The end of what a participle in a who-clause between commas tells: Ann Lee, who left saying
    she was ill|, met Bo Ray.
    """
    who = reading.marked.rfind(1, stretch.first + 1, verb)
    if who < 0 or reading.words[who] not in _PRONOUNS or "," not in reading.gaps[who]:
        return end
    comma = _to_comma(reading, begin, end)
    return comma if comma < end and reading.flags[comma] & PREDICATE else end


_PRONOUNS: Final = ("which", "who", "whose")


def within_when(reading: Reading, stretch: Stretch, verb: int, begin: int, end: int) -> int:
    """The end of what a passive tells in a clause that opens a sentence and says when: When voters
    were asked who had won|, Ann Lee led.
    """
    start = stretch.first
    if reading.flags[start] & COORDINATOR:
        start += 1
    here, following = reading.flags[start], reading.flags[start + 1]
    if not here & SUBORDINATOR or following & PREPOSITION or reading.next_mark(start) < verb:
        return end
    return _to_clause(reading, stretch, begin, end)


def upto_comma(reading: Reading, stretch: Stretch, begin: int, *, opens: bool) -> Stretch:
    """The stretch up to the comma behind a word, which ends whatever leans on its clause: Asked who
    had won|, she left. Where that clause `opens` with the passive, the main one follows the comma:
    Asked if Ray, a guest, had left|, she nodded.
    """
    far = min(stretch.last, begin + _UPTO)
    if opens:
        end = _to_clause(reading, stretch, begin, far)
    else:
        end = next(reading.commas(begin, far), far)
    if end == far:
        return stretch
    return Stretch(stretch.first, end, stretch.passage, stretch.quotes)


_UPTO: Final = 100
"""Words up to such a comma at most."""


def _goes_on(reading: Reading, comma: int, end: int) -> bool:
    """Whether a verb stands behind a comma, so that the main clause goes on there: Ann Lee, who
    said A, |left|. Not so "met Ann Lee, who said she worked for her old firm, |Kestrel|".
    """
    if reading.quoted[comma - 1] or reading.flags[comma] & _JOINING or _wants(reading, comma):
        return True
    return any(
        reading.flags[place] & _FINITE or reading.words[place][-2:] == "ed"
        for place in range(comma, end)
    )


def _wants(reading: Reading, index: int) -> bool:
    """Whether several go on with a verb at a word: Farmers, who oppose the toll, |want| a vote. Not
    so "who back the plan, |support| for which has grown".
    """
    here, behind = reading.flags[index], reading.flags[index + 1]
    if here & PREPOSITION or not (here & BASE_FORM and here & VERBAL):
        return False
    if reading.gap_flags[index + 1]:
        return False
    return not here & NOUN_CUE or bool(behind & _BEHIND_BASE)


_BEHIND_BASE: Final = TO | OBJECT | THAT
_FINITE: Final = AUXILIARY | TENSED_FORM
_JOINING: Final = JOINT | NEGATION


def after_who(
    reading: Reading, stretch: Stretch, group: Group, begin: int, end: int, frame: int
) -> int:
    """The end of content whose passive cue stands in a who-clause: The plan, which is said to cut
    costs|, faces a vote.
    """
    verb, _, _, _, own, _ = group
    if verb <= stretch.first or reading.flags[verb - 1] & _WHO != RELATIVE:
        return end
    end = within_clause(reading, stretch, group, NOWHERE, begin, end)
    return end if own & SEEMS else within_who(reading, stretch, verb, begin, end, frame)


_WHO: Final = RELATIVE | SUBORDINATOR
"""A relative pronoun is the former alone: "who", and not "when"."""


def _opens_clause(reading: Reading, index: int) -> bool:
    """Whether a clause that says when or why follows, and no comma: "|while| Ann Lee spoke"."""
    return reading.words[index] != "whether" and not reading.gap_flags[index + 1]


def _to_clause(reading: Reading, stretch: Stretch, begin: int, end: int) -> int:
    """The end of content at the comma behind which a clause begins, else at the first comma: When
    Lee learned it was in Varn, Norland|, she left.
    """
    comma = _at_clause(reading, stretch, begin, end)
    return comma if comma < end else _to_comma(reading, begin, end)


def _at_clause(reading: Reading, stretch: Stretch, begin: int, end: int) -> int:
    """The end of content at the comma behind which a clause begins; not in a row of subjects: When
    she said that Arden, Kestrel and Varn were lost|, he left.
    """
    told, start = not reading.flags[begin] & THAT, begin + 1
    for comma in reading.commas(begin, min(end, begin + _CLAUSE)):
        told = told or any(tells(reading, index) for index in range(start, comma))
        start = comma
        subject = not (reading.flags[comma] & RELATIVE or tells(reading, comma))
        if told and subject and is_clause(reading, stretch, comma, over_marks=False):
            return comma
    return end


def _to_comma(reading: Reading, begin: int, end: int) -> int:
    """The end of content at the first comma that is none between adjectives."""
    commas = reading.commas(begin, end)
    return next((comma for comma in commas if not _joins_adjectives(reading, comma)), end)


def _joins_adjectives(reading: Reading, comma: int) -> bool:
    """Whether a comma stands between two words that describe a noun: a kind|, wise man|."""
    before, after = reading.words[comma - 1], reading.words[comma]
    if not reading.flags[comma - 2] & DETERMINER or reading.flags[comma - 1] | reading.flags[comma]:
        return False
    if not (before.islower() and after.islower()) or after[-2:] == "ed":
        return False
    noun = reading.words[comma + 1]
    return noun.islower() and not (reading.flags[comma + 1] or reading.gap_flags[comma + 1])


def _to_main_verb(reading: Reading, begin: int, end: int) -> int:
    """The end of content whose relative clause no comma opens, at a comma and the main verb: The
    party, a group which backs A|, made gains.
    """
    flags = reading.flags
    for index in reading.commas(begin, min(end, begin + _CLAUSE)):
        if reading.gaps[index][-2:] != ", ":
            continue  # a comma inside marks: a “joke,” |said| Lee
        here = flags[index]
        if here & AUXILIARY or (here & PAST_FORM and not flags[index + 1] & PREPOSITION):
            return index
    return end


_CLAUSE: Final = 60
"""Words of a clause in which the main verb behind it is looked for."""


def _time_before(reading: Reading, low: int, index: int) -> int:
    """The first word of what says how long before or after: |Two days after| Ann Lee spoke."""
    flags, words, place = reading.flags, reading.words, index
    while place > low and not reading.gap_flags[place] and place > index - _SPAN:
        before, word = flags[place - 1], words[place - 1]
        if not (before & _TIMES or word[0].isdigit() or is_adverb(word, before)):
            break
        place -= 1
    return place


def _is_apart(reading: Reading, low: int, index: int) -> bool:
    """Whether a clause parts a subject from its verb: The plan, |even after| Ann Lee spoke,
    stood.
    """
    return index <= low + _NEAR and not any(
        reading.flags[place] & AUXILIARY or is_finite(reading.tokens, place, low)
        for place in range(low, index)
    )


_TIMES: Final = TIME_UNIT | DETERMINER | NUMBER_WORD | ADVERB
"""What may stand before "after" and tell how long after."""
_CONJUNCTION: Final = SUBORDINATOR | ADVERB | RELATIVE
"""A word is a mere conjunction if it is the first of these and nothing else."""
_SPAN: Final = 5
"""Words of such a time at most."""
_NEAR: Final = 20
"""Words of a subject before a clause that parts it from its verb."""


def _to_main_clause(
    reading: Reading, stretch: Stretch, begin: int, end: int, *, whole: bool
) -> int:
    """The end of content at the comma behind which the main clause goes on.

    If `whole`, all of that clause may stand there: In a year in which Lee said A|, she won.
    """
    flags = reading.flags
    for index in reading.commas(begin, min(end, begin + _CLAUSE)):
        here = flags[index]
        noun = here & NOUN_CUE or flags[index + 1] & PREPOSITION
        if here & AUXILIARY or (here & TENSED_FORM and not noun):
            return index
        if whole and is_clause(reading, stretch, index, over_marks=False):
            return index
    return end
