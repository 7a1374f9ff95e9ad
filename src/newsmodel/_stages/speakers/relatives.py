"""Whom a relative pronoun means: the name or the noun before it, "a banner |that| said"."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from newsmodel._stages.speakers.bearers import OPENING
from newsmodel._stages.speakers.bodies import VERBS, Bodies
from newsmodel._word_bits import (
    ADVERB,
    COORDINATOR,
    DETERMINER,
    GROUP,
    NUMBER_WORD,
    ORGANIZATION,
    PARTICIPLE_FORM,
    PREPOSITION,
    ROLE,
    SHOWING_NOUN,
    SIGN,
)
from newsmodel.models import SpeakerKind
from newsmodel.words.en.phrases import MAKERS

__all__ = ["RELATIVES", "Relatives"]

_PERSON: Final = SpeakerKind.PERSON  # a member of an enum, looked up once

RELATIVES: Final = frozenset({"that", "which", "who", "whom", "whose"})
_OF_THINGS: Final = frozenset({"that", "which"})
_WHOLE: Final = frozenset({"all", "both"})
"""What before "of whom" leaves nobody out."""
_MEMBERSHIPS: Final = frozenset({"at", "for", "from", "of", "with"})
_PLACING: Final = frozenset({"at", "from", "in", "near"})
_PHRASE: Final = 8  # words between somebody and where he is
_CLAUSE: Final = 30  # words of a clause between "who" and "and who"
_JOINED: Final = 8  # clauses of one noun that are followed back
_BRACKETS: Final = (" <", " (")
_TOLD: Final = 5  # words that tell who somebody is, up to their noun
_SPEAKERS: Final = ROLE | GROUP | ORGANIZATION
_NO_NOUN: Final = VERBS | DETERMINER | PREPOSITION | COORDINATOR | NUMBER_WORD | ADVERB
_WHEN: Final = frozenset({"earlier", "early", "last", "late", "this"})
"""What opens a time behind what carries words: a report |late| last month that."""
_PAGES: Final = frozenset({"account", "blog", "feed", "page", "site", "website"})
"""What a post stands on."""
_THINGS: Final = SHOWING_NOUN | SIGN
"""What carries words: a report, a banner."""


class Relatives(Bodies):
    """Resolves the relative pronouns of one text."""

    def _member(self, number: int) -> int:
        """The name that "who" means: of "Ann Lee of Kestrel Bank, who" the first."""
        figure, before = self.figures.of(number), self.firsts[number] - 1
        if not number or (figure and figure.kind is _PERSON and len(figure.words) > 1):
            return number
        before -= self.tokens.words[before] == "the"
        of = self.tokens.words[before] in _MEMBERSHIPS and self.lasts[number - 1] == before
        person = self.figures.of(number - 1) if of else None
        return number - 1 if person and person.kind is _PERSON else number

    def _holder(self, number: int) -> int:
        """The word for somebody that a place or body belongs to: |residents| of Arden who fled; -1
        where there is none, since the name is that of a person or stands by itself.
        """
        figure, index = self.figures.of(number), self.titles[number] - 1
        low = max(index - _PHRASE, 0)
        flags, gap_flags = self.tokens.flags, self.tokens.gap_flags
        lexicon = self.state.lexicon
        index -= bool(flags[index] & DETERMINER)
        if figure is None:
            if self.tokens.words[index] not in _PLACING:
                return -1
        elif figure.kind is _PERSON and (figure.certain or len(figure.words) > 1):
            return -1
        if not flags[index] & PREPOSITION:
            return -1
        head = -1
        while index > low and not gap_flags[index] and not flags[index] & VERBS:
            index -= 1
            word = self.tokens.words[index]
            person = word in lexicon.masculine or word in lexicon.feminine
            if person or flags[index] & (ROLE | GROUP):
                head = index
        return head

    def _is_sign(self, number: int) -> bool:
        """Whether a name stands in a bracket behind another: "Kestrel Corp <|KST|>, which", "Ann
        Lee (|Arden|), who".
        """
        first = self.firsts[number]
        return (
            self.tokens.gaps[first] in _BRACKETS and number > 0 and self.lasts[number - 1] == first
        )

    def _is_purpose(self, number: int) -> bool:
        """Whether a name tells what the body before it is for: a clerk at the Institute for
        |Harbour Safety|, who.
        """
        words, before = self.tokens.words, self.firsts[number] - 1
        if not number or words[before] not in {"for", "of"} or self.lasts[number - 1] != before:
            return False
        return bool(self.tokens.flags[before - 1] & ORGANIZATION) and words[before - 1][0].isupper()

    def antecedent(self, place: int) -> int | None:
        """Whom a relative pronoun means; "and who" means whom the "who" before it means."""
        whole = place - 2
        if whole > 0 and self.tokens.words[place - 1] == "of":
            return self._all_of(whole) if self.tokens.words[whole] in _WHOLE else None
        place = self._first_joined(place)
        word = self.tokens.words[place]
        if word == "that" and self.tokens.gap_flags[place]:
            return None
        if place and word in _OF_THINGS:
            thing = self._thing_before(place)
            if thing >= 0:
                return self.described.group(self.described.phrase_start(thing), thing)
        return self._before_relative(place)

    def _all_of(self, place: int) -> int | None:
        """Whom "both of whom" means, which begins at a word: |Ann Lee and Bo Ray|, both of whom
        left.
        """
        number = bisect_left(self.firsts, place) - 1
        if self.tokens.words[place] == "both" and number > 0 and self.lasts[number] == place:
            joint = self.lasts[number - 1]
            if self.tokens.words[joint] == "and" and self.titles[number] == joint + 1:
                known = self.figures.of(number - 1) and self.figures.of(number)
                return self.company.joint((number - 1, number)) if known else None
        return self._before_relative(place)

    def _first_joined(self, place: int) -> int:
        """The first of several like relative pronouns that "and" joins: |who| sang and who ran."""
        words, flags = self.tokens.words, self.tokens.flags
        for _ in range(_JOINED):
            if not place or not flags[place - 1] & COORDINATOR:
                break
            low = max(place - _CLAUSE, 0)
            earlier = (at for at in range(place - 2, low, -1) if words[at] == words[place])
            first = next(earlier, place)
            if first == place:
                break
            place = first
        return place

    def _before_relative(self, place: int) -> int | None:
        """The name or phrase right before a relative pronoun."""
        number = bisect_left(self.firsts, place) - 1
        if number >= 0 and self.lasts[number] == place:
            return self._named_before(number, place)
        first = self.described.phrase_start(place - 1) if place else 0
        if not 0 < first < place:
            return None
        # "Bo Ray, a farmer who said"
        if number >= 0 and self.lasts[number] == first and self.tokens.gaps[first] != ". ":
            return self.company.named(number)
        head = self._person_before(first, place)
        if self.tokens.flags[head] & (ROLE | GROUP | ORGANIZATION):
            last = place if head < place - 1 else 0
            bearer = self._bearer(head) if last else None
            if bearer is not None:
                return bearer
            return self.described.group(self.described.phrase_start(head), head, last)
        if self.tokens.words[place] == "who" and self._is_for_somebody(first, head):
            while first < head and self.tokens.flags[first] & ADVERB:
                first += 1  # "brought together |idealists| who"
            return self.described.group(first, head)
        return None

    def _named_before(self, number: int, place: int) -> int | None:
        """Whom a relative pronoun right behind a name means."""
        purpose = self._is_purpose(number)
        if purpose or self._is_sign(number):
            number -= 1
        head = self._holder(number) if self.tokens.words[place] == "who" else -1
        if head >= 0:
            bearer = self._bearer(head)
            if bearer is not None:
                return bearer
            return self.described.group(self.described.phrase_start(head), head, place)
        figure = self.figures.of(number)
        if figure is None and self.described.is_people(place - 1):
            first = self.described.phrase_start(place - 1)
            if first < place - 1:
                return self.described.group(first, place - 1)
        if self.tokens.words[place] in _OF_THINGS and figure and figure.kind is _PERSON:
            return None  # "a panel headed by Ann Lee, which"
        if purpose:
            return self.company.body(number, place)
        return self.company.named(self._member(number))

    def _bearer(self, noun: int) -> int | None:
        """The name behind which a noun tells who somebody is: |Ann Lee|, a chest surgeon at the
        clinic who left.
        """
        gap_flags, opening = self.tokens.gap_flags, noun
        while opening > noun - _TOLD and opening and not gap_flags[opening]:
            opening -= 1
        led = self.tokens.flags[opening] & DETERMINER or opening == noun  # "Ann Lee, |head| of"
        if not (gap_flags[opening] and led):
            return None
        number = bisect_left(self.lasts, opening)
        if number == len(self.lasts) or self.lasts[number] != opening:
            return None
        return self.company.named(number) if self.tokens.gaps[opening] == ", " else None

    def _is_for_somebody(self, first: int, noun: int) -> bool:
        """Whether a noun before "who" that no list knows is for somebody: |idealists| who, |a
        novice|, who. Not so "a man in the |choir| who", where it is for another.
        """
        word, flags = self.tokens.words[noun], self.tokens.flags
        if flags[noun] & _NO_NOUN or not (word.isalpha() and word.islower()):
            return False
        if word[-1] == "s" or word == "percent":
            return True
        behind = flags[first - 1] & PREPOSITION and not flags[first - 2] & VERBS
        return bool(flags[first] & OPENING) and not behind

    def _person_before(self, first: int, place: int) -> int:
        """The noun that a relative pronoun is for, behind the phrase that begins at a word: "|an
        official| at the bank who left", where "who" is no bank; "|people| familiar with the matter,
        who said", where it is no matter.
        """
        flags, words = self.tokens.flags, self.tokens.words
        if words[place] == "who" and not flags[place - 1] & _SPEAKERS:
            for index in range(place - 2, max(place - _PHRASE, 0), -1):
                verb = flags[index] & VERBS & ~_SPEAKERS
                if self.tokens.gap_flags[index + 1] or verb or words[index] == "as":
                    break
                if flags[index] & (ROLE | GROUP) and words[index].islower():
                    return index
        body = flags[place - 1] & (ROLE | GROUP | ORGANIZATION) == ORGANIZATION
        if body and words[place] == "who" and first > 1 and flags[first - 1] & PREPOSITION:
            return first - 2
        return place - 1

    def _carried(self, noun: int) -> int:
        """What carries words on a page: |a post| on her account that said A."""
        flags, words = self.tokens.flags, self.tokens.words
        if words[noun] in _PAGES:
            for index in range(noun - 1, max(noun - _TOLD, 1), -1):
                if words[index] == "on":
                    return index - 1 if flags[index - 1] & _THINGS else noun
        return noun

    def _thing_before(self, place: int) -> int:
        """The noun for what carries words, of which a relative pronoun tells: |a banner| that said,
        |a report| by the bank which found; -1 where there is none.
        """
        flags, words, gap_flags = self.tokens.flags, self.tokens.words, self.tokens.gap_flags
        if flags[place - 1] & _THINGS:
            return self._carried(place - 1)
        number = bisect_left(self.firsts, place) - 1
        beside = number >= 0 and self.lasts[number] == place
        figure = self.figures.of(number) if beside else None
        named = figure is not None and figure.kind is not _PERSON
        speaker = named or flags[place - 1] & _SPEAKERS
        if speaker and gap_flags[place]:
            return -1  # "a report by |a panel|, which said"
        for index in range(place - 1, max(place - _PHRASE, 0), -1):
            if gap_flags[index]:
                break
            linked = flags[index] & PREPOSITION and (not speaker or words[index] in MAKERS)
            timed = words[index] in _WHEN
            if flags[index - 1] & _THINGS and (linked or timed or flags[index] & PARTICIPLE_FORM):
                return index - 1
            if (
                not timed
                and flags[index] & VERBS
                and not flags[index] & (PARTICIPLE_FORM | _SPEAKERS)
            ):
                break
        return -1
