"""What belongs to a source behind its noun: a who-clause, a participle, who made it."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    PERSONS,
    WHO,
    clause_before,
    holds_statement,
    is_name,
    is_occasion,
    is_time,
    phrase_at,
)
from newsmodel._stages._tokens import CLAUSE, MARK
from newsmodel._stages.attribution._behind_cues import is_pronoun
from newsmodel._stages.attribution._bits import ARTICLE, DAY
from newsmodel._stages.attribution._openings import tells
from newsmodel._stages.attribution._reading import Reading, Words
from newsmodel._word_bits import (
    BE,
    CUE,
    OBJECT_PRONOUN,
    PARTICIPLE_FORM,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SHOWING_NOUN,
    SHOWS,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THIRD_FORM,
    TO,
)
from newsmodel.words.en.phrases import MAKERS, SAYING

__all__ = ["before_who", "source_at", "with_participle", "with_relative"]


def source_at(reading: Reading, first: int, high: int, *, whole: bool) -> int:
    """The end of a source behind its cue; `whole` where nothing but the source stands there."""
    noun = phrase_at(reading.tokens, first, high)
    if noun == first:
        return noun
    end = with_relative(reading, noun, high)
    if whole and end == noun < high and reading.flags[end] & THAT and not reading.gap_flags[end]:
        end = min(reading.next_mark(end), high)  # “A,” said the union |that runs the port|
    if end > noun and not reading.gap_flags[noun]:
        end = _with_name(reading, end, high)
    if not (is_name(reading.words[end - 1]) or is_pronoun(reading, first, end)):
        end = with_participle(reading, first, end, high)
    return _with_rest(reading, first, end, high) if whole else end


def with_relative(reading: Reading, end: int, high: int) -> int:
    """The end of a source with the who-clause that closes it: said a man |who asked for more|."""
    if end >= high:
        return end
    if not _describes_thing(reading, end) and (
        reading.words[end] not in WHO or holds_statement(reading.tokens, end)
    ):
        return _with_clause(reading, end, high)
    last = min(reading.next_mark(end), high, end + _CLAUSE)
    return end if reading.gap_flags[last] & MARK and last < high else last


def _with_clause(reading: Reading, end: int, high: int) -> int:
    """The end of a source with the clause up to the next mark that tells which it is: said a woman
    |to whom he wrote|, the crew of a ship |that sank off Arden|, a clerk |the army had hired|. Not
    so "said the report |that prices rose|", which it says.
    """
    last = min(reading.next_mark(end), high)
    if last <= end + 1 or reading.gap_flags[end] or reading.words[end] in WHO:
        return end
    here = reading.flags[end + 1]
    if here & _STATING:
        return end  # "a survey |that shows| A" tells more
    if reading.words[end] == "that" and not (here & _VERBAL or reading.words[end + 1][-2:] == "ed"):
        return end
    opening = clause_before(reading.tokens, last, max(end - _BEFORE, 0))
    return last if opening in (end, end - 1) else end


_STATING: Final = SHOWS | SPEECH
_VERBAL: Final = AUXILIARY | PAST_FORM | THIRD_FORM
_BEFORE: Final = 3
"""Words before such a clause that are looked at: to find its noun."""


def _with_name(reading: Reading, end: int, high: int) -> int:
    """The end of a source with the name behind its clause: said the man who called her, |Bo Ray|.
    Not so "said the man who called her, Lee said".
    """
    if end >= high or reading.gaps[end] != ", ":
        return end
    last = min(reading.next_mark(end), high)
    verb = last < high and reading.flags[last] & AUXILIARY  # "the man who left, Bo Ray, |has| said"
    return end if verb or not all(map(is_name, reading.words[end:last])) else last


def _describes_thing(reading: Reading, index: int) -> bool:
    """Whether what bears words is told of: said the report |which is| on the site, a note |that
    was| signed. Not so "said the report |that| A".
    """
    if reading.gap_flags[index] or not reading.flags[index + 1] & BE:
        return False
    thing = reading.flags[index - 1] & SHOWING_NOUN
    return reading.words[index] == "which" or bool(thing and reading.words[index] == "that")


def before_who(reading: Reading, source: Words) -> int:
    """The end of a source without the who-clause that may hold more of what it tells: “A,” said
    Ann Lee, |who denounced B|. Not so "said a clerk who asked not to be named".
    """
    first, last = source
    for index in range(first + 1, last):
        if reading.words[index] == "who" and reading.gap_flags[index]:
            return index
    return last


_CLAUSE: Final = 40
"""Words of a who-clause that are read at most."""


def _with_rest(reading: Reading, first: int, end: int, high: int) -> int:
    """The end of a source whose apposition goes on to the next mark, and of one more that a clause
    describes: said Lee, an expert |at the Arden Bank in Norland|, said Lee, head of Kestrel, |a
    firm that sells rope|. Not so "said Lee, a clerk |in a statement|", "said Lee, a clerk |when|".
    """
    end = _to_occasion(reading, first, end, high)
    gap_flags = reading.gap_flags
    if end >= high or reading.gaps[end] != ", " or reading.words[end] not in _ONE:
        return end
    noun = phrase_at(reading.tokens, end, high, appositions=False)
    if noun == end or noun >= high or gap_flags[noun]:
        # "said Holm, |the Arden Post| reports" tells who heard her
        return end if noun < high or reading.flags[noun - 1] & SPEECH else noun
    here, word = reading.flags[noun], reading.words[noun]
    described = here & _DESCRIBING or word[-3:] == "ing" or (word[-2:] == "ed" and not here & CUE)
    mark = min(reading.next_mark(noun), high)
    ends = mark == high or not gap_flags[mark] & CLAUSE
    return mark if described and ends and mark <= noun + _CLAUSE else end


_DESCRIBING: Final = RELATIVE | THAT | TO
_ONE: Final = frozenset(("a", "an", "another", "one", "the"))


def _to_occasion(reading: Reading, first: int, end: int, high: int) -> int:
    """The end of an apposition that no mark parts from what follows: the mark, or else the time or
    the occasion.
    """
    flags, tokens = reading.flags, reading.tokens
    if end >= high or reading.gap_flags[end]:
        return end
    if not any("," in gap for gap in reading.gaps[first + 1 : end]):
        return end
    here = flags[end]
    if here & SUBORDINATOR and not here & PREPOSITION:
        return end
    mark = min(reading.next_mark(end), high)
    if mark > end + _CLAUSE or (mark < high and reading.gap_flags[mark] & MARK):
        return end
    for place in range(end, mark):
        here = flags[place]
        if here & RELATIVE:  # "a clerk |who left in May|", but not "a clerk |who said A|"
            says = not SAYING.isdisjoint(reading.words[place + 1 : place + 4])
            return place if says else mark
        if here & DAY or is_time(tokens, place, mark):
            return place
        if here & PREPOSITION and is_occasion(tokens, place + 1, mark):
            return place
    return mark


def with_participle(reading: Reading, first: int, last: int, high: int) -> int:
    """The end of a source with what is said of it: officials |involved in it|, a nurse |working
    there|, a count |by the Post|, a note |Friday from the bank|, figures |her office released|. Not
    so "according to Lee |on Friday|", "according to Lee |when he left|".
    """
    mark = min(reading.next_mark(last - 1), high)
    if last >= mark or mark > first + _DESCRIBED or _opens_clause(reading, last):
        return last
    flags, words = reading.flags, reading.words
    begin = last + 1 if flags[last] & DAY else last
    issued = begin == last or words[last - 1][-2:] == "ed"  # "two notes |published Friday|"
    if _is_made(reading, begin) or (issued and _has_participle(reading, last)):
        allowed = 0
    elif begin == last and _is_owner(flags[last]) and not is_name(words[last - 1]):
        allowed = 1  # "figures |her office released|"
    else:
        return last
    told = sum(tells(reading, place) for place in range(begin + 1, mark))
    return mark if told <= allowed else last


def _is_owner(here: int) -> bool:
    """Whether bits are those of a pronoun whose clause may describe what stands before it."""
    return here & _OWNERS > 0 and not here & _NO_OWNER


def _opens_clause(reading: Reading, index: int) -> bool:
    """Whether a clause opens at a word: said Lee |when| he left. Not so "a note issued |after|"."""
    here = reading.flags[index]
    return bool(
        here & SUBORDINATOR and not (here & PREPOSITION and _has_participle(reading, index))
    )


def _is_made(reading: Reading, index: int) -> bool:
    """Whether words tell who made something: a count |by the Post|, a study |by economists|, and
    not "a clerk by phone".
    """
    if reading.words[index] not in MAKERS:
        return False
    here = reading.flags[index + 1]
    if here & (ARTICLE | PERSONS):
        return True
    return is_name(reading.words[index + 1]) and not here & DAY


def _has_participle(reading: Reading, index: int) -> bool:
    """Whether a participle stands at a word, or before it as the last of a phrase."""
    here, before, word = reading.flags[index], reading.words[index - 1], reading.words[index]
    if reading.flags[index - 1] & OBJECT_PRONOUN:
        return False  # "half of them |left|"
    if here & PARTICIPLE_FORM or (before[-2:] == "ed" and before.islower()):
        return True
    return word[-3:] == "ing" and not here & _NO_DESCRIPTION


_NO_DESCRIPTION: Final = CUE | PREPOSITION
_OWNERS: Final = POSSESSIVE | SUBJECT_PRONOUN
_NO_OWNER: Final = THAT | RELATIVE
_DESCRIBED: Final = 25
"""Words of a source that is described behind its noun, at most."""
