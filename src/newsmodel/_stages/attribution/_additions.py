"""What the reporter adds behind content: a remark on it, a clause, another thing done.

Content without these rules runs on to the end of its sentence.
"""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    has_dash,
    is_finite,
    is_name,
    is_unknown_verb,
    phrase_at,
)
from newsmodel._stages.attribution._bits import (
    ALSO_NOUN,
    ARTICLE,
    BEFORE_NOUN,
    PRONOUN,
)
from newsmodel._stages.attribution._mains import main_verb
from newsmodel._stages.attribution._openings import has_object, is_clause
from newsmodel._stages.attribution._plurals import is_plural
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._word_bits import (
    COORDINATOR,
    CUE,
    DETERMINER,
    ING_FORM,
    PARTICIPLE_FORM,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THIRD_FORM,
    TO,
)
from newsmodel.words.en.phrases import INDEFINITE, JUDGING_IT, QUESTION_WORDS, REMARKS, SAYING
from newsmodel.words.en.plurals import NOUNS_TOO

__all__ = [
    "adds_clause",
    "adds_deed",
    "adds_remark",
    "adds_to_infinitive",
    "question_end",
    "sums_up",
]


def adds_remark(reading: Reading, index: int, last: int) -> bool:
    """Whether the reporter adds something behind the comma of a statement: said A, |a record for
    the port|; said A, |but he left|. The word at `index` is "a", "an", "but" or "something".
    """
    if reading.words[index] == "but":
        following = reading.flags[index + 1]
        if following & PRONOUN != SUBJECT_PRONOUN or "," not in reading.gaps[index]:
            return False
        return reading.quoted.find(1, index, last) < 0  # said A, but he was “glad”
    if reading.words[index] == "something":
        # "said A, |something that Ray denied|", "said A, |something she called “a joke”|"
        mark = reading.marked.find(1, index + 1, last)
        return mark < 0 or bool(reading.quoted[mark] and reading.flags[mark - 1] & CUE)
    return (
        sums_up(reading, index, last)
        or _is_disputed(reading, index, last)
        or _is_judged(reading, index, last)
        or _is_commented(reading, index, last)
    )


def _is_commented(reading: Reading, index: int, last: int) -> bool:
    """Whether others say something of what was said, by a noun that sums it up: said A, |a step
    critics say| will cost jobs.
    """
    noun = index + 1
    if reading.words[noun] not in REMARKS or reading.gap_flags[noun + 1]:
        return False
    for verb in range(noun + 2, min(noun + _COMMENTING, last)):
        if reading.gap_flags[verb]:
            return False
        if reading.words[verb] in SAYING:
            return not reading.flags[verb - 1] & BEFORE_NOUN
    return False


_COMMENTING: Final = 7
"""Words from the noun to such a verb at most."""


def _is_disputed(reading: Reading, index: int, last: int) -> bool:
    """Whether an apposition tells what another says of it: said A, |a figure disputed by| Lee."""
    told = index + 2
    if told + 1 >= last or reading.words[told + 1] != "by":
        return False
    here = reading.flags[told]
    return bool(here & PARTICIPLE_FORM and here & CUE) and not any(
        reading.gap_flags[index + 1 : told + 2]
    )


def _is_judged(reading: Reading, index: int, last: int) -> bool:
    """Whether somebody else judges what was said, at the end of its sentence: said A, |a figure Ray
    disputed|; said A, |a charge that his office, in a note, has dismissed|.
    """
    if "," not in reading.gaps[index]:
        return False
    verb = last - 1
    if reading.quoted[verb]:
        verb = reading.quoted.rfind(0, index, verb)  # "a plan she called |“a joke”|"
        verb -= reading.words[verb] == "as"
    verb -= reading.words[verb] == "at"  # "scoffed |at|"
    judges = reading.words[verb] in JUDGING_IT or reading.words[verb] in _SCORNING
    return judges and index + 2 < verb


_SCORNING: Final = frozenset(
    ("bristled", "contested", "contests", "ridiculed", "scoffed", "scoffs")
)
"""Verbs beside those of rejecting with which somebody judges what another said."""


