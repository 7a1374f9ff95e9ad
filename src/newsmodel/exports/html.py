"""The article as a page fragment on which an editor sees what was read.

The element of class `newsmodel-text` holds the source: its text content is the source, character
by character, but for what HTML cannot hold (NUL and surrogates, which stand as U+FFFD).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import Final, NamedTuple

from newsmodel.errors import NotArticle, UnknownChoice
from newsmodel.exports.characters import encodable, has_surrogate
from newsmodel.exports.html_style import STYLE
from newsmodel.models import Article, Attribution, Quote, QuoteKind, Speaker
from newsmodel.spans import Span

__all__ = ["LAYERS", "to_html"]

LAYERS: Final = ("blocks", "claims", "quotes", "dates", "sources", "cues", "mentions")
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
    marks = sorted(mark for layer in LAYERS if layer in chosen for mark in page.marks(layer))
    text = "".join(_marked(article.text, marks))
    html = (
        f'<div class="newsmodel" lang="{_attribute(article.language)}">\n<style>\n{STYLE}</style>\n'
        f'<div class="newsmodel-text" dir="auto">{text}</div>\n{_legend(page, chosen)}</div>\n'
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


class _Mark(NamedTuple):
    """A stretch to be marked. Sorted, an outer mark comes before those inside it."""

    start: int
    before_end: int
    """The end, negative, so that of two marks the longer comes first."""
    rank: int
    tag: str
    attributes: str
    number: str
    """What stands after the words: the number of the speaker, or nothing."""

    @property
    def end(self) -> int:
        return -self.before_end


class _Page:
    """The marks of one article."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.numbers = {s.id: number for number, s in enumerate(article.speakers, 1)}
        self.said: dict[int, str] = {}

    def marks(self, layer: str) -> Iterator[_Mark]:
        """The marks of a layer; those at the same place are one."""
        rank, seen = LAYERS.index(layer), set()
        for span, tag, attributes, number in _FINDERS[layer](self):
            if span not in seen and span.start < span.end:
                seen.add(span)
                yield _Mark(span.start, -span.end, rank, tag, attributes, number)

    def colour(self, attribution: Attribution | None, *classes: str) -> str:
        """Classes and hue of what a speaker says."""
        speaker = attribution.speaker if attribution is not None else None
        number = self.numbers.get(speaker.id) if speaker is not None else None
        if number is None:
            return f' class="{" ".join(classes)} nm-unknown"'
        return f' class="{" ".join(classes)}" style="--h:{_hue(number)}"'

    def number(self, attribution: Attribution | None) -> str:
        """The number of the speaker in the legend; a question mark where nobody is known."""
        speaker = attribution.speaker if attribution is not None else None
        return str(self.numbers.get(speaker.id, "?")) if speaker is not None else "?"

    def who(self, attribution: Attribution | None) -> str:
        """Speaker, cue, relay and rule in one line, escaped; made once for each attribution."""
        if attribution is None:
            return "nobody is given"
        line = self.said.get(id(attribution))
        if line is None:
            line = self.said[id(attribution)] = _attribute(_line(attribution))
        return line


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


_Found = Iterator[tuple[Span, str, str, str]]
"""Place, tag, attributes, and the number of the speaker or nothing."""


def _blocks(page: _Page) -> _Found:
    article = page.article

    def block(span: Span, name: str, title: str = "", tag: str = "p") -> tuple[Span, str, str, str]:
        told = f' title="{_attribute(title)}"' if title else ""
        return span, tag, f' class="nm-{name}"{told}', ""

    if article.headline is not None:
        yield block(article.headline.span, "headline", ", ".join(article.headline.tags), "h2")
    if article.byline is not None:
        authors = (*article.byline.authors, article.byline.credit)
        yield block(article.byline.span, "byline", f"byline: {', '.join(filter(None, authors))}")
    if article.dateline is not None:
        yield block(article.dateline.span, "dateline", "dateline", "span")
    for notice in article.notices:
        yield block(notice.span, "notice", f"notice: {notice.kind.value}")
    for section in article.sections:
        if section.subheading is not None:
            yield block(section.subheading.span, "subheading", tag="h3")
        for paragraph in section.paragraphs:
            yield block(paragraph.span, "paragraph")
    if article.sign_off is not None:
        yield block(article.sign_off.span, "signoff", "sign-off")
    for residue in article.residue:
        yield block(residue.span, "residue", f"residue: {residue.kind.value}")


def _claims(page: _Page) -> _Found:
    for claim in page.article.claims:
        colour = page.colour(claim.attribution, "nm-claim")
        told = f"{claim.id}, {claim.kind.value}, {claim.mode.value} · "
        title = f"{_attribute(told)}{page.who(claim.attribution)}"
        attributes = f'{colour} data-id="{_attribute(claim.id)}" title="{title}"'
        last = claim.content[-1] if claim.content else None
        quoted = bool(claim.quotes)
        for piece in claim.content:
            number = page.number(claim.attribution) if piece is last and not quoted else ""
            yield piece.span, "span", attributes, number


