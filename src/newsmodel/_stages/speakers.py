"""Which speaker each source means, and every place that mentions one."""

from __future__ import annotations

from newsmodel._stages._state import SpeakerDraft, State
from newsmodel.models import SpeakerKind

__all__ = ["speakers"]


def speakers(state: State) -> State:
    """Resolve the source of every voice."""
    drafts: dict[str, int] = {}
    speaker_of: list[int | None] = []
    for voice in state.voices:
        if voice.source is None:
            speaker_of.append(None)
            continue
        name = state.text[slice(*voice.source)]
        speaker_of.append(drafts.setdefault(name, len(drafts)))
    found = tuple(SpeakerDraft(name, SpeakerKind.PERSON) for name in drafts)
    return state.adding(speakers=found, speaker_of=tuple(speaker_of))
