"""Who bears a role, of those with a name: "the minister", "the senator"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate
from operator import itemgetter
from typing import Final

from newsmodel._stages._evidence import APPOSED, TITLED
from newsmodel._stages._figures import Figure
from newsmodel._stages._state import State
from newsmodel._stages._tokens import CLAUSE, POSSESSIVE_ENDS
from newsmodel._stages.speakers.company import Company
from newsmodel._stages.speakers.named_bodies import COMPARED, NamedBodies, folded
from newsmodel._word_bits import DETERMINER, NUMBER_WORD, POSSESSIVE, ROLE
from newsmodel.models import SpeakerKind
from newsmodel.words.en.people import PARTISANS, TITLE_NOUNS
from newsmodel.words.en.phrases import ORIGINS

__all__ = ["HEADS_OF_STATE", "OPENING", "RESTRICTING", "Bearers"]

# Members of an enum cost a call each time, and are looked up once.
_ORGANIZATION, _PERSON = SpeakerKind.ORGANIZATION, SpeakerKind.PERSON

_Bearer = tuple[int, int, frozenset[str]]
"""Where a role stands, the index of the name beside it, and the words of the role."""
_place: Final = itemgetter(0)
HEADS_OF_STATE: Final = frozenset({"leader", "premier"})
"""Nouns for whom others have another noun."""
_NOUNS: Final = {title: tuple(nouns.split()) for title, nouns in TITLE_NOUNS.items()}
_NONE: Final[tuple[str, ...]] = ()
_SPELLED_OUT: Final = frozenset(noun for nouns in _NOUNS.values() for noun in nouns)
"""The nouns by which copy goes on after a title."""
_HEADING: Final = 6  # words of a heading in capitals that tell who speaks
_SAME: Final = {"pontiff": "pope"}
"""Nouns that mean the same office as another."""
_OTHERWISE: Final = {
    "boss": "chief",
    "chief": "head",
    "head": "chief",
    "judge": "justice",
    "leader": "",
    "premier": "",
}
"""Nouns for somebody with another title: “A,” Lady |Justice| Holm said. |The judge| left."""
_RULING: Final = HEADS_OF_STATE | {"chancellor", "minister", "president"}
"""Roles of which a country has one, so that it need not be told beside the name."""
_BY_TITLE: Final = _SPELLED_OUT - _RULING
"""Those of them that several bear at a time."""
OPENING: Final = DETERMINER | POSSESSIVE | NUMBER_WORD
RESTRICTING: Final = frozenset(
    {"deputy", "first", "foreign", "former", "opposition", "prime", "vice"}
)


class Bearers(NamedBodies):
    """Finds those with a name whom a noun means."""

    def __init__(self, state: State, company: Company) -> None:
        super().__init__(state, company)
        self._bearers: dict[str, list[_Bearer]] | None = None
        self._first_of: dict[str, int] = {}
        self._told: tuple[list[int], list[int]] | None = None
        """Where what is said begins, and the last place up to which any of it runs so far."""
        self._said: dict[tuple[int, int], frozenset[str]] = {}

    def _bearer(self, head: str, modifiers: frozenset[str], place: int) -> tuple[int, int] | None:
        """The latest named person who holds the role before this place, with the name’s word. One
        who has spoken comes before one of whom he spoke.
        """
        start, head = self.tokens.starts[place], _SAME.get(head, head)
        if self._bearers is None and head not in _OTHERWISE and head not in _SPELLED_OUT:
            first = self._first_of.get(head)
            if first is None:
                first = self._first_of[head] = self._first_place(head)
            if first >= start:
                return None
        if self._bearers is None:
            self._bearers = self._roles()
        entries = self._bearers.get(head) or self._heard(_OTHERWISE.get(head, ""))
        if not entries and head in HEADS_OF_STATE:
            peoples = self.state.lexicon.peoples
            if head == "leader" and peoples.isdisjoint(folded(modifiers)):
                return None
            entries = self._bearers[head] = self._heads_of_state(head)
        stop = bisect_left(entries, start, key=lambda entry: entry[0])
        entries = entries[max(stop - COMPARED, 0) : stop]
        latest = self._latest_bearer(head, modifiers, entries)
        speaker = None if latest is None else self.company.named(latest)
        if latest is None or speaker is None:
            return None
        return self._firsts[latest], speaker

    def bears(self, figure: Figure, first: int, head: int) -> bool:
        """Whether somebody holds the role of a phrase, by what stood beside the name before."""
        noun, start = self.tokens.words[head].lower(), self.tokens.starts[first]
        entries = [
            entry
            for entry in (self._bearers or {}).get(noun, ())[-COMPARED:]
            if entry[0] < start and self.figures.of(entry[1]) is figure
        ]
        modifiers = self._modifiers(first, head)
        told = [words for _, _, words in entries if folded(modifiers) <= folded(words)]
        if not told or any("former" in folded(words) for _, _, words in entries):
            return False
        return self._latest_bearer(noun, modifiers, entries) is not None

    def _heard(self, head: str) -> list[_Bearer]:
        """Those who bear another title and have spoken: one of several judges of a court."""
        bearers = (self._bearers or {}).get(head, ())
        return [entry for entry in bearers if self.figures.of(entry[1]) in self.company.of_figure]

    def _heads_of_state(self, head: str) -> list[_Bearer]:
        """Those whose role has another noun: "the premier" is a prime minister, "the Norwegian
        leader" a President too.
        """
        bearers = self._bearers or {}
        found = [entry for entry in bearers.get("minister", ()) if _is_prime(entry[2])]
        if head == "leader":
            found += [entry for entry in bearers.get("president", ()) if "President" in entry[2]]
            found += bearers.get("premier", [])
        return sorted(found, key=_place)

    def _latest_bearer(
        self, head: str, modifiers: frozenset[str], entries: list[_Bearer]
    ) -> int | None:
        """The name of the latest of those to whom a noun and its adjectives can apply. Who held
        the role once comes behind all others.
        """
        out = set()
        if "former" not in folded(modifiers):
            for _, number, words in entries:
                if "former" in words or "Former" in words:
                    out.add(self.figures.of(number))
        latest = once = None
        unsure: dict[Figure | None, int] = {}
        for number, words in self._fitting(head, modifiers, entries):
            figure = self.figures.of(number)
            if figure in out:
                once = number if once is None else once
                continue
            if head in _BY_TITLE and _proper(modifiers - words):
                unsure.setdefault(figure, number)
                continue
            spoke = figure in self.company.of_figure
            if latest is None:
                latest = number
                if spoke or not self._is_told(number):
                    break
            elif spoke:
                latest = number
                break
        if latest is None and len(unsure) == 1:
            return next(iter(unsure.values()))  # "the |Norland| senator", where there is but one
        return once if latest is None else latest

    def _fitting(
        self, head: str, modifiers: frozenset[str], entries: list[_Bearer]
    ) -> Iterator[tuple[int, frozenset[str]]]:
        """The names of those to whom a noun and its adjectives can apply, the latest first, with
        the words of their roles.
        """
        asked, lexicon = folded(modifiers), self.state.lexicon
        told = (head in lexicon.masculine) - (head in lexicon.feminine)
        for _, number, words in reversed(entries):
            if (asked - folded(words)) & RESTRICTING:
                continue
            title = self.tokens.words[self._firsts[number] - 1]
            titled = head in _RULING or (title == head.title() and head not in PARTISANS)
            if _proper(modifiers - words) and (self._owned if titled else _proper)(words):
                continue
            if head == "minister" and _is_prime(words) and not _is_prime(modifiers):
                continue
            figure = self.figures.of(number)
            if told and figure is not None and told * self.figures.gender(figure) < 0:
                continue  # "the congresswoman", and no Rep. Karl Ost
            yield number, words

    def is_titled(self, head: int) -> bool:
        """Whether a noun goes on after a title: the senator, after Sen. Ann Lee."""
        return self.tokens.words[head] in _BY_TITLE

    def is_recent(self, figure: Figure | None, place: int) -> bool:
        """Whether somebody was named in the sentence of a word or the two before it."""
        if figure is None:
            return False
        number = bisect_right(self._sentences, place) - 1
        since, sightings = self._sentences[max(number - 2, 0)], self.figures.sightings
        for key in (*figure.keys, *figure.lone):
            places = sightings.get(key, ())
            last = bisect_left(places, place, key=self._firsts.__getitem__) - 1
            if last >= 0 and self._firsts[places[last]] >= since:
                return True
        return False

    def is_of_people(self, head: int) -> bool:
        """Whether a noun is for one of a people: the |Italian|, and not the |French|."""
        noun = self.tokens.words[head].lower()
        return noun in self.state.lexicon.peoples and noun.endswith(("an", "i"))

    def of_people(self, head: int) -> int | None:
        """The latest person before a word for one of a people who is told to be of it: |Norlander
        Ida Holm| met Bo Ray. “A,” |the Norlander| said.
        """
        noun, figures = self.tokens.words[head].lower(), self.figures
        if noun not in self.state.lexicon.peoples:
            return None
        stop = bisect_left(self._firsts, head)
        for number in range(stop - 1, max(stop - COMPARED, 0) - 1, -1):
            if self._is_of(number, noun):
                figure = figures.of(number)
                if figure is not None and figure.kind is _PERSON:
                    return self.company.figure(figure, number)
        return None

    def of_age(self, head: int) -> int | None:
        """The latest person of an age before a word that tells it: Ida Holm, |45|, … |the
        45-year-old|.
        """
        age, _, rest = self.tokens.words[head].partition("-")
        if not age.isdigit() or not rest.startswith("year"):
            return None
        words, gaps, names = self.tokens.words, self.tokens.gaps, self.state.names
        stop = bisect_left(self._firsts, head)
        for number in range(stop - 1, max(stop - COMPARED, 0) - 1, -1):
            last = names.lasts[number]
            if words[last] == age and gaps[last] == ", ":
                return self.company.named(number)
        return None

    def _is_of(self, number: int, people: str) -> bool:
        """Whether a people or its country stands beside a name: |Norlander| Ida Holm, Ida Holm of
        |Norland|.
        """
        words, gap_flags, names = self.tokens.words, self.tokens.gap_flags, self.state.names
        title, last = names.titles[number], names.lasts[number]
        beside = [word.lower() for word in words[title : names.firsts[number]]]
        if title and not gap_flags[title]:
            beside.append(words[title - 1].lower())
        if last + 1 < len(words) and words[last] in ORIGINS:
            beside.append(words[last + 1].lower())
        countries = self.state.lexicon.countries
        for word in beside:
            place = word[:-2] if word[-2:] in POSSESSIVE_ENDS else word
            if place == people or (place in countries and _are_of(place, people)):
                return True
        return False

    def _holds_office(self, first: int, head: int) -> bool:
        """Whether a heading in capitals says what somebody is: "MAYOR ANN |LEE|", "ANN |LEE|, CHIEF
        ECONOMIST".
        """
        words, table = self.tokens.words, self.state.lexicon.table
        if not words[head].isupper() or head == first:
            return False
        for word in words[first : first + _HEADING]:
            if not word.isupper():
                break
            if any(table.get(part, 0) & ROLE for part in word.lower().split("-")):
                return True
        return False

    def _owned(self, words: frozenset[str]) -> bool:
        """Whether a role says of what somebody is it: "US President", and not "President"."""
        table = self.state.lexicon.table
        own = _proper(words) - {"Prime"}
        return any(not table.get(word.lower(), 0) & ROLE for word in own)

    def _is_told(self, number: int) -> bool:
        """Whether a name stands in what somebody says."""
        if self._told is None:
            pieces = sorted(piece for found in self.state.findings for piece in found.pieces)
            starts, ends = [begin for begin, _ in pieces], [end for _, end in pieces]
            self._told = starts, list(accumulate(ends, max))
        starts, ends = self._told
        start = self.tokens.starts[self._firsts[number]]
        before = bisect_right(starts, start)
        return before > 0 and start < ends[before - 1]

    def _first_place(self, head: str) -> int:
        """Where a noun may stand for the first time, in small letters or capitals."""
        text = self.state.text
        found = [text.find(form) for form in (head[1:], head.upper())]
        return min([place for place in found if place >= 0], default=len(text))

    def _roles(self) -> dict[str, list[_Bearer]]:
        """Head nouns of the roles beside all names of persons, in order of the text."""
        state, tokens = self.state, self.tokens
        found: dict[str, list[_Bearer]] = {}
        flags, gap_flags = tokens.flags, tokens.gap_flags
        evidence = self.figures.evidence
        for number, (first, last, title, _) in enumerate(zip(*state.names, strict=True)):
            if title == first and not flags[first - 1] & ROLE and not gap_flags[last] & CLAUSE:
                continue
            if not evidence.at(number) & (TITLED | APPOSED):
                continue
            role = evidence.role(number)
            titles, nouns = first, _NONE
            while title < titles and (also := _NOUNS.get(tokens.words[titles - 1].lower())):
                titles, nouns = titles - 1, nouns + also
            if nouns:
                begin = tokens.at(role[0]) if role else title
                words = frozenset(tokens.words[min(begin, title) : titles])
                for noun in nouns:  # "Dr. Ann Lee", "former Gov. Karl Ost", "Det Sgt Paul Rudge"
                    found.setdefault(noun, []).append((tokens.starts[title], number, words))
            if role is None:
                continue
            low, high = tokens.at(role[0]), tokens.at(role[1])
            words = frozenset(tokens.words[low:high])
            for index in range(low, high):
                if tokens.flags[index] & ROLE:
                    head = tokens.words[index].lower()
                    found.setdefault(head, []).append((role[0], number, words))
        return found

    def _modifiers(self, first: int, head: int) -> frozenset[str]:
        """The words before the noun, but for small ones."""
        if head <= first:
            return _BARE
        said = self._said.get((first, head))
        if said is None:
            words, flags = self.tokens.words, self.tokens.flags
            found = []
            for index in range(first, head):
                if not flags[index] & OPENING:
                    word = words[index]
                    found.append(word[:-2] if word[-2:] in POSSESSIVE_ENDS else word)
            said = self._said[first, head] = frozenset(found)
        return said


_BARE: Final[frozenset[str]] = frozenset()  # the modifiers of a noun that stands alone


def _are_of(country: str, people: str) -> bool:
    """Whether a word for a people goes back to that of a country: Croatia, Croatian; Serbia, Serb.
    Not so Austria, Australian.
    """
    return people.startswith(country[:-1]) or country.startswith(people)


def _is_prime(words: frozenset[str]) -> bool:
    return "Prime" in words or "prime" in words


def _proper(words: frozenset[str]) -> set[str]:
    return {word for word in words if word[:1].isupper()}
