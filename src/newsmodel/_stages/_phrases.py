"""A reader of noun phrases: given a word, where does the phrase begin or end?

No stage but a reader that stages share. It knows no parts of speech; it knows the small words
that end a phrase, the marks that part phrases, and what a capital says. Every walk is bounded
by the limits that the caller gives and by a number of words.
"""

from __future__ import annotations

from typing import Final

from newsmodel._stages._tokens import BREAK, CLAUSE, END, MARK, Tokens
from newsmodel.lexicon import (
    ADVERB,
    BE,
    COORDINATOR,
    CUE,
    DETERMINER,
    DO,
    GROUP,
    HAVE,
    HONORIFIC,
    ING_FORM,
    MODAL,
    MONTH,
    NOUN_CUE,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    ORGANIZATION,
    PARTICIPLE_FORM,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THIRD_FORM,
    TO,
    VERB,
    WEEKDAY,
)

__all__ = [
    "AUXILIARY",
    "is_adverb",
    "is_name",
    "is_occasion",
    "phrase_at",
    "phrase_before",
    "subject_before",
]

AUXILIARY: Final = BE | HAVE | DO | MODAL

_LONGEST: Final = 40
"""Words of a phrase that are read at most; no phrase of real copy is longer."""
_STOPS: Final = AUXILIARY | TO | THAT | SUBORDINATOR | RELATIVE
_NOUNS: Final = ROLE | GROUP | ORGANIZATION | NOUN_CUE | HONORIFIC | NUMBER_WORD
_NOT_ADVERBS: Final = frozenset(
    [
        "ally",
        "anomaly",
        "assembly",
        "bully",
        "daily",
        "early",
        "elderly",
        "family",
        "friendly",
        "italy",
        "july",
        "rally",
        "reply",
        "supply",
        "weekly",
        "monthly",
        "likely",
        "unlikely",
        "deadly",
        "only",
        "lovely",
        "costly",
    ]
)


def is_name(word: str) -> bool:
    """Whether a word is printed with a capital."""
    return word[0].isupper()


def is_adverb(word: str, flags: int) -> bool:
    """Whether a word is an adverb, by list or by its ending: "also", "repeatedly"."""
    if flags & ADVERB:
        return True
    return word[-2:] == "ly" and not word[0].isupper() and word not in _NOT_ADVERBS


def joins(gap: str) -> bool:
    """Whether a phrase goes on over a gap: a blank, "Sen. Lee", "$5", "the workers’ union"."""
    return gap == " " or gap in _JOINS


_JOINS: Final = frozenset(
    (". ", " $", " £", " €", "’ ", "' ", "\n", " #", " @", "% ", " & ", "\xa0", "/", "&", "", "-")
)


def phrase_before(tokens: Tokens, end: int, low: int) -> int:
    """Index of the first word of the noun phrase that ends before `end`; `end` if there is none.

    >>> # "But the head of the agency |said": the phrase begins at "the".
    """
    flags, words, gaps = tokens.flags, tokens.words, tokens.gaps
    last = end - 1
    if last < low:
        return end
    if flags[last] & RELATIVE and words[last][0].islower() and last > low:
        return last
    if flags[last] & SUBJECT_PRONOUN and _stands_alone(tokens, last, low):
        return last
    start, index, low = end, last, max(low, end - _LONGEST)
    while index >= low:
        if index < last and not joins(gaps[index + 1]):
            break
        if gaps[index + 1] == ". " and index < last and not _abbreviates(words[index]):
            break
        here = flags[index]
        if here & _STOPS and not _in_name(tokens, index, end):
            relative = _relative_before(tokens, index, low)
            if relative < 0:
                break
            index = start = relative
        elif here & COORDINATOR:
            if not _joins_phrases(tokens, index, low):
                break
        elif _is_finite(tokens, index, low):
            break
        start = index
        index -= 1
    return _without_opening(tokens, start, end)


