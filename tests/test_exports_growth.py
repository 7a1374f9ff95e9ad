"""What an export costs grows with the length of the article, and so does what it gives."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

import newsmodel
from hostile_shapes import SHAPES
from newsmodel import Article
from test_growth import ALLOWED, GROUND, LARGE, SMALL, steps

EXPORTS: dict[str, Callable[[Article], Any]] = {
    "ninjs": newsmodel.to_ninjs,
    "jsonld": newsmodel.to_jsonld,
    "annotations": lambda article: newsmodel.to_annotations(article, offsets="utf-16"),
    "html": lambda article: newsmodel.to_html(article, newsmodel.LAYERS),
    **{
        f"rows of {table}": lambda article, table=table: newsmodel.to_rows(article, table)  # type: ignore[misc]
        for table in newsmodel.ROW_SCHEMAS
    },
}
RICH = (
    "curly marks inside one another, left open",
    "every paragraph both opens and continues",
    "a cue after each quotation",
    "a relay of relays",
    "one speaker, many quotations",
    "as many speakers as quotations",
    "weekdays",
)
"""Shapes in which much is found."""


@pytest.mark.parametrize("shape", RICH)
def test_four_times_the_text_costs_four_times(shape: str) -> None:
    """Counted in steps, for every export of a shape."""
    few, many = (newsmodel.parse_article(SHAPES[shape](units)) for units in (SMALL, LARGE))
    for name, export in EXPORTS.items():
        small, large = (steps(lambda a=a: export(a)) for a in (few, many))  # type: ignore[misc]  # noqa: B023

        assert large <= ALLOWED * max(small, GROUND), name

        lengths = [len(json.dumps(export(article))) for article in (few, many)]

        assert lengths[1] <= ALLOWED * max(lengths[0], 1000), name
