"""Clauses behind a noun that tell of it: a warning |that shocked the town|, and not "that A"."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    PERSONS,
    is_adverb,
    is_finite,
    is_infinitive,
    is_name,
)
from newsmodel._stages._tokens import CLAUSE, END, MARK
from newsmodel._stages.attribution._bits import (
    ARTICLE,
    BEFORE_NOUN,
    DAY,
    HELD,
    OBJECT,
    PRONOUN,
    TENSED_FORM,
    VERBAL,
)
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    ADJECTIVE_CUE,
    ADVERB,
    BASE_FORM,
    BE,
    HAVE,
    NOUN_CUE,
    NUMBER_WORD,
    PARTICIPLE_FORM,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THIRD_FORM,
    TIME_UNIT,
    TIME_WORD,
    TO,
)
from newsmodel.words.en.phrases import INDEFINITE, NEEDING_OBJECT, SAYING, TIME_OPENERS, WITH_VERBS
from newsmodel.words.en.plurals import NEVER_NOUNS

__all__ = ["opens_clause", "tells_of_adjunct", "tells_of_noun"]

_FINITE: Final = AUXILIARY | TENSED_FORM
_BEHIND_VERB: Final = OBJECT | PREPOSITION | TO
_WHEN: Final = PREPOSITION | DAY
_DOERS: Final = HELD | SUBJECT_PRONOUN | PERSONS | ADVERB
_AMOUNTS: Final = ("little", "much", "nothing")
_INSIDE: Final = THAT | RELATIVE | SUBORDINATOR
"""What opens another clause before the verb of this one."""
_GROUP: Final = 5
"""Words of an auxiliary, adverbs and verb at most."""
_DESCRIBED: Final = 5
"""Words from a participle to the verb of the noun behind it at most."""
_FAR: Final = 10
"""Words from "that" to the verb of its clause at most."""


def tells_of_noun(reading: Reading, that: int) -> bool:
    """Whether "that" behind a noun stands for it: a warning |that shocked| the town, a claim |that
    the ministry denies|, a letter |that she said was| lost; not "a claim that the ministry lied".
    """
    first = that + 1
    if reading.gap_flags[first] & END:
        return False
    if reading.gaps[first] == ", ":
        close = reading.next_mark(first)
        if close > first + _ASIDE or reading.gaps[close] != ", ":
            return False
        return _is_subject(reading, close)  # "a plan |that, at first, had| no friends"
    while is_adverb(reading.words[first], reading.flags[first]):
        first += 1
    return _is_subject(reading, first) or _is_object(reading, first)


_ASIDE: Final = 10
"""Words of an aside between "that" and its verb at most."""


def tells_of_adjunct(reading: Reading, that: int) -> bool:
    """Whether "that" behind what says when or where stands for it: adds to the pain |that has| hurt
    them, said in a speech |that drew| laughter. Not so "said on Friday |that was| wrong".
    """
    if not reading.flags[that] & THAT or reading.flags[that - 1] & _TIMES:
        return False
    first = that + 1
    while is_adverb(reading.words[first], reading.flags[first]):
        first += 1
    return _is_subject(reading, first)


_TIMES: Final = DAY | TIME_UNIT | TIME_WORD


def _is_subject(reading: Reading, index: int) -> bool:
    """Whether a finite verb stands where a clause has its subject: remarks that |drew| laughter.

    Not so "reports that |talks| will be held", where the verb behind it shows a noun, and "that
    |armed| men attacked".
    """
    here, following, word = reading.flags[index], reading.flags[index + 1], reading.words[index]
    if here & _FINITE:
        noun = here & AUXILIARY == 0 and following & AUXILIARY
        return not (noun or here & NOUN_CUE or _describes(reading, index))
    if is_name(word) or reading.gap_flags[index + 1]:
        return False
    if here & BASE_FORM:
        if word in NEVER_NOUNS:
            return bool(following & _BEHIND_VERB) or is_adverb(reading.words[index + 1], following)
        return bool(here & VERBAL and not here & NOUN_CUE and following & OBJECT)
    if not here and word[-1] == "s" and not word.endswith(_NO_PRESENT):
        return bool(following & ARTICLE)  # "rhetoric that |alarms| the league"
    if word[-2:] != "ed" or (here and not here & ADJECTIVE_CUE):
        return False
    return bool(following & _BEHIND_VERB) or reading.words[index + 1] in _AMOUNTS


_NO_PRESENT: Final = ("ss", "’s", "'s")
"""Endings in -s of words that are no verbs."""


def _describes(reading: Reading, index: int) -> bool:
    """Whether a participle describes a noun, whose verb follows: |armed| men attacked."""
    following = reading.flags[index + 1]
    if not reading.flags[index] & PARTICIPLE_FORM or following & (_BEHIND_VERB | NUMBER_WORD):
        return False
    for place in range(index + 2, min(index + _DESCRIBED, len(reading.words) - 1)):
        if reading.gap_flags[place - 1] or reading.flags[place - 1] & PREPOSITION:
            return False
        if reading.flags[place] & AUXILIARY or is_finite(reading.tokens, place, index):
            return not reading.gap_flags[place]
    return False


def _is_object(reading: Reading, first: int) -> bool:
    """Whether the verb of a clause lacks its object: a claim that the ministry |denies|, the offer
    that she |has made| in May, a letter that she |said| was lost.
    """
    flags, words = reading.flags, reading.words
    start = _over_aside(reading, first)
    closed = start + 1 if start > first else -1
    for index in range(start + 1, min(start + _FAR, len(words) - 1)):
        here = flags[index]
        if here & _INSIDE or here & PRONOUN == SUBJECT_PRONOUN:
            return False
        if reading.gap_flags[index] and index != closed:
            return False
        if here & AUXILIARY:
            return _is_held(reading, index)
        if flags[index - 1] & BEFORE_NOUN:
            continue
        if words[index] in _CALLING and reading.gap_flags[index + 1] == MARK:
            return True  # "a plan that Ann Lee |called| “a joke”"
        if words[index] in _PRESENT and words[first - 3] in INDEFINITE:
            return True  # "a pledge that aides |say| it must keep"
        if words[index] in NEEDING_OBJECT or words[index] in SAYING:
            finite = here & TENSED_FORM or reading.gap_flags[index + 1]
            return bool(finite) and _lacks_object(reading, index)
        if is_finite(reading.tokens, index, first):
            return _lacks_noun(reading, index + 1)
    return False


def _over_aside(reading: Reading, first: int) -> int:
    """Index of the last word of an aside behind a name, `first` where none stands there: a claim
    that |Ray, in a meeting|, denied.
    """
    opened = reading.next_mark(first)
    if opened > first + _NAME or not is_name(reading.words[opened - 1]):
        return first
    closed = reading.next_mark(opened)
    if closed > opened + _ASIDE or closed >= len(reading.gaps):
        return first
    if not reading.gaps[opened] == reading.gaps[closed] == ", ":
        return first
    verb = reading.flags[closed]
    return closed - 1 if verb & TENSED_FORM and not verb & AUXILIARY else first


_NAME: Final = 4
"""Words of a name before an aside at most."""


def _lacks_noun(reading: Reading, index: int) -> bool:
    """Whether a preposition stands without its noun: a claim that Lee scoffed |at|. Not so "a claim
    that Lee went on", "a claim that Lee scoffed at the plan".
    """
    after = index + 1
    if reading.words[index] not in _GOVERNING or reading.gap_flags[index]:
        return False
    return bool(reading.gap_flags[after] & _CLOSED) and not reading.quoted[after]


_GOVERNING: Final = frozenset(("about", "against", "at", "for", "from", "of", "to", "with"))
"""Prepositions that hardly stand alone."""
_PRESENT: Final = ("say", "says")
_CLOSED: Final = CLAUSE | END


_CALLING: Final = frozenset(("branded", "call", "called", "calls", "dubbed"))


def _is_held(reading: Reading, index: int) -> bool:
    """Whether the verb behind an auxiliary lacks its object: has |made|, must |have|; not "was
    made".
    """
    flags, words = reading.flags, reading.words
    start, passive = index, False
    while index < start + _GROUP and not reading.gap_flags[index]:
        here = flags[index]
        if not (here & HELD or is_adverb(words[index], here)):
            break
        passive = passive or bool(here & BE)
        index += 1
    if reading.gap_flags[index]:
        return bool(flags[index - 1] & HAVE) and start < index - 1
    if passive and words[index][-3:] != "ing":
        return False
    return words[index] in NEEDING_OBJECT and _lacks_object(reading, index)


def _lacks_object(reading: Reading, verb: int) -> bool:
    """Whether no object follows a verb that always has one, or a verb follows one of speech."""
    flags, words, after = reading.flags, reading.words, verb + 1
    while not reading.gap_flags[after] and is_adverb(words[after], flags[after]):
        after += 1
    following, needing = flags[after], words[verb] in NEEDING_OBJECT
    if reading.gap_flags[after]:
        return needing and not (reading.quoted[after] and not reading.gap_flags[after] & END)
    if following & AUXILIARY:
        return True
    if not needing or words[after] in WITH_VERBS:
        return False
    if following & TO and is_infinitive(reading.tokens, after):
        return False
    if not (following & _WHEN or words[after] in TIME_OPENERS):
        return False
    # "that |plans| made in May were dropped" says so of plans, "that |they| made" does not.
    before = flags[verb - 1]
    return not flags[verb] & PARTICIPLE_FORM or bool(before & _DOERS) or is_name(words[verb - 1])


def opens_clause(reading: Reading, noun: int) -> bool:
    """Whether a form in -s behind "that" is a noun with a verb of its own: said in a statement that
    |talks| with Norland |are| under way. Not so "in a statement that shows his temper".
    """
    flags, high = reading.flags, min(noun + _NEAR_VERB, len(reading.words) - 2)
    if not flags[noun] & THIRD_FORM or flags[noun] & AUXILIARY:
        return False
    following = flags[noun + 1]
    if not following & (PREPOSITION | AUXILIARY | PAST_FORM) or reading.gap_flags[noun + 1]:
        return False
    for index in range(noun + 1, high):
        if reading.gap_flags[index] or flags[index] & (THAT | RELATIVE):
            return False
        if flags[index] & AUXILIARY or (flags[index] & PAST_FORM and not flags[index] & ROLE):
            return True
    return False


_NEAR_VERB: Final = 8
"""Words from such a noun to its verb."""