def _stands_alone(tokens: Tokens, index: int, low: int) -> bool:
    """Whether a pronoun is the whole phrase: "he", but not "one" in "the other one"."""
    if not tokens.flags[index] & (DETERMINER | NUMBER_WORD) and tokens.words[index] not in (
        "someone",
        "others",
        "there",
    ):
        return True
    if index == low or tokens.gap_flags[index]:
        return True
    before = tokens.flags[index - 1]
    return bool(before & (AUXILIARY | THAT | SUBORDINATOR | COORDINATOR | CUE))


def _abbreviates(word: str) -> bool:
    """Whether a full stop after a word belongs to it: "Sen", "U.S", "J"."""
    return (len(word) <= 4 and word[0].isupper()) or "." in word


def _in_name(tokens: Tokens, index: int, end: int) -> bool:
    """Whether a small word is part of a name: "Will Smith", "May Lee"."""
    return (
        tokens.words[index][0].isupper()
        and index + 1 <= end
        and index > 0
        and not tokens.gap_flags[index]
        and not tokens.flags[index] & (THAT | RELATIVE | SUBORDINATOR)
    )


def _relative_before(tokens: Tokens, index: int, low: int) -> int:
    """Index of the "who" or "that" whose clause a verb stands in, or -1.

    "the man who was arrested |said": the clause belongs to the phrase.
    """
    flags = tokens.flags
    for place in range(index, max(low, index - 5), -1):
        if tokens.gap_flags[place] and place != index:
            return -1
        if flags[place] & RELATIVE and not tokens.gap_flags[place]:
            before = flags[place - 1]
            nominal = not before & (AUXILIARY | CUE | VERB | COORDINATOR | PREPOSITION)
            return place if nominal and place - 1 >= low else -1
    return -1


def _joins_phrases(tokens: Tokens, index: int, low: int) -> bool:
    """Whether "and" joins two phrases and not two clauses: no verb stands before it."""
    if tokens.words[index] not in ("and", "or", "nor", "&"):
        return False
    for place in range(index - 1, max(low, index - 25) - 1, -1):
        if tokens.gap_flags[place + 1] & ~16 and place < index - 1:
            gap = tokens.gaps[place + 1]
            if gap != ", ":
                return joins(gap)
        here = tokens.flags[place]
        if here & (AUXILIARY | THAT | SUBORDINATOR) and not here & PREPOSITION:
            return False
        if here & (CUE | VERB) and not is_name(tokens.words[place]) and not here & NOUN_CUE:
            return False
    return index > low


def _is_finite(tokens: Tokens, index: int, low: int) -> bool:
    """Whether a word is a verb that ends a clause, not a participle inside the phrase.

    "people briefed on the talks" keeps "briefed"; "they knew officials" ends at "knew".
    """
    here = tokens.flags[index]
    if not here & (CUE | VERB) or is_name(tokens.words[index]):
        return False
    before = tokens.flags[index - 1] if index > low else 0
    if before & (DETERMINER | POSSESSIVE | PREPOSITION):
        return False
    if here & PARTICIPLE_FORM and not here & SPEECH:
        return not tokens.flags[index + 1] & PREPOSITION
    if here & PAST_FORM:
        return True
    if here & ING_FORM:
        return False
    return bool(here & THIRD_FORM) and not here & NOUN_CUE


def _without_opening(tokens: Tokens, start: int, end: int) -> int:
    """A phrase without the words that lead up to it: "But", "still", "in"."""
    while start < end:
        here = tokens.flags[start]
        if (
            (here & (COORDINATOR | SUBORDINATOR | PREPOSITION) and tokens.words[start] != "both")
            or (is_adverb(tokens.words[start], here) and not here & DETERMINER)
            or (here & (WEEKDAY | MONTH) and start + 1 < end and not here & MODAL)
        ):
            start += 1
        else:
            break
    return start


