"""Whom a surname means that several people of one story bear."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newsmodel._stages._evidence import SHOWN, SPEAKS, Evidence
from newsmodel._stages._short_forms import Figure

__all__ = ["turns_of"]


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
    held: set[Figure] = set()
    for place, order in sorted(places):
        figure = bucket[order]
        if turns and turns[-1][1] is not figure and figure not in held:
            since = bisect_left(alone, turns[-1][0])
            settled = since < len(alone) and alone[since] < place
            if settled and not figure.seen & SPEAKS and not _enters(evidence, place):
                continue
        turns.append((place, figure))
        held.add(figure)
    return turns or [(0, bucket[0])]


def _enters(evidence: Evidence, number: int) -> bool:
    """Whether a sentence opens with somebody and his role: "The chief, Bo Lee, left"."""
    return bool(evidence.at(number) & SHOWN) and evidence.opens(number)
