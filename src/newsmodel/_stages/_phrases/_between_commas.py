"""The subject before a comma, and what stands between commas behind it: "Ann Lee, 59, |said"."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases._before import phrase_before
from newsmodel._stages._phrases._occasions import behind_occasion
from newsmodel._stages._phrases._words import (
    AUXILIARY,
    BEFORE_OFFICES,
    LONGEST,
    has_dash,
    is_adverb,
    is_doing,
    is_name,
    leads_with_time,
    opens_office,
    quotation_before,
)
from newsmodel._stages._tokens import CLAUSE, Tokens
from newsmodel._word_bits import (
    ADJECTIVE_CUE,
    COORDINATOR,
    CUE,
    DETERMINER,
    ING_FORM,
    MONTH,
    NEGATION,
    NOUN_CUE,
    PARTICIPLE_FORM,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THIRD_FORM,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.phrases import ORIGINS, QUESTION_WORDS

__all__ = ["WHO", "holds_statement", "is_participial", "names_some", "over_marks"]

_PARTS: Final = range(7)
"""Parts between commas that are read at most."""
_LOOSE: Final = PREPOSITION | ING_FORM
_INCIDENTAL: Final = _LOOSE | RELATIVE | SUBORDINATOR
_DESCRIBING: Final = PARTICIPLE_FORM | ADJECTIVE_CUE
_CLAUSES: Final = AUXILIARY | RELATIVE | SUBORDINATOR
_LEADING: Final = PREPOSITION | SUBORDINATOR | COORDINATOR
_VERBAL: Final = AUXILIARY | PAST_FORM
WHO: Final = ("who", "whose")
"""What tells of somebody."""
_NAMING: Final = frozenset(("including", "such"))


def over_marks(tokens: Tokens, end: int, low: int) -> tuple[int, int]:
    """The subject before a comma, past what stands between commas behind its head.

    "Ann Lee, 59, of Ohio, who won, |said". The head is the leftmost part that neither leans
    on another nor leads up to it. A who-clause belongs to it where it introduces somebody:
    |Ann Lee, who won,| said; |Lee|, who won, said.
    """
    last = told = place = end
    head: tuple[int, int] | None = None
    for _ in _PARTS:
        if place <= low or tokens.gap_flags[place] != CLAUSE or ";" in tokens.gaps[place]:
            break
        segment = _segment(tokens, place, low)
        if place == end and (segment <= low or _is_sentence(tokens, segment, place)):
            break
        if _is_verbal(tokens, segment) or _goes_on(tokens, segment, place):
            break
        if head is not None and segment == low and _opens_sentence(tokens, segment, place):
            break
        if head is None and place == segment + 1 and tokens.words[segment] in WHO and place < end:
            return segment, place  # "Ann Lee, |who|, in a call, said"
        if place < end and not _leans(tokens, segment, place):
            if head is not None and _has_verb(tokens, segment, place):
                break
            first = phrase_before(tokens, place, segment)
            if first > segment and tokens.flags[first - 1] & PREPOSITION:
                first = behind_occasion(tokens, first, place, segment)
            if first >= place or (head is not None and first > segment + _joins(tokens, segment)):
                break
            head = first, told if place > first + 1 else last
        elif head is not None and _leads_up(tokens, segment):
            break
        if head is None and _is_incidental(tokens, segment):
            last = segment
            if tokens.words[segment] not in WHO or holds_statement(tokens, segment):
                told = segment
        told = _behind_who(tokens, segment, told, end) if told < end else told
        place = segment
    return _owned(tokens, *head) if head else (end, end)


def _goes_on(tokens: Tokens, segment: int, end: int) -> bool:
    """Whether a clause that a dash opens goes on behind a comma: His speech — |in which he joked,|
    cited A and led with B — drew laughter. Not so "the plan — |which Holm,| a clerk, calls dead".
    """
    if not has_dash(tokens.gaps[segment]) or has_dash(tokens.gaps[end]):
        return False
    relative = (tokens.flags[segment] | tokens.flags[segment + 1]) & RELATIVE
    return bool(relative) and _has_verb(tokens, segment, end)


def _behind_who(tokens: Tokens, who: int, told: int, end: int) -> int:
    """The end of what tells of a source, over what says where or when behind a who-clause: Ann Lee,
    who fled a flood in Arden, Norland, |in July 2012|, said A. `told` where nothing does, as in
    "Ann Lee, who won, in a talk, said A".
    """
    if tokens.words[who] not in WHO or not tokens.flags[told] & PREPOSITION:
        return told
    place = told + 1
    placed = is_name(tokens.words[place]) or tokens.words[place].isdigit()
    return end if placed and not tokens.flags[place] & WEEKDAY else told


def _owned(tokens: Tokens, first: int, last: int) -> tuple[int, int]:
    """A subject, or who belongs to it where a name says so: the party, |whose leader, Ann Lee|,
    said. Not so "the firm, whose owner, Ann Lee, lives here, said".
    """
    if "whose" not in tokens.words[first + 1 : last]:
        return first, last
    whose = tokens.words.index("whose", first + 1)
    if not tokens.gap_flags[whose] & CLAUSE or _has_verb(tokens, whose, last):
        return first, last
    # Not so "Ann Lee, |whose sons attend the school|, said".
    named = whose + 1
    while named < last and not tokens.gap_flags[named]:
        named += 1
    return (whose, last) if named < last else (first, last)


def _segment(tokens: Tokens, end: int, low: int) -> int:
    """Index after the mark before `end`."""
    gap_flags, index = tokens.gap_flags, end - 1
    if low < end - LONGEST:
        low = end - LONGEST
    while index > low:
        if gap_flags[index]:
            opening = quotation_before(tokens, index, low)
            if opening == index:
                break
            index = opening  # "a self-styled |“news addict”| from Varn"
        index -= 1
    return index


def _joins(tokens: Tokens, first: int) -> bool:
    """Whether "But" or the like opens a sentence: |But| Ann Lee, head of A, a firm that B, said."""
    return bool(tokens.flags[first] & COORDINATOR) and is_name(tokens.words[first])


def _opens_sentence(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a deed or a time opens a sentence: |Speaking in Arden|, Ann Lee, without naming him,
    said A; |Last month|, the Globe, a paper, said A; |Friday|, Ann Lee, the mayor, said A.
    """
    if tokens.flags[first] & WEEKDAY and end <= first + 2:
        return True
    if tokens.flags[first] & ING_FORM:
        return not is_name(tokens.words[first + 1])
    if tokens.words[first][-3:] == "ing" and tokens.flags[first + 1] & _BEHIND_DEED:
        return end > first + 1  # "|Quashing the verdict|, Judge Lee, sitting in Arden, said A"
    return end == first + 2 and leads_with_time(tokens, first)


