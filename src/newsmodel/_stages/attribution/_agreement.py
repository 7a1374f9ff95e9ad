"""Whether a form that is also a noun is a verb: |officials claim| A, and not "the claim"."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    is_adverb,
    is_name,
    is_owner,
    is_time,
    takes_object,
)
from newsmodel._stages._tokens import CLAUSE, COMPOUND, MARK
from newsmodel._stages.attribution._bits import (
    ARTICLE,
    BEFORE_NOUN,
    BEHIND_NOUN,
    FINITE_FORM,
    IN_MIND,
    JOINT,
    OBJECT,
    PHRASE_OPENER,
    STATING,
    VERBAL,
)
from newsmodel._stages.attribution._openings import has_object
from newsmodel._stages.attribution._over_marks import BEHIND_RELATIVE, agrees_over_mark
from newsmodel._stages.attribution._plurals import is_plural, noun_before, several
from newsmodel._stages.attribution._reading import Reading
from newsmodel._stages.attribution._rules import CUE_BEFORE, SHARED_SUBJECT
from newsmodel._word_bits import (
    ADJECTIVE_CUE,
    ADVERB,
    BASE_FORM,
    BELIEVES,
    COORDINATOR,
    DETERMINER,
    HAVE,
    NOUN_CUE,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SEEMS,
    SHOWING_NOUN,
    SPEECH,
    SUBJECT_PRONOUN,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    THAT,
    THIRD_FORM,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.cues import HOLDERS
from newsmodel.words.en.grammar import SUPERLATIVES
from newsmodel.words.en.phrases import SAYING, STANDING_ALONE
from newsmodel.words.en.plurals import BEFORE_PLURALS, NOUNS_FIRST, NOUNS_TOO, PLURALS

__all__ = ["agrees"]

_NO_SUBJECT: Final = AUXILIARY | ADJECTIVE_CUE
_ALSO_NOUN: Final = NOUN_CUE | SHOWING_NOUN
_SURELY_VERB: Final = SPEECH | IN_MIND
_THING: Final = OBJECT_PRONOUN | THAT
_LEADING_ON: Final = OBJECT | TO | THAT
"""What tells behind a noun that it is a verb: "Lee and Ray |call them| fools"."""
_BEHIND_VERB: Final = OBJECT | TO
_SINGULAR: Final = ("he", "she", "it", "one", "everyone", "nobody")
_THIRD_PERSON: Final = (*_SINGULAR, "who", "that", "which")
_PRONOUNS: Final = OBJECT_PRONOUN | SUBJECT_PRONOUN | POSSESSIVE
_MAKING: Final = ("made", "make", "makes", "making")


def agrees(reading: Reading, cue: int, low: int, own: int) -> bool:
    """Whether a form that is also a noun has a subject it agrees with: "officials claim"."""
    words, flags = reading.words, reading.flags
    first = cue - 1
    while first >= low and (flags[first] & ADVERB or words[first][-1] == "y"):
        if not is_adverb(words[first], flags[first]):
            break
        first -= 1
    if first < low:
        return False
    if words[cue] in SAYING:
        return _is_said(reading, cue, first)
    if reading.gap_flags[cue]:
        return agrees_over_mark(reading, cue, low, own)
    before = flags[first]
    pronoun = before & SUBJECT_PRONOUN and not before & DETERMINER
    folded = words[first].lower() if pronoun else ""
    if (not pronoun or folded == "one") and _is_before_verb(reading, cue, low, own):
        return False  # "rights |advocates| said"
    if pronoun:
        third = own & THIRD_FORM and not own & BASE_FORM
        return folded in _THIRD_PERSON if third else folded not in _SINGULAR
    if _is_noun(reading, cue, first, low):
        return False
    noun = noun_before(reading, first, low)
    if noun < first:
        first, before = noun, flags[noun]
    if before & RELATIVE:
        if words[first] == "That" and own & FINITE_FORM == BASE_FORM:
            return False  # "|That sense| of freedom is old"
        return not before & POSSESSIVE  # "whose |support| fell"
    if before & COORDINATOR:
        joined = _is_joined(reading, cue, first)
        if joined is not None:
            return joined
    one = own & THIRD_FORM and words[first][-1] == "s" and _is_one_of(reading, first, low)
    return bool(one) or _agrees_with_noun(reading, cue, first, low)


def _is_noun(reading: Reading, cue: int, before: int, low: int) -> bool:
    """Whether a form is a noun by itself or by the word before it: one |list| says, this makes
    |sense|, the best |terms|.
    """
    word, previous = reading.words[cue], reading.words[before]
    if word in NOUNS_FIRST:
        return not _tells_all(reading, cue, low)
    if word == "sense":
        return previous in _MAKING
    return previous in _RANKS and not reading.flags[cue + 1] & (TO | THAT)


_RANKS: Final = SUPERLATIVES | {"best"}


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
    words, own, after = reading.words, reading.flags[cue], cue + 1
    if reading.flags[after] & TO and own & TAKES_INFINITIVE:
        return True
    both = words[joint] != "or"
    if both and own & _SURELY_VERB and reading.flags[after] & _BEHIND_VERB:
        return True
    if not reading.findings or next(reversed(reading.spoken), -1) < joint - _NEAR:
        return False
    if reading.findings[-1].rule not in (CUE_BEFORE, SHARED_SUBJECT):
        return False  # "to praise his record and |defend his| plan"
    return both and reading.flags[after] & OBJECT > 0 and words[cue] + "s" not in NOUNS_TOO


_NEAR: Final = 30
"""Words from a statement to a verb that goes on with it, at most."""


def _is_before_verb(reading: Reading, cue: int, low: int, own: int) -> bool:
    """Whether what follows tells that a form is a noun: rights |advocates| said. Not so "a trend
    that the board |predicts| will go on".
    """
    following = reading.flags[cue + 1]
    if following & WEEKDAY and own & NOUN_CUE and reading.words[cue + 2] == "said":
        return True  # "press |reports| Tuesday said"
    if own & THIRD_FORM and reading.words[cue + 1] in _OF_ONE:
        return False  # "a plan which Norland |fears| is dead"
    verb = following & BEHIND_NOUN or (following & THIRD_FORM and following & SPEECH)
    if not verb or reading.gap_flags[cue + 1] or _is_only_verb(own):
        return False
    if reading.words[cue - 2] == "which" and is_name(reading.words[cue - 1]):
        return False  # "a talk which Lee |claims| was great"
    if own & TAKES_CLAUSE and not own & NOUN_CUE and not following & PAST_FORM:
        start, _ = reading.subject(cue, low)
        return start == low or not reading.flags[start - 1] & RELATIVE
    hopes = own & _HOPING == _HOPING and not own & (THIRD_FORM | TAKES_OBJECT)
    # "a deal that officials |hope| will end the war"
    return not (hopes and following & AUXILIARY and is_plural(reading.words[cue - 1]))


_HOPING: Final = BASE_FORM | BELIEVES | TAKES_CLAUSE


_OF_ONE: Final = ("does", "has", "is", "was")
"""Verbs that no plural has."""


def _is_only_verb(own: int) -> bool:
    """Whether a form is no noun, so that its clause may lack a subject: a step that Lee |believes|
    would help, a town they |argue| is poor.
    """
    if not own & TAKES_CLAUSE or own & _ALSO_NOUN:
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


def _tells_all(reading: Reading, cue: int, low: int) -> bool:
    """Whether what is mostly a noun is a verb: the deed |states| that A, “A,” the deed |states|."""
    if reading.gap_flags[cue]:
        return False
    gap = reading.gap_flags[cue + 1]
    that = reading.flags[cue + 1] & THAT and not reading.flags[cue + 2] & BEHIND_RELATIVE
    if not (that or gap & MARK or reading.quoted[cue - 1]):
        start, _ = reading.subject(cue, low)
        if not (gap and start > low and reading.quoted[start - 1]):
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


def _agrees_with_noun(reading: Reading, cue: int, first: int, low: int) -> bool:
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
    many = _is_number(word, before) or folded in BEFORE_PLURALS
    if third and ":" not in reading.gaps[cue + 1] and many:
        return False  # "the five |judges|", "some |advocates|"
    if third and not reading.gap_flags[first]:
        if _is_counted(reading, first, low) or reading.words[first - 1] in BEFORE_PLURALS:
            return False  # "owns five operating |projects|", "and other road |projects|"
        if word[-3:] == "ing" and not before & SHOWING_NOUN and not is_name(word):
            return False  # "new lending |rules|", but "recent polling |shows|"
    if own & FINITE_FORM == BASE_FORM:
        return _agrees_in_number(reading, cue, first, low)
    if third and (own & _ALSO_NOUN or reading.words[cue] in NOUNS_TOO):
        if not _is_predicate(reading, cue, first, low):
            return False
        alone = is_name(word) or not _is_for_several(reading, cue, first)
        return alone or _tells_all(reading, cue, low)
    if third and not before & COORDINATOR:
        opens = _article(reading, first, low)
        if _is_object(reading, opens, low):
            return False
    return not before & PHRASE_OPENER


def _is_one_of(reading: Reading, noun: int, low: int) -> bool:
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
    if _is_owned(reading, cue):
        return False
    words, role = reading.words, reading.flags[cue] & ROLE
    if role and is_name(words[first]) and is_name(words[cue + 1]):
        return False  # "the World Series |champion| Arden Rovers"
    return _is_for_several(reading, cue, first) or _joined(reading, cue, first, low)


def _is_for_several(reading: Reading, cue: int, first: int) -> bool:
    """Whether the word at `first` is a subject for several: |Experts| say A, |two| say A, |53%|
    support the ban.
    """
    own, word = reading.flags[cue], reading.words[first]
    if is_plural(word.lower()):
        return True
    if reading.gaps[cue] == "% ":
        return not reading.gap_flags[cue + 1] and has_object(reading, cue + 1)
    surely = own & _SURELY_VERB and not own & NOUN_CUE
    return bool(surely and reading.flags[first] & NUMBER_WORD) and word.lower() != "one"


def _is_predicate(reading: Reading, cue: int, first: int, low: int) -> bool:
    """Whether a form in -s that may be a plural is the verb of the noun at `first`: Veskia
    |attacks| Norland, the party |doubts| A. Not so "the clash raised serious |doubts|".
    """
    if _goes_on_as_noun(reading, cue):
        return False
    if reading.flags[cue + 1] & OBJECT and not reading.gap_flags[cue + 1]:
        start, _ = reading.subject(cue, low)
        if is_owner(reading.words[start]) and start == low:
            return True  # "Lee’s lawsuit |demands| his return"
    if is_name(reading.words[first]):
        return True
    if reading.flags[first] & ADVERB or _is_news(reading, first):
        return False
    opens = _article(reading, first, low)
    if opens >= 0:
        return not (_is_object(reading, opens, low) or _is_in_adjunct(reading, cue, low))
    # a headline has no article: "Federal court |rules| against Lee"
    return not reading.flags[cue] & _ALSO_NOUN and reading.subject(cue, low)[0] == low


def _is_news(reading: Reading, first: int) -> bool:
    """Whether a preposition governs what tells of reports: in response to |news| reports that A."""
    return reading.words[first] in _NEWS and reading.flags[first - 1] & PREPOSITION > 0


_NEWS: Final = frozenset(("media", "news", "newspaper", "press", "television", "wire"))


def _goes_on_as_noun(reading: Reading, cue: int) -> bool:
    """Whether what follows tells that a form in -s is a plural: criminal |charges against| Lee,
    bomb |blasts rocked| the city, gun control |advocates laud| the plan.
    """
    after = cue + 1
    if reading.gap_flags[after]:
        return False
    here, word = reading.flags[after], reading.words[after]
    if is_time(reading.tokens, after, after + 3) and reading.flags[after + 2] & AUXILIARY:
        return True  # "the party |debates this year| have drawn crowds"
    if here & PREPOSITION:
        return word in _BEHIND_PLURALS and word not in reading.phrases.get(reading.words[cue], ())
    if here & BASE_FORM and here & VERBAL:
        behind = reading.flags[after + 1]
        if behind & (_THING if here & NOUN_CUE else OBJECT | THAT):
            return True
        if reading.words[after + 1] in reading.phrases.get(word, ()):
            return True  # "the bank’s |forecasts point to| a slump"
        return is_owner(reading.words[after + 1])  # "Veskia |attacks test| Lee’s plan"
    return not here and takes_object(reading.tokens, after)


_BEHIND_PLURALS: Final = frozenset(("about", "against", "from", "of", "over", "toward", "towards"))
"""Prepositions that a plural has behind it, and a verb only with a sense of its own."""


def _is_in_adjunct(reading: Reading, cue: int, low: int) -> bool:
    """Whether a preposition governs all that stands before a form in -s, so that it is no verb:
    |in addition to her harsh| remarks.
    """
    start, _ = reading.subject(cue, low)
    if start == low or reading.gap_flags[start]:
        return False
    return bool(reading.flags[start - 1] & PREPOSITION)


def _is_house(reading: Reading, cue: int) -> bool:
    """Whether what looks like a genitive is a name: Macy’s |expects| a loss. Not so "Norland’s
    |hopes| of a deal".
    """
    if reading.flags[cue] & _FORMS != THIRD_FORM:
        return False
    return bool(reading.flags[cue + 1] & (OBJECT | THAT)) and not reading.gap_flags[cue + 1]


_FORMS: Final = THIRD_FORM | _ALSO_NOUN


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
    relative = following & THAT and reading.flags[cue + 2] & BEHIND_RELATIVE
    if noun or not own & _SURELY_VERB:
        if relative or reading.gaps[cue + 1] != " ":
            return False  # "on the heels of a Norland |report that urged| A"
        # "Lee and Ray call them fools", and not "host and star of the |show| “The Ray”".
        thing = following & OBJECT and is_name(reading.words[first])
        if not thing:
            leads = following & (_LEADING_ON if noun or own & SEEMS else OBJECT)
            leads = leads or has_object(reading, cue + 1)
            return bool(leads) and _has_head(reading, cue, low)
    return several(reading, first, low)


def _has_head(reading: Reading, cue: int, low: int) -> bool:
    """Whether a plural with a preposition opens a clause: |Members of the house| plan to vote."""
    start, end = reading.subject(cue, low)
    if start > low and not (reading.gap_flags[start] or reading.flags[start - 1] & JOINT):
        return False
    for index in range(start + 1, end):
        if reading.flags[index] & PREPOSITION:
            return is_plural(reading.words[index - 1].lower())
    return False


def _is_owned(reading: Reading, cue: int) -> bool:
    """Whether a genitive of several stands before a word: the |officials’| claim."""
    return reading.gaps[cue][:1] in ("’", "'")


def _article(reading: Reading, first: int, low: int) -> int:
    """Index of the determiner that opens the phrase which ends in a word, some words before it; -1
    where none does.
    """
    for index in range(first - 1, max(low, first - 5) - 1, -1):
        if reading.gap_flags[index + 1]:
            return -1
        if is_owner(reading.words[index]) or reading.words[index] in _MORE:
            return -1  # "Lee’s |more| divisive remarks"
        here = reading.flags[index]
        if here & ARTICLE:
            return index
        if here & PAST_FORM or (not here and _is_past(reading, index)):
            behind = reading.flags[index - 1]
            if index == low or not behind & (ARTICLE | ADVERB):
                return -1  # "The clash |raised| serious doubts"
        elif here & AUXILIARY and not reading.flags[index - 1] & RELATIVE:
            return -1  # "His rise |is giving| racial insults a new force"
    return -1


def _is_past(reading: Reading, index: int) -> bool:
    """Whether a form in -ed that no list knows is no compound: not the Norland-|backed| plan, the
    U.N.-|backed| plan.
    """
    word = reading.words[index]
    return word[-2:] == "ed" and "-" not in word and reading.gaps[index] != COMPOUND


_MORE: Final = ("fewer", "more", "most")


def _is_object(reading: Reading, opens: int, low: int) -> bool:
    """Whether the phrase that a determiner opens is what a verb in the past has for its object:
    dominated |the party|.
    """
    before = opens - 1
    if before < low:
        return False
    if reading.flags[before] & _PRONOUNS == OBJECT_PRONOUN and not reading.gap_flags[opens]:
        return True  # "earned him |a couple of| mentions"
    return reading.words[before][-2:] == "ed" and not reading.flags[before] & STATING
