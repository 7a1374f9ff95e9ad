"""Which proper names stand in a text, and whom they mean."""

from __future__ import annotations

from typing import Any

import pytest

from case_files import cases
from newsmodel import Parser
from newsmodel._stages._figures import Figures
from newsmodel._stages._state import State
from newsmodel._stages.cast import cast
from newsmodel.models import SpeakerKind
from newsmodel.parser import STAGES


def names_in(text: str) -> State:
    state = Parser()._state(text, None, whole=True)
    for stage in STAGES[: STAGES.index(cast) + 1]:
        state = stage(state)
    return state


@pytest.mark.parametrize("case", cases("cast"))
def test_cast(case: dict[str, Any]) -> None:
    assert list(names_in(case["text"]).names.keys) == case["names"]


@pytest.mark.parametrize(
    ("text", "key", "kind"),
    [
        ("Judge Ann Lee spoke.", "ann lee", SpeakerKind.PERSON),
        ("The Health Ministry spoke.", "health ministry", SpeakerKind.ORGANIZATION),
        ("It rained in Holm.", "holm", SpeakerKind.PLACE),
        ("It happened in New Holm.", "new holm", SpeakerKind.PLACE),
        ("The guest was Bo Ray, 45, a farmer.", "bo ray", SpeakerKind.PERSON),
        ("He spoke to China Daily.", "china daily", SpeakerKind.ORGANIZATION),
    ],
)
def test_kind_of_a_name(text: str, key: str, kind: SpeakerKind) -> None:
    state = names_in(text)
    number = state.names.keys.index(key)
    figure = Figures(state).of(number)
    assert figure is not None
    assert figure.kind is kind


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Then Polish government spokesman Jan Wilk spoke.", "Polish government spokesman"),
        ("Then Jan Wilk, the mayor of Holm, spoke.", "mayor of Holm"),
        ("He met Sen. Jan Wilk.", "Sen."),
        ("He met White House press secretary Jan Wilk.", "White House press secretary"),
        ("He met Jan Wilk.", None),
    ],
)
def test_role_as_written(text: str, role: str | None) -> None:
    state = names_in(text)
    figures = Figures(state)
    figure = figures.of(state.names.keys.index("jan wilk"))
    assert figure is not None
    place = figures.role(figure)
    assert (state.text[slice(*place)] if place else None) == role
