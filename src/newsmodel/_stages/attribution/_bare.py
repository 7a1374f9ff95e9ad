"""Content that no small word opens: a clause without "that", a thing."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_adverb, is_name, is_owner, is_time, phrase_at
from newsmodel._stages.attribution._adjuncts import PLACING, grades
from newsmodel._stages.attribution._bits import (
    ARTICLE,
    DAY,
    PREDICATE,
    PRONOUN,
    TENSED_FORM,
    VERBAL,
)
from newsmodel._stages.attribution._openings import Content, has_parted_subject, is_clause, tells
from newsmodel._stages.attribution._pushed import (
    lacks_doer,
    lacks_subject,
    leaves_subject,
    tells_nothing,
)
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._verbs import FINITE, PARTICIPLE, Group
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    BELIEVES,
    COORDINATOR,
    DAY_TIME,
    DETERMINER,
    ING_FORM,
    NOUN_CUE,
    NUMBER_WORD,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SHOWING_NOUN,
    SHOWS,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_GERUND,
    TAKES_OBJECT,
    TAKES_QUESTION,
    THAT,
    TIME_WORD,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.phrases import (
    ADDING,
    FOCUSING,
    GRADING,
    INDEFINITE,
    INSISTING,
    LEARNING,
    LINKS,
    MAINTAINING,
    MEANWHILE,
    QUESTION_WORDS,
    SAYING,
    TIME_OPENERS,
)

__all__ = ["bare_content", "do_several"]

_WHEN: Final = PREPOSITION | SUBORDINATOR
"""What says when it was said, as in "responded |after| the vote"."""
_LEADING_TO_CLAUSE: Final = SPEECH | BELIEVES | SHOWS
_LEADING_TO_THING: Final = TAKES_OBJECT | SHOWS
_SHOWN: Final = SHOWS | SPEECH
_WHEN_TOLD: Final = TIME_WORD | WEEKDAY
_ALWAYS: Final = SAYING | INSISTING
"""Verbs that lead to a clause whatever follows."""
_NO_CLAUSE: Final = RELATIVE | PREPOSITION
_NO_CONTENT: Final = COORDINATOR | TO | AUXILIARY


def bare_content(
    reading: Reading, stretch: Stretch, group: Group, word: str, here: int
) -> Content | None:
    """Content that no small word opens: a clause without "that", a noun phrase.

    `word` and `here` are the word behind the cue and its bits.
    """
    verb, cue, after, _, own, _ = group
    if here & AUXILIARY and own & TAKES_CLAUSE and leaves_subject(own) and word[-3:] != "ing":
        return (after, TAKES_CLAUSE, None) if lacks_subject(reading, stretch, group) else None
    if here and here & TENSED_FORM and tells_nothing(reading, stretch, verb):
        return None
    graded = word in GRADING and grades(reading, after)
    if here & _NO_CONTENT and not (here & DETERMINER or graded):
        # "complained about |being late|"
        deed = own & SPEECH or reading.flags[after - 1] & PREPOSITION
        if not (deed and word[-3:] == "ing"):
            return None
    timed = here & _WHEN_TOLD and reading.flags[after + 1] & AUXILIARY
    if timed and reading.words[cue] not in SAYING:
        return None  # "the vote expected |tomorrow| is seen as a test"
    adverb = (here & ADVERB or word[-1] == "y") and is_adverb(word, here) and not graded
    if adverb and own & _OF_DEEDS and not reading.gap_flags[after + 1]:
        if own & TAKES_GERUND and reading.flags[after + 1] & ING_FORM:
            return after, TAKES_GERUND, None  # "denied |ever meeting| Lee"
        if own & TAKES_OBJECT and _is_degree(reading, after, stretch.last):
            return after, TAKES_OBJECT, None
    if own & TAKES_CLAUSE:
        if here & DAY and reading.gap_flags[after + 1]:
            return None  # "responded |Friday|, saying A"
        if here & WEEKDAY and reading.words[cue] in SAYING and _is_when(reading, stretch, after):
            return after + 1 + (reading.flags[after + 1] & DAY_TIME > 0), TAKES_CLAUSE, None
        says = own & SPEECH and reading.words[cue] in _ALWAYS
        if (says and not (adverb or here & _NO_CLAUSE)) or _opens_clause(
            reading, stretch, group, word, here
        ):
            return after, TAKES_CLAUSE, None
    if adverb and word in FOCUSING:
        return _focused(reading, after, own)
    thing = own & _LEADING_TO_THING and not adverb and _may_be_thing(reading, group, word, here)
    return (after, TAKES_OBJECT, None) if thing else None


def _left_its_doer(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Whether the verb of what several believe follows at once, whose subject stood before them: a
    man who prosecutors believe |stole the money|.
    """
    _, cue, after, _, own, _ = group
    if reading.words[cue] in LINKS or not (leaves_subject(own) and lacks_doer(reading, after)):
        return False  # "those who feel |trapped in| debt"
    return lacks_subject(reading, stretch, group)


