"""Reading a source phrase: whom its words name, or which noun is its head."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from newsmodel._stages._figures import Figures
from newsmodel._stages._phrases import BRACKETS
from newsmodel._stages._state import Place_, State
from newsmodel._stages._tokens import CLAUSE
from newsmodel._word_bits import (
    BE,
    COORDINATOR,
    CUE,
    DATE_WORD,
    DETERMINER,
    DO,
    GROUP,
    HAVE,
    MODAL,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    ORGANIZATION,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SHOWING_NOUN,
    SUBJECT_PRONOUN,
    TO,
    VERB,
)
from newsmodel.models import SpeakerKind

__all__ = ["PRONOUNS", "Source", "SourceReader"]

# Members of an enum cost a call each time, and are looked up once.
_PERSON: Final = SpeakerKind.PERSON

PRONOUNS: Final = frozenset(
    {
        "he",
        "she",
        "they",
        "it",
        "who",
        "which",
        "i",
        "we",
        "you",
        "him",
        "her",
        "them",
        "his",
        "their",
    }
    | {"his", "their", "its", "himself", "herself", "themselves", "itself", "one", "both"}
)
"""Words that mean somebody named elsewhere."""

_SUBJECTS: Final = frozenset({"he", "it", "she", "they"})
_POSSESSIVE_ENDS: Final = frozenset({"'s", "’s", "'S", "’S"})
_PARTING: Final = frozenset(",;:()[]–—―<>")
_JOINING: Final = COORDINATOR | PREPOSITION | RELATIVE | TO
_HEAD_ENDS: Final = PREPOSITION | RELATIVE | TO  # what follows a head noun
_HEADS: Final = ROLE | GROUP | ORGANIZATION | SHOWING_NOUN
_FINITE: Final = BE | HAVE | DO | MODAL | PAST_FORM
_TRAILING: Final = frozenset({"all", "both", "each", "here"})  # no part of a name before a verb
_FARTHEST: Final = 48  # words of a source that are looked at
_SEGMENTS: Final = 6
_BINDERS: Final = frozenset({"of", "for", "on", "against", "to"})


Source = tuple[int, int, tuple[int, ...], str, int, tuple[int, int] | None]
"""A source phrase, read: its first word and the index after its last; the indices in `State.names`
of those who speak, several for a joint source; the pronoun in lower case, where it is one; the
index of the head noun of a phrase without a name; the words that say what the named person is.
"""


class SourceReader:
    """Reads the source phrases of one text."""

    def __init__(self, state: State, figures: Figures) -> None:
        tokens = state.tokens
        self.lexicon = state.lexicon
        self.figures = figures
        self.starts, self.words, self.gaps = tokens.starts, tokens.words, tokens.gaps
        self.flags, self.gap_flags = tokens.flags, tokens.gap_flags
        self.lasts, self.titles = figures.lasts, figures.titles
        self.firsts = (*figures.firsts, len(tokens.words) + 1)
        """The first words of the names, and a place behind every source."""

    def read(self, place: Place_) -> Source:
        """Who or what a source names."""
        start, end = place
        starts = self.starts
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        if last <= first:
            if first >= len(self.words):
                return first, first, (), "", -1, None
            last = first + 1
        word, flag = self.words[first], self.flags[first]
        number = bisect_left(self.firsts, first)
        if last - first == 1:
            small = self._small(first, word, flag) if flag or not word.isalpha() else None
            if small is not None:
                return small
        else:
            if last > first + _FARTHEST:
                last = first + _FARTHEST
            last = self._before_verb(first, last, number)
            if self.words[last - 1] in _TRAILING and last - first > 1:
                last -= 1  # "the consul general |here|", "Ann Lee and Bo Ray |both|"
        if flag & SUBJECT_PRONOUN and last - first == 1 and word.lower() in PRONOUNS:
            return first, last, (), word.lower(), -1, None
        if self.firsts[number] >= last:
            return self._phrase(first, last)
        return (
            self._plain(first, last, number)
            or self._named(first, last, self._segments(first, last))
            or self._phrase(first, last)
        )

    def _small(self, first: int, word: str, flag: int) -> Source | None:
        """A lone pronoun, also with the verb that leans on it, or a lone article or number."""
        if flag & (DETERMINER | NUMBER_WORD):
            noun = self._noun_after(first)
            if noun:
                return first, noun + 1, (), "", noun, None
        if flag & (SUBJECT_PRONOUN | OBJECT_PRONOUN | POSSESSIVE | RELATIVE):
            lower = word.lower()
            if lower in PRONOUNS and not (word.isupper() and len(word) > 2):
                return first, first + 1, (), lower, -1, None
        if len(word) < 9:
            clitic, mark, _ = word.replace("’", "'").partition("'")
            if mark and clitic.lower() in PRONOUNS:
                return first, first + 1, (), clitic.lower(), -1, None
        return None

    def _noun_after(self, first: int) -> int:
        """The noun for somebody right behind a lone article or number; 0 where none stands."""
        flags, gap_flags = self.flags, self.gap_flags
        for index in range(first + 1, min(first + 4, len(flags))):
            verb = flags[index] & (CUE | VERB) and not flags[index] & (ROLE | GROUP)
            if gap_flags[index] or verb or flags[index] & (_FINITE | _JOINING):
                break
            if flags[index] & (ROLE | GROUP):
                return index
        return 0

    def _before_verb(self, first: int, last: int, number: int) -> int:
        """Index after a name or pronoun that a finite verb follows: no source holds its verb."""
        flags, words = self.flags, self.words
        if self.firsts[number] < last and self.titles[number] == first:
            end = self.lasts[number]
            if end < last and words[end].islower():
                finite = flags[end] & _FINITE or words[end].endswith("ed")
                return end if finite else last
        elif flags[first + 1] & _FINITE and words[first].lower() in _SUBJECTS:
            return first + 1
        return last

    def _plain(self, first: int, last: int, number: int) -> Source | None:
        """A name with nothing but its title before it, as most sources are."""
        firsts = self.firsts
        while firsts[number + 1] < last:
            number += 1
        if self.lasts[number] != last:
            return None
        start, role = firsts[number], None
        if start > first:
            role = first, start
            if not self._is_title(first, number):
                self.figures.note(number)
                return None
        if self.figures.of(number) is None:
            return None
        return first, last, (number,), "", -1, role

    def _is_title(self, first: int, number: int) -> bool:
        """Whether the words before a name can be its title."""
        flags, gap_flags = self.flags, self.gap_flags
        for index in range(first, self.firsts[number]):
            if flags[index] & _JOINING or gap_flags[index + 1] & CLAUSE:
                return False
        return self._leads_to(first, number)

    def _segments(self, first: int, last: int) -> list[tuple[int, int]]:
        """The stretches between commas, dashes and brackets."""
        gap_flags, found, start = self.gap_flags, [], first
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
        # "the Ministry of Agriculture|, Fisheries| and Food"
        fields = self.lexicon.portfolios
        return self.words[index].lower() in fields and self.words[index - 1].lower() in fields

    def _between(self, first: int, last: int) -> list[int]:
        """Names that stand whole in a stretch."""
        firsts, found = self.firsts, []
        number = bisect_left(firsts, first)
        while firsts[number] < last:
            if self.lasts[number] <= last and self.figures.of(number) is not None:
                found.append(number)
            number += 1
        return found

    def _named(self, first: int, last: int, segments: list[tuple[int, int]]) -> Source | None:
        """The names that the phrase has as its head, or in apposition to its head."""
        for segment in segments[:2]:  # "the Water Board (|WB|)"
            self._note(*segment)
        found = []
        if len(segments) > 2 and self._encloses(segments[1]):
            if self._is_unnamed(*segments[2]):
                return None
            found = self._behind_bracket(*segments[2])
        found = found or self._heads(*segments[0])
        if not found:
            return self._apposed(first, last, segments) if len(segments) > 1 else None
        # "Putin, Macron and Merkel"
        for segment in segments[1:]:
            self._note(*segment)
            more = self._heads(*segment) if self._bare(*segment) else []
            if len(more) > 1:
                return first, last, (*found, *more), "", -1, None
            if not more:
                break
            found = found + more if self._is_list(segments) else found
        return first, last, tuple(found[:24]), "", -1, self._role(segments, found)

    def _encloses(self, segment: tuple[int, int]) -> bool:
        """Whether a stretch stands in a bracket after which the phrase goes on."""
        begin, end = segment
        return self.gaps[begin] in BRACKETS and self.gaps[end].startswith((") ", "> "))

    def _is_unnamed(self, first: int, last: int) -> bool:
        """Whether a word for somebody ends a phrase without a name: "a Water Board (WB) |aide|"."""
        somebody = self.flags[last - 1] & (ROLE | GROUP) and self.words[last - 1].islower()
        return bool(somebody) and self.firsts[bisect_left(self.firsts, first)] >= last

    def _behind_bracket(self, begin: int, end: int) -> list[int]:
        """Persons whose title has a bracket in it: "The Water Board (WB) director |Ann Lee|"."""
        self._note(begin, end)
        found = self._heads(begin, end)
        return found if all(self._is_person(number) for number in found) else []

    def _note(self, first: int, last: int) -> None:
        """Take note of the names in a stretch."""
        firsts, number = self.firsts, bisect_left(self.firsts, first)
        while firsts[number] < last:
            if self.lasts[number] <= last:
                self.figures.note(number)
            number += 1

    def _apposed(self, first: int, last: int, segments: list[tuple[int, int]]) -> Source | None:
        """Persons in apposition to a phrase: "the head of the mission, Ann Lee"."""
        if not self._takes_apposition(*segments[0]):
            return None
        flags, words = self.flags, self.words
        for segment in segments[1:]:
            begin = segment[0]
            if flags[begin] & PREPOSITION or words[begin] in {"including", "like", "such"}:
                return None
            self._note(*segment)
            found = self._heads(*segment)
            if found and all(self._is_person(number) for number in found):
                return first, last, tuple(found), "", -1, segments[0]
        return None

    def _is_list(self, segments: list[tuple[int, int]]) -> bool:
        """Whether the last stretch joins the others: "A, B and C"."""
        first, last = segments[-1]
        flags = self.flags
        return any(flags[index] & COORDINATOR for index in range(first, last)) and all(
            self._bare(*segment) for segment in segments
        )

    def _bare(self, first: int, last: int) -> bool:
        """Whether a stretch is names only, with "and" and titles between them."""
        flags, words = self.flags, self.words
        for index in range(first, last):
            named = flags[index] & (COORDINATOR | ROLE) or words[index][0].isupper()
            if not named and not self._covered(index):
                return False
        return True

    def _covered(self, index: int) -> bool:
        place = bisect_left(self.firsts, index + 1) - 1
        return place >= 0 and index < self.lasts[place]

    def _role(self, segments: list[tuple[int, int]], found: list[int]) -> tuple[int, int] | None:
        """The words before a single name."""
        if len(found) != 1:
            return None
        first, name = segments[0][0], self.firsts[found[0]]
        return (first, name) if first < name else None

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
        head = self._ending_at(parts[0][1], first)
        if head is not None and self._leads_to(first, head):
            if end == last:
                return [head]
            titled = self._titled_behind(last, first)
            if titled and not self._is_person(head):
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

    def _is_compound(self, end: int, last: int) -> bool:
        """Whether a body with "of" says whose a role is: "the University |of Kent professor|", "a
        ministry |of trade spokesman|".
        """
        words, flags, noun = self.words, self.flags, last - 1
        if words[end] != "of" or noun <= end + 1 or not flags[noun] & ROLE:
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
        # "former team-mate and captain Ann Lee": two roles of one person.
        alone = len(found) == 1 and parts[-1][1] in ends and end == last
        return found if alone and not self.flags[first] & DETERMINER else []

    def _is_office(self, parts: list[tuple[int, int]], ends: dict[int, int]) -> bool:
        """Whether "and" stands inside the title of one person: "Trade and Industry Secretary Ann
        Lee".
        """
        (begin, end), (first, last) = parts[0], parts[-1]
        if len(parts) > 2 or last not in ends:
            return False
        name, lexicon = self.firsts[ends[last]], self.lexicon
        if end - begin > 1 and self.words[begin].lower() in lexicon.peoples:
            begin += 1  # "|Czech| Industry and Trade Minister Ann Lee"
        if end - begin > 1:
            return False
        field = self.words[begin].lower()
        if field in lexicon.countries or field in lexicon.seats:
            return False
        titled = name - first > 1 and self.flags[name - 1] & ROLE
        return bool(titled) and not (end in ends and self._is_person(ends[end]))

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
        places = self.figures.sightings[self.figures.keys[number]]
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
        """Whether the words before a name belong to it: no group does something to it, and a
        body has no "a" before it ("a super PAC", "groups encouraging Ann Lee").
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
        return True

    def _head_end(self, first: int, last: int) -> int:
        """Index after the head noun: where a preposition, relative or infinitive follows."""
        flags, words = self.flags, self.words
        for index in range(first + 1, last):
            ends = flags[index] & _HEAD_ENDS
            if ends and words[index].islower() and not self._covered(index):
                return index
        return last

    def _conjuncts(self, first: int, last: int) -> tuple[int, list[tuple[int, int]]]:
        """Index after the head noun, and the parts before it that "and" joins."""
        flags, words, found, start = self.flags, self.words, [], first
        endings = self.lexicon.firm_endings  # "Milbank |and Co|"
        for index in range(first + 1, last):
            flag = flags[index]
            if flag & (_HEAD_ENDS | COORDINATOR) and not self._covered(index):
                if flag & _HEAD_ENDS and words[index].islower():
                    last = index
                    break
                if flag & COORDINATOR and words[index + 1].lower() not in endings:
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
            if words[self.lasts[number] - 1][-2:] in _POSSESSIVE_ENDS:
                return [number]
        if end < last and words[end] in {"by", "from"}:
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
        if flags[title - 1] & PREPOSITION and (not prefix or any(f & ROLE for f in prefix)):
            return []  # "aide to President John Doe"
        # "the chairman of parliament John Doe", but not "the mother of John Doe"
        if flags[first] & DETERMINER and not (prefix or flags[title - 1] & ORGANIZATION):
            return []
        return [number] if self._is_person(number) else []

    def _takes_apposition(self, first: int, last: int) -> bool:
        """Whether a phrase is somebody whose name may follow: "the head of the mission"."""
        end = self._head_end(first, last)
        word, flag = self.words[end - 1], self.flags[end - 1]
        return word.islower() or bool(flag & (ROLE | GROUP | DETERMINER | NUMBER_WORD))

    def _is_person(self, number: int) -> bool:
        figure = self.figures.of(number)
        if figure is None or figure.kind is not _PERSON:
            return False
        return figure.certain or self.lasts[number] - self.firsts[number] > 1

    def _is_issued(self, first: int, head: int, last: int) -> bool:
        """Whether the last word of a phrase tells what was done to a document."""
        if not first < head - 1 or head + 1 < last:
            return False
        return self.words[head - 1].lower() in self.lexicon.documents

    def _is_time(self, owner: str) -> bool:
        """Whether a word with 's tells a time, which says nothing: "|today's| statement"."""
        return bool(self.lexicon.table.get(owner[:-2], 0) & DATE_WORD)

    def _is_in_phrase(self, index: int, last: int) -> bool:
        """Whether a bracket before a word opens or closes inside a phrase that ends in somebody."""
        opens, closes = self.gaps[index] in BRACKETS, self.gaps[index].startswith((") ", "> "))
        return (opens or closes) and self._is_unnamed(last - 1, last)

    def _phrase(self, first: int, last: int) -> Source:
        """A phrase without a name as its head, up to a comma or a relative clause."""
        end, flags, gap_flags, words = 0, self.flags, self.gap_flags, self.words
        for index in range(first + 1, last):
            if gap_flags[index] & CLAUSE and self._parts(index) and not self._goes_on(index):
                if self._is_in_phrase(index, last):
                    continue
                last = index
                break
            if flags[index] & _HEAD_ENDS:
                small = not end and words[index].islower() and not self._covered(index)
                if small and not self._is_compound(index, last):
                    end = index
                if flags[index] & RELATIVE and words[index] in {"who", "whose", "which", "whom"}:
                    last = index
                    break
        head = (end or last) - 1
        if words[head][-1] == "d" and self._is_issued(first, head, last):
            last, head = head, head - 1  # "a statement |released|"
        if words[head].lower() in self.lexicon.utterances:
            # "the presidency's readout of the call": the presidency.
            for index in range(first, head):
                if words[index][-2:] in _POSSESSIVE_ENDS and not self._is_time(words[index]):
                    return first, index + 1, (), "", index, None
        if not flags[head] & _HEADS and words[head][-1] != "s":
            # "two people familiar with the talks"
            for index in range(head - 1, max(first - 1, head - 4), -1):
                if flags[index] & GROUP and words[index].islower():
                    head = index
                    break
        return first, last, (), "", head, None
