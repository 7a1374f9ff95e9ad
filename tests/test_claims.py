"""What is claimed: content in its pieces, kind, mode, hedges."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from case_files import cases
from newsmodel import Claim, Lexicon, Parser, find_claims


def shown(claim: Claim) -> dict[str, Any]:
    """A claim as the cases write it, what is not there left out."""
    found: dict[str, Any] = {
        "content": [piece.text for piece in claim.content],
        "kind": claim.kind.value,
        "mode": claim.mode.value,
    }
    for name in ("hedges", "dates"):
        if getattr(claim, name):
            found[name] = [phrase.text for phrase in getattr(claim, name)]
    return found


@pytest.mark.parametrize("case", cases("claims"))
def test_claims(case: dict[str, Any]) -> None:
    """Every claim of the text, in order."""
    assert [shown(claim) for claim in find_claims(case["text"])] == case["claims"]


def test_claims_do_not_nest() -> None:
    """No word is content of two claims."""
    text = "Holm said he hoped to say that Brandt knew what Okoro thought, adding he feared it."
    seen: set[int] = set()
    for claim in find_claims(text):
        for piece in claim.content:
            places = set(range(piece.span.start, piece.span.end))
            assert not places & seen
            seen |= places


def test_content_holds_neither_cue_nor_source() -> None:
    """Where they stand in the same sentence."""
    for text in (
        "The ferry, Holm said, will not sail.",
        "“A day,” said Marta Holm, the owner. “Or two.”",
        "According to Okoro, the vote was lost.",
    ):
        (claim,) = find_claims(text)
        attribution = claim.attribution
        for piece in claim.content:
            assert attribution.cue is not None
            assert attribution.source is not None
            assert not piece.span.overlaps(attribution.cue.span)
            assert not piece.span.overlaps(attribution.source.span)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        # Content with the cue and the source that stand in its own sentences.
        ("It rained. Holm said it poured. It rained.", ["Holm said it poured"]),
        ("It rained. It poured, Holm said. It rained.", ["It poured, Holm said"]),
        ("It rained. “It poured,” said Holm. She left.", ["“It poured,” said Holm"]),
        ("It rained. The well, Holm said, is dry. It poured.", ["The well, Holm said, is dry"]),
        ("The well is dry, according to Holm. She left.", ["The well is dry, according to Holm"]),
        ("According to Holm, the well is dry. She left.", ["According to Holm, the well is dry"]),
        ("“It rained. It poured,” Holm said. She left.", ["“It rained. It poured,” Holm said"]),
        ("“It rained,” Holm said. “It poured.” He left.", ["“It rained,” Holm said. “It poured.”"]),
        ("The ferry is said to be safe. It left.", ["The ferry is said to be safe"]),
        ("On Monday, Holm said it rained on Friday. She left.", ["Holm said it rained on Friday"]),
        ("It was wet on Friday, Holm said on Monday.", ["It was wet on Friday, Holm said"]),
        ("Rain – “a lot,” Holm said – fell.", ["“a lot,” Holm said"]),
        # A source or cue in a sentence before or behind is not in it.
        ("Holm said in a statement:\n\n“It rained.”", ["“It rained.”"]),
        ("“It rained.”\n\n– Ann Lee", ["“It rained.”"]),
        ("“It rained,” Holm said.\n\n“It poured.”", ["“It rained,” Holm said", "“It poured.”"]),
    ],
)  # fmt: skip
def test_where_a_claim_stands(text: str, spans: list[str]) -> None:
    """The hull of content, cue and source."""
    assert [text[claim.span.start : claim.span.end] for claim in find_claims(text)] == spans


@pytest.mark.parametrize(
    "text",
    [
        "Holm said: “It rained.”“It froze.”",
        "“It rained,” Holm said. “It poured.”“It froze.”",
        "“It rained”“it poured,” Holm said. “It thawed.”“It froze.”",
    ],
)
def test_pieces_stand_apart(text: str) -> None:
    """Also where two quotations share the gap between them."""
    (claim,) = find_claims(text)
    pieces = [piece.span for piece in claim.content]

    assert len(pieces) > 1
    assert all(one.end <= two.start for one, two in pairwise(pieces))
    assert "It froze.”" in claim.content[-1].text
    assert all(piece.text.strip() for piece in claim.content)


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        # A clause or a thing.
        ("Holm demanded that the vote be held.", "requested"),
        ("Holm ordered a recount.", "requested"),
        ("Holm asked for a recount.", "requested"),
        ("Holm threatened a suit.", "stated"),
        ("Holm proposed that the votes be counted again.", "stated"),
        ("Holm denied the charge.", "denied"),
        ("Holm denied having voted.", "denied"),
        ("Holm doubts that the vote was fair.", "denied"),
        ("Holm fears a recount.", "believed"),
        ("Holm hopes that the vote will fail.", "believed"),
        ("Holm hopes for a recount.", "believed"),
        ("Holm is convinced that the vote was fair.", "believed"),
        ("Holm is believed to have voted.", "believed"),
        # A question.
        ("Holm asked who had voted.", "asked"),
        ("Holm asked about the vote.", "asked"),
        ("Holm demanded to know who had voted.", "asked"),
        ("Holm wonders whether the vote was fair.", "asked"),
        ("Holm was asked whether she had voted.", "asked"),
        ("“Who voted?” asked Holm.", "asked"),
        # An infinitive of the source, and one of somebody else.
        ("Holm asked to be told of the vote.", "requested"),
        ("Holm asked not to be named.", "requested"),
        ("Holm hopes to vote.", "intended"),
        ("Holm refused to vote.", "intended"),
        ("Holm threatened to sue.", "stated"),
        ("Holm’s plan to vote was known.", "intended"),
        ("Holm was asked to vote.", "requested"),
        ("Holm expects the vote to fail.", "believed"),
        ("Holm wanted the clerks to count again.", "intended"),
        ("Holm begged the clerks to count again.", "requested"),
        ("Holm called on the clerks to count again.", "requested"),
        ("Holm warned the crews not to sail.", "requested"),
    ],
)
def test_modes(text: str, mode: str) -> None:
    """A verb and what it takes tell together how a statement is put forward."""
    assert [claim.mode.value for claim in find_claims(text)] == [mode]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("“It rained,” said Holm. “It poured.”", [["It rained,", "It poured."]]),
        ("Holm said it was “old” and “unsafe.”", [["old", "unsafe."]]),
        ("“It rained,” said Holm.\n\n“It poured,” said Lee.", [["It rained,"], ["It poured,"]]),
        ("Holm said it was old. The sign says “new.”", [[], ["new."]]),
        ("A “joke.” Lee said it was “new” and “not a joke.”", [["new", "not a joke."]]),
    ],
)
def test_quotations_of_a_claim(text: str, quotes: list[list[str]]) -> None:
    """Each quotation is in one claim."""
    assert [[quote.text for quote in claim.quotes] for claim in find_claims(text)] == quotes


def test_own_cues() -> None:
    """A verb of one's own is read in all its forms."""
    text = "Holm kvetched that the ferry was old. “It leaks,” kvetches Okoro."
    parser = Parser(lexicon=Lexicon().adding(speech_verbs={"kvetch"}, clause_verbs={"kvetch"}))

    assert find_claims("Holm kvetched that the ferry was old.") == ()
    assert [claim.attribution.cue.text for claim in parser.find_claims(text)] == [  # type: ignore[union-attr]
        "kvetched",
        "kvetches",
    ]


