"""Each field of the state has one writer, and what a stage has found is never changed again."""

from __future__ import annotations

import pickle
import re
from pathlib import Path

import attrs
import pytest

from dispatches import INVENTED
from newsmodel import Parser
from newsmodel._stages import _state
from newsmodel._stages._state import State
from newsmodel.parser import STAGES

READINGS = sorted((Path(__file__).parent / "readings").glob("*.txt"))
SHARED_BY_ALL = {"doubts"}
GIVEN = {"text", "base", "lexicon", "style", "tokens", "whole"}


def writers() -> dict[str, str]:
    """The stage that writes a field, as the line below the field says."""
    source = Path(_state.__file__).read_text(encoding="utf-8")
    body = source[source.index("class State") :]
    noted = re.findall(r'^    (\w+): [^\n]+\n    """[^"]*\[([a-z ]+)\]"""', body, re.MULTILINE)
    return dict(noted)


def test_every_field_names_its_writer() -> None:
    """A field says which stage writes it, and there is such a stage."""
    stages = {stage.__name__ for stage in STAGES} | {"parser", "any stage"}
    fields = {field.name for field in attrs.fields(State)} - GIVEN
    assert fields <= writers().keys()
    assert set(writers().values()) <= stages


def found(state: State) -> dict[str, bytes]:
    """Every field but those given from the start, to be compared by value."""
    return {
        field.name: pickle.dumps(getattr(state, field.name))
        for field in attrs.fields(State)
        if field.name not in GIVEN
    }


@pytest.mark.parametrize("text", [*INVENTED, *(p.read_text(encoding="utf-8") for p in READINGS)])
def test_a_stage_writes_its_own_fields_alone(text: str) -> None:
    """What stands in the state when a stage begins stands there when it ends."""
    state = Parser()._state(text, None, whole=False)
    for stage in STAGES:
        before = found(state)
        state = stage(state)
        after = found(state)
        own = {field for field, writer in writers().items() if writer == stage.__name__}
        changed = {field for field in before if before[field] != after[field]}
        assert changed <= own | SHARED_BY_ALL
