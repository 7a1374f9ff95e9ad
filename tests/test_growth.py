"""Cost grows with the length of the text, whatever the text is.

Steps are counted, never seconds: lines that Python executes, and characters that slices
and searches of the source touch. What patterns do inside is counted by `benchmarks/growth.py`
where valgrind is at hand, and `tests/test_patterns.py` looks at how each of them is built.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any, ClassVar

import pytest

import newsmodel
from hostile_shapes import SHAPES

SMALL, LARGE = 300, 1200
ALLOWED = 6  # for four times the text
GROUND = 5_000  # steps that any text costs


class Counted(str):
    """A source that counts the characters that Python code has it touch."""

    __slots__ = ()

    touched: ClassVar[int] = 0

    def __getitem__(self, key: Any) -> str:
        found = super().__getitem__(key)
        Counted.touched += len(found)
        return found


def _charging(name: str) -> Callable[..., Any]:
    method = getattr(str, name)

    def charged(self: Counted, *arguments: Any, **named: Any) -> Any:
        found = method(self, *arguments, **named)
        start, end = 0, len(self)
        if name in ("find", "index", "rfind", "rindex", "count"):
            start, end, _ = slice(*(*arguments[1:3], None, None)[:2]).indices(len(self))
            if found >= 0 and name != "count":
                start, end = (found, end) if name.startswith("r") else (start, found)
        Counted.touched += max(0, end - start)
        return found

    return charged


# Not `isascii`: every string keeps the answer, however long it is.
for _name in ("find", "rfind", "index", "rindex", "count", "split", "splitlines", "strip",
              "lstrip", "rstrip", "lower", "upper", "replace", "partition", "__contains__",
              "translate", "encode", "isspace", "casefold"):  # fmt: skip
    setattr(Counted, _name, _charging(_name))


def steps(call: Callable[[], object]) -> int:
    """Lines executed and characters touched by a call.

    Counted in a thread of its own, so that whoever traces this one (coverage) goes on undisturbed.
    """
    count = 0

    def each(_frame: FrameType, _event: str, _argument: object) -> Any:
        nonlocal count
        # A line counts each time that it is begun or gone back to, a turn of a loop inside it too.
        count += 1
        return each

    failure: list[BaseException] = []

    def run() -> None:
        sys.settrace(each)
        try:
            call()
        except BaseException as error:  # noqa: BLE001 - handed on below
            failure.append(error)
        finally:
            sys.settrace(None)

    Counted.touched = 0
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if failure:
        raise failure[0]
    return count + Counted.touched


def test_the_counter_sees_what_is_quadratic() -> None:
    """Python loops, slices and searches of the source: each shows when it is done too often."""

    def loops(text: str) -> int:
        return sum(1 for _ in text for _ in text)

    def slices(text: str) -> int:
        return sum(len(text[place:]) for place in range(len(text)))

    def searches(text: str) -> int:
        return sum(text.find("b", place) for place in range(len(text)))

    for wasteful in (loops, slices, searches):
        small, large = (Counted("a" * size) for size in (100, 400))
        assert steps(lambda: wasteful(large)) > 8 * steps(lambda: wasteful(small))  # noqa: B023
    assert steps(lambda: "a" * 400) == steps(lambda: "a" * 100)


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """Whatever is made once is made before the counting."""
    storing(newsmodel.parse_article("“No,” said Ann Lee on Friday, May 3, two weeks ago."))


def reading(text: str) -> int:
    return steps(lambda: newsmodel.parse_article(Counted(text)))


def storing(article: newsmodel.Article) -> int:
    return steps(lambda: newsmodel.from_dict(newsmodel.to_dict(article)) == article)


@pytest.mark.parametrize("shape", SHAPES)
def test_four_times_the_text_costs_four_times(shape: str) -> None:
    """Reading, and storing, reading again and comparing."""
    small, large = (SHAPES[shape](units) for units in (SMALL, LARGE))

    assert reading(large) <= ALLOWED * max(reading(small), GROUND)

    few, many = newsmodel.parse_article(small), newsmodel.parse_article(large)

    assert storing(many) <= ALLOWED * max(storing(few), GROUND)

    # What is stored grows with the text too: nothing is written once for each reference.
    lengths = [len(json.dumps(newsmodel.to_dict(article))) for article in (few, many)]

    assert lengths[1] <= ALLOWED * max(lengths[0], 1000)
