"""Speed by stage and whole, and of what is done with an article.

python -m pytest benchmarks/test_speed.py [--texts FILE] [--count 60] [--benchmark-compare]
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

import newsmodel
from newsmodel import Parser
from newsmodel._stages.assemble import assemble
from newsmodel.parser import STAGES

TOKEN = re.compile(r"\w+|[^\w\s]")
Benchmark = Callable[..., Any]
NAMES = [stage.__name__ for stage in STAGES]


def test_one_tokenising_pass(benchmark: Benchmark, texts: list[str]) -> None:
    """The unit."""
    benchmark(lambda: [TOKEN.findall(text) for text in texts])


def test_parse_article(benchmark: Benchmark, texts: list[str]) -> None:
    """The whole."""
    benchmark(lambda: [newsmodel.parse_article(text) for text in texts])


def test_tokens(benchmark: Benchmark, texts: list[str]) -> None:
    """The one tokenising pass with its lookups."""
    parser = Parser()
    benchmark(lambda: [parser._state(text, None, whole=False) for text in texts])


@pytest.mark.parametrize("number", range(len(STAGES)), ids=NAMES)
def test_stage(benchmark: Benchmark, texts: list[str], number: int) -> None:
    """One stage, over what those before it made."""
    states = [Parser()._read(text, None, STAGES[:number]) for text in texts]
    stage = STAGES[number]
    benchmark(lambda: [stage(state) for state in states])


def test_assemble(benchmark: Benchmark, texts: list[str]) -> None:
    """The public values."""
    states = [Parser()._read(text, None, STAGES) for text in texts]
    benchmark(lambda: [assemble(state, None) for state in states])


def test_to_dict(benchmark: Benchmark, texts: list[str]) -> None:
    """The stored form."""
    articles = [newsmodel.parse_article(text) for text in texts]
    benchmark(lambda: [newsmodel.to_dict(article) for article in articles])


def test_from_dict(benchmark: Benchmark, texts: list[str]) -> None:
    """The stored form read again."""
    stored = [newsmodel.to_dict(newsmodel.parse_article(text)) for text in texts]
    benchmark(lambda: [newsmodel.from_dict(document) for document in stored])


def test_json(benchmark: Benchmark, texts: list[str]) -> None:
    """What the standard library adds to it."""
    stored = [newsmodel.to_dict(newsmodel.parse_article(text)) for text in texts]
    benchmark(lambda: [json.dumps(document) for document in stored])


@pytest.mark.parametrize("name", ["find_quotes", "find_claims", "find_dates", "split_sentences"])
def test_part(benchmark: Benchmark, texts: list[str], name: str) -> None:
    """The functions on a part."""
    function = getattr(newsmodel, name)
    benchmark(lambda: [function(text) for text in texts])
