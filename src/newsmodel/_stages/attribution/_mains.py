"""Content inside the subject of a clause: it ends before the verb of that clause.

The people who want |A| stayed. Groups backing |A| spent more. The claim |that A| drew laughter.
"""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    is_adverb,
    is_finite,
    is_name,
    is_owner,
    joins_phrases,
)
from newsmodel._stages._tokens import CLAUSE, END, MARK
from newsmodel._stages.attribution._bits import BEFORE_NOUN, IN_MIND, JOINT, PRONOUN, VERBAL
from newsmodel._stages.attribution._openings import is_month, needs_something
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._verbs import FINITE, Group
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    BE,
    COORDINATOR,
    DETERMINER,
    MODAL,
    MONTH,
    NEGATION,
    NOUN_CUE,
    OBJECT_PRONOUN,
    PARTICIPLE_FORM,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_QUESTION,
    THAT,
    THIRD_FORM,
    TO,
)
from newsmodel.words.en.phrases import INDEFINITE
from newsmodel.words.en.plurals import NEVER_NOUNS, NOUNS_FIRST

__all__ = ["before_last_word", "before_main_verb", "in_subject", "main_verb", "within_who"]

_INSIDE: Final = RELATIVE | THAT | SUBORDINATOR
"""What opens a clause inside a statement."""
_FAR: Final = 60
"""Words before a cue in which a verb is looked for."""
_NO_FINITE: Final = frozenset(("be", "been", "being", "doing", "having"))
_FINITE: Final = frozenset(("are", "is", "was", "were"))
"""What never stands behind another auxiliary: those who said it was there |were| freed."""
_CLAUSES: Final = (TAKES_CLAUSE, TAKES_QUESTION)


