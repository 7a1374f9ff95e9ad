"""Web Annotations: valid against the schemas of the W3C, and pointing to the right words."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest

from export_articles import ARTICLES
from made_articles import TEXT, everything
from newsmodel import Article, NotArticle, UnknownChoice, to_annotations
from reference import REFERENCE, needs_reference, schema

SCHEMAS = (
    "4.2-selectorFound.json",
    "4.2-TextDataPositionSelectorValid.json",
    "4.2.4-textQuoteSelector.json",
    "4.2.4-textQuoteSelectorValid.json",
    "4.2.5-textPositionSelector.json",
)


@cache
def validators() -> list[Any]:
    jsonschema = pytest.importorskip("jsonschema")
    referencing = pytest.importorskip("referencing")
    draft4 = pytest.importorskip("referencing.jsonschema").DRAFT4
    registry = referencing.Registry()
    for path in sorted((REFERENCE / "webanno").glob("def_*.json")):
        resource = draft4.create_resource(schema(f"webanno/{path.name}"))
        registry = registry.with_resource(resource.id(), resource)
    return [
        jsonschema.Draft4Validator(schema(f"webanno/{name}"), registry=registry) for name in SCHEMAS
    ]


def faults(annotation: dict[str, Any]) -> list[str]:
    return [error.message for v in validators() for error in v.iter_errors(annotation)]


@needs_reference
@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_annotations_are_valid(article: Article) -> None:
    assert [fault for each in to_annotations(article) for fault in faults(each)] == []


@needs_reference
@pytest.mark.parametrize("wrong", [{"start": -1}, {"exact": 5}, {"type": "TextSelector"}])
def test_the_schemas_tell_what_is_wrong(wrong: dict[str, Any]) -> None:
    annotation = to_annotations(everything())[0]
    for selector in annotation["target"]["selector"]:
        selector.update(wrong)

    assert faults(annotation) != []


@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
@pytest.mark.parametrize("offsets", ["code-points", "utf-16"])
def test_annotations_are_utf8_json(article: Article, offsets: Any) -> None:
    annotations = to_annotations(article, offsets=offsets)
    written = json.dumps(annotations, ensure_ascii=False, allow_nan=False).encode("utf-8")

    assert json.loads(written) == annotations


def selectors(annotation: dict[str, Any]) -> list[list[dict[str, Any]]]:
    targets = annotation["target"]
    return [each["selector"] for each in (targets if isinstance(targets, list) else [targets])]


def test_both_selectors_point_to_the_same_words() -> None:
    units = TEXT.encode("utf-16-le")
    for annotation in to_annotations(everything()):
        for place, words in selectors(annotation):
            assert TEXT[place["start"] : place["end"]] == words["exact"]
            assert words["prefix"] + words["exact"] + words["suffix"] in TEXT
    for annotation in to_annotations(everything(), offsets="utf-16"):
        for place, words in selectors(annotation):
            held = units[2 * place["start"] : 2 * place["end"]].decode("utf-16-le")
            assert held == words["exact"]


def test_all_that_was_read_is_there() -> None:
    names = [each["id"].partition("#")[2] for each in to_annotations(everything())]

    assert names == [
        *("q1", "q2", "q3", "q4", "q5", "q6"),
        *("c1", "c2", "c3", "c4"),
        *("d1", "d2"),
        *("m1", "m2", "m3"),
    ]


def test_a_claim_tells_who_says_it_and_through_whom() -> None:
    annotation = next(e for e in to_annotations(everything()) if e["id"].endswith("#c1"))
    said = {(body["purpose"], body["value"]) for body in annotation["body"]}

    assert ("identifying", "Cara Dunn") in said
    assert (
        "describing",
        "Minister Cara Dunn told, relayed by an aide said (cue_after_content, explicit)",
    ) in said


def test_what_is_no_article_or_unit_is_refused() -> None:
    with pytest.raises(NotArticle):
        to_annotations(None)  # type: ignore[arg-type]
    with pytest.raises(UnknownChoice, match="utf-16"):
        to_annotations(everything(), offsets="utf-8")  # type: ignore[arg-type]
