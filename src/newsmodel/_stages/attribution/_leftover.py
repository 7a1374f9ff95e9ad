"""Quotations that no cue of their own sentence has taken: who goes on, and who may be meant."""

from __future__ import annotations

from newsmodel._stages._state import Finding
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel.models import Basis, QuoteKind

__all__ = ["leftover"]


def leftover(reading: Reading, stretch: Stretch, last_quoted: Finding | None) -> Finding | None:
    """Give the quotations of a stretch that are still free to whoever goes on speaking.

    Returns the finding of quoted speech that a later quotation may join.
    """
    open_quotes = [
        number
        for number in stretch.quotes
        if reading.quotes[number].kind is not QuoteKind.TERM and not _is_held(reading, number)
    ]
    pending, reading.pending = reading.pending, None
    if pending is not None and open_quotes and stretch.passage <= pending.passage + 1:
        pending.pieces.append(reading.piece(stretch.first, stretch.last))
        pending.passage = stretch.passage
        reading.findings.append(pending)
        reading.take(stretch.first, stretch.last)
        return pending
    start = reading.tokens.starts[stretch.first]
    own = [f for f in reading.findings[-6:] if f.cue is not None and f.cue[0] >= start]
    if open_quotes and not own:
        quote = reading.quotes[open_quotes[0]]
        if last_quoted is not None and last_quoted.passage < stretch.passage - 1:
            last_quoted = None
        same = last_quoted is not None and last_quoted.passage == stretch.passage
        alone = quote.first <= stretch.first
        if last_quoted is not None and (same or (alone and quote.kind is QuoteKind.FULL)):
            piece = reading.piece(stretch.first, stretch.last)
            if same and alone and not quote.continues:
                last_quoted.pieces.append(piece)
            else:
                last_quoted = Finding(
                    "carried on",
                    Basis.CARRIED,
                    last_quoted.source,
                    None,
                    [piece],
                    passage=stretch.passage,
                    speech=True,
                    via=last_quoted.via,
                )
                reading.findings.append(last_quoted)
            reading.take(stretch.first, stretch.last)
            return last_quoted
    for found in reversed(own):
        if found.speech and _holds(reading, stretch, found):
            return found
    return last_quoted


def _holds(reading: Reading, stretch: Stretch, found: Finding) -> bool:
    """Whether a quotation of the stretch stands in the content of a finding."""
    return any(
        start <= reading.quotes[number].start < end
        for number in stretch.quotes
        for start, end in found.pieces
    )


def _is_held(reading: Reading, number: int) -> bool:
    """Whether the content of a finding holds the quotation."""
    quote = reading.quotes[number]
    return any(
        start <= quote.start and quote.end <= end + 1
        for found in reading.findings[-6:]
        for start, end in found.pieces
    )
