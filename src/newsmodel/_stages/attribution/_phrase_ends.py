"""Where content ends that is less than a clause: a thing, an infinitive."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    BRACKETS,
    is_adverb,
    is_finite,
    is_infinitive,
    is_name,
    is_occasion,
    is_owner,
    phrase_at,
)
from newsmodel._stages._tokens import CLAUSE, MARK
from newsmodel._stages.attribution._additions import (
    adds_clause,
    adds_deed,
    adds_to_infinitive,
    sums_up,
)
from newsmodel._stages.attribution._bits import ARTICLE, DAY, STATING, TENSED_FORM, VERBAL
from newsmodel._stages.attribution._openings import is_clause
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._turns import REPORTING, has_cue, is_remark, leads_back
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    COORDINATOR,
    CUE,
    DETERMINER,
    GROUP,
    ING_FORM,
    NOUN_CUE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SHOWING_NOUN,
    SOURCE_PREPOSITION,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.phrases import CONCESSIONS, KEPT_OPENERS, MEDIA

__all__ = ["phrase_end"]


def phrase_end(
    reading: Reading, stretch: Stretch, first: int, last: int, frame: int, speech: int
) -> int:
    """The end of content that is less than a clause: a thing, an infinitive."""
    flags, gap_flags, quoted = reading.flags, reading.gap_flags, reading.quoted
    thing = frame == TAKES_OBJECT
    joints = _THING_JOINTS if thing else _JOINTS
    for index in range(first + 1, min(last, first + _FARTHEST)):
        if not (gap_flags[index] or flags[index] & joints) or quoted[index]:
            continue
        here, gap = flags[index], gap_flags[index]
        if thing and here & ING_FORM and _says_too(reading, index):
            return index
        if here & TO and frame == TAKES_INFINITIVE and is_infinitive(reading.tokens, index):
            continue  # "promised to cut rates|, to pay debts| and to stay"
        if gap & CLAUSE and (
            _parts(reading, index)
            or (not speech and leads_back(reading, index, stretch.last))
            or (frame == TAKES_INFINITIVE and adds_to_infinitive(reading, index, last))
            or sums_up(reading, index, last)
        ):
            return index
        if here & COORDINATOR and _goes_over(reading, stretch, first, index, thing=thing):
            return index
        if here & SUBORDINATOR and flags[index + 1] & ING_FORM and flags[index + 1] & SPEECH:
            return index
        if frame == TAKES_INFINITIVE and reading.words[index] in CONCESSIONS:
            return index - (reading.words[index - 1] == "even")
        # "called the move on Sunday “childish”" goes on to the mark.
        trails = (
            thing
            and not gap
            and (here & _TRAILING or reading.words[index] in _TRAILING_WORDS)
            and _trails(reading, stretch, index)
        )
        if trails and MARK not in gap_flags[index + 1 : index + 4]:
            if _has_verb(flags, first, index):
                continue
            leads = gap_flags[index - 1] & CLAUSE and flags[index - 1] & ADVERB
            return index - bool(leads and index - 1 > first)  # "|, probably in May|"
    return last


def _goes_over(reading: Reading, stretch: Stretch, first: int, index: int, *, thing: bool) -> bool:
    """Whether "and" leads from content to another deed or another speaker: "denies A |and
    President Lee denies B|".
    """
    named = thing and is_name(reading.words[index + 1])
    return (
        _new_verb(reading, index, stretch.last)
        or has_cue(reading, index, REPORTING if named else SPEECH)
        or adds_clause(reading, stretch, first, index)
        or (thing and adds_deed(reading, first, index))
    )


_TRAILING: Final = SUBORDINATOR | WEEKDAY
_TRAILING_WORDS: Final = frozenset(("as", "at", "during", "in", "on", "through", "via"))
"""What else may open an adjunct that is no part of a thing."""
_FARTHEST: Final = 300
"""Words of content in which its end is looked for; content without one runs on."""
_JOINTS: Final = COORDINATOR | SUBORDINATOR
_THING_JOINTS: Final = _JOINTS | PREPOSITION | WEEKDAY | ING_FORM
"""Words at which content may end without a mark."""


def _says_too(reading: Reading, index: int) -> bool:
    """Whether the speaker goes on without a comma: called it “a joke” |saying| it was late."""
    return reading.words[index] == "saying" and not reading.flags[index - 1] & _BEFORE_SAYING


def _new_verb(reading: Reading, index: int, high: int) -> bool:
    """Whether "and" joins another verb of the speaker: "… and left"."""
    place = index + 1
    while place < high and is_adverb(reading.words[place], reading.flags[place]):
        place += 1
    following = reading.flags[place]
    if not following:
        return place < high and is_finite(reading.tokens, place, index)
    if place >= high:
        return False
    if reading.gap_flags[index] and following & CUE and reading.flags[place + 1] & TO:
        return True  # "demanded a say|, and hope| to sign"
    if following & AUXILIARY and not following & _NO_VERB:
        return True  # "was accused of lying |and is| expected to testify"
    return bool(following & VERBAL and following & TENSED_FORM) and not (
        following & NOUN_CUE and following & BASE_FORM
    )


_NO_VERB: Final = NOUN_CUE | DETERMINER
_BEFORE_SAYING: Final = SHOWING_NOUN | NOUN_CUE | AUXILIARY | PREPOSITION | GROUP
"""What says something itself: a letter |saying| A, voters |saying| A."""
_GOVERNING: Final = PREPOSITION | COORDINATOR
"""What no adjunct follows: "regardless of |whether|", "or |even|"."""


def _has_verb(flags: list[int], first: int, index: int) -> bool:
    """Whether a thing has a verb of its own, so that the words at `index` may tell when or where
    that is: accused Lee of |lying in court|, but not accused Lee |in court|.
    """
    for place in range(first + 1, index):
        here = flags[place]
        if here & RELATIVE:
            return True
        if here & ING_FORM and not (here & PREPOSITION or flags[place - 1] & ARTICLE):
            return True
    return False


def _trails(reading: Reading, stretch: Stretch, index: int) -> bool:
    """Whether a word opens an adjunct that is no part of a thing: "after", "on Friday"."""
    here, word, following = reading.flags[index], reading.words[index], reading.flags[index + 1]
    high = stretch.last
    if here & SUBORDINATOR and word not in KEPT_OPENERS:
        if word == "even" and not following & SUBORDINATOR:
            return False  # "without |even| a word"
        return not reading.flags[index - 1] & _GOVERNING
    if word == "as" and following & SUBJECT_PRONOUN:
        return reading.words[index + 1] != "one"
    if here & WEEKDAY and not is_owner(word):
        # "by Friday" is part of what is expected; "Friday's match" and "the Sunday poll" are
        # things, and so are "plans |Friday| to act".
        before = reading.flags[index - 1]
        return not (before & _BEFORE_DAYS or following & TO or _goes_on(reading, index + 1))
    if not here & PREPOSITION or index + 1 >= high or reading.gap_flags[index + 1]:
        return word == "during" and index + 1 < high
    if word in ("on", "in", "at"):
        if following & DAY:
            return not _goes_on(reading, index + 2)
        if not (is_occasion(reading.tokens, index + 1, high) or _is_on_air(reading, index)):
            return False
    elif word not in _MEANS or not _is_means(reading, index + 1, high):
        return word == "during"
    return not _leads_on(
        reading, stretch, phrase_at(reading.tokens, index + 1, high, appositions=False)
    )


def _is_on_air(reading: Reading, index: int) -> bool:
    """Whether a phrase names what somebody speaks on: mocked Lee |on Twitter|, |on Varn News|."""
    if reading.words[index] != "on":
        return False
    for place in range(index + 1, min(index + _AIR, len(reading.words) - 1)):
        if reading.words[place].lower() in MEDIA:
            return True
        if reading.gap_flags[place + 1]:
            return False
    return False


_AIR: Final = 6
"""Words up to such a name at most."""


def _leads_on(reading: Reading, stretch: Stretch, index: int) -> bool:
    """Whether a thing goes on behind the occasion: dismissed it in a letter |as nonsense|, thanked
    him on Twitter |for staying|.
    """
    if reading.gap_flags[index]:
        return False
    word, after = reading.words[index], index + 1
    if word == "as":
        return not is_clause(reading, stretch, after, over_marks=False)
    return word == "for" and reading.words[after][-3:] == "ing"


_MEANS: Final = frozenset(("through", "via"))


def _is_means(reading: Reading, first: int, high: int) -> bool:
    """Whether a phrase tells by whom or how something was said: denied A through |a spokesman|."""
    if is_occasion(reading.tokens, first, high):
        return True
    end = phrase_at(reading.tokens, first, high, appositions=False)
    return any(here & ROLE for here in reading.flags[first:end])


_BEFORE_DAYS: Final = PREPOSITION | DETERMINER


def _goes_on(reading: Reading, index: int) -> bool:
    """Whether a thing goes on behind the day: accused him on Friday |of| lying, late Friday |for
    lying|.
    """
    word = reading.words[index]
    return word == "of" or (word == "for" and reading.words[index + 1][-3:] == "ing")


def _parts(reading: Reading, index: int) -> bool:
    """Whether the reporter goes on after a comma behind a thing: ", which", ", leaving"."""
    here, word, gap = reading.flags[index], reading.words[index], reading.gaps[index]
    if gap in _BRACKETS:
        return False  # "a deal with Arden Gold |(AG)| miner Teck"
    if ":" in gap or ";" in gap or word in _OPENERS:
        return True
    if here & SOURCE_PREPOSITION and word.islower():
        return True
    if (here & ING_FORM or word[-3:] == "ing") and (not here & PREPOSITION or here & STATING):
        return True
    if here & DETERMINER:
        return is_remark(reading, index) or has_cue(reading, index, VERBAL)
    return bool(here & SUBJECT_PRONOUN) or has_cue(reading, index, VERBAL)


_BRACKETS: Final = (*BRACKETS, ") ", "> ")
_OPENERS: Final = frozenset(
    ("but", "while", "which", "who", "though", "although", "whereas", "so", "when")
)
"""Words behind a comma that lead away from a thing."""
