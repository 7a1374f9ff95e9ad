"""Quotations without a cue that the sentence before gives to somebody: Ann Lee agreed. |“A.”|"""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_adverb, is_name, is_owner
from newsmodel._stages._state import Finding, Place_, QuoteDraft
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._adjuncts import after_adjuncts
from newsmodel._stages.attribution._bits import ARTICLE, TENSED_FORM
from newsmodel._stages.attribution._clause_subjects import clause_subject
from newsmodel._stages.attribution._reading import Reading, Row, Stretch, Words
from newsmodel._word_bits import (
    ASKS,
    BE,
    DETERMINER,
    GROUP,
    HAVE,
    NEGATION,
    ORGANIZATION,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SPEECH,
    SUBJECT_PRONOUN,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT_INFINITIVE,
)
from newsmodel.models import Basis
from newsmodel.words.en.lead_ins import GESTURES
from newsmodel.words.en.passives import FATES
from newsmodel.words.en.phrases import QUESTION_WORDS

__all__ = ["about", "behind_cue", "behind_other", "end_of", "goes_on", "last_told"]

_LAST = 6
"""How many findings, the last ones, may stand in the sentence before."""
_ADJUNCTS = 5
"""Words of a cue that ends its sentence, with what says when and where."""


def behind_cue(reading: Reading, stretch: Stretch, before: Row) -> Finding | None:
    """A quotation behind a sentence that ends with its cue: Ann Lee agreed. |“A.”| Ann Lee said in
    a statement. |“A.”|
    """
    first, behind, passage, _ = before
    low, verb = max(first, behind - _ADJUNCTS), behind - 1
    while verb > low and not reading.flags[verb] & SPEECH:
        verb -= 1
    here = reading.flags[verb]
    if verb <= first or not here & SPEECH or not here & TENSED_FORM:
        return None
    if after_adjuncts(reading, verb + 1, behind) < behind:
        return None
    source = reading.subject(verb, first)
    if stretch.passage > passage + 1 or source[0] != first or not reading.is_free(first, behind):
        return None
    piece = reading.piece(stretch.first, stretch.last)
    found = reading.add(
        stretch, rules.CUE_BEFORE, source, (verb, behind), [piece], TAKES_CLAUSE, SPEECH
    )
    found.speech = True
    reading.take(first, stretch.last)
    return found


def about(
    reading: Reading, stretch: Stretch, quote: QuoteDraft, before: Row, speaking: Finding | None
) -> Finding | None:
    """A quotation behind a sentence of its own paragraph that is about somebody else than whoever
    spoke in a paragraph before: Ann Lee was blunt. |“A.”| A man in the crowd wept. |“A.”| Whoever
    was asked may answer: “A?” Ann Lee asked. Bo Ray paused. |“B.”| So may whoever is seen beside
    him: “A,” Ann Lee said. Her friend Bo Ray shook his head. |“B.”|
    """
    first, behind, passage, _ = before
    if passage != stretch.passage or quote.continues:
        return None
    same = speaking is not None and speaking.passage == passage
    turned = None
    if same and speaking is not None and not _has_asked(reading, speaking):
        turned = _turned(reading, before, speaking)
        if turned is None:
            return None
    if last_told(reading, reading.starts[first]) is not None:
        return None
    words = turned or _about_whom(reading, first, behind)
    if words is None:
        return None
    piece = reading.piece(stretch.first, stretch.last)
    source = reading.source(*words)
    found = reading.add_uncued(stretch, rules.GUESSED, Basis.GUESSED, source, piece)
    reading.take(stretch.first, stretch.last)
    return found


def _about_whom(reading: Reading, first: int, behind: int) -> Words | None:
    """The one person that a sentence is about and whom nothing befalls."""
    words = clause_subject(reading, first, behind)
    if words is None or reading.quoted.find(1, *words) >= 0:
        return None
    if reading.words[words[0]].lower() in QUESTION_WORDS or not _is_somebody(reading, *words):
        return None  # "|Who| waits? “A.”"
    return None if _is_struck(reading, words[1]) else words


