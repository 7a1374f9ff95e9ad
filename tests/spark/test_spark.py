"""The recipe for Spark, with real executor processes. An extra: `pip install -e ".[test,spark]"`.

python -m pytest tests/spark -m spark
"""

from __future__ import annotations

import csv
import importlib.util
import io
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
EXAMPLES = ROOT / "examples"

pytestmark = [
    pytest.mark.spark,
    pytest.mark.skipif(
        importlib.util.find_spec("pyspark") is None,
        reason='needs PySpark: pip install "newsmodel[spark]"',
    ),
    pytest.mark.skipif(shutil.which("java") is None, reason="needs Java 17, and no java is here"),
]


def run(recipe: str, *arguments: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, EXAMPLES / recipe, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )

    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def test_spark_gives_what_a_pool_gives(tmp_path: Path) -> None:
    """Two executor processes write the table of claims that one process prints."""
    import pyarrow.parquet as pq

    out = tmp_path / "claims.parquet"
    run("spark/claims_table.py", EXAMPLES / "dispatches", out, "local[2]")
    expected = list(csv.DictReader(io.StringIO(run("pool.py", EXAMPLES / "dispatches", "1"))))

    table = pq.read_table(out)
    found = [
        {name: "" if value is None else str(value) for name, value in row.items()}
        for row in table.to_pylist()
    ]
    order = ("article", "id")
    assert sorted(found, key=lambda row: [row[name] for name in order]) == sorted(
        expected, key=lambda row: [row[name] for name in order]
    )
    assert len(list(out.glob("part-*.parquet"))) >= 2