def _opens_clause(reading: Reading, stretch: Stretch, group: Group, word: str, here: int) -> bool:
    """Whether a clause without "that" begins behind a cue: thinks |Norland will win|."""
    verb, cue, after, kind, own, _ = group
    if own & BELIEVES and _left_its_doer(reading, stretch, group):
        return True
    leads = own & _LEADING_TO_CLAUSE
    if not (leads or _is_learnt(reading, cue, after)):
        return False
    if reading.words[cue] in MAINTAINING and (
        kind != FINITE or here & POSSESSIVE or word in INDEFINITE or reading.flags[cue - 1] & TO
    ):
        return False  # "managed to maintain |a lead|", "maintains |its lead|"
    if here & PREPOSITION and (
        word == "than" or kind == PARTICIPLE or _is_place(reading, cue, word, own)
    ):
        return False  # "easier said |than done|"
    if here & _WHEN == _WHEN and not _opens_with_time(reading, stretch, after):
        return False
    if own & _SHOWN == SHOWS and _is_shown_when(reading, after):
        return False
    # "Ann Lee, who testified |against him|, left"
    closes = here & PREPOSITION and reading.flags[verb - 1] & RELATIVE
    over_marks = bool(leads) and not (own & TAKES_OBJECT or closes)
    if is_clause(reading, stretch, after, over_marks=over_marks):
        return True
    if kind != FINITE:
        return False
    if leads and not here & PREPOSITION and do_several(reading, after, stretch.last):
        return True
    return has_parted_subject(reading, stretch, after, verb)


def _is_shown_when(reading: Reading, first: int) -> bool:
    """Whether a thing is shown, and a clause tells when: showed |no grief as| the verdict was read.
    Not so "showed |prices fell as| the war began".
    """
    for index in range(first + 1, min(first + _SHOWN_THING, len(reading.words) - 1)):
        if reading.gap_flags[index] or tells(reading, index):
            return False
        if reading.words[index] in MEANWHILE:
            return reading.words[index + 1] not in _MANY  # "showed |as many as| ten left"
    return False


_MANY: Final = ("few", "little", "many", "much")
_SHOWN_THING: Final = 6
"""Words of a thing that is shown, at most."""


def do_several(reading: Reading, first: int, high: int) -> bool:
    """Whether several do something in a clause that begins at a word: believe |voters want| change,
    insisted |rebels hold| two towns, believe |workers who lost their jobs will| be paid.
    """
    flags, words = reading.flags, reading.words
    related = False
    for verb in range(first + 1, min(first + _SUBJECT, high - 1)):
        here, before = flags[verb], words[verb - 1]
        if reading.gap_flags[verb] or here & _NO_SUBJECT:
            return False
        if related:
            if here & AUXILIARY and not flags[verb - 1] & _NO_NOUN:
                return True
        elif here & RELATIVE:
            if here & THAT or not flags[verb + 1] & PREDICATE:
                return False
            related = not flags[verb + 1] & TAKES_CLAUSE
        elif _is_base(words[verb], here, flags[verb + 1]) and _is_several(before):
            return not flags[verb - 1] & _NO_NOUN
    return False


def _is_base(word: str, here: int, following: int) -> bool:
    """Whether a word is a base form and no noun: voters |want| change, the plans |need| work, crews
    |support| the ban.
    """
    verbal = here & VERBAL and here & BASE_FORM and (not here & NOUN_CUE or following & ARTICLE)
    return bool(verbal) or word == "need"


def _is_when(reading: Reading, stretch: Stretch, day: int) -> bool:
    """Whether a day behind a cue says when, since several or what somebody owns follow: said
    |Friday| voters want change, his family needs help. Not so "said |Friday| was late".
    """
    after = day + 1
    owned = reading.flags[after] & POSSESSIVE and not reading.flags[after] & NOUN_CUE
    return bool(owned) or do_several(reading, day, stretch.last)


