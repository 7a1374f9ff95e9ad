"""Speakers without a name: known again by role, noun and adjectives, or new."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import reduce
from operator import or_
from typing import Final

from newsmodel._stages._evidence import FIRM, INSIDE
from newsmodel._stages._figures import Figure
from newsmodel._stages._state import SpeakerDraft, State
from newsmodel._stages._tokens import POSSESSIVE_ENDS
from newsmodel._stages.speakers.bearers import HEADS_OF_STATE, OPENING, RESTRICTING, Bearers
from newsmodel._stages.speakers.company import Company
from newsmodel._stages.speakers.named_bodies import ANY_FIRM, folded
from newsmodel._word_bits import (
    ADVERB,
    BE,
    BEFORE_NAME,
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
    PREPOSITION,
    RELATIVE,
    ROLE,
    TO,
    VERB,
    WEEKDAY,
)
from newsmodel.models import SpeakerKind
from newsmodel.words.en.people import HUMANS, SEVERAL, SURE_PARTISANS
from newsmodel.words.en.phrases import TITLING
from newsmodel.words.en.quotations import BEARERS

__all__ = ["Described"]

# Members of an enum cost a call each time, and are looked up once.
_GROUP, _ORGANIZATION, _PERSON = SpeakerKind.GROUP, SpeakerKind.ORGANIZATION, SpeakerKind.PERSON

_RECENT: Final = 8  # unnamed speakers of one head noun that are compared
_AGED: Final = ("-year-old", "-years-old")
_OF_STATE: Final = frozenset({"agency", "body", "organisation", "organization", "watchdog"})
_PERSONAL: Final = ("aire", "eer", "eur", "ian", "ist", "izen", "man", "-old", "person", "ster")
_AGENTS: Final = ("er", "or")
"""How a noun ends for whoever does something: a heckler, the impostor."""
_ONE_OF: Final = frozenset({"a", "an", "another"})
_SHARES: Final = frozenset({"in", "out"})
"""What stands in a share, which is not all of them: "four in ten voters"."""
_LONGEST: Final = 6  # words of a name in a heading
_SEVERAL: Final = GROUP | DETERMINER | NUMBER_WORD
# Nouns that count people: "a number of readers", "60 percent".
_COUNTS: Final = frozenset(
    {"cent", "couple", "half", "handful", "host", "majority", "minority", "number", "pair"}
    | {"pct", "percent", "quarter", "rest", "third"}
)
_PLURAL_OWNERS: Final = frozenset({"' ", "’ "})
"""The gap behind several who own something: the |seafarers’| union."""
_OTHER: Final = frozenset({"first", "fourth", "other", "second", "third"})
_SINGULAR: Final = frozenset({"is", "ss", "us"})
"""How a noun in the singular ends in -s: analysis, press, consensus."""
_MANY: Final = _COUNTS | SEVERAL
_EMPTY: Final = RELATIVE | ADVERB | PREPOSITION | COORDINATOR
_ENDING: Final = PREPOSITION | COORDINATOR | CUE | VERB | BE | HAVE | MODAL | RELATIVE | TO
_THE: Final = frozenset({"the", "The", "THE"})
_PHRASE: Final = 7  # words of a phrase before its head noun
# Those who speak without a name: a description by them brings somebody new.
_NAMELESS: Final = frozenset(
    {"aide", "analyst", "diplomat", "expert", "official", "source"}
    | {"spokesman", "spokesperson", "spokeswoman", "witness"}
)
_PAIRS: Final = frozenset({"duo", "pair"})
_OF_TWO: Final = frozenset(
    {"brothers", "candidates", "friends", "leaders", "lawmakers", "men", "ministers"}
    | {"politicians", "presidents", "rivals", "senators", "sisters", "women"}
)
"""Nouns for persons, of whom two may have just been named: "the two men"."""
_VOICES: Final = frozenset({"official", "spokesman", "spokesperson", "spokeswoman"})
"""Those of them who, with "the" alone, are whoever has just spoken."""


_PARENTS: Final = frozenset({"father", "grandfather", "grandmother", "mother"})
_OFFICIAL: Final = (RESTRICTING - {"former"}) | TITLING
"""What belongs to an office, and describes nobody: the presiding judge."""
_IN_CABINET: Final = frozenset({"minister", "secretary"})
"""Who is told by a field that is nobody else's: the farm minister is no farmer just named."""


