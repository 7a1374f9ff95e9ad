"""Every pattern is built so that it cannot run away.

A repetition without bound is possessive, or stands in an atomic group, or ends its pattern with a
single character class: then nothing can send it back to try again.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from re import _constants as constants  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest
import regex

import newsmodel

ENDLESS = constants.MAXREPEAT
REPEATS = (constants.MAX_REPEAT, constants.MIN_REPEAT)


def patterns_in(value: Any) -> Iterator[Any]:
    """Compiled patterns, also those inside tables and behind their bound methods."""
    owner = getattr(value, "__self__", None)
    for candidate in (value, owner):
        if isinstance(candidate, (re.Pattern, regex.Pattern)):
            yield candidate
    if isinstance(value, dict):
        yield from (found for item in value.values() for found in patterns_in(item))
    elif isinstance(value, (list, tuple, set, frozenset)):
        yield from (found for item in value for found in patterns_in(item))


def all_patterns() -> dict[str, str]:
    found = {}
    for info in pkgutil.walk_packages(newsmodel.__path__, "newsmodel."):
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            for number, pattern in enumerate(patterns_in(value)):
                if isinstance(pattern.pattern, str):
                    label = f"{module.__name__.removeprefix('newsmodel.')}.{name}"
                    found[f"{label}[{number}]" if number else label] = pattern
    return found


def as_standard(pattern: Any) -> str:
    """The pattern in the words of `re`: a Unicode property is a class like any other."""
    return re.sub(r"\\[pP]\{[^}]*\}", r"\\w", pattern.pattern)


def faults(parsed: Iterable[Any], *, last: bool = True, endless: bool = False) -> Iterator[str]:
    """Repetitions without bound that something after them, or round them, may send back."""
    items = list(parsed)
    for place, (kind, value) in enumerate(items):
        at_end = last and place == len(items) - 1
        if kind in REPEATS:
            low, high, body = value
            if high == ENDLESS:
                if endless:
                    yield "a repetition without bound inside another"
                elif not (at_end and len(body) == 1 and body[0][0] in SINGLE):
                    yield f"a repetition without bound that is not possessive ({low} or more)"
            yield from faults(body, last=False, endless=endless or high == ENDLESS)
        elif kind is constants.POSSESSIVE_REPEAT:
            # Within one turn the body is read as a pattern of its own.
            yield from faults(value[2], last=False)
        elif kind is constants.ATOMIC_GROUP:
            yield from faults(value, last=True)
        elif kind is constants.SUBPATTERN:
            yield from faults(value[-1], last=at_end, endless=endless)
        elif kind is constants.BRANCH:
            for branch in value[1]:
                yield from faults(branch, last=at_end, endless=endless)
        elif kind in (constants.ASSERT, constants.ASSERT_NOT):
            yield from faults(value[1], last=True)


SINGLE = {constants.LITERAL, constants.NOT_LITERAL, constants.IN, constants.ANY}


@pytest.mark.parametrize("name", PATTERNS := all_patterns())
def test_no_pattern_runs_away(name: str) -> None:
    """Possessive or bounded."""
    pattern = PATTERNS[name]
    parsed = parser.parse(as_standard(pattern), pattern.flags & ~(re.DEBUG | regex.VERSION1))

    assert list(faults(parsed)) == [], pattern.pattern


@pytest.mark.parametrize("pattern", [r"(?:a+)+", r"(?:a+b?)*c", r"a*b", r"(\w+\s?)*$", r"a.*?b"])
def test_what_runs_away_is_seen(pattern: str) -> None:
    """The check itself: these are the shapes that must not be there."""
    assert list(faults(parser.parse(pattern)))


@pytest.mark.parametrize(
    "pattern", [r"a++b", r"(?:a++b?)*+c", r"a{1,40}b", r"ab*", r"(?>a*)b", "a"]
)
def test_what_cannot_run_away_is_let_pass(pattern: str) -> None:
    """And these are harmless."""
    assert not list(faults(parser.parse(pattern)))
