"""Where content ends whose cue stands inside another clause: a relative one, a subject."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_name, phrase_before
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._bits import ARTICLE, LIGHT, PRONOUN, TENSED_FORM
from newsmodel._stages.attribution._ends import content_end
from newsmodel._stages.attribution._leaning import (
    MAY_LEAD,
    NOWHERE,
    inside_who,
    opening_word,
    within_clause,
)
from newsmodel._stages.attribution._mains import before_main_verb, in_subject, main_verb
from newsmodel._stages.attribution._openings import Content
from newsmodel._stages.attribution._pushed import is_pushed_down, lacks_doer
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._verbs import FINITE, PARTICIPLE, Group
from newsmodel._word_bits import (
    ADVERB,
    CONTRACTION,
    COORDINATOR,
    NOUN_CUE,
    PARTICIPLE_FORM,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    THAT,
    THIRD_FORM,
    TO,
)
from newsmodel.words.en.passives import NAMED
from newsmodel.words.en.phrases import TIMES

__all__ = ["end_of_content"]

_PLURAL: Final = NOUN_CUE | THIRD_FORM
_PARTED: Final = (TAKES_INFINITIVE, TAKES_OBJECT)
_BARE: Final = (TAKES_CLAUSE, TAKES_OBJECT)
_WHAT: Final = frozenset(("what", "What", "WHAT"))
_READING: Final = ("read", "reading", "reads")
"""What a thing does that bears words: a banner that |reads| “Go home”."""


def end_of_content(
    reading: Reading,
    stretch: Stretch,
    group: Group,
    source: Words | None,
    rule: str,
    content: Content,
) -> int:
    """The end of content behind a cue, its beginning where it is none: inside the clause, the
    subject or the marks that it stands in.
    """
    flags, words = reading.flags, reading.words
    first, cue, last, kind, own, _ = group
    begin, frame, _ = content
    end = content_end(reading, stretch, begin, frame, own)
    noun = first == cue and (begin > last or flags[cue] & _PLURAL == _PLURAL)
    if noun and _is_no_verb(reading, group, content, end):
        return begin
    before = opening_word(reading, source, first) if source else NOWHERE
    opens = flags[stretch.first]
    relative = flags[first - 1] & RELATIVE or (kind == FINITE and flags[before] & RELATIVE)
    if relative or (opens | flags[before]) & MAY_LEAD or first == stretch.first:
        opening = before if rule == rules.CUE_BEFORE else NOWHERE
        end = within_clause(reading, stretch, group, opening, begin, end)
    if kind == PARTICIPLE:
        end = inside_who(reading, stretch, first, begin, end)
    quoted = reading.quoted[begin] and (
        (relative and words[cue] in _READING)
        or (words[cue] in NAMED and _is_named(reading, begin, end))
    )
    pushed = flags[begin] & AUXILIARY and begin == last and is_pushed_down(reading, begin, frame)
    what = words[before] in _WHAT
    if what or quoted or pushed:
        end = _closed(reading, begin, end, frame)
        if pushed and _opens(reading, stretch, before + 1) and in_subject(reading, stretch, group):
            # "the man she says |is ill| left", but "the world we know is ending"
            whole, end = end, before_main_verb(reading, last - 1, end, frame)
            return begin if end == whole and not (relative and own & SPEECH) else end
        if what and before == stretch.first and not reading.quoted[begin]:
            # "What Ann Lee calls |freedom| is theft"
            return before_main_verb(reading, begin, end, frame)
    bare = kind == PARTICIPLE and frame in _BARE and not flags[begin] & THAT
    if bare and opens & MAY_LEAD:
        end = _before_speaker(reading, begin, end)
    if end <= begin + 1:
        return end
    leans = relative or kind != FINITE
    if not leans and opens & ARTICLE:
        leans = _is_contact(reading, stretch, before + 1)
    if not (leans and in_subject(reading, stretch, group)):
        return end
    if frame == TAKES_CLAUSE and lacks_doer(reading, begin):
        frame = TAKES_OBJECT  # "the man police say |fled the bank| was found"
    return before_main_verb(reading, begin, end, frame, own & TAKES_OBJECT if relative else 0)


def _before_speaker(reading: Reading, begin: int, end: int) -> int:
    """The end of a thing before a name or pronoun that speaks: In a note announcing |her departure|
    she said A, in a note denying |the plan| Ann Lee said A. Not so "rejecting the words he said".
    """
    for index in range(begin + 1, end - 1):
        here, verb = reading.flags[index], reading.flags[index + 1]
        if here & _OPENING or reading.gap_flags[index]:
            return end
        if not (verb & SPEECH and verb & PAST_FORM):
            continue
        named = is_name(reading.words[index])
        if not named and here & PRONOUN != SUBJECT_PRONOUN:
            continue
        if index + 2 >= end or reading.gap_flags[index + 2]:
            return end
        first = index
        while named and first > begin + 1 and is_name(reading.words[first - 1]):
            first -= 1
        return first
    return end


_OPENING: Final = RELATIVE | SUBORDINATOR


def _is_named(reading: Reading, begin: int, end: int) -> bool:
    """Whether a verb follows the marks in which somebody calls a thing names, so that it is that of
    the thing: A plan Ann Lee called |“a joke”| was dropped.
    """
    closed = reading.quoted.find(0, begin, end)
    return closed > 0 and bool(reading.flags[closed] & AUXILIARY)


def _opens(reading: Reading, stretch: Stretch, source: int) -> bool:
    """Whether the thing before a speaker opens the sentence: |The world| we know is ending. Not so
    "won her vote, a step they hope will help".
    """
    if reading.flags[source - 1] & RELATIVE:
        source -= 1
    start, low = phrase_before(reading.tokens, source, stretch.first), stretch.first
    if reading.flags[start] & CONTRACTION:
        return False  # "|It’s| a trend they hope will help"
    return start == low or (start == low + 1 and bool(reading.flags[low] & _BEFORE_THING))


_BEFORE_THING: Final = LIGHT | PREPOSITION


def _is_contact(reading: Reading, stretch: Stretch, source: int) -> bool:
    """Whether a speaker stands behind the thing that opens the sentence: |The plan| Ann Lee hopes
    to sign is bad.
    """
    noun, low = source - 1, stretch.first
    if noun <= low or reading.gap_flags[source]:
        return False
    if reading.flags[noun] & _NO_NOUN or not reading.words[noun].islower():
        return False
    if reading.words[noun] in TIMES and reading.words[noun - 1].lower() in _OFTEN:
        return False  # "|Each week| we ask who is strongest"
    return phrase_before(reading.tokens, source, low) == low


_NO_NOUN: Final = AUXILIARY | PREPOSITION | COORDINATOR | TO | ADVERB


_OFTEN: Final = ("each", "every")


def _is_no_verb(reading: Reading, group: Group, content: Content, end: int) -> bool:
    """Whether a form without an auxiliary is no verb, since that of its clause comes later; see
    `_is_participle` and `_is_plural_noun`. Not so a form with a hearer: asked |Ann Lee| about A.
    """
    _, cue, last, _, _, _ = group
    begin, frame, heard = content
    parted = begin > last and (heard is None or frame != TAKES_OBJECT)
    if parted and _is_participle(reading, cue, begin, end, frame):
        return True
    if reading.flags[cue] & _PLURAL != _PLURAL:
        return False
    return _is_plural_noun(reading, begin, end, frame)


def _is_participle(reading: Reading, cue: int, begin: int, end: int, frame: int) -> bool:
    """Whether a form in -ed that parts itself from what follows is no verb of its subject, since
    the verb comes later: Talks |planned| on Friday to end the strike were called off.
    """
    if frame not in _PARTED or not reading.flags[cue] & PARTICIPLE_FORM:
        return False
    return main_verb(reading, begin, end, 0) < end


def _is_plural_noun(reading: Reading, begin: int, end: int, frame: int) -> bool:
    """Whether a form in -s is no verb, since that of its clause comes later: Union |demands| for
    more pay have held up talks, opposition |protests| against the tax have grown.
    """
    if frame != TAKES_OBJECT and not reading.flags[begin] & PREPOSITION:
        return False
    verb = main_verb(reading, begin, end, 0)
    return verb < end and reading.words[verb] in _OF_SEVERAL and not reading.gap_flags[verb]


_OF_SEVERAL: Final = ("are", "have", "were")
"""Auxiliaries of a subject for several."""


def _closed(reading: Reading, first: int, end: int, frame: int) -> int:
    """The end of what is told of a word before the cue: What Ann Lee called |a “joke”| was signed;
    a deal she said |was done|, but B.
    """
    if frame == TAKES_CLAUSE and reading.flags[first] & AUXILIARY:
        return _relative_end(reading, first, end)
    opened = first + (reading.words[first] == "as")
    closed = reading.quoted.find(0, opened, end)
    if closed > opened:
        return closed
    if not reading.flags[first] & ARTICLE:
        return end
    closed = reading.quoted.find(0, opened + 1, end)
    return closed if closed > opened + 1 and reading.flags[closed] & _VERB else end


_VERB: Final = AUXILIARY | TENSED_FORM


def _relative_end(reading: Reading, first: int, end: int) -> int:
    """The end of a clause whose subject stood before the reporter's: showing what he said |was a
    sign of A|, but B; men who he said |had fled| and who B.
    """
    for index in range(first + 1, end):
        parted = "," in reading.gaps[index] and _leads_on(reading, index)
        relative = reading.flags[index] & COORDINATOR and reading.flags[index + 1] & RELATIVE
        if (parted or relative) and not reading.quoted[index - 1]:
            return index
    return end


def _leads_on(reading: Reading, index: int) -> bool:
    """Whether the reporter goes on at a word: |but|, |which|, |and he| left."""
    if reading.words[index] in _LEADING_ON:
        return True
    pronoun = reading.flags[index + 1] & PRONOUN == SUBJECT_PRONOUN
    return bool(reading.flags[index] & COORDINATOR) and pronoun


_LEADING_ON: Final = frozenset(("but", "which", "while", "who"))
