"""Reading a source phrase: whom its words name, or which noun is its head."""

from __future__ import annotations

from bisect import bisect_left
from functools import reduce
from operator import or_
from typing import Final

from newsmodel._stages._phrases import BRACKETS
from newsmodel._stages._state import Place_
from newsmodel._stages._tokens import CLAUSE, POSSESSIVE_ENDS
from newsmodel._stages.speakers.heads import HEAD_ENDS
from newsmodel._stages.speakers.lists import FARTHEST, NO_APPOSITION, Lists
from newsmodel._word_bits import (
    ADVERB,
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
from newsmodel.words.en.phrases import CLOSE, ORIGINS

__all__ = ["SourceReader"]

_ORGANIZATION: Final = SpeakerKind.ORGANIZATION  # a member of an enum, looked up once

_PRONOUNS: Final = frozenset(
    {"both", "he", "her", "herself", "him", "himself", "his", "i", "it", "its", "itself", "one"}
    | {"she", "that", "their", "them", "themselves", "they", "we", "which", "who", "whom", "whose"}
    | {"you"}
)
"""Words that mean somebody named elsewhere."""

_HOLDERS: Final = frozenset({"backer", "owner", "parent", "rival", "sponsor"})
"""What a firm can be as well as a person: the owner of the ferry, |Blue Line|, said A."""
_SUBJECTS: Final = frozenset({"he", "it", "she", "they"})
_JOINING: Final = COORDINATOR | PREPOSITION | RELATIVE | TO
_PRONOMINAL: Final = SUBJECT_PRONOUN | OBJECT_PRONOUN | POSSESSIVE | RELATIVE
_COUNTING: Final = DETERMINER | NUMBER_WORD
_HEADS: Final = ROLE | GROUP | ORGANIZATION | SHOWING_NOUN
_FINITE: Final = BE | HAVE | DO | MODAL | PAST_FORM
_TRAILING: Final = frozenset(
    {"all", "both", "each", "here", "herself", "himself", "itself", "themselves"}
)
"""What is no part of a name before a verb."""
_FEWEST: Final = 4
"""Words of a group with a list before it: "army, navy and police chiefs"."""

_ONE_MORE: Final = frozenset({"another", "fifth", "fourth", "one", "other", "second", "third"})
"""What stands for one of those just told of: |a third|, the dairy Kestrel, said A."""

Source = tuple[int, int, tuple[int, ...], str, int, tuple[int, int] | None]
"""A source phrase, read: its first word and the index after its last; the indices in `State.names`
of those who speak, several for a joint source; the pronoun in lower case, where it is one; the
index of the head noun of a phrase without a name; the words that say what the named person is.
"""


class SourceReader(Lists):
    """Reads the source phrases of one text."""

    def read(self, place: Place_) -> Source:
        """Who or what a source names."""
        start, end = place
        starts, words = self.starts, self.words
        first = bisect_left(starts, start)
        last = bisect_left(starts, end, first)
        if last <= first:
            if first >= len(words):
                return first, first, (), "", -1, None
            last = first + 1
        word, flag = words[first], self.flags[first]
        if last == first + 1:
            small = self._small(first, word, flag) if flag or not word.isalpha() else None
            if small is not None:
                return small
            number = bisect_left(self.firsts, first)
        else:
            if last > first + FARTHEST:
                last = first + FARTHEST
            number = bisect_left(self.firsts, first)
            last = self._before_verb(first, last, number)
            if words[last - 1] in _TRAILING and last - first > 1:
                last -= 1  # "the consul general |here|", "Ann Lee and Bo Ray |both|"
                if words[last - 1] == "reaching" and last - first > 1:
                    last -= 1  # "a note |reaching here|"
            if last - first > _FEWEST and self.gaps[first + 1] == ", ":
                joint = self._joined_kinds(first, last)
                if joint:
                    return (first, *self._phrase(joint + 1, last)[1:])
        if flag & SUBJECT_PRONOUN and last - first == 1 and word.lower() in _PRONOUNS:
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
        if flag & _COUNTING:
            noun = self._noun_after(first)
            if noun:
                return first, noun + 1, (), "", noun, None
        if flag & _PRONOMINAL:
            lower = word.lower()
            if lower in _PRONOUNS and not (word.isupper() and len(word) > 2):
                return first, first + 1, (), lower, -1, None
        if len(word) < 9:
            clitic, mark, _ = word.replace("’", "'").partition("'")
            if mark and clitic.lower() in _PRONOUNS:
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
        end = self.firsts[number]
        if reduce(or_, self.flags[first:end]) & _JOINING:
            return False
        parted = reduce(or_, self.gap_flags[first + 1 : end + 1]) & CLAUSE
        return not parted and self._leads_to(first, number)

    def _named(self, first: int, last: int, segments: list[tuple[int, int]]) -> Source | None:
        """The names that the phrase has as its head, or in apposition to its head."""
        if len(segments) > _FEWEST and (plain := self._without_brackets(segments)):
            segments = plain
        for segment in segments[:2]:  # "the Water Board (|WB|)"
            self._note(*segment)
        found = []
        if len(segments) > 2 and self._encloses(segments[1]):
            joint = self._over_brackets(segments) if self.words[segments[2][0]] == "and" else []
            if len(joint) > 1:
                return first, last, tuple(joint[:24]), "", -1, None
            if self._is_unnamed(*segments[2]):
                return None
            found = self._behind_bracket(*segments[2])
        if len(segments) > 1 and self._opens_fields(*segments[0], last):
            return first, last, (bisect_left(self.lasts, last),), "", -1, None
        found = found or self._heads(*segments[0])
        joint = self._joined_apart(segments, found) if len(segments) > 1 else []
        if joint:
            return first, last, tuple(joint), "", -1, None
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

    def _joined_apart(self, segments: list[tuple[int, int]], found: list[int]) -> list[int]:
        """Names joined though more is told of each: "|Ida Holm|, a Democrat, and |Ann Lee|, a
        Republican", "|Ann Lee| and her husband, |Bo Ray|"; none where nothing joins them.
        """
        flags, words = self.flags, self.words
        (first, last), (begin, end) = segments[:2]
        joins = next((i for i in range(first + 1, last - 1) if words[i] == "and"), 0)
        if joins:
            related = flags[joins + 1] & POSSESSIVE and words[last - 1].islower()
            one = self._heads(first, joins) if related and self._bare(begin, end) else []
            other = self._heads(begin, end) if one else []
            return [*one, *other] if len(one) == len(other) == 1 else []
        opened = words[begin]  # "|24|, and", "|of| Arden, and"
        told = flags[begin] & DETERMINER or "-" in opened or opened.isdigit() or opened in ORIGINS
        if len(found) != 1 or not told:
            return []
        for begin, end in segments[2:]:
            last_one = words[begin] == "and"
            if not last_one and not (opened.isdigit() and self._bare(begin, end)):
                continue
            self._note(begin, end)
            other = self._heads(begin, end)
            found = [*found, *other]
            if len(other) != 1 or not all(self._is_person(number) for number in found):
                return []
            if last_one:
                return found
        return []

    def _without_brackets(self, segments: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """The names of a list in which brackets tell more of them: "|Ann Lee| (Vt.), |Bo Ray|
        (Iowa) |and Ida Holm|"; none where it is no such list.
        """
        plain = [(begin, end) for begin, end in segments if self.gaps[begin] not in BRACKETS]
        if not 2 < len(plain) < len(segments):
            return []
        return plain if self.flags[plain[-1][0]] & COORDINATOR else []

    def _over_brackets(self, segments: list[tuple[int, int]]) -> list[int]:
        """Names with a bracket between them: "|Ann Lee| (Vt.) and |Ida Holm| (Maine)"."""
        found = self._heads(*segments[0])
        for segment in segments[2:]:
            if found and self.gaps[segment[0]] not in BRACKETS:
                found = found + self._heads(*segment)
        return found

    def _encloses(self, segment: tuple[int, int]) -> bool:
        """Whether a stretch stands in a bracket after which the phrase goes on."""
        begin, end = segment
        return self.gaps[begin] in BRACKETS and self.gaps[end].lstrip(".").startswith((") ", "> "))

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
            if flags[begin] & NO_APPOSITION or words[begin] in {"including", "like", "such"}:
                return None  # ", |who| met Ann Lee"
            self._note(*segment)
            found = self._heads(*segment)
            if len(found) == 1 and self._is_of_several(*segments[0]):
                return None
            if found and all(self._is_person(number) for number in found):
                return first, last, tuple(found), "", -1, segments[0]
            if len(found) == 1 and (
                self._names_body(segments[0], segment, found[0]) or self._is_one_more(*segments[0])
            ):
                return first, last, tuple(found), "", -1, None
        return None

    def _is_of_several(self, first: int, last: int) -> bool:
        """Whether the head of a phrase is a noun for several, so that one name behind it tells of
        another noun there: two |lawmakers| from a party, Arden First.
        """
        head = self._head_end(first, last) - 1
        several = self.flags[head] & GROUP and self.words[head][-1] == "s"
        return bool(several) and head < last - 1

    def _is_one_more(self, first: int, last: int) -> bool:
        """Whether a phrase is but one of several, whose name follows: |a third|, the dairy Kestrel;
        |another|, Ann Lee.
        """
        alone = last == first + 1 + (self.words[first].lower() in {"a", "the"})
        return alone and self.words[last - 1].lower() in _ONE_MORE

    def _names_body(self, phrase: tuple[int, int], segment: tuple[int, int], number: int) -> bool:
        """Whether nothing but the name of a body stands behind a noun for one: "the executive body,
        |the Port Commission|", "the central bank, |the Bank of Norland|"; "its owner, |Kestrel
        Media|".
        """
        head = self._head_end(*phrase) - 1
        word, lexicon = self.words[head], self.lexicon
        known = word in lexicon.bodies or word in lexicon.firms or word in _HOLDERS
        if not (known or self.flags[head] & ORGANIZATION):
            return False
        figure, (begin, end) = self.figures.of(number), segment
        begin += self.words[begin] == "the"
        alone = self.titles[number] == begin and self._ends_name(number, end)
        alone = alone and self.gaps[segment[0]] == ", "
        return alone and figure is not None and figure.kind is _ORGANIZATION

    def _ends_name(self, number: int, end: int) -> bool:
        """Whether a name ends at a word, or runs on up to it: the Bank |of Norland|."""
        last = self.lasts[number]
        if last == end:
            return True
        behind = self.words[last + 1 : end]
        return self.words[last] == "of" and all(word[0].isupper() for word in behind)

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

    def _role(self, segments: list[tuple[int, int]], found: list[int]) -> tuple[int, int] | None:
        """The words before a single name."""
        if len(found) != 1:
            return None
        first, name = segments[0][0], self.firsts[found[0]]
        return (first, name) if first < name else None

    def _takes_apposition(self, first: int, last: int) -> bool:
        """Whether a phrase is somebody whose name may follow: "the head of the mission"."""
        end = self._head_end(first, last)
        if end < last and self._is_compound(end, last):
            end = last  # "a Bank of Norland |official|, Ann Lee"
        end = next((index for index in range(first + 1, end) if self._is_doing(index)), end)
        word, flag = self.words[end - 1], self.flags[end - 1]
        return word.islower() or bool(flag & (ROLE | GROUP | DETERMINER | NUMBER_WORD))

    def _is_issued(self, first: int, head: int) -> bool:
        """Whether the word before the end or "by" tells what was done to a document."""
        if first >= head - 1:
            return False
        return self.words[head - 1].lower() in self.lexicon.documents

    def _is_time(self, owner: str) -> bool:
        """Whether a word with 's tells a time, which says nothing: "|today's| statement"."""
        return bool(self.lexicon.table.get(owner[:-2], 0) & DATE_WORD)

    def _lists_names(self, first: int, last: int) -> bool:
        """Whether names in a list end a phrase: the envoys |of Norland, Veskia and Arden|."""
        if not first or not self.flags[first - 1] & GROUP:
            return False
        joined = any(self.flags[index] & COORDINATOR for index in range(first, last))
        return joined and self._bare(first + 1, last)

    def _is_in_phrase(self, index: int, last: int) -> bool:
        """Whether a bracket before a word opens or closes inside a phrase that ends in somebody."""
        opens, closes = self.gaps[index] in BRACKETS, self.gaps[index].startswith((") ", "> "))
        return (opens or closes) and self._is_unnamed(last - 1, last)

    def _phrase(self, first: int, last: int) -> Source:
        """A phrase without a name as its head, up to a comma or a relative clause."""
        end, flags, gap_flags, words = 0, self.flags, self.gap_flags, self.words
        for index in range(first + 1, last):
            if gap_flags[index] & CLAUSE and self._parts(index) and not self._goes_on(index):
                if self._is_in_phrase(index, last) or self._lists_names(end, last):
                    continue
                last = index
                break
            if not end and flags[index - 1] & GROUP and self._is_doing(index):
                end = index  # "|police| investigating the killing of a clerk"
            if flags[index] & HEAD_ENDS and not self._is_share(first, index, last):
                small = not end and words[index].islower() and not self._covered(index)
                if small and not (self._is_compound(index, last) or self._is_prize(index, last)):
                    end = index
                if flags[index] & RELATIVE and words[index] in {"who", "whose", "which", "whom"}:
                    last = index
                    break
        head = (end or last) - 1
        if words[head][-1] == "d" and self._is_issued(first, head):
            # "a statement |released|", "a statement |released by the bank|"
            ends = head + 1 == last or flags[head + 1] & DATE_WORD
            last, head = head if ends else last, head - 1
        if words[head].lower() in self.lexicon.utterances:
            # "the presidency's readout of the call": the presidency.
            for index in range(first, head):
                if words[index][-2:] in POSSESSIVE_ENDS and not self._is_time(words[index]):
                    return first, index + 1, (), "", index, None
        if not flags[head] & _HEADS and words[head][-1] != "s":
            head = self._somebody(first, head, told=end > 0)
        return first, last, (), "", head, None

    def _somebody(self, first: int, head: int, *, told: bool) -> int:
        """The noun for somebody before what else is told of him: |a witness| later named, |two
        people| familiar with the talks, |a source| close to her. `told` says that more follows.
        """
        flags, words = self.flags, self.words
        before = head - 1 - bool(flags[head - 1] & ADVERB)
        if words[head][-2:] == "ed" and before > first and flags[before] & ROLE:
            return before if words[before].islower() else head
        if words[head] in {"here", "there"} and flags[head - 1] & ROLE:
            return head - 1
        if words[head] in CLOSE and head > first:
            somebody = flags[head - 1] & (ROLE | GROUP) or words[head - 1] == "person"
            if somebody:
                return head - 1
        for index in range(head - 1, max(first - 1, head - 4), -1):
            if flags[index] & COORDINATOR:
                break
            near = told and flags[index] & ROLE and (not flags[head] or words[head] == "close")
            if (near or flags[index] & GROUP) and (words[index].islower() or index == first):
                return index
        return head
