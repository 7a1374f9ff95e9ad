"""The claims of a folder of dispatches in pandas, polars and DuckDB: who is cited how often.

    python examples/data_frames.py FOLDER

The name of each file begins with the day of publication: 2023-03-03-bridge.txt.
Needs pyarrow, pandas, polars and duckdb: pip install "newsmodel[examples]"
"""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import duckdb
import polars as pl
import pyarrow as pa

import newsmodel


def claims(folder: Path) -> pa.Table:
    """The claims of every dispatch as one Arrow table, with the published schema."""
    rows = []
    for path in sorted(folder.glob("*.txt")):
        published = datetime.date.fromisoformat(path.name[:10])
        article = newsmodel.parse_article(path.read_text(encoding="utf-8"), published=published)
        rows += newsmodel.to_rows(article, "claims", uri=path.name)
    return pa.Table.from_pylist(rows, schema=pa.schema(newsmodel.ROW_SCHEMAS["claims"]))


def in_pandas(table: pa.Table) -> dict[str, int]:
    """Claims by speaker, counted by pandas."""
    return table.to_pandas()["speaker"].value_counts().to_dict()


def in_polars(table: pa.Table) -> dict[str, int]:
    """Claims by speaker, counted by polars."""
    counted = pl.DataFrame(table).drop_nulls("speaker").group_by("speaker").len()
    return dict(counted.iter_rows())


def in_duckdb(table: pa.Table) -> dict[str, int]:
    """Claims by speaker, counted by DuckDB."""
    query = "SELECT speaker, count(speaker) FROM claims WHERE speaker IS NOT NULL GROUP BY speaker"
    with duckdb.connect() as connection:
        return dict(connection.register("claims", table).execute(query).fetchall())


def main(arguments: list[str]) -> int:
    """Count in all three, which agree, and print."""
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    table = claims(Path(arguments[0]))
    counts = in_polars(table)
    if not counts == in_pandas(table) == in_duckdb(table):
        print("the three do not agree", file=sys.stderr)
        return 1
    for speaker, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        print(f"{count:>4}  {speaker}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