def test_own_phrases() -> None:
    """A verb with its particle is one entry."""
    parser = Parser(lexicon=Lexicon().adding(object_verbs={"bang on about"}))
    (claim,) = parser.find_claims("Brandt banged on about the bridge.")

    assert claim.attribution.cue is not None
    assert claim.attribution.cue.text == "banged on about"
    assert [piece.text for piece in claim.content] == ["the bridge"]


def test_without_a_cue_its_word_is_nothing() -> None:
    """Cues can be taken out."""
    parser = Parser(
        lexicon=Lexicon().removing(clause_verbs={"believe"}, object_verbs={"believe in"})
    )

    assert parser.find_claims("Police believe that he left.") == ()


def test_relays_are_followed_eight_deep_at_most() -> None:
    """Beyond that the words are kept as they stand."""
    names = [
        "Holm",
        "Brandt",
        "Okoro",
        "Vance",
        "Lind",
        "Moreau",
        "Ek",
        "Lee",
        "Fenn",
        "Gray",
        "Nord",
    ]
    (claim,) = find_claims(" said ".join(names) + " said the road was open.")

    attribution, depth = claim.attribution, 0
    while attribution.via is not None:
        attribution, depth = attribution.via, depth + 1
    assert 4 < depth <= 8
    assert claim.content[0].text.endswith("Nord said the road was open")


def test_role_of_one_who_has_spoken() -> None:
    spoken = (
        "Defense Secretary Des Holm said troops would go. "
        "Holm denied that Foreign Secretary Ann Lee had left. "
    )
    told = find_claims(spoken + "“We must be clear,” the secretary said.")
    met = find_claims(spoken + "He met Home Secretary Bob Ray. The secretary said it was fine.")

    assert [claim.attribution.speaker.name for claim in (told[-1], met[-1])] == [
        "Des Holm",
        "Bob Ray",
    ]
