"""What content looks like at its first word: "that", "to", a quotation, a clause."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    PERSONS,
    is_adverb,
    is_name,
    is_owner,
    takes_object,
)
from newsmodel._stages._tokens import END, MARK
from newsmodel._stages.attribution._bits import (
    ARTICLE,
    BEFORE_NOUN,
    JOINT,
    OBJECT,
    PHRASE_OPENER,
    PREDICATE,
    PRONOUN,
    STATING,
    TENSED_FORM,
)
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._word_bits import (
    ADVERB,
    COORDINATOR,
    CUE,
    ING_FORM,
    MONTH,
    NEGATION,
    NOUN_CUE,
    OBJECT_PRONOUN,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_GERUND,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_QUESTION,
    THAT,
    THIRD_FORM,
    TO,
)
from newsmodel.words.en.phrases import ARTICLES, CITING, QUESTION_WORDS, TIMES

__all__ = [
    "OPENING",
    "Content",
    "asks_itself",
    "has_object",
    "has_parted_subject",
    "is_clause",
    "is_governed",
    "is_month",
    "is_thing_ahead",
    "needs_something",
    "opens",
    "speaks",
    "tells",
]

OPENING: Final = AUXILIARY | ING_FORM | THAT | TO
"""What a word that opens content is, but for the words of a question and behind a mark."""


Content = tuple[int, int, Words | None]
"""Where content begins, what the cue takes there (a bit of the lexicon), and whom it is told."""


def opens(reading: Reading, index: int, own: int) -> int:
    """What a cue takes that a word plainly opens: "that", "to", "whether", a quotation."""
    gap, here = reading.gap_flags[index], reading.flags[index]
    if gap:
        if gap & END:
            return 0
        if gap & MARK and reading.quoted[index] and not reading.quoted[index - 1]:
            return TAKES_CLAUSE
        if own & _BEFORE_COLON and ":" in reading.gaps[index] and reading.gaps[index] != ":":
            return TAKES_CLAUSE
    if here & THAT and own & STATING:
        return TAKES_CLAUSE
    if gap:
        return 0
    if here & TO and own & TAKES_INFINITIVE and not is_thing_ahead(reading, index + 1):
        return TAKES_INFINITIVE
    if own & TAKES_QUESTION and reading.words[index] in QUESTION_WORDS:
        return TAKES_QUESTION
    word = reading.words[index]
    if own & TAKES_GERUND and (here & ING_FORM or word in _ACTING) and word not in CITING:
        return TAKES_GERUND
    return 0


_ACTING: Final = ("being", "having")


def is_thing_ahead(reading: Reading, index: int) -> bool:
    """Whether "to" leads to a thing: declined to |281 tons|, pushed Lee to |the left|."""
    word = reading.words[index]
    return word[0].isdigit() or (word in ARTICLES and not reading.gap_flags[index])


def is_clause(reading: Reading, stretch: Stretch, index: int, *, over_marks: bool = True) -> bool:
    """Whether a clause begins at a word: a subject and, some words on, a finite verb, which may be
    the first of what is quoted: thinks |Lee “needs to rest”|.
    """
    if _has_verb(reading, stretch, index, over_marks=over_marks):
        return True
    return over_marks and bool(stretch.quotes) and _acts_in_marks(reading, stretch, index)


def _has_verb(reading: Reading, stretch: Stretch, index: int, *, over_marks: bool) -> bool:
    """Whether a clause begins at a word, as far as the words without marks tell."""
    if index >= stretch.last or reading.gap_flags[index] & END:
        return False
    flags, gap_flags, words = reading.flags, reading.gap_flags, reading.words
    last = stretch.last - 1
    if last > index + _FAR:
        last = index + _FAR
    first, here = index, flags[index]
    if here & PRONOUN == SUBJECT_PRONOUN:
        return True
    if _opens_no_subject(reading, index):
        return False
    while index < last:
        index += 1
        before, here, gap = here, flags[index], gap_flags[index]
        if gap and (gap & END or not over_marks):
            return False
        if not here or not here & _TELLING:
            word = words[index]
            acts = not here and (word[-1] == "d" or word == "needs")
            if acts and _may_act(reading, first, index):
                return True
            continue
        if here & _INSIDE and not here & THAT and not _leads_to_place(reading, index):
            return False
        if here & THAT and flags[index + 1] & PREDICATE:
            index = _behind_relative(flags, index + 1, last)
            continue
        if here & JOINT and _leads_away(reading, index):
            return False
        if here & _PASSED_OVER or (
            here & TENSED_FORM == THIRD_FORM and words[index - 1][0].isdigit()
        ):
            continue  # "added 17 |points|"
        tensed = before & SUBJECT_PRONOUN or not before & PHRASE_OPENER
        if here & AUXILIARY or (here & TENSED_FORM and tensed):
            return True
    return False


def _leads_to_place(reading: Reading, index: int) -> bool:
    """Whether a verb follows a place, so that a clause goes on: his visit |to Arden will| help."""
    if not reading.flags[index] & TO or not is_name(reading.words[index + 1]):
        return False
    return bool(reading.flags[index + 2] & AUXILIARY) and not reading.gap_flags[index + 2]


def _acts_in_marks(reading: Reading, stretch: Stretch, first: int) -> bool:
    """Whether marks open with the verb of the subject before them: thinks Lee |“needs to rest”|,
    believes the banks |“need a plan”|. Not so "doubts the Norland “claims of fraud”".
    """
    index = reading.quoted.find(1, first + 1, min(stretch.last - 1, first + _SUBJECT))
    if index < 0 or reading.next_mark(first) != index or reading.gap_flags[index] != MARK:
        return False
    words, flags = reading.words, reading.flags
    word, subject, following = words[index], words[index - 1], flags[index + 1]
    if not (word.islower() and reading.quoted[index + 1] and following & _BEHIND_VERB):
        return False
    if words[index + 1] == "of" or flags[index] & _NO_VERB or flags[index - 1] & PHRASE_OPENER:
        return False
    third = word[-1] == "s" and word[-2:] != "ss"
    several = any(here & COORDINATOR for here in flags[first:index])
    several = several or (subject[-1] == "s" and not is_name(subject))
    return third != several


_NO_VERB: Final = BEFORE_NOUN | COORDINATOR
_BEHIND_VERB: Final = PHRASE_OPENER | OBJECT_PRONOUN | POSSESSIVE | TO | ADVERB


def has_parted_subject(reading: Reading, stretch: Stretch, index: int, verb: int) -> bool:
    """Whether a clause begins at a word whose subject an aside parts from its verb: argued |the
    dam, which was built in May, is a danger|. Not so "denied the charge, which is old", nor behind
    a cue at `verb` with such an aside of its own: Ann Lee, who denied the charge, a lie, left.
    """
    mark = reading.next_mark(index)
    close = reading.next_mark(mark)
    if mark > index + _SUBJECT or close >= stretch.last or close > mark + _FAR:
        return False
    if reading.gaps[mark] != ", " or "," not in reading.gaps[close]:
        return False
    if reading.flags[verb - 1] & RELATIVE or reading.flags[mark] & COORDINATOR:
        return False
    if reading.flags[mark - 1] & COORDINATOR:
        return False  # "writes a column and|, since May,| leads a paper"
    here, word = reading.flags[close], reading.words[close]
    if is_adverb(word, here):
        here, word = reading.flags[close + 1], reading.words[close + 1]
    if is_name(word) or here & NOUN_CUE or not here & PREDICATE:
        return False
    return not any(tells(reading, place) for place in range(index, mark))


_SUBJECT: Final = 8
"""Words of a subject before its aside at most."""


def _may_act(reading: Reading, first: int, index: int) -> bool:
    """Whether a word that no list knows is the verb of a clause: thinks Lee |needs a| rest, arguing
    the ban |violated| her rights. Not so "discussed Norland’s |needs|".
    """
    word, before = reading.words[index], reading.words[index - 1]
    if word[-1] == "d":
        return _acts(reading, first, index)
    if is_owner(before):
        return False
    return needs_something(reading, index) or is_name(before)


def needs_something(reading: Reading, index: int) -> bool:
    """Whether somebody needs something: Varn |needs a| bridge. Not so "the |needs| of the port"."""
    if reading.words[index] != "needs" or reading.gap_flags[index + 1]:
        return False
    return bool(reading.flags[index + 1] & _NEEDED)


_NEEDED: Final = OBJECT | TO
"""What opens that which somebody needs."""


def _acts(reading: Reading, first: int, index: int) -> bool:
    """Whether a word in -ed that no list knows is the verb of a clause, told by its object: arguing
    the ban |violated| her rights. Not so "the plan unveiled the week before", "the ban and jailed
    him". The clause begins at `first`.
    """
    if reading.flags[index - 1] & _LEANING or reading.flags[first] & SUBORDINATOR:
        return False
    if not takes_object(reading.tokens, index) or reading.words[index + 2] in TIMES:
        return False
    return reading.marked.find(1, first + 1, index + 1) < 0


_LEANING: Final = COORDINATOR | NEGATION


def _opens_no_subject(reading: Reading, index: int) -> bool:
    """Whether no subject begins at a word: is |said|, a drug known |generically as| torpin, press
    reports |here| said.
    """
    here, word = reading.flags[index], reading.words[index]
    if word == "here":
        return bool(reading.flags[index + 1] & SPEECH)
    if here & AUXILIARY:
        return not is_name(word)
    return bool(reading.flags[index + 1] & PREPOSITION) and is_adverb(word, here)


def is_governed(reading: Reading, index: int) -> bool:
    """Whether a relative pronoun stands behind a preposition: wrote them a note in |which| A."""
    return reading.words[index] in _GOVERNED and bool(reading.flags[index - 1] & PREPOSITION)


_GOVERNED: Final = ("which", "whom", "whose")


def is_month(reading: Reading, index: int) -> bool:
    """Whether "May" is a month and no verb: in |May|, late |May|."""
    before = index - 1
    return bool(reading.flags[before] & PREPOSITION) or reading.words[before].lower() in _PARTS


_PARTS: Final = ("early", "late", "mid")


def tells(reading: Reading, index: int) -> bool:
    """Whether a word is a finite verb, as a statement has one."""
    here = reading.flags[index]
    if not here:
        return False
    if here & AUXILIARY:
        return not (here & MONTH and is_month(reading, index))
    if not here & TENSED_FORM or reading.flags[index - 1] & BEFORE_NOUN:
        return False
    return not here & NOUN_CUE or bool(reading.flags[index + 1] & TO)


def asks_itself(reading: Reading, index: int) -> bool:
    """Whether a participle has the clause that is told: wrote to the mayor in May |demanding that|
    A, wrote last week |pleading that| A.
    """
    here = reading.flags[index]
    return bool(here & ING_FORM and here & SPEECH and reading.flags[index + 1] & THAT)


def has_object(reading: Reading, index: int) -> bool:
    """Whether an object stands behind a form: calls |the dam| a mistake, calls |Norland| a fraud.
    Not so "claims |Ann Lee|."
    """
    if reading.flags[index] & OBJECT:
        return True
    last = index
    while is_name(reading.words[last]) and last < index + _NAMES and not reading.gap_flags[last]:
        last += 1
    gap = reading.gap_flags[last]
    ends = gap & END and not reading.flags[index - 1] & SPEECH  # "they support |Ann Lee|."
    return last > index and (gap & ~MARK == 0 or bool(ends))


def _leads_away(reading: Reading, index: int) -> bool:
    """Whether the reporter goes on behind a thing: announced the deal |as he| left, confirmed the
    visit |but gave| no details, made an offer |and Lee said| A.
    """
    here, following = reading.flags[index], reading.flags[index + 1]
    if here & SUBORDINATOR and following & SUBJECT_PRONOUN:
        return True
    joins = here & COORDINATOR
    return bool(joins) and (bool(following & PREDICATE) or speaks(reading, index + 1))


def _behind_relative(flags: list[int], index: int, last: int) -> int:
    """Index of the verb of a noun: "traces of a cough that has |plagued| her"."""
    while index < last and flags[index] & AUXILIARY:
        index += 1
    return index


def speaks(reading: Reading, index: int) -> bool:
    """Whether who stands at a word behind "and" has a cue of its own: and |Lee said| A, and
    |Mayor Lee denies| A, and |his lawyers said| A.
    """
    if reading.flags[index] & ARTICLE:
        if reading.flags[index - 2] & PERSONS or is_name(reading.words[index - 2]):
            return False  # "believes Lee |and his lawyers said| too much"
        noun = index + 1 + (not reading.flags[index + 1] & PERSONS)
        told = reading.flags[noun + 1] if reading.flags[noun] & PERSONS else 0
        return bool(told & SPEECH and told & PAST_FORM) and not reading.gap_flags[noun + 1]
    place = index
    while place < index + _NAMES and is_name(reading.words[place]):
        place += 1
    named = place > index
    here = reading.flags[place if named else index + 1]
    if here & TENSED_FORM == THIRD_FORM:
        return named and here & _CUES == CUE
    return bool(here & SPEECH and here & PAST_FORM)


_CUES: Final = CUE | NOUN_CUE
_NAMES: Final = 4
"""Words of a name at most."""
_FAR: Final = 24
"""Words in which a clause must have its verb."""
_INSIDE: Final = TO | RELATIVE
"""What may stand in a phrase too."""
_PASSED_OVER: Final = COORDINATOR | NOUN_CUE
_TELLING: Final = _INSIDE | PREDICATE | JOINT
"""What tells a clause from a phrase, one way or the other."""
_BEFORE_COLON: Final = STATING | TAKES_OBJECT
