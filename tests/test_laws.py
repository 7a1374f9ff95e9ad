"""The promises of the library, held over hostile text.

Any text parses; every text equals its slice; nothing is lost and nothing counted twice;
same input, same output; stored and read again is equal.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsmodel
from dispatches import INVENTED, SAMPLE, needs_sample

PIECES = [
    "“", "”", '"', "„", "‟", "«", "»", "‹", "›", "「", "」", "‘", "’", "'", "``", "''", "`",
    "–", "—", "-", "--", "___", "* * *", "(", ")", "[", "]", "/", ":", ";", ",", ".", "...", "…",
    "?", "!", "\n", "\n\n", "\r\n", "\r", "\u2028", "\t", " ", "  ", "\u00a0", "\ufeff", "a\u0301",
    "\U0001f5de", "\u200f", "A", "b", "Ann Lee", "ANN LEE", "Mr.", "U.S.", "Gov.", "Jan.", "he",
    "He", "they", "the aide", "officials", "said", "told", "that", "to", "according to", "adding",
    "“Yes,” said Ann Lee.", "PARIS, May 1 (AFP) -", "(Reuters)", "By ANN LEE", "UPDATE 1-",
    "burs-lc/dl", "(Reporting by Ann Lee; Editing by Bo Ek)", "Enditem", "Advertisement",
    "Friday", "May", "Feb. 30", "two weeks ago", "in 2021", "1", "12,000", "6'2\"", "’90s", "&UR;",
]  # fmt: skip
hostile = st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join) | st.lists(
    st.sampled_from(PIECES), max_size=60
).map("".join)
anything = st.text(max_size=300) | hostile


def walk(value: Any, path: str = "article") -> Iterator[tuple[str, Any]]:
    if attrs.has(type(value)):
        yield path, value
        for field in attrs.fields(type(value)):
            yield from walk(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from walk(item, f"{path}[{number}]")


def check_laws(text: str) -> None:
    article = newsmodel.parse_article(text)

    assert article.text == text
    check_slices(article)
    check_partition(article)
    check_sentences(article)
    check_order(article)
    check_attributions(article)
    assert newsmodel.from_dict(json.loads(json.dumps(newsmodel.to_dict(article)))) == article
    assert newsmodel.parse_article(text) == article


def check_slices(article: newsmodel.Article) -> None:
    """Every span lies inside the text and every text is its slice."""
    for path, value in walk(article):
        span, words = getattr(value, "span", None), getattr(value, "text", None)
        if span is None or value is article:
            continue
        assert 0 <= span.start <= span.end <= len(article.text), path
        if isinstance(value, newsmodel.Quote):
            assert words in article.slice(span), path
            assert len(span) - len(words) <= 4, path
        elif words is not None:
            assert words == article.slice(span), path


def check_partition(article: newsmodel.Article) -> None:
    """Each visible character belongs to exactly one block."""
    blocks: list[Any] = [article.headline, article.byline, article.dateline, article.sign_off]
    blocks += [*article.notices, *article.residue]
    for section in article.sections:
        blocks += [section.subheading, *section.paragraphs]
    count = Counter(i for b in blocks if b is not None for i in range(b.span.start, b.span.end))
    for place, character in enumerate(article.text):
        if not character.isspace():
            assert count[place] == 1, (place, article.text[place : place + 30])


def check_sentences(article: newsmodel.Article) -> None:
    """The sentences of a paragraph hold all that is visible in it."""
    for paragraph in article.paragraphs():
        held = {i for s in paragraph.sentences for i in range(s.span.start, s.span.end)}
        for place in range(paragraph.span.start, paragraph.span.end):
            assert place in held or article.text[place].isspace()


def check_order(article: newsmodel.Article) -> None:
    """Quotes, claims and dates stand in order; top-level quotes stand apart."""
    for things in (article.quotes, article.claims, article.dates, article.mentions):
        starts = [thing.span.start for thing in things]
        assert starts == sorted(starts)
    for before, after in zip(article.quotes, article.quotes[1:], strict=False):
        assert before.span.end <= after.span.start
    for letter, things in (("c", article.claims), ("d", article.dates), ("s", article.speakers)):
        assert [thing.id for thing in things] == [f"{letter}{n}" for n in range(1, len(things) + 1)]


def check_attributions(article: newsmodel.Article) -> None:
    """An attributed quote is in exactly one claim, as the same object with the same attribution."""
    held = [quote for claim in article.claims for quote in claim.quotes]
    for quote in article.quotes:
        inside = sum(other is quote for other in held)
        assert inside == (quote.attribution is not None)
    for claim in article.claims:
        assert claim.content
        assert claim.attribution.rule
        for quote in claim.quotes:
            assert quote.attribution is claim.attribution
        for date in claim.dates:
            assert any(date is other for other in article.dates)
    ids = {speaker.id for speaker in article.speakers}
    assert {mention.speaker_id for mention in article.mentions} <= ids
    for number, quote in enumerate(article.quotes):
        after = article.quotes[number + 1 : number + 2]
        if not quote.closed and not (after and after[0].continues):
            assert any(d.span.overlaps(quote.span) for d in article.diagnostics)


@settings(max_examples=250, deadline=None, derandomize=True)
@given(anything)
def test_laws_hold_for_any_text(text: str) -> None:
    """Whatever the text is, the promises hold."""
    check_laws(text)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.sampled_from(INVENTED), st.data())
def test_laws_hold_for_damaged_dispatches(text: str, data: st.DataObject) -> None:
    """Pieces put in and taken out of a dispatch break nothing."""
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(text)))
        cut = data.draw(st.integers(0, 40))
        text = text[:place] + data.draw(st.sampled_from(PIECES)) + text[place + cut :]
    check_laws(text)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\u2028", "\n\n", "\x85", "\x0b", "\x0c"])
@pytest.mark.parametrize("text", INVENTED)
def test_laws_hold_for_every_line_end(text: str, line_end: str) -> None:
    """Line ends of every system."""
    check_laws(text.replace("\n", line_end))
    check_laws("\ufeff" + text.replace(" ", "\u00a0"))


@needs_sample
def test_laws_hold_for_the_sample_cut_anywhere() -> None:
    """The sample dispatch cut at places all along it."""
    text = SAMPLE.read_text(encoding="utf-8")
    for place in range(0, len(text), 97):
        check_laws(text[:place])
        check_laws(text[place:])


@settings(max_examples=60, deadline=None, derandomize=True)
@given(anything)
def test_parts_parse_any_text(text: str) -> None:
    """The functions on a part treat their whole argument as body text."""
    for found in (
        newsmodel.find_quotes(text),
        newsmodel.find_claims(text),
        newsmodel.find_dates(text),
        newsmodel.split_sentences(text),
    ):
        for thing in found:
            assert 0 <= thing.span.start <= thing.span.end <= len(text)


def test_no_memory_of_earlier_calls() -> None:
    """Reading one text does not change how the next is read."""
    first, second = INVENTED[0], INVENTED[-1]
    alone = newsmodel.parse_article(second)
    newsmodel.parse_article(first)

    assert newsmodel.parse_article(second) == alone
