"""Where the noun phrase before a word begins: "But |the head of the agency| said"."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases._joints import (
    is_shared_adjective,
    joins_phrases,
    list_start,
)
from newsmodel._stages._phrases._leads import WHEN, behind_time, without_lead
from newsmodel._stages._phrases._times import counts_from
from newsmodel._stages._phrases._words import (
    AUXILIARY,
    LEADS,
    LONGEST,
    PERSONS,
    STOPS,
    inset_before,
    is_adverb,
    is_amount,
    is_described,
    is_given_modal,
    is_infinitive,
    is_name,
    is_owner,
    is_time,
    takes_object,
)
from newsmodel._stages._tokens import CLAUSE, Tokens
from newsmodel._word_bits import (
    BASE_FORM,
    COORDINATOR,
    CUE,
    DETERMINER,
    GROUP,
    HONORIFIC,
    ING_FORM,
    MODAL,
    MONTH,
    NOUN_CUE,
    NUMBER_WORD,
    ORGANIZATION,
    PARTICIPLE_FORM,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SHOWING_NOUN,
    SHOWS,
    SOURCE_PREPOSITION,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THIRD_FORM,
    TO,
    VERB,
    WEEKDAY,
)
from newsmodel.words.en.phrases import SWELLING
from newsmodel.words.en.plurals import NEVER_PLURALS

__all__ = ["LEANING_PRONOUNS", "is_finite", "phrase_before"]

_VERBS: Final = CUE | VERB
_HINDRANCES: Final = STOPS | COORDINATOR | NOUN_CUE | _VERBS
"""What may end a phrase; a phrase runs over any other word."""
_JOINTS: Final = STOPS | COORDINATOR
_ALONE: Final = COORDINATOR | RELATIVE | SUBJECT_PRONOUN
LEANING_PRONOUNS: Final = ("someone", "others", "there")
"""Pronouns that may stand in a longer phrase: "the others"."""
_NOT_ALONE: Final = DETERMINER | NUMBER_WORD
_NO_NAMES: Final = THAT | RELATIVE | SUBORDINATOR
_OPENERS: Final = LEADS | NUMBER_WORD
"""What may lead up to a phrase, and "Two weeks ago"."""
_TITLE: Final = ROLE | HONORIFIC
_RELATIVES: Final = frozenset(("who", "whom", "whose", "which", "that"))
_NO_NOUNS: Final = AUXILIARY | _VERBS | COORDINATOR | PREPOSITION
"""What no relative clause belongs to."""
_CLAUSES: Final = AUXILIARY | THAT | SUBORDINATOR
"""What tells that a clause stands before "and"."""
_BEFORE_PRONOUNS: Final = _CLAUSES | COORDINATOR | CUE
_BEFORE_NOUNS: Final = DETERMINER | POSSESSIVE | PREPOSITION
_DAYS: Final = WEEKDAY | MONTH
_REACH: Final = 8
"""Words from the verb or small word of a relative clause back to its "who"."""


def phrase_before(tokens: Tokens, end: int, low: int) -> int:
    """Index of the first word of the noun phrase that ends before `end`; `end` if there is none.

    "But the head of the agency |said": the phrase begins at "the".
    """
    words, flags, gap_flags = tokens.words, tokens.flags, tokens.gap_flags
    last = start = end - 1
    if last < low:
        return end
    here = flags[last]
    if not here:
        if last == low or (gap_flags[last] and inset_before(tokens, last, low) == last):
            return last
    elif here & DETERMINER and _is_apart(tokens, last, low):
        return last
    elif here & _ALONE:
        alone = _alone(tokens, last, low)
        if alone is not None:
            return last if alone else end
    if low < end - LONGEST:
        low = end - LONGEST
    joined = False
    while start >= low:
        here = flags[start]
        if here & _HINDRANCES if here else words[start][-1] == "d":
            place = _past(tokens, start, last, low)
            if place < 0:
                start += 1
                break
            start = place
            joined = joined or here & _JOINTS == COORDINATOR
        if gap_flags[start]:
            opening = inset_before(tokens, start, low)
            if opening == start:
                break
            start = opening
        start -= 1
    else:
        start += 1
    if start == end:
        return end
    start = _begun(tokens, start, end, low)
    return list_start(tokens, start, low) if joined else start


def _begun(tokens: Tokens, start: int, end: int, low: int) -> int:
    """The start of a phrase behind what leads up to it, and behind the verb of a passive."""
    flags, word = tokens.flags, tokens.words[start]
    here, before = flags[start], flags[start - 1]
    if before & AUXILIARY and start > low:
        if here & PARTICIPLE_FORM or word[-2:] == "ed":
            start = _behind_participle(tokens, start, end)
        elif before & MODAL and here & BASE_FORM and start - 1 > low and start + 1 < end:
            start += not is_name(tokens.words[start - 1])  # "she will answer |Lee’s speech|"
    if here & _OPENERS or word[-1] == "y" or before & PREPOSITION:
        start = without_lead(tokens, start, end)
    return behind_time(tokens, start, end) if tokens.words[start] in WHEN else start


def _behind_participle(tokens: Tokens, start: int, end: int) -> int:
    """The phrase behind the verb of a passive and its preposition: they were |killed in| a raid
    named A.
    """
    if is_name(tokens.words[start]):
        return start
    for index in range(start + 1, end - 1):
        if tokens.flags[index] & PREPOSITION:
            return index + 1
    return start


def _alone(tokens: Tokens, last: int, low: int) -> bool | None:
    """Whether a small word is a phrase of its own or ends none; None where it is part of one."""
    here = tokens.flags[last]
    if here & COORDINATOR:
        return False
    if here & RELATIVE and last > low and tokens.words[last].islower():
        return True
    if here & SUBJECT_PRONOUN and _stands_alone(tokens, last, low):
        return True
    return None


def _is_apart(tokens: Tokens, last: int, low: int) -> bool:
    """Whether "some" behind a noun is a subject of its own: a plan |some| believe is dead."""
    if tokens.words[last] not in _SOME or last == low or tokens.gap_flags[last]:
        return False
    before = tokens.flags[last - 1]
    return (not before or bool(before & NOUN_CUE)) and tokens.words[last - 1].islower()


_SOME: Final = ("many", "some")


def _past(tokens: Tokens, index: int, last: int, low: int) -> int:
    """Index at which a phrase goes on over a word that may end it; -1 where it ends there."""
    here = tokens.flags[index]
    if not here:
        # A verb that no list knows: "they scrapped |the plan".
        verbal = is_finite(tokens, index, low)
    elif not here & _JOINTS:
        if here & NOUN_CUE and index < last and _owns_no_name(tokens, index):
            return -1
        verbal = bool(here & _VERBS) and index > low and _is_finite(tokens, index, here, low)
    elif here & TO and index < last and _goes_over_to(tokens, index, low):
        return index
    elif here & THAT and index < last and _leads_inside(tokens, index, low):
        return index  # "|That| person said", "the union |that| runs the port said"
    elif here & THAT:
        return -1
    elif here & SUBORDINATOR and _is_as(tokens, index, last, low):
        return index
    elif tokens.words[index] == "being" and not tokens.flags[index - 1] & AUXILIARY:
        return index if index < last else -1  # "a plan |being| drawn up by the board"
    elif here & RELATIVE and index < last and _opens_subject(tokens, index, last):
        return -1  # "the man who |prosecutors| say left"
    elif here & STOPS:
        # "Will Smith", "May Lee": part of a name.
        named = not here & _NO_NAMES and is_name(tokens.words[index])
        opens = index == 0 or (index != last and bool(tokens.gap_flags[index]))
        verbal = not named or (opens and not is_given_modal(tokens, index, last + 1))
    else:
        return index if joins_phrases(tokens, index, low) else -1
    # Only inside a who-clause a phrase runs over a verb.
    return _relative_before(tokens, index, low) if verbal else index


def _opens_subject(tokens: Tokens, index: int, last: int) -> bool:
    """Whether nothing but somebody stands behind "who", so that a verb of his follows: the man who
    |prosecutors| say left, the port which |the army| says is safe. The word at `index` is the
    "who", and the phrase ends with the word at `last`.
    """
    word = tokens.words[index]
    if word not in _RELATIVES or word == "whose" or last > index + _SOMEBODY:
        return False
    if any(tokens.gap_flags[index + 1 : last + 2]):
        return False  # "the major who Lee, a judge, praised |says|"
    first, end = index + 1, tokens.words[last]
    if word in _OF_OBJECTS and (is_name(tokens.words[first]) or tokens.flags[first] & _ARTICLES):
        return True  # no verb stands behind it, or else the phrase would run over both
    if not tokens.flags[last] & GROUP and not is_name(end):
        return tokens.flags[first] & DETERMINER > 0 and last == first + 1
    plain = first + bool(tokens.flags[first] & _ARTICLES)
    return not any(
        tokens.flags[place] & _VERBS or tokens.words[place][-2:] == "ed"
        for place in range(plain, last)
    )


_OF_OBJECTS: Final = ("which", "whom")
_SOMEBODY: Final = 4
"""Words of somebody behind "who" at most."""
_ARTICLES: Final = DETERMINER | POSSESSIVE
_NO_NOUN: Final = DETERMINER | POSSESSIVE | SUBJECT_PRONOUN | PREPOSITION


def _leads_inside(tokens: Tokens, index: int, low: int) -> bool:
    """Whether "that" stands inside a phrase, before its noun or a verb that tells of it."""
    return _points(tokens, index) or _tells_which(tokens, index, low)


def _tells_which(tokens: Tokens, index: int, low: int) -> bool:
    """Whether a clause with "that" tells which body or person is meant: the union |that| runs the
    port, the man |that| called her. Not so "told the union |that| prices rose".
    """
    noun = index - 1
    start = noun - 1
    while start > low and not tokens.flags[start] & _ARTICLES and start > noun - _SOMEBODY:
        start -= 1
    if not tokens.flags[noun] & PERSONS or start < low or any(tokens.gap_flags[start + 1 : noun]):
        return False
    if not tokens.flags[start] & _ARTICLES or (tokens.flags[start - 1] & _VERBS and start > low):
        return False
    here, word = tokens.flags[index + 1], tokens.words[index + 1]
    if here:
        return bool(here & AUXILIARY or (here & _VERBS and here & _TENSED and not here & NOUN_CUE))
    return word[-1] == "s" and word[-2:] != "ss" and word.islower()


_TENSED: Final = PAST_FORM | THIRD_FORM


def _points(tokens: Tokens, index: int) -> bool:
    """Whether "that" belongs to a noun: |That| person said, anything close to |that| sum would
    show. Not so "|That| means", "the clerk |that| came".
    """
    led = tokens.flags[index - 1] & PREPOSITION and tokens.words[index - 1] != "out"
    index += 1
    here, word = tokens.flags[index], tokens.words[index]
    if here & _NO_NOUN or not (led or tokens.words[index - 1] == "That"):
        return False  # "it turned out |that| a judge said"
    verbal = here & (AUXILIARY | THIRD_FORM | PAST_FORM) and not here & _NOUNS
    return not (verbal or is_name(word) or is_adverb(word, here) or word[-2:] == "ed")


_NOUNS: Final = NOUN_CUE | PERSONS


def _is_as(tokens: Tokens, index: int, last: int, low: int) -> bool:
    """Whether "as" tells a role: "his predecessor |as| interim minister", "known |as| Ray"; or see
    `counts_from`.
    """
    if tokens.words[index] != "as":
        return counts_from(tokens, index)
    if tokens.gap_flags[index]:
        return False
    if tokens.words[index - 1] in _KNOWN:
        return True
    flags = tokens.flags
    if flags[index - 1] & (CUE | VERB) and flags[index - 1] & PAST_FORM:
        return False  # "violence erupted |as| envoy Ann Lee left"
    if _does_several(tokens, index - 1):
        return False  # "war fears |grow| as minister warns of A"
    if _ends_clause(tokens, index - 1, low):
        return False  # "crews gained ground |as| mayor Ann Lee defended A"
    for place in range(index + 1, min(index + 4, last + 1)):
        if flags[place] & (AUXILIARY | DETERMINER | POSSESSIVE | SUBJECT_PRONOUN):
            return False
        if flags[place] & ROLE:
            return True
    return False


def _ends_clause(tokens: Tokens, index: int, low: int) -> bool:
    """Whether a word ends a clause, and no phrase: |crews gained ground|, |crews gain ground|. Not
    so "her term".
    """
    least = max(low, index - _REACH)
    while index > least and not tokens.gap_flags[index]:
        index -= 1
        several = tokens.flags[index] & BASE_FORM and tokens.words[index - 1][-1] == "s"
        if _does_one(tokens, index):
            return True  # "strike |shuts| ports as minister warns of A"
        if is_finite(tokens, index, low) or (several and not is_owner(tokens.words[index - 1])):
            return True
    return False


def _does_several(tokens: Tokens, index: int) -> bool:
    """Whether a base form is the verb of several before it: war fears |grow|, hopes |fade|. Not so
    "his |work|".
    """
    here, before = tokens.flags[index], tokens.words[index - 1]
    several = before[-1] == "s" and before[-2:] != "ss" and not is_owner(before)
    verb = here & BASE_FORM and here & _VERBS and not here & (NOUN_CUE | GROUP)
    return bool(verb or tokens.words[index] in SWELLING) and several and not tokens.gap_flags[index]


def _does_one(tokens: Tokens, index: int) -> bool:
    """Whether a form in -s is the verb of one thing: strike |shuts| ports. Not so "her |terms|"."""
    here, before = tokens.flags[index], tokens.flags[index - 1]
    if not here & THIRD_FORM or not here & _VERBS or here & (NOUN_CUE | GROUP):
        return False
    plural = tokens.words[index - 1][-1] == "s"
    return not (before & (_ARTICLES | PREPOSITION) or plural or tokens.gap_flags[index])


_KNOWN: Final = frozenset(("described", "identified", "known", "portrayed", "regarded", "seen"))
"""What somebody is by a name or a role: the man |known| as the Captain."""


def _goes_over_to(tokens: Tokens, index: int, low: int) -> bool:
    """Whether "to" is part of a phrase: "the aide |to| the president", "those hoping |to| win"."""
    if not is_infinitive(tokens, index):
        return not tokens.flags[index - 1] & SOURCE_PREPOSITION  # "according |to| a poll"
    leads = index - 1 > low and tokens.words[index - 1][-3:] == "ing"
    return leads and not (tokens.flags[index - 2] & AUXILIARY or tokens.gap_flags[index - 1])


def _owns_no_name(tokens: Tokens, index: int) -> bool:
    """Whether what stands behind a noun is another phrase: a charge |Norland| denies, a charge
    |the palace| denies.
    """
    if tokens.flags[index] & PERSONS or tokens.gap_flags[index + 1]:
        return False
    following = tokens.words[index + 1]
    if tokens.words[index] == "ruling" and _is_body(tokens, index + 1):
        return False  # "the |ruling| Arden Party"
    return (following == "the" or is_name(following)) and tokens.words[index].islower()


def _is_body(tokens: Tokens, index: int) -> bool:
    """Whether the name of a body begins at a word: Arden |Party|."""
    while is_name(tokens.words[index + 1]) and not tokens.gap_flags[index + 1]:
        index += 1
    return is_name(tokens.words[index]) and bool(tokens.flags[index] & ORGANIZATION)


def _stands_alone(tokens: Tokens, index: int, low: int) -> bool:
    """Whether a pronoun is the whole phrase: "he", but not "one" in "the other one"."""
    if not tokens.flags[index] & _NOT_ALONE and tokens.words[index] not in LEANING_PRONOUNS:
        return True
    if index == low or tokens.gap_flags[index]:
        return True
    before = tokens.flags[index - 1]
    if before & COORDINATOR and tokens.words[index] == "others":
        return not joins_phrases(tokens, index - 1, low)  # "|Lee and others| said"
    return bool(before & _BEFORE_PRONOUNS)


def _relative_before(tokens: Tokens, index: int, low: int) -> int:
    """Index of the "who" or "that" whose clause a verb stands in, or -1.

    "the man who was arrested |said": the clause belongs to the phrase.
    """
    words, gap_flags = tokens.words, tokens.gap_flags
    if low < index - _REACH:
        low = index - _REACH
    while index > low and not gap_flags[index]:
        if words[index] in _RELATIVES:
            before = tokens.flags[index - 1]
            if not before & _NO_NOUNS or before & PERSONS:
                return index
            if words[index] != "that":
                return -1
            # "the judge |who| ruled that it was unfair |said": "that" opens what she ruled.
        index -= 1
    return -1


def is_finite(tokens: Tokens, index: int, low: int) -> bool:
    """Whether a word is a verb that ends a clause, known or told by its object."""
    if index <= low:
        return False
    here = tokens.flags[index]
    if here:
        return bool(here & _VERBS) and _is_finite(tokens, index, here, low)
    titled = tokens.gap_flags[index] & CLAUSE and _is_titled(tokens, index)
    return not (titled or tokens.words[index][0].isupper()) and takes_object(tokens, index)


def _is_titled(tokens: Tokens, index: int) -> bool:
    """Whether a form in -ed behind a comma opens a title: A, |designated| Minister Ann Lee said."""
    leads = tokens.words[index][-2:] == "ed" and is_name(tokens.words[index + 1])
    return leads and bool(tokens.flags[index + 1] & _TITLE)


def _is_finite(tokens: Tokens, index: int, here: int, low: int) -> bool:
    """Whether a verb ends a clause and is no participle inside the phrase.

    "people briefed on the talks" keeps "briefed"; "they knew officials" ends at "knew".
    """
    if tokens.words[index][0].isupper():
        return False
    if tokens.gap_flags[index] & CLAUSE and _is_titled(tokens, index):
        return False
    before = tokens.flags[index - 1]
    if tokens.words[index - 1][-2:] == "ly" and not tokens.gap_flags[index - 1]:
        before = tokens.flags[index - 2]  # "a newly |leaked| memo"
    if before & _BEFORE_NOUNS:
        return False
    if here & PARTICIPLE_FORM and (not here & SPEECH or _is_written(tokens, index)):
        following = tokens.flags[index + 1]
        if following & PREPOSITION:
            return False
        # "a report released last week found", but "the army killed last week's envoy"
        timed = following & _DAYS or is_time(tokens, index + 1, index + 3)
        if timed and is_described(tokens, index, low):
            return False
        return not is_shared_adjective(tokens, index, low)
    if here & PAST_FORM:
        return True
    if here & ING_FORM or (here & GROUP and tokens.flags[index + 1] & AUXILIARY):
        return False  # "Near the port, |volunteers| were asking for A"
    tells = here & SPEECH and not here & NOUN_CUE
    if here & BASE_FORM and (tells or (here & SHOWS and _has_object(tokens, index + 1))):
        # "the authors |say| gulls can tell time", but "Lee’s |press| office"
        several = tokens.words[index - 1]
        return several[-1] == "s" and not (is_owner(several) or tokens.gap_flags[index])
    # "acts" and "moves" are nouns more often than not, and "two states" are.
    if not here & THIRD_FORM or here & NOUN_CUE or before & NUMBER_WORD:
        return False
    return bool(here & SPEECH) or tokens.words[index] in NEVER_PLURALS


def _has_object(tokens: Tokens, index: int) -> bool:
    """Whether what something shows opens at a word: polls show |most| voters, |about 50| firms."""
    here = tokens.flags[index]
    return bool(here & _ARTICLES) or (here & PREPOSITION > 0 and is_amount(tokens, index))


def _is_written(tokens: Tokens, index: int) -> bool:
    """Whether a verb of speech may tell what was done with that which bears words: a note |posted|
    on the door says A, a letter |read| to the court.
    """
    word = tokens.words[index]
    if word == "read":
        return True
    return word in _POSTED and bool(tokens.flags[index - 1] & SHOWING_NOUN)


_POSTED: Final = ("announced", "disclosed", "posted", "reported", "tweeted", "written")
