"""JSON-LD: only what schema.org knows, and every quotation with its speaker."""

from __future__ import annotations

import json
from typing import Any

import pytest

from export_articles import ARTICLES
from made_articles import everything
from newsmodel import Article, NotArticle, to_jsonld
from reference import needs_reference, schema

LITERALS = {"Text", "URL", "Date", "DateTime", "Time", "Number", "Integer", "Boolean"}


class Vocabulary:
    """Which properties a type has and what they may hold."""

    def __init__(self) -> None:
        data = schema("schemaorg-vocabulary.json")
        self.types, self.properties = data["types"], data["properties"]

    def kinds(self, name: str) -> set[str]:
        """The type and all that it is a kind of."""
        found = {name}
        for above in self.types[name]:
            found |= self.kinds(above)
        return found

    def faults(self, node: dict[str, Any], path: str = "$") -> list[str]:
        """What in a node, or in the nodes inside it, the vocabulary does not allow."""
        if node["@type"] not in self.types:
            return [f"{path}: no type {node['@type']}"]
        kinds, found = self.kinds(node["@type"]), []
        for name, value in node.items():
            if name.startswith("@"):
                continue
            rule = self.properties.get(name)
            if rule is None or not kinds & set(rule["domain"]):
                found.append(f"{path}: {name} is no property of {node['@type']}")
                continue
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, dict):
                    found += self.faults(each, f"{path}.{name}")
                    if not self.kinds(each["@type"]) & set(rule["range"]):
                        found.append(f"{path}.{name}: {each['@type']} is out of range")
                elif not LITERALS & set(rule["range"]):
                    found.append(f"{path}.{name}: words where a thing is meant")
        return found


@needs_reference
@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_only_what_the_vocabulary_knows_is_said(article: Article) -> None:
    assert Vocabulary().faults(to_jsonld(article)) == []


@needs_reference
def test_the_vocabulary_tells_what_is_wrong() -> None:
    node = {"@type": "Quotation", "spokenByCharacter": {"@type": "Place"}, "headLine": "x"}

    assert len(Vocabulary().faults(node)) == 2


@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_pages_are_utf8_json_without_verdicts(article: Article) -> None:
    page = to_jsonld(article)
    written = json.dumps(page, ensure_ascii=False, allow_nan=False).encode("utf-8")

    assert json.loads(written) == page
    assert b"ClaimReview" not in written


def test_everything_finds_its_place() -> None:
    page = to_jsonld(everything(), uri="https://coast.example/1")

    assert page["@id"] == "https://coast.example/1"
    assert page["headline"] == "Norland 🚢 ferry halts after storm"
    assert page["articleSection"] == ["Empty piers"]
    assert page["dateCreated"] == "2022-01-28"
    assert page["datePublished"] == "2022-01-28T21:05:07+05:45"
    assert [author["name"] for author in page["author"]] == ["Ann Lee", "Bo Ray"]
    assert page["locationCreated"][0]["containedInPlace"]["name"] == "Norland"


def test_quotations_have_their_speakers() -> None:
    parts = to_jsonld(everything())["hasPart"]

    assert [part["text"] for part in parts][2:] == ["Nobody is to blame,", "the long night."]
    assert {part["spokenByCharacter"]["name"] for part in parts} == {"Cara Dunn"}
    assert parts[0]["spokenByCharacter"]["jobTitle"] == "Minister"


def test_a_term_is_no_quotation() -> None:
    assert "Sea Star" not in {part["text"] for part in to_jsonld(everything())["hasPart"]}


def test_a_joint_source_is_its_members() -> None:
    claims = [node for node in to_jsonld(everything())["mentions"] if node["@type"] == "Claim"]

    assert [author["name"] for author in claims[3]["author"]] == ["Northport", "Elm"]
    assert [quote["@id"][-3:] for quote in claims[1]["hasPart"]] == ["#q1", "#q3"]


def test_a_phrase_is_no_name() -> None:
    nodes = to_jsonld(everything())["mentions"]

    assert [node.get("description") for node in nodes if "name" not in node][:1] == ["an aide"]


def test_what_is_no_article_is_refused() -> None:
    with pytest.raises(NotArticle):
        to_jsonld("text")  # type: ignore[arg-type]
