"""Counts the machine's instructions between marks in a program; needs valgrind.

Times of a busy machine differ by half from run to run; these counts do not.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

__all__ = ["between_marks", "can_count"]


def can_count() -> bool:
    """Whether valgrind is here."""
    return shutil.which("valgrind") is not None


def between_marks(program: str, argument: str) -> list[int]:
    """Instructions from each call of `os.getppid()` in the program to the next.

    `getppid` is a name that valgrind can see in any build of Python, and nothing else calls it.
    The program finds the argument in the file that `sys.argv[1]` names.
    """
    with tempfile.TemporaryDirectory() as folder:
        given, script = Path(folder, "argument"), Path(folder, "program.py")
        given.write_text(argument, encoding="utf-8")
        script.write_text(program, encoding="utf-8")
        done = subprocess.run(
            [
                "valgrind", "--tool=callgrind", "--dump-before=getppid",
                f"--callgrind-out-file={folder}/count", sys.executable, str(script), str(given),
            ],
            env={**os.environ, "PYTHONHASHSEED": "0"},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            raise SystemExit(done.stderr[-2000:])
        dumps = sorted(Path(folder).glob("count.*"), key=lambda path: int(path.suffix[1:]))
        found = [re.search(r"^totals: (\d+)", dump.read_text(), re.MULTILINE) for dump in dumps]
    # The first dump holds what went before the first mark.
    return [int(match[1]) for match in found[1:] if match]
