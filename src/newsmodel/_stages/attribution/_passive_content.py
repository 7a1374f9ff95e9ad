"""What a passive tells, as it is kept: its subject, what follows, or both."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._tokens import MARK
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._agents import agent_after, agent_behind
from newsmodel._stages.attribution._ends import content_end
from newsmodel._stages.attribution._leaning import after_who, upto_comma, within_when
from newsmodel._stages.attribution._mains import before_main_verb
from newsmodel._stages.attribution._openings import Content
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._told_of import stands_bare
from newsmodel._stages.attribution._verbs import Group
from newsmodel._word_bits import (
    ASKS,
    SEEMS,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_OBJECT_INFINITIVE,
)
from newsmodel.words.en.passives import NAMED

__all__ = ["keep", "opens_quote"]


def opens_quote(reading: Reading, index: int) -> bool:
    """Whether nothing but a quotation begins at a word: was called |“a joke”|."""
    return reading.gap_flags[index] == MARK and bool(reading.quoted[index])


_PARTED: Final = (TAKES_INFINITIVE, TAKES_OBJECT)
"""What ends before the main verb of the clause in whose subject it stands."""


def _end(
    reading: Reading, stretch: Stretch, group: Group, agent: Words | None, content: Content
) -> tuple[Words | None, int]:
    """Who does it, and where the content behind a passive ends."""
    verb, cue, _, _, own, _ = group
    begin, frame, _ = content
    bare = stands_bare(reading, stretch, verb, cue)
    when = verb > stretch.first and reading.flags[verb - 1] & SUBORDINATOR
    opens = verb <= stretch.first + (2 if when else 0)
    leans = opens or when or bare or reading.gap_flags[verb]
    upto = upto_comma(reading, stretch, begin, opens=opens) if leans else stretch
    end = content_end(reading, upto, begin, frame, own | frame & TAKES_CLAUSE)
    if bare and frame in _PARTED:
        end = before_main_verb(reading, begin, end, frame)
    if agent is None and frame == TAKES_OBJECT and not own & ASKS:
        agent, end = agent_behind(reading, begin, end)
        if agent is None and reading.words[cue] in NAMED and not reading.gap_flags[end]:
            agent, _ = agent_after(reading, stretch, end, {})  # "declared dead |by Ann Lee|"
        elif agent is None and bare and opens_quote(reading, begin):
            closed = reading.quoted.find(0, begin, end)
            end = closed if closed > 0 else end  # "labeled |“a leader”| leads the race"
    return agent, end if leans else within_when(reading, stretch, verb, begin, end)


def keep(
    reading: Reading,
    stretch: Stretch,
    group: Group,
    agent: Words | None,
    subject: Words | None,
    content: Content | None,
) -> bool:
    """Keep a finding whose content is the subject, what follows, or both."""
    verb, _, last, _, own, _ = group
    pieces, end, frame = [], last, TAKES_OBJECT
    if subject is not None:
        if not reading.is_free(*subject):
            return False
        pieces.append(reading.piece(*subject))
    if content is not None:
        begin, frame, _ = content
        agent, end = _end(reading, stretch, group, agent, content)
        if agent is None and reading.words[group[1]] == "dubbed":
            return False  # "an operation, dubbed “Storm”": nobody says so
        end = after_who(reading, stretch, group, begin, end, frame)
        if not reading.is_free(begin, end):
            return False
        pieces.append(reading.piece(begin, end))
    rule = rules.PASSIVE_BY if agent else rules.PASSIVE
    if own & SEEMS:
        rule = rules.SEEMING
    if frame == TAKES_INFINITIVE and own & TAKES_OBJECT_INFINITIVE:
        frame = TAKES_OBJECT_INFINITIVE  # who was told to leave is its object
    reading.add(stretch, rule, agent, (verb, last), pieces, frame, own)
    if subject is not None:
        reading.take(*subject)
    reading.take(verb, max(end, agent[1] if agent else 0))
    return True
