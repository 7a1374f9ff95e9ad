"""The page fragment: the text unchanged, marks in place, everything escaped."""

from __future__ import annotations

import re
from typing import Any
from xml.etree.ElementTree import Element

import attrs
import pytest
from hypothesis import given, settings

from export_articles import ARTICLES
from made_articles import TEXT, any_article, everything
from newsmodel import LAYERS, Article, Diagnostic, NotArticle, Span, UnknownChoice, to_html
from newsmodel.models import Phrase

html5lib = pytest.importorskip("html5lib")


def parsed(html: str) -> Element:
    """The fragment as a browser builds it."""
    tree: Element = html5lib.parseFragment(html, namespaceHTMLElements=False)
    return tree


def by_class(tree: Element, name: str) -> list[Element]:
    return [node for node in tree.iter() if name in (node.get("class") or "").split()]


def text_of(tree: Element) -> str:
    (holder,) = by_class(tree, "newsmodel-text")
    return "".join(holder.itertext())


def held(text: str) -> str:
    """The text as far as HTML can hold it."""
    return re.sub("[\0\ud800-\udfff]", "\ufffd", text)


@pytest.mark.parametrize("layers", [LAYERS, (), *LAYERS], ids=str)
@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_the_text_is_unchanged(article: Article, layers: Any) -> None:
    html = to_html(article, layers)

    assert text_of(parsed(html)) == held(article.text)
    html.encode("utf-8")


@settings(deadline=None, derandomize=True, max_examples=60)
@given(any_article())
def test_the_text_is_unchanged_however_marks_cross(article: Article) -> None:
    assert text_of(parsed(to_html(article, LAYERS))) == held(article.text)


def words_of(tree: Element, name: str) -> dict[str, str]:
    """The words of each mark of a class, put together from its pieces."""
    found: dict[str, str] = {}
    (holder,) = by_class(tree, "newsmodel-text")
    for node in by_class(holder, name):
        key = node.get("data-id") or ""
        found[key] = found.get(key, "") + "".join(node.itertext())
    return found


def test_every_quotation_and_date_is_marked_in_place() -> None:
    tree = parsed(to_html(everything()))
    article = everything()
    inner = article.quotes[0].inner[0]
    quotes = {quote.id: article.slice(quote.span) for quote in (*article.quotes, inner)}

    assert words_of(tree, "nm-quote") == quotes
    assert words_of(tree, "nm-date") == {date.id: date.text for date in article.dates}


def test_every_claim_source_and_cue_is_marked_in_place() -> None:
    tree = parsed(to_html(everything()))
    claims = words_of(tree, "nm-claim")
    sources = {"".join(node.itertext()) for node in by_class(tree, "nm-source")}
    cues = {"".join(node.itertext()) for node in by_class(tree, "nm-cue")}

    assert claims["c1"] == "The ferry will not sail before Friday"
    assert sources >= {"an aide", "Minister Cara Dunn", "Dunn", "she", "Northport and Elm"}
    assert cues >= {"said", "told", "added", "denied"}


def test_blocks_are_what_they_are() -> None:
    tree = parsed(to_html(everything()))

    assert "".join(by_class(tree, "nm-headline")[0].itertext()).startswith("UPDATE 1")
    assert [node.tag for node in by_class(tree, "nm-subheading")] == ["h3"]
    assert len(by_class(tree, "nm-paragraph")) == 3
    assert by_class(tree, "nm-notice")[0].get("title") == "notice: advisory"
    assert by_class(tree, "nm-residue")[0].get("title") == "residue: advertisement"


def test_a_title_tells_speaker_cue_and_rule() -> None:
    tree = parsed(to_html(everything()))
    told = {node.get("data-id"): node.get("title") for node in by_class(tree, "nm-claim")}

    assert told["c1"] == (
        "c1, indirect, stated · Cara Dunn, Minister · source “Minister Cara Dunn” · cue “told” · "
        "to “reporters” · relayed by an aide · rule cue_after_content (explicit)"
    )


