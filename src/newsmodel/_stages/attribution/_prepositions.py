"""Sources after a preposition: according to X, in the words of X."""

from __future__ import annotations

from newsmodel._stages._phrases import phrase_at
from newsmodel._stages._state import Finding
from newsmodel._stages._tokens import CLAUSE, END
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel.lexicon import TAKES_CLAUSE
from newsmodel.models import Basis

__all__ = ["according"]


def according(reading: Reading, stretch: Stretch, index: int) -> int:
    """Find "according to X" and its content, before or after; the index after it, or -1.

    Where the words have a speaker already, X relays them.
    """
    first = index + 2
    if first >= stretch.last or reading.words[index + 1] != "to":
        return -1
    last = phrase_at(reading.tokens, first, stretch.last)
    if last == first:
        return -1
    source, cue = reading.place(first, last), reading.place(index, index + 2)
    finding = Finding(
        "according to X",
        Basis.EXPLICIT,
        source,
        cue,
        [],
        TAKES_CLAUSE,
        0,
        passage=stretch.passage,
        speech=True,
    )
    carrier = _spoken_before(reading, stretch)
    if carrier is not None and index > stretch.first:
        carrier.via = finding
        reading.take(index, last)
        return last
    if index - stretch.first > 1 and reading.is_free(stretch.first, index):
        finding.pieces.append(reading.piece(stretch.first, index))
        reading.take(stretch.first, index)
    if last < stretch.last and reading.gap_flags[last] & CLAUSE and not finding.pieces:
        if reading.is_free(last, stretch.last):
            finding.pieces.append(reading.piece(last, stretch.last))
            reading.take(last, stretch.last)
    elif last < stretch.last and reading.gap_flags[last] & CLAUSE:
        if not reading.gap_flags[last] & END and reading.is_free(last, stretch.last):
            finding.pieces.append(reading.piece(last, stretch.last))
            reading.take(last, stretch.last)
    reading.take(index, last)
    if not finding.pieces:
        return -1
    reading.findings.append(finding)
    return last


def _spoken_before(reading: Reading, stretch: Stretch) -> Finding | None:
    """The finding of the same stretch that speaks already."""
    start = reading.tokens.starts[stretch.first]
    for found in reversed(reading.findings[-3:]):
        if found.speech and found.cue is not None and found.cue[0] >= start:
            return found
    return None
