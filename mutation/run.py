"""Change the code of a stage in small ways and see how many of the changes its tests notice.

    python mutation/run.py [STAGE ...] [--count 150] [--seed 1]

Needs the `mutation` extra (cosmic-ray). Works on a copy of the checkout. Of all changes to a stage
a sample is tried; each that no test notices is printed: it shows a missing test, or code that
nobody needs, or a change that means nothing.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
STAGES = Path("src/newsmodel/_stages")
COMMON = ["tests/test_seed.py", "tests/test_laws.py::test_laws_hold_for_every_line_end"]
# What a test of the stage is: its own cases and those of the stages that read what it gives.
TESTS = {
    "quotes": ["tests/test_quotes.py", "tests/test_claims.py", "tests/test_readings.py"],
    "attribution": [
        "tests/test_attribution.py",
        "tests/test_statements.py",
        "tests/test_claims.py",
        "tests/test_quotes.py",
        "tests/test_readings.py",
    ],
    "claims": ["tests/test_claims.py", "tests/test_statements.py", "tests/test_readings.py"],
    "dates": ["tests/test_dates.py"],
}
# For kinds and small numbers to be equal and to be the same is one; bits joined are bits added.
SAME = ("_Eq_Is", "_Is_Eq", "_NotEq_IsNot", "_IsNot_NotEq", "_BitOr_Add", "_BitOr_BitXor")
# A change whose tests run out of time counts as noticed: a busy machine must not do that.
CONFIG = """
[cosmic-ray]
module-path = {modules}
timeout = 600.0
excluded-modules = []
test-command = "{python} -m pytest -x -q -p no:cacheprovider {tests}"

[cosmic-ray.distributor]
name = "local"
"""


class Change(NamedTuple):
    """One small change and what became of it."""

    job: str
    path: str
    operator: str
    line: int
    column: int


def unread(path: Path) -> list[tuple[int, int, int, int]]:
    """Places whose change can mean nothing: annotations, which nobody evaluates."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        for name in ("annotation", "returns"):
            part = getattr(node, name, None)
            if isinstance(part, ast.expr) and part.end_lineno and part.end_col_offset is not None:
                found.append((part.lineno, part.col_offset, part.end_lineno, part.end_col_offset))
    return found


def is_unread(change: Change, places: list[tuple[int, int, int, int]]) -> bool:
    """Whether a change lies in an annotation."""
    at = (change.line, change.column)
    return any((a, b) <= at <= (c, d) for a, b, c, d in places)


def sample(session: Path, folder: Path, count: int, seed: int) -> int:
    """Keep a sample of the changes in the session; how many there were."""
    with sqlite3.connect(session) as base:
        rows = base.execute(
            "select job_id, module_path, operator_name, start_pos_row, start_pos_col"
            " from mutation_specs order by module_path, start_pos_row, start_pos_col,"
            " operator_name, occurrence"
        )
        changes = [Change(*row) for row in rows]
        places = {path: unread(folder / path) for path in {change.path for change in changes}}
        real = [
            change
            for change in changes
            if not change.operator.endswith(SAME) and not is_unread(change, places[change.path])
        ]
        kept = {change.job for change in random.Random(seed).sample(real, min(count, len(real)))}
        for change in changes:
            if change.job not in kept:
                base.execute("delete from mutation_specs where job_id = ?", (change.job,))
                base.execute("delete from work_items where job_id = ?", (change.job,))
    return len(real)


def report(session: Path, stage: str, total: int) -> None:
    """The share that was noticed, and every change that was not."""
    with sqlite3.connect(session) as base:
        rows = base.execute(
            "select m.module_path, m.start_pos_row, m.operator_name, r.test_outcome, r.diff"
            " from mutation_specs m join work_results r using (job_id)"
            " order by m.module_path, m.start_pos_row"
        ).fetchall()
    killed = 0
    for path, line, operator, outcome, diff in rows:
        if "SURVIVED" not in str(outcome).upper():
            killed += 1
            continue
        print(f"survived: {path}:{line} {operator.rpartition('/')[2]}")
        changed = [row for row in (diff or "").splitlines() if row[:1] in "+-"]
        print(*("    " + row for row in changed if row[:3] not in ("+++", "---")), sep="\n")
    print(f"{stage}: {killed} of {len(rows)} noticed ({killed / max(1, len(rows)):.0%}),"
          f" a sample of {total}", flush=True)  # fmt: skip


def try_stage(stage: str, count: int, seed: int) -> None:
    """Sample the changes to one stage, in a copy."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary, "copy")
        shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(".*", "dist", "site", "found"))
        module = STAGES / stage if (ROOT / STAGES / stage).is_dir() else STAGES / f"{stage}.py"
        named = [test for test in [*TESTS[stage], *COMMON] if (ROOT / test.split("::")[0]).exists()]
        config, session = folder / "mutation.toml", folder / "mutation.sqlite"
        config.write_text(
            CONFIG.format(
                modules=[module.as_posix()], python=sys.executable, tests=" ".join(named)
            ).replace("'", '"'),
            encoding="utf-8",
        )
        env = {**os.environ, "PYTHONPATH": str(folder / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
        run = [sys.executable, "-m", "cosmic_ray.cli"]

        def ray(*words: str) -> None:
            subprocess.run([*run, *words], cwd=folder, env=env, check=True)

        subprocess.run([sys.executable, "-m", "pytest", "-x", "-q", *named], cwd=folder, env=env,
                       check=True, stdout=subprocess.DEVNULL)  # fmt: skip
        ray("init", config.name, session.name)
        total = sample(session, folder, count, seed)
        ray("exec", config.name, session.name)
        report(session, stage, total)


def main() -> None:
    """Each stage named, or all."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("stages", nargs="*", choices=[*TESTS, []])
    arguments.add_argument("--count", type=int, default=150)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    for stage in options.stages or TESTS:
        try_stage(stage, options.count, options.seed)


if __name__ == "__main__":
    main()
