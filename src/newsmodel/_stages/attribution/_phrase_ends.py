"""Where content ends that is less than a clause: a thing, an infinitive."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    BRACKETS,
    has_dash,
    is_adverb,
    is_infinitive,
    is_name,
    is_time,
)
from newsmodel._stages._tokens import CLAUSE, END, MARK
from newsmodel._stages.attribution._additions import (
    adds_to_infinitive,
    in_who,
    sums_up,
)
from newsmodel._stages.attribution._bits import ARTICLE, JOINT, PRONOUN, STATING, VERBAL
from newsmodel._stages.attribution._capitals import does_more
from newsmodel._stages.attribution._plurals import is_plural
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._second_verbs import goes_over
from newsmodel._stages.attribution._shared import group_start
from newsmodel._stages.attribution._trailing import (
    TRAILING,
    TRAILING_WORDS,
    time_start,
    trails,
)
from newsmodel._stages.attribution._turns import (
    brings_in,
    has_cue,
    is_remark,
    leads_back,
)
from newsmodel._word_bits import (
    ADVERB,
    BE,
    COORDINATOR,
    CUE,
    DETERMINER,
    GROUP,
    ING_FORM,
    NOUN_CUE,
    NUMBER_WORD,
    PARTICIPLE_FORM,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    SHOWING_NOUN,
    SOURCE_PREPOSITION,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_OBJECT_INFINITIVE,
    THAT,
    THIRD_FORM,
    TIME_UNIT,
    TIME_WORD,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.phrases import CITING, CONCESSIONS, COUNTING, FORESEEING, NEAR_TIMES

__all__ = ["FARTHEST", "phrase_end"]


def phrase_end(
    reading: Reading, stretch: Stretch, first: int, last: int, frame: int, speech: int
) -> int:
    """The end of content that is less than a clause: a thing, an infinitive."""
    flags, gap_flags, quoted = reading.flags, reading.gap_flags, reading.quoted
    words = reading.words
    thing = frame == TAKES_OBJECT
    joints = _THING_JOINTS if thing else JOINT
    for index in range(first + 1, min(last, first + FARTHEST)):
        if not (gap_flags[index] or flags[index] & joints) or quoted[index]:
            continue
        here, gap = flags[index], gap_flags[index]
        if thing and (
            (here & _SAYING and (_says_too(reading, index) or _is_told(reading, index)))
            or (gap == MARK and quoted[index - 1] and _tells_when(reading, index, last))
        ):
            return index
        if here & TO and frame == TAKES_INFINITIVE and is_infinitive(reading.tokens, index):
            continue  # "promised to cut rates|, to pay debts| and to stay"
        if gap & CLAUSE and (
            _parts(reading, index)
            or (here & AUXILIARY and _closes_aside(reading, first, index, frame))
            or (_is_next_who(reading, index) and in_who(reading, first, index))
            or (not speech and leads_back(reading, index, stretch.last))
            or (frame == TAKES_INFINITIVE and adds_to_infinitive(reading, index, last))
            or sums_up(reading, index, last)
        ):
            return index
        if here & COORDINATOR and goes_over(reading, stretch, first, index, thing=thing):
            return index
        word = words[index]
        leads = here & SUBORDINATOR or word == "by"
        if word == "as" and not CITING.isdisjoint(words[first:index]):
            leads = False  # "declined to speak on a report quoting Lee |as saying| A"
        if frame == TAKES_OBJECT_INFINITIVE and word in _BEFORE_DEEDS:
            leads = 0  # "urged them to wait |before claiming| A"
        if leads and flags[index + 1] & ING_FORM and flags[index + 1] & SPEECH:
            # "answered the note |by saying| A", "|even while| saying A"
            return index - (words[index - 1] == "even")
        if frame == TAKES_INFINITIVE and word in CONCESSIONS:
            return index - (words[index - 1] == "even")
        if not thing or (gap and not _closes(reading, index)):
            continue
        begins = _adjunct_start(reading, stretch, first, index)
        # "called the move on Sunday “childish”" goes on to the mark.
        if begins > first and MARK not in gap_flags[index + 1 : index + 4]:
            if _has_verb(flags, first, begins):
                continue
            return _with_distance(reading, first, begins)
    return last


_BEFORE_DEEDS: Final = ("after", "before", "without")
"""What opens a deed of whoever is to do something."""


def _with_distance(reading: Reading, first: int, begins: int) -> int:
    """The first word of what tells when, with how near that was: admitted defeat|, probably| in
    May, |shortly| before midnight, |two days| before the vote.
    """
    index = begins - 1
    if index <= first:
        return begins
    if reading.words[index] in NEAR_TIMES:
        return index
    if reading.gap_flags[index] & CLAUSE and reading.flags[index] & ADVERB:
        return index
    if reading.words[index] in _LENGTHS and reading.words[begins] in _ORDER:
        return _before_length(reading, first, index) or begins
    return begins


def _before_length(reading: Reading, first: int, index: int) -> int:
    """The first word of how long, which ends at a word: |just three days| before; 0 where that is
    part of the thing: rights |for 50 years| after the vote.
    """
    while index - 1 > first and not reading.gap_flags[index]:
        before, here = reading.words[index - 1], reading.flags[index - 1]
        if here & PREPOSITION and before not in COUNTING:
            return index - 1 if before in _UNTIL else 0
        if not (here & NUMBER_WORD or before[0].isdigit() or before in COUNTING):
            break
        index -= 1
    return index


_LENGTHS: Final = frozenset(
    ("day", "days", "hour", "hours", "minutes", "months", "week", "weeks", "year", "years")
)
_ORDER: Final = ("after", "before")
_UNTIL: Final = ("in", "until", "within")


def _adjunct_start(reading: Reading, stretch: Stretch, first: int, index: int) -> int:
    """The first word of what tells when or where, at or before a word inside a thing; 0 where there
    is none. A time is part of what is to come: predicted growth |in the year to May|.
    """
    here = reading.flags[index]
    timed = here & TIME_UNIT
    if not (timed or here & TRAILING or reading.words[index] in TRAILING_WORDS):
        return 0
    if reading.words[first - 1] in FORESEEING and _is_term(reading, index):
        return 0
    if reading.words[index] == "once" and reading.flags[index - 1] & PRONOUN == SUBJECT_PRONOUN:
        return 0  # "backed a plan she |once| denounced"
    if timed:
        return time_start(reading, first, index, stretch.last)
    return trails(reading, stretch, first, index) and index


def _is_term(reading: Reading, index: int) -> bool:
    """Whether a time for what is to come stands at a word: in |2015|, this |year|."""
    behind = reading.flags[index : index + _TERM]
    return any(here & TIME_UNIT for here in behind) or reading.words[index + 1].isdigit()


_TERM: Final = 4
"""Words of such a time with its preposition, at most."""


def _is_next_who(reading: Reading, index: int) -> bool:
    """Whether others begin at a word, with a who-clause: some who want A|, |others who| want B. Not
    so "as a kind, |wise man who|".
    """
    words, after = reading.words, index + 1
    if "who" not in words[after : index + _HEAD]:
        return False
    return is_plural(words[words.index("who", after) - 1].lower())


_HEAD: Final = 4
"""Words of such others, at most."""


def _closes_aside(reading: Reading, first: int, index: int, frame: int) -> bool:
    """Whether a dash closes the aside that holds a thing, and the verb of the clause follows: the
    plan - what she calls “a joke” |- was| dropped; so does a comma behind a quotation, Lee, who
    called it “a joke,” |will| go, and behind a deed: Bo Ray, whom the board told to go|, was|
    there. Not so "the deal - a joke - was dropped".
    """
    gaps = reading.gaps
    if "," in gaps[index] and reading.quoted[index - 1]:
        return True
    if frame == TAKES_OBJECT_INFINITIVE and gaps[index] == ", ":
        return reading.marked.find(1, first + 1, index) < 0
    return has_dash(gaps[index]) and not any(
        map(has_dash, gaps[max(first, index - _WHO) + 1 : index])
    )


def _closes(reading: Reading, index: int) -> bool:
    """Whether nothing but the end of a quotation stands before a word: called him a “fool” |on|
    Friday. Why he did is the speaker's: called it “foolish” |because| it fell.
    """
    closed = reading.gap_flags[index] == MARK and reading.quoted[index - 1]
    return bool(closed) and reading.words[index] != "because"


def _tells_when(reading: Reading, index: int, high: int) -> bool:
    """Whether words behind a quotation only say when: called it “a joke” |last week|, |yesterday|,
    |earlier in the week|.
    """
    if reading.words[index] in _LATER or reading.flags[index] & TIME_WORD:
        return True
    return is_time(reading.tokens, index, high)


_LATER: Final = ("earlier", "later")

FARTHEST: Final = 300
"""Words of content in which its end is looked for; content without one runs on."""
_SAYING: Final = ING_FORM | THAT
_THING_JOINTS: Final = JOINT | PREPOSITION | WEEKDAY | ING_FORM | TIME_UNIT | THAT
"""Words at which content may end without a mark."""


def _says_too(reading: Reading, index: int) -> bool:
    """Whether the speaker goes on without a comma: called it “a joke” |saying| it was late."""
    return reading.words[index] == "saying" and not reading.flags[index - 1] & _BEFORE_SAYING


def _is_told(reading: Reading, that: int) -> bool:
    """Whether somebody else says something of a thing: cited a letter |that Lee said was lost|. Not
    so "denied reports that Lee said A", where that is the thing.
    """
    words, verb = reading.words, that + 1
    if words[that] != "that" or reading.flags[that - 1] & NOUN_CUE:
        return False
    while is_name(words[verb]) and verb < that + _NAMED and not reading.gap_flags[verb]:
        verb += 1
    verb += verb == that + 1 and reading.flags[verb] & PRONOUN == SUBJECT_PRONOUN
    return that + 1 < verb and words[verb] in _SAID and not reading.gap_flags[verb]


_SAID: Final = ("said", "says")
_NAMED: Final = 5
"""Words of a name behind "that", at most."""
_BEFORE_SAYING: Final = SHOWING_NOUN | NOUN_CUE | AUXILIARY | PREPOSITION | GROUP
"""What says something itself: a letter |saying| A, voters |saying| A."""


def _has_verb(flags: list[int], first: int, index: int) -> bool:
    """Whether a thing has a verb of its own, so that the words at `index` may tell when or where
    that is: accused Lee of |lying in court|, but not accused Lee |in court|.
    """
    for place in range(first + 1, index):
        here = flags[place]
        if here & RELATIVE:
            return True
        if here & ING_FORM and not (here & PREPOSITION or flags[place - 1] & ARTICLE):
            return True
    return False


def _parts(reading: Reading, index: int) -> bool:
    """Whether the reporter goes on after a comma behind a thing: ", which", ", leaving"."""
    here, word, gap = reading.flags[index], reading.words[index], reading.gaps[index]
    if gap in _BRACKETS:
        return False  # "a deal with Arden Gold |(AG)| miner Teck"
    if ":" in gap or ";" in gap:
        return reading.words[index - 1] not in _ANNOUNCING or ";" in gap
    if word in _OPENERS or word in _LEANING:
        return _leads_away(reading, index)
    if here & SOURCE_PREPOSITION and word.islower():
        return True
    if (word == "with" and brings_in(reading, index)) or (
        word == "as" and _as_others(reading, index)
    ):
        return True
    if is_adverb(word, here) and reading.flags[index + 1] & _DEED == ING_FORM:
        return not reading.gap_flags[index + 1]  # "|, instead restating| B"
    if here & ING_FORM or word[-3:] == "ing":
        if here & PREPOSITION and not here & STATING:
            return False  # "all rules, |including those on trade|"
        goes_on = reading.gap_flags[index + 1] or reading.flags[index + 1] & COORDINATOR
        # "in |attracting, keeping| and paying skilled workers"
        listed = goes_on and reading.words[index - 1][-3:] == "ing"
        return not (listed or word == "ranging")
    if here & THIRD_FORM and does_more(reading, index):
        return True
    noun = index
    if here & DETERMINER:
        if is_remark(reading, index):
            return True
        noun += 1
    if reading.flags[noun + 1] & THAT:
        return has_cue(reading, noun + 1, VERBAL)  # "|, a deal that Lee called| old"
    if here & PRONOUN == SUBJECT_PRONOUN:
        return True
    return has_cue(reading, index, VERBAL)


def _as_others(reading: Reading, index: int) -> bool:
    """Whether others have said or wanted what somebody tells: promised an inquiry, |as parties have
    demanded|. Not so "called it dead, as she had a right to".
    """
    mark = reading.next_mark(index)
    verb = mark - 1
    start = group_start(reading, verb, index)
    first, last = reading.subject(start, index + 1)
    told = reading.flags[verb] & CUE and reading.flags[verb] & (PAST_FORM | PARTICIPLE_FORM)
    if any(here & BE for here in reading.flags[start:verb]):
        return False  # "a new name for it, the Bloc, |as it was called|"
    return bool(told) and first == index + 1 < last and reading.gap_flags[mark] & END > 0


def _leads_away(reading: Reading, index: int) -> bool:
    """Whether a word behind a comma is the reporter’s: opposes A|, but| B, opposes A|, however|.

    Not so "a call|, however, for| talks", "floods|, however| rare".
    """
    if reading.words[index] in _LEANING:
        after = index + 1
        return bool(reading.gap_flags[after]) and not reading.flags[after] & PREPOSITION
    return not (reading.flags[index] & RELATIVE and _goes_round(reading, index))


def _goes_round(reading: Reading, index: int) -> bool:
    """Whether a thing goes on behind a who-clause: praised Lee, |who left|, as a friend; accused
    Lee, |who left|, of theft.
    """
    place = reading.next_mark(index)
    if place > index + _WHO or "," not in reading.gaps[place]:
        return False
    return reading.words[place] in ("as", "for", "of") and not reading.quoted[index]


_ANNOUNCING: Final = ("following", "thing", "this")
"""What a colon says more of: was clear about one |thing|: A."""
_WHO: Final = 20
"""Words of a who-clause inside a thing, at most."""
_DEED: Final = ING_FORM | PREPOSITION
"""A participle is the former alone: "saying", and not "including"."""
_BRACKETS: Final = (*BRACKETS, ") ", "> ")
_OPENERS: Final = frozenset(
    ("but", "while", "which", "who", "whose", "though", "although", "whereas", "so", "when")
)
"""Words behind a comma that lead away from a thing."""
_LEANING: Final = ("however", "too")
"""Words between commas that are the reporter’s."""
