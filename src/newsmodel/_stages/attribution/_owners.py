"""Whose statement a noun stands for: |Ann Lee’s| claim, Ann Lee |repeated her| claim."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    is_adverb,
    is_finite,
    is_infinitive,
    is_name,
    is_owner,
    is_somebody,
    phrase_at,
    phrase_before,
)
from newsmodel._stages.attribution._bits import (
    ARTICLE,
    BEFORE_NOUN,
    HELD,
    TENSED_FORM,
    VERBAL,
)
from newsmodel._stages.attribution._holders import in_either_number, may_hold, reflects
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._shared import group_start, over_place, shared_subject
from newsmodel._stages.attribution._stands import of_view
from newsmodel._word_bits import (
    BASE_FORM,
    BE,
    COORDINATOR,
    CUE,
    DENIES,
    DETERMINER,
    HAVE,
    ING_FORM,
    MODAL,
    NOUN_CUE,
    OBJECT_PRONOUN,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    SUBJECT_PRONOUN,
    THAT,
    TO,
)
from newsmodel.words.en.cues import (
    BELIEVING_NOUNS,
    INFINITIVE_NOUNS,
    NOT_PUT_FORWARD,
    REQUESTING_NOUNS,
)
from newsmodel.words.en.deeds import HELPING
from newsmodel.words.en.nouns import (
    DRAWN,
    HOPES,
    LIGHT_VERBS,
    OWN,
    QUESTIONS,
    RAISING,
    ROUSED,
    SUFFERING,
    TAKEN,
    TAKING,
)
from newsmodel.words.en.phrases import ARTICLES, ASKING_ALWAYS, NOBODY, TIMES, WITH_VERBS

__all__ = [
    "is_passive",
    "is_raised",
    "owner_after",
    "owner_before",
    "owner_of",
    "receiver_before",
]

Owned = tuple[int, Words | None]
"""The first word of a cue and whose it is."""

_NO_OWNER: Final = PREPOSITION | BE | THAT | TO
"""What stands behind an owner of no noun further on."""
_SUBJECTS: Final = SUBJECT_PRONOUN | OBJECT_PRONOUN | DETERMINER
_NEAR: Final = 6
"""Words from a noun back to its owner at most."""
_GENITIVE: Final = ("’", "'")
"""What a genitive of several leaves in the gap behind it: the |officials’| claim."""
_LEADING_IN: Final = DETERMINER | COORDINATOR
_WITH_TO: Final = HELD | TO
_NO_FINITE: Final = ING_FORM | TO
_DOING: Final = TENSED_FORM | ING_FORM
_NO_RECEIVER: Final = _NO_OWNER | POSSESSIVE
_BESIDE: Final = ("in", "to", "with")
"""Prepositions between a deed and what somebody says or thinks."""


def owns(reading: Reading, index: int) -> bool:
    """Whether a word is an owner: |Lee’s| answer, |her| answer."""
    return bool(reading.flags[index] & POSSESSIVE) or is_owner(reading.words[index])


def owner_of(reading: Reading, first: int, noun: int) -> Words:
    """The words up to the last owner before a noun: |Ann Lee’s| own answer, |her lawyer’s| view.
    None where nobody owns it.
    """
    last = noun
    while last > first and not owns(reading, last - 1):
        last -= 1
    return first, last


def owner_after(reading: Reading, stretch: Stretch, after: int) -> tuple[Words | None, int]:
    """Whose statement it is, behind the noun: support |from Ann Lee|, a claim |by the army|."""
    end = phrase_at(reading.tokens, after + 1, stretch.last, appositions=False)
    return ((after + 1, end), end) if end > after + 1 else (None, after)


def owner_before(reading: Reading, stretch: Stretch, noun: int) -> Owned:
    """The first word of the cue and whose it is: |Ann Lee's| claim, Lee |made a plea|."""
    flags, words, gaps = reading.flags, reading.words, reading.gaps
    low = stretch.first
    if words[noun] == "demand" and words[noun - 1][-2:] == "ed" and flags[noun - 2] & HAVE:
        return noun, None  # "the rise has curbed |demand| for steel": nobody makes one
    if low < noun - _NEAR:
        low = noun - _NEAR
    index, opened = noun - 1, 0
    while index >= low and not reading.gap_flags[index + 1]:
        here, word, gap = flags[index], words[index], gaps[index + 1]
        if here & POSSESSIVE and not opened:
            return _possessed(reading, stretch, index)
        if not opened and (_owns(word) or (gap != " " and gap[:1] in _GENITIVE)):
            first = _owner_start(reading, stretch, index)
            return index + 1, (first, index + 1) if first <= index else None
        if word in SUFFERING and not in_either_number(words[noun], DRAWN):
            break  # "Lee drew |criticism| for A"
        verb = index - (word == "out")  # "|held out| hope that A"
        if words[verb] in LIGHT_VERBS or (word in TAKING and in_either_number(words[noun], TAKEN)):
            return _light(reading, stretch, verb)
        if here and _parts(reading, index, here):
            break
        if word in ARTICLES:
            opened = opened or index
        elif _is_verb(reading, index, low):
            break
        index -= 1
    first = opened or index + 1
    if index >= low and not reading.gap_flags[index + 1] and _is_put_forward(reading, noun):
        owned = _object(reading, stretch, first) or _beside_deed(reading, stretch, first, noun)
        owned = owned or of_view(reading, stretch, first, noun)
        if owned and owned[1]:
            return owned
    while first < noun and (is_adverb(words[first], flags[first]) or flags[first] & _LEADING_IN):
        first += 1
    return first, None


