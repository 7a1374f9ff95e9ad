"""Which names are the head of a stretch of a source phrase: none, one, or several that "and" joins.

"|Ann Lee| of Kent", "the chief |Bo Ray|", "|Ann Lee| and |Bo Ray|"; none in "an aide to Ann Lee".
"""

from __future__ import annotations

from bisect import bisect_left
from functools import reduce
from operator import or_
from typing import Final

from newsmodel._stages._evidence import SIGHTINGS
from newsmodel._stages._figures import Figures
from newsmodel._stages._state import State
from newsmodel._stages._tokens import POSSESSIVE_ENDS
from newsmodel._word_bits import (
    COORDINATOR,
    DETERMINER,
    GROUP,
    HONORIFIC,
    ORGANIZATION,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    TO,
)
from newsmodel.models import SpeakerKind
from newsmodel.words.en.phrases import MAKERS, PLAIN_ARTICLES

__all__ = ["HEAD_ENDS", "Heads"]

_PERSON: Final = SpeakerKind.PERSON  # a member of an enum, looked up once

HEAD_ENDS: Final = PREPOSITION | RELATIVE | TO  # what follows a head noun
_PART_ENDS: Final = HEAD_ENDS | COORDINATOR
_IDENTIFIED: Final = frozenset({"identified", "known", "named"})

_OF_BODIES: Final = ("for", "of")
"""What stands inside the name of a body: the Department |for| Education."""


