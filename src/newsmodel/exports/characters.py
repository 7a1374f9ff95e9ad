"""Surrogates, the one sort of character that a `str` may hold and UTF-8 may not."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

__all__ = ["encodable", "escaped", "has_split_pair", "has_surrogate", "unescaped"]

_surrogate = re.compile("[\ud800-\udfff]")
_split_pair = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_escapable = re.compile("[\\\\\ud800-\udfff]")
_escape = re.compile(r"\\(?:\\|u([0-9a-f]{4}))")


def has_surrogate(text: str) -> bool:
    """Whether UTF-8 cannot hold the text; encoding finds out faster than a search."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def has_split_pair(text: str) -> bool:
    """Whether two halves of a UTF-16 pair stand side by side, which JSON would join."""
    return has_surrogate(text) and _split_pair.search(text) is not None


def encodable(data: Any) -> Any:
    """The same plain data with U+FFFD for every surrogate, so that no place changes."""
    return _with_strings(data, lambda text: _surrogate.sub("\ufffd", text))


def escaped(data: Any) -> Any:
    """The same plain data with surrogates as `\\ud83d` and each `\\` doubled."""

    def turn(match: re.Match[str]) -> str:
        return "\\\\" if match[0] == "\\" else f"\\u{ord(match[0]):04x}"

    return _with_strings(data, lambda text: _escapable.sub(turn, text))


def unescaped(data: Any) -> Any:
    """What was `escaped`, as it was."""

    def turn(match: re.Match[str]) -> str:
        return chr(int(match[1], 16)) if match[1] else "\\"

    return _with_strings(data, lambda text: _escape.sub(turn, text))


def _with_strings(value: Any, turn: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return turn(value)
    if isinstance(value, (list, tuple)):
        return [_with_strings(each, turn) for each in value]
    if isinstance(value, Mapping):
        return {name: _with_strings(each, turn) for name, each in value.items()}
    return value
