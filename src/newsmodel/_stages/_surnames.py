"""Whom a surname means that several people of one story bear."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter
from typing import Final

from newsmodel._stages._evidence import SHOWN, SPEAKS, Evidence
from newsmodel._stages._short_forms import Figure

__all__ = ["turns_of"]

_place: Final = itemgetter(0)


def turns_of(
    bucket: list[Figure], alone: Sequence[int], sightings: dict[str, list[int]], evidence: Evidence
) -> list[tuple[int, Figure]]:
    """Where a surname passes to whoever was named in full: the index of the name, and whom it
    means from there on.

    Once it has stood alone for one, it does not pass to another who neither speaks nor opens
    a sentence with his role: "Ann Lee spoke. Lee came with Bo Lee. |Lee| said".
    """
    places = [
        (place, order)
        for order, figure in enumerate(bucket)
        for key in figure.keys
        for place in sightings[key]
    ]
    turns: list[tuple[int, Figure]] = []
    spoken: list[tuple[int, Figure]] = []
    held: set[Figure] = set()
    for place, order in sorted(places):
        figure = bucket[order]
        if turns and turns[-1][1] is not figure and figure not in held:
            since = bisect_left(alone, turns[-1][0])
            settled = since < len(alone) and alone[since] < place
            if settled and not figure.seen & SPEAKS and not _enters(evidence, place):
                continue
            # "Elian" is called so, and leaves the surname to his father.
            if evidence.is_kin(place) and turns[-1][1].words[0] not in sightings:
                if figure.seen & SPEAKS or evidence.tells(place):
                    spoken += _spoken(alone[since:], evidence, figure, turns[-1][1])
                continue
        turns.append((place, figure))
        held.add(figure)
    return sorted(turns + spoken, key=_place) or [(0, bucket[0])]


def _spoken(
    alone: Sequence[int], evidence: Evidence, kin: Figure, other: Figure
) -> list[tuple[int, Figure]]:
    """The turns of somebody who was named as the kin of another, whose surname it is: where it
    stands alone and speaks, no more: Bo Ray died. His mother, Ann Ray, wept. “He was kind,” |Ray|
    said. Ray was ten.
    """
    speaking = [number for number in alone if evidence.at(number) & SPEAKS]
    return [turn for number in speaking for turn in ((number - 1, kin), (number, other))]


def _enters(evidence: Evidence, number: int) -> bool:
    """Whether a sentence opens with somebody and his role: "The chief, Bo Lee, left"."""
    return bool(evidence.at(number) & SHOWN) and evidence.opens(number)
