"""Quotations that a colon, or a comma in its stead, leads to: She had one message: |“A.”| Ann Lee
nodded, |“A.”|
"""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_adverb, is_name, is_somebody, phrase_at
from newsmodel._stages._state import Finding, QuoteDraft
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._bits import BEFORE_NOUN
from newsmodel._stages.attribution._clause_subjects import clause_subject
from newsmodel._stages.attribution._labels import DASHES, labelled
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._utterances import uttered
from newsmodel._stages.attribution._views import can_tell
from newsmodel._word_bits import (
    BE,
    DETERMINER,
    SPEECH,
    TAKES_CLAUSE,
    TO,
)
from newsmodel.models import QuoteKind
from newsmodel.words.en.people import UTTERANCES
from newsmodel.words.en.phrases import MAKERS
from newsmodel.words.en.quotations import NAMINGS

__all__ = ["after_colon"]


def after_colon(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> Finding | None:
    """She had one message: “A.” No cue is needed before such marks."""
    first = quote.first
    led = ":" in reading.gaps[first]
    verb = 0 if led else _last_verb(reading, stretch, quote)
    if not (led or verb or _is_read_out(reading, stretch, quote)):
        return None
    piece = reading.piece(first, stretch.last)
    credit = _credit(reading, stretch, first)
    if credit < first:
        found = labelled(reading, stretch, (credit, first), piece)
        reading.take(credit, stretch.last)
        return found
    if _is_label(reading, stretch, first):
        colon = reading.tokens.end(first - 1) + reading.gaps[first].index(":")
        found = labelled(reading, stretch, (stretch.first, first), piece, colon)
        reading.take(stretch.first, stretch.last)
        return found
    told = uttered(reading, stretch, quote)
    if told is not None:
        return told
    presented = _presented(reading, stretch.first, first)
    source = presented or clause_subject(reading, stretch.first, first)
    if source is None or (source[1] >= first and not presented):
        return None
    if reading.words[source[0]] in _HERE:
        return None  # "Here is the plan: “A.”"
    if source[1] - 1 > source[0] and reading.words[source[1] - 1] in NAMINGS:
        source = source[0], source[1] - 1  # "|Ann Lee| captioned the film with: “A.”"
    cue = (stretch.first, source[0]) if presented else (source[1], first)
    behind = verb or first - 1
    if presented or behind < source[1]:
        pass
    elif verb or (reading.flags[behind] & SPEECH and reading.marked[behind]):
        cue = behind, first  # "The note, sent in May, |read:| “A.”"
    found = reading.add(stretch, rules.COLON, source, cue, [piece], frame=TAKES_CLAUSE)
    found.speech = True
    reading.take(stretch.first, stretch.last)
    return found


def _last_verb(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> int:
    """The verb, of whatever sense, before the comma that leads to whole words which close their
    sentence: Ann Lee |nodded|, “A.” The letter |began| gravely, “A.” 0 where none stands there.
    """
    verb = quote.first - 1
    if quote.kind is not QuoteKind.FULL or reading.gaps[quote.first].rstrip("“\"‘'`") != ", ":
        return 0
    if quote.last < stretch.last:
        return 0
    while verb > stretch.first and is_adverb(reading.words[verb], reading.flags[verb]):
        verb -= 1
    before = reading.flags[verb - 1]
    if verb <= stretch.first or not can_tell(reading, verb) or before & _NO_DOER:
        return 0
    if reading.words[verb] in NAMINGS:
        return 0  # "wrote a letter |entitled|, “A.”"
    return verb


_NO_DOER: Final = BEFORE_NOUN | BE | TO
"""What stands before a form that is no deed of its subject: was |told|, the |report|."""


def _is_read_out(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> bool:
    """Whether whole words close a sentence behind a comma and a noun for them: issued a statement,
    |“We are open.”|
    """
    first = quote.first
    if quote.kind is not QuoteKind.FULL or quote.last < stretch.last:
        return False
    return "," in reading.gaps[first] and reading.words[first - 1] in UTTERANCES


def _presented(reading: Reading, first: int, colon: int) -> Words | None:
    """Whose words are presented before a colon: From |the report|: “A.” Here is |Ann Lee| in May:
    “A.” Not so "From Arden to Varn: “A.”", "Here is the plan: “A.”".
    """
    words, begin = reading.words, first + 1
    if words[first] == "More" and words[begin] == "from":
        begin += 1
    elif words[first] in _HERE:
        begin += words[begin] == "is"
    elif words[first] != "From":
        return None
    end = phrase_at(reading.tokens, begin, colon, appositions=False)
    if end <= begin:
        return None
    if words[first] in _HERE:
        person = is_somebody(words[end - 1], reading.flags[end - 1])
        return (begin, end) if person else None
    return (begin, end) if end == colon or words[end][-3:] == "ing" else None


def _is_label(reading: Reading, stretch: Stretch, colon: int) -> bool:
    """Whether nothing but who speaks stands before a colon: Rep. Ann Lee (D-Arden): “A.” Lee: “A.”
    |Ray|: “B.”
    """
    first, words = stretch.first, reading.words
    end = min(reading.next_mark(first), colon)
    if end > first + _LABEL or reading.flags[first] & DETERMINER:
        return False
    if not all(map(is_name, words[first:end])):
        return False
    if phrase_at(reading.tokens, first, colon) != colon:
        return False
    if end < colon:
        return "(" in reading.gaps[end] or "," in reading.gaps[end]
    return first > 0 and bool(reading.quoted[first - 1])


_LABEL: Final = 12
"""Words of a title and a name at most."""
_HERE: Final = ("Here", "Here's", "Here’s")


def _credit(reading: Reading, stretch: Stretch, end: int) -> int:
    """The first word of the name to which an item of a digest is credited before its quotation:
    Turnout was up - |Ann Lee|: “A.” Museum reopens, by the Post’s |Bo Ray|: “A.” `end` where there
    is none.
    """
    words, least = reading.words, max(stretch.first, end - _CREDIT)
    begin = end
    while begin > least and (is_name(words[begin - 1]) or words[begin - 1] == "and"):
        begin -= 1
        if reading.gap_flags[begin]:
            break
    if begin in (end, stretch.first) or not is_name(words[begin]):
        return end
    if words[begin - 1] == "the" and begin - 1 > stretch.first:
        begin -= 1
    dash = reading.gaps[begin].strip() in DASHES
    return begin if dash or words[begin - 1] in MAKERS else end


_CREDIT: Final = 6
"""Words of a credit at most."""
