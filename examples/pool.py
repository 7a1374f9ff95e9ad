"""A folder of dispatches to a table of claims, by as many processes as you like.

    python examples/pool.py FOLDER [PROCESSES] > claims.csv

The name of each file begins with the day of publication: 2023-03-03-bridge.txt.
Nothing but the standard library. Rows travel between processes and articles don't: an article is
several times the size of its text, and sending it would eat the gain of the second core.
"""

from __future__ import annotations

import csv
import datetime
import os
import sys
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import newsmodel

TABLE = "claims"


def read(path: Path) -> list[dict[str, Any]]:
    """The rows of one dispatch; this is what each process runs."""
    # Every place stays countable where a byte cannot be decoded.
    text = path.read_text(encoding="utf-8", errors="replace")
    published = datetime.date.fromisoformat(path.name[:10])
    article = newsmodel.parse_article(text, published=published)
    return newsmodel.to_rows(article, TABLE, uri=path.name)


def main(arguments: list[str]) -> int:
    """Read the folder and write the table to standard output."""
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    files = sorted(Path(arguments[0]).glob("*.txt"))
    processes = int(arguments[1]) if len(arguments) > 1 else os.cpu_count()
    table = csv.DictWriter(sys.stdout, newsmodel.ROW_SCHEMAS[TABLE], lineterminator="\n")
    table.writeheader()
    with Pool(processes) as pool:
        # In chunks, because a message for each dispatch costs as much as a short dispatch.
        for rows in pool.imap(read, files, chunksize=32):
            table.writerows(rows)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
