"""A suite of your own that asks a dispatch what a newsroom would ask it.

    python -m pytest examples/your_tests

The fixture parses the dispatch once for all tests: an article is frozen, so no test can spoil it
for the next.
"""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

import newsmodel

DISPATCH = Path(__file__).parent / "dispatch.txt"


@pytest.fixture(scope="module")
def article() -> newsmodel.Article:
    """The dispatch, read on the day it was published."""
    text = DISPATCH.read_text(encoding="utf-8")
    return newsmodel.parse_article(text, published=datetime.date(2023, 4, 14))


def test_the_mayor_is_quoted_word_for_word(article: newsmodel.Article) -> None:
    """The words between the marks, and nothing else."""
    assert [quote.text for quote in article.quotes_by("Vance")] == [
        "We learned in March what one bridge is worth,",
        "A town on a lake needs a boat.",
    ]


def test_everybody_who_speaks_is_named(article: newsmodel.Article) -> None:
    """No speaker is a nameless source."""
    assert [speaker.name for speaker in article.speakers] == ["Petra Vance", "Holger Lund"]
    assert all(speaker.named for speaker in article.speakers)


def test_the_story_was_filed_from_where_it_happened(article: newsmodel.Article) -> None:
    """Place and agency of the dateline."""
    assert article.dateline is not None
    assert article.dateline.places[0].name == "ARDEN"
    assert article.dateline.agencies == ("Reuters",)


def test_nothing_is_doubtful(article: newsmodel.Article) -> None:
    """A clean dispatch has no diagnostics."""
    assert article.diagnostics == ()
