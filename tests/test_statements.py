"""Who says what to whom: source, cue, hearer, relay, content and mode read together."""

from __future__ import annotations

from typing import Any

import pytest

from case_files import cases
from newsmodel import Claim, find_claims, parse_article


def shown(claim: Claim) -> dict[str, Any]:
    """A claim as the cases write it, what is not there left out."""
    attribution, found = claim.attribution, dict[str, Any]()
    for name in ("source", "cue", "addressee"):
        phrase = getattr(attribution, name)
        if phrase is not None:
            found[name] = phrase.text
    if attribution.via is not None and attribution.via.source is not None:
        found["via"] = attribution.via.source.text
    return found | {
        "content": [piece.text for piece in claim.content],
        "mode": claim.mode.value,
    }


@pytest.mark.parametrize("case", cases("statements"))
def test_statements(case: dict[str, Any]) -> None:
    """Every statement of the text, in order."""
    assert [shown(claim) for claim in find_claims(case["text"])] == case["claims"]


@pytest.mark.parametrize("case", cases("headline-claims"))
def test_headline_claims(case: dict[str, Any]) -> None:
    """Every statement of a headline over its story."""
    article = parse_article(f"{case['headline']}\n\nARDEN, May 3 (AFP) - {case['body']}\n")
    assert article.headline is not None
    end = article.headline.span.end
    found = [shown(claim) for claim in article.claims if claim.span.start < end]
    assert found == case["claims"]


def test_a_tag_is_nobody() -> None:
    """What the desk puts before a title neither speaks nor is said; a poll speaks."""
    text = "{} Harbour shows signs of life\n\nARDEN (AP) - All is quiet.\n"

    def content(tag: str) -> list[str]:
        claims = parse_article(text.format(tag)).claims
        return [piece.text for claim in claims for piece in claim.content]

    assert content("Roundup:") == []
    assert content("RUGBY:") == []
    assert content("Poll:") == ["Harbour shows signs of life"]
