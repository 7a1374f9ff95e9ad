"""Schemas of the field, which stand beside the checkout and not in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

__all__ = ["needs_reference", "schema"]

REFERENCE = Path(__file__).parents[2] / "shared" / "reference"

needs_reference = pytest.mark.skipif(
    not REFERENCE.is_dir(), reason="the schemas of the standards are not beside the checkout"
)


def schema(name: str) -> Any:
    """A schema by the name of its file."""
    return json.loads((REFERENCE / name).read_text(encoding="utf-8"))
