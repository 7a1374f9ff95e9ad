"""The words that say who is named, before a name or behind it: its title, its apposition.

"|the port's chief|, Bo Ray", "|press secretary| Ann Lee", "Ann Lee, |mayor of Arden|".
"""

from __future__ import annotations

from typing import Final

from newsmodel._stages._state import State
from newsmodel._stages._tokens import CLAUSE, END, MARK, POSSESSIVE_ENDS
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    BE,
    COORDINATOR,
    CUE,
    DETERMINER,
    DO,
    GROUP,
    HAVE,
    HONORIFIC,
    MODAL,
    ORGANIZATION,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    TIME_UNIT,
    TO,
    VERB,
    WEEKDAY,
)
from newsmodel.words.en.people import FIELDS
from newsmodel.words.en.phrases import TITLING

__all__ = ["BACK", "STOP", "TITLE", "RolePhrases"]

TITLE: Final = HONORIFIC | ROLE
STOP: Final = (
    DETERMINER | SUBJECT_PRONOUN | POSSESSIVE | PREPOSITION | COORDINATOR | SUBORDINATOR
) | (RELATIVE | THAT | TO | BE | HAVE | DO | MODAL | ADVERB | CUE | VERB)
_NO_APPOSITION: Final = PREPOSITION | COORDINATOR | BE | HAVE | MODAL | SUBJECT_PRONOUN | CUE
_FINITE: Final = BE | HAVE | MODAL | CUE
_NO_FIELD: Final = STOP & ~(VERB | CUE)
_LEADING_ON: Final = RELATIVE | ADVERB
_PAUSES: Final = CLAUSE | END
_CUTS: Final = CLAUSE | MARK | END
_BEFORE_BASES: Final = MODAL | TO | DO | BASE_FORM
"""What stands before a verb, so that it opens no office."""
_BEFORE_OWNERS: Final = PREPOSITION | COORDINATOR
"""What "his" stands behind in an apposition: head of his party, the poet and her sister."""
_TIME: Final = WEEKDAY | TIME_UNIT
_CLOSING: Final = (",", ".")
"""What closes an apposition."""
_PLURAL_OWNING: Final = frozenset({"' ", "’ "})
_JOINING: Final = frozenset({"\n", "&", " & ", "&amp;", " &amp; "})
_NO_KIND: Final = ROLE | PREPOSITION | COORDINATOR | CUE
"""What stands before no noun for a body in its own phrase."""
_BODY: Final = 6  # words of a noun for a body with its article
BACK: Final = 8  # words that a title may run back
_LED: Final = 3  # words from an office to what it is of: |chairman of the| Arden Board
_OWNER: Final = 4  # words before the one that owns a role
_APPOSITION: Final = 7  # words in which the noun of an apposition stands
_APPOSED_ROLE: Final = 14  # words of a role that follows


