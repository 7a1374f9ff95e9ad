"""newsmodel beside its peers: the same texts, in the same run, as ratios of processor time.

    python benchmarks/side_by_side.py [TEXTS.jsonl[.gz]] [--count 60] [--docs]

Needs the `bench` extra. The peers that run under Node are fetched by npm into
`benchmarks/peers/`; without Node they are left out and the table says so.
`--docs` writes table and picture into `docs/`.
"""

from __future__ import annotations

import argparse
import datetime
import importlib
import json
import platform
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from html import escape
from math import log10
from pathlib import Path
from typing import NamedTuple

import newsmodel
from corpus import ROOT, fresh, stories

PEERS = Path(__file__).parent / "peers"
DAY = datetime.date(2023, 3, 3)
TOKEN = re.compile(r"\w+|[^\w\s]")
ROUNDS = 3
WHOLE = "newsmodel, everything"


class Row(NamedTuple):
    """What one reader did with the texts."""

    name: str
    does: str
    seconds: float
    count: int
    texts: int

    @property
    def rate(self) -> float:
        """Texts a second."""
        return self.texts / self.seconds


Reader = Callable[[str], int]


def ours() -> dict[str, tuple[str, Reader]]:
    """What newsmodel does, whole; a part costs as much, for it is read on the way."""
    return {
        "(one tokenising pass)": ("words", lambda text: len(TOKEN.findall(text))),
        WHOLE: (
            "blocks, quotations, claims, speakers, dates",
            lambda text: len(newsmodel.parse_article(text, published=DAY).quotes),
        ),
        "newsmodel, sentences": (
            "sentences",
            lambda text: len(newsmodel.split_sentences(text)),
        ),
    }


def theirs() -> dict[str, tuple[str, Reader]]:
    """The peers in Python that are installed."""
    found: dict[str, tuple[str, Reader]] = {}
    if pysbd := module("pysbd"):
        segmenter = pysbd.Segmenter(language="en", clean=False)
        found["pysbd"] = ("sentences", lambda text: len(segmenter.segment(text)))
    if syntok := module("syntok.segmenter"):
        found["syntok"] = (
            "sentences",
            lambda text: sum(sum(1 for _ in paragraph) for paragraph in syntok.analyze(text)),
        )
    if sentencex := module("sentencex"):
        found["sentencex"] = ("sentences", lambda text: len(list(sentencex.segment("en", text))))
    if search := module("dateparser.search"):
        base = datetime.datetime.combine(DAY, datetime.time())
        settings = {"RELATIVE_BASE": base}
        found["dateparser search"] = (
            "dates",
            lambda text: len(search.search_dates(text, ["en"], settings) or ()),
        )
    return found


def module(name: str) -> object | None:
    """A peer, where it is installed."""
    try:
        return importlib.import_module(name)
    except ImportError:
        print(f"{name} is not installed; left out")
        return None


def timed(name: str, does: str, read: Reader, texts: list[str]) -> Row:
    """The best of the rounds; one is enough for a reader that takes seconds."""
    for text in fresh(texts[:10], -1):
        read(text)
    best, count = float("inf"), 0
    for turn in range(ROUNDS):
        given = fresh(texts, turn)
        begun = time.process_time()
        count = sum(map(read, given))
        best = min(best, time.process_time() - begun)
        if best > 5:
            break
    return Row(name, does, best, count, len(texts))


def under_node(texts: list[str]) -> list[Row]:
    """The peers under Node; nothing where it or its registry is out of reach."""
    if shutil.which("npm") is None:
        print("Node is not here; compromise and chrono-node are left out")
        return []
    if not (PEERS / "node_modules" / "compromise").exists():
        command = ["npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--silent"]
        if subprocess.run(command, cwd=PEERS, check=False).returncode:
            print("npm could not fetch the peers; compromise and chrono-node are left out")
            return []
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as handle:
        json.dump({"texts": texts, "day": DAY.isoformat(), "rounds": ROUNDS}, handle)
        handle.flush()
        done = subprocess.run(
            ["node", str(PEERS / "run.js"), handle.name], capture_output=True, text=True, check=True
        )
    return [
        Row(
            name.partition(", ")[0],
            name.partition(", ")[2],
            row["seconds"],
            row["count"],
            len(texts),
        )
        for name, row in json.loads(done.stdout).items()
    ]


