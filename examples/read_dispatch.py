"""Print the sample dispatch, or any other, as an editor would want to see it.

    python examples/read_dispatch.py [FILE [PUBLISHED]]

PUBLISHED is the day of publication, as 2022-01-28.
"""

from __future__ import annotations

import datetime
import sys
import textwrap
from pathlib import Path

import newsmodel

SAMPLE = Path(__file__).parent.parent / "seeds" / "000_39978e05e9f9006f.txt"
WIDTH = 96


def short(text: str, width: int = WIDTH) -> str:
    """The words on one line, cut to fit."""
    return textwrap.shorten(text, width, placeholder=" …")


def show_outline(article: newsmodel.Article) -> None:
    """Headline, byline, dateline, sections and what stands round them."""
    print(article.headline.title if article.headline else "(no headline)")
    print("=" * WIDTH)
    if article.byline:
        print("By", ", ".join(article.byline.authors) or article.byline.credit)
    if article.dateline:
        places = " / ".join(place.name for place in article.dateline.places)
        print(
            "Filed from", places or "(no place)", "by", ", ".join(article.dateline.agencies) or "?"
        )
    for notice in article.notices:
        print(f"[{notice.kind}] {short(notice.text)}")
    for section in article.sections:
        if section.subheading and not (section.subheading.title or section.paragraphs):
            continue  # a rule of dashes or asterisks above the sign-off
        print()
        title = (
            section.subheading.title or section.subheading.text if section.subheading else "Lead"
        )
        print(f"{title} ({len(section.paragraphs)} paragraphs)")
        for paragraph in section.paragraphs[:3]:
            print("   ", short(paragraph.text, WIDTH - 4))
        if len(section.paragraphs) > 3:
            print("    …")
    if article.sign_off:
        print()
        print("Signed off:", article.sign_off.text)
    for residue in article.residue:
        print(f"Left over ({residue.kind}): {short(residue.text)}")


def who(attribution: newsmodel.Attribution | None) -> str:
    """The speaker and whoever relays the words."""
    if attribution is None:
        return "nobody"
    name = attribution.speaker.name if attribution.speaker else None
    name = name or (attribution.source.text if attribution.source else "nobody named")
    return f"{name}, as told by {who(attribution.via)}" if attribution.via else name


def show_quotes(article: newsmodel.Article) -> None:
    """Each quotation with its speaker."""
    print(f"\nQuotations ({len(article.quotes)})\n" + "-" * WIDTH)
    for quote in article.quotes:
        rule = quote.attribution.rule if quote.attribution else "-"
        print(f"{quote.id:>4}  {who(quote.attribution)}  [{quote.kind}; {rule}]")
        print("      “" + short(quote.text, WIDTH - 8) + ("”" if quote.closed else " …"))


def show_claims(article: newsmodel.Article) -> None:
    """Each attributed statement with its source, cue and mode."""
    print(f"\nClaims ({len(article.claims)})\n" + "-" * WIDTH)
    for claim in article.claims:
        cue = claim.attribution.cue
        print(
            f"{claim.id:>4}  {who(claim.attribution)} — {claim.mode}"
            + (f", “{cue.text}”" if cue else "")
        )
        print("      " + short(" … ".join(piece.text for piece in claim.content), WIDTH - 6))


def show_dates(article: newsmodel.Article) -> None:
    """Each date mention with the value it stands for."""
    print(f"\nDates ({len(article.dates)})\n" + "-" * WIDTH)
    for date in article.dates:
        print(f"{date.id:>4}  {date.text:24} {date.value or 'unresolved'}")


def main(arguments: list[str]) -> int:
    """Read the file named, or the sample dispatch."""
    path = Path(arguments[0]) if arguments else SAMPLE
    if not path.exists():
        print(f"{path.name} is not here: the distributions do not carry it. Name a file to read.")
        return 1
    published = datetime.date(2022, 1, 28) if path == SAMPLE else None
    if len(arguments) > 1:
        published = datetime.date.fromisoformat(arguments[1])
    article = newsmodel.parse_article(path.read_text(encoding="utf-8"), published=published)
    show_outline(article)
    show_quotes(article)
    show_claims(article)
    show_dates(article)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
