"""Where a source behind a preposition ends: according to |the mayor, Ann Lee,| the dam is old."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    BRACKETS,
    PERSONS,
    has_dash,
    is_adverb,
    is_finite,
    is_name,
    is_unknown_verb,
    phrase_at,
)
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution._additions import sums_up
from newsmodel._stages.attribution._adjuncts import after_adjuncts
from newsmodel._stages.attribution._attached import with_participle, with_relative
from newsmodel._stages.attribution._bits import ARTICLE, OBJECT
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._word_bits import (
    COORDINATOR,
    DETERMINER,
    NOUN_CUE,
    NUMBER_WORD,
    PARTICIPLE_FORM,
    PAST_FORM,
    RELATIVE,
    SHOWING_NOUN,
    THAT,
)

__all__ = ["source_end"]


def source_end(reading: Reading, stretch: Stretch, index: int, first: int) -> int:
    """The end of a source behind rules.ACCORDING_TO, which stands at `index`."""
    last = _over_marks(reading, first, phrase_at(reading.tokens, first, stretch.last), stretch.last)
    opens = index == stretch.first or (index == stretch.first + 1 and _leans(reading, index - 1))
    if last > first:
        last = _before_sum(reading, first, last, stretch.last)
        if index > stretch.first and reading.flags[index - 1] & RELATIVE:
            return last  # "those who according to |the police| fled the town"
        last = with_participle(reading, first, last, stretch.last)
        last = with_relative(reading, last, stretch.last)
        if not opens:
            return last
        behind = _behind_source(reading, stretch, last)
        if behind:
            if _opens_subject(reading, first, behind):
                return phrase_at(reading.tokens, first, stretch.last, appositions=False)
            return _before_subject(reading, first, last, behind)
    # "According to Ann Lee, a judge, |half of them left|": the last part is no apposition.
    commas = [i for i in range(first + 1, last) if reading.gap_flags[i] & CLAUSE]
    if not commas:
        return _to_comma(reading, stretch, first, last)
    return commas[0] if _opens_subject(reading, first, commas[-1]) else commas[-1]


def _over_marks(reading: Reading, first: int, last: int, high: int) -> int:
    """The end of a source of which marks hold a part: according to the |“Rent for all”| paper."""
    alone = last == first + 1 and reading.flags[first] & ARTICLE
    if not alone or last >= high or not reading.quoted[last]:
        return last
    end = reading.quoted.find(0, last, high)
    return phrase_at(reading.tokens, end, high) if end > 0 else last


def _before_sum(reading: Reading, first: int, last: int, high: int) -> int:
    """The end of a source for several things before an apposition for one, which sums up what was
    said: according to |public filings|, a fortune for the firm.
    """
    mark = reading.next_mark(first)
    if mark >= last or reading.gaps[mark] != ", ":
        return last
    noun = reading.words[mark - 1]
    several = noun[-1] == "s" and noun.islower() and not reading.flags[first] & DETERMINER
    return mark if several and sums_up(reading, mark, high) else last


def _leans(reading: Reading, index: int) -> bool:
    return bool(reading.flags[index] & COORDINATOR)


def _to_comma(reading: Reading, stretch: Stretch, first: int, last: int) -> int:
    """The end of a source that a mark closes: "according to |recently leaked letters|, A"."""
    mark = min(reading.next_mark(first), stretch.last)
    if mark > first + _LONGEST:
        return last
    for place in range(max(first + 1, last), mark):
        here = reading.flags[place]
        if here & _NO_SOURCE or is_finite(reading.tokens, place, first):
            return last
    return mark


_LONGEST: Final = 15
"""Words of a source that only a mark closes."""
_NO_SOURCE: Final = AUXILIARY | THAT


def _behind_source(reading: Reading, stretch: Stretch, last: int) -> int:
    """Index behind the comma that closes a source and what may follow it, "in Paris", "on Friday";
    0 where there is none.
    """
    if last < stretch.last and not reading.gap_flags[last]:
        last = after_adjuncts(reading, last, stretch.last)
    closed = last < stretch.last and reading.gap_flags[last] & CLAUSE
    return last if closed and reading.gaps[last] not in BRACKETS else 0


def _opens_subject(reading: Reading, first: int, behind: int) -> bool:
    """Whether what looks like an apposition only begins the subject of the clause, of a source that
    bears no name: According to the report, |a new|, cheap drug helps; |two old|, rusty ships sank.
    """
    words, comma = reading.words, reading.next_mark(first)
    if comma + 2 != behind or reading.gaps[behind] != ", " or is_name(words[comma - 1]):
        return False
    counted = words[comma] in ("a", "an") or reading.flags[comma] & NUMBER_WORD
    return bool(counted) and not reading.flags[comma + 1] & _NOUNS and words[comma + 1][-1] != "s"


_NOUNS: Final = PERSONS | NOUN_CUE | SHOWING_NOUN


def _before_subject(reading: Reading, first: int, last: int, behind: int) -> int:
    """The end of a source before what only looks like its apposition, and is the subject of a verb
    behind the comma or behind an aside: According to the report, |the ships, Tern and Gull, had
    sailed|; |the dam, built in May, is weak|.
    """
    commas = list(reading.commas(first, last))
    if not commas:
        return last
    if _begins_verb(reading, behind):
        while len(commas) > 1 and all(is_name(reading.words[at]) for at in commas[-2:]):
            del commas[-1]  # "the ships, |Tern, Gull and Auk|, had sailed"
        return commas[max(0, len(commas) - 2)]
    return commas[-1] if _has_verb_over_aside(reading, behind) else last


def _has_verb_over_aside(reading: Reading, behind: int) -> bool:
    """Whether a verb stands behind an aside: imports of oil, |mainly by sea, fell|; sailors |– most
    of them drunk – left|; the dam, |built in May, is weak|.
    """
    dash = has_dash(reading.gaps[behind])
    loose = dash or is_adverb(reading.words[behind], reading.flags[behind])
    if not loose and not reading.flags[behind] & _INCIDENTAL:
        return False
    mark = reading.next_mark(behind)
    if mark > behind + _ASIDE or has_dash(reading.gaps[mark]) != dash:
        return False
    return _begins_verb(reading, mark) or is_unknown_verb(reading.tokens, mark)


_INCIDENTAL: Final = PARTICIPLE_FORM | RELATIVE
"""What else opens an aside about a subject."""


_ASIDE: Final = 12
"""Words of an aside behind a subject at most."""


def _begins_verb(reading: Reading, index: int) -> bool:
    """Whether a finite verb stands at a word."""
    here = reading.flags[index]
    if here & AUXILIARY:
        return True
    if not here & PAST_FORM:
        return False
    takes = reading.flags[index + 1] & OBJECT or reading.words[index + 1][0].isdigit()
    return not here & PARTICIPLE_FORM or bool(takes)  # "the storm, the worst yet, |killed 12|"
