"""Adjectives that tell what somebody thinks: is confident that A; Ann Lee left, eager to A."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    PERSONS,
    is_adverb,
    is_finite,
    is_infinitive,
    phrase_at,
    phrase_before,
)
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._bits import HELD, JOINT
from newsmodel._stages.attribution._ends import content_end
from newsmodel._stages.attribution._leaning import after_who
from newsmodel._stages.attribution._mains import before_main_verb
from newsmodel._stages.attribution._openings import is_clause
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._shared import shared_subject
from newsmodel._stages.attribution._stands import takes_side
from newsmodel._stages.attribution._verbs import FINITE
from newsmodel._word_bits import (
    ADJECTIVE_CUE,
    BE,
    BELIEVES,
    CONTRACTION,
    COORDINATOR,
    ING_FORM,
    INTENDS,
    OBJECT_PRONOUN,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SEEMS,
    SPEECH,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_QUESTION,
    THAT,
    TIME_UNIT,
    TO,
)
from newsmodel.words.en.cues import HOLDERS, STANDS
from newsmodel.words.en.phrases import ASKING, DOUBTS, LINKS, NOBODY

__all__ = ["adjective_cue", "linked_adjective"]

_DEGREES: Final = frozenset(("less", "more", "most", "quite", "so", "too", "very"))
_SAYING: Final = SPEECH | ING_FORM
_TIES: Final = frozenset(("about", "at", "by", "for", "of", "over", "with"))
_LESS: Final = TAKES_OBJECT | TAKES_INFINITIVE
"""What an adjective takes that is less than a clause."""
_PERSONS: Final = PERSONS | OBJECT_PRONOUN
_OF_THINGS: Final = ("certain", "clear", "open", "resigned", "sure")
"""Adjectives that tell no mind behind a noun without a verb: seats open to all."""
_ANYBODY: Final = frozenset(("anyone", "everyone", "many", "others", "someone", "those"))
_FAR: Final = 40
"""Words up to a second adjective at most."""
_SETTLED: Final = ("certain", "clear", "committed", "open", "prepared", "ready", "sure")
"""Adjectives behind which "by" tells when, or who did it."""
_FORESEEN: Final = ("certain", "sure")
"""Adjectives that with an infinitive tell what others foresee."""
_PASSIVE: Final = ("by", "for")
"""What follows where a form tells of a deed: "a survey, |prepared for| the bank"."""
_NO_TIES: Final = {
    "clear": ("at", "for", "of"),
    "critical": ("about", "at", "by", "for", "over", "to", "with"),
    "open": ("at", "by", "for", "with"),
}
"""What behind an adjective tells no mind: is clear |of| ice; is critical |to| it; is open |at|
depth."""
_AT_TIMES: Final = ("birth", "first", "last", "least", "once", "present", "times")
"""What follows "at" that somebody is so, and nothing that he thinks about."""


def adjective_cue(reading: Reading, stretch: Stretch, adjective: int) -> bool:
    """Find "is confident that A", "was reluctant to A", "are worried about A", ", eager to A".

    What is clear to nobody by name is no statement: "it is clear that A".
    """
    after = adjective + 1
    if after >= stretch.last or reading.gap_flags[after] or reading.taken[adjective]:
        return False
    word = reading.words[adjective].lower()
    if word in STANDS:
        return _takes_side(reading, stretch, adjective)
    if word in HOLDERS:
        first, linked = _holds(reading, stretch, adjective)
        frame, begin = (TAKES_OBJECT if linked else 0), after + 1
    else:
        first, linked = _link_before(reading, stretch, adjective)
        frame, begin = _complement(reading, stretch, after, linked=linked)
    if not frame or begin >= stretch.last or not reading.is_free(first, after):
        return False
    if word == "ready" and not _offers(reading, first, adjective, frame):
        return False
    main = None if linked else _main_subject(reading, stretch, first, begin)
    if linked:
        source = _subject(reading, stretch, first)
    else:
        source = main or _described(reading, stretch, first, after)
    if source is None or reading.words[source[1] - 1].lower() in NOBODY:
        return False
    if reading.words[source[0]] in _NOT:  # "|Not everyone| was eager to go"
        return False
    less = frame & _LESS
    own = TAKES_OBJECT if less else TAKES_CLAUSE
    stop = main[0] if main else content_end(reading, stretch, begin, frame, own)
    if less:
        stop = _before_second(reading, begin, stop)
    stop = _before_measure(reading, first, begin, stop)
    if linked:
        stop = _within_who(reading, stretch, first, begin, stop, frame)
    elif source[1] == first:
        # "Ann Lee, worried about the toll|, proposed a vote"
        stop = before_main_verb(reading, begin, stop, frame)
    if not reading.is_free(begin, stop):
        return False
    reading.add(
        stretch,
        rules.ADJECTIVE,
        source,
        (first, begin),
        [reading.piece(begin, stop)],
        frame=frame,
        flags=BELIEVES | INTENDS,
    )
    reading.take(first, stop)
    return True


def linked_adjective(reading: Reading, stretch: Stretch, verb: int) -> bool:
    """Find the adjective to which a verb links its subject: |seems convinced| that A, |feels more
    confident| about A. Not so "seems certain to lose", "seems ready to leave".
    """
    words, index = reading.words, verb + 1
    if words[verb] not in LINKS:
        return False
    while index < min(verb + _LINKED, stretch.last) and not reading.gap_flags[index]:
        here = reading.flags[index]
        if here & ADJECTIVE_CUE:
            leads = words[index] in _OF_THINGS or reading.flags[index + 1] & TO
            if leads and reading.flags[verb] & SEEMS:
                return False
            return adjective_cue(reading, stretch, index)
        if words[index] not in _DEGREES and not is_adverb(words[index], here):
            return False
        index += 1
    return False


_LINKED: Final = 4
"""Words from a linking verb to its adjective at most."""


def _takes_side(reading: Reading, stretch: Stretch, index: int) -> bool:
    """Find who is for or against a thing: Ann Lee |is against| A, |is in favour of| A. Not so "the
    vote was against Lee".
    """
    found = takes_side(reading, stretch, index)
    if found is None:
        return False
    (first, source), begin = found
    stop = content_end(reading, stretch, begin, TAKES_OBJECT, TAKES_OBJECT)
    stop = _within_who(reading, stretch, first, begin, stop, TAKES_OBJECT)
    if not reading.is_free(first, stop):
        return False
    piece = [reading.piece(begin, stop)]
    reading.add(stretch, rules.ADJECTIVE, source, (first, begin), piece, TAKES_OBJECT, BELIEVES)
    reading.take(first, stop)
    return True


def _within_who(
    reading: Reading, stretch: Stretch, first: int, begin: int, stop: int, frame: int
) -> int:
    """The end of content in a who-clause: Ann Lee, who is worried about jobs|, left."""
    return after_who(reading, stretch, (first, first, begin, FINITE, 0, 0), begin, stop, frame)


def _offers(reading: Reading, first: int, ready: int, frame: int) -> bool:
    """Whether somebody says that he is ready to do something: Norland |is| ready |to| talk. Not so
    "the crews were ready to leave", "is ready for May".
    """
    present = not _PRESENT.isdisjoint(reading.words[first:ready])
    return frame == TAKES_INFINITIVE and (present or bool(reading.flags[first - 1] & CONTRACTION))


_PRESENT: Final = frozenset(("am", "are", "is"))
_NOT: Final = ("Not", "not")


def _described(reading: Reading, stretch: Stretch, first: int, after: int) -> Words | None:
    """Whom an adjective without a verb describes: Lee is glad of A and |nervous| about B; Lee left,
    |eager| to A; |farmers| worried about A left.
    """
    if _is_second(reading, stretch, first) and reading.words[after] != "by":
        return shared_subject(reading, stretch, first)
    if first == stretch.first or reading.words[after] in _PASSIVE:
        return None
    if reading.gap_flags[first] & CLAUSE:
        return shared_subject(reading, stretch, first)
    if reading.gap_flags[first]:
        return None
    word, here = reading.words[first - 1], reading.flags[first - 1]
    adjective = reading.words[after - 1]
    if adjective in _OF_THINGS or not (here & _PERSONS or word.lower() in _ANYBODY):
        return None
    if here & OBJECT_PRONOUN and not here & POSSESSIVE:
        return first - 1, first
    start = phrase_before(reading.tokens, first, stretch.first)
    for place in range(start, first - 1):
        if reading.flags[place] & PREPOSITION or reading.words[place][-3:] == "ing":
            start = place + 1
    return (start, first) if start < first else None


def _main_subject(reading: Reading, stretch: Stretch, first: int, begin: int) -> Words | None:
    """The subject of the main clause behind an adjective that opens its sentence: Worried about the
    dam, |Ann Lee| left. Not so "Worried about Norland, where the dam is old", which has none.
    """
    if first > stretch.first and not (
        first - 1 == stretch.first and reading.flags[first - 1] & COORDINATOR
    ):
        return None
    mark = reading.next_mark(begin)
    far = mark >= min(stretch.last, begin + _FAR) or not reading.gap_flags[mark] & CLAUSE
    if far or not is_clause(reading, stretch, mark):
        return None
    end = phrase_at(reading.tokens, mark, stretch.last)
    return (mark, end) if mark < end else None


def _before_measure(reading: Reading, first: int, begin: int, stop: int) -> int:
    """The end of what an adjective takes before its measure: so opposed to A| that B; more vocal
    about A| than B.
    """
    degrees = reading.words[first : begin - 1]
    if "so" in degrees:
        measure = "that"
    elif "more" in degrees or "less" in degrees:
        measure = "than"
    else:
        return stop
    for index in range(begin + 1, min(stop, begin + _FAR)):
        if reading.words[index] == measure and not reading.quoted[index]:
            return index
    return stop


def _is_second(reading: Reading, stretch: Stretch, first: int) -> bool:
    """Whether an adjective is joined to another one and what that takes: glad about A and |nervous|
    about B.
    """
    joint = first - 1
    if joint <= stretch.first or not reading.flags[joint] & COORDINATOR:
        return False
    return not reading.gap_flags[first] and bool(reading.taken[joint - 1])


def _before_second(reading: Reading, begin: int, stop: int) -> int:
    """The end of what an adjective takes before a second one: glad about A| and nervous about B."""
    flags, words = reading.flags, reading.words
    for index in range(begin + 2, min(stop - 1, begin + _FAR)):
        if flags[index] & ADJECTIVE_CUE and (words[index + 1] in _TIES or flags[index + 1] & THAT):
            joint = index - 1
            while joint > begin and is_adverb(words[joint], flags[joint]):
                joint -= 1
            if flags[joint] & COORDINATOR and joint > begin:
                return joint
    return stop


def _complement(reading: Reading, stretch: Stretch, after: int, *, linked: bool) -> tuple[int, int]:
    """What an adjective takes, and where it begins; 0 where it takes nothing."""
    here, word = reading.flags[after], reading.words[after]
    if here & THAT:
        return TAKES_CLAUSE, after
    if word in _NO_TIES.get(reading.words[after - 1], ()):
        return 0, after
    if here & TO:
        if reading.words[after + 1] in DOUBTS or reading.words[after + 1] == "death":
            return 0, after  # "is open to |question|", "was scared to |death|"
        deed = reading.words[after + 1][-3:] == "ing"
        if deed or not is_infinitive(reading.tokens, after):
            return TAKES_OBJECT, after + 1  # "is opposed to |the plan|, to |raising| it"
        if reading.words[after - 1] in _FORESEEN:
            return 0, after  # "prices are |sure to| rise": nobody by name is sure of it
        return TAKES_INFINITIVE, after
    if _tells_no_mind(reading, after):
        return 0, after
    if word in _TIES or (word == "in" and reading.words[after - 1] == "confident"):
        return TAKES_OBJECT, after + 1
    if not linked:
        return 0, after
    if word in ASKING:
        return TAKES_QUESTION, after
    if reading.words[after - 1] == "content":
        return 0, after  # "are content |providers|"
    clause = not here & JOINT and is_clause(reading, stretch, after, over_marks=False)
    return TAKES_CLAUSE if clause else 0, after


def _tells_no_mind(reading: Reading, tie: int) -> bool:
    """Whether what stands behind an adjective is no part of what somebody thinks: ready |by| May,
    was skeptical |at first|, has been troubled |for two years|, is fond |of saying| A.
    """
    word, adjective, following = reading.words[tie], reading.words[tie - 1], tie + 1
    if word == "by":
        return adjective in _SETTLED or reading.words[following][0].isdigit()
    if word == "for":
        return any(here & TIME_UNIT for here in reading.flags[following : following + 2])
    if word == "at":
        return reading.words[following] in _AT_TIMES
    return adjective == "fond" and reading.flags[following] & _SAYING == _SAYING


def _subject(reading: Reading, stretch: Stretch, first: int) -> Words | None:
    """Who is so: |Ann Lee| is sure, |they|’re sure."""
    if reading.flags[first - 1] & CONTRACTION and first > stretch.first:
        return first - 1, first
    if reading.flags[first - 1] & COORDINATOR and not reading.gap_flags[first]:
        return shared_subject(reading, stretch, first)  # "are poor and |are not confident|"
    if reading.words[first][-3:] == "ing" and reading.words[first] in LINKS:
        # "left, |growing| ever more nervous about A", "signs of |becoming| wary of A"
        return shared_subject(reading, stretch, first) if reading.gap_flags[first] else None
    start, end = reading.subject(first, stretch.first)
    return (start, end) if start < end else None


def _holds(reading: Reading, stretch: Stretch, noun: int) -> tuple[int, bool]:
    """The first word of what says that somebody is for or against a thing, and whether a verb does
    so: |is one of the first| backers of A, |has been a vocal| critic of A; not "met a critic of A".
    """
    flags, words = reading.flags, reading.words
    if words[noun + 1] not in _FOR:
        return noun, False
    index, least = noun - 1, max(stretch.first, noun - _NEAR)
    while index >= least and not reading.gap_flags[index + 1]:
        here, word = flags[index], words[index]
        if here & (BE | CONTRACTION) or word in LINKS:
            return _link_before(reading, stretch, index + 1)[0], True
        governs = here & PREPOSITION and word != "of"
        if word[-3:] == "ing" and flags[index - 1] & BE:
            break  # "is bracing supporters for A"
        if governs or here & _PARTING or is_finite(reading.tokens, index, least):
            break
        index -= 1
    return noun, False


_FOR: Final = ("for", "of")
_PARTING: Final = TO | THAT | SUBORDINATOR | RELATIVE
"""What parts a noun from the verb that says who is meant by it."""
_NEAR: Final = 8
"""Words from such a verb to its noun at most."""


def _link_before(reading: Reading, stretch: Stretch, adjective: int) -> tuple[int, bool]:
    """The first word of what leads to an adjective, and whether a verb links it to a subject."""
    first, linked = adjective, False
    while first > stretch.first and not reading.gap_flags[first] and adjective - first < 6:
        before, name = reading.flags[first - 1], reading.words[first - 1]
        if before & CONTRACTION:
            return first, True
        if before & HELD or name in LINKS:
            linked = linked or bool(before & BE) or name in LINKS
        elif not is_adverb(name, before) and name not in _DEGREES:
            break
        first -= 1
    return first, linked
