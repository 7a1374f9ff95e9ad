"""Where the reporter tells who had no more to say: said A, |but the firm declined to comment|."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_name
from newsmodel._stages.attribution._reading import Reading
from newsmodel._stages.attribution._verbs import Group
from newsmodel._word_bits import COORDINATOR, DO, MODAL, NEGATION, SPEECH, SUBJECT_PRONOUN
from newsmodel.words.en.phrases import CONCESSIONS, INQUIRIES, NO_MORE, SILENCE, UNANSWERED

__all__ = ["before_no_more", "declines", "gives_no_more", "stays_silent", "unsaid"]

_NAMES: Final = 4
"""Words of a name at most."""


def declines(reading: Reading, cue: int) -> bool:
    """Whether a speaker has no more to say: said A |but declined to comment|. The word at
    `cue` is the "declined".
    """
    words = reading.words
    return words[cue] in _DECLINING and words[cue + 1] == "to" and words[cue + 2] in SILENCE


_DECLINING: Final = frozenset(("declined", "refused"))


def keeps_silent(reading: Reading, group: Group) -> bool:
    """Whether a speaker leaves unsaid what a verb leads to: |would not comment on| the talks,
    |would not say| when, |did not respond to| requests, |did not confirm or deny| it. Not so
    "could not describe it".
    """
    first, cue, _, _, _, negated = group
    if not negated:
        return False
    word = reading.words[cue]
    refuses = (word in SILENCE or word in _OF_RUMOURS) and not _REFUSING.isdisjoint(
        reading.words[first:cue]
    )
    return refuses or word in _UNANSWERING


_OF_RUMOURS: Final = ("confirm", "deny")
_UNANSWERING: Final = UNANSWERED | {"comment"}
_REFUSING: Final = frozenset(
    ("confirm", "will", "won't", "won’t", "would", "wouldn't", "wouldn’t"),
)


def stays_silent(reading: Reading, index: int) -> bool:
    """Whether nobody answers in a clause that begins here: said A, |but the firm did not return
    calls|, |but Lee could not be reached for comment|, |while the bank declined to say more|.
    """
    words, flags = reading.words, reading.flags
    if _LEFT_UNSAID.isdisjoint(words[index + 1 : index + _CLAUSE]):
        return False
    denied = False
    for place in range(index + 1, min(index + _CLAUSE, len(words) - 2)):
        if reading.gap_flags[place]:
            return False
        denied = denied or flags[place] & NEGATION > 0 or words[place] in _ABSENT
        if words[place] in _DECLINING and declines(reading, place):
            return True
        if denied and (_answers_none(reading, place) or _is_for_comment(reading, place)):
            return True
    return False


_CLAUSE: Final = 20
"""Words up to the verb of such a clause."""
_LEFT_UNSAID: Final = _DECLINING | UNANSWERED | {"comment"}
_ABSENT: Final = ("unavailable", "unreachable")


def _answers_none(reading: Reading, verb: int) -> bool:
    """Whether a verb tells of calls that nobody answers: did not |respond to a request|, did not
    |return calls|. Not so "did not |return| the money".
    """
    words = reading.words
    return words[verb] in UNANSWERED and not INQUIRIES.isdisjoint(words[verb : verb + _CALLS])


_CALLS: Final = 6
"""Words from such a verb to the calls, at most."""


def _is_for_comment(reading: Reading, index: int) -> bool:
    """Whether somebody was asked for his view: was not available |for comment|."""
    return reading.words[index] == "comment" and reading.words[index - 1] in ("for", "to")


def unsaid(reading: Reading, cue: int, last: int) -> int:
    """Index of the word with which the reporter tells what was left unsaid: said A, |but did not
    say| when; said A, |though he did not say| who; said A |and would not name| anybody. `last`
    where it is no such clause.
    """
    flags, words = reading.flags, reading.words
    joint = cue - 1 if flags[cue - 1] & _HELPING else cue - 2
    would = words[joint] in _WOULD and words[cue] in SILENCE
    if not (would or (flags[joint] & DO and flags[cue] & SPEECH)):
        return last
    joint -= 1
    named = joint
    while is_name(words[named]) and named > joint - _NAMES:
        named -= 1
    if named == joint and flags[joint] & SUBJECT_PRONOUN:
        named -= 1
    joins = flags[named] & COORDINATOR or words[named] in CONCESSIONS
    return named if joins and not reading.quoted[named] else last


_HELPING: Final = DO | MODAL
_WOULD: Final = ("would", "wouldn't", "wouldn’t")


def gives_no_more(reading: Reading, index: int) -> bool:
    """Whether words say that a speaker gave no more: said A, |without giving details|; said A, |but
    offered no evidence|; said A, |citing no reason|.
    """
    words, verb = reading.words, index + 1
    word = words[index]
    if word in _GIVING:
        verb, known = index, True
    elif word == "without":
        if words[verb] == "elaborating":
            return True
        known = words[verb] in _GIVING and words[verb] != "citing"
    else:
        known = reading.flags[index] & COORDINATOR > 0 and words[verb] in _GAVE
    behind = words[verb + 1 : verb + _MORE]
    lacks = word == "without" or (behind and behind[0] in _NONE)
    return bool(known and lacks) and not NO_MORE.isdisjoint(behind)


_GIVING: Final = ("citing", "giving", "offering", "providing")
_GAVE: Final = ("cited", "gave", "gives", "offered", "offers", "provided", "provides")
_NONE: Final = ("few", "little", "no")
_MORE: Final = 5
"""Words behind such a verb up to what is not given, and one more."""


def before_no_more(reading: Reading, first: int, last: int) -> int:
    """The end of content before "but" without a comma, where a speaker gave no more: said A |but
    gave no details|.
    """
    words = reading.words
    low = max(first + 2, last - _MORE - 1)
    if "no" not in words[low:last]:
        return last
    joint = words.index("no", low, last) - 2
    ends = joint > first and reading.flags[joint] & COORDINATOR and not reading.quoted[joint]
    return joint if ends and gives_no_more(reading, joint) else last
