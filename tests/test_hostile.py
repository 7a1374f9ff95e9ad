"""Texts that once broke something, or look as if they could: every law holds over each."""

from __future__ import annotations

import datetime
import tomllib
from pathlib import Path
from typing import Any

import pytest

import newsmodel
from case_files import CASES, cases
from hostile_shapes import SHAPES
from test_laws import check_laws

DISPATCHES = CASES.parent / "dispatches"


@pytest.mark.parametrize("case", cases("hostile"))
def test_laws_hold(case: dict[str, Any]) -> None:
    """Read as an article, with a day and without, and by the functions on parts."""
    text = case["text"] if "text" in case else written(case["escaped"])

    check_laws(text)
    for day in (datetime.date.min, datetime.date(2024, 2, 29), datetime.date.max):
        newsmodel.to_dict(newsmodel.parse_article(text, published=day))
    newsmodel.parse_dateline(text)
    newsmodel.parse_byline(text)
    newsmodel.parse_sign_off(text)
    newsmodel.find_quotes(text)
    newsmodel.find_claims(text)
    newsmodel.find_dates(text)
    newsmodel.split_sentences(text)
    newsmodel.explain(text)


def written(escaped: str) -> str:
    """A text with its escapes read; characters that need none stay as they are."""
    return escaped.encode("ascii", "backslashreplace").decode("unicode_escape")


@pytest.mark.parametrize("shape", SHAPES)
def test_laws_hold_for_every_shape(shape: str) -> None:
    """Short enough to walk all of it."""
    check_laws(SHAPES[shape](30))


@pytest.mark.parametrize("topic", sorted(path.name for path in CASES.iterdir()))
def test_laws_hold_for_every_case(topic: str) -> None:
    """Each text of the cases, below a headline and by itself; no rule breaks a promise."""
    for path in sorted((CASES / topic).glob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            check_laws(case.get("text", ""))
            check_laws(f"Rain again\n\nARDEN (AP) - {case.get('text', '')}")


@pytest.mark.parametrize("path", sorted(DISPATCHES.glob("*.txt")), ids=lambda path: path.stem)
def test_laws_hold_for_every_dispatch(path: Path) -> None:
    """In its own line ends, and in one line."""
    text = path.read_bytes().decode("utf-8")

    check_laws(text)
    check_laws(" ".join(text.split()))


def test_cut_short() -> None:
    """Every case is read to its end where it is cut off behind a word, another one in each."""
    number = 0
    for path in sorted(CASES.rglob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8")).get("case", []):
            words = str(case.get("text", "")).split(" ")
            number += 1
            cut = " ".join(words[: 1 + number % len(words)])
            for text in (cut, f"{cut} "):
                newsmodel.find_claims(text)
                newsmodel.parse_article(text)
