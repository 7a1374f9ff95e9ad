"""Whose verb it is: the subject of a cue, or of the clause that it leans on."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    is_adverb,
    is_done_by,
    is_finite,
    is_infinitive,
    is_name,
    is_owner,
    phrase_at,
    phrase_before,
)
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._adjuncts import PLACING
from newsmodel._stages.attribution._bits import (
    ARTICLE,
    BEFORE_NOUN,
    JOINT,
    PHRASE_OPENER,
    PRONOUN,
    STATING,
)
from newsmodel._stages.attribution._participles import is_described, noun_before, own_subject
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._verbs import FINITE, INFINITIVE, Group
from newsmodel._word_bits import (
    ADVERB,
    CONTRACTION,
    COORDINATOR,
    CUE,
    DETERMINER,
    GROUP,
    ING_FORM,
    MONTH,
    NEGATION,
    NOUN_CUE,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    ORGANIZATION,
    PARTICIPLE_FORM,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SHOWING_NOUN,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THIRD_FORM,
    TO,
    VERB,
    WEEKDAY,
)
from newsmodel.words.en.phrases import (
    CATENATIVES,
    DRIVING,
    DUTIES,
    NOBODY,
    NOUNS_FIRST,
    OCCASIONS,
    QUESTION_WORDS,
    TIMES,
)

__all__ = ["clause_subject", "source_of"]

_VERBAL: Final = AUXILIARY | CUE | VERB
_TOLD: Final = _VERBAL | CONTRACTION
_HELD: Final = AUXILIARY | NEGATION
_LEADING: Final = PREPOSITION | SUBORDINATOR | ING_FORM
"""What leads up to a clause."""
_PRONOUNS: Final = OBJECT_PRONOUN | SUBJECT_PRONOUN | POSSESSIVE | RELATIVE
_ALONE: Final = PRONOUN | RELATIVE
_NEGATED: Final = ADVERB | DETERMINER | NUMBER_WORD | SUBJECT_PRONOUN
"""What "not" stands before in a subject: not all, not even he, not one."""
_WITH: Final = frozenset(("with", "With"))
_NEAR = 8
"""Words between "with" and its participle at most."""
_NO_DOER: Final = TO | THAT | COORDINATOR | SUBORDINATOR
_PERSONS: Final = GROUP | ROLE | ORGANIZATION
_BEFORE_DOERS: Final = frozenset(
    ("about", "after", "among", "between", "by", "from", "including", "of")
)
_FAR = 60
"""Words that are searched to the left for the verb whose subject is shared."""


def source_of(reading: Reading, stretch: Stretch, group: Group) -> tuple[Words | None, str]:
    """The words of the source and the name of the rule; an empty name where nobody can be."""
    verb, _, _, kind, _, _ = group
    if kind == FINITE:
        low = stretch.first
        first, last = reading.subjects.get((verb, low)) or reading.subject(verb, low)
        if first < last:
            if reading.flags[first - 1] & TO and first > low:
                first = _over_infinitive(reading, group, first, low)
            if first < 0 or (reading.flags[first] and _is_no_subject(reading, first)):
                return None, ""
            if _tells_where(reading, first, low):
                return (first - 2, first - 1), rules.CUE_BEFORE
            if reading.words[first - 1] in _LIKE and first > low:
                # "lives in Varn, and |like Lee| has spoken of A"
                shared = shared_subject(reading, stretch, first - 1)
                return shared, rules.SHARED_SUBJECT if shared else ""
            # "In a letter posted Friday, Ann Lee said A": the letter posts nothing. "She left and
            # in a statement thanked them": nor does the statement.
            occasion = (
                reading.words[last - 1] in OCCASIONS
                and reading.flags[first] & DETERMINER
                and first > low
                and reading.words[first - 1].lower() in PLACING
            )
            if _does(reading, first):
                return None, ""
            if not (occasion or reading.quoted[first] or _is_while(reading, first, last)):
                return (first, last), rules.CUE_BEFORE
        shared = _carrier(reading, stretch, verb, kind) or shared_subject(reading, stretch, verb)
        return shared, rules.SHARED_SUBJECT if shared else ""
    shared = own_subject(reading, stretch, verb) if kind != INFINITIVE else None
    if shared is None and not reading.gap_flags[verb]:
        shared = (_doer if kind == INFINITIVE else noun_before)(reading, stretch, group)
    if shared is None:
        shared = _carrier(reading, stretch, verb, kind) or shared_subject(reading, stretch, verb)
    if kind != INFINITIVE:
        return shared, rules.PARTICIPLE
    if reading.words[verb - 1] in DUTIES:
        return None, ""
    if shared is not None and reading.words[shared[1] - 1].lower() in NOBODY:
        return None, ""  # "it is hard to say A", "there was no time to explain A"
    return shared, rules.INFINITIVE


_LIKE: Final = ("like", "unlike")


def _tells_where(reading: Reading, first: int, low: int) -> bool:
    """Whether a phrase before a verb only tells where or when: who |in two rulings| said A."""
    before = first - 2
    if before < low or reading.gap_flags[first] or reading.gap_flags[first - 1]:
        return False
    alone = reading.flags[before] & _ALONE == SUBJECT_PRONOUN or reading.words[before] == "who"
    return alone and bool(reading.flags[first - 1] & PREPOSITION)


def _does(reading: Reading, first: int) -> bool:
    """Whether a deed stands where a subject might: |drawing maps| in a way intended to help."""
    word = reading.words[first]
    acts = word[-1] == "g" and word[-3:] == "ing" and not is_name(word)
    return acts and bool(reading.flags[first + 1] & ARTICLE)


def _is_while(reading: Reading, first: int, last: int) -> bool:
    """Whether what looks like a subject says how long: and |for a time| seemed to say A."""
    lasts = reading.words[last - 1] in TIMES and bool(reading.flags[first] & DETERMINER)
    return lasts and bool(reading.flags[first - 1] & PREPOSITION)


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
        return True  # "which |began| with protests that A"
    if word == "not":
        return not reading.flags[first + 1] & _NEGATED
    return here & _PRONOUNS == OBJECT_PRONOUN and word.islower()


def _carrier(reading: Reading, stretch: Stretch, verb: int, kind: str) -> Words | None:
    """The source of the last cue in the same stretch, for a participle or verb that goes on."""
    last = next(reversed(reading.spoken), -1)
    if stretch.first <= last < verb:
        before = reading.flags[verb - 1]
        joined = reading.gap_flags[verb] or before & JOINT
        goes_on = reading.flags[last] & STATING or _goes_on(reading, last, verb)
        if kind == FINITE and (not goes_on or _is_taken_up(reading, last, verb)):
            return None
        if joined:
            spoken = reading.spoken[last]
            apart = kind == FINITE or reading.gap_flags[verb]
            if apart and is_described(reading, stretch, last, spoken):
                return None
            if reading.words[spoken[0]] == "which":
                return None  # "left the pact, which aims to cut A, |saying| B"
            # "raised its forecast, |citing| A": who cites is no "its".
            return None if _is_owner(reading, spoken) else spoken
    return None


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
        for index in range(cue, verb)
    )


def _is_taken_up(reading: Reading, cue: int, verb: int) -> bool:
    """Whether a pronoun behind a mark is the subject from there on: When Lee mentioned it, |I|
    laughed and said.
    """
    mark = reading.next_mark(cue)
    while mark < verb:
        if reading.flags[mark] & _ALONE == SUBJECT_PRONOUN:
            return True
        mark = reading.next_mark(mark)
    return False


def _is_owner(reading: Reading, source: Words) -> bool:
    """Whether a source is a lone "its" or "her", and not "his first report"."""
    first, last = source
    return last - first == 1 and bool(reading.flags[first] & POSSESSIVE)


def shared_subject(reading: Reading, stretch: Stretch, before: int) -> Words | None:
    """The subject of the nearest verb to the left, past relative clauses.

    "Ann Lee, who lives here, arrived, |saying": Ann Lee.
    """
    flags, spoken, low = reading.flags, reading.spoken, stretch.first
    if low < before - _FAR:
        low = before - _FAR
    index = before - 1
    while index > low:
        here = flags[index]
        if index in spoken and _is_passed(reading, stretch, index, spoken[index]):
            index = spoken[index][0]
        elif index in spoken and not flags[spoken[index][0]] & POSSESSIVE:
            return _over_relative(reading, spoken[index], before, low)
        if (
            (here & _TOLD or (not here and reading.words[index][-2:] == "ed"))
            and not reading.quoted[index]
            and _is_finite(reading, index, here)
        ):
            if here & CONTRACTION:
                return index, index + 1  # "it’s hard |to say|"
            start = _group_start(reading, index, low)
            first, last = reading.subject(start, low)
            if (
                first < last
                and reading.words[first] != "not"
                and not (reading.quoted[first] or _is_action(reading, first))
            ):
                relative = flags[last - 1] & RELATIVE and last - first == 1
                if not (relative or (first > low and _is_inside(reading, first))):
                    return first, last
                index = first
            else:
                index = start
        index -= 1
    return clause_subject(reading, stretch.first, before)


def _is_passed(reading: Reading, stretch: Stretch, cue: int, source: Words) -> bool:
    """Whether a statement stands inside another phrase, whose subject is not the main one."""
    return reading.words[source[0]] == "which" or is_described(reading, stretch, cue, source)


def _is_inside(reading: Reading, first: int) -> bool:
    """Whether a subject is that of a clause inside a statement: that |A| …, what |A| has done."""
    if reading.gap_flags[first]:
        return False
    return bool(reading.flags[first - 1] & THAT) or reading.words[first - 1] in _ASKING


_ASKING: Final = frozenset(("how", "what", "whether", "why"))


def _is_action(reading: Reading, first: int) -> bool:
    """Whether a participle opens what looks like a subject: marched, |burning paper| flags; was
    fined for |refusing| to testify.
    """
    word = reading.words[first]
    if word[-3:] != "ing" or is_name(word):
        return False
    return bool(reading.gap_flags[first] & CLAUSE or reading.flags[first - 1] & PREPOSITION)


def _over_relative(reading: Reading, source: Words, before: int, low: int) -> Words:
    """A source, or what it stands for where a mark ends its clause: |Ann Lee|, who calls the plan
    “a joke,” left.
    """
    first, last = source
    if last - first > 1 or not reading.flags[first] & RELATIVE or not reading.gap_flags[before]:
        return source
    head = phrase_before(reading.tokens, first, low)
    return (head, first) if head < first else source


def _doer(reading: Reading, stretch: Stretch, group: Group) -> Words | None:
    """Who an infinitive is about where the main verb acts on him: it allows |Lee| to say A."""
    flags, verb, low = reading.flags, group[0], stretch.first
    if low < verb - _NEAR:
        low = verb - _NEAR
    index = verb - 1
    while index > low and not (reading.gap_flags[index] or flags[index] & _NO_DOER):
        index -= 1
        if reading.words[index] in DRIVING:
            gerund = verb == index + 2 and reading.words[index + 1][-3:] == "ing"
            return None if gerund else (index + 1, verb)  # "for |refusing| to say A"
    return None


def _is_finite(reading: Reading, index: int, here: int) -> bool:
    """Whether a word that may be a verb is one in a finite form."""
    if here & CONTRACTION:
        return True
    if here & AUXILIARY:
        month = here & MONTH and reading.flags[index - 1] & PREPOSITION  # "in |May|"
        return not month
    if is_name(reading.words[index]):
        return False
    before = reading.flags[index - 1]
    if is_owner(reading.words[index - 1]):
        return False  # "Norland’s |continued| silence"
    if not here:
        if before & PRONOUN == SUBJECT_PRONOUN:
            return True  # "he |laughed| and said"
        return is_finite(reading.tokens, index, 0) and not before & BEFORE_NOUN
    if here & PAST_FORM:
        # "a list |submitted| by Norland"
        return not (before & BEFORE_NOUN or is_done_by(reading.tokens, index))
    noun = here & NOUN_CUE and not before & SUBJECT_PRONOUN
    # "after showing |signs| of distress"
    if not here & THIRD_FORM or noun or before & (PHRASE_OPENER | ING_FORM):
        return False
    # "gave the new |figures| in May"
    described = reading.flags[index - 2] & DETERMINER and not before & (_PERSONS | SHOWING_NOUN)
    return not (described and reading.words[index] in NOUNS_FIRST)


def _group_start(reading: Reading, index: int, low: int) -> int:
    """First word of the verb group that ends at a word."""
    while index > low and not reading.gap_flags[index]:
        before = reading.flags[index - 1]
        if before & _HELD or is_adverb(reading.words[index - 1], before):
            index -= 1
        else:
            break
    return index


def clause_subject(reading: Reading, first: int, before: int) -> Words | None:
    """The subject of the main clause in which a word stands, past what leads up to it.

    The clause begins at `first`. "In Paris, Ann Lee arrived, |saying": Ann Lee.
    """
    index = first
    for _ in range(4):
        if index >= before:
            return None
        here = reading.flags[index]
        if here & COORDINATOR or is_adverb(reading.words[index], here):
            index += 1
        elif (here & _LEADING and not here & DETERMINER) or _is_asked(reading, index, here):
            index = _after_comma(reading, index, before)
        elif reading.quoted[index]:
            return None
        else:
            end = _before_unknown(reading, index, phrase_at(reading.tokens, index, before))
            if here & SUBJECT_PRONOUN and not here & DETERMINER:
                end = index + 1
            return (index, end) if end > index else None
    return None


def _is_asked(reading: Reading, index: int, here: int) -> bool:
    """Whether a participle leads up to the subject: |Asked| about A, Ann Lee said B."""
    if not here & PARTICIPLE_FORM or not here & CUE:
        return False
    after = index + 1
    return bool(reading.flags[after] & _BEHIND_ASKED) or reading.words[after] in QUESTION_WORDS


_BEHIND_ASKED: Final = PREPOSITION | SUBORDINATOR | THAT | TO | WEEKDAY


def _before_unknown(reading: Reading, first: int, end: int) -> int:
    """The end of a subject before a verb that no list knows: |the board| strived to explain A."""
    flags, words = reading.flags, reading.words
    for index in range(first + 1, end):
        verb = not flags[index] and words[index][-2:] == "ed" and words[index].islower()
        if verb and not flags[index - 1] & BEFORE_NOUN:
            return index
    return end


def _after_comma(reading: Reading, index: int, high: int) -> int:
    end = min(high, index + _TO_COMMA)
    for place in range(index + 1, end):
        if reading.gap_flags[place] & CLAUSE:
            return place
    return high


_TO_COMMA = 40
"""Words up to the comma before a subject at most."""
