"""The article as a page fragment on which an editor sees what was read.

The element of class `newsmodel-text` holds the source: its text content is the source, character
by character, but for what HTML cannot hold (NUL and surrogates, which stand as U+FFFD).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from heapq import heappop, heappush
from html import escape
from typing import Final

from newsmodel.errors import NotArticle, UnknownChoice
from newsmodel.exports.characters import encodable, has_surrogate
from newsmodel.exports.html_style import STYLE
from newsmodel.models import Article, Attribution, Quote, QuoteKind, Speaker
from newsmodel.spans import Span

__all__ = ["LAYERS", "to_html"]

LAYERS: Final[tuple[str, ...]] = (
    "blocks",
    "claims",
    "quotes",
    "dates",
    "sources",
    "cues",
    "mentions",
)
"""What can be marked, from the outermost mark to the innermost."""

_SHOWN: Final = LAYERS[:-1]
_FIRST_HUE, _NEXT_HUE = 212, 137
"""Steps of the golden angle keep the hues of neighbours apart however many there are."""


def to_html(article: Article, layers: Iterable[str] = _SHOWN) -> str:
    """The article as an HTML fragment, with a legend and its own style.

    `layers` says what is marked: any of "blocks", "claims", "quotes", "dates", "sources", "cues"
    and "mentions"; all but the last by default. A mark tells by its title who speaks, the cue and
    the rule. Words that several marks share lie in all of them; a mark that crosses another is
    split. Everything from the dispatch is escaped, so markup in it comes out as text.
    Raises `NotArticle` for anything but an `Article` and `UnknownChoice` for another layer.

    >>> import newsmodel
    >>> article = newsmodel.parse_article("Calm returns\\n\\nAll is calm.")
    >>> "<h2 class=\\"nm-headline\\">Calm returns</h2>" in newsmodel.to_html(article)
    True
    """
    if not isinstance(article, Article):
        raise NotArticle(article)
    chosen = _chosen(layers)
    page = _Page(article)
    marks: list[_Mark] = []
    for rank, layer in enumerate(LAYERS):
        if layer in chosen:
            marks += [
                (start, layer != "blocks", -end, rank, tag, attributes, number)
                for start, end, tag, attributes, number in _FINDERS[layer](page)
                if start < end
            ]
    text = _marked(article.text, sorted(marks))
    html = (
        f'<div class="newsmodel" lang="{_safe(article.language)}">\n<style>\n{STYLE}</style>\n'
        f'<div class="newsmodel-text" dir="ltr">{text}</div>\n{_legend(page, chosen)}</div>\n'
    )
    return str(encodable(html)) if has_surrogate(html) else html


def _chosen(layers: Iterable[str]) -> frozenset[str]:
    asked = (layers,) if isinstance(layers, str) else layers
    try:
        chosen = tuple(asked)
    except TypeError:
        raise UnknownChoice("layers", layers, LAYERS) from None
    for layer in chosen:
        if layer not in LAYERS:
            raise UnknownChoice("layers", layer, LAYERS)
    return frozenset(chosen)


_Mark = tuple[int, bool, int, int, str, str, str]
"""A stretch to be marked: start, whether it is no block, end (negative), rank of its layer, tag,
attributes, and the number that stands after the words. Sorted, an outer mark comes before those
inside it, and a block before all."""

_Found = Iterator[tuple[int, int, str, str, str]]
"""Start, end, tag, attributes, and the number of the speaker or nothing."""


class _Page:
    """What the marks of one article share."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.numbers = {s.id: number for number, s in enumerate(article.speakers, 1)}
        self.said: dict[int, str] = {}

    def number(self, attribution: Attribution | None) -> int | None:
        """The number of the speaker in the legend; None where nobody is known."""
        speaker = attribution.speaker if attribution is not None else None
        return self.numbers.get(speaker.id) if speaker is not None else None

    def who(self, attribution: Attribution | None) -> str:
        """Speaker, cue, relay and rule in one line, escaped; made once for each attribution."""
        if attribution is None:
            return "nobody is given"
        line = self.said.get(id(attribution))
        if line is None:
            line = self.said[id(attribution)] = _safe(_line(attribution))
        return line

    def attributes(self, name: str, number: int | None, title: str) -> str:
        """The attributes of what a speaker says; the title is escaped already."""
        if number is None:
            return f' class="{name} nm-unknown" title="{title}"'
        return f' class="{name}" style="--h:{_hue(number)}" title="{title}"'


def _hue(number: int) -> int:
    return (_FIRST_HUE + _NEXT_HUE * (number - 1)) % 360


def _called(speaker: Speaker) -> str:
    return speaker.name if speaker.role is None else f"{speaker.name}, {speaker.role}"


