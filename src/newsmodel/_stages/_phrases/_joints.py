"""Whether "and" joins two phrases or two clauses, and where a list of phrases begins."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases._words import (
    AUXILIARY,
    BRACKETS,
    LEADS,
    PERSONS,
    bracket_before,
    excepts,
    is_name,
    is_owner,
    is_somebody,
    is_unknown_verb,
)
from newsmodel._stages._tokens import CLAUSE, MARK, Tokens
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    COORDINATOR,
    CUE,
    DETERMINER,
    HONORIFIC,
    ING_FORM,
    MONTH,
    NOUN_CUE,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    PARTICIPLE_FORM,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    SHOWING_NOUN,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THIRD_FORM,
    VERB,
    WEEKDAY,
)
from newsmodel.words.en.phrases import TIMES
from newsmodel.words.en.plurals import NEVER_PLURALS

__all__ = ["is_shared_adjective", "joins_phrases", "list_start"]

_JOINING: Final = frozenset(("and", "or", "nor", "&"))
_VERBS: Final = CUE | VERB
_BARE: Final = BASE_FORM | VERB
_NOUNS: Final = PERSONS | NOUN_CUE | HONORIFIC | NUMBER_WORD
_BEFORE_NOUNS: Final = DETERMINER | POSSESSIVE | PREPOSITION
_CLAUSES: Final = AUXILIARY | THAT | SUBORDINATOR
"""What tells that a clause stands before "and"."""
_PRONOUNS: Final = SUBJECT_PRONOUN | OBJECT_PRONOUN
_NO_PHRASE: Final = _CLAUSES | _PRONOUNS
"""What no phrase before "and" goes on with, unless it is of the next too."""
_PHRASE: Final = _BEFORE_NOUNS | NUMBER_WORD
_NO_VERB: Final = _NOUNS | ING_FORM | SHOWING_NOUN
_CLAUSE: Final = 25
"""Words before "and" in which the verb of a clause is looked for."""


def joins_phrases(tokens: Tokens, index: int, low: int) -> bool:
    """Whether "and" joins two phrases and not two clauses: no verb stands before it."""
    if tokens.words[index] not in _JOINING:
        return excepts(tokens, index)
    flags, gap_flags = tokens.flags, tokens.gap_flags
    least = index - _CLAUSE
    # Past a bracket: "Ann Lee |(Vt.)| and Ida Holm".
    last = place = (bracket_before(tokens, index, low) if gap_flags[index] else index) - 1
    if flags[last] & WEEKDAY and not flags[index + 1] & WEEKDAY:
        return False  # "Crowds met on Monday |and| Lee said"
    if least < low:
        least = low
    while place >= least:
        if gap_flags[place + 1] and place < last:
            pronoun = flags[last] & SUBJECT_PRONOUN  # "their record: |she| and Holm"
            gap = tokens.gaps[place + 1]
            parted = gap in (", ", "; ") or tokens.gap_flags[place + 1] & MARK
            return bool(place + 1 < last or parted or pronoun)
        here = flags[place]
        if not here:
            if place == last and is_unknown_verb(tokens, place):
                return False
            if place > low and _is_plural_verb(tokens, place):
                return False
        elif here & _CLAUSES and not here & PREPOSITION:
            return not here & AUXILIARY and place < last and _is_verbless(tokens, place, last + 1)
        elif here & COORDINATOR and place < last and _opens_clause(tokens, place, last, low):
            return True
        elif here & SUBORDINATOR and place < last and _opens_persons(tokens, place, last):
            return _is_verbless(tokens, place, last + 1)
        elif _is_past(tokens, place, here) or (
            here & _BARE == _BARE and place > low and _is_plural_verb(tokens, place)
        ):
            return False
        place -= 1
    return index > low


def _opens_clause(tokens: Tokens, joint: int, last: int, low: int) -> bool:
    """Whether an "and" before persons stands behind the verb of another clause: The talks failed
    and |Lee| and Ray said A. Not so "He met the mayor and |Lee| and Ray said A".
    """
    before = joint - 1
    if before <= low or tokens.words[joint] != "and" or tokens.gap_flags[joint]:
        return False
    if not is_somebody(tokens.words[last], tokens.flags[last]):
        return False
    verb = _is_past(tokens, before, tokens.flags[before]) and not is_name(tokens.words[before])
    return verb or is_unknown_verb(tokens, before)


def _is_plural_verb(tokens: Tokens, index: int) -> bool:
    """Whether a word before a preposition is the verb of the plural before it: Prices |hover| near
    a record and traders say A. Not so "arms |dealers| in Arden and traders".
    """
    if not tokens.flags[index + 1] & PREPOSITION or tokens.flags[index - 1]:
        return False
    word, noun = tokens.words[index], tokens.words[index - 1]
    if tokens.gap_flags[index] or tokens.gap_flags[index + 1] or not word.islower():
        return False
    if word[-1] == "s" or word[-3:] in _NO_BASES or word[-2:] in _NO_BASES:
        return False
    return noun[-1] == "s" and noun.isalpha() and noun[-2:] not in _NO_PLURALS


_NO_BASES: Final = frozenset(("al", "ed", "ic", "ing", "ly"))
"""How no verb ends that follows its subject."""
_NO_PLURALS: Final = frozenset(("is", "ss", "us"))
"""How words in -s end that tell of one."""


def _is_past(tokens: Tokens, index: int, here: int) -> bool:
    """Whether a word is a verb that ends a clause, and no participle with who did it."""
    finite = here & PAST_FORM
    if here & THIRD_FORM and not finite:
        counted = tokens.flags[index - 1] & NUMBER_WORD  # "in two |states| and Norland"
        finite = tokens.words[index] in NEVER_PLURALS or (here & SPEECH and not counted)
        # "Veskia |backs| the deal and Holm opposes it"
        finite = finite or bool(tokens.flags[index + 1] & DETERMINER)
    if not finite or here & NOUN_CUE or is_name(tokens.words[index]):
        return False
    # "Mayor Lee backed by the union |and| two parties"
    return not (here & PARTICIPLE_FORM and tokens.words[index + 1] == "by")


def _opens_persons(tokens: Tokens, opener: int, last: int) -> bool:
    """Whether persons stand between "and" and a word that opens a clause or a phrase, so that it
    opens their clause: failed after |Ann Lee| and Ida Holm said A. Not so "after |the storm| and".
    """
    if tokens.words[opener] == "as":
        return False
    if not is_somebody(tokens.words[last], tokens.flags[last]):
        return False
    return is_name(tokens.words[opener + 1]) or bool(tokens.flags[opener + 1] & DETERMINER)


def _is_verbless(tokens: Tokens, opener: int, end: int) -> bool:
    """Whether a clause has no verb before "and": when |Ann Lee| and Ida Holm said A. Not so "when
    |Lee left| and Holm said A".
    """
    for index in range(opener + 2, end):
        here = tokens.flags[index]
        if is_name(tokens.words[index]):
            continue
        if not here:
            if is_unknown_verb(tokens, index):
                return False
        elif (here & _NO_PHRASE and not here & _PHRASE) or (
            here & _VERBS and not (here & _NO_VERB or tokens.flags[index - 1] & _BEFORE_NOUNS)
        ):
            return False
    opening = tokens.flags[opener + 1]
    return opener + 2 == end or not opening & _PRONOUNS or bool(opening & _PHRASE)


def is_shared_adjective(tokens: Tokens, index: int, low: int) -> bool:
    """Whether a form in -ed behind "and" describes the noun behind it, since no verb stands before
    "and": many donors and |elected| officials said.
    """
    if not tokens.flags[index - 1] & COORDINATOR or tokens.gap_flags[index + 1]:
        return False
    following = tokens.flags[index + 1]
    noun = following & PERSONS or (not following and tokens.words[index + 1][-1] == "s")
    return bool(noun) and joins_phrases(tokens, index - 1, low)


def list_start(tokens: Tokens, start: int, low: int) -> int:
    """The start of a list whose last two members are joined: "Lee, Ray and Cho"."""
    if tokens.flags[start - 1] & COORDINATOR:
        return _serial_start(tokens, start, low)
    for _ in _MEMBERS:
        gap = tokens.gap_flags[start]
        if start <= low or gap & MARK or not gap & CLAUSE or "," not in tokens.gaps[start]:
            return start  # "“No,” |Lee and Ray| said"
        first = _member(tokens, start, low)
        if first == start or (tokens.flags[first] & LEADS and not tokens.flags[first] & _NOUNS):
            return start  # "Moreover, |Lee and Ray|", "Yesterday, |Lee, Ray and Cho|"
        if first > low and _is_apposed(tokens, first):
            return start
        start = first
    return start


def _is_apposed(tokens: Tokens, first: int) -> bool:
    """Whether words tell of the place before them and are no member of a list: rain in Varn, |the
    world's third producer|, dealers and analysts said.
    """
    words = tokens.words
    return words[first] == "the" and is_name(words[first - 1]) and is_owner(words[first + 1])


def _serial_start(tokens: Tokens, start: int, low: int) -> int:
    """The start of a list with a comma before its "and": "|Unions, voters, and Ann Lee| said"; the
    same start where two members at least do not open the clause: "In Arden, Lee, and |Holm|".
    """
    place = start - 1
    if place <= low or tokens.gaps[place] != ", " or tokens.words[place] not in _JOINING:
        return start
    for count in _MEMBERS:
        first = _member(tokens, place, low)
        if first == place:
            return start
        place = first
        if place == low or tokens.gaps[place] != ", ":
            opens = not tokens.flags[place] & LEADS
            return place if count and opens else start
    return start


def _member(tokens: Tokens, end: int, low: int) -> int:
    """The first word of a member of a list that ends before a word, also with a bracket behind it:
    |Ann Lee (Vt.)|, Bo Ray and Ida Holm; the same where none does.
    """
    words, flags, none = tokens.words, tokens.flags, end
    if ")" in tokens.gaps[end]:
        inside = range(end - 1, max(low, end - _MEMBER), -1)
        end = next((index for index in inside if tokens.gaps[index] in BRACKETS), end)
    # "|A Kestrel poll of property analysts|, bankers and traders" opens its sentence.
    longest = _MEMBER if end - _FIRST > low else _FIRST
    first, least = end - 1, max(low, end - longest)
    while first > least and not tokens.gap_flags[first]:
        first -= 1
    if end - first >= longest or not _is_thing(tokens, end - 1):
        return none
    if flags[first] & COORDINATOR:
        first += 1  # "But |Lee|, Ray and Cho"
    for index in range(first, end):
        here, word = flags[index], words[index]
        noun = here & _OF_MEMBER or word == "of" or is_name(word)
        # "The envoys |of| Norland, Veskia and Tarn", "|environmental| groups, Lee and Ray"
        if not noun and (here & _NO_MEMBER or word[-2:] in _VERBAL_ENDINGS):
            return none
    return first


_MEMBERS: Final = range(6)
"""How many members of a list are read."""
_MEMBER: Final = 6
"""Words of a member of a list, and one more."""
_FIRST: Final = 8
"""The same of a member that opens its sentence."""
_OF_MEMBER: Final = _NOUNS | DETERMINER | POSSESSIVE
_NO_MEMBER: Final = _NO_PHRASE | PREPOSITION | ADVERB | COORDINATOR | PAST_FORM | THIRD_FORM
"""What stands in no member of a list, unless it is a noun too."""
_VERBAL_ENDINGS: Final = ("ed", "ly")
"""How verbs and adverbs end that no list knows."""


def _is_thing(tokens: Tokens, index: int) -> bool:
    """Whether a word may end a member: a name, a noun for persons, a plural that is no time."""
    here, word = tokens.flags[index], tokens.words[index]
    if here & (WEEKDAY | MONTH) or word in TIMES:
        return False
    return is_name(word) or bool(here & _NOUNS) or (not here and word[-1] == "s")
