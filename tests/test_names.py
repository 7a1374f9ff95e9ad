"""Who said it, by full name, in whole dispatches."""

from __future__ import annotations

from typing import Any

import pytest

from case_files import cases
from newsmodel import Article, Quote, parse_article


def quote(article: Article, start: str) -> Quote:
    found = [quote for quote in article.quotes if quote.text.startswith(start)]
    assert len(found) == 1, (start, [quote.text for quote in article.quotes])
    return found[0]


@pytest.mark.parametrize("case", cases("names"))
def test_names(case: dict[str, Any]) -> None:
    article = parse_article(case["text"].strip())
    got, want = [], []
    for start, name, *relay in case["said"]:
        attribution = quote(article, start).attribution
        speaker = attribution.speaker if attribution else None
        via = attribution.via.speaker if attribution and attribution.via else None
        want.append((start, name or None, relay[0] if relay else None))
        got.append((start, speaker.name if speaker else None, via.name if via else None))
    assert got == want
    by_name = {speaker.name: speaker for speaker in article.speakers}
    assert {name: by_name[name].role for name in case.get("roles", {})} == case.get("roles", {})
    assert {name: by_name[name].kind.value for name in case.get("kinds", {})} == case.get(
        "kinds", {}
    )
