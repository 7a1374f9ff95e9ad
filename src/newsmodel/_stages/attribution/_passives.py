"""Cues whose subject is not the source: was accused of A, is said to A, is quoted as saying A."""

from __future__ import annotations

from collections.abc import Mapping

from newsmodel._stages._phrases import phrase_at
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._adjuncts import after_adjuncts
from newsmodel._stages.attribution._contents import Content, is_clause, opens
from newsmodel._stages.attribution._ends import content_end
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._verbs import PASSIVE, Group
from newsmodel.lexicon import (
    ASKS,
    ING_FORM,
    PREPOSITION,
    SEEMS,
    SPEECH,
    SUBORDINATOR,
    TAKES_ADDRESSEE,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_OBJECT_INFINITIVE,
    TAKES_QUESTION,
    TO,
)

__all__ = ["passive", "seeming"]

_BEFORE_OBJECTS = ("of", "for", "about", "as")
"""Prepositions behind a passive: was accused |of|, was described |as|."""


def passive(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Find a passive cue and its content."""
    if group.kind != PASSIVE or not reading.is_free(group.first, group.last):
        return False
    after = group.last
    if after >= stretch.last:
        return False
    if reading.words[after] == "as" and reading.flags[after + 1] & ING_FORM:
        return _quoted_as(reading, stretch, group)
    subject = _subject(reading, stretch, group)
    known = reading.state.lexicon.phrases.get(reading.words[group.cue], {})
    agent, after = _agent(reading, stretch, after, known)
    own = group.flags
    if after < stretch.last:
        later = after_adjuncts(reading, after, stretch.last)
        for place in (after, later):
            if place >= stretch.last:
                break
            frame = opens(reading, place, own | TAKES_QUESTION if own & ASKS else own)
            if frame == TAKES_CLAUSE and own & (TAKES_CLAUSE | TAKES_ADDRESSEE | SPEECH):
                return _keep(reading, stretch, group, agent, None, Content(place, frame))
            if frame == TAKES_QUESTION:
                return _keep(reading, stretch, group, agent, None, Content(place, frame))
    if after < stretch.last and not reading.gap_flags[after] and subject is not None:
        here = reading.flags[after]
        if here & TO and own & (TAKES_CLAUSE | TAKES_INFINITIVE | TAKES_OBJECT_INFINITIVE):
            content = Content(after, TAKES_INFINITIVE)
            return _keep(reading, stretch, group, agent, subject, content)
        if own & TAKES_OBJECT and here & PREPOSITION and reading.words[after] in _BEFORE_OBJECTS:
            return _keep(reading, stretch, group, agent, subject, Content(after, TAKES_OBJECT))
    if agent is not None and subject is not None and own & TAKES_OBJECT:
        return _keep(reading, stretch, group, agent, subject, None)
    return False


def seeming(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Find "seems to": the content holds its subject, and nobody is named who thinks so."""
    if not group.flags & SEEMS or group.last >= stretch.last:
        return False
    here = reading.flags[group.last]
    if reading.gap_flags[group.last] or (here & PREPOSITION and not here & TO):
        return False
    subject = _subject(reading, stretch, group)
    if subject is None:
        return False
    content = Content(group.last, TAKES_INFINITIVE)
    return _keep(reading, stretch, group, None, subject, content)


def _subject(reading: Reading, stretch: Stretch, group: Group) -> Words | None:
    first, last = reading.subject(group.first, stretch.first)
    return (first, last) if first < last else None


def _agent(
    reading: Reading, stretch: Stretch, after: int, known: Mapping[str, object]
) -> tuple[Words | None, int]:
    """Who does it, behind "by", and the index after."""
    if after < stretch.last and reading.words[after] == "by":
        end = phrase_at(reading.tokens, after + 1, stretch.last)
        # "was accused by the opposition |of fraud"
        for index in range(after + 2, end):
            if reading.words[index] in known:
                end = index
                break
        if end > after + 1:
            return (after + 1, end), end
    return None, after


def _quoted_as(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """X was quoted as saying A."""
    subject = _subject(reading, stretch, group)
    last = group.last + 2
    if subject is None:
        return False
    relay, after = _agent(reading, stretch, last, {})
    last = after
    frame = opens(reading, last, TAKES_CLAUSE | SPEECH)
    first, end = last, last
    if frame or is_clause(reading, stretch, last):
        end = content_end(reading, stretch, Content(last, TAKES_CLAUSE), TAKES_CLAUSE | SPEECH)
    elif subject[0] > stretch.first and reading.gap_flags[subject[0]]:
        # "A, Bo Ray was quoted as saying on Friday."
        first, end = stretch.first, subject[0]
    if first >= end or not reading.is_free(first, end):
        return False
    cue = (group.first, group.last + 2)
    outer = reading.add(stretch, rules.QUOTED_AS, relay, cue, []) if relay else None
    if outer:
        reading.findings.pop()
    found = reading.add(
        stretch,
        rules.QUOTED_AS,
        subject,
        cue,
        [reading.piece(first, end)],
        frame=TAKES_CLAUSE,
        flags=SPEECH | TAKES_CLAUSE,
        negated=group.negated,
    )
    found.speech, found.via = True, outer
    reading.take(min(first, group.first), max(end, last))
    return True


def _keep(
    reading: Reading,
    stretch: Stretch,
    group: Group,
    agent: Words | None,
    subject: Words | None,
    content: Content | None,
) -> bool:
    """Keep a finding whose content is the subject, what follows, or both."""
    pieces, end = [], group.last
    if subject is not None:
        if not reading.is_free(*subject):
            return False
        pieces.append(reading.piece(*subject))
    if content is not None:
        end = content_end(reading, stretch, content, group.flags)
        if group.first == stretch.first or reading.flags[group.first - 1] & SUBORDINATOR:
            # "Asked what went wrong|, she left."
            end = next((i for i in range(content.first + 1, end) if "," in reading.gaps[i]), end)
        if not reading.is_free(content.first, end):
            return False
        pieces.append(reading.piece(content.first, end))
    rule = rules.PASSIVE_BY if agent else rules.PASSIVE
    if group.flags & SEEMS:
        rule = rules.SEEMING
    reading.add(
        stretch,
        rule,
        agent,
        (group.first, group.last),
        pieces,
        frame=content.frame if content else TAKES_OBJECT,
        flags=group.flags,
        negated=group.negated,
    )
    if subject is not None:
        reading.take(*subject)
    reading.take(group.first, max(end, agent[1] if agent else 0))
    return True
