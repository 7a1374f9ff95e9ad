"""Speakers beside a colon: "Lee: Talks will go on" and "Talks will go on: minister" over a story,
"Q:" in a transcript.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_name, phrase_at
from newsmodel._stages._state import HEADLINE, Finding, Place_, QuoteDraft
from newsmodel._stages._tokens import MARK
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._openings import tells
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._word_bits import (
    ASKS,
    GROUP,
    HONORIFIC,
    ORGANIZATION,
    PAST_FORM,
    PREPOSITION,
    ROLE,
    SHOWING_NOUN,
    SOURCE_PREPOSITION,
    SPEECH,
    TAKES_CLAUSE,
)
from newsmodel.words.en.phrases import NOTES

__all__ = [
    "DASHES",
    "closing_label",
    "label",
    "label_inside",
    "labelled",
    "speak_in_turn",
    "take_turn",
]

_SOMEBODY: Final = ROLE | HONORIFIC | GROUP
_SPEAKING: Final = ROLE | GROUP | ORGANIZATION
_LONGEST: Final = 8
"""Words of a speaker's label at most."""


def speak_in_turn(reading: Reading, labels: Mapping[int, int]) -> bool:
    """Whether paragraphs are the turns of a talk: they open with "Q:" and "A:", or with a speaker
    in capitals who speaks again, "|LEE:| …", or one after another and one of them again, "|Lee:|
    …", "Holm: …", "|Lee:| …".

    `labels` has the first word behind each colon by the first word before it.
    """
    words = reading.words
    named = [end for first, end in labels.items() if end < first + _LONGEST]
    if sum(is_name(words[end - 1]) for end in named) < _TURNS:
        return False
    loud: set[str] = set()
    row: set[str] = set()
    for kind, _, _, first, _ in reading.state.layout.passages:
        end = labels.get(first, first)
        word = words[end - 1]
        if kind == HEADLINE or not first < end < first + _LONGEST or not is_name(word):
            row.clear()
            continue
        speakers = loud if word.isupper() else row
        if word in speakers:
            return True
        speakers.add(word)
    return loud >= _ASKING


_ASKING: Final = frozenset("QA")
_TURNS: Final = 2
"""How many paragraphs open with a name at least."""


def take_turn(reading: Reading, stretch: Stretch, labels: dict[int, int]) -> bool:
    """Find a speaker before a colon where paragraphs are turns: all that follows in his is said.

    The sentences behind the first need not be read: `labels` has no end for them.
    """
    if not labels[stretch.first]:
        return True
    first_of, last_of = reading.state.sentences[2:4]
    here = bisect_left(last_of, stretch.last)
    _, _, _, _, last = reading.state.layout.passages[stretch.passage]
    if not label(reading, Stretch(stretch.first, last, stretch.passage), labels):
        return False
    for first in first_of[here + 1 : bisect_left(last_of, last) + 1]:
        labels[first] = 0
    return True


def label(reading: Reading, stretch: Stretch, labels: Mapping[int, int]) -> bool:
    """Find a speaker before a colon that opens a passage; the rest is what he says.

    `labels` has the first word behind the colon by the first word of the passage.
    """
    first, last = stretch.first, stretch.last
    end = labels[first]
    if end >= last or end >= first + _LONGEST or reading.gaps[end][0] != ":":
        return False
    kind, _, _, opening, _ = reading.state.layout.passages[stretch.passage]
    if opening != first or (kind == HEADLINE and not _may_head(reading, first, end)):
        return False
    opens = reading.flags[first]
    if opens & (PREPOSITION | SOURCE_PREPOSITION):
        return False  # "About Lumen: A"
    if reading.quoted[first] or (opens & SPEECH and opens & PAST_FORM and end > 1):
        # "Said Ann Lee: “A.”" is a sentence.
        return False
    named = all(_can_label(reading, index) for index in range(first, end))
    somebody = named or _is_somebody(reading, first, end)
    heads = kind == HEADLINE and (_is_whose(reading, first, end) or _is_titled(reading, first, end))
    if not (somebody or heads):
        return False
    if not reading.is_free(first, last) or _is_note(reading, first, end, last):
        return False
    loud = kind != HEADLINE and all(map(_is_capital, reading.words[first:end]))
    if loud and _has_fact_box(reading, labels):
        return False
    found = labelled(reading, stretch, (first, end), reading.piece(end, last))
    if reading.words[first] in _QUESTIONS and "?" in reading.gaps[last]:
        found.cue_flags |= ASKS
    reading.take(first, last)
    return True


