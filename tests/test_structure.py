"""The layout of a dispatch: header, sections, sign-off, service lines and leftovers.

Golden dispatches stand in `tests/dispatches`, invented in the shape of each agency's copy; what
one rule does stands in `tests/cases`.
"""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import pytest

import newsmodel
from case_files import cases
from newsmodel import Article, Lexicon
from newsmodel._stages import _dateline

DISPATCHES = Path(__file__).parent / "dispatches"
PROSE = (
    "The mayor of Arden told reporters on Friday that the old bridge would open again in spring."
)
BODY = f"{PROSE}\n\n{PROSE}"


def joined(values: tuple[Any, ...]) -> list[str]:
    """Places and credits as a reader would write them: "TALVIK, Norland"."""
    return [
        ", ".join(filter(None, (v.name, getattr(v, "region", None) or getattr(v, "place", None))))
        for v in values
    ]


def blocks(article: Article) -> list[dict[str, Any]]:
    """Every block of an article in order, with the fields that are not empty."""
    found: list[tuple[int, dict[str, Any]]] = []

    def add(type_: str, block: Any, **fields: Any) -> None:
        if block is not None:
            held = {name: value for name, value in fields.items() if value not in (None, [])}
            found.append((block.span.start, {"type": type_, "text": block.text, **held}))

    if article.headline is not None:
        headline = article.headline
        add("headline", headline, title=headline.title, tags=list(headline.tags))
    for notice in article.notices:
        add("notice", notice, kind=notice.kind.value)
    if article.byline is not None:
        byline = article.byline
        add("byline", byline, authors=list(byline.authors), credit=byline.credit)
    if article.dateline is not None:
        dateline = article.dateline
        add(
            "dateline",
            dateline,
            places=joined(dateline.places),
            agencies=list(dateline.agencies),
        )
    for section in article.sections:
        if section.subheading is not None:
            add("subheading", section.subheading, title=section.subheading.title)
        for paragraph in section.paragraphs:
            add("paragraph", paragraph)
    if article.sign_off is not None:
        add("sign_off", article.sign_off, **signed(article.sign_off))
    for residue in article.residue:
        add("residue", residue, kind=residue.kind.value)
    return [block for _, block in sorted(found, key=lambda pair: pair[0])]


def signed(sign_off: newsmodel.SignOff) -> dict[str, Any]:
    """The fields of a sign-off as plain values."""
    return {
        "bureau": sign_off.bureau,
        "initials": list(sign_off.initials),
        "reporters": joined(sign_off.reporters),
        "writers": joined(sign_off.writers),
        "editors": joined(sign_off.editors),
        "end_mark": sign_off.end_mark,
    }


@pytest.mark.parametrize("path", sorted(DISPATCHES.glob("*.txt")), ids=lambda path: path.stem)
def test_golden_dispatch(path: Path) -> None:
    """A dispatch in the shape of an agency's copy is read block by block."""
    text = path.read_bytes().decode("utf-8")
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["blocks"]

    assert blocks(newsmodel.parse_article(text)) == expected


@pytest.mark.parametrize("case", cases("datelines"))
def test_datelines(case: dict[str, Any]) -> None:
    """The grammar of datelines, and what only looks like one."""
    dateline = newsmodel.parse_dateline(case["text"])
    if "expected" not in case:
        assert dateline is None
        return
    assert dateline is not None
    assert dateline.text == case["expected"]
    assert joined(dateline.places) == case["places"]
    assert list(dateline.agencies) == case["agencies"]


def test_the_usual_dateline_is_read_as_by_its_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """The one look that most datelines need finds nothing that the reader of pieces would not."""
    pieces = (
        ("ARDEN", "NEW ARDEN", "New Arden", "The", "MAY", "St"),
        ("", ", N.L.", ", South Norland", ", Mass.", ", May", ", N.L", ", AP"),
        ("", ", May 2", ", Aug. 20", ", Dec. 03, 2019", ", May 2 2017", ", Foo 12", " May 2"),
        ("", " (AP)", " (GLOBE NEWSWIRE)", " (dpa)", " (Ann)", " AP", " (Reuter)(AP)", "(AP)"),
        (" -", " --", " —", "_", "- ", " ---", "", " –-"),
        (" Rain fell on all of the old town and on the hills.", "", "\nRain"),
    )
    agencies = Lexicon().agencies
    lines = list(map("".join, itertools.product(*pieces)))
    usual = [_dateline._read_usual(line, 0, len(line), agencies) for line in lines]
    monkeypatch.setattr(_dateline, "_read_usual", lambda *_: None)

    found = [(line, dateline) for line, dateline in zip(lines, usual, strict=True) if dateline]

    assert len(found) > 1000
    for line, dateline in found:
        assert dateline == _dateline.read_dateline(line, 0, len(line), agencies), line


