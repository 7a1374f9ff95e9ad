"""Lists in a source phrase, and what commas, dashes and brackets part it into."""

from __future__ import annotations

from bisect import bisect_left
from functools import reduce
from operator import or_
from typing import Final

from newsmodel._stages._state import Place_
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.speakers.heads import Heads
from newsmodel._word_bits import (
    COORDINATOR,
    DETERMINER,
    GROUP,
    NUMBER_WORD,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
)

__all__ = ["FARTHEST", "NO_APPOSITION", "Lists"]

FARTHEST: Final = 48  # words of a source that are looked at
NO_APPOSITION: Final = PREPOSITION | RELATIVE
_PARTING: Final = frozenset(",;:()[]–—―<>")
_SEGMENTS: Final = 6
_KINDS: Final = 5
"""Words of a list of kinds, and from its "and" to the noun, at most."""
_OTHERS: Final = DETERMINER | POSSESSIVE | NUMBER_WORD


class Lists(Heads):
    """Parts the source phrases of one text."""

    def _segments(self, first: int, last: int) -> list[tuple[int, int]]:
        """The stretches between commas, dashes and brackets."""
        gap_flags = self.gap_flags
        if not reduce(or_, gap_flags[first + 1 : last], 0) & CLAUSE:
            return [(first, last)]
        found, start = [], first
        for index in range(first + 1, last):
            if gap_flags[index] & CLAUSE and self._parts(index) and not self._goes_on(index):
                found.append((start, index))
                start = index
                if len(found) == _SEGMENTS:
                    return found
        found.append((start, last))
        return found

    def _parts(self, index: int) -> bool:
        """Whether a gap parts a phrase; a stroke or a hyphen inside a word does not."""
        gap = self.gaps[index]
        if gap == ",":
            return not self.words[index][0].isdigit()
        return gap.strip() == "-" or "--" in gap or not _PARTING.isdisjoint(gap)

    def _goes_on(self, index: int) -> bool:
        """Whether a word stands inside a name and not at its beginning."""
        place = bisect_left(self.firsts, index) - 1
        if place >= 0 and index < self.lasts[place]:
            return True
        # "the Ministry of Rivers|, Forests| and Trade"
        fields = self.lexicon.portfolios
        return self.words[index].lower() in fields and self.words[index - 1].lower() in fields

    def listed(self, place: Place_) -> tuple[Place_, ...]:
        """The members of a list of which not all have names: the Norland government, |political
        parties| and |aid groups|; none for an apposition: "Ann Lee, mayor of Arden and".
        """
        first, last = bisect_left(self.starts, place[0]), bisect_left(self.starts, place[1])
        if last > first + FARTHEST:
            return ()
        *parts, (begin, end) = self._segments(first, last)
        joint = next((i for i in range(begin, end) if self.flags[i] & COORDINATOR), end)
        if not parts or joint >= end - 1:
            return ()
        parts += [(begin, joint)] * (begin < joint) + [(joint + 1, end)]
        if len(parts) < 3:
            return ()
        named = [self._ending_at(stop, start) is not None for start, stop in parts]
        if all(named) or (any(named) and not named[0]):
            return ()  # "two analysts, |Ann Lee and Bo Ray|"
        for number, (start, stop) in enumerate(parts):
            if self.flags[start] & NO_APPOSITION or self._head_end(start, stop) < stop:
                return ()
            if 0 < number < len(parts) - 1 and self.gaps[start] != ", ":
                return ()
            plural = self._is_plural(stop - 1) and (not number or self.words[stop - 1].islower())
            told = number > 1 and self.flags[start] & DETERMINER
            if not (named[number] or plural or told):
                return ()
        words = self.words
        return tuple(
            (self.starts[start], self.starts[stop - 1] + len(words[stop - 1]))
            for start, stop in parts
        )

    def _joined_kinds(self, first: int, last: int) -> int:
        """The "and" of a list whose words tell the kinds of a group behind it, 0 where none do:
        "|Federal, state and local| officials", "|Norland, Veskia and Arden| envoys". Not so
        "Norland, Veskia and their allies".
        """
        gaps, flags, joint = self.gaps, self.flags, first + 1
        while joint < last and gaps[joint] == ", " and not flags[joint] & COORDINATOR:
            joint += 1
        ties = joint < last and flags[joint] & COORDINATOR and self.words[joint] == "and"
        if not ties or gaps[joint] not in (" ", ", ") or joint - first > _KINDS:
            return 0
        noun = next((i for i in range(joint + 1, last) if flags[i] & GROUP), last)
        if not joint + 1 < noun < min(last, joint + _KINDS) or not self._is_plural(noun):
            return 0
        if flags[joint + 1] & _OTHERS or any(map(self._is_known_person, range(first, joint))):
            return 0
        return joint

    def _is_known_person(self, index: int) -> bool:
        """Whether a word is the name of a person."""
        name = self._ending_at(index + 1, index)
        return name is not None and self._is_person(name)

    def _is_plural(self, index: int) -> bool:
        """Whether a noun tells several: "parties", "police"."""
        word = self.words[index]
        return bool(self.flags[index] & GROUP) or word[-1] == "s" or word.endswith("men")

    def _opens_fields(self, first: int, end: int, last: int) -> bool:
        """Whether a word opens the fields of somebody named at the end: |Oil|, gas and mining
        analyst Ann Lee.
        """
        number = bisect_left(self.lasts, last)
        if end != first + 1 or number == len(self.lasts) or self.lasts[number] != last:
            return False
        name = self.titles[number]
        joined = any(self.flags[index] & COORDINATOR for index in range(end, name))
        plain = all(word.islower() for word in self.words[end:name])
        return joined and plain and name > end and self.flags[name - 1] & ROLE > 0

    def _is_share(self, first: int, index: int, last: int) -> bool:
        """Whether a word stands between the numbers of a share: "three |in| ten voters", "3 |out
        of| 10 voters".
        """
        words, flags = self.words, self.flags
        begin, end = index - 1, index + 1
        if words[index] == "out" and words[end] == "of":
            end += 1
        elif words[index] == "of" and words[begin] == "out":
            begin -= 1
        elif words[index] != "in":
            return False
        return (
            first <= begin
            and end + 1 < last
            and all(flags[place] & NUMBER_WORD or words[place].isdigit() for place in (begin, end))
        )