_QUESTIONS: Final = ("Q", "Question")
"""Labels of what is asked in a talk."""


def labelled(
    reading: Reading, stretch: Stretch, speaker: Words, piece: Place_, mark: int | None = None
) -> Finding:
    """Keep what is said beside a speaker's name; the mark between them, at its place in the text,
    is the cue. It stands right behind the name unless `mark` says where.
    """
    found = reading.add(stretch, rules.LABEL, speaker, speaker, [piece], TAKES_CLAUSE, SPEECH)
    place = reading.tokens.end(speaker[1] - 1) if mark is None else mark
    found.cue = (place, place + 1)
    return found


def closing_label(reading: Reading, stretch: Stretch) -> bool:
    """Find the speaker with whom a headline closes: “Talks to resume: |minister|”, “… - |police|”.

    A name must stand in the story too, or else it may be the name of anything.
    """
    gaps, first, last = reading.gaps, stretch.first, stretch.last
    least = max(first + _SHORTEST, last - _TAIL)
    begin = reading.marked.rfind(1, least, last)
    while begin >= 0 and not _closes(gaps[begin]):
        begin = reading.marked.rfind(1, least, begin)
    if begin < 0 or reading.quoted[begin]:
        return False
    if phrase_at(reading.tokens, begin, last, appositions=False) < last:
        return False
    if not _is_known(reading, begin, last) or not reading.is_free(first, last):
        return False
    mark = reading.tokens.end(begin - 1) + len(gaps[begin].rstrip()) - 1
    labelled(reading, stretch, (begin, last), reading.piece(first, begin), mark)
    reading.take(first, last)
    return True


_SHORTEST: Final = 3
"""Words of a headline before its speaker at least."""
_TAIL: Final = 6
"""Words of the speaker at most."""
DASHES: Final = ("-", "--", "–", "—")
"""Marks that part a speaker from the words where they stand between blanks."""


def _closes(gap: str) -> bool:
    """Whether a gap parts a headline from its speaker: a colon, or a dash between blanks."""
    return ":" in gap or (gap[-1:] == " " and gap.strip(_BEFORE_DASH) in DASHES)


_BEFORE_DASH: Final = " ’'”\""
"""What may close the words before such a dash: Toll ‘a joke’ - mayor."""


def _may_head(reading: Reading, first: int, end: int) -> bool:
    """Whether words may speak in a headline: no "LOOK: A", nor a country, "Germany: A"."""
    lexicon = reading.state.lexicon
    if end == first + 1 and reading.words[first].lower() in lexicon.countries:
        return False
    return _is_known(reading, first, end)


def _is_known(reading: Reading, begin: int, last: int) -> bool:
    """Whether words beside a colon in a headline name who speaks, as a name does that stands in
    the story too.
    """
    words = reading.words
    head = words.index("of", begin, last) - 1 if "of" in words[begin + 1 : last] else last - 1
    word, here = words[last - 1], reading.flags[head]
    if here & (_SPEAKING | SHOWING_NOUN):
        return True
    if word in _PEOPLE and last == begin + 2 and is_name(words[begin]):
        return True  # "Talks to resume: |Lee camp|"
    named = all(map(is_name, words[begin:last])) or _is_titled(reading, begin, last)
    text, start = reading.state.text, reading.starts[last]
    return named and (text.find(word, start) >= 0 or text.find(word.title(), start) >= 0)


def _is_note(reading: Reading, first: int, end: int, last: int) -> bool:
    """Whether the desk says what follows, "Correction: A", or it is no statement: a number in
    "Holm: 547", "Index: 61.5 points", names in "Varn: Ada Lind (captain), Karl Ost, Una Ray".
    """
    words = reading.words
    if " ".join(words[first:end]).lower() in NOTES:
        return True
    if all(word[0].isdigit() for word in words[end:last]):
        return True
    number = words[end][0].isdigit()
    listed = sum("," in gap for gap in reading.gaps[end + 1 : last]) >= _LISTED
    names = sum(is_name(words[index]) for index in range(end, last))
    if listed and names == last - end:
        return True
    if not (number or listed) or any(
        tells(reading, index) and not words[index - 1][0].isdigit() for index in range(end, last)
    ):
        return False
    return number or names * _MOST[1] >= (last - end) * _MOST[0]