def _owns(word: str) -> bool:
    """Whether a word owns what stands behind it, and is no time: |Lee’s|, not "|last year’s|"."""
    return is_owner(word) and word[:-2].lower() not in TIMES


def _possessed(reading: Reading, stretch: Stretch, owner: int) -> Owned:
    """Whose statement it is behind a possessive: |she| repeated her claim, |Lee| left, voicing her
    belief, or in |her| claim nobody named there.
    """
    owned = _object(reading, stretch, owner)
    if owned is None and reading.words[owner - 1] in LIGHT_VERBS and not reading.gap_flags[owner]:
        owned = _light(reading, stretch, owner - 1)
    if owned and owned[1] and reflects(reading, owner, owned[1]):
        return owned
    return owner + 1, (owner, owner + 1)


def _parts(reading: Reading, index: int, here: int) -> bool:
    """Whether a word parts a noun from an owner further on: a preposition, "to", a form of be, the
    verb of "has |made|", a subject as in "when |they| report on".
    """
    if here & _NO_OWNER or (here & _SUBJECTS == SUBJECT_PRONOUN and reading.words[index] in OWN):
        return True
    return bool(here & PAST_FORM and reading.flags[index - 1] & HAVE)


def _is_put_forward(reading: Reading, noun: int) -> bool:
    """Whether a noun with what it leads to may be the statement of who does something with it:
    floated the |idea that| A, laid out a |plan to| A, launched an |attack on| A; not "asked
    questions about A".
    """
    if reading.flags[noun + 1] & THAT or reading.words[noun + 2] in ASKING_ALWAYS:
        return True
    word = reading.words[noun]
    if in_either_number(word, NOT_PUT_FORWARD) or is_name(word):
        return False
    if not reading.flags[noun + 1] & TO:
        return True
    if is_infinitive(reading.tokens, noun + 1):
        return in_either_number(word, INFINITIVE_NOUNS)
    return not in_either_number(word, REQUESTING_NOUNS)  # "put demands |to Lee|"


def _is_verb(reading: Reading, index: int, low: int) -> bool:
    """Whether a word is a finite verb and does not describe what somebody owns or gives: Lee’s
    |renewed| claim, gave |detailed| reports.
    """
    if not is_finite(reading.tokens, index, low):
        return False
    before = index - 1
    if reading.flags[index] & BASE_FORM and _owner_near(reading, before, low):
        return False  # "its first |cost| projection"
    while before > low and is_adverb(reading.words[before], reading.flags[before]):
        before -= 1
    owned = reading.flags[before] & POSSESSIVE or reading.gaps[before + 1][:1] in _GENITIVE
    if reading.words[before] in LIGHT_VERBS and reading.flags[before] & _DOING:
        return False
    return not (owned or is_owner(reading.words[before]))


