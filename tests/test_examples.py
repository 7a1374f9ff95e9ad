"""Every recipe in `examples/` runs, on the invented dispatches that stand beside it."""

from __future__ import annotations

import ast
import contextlib
import csv
import importlib.util
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
DISPATCHES = EXAMPLES / "dispatches"
BRIDGE = DISPATCHES / "2023-03-03-arden-bridge-opens.txt"

FEED = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Wire</title>
  <entry>
    <title>Arden reopens bridge</title>
    <updated>2023-03-03T18:00:00Z</updated>
    <content type="html">&lt;p&gt;ARDEN, March 3 (AFP) - The bridge “is safe&amp;nbsp;again,”
      engineer Jonas Holm said.&lt;/p&gt;&lt;script&gt;“Buy!” said Ed Roe.&lt;/script&gt;</content>
  </entry>
  <entry>
    <title type="text">Ferry &lt; bridge</title>
    <published>2023-04-14T18:00:00+02:00</published>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
      <p>“A town <b>needs</b> a boat,” Petra Vance said.</p></div></content>
  </entry>
</feed>
"""


def run(
    recipe: str, *arguments: str | Path, given: str = "", fails: bool = False
) -> subprocess.CompletedProcess[str]:
    """Run a recipe as its reader would, from the root of the checkout."""
    done = subprocess.run(
        [sys.executable, EXAMPLES / recipe, *arguments],
        cwd=ROOT,
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONUTF8": "1"},
        check=False,
    )
    assert (done.returncode != 0) is fails, done.stderr
    return done


def need(*packages: str) -> None:
    missing = [name for name in packages if importlib.util.find_spec(name) is None]
    if missing:
        pytest.skip(f'needs {", ".join(missing)}: pip install "newsmodel[examples]"')


def test_who_said_what_is_a_table() -> None:
    """One dispatch: a row for each claim, the relay in a column of its own."""
    rows = list(csv.DictReader(io.StringIO(run("who_said_what.py", BRIDGE, "2023-03-03").stdout)))

    assert [(row["who"], row["told by"]) for row in rows] == [
        ("Jonas Holm", ""),
        ("Jonas Holm", ""),
        ("Petra Vance", "a mayor’s aide"),
        ("Petra Vance", ""),
    ]
    assert rows[1]["words"] == "“We tested every cable,” … “Nobody needs to worry.”"


def test_a_feed_item_is_read() -> None:
    """Both forms of content; a script in a page says nothing."""
    shown = run("feed_item.py", given=FEED).stdout

    assert shown.splitlines() == [
        "Arden reopens bridge",
        "    Jonas Holm: “is safe\u00a0again,”",
        "Ferry < bridge",
        "    Petra Vance: “A town needs a boat,”",
    ]


def test_a_feed_with_a_document_type_is_refused() -> None:
    """No entity of a stranger's is ever expanded."""
    bomb = FEED.replace("<feed", '<!DOCTYPE feed [<!ENTITY a "aaaa">]><feed', 1)

    assert "refused" in run("feed_item.py", given=bomb, fails=True).stderr


def test_the_suite_on_a_fixture_passes() -> None:
    """The pytest suite of a reader, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", EXAMPLES / "your_tests"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout


def test_a_pool_gives_what_one_process_gives() -> None:
    """The table does not depend on the number of processes."""
    alone, both = (run("pool.py", DISPATCHES, str(count)).stdout for count in (1, 2))

    assert alone == both
    rows = list(csv.DictReader(io.StringIO(alone)))
    assert {row["article"] for row in rows} == {path.name for path in DISPATCHES.glob("*.txt")}


@pytest.mark.parametrize("table", ["claims", "quotes", "dates", "paragraphs"])
def test_a_folder_becomes_parquet(table: str, tmp_path: Path) -> None:
    """Every table, with the published schema."""
    need("pyarrow", "tqdm")
    out = tmp_path / "out.parquet"
    shown = run("folder_to_parquet.py", DISPATCHES, out, "--table", table, "--processes", "2")

    import pyarrow.parquet as pq

    read = pq.read_table(out)
    assert f"{read.num_rows} {table}" in shown.stdout
    assert read.num_rows > 0
    assert len(set(read["article"].to_pylist())) == 8


def test_data_frames_agree() -> None:
    """pandas, polars and DuckDB count the same claims."""
    need("pyarrow", "pandas", "polars", "duckdb")
    shown = run("data_frames.py", DISPATCHES).stdout.splitlines()

    assert shown[0].split(maxsplit=1)[1] == "Petra Vance"


def test_quotations_over_time_are_drawn(tmp_path: Path) -> None:
    """One person's quotations as a picture."""
    need("matplotlib")
    picture = tmp_path / "vance.png"
    run("quotes_over_time.py", DISPATCHES, "Petra Vance", picture)

    assert picture.read_bytes().startswith(b"\x89PNG")


def test_nobody_quoted_is_said_so(tmp_path: Path) -> None:
    """No empty picture."""
    need("matplotlib")
    done = run("quotes_over_time.py", DISPATCHES, "Nemo", tmp_path / "x.png", fails=True)

    assert "nobody called Nemo" in done.stderr


def test_a_dispatch_is_printed() -> None:
    """The first thing that the README runs."""
    shown = run("read_dispatch.py", BRIDGE, "2023-03-03").stdout

    assert shown.startswith("Arden reopens bridge after storm\n")


def shown_by(source: str, names: dict[str, Any]) -> str:
    """Run a cell of the notebook as a notebook does; what it prints."""
    body = ast.parse(source).body
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        last = body.pop() if body and isinstance(body[-1], ast.Expr) else None
        exec(compile(ast.Module(body, []), "cell", "exec"), names)  # noqa: S102
        if isinstance(last, ast.Expr):
            value = eval(compile(ast.Expression(last.value), "cell", "eval"), names)  # noqa: S307
            if hasattr(value, "_repr_html_"):
                assert value._repr_html_().startswith("<")
    return printed.getvalue()


def test_the_notebook_shows_what_it_stores() -> None:
    """Top to bottom, each cell prints what stands under it."""
    cells = json.loads((EXAMPLES / "tour.ipynb").read_text(encoding="utf-8"))["cells"]
    names: dict[str, Any] = {}
    for cell in cells:
        if cell["cell_type"] == "code":
            outputs = [out for out in cell["outputs"] if out["output_type"] == "stream"]
            stored = "".join("".join(out["text"]) for out in outputs)

            assert shown_by("".join(cell["source"]), names) == stored
