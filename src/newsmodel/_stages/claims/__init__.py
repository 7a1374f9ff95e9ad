"""What is said, by whom, in which mode.

Takes: findings, quotes, sentences. Gives: voices, statements. Reads: nothing. Reports: nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import compress, repeat
from operator import and_, itemgetter

import attrs

from newsmodel._stages._state import Finding, Place_, State, Statement, Voice
from newsmodel._stages.claims._modes import mode_of
from newsmodel._word_bits import (
    HEDGE,
    MONTH,
    SUBJECT_PRONOUN,
)
from newsmodel.models import Basis, ClaimKind

__all__ = ["claims"]

# Members of an enum, looked up once.
_DIRECT, _MIXED, _INDIRECT = ClaimKind.DIRECT, ClaimKind.MIXED, ClaimKind.INDIRECT
# Where a quotation or a word of doubt starts.
_start = itemgetter(0)

CARRIED_RELAY = "carried-relay"
"""Rule of a relay that goes on from a sentence before."""


def claims(state: State) -> State:
    """Make statements and voices of the findings."""
    if not state.findings:
        return state
    voices: list[Voice] = []
    statements: list[Statement] = []
    quotes = [*map(_start, state.quotes), len(state.text)]
    starts, ends, _, _, _ = state.sentences
    hedges = _all_hedges(state)
    doubts = [*map(_start, hedges), len(state.text)]
    given: set[int] = set()
    unheld = 0  # the first quotation that no statement has
    relay: Finding | None = None
    for found in state.findings:
        if found.via is not None:
            relay = found.via
        elif relay is not None:
            relay = _goes_on(state, found, relay)
        via = None if relay is None else _keep_tellers(voices, relay)
        source, cue = found.source, found.cue
        pieces = tuple(found.pieces)
        if len(pieces) > 1:
            pieces = _apart(pieces)
        held: tuple[int, ...] = ()
        if quotes[unheld] < pieces[-1][1]:
            held = _held(state, pieces, quotes, given)
            while unheld in given:
                unheld += 1
        start, end = _hull(starts, ends, pieces, cue, source)
        kind = _kind(state, pieces, held) if held else _INDIRECT
        statements.append(
            (
                start,
                end,
                len(voices),
                pieces,
                kind,
                mode_of(found.cue_flags, found.frame, uttered=kind is _DIRECT),
                _hedges(hedges, doubts, pieces) if hedges else (),
                held,
            )
        )
        voices.append((source, cue, found.addressee, found.rule, found.basis, via))
    statements.sort()
    state.voices = tuple(voices)
    state.statements = tuple(statements)
    return state


def _keep_tellers(voices: list[Voice], relay: Finding) -> int:
    """Add a relay behind whoever relays it in turn, the outermost first; give its index."""
    tellers = [relay]
    while relay.via is not None:
        relay = relay.via
        tellers.append(relay)
    via = None
    for each in reversed(tellers):
        voices.append((each.source, each.cue, each.addressee, each.rule, each.basis, via))
        via = len(voices) - 1
    return len(voices) - 1


def _hull(
    starts: tuple[int, ...],
    ends: tuple[int, ...],
    pieces: tuple[Place_, ...],
    cue: Place_ | None,
    source: Place_ | None,
) -> Place_:
    """The content with the cue and source that stand in its own sentences, which start and end
    there.
    """
    start, end = pieces[0][0], pieces[-1][1]
    low = starts[bisect_right(starts, start) - 1]
    for left, right in filter(None, (cue, source)):
        if low <= left < start:
            start = left
        elif end < right and right <= ends[bisect_left(starts, end) - 1]:
            end = right
    return start, end


def _goes_on(state: State, found: Finding, relay: Finding) -> Finding | None:
    """Whoever relays a statement though only a sentence before it in the paragraph says so.

    "Putin told him that A, an aide said. |He added that B": the aide relays B too.
    """
    if relay.passage != found.passage or found.source is None:
        return None
    word = state.tokens.at(found.source[0])
    if not state.tokens.flags[word] & SUBJECT_PRONOUN:
        return None
    return attrs.evolve(relay, rule=CARRIED_RELAY, basis=Basis.CARRIED)


def _apart(pieces: tuple[Place_, ...]) -> tuple[Place_, ...]:
    """The pieces without the marks that two of them share, as in "A.“B": they are the first's."""
    found = [pieces[0]]
    for start, end in pieces[1:]:
        before = found[-1]
        if before[0] <= start < before[1]:
            start = before[1]
        if start < end:
            found.append((start, end))
    return tuple(found)


def _held(
    state: State, pieces: tuple[Place_, ...], starts: list[int], given: set[int]
) -> tuple[int, ...]:
    """The quotations inside the content that no other statement has, without what something is
    called: that it would repay the loan (the “Norland Loan”).
    """
    held: list[int] = []
    for start, end in pieces:
        quote = bisect_left(starts, start)
        while starts[quote] < end:
            if quote not in given:
                given.add(quote)
                if not state.quotes[quote].named:
                    held.append(quote)
            quote += 1
    return tuple(held)


def _kind(state: State, pieces: tuple[Place_, ...], held: tuple[int, ...]) -> ClaimKind:
    """Whose words the content is told in, by how much of it stands between marks."""
    starts, total = state.tokens.starts, 0
    for start, end in pieces:
        first = bisect_left(starts, start)
        total += bisect_left(starts, end, first) - first
    for quote in held:
        total -= state.quotes[quote].last - state.quotes[quote].first
    return _DIRECT if total <= 0 else _MIXED


def _all_hedges(state: State) -> list[Place_]:
    """Where the words of doubt stand; "3 May" is a month."""
    tokens, flags = state.tokens, state.tokens.flags
    doubtful = map(and_, map(flags.__getitem__, tokens.stops), repeat(HEDGE))
    return [
        (tokens.starts[index], tokens.end(index))
        for index in compress(tokens.stops, doubtful)
        if not (flags[index] & MONTH and tokens.words[index][0].isupper())
    ]


def _hedges(
    hedges: list[Place_], starts: list[int], pieces: tuple[Place_, ...]
) -> tuple[Place_, ...]:
    """Words of doubt inside the content."""
    found: list[Place_] = []
    for start, end in pieces:
        first = bisect_left(starts, start)
        if starts[first] < end:
            found += hedges[first : bisect_left(starts, end, first)]
    return tuple(found)
