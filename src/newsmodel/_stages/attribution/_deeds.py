"""What somebody does to a thing and says nothing of it: called |the police|, assumed |office|."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_amount, is_name, phrase_at
from newsmodel._stages._tokens import MARK
from newsmodel._stages.attribution._bits import ARTICLE
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._verbs import Group
from newsmodel._word_bits import (
    DETERMINER,
    GROUP,
    OBJECT_PRONOUN,
    POSSESSIVE,
    PREPOSITION,
    ROLE,
    SPEECH,
    SUBJECT_PRONOUN,
    TAKES_INFINITIVE,
    THAT,
    TIME_WORD,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.deeds import (
    BALLOTS,
    CALLED,
    CALLING,
    DEEDS,
    HELPING,
    NEEDING_AS,
    NEEDING_MORE,
    PROVING,
    SHOWING_UP,
    TARGETS,
    WEIGHING,
)
from newsmodel.words.en.phrases import STRIKES, WITH_VERBS

__all__ = ["is_deed", "is_struck"]


def is_deed(reading: Reading, stretch: Stretch, group: Group, begin: int) -> bool:
    """Whether somebody does something to a thing and says nothing of it: claimed |a third title|,
    shot down |a plane|, weighed |him down|.
    """
    _, cue, last, _, own, _ = group
    word, words = reading.words[cue].lower(), reading.words
    if words[begin + 1] in WITH_VERBS and reading.flags[begin] & OBJECT_PRONOUN:
        # "called him |out|" is a cue by itself, and so is "wants him |out|"
        cues = reading.phrases.get(word, ())
        return words[begin + 1] not in cues and not own & TAKES_INFINITIVE
    if words[begin] in WITH_VERBS and begin == cue + 1 and not own & _WITH_MORE:
        return True  # "backed |away from| the deal"
    if word not in _DOING:
        return False
    if word in _BY_WORDS and _is_by_words(reading, word, cue, begin):
        return True
    if word in NEEDING_AS:
        return last == cue + 1 and not _is_characterized(reading, stretch, begin)
    if word in NEEDING_MORE:
        return True
    if word in PROVING:
        return not (_is_known(reading, begin) or is_name(words[begin]))
    if word in CALLING:
        return last == cue + 1 and _is_called_up(reading, stretch, begin)
    objects = DEEDS.get(" ".join(words[cue:last]).lower())
    return objects is not None and _head(reading, stretch, begin) in objects


_WITH_MORE: Final = SPEECH | TAKES_INFINITIVE
"""Verbs behind which such a word tells something: tweeted |back| A, wants |out|."""


def is_struck(reading: Reading, noun: int, begin: int, high: int) -> bool:
    """Whether a noun is for a deed of war, by what is struck: attacks on |army posts|."""
    if reading.words[noun] not in STRIKES:
        return False
    last = min(high, begin + _STRUCK)
    return not TARGETS.isdisjoint(reading.words[begin:last])


_STRUCK: Final = 6
"""Words in which what is struck is named, at most."""


def _is_by_words(reading: Reading, word: str, cue: int, begin: int) -> bool:
    """Whether a word beside a cue tells that it is a deed: helped |found| the league, |weighs| two
    tons, |showing| up on the radio, a lead |thanks| in part to her wins.
    """
    words = reading.words
    if word == "found":
        return words[cue - 1] in HELPING
    if word == "thanks":
        return "to" in words[cue + 1 : cue + _TO_TO]
    if word in SHOWING_UP:
        return words[cue + 1] == "up"
    more = words[begin] in ("less", "more") and words[begin + 1] == "than"
    return more or is_amount(reading.tokens, begin) or words[begin][0].isdigit()


_BY_WORDS: Final = SHOWING_UP | WEIGHING | {"found", "thanks"}
_DOING: Final = _BY_WORDS.union(
    CALLING, NEEDING_AS, NEEDING_MORE, PROVING, (words.split(" ")[0] for words in DEEDS)
)
"""The first words of all that may be a deed."""
_TO_TO: Final = 4
"""Words up to the "to" of "thanks in part to"."""


def _is_characterized(reading: Reading, stretch: Stretch, begin: int) -> bool:
    """Whether "as" or a quotation tells what somebody takes a thing for: defined it |as a step|."""
    if _head(reading, stretch, begin) in BALLOTS:
        return False  # "cast |her vote| as the polls closed"
    far = min(stretch.last, begin + _TO_AS)
    return "as" in reading.words[begin:far] or reading.quoted.find(1, begin, far) >= 0


_TO_AS: Final = 20
"""Words of a thing up to what it is taken for, at most."""


def _is_known(reading: Reading, index: int) -> bool:
    """Whether a thing is known: proved |the charge|, |her case|, not |a success|, |fatal|."""
    return reading.words[index] == "the" or bool(reading.flags[index] & _KNOWN)


_KNOWN: Final = POSSESSIVE | OBJECT_PRONOUN | SUBJECT_PRONOUN | THAT
"""What opens what can be proved, beside an article: proved |her| case, proved |he| was ill."""


def _head(reading: Reading, stretch: Stretch, begin: int) -> str:
    """The noun of the phrase that begins at a word: a third |title| of the year, about 20
    |lives|. "" where it is the subject of a clause: assumed |office| would change him.
    """
    words, flags = reading.words, reading.flags
    if is_amount(reading.tokens, begin):
        begin += 2 if flags[begin + 1] & PREPOSITION else 1
    end = phrase_at(reading.tokens, begin, stretch.last, appositions=False)
    if flags[end] & AUXILIARY:
        return ""
    for index in range(begin, end):
        if index + 1 == end or flags[index + 1] & _ENDING:
            return words[index].lower()
    return ""


_ENDING: Final = DETERMINER | PREPOSITION
"""What goes on behind a noun: a title |of| the year, 20 lives |a| year."""


def _is_called_up(reading: Reading, stretch: Stretch, begin: int) -> bool:
    """Whether somebody is called and not called something: called |both candidates| on Friday,
    called |Ann Lee|. Not so "called both candidates liars", "called Ann Lee brilliant".
    """
    words, flags = reading.words, reading.flags
    if reading.gap_flags[begin]:
        return False
    end = phrase_at(reading.tokens, begin, stretch.last, appositions=False)
    if words[end - 1][-4:] == "self" or words[end][-4:] == "self":
        alone = reading.gap_flags[end] or reading.gap_flags[end + 1]
        return bool(alone) and words[begin][-4:] != "self"  # "called |donors himself|"
    if end < stretch.last and not (reading.gap_flags[end] or flags[end] & _GOING_ON):
        return False
    if words[end - 1] in CALLED and reading.gap_flags[end] != MARK:
        return words[begin] in _NEW or end == begin + 1  # "called |an early vote|"
    if reading.quoted.find(1, begin, min(stretch.last, end + _NEAR)) >= 0:
        return False  # "called Ann Lee, among others, |“a liar”|"
    if flags[begin] & OBJECT_PRONOUN:
        return end == begin + 1
    first = begin + (flags[begin] & ARTICLE > 0)
    if all(is_name(words[index]) for index in range(first, end)):
        return first < end
    return first > begin and end <= first + _SHORT and bool(flags[end - 1] & _PERSONS)


_NEW: Final = ("a", "an", "another", "early", "new", "snap")
"""What opens a vote that nobody has called before: |a| strike, |early| elections."""
_GOING_ON: Final = PREPOSITION | TIME_WORD | TO | WEEKDAY
"""What goes on behind somebody who is called up."""
_PERSONS: Final = GROUP | ROLE
_NEAR: Final = 8
"""Words from somebody to the marks round what he is called."""
_SHORT: Final = 2
"""Words of whoever is called up, without an article, at most."""
