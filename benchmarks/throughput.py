"""Dispatches a second, for one process and for several, and what an archive costs.

    python benchmarks/throughput.py [TEXTS.jsonl[.gz]] [--count 600] [--processes N]

Each process parses texts and makes flat rows of the claims, as `examples/pool.py` does; texts go
to the processes and rows come back. The texts are read again and again until about ten seconds
are filled, so that starting the processes does not count.

What one process does is told a second of processor time, which other work on the machine does not
change much; what several do together is told a second by the clock, which it does.
"""

from __future__ import annotations

import argparse
import os
import resource
import time
from collections.abc import Callable, Iterable
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import newsmodel
from corpus import stories

SECONDS = 10
ARCHIVES = (1_000_000, 100_000_000)


def rows(text: str) -> list[dict[str, Any]]:
    """What each process does with a text."""
    return newsmodel.to_rows(newsmodel.parse_article(text), "claims")


def spent(work: Iterable[object], clock: Callable[[], float] = time.process_time) -> float:
    """Seconds until the work is done."""
    begun = clock()
    for _ in work:
        pass
    return clock() - begun


def processor(who: int) -> float:
    """Seconds of processor time so far."""
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime


def memory(who: int) -> float:
    """The most memory that was resident, in megabytes."""
    return resource.getrusage(who).ru_maxrss / 1024


def together(texts: list[str], processes: int) -> tuple[float, float]:
    """Dispatches a second by the clock, and processor time of all processes for each."""
    mine, theirs = processor(resource.RUSAGE_SELF), processor(resource.RUSAGE_CHILDREN)
    with get_context("spawn").Pool(processes) as pool:
        spent(pool.imap(rows, texts[:64], chunksize=8))
        seconds = spent(pool.imap(rows, texts, chunksize=32), time.perf_counter)
        pool.close()
        pool.join()
    mine = processor(resource.RUSAGE_SELF) - mine
    theirs = processor(resource.RUSAGE_CHILDREN) - theirs
    return len(texts) / seconds, (mine + theirs) / len(texts)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Dispatches a second.")
    parser.add_argument("texts", type=Path, nargs="?")
    parser.add_argument("--count", type=int, default=600)
    parser.add_argument("--processes", type=int, default=os.cpu_count())
    chosen = parser.parse_args()
    texts = stories(chosen.texts, chosen.count)
    length = sum(map(len, texts)) / len(texts)
    spent(map(rows, texts[:50]))  # the first call builds the tables of words

    parse = min(spent(map(newsmodel.parse_article, texts)) for _ in range(3)) / len(texts)
    alone = min(spent(map(rows, texts)) for _ in range(3)) / len(texts)
    rounds = 1 + int(SECONDS * chosen.processes / (alone * len(texts)))
    rate, each = together(texts * rounds, chosen.processes)

    print(f"texts                          {len(texts)}, {length:.0f} characters on average")
    print(f"parse, one process             {1 / parse:8.0f} dispatches a second")
    print(f"parse and rows, one process    {1 / alone:8.0f} dispatches a second")
    print(f"the same in {chosen.processes:2} processes      {rate:8.0f} dispatches a second")
    print(f"memory of this process         {memory(resource.RUSAGE_SELF):8.0f} MB")
    print(f"memory of the largest worker   {memory(resource.RUSAGE_CHILDREN):8.0f} MB")
    for count in ARCHIVES:
        print(f"{count:>11,} dispatches         {count * each / 3600:8.1f} core-hours")


if __name__ == "__main__":
    main()
