"""Read every short case of the tests cut off behind each of its words, and begun at each.

python fuzz/cut_short.py

Chance finds seldom what a rule reads beyond the last word; there are few enough cuts to try all.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import laws
import newsmodel
from material import starting_texts

SHORT = 700  # characters of a text whose cuts are all tried


def cuts(text: str) -> Iterator[str]:
    """A text up to each of its blanks, with the blank and without, and from each on."""
    for index, character in enumerate(text):
        if character.isspace():
            yield text[:index]
            yield text[: index + 1]
            yield text[index:]


def main() -> int:
    """All cuts of all short texts; 1 where one of them raised."""
    findings, tried = laws.Findings(), 0
    for text in starting_texts():
        if len(text) > SHORT:
            continue
        for cut in cuts(text):
            tried += 1
            try:
                newsmodel.parse_article(cut)
                newsmodel.find_claims(cut)
            except Exception as error:  # whatever it is, it is a finding
                findings.add(cut, error)
    print(f"{tried} cuts: {len(findings.seen)} faults")
    return 1 if findings.seen else 0


if __name__ == "__main__":
    sys.exit(main())
