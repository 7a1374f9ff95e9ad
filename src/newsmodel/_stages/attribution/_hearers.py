"""Content that stands behind its hearer: told |reporters| that A, urged |them| to A."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    PERSONS,
    is_adverb,
    is_infinitive,
    is_name,
    is_owner,
    phrase_at,
)
from newsmodel._stages._tokens import END
from newsmodel._stages.attribution._adjuncts import after_adjuncts, over_term
from newsmodel._stages.attribution._bits import IN_MIND, PRONOUN, TENSED_FORM
from newsmodel._stages.attribution._hearer_ends import (
    LEADING_ON,
    TELLS,
    behind_relative,
    led_to_marks,
    over_mark,
)
from newsmodel._stages.attribution._mains import main_verb
from newsmodel._stages.attribution._openings import (
    Content,
    is_clause,
    is_governed,
    is_thing_ahead,
    opens,
)
from newsmodel._stages.attribution._plurals import is_plural
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._thats import ADJUNCT, FAR, that_ahead
from newsmodel._word_bits import (
    ADVERB,
    ASKS,
    BASE_FORM,
    COORDINATOR,
    CUE,
    DETERMINER,
    GROUP,
    ING_FORM,
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
    SHOWING_NOUN,
    SHOWS,
    SUBJECT_PRONOUN,
    TAKES_ADDRESSEE,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_OBJECT_INFINITIVE,
    TAKES_QUESTION,
    THIRD_FORM,
    TIME_WORD,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.phrases import (
    CHALLENGING,
    CLOSE,
    FLOATING,
    INDEFINITE,
    NOTIFYING,
    ORDERING,
    TIME_OPENERS,
    WITH_VERBS,
    WRITING,
)

__all__ = ["told_ahead"]

_HEARING: Final = PERSONS | OBJECT_PRONOUN


def told_ahead(reading: Reading, stretch: Stretch, after: int, own: int) -> Content | None:
    """Content behind a hearer: told |reporters| that …, urged |them| to …"""
    if (reading.flags[after] & PREPOSITION and not own & TAKES_ADDRESSEE) or _hears_nothing(
        reading, after
    ):
        return None
    end = _hearer_end(reading, after, stretch.last)
    if own & SHOWS and any(here & ING_FORM for here in reading.flags[after + 1 : end + 1]):
        return None  # "showed |Ann Lee telling| crews that A"
    believed = _believers_ahead(reading, stretch, after, end)
    if believed > after:
        return believed, TAKES_CLAUSE, (after, believed)
    return _behind_hearer(reading, stretch, (after, end), own)


def _behind_hearer(reading: Reading, stretch: Stretch, heard: Words, own: int) -> Content | None:
    """Content behind the phrase in which a hearer stands, as far as it hears."""
    after, end = heard
    if not after < end < stretch.last:
        if end < stretch.last or not own & TAKES_ADDRESSEE:
            return None
        found = _clause_behind(reading, stretch, (after, end), end)
        return found or _what_of(reading, after, end, own)
    if reading.flags[end - 1] & PREPOSITION and reading.quoted[end]:
        return led_to_marks(reading, after, end, own)
    if is_owner(reading.words[end - 1]) and is_adverb(reading.words[end], reading.flags[end]):
        return None  # "showed |Lee’s once| large lead had gone"
    if reading.flags[end] & WEEKDAY and end > after + 1 and reading.words[end - 1] in TIME_OPENERS:
        end -= 1  # "urged its members |late Friday|"
    parted = reading.gap_flags[end]
    if parted and (further := over_mark(reading, end, stretch.last)) > end:
        end, parted = further, 0
    end += not parted and end == after + 1 and _floats(reading, end)
    heard = (after, end)
    here = reading.flags[end]
    if reading.words[end] in CLOSE and reading.flags[end + 1] & PREPOSITION and not parted:
        that = that_ahead(reading, stretch, end + 1)
        if that >= 0:
            return that, TAKES_CLAUSE, (after, that)
    if here & _OF_HEARER and not parted:
        acting = here & ING_FORM > 0
        later = behind_relative(reading, end - acting, stretch.last, own)
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


def _hearer_end(reading: Reading, first: int, high: int) -> int:
    """The end of whoever is told: told |the “lost” crew| that A."""
    end = phrase_at(reading.tokens, first, high, appositions=False)
    marked = first < end < high and reading.quoted[end]
    return over_term(reading, end, high) if marked else end


_OF_HEARER: Final = RELATIVE | ING_FORM
"""What opens a clause that tells of a hearer: told men |who| won, told men |living| there."""
_FAVOURS: Final = ("anonymity", "leave", "permission", "time")
"""What is asked for to do something, and hears nothing: requested |anonymity| to speak."""


def _hears_nothing(reading: Reading, first: int) -> bool:
    """Whether a text, something new or the adverb of a verb stands where a hearer may: wrote |a
    letter| to the woman who left, tried to push |back| a crowd. Not so "wrote |a friend| that A".
    """
    if reading.words[first] in WITH_VERBS and not reading.gap_flags[first + 1]:
        return True  # "tried to push |back| a crowd that came to shout"
    if reading.words[first - 1] not in WRITING:
        return False
    if reading.words[first] not in INDEFINITE:
        return _is_text(reading, first)
    return not any(here & PERSONS for here in reading.flags[first + 1 : first + 3])


def _is_text(reading: Reading, first: int) -> bool:
    """Whether a phrase is for something written: wrote |the bill| that would ban tolls. Not so
    "wrote |the newspaper| that A".
    """
    if not reading.flags[first] & _OPENS_NOUN:
        return False
    for place in range(first + 1, first + 4):
        here = reading.flags[place]
        if reading.gap_flags[place] or here & PREPOSITION:
            return False
        if here & SHOWING_NOUN:
            body = here & (ORGANIZATION | PERSONS)
            return not body and reading.words[place] not in reading.state.lexicon.media
    return False


_OPENS_NOUN: Final = DETERMINER | POSSESSIVE


def _floats(reading: Reading, index: int) -> bool:
    """Whether a word tells of all hearers behind their pronoun: told them |both| to go."""
    if reading.words[index] not in FLOATING or not reading.flags[index - 1] & OBJECT_PRONOUN:
        return False
    return bool(reading.flags[index + 1] & LEADING_ON)


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
    word = reading.words[last - 1]  # "told |USA Today| that A"
    adverb = last > first + 1 and word.islower() and is_adverb(word, reading.flags[last - 1])
    comma = reading.marked.rfind(1, first + 1, last)
    if comma > first and after_adjuncts(reading, comma, last, parted=comma) == last:
        return begin, frame, (first, comma)  # "told |Ann Lee, the mayor|, last week that A"
    return begin, frame, (first, last - adverb)


def _to_do(reading: Reading, heard: Words, high: int) -> int:
    """Index of what a hearer is to do: urged them |to go|, |not to go|, at a rally |to stay|; -1
    where nothing tells it.
    """
    after, end = heard
    here, words = reading.flags[end], reading.words
    if here & TO:
        if words[after - 1] not in CHALLENGING and is_thing_ahead(reading, end + 1):
            return -1  # "pushed Lee |to the left|", but "challenged Lee |to a debate|"
        # "challenged his conviction for plotting |to kill| her"
        return -1 if words[end - 1][-3:] == "ing" and words[end - 2] == "for" else end
    if here & NEGATION and reading.flags[end + 1] & TO:
        return end
    if reading.gap_flags[end]:
        return -1
    if here & ING_FORM:
        later = _infinitive_ahead(reading, end, high)
        if later >= 0:
            return later
    later = after_adjuncts(reading, end, high, TAKES_INFINITIVE)
    return later if end < later < high and reading.flags[later] & TO else -1


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


def _infinitive_ahead(reading: Reading, index: int, high: int) -> int:
    """Index of the infinitive behind a participle: urged those attending the talks |to act|."""
    if high > index + FAR:
        high = index + FAR
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
    for place in (end,) if later == end else (end, later):
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


def _question_ahead(reading: Reading, stretch: Stretch, index: int) -> int:
    """Index of the "if" behind an adjunct: asked her in a chat |if| A; or -1."""
    if not reading.flags[index] & ADJUNCT:
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
    places: tuple[int, ...] = (end,)
    if later != end:
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
    `later` is the index behind all that tells it.
    """
    here, word, behind = reading.flags[index], reading.words[index], reading.flags[later]
    if behind & _VERB_FORM or reading.words[later - 1] in _ROUGHLY:
        return False  # "told them |virtually all| had left"
    if not (here & _TIMELY or is_adverb(word, here) or word in TIME_OPENERS):
        return False
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
    if reading.flags[first - 1] & SHOWS:
        return -1
    media, body = reading.state.lexicon.media, -1
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


