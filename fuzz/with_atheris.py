"""Hold the laws over texts that coverage leads to; needs the `fuzz` extra.

python fuzz/with_atheris.py [--seconds 60] [--seed 1] [--keep-going]
"""

from __future__ import annotations

import argparse
import os
import sys

import atheris

with atheris.instrument_imports(include=["newsmodel"]):
    import newsmodel  # noqa: F401 - the code that is looked at

import laws
from material import damaged, from_pieces, from_shapes, starting_texts

STARTS = starting_texts()
FINDINGS = laws.Findings()
PATIENCE = 8.0  # instrumented code is slower
ran = 0


def text_of(data: bytes) -> str:
    """The text that the bytes of the fuzzer stand for."""
    provider = atheris.FuzzedDataProvider(data)

    def number(highest: int) -> int:
        return provider.ConsumeIntInRange(0, highest)

    kind = number(9)
    if kind < 6:
        return damaged(number, STARTS)
    if kind < 8:
        return from_pieces(number)
    if kind < 9:
        return from_shapes(number)
    return provider.ConsumeUnicode(400)


def one(data: bytes) -> None:
    """Check one text."""
    global ran  # noqa: PLW0603 - the fuzzer calls this and nothing else
    text = text_of(data)
    ran += 1
    try:
        laws.check(text, patience=PATIENCE)
    except Exception as error:
        FINDINGS.add(text, error)
        if not OPTIONS.keep_going:
            print(f"{ran} texts: 1 fault", flush=True)
            os._exit(1)


def main() -> None:
    """Run until the time is up, or until a law breaks."""
    laws.warm()
    atheris.Setup(
        [
            sys.argv[0], f"-max_total_time={OPTIONS.seconds}", f"-seed={OPTIONS.seed}",
            "-max_len=400", "-len_control=0", "-rss_limit_mb=4096", "-timeout=120",
            "-print_final_stats=1",
        ],
        one,
    )  # fmt: skip
    atheris.Fuzz()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--seconds", type=int, default=60)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--keep-going", action="store_true")
    OPTIONS = arguments.parse_args()
    main()
