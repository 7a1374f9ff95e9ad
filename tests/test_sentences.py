"""Sentence ends that agree with quotation marks."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsmodel
from case_files import cases
from newsmodel.parser import STAGES

PARSER = newsmodel.Parser()
NAMES = [stage.__name__ for stage in STAGES]
UP_TO_SENTENCES = STAGES[: NAMES.index("sentences") + 1]
PIECES = [
    "Mr", "U.S", "Nov", "Inc", "e.g", "a.m", "Holm", "he", "I", "A", "5", "1998", "said", "No",
    ".", "...", "?", "!", "…", ",", "“", "”", '"', "''", "``", "‘", "’", "(", ")", "[", "]", "–",
    "\n", "\n\n", " ", " ", " ",
]  # fmt: skip
pieces = st.lists(st.sampled_from(PIECES), max_size=50)
texts = pieces.map("".join) | pieces.map(" ".join)


@pytest.mark.parametrize("case", cases("sentences"))
def test_sentences(case: dict[str, Any]) -> None:
    """The sentences of a text, each with its marks."""
    found = [sentence.text for sentence in newsmodel.split_sentences(case["text"])]

    assert found == case["sentences"]


@settings(derandomize=True, max_examples=300, deadline=None)
@given(texts)
def test_sentences_cover_their_text(text: str) -> None:
    """No visible character is lost, and none stands in two sentences."""
    place = 0
    for sentence in newsmodel.split_sentences(text):
        span = sentence.span
        assert place <= span.start < span.end
        assert not text[place : span.start].strip()
        assert sentence.text == span.slice(text)
        assert sentence.text == sentence.text.strip()
        place = span.end
    assert not text[place:].strip()


@settings(derandomize=True, max_examples=200, deadline=None)
@given(texts)
def test_words_of_a_sentence_lie_inside_it(text: str) -> None:
    """Word indices and places of a sentence say the same."""
    state = PARSER._state(text, None, whole=True)
    for stage in UP_TO_SENTENCES:
        state = stage(state)
    tokens = state.tokens
    found = state.sentences
    for start, end, first, last in zip(
        found.starts, found.ends, found.firsts, found.lasts, strict=True
    ):
        for index in range(first, last):
            assert start <= tokens.starts[index]
            assert tokens.end(index) <= end