def sums_up(reading: Reading, index: int, last: int) -> bool:
    """Whether "a" opens an apposition that nothing follows: ", |a plan that drew laughter|.

    Behind a name it says who that is: "Ann Ray, |a pilot|". With "and a" it ends a list: "a
    recount, |a ballot and a vote|". A dash need only stand alone.
    """
    words = reading.words
    if words[index] not in INDEFINITE:
        return False
    if "," not in reading.gaps[index]:
        return _stands_alone(reading.gaps[index : min(last + 1, index + _LISTED)])
    if is_name(words[index - 1]):
        return False
    if reading.marked.find(1, index + 1, last) >= 0:
        return False
    return not _is_listed(reading, index, last) and main_verb(reading, index, last, 0) == last


def _stands_alone(gaps: list[str]) -> bool:
    """Whether the first of these gaps has a dash, and no other: "A – a first", not "A – a first –
    is B".
    """
    return has_dash(gaps[0]) and not any(map(has_dash, gaps[1:]))


def _is_listed(reading: Reading, index: int, last: int) -> bool:
    """Whether "and" and an article follow: "|a ballot and a vote|", "|the pier and the sheds|"."""
    flags = reading.flags
    for place in range(index + 2, min(last - 1, index + _LISTED)):
        here = flags[place]
        if here & RELATIVE:
            return False
        if here & COORDINATOR and flags[place + 1] & ARTICLE:
            return True
    return False


_LISTED: Final = 60
"""Words in which a list goes on, or a dash closes what another opened."""


def adds_to_infinitive(reading: Reading, index: int, last: int) -> bool:
    """Whether a comma behind an infinitive leads back to the reporter: vowed to stay, |the last
    of the crew|; wants to stay, |is ill|.
    """
    here = reading.flags[index]
    if not here & _OUTSIDE or "," not in reading.gaps[index]:
        return False
    if here & AUXILIARY:
        return reading.words[index - 2] != "if"  # "to say which pier, if any, |was hit|"
    return not _is_listed(reading, index, last)


_OUTSIDE: Final = DETERMINER | AUXILIARY


def adds_clause(reading: Reading, stretch: Stretch, first: int, index: int) -> bool:
    """Whether "and" joins a clause to a thing: backed the toll |and he spoke|, …|, and fears
    grew|; wants a deal |but Lee has ruled it out|.

    "the toll and |that| it rose" and "those who left and |who| stayed" are one, but not who backs
    the toll |and whom| Lee backs.
    """
    following = reading.flags[index + 1]
    if following & _CLAUSES:
        return in_who(reading, first, index)
    if following & PRONOUN == SUBJECT_PRONOUN and not reading.gap_flags[index + 1]:
        return not reading.flags[index + 2] & RELATIVE  # "“a fool” and |someone who| lied"
    if reading.gap_flags[index]:
        if reading.quoted[index - 1] and reading.quoted[index + 1]:
            return False  # "called it “dull” |and “the worst film ever made”|"
        return is_clause(reading, stretch, index + 1, over_marks=False) or _leads_up(
            reading, stretch, first, index + 1
        )
    named = is_name(reading.words[index + 1])
    if not (following & ARTICLE or named) or reading.words[index] not in ("and", "but"):
        return False
    if any(here & _INSIDE for here in reading.flags[first:index]):
        return False
    if reading.words[index] == "but" and _acts(reading, index + 1, stretch.last):
        return True
    # "praised Lee |and Ray| left" may be read on, and "blamed Lee |and Ray has| left" may not.
    one = named and is_name(reading.words[index - 1])
    return _is_new_subject(reading, index + 1, stretch.last, one=one)


def in_who(reading: Reading, first: int, index: int) -> bool:
    """Whether the cue of a thing stands in a who-clause, and the thing up to a word has none: some
    |who want the toll|, others who want a tax.
    """
    before = reading.flags[max(first - _NEAR, 0) : first]
    if not any(here & RELATIVE and not here & SUBORDINATOR for here in before):
        return False
    return not any(here & RELATIVE for here in reading.flags[first:index])


_NEAR: Final = 4
"""Words of a cue with its relative pronoun at most."""


