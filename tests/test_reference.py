"""The reference pages and the public names are the same."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import newsmodel

REFERENCE = Path(__file__).parent.parent / "docs" / "reference"
ENTRY = re.compile(r"^::: newsmodel\.(\S+)$", re.MULTILINE)


def test_the_reference_holds_every_public_name_once() -> None:
    """Each name of `__all__` stands on one page, and no page has a name that is not there."""
    pages = [page.read_text(encoding="utf-8") for page in REFERENCE.glob("*.md")]
    shown = Counter(name for page in pages for name in ENTRY.findall(page))

    assert shown == Counter(name for name in newsmodel.__all__ if name != "__version__")
