"""Counts the machine's instructions for hostile shapes at one size and at four times that size.

    python benchmarks/growth.py [--units 100] [--shape NAME ...]

Needs valgrind. `tests/test_growth.py` counts what Python executes; this counts all that the
processor does, inside patterns too, and is as repeatable. Ends with 1 where four times the text
costs more than six times as much, or a hostile character more than ten times one of news.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from corpus import INVENTED
from hostile_shapes import SHAPES
from instructions import between_marks, can_count

ALLOWED_GROWTH = 6
ALLOWED_COST = 10  # a character, as a multiple of one of news
GROUND = 500_000  # what any text costs, short as it may be

RUN = """
import gc, json, os, sys
import newsmodel
texts = json.load(open(sys.argv[1]))
def store(article):
    newsmodel.from_dict(newsmodel.to_dict(article)) == article
for text in texts[:6]:
    store(newsmodel.parse_article(text))
gc.disable()
for text in texts:
    gc.collect()
    os.getppid()
    article = newsmodel.parse_article(text)
    os.getppid()
    store(article)
    os.getppid()
"""


def counts(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Instructions for parsing and for storing, reading and comparing each text."""
    totals = between_marks(RUN, json.dumps(texts))
    # From the end of one text to the start of the next is a third count, of nothing.
    return list(zip(totals[::3], totals[1::3], strict=True))


def main() -> int:
    """Print a line for each shape."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--units", type=int, default=100)
    arguments.add_argument("--shape", action="append", choices=SHAPES)
    options = arguments.parse_args()
    if not can_count():
        print("valgrind is not here; nothing is counted")
        return 0
    names = options.shape or list(SHAPES)
    sizes = (options.units, 4 * options.units)
    texts = [SHAPES[name](units) for name in names for units in sizes]
    news = "\n\n".join(INVENTED)
    (plain, _), *found = counts([news, *texts])
    base = plain / len(news)
    print(f"news: {base:.0f} instructions a character")
    bad = 0
    for number, name in enumerate(names):
        (parse_few, store_few), (parse_many, store_many) = found[2 * number : 2 * number + 2]
        parse, store = parse_many / max(parse_few, GROUND), store_many / max(store_few, GROUND)
        cost = parse_many / len(texts[2 * number + 1]) / base
        wrong = max(parse, store) > ALLOWED_GROWTH or cost > ALLOWED_COST
        bad += wrong
        print(
            f"{name:45s} parse {parse:5.2f} ×  store {store:5.2f} ×  "
            f"a character costs {cost:5.2f} × news{'  <<' if wrong else ''}"
        )
    print(f"{bad} of {len(names)} shapes grow or cost too much")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
