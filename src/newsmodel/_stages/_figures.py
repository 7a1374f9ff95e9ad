"""Whom the names of a story mean: full names, and the short forms that follow them.

The article introduces its own people: first the full name with a title or an apposition, then
the surname. Only what is asked for is looked up, because most names never speak.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from operator import itemgetter
from typing import Final

from newsmodel._stages._evidence import (
    BODY,
    FIRM,
    INSIDE,
    NO_PERSON,
    PLACED,
    SHOWN,
    SIGHTINGS,
    SPEAKS,
    THE,
    TITLED,
    Evidence,
)
from newsmodel._stages._name_words import (
    by_words,
    is_given,
    lone_titles,
    may_be_person,
    may_be_place,
    same_person,
)
from newsmodel._stages._printed_names import PrintedNames
from newsmodel._stages._short_forms import Figure
from newsmodel._stages._state import Place_, State
from newsmodel._stages._surnames import turns_of
from newsmodel._stages._tokens import POSSESSIVE_ENDS
from newsmodel.models import SpeakerKind
from newsmodel.words.en.calendar import GIVEN_MONTHS
from newsmodel.words.en.people import CHILDREN, CLUBS, PAPERS, TITLE_SURNAMES

__all__ = ["Figure", "Figures"]

# Members of an enum cost a call each time, and are looked up once.
_ORGANIZATION, _PERSON, _PLACE = SpeakerKind.ORGANIZATION, SpeakerKind.PERSON, SpeakerKind.PLACE

_SURNAME: Final = 5  # letters of a surname in capitals at least; fewer are initials
_SAME_SURNAME: Final = 8  # people of one surname that are compared with each other
_OWN: Final = INSIDE | SHOWN  # what tells that a capital is the name's own
_AGES: Final = frozenset({"elder", "older", "younger"})
"""What tells two of one surname apart."""
_OTHER_BODIES: Final = frozenset({"city", "house", "state", "states"})
"""Nouns that with "the" mean another: the House is not the White House."""
_place: Final = itemgetter(0)

_PRONOUN: Final = 4
"""Words from a name over its verb to a pronoun that tells of no person, at most."""
_FIRST_AND_LAST: Final = 2
"""Words of a name with one given name."""


class Figures(PrintedNames):
    """The figures of one story, made when they are asked for."""

    def __init__(self, state: State) -> None:
        super().__init__(state)
        self.lexicon = state.lexicon
        sightings = self.sightings
        self.evidence = Evidence(state, sightings)
        self.seen = self.evidence.seen
        words = by_words(sightings, state.lexicon)
        self.surnames, self._begun, self.inside, self._firms = words
        self.of_key: dict[str, Figure | None] = {}
        """Whom a name means wherever it stands."""
        self._noted: set[str] = set()
        self._ampersands = "&" in state.text
        self._buckets: dict[str, list[Figure]] = {}
        self._surname_of: dict[str, bool] = {}
        self._turns: dict[str, list[tuple[int, Figure]]] = {}

    def of(self, number: int) -> Figure | None:
        """Whom a name means; None where it is no name after all."""
        key = self.keys[number]
        if key in self.of_key:
            return self.of_key[key]
        if " " in key:
            return self._of_full(key)
        bucket = self._bearers(key)
        if len(bucket) > 1:
            return self._addressed(bucket, self._latest(key, number), number)
        figure = self.of_key[key] = bucket[0] if bucket else self._alone(key)
        return figure

    def note(self, number: int) -> None:
        """Take note of a short form in a source: it is a mention of its bearer wherever it
        stands.
        """
        key, inside = self.keys[number], self.inside
        if " " in key or key in self._noted:
            return
        self._noted.add(key)
        short = key in self.surnames or key in self.lexicon.first_surnames
        if short or (key in inside and self._fuller(key) is not None):
            self.of(number)
            return
        gaps, firsts = self.state.tokens.gaps, self.firsts
        for place in self.sightings[key][:SIGHTINGS]:
            if gaps[firsts[place]] == " (":  # behind the longer form
                self.of(number)
                return

    def beside(self, number: int) -> Figure | None:
        """Whom a name means beside another name: "|Moor| and Sorrel said", at the start too."""
        key, figure = self.keys[number], self.of(number)
        if figure is None and " " not in key and key not in self.lexicon.peoples:
            figure = self.of_key[key] = self._thing(key, number, self.seen(key))
        return figure

    def _addressed(self, bucket: list[Figure], latest: Figure, number: int) -> Figure:
        """The latest of a surname, but for "Mrs. Doe" no man and for "Mr. Doe" no woman, and for
        "the younger Doe" whoever is told to be the child of somebody.
        """
        before = self.state.tokens.words[self.firsts[number] - 1]
        if before in _AGES:
            young = before == "younger"
            fit = [one for one in bucket if self.evidence.is_kin(one.full, CHILDREN) == young]
            if len(fit) == 1:
                return fit[0]
        told = self.evidence.address(number)
        if told * self.gender(latest) >= 0:
            return latest
        for figure in reversed(bucket[-_SAME_SURNAME:]):
            if told * self.gender(figure) > 0:
                return figure
        return latest

    def is_doubtful(self, number: int) -> bool:
        """Whether several people of the story bear a name."""
        key = self.keys[number]
        return key not in self.of_key and " " not in key and len(self._bearers(key)) > 1

    def of_common(self, word: str, index: int) -> Figure | None:
        """The person whose surname, or first name, is a common word as well: "May", "An"."""
        bucket = self._bearers(word)
        if not bucket:
            return self._fuller(word)
        if len(bucket) == 1:
            return bucket[0]
        return self._latest(word, bisect_left(self.firsts, index))

    def role(self, figure: Figure) -> Place_ | None:
        """Where the first role beside a name of the figure stands."""
        for number in self._shown(figure):
            role = self.evidence.role(number)
            if role is not None:
                return role
        return None

    def gender(self, figure: Figure) -> int:
        """What titles, appositions and given names tell of man or woman: 2 and 1 for a man,
        surely or by a word as "chairman", -2 and -1 for a woman, 0 where no word tells.
        """
        if figure.gender is None:
            gender = 0
            for number in self._shown(figure):
                gender = max(gender, self.evidence.gender(number), key=abs)
                if abs(gender) == 2:
                    break
            if not gender and len(figure.words) > 1:
                first = figure.words[0]
                gender = 2 * ((first in self.lexicon.men) - (first in self.lexicon.women))
            figure.gender = gender
        return figure.gender

    def _shown(self, figure: Figure) -> Iterator[int]:
        """The first places of a figure with a title or an apposition, those of its full names
        before others; a name that others of the story bear as well tells nothing.
        """
        evidence, buckets = self.evidence, self._buckets
        for keys in (figure.keys, figure.lone) if figure.seen & SHOWN else (figure.lone,):
            places: list[int] = []
            for key in keys:
                alone = key in self.sightings and len(buckets.get(key, ())) < 2
                if alone and evidence.shows(key):
                    places += self.sightings[key][:SIGHTINGS]
            if len(keys) > 1:
                places.sort()
            for number in places:
                if evidence.at(number) & SHOWN:
                    yield number

    # Names of several words

    def _of_full(self, key: str) -> Figure | None:
        """Whom a name of several words means, read with all who bear its surname."""
        if key not in self.of_key:
            if key in self._firms:
                return self._short_of(key, self._firms[key])
            before, _, surname = key.rpartition(" ")
            if surname in self.lexicon.suffixes and " " in before:
                surname = before.rpartition(" ")[2]  # "Ann Lee Jr."
            if surname not in self._buckets:
                self._buckets[surname] = self._gathered(surname)
        return self.of_key.get(key)

    def _short_of(self, key: str, longer: str) -> Figure | None:
        """The firm whose name stands without its ending: "Kestrel Steel" for Kestrel Steel Inc."""
        figure = self.of_key[key] = self._of_full(longer)
        if figure is not None:
            figure.keys.append(key)
            figure.seen |= self.seen(key)
        return figure

    def _bearers(self, word: str) -> list[Figure]:
        """The figures that a single word can mean, in order of their introduction."""
        bucket = self._buckets.get(word)
        if bucket is None:
            bucket = self._buckets[word] = self._gathered(word)
        if not bucket:
            return bucket
        held = self._surname_of.get(word)
        if held is None:
            held = self._surname_of[word] = self._is_surname(word, bucket)
        return bucket if held else []

    def namesakes(self, number: int) -> list[Figure]:
        """All whom a name can mean that is a single word."""
        return self._bearers(self.keys[number])

    def _gathered(self, surname: str) -> list[Figure]:
        """All who bear a surname, each with every form of the full name."""
        bucket: list[Figure] = []
        keys = self.surnames.get(surname, [])
        if surname in self.lexicon.first_surnames:
            # "Zhang Wei" for "Zhang"
            beginning = surname + " "
            keys = [*[key for key in self.sightings if key.startswith(beginning)], *keys]
        if keys:
            self._gather(keys, bucket)
        if not bucket:
            # "Zhang" may begin "Zhang Quanjing"
            titled = surname in self.sightings and self._is_titled(surname)
            if not titled or self._fuller(surname) is not None:
                return bucket
            self._introduce(surname, self.seen(surname), bucket)
        for figure in bucket:
            if not figure.certain:
                figure.certain = bool(figure.seen & SHOWN) or self._is_shown(figure, surname)
            if surname not in figure.lone:
                figure.lone.append(surname)
        return bucket

    def _is_titled(self, word: str) -> bool:
        """Whether a title or an apposition stands beside a lone name."""
        lexicon = self.lexicon
        if word in lexicon.countries or word in lexicon.seats:
            return self.evidence.shows(word)  # nothing else is asked of most of them
        if word in lexicon.peoples:
            # "a few Chinese, who left" are no person, "Mr. French" is one
            return self.evidence.shows(word) and bool(self.seen(word) & TITLED)
        return bool(self.seen(word) & SHOWN)

    def _gather(self, keys: list[str], bucket: list[Figure]) -> None:
        """Introduce those who bear some full names, in order."""
        within: set[Figure] = set()
        late = []
        for key in keys:
            if key in self.of_key:
                known = self.of_key[key]
                if known is not None and known.kind is _PERSON and known not in within:
                    bucket.append(known)
                    within.add(known)
                continue
            seen = self.seen(key)
            if not seen & BODY or (not seen & _OWN and self._begins_common(key)):
                late.append(key)
            else:
                self._introduce(key, seen, bucket)
        for key in late:
            # "Confident Assad takes oath": a headline introduces nobody whom the body names.
            if bucket:
                self.of_key[key] = bucket[0]
            else:
                self._introduce(key, self.seen(key), bucket)

    def _begins_common(self, key: str) -> bool:
        """Whether a form that only begins sentences has the common word there as its first:
        "See Lindqvist", "Certainly Ann Lee".
        """
        first = key.partition(" ")[0]
        if first.title() in GIVEN_MONTHS:
            return False  # "April Holm"
        return first.endswith("ly") or bool(self.lexicon.table.get(first))

    @cached_property
    def _lone_titles(self) -> frozenset[str]:
        return lone_titles(self.state, self.evidence.headline_end)

    def _introduce(self, key: str, seen: int, bucket: list[Figure]) -> None:
        """A full name makes a figure, or is a fuller form of one."""
        words = key.split(" ")
        number = self.sightings[key][0]
        borne = words[-1] in TITLE_SURNAMES and words[-1] in self._lone_titles
        person = seen & TITLED or may_be_person(self.lexicon, seen, words, borne=borne)
        if not person or (
            (not seen & SHOWN and self._ends_in_initials(number, words))
            or (self._ampersands and self._is_firm(number))
        ):
            # "Norland’s new Prime Minister" has a title and no name.
            office = words[-1] in self.lexicon.roles and words[-1] not in PAPERS
            office = office and not seen & FIRM
            self.of_key[key] = None if office else self._thing(key, number, seen)
            return
        for figure in bucket[-_SAME_SURNAME:]:
            if same_person(words, figure.words, self.lexicon.particles):
                if len(words) > len(figure.words):
                    figure.words, figure.full = words, number
                figure.keys.append(key)
                figure.seen |= seen
                self.of_key[key] = figure
                return
        figure = self.of_key[key] = Figure(words, number, _PERSON, [key], seen)
        bucket.append(figure)

    def _is_firm(self, number: int) -> bool:
        """Whether "&" joins the words of a name: "Lee & Moor"."""
        first, last = self.firsts[number], self.lasts[number]
        return any("&" in gap for gap in self.state.tokens.gaps[first + 1 : last])

    def _ends_in_initials(self, number: int, words: list[str]) -> bool:
        """Whether a name ends in initials, as no person's does: "Voluntary HIV". A surname may be
        set in capitals behind a given name: "Emmanuel MACRON".
        """
        last = self.state.tokens.words[self.lasts[number] - 1]
        return last.isupper() and 1 < len(last) < _SURNAME and not is_given(self.lexicon, words[0])

    def _is_shown(self, figure: Figure, surname: str) -> bool:
        """Whether a figure without title or apposition is a person for sure."""
        if figure.seen & SPEAKS and is_given(self.lexicon, figure.words[0]):
            return True
        return surname in self.sightings and not self.seen(surname) & PLACED

    def _latest(self, surname: str, number: int) -> Figure:
        """Of several people with one surname, the one whom it means at a place."""
        turns = self._turns.get(surname)
        if turns is None:
            alone = self.sightings.get(surname, ())
            turns = turns_of(self._buckets[surname], alone, self.sightings, self.evidence)
            self._turns[surname] = turns
        return turns[max(bisect_left(turns, number, key=_place) - 1, 0)][1]

    # Names of one word

    def _is_surname(self, word: str, bucket: list[Figure]) -> bool:
        """Whether a lone word means a person and not a place or body of the same name."""
        if word not in self.sightings:
            return True
        if word in self.lexicon.countries or word in self.lexicon.seats:
            seen = self.seen(word)
            if seen & SHOWN:
                return True
            return not seen & PLACED and any(
                figure.seen & SHOWN or is_given(self.lexicon, figure.words[0]) for figure in bucket
            )
        for figure in bucket:
            if figure.seen & SHOWN:
                return True
        seen = self.seen(word)
        return bool(seen & TITLED) or not seen & PLACED

    def _alone(self, key: str) -> Figure | None:
        """A name that is nobody's surname: a first name, a place, a body, or no name."""
        lexicon, number = self.lexicon, self.sightings[key][0]
        if key in lexicon.peoples or (key[-1] == "s" and key[:-1] in lexicon.peoples):
            return None
        if key in lexicon.countries or key in lexicon.seats:
            # Nothing else tells of a place than that it is called a firm.
            firm = not lexicon.firms.isdisjoint(self.evidence.words_before(key))
            return self._thing(key, number, self.seen(key) if firm else 0)
        seen = self.seen(key)
        if key in self.inside:
            fuller = self._fuller(key)
            fuller = fuller or self.begun(key, self._begun.get(key, ""))
            if fuller is not None and not seen & PLACED:
                if key not in fuller.lone:
                    fuller.lone.append(key)
                return fuller
        longer = self.spelled_out(key) or self.defined(key)
        if longer is None:
            word = self.state.tokens.words[self.firsts[number]]
            if word[:-2].isupper() if word[-2:] in POSSESSIVE_ENDS else word.isupper():
                longer = self.initialled(key, number)  # "NFA", "the NFA's office"
            elif word in CLUBS or (
                (seen & THE or key[-1] == "s")  # "the Assembly", "Rovers"
                and key in lexicon.organizations
                and key not in _OTHER_BODIES
            ):
                longer = self.ending_in(key, self.surnames.get(key, ()))
        if longer is not None:
            longer.keys.append(key)
            longer.seen |= seen
            return longer
        if seen & SHOWN or (is_given(self.lexicon, key) and not seen & NO_PERSON):
            figure = Figure([key], number, _PERSON, [], 0)
            figure.lone.append(key)
            return figure
        common = key in lexicon.masculine or key in lexicon.feminine
        if not seen & INSIDE and (common or not _stands_alone(key, seen)):
            return None  # "|Man| denies theft"
        return self._thing(key, number, seen)

    def _fuller(self, word: str) -> Figure | None:
        """A certain person of whose name a word is not the last: "Zhang", "LeBron"."""
        longer = self.inside.get(word)
        figure = self._of_full(longer) if longer else None
        if figure is None or figure.kind is not _PERSON:
            return None
        sure = figure.certain or figure.seen & SPEAKS or is_given(self.lexicon, word)
        return figure if sure or self._is_first_name(word, figure) else None

    def _is_first_name(self, word: str, figure: Figure) -> bool:
        """Whether a lone name that speaks is the first of two words that are no others: |Anan| said
        A, behind Anan Kittisak. Not so "Bush" behind "Bush Urges", and "Kestrel said |it|".
        """
        if word not in self.sightings or len(figure.words) != _FIRST_AND_LAST:
            return False
        first, last = figure.words
        printed = self.state.tokens.words[self.firsts[self.sightings[word][0]]]
        known = last in self.lexicon.table or printed.isupper() or figure.seen & PLACED
        if first != word or known or not self.seen(word) & SPEAKS:
            return False
        words = self.state.tokens.words
        lasts = [self.lasts[number] for number in self.sightings[word][:SIGHTINGS]]
        return not any("it" in words[last + 1 : last + _PRONOUN] for last in lasts)

    def _thing(self, key: str, number: int, seen: int) -> Figure:
        """A place or a body."""
        words = key.split(" ")
        place = may_be_place(self.lexicon, seen, words)
        return Figure(words, number, _PLACE if place else _ORGANIZATION, [key], seen)


def _stands_alone(word: str, seen: int) -> bool:
    """Whether a word that only begins sentences is a name and no common word."""
    return bool(seen & SPEAKS) and word[-1] != "s" and not word.endswith("ly")
