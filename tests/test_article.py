"""The derived views of an article, on one made by hand."""

from __future__ import annotations

import pytest

from newsmodel import (
    AmbiguousName,
    Article,
    Attribution,
    Basis,
    Claim,
    ClaimKind,
    InvalidModel,
    Mode,
    NotText,
    Paragraph,
    Phrase,
    Quote,
    QuoteKind,
    Section,
    Span,
    Speaker,
    SpeakerKind,
    Subheading,
)

TEXT = "Calm.\n\n– More –\n\n“Yes,” said Ann Lee. “No.”\n\nBo Lee and Ann Lee agreed."


def at(words: str, after: int = 0) -> Span:
    start = TEXT.index(words, after)
    return Span(start, start + len(words))


def phrase(words: str, after: int = 0) -> Phrase:
    return Phrase(at(words, after), words)


@pytest.fixture
def article() -> Article:
    ann = Speaker("s1", "Ann Lee", SpeakerKind.PERSON)
    bo = Speaker("s2", "Bo Lee", SpeakerKind.PERSON)
    both = Speaker("s3", "Bo Lee and Ann Lee", SpeakerKind.PERSON, members=("s2", "s1"))
    ward = Speaker("s4", "the Ward", SpeakerKind.ORGANIZATION)
    said = Attribution(
        phrase("Ann Lee"), phrase("said"), ann, None, None, "quote before cue", Basis.EXPLICIT
    )
    agreed = Attribution(
        phrase("Bo Lee and Ann Lee"), phrase("agreed"), both, None, None, "cue", Basis.EXPLICIT
    )
    yes = Quote("q1", at("“Yes,”"), "Yes,", True, QuoteKind.FULL, attribution=said)
    no = Quote("q2", at("“No.”"), "No.", True, QuoteKind.FULL, attribution=None)
    first = "“Yes,” said Ann Lee."
    paragraphs = (
        Paragraph(at("Calm."), "Calm.", (phrase("Calm."),)),
        Paragraph(at(first + " “No.”"), first + " “No.”", (phrase(first), phrase("“No.”"))),
        Paragraph(at("Bo Lee and Ann Lee agreed."), "Bo Lee and Ann Lee agreed."),
    )
    return Article(
        text=TEXT,
        sections=(
            Section(at("Calm."), None, paragraphs[:1]),
            Section(
                Span(at("– More –").start, len(TEXT)),
                Subheading(at("– More –"), "– More –", "More"),
                paragraphs[1:],
            ),
        ),
        quotes=(yes, no),
        claims=(
            Claim(
                "c1", at("“Yes,” said Ann Lee"), (phrase("“Yes,”"),), ClaimKind.DIRECT,
                Mode.STATED, said, quotes=(yes,),
            ),
            Claim(
                "c2", at("Bo Lee and Ann Lee agreed"), (phrase("agreed"),), ClaimKind.INDIRECT,
                Mode.STATED, agreed,
            ),
        ),
        speakers=(ann, bo, both, ward),
    )  # fmt: skip


def test_body_is_the_paragraphs(article: Article) -> None:
    """Subheadings are left out."""
    assert article.body.split("\n\n") == [
        "Calm.",
        "“Yes,” said Ann Lee. “No.”",
        "Bo Lee and Ann Lee agreed.",
    ]


def test_slice_gives_the_words(article: Article) -> None:
    """A span outside the text is the caller's mistake."""
    assert article.slice(at("Ann Lee")) == "Ann Lee"
    with pytest.raises(InvalidModel, match="inside the text"):
        article.slice(Span(0, len(TEXT) + 1))


def test_locate_finds_section_paragraph_and_sentence(article: Article) -> None:
    """The innermost place in which a span begins."""
    found = article.locate(article.quotes[1].span)

    assert found.section is article.sections[1]
    assert found.paragraph is article.sections[1].paragraphs[0]
    assert found.sentence is not None
    assert found.sentence.text == "“No.”"

    heading = article.locate(at("More"))

    assert heading.section is article.sections[1]
    assert heading.paragraph is None

    nowhere = article.locate(Span(6, 7))

    assert (nowhere.section, nowhere.paragraph, nowhere.sentence) == (None, None, None)


def test_speaker_by_id_name_and_surname(article: Article) -> None:
    """A surname that several share is refused with the choices."""
    assert article.speaker("s2") is article.speakers[1]
    assert article.speaker("ann lee") is article.speakers[0]
    assert article.speaker("Ward") is article.speakers[3]
    assert article.speaker("Nobody") is None
    with pytest.raises(AmbiguousName, match="Ann Lee, Bo Lee") as caught:
        article.speaker("Lee")
    assert caught.value.choices == ("Ann Lee", "Bo Lee")
    with pytest.raises(NotText, match="id_or_name"):
        article.speaker(3)  # type: ignore[arg-type]


def test_quotes_and_claims_by_a_speaker(article: Article) -> None:
    """Joint sources count for each member."""
    assert [quote.id for quote in article.quotes_by("Ann Lee")] == ["q1"]
    assert [claim.id for claim in article.claims_by("Ann Lee")] == ["c1", "c2"]
    assert [claim.id for claim in article.claims_by("s2")] == ["c2"]
    assert article.quotes_by("Nobody") == ()


def test_span_arithmetic() -> None:
    """Half-open pairs of places."""
    span = Span(2, 5)

    assert len(span) == 3
    assert bool(Span(2, 2))
    assert span.contains(Span(2, 5))
    assert not span.contains(Span(1, 3))
    assert span.overlaps(Span(4, 9))
    assert not span.overlaps(Span(5, 9))
    assert span.slice("abcdefg") == "cde"
