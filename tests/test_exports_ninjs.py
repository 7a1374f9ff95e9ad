"""ninjs: valid against the schema of the IPTC, and what stands where."""

from __future__ import annotations

import datetime
import json
from typing import Any

import attrs
import pytest

from export_articles import ARTICLES
from made_articles import TEXT, everything
from newsmodel import Article, NotArticle, NotText, to_ninjs
from reference import needs_reference, schema


@needs_reference
@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_items_are_valid(article: Article) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    validator = jsonschema.Draft202012Validator(schema("ninjs-schema_3.1.json"))

    assert [error.message for error in validator.iter_errors(to_ninjs(article))] == []


@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_items_are_utf8_json(article: Article) -> None:
    item = to_ninjs(article)
    written = json.dumps(item, ensure_ascii=False, allow_nan=False).encode("utf-8")

    assert json.loads(written) == item


def test_everything_finds_its_place() -> None:
    item = to_ninjs(everything())

    assert item["type"] == "text"
    assert item["headlines"][0]["value"] == "Norland 🚢 ferry halts after storm"
    assert item["bodies"][0]["value"] == TEXT
    assert item["bodies"][0]["charCount"] == len(TEXT)
    assert item["by"] == "Ann Lee and Bo Ray, Coast Wire"
    assert item["located"] == "PORT ELM, Norland"
    assert item["infoSources"] == [{"name": "Coast Wire"}]
    assert item["versionCreated"] == "2022-01-28T21:05:07+05:45"
    assert item["edNote"] == "ATTENTION - ADDS minister ///"
    assert [person["name"] for person in item["people"]] == ["Cara Dunn"]
    assert [place["name"] for place in item["places"]] == ["Northport", "Elm"]


def test_the_sign_off_stands_in_for_a_byline() -> None:
    item = to_ninjs(attrs.evolve(everything(), byline=None))

    assert item["by"].startswith("burs-al/br")


@pytest.mark.parametrize(
    "published",
    [
        None,
        datetime.date(2022, 1, 28),
        datetime.datetime(2022, 1, 28),  # noqa: DTZ001 -- without a zone no moment is known
        datetime.datetime(
            1800, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(minutes=9, seconds=21))
        ),
    ],
    ids=str,
)
def test_a_day_is_no_moment(published: Any) -> None:
    assert "versionCreated" not in to_ninjs(attrs.evolve(everything(), published=published))


def test_the_same_text_has_the_same_name() -> None:
    first, second = to_ninjs(everything())["uri"], to_ninjs(everything())["uri"]

    assert first == second
    assert first.startswith("urn:uuid:")
    assert to_ninjs(Article(text="other"))["uri"] != first


def test_the_caller_may_name_the_item() -> None:
    assert (
        to_ninjs(everything(), uri="tag:coast.example,2022:1")["uri"] == "tag:coast.example,2022:1"
    )


def test_what_is_no_article_is_refused() -> None:
    with pytest.raises(NotArticle):
        to_ninjs({})  # type: ignore[arg-type]


def test_a_name_that_is_no_text_is_refused() -> None:
    """The caller learns which parameter is meant."""
    with pytest.raises(NotText, match="uri"):
        to_ninjs(Article(text="calm"), uri=7)  # type: ignore[arg-type]
