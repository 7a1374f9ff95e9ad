"""What the words round a name tell of whom it means."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._state import Name, Place_, State
from newsmodel._stages._tokens import CLAUSE, END, MARK
from newsmodel.lexicon import (
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
    TO,
    VERB,
)

__all__ = [
    "APPOSED",
    "BODY",
    "IN",
    "INSIDE",
    "MODIFIES",
    "OF_ORGANIZATION",
    "SPEAKS",
    "THE",
    "TITLED",
    "Evidence",
]

TITLED: Final = 1  # a role or honorific stands directly before it
APPOSED: Final = 2  # an age, a role or "who" follows after a comma
SPEAKS: Final = 4  # the subject of a speech verb
THE: Final = 8  # "the" stands before it and belongs to it
IN: Final = 16  # "in", "near" or the like stands before it
OF_ORGANIZATION: Final = 32  # holds a noun that tells an organization, or stands beside one
INSIDE: Final = 64  # stands where no sentence begins, so that the capital is its own
BODY: Final = 128  # stands below the headline
MODIFIES: Final = 256  # stands before the noun for somebody else: "Bayern Munich chairman"

_TITLE: Final = HONORIFIC | ROLE
_VERBAL: Final = (PREPOSITION | COORDINATOR | BE | HAVE | DO | MODAL | ADVERB | CUE | VERB) | TO
_STOP: Final = (
    DETERMINER | SUBJECT_PRONOUN | POSSESSIVE | PREPOSITION | COORDINATOR | SUBORDINATOR
) | (RELATIVE | THAT | TO | BE | HAVE | DO | MODAL | ADVERB | CUE | VERB)
_NO_APPOSITION: Final = PREPOSITION | COORDINATOR | BE | HAVE | MODAL | SUBJECT_PRONOUN | CUE
_FINITE: Final = BE | HAVE | MODAL | CUE
_PLACES: Final = frozenset({"across", "around", "in", "inside", "near", "outside", "throughout"})
# Roles that are adjectives as well: "the official China Daily", "a major United Nations report".
_ADJECTIVES: Final = frozenset({"champion", "chief", "general", "major", "official", "principal"})
_POSSESSIVE_ENDS: Final = frozenset({"'s", "’s", "'S", "’S"})
_BACK: Final = 8  # words that a title may run back
_APPOSITION: Final = 7  # words in which the noun of an apposition stands
_APPOSED_ROLE: Final = 14  # words of a role that follows


class Evidence:
    """Reads the neighbours of names."""

    def __init__(self, state: State) -> None:
        self.tokens = state.tokens
        self.lexicon = state.lexicon
        self.begins = {sentence.first for sentence in state.sentences}
        self._media = state.lexicon.media
        self._known: dict[int, int] = {}
        self._roles: dict[int, tuple[Place_ | None, int]] = {}

    def at(self, name: Name) -> int:
        """What one place of a name tells, as bits."""
        known = self._known.get(name.first)
        if known is None:
            known = self._known[name.first] = self._read(name)
        return known

    def _read(self, name: Name) -> int:
        core, last, title, _ = name
        tokens = self.tokens
        flags = tokens.flags
        found = 0 if title in self.begins else INSIDE
        for index in range(core, last):
            if flags[index] & ORGANIZATION:
                found |= OF_ORGANIZATION
        if title < core and flags[core - 1] & (_TITLE | GROUP):
            found |= TITLED
        if title:
            gap = tokens.gap_flags[title]
            if not gap or tokens.gaps[title] == "\n":
                found |= self._before(name, flags[title - 1])
        if last < len(flags) and not tokens.gap_flags[last] and tokens.words[last] in self._media:
            return found & ~TITLED | OF_ORGANIZATION  # "the official Nordlys news agency"
        found |= self._after(last)
        if (
            found & APPOSED
            and title
            and flags[title - 1] & PREPOSITION
            and title - 1 in self.begins
        ):
            found &= ~APPOSED  # "In Iowa, the candidate repeated": a new subject
        return found

    def _before(self, name: Name, flag: int) -> int:
        title, word = name.title, self.tokens.words[name.title - 1]
        if not flag:
            return OF_ORGANIZATION if word in self.lexicon.media else 0
        if flag & _TITLE:
            # "the official China Daily": an adjective.
            adjective = word in _ADJECTIVES and title > 1
            if word == "fellow" or (adjective and self.tokens.flags[title - 2] & DETERMINER):
                return 0
            return TITLED
        if flag & DETERMINER:
            if title < name.first and self.tokens.flags[title - 2] & PREPOSITION:
                return TITLED if self._office(title) < title else 0
            return self._the(title - 1, name.last)
        if flag & PREPOSITION and word.lower() in _PLACES:
            return IN
        if flag & (PREPOSITION | COORDINATOR):
            return TITLED if title < name.first and self._office(title) < title else 0
        found = SPEAKS if flag & CUE else 0
        return found | (OF_ORGANIZATION if word in self.lexicon.media else 0)

    def _the(self, index: int, last: int) -> int:
        """Say whether "the" belongs to the name, not so where a noun follows: "the Venn aide"."""
        tokens = self.tokens
        if tokens.words[index] not in {"the", "The", "THE"}:
            return 0
        if last == len(tokens.words) or tokens.gap_flags[last]:
            return THE
        return THE if tokens.flags[last] & _VERBAL or tokens.words[last][-1] == "s" else 0

    def _after(self, last: int) -> int:
        tokens = self.tokens
        if last == len(tokens.words):
            return 0
        flag, gap_flag = tokens.flags[last], tokens.gap_flags[last]
        if not gap_flag:
            if flag & (ROLE | GROUP) and tokens.words[last].islower():
                return 0 if tokens.words[last - 1][-2:] in _POSSESSIVE_ENDS else MODIFIES
            return SPEAKS if flag & CUE else 0
        if gap_flag & MARK or not gap_flag & CLAUSE or tokens.gaps[last][0] != ",":
            return 0
        word = tokens.words[last]
        if word[0].isdigit():
            return APPOSED if len(word) < 3 and tokens.gap_flags[last + 1] & CLAUSE else 0
        if flag & RELATIVE:
            return APPOSED if word in {"who", "whose"} else 0
        return APPOSED if self._apposition(last) else 0

    def _apposition(self, index: int) -> int:
        """Index after the role that follows a name and its comma; 0 where none does."""
        tokens = self.tokens
        flags, gap_flags, words = tokens.flags, tokens.gap_flags, tokens.words
        for place in range(index, min(index + _APPOSITION, len(flags))):
            if place > index and gap_flags[place] & (CLAUSE | END):
                return 0
            flag = flags[place]
            if flag & ROLE:
                # "alongside Milley, Defense Secretary Lloyd Austin": the title of the next.
                following = words[place + 1 : place + 2]
                if following and following[0][0].isupper() and not gap_flags[place + 1]:
                    if flags[place + 1] & ROLE:
                        continue
                    return 0
                return place + 1 if self._closes(place + 1) else 0
            if flag & _NO_APPOSITION and not flag & DETERMINER:
                return 0
        return 0

    def _closes(self, index: int) -> bool:
        """Whether a phrase ends before a verb, as an apposition does and a subject does not."""
        flags, gap_flags = self.tokens.flags, self.tokens.gap_flags
        for place in range(index, min(index + _APPOSED_ROLE, len(flags))):
            if gap_flags[place] & (CLAUSE | END) or flags[place] & RELATIVE:
                return True
            if flags[place] & _FINITE:
                return False
        return True

    def _office(self, index: int) -> int:
        """First word of an office that runs over small words: "Secretary of State"."""
        flags, gap_flags = self.tokens.flags, self.tokens.gap_flags
        for place in range(index - 1, max(index - _BACK, -1), -1):
            if gap_flags[place + 1] & (CLAUSE | MARK | END):
                break
            if flags[place] & ROLE:
                return place
        return index

    def address(self, name: Name) -> int:
        """1 or -1 where the word before a name tells a man or a woman."""
        word = self.tokens.words[name.first - 1].lower() if name.first else ""
        return (word in self.lexicon.masculine) - (word in self.lexicon.feminine)

    def role(self, name: Name) -> tuple[Place_ | None, int]:
        """Where the role beside a name stands, and what it tells of man or woman."""
        known = self._roles.get(name.first)
        if known is None:
            known = self._roles[name.first] = self._read_role(name)
        return known

    def _read_role(self, name: Name) -> tuple[Place_ | None, int]:
        tokens = self.tokens
        flag = tokens.flags[name.first - 1] if name.first else 0
        if name.title < name.first or (flag & _TITLE and not tokens.gap_flags[name.first]):
            begin, end = self._title_start(name), name.first
            gender = self._gender(begin, end)
            while end > begin and tokens.flags[end - 1] & HONORIFIC:
                end -= 1
        else:
            begin, end = self._apposed(name.last)
            gender = self._gender(begin, min(end, begin + 6))
        if begin >= end:
            return None, gender
        stop = tokens.end(end - 1)
        if tokens.gaps[end].startswith(". ") and end < len(tokens.words) and end <= name.first:
            stop += 1  # "Sen."
        return (tokens.starts[begin], stop), gender

    def _gender(self, begin: int, end: int) -> int:
        """2 or -2 where a word tells surely, 1 or -1 where it names an office in -man."""
        lexicon, found = self.lexicon, 0
        for word in self.tokens.words[begin:end]:
            folded = word.lower()
            sure = 1 if folded.endswith("man") and len(folded) > 5 else 2
            if folded in lexicon.masculine:
                found = max(found, sure, key=abs)
            elif folded in lexicon.feminine:
                found = max(found, -2, key=abs)
        return found

    def _apposed(self, begin: int) -> tuple[int, int]:
        """An apposition without its article, up to the next comma."""
        tokens = self.tokens
        if begin < len(tokens.words) and tokens.words[begin][0].isdigit():
            begin += 1
        if begin >= len(tokens.words) or not self._apposition(begin):
            return begin, begin
        if tokens.flags[begin] & DETERMINER:
            begin += 1
        end = begin + 1
        stop = min(begin + _APPOSED_ROLE, len(tokens.words))
        while end < stop and not tokens.gap_flags[end] & (CLAUSE | MARK):
            if tokens.flags[end] & (RELATIVE | ADVERB) or end in self.begins:
                break
            end += 1
        return begin, end

    def _compounds(self, index: int) -> bool:
        """Whether a word that is a verb as well stands in a compound: "press secretary"."""
        word, flag = self.tokens.words[index - 1], self.tokens.flags[index - 1]
        if word[0].isupper():
            return index - 1 not in self.begins
        return bool(flag & BASE_FORM) and self.tokens.words[index].islower()

    def _title_start(self, name: Name) -> int:
        """First word of the phrase that ends in the title of a name."""
        tokens = self.tokens
        flags, gap_flags, words = tokens.flags, tokens.gap_flags, tokens.words
        start = name.title
        low = max(start - _BACK, 0)
        office_open = not flags[name.first - 1] & _TITLE
        while start > low and (not gap_flags[start] or tokens.gaps[start] == "\n"):
            flag, word = flags[start - 1], words[start - 1]
            if flag & _STOP and not (word.isupper() and len(word) > 1):
                if flag & (PREPOSITION | COORDINATOR) and office_open:
                    office_open = False
                    if (office := self._office(start)) == start:
                        break
                    start = office
                    continue
                if flag & _STOP & ~(VERB | CUE) or not self._compounds(start):
                    break
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