def _turned(reading: Reading, before: Row, speaking: Finding) -> Words | None:
    """Somebody with a name who makes a gesture and has not spoken before: “A,” Ann Lee said.
    |Her friend, Bo Ray,| shook his head. Not so “A,” Ann Lee said. Lee nodded.
    """
    start, behind, _, _ = before
    verb = next((at for at in range(start, behind) if reading.words[at] in GESTURES), start)
    if verb == start or speaking.source is None:
        return None
    while verb > start and is_adverb(reading.words[verb - 1], reading.flags[verb - 1]):
        verb -= 1
    first, last = reading.subject(verb, start)
    begin, end = speaking.source
    spoke = reading.words[reading.tokens.at(begin) : reading.tokens.at(end)]
    names = {
        reading.words[index]
        for index in range(first, last)
        if is_name(reading.words[index]) and not reading.flags[index] & _NO_NAME
    }
    return (first, last) if first == start and names and names.isdisjoint(spoke) else None


_NO_NAME: Final = DETERMINER | POSSESSIVE | SUBJECT_PRONOUN


def _is_struck(reading: Reading, index: int) -> bool:
    """Whether a verb tells what became of its subject, who is not heard: The driver |was killed|.
    “A.”
    """
    flags, words = reading.flags, reading.words
    if words[index] == "died":
        return True
    while flags[index] & (HAVE | BE):
        index += 1
        if words[index] in FATES and flags[index - 1] & BE:
            return True
    return False


def _has_asked(reading: Reading, speaking: Finding) -> bool:
    """Whether what somebody said last is a question between marks."""
    start, end = speaking.pieces[-1]
    return "?" in reading.state.text[max(start, end - _CLOSING) : end]


_CLOSING: Final = 3
"""Characters that close a question: the mark, and what closes quotations."""


def _is_somebody(reading: Reading, first: int, last: int) -> bool:
    """Whether a subject is one person, by name or not: Mayor Ann Lee, 43; her husband; a man in the
    crowd.
    """
    head = min(last, reading.next_mark(first))
    if reading.flags[first] & ARTICLE:
        return _is_someone_new(reading, first, last) or _is_known(reading, first, head)
    if not is_name(reading.words[head - 1]) or is_owner(reading.words[head - 1]):
        return _is_someone_new(reading, first, last)
    if head == first + 1 and _is_common(reading, first):
        return False
    return all(
        is_name(reading.words[index]) or reading.flags[index] & ROLE for index in range(first, head)
    )


def _is_common(reading: Reading, index: int) -> bool:
    """Whether a word has its capital only because it opens a sentence: |Inflation| rose, where the
    text tells of inflation.
    """
    if not reading.spelled:
        reading.spelled = frozenset(reading.words)
    return reading.words[index].lower() in reading.spelled


def _is_someone_new(reading: Reading, first: int, last: int) -> bool:
    """Whether words bring in a person: a man in the crowd, one farmer, another."""
    word = reading.words[first].lower()
    if word == "another":
        return last == first + 1
    if word not in ("a", "an", "one"):
        return False
    lexicon = reading.state.lexicon
    for index in range(first + 1, last):
        noun = reading.words[index]
        if noun in lexicon.masculine or noun in lexicon.feminine or reading.flags[index] & ROLE:
            return True
        if reading.flags[index] & PREPOSITION:
            return False
    return False


def _is_known(reading: Reading, first: int, last: int) -> bool:
    """Whether a phrase without a name is one person: the mayor, her husband, the 43-year-old."""
    if not reading.flags[first] & ARTICLE or reading.words[first].lower() in _ANY:
        return False
    last = next(
        (index for index in range(first + 1, last) if reading.flags[index] & PREPOSITION), last
    )
    noun, here = reading.words[last - 1], reading.flags[last - 1]
    if here & (GROUP | ORGANIZATION) or not noun.islower():
        return False
    lexicon = reading.state.lexicon
    person = here & ROLE or noun in lexicon.masculine or noun in lexicon.feminine
    return bool(person) or noun.endswith("-year-old")


