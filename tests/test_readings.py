"""Whole dispatches as a person reads them: who said what to whom, in which words.

Each text in `tests/readings` is invented; beside it stands what was read by hand: the claims with
source, cue and content, the quotations that nobody speaks, and the speakers.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newsmodel import Article, Claim, parse_article

READINGS = Path(__file__).parent / "readings"


def shown(claim: Claim) -> dict[str, Any]:
    """A claim as the readings write it, what is not there left out."""
    attribution = claim.attribution
    found: dict[str, Any] = {"content": [piece.text for piece in claim.content]}
    for name in ("source", "cue", "addressee"):
        phrase = getattr(attribution, name)
        if phrase is not None:
            found[name] = phrase.text
    if attribution.speaker is not None:
        found["speaker"] = attribution.speaker.name
    if attribution.via is not None and attribution.via.speaker is not None:
        found["via"] = attribution.via.speaker.name
    return found | {"kind": claim.kind.value, "mode": claim.mode.value, "rule": attribution.rule}


def reading(article: Article) -> dict[str, Any]:
    """What a dispatch says, in the form of the readings."""
    return {
        "claims": [shown(claim) for claim in article.claims],
        "no_speech": [quote.text for quote in article.quotes if quote.attribution is None],
        "speakers": [
            {"name": speaker.name, "kind": speaker.kind.value}
            | ({"role": speaker.role} if speaker.role is not None else {})
            for speaker in article.speakers
        ],
    }


@pytest.mark.parametrize("path", sorted(READINGS.glob("*.txt")), ids=lambda path: path.stem)
def test_readings(path: Path) -> None:
    article = parse_article(path.read_text(encoding="utf-8"))
    wanted = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))

    assert reading(article) == wanted
