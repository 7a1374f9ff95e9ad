"""A folder of dispatches to one Parquet file, with a progress bar.

    python examples/folder_to_parquet.py FOLDER OUT.parquet [--table quotes] [--processes 4]

The name of each file begins with the day of publication: 2023-03-03-bridge.txt.
Needs pyarrow and tqdm: pip install "newsmodel[examples]"
"""

from __future__ import annotations

import argparse
import datetime
import sys
from functools import partial
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from tqdm import tqdm

import newsmodel

BATCH = 10_000


def read(path: Path, table: str) -> list[dict[str, Any]]:
    """The rows of one dispatch; this is what each process runs."""
    text = path.read_text(encoding="utf-8", errors="replace")
    published = datetime.date.fromisoformat(path.name[:10])
    article = newsmodel.parse_article(text, published=published)
    return newsmodel.to_rows(article, table, uri=path.name)


def convert(folder: Path, out: Path, table: str, processes: int) -> int:
    """Write the table of all dispatches of the folder; the number of rows."""
    files = sorted(folder.glob("*.txt"))
    # Given and never inferred, because the first rows may hold no value.
    schema = pa.schema(newsmodel.ROW_SCHEMAS[table])
    waiting, written = [], 0
    with Pool(processes) as pool, pq.ParquetWriter(out, schema) as writer:
        found = pool.imap(partial(read, table=table), files, chunksize=32)
        for rows in tqdm(found, total=len(files), unit=" dispatches"):
            waiting += rows
            if len(waiting) >= BATCH:
                writer.write_table(pa.Table.from_pylist(waiting, schema=schema))
                written += len(waiting)
                waiting.clear()
        writer.write_table(pa.Table.from_pylist(waiting, schema=schema))
    return written + len(waiting)


def main(arguments: list[str]) -> int:
    """Read the arguments and convert the folder."""
    parser = argparse.ArgumentParser(description="A folder of dispatches to one Parquet file.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--table", choices=sorted(newsmodel.ROW_SCHEMAS), default="claims")
    parser.add_argument("--processes", type=int, default=1)
    chosen = parser.parse_args(arguments)
    count = convert(chosen.folder, chosen.out, chosen.table, chosen.processes)
    print(f"{count} {chosen.table} in {chosen.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
