"""Where the reporter turns from a statement to what else the speaker, or another speaker, does."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, PERSONS, is_adverb, is_name, is_somebody
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution._bits import FINITE_FORM, JOINT, PREDICATE, TENSED_FORM
from newsmodel._stages.attribution._reading import Reading
from newsmodel._stages.attribution._silences import declines
from newsmodel._word_bits import (
    BASE_FORM,
    BELIEVES,
    COORDINATOR,
    CUE,
    DETERMINER,
    GROUP,
    HAVE,
    ING_FORM,
    INTENDS,
    MODAL,
    NOUN_CUE,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    SPEECH,
    SUBJECT_PRONOUN,
    TAKES_ADDRESSEE,
    TAKES_CLAUSE,
    TAKES_OBJECT,
    THAT,
    THIRD_FORM,
    TO,
)
from newsmodel.words.en.phrases import (
    CONCESSIONS,
    INDEFINITE,
    JUDGING,
    JUDGING_IT,
    REMARKS,
    SAYING,
    STANDING_ALONE,
)
from newsmodel.words.en.plurals import PLURALS

__all__ = [
    "REPORTING",
    "brings_in",
    "has_cue",
    "is_remark",
    "leads_back",
    "other_speaker",
    "perfect_too",
    "turned",
    "turned_to",
    "turns_over_aside",
]

_TOLD_TOO: Final = PAST_FORM | BELIEVES | INTENDS | BASE_FORM
_INDEFINITE: Final = STANDING_ALONE | {"others"}
_NAMES: Final = 4
"""Words of a name at most."""


def turned(reading: Reading, cue: int, first: int, last: int) -> int:
    """Index of the word behind a comma with which the speaker does something else: said A,
    |but ruled out| B. `last` where there is none.
    """
    index = cue - 1
    own = reading.flags[cue]
    verb = own & PAST_FORM or (own & (BASE_FORM | THIRD_FORM) and not own & NOUN_CUE)
    if not verb or cue >= last:
        return last
    if reading.words[index] in _NEXT:
        index -= 1  # "said A|, but then| rejected B"
    if index <= first or not reading.flags[index] & COORDINATOR or reading.quoted[index]:
        return last
    parted = reading.gap_flags[index] & CLAUSE or declines(reading, cue)
    if parted or _is_apart(reading, cue, first, index):
        return index
    return last


_NEXT: Final = ("later", "then")


def _is_apart(reading: Reading, cue: int, first: int, index: int) -> bool:
    """Whether no mark is needed to part a verb behind "and" from the verb of what was said."""
    own = reading.flags[cue]
    if own & TENSED_FORM == PAST_FORM:
        return (
            _is_present(reading, first, index)
            or _judges(reading, cue, first, index)
            or bool(reading.flags[first] & reading.flags[cue + 1] & THAT)
            or (not own & _NO_TURN and _awaits_base(reading, first, index))
            or (own & TAKES_ADDRESSEE > 0 and _is_of_thing(reading, first, index))
        )
    return own & TENSED_FORM == THIRD_FORM and _verb_before(reading, first, index) & MODAL > 0


def _awaits_base(reading: Reading, first: int, index: int) -> bool:
    """Whether the verb of what was said is one that a past form behind "but" cannot go on with:
    said prices |would rise| but ruled out cuts. Not so "would be cut and sold".
    """
    return bool(_verb_before(reading, first, index) & MODAL)


def _is_of_thing(reading: Reading, first: int, index: int) -> bool:
    """Whether what was said is of a thing, which tells nobody anything: said |the deal was dead|
    and told members to go. Not so "said Ray was ill and told them".
    """
    for verb in range(first + 1, index):
        if reading.gap_flags[verb]:
            return False
        here, before = reading.flags[verb], verb - 1
        if here & AUXILIARY:
            return not is_somebody(reading.words[before], reading.flags[before] & ~NOUN_CUE) and (
                not reading.flags[before] & SUBJECT_PRONOUN or reading.words[before] == "it"
            )
    return False


_NO_TURN: Final = BASE_FORM | BELIEVES | INTENDS


def _judges(reading: Reading, cue: int, first: int, index: int) -> bool:
    """Whether a speaker has a word for somebody too: said A would fail |and praised| Ray. Not so
    "said Ann Lee |had mocked| him and praised Ray", which is what she did.
    """
    if reading.words[cue] not in JUDGING or reading.words[cue + 1] == "of":
        return False  # "said men were held and |accused of| theft"
    inside = _verb_before(reading, first, index)
    return not (inside & HAVE or inside & _CUES == CUE)


_CUES: Final = CUE | AUXILIARY


def _verb_before(reading: Reading, first: int, index: int) -> int:
    """The bits of the last finite verb of what was said before a word: said he |will| stay and."""
    for place in range(index - 1, max(first, index - _FAR), -1):
        here = reading.flags[place]
        if here & AUXILIARY or (here & TENSED_FORM and not here & NOUN_CUE):
            return here
    return 0


_FAR: Final = 20
"""Words before "and" in which the verb of what was said is looked for."""


def perfect_too(reading: Reading, cue: int, first: int, last: int) -> int:
    """Index of the "and" between two verbs of the speaker in the perfect: has said A |and has
    called| for B. `last` where there is none; `cue` is the second verb.
    """
    words, place = reading.words, cue - 1
    joint = place - 1
    if joint <= first or not reading.flags[joint] & COORDINATOR or reading.quoted[joint]:
        return last
    if words[place] not in words[max(first - _GROUP, 0) : first]:
        return last
    inside = any(here & HAVE for here in reading.flags[first:joint])
    return last if inside else joint


_GROUP: Final = 5
"""Words of a verb with its hearer, at most."""


def _is_present(reading: Reading, first: int, last: int) -> bool:
    """Whether what was said tells of the present, and so no past form behind "and" is part of it:
    said he |admires| her |and praised| the plan. Not so "said he |has praised| and admired".
    """
    if not reading.flags[first - 1] & PAST_FORM or reading.words[last] not in ("and", "but"):
        return False
    for index in range(first + 1, last):
        here = reading.flags[index]
        if here & PREDICATE and not here & NOUN_CUE:
            third = here & TENSED_FORM == THIRD_FORM and not here & AUXILIARY
            return third or reading.words[index] in _PRESENT
    return False


_PRESENT: Final = frozenset(("are", "is"))


def turned_to(reading: Reading, cue: int, last: int) -> int:
    """Index of the "and" with which the reporter says what the speaker told too: Ann Lee said A
    |and she accused| him of B; or kept to herself: said A, |though she declined| to say B. What
    somebody thinks or wants may be part of what is said.
    """
    own, joint = reading.flags[cue], cue - 2
    if not reading.flags[joint] & COORDINATOR:
        silent = reading.words[joint] in CONCESSIONS and declines(reading, cue)
        return joint if silent else last
    if own & _TOLD_TOO != PAST_FORM and not declines(reading, cue):
        return last
    alone = reading.words[cue - 1] in ("he", "she", "they") and not reading.quoted[joint]
    return joint if alone else last


def other_speaker(reading: Reading, cue: int, first: int, last: int) -> int:
    """Index of the "and" with which the reporter turns to another speaker: said A |and others have
    said| B; say A, |but Norland officials say| B; said A |but Ann Lee argued| B; said A |and the
    firm declined| to comment.
    """
    flags, words = reading.flags, reading.words
    if flags[cue] & NOUN_CUE or reading.quoted[cue]:
        return last
    if not (words[cue] in SAYING or _argues(reading, cue) or declines(reading, cue)):
        return last
    verb = cue
    while flags[verb - 1] & AUXILIARY or is_adverb(words[verb - 1], flags[verb - 1]):
        verb -= 1
    if flags[verb - 1] & RELATIVE:
        return last  # "met Ray and Ann Lee, |who| said A"
    start, end = reading.subject(verb, first)
    if start >= end or start <= first + 1 or flags[end - 1] & JOINT or words[end - 1] == "than":
        return last
    if flags[start] & SUBJECT_PRONOUN and end == start + 1 and words[start] not in _INDEFINITE:
        return last
    joint = start - 1
    return joint if flags[joint] & COORDINATOR and not reading.quoted[joint] else last


def _argues(reading: Reading, cue: int) -> bool:
    """Whether somebody with a name argues behind "but": |but Ann Lee argued| A."""
    if not reading.flags[cue] & PAST_FORM or not reading.flags[cue] & TAKES_CLAUSE:
        return False
    name = cue - 1
    while is_name(reading.words[name]) and name > cue - _NAMES:
        name -= 1
    return name < cue - 1 and reading.words[name] == "but"


def has_cue(reading: Reading, index: int, verbs: int) -> bool:
    """Whether a clause that begins here has a verb of its own: ", while others |said"."""
    flags, gap_flags = reading.flags, reading.gap_flags
    for place in range(index + 1, index + _CLAUSE):
        if gap_flags[place]:
            return False
        here = flags[place]
        if not here:
            continue
        if here & THAT:
            return False  # "and a system |that| they say is old"
        if here & CUE:
            following = reading.words[place + 1]
            if following in _TAKEN_UP and _judges_it(reading, place):
                return True
            if reading.words[place] == "told" and _is_press(following, flags[place + 1]):
                return not flags[place - 1] & _SUBORDINATE
        if not here & verbs or (here & _NO_SPEAKING and not _fears(reading, place)):
            continue
        before = flags[place - 1]
        if here & PAST_FORM:
            return not before & _SUBORDINATE
        noun = reading.words[place - 1]
        several = before & GROUP or noun[-1] == "s" or noun in PLURALS
        if several and here & _PRESENT_FORM:
            return True  # "…, but critics argue A"
        alone = is_name(noun) or before & SUBJECT_PRONOUN or noun in STANDING_ALONE
        if here & THIRD_FORM and alone:
            return True  # "…, while Norland denies A"
    return False


def _fears(reading: Reading, index: int) -> bool:
    """Whether a form that is a noun too has a clause of its own: but critics |doubt that| A, but
    Holm |fears they| B. Not so "but doubts remain", "but critics’ fears that A".
    """
    here, behind = reading.flags[index], reading.flags[index + 1]
    if (
        reading.gaps[index] != " "
        or not here & BELIEVES
        or not here & FINITE_FORM
        or reading.gap_flags[index + 1]
    ):
        return False
    return bool(behind & THAT or (behind & SUBJECT_PRONOUN and not behind & DETERMINER))


def brings_in(reading: Reading, index: int) -> bool:
    """Whether "with" leads to somebody with a participle of his own: said A, |with Ann Lee calling
    it “a joke”|, |with one aide calling| it B. Not so "said A, with prices rising".
    """
    place = index + 1
    if reading.words[place] in _ONE and reading.flags[place + 1] & PERSONS:
        place += 2
    while is_name(reading.words[place]) and place <= index + _NAMES:
        if reading.gap_flags[place]:
            return False
        place += 1
    here = reading.flags[place]
    told = here & ING_FORM and here & CUE and here & _VOICED and not here & PREPOSITION
    return place > index + 1 and bool(told) and not reading.gap_flags[place]


_ONE: Final = ("another", "one", "some")
"""What opens somebody who is not named, behind "with"."""
_VOICED: Final = SPEECH | TAKES_OBJECT


def turns_over_aside(reading: Reading, index: int) -> bool:
    """Whether somebody says something behind an aside: said A, |but its owner, Ann Lee, denied| B;
    said A, |and Lee, after a pause, said| B.
    """
    opened = reading.next_mark(index)
    closed = reading.next_mark(opened) if opened < index + _WHO_SPEAKS else opened
    if not opened < closed < min(opened + _CLAUSE, len(reading.gaps)):
        return False
    if not reading.gaps[opened] == reading.gaps[closed] == ", " or reading.quoted[closed]:
        return False
    if any(here & _NO_SPEAKER for here in reading.flags[index + 1 : opened]):
        return False
    if not is_somebody(reading.words[opened - 1], reading.flags[opened - 1]):
        return False
    while is_adverb(reading.words[closed], reading.flags[closed]):
        closed += 1
    here = reading.flags[closed]
    return bool(here & SPEECH and here & PAST_FORM) and not here & NOUN_CUE


_NO_SPEAKER: Final = AUXILIARY | RELATIVE | THAT | PREPOSITION | TO
"""What stands in no name of a speaker."""
_WHO_SPEAKS: Final = 8
"""Words of such a name with what joins it, at most."""


def _is_press(word: str, here: int) -> bool:
    """Whether a hearer passes on what he is told, or many hear it: told |reporters|, told |AFP|,
    told |investors|.
    """
    if word in ("journalists", "reporters") or (word.isupper() and len(word) > 1):
        return True
    return here & GROUP > 0 and word[-1] == "s"


_TAKEN_UP: Final = frozenset(("it", "that", "them", "this"))
"""What takes up what was said."""


def _judges_it(reading: Reading, cue: int) -> bool:
    """Whether another speaker has a word for what was said: says A, but Lee |has called it| B; says
    A, while the bank |claims it| is B. Not so "said A, but Lee |had called it| B".
    """
    word, before, subject = reading.words[cue], reading.words[cue - 1], reading.flags[cue - 1]
    if word == "claims":
        return is_somebody(before, subject)
    if word not in JUDGING_IT:
        return False
    return before != "had" if subject & HAVE else not subject & _NO_SUBJECT


_NO_SUBJECT: Final = AUXILIARY | RELATIVE | TO


def leads_back(reading: Reading, index: int, high: int) -> bool:
    """Whether a comma leads back to the main clause: "X, who backs A, |also said".

    A bracket does not: "thinks that the plan (|read|: the toll) is dead".
    """
    flags, words = reading.flags, reading.words
    if "(" in reading.gaps[index]:
        return False
    while index < high:
        here = flags[index]
        if not is_adverb(words[index], here):
            tells = here & SPEECH and here & FINITE_FORM and not here & NOUN_CUE
            return bool(tells) and words[index + 1] not in INDEFINITE  # "|wrote| a song"
        index += 1
    return False


def is_remark(reading: Reading, index: int) -> bool:
    """Whether an apposition says what somebody thinks of all that: ", |a charge Ray denies|"."""
    for place in range(index + 1, min(index + 4, len(reading.words) - 1)):
        if reading.gap_flags[place]:
            return False
        if reading.flags[place] & NOUN_CUE:
            word, here = reading.words[place + 1], reading.flags[place + 1]
            subject = is_name(word) or here & (SUBJECT_PRONOUN | DETERMINER)
            behind = place + (here & THAT > 0)
            return word == "of" or (bool(subject) and has_cue(reading, behind, CUE))
        if reading.words[place] in REMARKS:
            return True
    return False


_SUBORDINATE: Final = RELATIVE | AUXILIARY
"""What stands before the verb of no main clause."""
_CLAUSE: Final = 15
"""Words in which a clause must have its verb."""
_NO_SPEAKING: Final = NOUN_CUE | PREPOSITION
"""What may be a verb and mostly is none: "claims", "like"."""
_PRESENT_FORM: Final = BASE_FORM | THIRD_FORM
REPORTING: Final = SPEECH | TAKES_CLAUSE | TAKES_OBJECT
"""What the reporter goes on with about another speaker."""