class RolePhrases:
    """Finds where the phrases of roles begin and end in one text."""

    def __init__(self, state: State) -> None:
        self.tokens = state.tokens
        self.lexicon = state.lexicon
        self.begins = set(state.sentences.firsts)
        """The words with which sentences begin."""

    def _title_start(self, first: int, start: int) -> int:
        """First word of the phrase that ends in the title of a name."""
        tokens = self.tokens
        flags, gap_flags, words = tokens.flags, tokens.gap_flags, tokens.words
        low = max(start - BACK, 0)
        # "|Minister for Energy| Lord Ray", but not "aide to Lord Ray"
        titled = flags[first - 1] & (ROLE if start < first - 1 else TITLE)
        through = 0 if titled else PREPOSITION | COORDINATOR
        while start > low and (
            not gap_flags[start] or tokens.gaps[start] in _JOINING or self._is_short(start)
        ):
            flag, word = flags[start - 1], words[start - 1]
            body = words[start - 2][0].isupper() and flags[start - 2] & ORGANIZATION
            if body and word == "of" and words[start][0].isupper():
                start -= 2  # "|Bank of| Norland governor Ann Lee"
                continue
            if flag & STOP and not (word.isupper() and len(word) > 1):
                if flag & COORDINATOR and self._is_joint(start - 1):
                    start -= 2
                    through = PREPOSITION
                    continue
                led = through and flag & DETERMINER and start > _LED
                if led and flags[start - 2] & PREPOSITION and flags[start - _LED] & ROLE:
                    start, through = start - _LED, 0  # "|Chairman of the Arden Board| Ann Lee"
                    continue
                if flag & through:
                    through = 0
                    if (office := self._office(start)) == start:
                        break
                    start = office
                    continue
                if flag & STOP & ~(VERB | CUE) or not self._compounds(start):
                    break
            if flag & _TIME and (word.islower() or words[start].islower()):
                break  # "on |Saturday| author Ann Lee", "last |week| bank chief Ann Lee"
            if word == "including" or (
                flag & GROUP and not flag & ORGANIZATION and word[-1] == "s"
            ):
                break
            if (word[-2:] == "ed" and word.islower()) or word == "s":
                break
            if word[-3:] == "ing" and word.islower() and words[start][0].isupper():
                break
            start -= 1
        return start

    def _is_joint(self, joint: int) -> bool:
        """Whether "and" stands inside an office or between two of one person: "|Trade and Industry|
        Minister Ann Lee", "|mines and energy| minister Ann Lee", "|chairman and chief executive|
        Ann Lee", "|Moor and Co| analyst Ann Lee". Not so "the mayor and Ann Lee".
        """
        flags, words = self.tokens.flags, self.tokens.words
        before, word = flags[joint - 1], words[joint - 1]
        if not joint or self.tokens.gap_flags[joint] or self.tokens.gap_flags[joint + 1]:
            return False
        if before & ROLE:
            return not self._has_article(joint - 1, capital=words[joint + 1][0].isupper())
        if joint > 2 and flags[joint - 3] & ROLE and words[joint - 2] == "of":
            return True  # "|Secretary of State and| candidate Ann Lee"
        after, capital = words[joint + 1], word[0].isupper()
        if before & _NO_FIELD:
            return False
        if after[0].isupper():
            return capital and (self._is_field(word) or after.lower() in self.lexicon.firm_endings)
        opens = not capital or joint - 1 in self.begins
        return opens and self._is_field(word) and self._is_field(after)

    def _is_field(self, word: str) -> bool:
        """Whether a word tells the field of an office: energy, foreign."""
        folded = word.lower()
        return folded in self.lexicon.portfolios or folded in FIELDS

    def _has_article(self, index: int, *, capital: bool) -> bool:
        """Whether an article opens the phrase that a word ends: "|the| new mayor"; before a
        `capital` a pronoun does as well: "|her| husband and President Ann Lee".
        """
        opening = DETERMINER | POSSESSIVE if capital else DETERMINER
        flags, gap_flags = self.tokens.flags, self.tokens.gap_flags
        for place in range(index - 1, max(index - BACK, -1), -1):
            if gap_flags[place + 1] or flags[place] & STOP:
                return bool(flags[place] & opening) and not gap_flags[place + 1]
        return False

    def _compounds(self, index: int) -> bool:
        """Whether a word that is a verb as well stands in a compound: "press secretary", "managing
        director", "State Department spokesman". Not so "to help defendant Ann Lee".
        """
        word, flag = self.tokens.words[index - 1], self.tokens.flags[index - 1]
        if word.lower() in TITLING and self.tokens.flags[index] & ROLE:
            return True
        if word[0].isupper():
            return index - 1 not in self.begins or word.lower() in self.lexicon.portfolios
        if not flag & BASE_FORM or not self.tokens.words[index].islower():
            return False
        before = self.tokens.flags[index - 2] if index > 2 else 0
        if before & COORDINATOR:
            before = self.tokens.flags[index - 3] & BASE_FORM  # "believe or |accept|"
        return not before & _BEFORE_BASES

    def _office(self, index: int) -> int:
        """First word of an office that runs over small words: "Secretary of State"."""
        flags, gap_flags = self.tokens.flags, self.tokens.gap_flags
        for place in range(index - 1, max(index - BACK, -1), -1):
            if gap_flags[place + 1] & _CUTS:
                break
            if flags[place] & ROLE:
                return place
        return index

    def _behind_role(self, title: int, last: int) -> int:
        """First of the words before a comma that say who is named, without their article: "the
        port's chief, |Bo Ray|, left", "his wife, |Ann|, left"; 0 where none do.
        """
        tokens, role = self.tokens, False
        if not title or (last - title < 2 and not self._is_kin(title, last)):
            return 0
        for place in range(title - 1, max(title - BACK, -1), -1):
            flag = tokens.flags[place]
            role = role or bool(flag & ROLE)
            if flag & (DETERMINER | POSSESSIVE):
                if role:
                    return place if flag & POSSESSIVE else place + 1
            elif tokens.words[place][-2:] in POSSESSIVE_ENDS:
                if role:
                    return self._owner_start(place)
            elif role and place and tokens.gaps[place] in _PLURAL_OWNING:
                return self._owner_start(place - 1)  # "|Lewis' lawyer|, Bo Ray,"
            elif flag & _NO_APPOSITION & ~PREPOSITION:
                return 0
            if tokens.gap_flags[place]:
                return place if role and place in self.begins else 0
        return 0

    def _is_kin(self, title: int, last: int) -> bool:
        """Whether a word before a name of one word behind a comma tells a man or a woman: Holm's
        wife, |Ida|, said so; said Holm's wife, |Ida|.
        """
        word, lexicon = self.tokens.words[title - 1], self.lexicon
        told = word in lexicon.masculine or word in lexicon.feminine
        return told and self.tokens.gaps[last][:1] in _CLOSING

    def _owner_start(self, owner: int) -> int:
        """First of the words that own a role: "|Old Norland's| leader", "the |late king's| son"."""
        flags, gap_flags, words = self.tokens.flags, self.tokens.gap_flags, self.tokens.words
        first = start = owner
        while first and first > owner - _OWNER and not gap_flags[first]:
            first -= 1
            if flags[first] & (DETERMINER | POSSESSIVE):
                return first + 1
            if flags[first] & _NO_APPOSITION:
                break
            if words[first][0].isupper() and start == first + 1:
                start = first
        return start

    def is_behind_body(self, title: int) -> bool:
        """Whether the noun for a body stands before a name and its comma: the company, |Norland
        Marine|, was fined.
        """
        tokens, lexicon = self.tokens, self.lexicon
        if tokens.gaps[title] != ", ":
            return False
        noun = tokens.words[title - 1]
        if noun not in lexicon.firms and noun not in lexicon.bodies:
            return False
        for index in range(title - 2, max(title - _BODY, 0), -1):
            here = tokens.flags[index]
            if here & (DETERMINER | POSSESSIVE):
                return not tokens.flags[index - 1] & PREPOSITION
            if here & _NO_KIND or tokens.gap_flags[index + 1]:
                break
        return False  # "the head of the agency, |Bo Ray|"

    def _apposed(self, begin: int) -> tuple[int, int]:
        """An apposition without its article, up to the next comma."""
        tokens = self.tokens
        if begin < len(tokens.words) and tokens.words[begin][0].isdigit():
            begin += 1
        who = begin < len(tokens.words) and tokens.flags[begin] & RELATIVE
        if begin >= len(tokens.words) or who or not self._apposition(begin):
            return begin, begin
        if tokens.flags[begin] & DETERMINER:
            begin += 1
        end = begin + 1
        stop = min(begin + _APPOSED_ROLE, len(tokens.words))
        while end < stop and (
            not tokens.gap_flags[end] & (CLAUSE | MARK) or self._is_plural_owner(end)
        ):
            if tokens.flags[end] & _LEADING_ON or end in self.begins:
                break
            end += 1
        return begin, end

    def _apposition(self, index: int) -> int:
        """Index after the role that follows a name and its comma; 0 where none does."""
        tokens = self.tokens
        flags, gap_flags, words = tokens.flags, tokens.gap_flags, tokens.words
        for place in range(index, min(index + _APPOSITION, len(flags))):
            if place > index and gap_flags[place] & _PAUSES and not self._is_short(place):
                return 0
            flag = flags[place]
            if flag & POSSESSIVE and place > index and not flags[place - 1] & _BEFORE_OWNERS:
                return 0  # "a clerk called Bo Ray, |shook his head|"
            if flag & ROLE:
                if words[place] in self.lexicon.firms:
                    return 0
                # "alongside Milley, Defense Secretary Lloyd Austin": the title of the next.
                following = words[place + 1 : place + 2]
                if following and following[0][0].isupper() and not gap_flags[place + 1]:
                    if flags[place + 1] & ROLE:
                        continue
                    return 0
                return place + 1 if self._closes(place + 1) else 0
            if flag & _NO_APPOSITION and not (flag & DETERMINER or self._joins(index, place)):
                return 0
        return 0

    def _is_short(self, index: int) -> bool:
        """Whether the full stop before a word is that of a short form in capitals, which ends no
        sentence: the U.S. |attorney|, the U.N. |envoy|.
        """
        tokens = self.tokens
        if tokens.gaps[index] != ". " or index in self.begins:
            return False
        before = tokens.words[index - 1]
        return "." in before and before.isupper()

    def _joins(self, index: int, joint: int) -> bool:
        """Whether "and" joins two fields of one office, not two persons: Ann Lee, |sales and
        marketing manager|. Not so ", Bo Ray and manager Al Orr".
        """
        tokens = self.tokens
        if not tokens.flags[joint] & COORDINATOR or joint == index:
            return False
        inside = range(index, min(joint + 2, len(tokens.words)))
        return all(tokens.words[i].islower() and not tokens.flags[i] & GROUP for i in inside)

    def _closes(self, index: int) -> bool:
        """Whether a phrase ends before a verb, as an apposition does and a subject does not."""
        flags, gap_flags = self.tokens.flags, self.tokens.gap_flags
        for place in range(index, min(index + _APPOSED_ROLE, len(flags))):
            flag = flags[place]
            if gap_flags[place] & _PAUSES or flag & RELATIVE:
                return True
            if flag & _FINITE and self.tokens.words[place][0].islower():
                return False  # but not "the Secretary of |State| for Wales"
        return True

    def _is_plural_owner(self, index: int) -> bool:
        """Whether the mark before a word only owns it: "the truckers' |union|", "the Grocers'
        |Association|".
        """
        tokens = self.tokens
        owner = tokens.words[index - 1] if tokens.gaps[index] in _PLURAL_OWNING else ""
        if owner[-1:] != "s" or index == len(tokens.words):
            return False
        return tokens.words[index].islower() or owner[0].isupper()
