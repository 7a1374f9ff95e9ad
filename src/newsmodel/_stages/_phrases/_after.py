"""Where the noun phrase that begins at a word ends: said |the aide to the president| on Friday."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases._simple import counts_with_than, simple_phrase
from newsmodel._stages._phrases._words import (
    AUXILIARY,
    BEFORE_OFFICES,
    BRACKETS,
    LONGEST,
    STOPS,
    behind_rounding,
    is_adverb,
    is_amount,
    is_given_inside,
    is_name,
    is_owner,
    is_somebody,
    is_time,
    opens_office,
)
from newsmodel._stages._tokens import CLAUSE, Tokens
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    COORDINATOR,
    CUE,
    DETERMINER,
    ING_FORM,
    MODAL,
    MONTH,
    NOUN_CUE,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    PARTICIPLE_FORM,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SPEECH,
    SUBJECT_PRONOUN,
    THAT,
    THIRD_FORM,
    TIME_WORD,
    TO,
    VERB,
    WEEKDAY,
)
from newsmodel.words.en.phrases import (
    INDEFINITE,
    ORIGINS,
    TIME_OPENERS,
)

__all__ = ["over_bracket", "phrase_at"]

_PRONOUNS: Final = SUBJECT_PRONOUN | OBJECT_PRONOUN
_WHEN: Final = WEEKDAY | TIME_WORD
_NO_START: Final = STOPS | COORDINATOR | PREPOSITION | WEEKDAY
_STARTS: Final = _NO_START | _PRONOUNS | ADVERB
"""What the first word of a phrase is asked about; any other word begins one."""
_ATTACHES: Final = PREPOSITION | RELATIVE
_NOUNS: Final = NOUN_CUE | ROLE
_BEHIND_VERB: Final = DETERMINER | POSSESSIVE | PREPOSITION | TO | NUMBER_WORD
_APPOSITIONS: Final = range(4)
"""How many may stand beside a phrase."""
_NEAR: Final = 6
"""Words from a comma to the verb of a short subject."""
_NO_PRONOUN: Final = DETERMINER | NUMBER_WORD
_VERBS: Final = CUE | VERB


def phrase_at(tokens: Tokens, first: int, high: int, *, appositions: bool = True) -> int:
    """Index after the noun phrase that begins at `first`; `first` if there is none.

    "said |the aide to the president on Friday": the phrase ends before "on".
    """
    if first >= high:
        return first
    here, word = tokens.flags[first], tokens.words[first]
    if (here & _STARTS or word[-1] == "y" or word in TIME_OPENERS) and not is_given_inside(
        tokens, first
    ):
        if is_time(tokens, first, high) or tokens.flags[first + 1] & WEEKDAY:
            return first  # "announced |late Monday|"
        if is_adverb(word, here) and not here & _NO_PRONOUN:
            return first
        if here & _PRONOUNS and not here & (_NO_PRONOUN | POSSESSIVE):
            return first + 1
        if here & _NO_START and not here & DETERMINER:
            named = is_name(word) and is_name(tokens.words[first + 1])
            if not (here & (MODAL | MONTH) and named):
                amount = here & PREPOSITION and is_amount(tokens, first)
                if not amount:
                    return first
                first = behind_rounding(tokens, first)  # "said |at least three clerks|"
    end = simple_phrase(tokens, first, high)
    if tokens.flags[end] & _WHEN and end + 1 < high and tokens.words[end + 1] == "by":
        end = simple_phrase(tokens, end + 1, high)  # "a statement |today by| the board"
    return _with_appositions(tokens, end, high) if appositions and end < high else end


def _with_appositions(tokens: Tokens, end: int, high: int) -> int:
    """The end of a phrase with what stands beside it: ", the head of X, a former judge"."""
    if tokens.gaps[end] in BRACKETS:
        end = over_bracket(tokens, end, high)
    told = end
    for _ in _APPOSITIONS:
        if end > told and end < high and (joined := _joined_name(tokens, end, high)):
            return joined  # "said Ann Lee, a judge, |and Bo Ray, a clerk|"
        if end >= high or tokens.gap_flags[end] != CLAUSE or not _opens_apposition(tokens, end):
            return end
        word = tokens.words[end]
        if is_name(word) and _holds_clause(tokens, end, high):
            return end  # "said Ann Lee, |Teck wants the gap closed|"
        if _is_agreement(tokens, end, high):
            return end  # "according to Ann Lee, |the tolls bring in money|"
        after = (
            end + 1 if word[0].isdigit() and len(word) <= 3 else simple_phrase(tokens, end, high)
        )
        if after == high and _is_report(tokens, after - 1):
            return end  # "said Ann Lee, |the Arden Post reports|."
        if after < high and not tokens.gap_flags[after]:
            if _is_predicate(tokens, end, after):
                return end
            after = _with_place(tokens, after, high)
        end = after
    return end


def _joined_name(tokens: Tokens, index: int, high: int) -> int:
    """The end of a name that "and" joins to one of which something was told, 0 where a clause
    follows: Ann Lee, a judge, |and Bo Ray, a clerk|. Not so "Ann Lee, a judge, and Bo Ray left".
    """
    if tokens.words[index] != "and" or not is_name(tokens.words[index + 1]):
        return 0
    end = simple_phrase(tokens, index + 1, high)
    if end < high and tokens.gap_flags[end] == CLAUSE and _opens_apposition(tokens, end):
        end = simple_phrase(tokens, end, high)
    return end if end == high else 0


_PLACING: Final = ("at", "in", "under")
"""Prepositions of where somebody works, and for whom."""


def _with_place(tokens: Tokens, end: int, high: int) -> int:
    """The end of an apposition with its place: "Ann Lee, analyst at Kestrel Bank |in Arden|.", "Ann
    Lee, Head of Research |at Kestrel|.".
    """
    word = tokens.words[end]
    if word not in _PLACING or not (word == "under" or is_name(tokens.words[end - 1])):
        return end
    index = end + 1 + (word == "under" and tokens.words[end + 1] == "the")
    while index < high and is_name(tokens.words[index]) and not tokens.gap_flags[index]:
        index += 1
    closed = index == high or tokens.gap_flags[index]
    named = is_name(tokens.words[index - 1]) and not tokens.flags[end + 1] & (WEEKDAY | MONTH)
    return index if closed and named else end


def _holds_clause(tokens: Tokens, first: int, high: int) -> bool:
    """Whether a verb stands between a word and the next mark."""
    for index in range(first, min(high, first + LONGEST)):
        here = tokens.flags[index]
        if index > first and tokens.gap_flags[index]:
            return False
        if here & AUXILIARY:
            return True
        if here & _TENSED and not here & _NOUNS and not is_name(tokens.words[index]):
            return True
    return False


def _is_agreement(tokens: Tokens, first: int, high: int) -> bool:
    """Whether a plural and a verb that agrees with it stand behind a comma."""
    flags, words, index = tokens.flags, tokens.words, first + 1
    if high > first + _NEAR:
        high = first + _NEAR
    while index < high and not (tokens.gap_flags[index] or flags[index - 1] & _ATTACHES):
        here = flags[index]
        if here & _VERBS and here & BASE_FORM and not here & _NOUNS and words[index - 1][-1] == "s":
            return bool(flags[index + 1] & _BEHIND_VERB) or words[index + 1][0].isdigit()
        index += 1
    return False


def _is_predicate(tokens: Tokens, first: int, index: int) -> bool:
    """Whether words that look like an apposition are a subject: ", the account |was"."""
    here, word = tokens.flags[index], tokens.words[index]
    if here & PARTICIPLE_FORM and here & PAST_FORM:
        # "said Ann Lee, a donor |involved in| it", "said Ann Lee, head of a group |called Kestrel|"
        if word == "called" and is_name(tokens.words[index + 1]):
            return False
        return tokens.words[first] not in INDEFINITE or not tokens.flags[index + 1] & PREPOSITION
    return bool(here & (AUXILIARY | TO | THAT | PAST_FORM)) and word != "who"


def over_bracket(tokens: Tokens, end: int, high: int) -> int:
    """The end of a name with the bracket behind it: "Ann Lee |(D-Ohio)|", "Teck |<TCK.O>|"."""
    for index in range(end + 1, min(end + _BRACKET, high + 1)):
        if ")" in tokens.gaps[index] or ">" in tokens.gaps[index]:
            return index
    return end


_BRACKET: Final = 6
"""Words of a bracket behind a name, and one more."""


def _opens_apposition(tokens: Tokens, index: int) -> bool:
    """Whether a comma and a word behind it lead to an apposition: ", 45", ", the head of"."""
    if tokens.gaps[index][-2:] != ", ":
        return False
    here, word = tokens.flags[index], tokens.words[index]
    if word in ORIGINS:
        place = tokens.words[index + 1]
        return is_name(place) and not is_owner(place)  # "said Ann Lee, 32, |of Arden|"
    if (word == "both" and tokens.flags[index + 1] & DETERMINER) or counts_with_than(tokens, index):
        return False  # "according to a poll, |both the parties won|"
    if tokens.words[index + 1 : index + 2] == ["of"] and tokens.words[index + 2] in _WHOM:
        return False  # "said two clerks, |one of whom| left"
    if word[0].isdigit():
        return len(word) <= 3 and bool(tokens.gap_flags[index + 1])
    if word in BEFORE_OFFICES and opens_office(tokens, index):
        return True  # "said Ann Lee, |then the mayor|"
    if here & (RELATIVE | THAT | WEEKDAY | MONTH | SUBJECT_PRONOUN) or is_adverb(word, here):
        return bool(here & (DETERMINER | NUMBER_WORD) and not here & (RELATIVE | THAT))
    if here & POSSESSIVE:
        return _is_somebodys(tokens, index)
    if here & (DETERMINER | ROLE) or is_name(word):
        return True
    if here & THIRD_FORM and here & SPEECH and _has_subject_behind(tokens, index):
        return False  # "said Ann Lee, |reports the Arden Post|"
    if here & _NO_APPOSITION or word[-3:] == "ing":
        return False
    if not here and word[-1] != "s" and "-" not in word and not _names_somebody(tokens, index):
        return False  # "according to a count, |food imports rose|"
    return not here & _TENSED or bool(here & NOUN_CUE)


_WHOM: Final = ("which", "whom")


def _is_report(tokens: Tokens, index: int) -> bool:
    """Whether a form that may be a plural is the verb of a name: the Arden Post |reports|."""
    here, word = tokens.flags[index], tokens.words[index]
    if not (here & THIRD_FORM and here & SPEECH and word.islower()):
        return False
    return is_name(tokens.words[index - 1])


def _has_subject_behind(tokens: Tokens, index: int) -> bool:
    """Whether a subject follows a form that may be a plural: reports |the Post|, writes |Lee|."""
    if tokens.gap_flags[index + 1]:
        return False
    return is_name(tokens.words[index + 1]) or bool(tokens.flags[index + 1] & DETERMINER)


def _is_somebodys(tokens: Tokens, index: int) -> bool:
    """Whether "his" opens what somebody is: Ann Lee, |her deputy|, Kestrel, |its owner|. Not so
    "told Ann Lee, |her voice cracking|".
    """
    for place in range(index + 1, min(index + _NEAR, len(tokens.words))):
        if tokens.gap_flags[place]:
            return place == index + 2  # "Ann Lee, |his surrogates|, and others"
        if is_somebody(tokens.words[place], tokens.flags[place]):
            return True
    return False


def _names_somebody(tokens: Tokens, index: int) -> bool:
    """Whether a noun for somebody or a body stands near the beginning of an apposition: |lead
    singer| of Kestrel, |oil trader|.
    """
    for place in range(index, min(index + _NEAR, len(tokens.words) - 1)):
        if place > index and tokens.gap_flags[place]:
            return place == index + 1  # ", |carpenter|,"
        if is_somebody(tokens.words[place], tokens.flags[place]):
            return True
        if tokens.flags[place] & PREPOSITION and place > index + 1:
            return False
    return True


_NO_APPOSITION: Final = STOPS | COORDINATOR | PREPOSITION | ING_FORM
_TENSED: Final = PAST_FORM | THIRD_FORM