def _line(attribution: Attribution) -> str:
    speaker, source, cue = attribution.speaker, attribution.source, attribution.cue
    parts = [_called(speaker) if speaker is not None else "unknown speaker"]
    if source is not None:
        parts.append(f"source “{source.text}”")
    if cue is not None:
        parts.append(f"cue “{cue.text}”")
    if attribution.addressee is not None:
        parts.append(f"to “{attribution.addressee.text}”")
    via = attribution.via
    if via is not None:
        name = via.speaker.name if via.speaker is not None else via.source and via.source.text
        parts.append(f"relayed by {name or 'somebody'}")
    parts.append(f"rule {attribution.rule} ({attribution.basis.value})")
    return " · ".join(parts)


def _blocks(page: _Page) -> _Found:
    article = page.article
    headline, byline, dateline = article.headline, article.byline, article.dateline
    if headline is not None:
        yield _block(headline.span, "headline", ", ".join(headline.tags), "h2")
    if byline is not None:
        told = ", ".join(filter(None, (*byline.authors, byline.credit)))
        yield _block(byline.span, "byline", f"byline: {told}")
    if dateline is not None:
        yield _block(dateline.span, "dateline", "dateline", "span")
    for notice in article.notices:
        yield _block(notice.span, "notice", f"notice: {notice.kind.value}")
    for section in article.sections:
        if section.subheading is not None:
            yield _block(section.subheading.span, "subheading", "", "h3")
        for paragraph in section.paragraphs:
            yield _block(paragraph.span, "paragraph", "")
    if article.sign_off is not None:
        yield _block(article.sign_off.span, "signoff", "sign-off")
    for residue in article.residue:
        yield _block(residue.span, "residue", f"residue: {residue.kind.value}")


def _block(span: Span, name: str, title: str, tag: str = "p") -> tuple[int, int, str, str, str]:
    told = f' title="{_safe(title)}"' if title else ""
    return span.start, span.end, tag, f' class="nm-{name}"{told}', ""


def _claims(page: _Page) -> _Found:
    for claim in page.article.claims:
        number = page.number(claim.attribution)
        name = _safe(claim.id)
        told = f"{name}, {claim.kind.value}, {claim.mode.value} · {page.who(claim.attribution)}"
        attributes = f'{page.attributes("nm-claim", number, told)} data-id="{name}"'
        # Where words are quoted, the number stands behind the quotation.
        last = claim.content[-1] if claim.content and not claim.quotes else None
        for piece in claim.content:
            shown = str(number or "?") if piece is last else ""
            yield piece.span.start, piece.span.end, "span", attributes, shown


def _quotes(page: _Page) -> _Found:
    pending: list[tuple[Quote, Attribution | None]] = [(q, None) for q in page.article.quotes]
    for quote, outer in pending:
        given = quote.attribution or outer
        term = quote.kind is QuoteKind.TERM
        number, name = page.number(given), _safe(quote.id)
        told = f"{name}, {quote.kind.value}{'' if quote.closed else ', left open'} · "
        kind = "nm-quote nm-term" if term else "nm-quote"
        attributes = f'{page.attributes(kind, number, told + page.who(given))} data-id="{name}"'
        shown = "" if term or outer is not None else str(number or "?")
        yield quote.span.start, quote.span.end, "mark", attributes, shown
        # A list may grow while it is walked: quotations inside come after all outer ones.
        pending += [(inner, given) for inner in quote.inner]


def _dates(page: _Page) -> _Found:
    for date in page.article.dates:
        name = _safe(date.id)
        value = "unresolved" if date.value is None else _safe(date.value)
        told = f"{name}, {date.kind.value}: {value}"
        attributes = f' class="nm-date" data-id="{name}" title="{told}"'
        yield date.span.start, date.span.end, "span", attributes, ""


def _attributions(page: _Page) -> list[Attribution]:
    """Those of the claims and of the quotations, and of whoever relays the words."""
    given = [claim.attribution for claim in page.article.claims]
    given += [quote.attribution for quote in page.article.quotes if quote.attribution is not None]
    found: dict[int, Attribution] = {}
    for attribution in given:
        each: Attribution | None = attribution
        while each is not None and id(each) not in found:
            found[id(each)] = each
            each = each.via
    return list(found.values())


def _sources(page: _Page) -> _Found:
    seen = set()
    for attribution in _attributions(page):
        if attribution.source is not None:
            place = attribution.source.span.start, attribution.source.span.end
            if place not in seen:
                # A source repeated from the carrier stands there once.
                seen.add(place)
                told = f"source · {page.who(attribution)}"
                attributes = page.attributes("nm-source", page.number(attribution), told)
                yield *place, "span", attributes, ""