class Heads:
    """Finds the heads of stretches in one text."""

    def __init__(self, state: State, figures: Figures) -> None:
        tokens = state.tokens
        self.lexicon = state.lexicon
        self.figures = figures
        self.starts, self.words, self.gaps = tokens.starts, tokens.words, tokens.gaps
        self.flags, self.gap_flags = tokens.flags, tokens.gap_flags
        self.lasts, self.titles = figures.lasts, figures.titles
        self.firsts = (*figures.firsts, len(tokens.words) + 1)
        """The first words of the names, and a place behind every source."""

    def _between(self, first: int, last: int) -> list[int]:
        """Names that stand whole in a stretch."""
        firsts, found = self.firsts, []
        number = bisect_left(firsts, first)
        while firsts[number] < last:
            if self.lasts[number] <= last and self.figures.of(number) is not None:
                found.append(number)
            number += 1
        return found

    def _covered(self, index: int) -> bool:
        place = bisect_left(self.firsts, index + 1) - 1
        return place >= 0 and index < self.lasts[place]

    def _heads(self, first: int, last: int) -> list[int]:
        """Names that are the head of a stretch: none, one, or several joined by "and"."""
        number = bisect_left(self.firsts, first)
        if self.firsts[number] >= last:
            return []
        end, parts = self._conjuncts(first, last)
        if len(parts) != 1:
            return self._several_heads(first, end, last, parts)
        if end < last and self._is_compound(end, last):
            return []
        if end < last and self.words[end] == "as" and self._is_identified(end):
            return self._heads(end + 1, last)
        head = self._ending_at(parts[0][1], first)
        if head is not None and self._leads_to(first, head):
            if end == last:
                return [head]
            titled = self._titled_behind(last, first)
            if titled and (not self._is_person(head) or self._is_firm(head, end, titled[0])):
                return titled
            return [head, *self._further(end, last)]
        noun, lexicon = self.words[end - 1], self.lexicon
        found: list[int] = []
        if noun.lower() in lexicon.utterances:
            found = self._uttered(first, end, last)
        if not found and head is None and noun in lexicon.media:
            found = self._outlet(end, first)
        if found or self.lasts[bisect_left(self.firsts, last) - 1] != last:
            return found
        found = self._titled(first, end, last)
        if not found and not self.flags[first] & DETERMINER:
            found = self._titled_behind(last, first)
        return found

    def _is_identified(self, index: int) -> bool:
        """Whether "as" leads to the name of somebody: "a man identified only |as| Bo Ray"."""
        return not _IDENTIFIED.isdisjoint(self.words[max(index - 2, 0) : index])

    def _is_compound(self, end: int, last: int) -> bool:
        """Whether a body with "of" says whose a role is: "the University |of Kent professor|", "a
        ministry |of trade spokesman|", "a Department |for Education spokesman|".
        """
        words, flags, noun = self.words, self.flags, last - 1
        if words[end] not in _OF_BODIES or noun <= end + 1 or not flags[noun] & ROLE:
            return False
        if not words[noun].islower():
            return False
        if flags[noun] & GROUP or not flags[end - 1] & ORGANIZATION:
            return all(word[0].isupper() for word in words[end + 1 : noun])
        return not any(flag & (DETERMINER | POSSESSIVE) for flag in flags[end + 1 : noun])

    def _several_heads(
        self, first: int, end: int, last: int, parts: list[tuple[int, int]]
    ) -> list[int]:
        """Names that are the heads of parts joined by "and"."""
        within = self._between(first, last)
        if not within:
            return []
        ends = {self.lasts[number]: number for number in within}
        if self._is_office(parts, ends):
            return [ends[parts[-1][1]]]
        begun = self.figures.of(ends[parts[0][1]]) if parts[0][1] in ends else None
        if begun is not None and begun.stop == parts[-1][1]:
            return [ends[parts[0][1]]]
        if self._is_body(parts, ends):
            self.figures.spanning(ends[parts[0][1]], ends[parts[1][1]])
            return [ends[parts[1][1]]]
        if len(parts) > len(within):
            ends |= self._beside(parts)
        found = [
            ends[part_end]
            for part_first, part_end in parts
            if part_end in ends and self._leads_to(part_first, ends[part_end])
        ]
        if len(found) == len(parts):
            return found
        alone = len(found) == 1 and parts[-1][1] in ends and end == last
        return found if alone and self._has_roles(parts, found[0]) else []

    def _has_roles(self, parts: list[tuple[int, int]], number: int) -> bool:
        """Whether parts tell roles of one person: "former team-mate and captain Ann Lee", "the
        chairman and chief executive Ann Lee". Not so "the driver and Ann Lee".
        """
        (begin, end), role = parts[0], parts[-1][0]
        if not self.flags[begin] & DETERMINER:
            return True
        if self.words[begin].lower() != "the" or self.firsts[number] == role:
            return False
        return self.words[role].islower() and bool(self.flags[end - 1] & ROLE)

    def _is_office(self, parts: list[tuple[int, int]], ends: dict[int, int]) -> bool:
        """Whether "and" stands inside the title of one person: "Trade and Industry Secretary Ann
        Lee".
        """
        (begin, end), (first, last) = parts[0], parts[-1]
        if len(parts) > 2 or last not in ends:
            return False
        name, lexicon = self.firsts[ends[last]], self.lexicon
        if name - first < 2 or not self.flags[name - 1] & ROLE:
            return False
        field = self.words[end - 1].lower()
        if field in lexicon.portfolios:
            return True  # "Norland |Trade| and Industry Minister Ann Lee"
        if end - begin > 1 or (end in ends and self._is_person(ends[end])):
            return False
        return field not in lexicon.countries and field not in lexicon.seats

    def _is_body(self, parts: list[tuple[int, int]], ends: dict[int, int]) -> bool:
        """Whether "and" joins the fields of one body: "The Port and Harbour Office". The first
        never stands by itself.
        """
        (begin, end), (first, last) = parts[0], parts[-1]
        words, lexicon = self.words, self.lexicon
        if len(parts) > 2 or words[begin] not in {"The", "the"} or end not in ends:
            return False
        if last not in ends or not self.flags[last - 1] & ORGANIZATION:
            return False
        field, number = words[end - 1], ends[end]
        if self.firsts[ends[last]] != first:
            return False
        if self.flags[end - 1] & ORGANIZATION and field[-1] != "s":
            return False  # not so "Securities"
        if field.isupper() or field.lower() in lexicon.seats or field.lower() in lexicon.countries:
            return False
        places = self.figures.sightings[self.figures.keys[number]][:SIGHTINGS]
        return all(words[self.lasts[place]] == "and" for place in places)

    def _ending_at(self, end: int, first: int) -> int | None:
        """The name of a stretch that ends before a word."""
        number = bisect_left(self.firsts, end) - 1
        if number < 0 or self.firsts[number] < first or self.lasts[number] != end:
            return None
        return number if self.figures.of(number) is not None else None

    def _beside(self, parts: list[tuple[int, int]]) -> dict[int, int]:
        """By their ends the names among parts that "and" joins to a name: "|Moor| and Sorrel"."""
        found: dict[int, int] = {}
        for first, last in parts:
            number = bisect_left(self.firsts, first)
            whole = self.firsts[number] == first and self.lasts[number] == last
            if whole and self.figures.beside(number) is not None:
                found[last] = number
        return found

    def _leads_to(self, first: int, number: int) -> bool:
        """Whether the words before a name belong to it: nobody does something to it, and a body
        has no "a" before it ("a super PAC", "groups encouraging Ann Lee", "a lawyer representing
        Ann Lee").
        """
        flags, words = self.flags, self.words
        title = self.titles[number]
        if title > first and words[first].lower() in {"a", "an"}:
            figure = self.figures.of(number)
            if figure is None or figure.kind is not _PERSON:
                return False
        for index in range(first, title - 1):
            several = flags[index] & GROUP and words[index][-1] == "s"
            if several and (index == first or words[index].islower()):
                return False
        return title - 1 <= first or not self._is_doing(title - 1)

    def _is_doing(self, index: int) -> bool:
        """Whether a participle tells what somebody does: a lawyer |representing| Ann Lee."""
        word = self.words[index]
        doing = word[-3:] == "ing" and word.islower()
        return doing and bool(self.flags[index - 1] & (ROLE | GROUP))

    def _head_end(self, first: int, last: int) -> int:
        """Index after the head noun: where a preposition, relative or infinitive follows."""
        flags, words = self.flags, self.words
        for index in range(first + 1, last):
            ends = flags[index] & HEAD_ENDS and words[index - 1].lower() not in PLAIN_ARTICLES
            if not ends or not words[index].islower() or self._covered(index):
                continue  # "his |opposite| number"
            if not self._is_prize(index, last):
                return index
        return last

    def _is_prize(self, of: int, last: int) -> bool:
        """Whether "of" stands inside a name of which somebody is told: an Order |of| Merit winner,
        "a University |of| Kent professor".
        """
        words, index = self.words, of + 1
        if words[of] != "of" or not words[of - 1][0].isupper():
            return False
        while index < last and words[index][0].isupper():
            index += 1
        return of + 1 < index < last and self.flags[index] & ROLE > 0

    def _conjuncts(self, first: int, last: int) -> tuple[int, list[tuple[int, int]]]:
        """Index after the head noun, and the parts before it that "and" joins."""
        flags, words = self.flags, self.words
        if not reduce(or_, flags[first + 1 : last], 0) & _PART_ENDS:
            return last, [(first, last)]
        found, start = [], first
        endings = self.lexicon.firm_endings  # "Milbank |and Co|"
        for index in range(first + 1, last):
            flag = flags[index]
            if flag & _PART_ENDS and not self._covered(index):
                if flag & HEAD_ENDS and words[index].islower():
                    last = index
                    break
                bare = index + 1 == last  # "Ann Lee, Bo Ray |and|"
                if flag & COORDINATOR and (bare or words[index + 1].lower() not in endings):
                    if start < index:
                        found.append((start, index))
                    start = index + 1
        if start < last:
            found.append((start, last))
        return last, found

    def _further(self, end: int, last: int) -> list[int]:
        """A second person after a first with an addition: "Ann Lee of Kent and Bob Ray"."""
        flags = self.flags
        for index in range(end, last - 1):
            if flags[index] & COORDINATOR and not self._covered(index):
                after = [n for n in self._between(index, last) if self._is_person(n)]
                if after and self._head_end(index + 1, last) == self.lasts[after[0]]:
                    return after[:1]
        return []

    def _outlet(self, end: int, first: int) -> list[int]:
        """A news outlet with its noun: "Bild newspaper", "the Yonhap news agency"."""
        media, words = self.lexicon.media, self.words
        for index in range(end - 1, end - 4, -1):
            if words[index] not in media:
                break
            name = self._ending_at(index, first)
            if name is not None:
                return [name]
        return []

    def _uttered(self, first: int, end: int, last: int) -> list[int]:
        """Whose words a phrase names: "the Kremlin's readout", "a statement by the ministry"."""
        words = self.words
        for number in self._between(first, end):
            if words[self.lasts[number] - 1][-2:] in POSSESSIVE_ENDS:
                return [number]
        if end < last and words[end] in MAKERS:
            return self._heads(end + 1, last)
        return []

    def _titled_behind(self, last: int, first: int) -> list[int]:
        """A person with a title behind a body: "Bank of England governor Ann Lee"."""
        number = bisect_left(self.firsts, last) - 1
        if self.lasts[number] != last or not self.flags[self.firsts[number] - 1] & ROLE:
            return []
        return [number] if self.firsts[number] >= first and self._is_person(number) else []

    def _titled(self, first: int, end: int, last: int) -> list[int]:
        """A name behind a title that runs over a preposition: "Secretary of State John Doe"."""
        flags = self.flags
        number = bisect_left(self.firsts, last) - 1
        if end == last or not flags[end - 1] & ROLE:
            return []
        title = self.titles[number]
        prefix = flags[title : self.firsts[number]]
        whose = not prefix or prefix[0] & HONORIFIC or any(flag & ROLE for flag in prefix)
        if flags[title - 1] & PREPOSITION and whose:
            return []  # "aide to President John Doe", "a lawyer for Mr. Doe"
        # "the chairman of parliament John Doe", but not "the mother of John Doe"
        if flags[first] & DETERMINER and not (prefix or flags[title - 1] & ORGANIZATION):
            return []
        return [number] if self._is_person(number) else []

    def _is_firm(self, name: int, end: int, titled: int) -> bool:
        """Whether a name that looks like one of a person is that of a firm, since "of" and a role
        lead from it to a person: "|Kestrel Moor| of Norland economist Ann Lee". Not so "the analyst
        Ann Lee of broker Moor King".
        """
        begin = self.firsts[name]
        if self.words[end] != "of" or (begin and self.flags[begin - 1] & ROLE):
            return False
        last = self.firsts[titled]
        joined = any(flag & COORDINATOR for flag in self.flags[end:last])
        return not joined and not any("," in gap for gap in self.gaps[end : last + 1])

    def _is_person(self, number: int) -> bool:
        figure = self.figures.of(number)
        if figure is None or figure.kind is not _PERSON:
            return False
        return figure.certain or self.lasts[number] - self.firsts[number] > 1
