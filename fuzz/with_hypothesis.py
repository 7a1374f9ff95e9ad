"""Hold the laws over texts that hypothesis makes; a failing text is made small.

python fuzz/with_hypothesis.py [--seconds 60] [--seed 0] [--keep-going]
"""

from __future__ import annotations

import argparse
import sys
import time

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

import laws
from material import damaged, from_pieces, from_shapes, starting_texts

ROUND = 100


@st.composite
def texts(draw: st.DrawFn, starts: list[str]) -> str:
    """Damaged dispatches for the most part, then fragments, hostile shapes and any text at all."""

    def number(highest: int) -> int:
        return draw(st.integers(0, highest))

    kind = number(9)
    if kind < 6:
        return damaged(number, starts)
    if kind < 8:
        return from_pieces(number)
    if kind < 9:
        return from_shapes(number)
    return draw(st.text(st.characters(codec=None), max_size=400))


def round_of(number: int, starts: list[str]) -> str | None:
    """One round; the smallest failing text where a law breaks."""
    failing: list[tuple[str, BaseException]] = []

    @seed(number)
    @settings(max_examples=ROUND, deadline=None, database=None, print_blob=False,
              suppress_health_check=list(HealthCheck),
              phases=[Phase.generate, Phase.shrink])  # fmt: skip
    @given(texts(starts))
    def hold(text: str) -> None:
        try:
            laws.check(text)
        except Exception as error:
            failing.append((text, error))
            raise

    try:
        hold()
    except Exception:  # whatever it is, it is a finding
        text, error = failing[-1]
        FINDINGS.add(text, error)
        return text
    return None


FINDINGS = laws.Findings()


def main() -> int:
    """Rounds until the time is up, or until a law breaks."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--seconds", type=float, default=60)
    arguments.add_argument("--seed", type=int, default=0)
    arguments.add_argument("--keep-going", action="store_true")
    options = arguments.parse_args()
    laws.warm()
    starts = starting_texts()
    end = time.monotonic() + options.seconds
    number = options.seed
    while time.monotonic() < end:
        broken = round_of(number, starts) is not None
        number += 1
        if broken and not options.keep_going:
            break
    rounds = number - options.seed
    print(f"{rounds} rounds of {ROUND} texts from seed {options.seed}, {len(starts)} dispatches "
          f"and cases to begin with: {len(FINDINGS.seen)} faults")  # fmt: skip
    return 1 if FINDINGS.seen else 0


if __name__ == "__main__":
    sys.exit(main())