def in_subject(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Whether a cue stands in the subject of a clause: those who |want| A stayed.

    No finite verb stands before it in that clause. A finite cue is the verb of a relative clause.
    """
    verb, _, _, kind, _, _ = group
    flags, words, gap_flags, low = reading.flags, reading.words, reading.gap_flags, stretch.first
    first = verb
    if kind == FINITE:
        if not flags[verb - 1] & RELATIVE:
            first, _ = reading.subjects.get((verb, low)) or reading.subject(verb, low)
        first = max(first - 1, low)
        if gap_flags[first] & CLAUSE and first > low:
            return False
    index, leans = first - 1, gap_flags[first]
    if low < first - _FAR:
        low = first - _FAR
    while index >= low:
        here = flags[index]
        # In "-ed", a verb that no list knows.
        if here & _LEADING if here else words[index][-1] == "d":
            if here & AUXILIARY:
                return False
            if (not here or here & VERBAL) and is_finite(reading.tokens, index, low):
                return False
            if here & JOINT and not here & PREPOSITION and index > low:
                joins = kind != FINITE and here & COORDINATOR  # "met with praise |and| blame"
                if not (joins and joins_phrases(reading.tokens, index, low)):
                    return True
        if gap_flags[index] & CLAUSE and not leans:
            return True
        index -= 1
    return True


def within_who(
    reading: Reading, stretch: Stretch, verb: int, begin: int, end: int, frame: int
) -> int:
    """The end of content whose cue may be the verb of a who-clause in a subject: Voters who are
    angry at |the board| have left.
    """
    if end <= begin + 1 or not reading.flags[verb - 1] & RELATIVE:
        return end
    if not in_subject(reading, stretch, (verb, verb, begin, FINITE, 0, 0)):
        return end
    return before_main_verb(reading, begin, end, frame)


def before_main_verb(reading: Reading, begin: int, end: int, frame: int, thing: int = 0) -> int:
    """The end of content that begins at a word and stands in a subject.

    A comma before the verb parts the content from what the reporter goes on with: Backing Lee|,
    Ann Ray spoke. `thing` is set where the cue stands in a relative clause and takes a thing too,
    so that the only verb behind it is the main one: Those who denied the charge |were freed|.
    """
    clause = frame in _CLAUSES
    verb = main_verb(reading, begin, end, int(clause))
    if clause and verb == end and thing and not reading.flags[begin] & THAT:
        verb = main_verb(reading, begin, end, 0)
    if verb == end:
        verb = _plural_verb(reading, begin, end)
    if verb == end:
        return end
    while verb > begin + 1 and not reading.gap_flags[verb]:
        if not is_adverb(reading.words[verb - 1], reading.flags[verb - 1]):
            break
        verb -= 1  # "praised Norland| now attacks it"
    last = verb
    for comma in reading.commas(begin, verb + 1):
        if not clause:
            return comma
        last = comma
    return last if last < verb and reading.subject(verb, begin)[0] <= last else verb


def _plural_verb(reading: Reading, begin: int, end: int) -> int:
    """Index of a base form that must be the main verb of several, of whom a who-clause tells, since
    no other is there: Women who back the plan |support| Lee; `end` where none may be.
    """
    flags, words = reading.flags, reading.words
    if not (flags[begin - 1] & BASE_FORM and flags[begin - 2] & RELATIVE):
        return end
    for index in range(begin + 1, end - 1):
        here, behind = flags[index], index + 1
        if not (here & BASE_FORM and here & VERBAL) or flags[index - 1] & _BEFORE_NO_PLURAL:
            continue
        if reading.gap_flags[index] or reading.gap_flags[behind] or reading.quoted[index]:
            continue
        if flags[behind] & _BEHIND_BASE or is_name(words[behind]):
            return index
    return end


_BEHIND_BASE: Final = DETERMINER | POSSESSIVE | OBJECT_PRONOUN | THAT


def before_last_word(reading: Reading, begin: int, end: int, frame: int) -> int:
    """The end of content in a subject before the word that ends the sentence, where that must be
    the main verb, since no other is there: His hopes for a deal| faded.
    """
    last = end - 1
    if last <= begin or not reading.gap_flags[end] & END or reading.gap_flags[last]:
        return end
    here, before = reading.flags[last], reading.flags[last - 1]
    past = here & PAST_FORM if here else reading.words[last][-2:] == "ed"
    if not past or reading.quoted[last] or before & (_BEFORE_NO_PLURAL | SUBJECT_PRONOUN):
        return end
    if is_adverb(reading.words[last - 1], before):
        return end
    if frame in _CLAUSES:
        return end if main_verb(reading, begin, last, 0) == last else last
    # "a call to ease the anger that he and Ann Lee stirred"
    return end if any(flags & RELATIVE for flags in reading.flags[begin:last]) else last


def main_verb(reading: Reading, begin: int, end: int, expected: int) -> int:
    """Index of the first verb that is no part of the content; `end` where there is none.

    A clause has one finite verb, and one more for each clause inside it. `expected` is 1 where
    the content is a clause itself, and 0 where it is a thing.
    """
    flags, gap_flags, words = reading.flags, reading.gap_flags, reading.words
    if flags[begin] & RELATIVE and not flags[begin] & THAT:
        expected = 1
    held = False  # whether words stand between an auxiliary and its verb
    for index in range(begin + 1, end):
        here = flags[index]
        if not held and not (here & _ACTING if here else words[index][-1] in _ENDINGS):
            continue
        if reading.quoted[index] or (here & MONTH and is_month(reading, index)):
            pass
        elif here & _INSIDE:
            joined = flags[index - 1] & COORDINATOR  # "that A and |that| B was false"
            expected, held = expected + (not joined), False
        elif here & COORDINATOR:
            held = False
            if not expected and _opens_verb(reading, index + 1, end):
                expected = 1  # "who want A |and| have B stayed"
        elif here & PRONOUN == SUBJECT_PRONOUN:
            expected = expected or int(not gap_flags[index])  # "the plan |he| made"
        elif here & AUXILIARY and (
            (held and not gap_flags[index] and words[index] not in _FINITE)
            or flags[index - 1] & TO
            or (here & MODAL and _is_noun(reading, index))
            or words[index] in _NO_FINITE
        ):
            held = True
        elif held and _is_main(reading, index):
            held = False
        elif (
            here & AUXILIARY
            or ((not here or here & _FORMS) and _is_verb(reading, index, begin))
            or (expected and _do_several(reading, index))
        ):
            if not expected:
                return index
            # "they think |the mayor is ill| left": a verb may have a clause of its own.
            expected -= not _leads_to_clause(reading, index)
            held = bool(here & AUXILIARY)
        elif held and not here & NEGATION and not is_adverb(words[index], here):
            held = False
    return end


_LEADING: Final = AUXILIARY | VERBAL | JOINT
_FORMS: Final = VERBAL | THIRD_FORM
_ACTING: Final = _INSIDE | COORDINATOR | SUBJECT_PRONOUN | AUXILIARY | IN_MIND | _FORMS
_ENDINGS: Final = ("d", "s")
"""Last letters of a finite verb that no list may know."""


def _do_several(reading: Reading, index: int) -> bool:
    """Whether several want something, or one hopes to do it: the news that farmers |want| rain,
    that it |hopes| to sell A.
    """
    here, word, before = reading.flags[index], reading.words[index - 1], reading.flags[index - 1]
    if reading.gap_flags[index] or not here & IN_MIND or here & PREPOSITION:
        return False
    if here & THIRD_FORM:
        alone = before & PRONOUN == SUBJECT_PRONOUN
        return alone and here & NOUN_CUE > 0 and reading.flags[index + 1] & TO > 0
    several = word[-1] == "s" and word.islower() and not is_owner(word)
    return bool(several and here & BASE_FORM and not (here & NOUN_CUE or before & _NO_PLURAL))


_NO_PLURAL: Final = AUXILIARY | SUBJECT_PRONOUN | PREPOSITION | DETERMINER | TO


def _is_main(reading: Reading, index: int) -> bool:
    """Whether a word behind an auxiliary is its verb: "has never |paid|", "to be |granted|"."""
    here = reading.flags[index]
    verb = here & VERBAL if here else reading.words[index][-2:] == "ed"
    return bool(verb) and not reading.gap_flags[index]


def _leads_to_clause(reading: Reading, index: int) -> bool:
    """Whether a verb of thinking has a clause without "that" behind it: they |think| A."""
    here, after = reading.flags[index], index + 1
    if not here & TAKES_CLAUSE or here & TAKES_OBJECT or reading.gap_flags[after]:
        return False
    following = reading.flags[after]
    return bool(following & _SUBJECTS) or is_name(reading.words[after])


_SUBJECTS: Final = DETERMINER | POSSESSIVE | SUBJECT_PRONOUN


def _is_noun(reading: Reading, index: int) -> bool:
    """Whether a modal is a noun: "the |will| of the people", but not "who want more |will|"."""
    before = reading.flags[index - 1]
    return bool(before & POSSESSIVE) or reading.words[index - 1] in _ARTICLES


_ARTICLES: Final = frozenset(("a", "an", "the"))
_STATES: Final = SPEECH | NOUN_CUE
_STILL: Final = ("already", "also", "now", "often", "still", "then", "usually")
_BEHIND_STILL: Final = PREPOSITION | ADVERB | DETERMINER | OBJECT_PRONOUN
_BEFORE_NO_PLURAL: Final = AUXILIARY | TO | BEFORE_NOUN | COORDINATOR
_HELD: Final = AUXILIARY | TO
"""What a verb in its base form stands behind that ends no subject."""


def _is_verb(reading: Reading, index: int, low: int) -> bool:
    """Whether a word is a finite verb, of a pronoun in the present too: "they |want|"."""
    if is_finite(reading.tokens, index, low):
        # "citing security |reasons|, left"
        return not (reading.words[index] in NOUNS_FIRST and reading.gap_flags[index + 1])
    here, before = reading.flags[index], reading.flags[index - 1]
    if reading.gap_flags[index]:
        return bool(here & THIRD_FORM) and _stands_behind_one(reading, index, low)
    alone = before & PRONOUN == SUBJECT_PRONOUN
    if not here:
        return _is_unknown_verb(reading, index, before, alone=alone)
    if not here & VERBAL:
        return False
    done = before & PARTICIPLE_FORM and reading.flags[index - 2] & BE
    if here & THIRD_FORM and (before & ADVERB or done or not here & NOUN_CUE):
        # "her call for calm |draws| a crowd", "who asked not to be named |claims| she left"
        return _draws(reading, index, before)
    if not here & BASE_FORM:
        return False
    if alone or (reading.words[index] in NEVER_NOUNS and not before & _BEFORE_NO_PLURAL):
        return True
    if reading.words[index - 1] in _STILL and not reading.flags[index - 2] & _BEFORE_NO_PLURAL:
        # "who prefer Lee |still care| about the port"
        return bool(reading.flags[index + 1] & _BEHIND_STILL)
    if reading.words[index] == "say":
        return not before & _BEFORE_NO_PLURAL  # "who oppose the war |say| Lee lied"
    following = reading.flags[index + 1]
    if following & TO and here & TAKES_INFINITIVE and not here & NOUN_CUE:
        return not before & _BEFORE_NO_PLURAL  # "who back the plan |want to| go"
    # "those who back free trade |argue| that A", "those who fight the war |say| they will go"
    pronoun = following & PRONOUN == SUBJECT_PRONOUN and not reading.gap_flags[index + 1]
    opens = following & THAT or pronoun
    return bool(opens and here & _STATES == SPEECH) and not before & _HELD


def _stands_behind_one(reading: Reading, index: int, low: int) -> bool:
    """Whether one thing in marks stands before a form in -s, which so is no noun: a “revolution”
    |draws| a crowd. Not so "the “fake” |claims|".
    """
    if reading.gap_flags[index] != MARK or not reading.quoted[index - 1]:
        return False
    return reading.words[reading.quoted.rfind(0, low, index)] in INDEFINITE


def _draws(reading: Reading, index: int, before: int) -> bool:
    """Whether a form in -s has an object: her call for calm |draws| a crowd, not |signs| that A."""
    following = reading.flags[index + 1]
    if before & BEFORE_NOUN or following & THAT or is_name(reading.words[index]):
        return False
    told = following & _OBJECTS or following & _PRONOUNS == SUBJECT_PRONOUN
    return bool(told) and not reading.gap_flags[index + 1]


_OBJECTS: Final = DETERMINER | POSSESSIVE | OBJECT_PRONOUN
_PRONOUNS: Final = SUBJECT_PRONOUN | RELATIVE


def _is_unknown_verb(reading: Reading, index: int, before: int, *, alone: bool) -> bool:
    """Whether a form in -ed or -s that no list knows is a verb: they |registered|, the sale
    |angered| Ann Lee, support for Ann Lee |faded|.
    """
    word, after = reading.words[index], index + 1
    if word[-1] == "s":
        return _is_present(reading, index, before) or needs_something(reading, index)
    if word[-2:] != "ed" or before & BEFORE_NOUN or is_name(word):
        return False
    if alone:
        return True
    if reading.gap_flags[after]:
        return is_name(reading.words[index - 1])
    return is_name(reading.words[after]) and not is_adverb(reading.words[index - 1], before)


def _is_present(reading: Reading, index: int, before: int) -> bool:
    """Whether a form in -s that no list knows is a verb: her stance clearly |softens| as she."""
    word, adverb = reading.words[index], reading.words[index - 1]
    if adverb[-2:] != "ly" or not is_adverb(adverb, before) or word[-2:] in ("ss", "us"):
        return False
    return bool(reading.flags[index + 1] & _BEHIND_PRESENT) and not reading.gap_flags[index + 1]


_BEHIND_PRESENT: Final = DETERMINER | POSSESSIVE | OBJECT_PRONOUN | PREPOSITION | SUBORDINATOR


def _opens_verb(reading: Reading, index: int, end: int) -> bool:
    """Whether a finite verb, its subject or a clause follows "and", and no other thing."""
    flags, words = reading.flags, reading.words
    while index < end and is_adverb(words[index], flags[index]):
        index += 1
    if index >= end:
        return False
    here = flags[index]
    if here & _OPENING_VERB or here & PRONOUN == SUBJECT_PRONOUN:
        return True
    return bool(here & VERBAL and here & PAST_FORM) or is_finite(reading.tokens, index, 0)


_OPENING_VERB: Final = AUXILIARY | THAT | RELATIVE