def _cues(page: _Page) -> _Found:
    seen = set()
    for attribution in _attributions(page):
        if attribution.cue is not None:
            place = attribution.cue.span.start, attribution.cue.span.end
            if place not in seen:
                seen.add(place)
                yield *place, "span", f' class="nm-cue" title="cue · {page.who(attribution)}"', ""


def _mentions(page: _Page) -> _Found:
    speakers = {speaker.id: speaker for speaker in page.article.speakers}
    for mention in page.article.mentions:
        speaker = speakers.get(mention.speaker_id)
        if speaker is not None:
            told = _safe(f"mention of {_called(speaker)}")
            attributes = page.attributes("nm-mention", page.numbers[speaker.id], told)
            yield mention.span.start, mention.span.end, "span", attributes, ""


_FINDERS: Final = {
    "blocks": _blocks,
    "claims": _claims,
    "quotes": _quotes,
    "dates": _dates,
    "sources": _sources,
    "cues": _cues,
    "mentions": _mentions,
}


def _marked(text: str, marks: list[_Mark]) -> str:
    """The text with its marks, swept from start to end.

    HTML nests, marks may cross: one that ends outside of the mark in which it begins is cut there,
    and its rest waits until the sweep comes by. A block opens outside of everything else.
    """
    safe = _safe if any(letter in text for letter in _UNSAFE) else str
    out: list[str] = []
    opened: list[_Mark] = []
    rests: list[_Mark] = []
    at = taken = 0
    while rests or taken < len(marks):
        if rests and (taken == len(marks) or rests[0] < marks[taken]):
            mark = heappop(rests)
        else:
            mark, taken = marks[taken], taken + 1
        start, inline, end, rank, tag, attributes, number = mark
        at = _close(text, safe, opened, at, start, out)
        while not inline and opened and opened[-1][1]:
            outer = opened.pop()
            out.append(f"</{outer[4]}>")
            heappush(rests, (start, *outer[1:]))
        if opened and end < opened[-1][2]:
            cut = opened[-1][2]
            heappush(rests, (-cut, inline, end, rank, tag, attributes, number))
            mark = (start, inline, cut, rank, tag, attributes, "")
            number = ""
        opened.append(mark)
        shown = f' data-speaker="{number}"' if number else ""
        out.append(f"<{tag}{attributes}{shown}>")
    at = _close(text, safe, opened, at, len(text), out)
    out.append(safe(text[at:]))
    return "".join(out)


def _close(
    text: str,
    safe: Callable[[str], str],
    opened: list[_Mark],
    at: int,
    until: int,
    out: list[str],
) -> int:
    """Write up to a place, with the ends of the marks that end on the way."""
    while opened and -opened[-1][2] <= until:
        mark = opened.pop()
        out.append(safe(text[at : -mark[2]]))
        out.append(f"</{mark[4]}>")
        at = -mark[2]
    out.append(safe(text[at:until]))
    return until


_UNSAFE: Final = "&<>\r\0"


def _safe(words: str) -> str:
    """Words as HTML, also in an attribute. A bare carriage return would be read as a line feed."""
    return escape(words).replace("\r", "&#13;").replace("\0", "\ufffd")


def _legend(page: _Page, chosen: frozenset[str]) -> str:
    """Who is who by number and colour, and what each kind of mark means."""
    shown = [sample for layer, sample in _SAMPLES.items() if layer in chosen]
    people = [
        f'<li><span class="nm-number" style="--h:{_hue(number)}">{number}</span>'
        f'<bdi class="nm-name">{_safe(speaker.name)}</bdi>'
        + (f", <bdi>{_safe(speaker.role)}</bdi>" if speaker.role is not None else "")
        + "</li>"
        for number, speaker in enumerate(page.article.speakers, 1)
    ]
    lists = [f"<ul>{''.join(items)}</ul>\n" for items in (people, shown) if items]
    return f'<div class="newsmodel-legend">\n{"".join(lists)}</div>\n' if lists else ""


_SAMPLES: Final = {
    "quotes": f'<li><span class="nm-quote" style="--h:{_FIRST_HUE}">quotation</span></li>',
    "claims": f'<li><span class="nm-claim" style="--h:{_FIRST_HUE}">claim</span></li>',
    "sources": '<li><span class="nm-source nm-unknown">source</span></li>',
    "cues": '<li><span class="nm-cue">cue</span></li>',
    "dates": '<li><span class="nm-date">date</span></li>',
    "mentions": f'<li><span class="nm-mention" style="--h:{_FIRST_HUE}">mention</span></li>',
}
