"""The verb round a cue: its auxiliaries, adverbs and negation, and which form it is."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsmodel._stages._phrases import AUXILIARY, is_adverb, is_name
from newsmodel._stages._state import HEADLINE
from newsmodel._stages.attribution._reading import Reading
from newsmodel.lexicon import (
    ADJECTIVE_CUE,
    ADVERB,
    BASE_FORM,
    BE,
    CONTRACTION,
    COORDINATOR,
    CUE,
    DETERMINER,
    DO,
    HAVE,
    ING_FORM,
    MODAL,
    NEGATION,
    NOUN_CUE,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    PARTICIPLE_FORM,
    PARTICLE_VERB,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SEEMS,
    SHOWING_NOUN,
    SHOWS,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
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
from newsmodel.words.en.phrases import PLURALS

__all__ = ["FINITE", "INFINITIVE", "PARTICIPLE", "PASSIVE", "Group", "verb_group"]

FINITE, PARTICIPLE, INFINITIVE, PASSIVE = "finite", "participle", "infinitive", "passive"

FRAMES: Final = (
    SPEECH
    | TAKES_CLAUSE
    | TAKES_QUESTION
    | TAKES_INFINITIVE
    | TAKES_OBJECT_INFINITIVE
    | TAKES_GERUND
    | TAKES_OBJECT
    | SHOWS
    | SEEMS
)

_HELD: Final = AUXILIARY | NEGATION | TO

_LEANING: Final = {
    "re": BE,
    "m": BE,
    "ve": HAVE,
    "d": HAVE | MODAL,
    "ll": MODAL,
}
"""What leans on a pronoun: "he's", "they've"."""


class Group(NamedTuple):
    """A cue verb with the words that belong to it."""

    first: int
    """Index of its first word: "has" of "has repeatedly said"."""
    cue: int
    """Index of the verb."""
    last: int
    """Index after its last word, particle included: "out" of "points out"."""
    kind: str
    """FINITE, PARTICIPLE, INFINITIVE or PASSIVE."""
    flags: int
    """What the lexicon knows of the verb, or of the phrase it opens."""
    negated: bool


def verb_group(reading: Reading, cue: int, low: int, high: int) -> Group | None:
    """The verb at `cue` with what belongs to it, or None where it is a noun or an adjective."""
    flags, words, gap_flags = reading.flags, reading.words, reading.gap_flags
    own, last = flags[cue], cue + 1
    if own & PARTICLE_VERB and last < high and not gap_flags[last]:
        own, last = _with_particle(reading, cue, high)
    if not own & FRAMES:
        return None
    held, index, least = 0, cue - 1, max(low, cue - 7)
    while index >= least and not gap_flags[index + 1]:
        here = flags[index]
        if here & _HELD and not here & DETERMINER:
            held |= here
        elif not here & ADVERB and (words[index][-2:] != "ly" or not is_adverb(words[index], here)):
            if here & CONTRACTION:
                held |= _leaning(words[index], own)
            break
        index -= 1
    first = index + 1
    while first < cue and flags[first] & PREPOSITION and not flags[first] & TO:
        first += 1
    kind = _kind(reading, cue, first, low, held)
    if kind is None:
        return None
    return Group(first, cue, last, kind, own, bool(held & NEGATION))


def _leaning(word: str, own: int) -> int:
    """What leans on a pronoun before a verb: "he's" is "he is saying" or "he has said"."""
    leans = word.replace("’", "'").partition("'")[2]
    if leans == "s":
        return BE if own & ING_FORM else HAVE
    return _LEANING.get(leans, 0)


def _with_particle(reading: Reading, cue: int, high: int) -> tuple[int, int]:
    """Frames of the verb, or of the phrase that it opens, and the index after it."""
    own, words = reading.flags[cue], reading.words
    if reading.flags[cue + 1] & WEEKDAY and cue + 2 < high and not reading.gap_flags[cue + 2]:
        # "called Thursday for talks"
        parted = reading.state.lexicon.phrases.get(words[cue], {}).get(words[cue + 2], {})
        if words[cue + 2] in parted:
            return parted[words[cue + 2]], cue + 3
    known = reading.state.lexicon.phrases.get(words[cue], {}).get(words[cue + 1])
    if known is None:
        return own, cue + 1
    for end in (cue + 4, cue + 3, cue + 2):
        if end <= high and not any(reading.gap_flags[cue + 1 : end]):
            bits = known.get(" ".join(words[cue + 1 : end]))
            infinitive = words[end - 1] == "to" and reading.flags[end] & BASE_FORM
            if bits is not None and not (infinitive and own & TAKES_INFINITIVE):
                return bits, end
    return own, cue + 1


def _kind(reading: Reading, cue: int, first: int, low: int, held: int) -> str | None:
    own, words = reading.flags[cue], reading.words
    if held & TO:
        return INFINITIVE if own & BASE_FORM else None
    # A capital in mid-sentence is a name: "Attorney Will Grant".
    capital = first == cue > low and not reading.gap_flags[cue] and is_name(words[cue])
    if capital and not _headline(reading, cue):
        return None
    if own & ING_FORM:
        if held & BE:
            return FINITE
        return PARTICIPLE if not _is_modifier(reading, cue, low) else None
    if own & (PAST_FORM | PARTICIPLE_FORM) and not own & BASE_FORM:
        return _past_kind(reading, cue, first, low, held)
    if held & (MODAL | DO):
        return FINITE
    if held & (BE | HAVE):
        return PASSIVE if own & PARTICIPLE_FORM and held & BE else None
    return FINITE if _agrees(reading, cue, low, own) else None


def _headline(reading: Reading, cue: int) -> bool:
    """Whether the words round a capital have capitals too, as in a headline."""
    title = reading.state.layout.passages[0]
    return title.kind == HEADLINE and title.last > cue and is_name(reading.words[cue - 1])


def _past_kind(reading: Reading, cue: int, first: int, low: int, held: int) -> str | None:
    own = reading.flags[cue]
    if held & BE:
        return PASSIVE
    if held & HAVE:
        return FINITE
    if first == low or reading.flags[first - 1] & SUBORDINATOR:
        return PASSIVE if own & PARTICIPLE_FORM else None
    if not reading.gap_flags[first]:
        before = reading.flags[first - 1]
        if before & (DETERMINER | POSSESSIVE) and not before & SUBJECT_PRONOUN:
            return None
        if before & PREPOSITION or reading.words[first - 1].endswith(("’s", "'s")):
            return None
        number = before & NUMBER_WORD and not before & SUBJECT_PRONOUN
        if number and first == cue and not reading.flags[cue + 1] & THAT:
            # "two confirmed cases"
            return None
    return FINITE if own & PAST_FORM else PARTICIPLE


def _is_modifier(reading: Reading, cue: int, low: int) -> bool:
    """Whether a form in -ing is an adjective or a noun: "the opposing side", "his thinking"."""
    if cue == low or reading.gap_flags[cue]:
        return False
    return bool(reading.flags[cue - 1] & (DETERMINER | POSSESSIVE)) or reading.words[cue - 1][
        -2:
    ] in ("’s", "'s")


def _agrees(reading: Reading, cue: int, low: int, own: int) -> bool:
    """Whether a form that is also a noun has a subject it agrees with: "officials claim"."""
    first = cue - 1
    while first >= low and is_adverb(reading.words[first], reading.flags[first]):
        first -= 1
    if first < low or (reading.gap_flags[cue] and "," not in reading.gaps[cue]):
        return False
    word, before = reading.words[first], reading.flags[first]
    folded = word.lower()
    if reading.gap_flags[cue]:
        sure = own & THIRD_FORM and not own & NOUN_CUE
        return bool(sure or reading.flags[cue + 1] & THAT)
    if before & SUBJECT_PRONOUN and not before & DETERMINER:
        third = folded in ("he", "she", "it", "who", "that", "which", "one", "everyone", "nobody")
        return (
            third
            if own & THIRD_FORM and not own & BASE_FORM
            else folded
            not in (
                "he",
                "she",
                "it",
            )
        )
    if before & RELATIVE or (before & COORDINATOR and reading.flags[cue + 1] & THAT):
        return True
    if before & (DETERMINER | POSSESSIVE | PREPOSITION) and folded not in PLURALS:
        return False
    if before & (AUXILIARY | ADJECTIVE_CUE) or word.endswith(("’s", "'s")):
        return False
    if word[:1].isdigit() and own & THIRD_FORM and ":" not in reading.gaps[cue + 1]:
        return False
    plural = folded in PLURALS or (
        folded.endswith("s") and not folded.endswith(("ss", "us", "sis"))
    )
    if own & BASE_FORM and not own & (PAST_FORM | THIRD_FORM):
        verbal = reading.flags[cue + 1] & (OBJECT_PRONOUN | DETERMINER)
        # "Lee and Ray call them fools", and not "host and star of the |show| “The Ray”".
        verbal = verbal if is_name(word) and reading.gaps[cue + 1] == " " else 0
        speaks = own & SPEECH and not own & NOUN_CUE
        several = plural or ((speaks or verbal) and _several(reading, first, low))
        return bool(several) and not _possessive_gap(reading, cue)
    if own & THIRD_FORM and own & (NOUN_CUE | SHOWING_NOUN):
        return is_name(word) or (
            not plural and not before & ADVERB and _has_article(reading, first, low)
        )
    return not before & (PREPOSITION | DETERMINER)


def _is_plural(word: str) -> bool:
    return word in PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "sis", "’s")))


def _several(reading: Reading, last: int, low: int) -> bool:
    """Whether a subject is plural though its last word is not: |Lee and Ray| say."""
    for index in range(last - 1, max(low, last - 10) - 1, -1):
        if reading.gap_flags[index + 1]:
            return False
        here = reading.flags[index]
        if here & COORDINATOR:
            return reading.words[index] == "and"
        if here & (AUXILIARY | THAT | TO | SUBORDINATOR) and not here & PREPOSITION:
            return False
        after = reading.flags[index + 1]
        finite = after & PAST_FORM and not reading.flags[index + 2] & PREPOSITION
        attached = after & PREPOSITION or (after & PARTICIPLE_FORM and not finite)
        if attached and not here & CUE and _is_plural(reading.words[index].lower()):
            return True
    return False


def _possessive_gap(reading: Reading, cue: int) -> bool:
    return reading.gaps[cue][:1] in "’'" and reading.gaps[cue] != " "


def _has_article(reading: Reading, first: int, low: int) -> bool:
    """Whether a determiner opens the phrase that ends in a word, some words before it."""
    for index in range(first - 1, max(low, first - 5) - 1, -1):
        if reading.gap_flags[index + 1]:
            return False
        if reading.flags[index] & (DETERMINER | POSSESSIVE):
            return True
    return False
