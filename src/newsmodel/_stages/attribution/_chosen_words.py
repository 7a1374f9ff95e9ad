"""Words in marks that somebody chose: Ann Lee used the word “A”; she found the plan “hard”."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_owner, phrase_at, phrase_before
from newsmodel._stages._state import QuoteDraft
from newsmodel._stages._tokens import CLAUSE, END
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._bits import BEFORE_NOUN
from newsmodel._stages.attribution._owners import owner_of
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._shared import group_start, shared_subject
from newsmodel._word_bits import (
    BE,
    BELIEVES,
    COORDINATOR,
    NEGATION,
    OBJECT_PRONOUN,
    PREPOSITION,
    SUBORDINATOR,
    TAKES_OBJECT,
    TO,
)
from newsmodel.words.en.phrases import FLOATING
from newsmodel.words.en.quotations import EXPRESSIONS, FINDING, JUDGING, ONE_EXPRESSION, USES, USING

__all__ = ["chosen"]

_NO_USER: Final = BE | NEGATION | TO
"""What belongs to a verb by which nobody uses a word: |was| used, has |never| used, |to| use."""
_GOES_ON: Final = COORDINATOR | PREPOSITION | SUBORDINATOR
"""What goes on behind a judgement without a mark."""
_EXPRESSIONS: Final = EXPRESSIONS | ONE_EXPRESSION
_BETWEEN: Final = 4
"""Words from a verb to the noun for what is used, at most: used |the very same| word."""
_OBJECT: Final = 12
"""Words of what is judged, at most."""


def chosen(reading: Reading, stretch: Stretch, quote: QuoteDraft, *, title: bool = False) -> bool:
    """Give words in marks to whoever used them, or judged something so; a `title` only to whoever
    used it as a word.
    """
    before = quote.first - 1
    if before <= stretch.first or reading.gap_flags[quote.first] & (CLAUSE | END):
        return False
    if reading.words[before] in _EXPRESSIONS:
        return _used(reading, stretch, quote)
    return not title and _judged(reading, stretch, quote)


def _used(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> bool:
    """Ann Lee |used the word| “A”; Ann Lee’s |use of the word| “A” hurt. Not so "never used the
    word “A”".
    """
    words, index = reading.words, quote.first - 2
    least = max(stretch.first, index - _BETWEEN)
    while index > least and words[index] not in USING and words[index] != "of":
        if reading.gap_flags[index + 1]:
            return False
        index -= 1
    if words[index] in USING:
        first = group_start(reading, index, stretch.first)
        if words[first - 1] in FLOATING:  # "the mayor and her aides have |all| used it"
            first = group_start(reading, first - 1, stretch.first)
        source = _user(reading, stretch, index, first)
        rule = rules.CUE_BEFORE if words[index][-3:] != "ing" else rules.PARTICIPLE
    else:
        first = index - 1
        if words[index] != "of" or words[first] not in USES:
            return False
        begin = phrase_before(reading.tokens, index, stretch.first)
        source, rule = owner_of(reading, begin, first), rules.NOUN
    if source is None or source[0] >= source[1]:
        return False
    return _keep(reading, stretch, rule, source, (first, quote.first), (quote.first, quote.last))


def _user(reading: Reading, stretch: Stretch, verb: int, first: int) -> Words | None:
    """Who uses a word: |Ann Lee| has used it; |Ann Lee| spoke, using it."""
    if any(here & _NO_USER for here in reading.flags[first:verb]):
        return None
    if reading.words[verb][-3:] == "ing":
        return shared_subject(reading, stretch, first) if "," in reading.gaps[first] else None
    subject = reading.subject(first, stretch.first)
    return subject if subject[0] < subject[1] else shared_subject(reading, stretch, first)


def _judged(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> bool:
    """Ann Lee |found| the plan “hard”; the bank |rated| it to be “junk”. Not so "found the “lost”
    key", "found a note, “A”".
    """
    words, end = reading.words, quote.first
    if words[end - 2 : end] == ["to", "be"]:
        end -= 2
    verb, least = end - 2, max(stretch.first, end - _OBJECT)
    while verb > least and words[verb] not in JUDGING:
        if reading.gap_flags[verb + 1]:
            return False
        verb -= 1
    if verb <= least or reading.gap_flags[verb + 1] or not _is_whole(reading, verb + 1, end):
        return False
    behind = quote.last
    gap = reading.gap_flags[behind] & (CLAUSE | END)
    if not (behind == stretch.last or gap or reading.flags[behind] & _GOES_ON):
        return False
    first = group_start(reading, verb, stretch.first)
    if any(here & _NO_USER for here in reading.flags[first:verb]):
        return False
    source = reading.subject(first, stretch.first)
    if source[0] >= source[1]:
        return False
    cue, content = (first, verb + 1), (verb + 1, quote.last)
    flags = BELIEVES if words[verb] in FINDING else 0
    return _keep(reading, stretch, rules.CUE_BEFORE, source, cue, content, flags)


def _is_whole(reading: Reading, first: int, end: int) -> bool:
    """Whether a noun phrase, and nothing else, stands between a verb and marks: found |the plan|
    “hard”. Not so "found |the| “lost” key", "found |the town’s| “lost” key".
    """
    last = end - 1
    here = reading.flags[last]
    if (here & BEFORE_NOUN and not here & OBJECT_PRONOUN) or is_owner(reading.words[last]):
        return False
    return phrase_at(reading.tokens, first, end) == end


def _keep(
    reading: Reading,
    stretch: Stretch,
    rule: str,
    source: Words,
    cue: Words,
    content: Words,
    flags: int = 0,
) -> bool:
    """Keep whose words they are, where no other statement has them."""
    begin = min(source[0], cue[0])
    if not reading.is_free(begin, content[1]):
        return False
    piece = reading.piece(*content)
    reading.add(stretch, rule, source, cue, [piece], frame=TAKES_OBJECT, flags=flags)
    reading.take(begin, content[1])
    return True