_ONE_OF_PEOPLE: Final = frozenset({"a", "an", "another", "one", "the"})


class Described(Bearers):
    """Whom the phrases of one story mean that hold no name.

    A phrase is told by its first word and its head noun, and by its end where words follow.
    """

    def __init__(self, state: State, company: Company) -> None:
        super().__init__(state, company)
        self.of_phrase: dict[str, int] = {}
        self.by_noun: defaultdict[str, list[tuple[int, int, int]]] = defaultdict(list)
        """By head noun the first word, head and speaker of each phrase."""
        self._proper: set[str] | None = None
        self._begins = company.figures.evidence.begins
        self._headline_end = company.figures.evidence.headline_end

    def phrase(self, first: int, last: int, head: int) -> int:
        """The speaker of a phrase: known by its words, or new."""
        words = self.company.words(first, last)
        if self.tokens.gaps[last][:1] == "%":
            words += "%"  # "some 13%"
        if first in self._begins and not self._keeps_capital(first, last):
            words = words[:1].lower() + words[1:]
        key = words.lower()
        known = self.of_phrase.get(key)
        if known is not None:
            self.company.print_small(known, words)
            return known
        noun = self._noun_at(head)
        kind = self._kind(first, head, noun)
        drafts = self.company.drafts
        speaker = self.of_phrase[key] = len(drafts)
        drafts.append(tuple.__new__(SpeakerDraft, (words, kind, None, False, ())))
        if kind is _PERSON and (told := self.told_gender(head)):
            # "chairman" may be a woman's office, "wife" is none.
            office = noun.endswith("man") and len(noun) > 5
            self.company.gender[speaker] = told * (1 if office else 2)
        if first < self._headline_end:
            return speaker  # "Harbour chief" of a headline is somebody whom the lead names
        if first < head:
            before = reduce(or_, self.tokens.flags[first:head])
            share = before & PREPOSITION and not _SHARES.isdisjoint(self.tokens.words[first:head])
            if before & COORDINATOR or share:
                return speaker
        self.by_noun[noun].append((first, head, speaker))
        return speaker

    def _noun_at(self, head: int) -> str:
        """The noun of a phrase, without the mark of what it owns: the |company|'s claim."""
        noun = self.tokens.words[head].lower()
        return noun[:-2] if noun[-2:] in POSSESSIVE_ENDS else noun

    def is_empty(self, index: int) -> bool:
        """Whether a word on its own names nobody: "that", "here", "far"."""
        flag = self.tokens.flags[index]
        if not flag & _EMPTY or flag & (GROUP | ROLE | ORGANIZATION | NUMBER_WORD):
            return False
        return bool(flag & DETERMINER) or not self.tokens.words[index][0].isupper()

    def group(self, first: int, head: int, last: int = 0) -> int:
        """The speaker of the words from a word to the noun that is their head, or to `last`."""
        known = self.named_behind(first, head)
        if known is None:
            known = self.earlier(first, head)
        return self.phrase(first, last or head + 1, head) if known is None else known

    def phrase_start(self, head: int) -> int:
        """First word of the phrase of which a noun is the last."""
        flags, gap_flags = self.tokens.flags, self.tokens.gap_flags
        first = head
        gaps = self.tokens.gaps
        while first > max(head - _PHRASE, 0) and (
            not gap_flags[first] or gaps[first] in _PLURAL_OWNERS
        ):
            flag = flags[first - 1]
            if flag & OPENING:
                return first - 1
            if flag & _ENDING:
                break
            first -= 1
        return first

    def earlier(self, first: int, head: int) -> int | None:
        """The figure or unnamed speaker whom a definite phrase takes up."""
        flags, words = self.tokens.flags, self.tokens.words
        plural = flags[head] & GROUP
        definite = words[first] in _THE
        if not definite and (not plural or flags[first] & OPENING):
            return None
        noun = self._noun_at(head)
        if plural and noun not in self.by_noun:
            return None
        modifiers = self._modifiers(first, head)
        unnamed = self._unnamed(noun, modifiers)
        named = None
        if not plural:
            if flags[head] & ROLE and (noun not in HEADS_OF_STATE or words[head].islower()):
                named = self._bearer(noun, modifiers, first)
            if named is None:
                named = self._body(noun, modifiers, first)
        if named is None or (unnamed is not None and unnamed > named):
            named = unnamed
        return None if named is None else named[1]

    def is_definite(self, first: int, head: int, last: int) -> bool:
        """Whether a phrase is "the", what somebody or something is, and no more."""
        words = self.tokens.words
        if head == first or words[first] not in _THE or self.tokens.flags[head] & GROUP:
            return False
        if last - head > 1 and not self._tells_no_other(head + 1, last):
            return False
        return not any(word[-2:] in POSSESSIVE_ENDS for word in words[first:head])

    def _tells_no_other(self, first: int, last: int) -> bool:
        """Whether words behind a noun set nobody apart: the president |of 14 years|, the nominee
        |for the May 8 election|, the father |of two|.
        """
        words = self.tokens.words
        opening, noun = words[first], words[last - 1]
        if opening == "of":
            number = self.tokens.flags[last - 1] & NUMBER_WORD
            return noun in {"days", "months", "years"} or (last == first + 2 and number > 0)
        return opening == "for" and noun in {"election", "elections", "race", "vote"}

    def varies(self, first: int, head: int) -> bool:
        """Whether a definite phrase describes somebody just named: "the frightened guard", "the
        Spaniard", "the 32-year-old".
        """
        lexicon, noun = self.state.lexicon, self.tokens.words[head].lower()
        if self.is_of_people(head) or noun in lexicon.epithets or noun.endswith(_AGED):
            return True
        if noun in HEADS_OF_STATE and self.tokens.words[head][0].isupper():
            return False  # "The Arden Union Leader"
        if self._has_children(head, noun):
            return True
        if head - first < 2:
            # "the spokesman", where none was told of, but not "the official, who gave no name"
            return noun in _VOICES and self.tokens.words[head + 1 : head + 2] != ["who"]
        if noun in _NAMELESS or noun in lexicon.firms:
            return False
        modifiers = folded(self._modifiers(first, head))
        if _OFFICIAL & modifiers or (noun in _IN_CABINET and lexicon.portfolios & modifiers):
            return False
        before = self.tokens.words[first + 1 : head]
        if any(word.lower().endswith(_AGED) for word in before):
            return True
        if any(len(word) > 1 and word.isupper() for word in before):
            return False  # "the U.N. chief", where nobody was told of as one
        told = noun in lexicon.masculine or noun in lexicon.feminine
        return told or bool(self.tokens.flags[head] & ROLE)

    def _has_children(self, head: int, noun: str) -> bool:
        """Whether a noun calls somebody by the children: the |father| of two, |mother-of-six|."""
        if "-of-" in noun:
            return _relation(noun) in _PARENTS
        number = self.tokens.flags[head + 2 : head + 3]
        several = self.tokens.words[head + 1 : head + 2] == ["of"] and number
        return noun in _PARENTS and bool(several and number[0] & NUMBER_WORD)

    def is_body(self, first: int, head: int) -> bool:
        """Whether a definite phrase describes a body just named: "the human rights group"."""
        words, lexicon = self.tokens.words, self.state.lexicon
        noun = self._noun_at(head)
        if noun not in lexicon.bodies and noun not in lexicon.firms:
            return False
        # "the Kestrel Trade group" is another; "the New York-based agency" need not be.
        return not any(
            words[index][0].isupper() and "-" not in words[index] + words[index + 1]
            for index in range(first + 1, head)
        )

    def means_two(self, first: int, last: int) -> bool:
        """Whether a phrase takes up two persons: |the two|, |both men|, |the pair|."""
        opening = self.tokens.words[first].lower()
        if opening not in {"both", "the"} or last - first > _LONGEST:
            return False
        words = [word.lower() for word in self.tokens.words[first:last]]
        if words[-1] in _PAIRS or words in (["both"], ["the", "two"]):
            return True
        return words[-1] in _OF_TWO and (opening == "both" or words[1] == "two")

    def is_central(self, first: int, head: int) -> bool:
        """Whether a phrase is "the central bank", which no other body is."""
        words = self.tokens.words
        return words[head] == "bank" and "central" in words[first:head]

    def is_people(self, index: int) -> bool:
        """Whether a word means people of a country: "a few |Chinese|", "many |Norlanders|"."""
        word = self.tokens.words[index].lower()
        peoples = self.state.lexicon.peoples
        return word in peoples or (word[-1] == "s" and word[:-1] in peoples)

    def is_any_firm(self, first: int, head: int) -> bool:
        """Whether a phrase is "the company" and the like, which fits any firm."""
        return self.tokens.words[first] in _THE and self._noun_at(head) in ANY_FIRM

    def is_firm(self, speaker: int) -> bool:
        """Whether a speaker is a firm by its name or by what it is called."""
        figure = self.company.figure_of.get(speaker)
        if figure is None or figure.kind is not _ORGANIZATION:
            return False
        ending, lexicon = figure.words[-1], self.state.lexicon
        told = ending in lexicon.firm_endings or ending in lexicon.industries
        return told or bool(figure.seen & FIRM)

    def is_of_state(self, head: int) -> bool:
        """Whether a noun may mean a body of state too: "the body", "the agency"."""
        return self._noun_at(head) in _OF_STATE

    def told_gender(self, head: int) -> int:
        """1 where a noun tells a man, -1 a woman, 0 where it tells neither."""
        noun, lexicon = self._noun_at(head), self.state.lexicon
        if "-" in noun:
            noun = _relation(noun)
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
        if flags[first] & OPENING:
            return None
        places = self.figures.sightings.get(" ".join(words[first:last]).lower())
        return self.figures.of(places[0]) if places else None

    def _unnamed(self, noun: str, modifiers: frozenset[str]) -> tuple[int, int] | None:
        """The latest unnamed speaker of whom a noun and all its adjectives were said, with the
        word where that was.
        """
        if noun not in self.by_noun:
            return None
        asked = folded(modifiers)
        for first, head, speaker in reversed(self.by_noun[noun][-_RECENT:]):
            if asked <= folded(self._modifiers(first, head)):
                return first, speaker
        return None

    def _kind(self, first: int, head: int, noun: str) -> SpeakerKind:
        """What a noun tells of somebody, and the word with which its phrase begins."""
        lexicon, flag = self.state.lexicon, self.tokens.flags[head]
        if len(noun) == 1 and first == head:
            return _PERSON  # "Q:" asks in a talk, "A:" answers
        said = _relation(noun) if "-" in noun else noun
        if (
            noun[0].isdigit()
            or flag & _SEVERAL
            or noun in _MANY
            or noun in lexicon.peoples
            or noun.endswith("men")
        ):
            return _PERSON if self._is_one(first, head, noun) else _GROUP
        if noun in lexicon.firms and self.tokens.words[first].lower() == "its":
            return _ORGANIZATION  # "the airport will close, |its operator| said"
        if noun in lexicon.firms and noun in lexicon.bodies:
            return _ORGANIZATION  # "the port operator"
        if flag & ROLE or said in lexicon.masculine or said in lexicon.feminine:
            return _PERSON
        if said in lexicon.epithets or said in lexicon.roles or said in HUMANS:
            return _PERSON
        if flag & ORGANIZATION or noun in lexicon.media or noun in lexicon.documents:
            return _ORGANIZATION
        if noun[-1:] == "s" and noun[-2:] not in _SINGULAR:
            return _GROUP
        if self.tokens.words[first] in {"one", "One"} or noun.endswith(_PERSONAL):
            return _PERSON
        agent = self.tokens.words[first].lower() in _ONE_OF and self._is_agent(head)
        return _PERSON if agent or self._holds_office(first, head) else _ORGANIZATION

    def _is_one(self, first: int, head: int, noun: str) -> bool:
        """Whether a word for some of several means one: |another|, |the other|, |the third|; |an
        Australian|.
        """
        if self.is_of_people(head) and self.tokens.words[first].lower() in _ONE_OF_PEOPLE:
            return True
        if head == first:
            return noun in {"another", "one"}
        ordinal = noun in _OTHER and head == first + 1
        return noun == "one" or (ordinal and self.tokens.words[first] in _THE)

    def _is_agent(self, head: int) -> bool:
        """Whether a noun is for whoever does something, and for no firm or thing: a |heckler|."""
        noun, lexicon = self.tokens.words[head], self.state.lexicon
        if not noun.endswith(_AGENTS) or self.tokens.flags[head] or not noun.islower():
            return False
        return not (noun in lexicon.firms or noun in lexicon.bodies or noun in BEARERS)

    def _keeps_capital(self, first: int, last: int) -> bool:
        """Whether a phrase that begins a sentence begins with a name: "Lee: A deal is near"."""
        word = self.tokens.words[first]
        if last - first == 1 and (len(word) == 1 or not self.tokens.flags[first]):
            lexicon, noun = self.state.lexicon, word.lower()
            if noun in lexicon.masculine or noun in lexicon.feminine:
                return False
            several = word[-1] == "s" and word[-2:] not in _SINGULAR
            return not several or self._named_start(first)
        return self._named_start(first)

    def _named_start(self, index: int) -> bool:
        """Whether the word that begins a sentence keeps its capital."""
        word = self.tokens.words[index]
        if len(word) > 1 and word[1].isupper():
            return True
        folded = word.lower()
        lexicon = self.state.lexicon
        if self.tokens.flags[index] & OPENING:
            return False
        if word[-2:] in POSSESSIVE_ENDS:
            known = self.tokens.flags[index] | lexicon.table.get(folded[:-2], 0)
            return not known or bool(known & (WEEKDAY | MONTH))  # "Tamm's spokeswoman"
        if self.tokens.flags[index] & (HONORIFIC | BEFORE_NAME):
            return True
        if folded.removesuffix("s") in lexicon.peoples or folded in lexicon.peoples:
            return True
        if folded.removesuffix("s") in SURE_PARTISANS:
            return True
        if folded in lexicon.countries or folded in lexicon.seats or folded in lexicon.agencies:
            return True
        if self._names_body(index):
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

    def _names_body(self, index: int) -> bool:
        """Whether a noun for a body begins its name: |Bank| of Norland, not "Police in Arden"."""
        if not self.tokens.flags[index] & ORGANIZATION:
            return False
        words = self.tokens.words[index + 1 : index + 3]
        return len(words) > 1 and words[0] == "of" and words[1][0].isupper()


def _relation(noun: str) -> str:
    """The word that tells what somebody is, of a compound: great-|uncle|, |mother|-in-law, a
    |father|-of-two.
    """
    first, *_, last = noun.split("-")
    return first if "-in-" in noun or "-of-" in noun else last
