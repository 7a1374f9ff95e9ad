"""An item of an Atom feed, handed in as text, to the quotations in it.

    python examples/feed_item.py < feed.xml

The XML and the HTML inside it are this program's part; newsmodel reads the text that comes out.
A feed comes from strangers. XML may declare entities that grow to gigabytes when they are read,
but only in a document type, which no feed needs: a feed with one is refused before it is parsed.
"""

from __future__ import annotations

import datetime
import re
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import newsmodel

ATOM = "{http://www.w3.org/2005/Atom}"
XHTML = "{http://www.w3.org/1999/xhtml}"
BLOCKS = {"p", "div", "h1", "h2", "h3", "h4", "li", "blockquote", "br"}
HIDDEN = {"script", "style", "noscript"}


class Paragraphs(HTMLParser):
    """The visible text of a piece of HTML, a blank line between its blocks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        """A block begins: close the one before."""
        self.hidden += tag in HIDDEN
        if tag in BLOCKS:
            self.pieces.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        """A block ends."""
        self.hidden -= tag in HIDDEN and self.hidden > 0
        if tag in BLOCKS:
            self.pieces.append("\n\n")

    def handle_data(self, data: str) -> None:
        """Text between tags; a run of blanks and line ends in a page is one blank."""
        if not self.hidden:
            self.pieces.append(re.sub(r"[ \t\n\r\f]+", " ", data))

    @classmethod
    def of(cls, html: str) -> str:
        """The paragraphs of a piece of HTML."""
        reader = cls()
        reader.feed(html)
        reader.close()
        blocks = "".join(reader.pieces).split("\n\n")
        return "\n\n".join(block.strip() for block in blocks if block.strip())


def words(element: ET.Element | None) -> str:
    """The text of a title or content in any of the three forms that Atom knows."""
    if element is None:
        return ""
    match element.get("type", "text"):
        case "html":  # escaped once more inside the XML; the XML parser undid that
            return Paragraphs.of(element.text or "")
        case "xhtml":
            blocks = ("".join(block.itertext()) for block in element.iter(f"{XHTML}p"))
            return "\n\n".join(" ".join(block.split()) for block in blocks)
        case _:
            return (element.text or "").strip()


def articles(feed: str) -> Iterator[newsmodel.Article]:
    """Each entry of an Atom feed, read as a dispatch."""
    if re.search(r"<!(?:DOCTYPE|ENTITY)", feed, re.IGNORECASE):
        raise ValueError("the feed has a document type, which no feed needs: refused")
    for entry in ET.fromstring(feed).iter(f"{ATOM}entry"):
        title, body = words(entry.find(f"{ATOM}title")), words(entry.find(f"{ATOM}content"))
        when = entry.findtext(f"{ATOM}published") or entry.findtext(f"{ATOM}updated")
        published = datetime.datetime.fromisoformat(when) if when else None
        yield newsmodel.parse_article(f"{title}\n\n{body}\n", published=published)


def main() -> int:
    """Print the quotations of every entry."""
    for article in articles(sys.stdin.read()):
        print(article.headline.title if article.headline else "(no headline)")
        for quote in article.quotes:
            said = quote.attribution
            who = said.speaker.name if said and said.speaker else "nobody named"
            print(f"    {who}: “{quote.text}”")
    return 0


if __name__ == "__main__":
    sys.exit(main())
