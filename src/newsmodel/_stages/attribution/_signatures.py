"""Quotations that a name under them or behind a dash signs: “A.” - Ann Lee."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_name, phrase_at
from newsmodel._stages._state import PARAGRAPH, Finding, QuoteDraft
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel.models import Basis

__all__ = ["sign", "sign_each"]

_SIGNATURE: Final = 12
"""Words of a signature under a quotation at most."""
_DASHES: Final = "-–—―"


def sign(reading: Reading, stretch: Stretch, quoted: Finding | None) -> None:
    """Give a quotation without source to the name under it: “A.” - Ann Lee."""
    if quoted is None or quoted.basis is Basis.EXPLICIT:
        return
    if stretch.last - stretch.first > _SIGNATURE or stretch.passage > quoted.passage + 1:
        return
    if reading.state.layout.passages[stretch.passage][0] != PARAGRAPH:
        return
    if not any(mark in reading.gaps[stretch.first] for mark in _DASHES):
        return
    end = phrase_at(reading.tokens, stretch.first, stretch.last)
    name = reading.words[stretch.first : end]
    if end > stretch.first and all(is_name(word) for word in name[:2]):
        quoted.source = reading.source(stretch.first, end)
        quoted.rule, quoted.basis = rules.SIGNATURE, Basis.EXPLICIT


def sign_each(reading: Reading, stretch: Stretch, free: list[QuoteDraft]) -> Finding | None:
    """Give each quotation of a list to the name behind it: “A.” — Ann Lee, and a new line."""
    found = None
    for quote in free:
        opens_line = quote.first == 0 or "\n" in reading.gaps[quote.first]
        if quote.continues or not opens_line:
            continue
        end = _signature_end(reading, quote.last)
        if end > quote.last and reading.is_free(quote.first, end):
            piece = reading.piece(quote.first, quote.last)
            place = reading.source(quote.last, end)
            found = reading.add_uncued(stretch, rules.SIGNATURE, Basis.EXPLICIT, place, piece)
            reading.take(quote.first, end)
    return found


def _signature_end(reading: Reading, first: int) -> int:
    """Index after a name that a dash leads to and the line ends with; `first` if there is none."""
    if reading.gaps[first].rstrip()[-1:] not in tuple(_DASHES):
        return first
    count = len(reading.gaps) - 1
    for end in range(first, min(first + _SIGNATURE, count) + 1):
        if end > first and (end == count or "\n" in reading.gaps[end]):
            return end
        if end == count or not is_name(reading.words[end]):
            break
    return first
