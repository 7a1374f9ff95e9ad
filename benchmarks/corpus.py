"""The texts that are measured: yours by path, or the invented dispatches of the tests."""

from __future__ import annotations

import gzip
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

__all__ = ["INVENTED", "ROOT", "fresh", "records", "stories"]

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "tests")]

from dispatches import INVENTED  # noqa: E402


def records(path: Path) -> list[dict[str, Any]]:
    """The objects of a file with one JSON object a line, packed by gzip or not."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as handle:
        return [json.loads(line) for line in handle if line.strip()]


def stories(path: Path | None, count: int) -> list[str]:
    """Stories of ordinary length, agencies in turn, or the invented dispatches."""
    if path is None:
        return invented()[:count]
    by: dict[str, list[str]] = defaultdict(list)
    for record in records(path):
        if 1500 <= len(record["text"]) <= 8000:
            by[record.get("agency", "")].append(record["text"])
    found: list[str] = []
    while len(found) < count and any(by.values()):
        for agency in sorted(by):
            if by[agency]:
                found.append(by[agency].pop(0))
    return found[:count]


def invented() -> list[str]:
    """Every whole dispatch that the tests hold."""
    files = sorted((ROOT / "tests" / "dispatches").rglob("*.txt"))
    return [*INVENTED, *(path.read_text(encoding="utf-8") for path in files)]


def fresh(texts: list[str], turn: int) -> list[str]:
    """The same texts, but none that was read before: no cache may answer for the reader."""
    return [f"{text}\n\nRound {turn} ended." for text in texts]