_ANY: Final = frozenset(("a", "an", "another", "no", "these", "those"))


def behind_other(
    reading: Reading, stretch: Stretch, quote: QuoteDraft, before: Row, speaking: Finding | None
) -> Finding | None:
    """A quotation behind a sentence of its own paragraph in which somebody else than the last who
    was quoted says something: “A,” Ann Lee said. Bo Ray said he was glad. |“B.”|
    """
    first, _, passage, _ = before
    if speaking is None or passage != stretch.passage or quote.continues:
        return None
    last = last_told(reading, reading.starts[first])
    if last is None or not last.speech or last.source == speaking.source:
        return None
    if last.cue and _is_negated(reading, *last.cue):
        return None
    rule, basis, source, via = goes_on(reading, quote, last, before)
    piece = reading.piece(stretch.first, stretch.last)
    found = reading.add_uncued(stretch, rule, basis, source, piece, via)
    reading.take(stretch.first, stretch.last)
    return found


def goes_on(
    reading: Reading, quote: QuoteDraft, told: Finding, before: Row
) -> tuple[str, Basis, Place_ | None, Finding | None]:
    """By which rule, and in whose words and by way of whom, a quotation goes on behind a sentence
    in which something was told: whoever told it, or whoever was asked, but for a question.
    """
    question = "?" in reading.gaps[quote.last]
    answering = None if question else _who_answers(reading, told, before)
    if answering is not None:
        return rules.GUESSED, Basis.GUESSED, answering, None
    return rules.CARRIED_ON, Basis.CARRIED, told.source, told.via


def _who_answers(reading: Reading, told: Finding, before: Row) -> Place_ | None:
    """Who answers what is asked in a sentence: Asked by a clerk if A, |Ann Lee| smiled. “B.” A
    clerk asked |Ann Lee| if A. “B.” None where nobody is asked: Ann Lee asked if A. “B.”
    """
    if not told.cue_flags & ASKS or told.frame & _BIDDING:
        return None
    if told.rule not in (rules.PASSIVE, rules.PASSIVE_BY):
        return told.addressee
    first, behind, _, _ = before
    words = clause_subject(reading, first, behind)
    return reading.source(*words) if words else None


_BIDDING: Final = TAKES_INFINITIVE | TAKES_OBJECT_INFINITIVE
"""What bids and does not ask: asked her |to leave|."""


def _is_negated(reading: Reading, start: int, end: int) -> bool:
    """Whether a cue tells what was not said: Bo Ray |did not say| why."""
    tokens = reading.tokens
    held = range(tokens.at(start), tokens.at(end))
    return any(reading.flags[index] & NEGATION for index in held)


def last_told(reading: Reading, start: int) -> Finding | None:
    """Of the statements told from a place on the last, but rather one of speech."""
    told = []
    for found in reading.findings[-_LAST:]:
        if found.cue and found.cue[0] >= start and not _is_aside(reading, start, found):
            told.append(found)
    spoken = [found for found in told if found.speech]
    return max(spoken or told, key=end_of, default=None)


def _is_aside(reading: Reading, start: int, found: Finding) -> bool:
    """Whether whoever says something stands in a clause about a thing, so that words behind it are
    not his: The party was sorry for the notes, which had |clerks suggesting| A. |“B.”|
    """
    if found.rule != rules.PARTICIPLE or found.source is None:
        return False
    begin, end = reading.tokens.at(start), reading.tokens.at(found.source[0])
    return any(
        reading.flags[index] & RELATIVE and reading.gap_flags[index] & CLAUSE
        for index in range(begin + 1, end)
    )


def end_of(found: Finding) -> int:
    """Where a finding ends that has a cue of its own."""
    end = found.pieces[-1][1]
    return max(found.cue[1], end) if found.cue else end