def _believers_ahead(reading: Reading, stretch: Stretch, first: int, end: int) -> int:
    """Where several who think or want something stand right behind whoever is told of it: told the
    Arden Post |farmers want| rain, told Reuters |claims for| aid rose; -1 where none do. Not so
    "told supporters |hope was| lost".
    """
    if reading.words[first - 1].lower() not in TELLS:
        return -1
    for verb in range(first + 1, min(end + 1, stretch.last)):
        if reading.gap_flags[verb] or reading.gap_flags[verb + 1] & END:
            return -1
        before, own = reading.words[verb - 1], reading.flags[verb]
        if is_name(before) and own & _NOUN_FORM == _NOUN_FORM:
            leads = reading.flags[verb + 1] & PREPOSITION
            main = main_verb(reading, verb, stretch.last, 0) if leads else stretch.last
            return verb if main < stretch.last else -1
        several = verb > first + 1 and before.islower() and is_plural(before)
        if several and own & _BASE_CUE == _BASE_CUE and not reading.flags[verb + 1] & AUXILIARY:
            return _parted(reading, first, verb)
    return -1


_NOUN_FORM: Final = NOUN_CUE | THIRD_FORM
_BASE_CUE: Final = BASE_FORM | CUE
_FINITE: Final = AUXILIARY | PAST_FORM | THIRD_FORM
_NO_HEARER: Final = PREPOSITION | COORDINATOR
_HEARD_ALONE: Final = ("radio", "television", "tv")
_NO_CLAUSE: Final = PREPOSITION | COORDINATOR
