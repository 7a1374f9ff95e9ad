"""What stands behind a cue whose content may stand before it: who speaks, or what is told."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    PERSONS,
    is_finite,
    is_name,
    is_somebody,
    phrase_at,
)
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution._bits import ARTICLE, LIGHT
from newsmodel._stages.attribution._fronts import apposed, leads_up
from newsmodel._stages.attribution._openings import tells
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._verbs import Group
from newsmodel._word_bits import (
    COORDINATOR,
    GROUP,
    ORGANIZATION,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SHOWING_NOUN,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_OBJECT,
    THIRD_FORM,
)
from newsmodel.words.en.phrases import NOTIFYING, SAYING

__all__ = [
    "JOINING",
    "SPEAKERS",
    "closes",
    "has_other_subject",
    "is_apposed_subject",
    "is_deed_in_row",
    "is_outlet",
    "is_person",
    "is_pronoun",
    "lacks_speaker",
    "speaks",
]

SPEAKERS: Final = ROLE | GROUP | ORGANIZATION | SHOWING_NOUN | SUBJECT_PRONOUN
"""Words for somebody, or for what speaks without a mouth."""
JOINING: Final = ("And", "But", "So", "Yet")
"""What joins a sentence to the one before, and is none of its speaker's."""


def has_other_subject(
    reading: Reading, stretch: Stretch, group: Group, bounds: Words, after: int
) -> bool:
    """Whether the subject of a cue stands before it: |Ann Lee|, a judge, said prices, which fell, …
    Not so "Prices, said |Ann Lee|, would rise", "But, said |Lee|, “A”".
    """
    low, end = bounds
    first, _, last, _, _, _ = group
    if first == low + 1 and reading.words[low] in JOINING:
        return False
    resumes_there = after < stretch.last and reading.gap_flags[after] & CLAUSE
    if resumes_there and reading.flags[after] & AUXILIARY:
        return next(reading.commas(last, end), end) < end and _is_parted(reading, low, first)
    return _has_subject(reading, group, low, end) or _goes_on_doing(
        reading, last, after, stretch.last
    )


def _is_parted(reading: Reading, low: int, first: int) -> bool:
    """Whether words before a cue are somebody, whom commas part from it: |Ann Lee, 43,| said Bo
    Ray, a clerk, had left; |the board, however,| said Bo Ray, a clerk, had left. Not so "wages,
    said Ann Lee, a clerk, would rise".
    """
    comma = reading.marked.find(1, low + 1, first)
    if comma < 0 or reading.gaps[comma] != ", " or reading.gaps[first] != ", ":
        return False
    begin, end = reading.subject(first, low)
    if begin != low + (reading.flags[low] & COORDINATOR > 0) or not begin < end:
        return False
    if comma == begin + 1:
        return reading.words[begin][-1] != "s"
    return speaks(reading, begin + 1, comma)


def _has_subject(reading: Reading, group: Group, low: int, end: int) -> bool:
    """Whether what stands before a cue is its subject, and what stands behind it, up to `end`, is
    told: |Ann Lee, a judge|, said prices fell.
    """
    first, _, last, _, _, _ = group
    opening = low + 1 if reading.flags[low] & COORDINATOR else low
    start = reading.subject(first, low)[0]
    if start == opening or _is_thing(reading, group, end):
        return True
    return apposed(reading, opening, start, first) and not speaks(reading, last, end)


