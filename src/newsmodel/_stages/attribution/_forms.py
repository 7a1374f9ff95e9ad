"""The forms of a verb, and which of them a form in -ed is that no auxiliary tells of."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, PERSONS, is_name, is_owner
from newsmodel._stages._tokens import CLAUSE, END, MARK
from newsmodel._stages.attribution._agents import is_agent
from newsmodel._stages.attribution._asked import behind_day, was_asked
from newsmodel._stages.attribution._bits import (
    ARTICLE,
    IN_MIND,
    PREDICATE,
    TENSED_FORM,
)
from newsmodel._stages.attribution._describing import (
    BEHIND_VERB,
    RANKED,
    SUSPECTED,
    is_attributive,
    is_preferred,
    is_verdict,
    opens_object,
)
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    ADVERB,
    ASKS,
    BELIEVES,
    COORDINATOR,
    CUE,
    DETERMINER,
    ING_FORM,
    NOUN_CUE,
    NUMBER_WORD,
    PARTICIPLE_FORM,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_OBJECT,
    THAT,
    TO,
    VERB,
    WEEKDAY,
)
from newsmodel.words.en.phrases import (
    CHARGED,
    DONE_BY_THINGS,
    EXPECTED,
    FATES,
    NAMED,
    SAYING,
    STANDING_ALONE,
    TAKEN_AS,
)

__all__ = ["FINITE", "INFINITIVE", "PARTICIPLE", "PASSIVE", "past_kind"]

FINITE, PARTICIPLE, INFINITIVE, PASSIVE = "finite", "participle", "infinitive", "passive"

_BEFORE_PARTICIPLE: Final = ARTICLE | NUMBER_WORD


def past_kind(reading: Reading, cue: int, first: int, low: int) -> str | None:
    """Which form a verb in -ed is that no auxiliary tells of."""
    own, before, gap = reading.flags[cue], reading.flags[first - 1], reading.gap_flags[first]
    if reading.words[cue] in CHARGED and reading.words[cue + 1] == "of":
        return PASSIVE if _is_charged(reading, first, low) else FINITE
    if reading.words[cue] == "charged" and reading.words[cue + 1] == "with":
        return PASSIVE  # "a man |charged| with theft"
    if is_verdict(reading, cue) or is_preferred(reading, cue):
        return None
    opens = first == low and reading.words[first] != "then"  # “A,” she said, |then denounced| B
    if opens or (before & SUBORDINATOR and not gap):
        return PASSIVE if own & PARTICIPLE_FORM else None
    if gap & CLAUSE:
        return _behind_comma(reading, cue, low)
    if not gap:
        if reading.words[first - 1] == "which" and _is_relative(reading, first - 1, low):
            return FINITE
        if reading.words[cue + 1] in FATES and own & BELIEVES and _is_fate(reading, cue + 1):
            return PASSIVE  # "Ten |feared| dead in a raid"
        if _modifies(reading, cue, first, low):
            return None
        if before & COORDINATOR and own & PARTICIPLE_FORM and reading.words[cue + 1] == "by":
            return PASSIVE  # "had long been feared and |seen| by farmers as a threat"
        if own & PARTICIPLE_FORM:
            if _is_reduced(reading, cue, first, low):
                return PASSIVE
            if _is_done_by(reading, cue, first):
                return None
    return FINITE if own & PAST_FORM else PARTICIPLE


def _is_fate(reading: Reading, index: int) -> bool:
    """Whether a word for what has become of somebody has no noun behind it: feared |lost| at sea.
    Not so "feared |lost| sales".
    """
    behind = reading.flags[index + 1]
    return bool(reading.gap_flags[index + 1] or behind & _BEHIND_FATE)


_BEHIND_FATE: Final = PREPOSITION | SUBORDINATOR | WEEKDAY


def _is_reduced(reading: Reading, cue: int, first: int, low: int) -> bool:
    """Whether a form in -ed tells what was done to the noun before it: a plan |criticized| by Lee,
    comments |seen| as insulting. Not so "Lee |called| by Friday", "what Lee |described| as a plan".
    """
    word, after = reading.words[cue], cue + 1
    if reading.flags[first - 1] & SUBJECT_PRONOUN:
        return False
    if reading.gap_flags[after]:
        return word in NAMED and _is_quoted_name(reading, after, first, low)
    following = reading.words[after]
    if following == "by":
        return _tells(reading, cue, first - 1) and is_agent(reading, after + 1)
    if following == "as" and word in TAKEN_AS:
        # "Norland on |Friday| dismissed as nonsense claims that A"
        return not (reading.flags[first - 1] & WEEKDAY or _is_fronted(reading, first, low))
    if following == "to" and word in EXPECTED:
        return _leads_up(reading, first, low) or _is_thing(reading, first)
    return following in _ONE and word in NAMED and _is_apposed(reading, first, low)


def _leads_up(reading: Reading, first: int, low: int) -> bool:
    """Whether a preposition opens the sentence and the noun before a form in -ed: |In a year|
    expected to be dry, she left.
    """
    noun, _ = reading.subject(first, low)
    return noun == low + 1 and bool(reading.flags[low] & PREPOSITION)


def _is_thing(reading: Reading, first: int) -> bool:
    """Whether the noun before a form in -ed is for nobody who could expect anything: a move
    |expected| to cut output. Not so "the bank expected to cut output", "shares expected to fall".
    """
    here, word = reading.flags[first - 1], reading.words[first - 1]
    return here & _BEFORE_FATE == 0 and word.islower() and word[-1] not in "sd"


_BEFORE_FATE: Final = PERSONS | SUBJECT_PRONOUN | ADVERB | RELATIVE | COORDINATOR | AUXILIARY


def _is_done_by(reading: Reading, cue: int, first: int) -> bool:
    """Whether "by" shows that a form in -ed tells what was done to the thing before it: measures
    |added by| Lee, a strike |called by| the union.
    """
    before = first - 1
    if reading.words[cue + 1] != "by" or reading.flags[before] & _SPEAKERS:
        return False
    return not is_name(reading.words[before]) and is_agent(reading, cue + 2)


_SPEAKERS: Final = SUBJECT_PRONOUN | PERSONS | RELATIVE


def _tells(reading: Reading, cue: int, noun: int) -> bool:
    """Whether what is done to a noun is speech: a plan |backed| by Lee. Not so "troops backed by
    Norland", "a rally called by Lee".
    """
    own, word = reading.flags[cue], reading.words[cue]
    if word in DONE_BY_THINGS and not own & TAKES_CLAUSE:
        return bool(reading.flags[noun] & NOUN_CUE)
    return word in TAKEN_AS or bool(own & TAKES_OBJECT and word != "called")


def _is_fronted(reading: Reading, first: int, low: int) -> bool:
    """Whether what a verb is about stands before its subject: |what| Lee described as a plan, |a
    plan| Lee described as dead. Not so "a port in Norland described as dead".
    """
    place = first - 1
    if is_name(reading.words[place]):
        while place > low and is_name(reading.words[place]) and not reading.gap_flags[place]:
            place -= 1
        return not reading.flags[place] & PREPOSITION
    subject, _ = reading.subject(first, low)
    if subject > low and reading.flags[subject - 1] & RELATIVE:
        return True
    return _stands_behind_noun(reading, first, low)


def _stands_behind_noun(reading: Reading, end: int, low: int) -> bool:
    """Whether a phrase with an article stands right behind a noun: a claim |the defence| dismissed
    as a joke. Not so "hailed |the plan| described as a joke".
    """
    for index in range(end - 1, max(low, end - _SUBJECT), -1):
        here, before = reading.flags[index], reading.flags[index - 1]
        if reading.gap_flags[index] or here & PREPOSITION or is_name(reading.words[index]):
            return False
        if here & ARTICLE:
            opened = reading.flags[index - 2] & DETERMINER and index - 2 >= low
            noun = opened or before & NOUN_CUE or not before & _NO_NOUN
            return bool(noun) and reading.words[index - 1].islower()
    return False


_SUBJECT: Final = 5
"""Words of such a phrase at most."""
_NO_NOUN: Final = AUXILIARY | CUE | VERB | ARTICLE | PREPOSITION | COORDINATOR | SUBORDINATOR


def _is_quoted_name(reading: Reading, index: int, first: int, low: int) -> bool:
    """Whether the words between marks behind "called" are what its noun is called, since a verb
    follows them: the man |called “a leader”| leads the race. Not so "what Lee called “a joke” is".
    """
    if reading.gap_flags[index] != MARK or not reading.quoted[index]:
        return False
    end = reading.quoted.find(0, index)
    here = reading.flags[end] if reading.gap_flags[end] == MARK else 0
    verb = here & AUXILIARY or (here & TENSED_FORM and not here & NOUN_CUE)
    return bool(verb) and not _is_fronted(reading, first, low)


def _is_apposed(reading: Reading, first: int, low: int) -> bool:
    """Whether the noun before a form in -ed only says who was named before: Ida Holm, |a judge|
    considered a liberal. Not so "In May, a judge considered a plan".
    """
    subject, _ = reading.subject(first, low)
    if subject <= low or not reading.gap_flags[subject] & CLAUSE:
        return False
    leads = reading.flags[low] & (PREPOSITION | SUBORDINATOR)
    return not leads and reading.words[subject] in _ONE and is_name(reading.words[subject - 1])


def _modifies(reading: Reading, cue: int, first: int, low: int) -> bool:
    """Whether a form in -ed describes a noun or tells its name: two |confirmed| cases, 40
    |pledged| seats, a firm |called| Orion. Not so "two said they would stay", "the two backed the
    plan".
    """
    own, before, following = reading.flags[cue], reading.flags[first - 1], reading.flags[cue + 1]
    word, previous = reading.words[cue], reading.words[first - 1]
    if word == "estimated" and previous.lower() in _COUNTING:
        return bool(following & NUMBER_WORD) or reading.words[cue + 1][0].isdigit()
    if previous[-1].isdigit() and (not following or following & PERSONS):
        return word not in SAYING
    if before & _BEFORE_PARTICIPLE and not before & SUBJECT_PRONOUN:
        plain = word not in SAYING and previous.lower() not in STANDING_ALONE
        leads = following & _BEHIND_NO_PARTICIPLE and not reading.gap_flags[cue + 1]
        if plain and not leads and (before & ARTICLE or first == cue):
            return True
        accused = own & _OF_THINGS == _OF_THINGS and not own & TAKES_CLAUSE and following & PERSONS
        if accused and reading.flags[cue + 2] & PREDICATE and not reading.gap_flags[cue + 2]:
            return True  # "another |accused| officer said"
    if previous in RANKED and is_attributive(reading, cue, first):
        return True
    if word in SUSPECTED and opens_object(reading, cue):
        return True
    if before & PREPOSITION:
        return not _is_stranded(reading, cue, first)
    if is_owner(previous) and not _is_house(reading, cue):
        return True
    if word in NAMED and reading.words[cue - 1] == "now":
        return not (before & SUBJECT_PRONOUN or is_name(previous))  # "a firm |now called| Orion"
    deed = previous[-3:] == "ing" and previous.islower() and (before & ING_FORM or not before)
    if deed and reading.gap_flags[first - 1] & CLAUSE:
        return True  # "he stayed, making |repeated| calls"
    return word in NAMED and (_names_it(reading, cue, low) or _is_label(reading, cue + 1))


def _is_stranded(reading: Reading, cue: int, first: int) -> bool:
    """Whether a preposition ends a clause that describes the subject: residents we spoke |to| said
    A, a dealer he had worked |with| told a court A. Not so "in said bank".
    """
    if reading.words[cue] not in _SAID or cue != first:
        return False
    verb = first - 2
    past = reading.flags[verb] & PAST_FORM or reading.words[verb][-2:] == "ed"
    held = verb - (reading.flags[verb - 1] & AUXILIARY > 0)
    subject = reading.flags[held - 1] & SUBJECT_PRONOUN or is_name(reading.words[held - 1])
    return bool(past and subject) and not reading.gap_flags[first]


_SAID: Final = ("said", "told")
_OF_THINGS: Final = PARTICIPLE_FORM | TAKES_OBJECT
_COUNTING: Final = frozenset(("a", "an", "another", "some", "the"))
"""What stands before a number that somebody estimated: |another| estimated 400 men."""
_MARKS: Final = frozenset('“”"')


def _is_label(reading: Reading, index: int) -> bool:
    """Whether a title in marks with a verb behind it tells what a thing is called: a paper |called
    “The Local” said| A. Not so "called “The Local” a bad paper".
    """
    if reading.quoted[index] or _MARKS.isdisjoint(reading.gaps[index]):
        return False
    end = index
    while is_name(reading.words[end]) and _MARKS.isdisjoint(reading.gaps[end + 1]):
        end += 1
    behind = reading.flags[end + 1]
    return is_name(reading.words[end]) and bool(behind & PREDICATE)


_BEHIND_NO_PARTICIPLE: Final = ARTICLE | SUBJECT_PRONOUN | THAT
"""What no noun is that a form before it describes."""
_ONE: Final = ("a", "A")


def _is_relative(reading: Reading, index: int, low: int) -> bool:
    """Whether "which" stands for what was just told of: the bank, |which| denied it. Not so "asked
    which rejected plans were saved".
    """
    if index <= low:
        return False
    return reading.gap_flags[index] > 0 or not reading.flags[index - 1] & _BEFORE_WHICH


_BEFORE_WHICH: Final = CUE | PREPOSITION


def _is_house(reading: Reading, cue: int) -> bool:
    """Whether what looks like a genitive is a name: Moody’s |said| A, Macy’s |announced| that A.
    Not so "Norland’s |continued| silence".
    """
    following = cue + 1
    if reading.words[cue] in SAYING or reading.gap_flags[following]:
        return True
    return bool(reading.flags[following] & BEHIND_VERB)


def _is_charged(reading: Reading, first: int, low: int) -> bool:
    """Whether the words before "accused of" are whom somebody accuses: those |accused| of theft.
    Not so "Lee, whom the board |accused| of theft".
    """
    subject, last = reading.subject(first, low)
    return subject in (last, low) or not reading.flags[subject - 1] & RELATIVE


def _behind_comma(reading: Reading, cue: int, low: int) -> str | None:
    """Which form a verb in -ed behind a comma or dash is."""
    own, names = reading.flags[cue], reading.words[cue] in NAMED
    called = names and not reading.quoted[cue - 1]  # "“A,” |declared| Ann Lee, a judge"
    if called and (_is_called(reading, cue + 1) or _is_titled(reading, cue + 1)):
        return None
    if (own & ASKS and was_asked(reading, cue, low)) or (
        own & PARTICIPLE_FORM and _is_done(reading, cue, low)
    ):
        return PASSIVE
    if names and _is_aside(reading, cue):
        return None
    return FINITE if own & PAST_FORM else PARTICIPLE


def _is_aside(reading: Reading, cue: int) -> bool:
    """Whether a verb between two marks says what something is called, and its clause goes on: a
    loss of readers, |called| churn in the trade, |is| rare.
    """
    mark = reading.next_mark(cue)
    if mark > cue + _ASIDE or mark + 1 >= len(reading.words) or reading.quoted[mark]:
        return False
    return bool(reading.gap_flags[mark] & CLAUSE and reading.flags[mark] & AUXILIARY)


_ASIDE: Final = 8
"""Words between the marks at most."""

_NAME: Final = 6
"""Words of what something is called, with "by", at most."""


def _is_done(reading: Reading, cue: int, low: int) -> bool:
    """Whether what stands behind a form in -ed behind a comma shows that it is passive: a loan,
    |expected| to come from banks; a plan, |called| “a joke” by Lee; a vote, |denounced| by Lee.
    """
    own, after = reading.flags[cue], behind_day(reading, cue + 1)
    if reading.words[after] == "by":
        return is_agent(reading, after + 1)  # and not "Ann Lee, a diver, |said| by phone"
    if own & IN_MIND == BELIEVES and reading.flags[after] & TO:
        return True  # and not "the two - Holm and Lee - |hoped| to win"
    if reading.words[after] == "as" and reading.words[cue] in TAKEN_AS:
        return not _is_main(reading, cue, low)
    if reading.words[cue] not in NAMED:
        return False
    if reading.gap_flags[after] == MARK and reading.quoted[after]:
        # and not "a port that Ann Lee, the mayor, |called| “dead”", "in what Ray, a clerk, called"
        subject, _ = reading.subject(cue, low)
        relative = reading.flags[subject - 1] & RELATIVE or reading.words[subject - 1] == "what"
        return subject == low or not relative
    mark = reading.next_mark(cue)
    if _is_object_in_marks(reading, after, mark):
        end = reading.quoted.find(0, mark)  # "a plan, |called| a “joke” by Lee"
        return reading.words[end] == "by" and not reading.gap_flags[end] & CLAUSE
    behind = reading.words[after : min(after + _NAME, mark)]
    return "by" in behind  # "a pier, |called| a wreck by divers, …"


def _is_main(reading: Reading, cue: int, low: int) -> bool:
    """Whether a form in -ed is the verb of the subject that opens the sentence, past a who-clause:
    Ann Lee, who owns a farm, |dismissed| as nonsense claims of a shortage.
    """
    who = reading.marked.rfind(1, low + 1, cue)
    if who < 0 or reading.words[who] not in _WHO or reading.next_mark(low) != who:
        return False
    return bool(reading.gap_flags[reading.next_mark(cue)] & END)


_WHO: Final = ("which", "who", "whose")


def _is_object_in_marks(reading: Reading, index: int, mark: int) -> bool:
    """Whether what something is called stands between marks, but for its article: called |a
    “joke”|.
    """
    if mark != index and not (mark == index + 1 and reading.flags[index] & ARTICLE):
        return False
    return bool(reading.quoted[mark]) and not reading.gap_flags[mark] & CLAUSE


def _is_titled(reading: Reading, index: int) -> bool:
    """Whether a title in marks between commas says what something is called: a blog, called |the
    “Feed,”| was closed. Not so "a plan, called “a joke,” fell".
    """
    mark = index + (reading.flags[index] & ARTICLE > 0)
    if not _is_object_in_marks(reading, index, mark) or not is_name(reading.words[mark]):
        return False
    return bool(reading.gap_flags[reading.quoted.find(0, mark)] & CLAUSE)


def _names_it(reading: Reading, cue: int, low: int) -> bool:
    """Whether "called" tells the name of a thing just told of: set up a venture |called| Orion.

    Not so of a subject: A man |called| Tom Ruden a liar.
    """
    after, before = cue + 1, cue - 1
    if not is_name(reading.words[after]) or reading.gap_flags[after]:
        return False
    if is_name(reading.words[before]) or reading.flags[before] & SUBJECT_PRONOUN:
        return False
    for index in range(cue - 1, max(low, cue - _NEAR), -1):
        if reading.gap_flags[index]:
            return False
        if reading.words[index] in ("a", "an"):
            return True
    if reading.words[cue] != "named":
        return False
    end = cue + 1
    while is_name(reading.words[end]) and not reading.gap_flags[end]:
        end += 1
    return bool(reading.flags[end] & AUXILIARY)  # "A worker |named Rey| has nothing to fear"


_NEAR: Final = 5
"""Words from "called" back to the article of what is called so."""


def _is_called(reading: Reading, index: int) -> bool:
    """Whether a name or a word between commas says what something is called: a firm, called
    |Norland Total|, was sold; boats, called |cogs|, sank. Not so "Ann Lee, 45, called Tom Ruden a
    liar".
    """
    first = index
    if not reading.flags[index] and reading.words[index][-1] == "s":
        return bool(reading.gap_flags[index + 1] & CLAUSE)
    while is_name(reading.words[index]) and not (index > first and reading.gap_flags[index]):
        index += 1
    return index > first and bool(reading.gap_flags[index] & CLAUSE)
