"""Whether a form that is also a noun is a verb: |officials claim| A, and not "the claim"."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    is_adverb,
    is_name,
    is_owner,
    is_somebody,
)
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution._bits import (
    ALSO_NOUN,
    ARTICLE,
    BEHIND_NOUN,
    FINITE_FORM,
    OBJECT,
    VOICING,
)
from newsmodel._stages.attribution._number import agrees_with_noun, is_one_of, tells_all
from newsmodel._stages.attribution._openings import has_object
from newsmodel._stages.attribution._over_marks import agrees_over_mark
from newsmodel._stages.attribution._plurals import is_plural, noun_before
from newsmodel._stages.attribution._reading import Reading
from newsmodel._stages.attribution._rules import CUE_BEFORE, SHARED_SUBJECT
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    BE,
    BELIEVES,
    COORDINATOR,
    DETERMINER,
    HAVE,
    NOUN_CUE,
    OBJECT_PRONOUN,
    PARTICIPLE_FORM,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SEEMS,
    SPEECH,
    SUBJECT_PRONOUN,
    TAKES_CLAUSE,
    TAKES_GERUND,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    THAT,
    THIRD_FORM,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.grammar import SUPERLATIVES
from newsmodel.words.en.phrases import SAYING, STANDING_ALONE, SWELLING
from newsmodel.words.en.plurals import NOUNS_FIRST, NOUNS_TOO

__all__ = ["agrees"]

_BEHIND_VERB: Final = OBJECT | TO
_SINGULAR: Final = ("he", "she", "it", "one", "everyone", "nobody")
_THIRD_PERSON: Final = (*_SINGULAR, "who", "that", "which")
_OBJECTS: Final = {
    "comment": ("decline", "declined", "declines", "refuse", "refused", "refuses"),
    "sense": ("made", "make", "makes", "making"),
}
"""Nouns that go with a verb before them, of which the form may be a plural noun."""


def agrees(reading: Reading, cue: int, low: int, own: int) -> bool:
    """Whether a form that is also a noun has a subject it agrees with: "officials claim"."""
    words, flags = reading.words, reading.flags
    first = cue - 1
    if flags[first] & ADVERB or words[first][-1] in _ADVERB_ENDINGS:
        first = _behind_subject(reading, first, low)
    if first < low:
        return False
    if words[cue] in SAYING:
        return _is_said(reading, cue, first)
    if reading.gap_flags[cue] or reading.gap_flags[first + 1]:
        return agrees_over_mark(reading, cue, cue if reading.gap_flags[cue] else first + 1, low)
    before = flags[first]
    pronoun = before & SUBJECT_PRONOUN and not before & DETERMINER
    folded = words[first].lower() if pronoun else ""
    if (not pronoun or folded == "one") and _is_before_verb(reading, cue, low, own):
        return False  # "rights |advocates| said"
    if pronoun:
        return _agrees_with(folded, own)
    if words[cue + 1] in SWELLING and _swells(reading, cue):
        return False
    noun = words[cue] in _NOUNS or words[first] in _RANKS
    if noun and _is_noun(reading, cue, first, low):
        return False
    if before & PARTICIPLE_FORM and flags[first - 1] & BE and _ends_who(reading, cue, low):
        return True
    told = noun_before(reading, first, low)
    if told < first:
        first, before = told, flags[told]
    if before & _NO_HEAD:
        return _goes_with_relative(reading, first, own)
    if before & COORDINATOR:
        joined = _is_joined(reading, cue, first)
        if joined is not None:
            return joined
    one = own & THIRD_FORM and words[first][-1] == "s" and is_one_of(reading, first, low)
    return bool(one) or agrees_with_noun(reading, cue, first, low)


_ADVERB_ENDINGS: Final = ("r", "y")
"""How "longer" ends and any adverb that no list knows."""


def _behind_subject(reading: Reading, index: int, low: int) -> int:
    """The last word of the subject, before the adverbs that end at a word: |officials| also claim,
    |they| no longer want.
    """
    words, flags = reading.words, reading.flags
    while index >= low and (flags[index] & ADVERB or words[index][-1] == "y"):
        if not is_adverb(words[index], flags[index]):
            break
        index -= 1
    return index - 2 if words[index] == "longer" and words[index - 1] == "no" else index


def _ends_who(reading: Reading, cue: int, low: int) -> bool:
    """Whether a form behind a passive is the verb of somebody whom a who-clause tells of: a clerk
    who asked not to be named |claims| A.
    """
    told = reading.flags[cue + 1] & SUBJECT_PRONOUN or has_object(reading, cue + 1)
    if reading.gap_flags[cue + 1] or not told:
        return False
    return "who" in reading.words[max(low, cue - _WHO_CLAUSE) : cue]


_WHO_CLAUSE: Final = 8
"""Words of such a clause at most."""
_NO_HEAD: Final = RELATIVE | SEEMS


def _goes_with_relative(reading: Reading, before: int, own: int) -> bool:
    """Whether a form is the verb of "who" or "that". Not so "|That sense| of freedom is old",
    "|whose support| fell", "|appeared on talk shows|".
    """
    here = reading.flags[before]
    if here & (SEEMS | POSSESSIVE):
        return False
    return not (reading.words[before] == "That" and own & FINITE_FORM == BASE_FORM)


def _agrees_with(pronoun: str, own: int) -> bool:
    """Whether a form agrees with a pronoun: she |claims|, they |claim|, she |put| it."""
    if own & PAST_FORM:
        return True
    third = own & THIRD_FORM and not own & BASE_FORM
    return pronoun in _THIRD_PERSON if third else pronoun not in _SINGULAR


def _is_noun(reading: Reading, cue: int, before: int, low: int) -> bool:
    """Whether a form is a noun by itself or by the word before it: one |list| says, this makes
    |sense|, the best |terms|.
    """
    word, previous = reading.words[cue], reading.words[before]
    if word in NOUNS_FIRST:
        return not tells_all(reading, cue, low)
    if word in _OBJECTS:
        return previous in _OBJECTS[word]
    return previous in _RANKS and not reading.flags[cue + 1] & (TO | THAT)


def _swells(reading: Reading, cue: int) -> bool:
    """Whether what somebody hopes or fears is a noun, since it grows or fades: Peace |hopes| fade
    as rebels march. Not so "Lee fears fall in prices".
    """
    own, behind = reading.flags[cue], cue + 2
    if not (own & NOUN_CUE and own & THIRD_FORM) or reading.gap_flags[cue + 1]:
        return False
    return bool(reading.gap_flags[behind]) or reading.words[behind] not in ("in", "of")


_RANKS: Final = SUPERLATIVES | {"best"}
_NOUNS: Final = NOUNS_FIRST | _OBJECTS.keys()


def _is_joined(reading: Reading, cue: int, joint: int) -> bool | None:
    """Whether a form behind "and" is a verb, None where its subject must tell: Experts believe A,
    |but warn of| B; they demand A, |and hope| to sign; they are angry |and want| their money.
    """
    own, following = reading.flags[cue], reading.flags[cue + 1]
    if following & THAT:
        return True
    surely = own & BASE_FORM and not own & NOUN_CUE
    if surely and not reading.gap_flags[cue + 1] and _goes_on(reading, cue, joint):
        return True
    if not reading.gap_flags[joint] & CLAUSE:
        return None
    if (own & SPEECH and not own & NOUN_CUE) or following & TO:
        return True
    return not reading.gap_flags[cue + 1] and has_object(reading, cue + 1)


def _goes_on(reading: Reading, cue: int, joint: int) -> bool:
    """Whether what follows a base form behind "and" tells that it is a verb: demand A and |hope to|
    sign, change it or |decline to| appeal; behind another statement, they call it A and |describe
    their| plan as B. Not so "a rise or |decline| the board fears".
    """
    words, own, following = reading.words, reading.flags[cue], reading.flags[cue + 1]
    if following & TO and own & TAKES_INFINITIVE:
        return True
    if words[joint] == "or":
        return False
    if own & VOICING and following & _BEHIND_VERB:
        return True
    if not following & OBJECT or next(reversed(reading.spoken), -1) < joint - _NEAR:
        return False
    if not reading.findings or reading.findings[-1].rule not in _OF_SUBJECTS:
        return False  # "to praise his record and |defend his| plan"
    return words[cue] + "s" not in NOUNS_TOO


_OF_SUBJECTS: Final = (CUE_BEFORE, SHARED_SUBJECT)
"""Rules of a finite verb with its subject."""
_NEAR: Final = 30
"""Words from a statement to a verb that goes on with it, at most."""


_BEHIND_NOUN: Final = BEHIND_NOUN | THIRD_FORM | WEEKDAY


def _is_before_verb(reading: Reading, cue: int, low: int, own: int) -> bool:
    """Whether what follows tells that a form is a noun: rights |advocates| said. Not so "a trend
    that the board |predicts| will go on".
    """
    following = reading.flags[cue + 1]
    if not following & _BEHIND_NOUN:
        return False
    if reading.words[cue + 1] == "having" and own & TAKES_GERUND:
        return False  # "Norland |denies| having shelled the town"
    if following & WEEKDAY and own & NOUN_CUE and reading.words[cue + 2] == "said":
        return True  # "press |reports| Tuesday said"
    if own & THIRD_FORM and reading.words[cue + 1] in _OF_ONE:
        return False  # "a plan which Norland |fears| is dead"
    spoken = following & THIRD_FORM and following & SPEECH and not own & THIRD_FORM
    if spoken and following & NOUN_CUE and is_plural(reading.words[cue - 1].lower()):
        spoken = 0  # "experts |demand answers|"; "he |denies claims|" has its form in -s
    verb = following & BEHIND_NOUN or spoken
    if not verb or reading.gap_flags[cue + 1] or _is_only_verb(own):
        return False
    if following & _PLURAL == _PLURAL and _has_clause(reading, cue, own):
        return False
    if reading.words[cue - 2] == "which" and is_name(reading.words[cue - 1]):
        return False  # "a talk which Lee |claims| was great"
    if own & TAKES_CLAUSE and not own & NOUN_CUE and not following & PAST_FORM:
        start, _ = reading.subject(cue, low)
        return start == low or not reading.flags[start - 1] & RELATIVE
    hopes = own & _HOPING == _HOPING and not own & (THIRD_FORM | TAKES_OBJECT)
    # "a deal that officials |hope| will end the war"
    return not (hopes and following & AUXILIARY and is_plural(reading.words[cue - 1]))


_PLURAL: Final = NOUN_CUE | THIRD_FORM


def _has_clause(reading: Reading, cue: int, own: int) -> bool:
    """Whether a form behind somebody has a clause whose subject looks like a verb too: officials
    |fear| reports of looting will scare them, Lee |insists| claims for aid rose. Not so "police
    |reports| claims".
    """
    if not own & TAKES_CLAUSE:
        return False
    if own & THIRD_FORM and not own & NOUN_CUE:
        return True
    before = cue - 1
    if not is_somebody(reading.words[before], reading.flags[before]):
        return False
    for index in range(cue + 2, min(cue + _SUBJECT, len(reading.words) - 2)):
        here = reading.flags[index]
        if reading.gap_flags[index] or here & (RELATIVE | THAT):
            return False
        if here & AUXILIARY:
            return True
    return False


_SUBJECT: Final = 10
"""Words from a form to the verb of such a clause at most."""
_HOPING: Final = BASE_FORM | BELIEVES | TAKES_CLAUSE
_OF_ONE: Final = ("does", "has", "is", "was")
"""Verbs that no plural has."""


def _is_only_verb(own: int) -> bool:
    """Whether a form is no noun, so that its clause may lack a subject: a step that Lee |believes|
    would help, a town they |argue| is poor.
    """
    if not own & TAKES_CLAUSE or own & ALSO_NOUN:
        return False
    return bool(own & BELIEVES and not own & TAKES_OBJECT) or own & _SPOKEN == _SPOKEN


_SPOKEN: Final = SPEECH | BASE_FORM


def _is_said(reading: Reading, cue: int, before: int) -> bool:
    """Whether "say" or "says" is a verb: not "a larger |say| in it", "in, |say|, ten years"."""
    if reading.gap_flags[cue]:
        # “A,” Ann Lee, the mayor, |says|.
        return reading.words[cue] != "say" or reading.gap_flags[cue + 1] != CLAUSE
    here, word = reading.flags[before], reading.words[before]
    if word.lower() in STANDING_ALONE or here & (SUBJECT_PRONOUN | RELATIVE):
        return True
    noun = reading.words[cue] == "say" and not reading.gap_flags[cue + 1]
    following = reading.flags[cue + 1]
    if noun and following & PREPOSITION and (word[-2:] == "er" or word in _LASTING):
        return False  # "has the |final say| on it", "a larger |say| in it"
    if here & OBJECT_PRONOUN:
        return not reading.flags[before - 1] & HAVE  # "those who met |her say| A", "had her say"
    return not here & ARTICLE and not (is_owner(word) and reading.words[cue] == "say")


_LASTING: Final = ("final", "last")