def test_speakers_have_numbers_and_hues_of_their_own() -> None:
    tree = parsed(to_html(everything()))
    hues = [node.get("style") for node in by_class(tree, "nm-number")]
    numbers = {node.get("data-speaker") for node in by_class(tree, "nm-quote")}

    assert len(set(hues)) == len(everything().speakers)
    assert numbers == {"1", None}


def test_crossing_marks_are_split() -> None:
    article = everything()
    start = TEXT.index("sail before")
    crossing = Phrase(Span(start, TEXT.index("an aide") + 4), TEXT[start : TEXT.index("aide") + 1])
    claim = attrs.evolve(article.claims[0], content=(*article.claims[0].content, crossing))
    html = to_html(attrs.evolve(article, claims=(claim,)), ("claims", "sources"))

    assert text_of(parsed(html)) == TEXT
    assert "".join("".join(n.itertext()) for n in by_class(parsed(html), "nm-source")) != ""


def test_only_the_layers_asked_for_are_marked() -> None:
    tree = parsed(to_html(everything(), ["quotes", "dates"]))
    (holder,) = by_class(tree, "newsmodel-text")
    classes = {name for node in holder.iter() for name in (node.get("class") or "").split()}

    assert classes == {"newsmodel-text", "nm-quote", "nm-date", "nm-term", "nm-unknown"}
    assert to_html(everything(), "quotes") == to_html(everything(), ("quotes",))


def test_markup_in_a_dispatch_comes_out_as_text() -> None:
    article = ARTICLES["odd 3"]
    tree = parsed(to_html(article, LAYERS))

    assert not [node for node in tree.iter() if node.tag in {"script", "b", "i"}]
    assert text_of(tree) == article.text


def test_markup_in_any_field_comes_out_as_text() -> None:
    evil = "\"><img src=x onerror=alert(1)>'"
    article = everything()
    speakers = tuple(attrs.evolve(s, name=evil, role=evil) for s in article.speakers)
    dates = tuple(attrs.evolve(d, value=evil, id=evil) for d in article.dates)
    quotes = tuple(
        attrs.evolve(
            q,
            id=evil,
            attribution=attrs.evolve(article.claims[0].attribution, rule=evil, speaker=speakers[0]),
        )
        for q in article.quotes
    )
    tree = parsed(
        to_html(
            attrs.evolve(article, speakers=speakers, dates=dates, quotes=quotes, language=evil),
            LAYERS,
        )
    )

    assert not [node for node in tree.iter() if node.tag == "img" or node.get("onerror")]
    assert text_of(tree) == TEXT


@pytest.mark.parametrize("layers", ["quote", ["quotes", "lines"], [None], [["quotes"]], 5, None])
def test_an_unknown_layer_names_the_layers(layers: Any) -> None:
    with pytest.raises(UnknownChoice, match=", ".join(LAYERS)):
        to_html(everything(), layers)


@pytest.mark.parametrize("article", [None, "text", Diagnostic])
def test_what_is_no_article_is_refused(article: Any) -> None:
    with pytest.raises(NotArticle):
        to_html(article)


def test_a_notebook_shows_the_page() -> None:
    assert everything()._repr_html_() == to_html(everything())


def test_every_rule_of_the_style_stays_inside() -> None:
    style = re.sub(r"@media[^{]*\{(.*?\})\}", r"\1", to_html(everything()).split("<style>")[1])
    selectors = re.findall(r"([^{}]+)\{[^{}]*\}", style.split("</style>")[0])

    assert selectors
    for selector in selectors:
        for each in re.sub(r":is\([^)]*\)", "", selector).split(","):
            assert ".newsmodel" in each, each


def test_rich_shows_the_parts_with_long_words_cut() -> None:
    article = everything()
    shown = {item[0]: item[1] for item in article.__rich_repr__()}

    assert len(str(shown["text"])) == 80
    assert shown["headline"] == "Norland 🚢 ferry halts after storm"
    assert shown["paragraphs"] == 3
    assert ("speaker", "Cara Dunn") in list(article.quotes[0].__rich_repr__())
    assert ("mode", "denied") in list(article.claims[3].__rich_repr__())
    assert ("speaker", None) in list(article.quotes[4].__rich_repr__())