@pytest.mark.parametrize("case", cases("bylines"))
def test_bylines(case: dict[str, Any]) -> None:
    """Who wrote it, and sentences that begin with "By"."""
    byline = newsmodel.parse_byline(case["text"])
    if "authors" not in case:
        assert byline is None
        return
    assert byline is not None
    assert list(byline.authors) == case["authors"]
    assert byline.credit == case.get("credit")


@pytest.mark.parametrize("case", cases("sign-offs"))
def test_sign_offs(case: dict[str, Any]) -> None:
    """Initials, credits by task and words for the end."""
    sign_off = newsmodel.parse_sign_off(case["text"])
    expected = {name: value for name, value in case.items() if name not in ("id", "text", "why")}
    if not expected:
        assert sign_off is None
        return
    assert sign_off is not None
    held = {name: value for name, value in signed(sign_off).items() if value not in (None, [])}
    assert held == expected
    # Below a story the same words are its sign-off.
    article = newsmodel.parse_article(f"Bridge opens again\n\n{BODY}\n\n{case['text']}\n")
    assert article.sign_off is not None
    assert article.sign_off.text == case["text"]


@pytest.mark.parametrize("case", cases("headlines"))
def test_headlines(case: dict[str, Any]) -> None:
    """The title without its tags, and lines that are no headline."""
    headline = newsmodel.parse_article(f"{case['text']}\n\nARDEN (AFP) - {BODY}\n").headline
    if "title" not in case:
        assert headline is None
        return
    assert headline is not None
    assert (headline.text, headline.title) == (case["text"], case["title"])
    assert list(headline.tags) == case["tags"]


@pytest.mark.parametrize("topic", ["notices", "residue"])
def test_service_lines(topic: str) -> None:
    """Lines round and in the story that are no part of it, and prose that begins like them."""
    for parameters in cases(topic):
        case = parameters.values[0]
        text = f"Bridge opens again\n\n{BODY}\n\n{case['text']}\n\n{PROSE}\n"
        article = newsmodel.parse_article(text)
        found = [(line.text, line.kind.value) for line in getattr(article, topic)]
        expected = [(case["text"], case["kind"])] if "kind" in case else []
        assert found == expected, case["id"]
        others = article.residue if topic == "notices" else article.notices
        assert others == (), case["id"]


@pytest.mark.parametrize("case", cases("sections"))
def test_sections(case: dict[str, Any]) -> None:
    """Subheadings and paragraphs, however they are set."""
    article = newsmodel.parse_article(f"ARDEN (AFP) -\n\n{case['text']}\n")
    titles = [s.subheading.title for s in article.sections if s.subheading is not None]

    assert titles == case["titles"]
    assert sum(1 for _ in article.paragraphs()) == case["paragraphs"]


@pytest.mark.parametrize(
    "call", [newsmodel.parse_dateline, newsmodel.parse_byline, newsmodel.parse_sign_off]
)
@pytest.mark.parametrize("value", [None, b"By Ann Lee", ["By Ann Lee"], 3])
def test_parts_want_text(call: Any, value: object) -> None:
    """What is no text is the caller's mistake."""
    with pytest.raises(newsmodel.NotText, match="must be a str"):
        call(value)


def test_spans_of_parts_refer_to_the_line() -> None:
    """Blanks round the line do not move what is found in it."""
    line = "  By Ann Lee \n"
    byline = newsmodel.parse_byline(line)

    assert byline is not None
    assert line[byline.span.start : byline.span.end] == byline.text == "By Ann Lee"


def test_one_of_each() -> None:
    """A second headline, dateline or sign-off is a leftover, and nothing is lost."""
    text = f"Bridge opens\n\nBridge opens\n\nARDEN (AFP) - {BODY}\n\nab/cd\n\n{PROSE}\n\nef/gh\n"
    article = newsmodel.parse_article(text)

    assert [residue.text for residue in article.residue] == ["Bridge opens", "ab/cd"]
    assert article.sign_off is not None
    assert article.sign_off.text == "ef/gh"


def test_whole_text_is_body() -> None:
    """The functions on a part read headers and sign-offs as body."""
    text = "PARIS (AFP) - “Yes,” said Ann Lee.\n\nburs-lc/dl"

    assert [sentence.text for sentence in newsmodel.split_sentences(text)][-1] == "burs-lc/dl"
