"""Cues whose subject is not the source: was accused of A, is said to A, is quoted as saying A."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from newsmodel._stages._phrases import clause_before, is_infinitive, is_name, is_unknown_verb
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._adjuncts import after_adjuncts, after_asides
from newsmodel._stages.attribution._agents import (
    RELATIVES,
    agent_after,
    before_clause,
    behind_relative,
    is_done_by_thing,
    within,
)
from newsmodel._stages.attribution._asked import is_matter, to_matter
from newsmodel._stages.attribution._attached import with_relative
from newsmodel._stages.attribution._bits import BEFORE_NOUN, STATING, TENSED_FORM
from newsmodel._stages.attribution._openings import Content, is_clause, opens, tells
from newsmodel._stages.attribution._passive_content import keep, opens_quote
from newsmodel._stages.attribution._quoted import quoted_as, said_to_have
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._told_of import stands_bare, told_of
from newsmodel._stages.attribution._verbs import Group
from newsmodel._word_bits import (
    ADJECTIVE_CUE,
    ADVERB,
    ASKS,
    BELIEVES,
    COORDINATOR,
    CUE,
    ING_FORM,
    NEGATION,
    NOUN_CUE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SPEECH,
    SUBORDINATOR,
    TAKES_ADDRESSEE,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_OBJECT_INFINITIVE,
    TAKES_QUESTION,
    THAT,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.passives import DUTIES, FATES, HEARING, NAMED, QUIZZED, TAKEN_AS
from newsmodel.words.en.phrases import ASKING_ALWAYS, NEAR_TIMES

__all__ = ["passive"]

_TO_AS: Final = 20
"""Words of what says when and where, from a passive to its "as"."""
_DAY: Final = PREPOSITION | WEEKDAY
_TOLD: Final = TAKES_ADDRESSEE | BELIEVES
_NO_NAME: Final = PREPOSITION | SUBORDINATOR | COORDINATOR | TO | ADVERB | WEEKDAY
"""What no name that is given begins with."""
_IT: Final = frozenset(("it", "it's", "it’s"))
_AS: Final = frozenset(("as",))
_OF_FATES: Final = BELIEVES | SPEECH
_BEFORE_OBJECTS: Final = ("of", "for", "about", "as")
"""Prepositions behind a passive: was accused |of|, was described |as|."""


def passive(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Find a passive cue and its content."""
    first, cue, last, kind, own, _ = group
    if reading.words[cue] in HEARING and _told_before(reading, stretch, group):
        return True
    if last >= stretch.last or not reading.is_free(first, last):
        return False
    flags, words, high = reading.flags, reading.words, stretch.last
    if words[cue + 1] == "by" and last > cue + 2:
        last, own = cue + 1, flags[cue]  # "asked |by Ida Holm on Friday| about A"
    agent, after = _agent(reading, stretch, group, last)
    if agent is None:
        if flags[cue] & ADJECTIVE_CUE:
            return False  # "is convinced that A" is what he thinks himself
    elif is_done_by_thing(reading, cue, agent):
        return False
    else:
        if stands_bare(reading, stretch, first, cue):
            agent, after = within(reading, stretch, agent)
        else:
            agent, after = before_clause(reading, agent, stretch.last)
        after = behind_relative(reading, after, high)
        if words[cue] in TAKEN_AS and words[after] == "as":
            own |= _as_what(words[after + 1])
    if words[cue].lower() in QUIZZED and is_matter(
        reading, cue, to_matter(reading, stretch, cue, after)
    ):
        own |= ASKS | TAKES_OBJECT
        last, after = _behind_on(reading, cue, last, after)
    group = first, cue, last, kind, own, group[5]
    behind = _to_as(reading, after, high, own)
    if words[behind] == "as" and flags[behind + 1] & ING_FORM and flags[behind + 1] & STATING:
        return quoted_as(reading, stretch, group, agent, behind)
    if agent is not None and _as_before(reading, stretch, group, agent, after):
        return True
    if said_to_have(reading, stretch, group, agent, after):
        return True
    return _told(reading, stretch, group, agent, after)