def _is_several(word: str) -> bool:
    """Whether a word looks like a noun for several: |voters| want change."""
    return word[-1] == "s" and word.islower() and not is_owner(word)


_SUBJECT: Final = 12
"""Words up to the verb of such a clause."""
_NO_SUBJECT: Final = SUBORDINATOR | COORDINATOR | TO
_NO_NOUN: Final = AUXILIARY | SUBJECT_PRONOUN | PREPOSITION | DETERMINER | TO


def _may_be_thing(reading: Reading, group: Group, word: str, here: int) -> bool:
    """Whether a thing begins behind a cue, and no time or clause: denied |the charge|."""
    _, cue, after, _, own, _ = group
    if here & SUBORDINATOR or (here & THAT and own & TAKES_CLAUSE):
        return False
    if here & PREPOSITION and not here & PRONOUN:
        return False
    if word == "here" or (here & DAY and not is_owner(word)):
        return False
    if word in TIME_OPENERS:
        timed = reading.flags[after + 1] & WEEKDAY or is_time(reading.tokens, after, after + 2)
        if timed:
            return False  # "a bank that reports |next week|"
    number = word[0].isdigit() or here & NUMBER_WORD
    return not (number and reading.words[cue] in ADDING)


def _opens_with_time(reading: Reading, stretch: Stretch, index: int) -> bool:
    """Whether a clause follows a time: said |after the vote he would go|, and not "responded
    |after the board had met|".
    """
    end = phrase_at(reading.tokens, index + 1, stretch.last, appositions=False)
    parted = end == index + 1 or reading.gap_flags[end]
    return not parted and is_clause(reading, stretch, end)


def _is_learnt(reading: Reading, cue: int, after: int) -> bool:
    """Whether a cue that says nothing by itself leads to a clause: learned |she had won|, found out
    |the dam was old|, made it clear |he would stay|. Not so "learned |of it|", "found out |it|".
    """
    words, here = reading.words, reading.flags[after]
    if words[cue] not in LEARNING and words[after - 1] not in _CLEAR:
        return False
    if here & _NO_LEARNT or not (here & _SUBJECTS or is_name(words[after])):
        return False
    if reading.gap_flags[after + 1]:
        return False
    return here & PRONOUN != SUBJECT_PRONOUN or bool(reading.flags[after + 1] & _VERBS)


_CLEAR: Final = ("clear", "known", "plain")
_SUBJECTS: Final = ARTICLE | SUBJECT_PRONOUN
_VERBS: Final = AUXILIARY | TENSED_FORM | BASE_FORM
_NO_LEARNT: Final = PREPOSITION | DAY
_OF_DEEDS: Final = TAKES_GERUND | TAKES_OBJECT


def _is_degree(reading: Reading, index: int, high: int) -> bool:
    """Whether an adverb belongs to the adjective behind it: denounced |deeply unfair| taxes. Not so
    "denounced openly taxes", "spoke openly here".
    """
    noun = index + 2
    if noun >= high or reading.gap_flags[noun] or reading.words[index][-2:] != "ly":
        return False
    word = reading.words[index + 1]
    if reading.flags[index + 1] or is_name(word) or word[-1] == "s" or word[-2:] == "ed":
        return False
    following = reading.flags[noun]
    return not following & _NO_NOUN_HERE and not is_name(reading.words[noun])


_NO_NOUN_HERE: Final = AUXILIARY | PREPOSITION | SUBORDINATOR | COORDINATOR | TO | THAT | PAST_FORM


def _is_place(reading: Reading, cue: int, word: str, own: int) -> bool:
    """Whether a preposition says where something was: a note found |in| the car, a statement read
    |on| the radio, a note posted |on| the door.
    """
    if word not in PLACING:
        return False
    if own & _SHOWN == SHOWS or reading.words[cue] == "read":
        return True
    return bool(reading.flags[cue - 1] & SHOWING_NOUN) and reading.words[cue] not in SAYING


def _focused(reading: Reading, after: int, own: int) -> Content | None:
    """Content that a word narrows down: showed |just how deep it is|, showed |only a gap|."""
    index = after + 1
    if reading.gap_flags[index]:
        return None
    if own & TAKES_QUESTION and reading.words[index] in QUESTION_WORDS:
        return after, TAKES_QUESTION, None
    thing = own & _LEADING_TO_THING and reading.flags[index] & ARTICLE
    return (after, TAKES_OBJECT, None) if thing else None
