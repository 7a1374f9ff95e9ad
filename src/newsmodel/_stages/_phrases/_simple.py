"""Where a noun phrase ends without what stands beside it: told |the aide to the mayor| A."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases._words import (
    LONGEST,
    PERSONS,
    STOPS,
    excepts,
    is_adverb,
    is_done_by,
    is_gathering,
    is_infinitive,
    is_name,
    is_occasion,
    is_owner,
    is_time,
    manner_at,
    takes_object,
)
from newsmodel._stages._tokens import Tokens
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    COORDINATOR,
    CUE,
    DETERMINER,
    GROUP,
    ING_FORM,
    MODAL,
    MONTH,
    NEGATION,
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
    SHOWING_NOUN,
    SPEECH,
    SUBJECT_PRONOUN,
    THIRD_FORM,
    VERB,
    WEEKDAY,
)
from newsmodel.words.en.phrases import (
    ARTICLES,
    ASKING,
    ATTACHING,
    PLAIN_ARTICLES,
    TIME_OPENERS,
)

__all__ = ["counts_with_than", "simple_phrase"]

_PRONOUNS: Final = SUBJECT_PRONOUN | OBJECT_PRONOUN
_DAYS: Final = WEEKDAY | MONTH
_BEFORE_NOUNS: Final = DETERMINER | POSSESSIVE
_ENDS_NAMED: Final = COORDINATOR | _DAYS
"""What may end a phrase though it has a capital: "and", "Friday"."""
_BEFORE_ARTICLES: Final = DETERMINER | PREPOSITION | COORDINATOR | NUMBER_WORD | ADVERB | RELATIVE
_KINDS: Final = GROUP | ROLE
"""What may be a common noun though it has a capital: a Democrat from Ohio."""
_OF_ONE: Final = (ROLE, ORGANIZATION)
"""A noun for one person or body: no "man holding |officials| hostage"."""
_PLAIN_OPENERS: Final = ASKING | TIME_OPENERS
"""What may end a phrase though the lexicon need not know it."""
_ENDINGS: Final = frozenset("dy")
"""Last letters of adverbs and past forms that no list knows."""
_LOOSE: Final = _DAYS | ING_FORM
"""What follows a preposition that opens an adjunct."""
_SMALL_WORDS: Final = _BEFORE_NOUNS | PREPOSITION | COORDINATOR | STOPS | _DAYS
_MAY_END: Final = _PRONOUNS | NEGATION | ADVERB | ING_FORM | PAST_FORM | BASE_FORM
"""What else a word that ends a phrase is, but for adverbs that no list knows."""
_NO_PRONOUN: Final = DETERMINER | NUMBER_WORD
_INSIDE: Final = _BEFORE_NOUNS | PREPOSITION | COORDINATOR
"""What no verb stands behind."""
_VERBS: Final = CUE | VERB


def simple_phrase(tokens: Tokens, first: int, high: int) -> int:
    """Index after the phrase without what stands beside it."""
    flags, words, gap_flags = tokens.flags, tokens.words, tokens.gap_flags
    if high > first + LONGEST:
        high = first + LONGEST
    for index in range(first + 1, high):
        if gap_flags[index]:
            return index
        here, word = flags[index], words[index]
        if here or word[-1] in _ENDINGS or word in _PLAIN_OPENERS:
            if word[0].isupper():
                ends = here & _ENDS_NAMED and _ends_name(tokens, index, high)
            elif here & _SMALL_WORDS:
                ends = _ends_before(tokens, index, first, high)
            else:
                ends = _ends_phrase(tokens, index, high)
            if ends:
                return index
    return max(first + 1, high)


def _ends_before(tokens: Tokens, index: int, first: int, high: int) -> bool:
    """Whether a phrase ends before a small word: an article, a preposition, "and", "Friday"."""
    here = tokens.flags[index]
    article = here & _BEFORE_NOUNS and tokens.words[index] in ARTICLES
    if article and _opens_another(tokens, index, first):
        return True
    if here & PREPOSITION:
        if tokens.words[index - 1].lower() in PLAIN_ARTICLES:
            return False  # "the |outside| counsel", "his |opposite| number"
        # "one of |about| 100 farmers"
        return tokens.words[index - 1] != "of" and not _attaches(tokens, index, high)
    if here & COORDINATOR:
        return not (_and_more(tokens, index, high) or excepts(tokens, index))
    if here & STOPS:
        return True
    if here & _DAYS and not here & MODAL:
        return not tokens.flags[index - 1] & _BEFORE_NOUNS
    return _ends_phrase(tokens, index, high)


def _opens_another(tokens: Tokens, index: int, first: int) -> bool:
    """Whether a small word opens a phrase of its own: "told reporters |the| deal was dead".

    Not so behind a word that may be a verb ("to meet |the| envoy") or inside a name.
    """
    before, word = tokens.flags[index - 1], tokens.words[index - 1]
    if is_name(word):
        # "told MPs |the| Government would act", and not "Ivan the Terrible"
        initials = word[-1] == "s" and word[:-1].isupper()
        epithet = tokens.words[index] == "the" and is_name(tokens.words[index + 1])
        return initials or not (epithet or is_owner(word))
    if index - 1 == first:  # "told |reporters| the deal was dead", "in |2019| the firm left"
        return bool(before & GROUP) or word[-1] == "s" or _is_year(word)
    return not before & _BEFORE_ARTICLES or bool(before & _KINDS)


def _is_year(word: str) -> bool:
    return len(word) == len("2019") and word.isdigit()


def _ends_name(tokens: Tokens, index: int, high: int) -> bool:
    """Whether a word with a capital cannot stand in the phrase: "And", "Friday"."""
    here = tokens.flags[index]
    if here & COORDINATOR:
        return not _and_more(tokens, index, high)
    following = tokens.words[index + 1]
    if here & MONTH and tokens.flags[index - 1] & _BEFORE_NOUNS:
        return False  # "a |May| 2016 study"
    if here & MONTH and not tokens.gap_flags[index + 1]:
        if following[0].isdigit():
            return True  # "said Ann Lee |May| 5"
        if is_name(following):
            return bool(tokens.flags[index + 1] & _DAYS)  # "said Judge |June| Berg"
    return not here & MODAL and not tokens.flags[index - 1] & _BEFORE_NOUNS


def _ends_phrase(tokens: Tokens, index: int, high: int) -> bool:
    """Whether a lower-case word cannot stand in the phrase: a question word, the word of a time,
    a pronoun, adverb or verb.
    """
    word = tokens.words[index]
    if word in _PLAIN_OPENERS and (word in ASKING or is_time(tokens, index, high)):
        return True
    here = tokens.flags[index]
    if here and not here & _MAY_END and word[-1] != "y":
        return False
    if here & _PRONOUNS and not here & _NO_PRONOUN:
        return tokens.words[index - 1] != "of"  # "said one of |them|, Ann Lee"
    if here & NEGATION and not here & DETERMINER:
        return True
    before = tokens.flags[index - 1]
    if is_adverb(word, here):
        return not before & _BEFORE_NOUNS
    if tokens.words[index - 1][-2:] == "ly":
        before |= tokens.flags[index - 2] & _BEFORE_NOUNS  # "a hastily |called| conference"
    if before & _INSIDE:
        return False
    if here & ING_FORM and not is_gathering(tokens, index):
        following = tokens.flags[index + 1]
        # "an oil |trading| manager", "its main |producing| company"
        noun = not following or following & PERSONS in _OF_ONE
        # "according to U.S. |fishing| records"
        noun = noun or bool(following & SHOWING_NOUN and is_name(tokens.words[index - 1]))
        # "its |ranking| Democrat Ann Lee", but not "an aide |citing| Ann Lee"
        plain = noun and (following & PERSONS or not is_name(tokens.words[index + 1]))
        return not (plain and not tokens.gap_flags[index + 1])
    if here & PAST_FORM and here & _VERBS:
        return not is_done_by(tokens, index)
    if here & BASE_FORM and here & SPEECH and not here & NOUN_CUE:
        return tokens.words[index - 1][-1] == "s"  # "the authors |say| it is so"
    return not here and takes_object(tokens, index)


def _attaches(tokens: Tokens, index: int, high: int) -> bool:
    """Whether a preposition belongs to the phrase before it.

    "of" always; others after a common noun ("a spokesman for the army"), unless they tell
    time or occasion ("on Friday", "in a statement").
    """
    word = tokens.words[index]
    if index + 1 >= high:
        return False
    if word == "of":
        return True
    if word == "than":  # "interviews with |more than| ten clerks"
        return counts_with_than(tokens, index - 1) and bool(tokens.flags[index - 2] & PREPOSITION)
    if word in _GIVING and is_name(tokens.words[index + 1]):
        # "experts |like| Ann Lee", "experts such |as| Ann Lee"
        return tokens.words[index - 1] == "such" if word == "as" else _is_several(tokens, index - 1)
    if word == "by":
        before = tokens.words[index - 1]  # "a statement issued |by| X"
        return before[-2:] == "ed" or bool(tokens.flags[index - 1] & PARTICIPLE_FORM)
    if word == "to" and is_infinitive(tokens, index):
        return False
    noun = tokens.flags[index - 1]
    following = tokens.flags[index + 1]
    body = noun & ORGANIZATION and is_name(tokens.words[index + 1]) and not following & _DAYS
    if body and word in _OF_BODIES:
        return True  # "the Commission |for| Discipline Inspection", "the Center |on| Health"
    named = is_name(tokens.words[index - 1]) and not noun & _KINDS
    if word not in ATTACHING or named:
        return False
    if following & _LOOSE:
        return False
    # "a Democrat familiar |with his remarks|", but not "told them |in a statement|"
    if word == "with":
        return manner_at(tokens, index) == index  # "told reporters |with a wry smile|"
    return not is_occasion(tokens, index + 1, high)


def _is_several(tokens: Tokens, index: int) -> bool:
    """Whether a noun for persons is plural: |experts|, |aides|."""
    return tokens.words[index][-1] == "s" and bool(tokens.flags[index] & PERSONS)


def counts_with_than(tokens: Tokens, index: int) -> bool:
    """Whether a word counts with the "than" behind it: |more than| ten clerks."""
    return tokens.words[index] in _COMPARED and tokens.words[index + 1] == "than"


_COMPARED: Final = ("fewer", "less", "more")
_GIVING: Final = ("as", "like")
"""What leads to somebody as an example."""
_OF_BODIES: Final = ("for", "on")
"""Prepositions in the name of a body."""


def _and_more(tokens: Tokens, index: int, high: int) -> bool:
    """Whether "and" goes on with the phrase: another name or noun follows, no clause."""
    following = index + 1
    if tokens.words[index] not in ("and", "or", "&") or following >= high:
        return False
    here, word = tokens.flags[following], tokens.words[following]
    if here & (STOPS | SUBJECT_PRONOUN) and not here & DETERMINER:
        return word == "others"  # "said Ann Lee |and others|"
    if here & (CUE | VERB) and here & (PAST_FORM | THIRD_FORM | ING_FORM) and not is_name(word):
        return False
    return not is_adverb(word, here)