def is_apposed_subject(reading: Reading, stretch: Stretch, group: Group, low: int) -> bool:
    """Whether somebody with an apposition, behind what leads up to it, is the subject of a cue: On
    Friday |the mayor, Ann Lee,| said rebels fled; left as |Lee, 45,| said. Not so "On Friday prices
    rose, said Ann Lee", "wages, said Ann Lee, rose".
    """
    first = group[0]
    if reading.marked.find(1, low + 2, first) < 0:
        return False
    start, _ = reading.subject(first, low)
    mark = reading.marked.find(1, start + 1, first)
    if not low < start < mark or not is_somebody(reading.words[mark - 1], reading.flags[mark - 1]):
        return False
    if phrase_at(reading.tokens, start, mark) != mark:
        return False
    before = reading.flags[start - 1]
    if ";" in reading.gaps[start]:
        return True
    if before & COORDINATOR:
        return "," in reading.gaps[start - 1] or _opens_clause(reading, stretch, group, low, start)
    if before & (RELATIVE | SUBORDINATOR) or all(here & LIGHT for here in reading.flags[low:start]):
        return True  # "However, |Lee, 45,| said"
    return leads_up(reading, stretch, (low, start), goes_on=False)


def _opens_clause(reading: Reading, stretch: Stretch, group: Group, low: int, start: int) -> bool:
    """Whether "and" joins a clause to one before it: The talks failed |and Ann Lee, 45,| said
    rebels fled. Not so "He met Bo Ray |and Ann Lee, 45|, said Ida Holm".
    """
    if is_name(reading.words[start - 2]) or is_person(reading, group[2], stretch.last):
        return False
    return any(tells(reading, index) for index in range(low + 1, start - 1))


def is_deed_in_row(reading: Reading, first: int, last: int) -> bool:
    """Whether a cue behind words of the reporter's tells a thing and not who speaks: Lee found the
    note, |reported it| to the police; the court, |said little|; Ann Lee (D) |asked the court| for
    help; his ideas: |alleged plots|.
    """
    gap = reading.gaps[first]
    if "," not in gap and (")" in gap or ":" in gap):
        return True
    return reading.words[last] in _NO_SPEAKERS


_NO_SPEAKERS: Final = ("it", "little", "nothing", "so")


def _goes_on_doing(reading: Reading, thing: int, after: int, high: int) -> bool:
    """Whether a row of deeds goes on behind a thing: Lee hailed Ray, mocked |the press, and made|
    clear that A.
    """
    if after >= high or not reading.flags[after] & COORDINATOR:
        return False
    deed = reading.flags[after + 1] & (PAST_FORM | AUXILIARY) == PAST_FORM
    return deed and bool(reading.flags[thing] & ARTICLE)


def is_pronoun(reading: Reading, first: int, last: int) -> bool:
    """Whether a source is a lone pronoun, of which nothing more is said: said |he|."""
    return last - first == 1 and bool(reading.flags[first] & SUBJECT_PRONOUN)


def is_person(reading: Reading, first: int, high: int) -> bool:
    """Whether a name with what is said of it ends a sentence, and no clause of the speaker's: A,
    said |Ann Lee, a clerk now working for the bank|. Not so "said |Ann Lee, a clerk, left|", "said
    |Ann Lee, who is ill, would leave|".
    """
    index = first
    while index < high and is_name(reading.words[index]):
        index += 1
        if reading.gap_flags[index]:
            break
    if index == first or not (index >= high or "," in reading.gaps[index]):
        return False
    while index < high:
        here = reading.flags[index]
        if here & RELATIVE:
            return not reading.flags[next(reading.commas(index, high), high)] & AUXILIARY
        verbal = here or reading.words[index][-2:] == "ed"
        if verbal and (tells(reading, index) or is_finite(reading.tokens, index, first)):
            return False
        index += 1
    return True


def _is_thing(reading: Reading, group: Group, last: int) -> bool:
    """Whether a phrase behind a cue is what is told: Ida Berg, a singer, wrote |a song|; Lee warns
    of floods, urges |calm|; Kestrel, a month later, announced |plans to merge|.
    """
    _, _, first, _, own, _ = group
    told = reading.words[first] in ("a", "an") or reading.flags[first - 1] & THIRD_FORM
    if not told and not own & TAKES_OBJECT:
        return False
    head = first + 1
    if reading.words[head] in _COUNTS and reading.words[head + 1] == "of":
        first = head = head + 2  # "wrote |a host of songs|"
    while head < last and (not reading.flags[head] & PREPOSITION or reading.words[head] == "of"):
        head += 1
    return not (speaks(reading, first, head) or _is_human(reading, head - 1))