def subject_before(tokens: Tokens, end: int, low: int) -> tuple[int, int]:
    """First and after-last word of the subject that ends before `end`, over its appositions.

    "Ann Lee, the head of the agency, |said": from "Ann" to "agency". An incidental
    who-clause between commas is passed over and left out. `(end, end)` if there is none.
    """
    if not tokens.gap_flags[end] or joins(tokens.gaps[end]):
        return phrase_before(tokens, end, low), end
    last, place = end, end
    for _ in range(6):
        if "," not in tokens.gaps[place] or tokens.gap_flags[place] & (MARK | END | BREAK):
            break
        segment = _segment(tokens, place, low)
        if segment <= low and place == end:
            break
        if place < end and not _leans(tokens, segment, place):
            return phrase_before(tokens, place, segment), last
        if _is_incidental(tokens, segment):
            last = segment
        place = segment
    return end, end


def _segment(tokens: Tokens, end: int, low: int) -> int:
    """Index after the mark before `end`."""
    low = max(low, end - _LONGEST)
    for index in range(end - 1, low, -1):
        if tokens.gap_flags[index] & (CLAUSE | MARK) and not joins(tokens.gaps[index]):
            return index
    return low


def _leans(tokens: Tokens, first: int, end: int) -> bool:
    """Whether words between commas lean on a phrase before them: ", 45,", ", who won,"."""
    here, word = tokens.flags[first], tokens.words[first]
    if here & (RELATIVE | NUMBER_WORD) or word[0].isdigit():
        return True
    return bool(here & (PREPOSITION | ING_FORM)) and not is_name(word) and end - first < _LONGEST


def _is_incidental(tokens: Tokens, first: int) -> bool:
    """Whether words between commas are no part of the source: a who-clause, "in a statement"."""
    here = tokens.flags[first]
    return bool(here & (RELATIVE | PREPOSITION | SUBORDINATOR)) or is_adverb(
        tokens.words[first], here
    )


def phrase_at(tokens: Tokens, first: int, high: int, *, appositions: bool = True) -> int:
    """Index after the noun phrase that begins at `first`; `first` if there is none.

    "said |the aide to the president on Friday": the phrase ends before "on".
    """
    if first >= high:
        return first
    here = tokens.flags[first]
    if here & (SUBJECT_PRONOUN | OBJECT_PRONOUN) and not here & (DETERMINER | POSSESSIVE):
        return first + 1
    if here & (_STOPS | COORDINATOR | PREPOSITION) and not here & DETERMINER:
        return first
    end = _simple(tokens, first, high)
    if appositions:
        end = _with_appositions(tokens, end, high)
    return end


def _simple(tokens: Tokens, first: int, high: int) -> int:
    flags, words, gaps = tokens.flags, tokens.words, tokens.gaps
    high = min(high, first + _LONGEST)
    index = first + 1
    while index < high:
        gap = gaps[index]
        if not joins(gap) or (gap == ". " and not _abbreviates(words[index - 1])):
            return index
        here, word = flags[index], words[index]
        named = is_name(word)
        if here & PREPOSITION and not named:
            if not _attaches(tokens, first, index, high):
                return index
        elif here & COORDINATOR:
            if not _and_more(tokens, index, high):
                return index
        elif (
            (here & _STOPS and not named)
            or (here & (WEEKDAY | MONTH) and not here & MODAL)
            or (not named and _ends_phrase(tokens, index))
        ):
            return index
        index += 1
    return index


def _ends_phrase(tokens: Tokens, index: int) -> bool:
    """Whether a lower-case word cannot stand in the phrase: a pronoun, adverb or verb."""
    here, before = tokens.flags[index], tokens.flags[index - 1]
    if here & (SUBJECT_PRONOUN | OBJECT_PRONOUN) and not here & (DETERMINER | NUMBER_WORD):
        return True
    if is_adverb(tokens.words[index], here):
        return not before & (DETERMINER | POSSESSIVE)
    if before & (DETERMINER | POSSESSIVE | PREPOSITION | COORDINATOR):
        return False
    if here & (PAST_FORM | ING_FORM) and here & (CUE | VERB):
        return not tokens.flags[index + 1 : index + 2] or True
    return False


