"""Whether what stands behind a cue is told at all: named |Ann Lee|, found |a body| tell nothing."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    is_infinitive,
    is_name,
    is_owner,
    is_somebody,
    phrase_at,
    phrase_before,
)
from newsmodel._stages._tokens import END
from newsmodel._stages.attribution._bits import TELLING
from newsmodel._stages.attribution._deeds import is_deed
from newsmodel._stages.attribution._lead_ins import utterance_verb
from newsmodel._stages.attribution._openings import Content
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._verbs import PARTICIPLE, Group
from newsmodel._word_bits import (
    BE,
    DETERMINER,
    GROUP,
    ING_FORM,
    NEGATION,
    NOUN_CUE,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SHOWING_NOUN,
    SHOWS,
    SPEECH,
    SUBJECT_PRONOUN,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    THIRD_FORM,
)
from newsmodel.words.en.deeds import DEEDS, FINDING, LOOKING, PORTENDING, PROVING, SHOWING_UP
from newsmodel.words.en.people import PERSON_ENDINGS
from newsmodel.words.en.phrases import (
    AMOUNTS,
    CHECKING,
    CITING,
    FORESEEN,
    INDEFINITE,
    SEEING,
    STRIKES,
    STRIKING,
)
from newsmodel.words.en.quotations import NAMINGS

__all__ = ["is_told"]


def is_told(
    reading: Reading, stretch: Stretch, group: Group, source: Words | None, content: Content
) -> bool:
    """Whether what stands behind a cue is what somebody tells, if it is a thing.

    Of things only a report, a poll or a study shows: "police found a body" tells nothing.
    """
    _, cue, last, kind, own, _ = group
    begin, frame, addressee = content
    word = reading.words[cue]
    if word in _SELDOM and _is_none(reading, group, source, content):
        return False
    if word in CITING and _names_tellers(reading, stretch, begin):
        return False
    if source is None and kind == PARTICIPLE and _is_wondered(reading, stretch):
        return False
    if word in FINDING and _comes_upon(reading, source, content):
        return False
    if frame != TAKES_OBJECT:
        doubtful = frame == TAKES_CLAUSE and word in _DEEDS
        return not (doubtful and is_deed(reading, stretch, group, begin))
    if word in CHECKING and _is_unable(reading, group[0], cue):
        return False
    if reading.gaps[begin] == " @" and reading.gap_flags[begin + 1] & END:
        return False  # "He tweets |@annlee|"
    if word in NAMINGS and reading.gaps[begin] != " ":
        return False  # "an operation named “Hammer”"
    if word in _NAMED and (_names_subject(reading, begin) or _is_name_of(reading, source, begin)):
        return False
    reflects = word.lower() == "reflecting" and last == cue + 1
    if kind == PARTICIPLE and (reflects or (own & SHOWS and not own & SPEECH)):
        # "filed for bankruptcy, |underscoring| its trouble": the deed shows it.
        if source is None:
            return False
        issued = not reflects and utterance_verb(reading, stretch.first, group[0]) >= 0
        return issued or _is_witness(reading, source)  # "issued a report |detailing| A"
    if is_deed(reading, stretch, group, begin):
        return False
    if own & TAKES_OBJECT or word in SEEING or addressee is not None:
        return True
    witness = source is not None and _is_witness(reading, source)
    return witness and not _shows_speaker(reading, stretch, begin)


def _is_unable(reading: Reading, first: int, cue: int) -> bool:
    """Whether somebody could not check a thing, and says nothing of it: was |not able to|
    independently verify the report, |could not| confirm it.
    """
    if first == cue:
        return False
    before = reading.words[max(first - _ABLE, 0) : cue]
    if not _UNABLE.isdisjoint(before):
        return True
    return not _ABLY.isdisjoint(before) and any(
        here & NEGATION for here in reading.flags[max(first - _ABLE, 0) : cue]
    )


_ABLE: Final = 5
"""Words of "has not yet been able" at most."""
_UNABLE: Final = frozenset(("can't", "can’t", "cannot", "couldn't", "couldn’t", "unable"))
_ABLY: Final = frozenset(("able", "can", "could"))


def _names_tellers(reading: Reading, stretch: Stretch, begin: int) -> bool:
    """Whether whoever reports only names those who told it: citing |two officials|, quoting |people
    familiar with the talks|.
    """
    end = phrase_at(reading.tokens, begin, stretch.last, appositions=False)
    here, noun = reading.flags[begin], reading.words[end - 1]
    one = here & DETERMINER and reading.flags[end - 1] & ROLE and begin < end
    if (
        one
        and reading.words[begin - 1] == "quoting"
        and (end == stretch.last or reading.gap_flags[end])
    ):
        return True
    if here & NUMBER_WORD and "people" in reading.words[begin : begin + 3]:
        return True
    counted = here & NUMBER_WORD and noun[-1] == "s" and not reading.flags[end - 1]
    people = counted or (reading.flags[end - 1] & GROUP and not here & PREPOSITION)
    return bool(people) and begin < end and bool(end == stretch.last or reading.gap_flags[end])


def _is_wondered(reading: Reading, stretch: Stretch) -> bool:
    """Whether the reporter asks something himself, and nobody tells it: Was she considering A?"""
    asked = "?" in reading.gaps[stretch.last] and not stretch.quotes
    return asked and reading.flags[stretch.first] & AUXILIARY > 0


def _is_none(reading: Reading, group: Group, source: Words | None, content: Content) -> bool:
    """Whether one of the verbs that often tell nothing tells nothing here."""
    _, cue, last, _, _, _ = group
    begin, frame, _ = content
    word = reading.words[cue]
    if word in _DOUBTFUL and _is_deed_of(reading, group, source, begin):
        return True
    if word in PORTENDING and frame in _TO_COME and source and _bodes(reading, group, source):
        return True
    return word in LOOKING and last == cue + 1 and not _looks_to(reading, last, begin)


_DEEDS: Final = DEEDS.keys() | PROVING | SHOWING_UP
"""Verbs that may tell nothing though a clause seems to follow: |show| up, |proved| costly."""
_NAMED: Final = ("called", "named")


def _shows_speaker(reading: Reading, stretch: Stretch, begin: int) -> bool:
    """Whether what is shown is somebody who speaks, so that his words are told: footage showed |Ann
    Lee shouting| “A”. Not so "footage showed smoke rising".
    """
    for index in range(begin + 1, min(begin + _SHOWN, stretch.last)):
        here, before = reading.flags[index], index - 1
        if reading.gap_flags[index]:
            return False
        if here & ING_FORM and here & TELLING:
            return is_somebody(reading.words[before], reading.flags[before])
    return False


_SHOWN: Final = 6
"""Words of somebody who is shown and of what he does, at most."""


def _names_subject(reading: Reading, index: int) -> bool:
    """Whether nothing but a name stands between a participle and the main verb: A man named |Bo
    Ray, 45,| said A, a firm called |Kestrel| was sold. Not so "She named |Ann Lee| her deputy".
    """
    first, high = index, index + _NAME
    while index < high and is_name(reading.words[index]):
        index += 1
        if reading.gap_flags[index]:
            break
    if reading.gap_flags[index]:
        if not (reading.words[index].isdigit() and reading.gaps[index + 1] == ", "):
            return False
        index += 1
    if index == first or is_owner(reading.words[index - 1]):
        return False  # "called |Ann Lee’s remarks| a joke"
    return bool(reading.flags[index] & _MAIN)


_NAME: Final = 8
"""Words of a name at most."""
_MAIN: Final = AUXILIARY | PAST_FORM | THIRD_FORM

_CLAIMING: Final = frozenset(("claimed", "claiming", "claims"))
_DOUBTFUL: Final = (
    FORESEEN | _CLAIMING | {"focused", "found"} | STRIKES | {word.title() for word in STRIKES}
)
"""Verbs that tell nothing with some sources or some content."""
_SELDOM: Final = _DOUBTFUL | PORTENDING | LOOKING
_NOBODY: Final = ("no", "nobody", "none")


def _is_deed_of(reading: Reading, group: Group, source: Words | None, begin: int) -> bool:
    """Whether a verb tells nothing with such a source or such content."""
    _, cue, last, _, _, _ = group
    word = reading.words[cue]
    if word == "focused":
        return not _sees_to(reading, source)
    if word == "found":
        return bool(reading.flags[last] & PREPOSITION) and not _finds(reading, source)
    if word.lower() in STRIKES:
        return reading.words[begin] in STRIKING  # "Bomb blasts |kill| five"
    if source is None:
        return False
    if word in _CLAIMING:  # "|No one| has claimed responsibility"
        return reading.words[source[0]].lower() in _NOBODY
    # "up from the 2 percent |estimated| for May"
    amount = reading.words[source[1] - 1] in AMOUNTS
    return amount and bool(reading.flags[begin] & PREPOSITION)


def _finds(reading: Reading, source: Words | None) -> bool:
    """Whether somebody or a study finds: |aides| found in May that A. Not so "|a body| found near
    the house was that of A", which was found.
    """
    return source is not None and _is_doer(reading, source, _FINDERS)


def _is_doer(reading: Reading, source: Words, also: int) -> bool:
    """Whether a source ends with a word for somebody, or with one that has any of these bits."""
    here, word = reading.flags[source[1] - 1], reading.words[source[1] - 1]
    return bool(here & also) or is_somebody(word, here)


def _bodes(reading: Reading, group: Group, source: Words) -> bool:
    """Whether a thing, or what stands for it, only bodes: the storm threatens to sink it, a row
    |that had threatened| to sour ties.
    """
    verb, cue, _, _, _, _ = group
    first, last = source
    if last == first + 1 and reading.flags[first] & RELATIVE and reading.words[first] != "who":
        noun = phrase_before(reading.tokens, first, max(0, first - _NAME))
        return noun < first and _portends(reading, cue, (noun, first))
    return cue == verb and _portends(reading, cue, source)


def _portends(reading: Reading, cue: int, source: Words) -> bool:
    """Whether a thing only bodes what is to come: |the storm| threatened to destroy the pier, |the
    debate| promises to be long. Not so "the farmers threatened to strike", "her plan promises A".
    """
    head, last = source
    if _is_witness(reading, source) or is_somebody(
        reading.words[last - 1], reading.flags[last - 1]
    ):
        return False
    while head + 1 < last and not reading.flags[head + 1] & PREPOSITION:
        if reading.gap_flags[head + 1]:
            break
        head += 1
    here, word = reading.flags[head], reading.words[head]
    several = word[-1] == "s" and word[-2:] != "ss"  # "shops threatened to close"
    if several or (here & NOUN_CUE and reading.words[cue].startswith("promis")):
        return False
    return not (here & _SOMEBODY or is_somebody(word, here) or word.endswith(_PERSONAL))


_TO_COME: Final = (TAKES_INFINITIVE, TAKES_OBJECT)
_SOMEBODY: Final = (
    SUBJECT_PRONOUN | OBJECT_PRONOUN | NUMBER_WORD | DETERMINER | RELATIVE | SHOWING_NOUN
)
_PERSONAL: Final = tuple(PERSON_ENDINGS)


def _looks_to(reading: Reading, last: int, begin: int) -> bool:
    """Whether somebody looks to do something: looked |to stop| the quarrel. Not so "looked to the
    mayor", "looked for a way to stop", "looks to be ill".
    """
    if begin != last or reading.flags[last + 1] & BE or reading.words[last + 1] in SEEING:
        return False
    return is_infinitive(reading.tokens, last)


def _comes_upon(reading: Reading, source: Words | None, content: Content) -> bool:
    """Whether somebody comes upon a thing and judges nothing: found |a job|, found |himself| having
    to explain A. Not so "the survey found a gap", "she found |it| hard to leave", "found |“no
    proof”|".
    """
    begin, frame, _ = content
    word = reading.words[begin]
    if word.endswith(("self", "selves")):
        return True
    if frame != TAKES_OBJECT or word == "it" or reading.quoted[begin] or source is None:
        return False
    return not _is_witness(reading, source)


_FINDERS: Final = SUBJECT_PRONOUN | SHOWING_NOUN


def _sees_to(reading: Reading, source: Words | None) -> bool:
    """Whether somebody gives his mind to a thing: |Ann Lee| focused on A. Not so "a firm focused on
    A", "the ad focused on A", which tell what these are about.
    """
    if source is None or reading.words[source[0]].lower() in INDEFINITE:
        return False
    return _is_doer(reading, source, SUBJECT_PRONOUN)


def _is_name_of(reading: Reading, source: Words | None, begin: int) -> bool:
    """Whether a name tells what its noun, which is new, is called: one club called |Stop Lee|. Not
    so "the mayor named |Bo Ray|", "a clerk called |Ray| “a fool”".
    """
    if source is None or not is_name(reading.words[begin]):
        return False
    first, last = source
    if reading.words[first] not in _ANY or last != begin - 1:
        return False
    while is_name(reading.words[begin]) and not reading.gap_flags[begin + 1]:
        begin += 1
    object_too = is_name(reading.words[begin]) and reading.quoted[begin + 1]
    return not object_too and reading.words[last - 1].islower()


_ANY: Final = ("a", "an", "another", "one")


def _is_witness(reading: Reading, source: Words) -> bool:
    """Whether a source is what speaks without a mouth: "a new poll by the university"."""
    return any(here & SHOWING_NOUN for here in reading.flags[source[0] : source[1]])
