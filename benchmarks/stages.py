"""What each stage costs, as tokenising passes over the same texts.

    python benchmarks/stages.py [TEXTS.jsonl[.gz]] [COUNT]

Each line of the file is an object with a `text`; without one the invented dispatches of the tests
are read. The unit is one pass of `re.findall(r"\\w+|[^\\w\\s]", text)` over the same texts in the
same run.
"""

from __future__ import annotations

import re
import sys
import time
from collections import defaultdict
from pathlib import Path

from corpus import stories
from newsmodel import Parser
from newsmodel._stages.assemble import assemble
from newsmodel.parser import STAGES

TOKEN = re.compile(r"\w+|[^\w\s]")


def main() -> None:
    """Print the best of five rounds for each stage."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    texts = stories(path, int(sys.argv[2]) if len(sys.argv) > 2 else 200)
    parser = Parser()
    best: dict[str, float] = {}
    for _ in range(5):
        spent: dict[str, float] = defaultdict(float)
        for text in texts:
            mark = time.perf_counter()
            TOKEN.findall(text)
            spent["(unit)"] += time.perf_counter() - mark
            mark = time.perf_counter()
            state = parser._state(text, None, whole=False)
            spent["tokens"] += time.perf_counter() - mark
            for stage in STAGES:
                mark = time.perf_counter()
                state = stage(state)
                spent[stage.__name__] += time.perf_counter() - mark
            mark = time.perf_counter()
            assemble(state, None)
            spent["assemble"] += time.perf_counter() - mark
        for name, seconds in spent.items():
            best[name] = min(best.get(name, seconds), seconds)
    unit = best.pop("(unit)")
    for name, seconds in best.items():
        print(f"{name:12s} {seconds / unit:6.2f}")
    print(f"{'together':12s} {sum(best.values()) / unit:6.2f}")


if __name__ == "__main__":
    main()
