"""What each stage costs, as tokenising passes over the same texts.

    python benchmarks/stages.py [TEXTS.jsonl[.gz]] [COUNT] [--instructions]

Each line of the file is an object with a `text`; without one the invented dispatches of the tests
are read. The unit is one pass of `re.findall(r"\\w+|[^\\w\\s]", text)` over the same texts in the
same run. `--instructions` counts what the processor executes instead of seconds, which a busy
machine does not blur; it needs valgrind.
"""

from __future__ import annotations

import gc
import json
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from corpus import stories
from instructions import between_marks
from newsmodel import Parser
from newsmodel._stages.assemble import assemble
from newsmodel.parser import STAGES

TOKEN = re.compile(r"\w+|[^\w\s]")
COUNTED = """
import gc, json, os, re, sys
from newsmodel import Parser
from newsmodel._stages.assemble import assemble
from newsmodel.parser import STAGES
texts = json.load(open(sys.argv[1]))
token = re.compile(r"\\w+|[^\\w\\s]")
parser = Parser()
for text in texts:
    parser.parse_article(text)
gc.disable()
for text in texts:
    os.getppid()
    token.findall(text)
    os.getppid()
    state = parser._state(text, None, whole=False)
    for stage in STAGES:
        os.getppid()
        state = stage(state)
    os.getppid()
    assemble(state, None)
os.getppid()
"""


def main() -> None:
    """Print what each stage costs."""
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    texts = stories(Path(words[0]) if words else None, int(words[1]) if len(words) > 1 else 150)
    counted = "--instructions" in sys.argv
    best = by_instructions(texts[:40]) if counted else by_seconds(texts)
    unit = best.pop("(unit)")
    for name, cost in best.items():
        print(f"{name:12s} {cost / unit:6.2f}")
    print(f"{'together':12s} {sum(best.values()) / unit:6.2f}")


def by_seconds(texts: list[str]) -> dict[str, float]:
    """The best of seven rounds of each text, together."""
    parser = Parser()
    best: dict[str, list[float]] = {}
    gc.disable()
    for _ in range(7):
        gc.collect()
        for number, text in enumerate(texts):
            for name, seconds in spent_on(parser, text):
                row = best.setdefault(name, [float("inf")] * len(texts))
                row[number] = min(row[number], seconds)
    return {name: sum(row) for name, row in best.items()}


def by_instructions(texts: list[str]) -> dict[str, float]:
    """What the processor executes for each stage."""
    totals = between_marks(COUNTED, json.dumps(texts))
    names = ["(unit)", "tokens", *(stage.__name__ for stage in STAGES), "assemble"]
    return {name: sum(totals[number :: len(names)]) for number, name in enumerate(names)}


def spent_on(parser: Parser, text: str) -> Iterator[tuple[str, float]]:
    """Seconds of each stage for one text."""
    mark = time.perf_counter()
    TOKEN.findall(text)
    yield "(unit)", time.perf_counter() - mark
    mark = time.perf_counter()
    state = parser._state(text, None, whole=False)
    yield "tokens", time.perf_counter() - mark
    for stage in STAGES:
        mark = time.perf_counter()
        state = stage(state)
        yield stage.__name__, time.perf_counter() - mark
    mark = time.perf_counter()
    assemble(state, None)
    yield "assemble", time.perf_counter() - mark


if __name__ == "__main__":
    main()
