"""A directory of dispatches to a Parquet table of claims, in PySpark.

    python examples/spark/claims_table.py DIRECTORY OUT.parquet [MASTER]

The name of each file begins with the day of publication: 2023-03-03-bridge.txt.
MASTER is local[2] where none is named. Needs Java 17 and: pip install "newsmodel[spark]"

Each executor process takes Arrow batches of texts and gives Arrow batches of flat rows, so neither
text nor article is pickled row by row.
"""

from __future__ import annotations

import datetime
import os
import sys
from collections.abc import Iterator

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f

import newsmodel

TABLE = "claims"
SPARK_TYPES = {"string": "string", "int64": "bigint", "bool": "boolean"}


def read(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Texts in, rows out; this is what each executor process runs."""
    schema = pa.schema(newsmodel.ROW_SCHEMAS[TABLE])
    for batch in batches:
        rows = []
        for file, text in zip(batch["file"].to_pylist(), batch["text"].to_pylist(), strict=True):
            published = datetime.date.fromisoformat(file[:10])
            article = newsmodel.parse_article(text, published=published)
            rows += newsmodel.to_rows(article, TABLE, uri=file)
        yield pa.RecordBatch.from_pylist(rows, schema=schema)


def claims(spark: SparkSession, directory: str) -> DataFrame:
    """The claims of every dispatch of a directory."""
    texts = spark.read.text(directory, wholetext=True, pathGlobFilter="*.txt").select(
        f.element_at(f.split(f.col("_metadata.file_path"), "/"), -1).alias("file"),
        f.col("value").alias("text"),
    )
    columns = newsmodel.ROW_SCHEMAS[TABLE].items()
    return texts.mapInArrow(read, ", ".join(f"`{n}` {SPARK_TYPES[kind]}" for n, kind in columns))


def main(arguments: list[str]) -> int:
    """Read the directory and write the table."""
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    directory, out, master = (*arguments, "local[2]")[:3]
    # Executors on this machine use the interpreter that runs this, and not the first on the path.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = (
        SparkSession.builder.master(master)
        .appName("newsmodel")
        # A dispatch may be a megabyte: the rows of a batch are bounded, not its bytes.
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", 200)
        # Dispatches are small files: taken for costly to open, thirty would make a task.
        .config("spark.sql.files.openCostInBytes", 64 * 1024)
        .getOrCreate()
    )
    try:
        claims(spark, directory).write.mode("overwrite").parquet(out)
        print(f"{spark.read.parquet(out).count()} {TABLE} in {out}")
    finally:
        spark.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