def _agent(reading: Reading, stretch: Stretch, group: Group, last: int) -> tuple[Words | None, int]:
    """Who does it, behind "by", and the index after; `last` is the index after the verb."""
    cue = group[1]
    ties = reading.phrases.get(reading.words[cue], {})
    if reading.words[cue].lower() in QUIZZED:
        ties = {**ties, **_MATTERS}
    agent, after = agent_after(reading, stretch, last, ties)
    if agent is None or agent[1] != after or after >= stretch.last:
        return agent, after
    if not reading.flags[after] & RELATIVE or reading.gap_flags[after]:
        return agent, after
    if group[4] & ASKS and all(map(is_name, reading.words[slice(*agent)])):
        return agent, after  # "asked by Ann Lee |who had called|"
    return _with_who(reading, stretch, agent, ties)


_MATTERS: Final[dict[str, Mapping[str, int]]] = {"about": {}, "on": {}, "over": {}}
"""What leads to what somebody is pressed about, behind whoever presses him."""


def _behind_on(reading: Reading, cue: int, last: int, after: int) -> tuple[int, int]:
    """The index after a passive of whoever must answer, and of what he is asked: pressed |about| A,
    as "asked about A"; pressed by Ann Lee on |whether| A.
    """
    if is_matter(reading, cue, last):
        return last + 1, last + 1
    asks = is_matter(reading, cue, after) and reading.words[after + 1] in ASKING_ALWAYS
    return last, after + asks


def _with_who(
    reading: Reading, stretch: Stretch, agent: Words, ties: Mapping[str, object]
) -> tuple[Words, int]:
    """Whoever does it, with the clause that tells who that is: was denounced by residents |who fled
    the flood|, told by a clerk |who left| that A; and its end.
    """
    first, end = agent
    last = with_relative(reading, end, stretch.last)
    for index in range(end + 1, last):
        if reading.flags[index] & THAT or reading.words[index] in ties:
            last = index if clause_before(reading.tokens, index, first) == end else end
            break
    return (first, last), last


def _to_as(reading: Reading, after: int, high: int, own: int) -> int:
    """Index of the "as" behind what says when and where: was quoted on Friday |as| saying A; of the
    word itself where it says neither.
    """
    words = reading.words
    if not reading.flags[after] & _DAY or words[after] == "as":
        return after
    if "as" not in words[after + 1 : after + _TO_AS]:
        return after
    return after_asides(reading, after, high, own, _AS)


def _as_later(reading: Reading, stretch: Stretch, after: int) -> Content | None:
    """What something is called behind what says when and where: was described at the time |as a
    mistake|. Not so "was hailed on Friday |as Lee left Arden|".
    """
    index = _to_as(reading, after, stretch.last, 0)
    if index == after or reading.words[index] != "as" or not _as_what(reading.words[index + 1]):
        return None
    # "was dismissed on Monday as chief of staff"
    office = reading.words[after - 1] == "dismissed" and _is_office(reading, index + 1)
    clause = office or is_clause(reading, stretch, index + 1, over_marks=False)
    return None if clause else (index, TAKES_OBJECT, None)


def _may_name(reading: Reading, index: int) -> bool:
    """Whether a word may open a name. Not so "A clerk who was not named |said| A"."""
    here = reading.flags[index]
    if here & CUE and here & TENSED_FORM and not here & NOUN_CUE:
        return False
    return not here & _NO_NAME and reading.words[index] not in NEAR_TIMES


def _is_office(reading: Reading, first: int) -> bool:
    """Whether somebody's office begins at a word: |chief of staff|, |the new envoy|. Not so "a
    suspect", "the winner".
    """
    end = first + _OFFICE
    for word, here in zip(reading.words[first:end], reading.flags[first:end], strict=True):
        if here & (ROLE | PREPOSITION):
            return bool(here & ROLE) and word not in _FOUND
    return False


_FOUND: Final = frozenset(("champion", "culprit", "finalist", "suspect", "victim", "winner"))
"""What somebody is found to be, and no office."""
_OFFICE: Final = 5
"""Words up to the noun for an office at most."""


