"""Content whose subject stands before the speaker: a vote she said |could be lost|."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_adverb, is_name, is_owner
from newsmodel._stages.attribution._bits import ARTICLE, VERBAL
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._verbs import FINITE, Group
from newsmodel._word_bits import (
    ADVERB,
    BELIEVES,
    COORDINATOR,
    DENIES,
    GROUP,
    HONORIFIC,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    ORGANIZATION,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SPEECH,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_OBJECT,
    THAT,
    TO,
)
from newsmodel.words.en.phrases import INDEFINITE

__all__ = [
    "group_inside",
    "is_pushed_down",
    "lacks_doer",
    "lacks_subject",
    "leaves_subject",
    "owner_inside",
    "tells_nothing",
    "without_thing",
]


def leaves_subject(own: int) -> bool:
    """Whether a cue may part a subject from its verb: a man Lee |said| was honest, a man she
    |thinks| is honest. Not so what takes a thing: the loss she |feared| was small,
    the charge he |denied| is old.
    """
    if own & DENIES:
        return False
    return bool(own & SPEECH or (own & BELIEVES and not own & TAKES_OBJECT))


def lacks_subject(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Whether a verb may follow a cue at once: a vote, which she said |was a mistake|.

    The subject of the clause stood before the reporter's own. "What she said |was wrong" tells
    nothing.
    """
    verb, _, _, kind, _, _ = group
    first, last = reading.subject(verb, stretch.first)
    if first >= last:
        return False
    inner = first
    if kind == FINITE:
        inner = owner_inside(reading, first, last)
        if inner == first:
            inner = max(first, group_inside(reading, last, first, apart=True))
    if inner == first <= stretch.first:
        return False
    if reading.words[first - 1] == "even":
        first -= 1  # "which |even| critics say was a mistake"
    before, word = reading.flags[first - 1], reading.words[first - 1]
    if word.lower() == "what":
        # "showing |what| he said was a sign of A"
        return first - 1 > stretch.first and not reading.gap_flags[first - 1]
    if kind != FINITE:
        return False
    if reading.words[inner - 1] in _ANYTHING:
        return False  # "everything |he says| is true"
    if inner > first:
        reading.subjects[verb, stretch.first] = inner, last
        return True
    # "It was a vote |she said| could be lost"
    noun = word.islower() and not (before & _NO_NOUN or reading.gap_flags[first])
    return noun or bool(before & (RELATIVE | THAT))


def lacks_doer(reading: Reading, begin: int) -> bool:
    """Whether content opens with a verb and its object, and the subject stood before the speaker:
    the man police say |fled the bank|. Not so "say |armed men| fled".
    """
    here, after = reading.flags[begin], begin + 1
    known = here & VERBAL and here & PAST_FORM
    if reading.gap_flags[begin] or not (known or (not here and reading.words[begin][-2:] == "ed")):
        return False
    following = reading.flags[after] & _BEHIND_DEED or is_adverb(
        reading.words[after], reading.flags[after]
    )
    return bool(following) and not reading.gap_flags[after]


_BEHIND_DEED: Final = ARTICLE | OBJECT_PRONOUN | NUMBER_WORD | PREPOSITION


def owner_inside(reading: Reading, first: int, last: int) -> int:
    """The first word of the second of two phrases that stand side by side: "a probe |the office|
    said was late", "a trend |Lee| said could grow". `first` where there is one.
    """
    least = first if reading.words[first] in _SOMETHING else first + 1
    several = group_inside(reading, last, first) if last > first + 2 else -1
    if several > first:
        return several
    for index in range(last - 1, least, -1):
        before, word = reading.flags[index - 1], reading.words[index - 1]
        if reading.gap_flags[index] or before & _JOINED or not word.islower() or is_owner(word):
            continue
        if reading.flags[index] & ARTICLE or (
            is_name(reading.words[index]) and not before & _TITLES
        ):
            return index
    return first


def group_inside(reading: Reading, last: int, low: int, *, apart: bool = False) -> int:
    """The first word of several who stand behind a single thing or person as a phrase of their own:
    a bomb |officials| said was found, the man |police| arrested; -1 where the words before `last`
    are one phrase: the city officials said, a few officials said. `apart` where a verb without a
    subject tells that they are two: the bomb |officials| say was found.
    """
    flags, words, index = reading.flags, reading.words, last - 1
    if not flags[index] & GROUP:
        return -1
    word = words[index]
    if not (word[-1] == "s" or word == "police") or is_name(word):
        return -1
    if flags[index - 1] & (ORGANIZATION | GROUP):
        index -= 1  # "a plan |city officials| said would fail"
    noun, lexicon = words[index - 1], reading.state.lexicon
    apart = apart or noun in lexicon.masculine or noun in lexicon.feminine or noun == "suspect"
    for first in range(index - 1, max(low, index - _SINGLE) - 1, -1):
        here = flags[first]
        if first < index - 1 and here & ARTICLE and not here & NUMBER_WORD:
            return index if apart or words[first].lower() in INDEFINITE else -1
        if here & _NO_SINGLE or reading.gap_flags[first + 1] or is_name(words[first]):
            return -1
    return -1


_SINGLE: Final = 4
"""Words of a single thing at most."""
_NO_SINGLE: Final = AUXILIARY | ARTICLE | PREPOSITION | COORDINATOR | TO | NUMBER_WORD
"""What no thing has that several others may stand behind."""


def without_thing(reading: Reading, source: Words, begin: int) -> Words:
    """A source without the thing before it that its verb is about: he left, a step |Ann Lee| called
    “a joke”; quit a post |Ann Lee| called “a joke”. Not so "he left, and a defiant Ann Lee called
    |it| “a joke”".
    """
    first, last = source
    if reading.words[first] not in INDEFINITE:
        return source
    if not (reading.quoted[begin] or reading.words[begin] == "as"):
        return source
    inner = owner_inside(reading, first, last)
    speaks = is_name(reading.words[inner]) or (inner > first and reading.flags[inner] & ARTICLE)
    return (inner, last) if speaks else source


_SOMETHING: Final = frozenset(("anyone", "anything", "someone", "something"))
"""What another phrase may follow at once: something |Lee| says is wrong."""
_ANYTHING: Final = frozenset(("all", "anything", "everything", "much", "nothing"))
_JOINED: Final = ARTICLE | PREPOSITION | COORDINATOR | TO | ADVERB | NUMBER_WORD
"""What goes on with an article or a name: "both |the| banks", "for |Lee|"."""
_TITLES: Final = ROLE | HONORIFIC | GROUP | ORGANIZATION


def tells_nothing(reading: Reading, stretch: Stretch, verb: int) -> bool:
    """Whether a cue stands in a subject: What Ann Lee said |surprised nobody|."""
    first = reading.subject(verb, stretch.first)[0]
    return first - 1 == stretch.first and reading.words[first - 1] == "What"


_NO_NOUN: Final = AUXILIARY | PREPOSITION | SUBORDINATOR | COORDINATOR | TO | ADVERB


def is_pushed_down(reading: Reading, begin: int, frame: int) -> bool:
    """Whether the subject of what is said stood before the speaker: a man she says |is ill|."""
    if frame != TAKES_CLAUSE or not reading.flags[begin] & AUXILIARY:
        return False
    return not (reading.gap_flags[begin] or reading.words[begin][-3:] == "ing")