def table(rows: list[Row]) -> str:
    """The rows as a table in Markdown, quickest first."""
    whole = next(row.seconds for row in rows if row.name == WHOLE)
    lines = [
        "| | finds | texts a second | processor time, newsmodel's whole parse = 1 |",
        "|---|---|---:|---:|",
    ]
    for row in sorted(rows, key=lambda row: row.seconds):
        name = f"**{row.name}**" if row.name == WHOLE else row.name
        lines.append(f"| {name} | {row.does} | {row.rate:,.0f} | {row.seconds / whole:.2f} |")
    return "\n".join(lines)


def picture(rows: list[Row]) -> str:
    """The rates as bars, on a logarithmic scale: the slowest is a hundredth of the quickest."""
    shown = sorted((row for row in rows if not row.name.startswith("(")), key=lambda r: -r.rate)
    low = min(row.rate for row in shown) / 2
    wide = 360 / log10(max(row.rate for row in shown) / low)
    high = 30 * len(shown) + 40
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 {high}" role="img">',
        '<g font-family="system-ui, sans-serif" font-size="14">',
        "<title>Texts a second, logarithmic scale</title>",
        f'<rect width="760" height="{high}" rx="6" fill="#fbfbfd"/>',
        '<text x="14" y="24" fill="#444">Texts a second (logarithmic scale)</text>',
    ]
    for number, row in enumerate(shown):
        y = 40 + 30 * number
        mine = row.name.startswith("newsmodel")
        length = max(2, wide * log10(row.rate / low))
        label = row.name if mine else f"{row.name}: {row.does}"
        parts.append(
            f'<text x="266" y="{y + 15}" text-anchor="end" fill="#222">{escape(label)}</text>'
        )
        fill = "#3949ab" if mine else "#b0b7c3"
        parts.append(
            f'<rect x="276" y="{y}" width="{length:.0f}" height="20" rx="3" fill="{fill}"/>'
        )
        parts.append(
            f'<text x="{284 + length:.0f}" y="{y + 15}" fill="#222">{row.rate:,.0f}</text>'
        )
    return "\n".join([*parts, "</g></svg>", ""])


def main() -> None:
    """Measure, print, and write for the documentation if asked."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("texts", type=Path, nargs="?")
    arguments.add_argument("--count", type=int, default=60)
    arguments.add_argument("--docs", action="store_true")
    options = arguments.parse_args()
    texts = stories(options.texts, options.count)
    # The quickest are timed between the slow ones, so that a change of the machine shows.
    readers = {**ours(), **theirs()}
    rows = [timed(name, does, read, texts) for name, (does, read) in readers.items()]
    rows += under_node(texts)
    again = timed(WHOLE, *ours()[WHOLE], texts)
    mean = sum(map(len, texts)) / len(texts)
    head = (
        f"{len(texts)} texts of {mean:,.0f} characters on average, Python "
        f"{platform.python_version()}, one core, newsmodel {newsmodel.__version__}."
    )
    print(head, table(rows), sep="\n\n")
    drift = again.seconds / next(row.seconds for row in rows if row.name == WHOLE)
    print(f"\nAt the end of the run the whole parse took {drift:.2f} × what it took at its start.")
    if options.docs:
        folder = ROOT / "docs" / "figures"
        folder.mkdir(exist_ok=True)
        (folder / "side-by-side.md").write_text(f"{head}\n\n{table(rows)}\n", encoding="utf-8")
        (folder / "side-by-side.svg").write_text(picture(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