def _owner_near(reading: Reading, index: int, low: int) -> bool:
    """Whether a possessive or genitive stands at a word or one or two before it."""
    return any(owns(reading, place) for place in range(max(low, index - 2), index + 1))


def _owner_start(reading: Reading, stretch: Stretch, last: int) -> int:
    """The first word of a genitive that ends at a word: granted |Norland Watch’s| request, a test
    of |Ann Lee’s| support, his gambling and |Ida Holm’s| claims; but |the mayor of Norland’s| plan.
    """
    flags, words = reading.flags, reading.words
    first = phrase_before(reading.tokens, last + 1, stretch.first)
    for place in range(first, last):
        here, before = flags[place], place - 1
        if here & PREPOSITION:
            # "a talk with Ann Lee on her country’s wish": the country.
            parts = words[place] != "of" or not is_somebody(words[before], flags[before])
        elif here & COORDINATOR:
            # "to meet its duties and |Norland’s| wish"
            joins = place > first and not flags[first - 1] & TO
            parts = not (joins and is_somebody(words[before], flags[before]))
        else:
            parts = _acts_on(reading, place, first)
        if parts:
            first = place + 1
    return first


def _acts_on(reading: Reading, index: int, first: int) -> bool:
    """Whether a verb stands before an owner: a judge |granted| Norland’s request, would
    |complicate| Lee’s hopes.
    """
    if is_name(reading.words[index]):
        return False
    led = index == first or reading.words[index - 1] in HELPING
    return (led and _is_helped(reading, index)) or _has_object(reading, index, first)


def _is_helped(reading: Reading, index: int) -> bool:
    """Whether what stands before a word makes it the verb of an owner: will also |lessen| voters’
    fears, to |calm| voters’ fears, help |calm| voters’ fears.
    """
    before = index - 1
    if reading.gap_flags[index]:
        return False
    modal = before - is_adverb(reading.words[before], reading.flags[before])
    if reading.flags[modal] & MODAL or reading.words[modal] in HELPING:
        return True
    return is_infinitive(reading.tokens, before)


def _has_object(reading: Reading, index: int, first: int) -> bool:
    """Whether a word is a verb whose object begins with a name: analysts |see| Lee’s plan."""
    word = reading.words[index]
    if not is_name(reading.words[index + 1]):
        return False
    here, before = reading.flags[index], reading.flags[index - 1]
    if before & MODAL or (before & TO and here & BASE_FORM):
        return True
    if here & BASE_FORM and here & CUE and not here & NOUN_CUE:
        return index > first and reading.words[index - 1][-1] == "s"  # "analysts |see| Lee’s plan"
    past = here & PAST_FORM if here else word[-2:] == "ed"
    return bool(past) and index > first and not before & BEFORE_NOUN


def _object(reading: Reading, stretch: Stretch, first: int) -> Owned | None:
    """Where the phrase that begins at a word is the object of a verb, the first word of its group
    and who does it: |Ann Lee| reiterated her belief, |Lee| played down the idea. Nobody does what
    somebody suffers: "Lee faces the claim".
    """
    verb = first - 1
    if reading.words[verb] in WITH_VERBS and not reading.gap_flags[verb]:
        verb -= 1
    if verb <= stretch.first or reading.gap_flags[first] or reading.words[first][-3:] == "ing":
        return None
    start = group_start(reading, verb, stretch.first, _WITH_TO)
    if not _is_active(reading, stretch, start, verb, first):
        return None
    if reading.words[verb] in SUFFERING or reading.words[verb] in TAKING:
        return first, None
    if reading.flags[verb] & DENIES:
        return first, None  # "denied a request that A": others made it
    source = _subject(reading, stretch, start)
    return (start, source) if source and may_hold(reading, source) else None


def _is_active(reading: Reading, stretch: Stretch, start: int, verb: int, first: int) -> bool:
    """Whether a word is a verb of what its subject does: |dropped|, was |dropping|, would |drop|;
    not "was dropped", "to drop".
    """
    flags, here = reading.flags, reading.flags[verb]
    held = flags[start] if start < verb else 0
    if held & TO:
        return False
    if held & AUXILIARY:
        return reading.words[verb][-3:] == "ing" or not is_passive(reading, start, verb)
    if here & TENSED_FORM and here & VERBAL and flags[first] & ARTICLE:
        return not flags[verb - 1] & BEFORE_NOUN
    return is_finite(reading.tokens, verb, stretch.first)


