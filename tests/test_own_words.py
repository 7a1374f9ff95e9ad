"""A newsroom's own words and habits reach the stages that read them."""

from __future__ import annotations

import pytest

from newsmodel import HouseStyle, InvalidLexicon, Lexicon, Parser, ResidueKind, parse_dateline

STORY = """Ferry stops for a week

Arden (Norland News) - The ferry to Sorrel ‘stops for good’ on Monday, the port said.

## What comes next

A bridge is planned.

NN-out

Join the Norland Club for more
"""
LEXICON = Lexicon().adding(agencies={"Norland News"}, residue={"join the norland club"})
STYLE = HouseStyle(
    subheading_marks=frozenset({"##"}), end_marks=frozenset({"NN-out"}), single_marks=False
)


def test_an_agency_of_ones_own() -> None:
    """Its credit makes a dateline where an unknown word in brackets makes none."""
    line = "Arden (Norland News) The ferry stops on Monday, and nobody knows for how long."
    dateline = Parser(lexicon=LEXICON).parse_dateline(line)

    assert parse_dateline(line) is None
    assert dateline is not None
    assert dateline.agencies == ("Norland News",)
    assert Parser(lexicon=LEXICON).parse_byline("By Norland News") is not None


def test_a_style_of_ones_own() -> None:
    """Subheadings, the end mark, single marks and leftovers as the house prints them."""
    article = Parser(lexicon=LEXICON, style=STYLE).parse_article(STORY)

    assert [s.subheading.title if s.subheading else None for s in article.sections] == [
        None,
        "What comes next",
    ]
    assert article.sign_off is not None
    assert article.sign_off.text == "NN-out"
    assert [residue.kind for residue in article.residue] == [ResidueKind.OTHER]
    assert article.quotes == ()


def test_the_wire_reads_it_otherwise() -> None:
    """Without them the same lines are plain paragraphs."""
    article = Parser().parse_article(STORY)

    assert article.sign_off is None
    assert [quote.text for quote in article.quotes] == ["stops for good"]


def test_an_end_mark_alone_is_a_sign_off() -> None:
    """The functions on a part know the style of their parser."""
    assert Parser(style=STYLE).parse_sign_off("NN-out") is not None
    assert Parser().parse_sign_off("NN-out") is None


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: HouseStyle(dash_dialogue="yes"), "True or False"),
        (lambda: HouseStyle(end_marks={"END"}), "frozenset"),
        (lambda: HouseStyle(end_marks=frozenset({""})), "without blanks"),
        (lambda: HouseStyle(end_marks=frozenset({"a\nb"})), "one line"),
        (lambda: HouseStyle(subheading_marks=frozenset({3})), "no string"),
        (lambda: Lexicon(agencies=frozenset({"AFP"})), "lower case"),
        (lambda: Lexicon(agencies=frozenset({" "})), "not blank"),
        (lambda: Lexicon(residue=frozenset({3})), "no name"),
    ],
)
def test_what_could_never_be_met_is_refused(make: object, message: str) -> None:
    """The error names the field and the entry."""
    with pytest.raises(InvalidLexicon, match=message):
        make()  # type: ignore[operator]
