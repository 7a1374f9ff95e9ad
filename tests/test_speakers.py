"""Whom a source means, where the sources are given."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest

from case_files import cases
from newsmodel import Parser, parse_article
from newsmodel._stages._state import State
from newsmodel._stages.speakers import speakers
from newsmodel.models import Basis, SpeakerKind
from newsmodel.parser import STAGES

MARKED = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


def resolved(marked: str) -> State:
    """A text with its sources in [[ ]], read up to the speakers."""
    places: list[tuple[int, int]] = []
    text = ""
    for number, piece in enumerate(MARKED.split(marked)):
        if number % 2:
            places.append((len(text), len(text) + len(piece)))
        text += piece
    parser = Parser()
    whole = "\n\n" not in text
    state = parser._state(text, None, whole=whole)
    for stage in STAGES[: STAGES.index(speakers)]:
        state = stage(state)
    voices = tuple((place, None, None, "given", Basis.EXPLICIT, None) for place in places)
    state.voices, state.doubts = voices, ()
    return speakers(state)


@pytest.mark.parametrize("case", cases("speakers"))
def test_speakers(case: dict[str, Any]) -> None:
    state = resolved(case["text"])
    got = [state.speakers[who].name if who is not None else "" for who in state.speaker_of]
    assert got == case["speakers"]
    assert [doubt.kind.value for doubt in state.doubts] == case.get("doubts", [])


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("A heckler", SpeakerKind.PERSON),
        ("Someone", SpeakerKind.PERSON),
        ("A relative", SpeakerKind.PERSON),
        ("Everyone", SpeakerKind.GROUP),
        ("Several firemen", SpeakerKind.GROUP),
        ("Two deputies", SpeakerKind.GROUP),
        ("A carmaker", SpeakerKind.ORGANIZATION),
        ("The port operator", SpeakerKind.ORGANIZATION),
        ("A consensus", SpeakerKind.ORGANIZATION),
        ("Some 13%", SpeakerKind.GROUP),
        ("A letter", SpeakerKind.ORGANIZATION),
        ("The tracker", SpeakerKind.ORGANIZATION),
    ],
)
def test_kind_of_somebody_without_a_name(phrase: str, kind: SpeakerKind) -> None:
    """Nouns for people are known; of others only those for whoever does something, behind "a"."""
    (speaker,) = resolved(f"[[{phrase}]] said no.").speakers
    assert speaker.kind is kind


def test_mentions_stand_in_order_and_never_overlap() -> None:
    state = resolved(
        "Ann Lee’s aide left. “Yes,” [[Lee]] said. “No,” [[a Lee aide]] said. Lee left."
    )
    places = [(start, end) for start, end, _ in state.mentions]
    assert all(one[1] <= other[0] for one, other in pairwise(places))
    words = [state.text[start:end] for start, end in places]
    assert words == ["Ann Lee", "Lee", "a Lee aide", "Lee"]


def test_a_resolved_pronoun_says_so() -> None:
    state = resolved("“Yes,” [[Mr. Bo Ray]] said. “No,” [[he]] said.")
    assert state.basis_of == (Basis.EXPLICIT, Basis.RESOLVED)


def test_members_of_a_joint_source_are_speakers() -> None:
    state = resolved("[[President Ann Lee and Mr. Bo Ray]] agreed.")
    joint = state.speakers[state.speaker_of[0] or 0]
    assert [state.speakers[member].name for member in joint.members] == ["Ann Lee", "Bo Ray"]


@pytest.mark.parametrize("count", [3, 300])
def test_a_name_of_many_words_is_read(count: int) -> None:
    article = parse_article(f"“Yes,” said {'Aa ' * count}Bb.")
    assert article.text.startswith("“Yes,”")
