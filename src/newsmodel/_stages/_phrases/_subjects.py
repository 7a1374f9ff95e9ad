"""The subject before a verb, over its appositions: "Ann Lee, the head of the agency, |said"."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases._before import LEANING_PRONOUNS, phrase_before
from newsmodel._stages._phrases._words import (
    AUXILIARY,
    LONGEST,
    SINCE_WHEN,
    has_dash,
    is_adverb,
    is_described,
    is_name,
    leads_with_time,
    quotation_before,
    says_who,
)
from newsmodel._stages._tokens import CLAUSE, MARK, Tokens
from newsmodel._word_bits import (
    ADJECTIVE_CUE,
    ADVERB,
    COORDINATOR,
    DETERMINER,
    GROUP,
    ING_FORM,
    MODAL,
    MONTH,
    NOUN_CUE,
    NUMBER_WORD,
    PARTICIPLE_FORM,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SHOWING_NOUN,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THIRD_FORM,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.phrases import OCCASIONS, QUESTION_WORDS, TIME_OPENERS, TIMES, TITLING

__all__ = ["subject_before"]

_DAYS: Final = WEEKDAY | MONTH
_BEFORE_TIMES: Final = frozenset(("earlier", "here", "later"))
_BEFORE_DAYS: Final = TIME_OPENERS | _BEFORE_TIMES
_PARTS: Final = range(7)
"""Parts between commas that are read at most."""
_LOOSE: Final = PREPOSITION | ING_FORM
_INCIDENTAL: Final = _LOOSE | RELATIVE | SUBORDINATOR
_DESCRIBING: Final = PARTICIPLE_FORM | ADJECTIVE_CUE
_CLAUSES: Final = AUXILIARY | RELATIVE | SUBORDINATOR
_LEANING: Final = DETERMINER | NUMBER_WORD | COORDINATOR | RELATIVE


def subject_before(tokens: Tokens, end: int, low: int) -> tuple[int, int]:
    """First and after-last word of the subject that ends before `end`, over its appositions.

    "Ann Lee, the head of the agency, |said": from "Ann" to "agency". An incidental
    who-clause between commas is passed over and left out. `(end, end)` if there is none.
    """
    if tokens.gap_flags[end]:
        return _behind_mark(tokens, end, low)
    last = end - 1
    here, word = tokens.flags[last], tokens.words[last]
    alone = here & SUBJECT_PRONOUN and last >= low and not here & _LEANING
    if alone and word not in LEANING_PRONOUNS:
        return last, end  # "|he| said"
    # "columnist Ai |Jun| wrote", "USA |Today|": a month behind a name is part of it.
    named = (here & MONTH or word == "Today") and is_name(tokens.words[last - 1])
    if word in TIMES or (here & _DAYS and not named) or word == "ago" or word.isdigit():
        end = _without_time(tokens, end, low)
        if tokens.gap_flags[end]:
            return _behind_mark(tokens, end, low)
    first = phrase_before(tokens, end, low)
    if first > low and tokens.gap_flags[first] == CLAUSE and first < end:
        place = _with_place(tokens, first, end, low)
        first = place if place < first else _with_name(tokens, first, end, low)
    if tokens.words[end - 1] in OCCASIONS:
        end = _without_occasion(tokens, first, end)
    elif first > low and tokens.flags[first - 1] & PREPOSITION:
        first = _behind_occasion(tokens, first, end, low)
    return first, end


def _behind_occasion(tokens: Tokens, first: int, end: int, low: int) -> int:
    """First word of a name that no comma parts from the occasion before it, "During the vote |Ann
    Lee| said", or of those for whom a name stands: "|critics such as Ann Lee| said".
    """
    words, flags, before = tokens.words, tokens.flags, first - 1
    if words[before] == "as" and words[before - 1] == "such":
        several = before - 2 >= low and words[before - 2][-1] == "s"
        apart = tokens.gap_flags[before - 1] or tokens.gap_flags[first]
        return phrase_before(tokens, before - 1, low) if several and not apart else first
    start = end
    while (
        start > first
        and is_name(words[start - 1])
        and not (start < end and tokens.gap_flags[start])
    ):
        start -= 1
    noun = start - 1
    if not first < noun or start == end or not flags[first] & _OWNERS:
        return first
    opens = before == low or tokens.gap_flags[before] & CLAUSE or flags[before - 1] & WEEKDAY
    if not opens or words[before].lower() not in _PLACING or flags[noun] & _NO_OCCASION:
        return first
    return start if words[noun].islower() else first


_PLACING: Final = frozenset(("at", "during", "in", "on"))
_NO_OCCASION: Final = ROLE | GROUP | PREPOSITION | DETERMINER | COORDINATOR | POSSESSIVE
"""What no occasion ends with."""


def _without_occasion(tokens: Tokens, first: int, end: int) -> int:
    """The end of a subject without the occasion behind it: "Ann Lee |in an interview|", "the mayor
    |in a statement|". Not so "the man |in the interview|", "a clerk |in a video|".
    """
    least = max(first, end - _OCCASION)
    for index in range(end - 2, least, -1):
        if tokens.flags[index] & PREPOSITION:
            named = is_name(tokens.words[index - 1])
            told = tokens.flags[index - 1] & ROLE and tokens.words[first].lower() == "the"
            placed = tokens.words[index] in _ON and tokens.flags[index + 1] & _OWNERS
            known = named or (told and tokens.words[index + 1] != "the")
            return index if placed and known else end
    return end


_OCCASION: Final = 7
"""Words of a subject in which an occasion stands, at most."""
_ON: Final = frozenset(("at", "during", "in", "on"))
_OWNERS: Final = DETERMINER | POSSESSIVE


def _with_place(tokens: Tokens, first: int, end: int, low: int) -> int:
    """First word of somebody from a place that a comma stands in: "|Ann Lee of Arden, Norland|
    says"; `first` where none opens the clause.
    """
    if tokens.gaps[first] != ", " or not all(is_name(word) for word in tokens.words[first:end]):
        return first
    index = first - 1
    while index > low and is_name(tokens.words[index]) and not tokens.gap_flags[index]:
        index -= 1
    if index == first - 1 or tokens.words[index] not in _FROM:
        return first
    start = phrase_before(tokens, first, low)
    alone = start == low or tokens.flags[start - 1] & _CLAUSES
    # "A friend of Arden, |Ann Lee| says"
    named = start < index and not tokens.flags[start] & DETERMINER
    return start if alone and named and is_name(tokens.words[start]) else first


_FROM: Final = frozenset(("from", "of"))


def _with_name(tokens: Tokens, first: int, end: int, low: int) -> int:
    """First word of the name to which an apposition without its second comma belongs: "|Ann Lee,
    head of the agency| said"; `first` where none does.
    """
    words, flags = tokens.words, tokens.flags
    if tokens.gaps[first].strip() != ",":
        return first
    head = first + 1
    while head < end and not flags[head] & PREPOSITION:
        head += 1
    if not flags[head - 1] & ROLE or flags[head - 1] & GROUP or not words[head - 1].islower():
        return first
    start, least = first, max(low, first - _NAME)
    while start > least and is_name(words[start - 1]) and not tokens.gap_flags[start - 1]:
        start -= 1
    if start > low and is_name(words[start - 1]):
        start -= 1
    alone = start == low or tokens.gap_flags[start] & MARK
    if not alone or first - start == 1 or any(here & _NO_NAME for here in flags[start:first]):
        return first
    return start


_NAME: Final = 8
"""Words of a name at most."""
_NO_NAME: Final = PREPOSITION | SUBORDINATOR | COORDINATOR | DETERMINER | WEEKDAY | MONTH
"""What opens or ends a phrase, and so is no name."""


def _behind_mark(tokens: Tokens, end: int, low: int) -> tuple[int, int]:
    """The subject before a mark: before a bracket that closes, or between commas."""
    if ")" in tokens.gaps[end] or ">" in tokens.gaps[end]:
        opening = _opening(tokens, end, low)
        first = phrase_before(tokens, opening, low)
        if "," in tokens.gaps[end] and first < opening < end and tokens.gaps[first] == ", ":
            # A bracket ends an apposition: "Ann Lee, head of the Board (NRB), |told", "The mayor,
            # Ann Lee (D), |told".
            head = _over_marks(tokens, opening, low)[0]
            if head > low and tokens.flags[head - 1] & PREPOSITION:
                return first, end  # "In Varn, Ann Lee (D), said"
            return min(first, head), end
        if first > low and tokens.flags[first - 1] & PREPOSITION:
            first = _behind_occasion(tokens, first, opening, low)
        return first, max(opening, end)
    opening = quotation_before(tokens, end, low)
    if opening < end:
        return phrase_before(tokens, opening, low), end  # "the party’s “elders” |said|"
    opening = _dash_before(tokens, end, low)
    if opening and not is_adverb(tokens.words[opening], tokens.flags[opening]):
        # "Ann Lee - a judge - |said"; "Ann Lee - |who won| - said": a who-clause is left out.
        incidental = tokens.flags[opening] & _INSIDE_DASHES
        kept = not incidental or _names_some(tokens, opening)
        first = phrase_before(tokens, opening, low)
        if tokens.gap_flags[first] == CLAUSE and _is_participial(tokens, first):
            # "Kestrel, |hit by losses - including taxes -| vowed"
            return _over_marks(tokens, first, low)
        return first, end if kept else opening
    return _over_marks(tokens, end, low)


def _dash_before(tokens: Tokens, end: int, low: int) -> int:
    """Index after the dash that opens what a dash closes; 0 where there is none."""
    if has_dash(tokens.gaps[end]):
        for index in range(end - 1, max(low, end - LONGEST), -1):
            if tokens.gap_flags[index] and has_dash(tokens.gaps[index]):
                return index
    return 0


_INSIDE_DASHES: Final = PREPOSITION | RELATIVE | SUBORDINATOR | TO


def _over_marks(tokens: Tokens, end: int, low: int) -> tuple[int, int]:
    """The subject before a comma, past what stands between commas behind its head.

    "Ann Lee, 59, of Ohio, who won, |said". The head is the leftmost part that neither leans
    on another nor leads up to it.
    """
    last = place = end
    head: tuple[int, int] | None = None
    for _ in _PARTS:
        if place <= low or tokens.gap_flags[place] != CLAUSE or ";" in tokens.gaps[place]:
            break
        segment = _segment(tokens, place, low)
        if place == end and (segment <= low or _is_sentence(tokens, segment, place)):
            break
        if _is_verbal(tokens, segment):
            break
        if head is not None and segment == low and _opens_sentence(tokens, segment, place):
            break
        if place < end and not _leans(tokens, segment, place):
            if head is not None and _has_verb(tokens, segment, place):
                break
            first = phrase_before(tokens, place, segment)
            if first > segment and tokens.flags[first - 1] & PREPOSITION:
                first = _behind_occasion(tokens, first, place, segment)
            if first >= place or (head is not None and first > segment + _joins(tokens, segment)):
                break
            head = first, last
        elif head is not None and _leads_up(tokens, segment):
            break
        if head is None and _is_incidental(tokens, segment):
            last = segment
        place = segment
    return head or (end, end)


def _joins(tokens: Tokens, first: int) -> bool:
    """Whether "But" or the like opens a sentence: |But| Ann Lee, head of A, a firm that B, said."""
    return bool(tokens.flags[first] & COORDINATOR) and is_name(tokens.words[first])


def _opens_sentence(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a deed or a time opens a sentence: |Speaking in Arden|, Ann Lee, without naming him,
    said A; |Last month|, the Globe, a paper, said A.
    """
    if tokens.flags[first] & ING_FORM:
        return not is_name(tokens.words[first + 1])
    return end == first + 2 and leads_with_time(tokens, first)


