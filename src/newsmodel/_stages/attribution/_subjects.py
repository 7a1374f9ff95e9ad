"""Whose verb it is: the subject of a cue, or of the clause that it leans on."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    PERSONS,
    is_adverb,
    is_doing,
    is_infinitive,
    phrase_at,
    phrase_before,
)
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._bits import (
    ARTICLE,
    BEFORE_NOUN,
    JOINT,
    PRONOUN,
    STATING,
    TENSED_FORM,
    VERBAL,
)
from newsmodel._stages.attribution._contact import described_by_clause, described_by_who
from newsmodel._stages.attribution._doers import doer, doer_apposed
from newsmodel._stages.attribution._lead_ins import utterance_verb
from newsmodel._stages.attribution._openings import tells
from newsmodel._stages.attribution._participles import describes_source, noun_before, own_subject
from newsmodel._stages.attribution._pushed import group_inside
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._shared import (
    gives,
    group_start,
    over_place,
    owns_noun,
    shared_subject,
    speaks_inside,
)
from newsmodel._stages.attribution._subject_times import tells_when
from newsmodel._stages.attribution._untold import is_how_hard, is_undone
from newsmodel._stages.attribution._verbs import FINITE, INFINITIVE, PARTICIPLE, Group
from newsmodel._word_bits import (
    ADVERB,
    BE,
    CONTRACTION,
    COORDINATOR,
    DETERMINER,
    GROUP,
    NOUN_CUE,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SHOWS,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    TO,
)
from newsmodel.words.en.doers import OPENINGS
from newsmodel.words.en.passives import DUTIES
from newsmodel.words.en.phrases import CATENATIVES, NOBODY
from newsmodel.words.en.verbs import MOVES

__all__ = ["source_of"]

_PRONOUNS: Final = OBJECT_PRONOUN | SUBJECT_PRONOUN | POSSESSIVE | RELATIVE
_ALONE: Final = PRONOUN | RELATIVE
_NEGATED: Final = ADVERB | DETERMINER | NUMBER_WORD | SUBJECT_PRONOUN
"""What "not" stands before in a subject: not all, not even he, not one."""


def source_of(reading: Reading, stretch: Stretch, group: Group) -> tuple[Words | None, str]:
    """The words of the source and the name of the rule; an empty name where nobody can be."""
    if group[3] != FINITE:
        return _unfinished(reading, stretch, group)
    verb, low = group[0], stretch.first
    first, last = reading.subjects.get((verb, low)) or reading.subject(verb, low)
    if first < last:
        if reading.flags[first - 1] & TO and first > low:
            first = _over_infinitive(reading, group, first, low)
        if first < 0 or (reading.flags[first] and _is_no_subject(reading, first)):
            return None, ""
        before = reading.flags[first - 1]
        if before & PREPOSITION:
            alone = over_place(reading, first, low)
            if alone:
                return alone, rules.CUE_BEFORE
        if before & _WHO:
            who = described_by_who(reading, first, low)
            if who >= 0:
                return (who, last), rules.CUE_BEFORE
        if last > first + _LONG or reading.words[first - 1] in _LIKE:
            like = _like_whom(reading, first, last, low)
            if like:
                shared = shared_subject(reading, stretch, like)
                return shared, rules.SHARED_SUBJECT if shared else ""
        acts = reading.words[first][-1] == "g" and is_doing(reading.words[first])
        if acts and reading.flags[first + 1] & ARTICLE:
            return None, ""  # "|drawing maps| in a way intended to help"
        if acts and reading.flags[first] & SHOWS and reading.flags[first + 1] & GROUP:
            first += 1  # "shares rose, suggesting |investors| believe A"
        doing = acts and last == first + 1 and before & BE
        timed = reading.flags[first] & DETERMINER and tells_when(reading, first, last, low)
        if not (doing or reading.quoted[first] or timed):
            several = reading.flags[last - 1] & GROUP and last > first + 2
            inner = group_inside(reading, last, first) if several else first
            return (max(first, inner), last), rules.CUE_BEFORE
    return _without_own(reading, stretch, verb)


def _without_own(reading: Reading, stretch: Stretch, verb: int) -> tuple[Words | None, str]:
    """The same for a finite verb without a subject of its own: one that it shares."""
    low = stretch.first
    described = described_by_clause(reading, verb, low)
    if described >= 0:
        return (described, verb), rules.CUE_BEFORE
    if reading.words[verb] in _LET:
        return None, ""  # "… : |Don’t underestimate| Lee"
    shared = _shared(reading, stretch, _behind_joint(reading, verb, low), FINITE)
    return shared, rules.SHARED_SUBJECT if shared else ""


def _moves(reading: Reading, source: Words, verb: int) -> bool:
    """Whether a participle tells what the move of a price suggests: |shares jumped| 3 percent,
    suggesting A. Not so "Lee rose to speak, suggesting A".
    """
    moves = source[1]
    if reading.words[verb] not in _SUGGESTING or reading.words[moves] not in MOVES:
        return False
    return not reading.flags[moves - 1] & PERSONS and not reading.flags[moves + 1] & TO


_SUGGESTING: Final = ("indicating", "showing", "signaling", "signalling", "suggesting")


def _unfinished(reading: Reading, stretch: Stretch, group: Group) -> tuple[Words | None, str]:
    """The same for a participle or an infinitive: whose it is."""
    verb, _, _, kind, _, _ = group
    if reading.words[verb - 1] in _WORTH or _falls_short(reading, verb):
        return None, ""
    if kind == INFINITIVE and (is_how_hard(reading, verb) or is_undone(reading, verb)):
        return None, ""
    if kind == INFINITIVE:
        shared = doer_apposed(reading, stretch, verb) if reading.gap_flags[verb] else None
    else:
        shared = own_subject(reading, stretch, verb)
    if shared is None and not reading.gap_flags[verb]:
        if kind == INFINITIVE:
            shared = doer(reading, stretch, group)
            opens = reading.words[verb - 1] in OPENINGS and not reading.flags[verb - 2] & POSSESSIVE
            if shared is None and opens:
                return None, ""  # "found ways |to press| A"; not "went out of his way |to press| A"
        else:
            shared = noun_before(reading, stretch, group)
            if shared is not None and utterance_verb(reading, stretch.first, verb) >= 0:
                shared = None  # "|Lee| sent a letter to the mayor urging A"
    if shared is None:
        shared = _shared(reading, stretch, verb, kind)
    if kind != INFINITIVE:
        moved = shared is not None and _moves(reading, shared, verb)
        return (None, "") if moved else (shared, rules.PARTICIPLE)
    if shared is not None and reading.words[shared[1] - 1].lower() in NOBODY:
        return None, ""  # "it is hard to say A", "there was no time to explain A"
    return shared, rules.INFINITIVE


def _falls_short(reading: Reading, verb: int) -> bool:
    """Whether a participle tells what somebody did not do: stopped short, however, of |promising| a
    vote.
    """
    words = reading.words
    parted = words[verb - 1] == "of" and "," in reading.gaps[verb - 1]
    return parted and "short" in words[max(0, verb - _SHORT) : verb]


_SHORT: Final = 5
"""Words from "short" to such a participle at most."""


_WHO: Final = BE | RELATIVE
"""What "who" is, with or without the verb behind it."""
_LET: Final = ("Do", "Don't", "Don’t")
"""What opens an order, whose subject is nobody named there."""


def _behind_joint(reading: Reading, verb: int, low: int) -> int:
    """Index behind the "and" to which a verb belongs over an occasion: said A, but |in a later
    interview| said B; said A, and |on Friday| said B.
    """
    for index in range(verb - 1, max(low, verb - _OCCASION), -1):
        if reading.gap_flags[index + 1]:
            break
        if reading.flags[index] & COORDINATOR:
            leads = reading.flags[index + 1] & PREPOSITION
            return index + 1 if leads else verb
    return verb


_OCCASION: Final = 7
"""Words of such an occasion with its "and", at most."""
_LONG: Final = 4
"""Words of a thing, a comma and "and like" others at least."""


def _like_whom(reading: Reading, first: int, last: int, low: int) -> int:
    """Index of the word before somebody who does as the subject does: lives in Varn, and |like| Lee
    has spoken of A; hails Ray, and |like| others, denies A. 0 where there is none.
    """
    if first > low and reading.words[first - 1] in _LIKE and not reading.gap_flags[first]:
        return first - 1
    if reading.marked.find(1, first + 1, last) < 0:
        return 0
    joint = next(reading.commas(first, last), last)
    if joint + 1 < last and reading.flags[joint] & COORDINATOR:
        return joint + 1 if reading.words[joint + 1] in _LIKE else 0
    return 0


def _shared(reading: Reading, stretch: Stretch, verb: int, kind: str) -> Words | None:
    """The source of the last cue or the subject of another verb, whichever goes on."""
    shared = (
        _carrier(reading, stretch, verb, kind)
        or (_goes_on_behind(reading, stretch, verb) if kind == PARTICIPLE else None)
        or shared_subject(reading, stretch, verb)
    )
    if shared is not None and kind != INFINITIVE and reading.words[shared[0]] in _THERE:
        return _existing(reading, shared[1], verb)
    return shared


def _goes_on_behind(reading: Reading, stretch: Stretch, verb: int) -> Words | None:
    """The source of the last statement, which a verb of its speaker ends: Lee said A |but stopped
    short of| threatening B.
    """
    joint, last = reading.reach, next(reversed(reading.spoken), -1)
    if not joint < verb <= joint + _GROUP or not stretch.first <= last < joint:
        return None
    return reading.spoken[last] if reading.flags[joint] & COORDINATOR else None


_GROUP: Final = 5
"""Words from "but" to the participle at most."""


def _existing(reading: Reading, first: int, verb: int) -> Words | None:
    """What there is, and what it does: There are |many| who left and want A; there were |notes|
    showing A. None where another clause stands between.
    """
    flags = reading.flags
    while first < verb and (flags[first] & _BEING or is_adverb(reading.words[first], flags[first])):
        first += 1
    clause = any(here & _CLAUSES and not here & DETERMINER for here in flags[first:verb])
    if not (clause or reading.gap_flags[verb]):
        return (first, verb) if first < verb and not flags[verb - 1] & JOINT else None
    end = phrase_at(reading.tokens, first, verb)
    return (first, end) if first < end and reading.words[end] == "who" else None


_THERE: Final = frozenset(("There", "There's", "There’s", "there", "there's", "there’s"))
"""Subjects of what exists."""
_BEING: Final = AUXILIARY | CONTRACTION
_CLAUSES: Final = AUXILIARY | RELATIVE | TO
_WORTH: Final = DUTIES | {"worth"}
"""Before what nobody tells: is supposed |to close|, is worth |pointing out|."""
_LIKE: Final = ("like", "unlike")


def _over_infinitive(reading: Reading, group: Group, first: int, low: int) -> int:
    """The first word of a subject that holds an infinitive: |the last man to win| says A; -1 where
    the cue is no verb of a subject: the firm helps to |let buyers| find A.
    """
    if not is_infinitive(reading.tokens, first - 1):
        return first
    verb, cue, _, _, own, _ = group
    start = phrase_before(reading.tokens, first - 1, low)
    opens = start == low or reading.gap_flags[start] or reading.flags[start - 1] & _OPENERS
    return start if opens and start < first - 1 and (own & SPEECH or verb < cue) else -1


_OPENERS: Final = THAT | COORDINATOR | SUBORDINATOR


def _is_no_subject(reading: Reading, first: int) -> bool:
    """Whether no subject begins so, and the cue is a noun: confronted |him| about crude remarks,
    did |not| give details.
    """
    here, word = reading.flags[first], reading.words[first]
    if word in CATENATIVES:
        # "which |began| with protests that A", and not "|managing| director Ann Lee said"
        return not reading.flags[first + 1] & ROLE
    if word == "not":
        return not reading.flags[first + 1] & _NEGATED
    return here & _PRONOUNS == OBJECT_PRONOUN and word.islower()


def _carrier(reading: Reading, stretch: Stretch, verb: int, kind: str) -> Words | None:
    """The source of the last cue in the same stretch, for a participle or verb that goes on."""
    last, parted = next(reversed(reading.spoken), -1), reading.gap_flags[verb]
    if not stretch.first <= last < verb or not (parted or reading.flags[verb - 1] & JOINT):
        return None
    spoken = reading.spoken[last]
    if gives(reading, last, spoken):
        return None
    if kind == FINITE:
        if parted and _is_in_who(reading, stretch, spoken[0]):
            return None
        if not parted and reading.words[reading.marked.rfind(1, last, verb)] == "who":
            return None  # "he told Ann Lee, |who| came |and said| A"
        goes_on = reading.flags[last] & STATING or _goes_on(reading, last, verb)
        if not goes_on or _is_taken_up(reading, last, verb):
            return None
        if last < spoken[0] and reading.words[spoken[0] - 1] == "by":
            return _patient(reading, last, stretch.first)
    elif reading.words[spoken[0]] == "which" or (parted and reading.words[spoken[0]] == "that"):
        return None  # "left the pact, which aims to cut A, |saying| B"
    elif parted and reading.words[spoken[0]] == "who" and _goes_on_behind_who(reading, verb):
        return None  # "a clerk who asked not to be named left, |saying| B"
    if (parted or kind == FINITE) and describes_source(reading, stretch, last, spoken):
        return None
    if parted and (
        speaks_inside(reading, stretch, spoken) or owns_noun(reading, stretch, last, spoken)
    ):
        return None
    if kind == FINITE and not parted and _is_closed_who(reading, stretch, spoken, verb):
        return None  # "Ray, who denies A, shook his head and |said| B"
    # "raised its forecast, |citing| A": who cites is no "its".
    return None if _is_owner(reading, spoken) or _is_left(reading, verb) else spoken


def _goes_on_behind_who(reading: Reading, verb: int) -> bool:
    """Whether the verb of the main clause stands right behind what a who-clause tells: a clerk who
    asked not to be named |left|; Ann Lee, who backs the deal, |won|.
    """
    end = reading.reach
    return end < verb and tells(reading, end)


def _patient(reading: Reading, cue: int, low: int) -> Words | None:
    """Who was asked or told, and goes on: |Lee| has been asked by Holm to serve, but says A."""
    first, last = reading.subject(group_start(reading, cue, low), low)
    return (first, last) if first < last else None


def _is_in_who(reading: Reading, stretch: Stretch, index: int) -> bool:
    """Whether a pronoun stands in a who-clause about the subject of a verb that follows its mark:
    Ann Lee, who left a job |she| called “a trap,” said A.
    """
    if reading.flags[index] & _ALONE != SUBJECT_PRONOUN:
        return False
    mark = reading.marked.rfind(1, stretch.first + 1, index)
    return mark > 0 and reading.words[mark] == "who"


def _is_left(reading: Reading, verb: int) -> bool:
    """Whether another clause has begun since the last statement: While farmers welcomed the plan,
    |miners took| to the streets, protesting A. Not so "while the crowd cheered, saying A".
    """
    first, flags = reading.reach, reading.flags
    if first + 2 >= verb or not reading.gap_flags[first]:
        return False
    if flags[first] & COORDINATOR:
        first += 1
    if flags[first] & RELATIVE or (flags[first] & _NO_MAIN and not flags[first] & DETERMINER):
        return False
    for index in range(first + 1, min(verb, first + _SUBJECT)):
        here = flags[index]
        if reading.gap_flags[index] or here & _CLAUSE:
            return False
        if here & AUXILIARY:
            return True
        if here & VERBAL and here & TENSED_FORM and not here & NOUN_CUE:
            return not flags[index - 1] & BEFORE_NOUN
    return False


def _is_closed_who(reading: Reading, stretch: Stretch, spoken: Words, verb: int) -> bool:
    """Whether the who-clause of a source opens the sentence's subject and a comma ends it, so that
    the verb behind it is the subject's: Ray, |who| denies A|,| left and said B. Not so "met Ray,
    who denies A, left and said B".
    """
    who, end = spoken
    alone = end == who + 1 and reading.words[who] == "who" and reading.gaps[who] == ", "
    if not alone:
        return False
    comma = reading.next_mark(reading.reach - 1)
    if comma >= verb or reading.gaps[comma] != ", ":
        return False
    return phrase_before(reading.tokens, who, stretch.first) == stretch.first


_FAR: Final = 60
"""Words of content that are searched for a pronoun which takes up the subject."""
_SUBJECT: Final = 8
"""Words up to the verb of another clause at most."""
_CLAUSE: Final = SUBORDINATOR | RELATIVE | TO
_NO_MAIN: Final = SUBORDINATOR | RELATIVE | PREPOSITION | VERBAL
"""What no main clause begins with."""


def _goes_on(reading: Reading, cue: int, verb: int) -> bool:
    """Whether the content of a cue ends where a verb is joined to it, and no clause inside it has a
    pronoun whose verb that may be: refused to answer |but said|; not so "blamed Ray after she left
    |and said|".
    """
    if reading.reach != verb - 1:
        return False
    flags = reading.flags
    return not any(
        flags[index] & SUBORDINATOR and flags[index + 1] & _ALONE == SUBJECT_PRONOUN
        for index in range(max(cue, verb - _FAR), verb)
    )


def _is_taken_up(reading: Reading, cue: int, verb: int) -> bool:
    """Whether a pronoun behind a mark is the subject from there on: When Lee mentioned it, |I|
    laughed and said.
    """
    mark = reading.next_mark(max(cue, verb - _FAR))
    while mark < verb:
        if reading.flags[mark] & _ALONE == SUBJECT_PRONOUN:
            return True
        mark = reading.next_mark(mark)
    return False


def _is_owner(reading: Reading, source: Words) -> bool:
    """Whether a source is a lone "its" or "her", and not "his first report"."""
    first, last = source
    return last - first == 1 and bool(reading.flags[first] & POSSESSIVE)
