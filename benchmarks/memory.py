"""Memory that an article holds, the most that a parse needs, and the time of an import.

python benchmarks/memory.py [TEXTS.jsonl[.gz]]
"""

from __future__ import annotations

import gc
import subprocess
import sys
import tracemalloc
from pathlib import Path

import newsmodel
from corpus import stories

PROBE = """
import sys, time
begun = time.perf_counter()
import newsmodel
known = time.perf_counter()
newsmodel.parse_article
ready = time.perf_counter()
print((known - begun) * 1000, (ready - begun) * 1000, "dateparser" in sys.modules)
"""


def of_parse(text: str) -> tuple[float, float]:
    """Bytes a character: held by the article beside the text itself, and at the highest."""
    gc.collect()
    tracemalloc.start()
    article = newsmodel.parse_article(text)
    held, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del article
    return held / len(text), peak / len(text)


def main() -> None:
    """Print the figures for one ordinary story, for the longest, and for a book of them."""
    texts = stories(Path(sys.argv[1]) if len(sys.argv) > 1 else None, 200)
    for text in texts:  # what is built once and kept is no part of an article
        newsmodel.to_dict(newsmodel.parse_article(text))
    by_length = sorted(texts, key=len)
    samples = {
        "the middle story": by_length[len(by_length) // 2],
        "the longest story": by_length[-1],
        "all in one text": "\n\n".join(texts),
    }
    for name, text in samples.items():
        held, peak = of_parse(text + " ")
        print(
            f"{name:18s} {len(text):8d} characters: held {held:6.1f}, peak {peak:6.1f} bytes each"
        )
    shots = [
        subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=True)
        for _ in range(9)
    ]
    figures = [shot.stdout.split() for shot in shots]
    for name, column in (("import newsmodel", 0), ("the same and the parser", 1)):
        times = sorted(float(row[column]) for row in figures)
        print(f"{name}: {times[0]:.0f} ms at best, {times[4]:.0f} ms in the middle of nine")
    print(f"dateparser loaded by it: {figures[0][2]}")


if __name__ == "__main__":
    main()
