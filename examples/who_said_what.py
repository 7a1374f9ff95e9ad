"""One dispatch to a table of who said what, as CSV.

    python examples/who_said_what.py DISPATCH [PUBLISHED] > table.csv

PUBLISHED is the day of publication, as 2023-03-03.
"""

from __future__ import annotations

import csv
import datetime
import sys
from collections.abc import Iterator
from pathlib import Path

import newsmodel

COLUMNS = ("who", "role", "told by", "how", "cue", "words", "place")


def name(attribution: newsmodel.Attribution | None) -> str:
    """The speaker's name, or the words that stand for somebody who cannot be named."""
    if attribution is None:
        return ""
    if attribution.speaker is not None:
        return attribution.speaker.name
    return attribution.source.text if attribution.source is not None else ""


def table(article: newsmodel.Article) -> Iterator[tuple[str | int, ...]]:
    """A row for each claim of the article."""
    for claim in article.claims:
        said = claim.attribution
        yield (
            name(said),
            (said.speaker.role or "") if said.speaker else "",
            name(said.via),
            claim.mode.value,
            said.cue.text if said.cue else "",
            " … ".join(" ".join(piece.text.split()) for piece in claim.content),
            claim.span.start,
        )


def main(arguments: list[str]) -> int:
    """Read the file named and write its table to standard output."""
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    published = datetime.date.fromisoformat(arguments[1]) if len(arguments) > 1 else None
    text = Path(arguments[0]).read_text(encoding="utf-8")
    rows = csv.writer(sys.stdout, lineterminator="\n")
    rows.writerow(COLUMNS)
    rows.writerows(table(newsmodel.parse_article(text, published=published)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
