"""The forms of a verb, and which of them a form in -ed is that no auxiliary tells of."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_name, is_owner
from newsmodel._stages._tokens import CLAUSE, MARK
from newsmodel._stages.attribution._bits import ARTICLE
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    ASKS,
    BELIEVES,
    COORDINATOR,
    CUE,
    GROUP,
    ING_FORM,
    NUMBER_WORD,
    PARTICIPLE_FORM,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.phrases import (
    CHARGED,
    LIGHT_VERBS,
    NAMED,
    QUESTION_WORDS,
    SAYING,
    STANDING_ALONE,
)

__all__ = ["FINITE", "INFINITIVE", "PARTICIPLE", "PASSIVE", "past_kind"]

FINITE, PARTICIPLE, INFINITIVE, PASSIVE = "finite", "participle", "infinitive", "passive"

_BEFORE_PARTICIPLE: Final = ARTICLE | NUMBER_WORD
_PERSONS: Final = GROUP | ROLE

_BEHIND_NOUN: Final = AUXILIARY | PAST_FORM
"""What behind a form tells that it is a noun: "rights advocates |said|"."""


def past_kind(reading: Reading, cue: int, first: int, low: int) -> str | None:
    """Which form a verb in -ed is that no auxiliary tells of."""
    own, before, gap = reading.flags[cue], reading.flags[first - 1], reading.gap_flags[first]
    if reading.words[cue] in CHARGED and reading.words[cue + 1] == "of":
        return PASSIVE if _is_charged(reading, first, low) else FINITE
    opens = first == low and reading.words[first] != "then"  # “A,” she said, |then denounced| B
    if opens or (before & SUBORDINATOR and not gap):
        return PASSIVE if own & PARTICIPLE_FORM else None
    if gap & CLAUSE:
        return _behind_comma(reading, cue, low)
    if not gap:
        if reading.words[first - 1] == "which" and _is_relative(reading, first - 1, low):
            return FINITE
        if _modifies(reading, cue, first, low):
            return None
        if before & COORDINATOR and own & PARTICIPLE_FORM and reading.words[cue + 1] == "by":
            return PASSIVE  # "had long been feared and |seen| by farmers as a threat"
    return FINITE if own & PAST_FORM else PARTICIPLE


def _modifies(reading: Reading, cue: int, first: int, low: int) -> bool:
    """Whether a form in -ed describes a noun or tells its name: two |confirmed| cases, 40
    |pledged| seats, a firm |called| Orion. Not so "two said they would stay".
    """
    before, following = reading.flags[first - 1], reading.flags[cue + 1]
    word, previous = reading.words[cue], reading.words[first - 1]
    if previous[-1].isdigit() and (not following or following & _PERSONS):
        return word not in SAYING
    if before & _BEFORE_PARTICIPLE and not before & SUBJECT_PRONOUN:
        alone = first == cue and not following & THAT
        plain = word not in SAYING and previous.lower() not in STANDING_ALONE
        if plain and (before & ARTICLE or alone):
            return True
    ranked = previous in _RANKING or previous in LIGHT_VERBS
    if ranked and _is_attributive(reading, cue, first):
        return True
    if before & PREPOSITION or (is_owner(previous) and not _is_house(reading, cue)):
        return True
    deed = previous[-3:] == "ing" and previous.islower() and (before & ING_FORM or not before)
    if deed and reading.gap_flags[first - 1] & CLAUSE:
        return True  # "he stayed, making |repeated| calls"
    return word in NAMED and _names_it(reading, cue, low)


def _is_attributive(reading: Reading, cue: int, first: int) -> bool:
    """Whether a form in -ed describes the noun behind it: gave |detailed| reports, the last
    |contested| state. Not so "The most wanted the plan dropped".
    """
    after, place = cue + 1, first - 2
    if reading.gap_flags[after] or is_name(reading.words[after]):
        return False
    ranks = reading.words[first - 1] in _RANKING
    if ranks != bool(reading.flags[place] & ARTICLE) or reading.words[place] in _ONE:
        return False  # "a few reported cases", "his voice seemed weaker"
    own, following = reading.flags[cue], reading.flags[after]
    return bool(own & PARTICIPLE_FORM) and not following & (_BEHIND_VERB | SUBORDINATOR | RELATIVE)


_RANKING: Final = frozenset(("few", "first", "last", "least", "many", "most", "next", "only"))
"""What stands between an article and a noun: the |last| vote, its |few| members."""
_ONE: Final = ("a", "A")


def _is_relative(reading: Reading, index: int, low: int) -> bool:
    """Whether "which" stands for what was just told of: the bank, |which| denied it. Not so "asked
    which rejected plans were saved".
    """
    return index > low and not (reading.flags[index - 1] & _BEFORE_WHICH)


_BEFORE_WHICH: Final = CUE | PREPOSITION


def _is_house(reading: Reading, cue: int) -> bool:
    """Whether what looks like a genitive is a name: Moody’s |said| A, Macy’s |announced| that A.
    Not so "Norland’s |continued| silence".
    """
    following = cue + 1
    if reading.words[cue] in SAYING or reading.gap_flags[following]:
        return True
    return bool(reading.flags[following] & _BEHIND_VERB)


_BEHIND_VERB: Final = ARTICLE | THAT | TO | SUBJECT_PRONOUN | WEEKDAY | PREPOSITION


def _is_charged(reading: Reading, first: int, low: int) -> bool:
    """Whether the words before "accused of" are whom somebody accuses: those |accused| of theft.
    Not so "Lee, whom the board |accused| of theft".
    """
    subject, last = reading.subject(first, low)
    return subject in (last, low) or not reading.flags[subject - 1] & RELATIVE


def _behind_comma(reading: Reading, cue: int, low: int) -> str | None:
    """Which form a verb in -ed behind a comma or dash is."""
    own, names = reading.flags[cue], reading.words[cue] in NAMED
    if names and _is_called(reading, cue + 1):
        return None
    if (own & ASKS and _is_asked(reading, cue, low)) or (
        own & PARTICIPLE_FORM and _is_done(reading, cue, own)
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


def _is_done(reading: Reading, cue: int, own: int) -> bool:
    """Whether what stands behind a form in -ed behind a comma shows that it is passive: a loan,
    |expected| to come from banks; a plan, |called| “a joke” by Lee; a vote, |denounced| by Lee.
    """
    after = cue + 1
    if reading.flags[after] & WEEKDAY:
        after += 1  # "a ruling, |announced| Wednesday by Lee"
    if reading.words[after] == "by" or (own & BELIEVES and reading.flags[after] & TO):
        return True
    if reading.words[cue] not in NAMED:
        return False
    if reading.gap_flags[after] == MARK and reading.quoted[after]:
        return True
    behind = reading.words[after : min(after + _NAME, reading.next_mark(cue))]
    return "by" in behind  # "a pier, |called| a wreck by divers, …"


def _names_it(reading: Reading, cue: int, low: int) -> bool:
    """Whether "called" tells the name of a thing just told of: set up a venture |called| Orion.

    Not so of a subject: A man |called| Tom Ruden a liar.
    """
    if not is_name(reading.words[cue + 1]):
        return False
    for index in range(cue - 1, max(low, cue - _NEAR), -1):
        if reading.gap_flags[index]:
            return False
        if reading.words[index] in ("a", "an"):
            return True
    return False


_NEAR: Final = 5
"""Words from "called" back to the article of what is called so."""


def _is_called(reading: Reading, index: int) -> bool:
    """Whether a name between commas says what something is called: a firm, called |Norland Total|,
    was sold. Not so "Ann Lee, 45, called Tom Ruden a liar".
    """
    first = index
    while is_name(reading.words[index]) and not (index > first and reading.gap_flags[index]):
        index += 1
    return index > first and bool(reading.gap_flags[index] & CLAUSE)


def _is_asked(reading: Reading, cue: int, low: int) -> bool:
    """Whether the subject before a comma was asked and did not ask: Ann Lee, |asked| whether A,"""
    following = reading.words[cue + 1]
    if following not in QUESTION_WORDS and following not in ("about", "by"):
        return False
    before = reading.flags[max(low, cue - 12) : cue]
    return not any(here & _BEHIND_NOUN for here in before)