def _is_human(reading: Reading, index: int) -> bool:
    """Whether a noun is for a man or a woman: said |a boy|, said two |firemen|."""
    word, lexicon = reading.words[index].lower(), reading.state.lexicon
    return word[-3:] == "men" or word in lexicon.masculine or word in lexicon.feminine


_COUNTS: Final = frozenset(("couple", "handful", "host", "number", "pair", "series"))
"""Nouns that count what is behind their "of"."""


def closes(reading: Reading, group: Group, end: int) -> bool:
    """Whether who stands behind a cue can only be its speaker: a medium, or somebody with whom a
    headline ends: Norland, Veskia agree truce, says |mediator|.
    """
    first, cue, _, _, _, _ = group
    if is_outlet(reading, cue, end):
        return True
    last = end == reading.headline_end and reading.words[cue] in SAYING
    return last and bool(reading.flags[end - 1] & PERSONS) and reading.gaps[first] == ", "


def is_outlet(reading: Reading, cue: int, end: int) -> bool:
    """Whether a medium stands behind a verb of speech, of which nobody says it: said |the radio|,
    reported |state television|.
    """
    words = reading.words
    return words[cue] in SAYING and words[end - 1] in reading.state.lexicon.media


def lacks_speaker(reading: Reading, group: Group, end: int) -> bool:
    """Whether nobody stands behind a cue who could have said what stands before it: The firm grows,
    |adds new towns|; Moor, based in Arden, said |its purchase of Kestrel| would help; Ann Lee is
    glad, says |she| won.
    """
    first, cue, last, _, own, _ = group
    third, apart = own & THIRD_FORM, not reading.quoted[first - 1]
    if reading.words[last] == "this" and ":" in reading.gaps[end]:
        return True  # "But at noon Ann Lee, who lost, tweeted |this|: “A.”"
    if reading.words[cue] in NOTIFYING and _is_told_of(reading, last, end):
        return True
    pronoun = third and is_pronoun(reading, last, end)
    if pronoun and not reading.gap_flags[end] and tells(reading, end):
        return True
    if apart and reading.flags[last] & POSSESSIVE:
        return _is_owned_thing(reading, last, end)
    if not (third and apart) or reading.words[cue] in SAYING:
        return False
    many = reading.words[end - 1][-1] == "s" and reading.words[end - 1].islower()
    return many or not speaks(reading, last, end)


def _is_told_of(reading: Reading, first: int, last: int) -> bool:
    """Whether a phrase is somebody and what he is told of: Norland arms, warns |Veskia of war|. Not
    so "warns |Ann Lee of Kestrel|".
    """
    for index in range(first + 1, last - 1):
        if reading.words[index] == "of":
            matter = index + 1
            return reading.words[matter].islower() and not reading.flags[matter] & ARTICLE
    return False


def _is_owned_thing(reading: Reading, first: int, last: int) -> bool:
    """Whether a phrase that a pronoun owns is for nobody: |its purchase| of Kestrel. Not so "|his
    lawyer| at Kestrel".
    """
    head = first + 1
    while head < last and not reading.flags[head] & PREPOSITION:
        head += 1
    return not speaks(reading, first + 1, head)


def speaks(reading: Reading, first: int, last: int) -> bool:
    """Whether a phrase has a word for somebody, or for what speaks without a mouth or hears."""
    if reading.words[last - 1] in _SITTINGS:
        return True
    return any(
        reading.flags[index] & SPEAKERS or is_name(reading.words[index])
        for index in range(first, last)
    )


_SITTINGS: Final = ("hearing", "inquest", "inquiry", "trial")
"""Where evidence is heard: A, |inquest| hears."""
