"""Cue, source, hearer, relay and rule of every attributed statement."""

from __future__ import annotations

from typing import Any

import pytest

from case_files import CASES, cases
from newsmodel import (
    Attribution,
    Basis,
    DiagnosticKind,
    find_claims,
    find_quotes,
    parse_article,
)
from newsmodel._stages.attribution import _rules


def shown(attribution: Attribution) -> dict[str, Any]:
    """An attribution as the cases write it, what is not there left out."""
    found = {"rule": attribution.rule}
    for name in ("source", "cue", "addressee"):
        phrase = getattr(attribution, name)
        if phrase is not None:
            found[name] = phrase.text
    if attribution.via is not None and attribution.via.source is not None:
        found["via"] = attribution.via.source.text
    return found


@pytest.mark.parametrize("case", cases("attribution"))
def test_attributions(case: dict[str, Any]) -> None:
    """Every statement of the text, in order."""
    assert [shown(claim.attribution) for claim in find_claims(case["text"])] == case["found"]


def rules() -> set[str]:
    names = {name for name in vars(_rules) if name.isupper()}
    return {getattr(_rules, name) for name in names} | {"carried-relay"}


def test_every_rule_has_a_case() -> None:
    """A rule without a case may be gone tomorrow."""
    pages = [path.read_text("utf-8") for path in sorted((CASES / "attribution").glob("*.toml"))]

    assert [rule for rule in sorted(rules()) if f'rule = "{rule}"' not in "".join(pages)] == [
        "carried-relay",  # the rule of a relay; see below
    ]


def test_every_rule_is_explained() -> None:
    """The table in the docs names each rule."""
    page = (CASES.parent.parent / "docs" / "quotations.md").read_text("utf-8")

    assert [rule for rule in sorted(rules()) if f"`{rule}`" not in page] == []


def test_a_relay_goes_on_in_its_paragraph() -> None:
    """Its rule says that it is carried."""
    text = "Brandt told us that A was lost, an aide said. He added that B was won."
    _, second = find_claims(text)

    assert second.attribution.via is not None
    assert second.attribution.via.rule == "carried-relay"
    assert second.attribution.via.basis is Basis.CARRIED


def test_a_quotation_has_the_attribution_of_its_claim() -> None:
    """The same object."""
    text = "“We tested it,” Holm said. “Twice.”"
    (claim,) = find_claims(text)

    assert [quote.attribution for quote in find_quotes(text)] == [claim.attribution] * 2


def test_relays_are_at_most_eight_deep() -> None:
    """A chain of hearsay ends."""
    text = "".join(f"Man{n} Lee said Woman{n} Ray told us that " for n in range(30)) + "it rained."
    deepest = 0
    for claim in find_claims(text):
        depth, attribution = 0, claim.attribution
        while attribution.via is not None:
            depth, attribution = depth + 1, attribution.via
        deepest = max(deepest, depth)

    assert 1 <= deepest <= 8


@pytest.mark.parametrize(("voices", "doubts"), [(8, []), (9, [DiagnosticKind.DEPTH_EXCEEDED])])
def test_a_chain_cut_short_is_told(voices: int, doubts: list[DiagnosticKind]) -> None:
    """What is relayed through more sources than are followed stays as words, and is a doubt."""
    names = ("Ann Lee", "Bo Ray", "Cy Moe", "Di Fox", "Ed Low", "Flo Hay", "Gus Orr", "Hal Ives")
    people = (*names, "Ida Penn")[:voices]
    text = " ".join(f"{name} said" for name in people) + " the road was shut."

    assert [doubt.kind for doubt in parse_article(text).diagnostics] == doubts
