"""The parser: the stages in order, and the functions that users call."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Final

import attrs

from newsmodel._stages._byline import read_byline
from newsmodel._stages._sign_off import read_sign_off
from newsmodel._stages._state import State
from newsmodel._stages._tokens import tokenise
from newsmodel._stages.assemble import assemble
from newsmodel._stages.attribution import attribution
from newsmodel._stages.cast import cast
from newsmodel._stages.claims import claims
from newsmodel._stages.dates import dates
from newsmodel._stages.header import header
from newsmodel._stages.lines import lines
from newsmodel._stages.quotes import quotes
from newsmodel._stages.sections import sections
from newsmodel._stages.sentences import sentences
from newsmodel._stages.speakers import speakers
from newsmodel.errors import InvalidDate, NotText
from newsmodel.lexicon import Lexicon
from newsmodel.models import (
    Article,
    Byline,
    Claim,
    Dateline,
    DateMention,
    Phrase,
    Quote,
    SignOff,
)
from newsmodel.style import HouseStyle

if TYPE_CHECKING:
    from newsmodel.explanation import Explanation

__all__ = [
    "STAGES",
    "Parser",
    "explain",
    "find_claims",
    "find_dates",
    "find_quotes",
    "parse_article",
    "parse_byline",
    "parse_dateline",
    "parse_sign_off",
    "split_sentences",
]

Published = datetime.date | datetime.datetime | None
Stage = Callable[[State], State]

STAGES: Final[tuple[Stage, ...]] = (
    lines,
    header,
    sections,
    quotes,
    sentences,
    cast,
    attribution,
    claims,
    speakers,
    dates,
)
"""The order in which a dispatch is read; `assemble` makes the article of what they found."""


@attrs.frozen(kw_only=True)
class Parser:
    """A parser with its own words and house style.

    >>> Parser().parse_article("All quiet\\n\\nNothing happened.").headline.title
    'All quiet'
    """

    lexicon: Lexicon = attrs.field(factory=Lexicon)
    """The words that the rules read."""
    style: HouseStyle = HouseStyle()
    """The habits of the house whose copy is read."""

    def parse_article(self, text: str, *, published: Published = None) -> Article:
        """Read a whole dispatch; see `newsmodel.parse_article`."""
        return assemble(self._read(text, published, STAGES), published)

    def parse_dateline(self, line: str, *, published: Published = None) -> Dateline | None:
        """The dateline of a line; see `newsmodel.parse_dateline`."""
        start, _ = _visible(line)
        article = assemble(self._read(line, published, (lines, header, sections, dates)), published)
        found = article.dateline
        return None if found is None or found.span.start > start else found

    def parse_byline(self, line: str) -> Byline | None:
        """The byline that a line is; see `newsmodel.parse_byline`."""
        start, end = _visible(line)
        return read_byline(line, start, end, self.lexicon.agencies)

    def parse_sign_off(self, line: str) -> SignOff | None:
        """The sign-off that a line is; see `newsmodel.parse_sign_off`."""
        start, end = _visible(line)
        return read_sign_off(line, start, end, self.style.end_marks)

    def find_quotes(self, text: str) -> tuple[Quote, ...]:
        """The quotations of a text; see `newsmodel.find_quotes`."""
        return assemble(self._read(text, None, STAGES, whole=True), None).quotes

    def find_claims(self, text: str, *, published: Published = None) -> tuple[Claim, ...]:
        """The attributed statements of a text; see `newsmodel.find_claims`."""
        return assemble(self._read(text, published, STAGES, whole=True), published).claims

    def find_dates(self, text: str, *, published: Published = None) -> tuple[DateMention, ...]:
        """The date mentions of a text; see `newsmodel.find_dates`."""
        return assemble(self._read(text, published, STAGES, whole=True), published).dates

    def split_sentences(self, text: str) -> tuple[Phrase, ...]:
        """The sentences of a text; see `newsmodel.split_sentences`."""
        stages = STAGES[: STAGES.index(sentences) + 1]
        article = assemble(self._read(text, None, stages, whole=True), None)
        return tuple(s for paragraph in article.paragraphs() for s in paragraph.sentences)

    def explain(self, text: str, *, published: Published = None) -> Explanation:
        """What each stage saw and decided; see `newsmodel.explain`."""
        from newsmodel.explanation import explained  # noqa: PLC0415

        state = self._state(text, published, whole=False)
        return explained(state, STAGES, lambda last: assemble(last, published))

    def _read(
        self, text: str, published: Published, stages: tuple[Stage, ...], *, whole: bool = False
    ) -> State:
        state = self._state(text, published, whole=whole)
        for stage in stages:
            state = stage(state)
        return state

    def _state(self, text: str, published: Published, *, whole: bool) -> State:
        if not isinstance(text, str):
            raise NotText(text)
        base = _day(published)
        tokens = tokenise(text, self.lexicon.table)
        return State(text, base, self.lexicon, self.style, tokens, whole)


def _day(published: object) -> datetime.date | None:
    """The day of `published`; an aware datetime keeps the day of its own zone."""
    if published is None:
        return None
    if isinstance(published, datetime.datetime):
        return published.date()
    if isinstance(published, datetime.date):
        return published
    raise InvalidDate(published)


@cache
def _default() -> Parser:
    return Parser()


def parse_article(text: str, *, published: Published = None) -> Article:
    """Read a dispatch: its blocks, quotations, claims, dates and speakers.

    `text` is the dispatch as transmitted or as copied from a page; any `str` parses.
    `published` is the day on which it was published; without it the full date of the dateline
    is the day from which relative dates are reckoned. An aware datetime keeps the day of its
    own zone.

    Raises `NotText` where `text` is no `str` and `InvalidDate` where `published` is no date.

    >>> article = parse_article("Calm returns\\n\\n“All is calm,” said Ann Lee.")
    >>> article.headline.title
    'Calm returns'
    """
    return _default().parse_article(text, published=published)


def parse_dateline(line: str, *, published: Published = None) -> Dateline | None:
    """The dateline with which a line or paragraph begins; None where it begins with none.

    Spans refer to `line`. Raises `NotText` and `InvalidDate` as `parse_article` does.

    >>> dateline = parse_dateline("NAIROBI, Kenya, Aug. 7 (AP) _ Rain fell.")
    >>> dateline.places[0].region, dateline.agencies
    ('Kenya', ('AP',))
    """
    return _default().parse_dateline(line, published=published)


def parse_byline(line: str) -> Byline | None:
    """The byline that a line is; None where it is none.

    Spans refer to `line`. Raises `NotText` where it is no `str`.

    >>> parse_byline("By Ann Lee and Bo Ek, Reuters").authors
    ('Ann Lee', 'Bo Ek')
    """
    return _default().parse_byline(line)


def parse_sign_off(line: str) -> SignOff | None:
    """The sign-off that a line, or several, are; None where they are none.

    Spans refer to `line`. Raises `NotText` where it is no `str`.

    >>> parse_sign_off("burs-lc/dl").initials
    ('lc', 'dl')
    """
    return _default().parse_sign_off(line)


def _visible(line: object) -> tuple[int, int]:
    """Places of the first visible character of a line and behind its last."""
    if not isinstance(line, str):
        raise NotText(line, "line")
    start = len(line) - len(line.lstrip())
    return start, max(start, len(line.rstrip()))


def find_quotes(text: str) -> tuple[Quote, ...]:
    """The quotations of any text, which is read as body from end to end.

    Spans refer to `text`. Raises `NotText` where it is no `str`.

    >>> [quote.text for quote in find_quotes("“All is calm,” said Ann Lee.")]
    ['All is calm,']
    """
    return _default().find_quotes(text)


def find_claims(text: str, *, published: Published = None) -> tuple[Claim, ...]:
    """The attributed statements of any text, which is read as body from end to end.

    Spans refer to `text`. Raises `NotText` and `InvalidDate` as `parse_article` does.
    """
    return _default().find_claims(text, published=published)


def find_dates(text: str, *, published: Published = None) -> tuple[DateMention, ...]:
    """The date mentions of any text, which is read as body from end to end.

    Spans refer to `text`. Raises `NotText` and `InvalidDate` as `parse_article` does.
    """
    return _default().find_dates(text, published=published)


def split_sentences(text: str) -> tuple[Phrase, ...]:
    """The sentences of any text, which is read as body from end to end.

    Spans refer to `text`. Raises `NotText` where it is no `str`.

    >>> [sentence.text for sentence in split_sentences("He left. She stayed.")]
    ['He left.', 'She stayed.']
    """
    return _default().split_sentences(text)


def explain(text: str, *, published: Published = None) -> Explanation:
    r"""What each stage saw and decided on a dispatch, by rule name and words.

    The explanation prints as a table; `about` keeps what touches one quotation, claim or span.
    Raises `NotText` and `InvalidDate` as `parse_article` does.

    >>> explanation = explain("Calm returns\n\n“All is calm,” said Ann Lee.")
    >>> quote = explanation.article.quotes[0]
    >>> [step.stage for step in explanation.about(quote).steps][:3]
    ['lines', 'sections', 'quotes']
    """
    return _default().explain(text, published=published)
