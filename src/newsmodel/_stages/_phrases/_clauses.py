"""Relative clauses at the end of a subject: "the ferry |that sank off Arden| said"."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases._words import (
    AUXILIARY,
    PERSONS,
    is_adverb,
    is_name,
    is_owner,
    is_time,
)
from newsmodel._stages._tokens import Tokens
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    COORDINATOR,
    CUE,
    DETERMINER,
    MONTH,
    NEGATION,
    NOUN_CUE,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    PARTICIPLE_FORM,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SHOWING_NOUN,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_OBJECT,
    THAT,
    THIRD_FORM,
    TO,
    VERB,
    WEEKDAY,
)
from newsmodel.words.en.phrases import GATHERINGS, OCCASIONS, TIMES

__all__ = ["clause_before"]

_OPENING: Final = frozenset(("that", "which", "who", "whom", "whose"))
_BEHIND_PREPOSITIONS: Final = frozenset(("which", "whom", "whose"))
_OF_PERSONS: Final = ("who", "whom", "whose")
_CLAUSE: Final = 16
"""Words of a relative clause at most."""
_SUBJECT: Final = 5
"""Words of the subject of a relative clause at most."""
_VERBS: Final = CUE | VERB
_FORMS: Final = BASE_FORM | PAST_FORM | THIRD_FORM
_NO_NOUNS: Final = AUXILIARY | COORDINATOR | PREPOSITION | RELATIVE | SUBORDINATOR | TO
"""What no relative clause belongs to."""
_BEFORE_NOUNS: Final = DETERMINER | POSSESSIVE | PREPOSITION
_OPENS_SUBJECT: Final = DETERMINER | NUMBER_WORD | POSSESSIVE | SUBJECT_PRONOUN
_NO_SUBJECT: Final = AUXILIARY | RELATIVE | SUBORDINATOR | THAT | TO | COORDINATOR
_LEFT_OPEN: Final = COORDINATOR | DETERMINER | POSSESSIVE | SUBJECT_PRONOUN | SUBORDINATOR
"""What no clause ends with."""
_BEHIND_VERBS: Final = (
    ADVERB
    | DETERMINER
    | MONTH
    | NUMBER_WORD
    | OBJECT_PRONOUN
    | POSSESSIVE
    | PREPOSITION
    | TO
    | WEEKDAY
)
"""What tells a verb in -ed from an adjective: "that |damaged the| pier", "that damaged boats"."""


def clause_before(tokens: Tokens, end: int, low: int) -> int:
    """The first word of a relative clause that ends before `end`: the ferry |that sank off Arden|
    said, the woman |to whom he wrote| said; -1 where none does.

    Marks part no words of it, and but for what its verb tells it has one finite verb.
    """
    least = max(low, end - _CLAUSE)
    verb = _last_verb(tokens, end)
    if verb < 0 and _OPENING.isdisjoint(tokens.words[least + 1 : end]):
        return -1
    opening = end - 1
    while opening > least and tokens.words[opening] not in _OPENING:
        if tokens.gap_flags[opening]:
            break
        opening -= 1
    if opening <= least or tokens.gap_flags[opening]:
        return _contact_clause(tokens, verb, end, opening) if verb >= 0 else -1
    if not _is_whole(tokens, opening, end):
        return -1
    if tokens.words[opening] in _BEHIND_PREPOSITIONS and opening - 1 > least:
        opening -= tokens.flags[opening - 1] & PREPOSITION > 0
    return opening if not tokens.gap_flags[opening] and _tells_of(tokens, opening) else -1


def _last_verb(tokens: Tokens, end: int) -> int:
    """Index of the verb with which a relative clause that nothing opens may end; -1 for none."""
    last = end - 1
    verb = last - (tokens.flags[last] & _STRANDED > 0)
    here = tokens.flags[verb]
    if not here & PAST_FORM or not here & _VERBS or is_name(tokens.words[verb]):
        return -1
    return -1 if here & TAKES_CLAUSE and verb == last else verb


def _contact_clause(tokens: Tokens, verb: int, end: int, low: int) -> int:
    """The first word of a relative clause that nothing opens: the plan |the army had made| said,
    the woman |he married| said; -1 where none ends before `end`. Its verb is known.
    """
    if verb - 3 < low:
        return -1
    last = verb - 1
    while last > low and (
        tokens.flags[last] & _OF_GROUPS or is_adverb(tokens.words[last], tokens.flags[last])
    ):
        last -= 1
    opening = last
    if not tokens.flags[last] & SUBJECT_PRONOUN:
        while opening > last - _OWNER and not tokens.flags[opening] & _ARTICLES:
            if tokens.flags[opening] & _NO_OWNERS:
                return -1
            opening -= 1
    noun = opening - 1
    if noun <= low or any(tokens.gap_flags[noun:end]):
        return -1
    owned = tokens.flags[opening] & (_ARTICLES | SUBJECT_PRONOUN) and opening < verb
    return opening if owned and _is_thing(tokens, noun, low) else -1


_ARTICLES: Final = DETERMINER | POSSESSIVE
_STRANDED: Final = PREPOSITION | TO
"""What may end a clause whose noun it belongs to: fees they had agreed |to|."""
_OWNER: Final = 4
"""Words of the subject of such a clause at most."""
_NO_OWNERS: Final = AUXILIARY | PREPOSITION | COORDINATOR | RELATIVE | SUBORDINATOR | TO


def _is_thing(tokens: Tokens, noun: int, low: int) -> bool:
    """Whether a word ends a noun phrase and tells no time: "the plan", "charging |fees|". Not so
    what leads up to a sentence: "After |the vote| he left".
    """
    here, word = tokens.flags[noun], tokens.words[noun]
    if not word.islower() or word in TIMES or here & _COUNTS:
        return False  # "half |the voters polled| say"
    first = noun - 1
    while first > low and first > noun - _OWNER and not tokens.flags[first] & _OPENS_NOUNS:
        first -= 1
    owned = tokens.flags[first] & _ARTICLES
    if not owned and (word[-1] != "s" or here & _NO_NOUNS):
        return False
    if owned and here and first < noun - 1 and not here & (PERSONS | NOUN_CUE | SHOWING_NOUN):
        return False
    before = first - (owned > 0)
    return before < low or not (
        tokens.flags[before] & _LEADING and (before == low or tokens.gap_flags[before])
    )


_COUNTS: Final = NUMBER_WORD | DETERMINER
_OPENS_NOUNS: Final = DETERMINER | POSSESSIVE | PREPOSITION | PAST_FORM | AUXILIARY
_LEADING: Final = PREPOSITION | SUBORDINATOR


def _tells_of(tokens: Tokens, opening: int) -> bool:
    """Whether a noun stands before a relative clause."""
    noun = opening - 1
    here = tokens.flags[noun]
    if here & CUE and here & BASE_FORM and not tokens.flags[noun - 1] & _BEFORE_NOUNS:
        return False  # "economists |doubt| that"
    if not here or here & (PERSONS | NOUN_CUE) or is_name(tokens.words[noun]):
        return True
    if here & _NO_NOUNS or is_adverb(tokens.words[noun], here):
        return False
    return not here & _VERBS or tokens.words[opening] in _OF_PERSONS


def _is_whole(tokens: Tokens, opening: int, end: int) -> bool:
    """Whether a clause has a verb and is ended."""
    first, word = opening + 1, tokens.words[opening]
    if first >= end:
        return False
    if tokens.flags[end - 1] & _STRANDED:
        if not _is_verb(tokens, end - 2):
            return False  # "who is head |of|", and not "that they fought |for|"
    elif tokens.flags[end - 1] & _LEFT_OPEN & ~_of_nouns(tokens, end - 1):
        return False
    if word in ("who", "that", "which"):
        told = word != "who" and _is_told_of(tokens, opening - 1)
        verb = _verb_at(tokens, first, end, strict=word != "who", told=told)
        if verb >= 0:
            return _goes_on_alone(tokens, verb, end)
        if word == "who":
            return False
    return _has_subject(tokens, first, end, owned=word == "whose")


def _is_told_of(tokens: Tokens, noun: int) -> bool:
    """Whether a noun with its article is for a thing that hears and says nothing, so that "that"
    behind it tells of it: |a cyclone| that flattened villages. Not so "told |the union| that
    damaged boats sank", "said in |a statement| that damaged boats sank".
    """
    here, word = tokens.flags[noun], tokens.words[noun]
    if here & _SPOKEN or not word.islower() or word in OCCASIONS or word in GATHERINGS:
        return False
    return bool(tokens.flags[noun - 1] & DETERMINER) and not tokens.flags[noun - 1] & THAT


_SPOKEN: Final = CUE | VERB | NOUN_CUE | SHOWING_NOUN | PERSONS | PREPOSITION | ADVERB


def _is_verb(tokens: Tokens, index: int) -> bool:
    """Whether a word is a verb by list or by its ending."""
    return tokens.flags[index] & _VERBS > 0 or tokens.words[index][-2:] == "ed"


def _of_nouns(tokens: Tokens, last: int) -> int:
    """The bits of a last word that say nothing against its being a noun: "those who kept |his|"."""
    return DETERMINER | NUMBER_WORD if tokens.flags[last] & (NUMBER_WORD | OBJECT_PRONOUN) else 0


def _verb_at(tokens: Tokens, first: int, end: int, *, strict: bool, told: bool) -> int:
    """Index of the verb that opens a clause behind its adverbs, -1 where none does. `told` where
    the clause surely tells of a noun.
    """
    index = first
    while index < end and is_adverb(tokens.words[index], tokens.flags[index]):
        index += 1
    if index >= end:
        return -1
    here, word = tokens.flags[index], tokens.words[index]
    if here & AUXILIARY:
        return index
    if is_name(word):
        return -1
    if here & _VERBS and here & _FORMS:
        if here & PARTICIPLE_FORM and strict:
            return index if told or _has_complement(tokens, index, end) else -1
        return -1 if strict and here & NOUN_CUE and not here & PAST_FORM else index
    if word[-2:] == "ed" and not here:
        return index if not strict or told or _has_complement(tokens, index, end) else -1
    alone = not here and word[-1] == "s" and word[-2:] != "ss"
    return index if alone and not strict else -1


def _has_complement(tokens: Tokens, verb: int, end: int) -> bool:
    """Whether what follows a form in -ed shows that it is a verb: "that |damaged| the pier"."""
    after = verb + 1
    if after >= end:
        return True
    here, word = tokens.flags[after], tokens.words[after]
    if here & _BEHIND_VERBS or is_adverb(word, here) or is_name(word) or word[0].isdigit():
        return True
    return is_time(tokens, after, end)


def _has_subject(tokens: Tokens, first: int, end: int, *, owned: bool) -> bool:
    """Whether a subject and its verb follow: whom |the army freed|, whose |house burned| down."""
    if not owned and not tokens.flags[first] & _OPENS_SUBJECT and not _is_plain(tokens, first):
        return False
    for index in range(first + 1, min(first + _SUBJECT, end)):
        here, word = tokens.flags[index], tokens.words[index]
        if here & AUXILIARY:
            return _goes_on_alone(tokens, index, end)
        if here & _NO_SUBJECT:
            return False
        verbal = here & _VERBS and here & _FORMS and not is_name(word)
        if (verbal and _agrees(tokens, index)) or (not here and word[-2:] == "ed"):
            inside = not owned and index - 1 > first and tokens.flags[index - 1] & SUBJECT_PRONOUN
            leads = here & TAKES_CLAUSE and not here & TAKES_OBJECT and index == end - 1
            # "which a team |he led|", "the plan which |he said| failed"
            return not (inside or leads) and _goes_on_alone(tokens, index, end)
    return False


def _is_plain(tokens: Tokens, index: int) -> bool:
    """Whether a subject may begin with a word without an article: a name, several."""
    return is_name(tokens.words[index]) or tokens.words[index][-1] == "s"


def _agrees(tokens: Tokens, verb: int) -> bool:
    """Whether a verb has a form that the word before it takes: |sons attend|, |job is|, and not
    "the |press| office".
    """
    here, before = tokens.flags[verb], tokens.words[verb - 1]
    if here & PAST_FORM:
        return not tokens.flags[verb - 1] & (DETERMINER | POSSESSIVE)
    if here & NOUN_CUE or tokens.flags[verb - 1] & (DETERMINER | POSSESSIVE | ADVERB):
        return False
    if is_owner(before):
        return False
    several = before in _SEVERAL or (before[-1] == "s" and before[-2:] != "ss")
    return bool(here & BASE_FORM if several else here & THIRD_FORM)


_SEVERAL: Final = frozenset(("children", "I", "men", "people", "they", "we", "women", "you"))


def _goes_on_alone(tokens: Tokens, verb: int, end: int) -> bool:
    """Whether no second verb follows the first group of a clause, unless the first leads to it."""
    flags, words = tokens.flags, tokens.words
    index = verb
    if flags[verb] & AUXILIARY:
        while index < end and (flags[index] & _OF_GROUPS or is_adverb(words[index], flags[index])):
            index += 1
    leads = flags[index] & TAKES_CLAUSE
    for place in range(index + 1, end):
        here, before = flags[place], flags[place - 1]
        if before & (COORDINATOR | TO) or is_name(words[place]):
            continue
        if here & SUBORDINATOR and not here & PREPOSITION:
            leads = True
        if here & AUXILIARY and not before & AUXILIARY and not leads:
            return False
        past = here & PAST_FORM and not here & PARTICIPLE_FORM and here & _VERBS
        if past and not leads and not before & (DETERMINER | POSSESSIVE):
            return False
    return True


_OF_GROUPS: Final = AUXILIARY | NEGATION