def _quotes(page: _Page) -> _Found:
    def found(quotes: tuple[Quote, ...], outer: Attribution | None) -> _Found:
        for quote in quotes:
            given = quote.attribution or outer
            term = quote.kind is QuoteKind.TERM
            kinds = ("nm-quote", "nm-term") if term else ("nm-quote",)
            told = _attribute(
                f"{quote.id}, {quote.kind.value}{'' if quote.closed else ', left open'}"
            )
            attributes = (
                f'{page.colour(given, *kinds)} data-id="{_attribute(quote.id)}"'
                f' title="{told} · {page.who(given)}"'
            )
            number = "" if term or outer is not None else page.number(given)
            yield quote.span, "mark", attributes, number
            yield from found(quote.inner, given)

    return found(page.article.quotes, None)


def _dates(page: _Page) -> _Found:
    for date in page.article.dates:
        value = date.value if date.value is not None else "unresolved"
        told = _attribute(f"{date.id}, {date.kind.value}: {value}")
        yield (
            date.span,
            "span",
            f' class="nm-date" data-id="{_attribute(date.id)}" title="{told}"',
            "",
        )


def _attributions(page: _Page) -> Iterator[Attribution]:
    """Those of the claims and of the quotations, and of whoever relays the words."""
    seen = set()
    given = [claim.attribution for claim in page.article.claims]
    given += [quote.attribution for quote in page.article.quotes if quote.attribution is not None]
    for attribution in given:
        each: Attribution | None = attribution
        while each is not None and id(each) not in seen:
            seen.add(id(each))
            yield each
            each = each.via


def _sources(page: _Page) -> _Found:
    for attribution in _attributions(page):
        if attribution.source is not None:
            title = f' title="source · {page.who(attribution)}"'
            colour = page.colour(attribution, "nm-source")
            yield attribution.source.span, "span", colour + title, ""


def _cues(page: _Page) -> _Found:
    for attribution in _attributions(page):
        if attribution.cue is not None:
            title = f' title="cue · {page.who(attribution)}"'
            yield attribution.cue.span, "span", f' class="nm-cue"{title}', ""


def _mentions(page: _Page) -> _Found:
    speakers = {speaker.id: speaker for speaker in page.article.speakers}
    for mention in page.article.mentions:
        speaker = speakers.get(mention.speaker_id)
        if speaker is not None:
            hue = _hue(page.numbers[speaker.id])
            title = _attribute(f"mention of {_called(speaker)}")
            attributes = f' class="nm-mention" style="--h:{hue}" title="{title}"'
            yield mention.span, "span", attributes, ""


_FINDERS: Final = {
    "blocks": _blocks,
    "claims": _claims,
    "quotes": _quotes,
    "dates": _dates,
    "sources": _sources,
    "cues": _cues,
    "mentions": _mentions,
}


def _marked(text: str, marks: list[_Mark]) -> Iterator[str]:
    """The text with its marks, swept from start to end.

    HTML nests, marks may cross: one that ends inside another closes that one too, which then is
    opened again. A block is opened outside of everything that is open.
    """
    stack: list[_Mark] = []
    at = 0
    for mark in marks:
        for place, tags in _closing(stack, mark.start):
            yield _safe(text[at:place])
            yield tags
            at = place
        yield _safe(text[at : mark.start])
        at = mark.start
        above = list(reversed(stack)) if mark.rank == 0 else []
        yield "".join([f"</{open_.tag}>" for open_ in above])
        del stack[len(stack) - len(above) :]
        for each in (mark, *reversed(above)):
            yield _opened(each, stack)
    for place, tags in _closing(stack, len(text)):
        yield _safe(text[at:place])
        yield tags
        at = place
    yield _safe(text[at:])


def _opened(mark: _Mark, stack: list[_Mark]) -> str:
    """The tag that opens a mark, which now is on the stack. Its last piece has the number."""
    number = ""
    if mark.number and all(mark.end <= outer.end for outer in stack):
        number = f' data-speaker="{mark.number}"'
    stack.append(mark)
    return f"<{mark.tag}{mark.attributes}{number}>"


def _closing(stack: list[_Mark], until: int) -> Iterator[tuple[int, str]]:
    """The places up to one at which marks end, and the tags that stand there."""
    while stack:
        place = min([mark.end for mark in stack])
        if place > until:
            return
        tags, crossed = [], []
        while any(mark.end == place for mark in stack):
            mark = stack.pop()
            tags.append(f"</{mark.tag}>")
            if mark.end > place:
                crossed.append(mark)
        tags += [_opened(mark, stack) for mark in reversed(crossed)]
        yield place, "".join(tags)


def _safe(text: str) -> str:
    """Words of the dispatch as HTML. A bare carriage return would be read as a line feed."""
    return escape(text, quote=False).replace("\r", "&#13;").replace("\0", "\ufffd")


def _attribute(words: str) -> str:
    return escape(words).replace("\0", "\ufffd")


def _legend(page: _Page, chosen: frozenset[str]) -> str:
    """Who is who by number and colour, and what each kind of mark means."""
    shown = [sample for layer, sample in _SAMPLES.items() if layer in chosen]
    people = [
        f'<li><span class="nm-number" style="--h:{_hue(number)}">{number}</span>'
        f'<bdi class="nm-name">{_attribute(speaker.name)}</bdi>'
        + (f", <bdi>{_attribute(speaker.role)}</bdi>" if speaker.role is not None else "")
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
