"""Public values made without their constructors, from places that the stages vouch for.

Some hundred values are made of a dispatch. Their constructors, which check what a caller may get
wrong, cost three times as much.
"""

from __future__ import annotations

from typing import Any, Final

from newsmodel.models import (
    Diagnostic,
    DiagnosticKind,
    Notice,
    NoticeKind,
    Residue,
    ResidueKind,
)
from newsmodel.spans import Span

__all__ = ["UnsealedSpan", "doubt", "leftover", "notice", "span_of", "unsealed"]


def unsealed(value: type) -> Any:
    """A sort of value whose fields can be set, until it is sealed with the public class."""
    members = {
        "__slots__": (),
        "__init__": object.__init__,
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
    }
    return type(f"Unsealed{value.__name__}", (value,), members)


UnsealedSpan: Final = unsealed(Span)
_UnsealedDiagnostic: Final = unsealed(Diagnostic)
_UnsealedNotice: Final = unsealed(Notice)
_UnsealedResidue: Final = unsealed(Residue)


def span_of(start: int, end: int) -> Span:
    """The span from one place to another."""
    span = UnsealedSpan()
    span.start, span.end, span.__class__ = start, end, Span
    made: Span = span
    return made


def notice(text: str, start: int, end: int, kind: NoticeKind) -> Notice:
    """A service line of the agency."""
    span, made = UnsealedSpan(), _UnsealedNotice()
    span.start, span.end, span.__class__ = start, end, Span
    made.span, made.text, made.kind, made.__class__ = span, text[start:end], kind, Notice
    sealed: Notice = made
    return sealed


def leftover(text: str, start: int, end: int, kind: ResidueKind) -> Residue:
    """What a page or a machine left in the copy."""
    span, made = UnsealedSpan(), _UnsealedResidue()
    span.start, span.end, span.__class__ = start, end, Span
    made.span, made.text, made.kind, made.__class__ = span, text[start:end], kind, Residue
    sealed: Residue = made
    return sealed


def doubt(kind: DiagnosticKind, start: int, end: int, message: str) -> Diagnostic:
    """A doubt about what stands from one place to another."""
    span, made = UnsealedSpan(), _UnsealedDiagnostic()
    span.start, span.end, span.__class__ = start, end, Span
    made.kind, made.span, made.message, made.__class__ = kind, span, message, Diagnostic
    diagnostic: Diagnostic = made
    return diagnostic
