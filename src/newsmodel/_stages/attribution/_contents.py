"""Where content begins after a cue, by what the cue takes."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_adverb, is_amount, is_name, is_owner, phrase_at
from newsmodel._stages._tokens import CLAUSE, MARK
from newsmodel._stages.attribution._adjuncts import (
    ADJUNCT_WORDS,
    MAY_OPEN,
    after_adjuncts,
    may_open_adjunct,
)
from newsmodel._stages.attribution._bare import bare_content, do_several
from newsmodel._stages.attribution._behind_asides import (
    behind_aside,
    clause_over_aside,
    question_over_aside,
    thing_over_aside,
)
from newsmodel._stages.attribution._bits import ARTICLE, BEFORE_NOUN, DAY, FINITE_FORM, STATING
from newsmodel._stages.attribution._contact import described_by_clause
from newsmodel._stages.attribution._hearers import told_ahead
from newsmodel._stages.attribution._openings import (
    OPENING,
    Content,
    asks_itself,
    is_clause,
    is_governed,
    opens,
)
from newsmodel._stages.attribution._particles import TO_HEARERS
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._relatives import tells_of_adjunct, tells_of_noun
from newsmodel._stages.attribution._thats import is_answered, tells_of_occasion, that_ahead
from newsmodel._stages.attribution._verbs import Group
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    COORDINATOR,
    CUE,
    ING_FORM,
    NAMING,
    NEGATION,
    NOUN_CUE,
    OBJECT_PRONOUN,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SHOWING_NOUN,
    SHOWS,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_ADDRESSEE,
    TAKES_CLAUSE,
    TAKES_GERUND,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_OBJECT_INFINITIVE,
    TAKES_QUESTION,
    THAT,
    THIRD_FORM,
    TIME_WORD,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.phrases import (
    ASKING_ALWAYS,
    CIRCUMSTANCES,
    CITING,
    CONCEDING,
    QUESTION_WORDS,
    TIMES,
    WRITING,
)

__all__ = ["content_after"]

_TOLD: Final = TAKES_ADDRESSEE | TAKES_OBJECT_INFINITIVE
_NO_QUESTION: Final = ~(TAKES_QUESTION | TAKES_GERUND)
_STATED: Final = CUE | PAST_FORM
_VERB_FORM: Final = AUXILIARY | FINITE_FORM
_ADJUNCT: Final = PREPOSITION | WEEKDAY | ADVERB


def content_after(reading: Reading, stretch: Stretch, group: Group) -> Content | None:
    """The content that a cue takes after it, or None where nothing there fits its frames."""
    _, _, after, _, own, _ = group
    high = stretch.last
    if after >= high:
        return None
    word, here, gap = reading.words[after], reading.flags[after], reading.gap_flags[after]
    if word == "by" and not _is_term(reading, after + 1):
        return None
    if here & _STATED == _STATED and described_by_clause(reading, after, stretch.first) >= 0:
        return None  # "an expert they |called| said A"
    if gap or (here and here & OPENING) or word in QUESTION_WORDS:
        frame = opens(reading, after, own)
        if frame:
            return after, frame, None
    if gap == CLAUSE:
        aside = clause_over_aside(reading, stretch, after) if own & STATING else -1
        if aside >= 0:
            return aside, TAKES_CLAUSE, None
        asked = question_over_aside(reading, stretch, after) if own & TAKES_QUESTION else -1
        if asked >= 0:
            return asked, TAKES_QUESTION, None
        if own & TAKES_OBJECT and here & PREPOSITION:
            return thing_over_aside(reading, stretch, group)
    elif not gap and (own & _STANDING or here & _STANDS or word in _LEADING):
        there = _stands_there(reading, stretch, after, own)
        if there is not None:
            return there
    opens_one = here & MAY_OPEN or word[-1] == "y" or word in ADJUNCT_WORDS
    if opens_one and may_open_adjunct(reading, after):
        behind = _behind_adjuncts(reading, stretch, after, own)
        if behind is not None:
            return behind
    return None if gap or word in _NO_CONTENT else bare_content(reading, stretch, group, word, here)


_NO_CONTENT: Final = CITING | {"of"}
"""What opens no content: said |citing| Ann Lee, the key post |of| secretary."""


def _stands_there(reading: Reading, stretch: Stretch, after: int, own: int) -> Content | None:
    """Content that its first words tell, which no adjunct is: asked |not to be named|, dismissed
    |as nonsense claims|, reported |at least ten deaths|, tweeted this: |“A”|; or what is told a
    hearer.
    """
    word, here, high = reading.words[after], reading.flags[after], stretch.last
    if word in _LEADING:
        if word == "this" and ":" in reading.gaps[after + 1]:
            return after + 1, TAKES_CLAUSE, None
        if word in CITING and own & STATING:
            that = phrase_at(reading.tokens, after + 1, high)  # "said |citing Ann Lee| that A"
            told = that < high and reading.flags[that] & THAT
            return (that, TAKES_CLAUSE, None) if told else None
        if word == "throughout" and reading.flags[after + 1] & THAT and own & TAKES_CLAUSE:
            return after + 1, TAKES_CLAUSE, None  # "argued throughout |that| A"
    negated = here & NEGATION and own & TAKES_INFINITIVE and after + 1 < high
    if negated and reading.flags[after + 1] & TO:
        return after, TAKES_INFINITIVE, None
    if here & PREPOSITION and own & _TOLD_OF and is_amount(reading.tokens, after):
        clause = own & _SAYING and (
            is_clause(reading, stretch, after, over_marks=False)
            or do_several(reading, after + 1, high)
        )
        if clause or own & TAKES_OBJECT:
            return after, TAKES_CLAUSE if clause else TAKES_OBJECT, None
    if own & TAKES_OBJECT:
        if word == "as" and _as_deemed(reading, after, high):
            return after, TAKES_OBJECT, None
        if own & SPEECH and stretch.quotes:
            end = phrase_at(reading.tokens, after, high, appositions=False)
            if end < high and _is_told_off(reading, after, end):
                return end, TAKES_CLAUSE, (after, end)
    if own & _TOLD:
        return told_ahead(reading, stretch, after, own)
    return _behind_particle(reading, stretch, after) if own & _TO_THING else None


_MATTER: Final = ("about", "of")
"""Particles of a verb of writing before what is written about."""
_LEADING: Final = CITING | {"this", "throughout"}
_SAYING: Final = STATING | SHOWS
_TOLD_OF: Final = _SAYING | TAKES_OBJECT
_TO_THING: Final = TAKES_OBJECT | TAKES_GERUND
_STANDING: Final = _TOLD | _TO_THING
_STANDS: Final = NEGATION | PREPOSITION
"""What a cue takes, and the word behind it is, where `_stands_there` may find anything."""


def _is_told_off(reading: Reading, first: int, end: int) -> bool:
    """Whether whole words are quoted at somebody: chided |him|, “Go home.”, taunted |Ann Lee|: “Go
    home.” Not so "mocked |the plan|, “a joke”".
    """
    if reading.quoted[first] or not (reading.quoted[end] and reading.gap_flags[end] & CLAUSE):
        return False
    someone = reading.flags[first] & OBJECT_PRONOUN or is_name(reading.words[end - 1])
    return bool(someone) and is_name(reading.words[end])


def _is_term(reading: Reading, index: int) -> bool:
    """Whether "by" says until when and not by whom: said by |the end of May| it would close."""
    word, here = reading.words[index], reading.flags[index]
    if word == "the":
        return reading.words[index + 1] in _TERMS
    return bool(here & DAY) or not (here & (ING_FORM | ARTICLE) or is_name(word))


_TERMS: Final = frozenset(("beginning", "close", "end", "middle", "start", "time"))


def _behind_particle(reading: Reading, stretch: Stretch, after: int) -> Content | None:
    """A clause behind a particle and a phrase: testified to |lawmakers| that A, wrote of her debut
    |that A|.
    """
    particle = reading.words[after - 1]
    if particle in TO_HEARERS:
        return _that_behind(reading, stretch, after)
    if particle not in _MATTER or reading.words[after - 2] not in WRITING:
        return None
    found = _that_behind(reading, stretch, after)
    return found and (found[0], TAKES_CLAUSE, None)


def _that_behind(reading: Reading, stretch: Stretch, after: int) -> Content | None:
    """A clause behind a hearer with "to": testified to |lawmakers| that A, admitted to |them| that
    A. Not so "objected to the claim |that A|".
    """
    end = phrase_at(reading.tokens, after, stretch.last, appositions=False)
    if end >= stretch.last or reading.gap_flags[end] or not reading.flags[end] & THAT:
        return None
    if reading.flags[end - 1] & NOUN_CUE or reading.flags[end + 1] & _VERB_FORM:
        return None
    if tells_of_noun(reading, end):
        return None  # "pointed to rules |that he said were| old"
    return end, TAKES_CLAUSE, (after, end)


def _behind_adjuncts(reading: Reading, stretch: Stretch, after: int, own: int) -> Content | None:
    """Content behind what tells when or where it was said: said on Friday |that A|."""
    if reading.flags[after] & TO and reading.flags[after + 1] & BASE_FORM:
        return None  # "continued |to insist| that A"
    if own & SPEECH and (reading.words[after] in CONCEDING or _leads_up(reading, stretch, after)):
        return after, TAKES_CLAUSE, None
    high = stretch.last
    later = after_adjuncts(reading, after, high, own)
    if after < later < high and not (
        is_answered(reading, after, later)
        or _is_verb(reading, later)
        or asks_itself(reading, later)
    ):
        marked = reading.gap_flags[later] and (not own & STATING or _is_inside(reading, later))
        # "disputed on Friday |whether| A", "wondered aloud |why| A"
        asks = reading.words[later] in ASKING_ALWAYS or reading.words[later - 1] == "aloud"
        known = own if asks else own & _NO_QUESTION
        governed = bool(marked) or _is_governed(reading, stretch, after, later)
        frame = 0 if governed else opens(reading, later, known)
        if not frame and own & SPEECH and not (governed or reading.gap_flags[later]):
            relative = reading.flags[later] & (RELATIVE | THAT) == RELATIVE
            frame = own & TAKES_CLAUSE if not relative and is_clause(reading, stretch, later) else 0
        if not frame and own & STATING and reading.gap_flags[later] == CLAUSE:
            # "reported on Friday, citing a clerk, that A"
            aside = behind_aside(reading, stretch, later)
            if aside >= 0 and reading.flags[aside] & THAT:
                return aside, TAKES_CLAUSE, None
        if frame:
            return later, frame, None
        if own & _TAKES_THING and _opens_thing(reading, later):
            told = told_ahead(reading, stretch, later, own) if own & _TOLD else None
            if told is not None:
                return told
            if own & TAKES_OBJECT:
                return later, TAKES_OBJECT, None
    if not own & STATING:
        return None
    that = that_ahead(reading, stretch, after)
    if that >= 0:
        return that, TAKES_CLAUSE, None
    quote = _quote_ahead(reading, stretch, after) if own & SPEECH else -1
    if quote >= 0:
        return quote, TAKES_CLAUSE, None
    return None


def _is_governed(reading: Reading, stretch: Stretch, after: int, later: int) -> bool:
    """Whether a word behind adjuncts goes with them, and begins no content: said in a statement
    |announcing| the cuts that A.
    """
    if is_governed(reading, later) or tells_of_adjunct(reading, later):
        return True
    return tells_of_occasion(reading, later) and that_ahead(reading, stretch, after) >= 0


def _is_inside(reading: Reading, index: int) -> bool:
    """Whether marks stand inside a phrase, so that no content begins there: showed up in |a “brown|
    hat””, wrote under the pseudonym |“Lee|”.
    """
    before = reading.flags[index - 1]
    return bool(before & (ARTICLE | NAMING)) and not reading.gap_flags[index] & CLAUSE


def _is_verb(reading: Reading, index: int) -> bool:
    """Whether a verb stands where content might begin, whose subject the cue is part of: those who
    wrote on Friday |say| A, a notice posted on the website |said| A.
    """
    here = reading.flags[index]
    shows = here & SHOWS and not here & (SHOWING_NOUN | THIRD_FORM)  # "Results announced |showed|"
    if not (here & SPEECH or shows) or here & NOUN_CUE or is_name(reading.words[index]):
        return False
    return bool(here & FINITE_FORM) and not reading.gap_flags[index]


def _leads_up(reading: Reading, stretch: Stretch, index: int) -> bool:
    """Whether content opens with what goes along: said |with prices falling, he would sell|, said
    |despite the plan to sell, it would stay|.
    """
    word = reading.words[index]
    if word not in CIRCUMSTANCES or reading.gap_flags[index]:
        return False
    mark = reading.next_mark(index)
    if mark >= stretch.last or "," not in reading.gaps[mark]:
        return False
    if reading.flags[mark] & COORDINATOR:
        return False  # "wrote under a pseudonym, |but was found|"
    that = that_ahead(reading, stretch, index)
    if 0 <= that < mark - 1:
        return False  # "said after the meeting |that A|, but B"
    if word == "with" and not any(w[-3:] == "ing" for w in reading.words[index + 2 : mark]):
        return False
    return is_clause(reading, stretch, mark)


def _opens_thing(reading: Reading, index: int) -> bool:
    """Whether a thing follows what says when or where: announced in Oslo |a lawsuit|.

    Behind a day it needs no article: denied Monday |reports of a leak|.
    """
    here, before = reading.flags[index], reading.flags[index - 1]
    if reading.gap_flags[index]:
        return False
    if (here & _NO_THING and not here & POSSESSIVE) or reading.words[index + 1] in TIMES:
        return False
    return bool(here & ARTICLE or before & _TIME or is_owner(reading.words[index]))


_TAKES_THING: Final = _TOLD | TAKES_OBJECT
_TIME: Final = WEEKDAY | TIME_WORD
_NO_THING: Final = (
    AUXILIARY
    | PREPOSITION
    | SUBORDINATOR
    | COORDINATOR
    | TO
    | ADVERB
    | RELATIVE
    | THAT
    | ING_FORM
    | PAST_FORM
)


def _as_deemed(reading: Reading, index: int, high: int) -> bool:
    """Whether what something is called stands before it: dismissed |as nonsense claims that A|. Or
    it stood before its clause, see `_as_quoted`, or in what was said before: admitted |as much|.
    The word at `index` is the "as".
    """
    if _as_quoted(reading, index, high):
        return True
    if reading.words[index + 1] == "much":
        return reading.words[index + 2] != "as"
    if index + 2 >= high or reading.gap_flags[index + 1] or reading.gap_flags[index + 2]:
        return False
    if reading.flags[index + 1] & _NO_NAME or is_name(reading.words[index + 1]):
        return False
    return bool(reading.flags[index + 2] & _DEEMED)


_NO_NAME: Final = ARTICLE | SUBJECT_PRONOUN | PREPOSITION | COORDINATOR | THAT | TO
_DEEMED: Final = ARTICLE | NOUN_CUE


def _as_quoted(reading: Reading, index: int, high: int) -> bool:
    """Whether an object stood before its clause: a man whom he described |as “a friend”|.

    The word at `index` is the "as".
    """
    marked = reading.next_mark(index)
    return marked <= index + 3 and marked < high and bool(reading.quoted[marked])


def _quote_ahead(reading: Reading, stretch: Stretch, index: int) -> int:
    """Index of the quotation behind adjuncts: said on Friday, in capitals, |“A”; or -1."""
    flags, gap_flags = reading.flags, reading.gap_flags
    if not flags[index] & _ADJUNCT and not is_adverb(reading.words[index], flags[index]):
        return -1
    end = stretch.last
    if end > index + _FAR:
        end = index + _FAR
    if reading.quoted.find(1, index, end) < 0:
        return -1
    for place in range(index, end):
        gap = gap_flags[place]
        if gap & MARK:
            return place if gap & CLAUSE and reading.quoted[place] else -1
        if flags[place] & CUE and not flags[place - 1] & BEFORE_NOUN:
            return -1
    return -1


_FAR: Final = 20
"""Words behind a cue in which its quotation opens."""
