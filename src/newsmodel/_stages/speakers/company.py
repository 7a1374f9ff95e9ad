"""The company of those who speak: every speaker once, found again by name, role or phrase."""

from __future__ import annotations

from bisect import bisect_left
from functools import reduce
from operator import or_
from typing import Final

from newsmodel._stages._evidence import APPOSED, FIRM, INSIDE, TITLED
from newsmodel._stages._figures import Figure, Figures
from newsmodel._stages._state import SpeakerDraft, State
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.speakers.sources import Source
from newsmodel.lexicon import (
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

__all__ = ["Company"]

_BEARERS: Final = 64  # people of one role that are compared
_RECENT: Final = 8  # unnamed speakers of one head noun that are compared
_ARTICLES: Final = frozenset({"the", "a", "an", "this", "that", "these", "those"})
_ANY_FIRM: Final = frozenset({"company", "firm", "giant"})
_PERSONAL: Final = ("ist", "ian", "eer", "man", "-old", "person")
_LONGEST: Final = 6  # words of a name in a heading
# Nouns that count people: "a number of readers".
_COUNTS: Final = frozenset({"couple", "handful", "host", "majority", "minority", "number", "pair"})
_POSSESSIVE_ENDS: Final = frozenset({"'s", "’s", "'S", "’S"})


class Company:
    """The speakers of one story while their sources are read, in text order."""

    def __init__(self, state: State, figures: Figures) -> None:
        self.state = state
        self.figures = figures
        self.tokens = state.tokens
        self.drafts: list[SpeakerDraft] = []
        self.of_figure: dict[Figure, int] = {}
        self.figure_of: dict[int, Figure] = {}
        self.of_phrase: dict[str, int] = {}
        self.of_members: dict[tuple[int, ...], int] = {}
        self.by_head: dict[str, list[tuple[int, int, frozenset[str]]]] = {}
        self.gender: dict[int, int] = {}
        self._bearers: dict[str, list[tuple[int, int, frozenset[str]]]] | None = None
        self._first_of: dict[str, int] = {}
        self._proper: set[str] | None = None
        self._said: dict[tuple[int, int], frozenset[str]] = {}
        self._firsts = state.names.firsts
        self._begins = figures.evidence.begins

    # Named speakers

    def named(self, number: int, source: Source | None = None) -> int | None:
        """The speaker that a name means."""
        figure = self.figures.of(number)
        return None if figure is None else self.figure(figure, number, source)

    def figure(self, figure: Figure, number: int, source: Source | None = None) -> int:
        """The speaker that a figure is."""
        known = self.of_figure.get(figure)
        if known is not None:
            return known
        role = self._role(figure, source)
        words = self.figures.text(figure)
        if figure.kind is not SpeakerKind.PERSON:
            if figure.stop:
                number, source = figure.full, None
            words = self._with_article(number, words, source)
        speaker = self._new(tuple.__new__(SpeakerDraft, (words, figure.kind, role, True, ())))
        self.of_figure[figure] = speaker
        self.figure_of[speaker] = figure
        return speaker

    def joint(self, numbers: tuple[int, ...]) -> int:
        """The speaker that several names make up."""
        found = [self.named(number) for number in numbers]
        members = tuple(dict.fromkeys(member for member in found if member is not None))
        return members[0] if len(members) == 1 else self.together(members)

    def together(self, members: tuple[int, ...]) -> int:
        """The speaker that several speakers make up."""
        known = self.of_members.get(members)
        if known is None:
            names = [self.drafts[member].name for member in members]
            words = f"{', '.join(names[:-1])} and {names[-1]}"
            named = all(self.drafts[member].named for member in members)
            draft = SpeakerDraft(words, SpeakerKind.GROUP, None, named, members)
            known = self.of_members[members] = self._new(draft)
        return known

    def _role(self, figure: Figure, source: Source | None) -> str | None:
        place = self.figures.role(figure) if figure.kind is SpeakerKind.PERSON else None
        if place is not None:
            return _squashed(self.state.text[place[0] : place[1]])
        if source is None or source.role is None or figure.kind is not SpeakerKind.PERSON:
            return None
        first, last = source.role
        flags = self.tokens.flags
        while first < last and flags[first] & DETERMINER:
            first += 1
        while first < last and not flags[last - 1] & (ROLE | GROUP) and last > first:
            last -= 1
        return self._words(first, last) if first < last else None

    def _with_article(self, number: int, words: str, source: Source | None) -> str:
        """A body or place with the article that it takes, and all that belongs to its name."""
        names, tokens = self.state.names, self.tokens
        first, last, title = names.firsts[number], names.lasts[number], names.titles[number]
        if source is not None and source.last > last and not source.pronoun:
            words = self._full_name(first, last, source.last) or words
        if last < len(tokens.words) and tokens.words[last] in self.state.lexicon.media:
            return words  # "the Yonhap news agency": the article is the agency's
        before = tokens.words[title - 1] if title else ""
        if before in {"the", "The", "THE"} and not tokens.gap_flags[title]:
            if title < first:
                words = f"{self._words(title, first)} {words}"
            return f"the {words}"
        return words

    def _full_name(self, first: int, last: int, end: int) -> str | None:
        """A name of a body that runs on over "of": "the Ministry of Trade and Industry"."""
        tokens = self.tokens
        if not tokens.flags[last - 1] & ORGANIZATION:
            return None
        stop = last
        while stop + 1 < end and tokens.words[stop] in _BINDERS:
            begin = stop + 1 + (tokens.words[stop + 1] == "the")
            after = begin
            while after < end and tokens.words[after][0].isupper():
                if tokens.gap_flags[after] & CLAUSE:
                    break
                after += 1
            if after == begin:
                break
            stop = after
        return self._words(first, stop) if stop > last else None

    # Unnamed speakers

    def phrase(self, source: Source) -> int:
        """The speaker of a phrase without a name: known by its role or words, or new."""
        words = self._words(source.first, source.last)
        if source.first in self._begins and not self._keeps_capital(source):
            words = words[:1].lower() + words[1:]
        folded = words.lower()
        known = self.of_phrase.get(folded)
        if known is not None:
            return known
        head = self._head(source)
        modifiers = self._modifiers(source)
        speaker = self._new(
            tuple.__new__(SpeakerDraft, (words, self._kind(source), None, False, ()))
        )
        self.of_phrase[folded] = speaker
        flags = self.tokens.flags[source.first : source.head]
        if not reduce(or_, flags, 0) & COORDINATOR:
            self.by_head.setdefault(head, []).append((source.first, speaker, modifiers))
        return speaker

    def is_empty(self, source: Source) -> bool:
        """Whether a phrase is one small word and names nobody: "that", "here", "far"."""
        word, flag = self.tokens.words[source.first], self.tokens.flags[source.first]
        if source.last - source.first > 1 or (word[0].isupper() and not flag & DETERMINER):
            return False
        return bool(flag & _EMPTY) and not flag & (GROUP | ROLE | ORGANIZATION | NUMBER_WORD)

    def group(self, first: int, head: int) -> int:
        """The speaker of the words from a word to the noun that is their head."""
        source = Source(first, head + 1, head=head)
        known = self.earlier(source)
        return self.phrase(source) if known is None else known

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

    def earlier(self, source: Source) -> int | None:
        """The figure or unnamed speaker whom a definite phrase takes up."""
        tokens = self.tokens
        plural = tokens.flags[source.head] & GROUP
        definite = tokens.words[source.first] in {"the", "The", "THE"}
        if not definite and (not plural or tokens.flags[source.first] & _OPENING):
            return None
        head, modifiers = self._head(source), self._modifiers(source)
        unnamed = self._unnamed(head, modifiers)
        role = tokens.flags[source.head] & ROLE
        named = self._bearer(head, modifiers, source.first) if role and not plural else None
        if named is None and definite and not plural:
            named = self._body(head, modifiers, source.first)
        found = [entry for entry in (named, unnamed) if entry is not None]
        return max(found)[1] if found else None

    def varies(self, source: Source) -> bool:
        """Whether a phrase describes somebody just named: "the frightened guard said"."""
        tokens, lexicon = self.tokens, self.state.lexicon
        if source.head - source.first < 2 or tokens.words[source.first].lower() != "the":
            return False
        if tokens.flags[source.head] & GROUP or source.last - source.head > 1:
            return False
        if any(word[-2:] in _POSSESSIVE_ENDS for word in tokens.words[source.first : source.head]):
            return False
        head = self._head(source)
        if head in _NAMELESS or _RESTRICTING & {word.lower() for word in self._modifiers(source)}:
            return False
        person = tokens.flags[source.head] & ROLE
        return bool(person or head in lexicon.masculine or head in lexicon.feminine)

    def told_gender(self, source: Source) -> int:
        """1 where the noun of a phrase tells a man, -1 a woman, 0 where it tells neither."""
        head, lexicon = self._head(source), self.state.lexicon
        return (head in lexicon.masculine) - (head in lexicon.feminine)

    def in_capitals(self, source: Source) -> Figure | None:
        """Whom words name that a heading sets in capitals as all others."""
        if not self.tokens.words[source.first][0].isupper():
            return None
        count = source.last - source.first
        if self.tokens.flags[source.head] & GROUP or count > _LONGEST:
            return None
        if count > 1 and self.tokens.flags[source.first] & _OPENING:
            return None
        key = " ".join(self.tokens.words[source.first : source.last]).lower()
        places = self.figures.sightings.get(key)
        if places is not None:
            return self.figures.of(places[0])
        return None if count > 1 else self.figures.of_common(key, source.first)

    def _unnamed(self, head: str, modifiers: frozenset[str]) -> tuple[int, int] | None:
        """The latest unnamed speaker of whom a noun and all its adjectives were said, with the
        word where that was.
        """
        if head not in self.by_head:
            return None
        asked = {word.lower() for word in modifiers}
        for place, speaker, earlier in reversed(self.by_head[head][-_RECENT:]):
            if asked <= {word.lower() for word in earlier}:
                return place, speaker
        return None

    def _bearer(self, head: str, modifiers: frozenset[str], place: int) -> tuple[int, int] | None:
        """The latest named person who holds the role before this place, with the name’s word."""
        start = self.tokens.starts[place]
        if self._bearers is None:
            first = self._first_of.get(head)
            if first is None:
                first = self._first_of[head] = self._first_place(head)
            if first >= start:
                return None
            self._bearers = self._roles()
        entries = self._bearers.get(head, [])
        stop = bisect_left(entries, start, key=lambda entry: entry[0])
        for _, number, words in reversed(entries[max(stop - _BEARERS, 0) : stop]):
            asked = {word.lower() for word in modifiers} - {word.lower() for word in words}
            if asked & _RESTRICTING or (_proper(modifiers - words) and _proper(words)):
                continue
            if head == "minister" and _is_prime(words) and not _is_prime(modifiers):
                continue
            speaker = self.named(number)
            return None if speaker is None else (self._firsts[number], speaker)
        return None

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
        if not outlet and head not in self.state.lexicon.organizations:
            return None
        stop = bisect_left(self._firsts, place)
        for number in range(stop - 1, max(stop - _BEARERS, 0) - 1, -1):
            last, parts = names.lasts[number], names.keys[number].split(" ")
            beside = outlet and last < place and words[last] in media
            if not beside and (len(parts) < 2 or parts[-1] != head):
                continue
            if {word.lower() for word in modifiers} <= set(parts):
                figure = self.figures.of(number)
                if figure is not None and figure.kind is SpeakerKind.ORGANIZATION:
                    return self._firsts[number], self.figure(figure, number)
        return None

    def _firm(self, head: str, place: int) -> tuple[int, int] | None:
        """The latest firm before this place that "the company" can mean, with its name's word."""
        names, lexicon = self.state.names, self.state.lexicon
        stop = bisect_left(self._firsts, place)
        for number in range(stop - 1, max(stop - _BEARERS, 0) - 1, -1):
            key = names.keys[number]
            ending = key.rpartition(" ")[2]
            told = ending in lexicon.firm_endings and ending != key
            if not (told or self.figures.seen(key) & FIRM):
                continue
            if head not in _ANY_FIRM and ending != head and head not in self._nouns_before(key):
                continue
            figure = self.figures.of(number)
            if figure is not None and figure.kind is SpeakerKind.ORGANIZATION:
                return self._firsts[number], self.figure(figure, number)
        return None

    def _nouns_before(self, key: str) -> set[str]:
        """The words right before the first places of a name."""
        titles, words = self.state.names.titles, self.tokens.words
        return {words[titles[number] - 1] for number in self.figures.evidence.places(key)}

    def _roles(self) -> dict[str, list[tuple[int, int, frozenset[str]]]]:
        """Head nouns of the roles beside all names of persons, in order of the text."""
        state, tokens = self.state, self.tokens
        found: dict[str, list[tuple[int, int, frozenset[str]]]] = {}
        flags, gap_flags = tokens.flags, tokens.gap_flags
        evidence = self.figures.evidence
        for number, (first, last, title, _) in enumerate(zip(*state.names, strict=True)):
            if title == first and not flags[first - 1] & ROLE and not gap_flags[last] & CLAUSE:
                continue
            if not evidence.at(number) & (TITLED | APPOSED):
                continue
            role, _ = evidence.role(number)
            if role is None:
                continue
            low, high = tokens.at(role[0]), tokens.at(role[1])
            words = frozenset(tokens.words[low:high])
            for index in range(low, high):
                if tokens.flags[index] & ROLE:
                    head = tokens.words[index].lower()
                    found.setdefault(head, []).append((role[0], number, words))
        return found

    def _keeps_capital(self, source: Source) -> bool:
        """Whether a phrase that begins a sentence begins with a name: "Lee: A deal is near"."""
        word = self.tokens.words[source.first]
        alone = source.last - source.first == 1 and not self.tokens.flags[source.first]
        return (alone and not word.endswith("s")) or self._named_start(source.first)

    def _named_start(self, index: int) -> bool:
        """Whether the word that begins a sentence keeps its capital."""
        word = self.tokens.words[index]
        if len(word) > 1 and word[1].isupper():
            return True
        folded = word.lower()
        lexicon = self.state.lexicon
        if self.tokens.flags[index] & _OPENING:
            return False
        if word[-2:] in _POSSESSIVE_ENDS:
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
            key = self.state.names.keys[at]
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

    def _head(self, source: Source) -> str:
        return self.tokens.words[source.head].lower()

    def _modifiers(self, source: Source) -> frozenset[str]:
        """The words before the noun, but for small ones."""
        place = source.first, source.head
        if source.head <= source.first:
            return _BARE
        if place in self._said:
            return self._said[place]
        words, flags = self.tokens.words, self.tokens.flags
        found = []
        for index in range(source.first, source.head):
            if not flags[index] & (DETERMINER | POSSESSIVE | NUMBER_WORD):
                word = words[index]
                found.append(word[:-2] if word[-2:] in _POSSESSIVE_ENDS else word)
        said = self._said[place] = frozenset(found)
        return said

    def _kind(self, source: Source) -> SpeakerKind:
        lexicon = self.state.lexicon
        flag, word = self.tokens.flags[source.head], self._head(source)
        if word in self.state.lexicon.peoples:
            return SpeakerKind.GROUP
        if flag & (GROUP | DETERMINER | NUMBER_WORD) or word in _COUNTS:
            return SpeakerKind.PERSON if word == "one" else SpeakerKind.GROUP
        if flag & ROLE or word in lexicon.masculine or word in lexicon.feminine:
            return SpeakerKind.PERSON
        if flag & ORGANIZATION or word in lexicon.media or word in lexicon.documents:
            return SpeakerKind.ORGANIZATION
        if word[-1:] == "s" and word[-2:] != "ss":
            return SpeakerKind.GROUP
        if self.tokens.words[source.first] in {"one", "One"}:
            return SpeakerKind.PERSON
        if word.endswith(_PERSONAL):
            return SpeakerKind.PERSON
        return SpeakerKind.ORGANIZATION

    def _words(self, first: int, last: int) -> str:
        tokens = self.tokens
        words = self.state.text[tokens.starts[first] : tokens.end(last - 1)]
        if words[-2:] in _POSSESSIVE_ENDS:
            words = words[:-2]
        return _squashed(words)

    def _new(self, draft: SpeakerDraft) -> int:
        self.drafts.append(draft)
        return len(self.drafts) - 1


_EMPTY: Final = RELATIVE | ADVERB | PREPOSITION | COORDINATOR
_ENDING: Final = PREPOSITION | COORDINATOR | CUE | VERB | BE | HAVE | MODAL | RELATIVE | TO
_PHRASE: Final = 7  # words of a phrase before its head noun
_OPENING: Final = DETERMINER | POSSESSIVE | NUMBER_WORD
_BINDERS: Final = frozenset({"and", "for", "in", "of", "on", "to"})
_BARE: Final[frozenset[str]] = frozenset()  # the modifiers of a noun that stands alone
# Those who speak without a name: a description by them brings somebody new.
_NAMELESS: Final = frozenset(
    {"aide", "analyst", "diplomat", "expert", "official", "source"}
    | {"spokesman", "spokesperson", "spokeswoman", "witness"}
)
_RESTRICTING: Final = frozenset(
    {"deputy", "first", "foreign", "former", "opposition", "prime", "vice"}
)


def _is_prime(words: frozenset[str]) -> bool:
    return "Prime" in words or "prime" in words


def _proper(words: frozenset[str]) -> set[str]:
    return {word for word in words if word[:1].isupper()}


def _squashed(words: str) -> str:
    return " ".join(words.split())