def _leads_up(reading: Reading, stretch: Stretch, first: int, index: int) -> bool:
    """Whether words behind ", and" lead up to what somebody does: backed the toll, and |after a
    vote, she left|; hails the plan, and |like Ray, does not name| its cost. Not so "cares about
    the toll, and |about the pier|".
    """
    here, word = reading.flags[index], reading.words[index]
    if not here & PREPOSITION or here & ING_FORM or word in ("of", reading.words[first - 1]):
        return False
    comma = reading.next_mark(index)
    if comma >= stretch.last or comma > index + _LEADING or reading.gaps[comma] != ", ":
        return False
    return bool(reading.flags[comma] & AUXILIARY) or is_clause(
        reading, stretch, comma, over_marks=False
    )


_LEADING: Final = 12
"""Words that lead up to a clause at most."""
_CLAUSES: Final = RELATIVE | THAT
"""What opens a clause inside a thing."""
_INSIDE: Final = _CLAUSES | AUXILIARY
"""What a thing has that may itself hold two clauses."""


def _is_new_subject(reading: Reading, index: int, high: int, *, one: bool) -> bool:
    """Whether a finite verb follows a phrase, with no mark or clause between them: to sign the deal
    and |the league| went home. Not so "and the fees paid by users". `one` asks for a verb that no
    two have for their subject.
    """
    end = phrase_at(reading.tokens, index, high, appositions=False)
    if end >= high or reading.gap_flags[end] or reading.flags[end - 1] & PREPOSITION:
        return False
    here = reading.flags[end]
    if here & AUXILIARY or one:
        return not one or reading.words[end] in _OF_ONE
    sure = here & PAST_FORM and (here & SPEECH or not here & PARTICIPLE_FORM)
    if here & PAST_FORM and is_name(reading.words[end - 1]):
        behind = reading.flags[end + 1]  # "but Lee |declined to| go", not "and Lee backed by"
        sure = sure or not behind & PREPOSITION or behind & TO
    return bool(sure) and is_finite(reading.tokens, end, index)


_OF_ONE: Final = ("has", "is", "was")


def _acts(reading: Reading, first: int, high: int) -> bool:
    """Whether somebody behind "but" does something: to quit but |the board favors a vote|; but |the
    mayor opposed her|. Not so "to help nobody but the men".
    """
    for index in range(first + 1, min(high, first + _SUBJECT)):
        here = reading.flags[index]
        if reading.gap_flags[index] or here & _CLAUSES:
            return False
        if not here and is_unknown_verb(reading.tokens, index):
            return has_object(reading, index + 1)
        if not here & CUE or here & ALSO_NOUN or reading.words[index] in NOUNS_TOO:
            continue
        before = reading.flags[index - 1]
        if before & BEFORE_NOUN or is_name(reading.words[index]):
            continue
        if here & THIRD_FORM:
            return not is_plural(reading.words[index - 1].lower())
        closes = index + 1 >= high or reading.gap_flags[index + 1]
        if here & PAST_FORM and (closes or has_object(reading, index + 1)):
            return True
    return False


_SUBJECT: Final = 10
"""Words of a subject with its verb at most."""


def question_end(reading: Reading, stretch: Stretch, first: int, last: int) -> int:
    """The end of a question where the reporter goes on with a clause that asks nothing: asked why
    it fell|, and the answer is clear|. Not so "asked if it fell, and who was hurt".
    """
    index = first
    while (index := reading.marked.find(1, index + 1, min(last, first + _LISTED))) >= 0:
        if not reading.flags[index] & COORDINATOR or reading.quoted[index]:
            continue
        if reading.words[index + 1] in QUESTION_WORDS:
            continue
        if is_clause(reading, stretch, index + 1, over_marks=False):
            return index
    return last


def adds_deed(reading: Reading, first: int, index: int) -> bool:
    """Whether "and" joins another participle to that before a thing: "backing the toll |and
    raising| it"; the thing begins at `first`.
    """
    flags = reading.flags
    cue = flags[first - 1]
    if cue & PREPOSITION:
        cue |= flags[first - 2]
    if not cue & ING_FORM or reading.gap_flags[index + 1] or flags[first] & ING_FORM:
        return False  # "considering |leaving the league and joining| another"
    following = flags[index + 1]
    if following:
        return bool(following & ING_FORM) and not following & PREPOSITION
    return reading.words[index + 1][-3:] == "ing"
