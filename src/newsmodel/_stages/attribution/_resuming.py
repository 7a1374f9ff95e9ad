"""What follows a cue inside its content: Prices, said Ann Lee, |would rise|, and not a remark."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, counts_with_than, is_name, is_occasion
from newsmodel._stages._tokens import CLAUSE, END, MARK
from newsmodel._stages.attribution._additions import adds_remark
from newsmodel._stages.attribution._bits import JOINT, STATING, TENSED_FORM
from newsmodel._stages.attribution._mains import main_verb
from newsmodel._stages.attribution._reading import Reading
from newsmodel._stages.attribution._turns import has_cue
from newsmodel._word_bits import (
    BASE_FORM,
    BELIEVES,
    COORDINATOR,
    CUE,
    GROUP,
    ING_FORM,
    NOUN_CUE,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SOURCE_PREPOSITION,
    SPEECH,
    SUBJECT_PRONOUN,
    TAKES_OBJECT_INFINITIVE,
    THAT,
    TIME_UNIT,
)
from newsmodel.words.en.phrases import HARMING, INDEFINITE, TURNS

__all__ = ["comments", "has_own_cue", "may_go_on", "over_aside", "resumes", "tells_of_some"]

_NO_ASIDE: Final = COORDINATOR | SUBJECT_PRONOUN | RELATIVE
_ASIDE: Final = 12
"""Words of an aside behind a cue, at most."""
_TAIL: Final = 8
"""Words of a cue and its speaker that end a sentence, at most."""


def over_aside(reading: Reading, after: int, high: int) -> int:
    """Index of the quotation behind an aside: “A,” he said, looking up, |“B”|; else `after`."""
    if after >= high or reading.quoted[after] or "," not in reading.gaps[after]:
        return after
    if reading.flags[after] & _NO_ASIDE and reading.words[after] not in {"who", "whose"}:
        return after
    place = after
    for _ in range(2):
        place = reading.next_mark(place)
        if place >= high or place > after + _ASIDE or "," not in reading.gaps[place]:
            return after
        if reading.quoted[place]:
            told = any(here & STATING for here in reading.flags[after:place])
            return after if told else place
    return after


def resumes(reading: Reading, last: int, after: int, high: int) -> bool:
    """Whether what follows the cue is content too: "The deal, he said, would hold"."""
    gap = reading.gap_flags[after]
    if reading.quoted[after]:
        return bool(gap & MARK and gap & (CLAUSE | END))
    here = reading.flags[after]
    if reading.quoted[last - 1] and here & COORDINATOR and gap & CLAUSE and not gap & END:
        # “A,” he said, and still “B”
        marked = reading.next_mark(after)
        return marked <= after + 2 and bool(reading.quoted[marked])
    if reading.quoted[last - 1] and gap & CLAUSE and not gap & END:
        # “It is a shame,” he said, |that the port closed|; “The plan,” he said, |is dead|
        return reading.words[after] == "that" or bool(
            here & AUXILIARY and reading.words[after][-3:] != "ing"
        )
    if reading.quoted[last - 1] or gap & END or not gap & CLAUSE:
        return False
    if reading.words[after] == "of" and is_name(reading.words[after - 1]):
        return False  # "A, said Ann Lee, |of the board|"
    if here & PREPOSITION and reading.words[after + 1] in _GOVERNED:
        return False  # "A, Lee said in a letter, |in which| she denied B"
    relative = here & RELATIVE and not here & THAT and reading.words[after] != "what"
    relative = relative or tells_of_some(reading, after, high)
    if _is_deed(reading, after) or relative or here & SOURCE_PREPOSITION:
        return False
    if here & PREPOSITION and not here & ING_FORM and _tells_occasion(reading, after, high):
        return False
    if reading.words[after] in _REMARKING and adds_remark(reading, after, high):
        return False  # "A, Lee said, |a claim the trust denied|"
    following = reading.flags[after + 1]
    if not here & COORDINATOR:
        turns = _MEANWHILE if reading.words[after] == "as" else SPEECH
        contrast = reading.words[after] in _TURNS and has_cue(reading, after, turns)
        return not (contrast or comments(reading, after, high))
    if following & CUE and following & PAST_FORM:
        return False  # "A, Lee said, |and called for| B"
    # "A, Lee said, and B, according to Ray": B is Ray's; so is "A, Lee said, but Ray said B".
    others = has_cue(reading, after, SPEECH) or _expects(reading, after)
    return not others and "according" not in reading.words[after + 1 : high]


def _expects(reading: Reading, joint: int) -> bool:
    """Whether several, who are no "they", think something: A, Lee said, and |analysts expect| B."""
    for place in range(joint + 2, joint + _SEVERAL):
        if reading.gap_flags[place]:
            return False
        here, before = reading.flags[place], reading.flags[place - 1]
        if here & BELIEVES and here & BASE_FORM and not here & NOUN_CUE:
            return bool(before & GROUP)
    return False


_SEVERAL: Final = 6
"""Words from "and" to what several think, at most."""
_TURNS: Final = TURNS | {"as"}
_MEANWHILE: Final = SPEECH | TAKES_OBJECT_INFINITIVE
"""What others do as something is said: A, Lee said, |as unions urged| both sides to talk."""


_REMARKING: Final = (*INDEFINITE, "something")
"""What opens a remark of the reporter's behind a tag."""
_GOVERNED: Final = ("which", "whom")


