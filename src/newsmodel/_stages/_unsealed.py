"""Public values made without their constructors, from places that the stages vouch for.

Some hundred values are made of a dispatch. Their constructors, which check what a caller may get
wrong, cost three times as much.
"""

from __future__ import annotations

from typing import Any, Final

from newsmodel.models import Diagnostic, DiagnosticKind
from newsmodel.spans import Span

__all__ = ["UnsealedSpan", "doubt", "unsealed"]


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


def doubt(kind: DiagnosticKind, start: int, end: int, message: str) -> Diagnostic:
    """A doubt about what stands from one place to another."""
    span, made = UnsealedSpan(), _UnsealedDiagnostic()
    span.start, span.end, span.__class__ = start, end, Span
    made.kind, made.span, made.message, made.__class__ = kind, span, message, Diagnostic
    diagnostic: Diagnostic = made
    return diagnostic
