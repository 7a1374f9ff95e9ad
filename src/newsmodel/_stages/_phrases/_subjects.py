"""The subject before a verb, over its appositions: "Ann Lee, the head of the agency, |said"."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases._before import LEANING_PRONOUNS, phrase_before
from newsmodel._stages._phrases._between_commas import is_participial, names_some, over_marks
from newsmodel._stages._phrases._clauses import clause_before
from newsmodel._stages._phrases._occasions import behind_occasion, without_occasion
from newsmodel._stages._phrases._times import without_time
from newsmodel._stages._phrases._words import (
    AUXILIARY,
    LONGEST,
    has_dash,
    is_adverb,
    is_name,
    quotation_before,
)
from newsmodel._stages._tokens import CLAUSE, MARK, Tokens
from newsmodel._word_bits import (
    COORDINATOR,
    DETERMINER,
    GROUP,
    MONTH,
    NUMBER_WORD,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.phrases import FLOATING, GATHERINGS, OCCASIONS, ORIGINS, TIMES

__all__ = ["subject_before"]

_DAYS: Final = WEEKDAY | MONTH
_TIMED: Final = TIMES | {"ago", "part", "point"}
"""What a time may end with: last |week|, a week |ago|, at one |point|; and for her |part|."""
_OCCASIONS: Final = OCCASIONS | GATHERINGS
_SEVERAL: Final = ("they", "we", "you")
_LEANING: Final = DETERMINER | NUMBER_WORD | COORDINATOR | RELATIVE
_LEADING: Final = COORDINATOR | RELATIVE | SUBORDINATOR
_CLAUSES: Final = AUXILIARY | RELATIVE | SUBORDINATOR


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
    if word in FLOATING and last > low and tokens.words[last - 1] in _SEVERAL:
        return last - 1, end  # "in the event |they all| agreed"
    whole = end
    day = here & _DAYS and not _is_in_name(tokens, last)
    if day or word in _TIMED or word.isdigit():
        end = without_time(tokens, end, low)
        if tokens.gap_flags[end]:
            return _behind_mark(tokens, end, low)
    first = phrase_before(tokens, end, low)
    if first > low and not tokens.gap_flags[first]:
        described = _with_clause(tokens, first, whole, low)
        first, end = (described, whole) if described < first else (first, end)
    if first > low and tokens.gap_flags[first] == CLAUSE and first < end:
        place = _with_place(tokens, first, end, low)
        first = place if place < first else _with_name(tokens, first, end, low)
    elif first - 2 > low and tokens.words[first - 1] == "and" and tokens.gap_flags[first - 1]:
        first = _with_aged(tokens, first, low)
    if tokens.words[end - 1] in _OCCASIONS:
        end = without_occasion(tokens, first, end)
    elif first > low and tokens.flags[first - 1] & PREPOSITION:
        first = behind_occasion(tokens, first, end, low)
    return first, end


def _with_clause(tokens: Tokens, first: int, end: int, low: int) -> int:
    """First word of the subject that a relative clause before its verb belongs to: |the ferry that
    sank off Arden| said; `first` where none does.
    """
    opening = clause_before(tokens, end, low)
    if not 0 <= opening < first:
        return first
    if opening + 1 < first - 1 and tokens.flags[first - 1] & _LEADING:
        return first  # "tissue that can heal and |researchers| hope"
    noun = phrase_before(tokens, opening, low)
    if noun == opening:
        return first
    if noun == low or tokens.gap_flags[noun]:
        return noun
    # "|the man who owned| the ferry that sank"
    return _with_clause(tokens, noun, opening, low)


def _is_in_name(tokens: Tokens, index: int) -> bool:
    """Whether a month or the like stands behind a name and is part of it: columnist Ai |Jun|, USA
    |Today|. Not so "Lee |Friday|".
    """
    word, before = tokens.words[index], tokens.words[index - 1]
    today = word == "Today" or (word == "TODAY" and before.isupper())
    month = tokens.flags[index] & MONTH or today
    return bool(month) and is_name(before)


def _with_place(tokens: Tokens, first: int, end: int, low: int) -> int:
    """First word of somebody from a place that a comma stands in: "|Ann Lee of Arden, Norland|
    says"; `first` where none opens the clause.
    """
    if tokens.gaps[first] != ", " or not all(map(is_name, tokens.words[first:end])):
        return first
    index = first - 1
    while index > low and is_name(tokens.words[index]) and not tokens.gap_flags[index]:
        index -= 1
    if index == first - 1 or tokens.words[index] not in ORIGINS:
        return first
    start = phrase_before(tokens, first, low)
    alone = start == low or tokens.flags[start - 1] & _CLAUSES
    # "A friend of Arden, |Ann Lee| says", "Born in the village of Arden, |Lee| says"
    inside = tokens.flags[start:index]
    named = start < index and not any(here & (DETERMINER | PREPOSITION) for here in inside)
    return start if alone and named and is_name(tokens.words[start]) else first


def _with_aged(tokens: Tokens, first: int, low: int) -> int:
    """First word of somebody with an age whom "and" joins to a phrase: |Ann Lee, 24, and her
    brother| said; `first` where nobody is.
    """
    age = first - 2
    parted = tokens.gaps[first - 1] == tokens.gaps[age] == ", "
    named = is_name(tokens.words[age - 1]) and not tokens.flags[age - 1] & _DAYS
    if not parted or not tokens.words[age].isdigit() or not named:
        return first
    start = phrase_before(tokens, age, low)
    return start if start < age and not tokens.flags[start] & _DAYS else first


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
            head = over_marks(tokens, opening, low)[0]
            if head > low and tokens.flags[head - 1] & PREPOSITION:
                return first, end  # "In Varn, Ann Lee (D), said"
            return min(first, head), end
        if first > low and tokens.flags[first - 1] & PREPOSITION:
            first = behind_occasion(tokens, first, opening, low)
        return first, max(opening, end)
    opening = quotation_before(tokens, end, low)
    if opening < end:
        return phrase_before(tokens, opening, low), end  # "the party’s “elders” |said|"
    comma = _apposed_before(tokens, end, low)
    if comma:
        first = min(over_marks(tokens, comma, low)[0], phrase_before(tokens, comma, low))
        led = first > low and tokens.flags[first - 1] & PREPOSITION
        return (end, end) if led or first == comma else (first, end)
    opening = _dash_before(tokens, end, low)
    if opening and not is_adverb(tokens.words[opening], tokens.flags[opening]):
        # "Ann Lee - a judge - |said"; "Ann Lee - |who won| - said": a who-clause is left out.
        incidental = tokens.flags[opening] & _INSIDE_DASHES
        kept = not incidental or names_some(tokens, opening)
        first = phrase_before(tokens, opening, low)
        if tokens.gap_flags[first] == CLAUSE and is_participial(tokens, first):
            # "Kestrel, |hit by losses - including taxes -| vowed"
            return over_marks(tokens, first, low)
        return first, end if kept else opening
    first, last = over_marks(tokens, end, low)
    if low < first < last < end and not tokens.gap_flags[first]:
        # "|The owner of a ferry that sank|, killing ten people, said"
        first = _with_clause(tokens, first, last, low)
    return first, last


def _apposed_before(tokens: Tokens, end: int, low: int) -> int:
    """The first word of an apposition that closes with words in marks: "Ann Lee, |the self-styled
    “king of Varn,”| said"; 0 where none does.
    """
    if tokens.gaps[end][:2] not in _CLOSED:
        return 0
    opened, least = end - 1, max(low, end - _IN_MARKS)
    while opened > least and not tokens.gap_flags[opened]:
        opened -= 1
    comma = opened
    while comma > least and not tokens.gap_flags[comma] & CLAUSE:
        comma -= 1
    if tokens.gaps[comma] != ", " or not least < comma < opened:
        return 0
    alone = tokens.gap_flags[opened] == MARK and not any(tokens.gap_flags[comma + 1 : opened])
    return comma if alone and tokens.flags[comma] & DETERMINER else 0


_CLOSED: Final = (",”", ',"', ",'", ",’")
_IN_MARKS: Final = 12
"""Words of such an apposition at most."""


def _opening(tokens: Tokens, end: int, low: int) -> int:
    """Index after the bracket that is closed before `end`; `end` if there is none."""
    for index in range(end - 1, max(low, end - 12), -1):
        if "(" in tokens.gaps[index] or "<" in tokens.gaps[index]:
            return index
    return end


def _dash_before(tokens: Tokens, end: int, low: int) -> int:
    """Index after the dash that opens what a dash closes; 0 where there is none."""
    if has_dash(tokens.gaps[end]):
        for index in range(end - 1, max(low, end - LONGEST), -1):
            if tokens.gap_flags[index] and has_dash(tokens.gaps[index]):
                return index
    return 0


_INSIDE_DASHES: Final = PREPOSITION | RELATIVE | SUBORDINATOR | TO