def _has_verb(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a clause stands between marks, and not a phrase."""
    return any(
        here & AUXILIARY or (here & (PAST_FORM | THIRD_FORM) and not here & (NOUN_CUE | ROLE))
        for here in tokens.flags[first:last]
    )


def _is_sentence(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a clause stands between marks, and no relative clause: ", he |will| go,"."""
    if tokens.flags[first] & _LOOSE and not is_name(tokens.words[first]):
        return False
    for here in tokens.flags[first:last]:
        if here & _CLAUSES and not here & MONTH:
            return not here & (RELATIVE | SUBORDINATOR)
    return False


def _leads_up(tokens: Tokens, first: int) -> bool:
    """Whether words lead up to a clause: "In Paris,", "While he waited,"."""
    return bool(tokens.flags[first] & _LEADING) and tokens.words[first] not in _FROM


_LEADING: Final = PREPOSITION | SUBORDINATOR | COORDINATOR


def _without_time(tokens: Tokens, end: int, low: int) -> int:
    """The end of a subject without the time behind it: "Ann Lee |on Friday"."""
    index = end - 1
    if index <= low or tokens.gap_flags[end]:
        return end
    if tokens.gaps[index] == ", " and tokens.words[index - 1].isdigit():
        # "a bid launched on |March 3, 1997|"
        month = index - 2
        if month > low and tokens.flags[month] & MONTH:
            return month - (tokens.words[month - 1] == "on")
    here, word, before = tokens.flags[index], tokens.words[index], tokens.words[index - 1]
    if (
        word == "ago"
        or before == "same"
        or (before == "past" and _is_past_week(tokens, index, low))
    ):
        return _without_span(tokens, index, low)
    if word == "time" and before == "the" and tokens.words[index - 2] == "at":
        return index - 2
    opener = index - 1 if before in TIME_OPENERS or before == "on" else index
    told = tokens.flags[opener - 1]
    participle = told & PARTICIPLE_FORM or (not told and tokens.words[opener - 1][-2:] == "ed")
    if (participle and is_described(tokens, opener - 1, low)) or _is_dated(tokens, opener, low):
        return end  # "a report |released last week| found", "a poll |last week| found"
    if here & _DAYS and not here & MODAL:
        first = index - 1 if before == "on" or before == "in" else index
        while first > low + 1 and tokens.words[first - 1] in _BEFORE_DAYS:
            first -= 1  # "Ann Lee |late on Friday|", "the board |here later Friday|"
        return first
    if word not in TIMES:
        # "Ann Lee |in 1997|"
        return index - 1 if before == "in" and len(word) == 4 and word.isdigit() else end
    if tokens.words[end] in ("later", "earlier"):
        return index - 1  # "Ann Lee |a month| later said"
    if index - 1 > low and tokens.flags[index - 1] & WEEKDAY:
        return index - 1 - (tokens.words[index - 2] == "on")  # "Ann Lee |on Friday night|"
    if index - 1 > low and before in TIME_OPENERS:
        first = index - 1
        while first > low + 1 and tokens.words[first - 1] in _BEFORE_TIMES:
            first -= 1  # "the bank |earlier this year|"
        return first
    return end


def _is_dated(tokens: Tokens, opener: int, low: int) -> bool:
    """Whether a time tells which of many polls or the like is meant: a Kestrel poll |last week|
    found. Not so "the poll |last week| found", "the polls |in May|".
    """
    noun = opener - 1
    if tokens.words[noun] in ("in", "on"):
        noun -= 1
    if not tokens.flags[noun] & SHOWING_NOUN or tokens.gap_flags[noun + 1]:
        return False
    for index in range(noun - 1, max(low, noun - _NAMED) - 1, -1):
        if tokens.words[index] in _ONE:
            return True
        if tokens.flags[index] & PREPOSITION or tokens.gap_flags[index + 1]:
            return False
    return False


_NAMED: Final = 6
"""Words from an article to its noun at most."""
_ONE: Final = ("A", "An", "a", "an")


def _is_past_week(tokens: Tokens, index: int, low: int) -> bool:
    """Whether a time behind a subject ends at a word: the board |this past week|, said A."""
    return index - 2 > low and tokens.words[index - 2] == "this" and tokens.words[index] in TIMES


def _without_span(tokens: Tokens, last: int, low: int) -> int:
    """The end of a subject before a time of several words: "|just over| three weeks ago", "|at the|
    same time".
    """
    index = last - 1
    while index > low + 1 and not tokens.gap_flags[index]:
        before, word = tokens.flags[index - 1], tokens.words[index - 1]
        if not (before & _SPAN or word in _SPAN_WORDS or word[0].isdigit()):
            break
        index -= 1
    return index


_SPAN: Final = NUMBER_WORD | ADVERB | DETERMINER
_SPAN_WORDS: Final = frozenset(("about", "at", "less", "more", "over", "than"))


def _opening(tokens: Tokens, end: int, low: int) -> int:
    """Index after the bracket that is closed before `end`; `end` if there is none."""
    for index in range(end - 1, max(low, end - 12), -1):
        if "(" in tokens.gaps[index] or "<" in tokens.gaps[index]:
            return index
    return end


def _segment(tokens: Tokens, end: int, low: int) -> int:
    """Index after the mark before `end`."""
    gap_flags, index = tokens.gap_flags, end - 1
    if low < end - LONGEST:
        low = end - LONGEST
    while index > low and not gap_flags[index]:
        index -= 1
    return index


def _is_verbal(tokens: Tokens, first: int) -> bool:
    """Whether a verb begins at a word, so that a clause goes on there: ", were dead,"."""
    here = tokens.flags[first]
    if not here & _VERBAL or is_name(tokens.words[first]):
        return False
    return bool(here & AUXILIARY) or not here & PARTICIPLE_FORM


_VERBAL: Final = AUXILIARY | PAST_FORM


def _leans(tokens: Tokens, first: int, end: int) -> bool:
    """Whether words between commas lean on a phrase before them: ", 45,", ", who won,"."""
    here, word = tokens.flags[first], tokens.words[first]
    if here & RELATIVE or (end - first == 1 and (word.isdigit() or here & SUBORDINATOR)):
        return True  # ", 45,", ", though,"
    if word[-3:] == "ing" and word.islower() and end - first < LONGEST:
        return True  # ", boosting sales,"
    if _is_participial(tokens, first) or word == "such":
        return True  # ", asked if she would stay,", ", such as Ann Lee,"
    if "(" in tokens.gaps[first] and ")" in tokens.gaps[end] and "-" not in tokens.gaps[end]:
        return True  # "the Board (|NRB|) that published it,"
    if word[-2:] == "ly" and is_adverb(word, here) and _describes(tokens, first + 1):
        return True  # ", strongly critical of it,"
    return bool(here & _LOOSE) and not is_name(word) and end - first < LONGEST


def _describes(tokens: Tokens, index: int) -> bool:
    """Whether a word says how something is or what was done to it: critical, picked."""
    here, word = tokens.flags[index], tokens.words[index]
    return bool(here & _DESCRIBING) or (not here and word[-2:] == "ed")


def _is_incidental(tokens: Tokens, first: int) -> bool:
    """Whether words between commas are no part of the source: a who-clause, "in a statement"."""
    here = tokens.flags[first]
    placed = tokens.words[first] in _FROM and is_name(tokens.words[first + 1])
    if placed or _names_some(tokens, first):
        return False  # "Ann Lee, 30, |of Arden|, said"
    if tokens.words[first] in SINCE_WHEN and says_who(tokens, first + 1):
        return False  # "Ann Lee, |then the mayor|, said"
    if tokens.words[first] in TITLING and tokens.flags[first + 1] & ROLE:
        return False  # "Ann Lee, |managing director of Kestrel|, said"
    return (
        bool(here & _INCIDENTAL)
        or is_adverb(tokens.words[first], here)
        or _is_participial(tokens, first)
    )


def _names_some(tokens: Tokens, first: int) -> bool:
    """Whether words name some of those before them: officials, |including Ann Lee|, said; aides,
    |like Bo Ray|, said. Not so "Ann Lee, |like Bo Ray|, said".
    """
    word = tokens.words[first]
    return word in _NAMING or (word == "like" and tokens.words[first - 1][-1] == "s")


_NAMING: Final = frozenset(("including", "such"))


def _is_participial(tokens: Tokens, first: int) -> bool:
    """Whether a participle or the like opens words: ", asked if she would stay,", ", elected in
    May,", ", worried about fires,".
    """
    here, following = tokens.flags[first], first + 1
    if not here & _DESCRIBING or is_name(tokens.words[first]):
        return False
    return bool(tokens.flags[following] & PREPOSITION) or tokens.words[following] in QUESTION_WORDS