def _attaches(tokens: Tokens, first: int, index: int, high: int) -> bool:
    """Whether a preposition belongs to the phrase before it.

    "of" always; others after a common noun ("a spokesman for the army"), unless they tell
    time or occasion ("on Friday", "in a statement").
    """
    word = tokens.words[index]
    if index + 1 >= high:
        return False
    if word == "of":
        return True
    if word not in _ATTACHING or is_name(tokens.words[index - 1]):
        return False
    following = tokens.flags[index + 1]
    if following & (WEEKDAY | MONTH | ING_FORM):
        return False
    return not is_occasion(tokens, index + 1, high)


_ATTACHING: Final = frozenset(
    ["for", "at", "from", "with", "in", "to", "on", "who", "within", "inside", "near", "between"]
)
_OCCASIONS: Final = frozenset(
    [
        "statement",
        "statements",
        "interview",
        "interviews",
        "conference",
        "conferences",
        "email",
        "e-mail",
        "emails",
        "tweet",
        "tweets",
        "letter",
        "speech",
        "remarks",
        "briefing",
        "call",
        "message",
        "post",
        "release",
        "telephone",
        "phone",
        "news",
        "testimony",
        "debate",
        "rally",
        "hearing",
        "report",
        "reporters",
        "journalists",
        "lawmakers",
        "time",
        "week",
        "month",
        "year",
        "night",
        "morning",
        "afternoon",
        "day",
        "evening",
        "weekend",
        "background",
        "condition",
        "court",
        "response",
        "video",
        "television",
        "twitter",
        "facebook",
        "addition",
    ]
)


def is_occasion(tokens: Tokens, first: int, high: int) -> bool:
    """Whether a phrase names an occasion of speech: "a statement", "the news conference"."""
    for index in range(first, min(first + 4, high)):
        if index > first and tokens.gap_flags[index]:
            return False
        if tokens.words[index] in _OCCASIONS:
            return True
    return False


def _and_more(tokens: Tokens, index: int, high: int) -> bool:
    """Whether "and" goes on with the phrase: another name or noun follows, no clause."""
    following = index + 1
    if tokens.words[index] not in ("and", "or", "&") or following >= high:
        return False
    here, word = tokens.flags[following], tokens.words[following]
    if here & (_STOPS | SUBJECT_PRONOUN) and not here & DETERMINER:
        return False
    if here & (CUE | VERB) and here & (PAST_FORM | THIRD_FORM | ING_FORM) and not is_name(word):
        return False
    return not is_adverb(word, here)


def _with_appositions(tokens: Tokens, end: int, high: int) -> int:
    """The end of a phrase with what stands beside it: ", the head of X, a former judge"."""
    for _ in range(4):
        if end >= high or tokens.gaps[end] != ", ":
            return end
        here, word = tokens.flags[end], tokens.words[end]
        if word[0].isdigit() and len(word) <= 3:
            after = end + 1
        elif (
            (here & (DETERMINER | ROLE | POSSESSIVE) and not here & (RELATIVE | THAT))
            or (is_name(word) and not here & (SUBJECT_PRONOUN | WEEKDAY | MONTH))
            or (
                not here & (_STOPS | COORDINATOR | PREPOSITION | ING_FORM | SUBJECT_PRONOUN)
                and (not is_adverb(word, here) and here & _NOUNS)
            )
        ):
            after = _simple(tokens, end, high)
        else:
            return end
        closes = after >= high or tokens.gap_flags[after] & (CLAUSE | END | MARK | BREAK)
        if not closes and not tokens.flags[after] & (PREPOSITION | RELATIVE | WEEKDAY | CUE):
            return end
        end = after
    return end