def is_passive(reading: Reading, start: int, verb: int) -> bool:
    """Whether a form of be stands before a word, from another one on: |was| given, |has been|
    hurt by a storm with.
    """
    return any(here & BE for here in reading.flags[start:verb])


def _light(reading: Reading, stretch: Stretch, verb: int) -> Owned:
    """The group of a light verb and its subject."""
    first = group_start(reading, verb, stretch.first, _WITH_TO)
    source = _subject(reading, stretch, first)
    if source is None or reading.words[source[1] - 1].lower() in NOBODY:
        return first, None  # "there’s a feeling that A"
    if reading.words[verb] in RAISING and (
        not may_hold(reading, source) or not ROUSED.isdisjoint(reading.words[verb + 1 : verb + 3])
    ):
        return first, None  # "the trip raised questions about A", "Lee left, raising fears of A"
    return first, source


def is_raised(reading: Reading, first: int, noun: int) -> bool:
    """Whether a thing makes others ask: the trip |raised questions| about A."""
    return reading.words[noun] in QUESTIONS and not RAISING.isdisjoint(reading.words[first:noun])


def receiver_before(reading: Reading, stretch: Stretch, noun: int) -> Owned | None:
    """The verb with which somebody receives what others hold, and who does: |the bill| drew
    criticism from Lee, |Holm| has the backing of Lee.
    """
    flags, words, low = reading.flags, reading.words, stretch.first
    if low < noun - _NEAR:
        low = noun - _NEAR
    index = noun - 1
    while index >= low and not reading.gap_flags[index + 1]:
        here = flags[index]
        if words[index] in SUFFERING or here & HAVE:
            start = group_start(reading, index, stretch.first, _WITH_TO)
            if reading.flags[start] & TO or is_passive(reading, start, index):
                return None  # "set out |to win| the support of Lee"
            source = _subject(reading, stretch, start)
            return (start, source) if source else None
        if here & _NO_RECEIVER or _is_verb(reading, index, low) or is_owner(words[index]):
            return None
        index -= 1
    return None


def _subject(reading: Reading, stretch: Stretch, first: int) -> Words | None:
    """The subject of a group that begins at a word, or the one it shares."""
    start, end = reading.subject(first, stretch.first)
    if start < end and not reading.flags[first] & _NO_FINITE:
        return over_place(reading, start, stretch.first) or (start, end)
    return shared_subject(reading, stretch, first)


def _beside_deed(reading: Reading, stretch: Stretch, first: int, noun: int) -> Owned | None:
    """The preposition and the doer where a deed goes with what is stated or thought: |Ann Lee|
    entered the race |with an argument| that A, |Lee| sold the farm |in the hope| that A; not "was
    met with an argument that A", "hurt by the notion that A".
    """
    words, lead = reading.words, first - 1
    if lead <= stretch.first or words[lead] not in _BESIDE or reading.gap_flags[first]:
        return None
    fits = words[noun] in HOPES if words[lead] == "in" else _goes_with(reading, lead, noun)
    if not fits:
        return None
    source = shared_subject(reading, stretch, lead)
    if source is None or not may_hold(reading, source):
        return None
    if words[lead] != "in" and is_passive(reading, source[1], lead):
        return None
    return lead, source


def _goes_with(reading: Reading, lead: int, noun: int) -> bool:
    """Whether what stands behind "with" or "to" may be the doer’s: left |with the belief| that A,
    woke them |with a call| for A, wooed them |with promises| to A; not "dealt with complaints of
    A", "left with the complaint that A".
    """
    flags, words, first = reading.flags, reading.words, lead + 1
    if in_either_number(words[noun], BELIEVING_NOUNS):
        return True
    if words[lead] != "with":
        return False
    if words[first] in ("a", "an"):
        return True
    governed = flags[lead - 1] & VERBAL or words[lead - 1][-2:] == "ed"
    return not (governed or flags[first] & DETERMINER)
