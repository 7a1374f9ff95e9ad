"""Texts that once broke something, or look as if they could: every law holds over each."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

import newsmodel
from case_files import cases
from test_laws import check_laws


@pytest.mark.parametrize("case", cases("hostile"))
def test_laws_hold(case: dict[str, Any]) -> None:
    """Read as an article, with a day and without, and by the functions on parts."""
    text = case["text"] if "text" in case else written(case["escaped"])

    check_laws(text)
    for day in (datetime.date.min, datetime.date(2024, 2, 29), datetime.date.max):
        newsmodel.to_dict(newsmodel.parse_article(text, published=day))
    newsmodel.find_quotes(text)
    newsmodel.find_claims(text)
    newsmodel.find_dates(text)
    newsmodel.split_sentences(text)
    newsmodel.explain(text)


def written(escaped: str) -> str:
    """A text with its escapes read; characters that need none stay as they are."""
    return escaped.encode("ascii", "backslashreplace").decode("unicode_escape")
