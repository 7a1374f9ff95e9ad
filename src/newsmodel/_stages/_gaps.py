"""Finds the gaps between words that hold marks of a sort."""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate

from newsmodel._stages._tokens import Tokens

__all__ = ["gaps_with"]


def gaps_with(tokens: Tokens, bits: int) -> list[int]:
    """Indices of the gaps that hold any of these bits."""
    # Cut into lines that end with the gaps looked for, nothing is walked in Python.
    lines = (tokens.gap_bytes.translate(_line_ends(bits)) + b"\n").splitlines(keepends=True)
    return list(accumulate(map(len, lines), initial=-1))[1:-1]


@lru_cache(maxsize=64)
def _line_ends(bits: int) -> bytes:
    """A table that makes a line end of each byte with any of these bits, and 0 of all others."""
    return bytes(ord("\n") if value & bits else 0 for value in range(256))
