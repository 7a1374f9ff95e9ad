"""Where quoted words begin and end, and what sort of words they are."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from case_files import cases
from newsmodel import HouseStyle, Parser
from newsmodel._stages._state import QuoteDraft, State
from newsmodel.parser import STAGES

NAMES = [stage.__name__ for stage in STAGES]
PLAIN, NORDIC = Parser(), Parser(style=HouseStyle(dash_dialogue=True))
UP_TO_QUOTES = STAGES[: NAMES.index("quotes") + 1]

PIECES = [
    *"“”\"„‟«»‹›「」『』‘’‚‛'`´", "``", "''", "'Tis", "6'2\"", "’90s", "the boys’", "A", "b",
    "said", "Holm", ",", ".", "?", "…", "—", "(", "\n", "\n\n", " ", " ",
]  # fmt: skip
marks = st.lists(st.sampled_from(PIECES), max_size=50)
texts = marks.map("".join) | marks.map(" ".join)


def read(text: str, *, dash_dialogue: bool = False, whole: bool = True) -> State:
    parser = NORDIC if dash_dialogue else PLAIN
    state = parser._state(text, None, whole=whole)
    for stage in UP_TO_QUOTES:
        state = stage(state)
    return state


def shown(text: str, draft: QuoteDraft) -> dict[str, Any]:
    """A quotation as the cases write it, what is usual left out."""
    found: dict[str, Any] = {
        "text": text[draft.text_start : draft.text_end],
        "kind": draft.kind.value,
    }
    if not draft.closed:
        found["closed"] = False
    if draft.continues:
        found["continues"] = True
    if draft.inner:
        found["inner"] = [text[inner.text_start : inner.text_end] for inner in draft.inner]
    return found


@pytest.mark.parametrize("case", cases("quotes"))
def test_quotations(case: dict[str, Any]) -> None:
    """Words, kind, and how the quotation ends and goes on."""
    text = case["text"]
    state = read(
        text,
        dash_dialogue=case.get("dash_dialogue", False),
        whole=not case.get("article", False),
    )

    assert [shown(text, draft) for draft in state.quotes] == case["quotes"]
    assert [doubt.kind.value for doubt in state.doubts] == case.get("doubts", [])


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        # What bears a title is told of in the statement of somebody, and not spoken.
        ("She left the film “Salt”, “Rain” and “Home”.", ["Salt", "Rain", "Home"]),
        ("The film “Salt” and “Rain” were shown.", ["Salt", "Rain"]),
        ("The film “Salt” “Rain” was shown.", ["Salt", "Rain"]),
        ("The film “Salt” or “Rain” was shown, then “Home”.", ["Salt", "Rain"]),
        ("The film “Salt” was long. “Rain” was short.", ["Salt"]),
        ("A song titled: “Salt and rain” was heard.", ["Salt and rain"]),
        ("A song titled – “Salt and rain” – was heard.", []),
        ("The so-called “red line” was crossed.", ["red line"]),
        ("He is nicknamed the “Old Hook of the Sea” at home.", ["Old Hook of the Sea"]),
        ("The slogan “all the boats of the town and bay” was new.",
         ["all the boats of the town and bay"]),
        ("The slogan “all the boats of the town and the bay” was new.", []),
        ("The accord (“the plan”) failed.", ["the plan"]),
        ("A “Stop the dam” sign stood there.", ["Stop the dam"]),
        ("The film “Salt and Rain” opened.", ["Salt and Rain"]),
        ("They met on Nordlys TV’s “Good Morning” show.", ["Good Morning"]),
        ("They met on Monday’s “Good Morning” show.", ["Good Morning"]),
        ("They met at the town’s “Good Morning” club.", []),
        ("She sang on “Good Morning” last year.", ["Good Morning"]),
        ("She sang on “Morning” last year.", []),
        ("A free paper called “The Local” was sold.", ["The Local"]),
        ("A quite free, daily paper called “The Local” was sold.", []),
        ("A called “The Local” was sold.", []),
        ("“Home,” a film, opened.", ["Home,"]),
        ("“Home,” a long and sad film about a ferry, opened.", ["Home,"]),
        ("“Home,” a long and sad and very slow film about a ferry, opened.", []),
        ("“Home,” a ferry, and a film about it sank.", []),
        ("“Salt and Rain,” by Ann Lee, sold out.", ["Salt and Rain,"]),
        ("“Salt and Rain” by Ann Lee sold out.", []),
        ("Stanley “Tookie” Williams was there.", ["Tookie"]),
        ("Stanley “Tookie” was there.", []),
        ("NATO “Tookie” Williams was there.", []),
        ("Stanley, “Tookie” Williams was there.", []),
        ("Stanley “Tookie,” Williams was there.", []),
        ("“Tookie” Williams was there.", []),
        ("The roof had “TV” painted on it.", ["TV"]),
        ("The roof had “tv” painted on it.", ["tv"]),
        ("The roof had “TV” painted yesterday.", []),
        ("The roof had “TV” painted", []),
    ],
)  # fmt: skip
def test_what_is_told_of(text: str, titles: list[str]) -> None:
    """Titles, nicknames and signs by the words round them."""
    found = [draft for draft in read(text).quotes if draft.label]

    assert [text[draft.text_start : draft.text_end] for draft in found] == titles


def check(state: State, drafts: tuple[QuoteDraft, ...], start: int, end: int, depth: int) -> None:
    """Quotations stand in order, apart, inside what holds them, and say where their words are."""
    assert depth <= 9
    tokens = state.tokens
    for draft in drafts:
        assert start <= draft.start <= draft.text_start <= draft.text_end <= draft.end <= end
        assert draft.start < draft.text_start or draft.continues
        assert (draft.end > draft.text_end) == draft.closed
        assert draft.first < draft.last
        assert draft.text_start <= tokens.starts[draft.first]
        assert tokens.end(draft.last - 1) <= draft.text_end
        check(state, draft.inner, draft.text_start, draft.text_end, depth + 1)
        start = draft.end


@settings(derandomize=True, max_examples=300, deadline=None)
@given(texts)
def test_quotations_are_nested_or_apart(text: str) -> None:
    """Whatever the marks, quotations keep inside their passage and out of each other."""
    state = read(text)
    passages = state.layout.passages

    check(state, state.quotes, 0, len(text), 1)
    for draft in state.quotes:
        assert passages[draft.passage][1] <= draft.start
        assert draft.end <= passages[draft.passage][2]


@settings(derandomize=True, max_examples=300, deadline=None)
@given(texts)
def test_what_stays_open_goes_on_or_is_reported(text: str) -> None:
    """An unclosed quotation is followed by its next part or by a doubt."""
    state = read(text)
    for number, draft in enumerate(state.quotes):
        following = state.quotes[number + 1 : number + 2]
        goes_on = bool(following) and following[0].continues
        if not draft.closed and not goes_on:
            assert any(
                doubt.span.start < draft.end and draft.start < doubt.span.end
                for doubt in state.doubts
            )
        if draft.continues:
            assert number
            assert not state.quotes[number - 1].closed


@pytest.mark.parametrize("mark", ["“a ", '"a ', "'a ", "“‘", "« a ", '"', "“Yes we can\n\n"])
def test_marks_without_end(mark: str) -> None:
    """Thousands of open marks are an answer, not a failure."""
    state = read(mark * 3000)

    check(state, state.quotes, 0, len(state.text), 1)
