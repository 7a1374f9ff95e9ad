"""Whom others quote, in the passive: Ann Lee was quoted as saying A."""

from __future__ import annotations

from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._adjuncts import after_adjuncts
from newsmodel._stages.attribution._agents import agent_after
from newsmodel._stages.attribution._ends import content_end
from newsmodel._stages.attribution._openings import is_clause, opens, tells
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._told_of import told_of
from newsmodel._stages.attribution._verbs import Group
from newsmodel._word_bits import (
    PREPOSITION,
    SPEECH,
    SUBORDINATOR,
    TAKES_ADDRESSEE,
    TAKES_CLAUSE,
    TO,
)

__all__ = ["quoted_as", "quoted_behind", "said_to_have"]


def quoted_as(
    reading: Reading, stretch: Stretch, group: Group, relay: Words | None, after: int
) -> bool:
    """X was quoted as saying A. X was quoted by Y as saying A."""
    verb, _, behind, _, _, _ = group
    subject = told_of(reading, stretch, verb)
    last = after + 2
    if subject is None:
        return False
    cue = (verb, last if relay is None else behind)
    if relay is None:
        relay, last = agent_after(reading, stretch, last, {})
    frame = opens(reading, last, TAKES_CLAUSE | SPEECH)
    first, end = last, last
    if subject[0] > stretch.first and reading.quoted[subject[0] - 1]:
        first, end = stretch.first, subject[0]  # “A,” Bo Ray was quoted as saying, adding B
    elif frame or is_clause(reading, stretch, last):
        end = content_end(reading, stretch, last, TAKES_CLAUSE, TAKES_CLAUSE | SPEECH)
    elif subject[0] > stretch.first and reading.gap_flags[subject[0]]:
        # "A, Bo Ray was quoted as saying on Friday."
        first, end = stretch.first, subject[0]
    if first >= end or not reading.is_free(first, end):
        return False
    _keep_quoted(reading, stretch, (subject, relay), cue, (first, end))
    reading.take(min(first, verb), max(end, last))
    return True


def said_to_have(
    reading: Reading, stretch: Stretch, group: Group, relay: Words | None, to: int
) -> bool:
    """“A,” Bo Ray is alleged to have told police: the words before are his, as it is alleged."""
    verb, last = group[0], to + 3
    if last > stretch.last or not reading.flags[to] & TO or reading.words[to + 1] != "have":
        return False
    said = reading.flags[to + 2] & (SPEECH | TAKES_ADDRESSEE)
    subject = reading.subject(verb, stretch.first)
    first = subject[0]
    quoted = first > stretch.first and reading.quoted[first - 1] and "," in reading.gaps[first]
    if not said or not quoted or not reading.is_free(stretch.first, last):
        return False
    _keep_quoted(reading, stretch, (subject, relay), (verb, last), (stretch.first, first))
    reading.take(stretch.first, last)
    return True


def _keep_quoted(
    reading: Reading,
    stretch: Stretch,
    speakers: tuple[Words, Words | None],
    cue: Words,
    content: Words,
) -> None:
    """Keep what somebody is quoted as saying, and who quotes him."""
    subject, relay = speakers
    outer = reading.add(stretch, rules.QUOTED_AS, relay, cue, []) if relay else None
    if outer:
        reading.findings.pop()
    found = reading.add(
        stretch,
        rules.QUOTED_AS,
        subject,
        cue,
        [reading.piece(*content)],
        TAKES_CLAUSE,
        SPEECH | TAKES_CLAUSE,
    )
    found.speech, found.via = True, outer


def quoted_behind(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Find what stands before whoever is quoted at its end: |She refused A, citing B|, an aide was
    quoted as saying; |the firm hopes for A|, Lee was quoted by the Post. The cue is a "quoted" in
    the passive.
    """
    verb, _, last, _, _, _ = group
    begin, high = stretch.first, stretch.last
    subject = reading.subject(verb, begin)
    first, end = subject
    if not begin < first < end or "," not in reading.gaps[first] or reading.quoted[first - 1]:
        return False
    if reading.flags[begin] & (PREPOSITION | SUBORDINATOR) or not reading.is_free(begin, last):
        return False
    relay, after = agent_after(reading, stretch, last, {})
    if relay is None and reading.words[last] == "as":
        last += 2
    if reading.words[after] == "as" and reading.words[after + 1] == "saying":
        after += 2
        if relay is None:
            relay, after = agent_after(reading, stretch, after, {})
    elif relay is None:
        return False
    told = any(tells(reading, index) for index in range(begin + 1, first))
    if not told or after_adjuncts(reading, after, high) < high:
        return False
    _keep_quoted(reading, stretch, (subject, relay), (verb, last), (begin, first))
    reading.take(begin, high)
    return True