def tells_of_some(reading: Reading, index: int, high: int) -> bool:
    """Whether nothing follows but what some of those before do: A, said two clerks, |one of whom
    B|. Not so "The ships, he said, one of which sank, were old".
    """
    some = reading.words[index + 1 : index + 3] in _OF_WHOM
    return some and not any("," in gap for gap in reading.gaps[index + 1 : high])


_OF_WHOM: Final = (["of", "which"], ["of", "whom"])


def may_go_on(reading: Reading, after: int, high: int) -> bool:
    """Whether what follows a cue may be a clause that it tells: On Monday, he said, |they left|.
    Not so "On Monday, he wrote to the mayor, |calling it a lie|", "On Monday, they found one case,
    |a long way off|".
    """
    if reading.quoted[after]:
        return True
    relative = reading.flags[after] & RELATIVE and not reading.flags[after] & THAT
    return not (relative or _is_deed(reading, after) or comments(reading, after, high))


def _is_deed(reading: Reading, index: int) -> bool:
    """Whether a participle tells what else somebody does: A, he said, |wiping| his face, or what
    the news does. Not so ", |including| B", nor "|hunting| was banned", nor what a blast does: A
    bomb exploded, he said, |killing two|.
    """
    here = reading.flags[index]
    if reading.words[index] in HARMING:
        return False
    if here:
        return bool(here & ING_FORM) and not here & PREPOSITION
    if reading.words[index][-3:] != "ing":
        return False
    if not _MOODS.isdisjoint(reading.words[index + 1 : index + _GESTURE]):
        return True
    return any(flag & POSSESSIVE for flag in reading.flags[index + 1 : index + _GESTURE])


_MOODS: Final = frozenset(
    ("concern", "concerns", "doubts", "expectations", "fears", "hopes", "speculation", "worries")
)
"""What news dashes, raises or feeds, as the reporter sees it: A, he said, |dashing hopes| of B."""


_GESTURE: Final = 5
"""Words of a gesture up to whose face or hand it is, at most."""


def _tells_occasion(reading: Reading, first: int, high: int) -> bool:
    """Whether nothing but the occasion follows: A, said Ann Lee, |at the meeting on water|."""
    if not is_occasion(reading.tokens, first + 1, high):
        return False
    mark = reading.next_mark(first)
    # "A, said Ann Lee, |in a talk with the Post, a weekly|"
    return mark >= high or (reading.words[mark] in INDEFINITE and reading.next_mark(mark) >= high)


def comments(reading: Reading, after: int, high: int) -> bool:
    """Whether nothing but a comment stands behind a cue and what it tells: A, Lee said, |a plan
    that drew laughter|; A, Lee said, |two days after the vote|. Not so "A, he said, a first, is B".
    """
    here, following = reading.flags[after], reading.flags[after + 1]
    if counts_with_than(reading.tokens, after):
        # "A, Lee said, |more than twice what she had hoped|"
        return not _MEASURED.isdisjoint(reading.words[after : after + _MUCH])
    if here & TIME_UNIT or following & TIME_UNIT:
        later = after + 1 if here & TIME_UNIT else after + 2
        alone = reading.words[later] in _THEN and reading.next_mark(after) >= high
        return alone and not is_name(reading.words[after])
    return reading.words[after] in INDEFINITE and main_verb(reading, after, high, 0) == high


_MUCH: Final = 5
"""Words from "more than" to what it is compared with, at most."""
_MEASURED: Final = frozenset(("after", "before", "earlier", "later", "what"))
_THEN: Final = frozenset(("after", "before", "earlier", "later"))


def has_own_cue(reading: Reading, after: int, high: int) -> bool:
    """Whether what the reporter turns to ends in a cue: A, Lee said, |while B, Ray said|."""
    if not reading.flags[after] & JOINT:
        return False
    here = reading.flags[high - 1]
    if not here or not here & SPEECH or not here & TENSED_FORM:
        return False
    return any(gap & CLAUSE for gap in reading.gap_flags[max(high - _TAIL, after + 1) : high])
