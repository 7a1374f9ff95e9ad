"""Rows: flat, with the columns that the schemas name and of the types that they name."""

from __future__ import annotations

import json
from typing import Any

import pytest

from export_articles import ARTICLES
from made_articles import TEXT, everything
from newsmodel import ROW_SCHEMAS, Article, NotArticle, UnknownChoice, to_rows

TYPES = {"string": str, "int64": int, "bool": bool}


@pytest.mark.parametrize("table", ROW_SCHEMAS)
@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_rows_keep_to_their_schema(article: Article, table: str) -> None:
    columns = ROW_SCHEMAS[table]
    for row in to_rows(article, table):
        assert list(row) == list(columns)
        for name, value in row.items():
            assert value is None or type(value) is TYPES[columns[name]]
        json.dumps(row, ensure_ascii=False).encode("utf-8")


@pytest.mark.parametrize("table", ["quotes", "dates", "paragraphs"])
def test_places_and_words_agree_in_either_unit(table: str) -> None:
    units = TEXT.encode("utf-16-le")
    for row in to_rows(everything(), table):
        assert row["text"] in TEXT[row["start"] : row["end"]]
    for row in to_rows(everything(), table, offsets="utf-16"):
        assert row["text"] in units[2 * row["start"] : 2 * row["end"]].decode("utf-16-le")


def test_a_quotation_is_told_with_its_speaker() -> None:
    row = to_rows(everything(), "quotes")[2]

    assert row["text"] == "It may last."
    assert row["speaker"] == "Cara Dunn"
    assert row["speaker_role"] == "Minister"
    assert (row["source"], row["cue"], row["claim"]) == ("Dunn", "said", "c2")
    assert (row["section"], row["paragraph"]) == (1, 1)


def test_a_quotation_inside_another_names_it() -> None:
    rows = {row["id"]: row for row in to_rows(everything(), "quotes")}

    assert rows["q2"]["inside"] == "q1"
    assert rows["q1"]["inside"] is None


def test_a_relayed_claim_names_the_relay() -> None:
    row = to_rows(everything(), "claims")[0]

    assert row["relayed_by"] == "an aide"
    assert row["addressee"] == "reporters"
    assert row["dates"] == "d2"


def test_several_pieces_stand_in_one_column() -> None:
    row = to_rows(everything(), "claims")[2]

    assert row["content"] == "“Nobody is to blame,” … it “the long night.”"
    assert row["quotes"] == "q4 q5"


def test_dates_keep_their_days() -> None:
    first, second = to_rows(everything(), "dates")

    assert (first["value"], first["first_day"], first["day_after"]) == (
        "2022-01-28",
        "2022-01-28",
        "2022-01-29",
    )
    assert (second["value"], second["first_day"]) == (None, None)


def test_paragraphs_know_their_section() -> None:
    rows = to_rows(everything(), "paragraphs", uri="coast-1")

    assert [row["section"] for row in rows] == [1, 1, 2]
    assert [row["subheading"] for row in rows] == [None, None, "Empty piers"]
    assert {row["article"] for row in rows} == {"coast-1"}


@pytest.mark.parametrize("table", ["quote", "", None, 5, ["quotes"]])
def test_an_unknown_table_names_the_tables(table: Any) -> None:
    with pytest.raises(UnknownChoice, match="quotes, claims, dates, paragraphs"):
        to_rows(everything(), table)


def test_what_is_no_article_or_unit_is_refused() -> None:
    with pytest.raises(NotArticle):
        to_rows([], "quotes")  # type: ignore[arg-type]
    with pytest.raises(UnknownChoice, match="code-points"):
        to_rows(everything(), "quotes", offsets="bytes")  # type: ignore[arg-type]


def test_schemas_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        ROW_SCHEMAS["quotes"]["id"] = "int64"  # type: ignore[index]