_BEHIND_DEED: Final = DETERMINER | POSSESSIVE | PREPOSITION


def _has_verb(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a clause stands between marks, and not a phrase."""
    return any(
        here & AUXILIARY or (here & (PAST_FORM | THIRD_FORM) and not here & (NOUN_CUE | ROLE))
        for here in tokens.flags[first:last]
    )


def _is_sentence(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a clause stands between marks, and no relative clause: ", he |will| go,". Not so
    ", |Will| Holm,".
    """
    if tokens.flags[first] & _LOOSE and not is_name(tokens.words[first]):
        return False
    if tokens.flags[first] == SUBJECT_PRONOUN and last > first + 1:
        return True  # "Last month, when I came, |she looked up|, smiled"
    for index in range(first, last):
        here = tokens.flags[index]
        if here & _CLAUSES and not here & MONTH and not is_name(tokens.words[index]):
            return not here & (RELATIVE | SUBORDINATOR)
    return False


def _leads_up(tokens: Tokens, first: int) -> bool:
    """Whether words lead up to a clause: "In Paris,", "While he waited,"."""
    return bool(tokens.flags[first] & _LEADING) and tokens.words[first] not in ORIGINS


def _is_verbal(tokens: Tokens, first: int) -> bool:
    """Whether a verb begins at a word, so that a clause goes on there: ", were dead,", ", wants to
    leave,".
    """
    here = tokens.flags[first]
    wants = here & CUE and here & THIRD_FORM and not here & NOUN_CUE
    if wants and tokens.flags[first + 1] & TO:
        return not is_name(tokens.words[first])
    if not here & _VERBAL or is_name(tokens.words[first]):
        return False
    return bool(here & AUXILIARY) or not here & PARTICIPLE_FORM


def _leans(tokens: Tokens, first: int, end: int) -> bool:
    """Whether words between commas lean on a phrase before them: ", 45,", ", who won,"."""
    here, word = tokens.flags[first], tokens.words[first]
    if here & RELATIVE:
        return not _opens_clause(tokens, first, end)
    if end - first == 1 and (word.isdigit() or here & SUBORDINATOR):
        return True  # ", 45,", ", though,"
    if is_doing(word) and end - first < LONGEST:
        return True  # ", boosting sales,"
    if word in _DATED and (tokens.words[first + 1][0].isdigit() or tokens.flags[first + 1] & MONTH):
        return True  # ", dated May 2,", ", aged 81,"
    if is_participial(tokens, first) or word == "such":
        return True  # ", asked if she would stay,", ", such as Ann Lee,"
    if "(" in tokens.gaps[first] and ")" in tokens.gaps[end] and "-" not in tokens.gaps[end]:
        return True  # "the Board (|NRB|) that published it,"
    if word[-2:] == "ly" and is_adverb(word, here) and _describes(tokens, first + 1):
        return True  # ", strongly critical of it,"
    if not here & _LOOSE or tokens.words[first + 1] == "what":
        return False  # ", in what |Ann Lee|, a clerk, called “a joke”"
    return not is_name(word) and end - first < LONGEST


def _opens_clause(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a relative word opens a clause whose subject has an apposition: Arden, |where Lee|,
    45, said. Not so "Lee, |who won|, said".
    """
    if tokens.words[first] in WHO or end - first == 1:
        return False
    named = is_name(tokens.words[first + 1]) or tokens.flags[first + 1] & DETERMINER
    return bool(named) and not _has_verb(tokens, first + 1, end)


_DATED: Final = ("aged", "born", "dated", "died")


def _describes(tokens: Tokens, index: int) -> bool:
    """Whether a word says how something is or what was done to it: critical, picked."""
    here, word = tokens.flags[index], tokens.words[index]
    return bool(here & _DESCRIBING) or (not here and word[-2:] == "ed")


def _is_incidental(tokens: Tokens, first: int) -> bool:
    """Whether words between commas may be no part of the source: a who-clause, "in a statement"."""
    here = tokens.flags[first]
    name = first + 1 + (tokens.words[first + 1] == "the")
    placed = tokens.words[first] in ORIGINS and is_name(tokens.words[name])
    if placed or names_some(tokens, first):
        return False  # "Ann Lee, 30, |of Arden|, said", "Ann Lee, |of the Arden Party|, said"
    if tokens.words[first] in BEFORE_OFFICES and opens_office(tokens, first):
        return False  # "Ann Lee, |then the mayor|, said"
    return (
        bool(here & _INCIDENTAL)
        or is_doing(tokens.words[first])
        or is_adverb(tokens.words[first], here)
        or is_participial(tokens, first)
    )


def holds_statement(tokens: Tokens, who: int) -> bool:
    """Whether a who-clause holds a statement of its own: Ann Lee, |who warned that A|, said B. Not
    so "a nurse |who asked not| to be named".
    """
    flags = tokens.flags
    for index in range(who + 1, min(who + 4, len(flags) - 1)):
        here = flags[index]
        if here & SPEECH or (here & CUE and flags[index + 1] & THAT):
            return not flags[who + 2] & NEGATION
    return False


def names_some(tokens: Tokens, first: int) -> bool:
    """Whether words name some of those before them: officials, |including Ann Lee|, said; aides,
    |like Bo Ray|, said. Not so "Ann Lee, |like Bo Ray|, said".
    """
    word = tokens.words[first]
    if word != "like":
        return word in _NAMING
    noun = first - 1
    if tokens.words[noun - 1] == "of":
        noun -= 2  # "defenders of trade, |like Bo Ray|, said"
    return tokens.words[noun][-1] == "s"


def is_participial(tokens: Tokens, first: int) -> bool:
    """Whether a participle or the like opens words: ", asked if she would stay,", ", elected in
    May,", ", worried about fires,".
    """
    following = first + 1
    if not _describes(tokens, first) or is_name(tokens.words[first]):
        return False
    return bool(tokens.flags[following] & PREPOSITION) or tokens.words[following] in QUESTION_WORDS
