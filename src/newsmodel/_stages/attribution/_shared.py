"""The subject of another verb to the left, which a verb shares: Ann Lee left, |saying| A."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    PERSONS,
    clause_before,
    is_adverb,
    is_doing,
    is_done_by,
    is_finite,
    is_name,
    is_owner,
    is_somebody,
    phrase_before,
)
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution._bits import (
    BEFORE_NOUN,
    HELD,
    PHRASE_OPENER,
    PRONOUN,
    VERBAL,
)
from newsmodel._stages.attribution._clause_subjects import clause_subject
from newsmodel._stages.attribution._openings import is_month
from newsmodel._stages.attribution._participles import describes_source
from newsmodel._stages.attribution._plurals import owned_by_several
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._word_bits import (
    BE,
    CONTRACTION,
    COORDINATOR,
    CUE,
    DETERMINER,
    ING_FORM,
    MONTH,
    NOUN_CUE,
    NUMBER_WORD,
    PARTICIPLE_FORM,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SHOWING_NOUN,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    THAT,
    THIRD_FORM,
    TO,
    VERB,
)
from newsmodel.words.en.nouns import GIVING
from newsmodel.words.en.passives import NAMED
from newsmodel.words.en.phrases import ASKING, MEANWHILE, NOBODY
from newsmodel.words.en.plurals import NOUNS_FIRST

__all__ = [
    "gives",
    "group_start",
    "over_place",
    "owns_noun",
    "shared_subject",
    "speaks_inside",
]

_VERBAL: Final = AUXILIARY | CUE | VERB
_TOLD: Final = _VERBAL | CONTRACTION
_OPENERS: Final = THAT | COORDINATOR | SUBORDINATOR
_FAR: Final = 60
"""Words that are searched to the left for the verb whose subject is shared."""


def shared_subject(reading: Reading, stretch: Stretch, before: int) -> Words | None:
    """The subject of the nearest verb to the left, past relative clauses.

    "Ann Lee, who lives here, arrived, |saying": Ann Lee.
    """
    flags, spoken, low = reading.flags, reading.spoken, stretch.first
    if low < before - _FAR:
        low = before - _FAR
    index, passed = before - 1, None
    apart = reading.gap_flags[before] or (
        flags[index] & COORDINATOR and reading.gap_flags[index] & CLAUSE
    )
    near = flags[before] & TO and not (apart or flags[index] & COORDINATOR)
    back = flags[index] & _LEADING_BACK and reading.gap_flags[index] & CLAUSE
    if back and (opening := clause_before(reading.tokens, index, low)) > low:
        index = opening - 1  # "opened a park |the town had paid for|, and said A"
    while index > low:
        here, source = flags[index], spoken.get(index)
        if source and gives(reading, index, source):
            index, passed = index - 1, passed or source
            continue
        if source and (
            (apart and reading.words[source[0]] == "that")
            or _is_passed(reading, stretch, index, source)
        ):
            index = min(source[0], index) - 1
            continue
        if source and not flags[source[0]] & POSSESSIVE:
            return _over_relative(reading, source, before, low)
        verbal = here & _TOLD or (not here and reading.words[index][-2:] == "ed")
        if not verbal or reading.quoted[index] or not _is_finite(reading, index, here):
            index -= 1
            continue
        if here & CONTRACTION:
            if apart and reading.words[index][:4] == "that" and not reading.gap_flags[index]:
                index -= 1  # "downplayed the attack — something |that’s| new — and said A"
                continue
            return index, index + 1  # "it’s hard |to say|"
        index = group_start(reading, index, low)
        first, last = reading.subject(index, low)
        if _is_subject(reading, first, last):
            lone = last - first == 1 or flags[first] & POSSESSIVE
            relative = lone and flags[first] & RELATIVE
            if relative and not apart and _joins_who(reading, first, before, stretch.first):
                return first, last
            inside = first > low and not near and _is_inside(reading, first)
            inside = inside or (not apart and last - first == 1 and _says_when(reading, first, low))
            inside = inside or (back > 0 and _says_where(reading, first, low))
            if not (relative or inside or (apart and _is_aside(reading, first, low))):
                return _of_two(reading, (first, last), passed, here)
            passed = passed or (first, last)
            index = first
        index -= 1
    return clause_subject(reading, stretch.first, before)


def _joins_who(reading: Reading, who: int, verb: int, low: int) -> bool:
    """Whether "and" joins a verb to that of a who-clause that only a comma parts from its name: met
    Ann Lee, |who| runs the firm and |said| A; or a participle goes on with it: met Ann Lee, |who|
    issued a note |saying| A. Not so "Ann Lee, who runs the firm, left and said A".
    """
    if "," not in reading.gaps[who] or reading.marked.find(1, who + 1, verb + 1) >= 0:
        return False
    if reading.flags[verb - 1] & COORDINATOR:
        return True
    # "|Ann Lee|, who won by calling it “a joke,” left"
    opens = phrase_before(reading.tokens, who, low) == low
    return reading.flags[verb] & ING_FORM > 0 and not opens


def _of_two(reading: Reading, main: Words, passed: Words | None, verb: int) -> Words:
    """Which of the subject of a clause and that of one inside it goes on: It was in Arden that |Ann
    Lee| spoke, saying A; the brawl came as |Lee| spoke, saying A; not so "Holm left as Lee spoke".
    """
    if passed is None or _is_somebody(reading, main):
        return main
    inside = reading.words[passed[0] - 1]
    if inside in GIVING:
        return passed  # "The plan drew criticism from |Lee|, saying A"
    if inside in _WHERE_OR_WHEN:
        return passed if _is_somebody(reading, passed) else main
    cleft = inside == "that" and verb & BE and reading.words[main[0]] in _IT
    return passed if cleft else main


_IT: Final = ("it", "It")
_WHERE_OR_WHEN: Final = MEANWHILE | {"where"}
_LEADING_BACK: Final = COORDINATOR | SUBORDINATOR
"""What leads behind a comma from a clause that says where back to the main one."""


def _is_somebody(reading: Reading, words: Words) -> bool:
    """Whether words are a person or several, by a name, a role or a pronoun."""
    first, last = words
    for index in range(first + 1, last):
        if reading.flags[index] & PREPOSITION:
            last = index  # "|the head| of the jury"
            break
    if reading.words[last - 1].isdigit() and last > first + 1:
        last -= 1  # "|Ann Lee|, 42"
    here, word = reading.flags[last - 1], reading.words[last - 1]
    if word.lower() in NOBODY:
        return False
    alone = last - first == 1 and here & SUBJECT_PRONOUN
    return bool(alone) or is_somebody(word, here)


def _is_subject(reading: Reading, first: int, last: int) -> bool:
    """Whether words before a verb are its subject, and no negation, quotation or action."""
    if first >= last or reading.words[first] == "not" or reading.quoted[first]:
        return False
    return not (_is_action(reading, first) or _leads_up(reading, first, last))


def _leads_up(reading: Reading, first: int, last: int) -> bool:
    """Whether words begin inside what leads up to a clause: In |May, Ann Lee left Norland|, visited
    Veskia and said A.
    """
    governed = reading.flags[first - 1] & PREPOSITION and not reading.gap_flags[first]
    mark = reading.next_mark(first) if governed else last + 1
    return mark <= last and "," in reading.gaps[mark]


def _is_aside(reading: Reading, first: int, low: int) -> bool:
    """Whether a subject is that of a clause which tells when the main one was: A note was sent as
    |the polls| closed, saying A. Not so "While |Lee| spoke, saying A, Holm left".
    """
    opener = first - 1
    if reading.gap_flags[first]:
        return False
    if reading.words[opener] == "and":
        # "as |the ice melts and the sea rises|"
        opener = max(low, reading.marked.rfind(1, low, opener))
        while opener < first and reading.words[opener] not in MEANWHILE:
            opener += 1
    return low < opener < first and reading.words[opener] in MEANWHILE


def _is_passed(reading: Reading, stretch: Stretch, cue: int, source: Words) -> bool:
    """Whether a statement stands inside another phrase, whose subject is not the main one."""
    if reading.words[source[0]] == "which" or describes_source(reading, stretch, cue, source):
        return True
    if owns_noun(reading, stretch, cue, source):
        return True
    return speaks_inside(reading, stretch, source)


def gives(reading: Reading, noun: int, source: Words) -> bool:
    """Whether a source stands behind its noun and so is no subject: denied a request by |his
    lawyers| that A, calling it B.
    """
    first = source[0]
    return first > noun and reading.words[first - 1] in GIVING


def owns_noun(reading: Reading, stretch: Stretch, cue: int, source: Words) -> bool:
    """Whether a genitive owns a noun that somebody else has to do with, so that he goes on: She
    denied |his lawyers’| request that A, saying B. Not so "|Lee’s| claim that A, saying B".
    """
    first, last = source
    if not reading.flags[cue] & NOUN_CUE or not stretch.first < first < last <= cue:
        return False
    if not (is_owner(reading.words[last - 1]) or owned_by_several(reading, last)):
        return False
    while first > stretch.first + 1 and reading.flags[first - 1] & BEFORE_NOUN:
        first -= 1
    verb = first - 1
    if reading.gap_flags[first] or is_name(reading.words[verb]):
        return False
    here = reading.flags[verb]
    return bool(here & VERBAL and here & PAST_FORM) or reading.words[verb][-2:] == "ed"


def speaks_inside(reading: Reading, stretch: Stretch, source: Words) -> bool:
    """Whether a pronoun has a statement inside what somebody does, and he goes on: wore a badge
    |she| calls “lucky,” saying A; hid how |she| planned to win, saying A. Not so "In May |she|
    called A dead, saying B".
    """
    first, last = source
    if last > first + 1 or reading.flags[first] & _ALONE != SUBJECT_PRONOUN:
        return False
    if reading.gap_flags[first] or first < stretch.first + _INSIDE:
        return False
    before, word = reading.flags[first - 1], reading.words[first - 1]
    if word in ASKING:
        return True
    if before & _NO_THING or not word.islower() or word[-2:] in ("ed", "ly"):
        return False
    start = phrase_before(reading.tokens, first, stretch.first)
    if start < first and reading.flags[start - 1] & PREPOSITION and not reading.gap_flags[start]:
        start -= 1
    return stretch.first < start < first and not reading.gap_flags[start]


_INSIDE: Final = 3
"""Words of somebody, what he does and a thing, at least."""
_NO_THING: Final = (
    AUXILIARY | PAST_FORM | COORDINATOR | PREPOSITION | SUBORDINATOR | THAT | RELATIVE
)


def _says_when(reading: Reading, first: int, low: int) -> bool:
    """Whether a pronoun stands in a clause that says when, behind what somebody did: hailed her
    after |he| won and said A. Not so "When |he| won and said A, she left".
    """
    opener = first - 1
    if opener <= low + 1 or reading.gap_flags[first] or reading.gap_flags[opener]:
        return False
    pronoun = reading.flags[first] & _ALONE == SUBJECT_PRONOUN
    return pronoun and reading.words[opener] in _WHEN


_WHEN: Final = MEANWHILE | {"since", "until"}


def _says_where(reading: Reading, first: int, low: int) -> bool:
    """Whether a subject is that of a clause between commas which says where: flew to Arden, where
    |the plan| was drawn up, and said A. Not so "In Arden, where |Lee| won and said A, Holm left".
    """
    opener = first - 1
    if opener <= low + 1 or reading.words[opener] != "where" or reading.gap_flags[first]:
        return False
    return reading.gap_flags[opener] & CLAUSE > 0


def _is_inside(reading: Reading, first: int) -> bool:
    """Whether a subject is that of a clause inside a statement: that |A| …, what |A| has done."""
    if reading.gap_flags[first]:
        return False
    return bool(reading.flags[first - 1] & THAT) or reading.words[first - 1] in ASKING


def _is_action(reading: Reading, first: int) -> bool:
    """Whether a participle opens what looks like a subject: marched, |burning paper| flags; was
    fined for |refusing| to testify; quit |giving paid| talks.
    """
    if not is_doing(reading.words[first]):
        return False
    before = reading.flags[first - 1]
    return bool(reading.gap_flags[first] & CLAUSE or before & PREPOSITION or before & VERBAL)


def _over_relative(reading: Reading, source: Words, before: int, low: int) -> Words:
    """A source, or what it stands for where a mark ends its clause: |Ann Lee|, who calls the plan
    “a joke,” left.
    """
    first, last = source
    if last - first > 1 or not reading.flags[first] & RELATIVE or not reading.gap_flags[before]:
        return source
    head = phrase_before(reading.tokens, first, low)
    return (head, first) if head < first else source


def _is_finite(reading: Reading, index: int, here: int) -> bool:
    """Whether a word that may be a verb is one in a finite form."""
    if here & CONTRACTION:
        return True
    if here & AUXILIARY:
        return not (here & MONTH and is_month(reading, index))
    if is_name(reading.words[index]):
        return False
    before = reading.flags[index - 1]
    if is_owner(reading.words[index - 1]):
        return False  # "Norland’s |continued| silence"
    if not here:
        if before & PRONOUN == SUBJECT_PRONOUN or reading.words[index - 1] == "which":
            return True  # "he |laughed| and said"
        if not is_finite(reading.tokens, index, 0):
            return False
        # "had cancelled a walk with Ann Lee |planned| for Friday"
        return not (reading.flags[index + 1] & PREPOSITION and _has_verb(reading, index))
    if here & PAST_FORM:
        modifies = before & BEFORE_NOUN and reading.words[index - 1] != "which"
        if modifies or is_done_by(reading.tokens, index):
            return False  # "a list |submitted| by Norland"
        if reading.words[index] in NAMED and _is_named(reading, index):
            return False
        # "met the kin of those |killed| on Friday and said"
        placed = reading.flags[index + 1] & PREPOSITION and here & PARTICIPLE_FORM
        verb = here & (CUE | NOUN_CUE) == CUE  # "cut its profit |forecast| for the year"
        return verb or not placed or not _has_verb(reading, index)
    return here & THIRD_FORM > 0 and _is_predicate(reading, index, here)


def _is_predicate(reading: Reading, index: int, here: int) -> bool:
    """Whether a form in -s is a verb, and no plural: after showing |signs| of distress, one of his
    |notes|.
    """
    before = reading.flags[index - 1]
    if before & _BEFORE_PLURAL or (here & NOUN_CUE and not before & SUBJECT_PRONOUN):
        return False
    if reading.words[index] == "talks" and reading.flags[index + 1] & PREPOSITION:
        # "hailed the peace |talks| between the two"
        return bool(before & _SPEAKERS) or is_name(reading.words[index - 1])
    # "took to the talk |shows| to speak of A"
    # "won in straight |sets| and said"
    led = bool(reading.flags[index + 1] & TO) and not here & TAKES_INFINITIVE
    led = led or (not before and bool(reading.flags[index - 2] & PREPOSITION))
    if (led or not here & CUE) and _has_verb(reading, index):
        return False
    # "gave the new |figures| in May"
    described = reading.flags[index - 2] & DETERMINER and not before & (PERSONS | SHOWING_NOUN)
    return not (described and reading.words[index] in NOUNS_FIRST)


_SPEAKERS: Final = PERSONS | SUBJECT_PRONOUN
_BEFORE_PLURAL: Final = PHRASE_OPENER | POSSESSIVE | ING_FORM | NUMBER_WORD
"""What stands before a form in -s that is a plural: the two |sides|, falling |prices|."""


def _is_named(reading: Reading, index: int) -> bool:
    """Whether a title in marks tells what a thing is called: a class |called “Sound”|. Not so "Lee
    |called “Sound”| a joke".
    """
    subject = reading.flags[index - 1] & SUBJECT_PRONOUN or is_name(reading.words[index - 1])
    gap = reading.gaps[index + 1]
    return ("“" in gap or '"' in gap) and not subject


def _has_verb(reading: Reading, index: int) -> bool:
    """Whether the clause of a form has its verb before it, so that the form is a noun or describes
    one: she is a friend of trade |deals|, met the kin of those |killed| on Friday. Not so "said the
    plan |helps| them".
    """
    flags, place = reading.flags, index - 1
    least = max(0, index - _CLAUSE)
    while place > least and not reading.gap_flags[place + 1]:
        here = flags[place]
        if here & _OPENERS and not here & PREPOSITION:
            return False
        past = here & PAST_FORM and here & VERBAL
        if past and here & PARTICIPLE_FORM:
            past = is_name(reading.words[place - 1]) and not reading.gap_flags[place]
        if here & AUXILIARY or past:
            clause = here & TAKES_CLAUSE and not flags[place + 1] & PREPOSITION
            return not (clause or flags[place - 1] & RELATIVE)
        place -= 1
    return False


_CLAUSE: Final = 12
"""Words before a form in which the verb of its clause stands."""


def over_place(reading: Reading, first: int, low: int) -> Words | None:
    """The pronoun that is the subject before a phrase which only tells where or when: |who| in two
    rulings said A, |which| in recent years has voiced hope. The phrase behind its preposition
    begins at `first`.
    """
    before = first - 2
    if before < low or not reading.flags[first - 1] & PREPOSITION:
        return None
    if reading.gap_flags[first] or reading.gap_flags[first - 1]:
        return None
    here, word = reading.flags[before], reading.words[before]
    alone = here & RELATIVE if word in _WHO else here & _ALONE == SUBJECT_PRONOUN
    return (before, before + 1) if alone else None


_WHO: Final = ("which", "who")
_ALONE: Final = PRONOUN | RELATIVE


def group_start(reading: Reading, index: int, low: int, held: int = HELD) -> int:
    """First word of the verb group that ends at a word: |has often| raised. `held` is what may
    belong to it: |to| make.
    """
    while index > low and not reading.gap_flags[index]:
        before, word = reading.flags[index - 1], reading.words[index - 1]
        if before & held or (is_adverb(word, before) and not (is_name(word) and index - 1 > low)):
            index -= 1  # but not "USA |Today| reported"
        else:
            break
    return index
