"""Every pattern is built so that it cannot run away.

A repetition without bound is possessive, or stands in an atomic group, or is followed by what its
own characters can never be, so that giving one back is vain. One that is free to give back may
stand in a pattern, for that costs no more than its length; two, or one inside another, may not.

And every pattern finds the same on each Python that is supported. Up to 3.11.4 a possessive group
whose last turn fails halfway takes the half that it read (python/cpython issue 106052);
so each such group fails, if it does, before it has repeated or looked ahead.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from re import _constants as constants  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest
import regex

import newsmodel
from newsmodel._stages._pattern import Pattern

ENDLESS = constants.MAXREPEAT
REPEATS = (constants.MAX_REPEAT, constants.MIN_REPEAT)


def patterns_in(value: Any) -> Iterator[Any]:
    """Compiled patterns, also those inside tables and behind their bound methods."""
    owner = getattr(value, "__self__", None)
    for candidate in (value, owner):
        candidate = getattr(candidate, "compiled", candidate)
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


ANY_CHARACTER = frozenset(map(chr, (*range(0x250), *range(0x2000, 0x2070))))
SINGLE = {constants.LITERAL, constants.NOT_LITERAL, constants.IN, constants.ANY}
CATEGORIES = {
    constants.CATEGORY_DIGIT: str.isdecimal,
    constants.CATEGORY_SPACE: str.isspace,
    constants.CATEGORY_WORD: lambda c: c.isalnum() or c == "_",
    constants.CATEGORY_NOT_DIGIT: lambda c: not c.isdecimal(),
    constants.CATEGORY_NOT_SPACE: lambda c: not c.isspace(),
    constants.CATEGORY_NOT_WORD: lambda c: not (c.isalnum() or c == "_"),
}


def characters(kind: Any, value: Any) -> frozenset[str]:
    """What one place of a pattern can be, in either case."""
    if kind is constants.LITERAL:
        return frozenset({chr(value), chr(value).upper(), chr(value).lower()})
    if kind is constants.RANGE:
        return frozenset(c for c in ANY_CHARACTER if value[0] <= ord(c) <= value[1])
    if kind is constants.CATEGORY:
        return frozenset(filter(CATEGORIES[value], ANY_CHARACTER))
    if kind is constants.IN:
        negated = value[0][0] is constants.NEGATE
        held = frozenset().union(*(characters(*item) for item in value[negated:]))
        return ANY_CHARACTER - held if negated else held
    return ANY_CHARACTER


def first(items: list[Any]) -> tuple[frozenset[str], bool]:
    """What a pattern can begin with, and whether it can be nothing at all."""
    found: frozenset[str] = frozenset()
    for kind, value in items:
        if kind in SINGLE:
            return found | characters(kind, value), False
        if kind in (constants.ASSERT, constants.ASSERT_NOT):
            continue
        if kind is constants.AT:
            # The end of a line or a text is no character of the repetition before it.
            if value in (constants.AT_END, constants.AT_END_STRING):
                return found, False
            continue
        begins, empty = first_of(kind, value)
        found |= begins
        if not empty:
            return found, False
    return found, True


def first_of(kind: Any, value: Any) -> tuple[frozenset[str], bool]:
    """The same for one part that holds others."""
    if kind is constants.BRANCH:
        branches = [first(list(branch)) for branch in value[1]]
        return frozenset().union(*(b for b, _ in branches)), any(e for _, e in branches)
    if kind in (*REPEATS, constants.POSSESSIVE_REPEAT):
        begins, empty = first(list(value[2]))
        return begins, empty or value[0] == 0
    if kind is constants.SUBPATTERN:
        return first(list(value[-1]))
    if kind is constants.ATOMIC_GROUP:
        return first(list(value))
    return ANY_CHARACTER, True


def free(parsed: Iterable[Any], after: list[Any], *, inside: bool = False) -> int:
    """How many repetitions without bound may give back what they took, along one way through.

    One inside another, or before another, counts as two.
    """
    items, count = list(parsed), 0
    for place, (kind, value) in enumerate(items):
        rest = items[place + 1 :] + after
        if kind in REPEATS:
            endless = value[1] == ENDLESS
            if endless and (inside or not harmless(value[2], rest)):
                count += 2 if inside or any(map(is_endless, rest)) else 1
            count += free(value[2], rest, inside=inside or endless)
        elif kind is constants.POSSESSIVE_REPEAT:
            # Within one turn the body is read as a pattern of its own.
            count += max(0, free(value[2], []) - 1)
        elif kind is constants.ATOMIC_GROUP:
            count += max(0, free(value, []) - 1)
        elif kind is constants.SUBPATTERN:
            count += free(value[-1], rest, inside=inside)
        elif kind is constants.BRANCH:
            count += max(free(branch, rest, inside=inside) for branch in value[1])
        elif kind in (constants.ASSERT, constants.ASSERT_NOT):
            count += max(0, free(value[1], []) - 1)
    return count


def is_endless(item: Any) -> bool:
    """Whether a part of a pattern has a repetition without bound anywhere in it."""
    return "MAXREPEAT" in repr(item)


def harmless(body: Any, rest: list[Any]) -> bool:
    """Whether no character of a repetition can be what follows it."""
    if len(body) != 1 or body[0][0] not in SINGLE:
        return False
    follows, _ = first(rest)
    return not follows & characters(*body[0])


@pytest.mark.parametrize("name", PATTERNS := all_patterns())
def test_no_pattern_runs_away(name: str) -> None:
    """Possessive or bounded."""
    pattern = PATTERNS[name]
    parsed = parser.parse(as_standard(pattern), pattern.flags & ~(re.DEBUG | regex.VERSION1))

    assert free(parsed, []) <= 1, pattern.pattern


@pytest.mark.parametrize(
    "pattern",
    [r"(?:a+)+", r"(?:a+b?)*c", r"\w*\d*b", r"(\w+\s?)*$", r"a.*?b.*c", r".*\s*x", r"(?:\w*,?)*"],
)
def test_what_runs_away_is_seen(pattern: str) -> None:
    """The check itself: these are the shapes that must not be there."""
    assert free(parser.parse(pattern), []) > 1


@pytest.mark.parametrize(
    "pattern",
    [
        r"a++b",
        r"(?:a++b?)*+c",
        r"a{1,40}b",
        r"ab*",
        r"(?>a*)b",
        "a",
        r".*b$",
        r"\s*:\s*\d+\.$",
        r"a*b*",
    ],
)
def test_what_cannot_run_away_is_let_pass(pattern: str) -> None:
    """And these are harmless."""
    assert free(parser.parse(pattern), []) <= 1


def fails_early(body: Iterable[Any]) -> bool:
    """Whether a turn of a group fails, if it does, before it has repeated or looked ahead."""
    items = list(body)
    for place, (kind, value) in enumerate(items):
        if kind in SINGLE or kind is constants.AT:
            continue
        if place == 0 and kind in (constants.ASSERT, constants.ASSERT_NOT) and value[0] > 0:
            continue
        if place == 0 and kind is constants.BRANCH and len(items) == 1:
            return all(map(fails_early, value[1]))
        cannot_fail = kind in (*REPEATS, constants.POSSESSIVE_REPEAT) and value[0] == 0
        if not cannot_fail or place + 1 < len(items):
            return False
    return True


def late_groups(parsed: Iterable[Any]) -> Iterator[Any]:
    """Possessive and atomic groups that may fail halfway."""
    for kind, value in parsed:
        if kind is constants.POSSESSIVE_REPEAT:
            if len(value[2]) > 1 and not fails_early(value[2]):
                yield value
            yield from late_groups(value[2])
        elif kind is constants.ATOMIC_GROUP:
            yield value
        elif kind in REPEATS:
            yield from late_groups(value[2])
        elif kind is constants.SUBPATTERN:
            yield from late_groups(value[-1])
        elif kind is constants.BRANCH:
            yield from (found for branch in value[1] for found in late_groups(branch))
        elif kind in (constants.ASSERT, constants.ASSERT_NOT):
            yield from late_groups(value[1])


@pytest.mark.parametrize("name", PATTERNS)
def test_no_group_fails_halfway(name: str) -> None:
    """What Python 3.11.0 to 3.11.4 would read otherwise."""
    pattern = PATTERNS[name]
    parsed = parser.parse(as_standard(pattern), pattern.flags & ~(re.DEBUG | regex.VERSION1))

    assert not list(late_groups(parsed)), pattern.pattern


@pytest.mark.parametrize(
    ("pattern", "late"),
    [
        (r"a(?:-b++)*+", True),
        (r"a(?:-(?=b)b*+)*+", True),
        (r"(?:\s?[.?!])*+", True),
        (r"(?:b*+c)*+", True),
        (r"(?>a*b)", True),
        (r"a(?:-bb*+)*+", False),
        (r"(?:[.?!]|\s[.?!])*+", False),
        (r"(?:(?=-b)-b*+)*+", False),
        (r"(?:-b+)*", False),
    ],
)
def test_what_fails_halfway_is_seen(pattern: str, late: bool) -> None:
    """The check itself."""
    assert bool(list(late_groups(parser.parse(pattern)))) == late


def two_fold() -> dict[str, Pattern]:
    """The patterns that one library reads in ASCII and another in all other text."""
    found = {}
    for info in pkgutil.walk_packages(newsmodel.__path__, "newsmodel."):
        for name, value in vars(importlib.import_module(info.name)).items():
            if isinstance(value, Pattern):
                found[f"{info.name.removeprefix('newsmodel.')}.{name}"] = value
    return found


def plain_lines() -> list[str]:
    """Lines of dispatches in ASCII, whole and cut, and every character of it alone."""
    folder = Path(__file__).parent / "dispatches"
    lines = {
        line.strip()
        for file in sorted(folder.glob("*.txt"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.isascii()
    }
    whole = [*sorted(lines), *(f"By{char}Ann A{char}1 (AP{char})" for char in map(chr, range(128)))]
    return [*whole, *(line[len(line) // 3 :] for line in whole)]


PLAIN_LINES = plain_lines()


@pytest.mark.parametrize("name", TWO_FOLD := two_fold())
def test_both_libraries_read_the_same_in_ascii(name: str) -> None:
    """What is found does not hang on which of them reads it."""
    pattern = TWO_FOLD[name]

    def told(match: Any) -> Any:
        return match and (match.span(), match.groups())

    for line in PLAIN_LINES:
        for method in ("match", "fullmatch", "search"):
            asked = [getattr(p, method) for p in (pattern.plain, pattern.compiled)]
            one, other = (told(ask(line, 0, len(line))) for ask in asked)
            assert one == other, (method, line)
        assert pattern.plain.split(line) == pattern.compiled.split(line), line
