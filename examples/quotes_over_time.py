"""The quotations of one person over time, as a picture.

    python examples/quotes_over_time.py FOLDER NAME PICTURE.png

The name of each file in the folder begins with the day of publication: 2023-03-03-bridge.txt.
Needs matplotlib: pip install "newsmodel[examples]"
"""

from __future__ import annotations

import datetime
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import matplotlib as mpl
import matplotlib.dates
import matplotlib.pyplot as plt

import newsmodel

mpl.use("Agg")
LONGEST = 52


def quotations(folder: Path, name: str) -> Iterator[tuple[datetime.date, str]]:
    """Day and words of each quotation that the dispatches give to the person, in order."""
    for path in sorted(folder.glob("*.txt")):
        day = datetime.date.fromisoformat(path.name[:10])
        article = newsmodel.parse_article(path.read_text(encoding="utf-8"), published=day)
        for quote in article.quotes_by(name):
            yield day, quote.text


def draw(found: list[tuple[datetime.date, str]], name: str, picture: Path) -> None:
    """A dot for each quotation at its day, its words beside it."""
    figure, axes = plt.subplots(figsize=(9, 1.2 + 0.42 * len(found)), layout="constrained")
    days = [mpl.dates.date2num(day) for day, _ in found]
    places = list(range(len(found), 0, -1))
    axes.hlines(places, min(days), days, color="0.85", linewidth=1, zorder=1)
    axes.scatter(days, places, color="tab:blue", zorder=2)
    for day, place, (_, words) in zip(days, places, found, strict=True):
        label = f"“{textwrap.shorten(words, LONGEST, placeholder=' …')}”"
        axes.annotate(label, (day, place), (8, 0), textcoords="offset points", va="center")
    first, last = min(days), max(days)
    axes.set_xlim(first - 2, last + max(2, (last - first) * 0.75))
    axes.set_ylim(0.3, len(found) + 0.7)
    axes.set_yticks([])
    axes.xaxis.set_major_locator(mpl.dates.AutoDateLocator(maxticks=7))
    axes.xaxis.set_major_formatter(mpl.dates.DateFormatter("%d %b %Y"))
    axes.spines[["left", "right", "top"]].set_visible(False)
    axes.set_title(f"{name}: {len(found)} quotations", loc="left")
    figure.savefig(picture, dpi=120)
    plt.close(figure)


def main(arguments: list[str]) -> int:
    """Read the folder and draw the picture."""
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    folder, name, picture = arguments
    found = list(quotations(Path(folder), name))
    if not found:
        print(f"nobody called {name} is quoted there", file=sys.stderr)
        return 1
    draw(found, name, Path(picture))
    print(f"{len(found)} quotations of {name}: {picture}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