def _told_before(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Find what stands before a passive that tells its subject: |The plant will close|, members
    were told on Friday. Not so "If Ann Lee comes, she was told, A".
    """
    verb, cue, last, _, own, _ = group
    first, end = reading.subject(verb, stretch.first)
    if first <= stretch.first or first >= end or "," not in reading.gaps[first]:
        return False
    agent, after = None, last
    if last < stretch.last:
        ties = reading.phrases.get(reading.words[cue], {})
        agent, after = agent_after(reading, stretch, last, ties)
        if after_adjuncts(reading, after, stretch.last) < stretch.last:
            return False
    begin = stretch.first
    leads = reading.flags[begin] & (PREPOSITION | SUBORDINATOR)
    if leads or reading.quoted[first] or not reading.is_free(begin, last):
        return False
    inside = range(begin + 1, first)
    if not any(tells(reading, i) or is_unknown_verb(reading.tokens, i) for i in inside):
        return False
    pieces = [reading.piece(begin, first)]
    found = reading.add(
        stretch, rules.PASSIVE, agent, (verb, last), pieces, TAKES_CLAUSE, own, (first, end)
    )
    found.speech = True
    reading.take(begin, last)
    return True


def _told(
    reading: Reading, stretch: Stretch, group: Group, agent: Words | None, after: int
) -> bool:
    """Find what a passive tells from the word behind it and behind whoever does it."""
    _, cue, _, _, own, _ = group
    flags, high = reading.flags, stretch.last
    later = deed = after_adjuncts(reading, after, high, own & ASKS | TAKES_INFINITIVE)
    if flags[deed] & TO:
        later = after_adjuncts(reading, after, high, own & ASKS)
    # "was seen when Ann Lee praised the |“good” plan|"
    apart = later > after and not flags[later - 1] & BEFORE_NOUN
    content = _opened(reading, own, after, high) or (
        _opened(reading, own, later, high) if apart else None
    )
    if content is None and own & TAKES_CLAUSE and not flags[after] & TO:
        content = _bare_clause(reading, stretch, group, later)
    if content is not None:
        return keep(reading, stretch, group, agent, None, content)
    if own & ASKS and after < stretch.last and not reading.gap_flags[after]:
        after = to_matter(reading, stretch, cue, after)
    content = _thing_behind(reading, stretch, group, after)
    if content is None and reading.words[cue] in TAKEN_AS:
        content = _as_later(reading, stretch, after)
    if content is None and flags[deed] & TO and not reading.gap_flags[after]:
        # "is expected tomorrow |to act|"
        content = _thing_behind(reading, stretch, group, deed)
    return _of_subject(reading, stretch, group, agent, content)


def _as_what(word: str) -> int:
    """What "as" adds to "seen by many": |a danger|. Not so "seen by divers |as| it sank"."""
    return 0 if word in _SUBJECTS else TAKES_OBJECT


_SUBJECTS: Final = frozenset(("he", "I", "it", "she", "they", "we", "you"))


def _of_subject(
    reading: Reading, stretch: Stretch, group: Group, agent: Words | None, content: Content | None
) -> bool:
    """Keep what a passive tells of its subject: |Bo Ray| is said |to A|, |A| was denied by Lee."""
    first, cue, _, _, own, _ = group
    if content is None and (agent is None or not own & TAKES_OBJECT):
        return False
    asks = own & ASKS
    if asks and content is not None and content[1] == TAKES_OBJECT:
        # What somebody is asked about says nothing of him: he is no part of the content.
        return keep(reading, stretch, group, agent, None, content)
    subject = told_of(reading, stretch, first, cue)
    shared = content and agent and reading.flags[first - 1] & COORDINATOR
    if subject is None and (content is None or not (shared or asks)):
        return False
    return keep(reading, stretch, group, agent, subject, content)


def _bare_clause(reading: Reading, stretch: Stretch, group: Group, index: int) -> Content | None:
    """A clause without "that" behind a passive: it is feared |the bridge will fall|, they were told
    |the bridge was closed|.
    """
    first, _, _, _, own, _ = group
    it = reading.words[first - 1].lower() in _IT
    if own & _TOLD != TAKES_ADDRESSEE and not it:
        return None
    # "where, it is said, |the wreck lies|", but "when it was argued, |a month before he died|",
    # "jokes are told, |drinks are had|"
    parted = reading.gap_flags[index] and not (it and reading.gap_flags[first - 1])
    clause = not parted and is_clause(reading, stretch, index)
    return (index, TAKES_CLAUSE, None) if clause else None


def _opened(reading: Reading, own: int, index: int, high: int) -> Content | None:
    """A clause or question behind a passive: was told |that A|, was asked |whether A|."""
    if index >= high or (reading.gap_flags[index] and reading.words[index] in RELATIVES):
        return None
    frame = opens(reading, index, own | TAKES_QUESTION if own & ASKS else own)
    stated = frame == TAKES_CLAUSE and own & (TAKES_CLAUSE | TAKES_ADDRESSEE | SPEECH)
    return (index, frame, None) if stated or frame == TAKES_QUESTION else None


def _thing_behind(reading: Reading, stretch: Stretch, group: Group, after: int) -> Content | None:
    """What else follows a passive: is said |to A|, was accused |of A|, was asked about |A|."""
    if after >= stretch.last:
        return None
    _, cue, last, _, own, _ = group
    if reading.gap_flags[after]:
        named = reading.words[cue] in NAMED and own & TAKES_OBJECT and opens_quote(reading, after)
        return (after, TAKES_OBJECT, None) if named else None  # "was called |“a joke”|"
    here = reading.flags[after]
    if here & NEGATION and own & TAKES_OBJECT_INFINITIVE and reading.flags[after + 1] & TO:
        return after, TAKES_INFINITIVE, None  # "was warned |not to leave|"
    if (
        here & TO
        and own & (TAKES_CLAUSE | TAKES_INFINITIVE | TAKES_OBJECT_INFINITIVE)
        and is_infinitive(reading.tokens, after)
    ):
        return None if reading.words[cue] in DUTIES else (after, TAKES_INFINITIVE, None)
    if own & ASKS and is_matter(reading, cue, after):
        return after, TAKES_OBJECT, None
    if reading.words[after] in FATES and own & _OF_FATES:
        return after, TAKES_OBJECT, None  # "were feared |dead|"
    if not own & TAKES_OBJECT:
        return None
    if reading.words[after] == "back":
        return None  # "was called |back| to the stage"
    if last == cue + 1 and reading.words[cue] in NAMED and _may_name(reading, after):
        if reading.words[cue] == "named" and _is_office(reading, after):
            return None  # "was named |chief of staff|"
        return after, TAKES_OBJECT, None  # "was declared |the winner|"
    if reading.words[after] == "as" and not _as_what(reading.words[after + 1]):
        return None  # "was honored |as she took the prize|"
    particle = last > cue + 1 and (own & ASKS or reading.words[last - 1] in ("as", "of"))
    if reading.words[cue] in NAMED and reading.words[after] == "for":
        return None  # "cannot be named |for legal reasons|"
    if particle or (here & PREPOSITION and reading.words[after] in _BEFORE_OBJECTS):
        return after, TAKES_OBJECT, None
    return None


def _as_before(reading: Reading, stretch: Stretch, group: Group, agent: Words, after: int) -> bool:
    """Keep what somebody else has told: As reported by the Post, |A|. A, as noted by Ann Lee."""
    verb, _, last, _, own, _ = group
    first = verb - 1
    if first < stretch.first or reading.words[first] not in ("As", "as"):
        return False
    if after < stretch.last and reading.gap_flags[after] & CLAUSE and first == stretch.first:
        content = (after, stretch.last)
    elif after >= stretch.last and first > stretch.first and reading.gap_flags[first]:
        content = (stretch.first, first)
    else:
        return False
    if not reading.is_free(*content):
        return False
    reading.add(
        stretch,
        rules.PASSIVE_BY,
        agent,
        (verb, last),
        [reading.piece(*content)],
        TAKES_CLAUSE,
        own,
    )
    reading.take(min(first, content[0]), max(content[1], after))
    return True
