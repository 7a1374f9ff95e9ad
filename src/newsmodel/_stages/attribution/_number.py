"""Whether a form agrees in number with the noun before it: |experts claim| A."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    is_doing,
    is_name,
    is_owner,
)
from newsmodel._stages._tokens import CLAUSE, MARK
from newsmodel._stages.attribution._bits import (
    ALSO_NOUN,
    ARTICLE,
    BEFORE_NOUN,
    FINITE_FORM,
    JOINT,
    OBJECT,
    PHRASE_OPENER,
    VOICING,
)
from newsmodel._stages.attribution._openings import has_object
from newsmodel._stages.attribution._over_marks import BEHIND_RELATIVE
from newsmodel._stages.attribution._plurals import is_plural, owned_by_several, several
from newsmodel._stages.attribution._predicates import is_aside, is_object, is_predicate, opener
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    ADJECTIVE_CUE,
    BASE_FORM,
    COORDINATOR,
    DETERMINER,
    ING_FORM,
    NOUN_CUE,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    PARTICIPLE_FORM,
    PAST_FORM,
    PREPOSITION,
    ROLE,
    SEEMS,
    SHOWING_NOUN,
    SUBJECT_PRONOUN,
    TAKES_CLAUSE,
    TAKES_GERUND,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    THAT,
    THIRD_FORM,
    TO,
)
from newsmodel.words.en.cues import HOLDERS
from newsmodel.words.en.phrases import CLOSE, STANDING_ALONE
from newsmodel.words.en.plurals import BEFORE_PLURALS, FRACTIONS, NOUNS_TOO, PLURALS

__all__ = ["agrees_with_noun", "is_one_of", "tells_all"]

_NO_SUBJECT: Final = AUXILIARY | ADJECTIVE_CUE
_LEADING_ON: Final = OBJECT | TO | THAT
"""What tells behind a noun that it is a verb: "Lee and Ray |call them| fools"."""


def tells_all(reading: Reading, cue: int, low: int) -> bool:
    """Whether what is mostly a noun is a verb: the deed |states| that A, “A,” the deed |states|."""
    if reading.gap_flags[cue]:
        return False
    gap = reading.gap_flags[cue + 1]
    that = reading.flags[cue + 1] & THAT and not reading.flags[cue + 2] & BEHIND_RELATIVE
    if not (that or gap & MARK or reading.quoted[cue - 1]):
        start = reading.subject(cue, low)[0] if gap else low
        if start <= low or not reading.quoted[start - 1]:
            return False
    head = cue - 1
    if that:
        # "|his letter| to voters states that A"
        start, end = reading.subject(cue, low)
        for index in range(start + 1, end):
            if reading.flags[index] & PREPOSITION:
                head = index - 1
                break
    plural = is_plural(reading.words[head].lower())
    return plural == bool(reading.flags[cue] & BASE_FORM)


def agrees_with_noun(reading: Reading, cue: int, first: int, low: int) -> bool:
    """Whether a form agrees with the noun at `first`, as far as its ending tells."""
    own, word, before = reading.flags[cue], reading.words[first], reading.flags[first]
    if before & OBJECT_PRONOUN and reading.words[first - 1] == "of":
        # "half of them |tell| A", "a photo of them |shows| A"
        part = reading.words[first - 2].lower()
        counts = reading.flags[first - 2] & NUMBER_WORD and part != "one"
        return bool(own & BASE_FORM) == bool(counts or is_plural(part) or part in STANDING_ALONE)
    folded = word.lower()
    describes = before & _NO_SUBJECT and folded not in HOLDERS
    if describes or (is_owner(word) and not _is_house(reading, cue)):
        return False
    listed, third = folded in PLURALS, own & THIRD_FORM
    if third and folded == "this" and not own & BASE_FORM:
        return True  # "this |suggests| A": no plural stands behind it
    if before & BEFORE_NOUN and not listed:
        # "|another| read, “Stay.”", "|Some| view Lee as a fool"
        reads = own & PAST_FORM and reading.quoted[cue + 1]
        views = own & BASE_FORM and not reading.gap_flags[cue + 1]
        alone = folded in STANDING_ALONE
        return alone and bool(reads or (views and has_object(reading, cue + 1)))
    if third and _makes_plural(reading, cue, first, low):
        return False
    if own & FINITE_FORM == BASE_FORM:
        return _agrees_in_number(reading, cue, first, low)
    if third and (own & ALSO_NOUN or reading.words[cue] in NOUNS_TOO):
        if not is_predicate(reading, cue, first, low):
            return False
        alone = is_name(word) or not _is_for_several(reading, cue, first)
        alone = alone or _is_somebody_told_of(reading, cue, low)
        return alone or tells_all(reading, cue, low)
    if third and not before & COORDINATOR and is_object(reading, opener(reading, first, low), low):
        return False
    return not before & PHRASE_OPENER


def _makes_plural(reading: Reading, cue: int, first: int, low: int) -> bool:
    """Whether the word at `first` shows that a form in -s is a plural: the five |judges|, some
    |advocates|, five operating |projects|, other road |projects|, new lending |rules|. Not so
    "recent polling |shows|".
    """
    word, before = reading.words[first], reading.flags[first]
    many = word.lower() in BEFORE_PLURALS or _is_number(word, before)
    if many and is_aside(reading, first):
        return False
    if many and ":" not in reading.gaps[cue + 1]:
        return True
    if reading.gap_flags[first]:
        return False
    if reading.words[first - 1] in BEFORE_PLURALS:
        return True
    if _is_counted(reading, first, low):
        return not is_plural(word.lower())  # "A poll of 1,000 |voters| finds A"
    return is_doing(word) and not before & SHOWING_NOUN


def is_one_of(reading: Reading, noun: int, low: int) -> bool:
    """Whether one of several does it: |one of the two pilots| plans to leave."""
    words = reading.words
    if is_owner(words[noun]):
        return False
    for index in range(noun - 2, max(low, noun - _PART) - 1, -1):
        if words[index + 1] == "of":
            return words[index] in _SINGLE and reading.marked.find(1, index + 1, noun + 1) < 0
    return False


_PART: Final = 6
"""Words of a group of which one is told, at most."""
_SINGLE: Final = ("one", "One")


def _agrees_in_number(reading: Reading, cue: int, first: int, low: int) -> bool:
    """Whether a base form has a subject for several that ends with `first`: |experts| say."""
    if owned_by_several(reading, cue):
        return False
    words, role = reading.words, reading.flags[cue] & ROLE
    if role and is_name(words[first]) and is_name(words[cue + 1]):
        return False  # "the World Series |champion| Arden Rovers"
    return (
        _is_for_several(reading, cue, first)
        or _is_side(reading, cue, first, low)
        or _joined(reading, cue, first, low)
        or (reading.flags[cue] & TAKES_CLAUSE > 0 and _is_told_of(reading, first, low))
    )


def _is_side(reading: Reading, cue: int, last: int, low: int) -> bool:
    """Whether the name of a side opens its clause before a form that is surely a verb, since
    British copy takes it for several: |Arden| insist no promise was made, |Kestrel| want to sign.
    Not so "Did Lee insist?", "saw Lee deny it".
    """
    own, following = reading.flags[cue], reading.flags[cue + 1]
    if own & NOUN_CUE or not own & VOICING or reading.gap_flags[cue + 1]:
        return False
    relative = following & THAT and reading.flags[cue + 2] & (BEHIND_RELATIVE | THIRD_FORM)
    clause = following & (THAT | SUBJECT_PRONOUN) and not relative
    deed = following & TO and own & TAKES_INFINITIVE
    bare = following & DETERMINER and own & TAKES_CLAUSE and not own & TAKES_OBJECT
    if not (clause or deed or bare):
        return False
    alone = reading.marked.find(1, low + 1, last + 1) < 0
    return alone and all(map(is_name, reading.words[low : last + 1]))


def _is_told_of(reading: Reading, last: int, low: int) -> bool:
    """Whether words that end with `last` tell of several: |people familiar with the matter| say.
    Not so "a person familiar with the matter".
    """
    words = reading.words
    for index in range(last - 2, max(low, last - _PART), -1):
        if words[index] in CLOSE and reading.flags[index + 1] & PREPOSITION:
            several = is_plural(words[index - 1].lower())
            return several and reading.marked.find(1, index, last + 1) < 0
    return False


def _is_somebody_told_of(reading: Reading, cue: int, low: int) -> bool:
    """Whether one person or report opens the clause, of whom words tell that end with a plural: |an
    official familiar with the talks| hopes, |a poll of voters| claims A.
    """
    start, end = reading.subject(cue, low)
    if start > low and not reading.gap_flags[start] & CLAUSE:
        return False
    for index in range(start + 1, min(end, start + _HEAD)):
        if reading.flags[index] & PREPOSITION or reading.words[index] in CLOSE:
            head = index - 1
            if reading.flags[head] & PARTICIPLE_FORM and head > start + 1:
                head -= 1  # "|a report| seen by reporters calls for A"
            return _is_one(reading, head)
    return False


def _is_one(reading: Reading, noun: int) -> bool:
    """Whether a noun is for one person or one thing that tells something: official, report."""
    told = reading.flags[noun] & (ROLE | SHOWING_NOUN)
    return bool(told) and not is_plural(reading.words[noun].lower())


_HEAD: Final = 6
"""Words up to what tells more of a person, at most."""


def _is_for_several(reading: Reading, cue: int, first: int) -> bool:
    """Whether the word at `first` is a subject for several: |Experts| say A, |two| say A, |53%|
    support the ban.
    """
    own, word = reading.flags[cue], reading.words[first]
    if is_plural(word.lower()):
        return True
    part = word in FRACTIONS and reading.words[first - 1].lower() in _PART_OF
    if part and not own & NOUN_CUE:  # "a third |plan| to close it"
        return True  # "a |quarter| think A"
    if reading.gaps[cue] == "% ":
        return not reading.gap_flags[cue + 1] and has_object(reading, cue + 1)
    surely = own & VOICING and not own & NOUN_CUE
    return bool(surely and reading.flags[first] & NUMBER_WORD) and word.lower() != "one"


_PART_OF: Final = ("a", "one")
"""What opens a fraction."""


def _is_house(reading: Reading, cue: int) -> bool:
    """Whether what looks like a genitive is a name: Macy’s |expects| a loss. Not so "Norland’s
    |hopes| of a deal".
    """
    if reading.flags[cue] & _FORMS != THIRD_FORM:
        return False
    return bool(reading.flags[cue + 1] & (OBJECT | THAT)) and not reading.gap_flags[cue + 1]


_FORMS: Final = THIRD_FORM | ALSO_NOUN


def _is_counted(reading: Reading, first: int, low: int) -> bool:
    """Whether a number stands before a word: |five| operating."""
    number = first - 1
    if number < low or is_name(reading.words[first]):
        return False
    return _is_number(reading.words[number], reading.flags[number])


def _is_number(word: str, flags: int) -> bool:
    """Whether a word is a number of several: 17, five; not "a |20-state| poll"."""
    return (word[0].isdigit() and not word[-1].isalpha()) or bool(
        flags & NUMBER_WORD and word.lower() != "one"
    )


def _joined(reading: Reading, cue: int, first: int, low: int) -> bool:
    """Whether a base form is surely a verb and its subject is made of several."""
    own, following = reading.flags[cue], reading.flags[cue + 1]
    noun = own & NOUN_CUE
    if noun or not own & VOICING:
        relative = following & THAT and reading.flags[cue + 2] & BEHIND_RELATIVE
        if relative or reading.gaps[cue + 1] != " ":
            return False  # "on the heels of a Norland |report that urged| A"
        # "Lee and Ray call them fools", and not "host and star of the |show| “The Ray”".
        thing = following & OBJECT and is_name(reading.words[first])
        if not thing:
            leads = following & (_LEADING_ON if noun or own & SEEMS else OBJECT)
            leads = leads or has_object(reading, cue + 1) or _leads_to_thing(reading, cue)
            return bool(leads) and _has_head(reading, cue, low)
    return several(reading, first, low)


def _leads_to_thing(reading: Reading, cue: int) -> bool:
    """Whether a form has a deed or its preposition behind it: |oppose| closing the port, |worry
    about| the toll.
    """
    deed = reading.flags[cue] & TAKES_GERUND and reading.flags[cue + 1] & _DEED == ING_FORM
    return bool(deed) or reading.words[cue + 1] in reading.phrases.get(reading.words[cue], ())


_DEED: Final = ING_FORM | PREPOSITION
"""A form in -ing is a deed if it is the former alone: "closing", and not "including"."""


def _has_head(reading: Reading, cue: int, low: int) -> bool:
    """Whether several open a clause: |Members of the house| plan to vote, |people who saw it| hope
    to stay, |Lee and Ray| want to go. Not so "a Lee and Ray plan to go".
    """
    start, end = reading.subject(cue, low)
    if start > low and not (reading.gap_flags[start] or reading.flags[start - 1] & JOINT):
        return False
    for index in range(start + 1, end):
        here = reading.flags[index]
        if here & PREPOSITION or reading.words[index] == "who":
            return is_plural(reading.words[index - 1].lower())
        if reading.words[index] == "and" and _joins_two(reading, start, index):
            return True
    return False


def _joins_two(reading: Reading, start: int, joint: int) -> bool:
    """Whether "and" joins two who do something, and no two names before a noun: |Lee and Ray|, |the
    mayor and the council|; not "the Lee and Ray plan".
    """
    if is_name(reading.words[start]) and not reading.flags[start] & ARTICLE:
        return is_name(reading.words[joint + 1]) or bool(reading.flags[joint + 1] & ARTICLE)
    return bool(reading.flags[start] & reading.flags[joint + 1] & ARTICLE)
