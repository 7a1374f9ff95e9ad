"""Speakers without a name: known again by role, noun and adjectives, or new."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import reduce
from operator import itemgetter, or_
from typing import Final

from newsmodel._stages._evidence import APPOSED, FIRM, INSIDE, TITLED
from newsmodel._stages._figures import Figure
from newsmodel._stages._state import SpeakerDraft, State
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.speakers.company import POSSESSIVE_ENDS, Company
from newsmodel._word_bits import (
    ADVERB,
    BE,
    COORDINATOR,
    CUE,
    DETERMINER,
    GROUP,
    HAVE,
    HONORIFIC,
    MODAL,
    MONTH,
    NUMBER_WORD,
    ORGANIZATION,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    TO,
    VERB,
    WEEKDAY,
)
from newsmodel.models import SpeakerKind

__all__ = ["Described"]

# Members of an enum cost a call each time, and are looked up once.
_GROUP, _ORGANIZATION, _PERSON = SpeakerKind.GROUP, SpeakerKind.ORGANIZATION, SpeakerKind.PERSON

_HEADS_OF_STATE: Final = frozenset({"leader", "premier"})
"""Nouns for whom others have another noun."""
_RULING: Final = _HEADS_OF_STATE | {"chancellor", "minister", "president"}
"""Roles of which a country has one, so that it need not be told beside the name."""
_place: Final = itemgetter(0)
_Bearer = tuple[int, int, frozenset[str]]
"""Where a role stands, the index of the name beside it, and the words of the role."""
_BEARERS: Final = 64  # people of one role that are compared
_RECENT: Final = 8  # unnamed speakers of one head noun that are compared
_ANY_FIRM: Final = frozenset({"company", "firm", "giant"})
_AGED: Final = ("-year-old", "-years-old")
_OF_STATE: Final = frozenset({"agency", "body", "organisation", "organization", "watchdog"})
_PERSONAL: Final = ("ist", "ian", "eer", "eur", "man", "-old", "person", "ster")
_LONGEST: Final = 6  # words of a name in a heading
# Nouns that count people: "a number of readers".
_COUNTS: Final = frozenset({"couple", "handful", "host", "majority", "minority", "number", "pair"})
_EMPTY: Final = RELATIVE | ADVERB | PREPOSITION | COORDINATOR
_ENDING: Final = PREPOSITION | COORDINATOR | CUE | VERB | BE | HAVE | MODAL | RELATIVE | TO
_PHRASE: Final = 7  # words of a phrase before its head noun
_OPENING: Final = DETERMINER | POSSESSIVE | NUMBER_WORD
# Those who speak without a name: a description by them brings somebody new.
_NAMELESS: Final = frozenset(
    {"aide", "analyst", "diplomat", "expert", "official", "source"}
    | {"spokesman", "spokesperson", "spokeswoman", "witness"}
)
_VOICES: Final = frozenset({"official", "spokesman", "spokesperson", "spokeswoman"})
"""Those of them who, with "the" alone, are whoever has just spoken."""
_RESTRICTING: Final = frozenset(
    {"deputy", "first", "foreign", "former", "opposition", "prime", "vice"}
)


class Described:
    """Whom the phrases of one story mean that hold no name.

    A phrase is told by its first word and its head noun, and by its end where words follow.
    """

    def __init__(self, state: State, company: Company) -> None:
        self.state = state
        self.figures = company.figures
        self.company = company
        self.tokens = state.tokens
        self.of_phrase: dict[str, int] = {}
        self.by_noun: defaultdict[str, list[tuple[int, int, int]]] = defaultdict(list)
        """By head noun the first word, head and speaker of each phrase."""
        self._bearers: dict[str, list[_Bearer]] | None = None
        self._first_of: dict[str, int] = {}
        self._proper: set[str] | None = None
        self._said: dict[tuple[int, int], frozenset[str]] = {}
        self._firsts = state.names.firsts
        self._begins = company.figures.evidence.begins
        self._headline_end = company.figures.evidence.headline_end

    def phrase(self, first: int, last: int, head: int) -> int:
        """The speaker of a phrase: known by its words, or new."""
        words = self.company.words(first, last)
        if first in self._begins and not self._keeps_capital(first, last):
            words = words[:1].lower() + words[1:]
        folded = words.lower()
        known = self.of_phrase.get(folded)
        if known is not None:
            return known
        noun = self.tokens.words[head].lower()
        kind = self._kind(first, head, noun)
        drafts = self.company.drafts
        speaker = self.of_phrase[folded] = len(drafts)
        drafts.append(tuple.__new__(SpeakerDraft, (words, kind, None, False, ())))
        if first < self._headline_end:
            return speaker  # "Harbour chief" of a headline is somebody whom the lead names
        if head <= first or not reduce(or_, self.tokens.flags[first:head]) & COORDINATOR:
            self.by_noun[noun].append((first, head, speaker))
        return speaker

    def is_empty(self, index: int) -> bool:
        """Whether a word on its own names nobody: "that", "here", "far"."""
        flag = self.tokens.flags[index]
        if not flag & _EMPTY or flag & (GROUP | ROLE | ORGANIZATION | NUMBER_WORD):
            return False
        return bool(flag & DETERMINER) or not self.tokens.words[index][0].isupper()

    def group(self, first: int, head: int, last: int = 0) -> int:
        """The speaker of the words from a word to the noun that is their head, or to `last`."""
        known = self.earlier(first, head)
        return self.phrase(first, last or head + 1, head) if known is None else known

    def phrase_start(self, head: int) -> int:
        """First word of the phrase of which a noun is the last."""
        flags, gap_flags = self.tokens.flags, self.tokens.gap_flags
        first = head
        while first > max(head - _PHRASE, 0) and not gap_flags[first]:
            flag = flags[first - 1]
            if flag & _OPENING:
                return first - 1
            if flag & _ENDING:
                break
            first -= 1
        return first

    def earlier(self, first: int, head: int) -> int | None:
        """The figure or unnamed speaker whom a definite phrase takes up."""
        flags, words = self.tokens.flags, self.tokens.words
        plural = flags[head] & GROUP
        definite = words[first] in {"the", "The", "THE"}
        if not definite and (not plural or flags[first] & _OPENING):
            return None
        noun = words[head].lower()
        if plural and noun not in self.by_noun:
            return None
        modifiers = self._modifiers(first, head)
        unnamed = self._unnamed(noun, modifiers)
        named = None
        if not plural:
            if flags[head] & ROLE and (noun not in _HEADS_OF_STATE or words[head].islower()):
                named = self._bearer(noun, modifiers, first)
            if named is None:
                named = self._body(noun, modifiers, first)
        if named is None or (unnamed is not None and unnamed > named):
            named = unnamed
        return None if named is None else named[1]

    def is_definite(self, first: int, head: int, last: int) -> bool:
        """Whether a phrase is "the", what somebody or something is, and no more."""
        words, flags = self.tokens.words, self.tokens.flags
        if words[first] not in {"the", "The", "THE"} or flags[head] & GROUP or last - head > 1:
            return False
        return not any(word[-2:] in POSSESSIVE_ENDS for word in words[first:head])

    def varies(self, first: int, head: int) -> bool:
        """Whether a definite phrase describes somebody just named: "the frightened guard", "the
        Spaniard", "the 32-year-old".
        """
        lexicon, noun = self.state.lexicon, self.tokens.words[head].lower()
        people = noun in lexicon.peoples and noun.endswith(("an", "i"))
        if people or noun in lexicon.epithets or noun.endswith(_AGED):
            return True
        if self.tokens.words[head][0].isupper():
            return False  # "The Arden Union Leader"
        if head - first < 2:
            # "the spokesman", where none was told of, but not "the official, who gave no name"
            return noun in _VOICES and self.tokens.words[head + 1 : head + 2] != ["who"]
        if noun in _NAMELESS or noun in lexicon.firms:
            return False
        if (_RESTRICTING - {"former"}) & _folded(self._modifiers(first, head)):
            return False
        if any(word.lower().endswith(_AGED) for word in self.tokens.words[first:head]):
            return True
        told = noun in lexicon.masculine or noun in lexicon.feminine
        return told or bool(self.tokens.flags[head] & ROLE)

    def is_body(self, first: int, head: int) -> bool:
        """Whether a definite phrase describes a body just named: "the human rights group"."""
        words, lexicon = self.tokens.words, self.state.lexicon
        noun = words[head].lower()
        if noun not in lexicon.bodies and noun not in lexicon.firms:
            return False
        # "the Kestrel Trade group" is another; "the New York-based agency" need not be.
        return not any(
            words[index][0].isupper() and "-" not in words[index] + words[index + 1]
            for index in range(first + 1, head)
        )

    def is_people(self, index: int) -> bool:
        """Whether a word means people of a country: "a few |Chinese|", "many |Norlanders|"."""
        word = self.tokens.words[index].lower()
        peoples = self.state.lexicon.peoples
        return word in peoples or (word[-1] == "s" and word[:-1] in peoples)

    def is_any_firm(self, first: int, head: int) -> bool:
        """Whether a phrase is "the company" and the like, which fits any firm."""
        words = self.tokens.words
        return words[head].lower() in _ANY_FIRM and words[first] in {"the", "The", "THE"}

    def is_firm(self, speaker: int) -> bool:
        """Whether a speaker is a firm by its name or by what it is called."""
        figure = self.company.figure_of.get(speaker)
        if figure is None or figure.kind is not _ORGANIZATION:
            return False
        ending = figure.words[-1]
        return ending in self.state.lexicon.firm_endings or bool(figure.seen & FIRM)

    def is_of_state(self, head: int) -> bool:
        """Whether a noun may mean a body of state too: "the body", "the agency"."""
        return self.tokens.words[head].lower() in _OF_STATE

    def told_gender(self, head: int) -> int:
        """1 where a noun tells a man, -1 a woman, 0 where it tells neither."""
        noun, lexicon = self.tokens.words[head].lower(), self.state.lexicon
        return (noun in lexicon.masculine) - (noun in lexicon.feminine)

    def in_capitals(self, first: int, last: int) -> Figure | None:
        """Whom words with a capital name that a heading sets in capitals as all others."""
        words, flags = self.tokens.words, self.tokens.flags
        if last - first > _LONGEST:
            return None
        if last - first == 1:
            key = words[first].lower()
            places = self.figures.sightings.get(key)
            return self.figures.of(places[0]) if places else self.figures.of_common(key, first)
        if flags[first] & _OPENING:
            return None
        places = self.figures.sightings.get(" ".join(words[first:last]).lower())
        return self.figures.of(places[0]) if places else None

    def _unnamed(self, noun: str, modifiers: frozenset[str]) -> tuple[int, int] | None:
        """The latest unnamed speaker of whom a noun and all its adjectives were said, with the
        word where that was.
        """
        if noun not in self.by_noun:
            return None
        asked = _folded(modifiers)
        for first, head, speaker in reversed(self.by_noun[noun][-_RECENT:]):
            if asked <= _folded(self._modifiers(first, head)):
                return first, speaker
        return None

    def _bearer(self, head: str, modifiers: frozenset[str], place: int) -> tuple[int, int] | None:
        """The latest named person who holds the role before this place, with the name’s word. One
        who has spoken comes before one of whom he spoke.
        """
        start = self.tokens.starts[place]
        if self._bearers is None and head not in _HEADS_OF_STATE:
            first = self._first_of.get(head)
            if first is None:
                first = self._first_of[head] = self._first_place(head)
            if first >= start:
                return None
        if self._bearers is None:
            self._bearers = self._roles()
        entries = self._bearers.get(head, [])
        if not entries and head in _HEADS_OF_STATE:
            entries = self._heads_of_state(head, modifiers)
        stop = bisect_left(entries, start, key=lambda entry: entry[0])
        entries = entries[max(stop - _BEARERS, 0) : stop]
        latest = self._latest_bearer(head, modifiers, entries)
        speaker = None if latest is None else self.company.named(latest)
        if latest is None or speaker is None:
            return None
        return self._firsts[latest], speaker

    def _heads_of_state(self, head: str, modifiers: frozenset[str]) -> list[_Bearer]:
        """Those whose role has another noun: "the premier" is a prime minister, "the Norwegian
        leader" a President too.
        """
        bearers, peoples = self._bearers or {}, self.state.lexicon.peoples
        found = [entry for entry in bearers.get("minister", ()) if _is_prime(entry[2])]
        if head == "leader":
            if peoples.isdisjoint(_folded(modifiers)):
                return []
            found += [entry for entry in bearers.get("president", ()) if "President" in entry[2]]
            found += bearers.get("premier", [])
        return sorted(found, key=_place)

    def _latest_bearer(
        self, head: str, modifiers: frozenset[str], entries: list[_Bearer]
    ) -> int | None:
        """The name of the latest of those to whom a noun and its adjectives can apply. Who held
        the role once comes behind all others.
        """
        asked = _folded(modifiers)
        out = set()
        if "former" not in asked:
            for _, number, words in entries:
                if "former" in words or "Former" in words:
                    out.add(self.figures.of(number))
        latest = once = None
        for _, number, words in reversed(entries):
            missing = asked - _folded(words)
            if missing & _RESTRICTING:
                continue
            owned = self._owned if head in _RULING else _proper
            if _proper(modifiers - words) and owned(words):
                continue
            if head == "minister" and _is_prime(words) and not _is_prime(modifiers):
                continue
            figure = self.figures.of(number)
            if figure in out:
                once = number if once is None else once
                continue
            spoke = figure in self.company.of_figure
            if latest is None:
                latest = number
                if spoke or not self._is_told(number):
                    break
            elif spoke:
                latest = number
                break
        return once if latest is None else latest

    def _owned(self, words: frozenset[str]) -> bool:
        """Whether a role says of what somebody is it: "US President", and not "President"."""
        table = self.state.lexicon.table
        own = _proper(words) - {"Prime"}
        return any(not table.get(word.lower(), 0) & ROLE for word in own)

    def _is_told(self, number: int) -> bool:
        """Whether a name stands in what somebody says."""
        start = self.tokens.starts[self._firsts[number]]
        return any(
            begin <= start < end for found in self.state.findings for begin, end in found.pieces
        )

    def _first_place(self, head: str) -> int:
        """Where a noun may stand for the first time, in small letters or capitals."""
        text = self.state.text
        found = [text.find(form) for form in (head[1:], head.upper())]
        return min([place for place in found if place >= 0], default=len(text))

    def _body(self, head: str, modifiers: frozenset[str], place: int) -> tuple[int, int] | None:
        """The latest body before this place whose name ends in a noun, or the latest outlet for
        "the newspaper", with the name’s word.
        """
        media = self.state.lexicon.media
        outlet, words, names = head in media, self.tokens.words, self.state.names
        if not outlet and head in self.state.lexicon.firms and not modifiers:
            return self._firm(head, place)
        # The last word of a name of several is its surname.
        named = head in self.state.lexicon.organizations and head in self.figures.surnames
        if not outlet and not named:
            return None
        stop, ending = bisect_left(self._firsts, place), " " + head
        for number in range(stop - 1, max(stop - _BEARERS, 0) - 1, -1):
            key = names.keys[number]
            if not key.endswith(ending):
                last = names.lasts[number]
                if not outlet or last >= place or words[last] not in media:
                    continue
            if _folded(modifiers) <= set(key.split(" ")):
                figure = self.figures.of(number)
                if figure is not None and figure.kind is _ORGANIZATION:
                    return self._firsts[number], self.company.figure(figure, number)
        return None

    def _firm(self, head: str, place: int) -> tuple[int, int] | None:
        """The latest firm before this place that "the company" can mean, with its name's word."""
        names, lexicon = self.state.names, self.state.lexicon
        before = self.figures.evidence.words_before
        stop = bisect_left(self._firsts, place)
        for number in range(stop - 1, max(stop - _BEARERS, 0) - 1, -1):
            key = names.keys[number]
            ending = key.rpartition(" ")[2]
            told = ending in lexicon.firm_endings and ending != key
            if not (told or self.figures.seen(key) & FIRM):
                continue
            if head not in _ANY_FIRM and ending != head and head not in before(key):
                continue
            figure = self.figures.of(number)
            if figure is not None and figure.kind is _ORGANIZATION:
                return self._firsts[number], self.company.figure(figure, number)
        return None

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
                if not flags[index] & _OPENING:
                    word = words[index]
                    found.append(word[:-2] if word[-2:] in POSSESSIVE_ENDS else word)
            said = self._said[first, head] = frozenset(found)
        return said

    def _kind(self, first: int, head: int, noun: str) -> SpeakerKind:
        """What a noun tells of somebody, and the word with which its phrase begins."""
        lexicon, flag = self.state.lexicon, self.tokens.flags[head]
        if flag & (GROUP | DETERMINER | NUMBER_WORD) or noun in _COUNTS or noun in lexicon.peoples:
            return _PERSON if noun == "one" else _GROUP
        if flag & ROLE or noun in lexicon.masculine or noun in lexicon.feminine:
            return _PERSON
        if flag & ORGANIZATION or noun in lexicon.media or noun in lexicon.documents:
            return _ORGANIZATION
        if noun[-1:] == "s" and noun[-2:] != "ss":
            return _GROUP
        if self.tokens.words[first] in {"one", "One"} or noun.endswith(_PERSONAL):
            return _PERSON
        return _ORGANIZATION

    def _keeps_capital(self, first: int, last: int) -> bool:
        """Whether a phrase that begins a sentence begins with a name: "Lee: A deal is near"."""
        if last - first == 1 and not self.tokens.flags[first]:
            return not self.tokens.words[first].endswith("s") or self._named_start(first)
        return self._named_start(first)

    def _named_start(self, index: int) -> bool:
        """Whether the word that begins a sentence keeps its capital."""
        word = self.tokens.words[index]
        if len(word) > 1 and word[1].isupper():
            return True
        folded = word.lower()
        lexicon = self.state.lexicon
        if self.tokens.flags[index] & _OPENING:
            return False
        if word[-2:] in POSSESSIVE_ENDS:
            known = self.tokens.flags[index] | lexicon.table.get(folded[:-2], 0)
            return not known or bool(known & (WEEKDAY | MONTH))  # "Tamm's spokeswoman"
        if self.tokens.flags[index] & HONORIFIC:
            return True
        if folded.removesuffix("s") in lexicon.peoples or folded in lexicon.peoples:
            return True
        if folded in lexicon.countries or folded in lexicon.seats:
            return True
        at = bisect_left(self._firsts, index)
        if at < len(self._firsts) and self._firsts[at] == index:
            key = self.figures.keys[at]
            rest = key.partition(" ")[2]
            if rest and not self.figures.seen(key) & INSIDE:
                # "Top Pentagon officials": an adjective before a name.
                return not (rest in self.figures.sightings or rest in lexicon.seats)
            return self.figures.of(at) is not None
        if self._proper is None:
            words, begins = self.tokens.words, self._begins
            self._proper = {words[i] for i in self.state.capitals if i not in begins}
        if word in self._proper:
            return True  # "Republicans", where a sentence has the capital inside
        after = self.tokens.words[index + 1 : index + 2]
        return bool(after and after[0][0].isupper() and not self.tokens.flags[index])


_BARE: Final[frozenset[str]] = frozenset()  # the modifiers of a noun that stands alone


def _folded(words: frozenset[str]) -> set[str]:
    return {word.lower() for word in words}


def _is_prime(words: frozenset[str]) -> bool:
    return "Prime" in words or "prime" in words


def _proper(words: frozenset[str]) -> set[str]:
    return {word for word in words if word[:1].isupper()}
