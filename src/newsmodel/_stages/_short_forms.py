"""Figures, and the bodies whose short form is made of their first letters: "(IDF)", "the FHO"."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from newsmodel._stages._evidence import SIGHTINGS
from newsmodel._stages._state import State
from newsmodel.models import SpeakerKind

__all__ = ["Figure", "ShortForms"]

# Members of an enum cost a call each time, and are looked up once.
_ORGANIZATION, _PERSON = SpeakerKind.ORGANIZATION, SpeakerKind.PERSON

_CANDIDATES: Final = 32  # names before a short form that it may spell
_INITIALS: Final = 7  # letters of a short form at most
_BINDERS: Final = frozenset({"and", "for", "in", "of", "on", "the", "to"})

_MARKED: Final = frozenset({' "', " “", " ‘", " '"})
_RUNNING_ON: Final = frozenset({"for", "of"})


class Figure:
    """Somebody or something with a proper name, gathered from all its names."""

    stop: int = 0
    """Index after the last word of a name that runs on over "of"; 0 where none does."""
    certain: bool = False
    """Whether title, apposition or a later surname shows a person."""
    gender: int | None = None
    """See `Figures.gender`; None as long as nobody has asked."""

    def __init__(
        self, words: list[str], full: int, kind: SpeakerKind, keys: list[str], seen: int
    ) -> None:
        self.words = words
        """The fullest form, in lower case."""
        self.full = full
        """Index in `State.names` of the first place of the fullest form."""
        self.kind = kind
        self.keys = keys
        """Forms of several words that mean this figure alone."""
        self.seen = seen
        """What all places of these forms tell: see `Evidence.seen`."""
        self.lone: list[str] = []
        """Single words that mean it, unless others bear them too."""


class ShortForms(ABC):
    """Finds the bodies that short forms mean."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.firsts, self.lasts, self.titles, self.keys = state.names
        sightings: defaultdict[str, list[int]] = defaultdict(list)
        for number, key in enumerate(self.keys):
            sightings[key].append(number)
        sightings.default_factory = None
        self.sightings: dict[str, list[int]] = sightings
        self._by_letter: defaultdict[str, list[int]] = defaultdict(list)

    @abstractmethod
    def of(self, number: int) -> Figure | None:
        """Whom a name means; None where it is no name after all."""

    def _spelling(self, number: int, letters: str) -> int:
        """The last of the names, from one on, whose words begin with these letters; -1 if none."""
        initials = ""
        while number < len(self.keys):
            initials += "".join([word[0] for word in self.keys[number].split(" ")])
            if not letters.startswith(initials):
                return -1
            if len(initials) == len(letters):
                return number
            number += 1
            if number == len(self.keys) or self._run_on(number) == number:
                return -1
        return -1

    def _run_on(self, number: int) -> int:
        """The first of the names that one body bears: "the Society for Medical Research"."""
        words, low = self.state.tokens.words, max(number - 3, 0)
        while number > low:
            between = range(self.lasts[number - 1], self.titles[number])
            if not 0 < len(between) < 3 or any(words[i] not in _BINDERS for i in between):
                break
            number -= 1
        return number

    def initialled(self, key: str, number: int) -> Figure | None:
        """The body named before of whose words a short form is the first letters: "The Federal
        Harbour Office", then "the FHO".
        """
        letters = key.replace(".", "")
        if not 1 < len(letters) < _INITIALS:
            return None
        places = self._beginning(letters[0])
        stop = bisect_left(places, number)
        for place in reversed(places[max(stop - _CANDIDATES, 0) : stop]):
            last = self._spelling(place, letters)
            figure = self.spanning(place, last) if last >= 0 else None
            if figure is not None and figure.kind is not _PERSON:
                if figure.words[0] != "united":
                    figure.kind = _ORGANIZATION  # "Harbour Board Norland"
                return figure
        return None

    def _beginning(self, letter: str) -> list[int]:
        """The first places of the names that begin with a letter."""
        if not self._by_letter:
            for key, places in self.sightings.items():
                self._by_letter[key[0]].append(places[0])
        return self._by_letter[letter]

    def spelled_out(self, key: str) -> Figure | None:
        """The body whose short form stands in brackets behind it: "(IDF)"."""
        tokens = self.state.tokens
        firsts, lasts = self.firsts, self.lasts
        for number in self.sightings[key][:SIGHTINGS]:
            first, last = firsts[number], lasts[number]
            if (
                tokens.gaps[first] == " ("
                and tokens.gaps[last].startswith(")")
                and tokens.words[first].isupper()
                and number
                and lasts[number - 1] == first
            ):
                before = self._run_on(number - 1)
                longer = self.of(before)
                if longer is not None and longer.kind is _ORGANIZATION:
                    if before < number - 1:
                        longer.full, longer.stop = before, first
                    return longer
        return None

    def defined(self, key: str) -> Figure | None:
        """The body whose short form stands in marks and brackets behind it: Norland Robotics Ltd
        (the “Company”).
        """
        gaps, words = self.state.tokens.gaps, self.state.tokens.words
        for number in self.sightings[key][:SIGHTINGS]:
            opening = self.firsts[number] - 1
            if opening < 1 or words[opening] != "the" or gaps[opening + 1] not in _MARKED:
                continue
            while opening > self.firsts[number] - _INITIALS and "(" not in gaps[opening]:
                opening -= 1
            before = bisect_left(self.lasts, opening + 1) - 1
            while before > 0 and self._is_bracketed(before):
                before -= 1  # "Norland Ltd (|NSX: NLD|) (the “Company”)"
            figure = self.of(before) if before >= 0 and "(" in gaps[opening] else None
            if figure is not None and figure.kind is _ORGANIZATION:
                return figure
        return None

    def _is_bracketed(self, number: int) -> bool:
        """Whether a name is the first or second word in a bracket."""
        gaps, title = self.state.tokens.gaps, self.titles[number]
        return "(" in gaps[title] or ("(" in gaps[title - 1] and ")" not in gaps[title])

    def spanning(self, number: int, last: int) -> Figure | None:
        """The body that several names make up, known by the first of them, or by the last where
        "and" joins two fields: "the Port |and| Harbour Office".
        """
        if number == last:
            return self.of(number)
        joined = self.state.tokens.words[self.lasts[number]] == "and"
        figure = self.of(last if joined else number)
        if figure is not None:
            figure.full, figure.stop = number, self.lasts[last]
        return figure

    def begun(self, word: str, longer: str) -> Figure | None:
        """The body that a word is short for: "Kestrel" for Kestrel Bank and for Kestrel Steel Ltd.
        Initials are a body of their own, but for those of a firm: the UN is no UN Office, and NCI
        is NCI Communications Corp.
        """
        if not longer:
            return None
        endings = self.state.lexicon.firm_endings
        industries = self.state.lexicon.industries
        words, last = self.state.tokens.words, self.sightings[word][-1]
        figure = self.of(self.sightings[longer][0])
        if figure is None or figure.kind is not _ORGANIZATION:
            return None
        _, *middle, ending = longer.split(" ")
        if len(middle) == 2 and middle[1] in endings:
            middle.pop()  # "Kestrel Steel |Co| Ltd"
        firm = ending in endings
        if words[self.firsts[last]].isupper():
            return figure if firm and industries.issuperset(middle) else None
        return figure if (firm and len(middle) == 1) or not middle else None

    def ending_in(self, word: str, longer: Sequence[str]) -> Figure | None:
        """The body whose name alone ends in a noun: "the |Assembly|" for the General Assembly."""
        if len(longer) != 1:
            return None
        words = self.state.tokens.words
        for number in self.sightings[word][:SIGHTINGS]:
            last = self.lasts[number]
            if last < len(words) and words[last] in _RUNNING_ON:
                return None  # "the Department |of| Trade"
        figure = self.of(self.sightings[longer[0]][0])
        return figure if figure is not None and figure.kind is _ORGANIZATION else None
