"""Sources after a preposition: according to X, in the words of X."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    is_name,
    is_owner,
    phrase_at,
)
from newsmodel._stages._state import Finding
from newsmodel._stages._tokens import CLAUSE, MARK
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._additions import sums_up
from newsmodel._stages.attribution._adjuncts import after_adjuncts
from newsmodel._stages.attribution._attached import before_who
from newsmodel._stages.attribution._bits import ARTICLE
from newsmodel._stages.attribution._openings import is_clause, speaks, tells
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._relays import look_inside
from newsmodel._stages.attribution._relays_inside import look_around
from newsmodel._stages.attribution._resuming import comments, tells_of_some
from newsmodel._stages.attribution._source_ends import source_end
from newsmodel._stages.attribution._told_in_clauses import told_in_clause
from newsmodel._word_bits import (
    BE,
    COORDINATOR,
    DETERMINER,
    OBJECT_PRONOUN,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_CLAUSE,
    THAT,
)
from newsmodel.models import QuoteKind
from newsmodel.words.en.people import GIVEN_TOO
from newsmodel.words.en.phrases import CONCESSIONS, COUNTS, MEASURES, POLLS, VARYING, VIEWS

__all__ = ["OPENING", "according", "opening_source"]

_PARTIAL: Final = QuoteKind.PARTIAL
OPENING: Final = frozenset(("By", "For", "In", "To"))
"""First words of a sentence that may say what it goes by."""


def according(reading: Reading, stretch: Stretch, index: int) -> bool:
    """Find rules.ACCORDING_TO and its content, before, after, or on both sides.

    Where the words have a speaker already, X relays them.
    """
    source = _source(reading, stretch, index)
    if source is None:
        return False
    (first, last), inside = source, None
    if index > stretch.first + 1 and reading.flags[index - 1] & _CLAUSE_OPENERS:
        inside = told_in_clause(reading, index, last, stretch.last)
        if inside is None and reading.flags[index - 1] & THAT:
            # "reported that, according to X, A" is told by whoever reports it.
            return False
    ranges = [inside] if inside else _ranges(reading, stretch, index, last)
    carrier = None
    if index > stretch.first and not inside:
        carrier = _spoken_before(reading, stretch)
    if carrier is not None and ranges and _is_joined(reading, stretch, ranges[0]):
        # "A, Lee said, |and B|, according to Ray": B is no part of what Lee said.
        carrier, ranges = None, [(ranges[0][0] + 1, ranges[0][1])]
    leads = ":" in reading.gaps[stretch.last] and _says_nothing(reading, ranges)
    if carrier is None and (leads or not ranges):
        return leads and _await_content(reading, stretch, index, source)
    pieces = [reading.piece(*words) for words in ranges]
    found = reading.add(
        stretch, rules.ACCORDING_TO, source, (index, first), pieces, frame=TAKES_CLAUSE
    )
    found.speech = True
    reading.take(index, before_who(reading, source))
    if carrier is not None:
        reading.findings.pop()
        found.pieces.clear()
        carrier.via = found
        return True
    for words in ranges:
        reading.take(*words)
    if len(ranges) == 1:
        look_inside(reading, stretch, found, *ranges[0])
    else:
        look_around(reading, stretch, found, *ranges)
    return True


def _source(reading: Reading, stretch: Stretch, index: int) -> Words | None:
    """Who tells, behind "according to"; None where nobody does: The father, |Per| Moe, left; wages
    |vary| according to age; according to |plan|, according to |its own plans|.
    """
    words = reading.words
    if words[index] == "Per" and index > stretch.first:
        return None
    first = index + 1 if words[index] in _PER else index + 2
    if first >= stretch.last or not _names_source(reading, stretch, index, first):
        return None
    if words[index - 1] in VARYING and not reading.gap_flags[index]:
        return None
    last = source_end(reading, stretch, index, first)
    if words[index] in GIVEN_TOO and last < stretch.last:
        verb = min(reading.next_mark(last), stretch.last)
        if (reading.flags[last] | reading.flags[verb]) & SPEECH:
            return None  # "|Per Lund|, a baker, said A"
    own = last - first == 1 or reading.flags[first] & POSSESSIVE
    if last == first or (own and words[last - 1] in MEASURES):
        return None
    return first, last


def _names_source(reading: Reading, stretch: Stretch, index: int, first: int) -> bool:
    """Whether a preposition names a source: according |to|; A, |per the report|. Not so "six crowns
    |per barrel|".
    """
    if first == index + 2:
        return reading.words[index + 1] == "to"
    parted = index == stretch.first or reading.gap_flags[index] & (CLAUSE | MARK)
    named = is_name(reading.words[first]) or reading.flags[first] & ARTICLE
    return bool(parted and named) and not reading.gap_flags[first]


_CLAUSE_OPENERS: Final = RELATIVE | THAT | COORDINATOR
_PER: Final = ("per", "Per", "PER")


def _says_nothing(reading: Reading, ranges: list[Words]) -> bool:
    """Whether nothing but what a source does stands beside it: According to Lee, |writing here|:"""
    return all(reading.words[first][-3:] == "ing" for first, _ in ranges)


def _await_content(reading: Reading, stretch: Stretch, index: int, source: Words) -> bool:
    """Keep a source that ends its paragraph with a colon: "According to Ann Lee:"."""
    if index != stretch.first:
        return False
    found = reading.add(
        stretch, rules.ACCORDING_TO, source, (index, source[0]), [], frame=TAKES_CLAUSE
    )
    found.speech = True
    reading.pending = found
    reading.findings.pop()
    reading.take(index, stretch.last)
    return True


def _ranges(reading: Reading, stretch: Stretch, index: int, last: int) -> list[Words]:
    """The words before rules.ACCORDING_TO and behind it, as far as they are free."""
    found = []
    parted = ";" in reading.gaps[index] and "," in reading.gaps[last] and last < stretch.last
    if parted or (_opens_clause(reading, index) and _leads_on(reading, stretch, last)):
        return [(last, stretch.last)] if reading.is_free(last, stretch.last) else []
    low = reading.first_free(stretch.first, index)
    low = _past_bracket(reading, _behind_tag(reading, stretch, low, index), index)
    more = index - low > 1 or (low < index and not reading.flags[low] & COORDINATOR)
    if more and reading.is_free(low, index):
        found.append((low, index))
    after = last
    if after < stretch.last and not reading.gap_flags[after]:
        after = after_adjuncts(reading, after, stretch.last)
    if reading.words[after] in ("who", "whose") and reading.gap_flags[after] & CLAUSE:
        after = reading.next_mark(after)  # "according to Ann Lee, |who was there|, A"
    more = after < stretch.last and bool(reading.gap_flags[after] & CLAUSE)
    more = more or (index == stretch.first and _leads_on(reading, stretch, last))
    if more and found and _turns(reading, after, stretch.last):
        more = not any(tells(reading, place) for place in range(low, index))
    more = more and not (found and tells_of_some(reading, after, stretch.last))
    if more and reading.is_free(after, stretch.last):
        found.append((after, stretch.last))
    return found


def _opens_clause(reading: Reading, index: int) -> bool:
    """Whether a preposition opens a second clause: The ship was full; |according to| Lee there were
    no boats; the ship was full and |according to| Lee there were no boats.
    """
    joined = reading.flags[index - 1] & COORDINATOR and not reading.gap_flags[index]
    return bool(joined) or ";" in reading.gaps[index]


_CLAUSE_SUBJECTS: Final = DETERMINER | POSSESSIVE | SUBJECT_PRONOUN


def _leads_on(reading: Reading, stretch: Stretch, last: int) -> bool:
    """Whether a clause follows a source that opens the sentence, without a comma: According to the
    statement |the board will meet|, according to Lee |there were many|.
    """
    if last >= stretch.last or reading.gap_flags[last]:
        return False
    opens = reading.flags[last] & _CLAUSE_SUBJECTS or reading.words[last] == "there"
    return bool(opens) and is_clause(reading, stretch, last, over_marks=False)


def _behind_tag(reading: Reading, stretch: Stretch, low: int, index: int) -> int:
    """The first word behind what says when a speaker before it spoke: A, Lee said |on Friday|, and
    B, according to Ray.
    """
    if low == stretch.first or reading.gap_flags[low]:
        return low
    behind = after_adjuncts(reading, low, index)
    return behind if behind < index and "," in reading.gaps[behind] else low


def _turns(reading: Reading, after: int, high: int) -> bool:
    """Whether the reporter may go on behind a source in mid-sentence: A, according to the port,
    |which is shut|; A, according to Lee, |but B|; A, according to Lee, |and Ray said B|; A,
    according to Lee, |a fall of six percent|. Where no verb stands in A, it does: A, according to
    Lee, |which rose in May, will fall|.
    """
    here = reading.flags[after]
    if here & RELATIVE:
        return not here & THAT
    if reading.words[after] in CONCESSIONS:
        return True  # "A, according to Lee, |though Ray denies| it"
    if here & COORDINATOR:
        other = reading.words[after] == "but" and reading.quoted.find(1, after, high) < 0
        return other or speaks(reading, after + 1)
    return sums_up(reading, after, high) or comments(reading, after, high)


def _is_joined(reading: Reading, stretch: Stretch, words: Words) -> bool:
    """Whether words are a clause of their own behind "and"."""
    first, last = words
    joins = reading.flags[first] & COORDINATOR and first + 1 < last
    return bool(joins) and is_clause(reading, stretch, first + 1)


def _past_bracket(reading: Reading, low: int, index: int) -> int:
    """The start of content in brackets: "(A, |according to X)"."""
    if ")" in reading.gaps[index]:
        return low
    for place in range(index - 1, max(low, index - 30), -1):
        if ")" in reading.gaps[place]:
            return low
        if "(" in reading.gaps[place]:
            return place
    return low


def _spoken_before(reading: Reading, stretch: Stretch) -> Finding | None:
    """The finding of the same stretch that speaks already."""
    start = reading.tokens.starts[stretch.first]
    for found in reversed(reading.findings[-3:]):
        if found.speech and found.cue is not None and found.cue[0] >= start:
            return found
    return None


def opening_source(reading: Reading, stretch: Stretch) -> bool:
    """Find what a sentence says at once it goes by: |In the latest poll|, A. |By Lee’s count|, A.

    Of views and counts somebody must be the owner: "In |her| view, A".
    """
    opens = stretch.first
    if reading.words[opens] in _TO_WHOM:
        return _view_of(reading, stretch)
    behind = _behind_view(reading, stretch)
    if behind:
        return _keep_view(reading, stretch, behind)
    comma = reading.next_mark(opens)
    if comma >= min(stretch.last, opens + _FAR) or reading.quoted[opens]:
        return False
    noun = _measure(reading, opens + 1, comma, _MEASURING[reading.words[opens]])
    if not noun or "," not in reading.gaps[comma] or not reading.is_free(opens, stretch.last):
        return False
    if reading.flags[comma] & PAST_FORM or not is_clause(reading, stretch, comma):
        return False  # "In a poll, |conducted in May|, A"
    source, cue = (opens + 1, comma), (opens, opens + 1)
    if reading.words[noun + 1] == "of" and reading.words[noun] not in POLLS:
        # "In the words of |Ann Lee|, A", "In the words of |Ann Lee, a judge|, A"
        comma = _behind_apposition(reading, stretch, noun + 2, comma)
        source, cue = (noun + 2, comma), (opens, noun + 2)
    elif reading.words[noun] not in POLLS:
        owner = _owner(reading, opens + 1, noun)
        if not owner:
            return False
        source, cue = (opens + 1, owner), (owner, noun + 1)
    pieces = [reading.piece(comma, stretch.last)]
    found = reading.add(stretch, rules.ACCORDING_TO, source, cue, pieces, frame=TAKES_CLAUSE)
    found.speech = True
    reading.take(opens, stretch.last)
    return True


def _behind_apposition(reading: Reading, stretch: Stretch, first: int, comma: int) -> int:
    """The comma behind somebody and what tells who that is: in the words of |Ann Lee, a judge|, A;
    that at hand where nothing does.
    """
    end = phrase_at(reading.tokens, first, stretch.last)
    apposed = comma < end < stretch.last and reading.gaps[end] == ", "
    return end if apposed and is_clause(reading, stretch, end) else comma


def _behind_view(reading: Reading, stretch: Stretch) -> int:
    """Index of the word behind a view that no comma parts from it: In her view |the deal| is dead,
    in the bank’s view |prices| will fall. 0 where none is told so. Not so "In her view of A, B".
    """
    if reading.words[stretch.first] != "In":
        return 0
    for noun in range(stretch.first + 2, min(stretch.last - 2, stretch.first + _OWNER)):
        if reading.gap_flags[noun]:
            break
        if reading.words[noun] in ("opinion", "view"):
            behind, here = noun + 1, reading.flags[noun + 1]
            owned = reading.flags[noun - 1] & POSSESSIVE or is_owner(reading.words[noun - 1])
            opens = reading.gap_flags[behind] or here & (PREPOSITION | COORDINATOR)
            return behind if owned and not opens and is_clause(reading, stretch, behind) else 0
    return 0


_OWNER: Final = 6
"""Words of "In" and whose view it is, at most."""


def _keep_view(reading: Reading, stretch: Stretch, begin: int) -> bool:
    """Keep what somebody’s view is told to be: In |her view| the deal is dead."""
    opens, noun = stretch.first, begin - 1
    if not reading.is_free(opens, stretch.last):
        return False
    source, cue = (opens + 1, noun), (noun, begin)
    pieces = [reading.piece(begin, stretch.last)]
    found = reading.add(stretch, rules.ACCORDING_TO, source, cue, pieces, frame=TAKES_CLAUSE)
    found.speech = True
    reading.take(opens, stretch.last)
    return True


def _view_of(reading: Reading, stretch: Stretch) -> bool:
    """Find whose words a sentence without any cue quotes: For |Ann Lee|, the deal was “a joke”. To
    |him|, the deal is “a joke”. Not so "To Ann Lee, he gave “a joke”".
    """
    first, high = stretch.first + 1, stretch.last
    if not stretch.quotes or not (
        is_name(reading.words[first]) or reading.flags[first] & OBJECT_PRONOUN
    ):
        return False
    last = phrase_at(reading.tokens, first, high)
    behind = reading.next_mark(last) if reading.words[last] in {"who", "whose"} else last
    partial = all(quote.kind is _PARTIAL for quote in stretch.quotes)
    if behind >= high or "," not in reading.gaps[behind] or not partial:
        return False
    if not reading.is_free(first, high) or not is_clause(reading, stretch, behind):
        return False
    verb = reading.flags[phrase_at(reading.tokens, behind, high, appositions=False)]
    if reading.words[first - 1] == "To" and not verb & BE:
        return False
    found = reading.add(
        stretch,
        rules.ACCORDING_TO,
        (first, last),
        (first - 1, first),
        [reading.piece(behind, high)],
        frame=TAKES_CLAUSE,
    )
    found.speech = True
    reading.take(first - 1, high)
    return True


_FAR: Final = 15
"""Words of what a sentence goes by at most."""
_TO_WHOM: Final = ("For", "To")
_MEASURING: Final = {"In": POLLS | VIEWS, "By": COUNTS}


def _measure(reading: Reading, first: int, high: int, nouns: frozenset[str]) -> int:
    """Index of the first of these nouns in a phrase, 0 where it is the head of none."""
    if nouns.isdisjoint(reading.words[first:high]):
        return 0
    while reading.words[first] not in nouns:
        if reading.flags[first] & _NO_MODIFIER:
            return 0
        first += 1
    return first


_NO_MODIFIER: Final = AUXILIARY | PREPOSITION | RELATIVE | SUBORDINATOR


def _owner(reading: Reading, first: int, noun: int) -> int:
    """Index after the owner of a noun, 0 where it has none: |Ann Lee’s| own count, |her| view."""
    for index in range(first, noun):
        if is_owner(reading.words[index]) or reading.flags[index] & POSSESSIVE:
            return index + 1
    return 0
