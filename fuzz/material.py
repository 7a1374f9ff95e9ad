"""Texts to begin with and ways to damage them.

A `Draw` gives a whole number from 0 to its argument. Whoever drives the fuzzer decides which, so
that coverage can guide it, or hypothesis make a failing text small.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "tests")]

from dispatches import INVENTED  # noqa: E402
from hostile_shapes import SHAPES  # noqa: E402
from test_laws import PIECES  # noqa: E402

__all__ = ["LONGEST", "damaged", "from_pieces", "from_shapes", "starting_texts"]

Draw = Callable[[int], int]

LONGEST = 4000
LINE_ENDS = ("\n", "\r\n", "\r", "\n\n", "\n   ", "\u2028", "\x85", "\x0b", " ")
# Characters that look like others, join, turn round, or belong to no text at all.
ODD = (
    "\u00a0\u00ad\u0130\u0131\u01c5\u0301\u0345\u0600\u200b\u200d\u202e\u2060\u2066\u3000\ufeff\ufffd"
    "ßſŉǰΐﬁＡ１٣²½Ⅷ①℀\u0661\U0001d7d8\U0001f5de\U000e0041\ud800\udc00\x00\x1a\x1c\x1d\x1f\x7f\x85"
)
SHAPE_TEXTS = [make(2) for make in SHAPES.values()]


def starting_texts() -> list[str]:
    """Every invented text that the tests hold, whole dispatches first."""
    found = [*INVENTED]
    for path in sorted((ROOT / "tests" / "dispatches").rglob("*.txt")):
        found.append(path.read_text(encoding="utf-8"))
    for path in sorted((ROOT / "tests" / "cases").rglob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8")).get("case", []):
            if isinstance(case.get("text"), str):
                found.append(case["text"])
    return found


def of(draw: Draw, things: Sequence[str]) -> str:
    """One of several texts."""
    return things[draw(len(things) - 1)]


def stretch(draw: Draw, text: str, longest: int = 60) -> slice:
    """A place in a text with what follows it."""
    start = draw(len(text))
    return slice(start, start + draw(longest))


def damaged(draw: Draw, texts: Sequence[str]) -> str:
    """A dispatch to which up to six things were done."""
    text = of(draw, texts)[:LONGEST]
    for _ in range(1 + draw(5)):
        change = CHANGES[draw(len(CHANGES) - 1)]
        text = change(draw, text, texts)[:LONGEST]
    return text


def from_pieces(draw: Draw) -> str:
    """Fragments of dispatches put side by side."""
    joint = of(draw, ("", " ", " ", "\n", "\n\n", ", "))
    return joint.join(of(draw, PIECES) for _ in range(draw(60)))


def from_shapes(draw: Draw) -> str:
    """Hostile shapes, one after another."""
    return "".join(of(draw, SHAPE_TEXTS) * draw(40) for _ in range(1 + draw(3)))[:LONGEST]


def put_in(draw: Draw, text: str, _: Sequence[str]) -> str:
    at = stretch(draw, text, 4)
    return text[: at.start] + of(draw, PIECES) + text[at.stop :]


def put_in_odd(draw: Draw, text: str, _: Sequence[str]) -> str:
    at = draw(len(text))
    return text[:at] + of(draw, ODD) + text[at:]


def take_out(draw: Draw, text: str, _: Sequence[str]) -> str:
    at = stretch(draw, text)
    return text[: at.start] + text[at.stop :]


def cut_off(draw: Draw, text: str, _: Sequence[str]) -> str:
    at = draw(len(text))
    return text[at:] if draw(1) else text[:at]


def repeat(draw: Draw, text: str, _: Sequence[str]) -> str:
    at = stretch(draw, text)
    return text[: at.stop] + text[at] * draw(30) + text[at.stop :]


def shift(draw: Draw, text: str, _: Sequence[str]) -> str:
    at = stretch(draw, text)
    moved, rest = text[at], text[: at.start] + text[at.stop :]
    to = draw(len(rest))
    return rest[:to] + moved + rest[to:]


def splice(draw: Draw, text: str, texts: Sequence[str]) -> str:
    other = of(draw, texts)
    return text[: draw(len(text))] + other[draw(len(other)) :]


def swap_lines(draw: Draw, text: str, _: Sequence[str]) -> str:
    lines = text.split("\n")
    a, b = draw(len(lines) - 1), draw(len(lines) - 1)
    lines[a], lines[b] = lines[b], lines[a]
    return "\n".join(lines)


def other_line_ends(draw: Draw, text: str, _: Sequence[str]) -> str:
    return text.replace("\n", of(draw, LINE_ENDS))


def other_case(draw: Draw, text: str, _: Sequence[str]) -> str:
    at = stretch(draw, text)
    form = (str.upper, str.lower, str.title, str.swapcase)[draw(3)]
    return text[: at.start] + form(text[at]) + text[at.stop :]


def other_marks(draw: Draw, text: str, _: Sequence[str]) -> str:
    marks = "“”‘’\"'«»„‟‹›「」`´"
    return text.replace(of(draw, marks), of(draw, (*marks, "``", "''", "")))


CHANGES = (put_in, put_in, put_in_odd, take_out, cut_off, repeat, shift, splice, swap_lines,
           other_line_ends, other_case, other_marks)  # fmt: skip
