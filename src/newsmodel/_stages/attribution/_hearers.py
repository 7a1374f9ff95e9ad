"""Content that stands behind its hearer: told |reporters| that A, urged |them| to A."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    BRACKETS,
    PERSONS,
    is_adverb,
    is_infinitive,
    is_name,
    is_owner,
    over_bracket,
    phrase_at,
)
from newsmodel._stages._tokens import CLAUSE, END
from newsmodel._stages.attribution._adjuncts import after_adjuncts, over_term
from newsmodel._stages.attribution._bits import BEHIND_NOUN, IN_MIND, PRONOUN, STATING, TENSED_FORM
from newsmodel._stages.attribution._mains import main_verb
from newsmodel._stages.attribution._openings import (
    Content,
    is_clause,
    is_governed,
    is_thing_ahead,
    opens,
)
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._relatives import opens_clause, tells_of_adjunct
from newsmodel._word_bits import (
    ADVERB,
    ASKS,
    BASE_FORM,
    COORDINATOR,
    CUE,
    DETERMINER,
    GROUP,
    ING_FORM,
    INTENDS,
    NEGATION,
    NOUN_CUE,
    OBJECT_PRONOUN,
    ORGANIZATION,
    PARTICIPLE_FORM,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    REQUESTS,
    ROLE,
    SHOWS,
    SUBJECT_PRONOUN,
    TAKES_ADDRESSEE,
    TAKES_CLAUSE,
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
    CHALLENGING,
    INDEFINITE,
    NOTIFYING,
    OCCASIONS,
    ORDERING,
    TIME_OPENERS,
)

__all__ = ["is_answered", "tells_of_occasion", "that_ahead", "told_ahead"]

_FAR: Final = 15
"""Words up to the "that" at most."""
_ADJUNCT: Final = PREPOSITION | WEEKDAY
_IN_PLACE: Final = THAT | PREPOSITION
"""What else stands behind the comma of a place."""
_ACTING: Final = PAST_FORM | ING_FORM
_HEARING: Final = PERSONS | OBJECT_PRONOUN


def told_ahead(reading: Reading, stretch: Stretch, after: int, own: int) -> Content | None:
    """Content behind a hearer: told |reporters| that …, urged |them| to …"""
    if (reading.flags[after] & PREPOSITION and not own & TAKES_ADDRESSEE) or _is_text(
        reading, after
    ):
        return None
    end = phrase_at(reading.tokens, after, stretch.last, appositions=False)
    if after < end < stretch.last and reading.quoted[end]:
        end = over_term(reading, end, stretch.last)
    if not after < end < stretch.last:
        if end < stretch.last or not own & TAKES_ADDRESSEE:
            return None
        found = _clause_behind(reading, stretch, (after, end), end)
        return found or _what_of(reading, after, end, own)
    if reading.flags[end] & WEEKDAY and end > after + 1 and reading.words[end - 1] in TIME_OPENERS:
        end -= 1  # "urged its members |late Friday|"
    parted = reading.gap_flags[end]
    if parted and (further := _hearer_end(reading, end, stretch.last)) > end:
        end, parted = further, 0
    end += not parted and end == after + 1 and _floats(reading, end)
    heard = (after, end)
    here = reading.flags[end]
    if reading.words[end] in _NEAR and reading.flags[end + 1] & PREPOSITION and not parted:
        that = that_ahead(reading, stretch, end + 1)
        if that >= 0:
            return that, TAKES_CLAUSE, (after, that)
    if here & _OF_HEARER and not parted:
        acting = here & ING_FORM > 0
        later = _behind_relative(reading, end - acting, stretch.last, own)
        acts = reading.flags[later] & TO and not reading.quoted[later]
        if later > end and not (acting and acts):
            return later, TAKES_OBJECT_INFINITIVE if acts else TAKES_CLAUSE, (after, later)
    favour = own & TAKES_OBJECT and own & REQUESTS and reading.words[end - 1] in _FAVOURS
    if own & TAKES_OBJECT_INFINITIVE and not favour and (not parted or here & NEGATION):
        to = _to_do(reading, heard, stretch.last)
        if to >= 0:
            holds = _holds_doer(reading, after, to, own)
            return (after if holds else to), TAKES_OBJECT_INFINITIVE, None if holds else heard
    if not own & TAKES_ADDRESSEE:
        return None
    return _without_aside(reading, _statement(reading, stretch, heard, own))


_OF_HEARER: Final = RELATIVE | ING_FORM
"""What opens a clause that tells of a hearer: told men |who| won, told men |living| there."""
_FAVOURS: Final = ("anonymity", "leave", "permission", "time")
"""What is asked for to do something, and hears nothing: requested |anonymity| to speak."""


def _is_text(reading: Reading, first: int) -> bool:
    """Whether something new stands where a hearer may: wrote |a letter| to the woman who left. Not
    so "wrote |a friend| that A".
    """
    if reading.words[first - 1] not in _WRITING or reading.words[first] not in INDEFINITE:
        return False
    return not any(here & PERSONS for here in reading.flags[first + 1 : first + 3])


_WRITING: Final = ("write", "writes", "writing", "written", "wrote")
_NEAR: Final = ("close", "familiar", "loyal", "near")
"""What tells of a hearer behind his noun: told someone |close to her| that A."""


def _floats(reading: Reading, index: int) -> bool:
    """Whether a word tells of all hearers behind their pronoun: told them |both| to go."""
    if reading.words[index] not in _FLOATING or not reading.flags[index - 1] & OBJECT_PRONOUN:
        return False
    return bool(reading.flags[index + 1] & _LEADING_ON)


_FLOATING: Final = ("all", "both", "each")


def _without_aside(reading: Reading, found: Content | None) -> Content | None:
    """Content whose hearer ends before an adverb between commas: told |Lee|, however, that A; or
    has none: wrote back: “A”.
    """
    if found is None:
        return None
    begin, frame, heard = found
    if heard is None:
        return found
    first, last = heard
    if reading.words[first] == "back" and last == first + 1:
        return begin, frame, None
    adverb = last > first + 1 and is_adverb(reading.words[last - 1], reading.flags[last - 1])
    return begin, frame, (first, last - adverb)


def _to_do(reading: Reading, heard: Words, high: int) -> int:
    """Index of what a hearer is to do: urged them |to go|, |not to go|, at a rally |to stay|; -1
    where nothing tells it.
    """
    after, end = heard
    here = reading.flags[end]
    if here & TO and is_thing_ahead(reading, end + 1) and not _challenges(reading, after):
        return -1
    if here & TO and reading.words[end - 1][-3:] == "ing" and reading.words[end - 2] == "for":
        return -1  # "challenged his conviction for plotting |to kill| her"
    if here & TO or (here & NEGATION and reading.flags[end + 1] & TO):
        return end
    if reading.gap_flags[end]:
        return -1
    if here & ING_FORM:
        later = _infinitive_ahead(reading, end, high)
        if later >= 0:
            return later
    later = after_adjuncts(reading, end, high, TAKES_INFINITIVE)
    return later if end < later < high and reading.flags[later] & TO else -1


def _challenges(reading: Reading, after: int) -> bool:
    """Whether somebody is challenged, to a thing as well: challenged Lee |to a debate|."""
    return reading.words[after - 1] in CHALLENGING


def _holds_doer(reading: Reading, after: int, to: int, own: int) -> bool:
    """Whether who does something is part of what is wanted, and hears nothing: wants |Lee to go|,
    waits for |Lee to go|, ordered |the records to be sealed|. Not so "ordered Lee to go".
    """
    words = reading.words
    if own & IN_MIND or words[after - 1] == "for":
        return True
    if words[after - 1] not in ORDERING or words[to + 1] != "be":
        return False
    place = to + 2
    if is_adverb(words[place], reading.flags[place]):
        place += 1
    here = reading.flags[place]
    return bool(here & PARTICIPLE_FORM) or (not here and words[place][-2:] == "ed")


def _behind_relative(reading: Reading, index: int, high: int, own: int) -> int:
    """Index of the "that" or "to" behind a hearer with a clause of its own: told the boy who found
    it |that| A, asked firms that own ships |to| A, told envoys meeting in Arden |that| A; `index`
    where there is none, as in "told voters |who| he was", "told farmers |that| works would close".
    """
    flags = reading.flags
    verb = flags[index + 1]
    unknown = not verb and reading.words[index + 1][-2:] == "ed"
    if not (verb & _VERBS or unknown) or is_name(reading.words[index + 1]):
        return index
    if flags[index] & THAT and (verb | flags[index + 2]) & AUXILIARY:
        return index  # "told them |that was wrong|", "|that works would close|"
    for place in range(index + 2, min(high, index + _FAR)):
        if reading.gap_flags[place]:
            leads = reading.quoted[place] and reading.gap_flags[place] & CLAUSE
            return place if leads else index  # "told those who came, |“A”|"
        here, before = flags[place], flags[place - 1]
        if verb & ING_FORM and here & AUXILIARY:
            return index  # "told staff |working from home would mean| that A"
        if here & THAT:
            clause = before & _BEFORE_CLAUSE or flags[place + 1] & BEHIND_NOUN
            return index if clause else place
        does = here & TO and own & TAKES_OBJECT_INFINITIVE and not before & _LEADS_TO_DEED
        if does and is_infinitive(reading.tokens, place):
            return place
    return index


_LEADS_TO_DEED: Final = TAKES_INFINITIVE | AUXILIARY
"""What an infinitive goes with: those who want |to leave|, a man who had |to leave|."""
_BEFORE_CLAUSE: Final = THAT | TO | STATING | INTENDS
"""What leads to a clause itself: says |that| A, means |that| A."""
_VERBS: Final = AUXILIARY | PAST_FORM | THIRD_FORM | BASE_FORM | ING_FORM


def _hearer_end(reading: Reading, index: int, high: int) -> int:
    """The end of a hearer over a mark: told the firm (ABC) |that|, told a crowd in Varn, Norland,
    |that|; `index` where the mark ends it.
    """
    if reading.gaps[index] in BRACKETS:
        behind = over_bracket(reading.tokens, index, high)
        return behind if behind < high else index
    if reading.gaps[index] != ", ":
        return index
    further = _behind_commas(reading, index, high)
    if further > index or not is_name(reading.words[index - 1]):
        return further
    while further < high and is_name(reading.words[further]) and further < index + _STATE:
        further += 1
        if reading.gap_flags[further]:
            break
    return index if reading.flags[further] & COORDINATOR else further


_STATE: Final = 3
"""Words of the name of a state at most."""


def _behind_commas(reading: Reading, index: int, high: int) -> int:
    """Index of the "that" or "to" behind several hearers, or behind what is said of one: told Lee,
    Ray and Cho |that| A; told Lee, the mayor, |that| A; asked Lee, who won, |to| A. `index` where
    there is none.
    """
    place = index
    for _ in _PARTS:
        if reading.gaps[place] != ", " or reading.quoted[place]:
            return index
        here, first = reading.flags[place], place
        if here & RELATIVE and not here & THAT:
            place = reading.next_mark(place)
        elif is_adverb(reading.words[place], here) and reading.gap_flags[place + 1]:
            place += 1  # "told Lee, |however|, that A"
        elif here & _VERBAL:
            return index  # "told reporters, |adding| that A"; "who advises it, |said| Lee told A"
        else:
            place = phrase_at(reading.tokens, place, high, appositions=False)
        if place == first or place >= high:
            return index
        if reading.flags[place] & _LEADING_ON:
            listed = reading.words[first] == "and" or "and" in reading.words[first:place]
            parted = reading.gaps[place] == ", "
            return place if parted or (listed and not reading.gap_flags[place]) else index
    return index


_PARTS: Final = range(4)
"""How many parts between commas are read at most."""
_LEADING_ON: Final = THAT | TO
_VERBAL: Final = AUXILIARY | ING_FORM | PAST_FORM | THIRD_FORM


def _infinitive_ahead(reading: Reading, index: int, high: int) -> int:
    """Index of the infinitive behind a participle: urged those attending the talks |to act|."""
    if high > index + _FAR:
        high = index + _FAR
    while index < high and not reading.gap_flags[index]:
        if reading.flags[index] & TO and is_infinitive(reading.tokens, index):
            return index
        index += 1
    return -1


def _statement(reading: Reading, stretch: Stretch, heard: Words, own: int) -> Content | None:
    """What somebody is told, asked or warned of, behind the words for him."""
    after, end = heard
    if own & SHOWS and not _can_hear(reading, after, end):
        return None  # "showed |no signs| of a cold that plagued her"
    later = after_adjuncts(reading, end, stretch.last)
    for place in (end, later):
        if place < stretch.last:
            frame = opens(reading, place, own | TAKES_CLAUSE)
            if frame and not is_governed(reading, place):
                puts = own & ASKS and "question" in reading.words[after:place]
                return place, frame, None if puts else heard  # "asked |a question of Lee|: A"
    if own & TAKES_QUESTION:
        place = _question_ahead(reading, stretch, end)
        if place >= 0:
            return place, TAKES_QUESTION, heard
    that = that_ahead(reading, stretch, end)
    if that >= 0:
        return that, TAKES_CLAUSE, heard
    thing = phrase_at(reading.tokens, end, stretch.last, appositions=False)
    if end < thing < stretch.last and ":" in reading.gaps[thing]:
        return thing, TAKES_CLAUSE, heard  # she asked them a simple question: A
    found = _clause_behind(reading, stretch, heard, later)
    if found is not None:
        return found
    matter = reading.words[end] in _SUBJECT_MATTER and end + 1 < stretch.last
    if matter and _can_hear(reading, after, end):
        return end + 1, TAKES_OBJECT, heard  # "asked Ann Lee about |the plan|"
    return _what_of(reading, after, end, own)


def _what_of(reading: Reading, first: int, last: int, own: int) -> Content | None:
    """What somebody is told of or asked for where nothing else is told: reminded |voters| of |the
    war|, asked |the court| for |a delay|. Not so "asked |the Minister for Trade|".
    """
    words = reading.words
    asks = own & _BEGS == _BEGS
    if not asks and words[first - 1] not in NOTIFYING:
        return None
    last = min(last, reading.next_mark(first) - 1)
    particle = "for" if asks else "of"
    for place in range(first + 1, last + asks):
        if words[place] != particle or reading.gap_flags[place]:
            continue
        if reading.gap_flags[place + 1] & END:
            return None  # "asked the court |for|", cut off
        if asks and (is_name(words[place + 1]) or not _can_hear(reading, first, place)):
            return None
        return place + 1, TAKES_OBJECT, (first, place)
    return None


_BEGS: Final = ASKS | REQUESTS
_SUBJECT_MATTER: Final = ("about", "against", "of")
_ANSWERED: Final = (*_SUBJECT_MATTER, "to")


def _question_ahead(reading: Reading, stretch: Stretch, index: int) -> int:
    """Index of the "if" behind an adjunct: asked her in a chat |if| A; or -1."""
    if not reading.flags[index] & _ADJUNCT:
        return -1
    for place in range(index, min(index + 10, stretch.last)):
        if reading.gap_flags[place]:
            return -1
        if reading.words[place] in ("if", "whether"):
            return place
    return -1


def _ends_hearer(reading: Reading, first: int, last: int) -> bool:
    """Whether the name behind a noun is another phrase: told |reporters| Ray, |the court| Ray."""
    word, here = reading.words[last], reading.flags[last]
    if not word.islower():
        return False
    article = reading.flags[first] & DETERMINER and here & (ORGANIZATION | ROLE)
    return word[-1:] == "s" or bool(here & GROUP or article)


def _can_hear(reading: Reading, first: int, last: int) -> bool:
    """Whether words name somebody: "asked her", and not "told a story"."""
    if reading.flags[last - 1] & _HEARING:
        return True
    return is_name(reading.words[first]) or is_name(reading.words[last - 1])


def _clause_behind(reading: Reading, stretch: Stretch, heard: Words, later: int) -> Content | None:
    """A clause without "that" behind a hearer: told |reporters| the deal was dead.

    Behind a plural a name is the next subject: told |reporters| Norland would leave. `later` is the
    index behind what says when and where he was told.
    """
    after, end = heard
    places = (later, end) if _is_when(reading, end, later) else (end, later)
    for place in places:
        if place < stretch.last and not reading.gap_flags[place]:
            here = reading.flags[place]
            if here & _NO_CLAUSE and not here & (SUBJECT_PRONOUN | DETERMINER):
                continue
            if is_governed(reading, place):
                continue
            if is_clause(reading, stretch, place) or (
                # "told reporters |the plan to sell the pier was sound|"
                here & DETERMINER and main_verb(reading, place, stretch.last, 0) < stretch.last
            ):
                return place, TAKES_CLAUSE, heard
    for place in range(after + 1, end):
        # "Ann Lee Tells Crews They Need More"
        alone = reading.flags[place] & PRONOUN == SUBJECT_PRONOUN
        if is_name(reading.words[place]) and (alone or _ends_hearer(reading, after, place - 1)):
            if is_clause(reading, stretch, place):
                return place, TAKES_CLAUSE, (after, place)
            return None
    place = _parted(reading, after, end) if reading.flags[end] & _FINITE else -1
    if place >= 0 and is_clause(reading, stretch, place):
        return place, TAKES_CLAUSE, (after, place)
    return None


def _is_when(reading: Reading, index: int, later: int) -> bool:
    """Whether a word behind a hearer tells when or how he was told: told them |recently| it would
    close, told the board |yesterday| the plan was dead. Not so "told them |earlier| talks failed".
    """
    here, word, behind = reading.flags[index], reading.words[index], reading.flags[later]
    timely = here & _TIMELY or is_adverb(word, here) or word in TIME_OPENERS
    if later == index or not timely or behind & _VERB_FORM:
        return False
    if reading.words[later - 1] in _ROUGHLY:
        return False  # "told them |virtually all| had left"
    return word not in _COMPARING or bool(behind & _BEGINNING)


_TIMELY: Final = WEEKDAY | TIME_WORD | ADVERB
_VERB_FORM: Final = AUXILIARY | TENSED_FORM | ING_FORM
_ROUGHLY: Final = ("almost", "nearly", "practically", "virtually")
_COMPARING: Final = ("earlier", "later")
_BEGINNING: Final = DETERMINER | POSSESSIVE | SUBJECT_PRONOUN


def _parted(reading: Reading, first: int, end: int) -> int:
    """The first word of the subject that stands right behind a hearer without an article, before a
    verb: told shareholders |profit| would fall, told parliament |all four sites| had been checked;
    -1 where there is no hearer.
    """
    media = reading.state.lexicon.media
    body = -1
    if reading.flags[first - 1] & SHOWS:
        return -1
    for index in range(end - 2, first - 1, -1):
        here, word = reading.flags[index], reading.words[index]
        if reading.gap_flags[index + 1] or here & _NO_HEARER:
            return -1
        if here & (GROUP | ROLE) and word[-1] == "s":
            return index + 1
        heard = here & (GROUP | ORGANIZATION) or word in media or word in _HEARD_ALONE
        named = is_name(word) and not (is_name(reading.words[index + 1]) or is_owner(word))
        if body < 0 and (heard or named):
            body = index + 1
    return body


_FINITE: Final = AUXILIARY | PAST_FORM | THIRD_FORM
_NO_HEARER: Final = PREPOSITION | COORDINATOR
_HEARD_ALONE: Final = ("radio", "television", "tv")
_NO_CLAUSE: Final = PREPOSITION | COORDINATOR


def is_answered(reading: Reading, index: int, that: int) -> bool:
    """Whether a clause is of the noun that is answered: "replied to the charge |that A|"."""
    noun = reading.flags[that] & THAT and reading.flags[that - 1] & NOUN_CUE
    return bool(noun) and reading.words[index] in _ANSWERED


def that_ahead(reading: Reading, stretch: Stretch, index: int) -> int:
    """Index of the "that" behind an adjunct: said in a call lasting an hour |that …; or -1."""
    flags, gap_flags, place = reading.flags, reading.gap_flags, index
    if not flags[index] & _ADJUNCT:
        return -1
    relative = False
    end = index + _FAR
    if end > stretch.last:
        end = stretch.last
    while place < end:
        here = flags[place]
        # "in Varn, Ohio, that": a place with its state.
        if gap_flags[place] and not (
            reading.gaps[place] == ", " and (here & _IN_PLACE or is_name(reading.words[place]))
        ):
            return -1
        if here & CUE and here & _ACTING and not tells_of_occasion(reading, place):
            return -1
        before = flags[place - 1]
        governed = before & PREPOSITION and reading.words[place - 1] != "past"  # "in the past"
        if here & THAT and not governed and reading.words[place + 1] != "of":
            if is_answered(reading, index, place):
                return -1
            describes = flags[place + 1] & BEHIND_NOUN or tells_of_adjunct(reading, place)
            if not describes or opens_clause(reading, place + 1):
                return -1 if relative and flags[place - 1] & NOUN_CUE else place
            relative = True  # "said in a speech |that drew cheers| that A"
        place += 1
    return -1


def tells_of_occasion(reading: Reading, index: int) -> bool:
    """Whether a participle tells of the words said and no more: said in a statement |announcing|
    the cuts that A. Not so "in a statement |announcing| that A", "a letter |telling| Lee that A".
    """
    here = reading.flags[index]
    if not here & ING_FORM or here & TAKES_ADDRESSEE or reading.flags[index + 1] & THAT:
        return False
    return reading.words[index - 1] in OCCASIONS
