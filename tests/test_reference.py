"""The reference pages and the public names are the same."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import newsmodel

REFERENCE = Path(__file__).parent.parent / "docs" / "reference"


def test_the_reference_holds_every_public_name_once() -> None:
    """Each name of `__all__` has its place on one page, and no page has a name that is not there."""
    shown = Counter(
        name
        for page in REFERENCE.glob("*.md")
        for name in re.findall(r"^::: newsmodel\.(\S+)$", page.read_text(encoding="utf-8"), re.M)
    )

    assert shown == Counter(name for name in newsmodel.__all__ if name != "__version__")
