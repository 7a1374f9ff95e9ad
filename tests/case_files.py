"""Cases as data: `tests/cases/<topic>/<origin>.toml`, one `[[case]]` a fork of the rules.

Origins: `wild` in the style of the wire, `made` for one rule, `negative` where a rule must not
fire, `known-failures` which are strict expected failures. Fields of a case: `id` (never changes),
`text`, `why` (which fork it pins), and what its topic expects.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

CASES = Path(__file__).parent / "cases"


def cases(topic: str) -> list[Any]:
    """All cases of a topic as pytest parameters, known failures marked so."""
    found = []
    for path in sorted((CASES / topic).glob("*.toml")):
        marks = [pytest.mark.xfail(strict=True)] if path.stem == "known-failures" else []
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            found.append(pytest.param(case, id=f"{path.stem}-{case['id']}", marks=marks))
    return found