_LISTED: Final = 2
"""Commas that make names a list."""
_MOST: Final = (3, 4)
"""The share of names in a list of them: Ada Lind |(captain)|, Karl Ost and Una Ray."""


def _has_fact_box(reading: Reading, labels: Mapping[int, int]) -> bool:
    """Whether labels in capitals are several, each another: "CAPITAL: Varn", "HISTORY: A",
    "ECONOMY: B". They are counted once a text.
    """
    if reading.fact_box is None:
        words = reading.words
        loud = [
            words[end - 1]
            for start, end in labels.items()
            if start < end < start + _LONGEST and all(map(_is_capital, words[start:end]))
        ]
        reading.fact_box = len(loud) == len(set(loud)) >= _FACTS
    return reading.fact_box


def _is_capital(word: str) -> bool:
    """Whether a word is in capitals, and no letter alone: |GDP|, not "Q"."""
    return len(word) > 1 and word.isupper()


_FACTS: Final = 4
"""How many labels a box of facts has at least."""


def _is_somebody(reading: Reading, first: int, end: int) -> bool:
    """Whether a phrase before a quotation is for somebody: A spokesman for the board: “A.”"""
    if not (reading.quoted[end] and reading.gap_flags[end] & MARK):
        return False
    if phrase_at(reading.tokens, first, end) != end:
        return False
    inside = range(first, end)
    head = next((index for index in inside if reading.flags[index] & PREPOSITION), end) - 1
    return is_name(reading.words[head]) or bool(reading.flags[head] & _SPEAKING)


def _is_whose(reading: Reading, first: int, end: int) -> bool:
    """Whether somebody's people stand before the colon of a headline: |Lee camp|: A, |Arden
    police|: A, |Norland’s army chief|: A.
    """
    head = end - 1
    if not (reading.flags[head] & _SPEAKING or reading.words[head] in _PEOPLE):
        return False
    if any(tells(reading, index) for index in range(first, head)):
        return False  # "|Toll hurts farmers|: minister"
    return is_name(reading.words[first]) and phrase_at(reading.tokens, first, end) == end


def _is_titled(reading: Reading, first: int, end: int) -> bool:
    """Whether a name with what somebody is stands before the colon of a headline: |Rebel chief
    Dral|: A, |Rights lawyer Ann Lee|: A. Not so "Toll hurts Arden: A".
    """
    if reading.flags[end - 1] or not is_name(reading.words[end - 1]):
        return False
    name = end - 1
    while name > first and is_name(reading.words[name - 1]) and not reading.flags[name - 1]:
        name -= 1
    told = any(reading.flags[index] & PREPOSITION for index in range(first, name))
    if told or name == first or not reading.flags[name - 1] & (ROLE | HONORIFIC):
        return False
    return not any(tells(reading, index) for index in range(first, name))


_PEOPLE: Final = ("camp", "campaign", "office", "team")
"""Nouns for somebody's people."""


def label_inside(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> Finding | None:
    """Find a speaker's label in capitals with which a quotation begins: “HOLM: We will wait.”"""
    first, high = quote.first, min(quote.first + _LONGEST, quote.last)
    end = first + 1
    while end < high and not reading.gaps[end].startswith(":"):
        end += 1
    if end >= high or not all(_is_loud(reading, index) for index in range(first, end)):
        return None
    found = labelled(reading, stretch, (first, end), reading.piece(first, stretch.last))
    reading.take(first, stretch.last)
    return found


def _is_loud(reading: Reading, index: int) -> bool:
    """Whether a word in capitals may be a speaker: “|HOLM|:”, and not “|NOTE|:”."""
    word = reading.words[index]
    return len(word) > 1 and word.isupper() and not reading.flags[index] & ~_SOMEBODY


def _can_label(reading: Reading, index: int) -> bool:
    """Whether a word may stand in a label: a name or "poll", and no verb."""
    here = reading.flags[index]
    if here & AUXILIARY and index > 0:
        return False
    return is_name(reading.words[index]) or bool(here & (SHOWING_NOUN | PREPOSITION))
