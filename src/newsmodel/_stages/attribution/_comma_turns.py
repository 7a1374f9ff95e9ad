"""Where a comma leads out of a statement to what the reporter goes on with: said A|, adding| B."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_adverb, is_name
from newsmodel._stages.attribution._bits import (
    IN_MIND,
    PREDICATE,
    PRONOUN,
)
from newsmodel._stages.attribution._capitals import does_more
from newsmodel._stages.attribution._openings import tells
from newsmodel._stages.attribution._others import compares, counts, does_too
from newsmodel._stages.attribution._reading import Reading
from newsmodel._stages.attribution._silences import (
    gives_no_more,
    stays_silent,
)
from newsmodel._stages.attribution._turns import (
    REPORTING,
    brings_in,
    has_cue,
    turns_over_aside,
)
from newsmodel._word_bits import (
    BELIEVES,
    ING_FORM,
    PARTICIPLE_FORM,
    SOURCE_PREPOSITION,
    SPEECH,
    SUBJECT_PRONOUN,
    THAT,
    THIRD_FORM,
)
from newsmodel.words.en.phrases import (
    CHEERS,
    POINTING,
    ROUSING,
    SENTENCING,
    TURNS,
)

__all__ = ["turns_out"]


def turns_out(reading: Reading, first: int, index: int) -> bool:
    """Whether a comma leads out of a statement: ", adding", ", according to", ", while B said"."""
    here, word = reading.flags[index], reading.words[index]
    if not here & _TURNING and word not in _TURNING_WORDS:
        more = here & THIRD_FORM and index < reading.headline_end
        return bool(more) and does_more(reading, index)
    if here & SOURCE_PREPOSITION and word.islower():
        # "reported that|, according to Ray,| A"
        return index > first + 1 or not reading.flags[first] & THAT
    if here and here & ING_FORM and (here & REPORTING or word in POINTING):
        return word != "showing"  # "prices rose, |showing| that B"
    if gives_no_more(reading, index) or _brings_about(reading, index):
        return True
    if word == "as":
        # "said A|, as the mayor vowed| to B"
        return does_too(reading, index) or has_cue(reading, index + 1, SPEECH)
    if word == "to" and reading.words[index + 1] in _WHO:
        return has_cue(reading, index + 1, SPEECH)  # "said A|, to which Ray replied| “B”"
    if word == "with" and brings_in(reading, index):
        return True
    if word == "most" and reading.words[index + 1] == "recently":
        return has_cue(reading, index + 1, REPORTING)  # "|, most recently| when she called it A"
    if word in _WHO:
        return _speaks_of(reading, index) and _is_whole(reading, first, index)
    if word not in TURNS:
        return word == "compared" and not counts(reading, first) and compares(reading, index)
    if word == "while" and counts(reading, index + 1) and not counts(reading, first):
        return True  # "60 percent said A|, while 40 percent liked B"
    if reading.words[index + 1] == "when" and reading.flags[index + 2] & PARTICIPLE_FORM:
        return True  # "said A|, and when asked| why, he left"
    # “A”, while Ray denounced B: the marks have closed what was said.
    closed = reading.quoted[index - 1]
    goes_on = reading.flags[index + 1] & THAT and reading.flags[first] & THAT
    if not goes_on and has_cue(reading, index + 1, REPORTING if closed else _BELIEVING):
        return True  # and not "said that A, but |that| farmers fear B"
    return turns_over_aside(reading, index) or stays_silent(reading, index)


def _brings_about(reading: Reading, index: int) -> bool:
    """Whether a participle tells what comes of words that are spoken: said A, |jailing| him; said
    A, |drawing| cheers.
    """
    word = reading.words[index]
    if word in ROUSING:
        return not CHEERS.isdisjoint(reading.words[index + 1 : index + _CHEERS])
    return word in SENTENCING


def _speaks_of(reading: Reading, index: int) -> bool:
    """Whether somebody has a word for what was said: said A, |which he called “a joke”|. Not so
    "said she met Ray, who left".
    """
    words, flags, place = reading.words, reading.flags, index + 1
    while is_name(words[place]) and place < index + _NAMED:
        place += 1
    if place == index + 1:
        if flags[place] & PRONOUN != SUBJECT_PRONOUN:
            return False
        place += 1
    while flags[place] & AUXILIARY or is_adverb(words[place], flags[place]):
        place += 1
    told = flags[place] & REPORTING and not flags[place] & IN_MIND
    return bool(told) and not reading.gap_flags[place]


def _is_whole(reading: Reading, first: int, last: int) -> bool:
    """Whether words are a clause with its verb: said |the tax was dead|, which he called “a joke”.
    Not so "said |the tax|, which he opposes, was dead".
    """
    close = reading.next_mark(last)
    leads = reading.flags[close] & PREDICATE and "," in reading.gaps[close]
    return not leads or any(tells(reading, index) for index in range(first, last))


_NAMED: Final = 5
"""Words of a relative pronoun with a name behind it, at most."""
_WHO: Final = frozenset(("which", "who", "whom"))
_TURNING: Final = SOURCE_PREPOSITION | ING_FORM
_TURNING_WORDS: Final = (
    TURNS | _WHO | SENTENCING | ROUSING | {"and", "as", "compared", "most", "to", "with", "without"}
)


_CHEERS: Final = 5
"""Words from such a participle to what a crowd does, at most."""
_BELIEVING: Final = SPEECH | BELIEVES
