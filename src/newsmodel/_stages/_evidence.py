"""What the words round a name tell of whom it means, in one place and in all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import Final

from newsmodel._stages._state import HEADLINE, Place_, State
from newsmodel._stages._tokens import CLAUSE, END, MARK
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
from newsmodel.words.en.people import INTRODUCING

__all__ = [
    "APPOSED",
    "BODY",
    "FIRM",
    "IN",
    "INSIDE",
    "MODIFIES",
    "OF_ORGANIZATION",
    "SHOWN",
    "SIGHTINGS",
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
FIRM: Final = 512  # stands behind the noun for a firm: "carmaker"
SHOWN: Final = TITLED | APPOSED

_TITLE: Final = HONORIFIC | ROLE
_SOMEBODY: Final = ROLE | GROUP
_VERBAL: Final = (PREPOSITION | COORDINATOR | BE | HAVE | DO | MODAL | ADVERB | CUE | VERB) | TO
_STOP: Final = (
    DETERMINER | SUBJECT_PRONOUN | POSSESSIVE | PREPOSITION | COORDINATOR | SUBORDINATOR
) | (RELATIVE | THAT | TO | BE | HAVE | DO | MODAL | ADVERB | CUE | VERB)
_NO_APPOSITION: Final = PREPOSITION | COORDINATOR | BE | HAVE | MODAL | SUBJECT_PRONOUN | CUE
_ARTICLE: Final = DETERMINER | POSSESSIVE
_FINITE: Final = BE | HAVE | MODAL | CUE
_PLACES: Final = frozenset({"across", "around", "in", "inside", "near", "outside", "throughout"})
# Roles that are adjectives as well: "the official China Daily", "a major United Nations report".
_ADJECTIVES: Final = frozenset({"champion", "chief", "general", "major", "official", "principal"})
# Roles that a body has as well: "rival Airbus" is no person.
_OF_BODIES: Final = frozenset(
    {"backer", "buyer", "customer", "fellow", "partner", "rebel", "rival", "supplier"}
)
_POSSESSIVE_ENDS: Final = frozenset({"'s", "’s", "'S", "’S"})
SIGHTINGS: Final = 10  # places of a name whose neighbours are read
_BACK: Final = 8  # words that a title may run back
_PLURAL_OWNING: Final = frozenset({"' ", "’ "})
_TIME: Final = WEEKDAY | TIME_UNIT
_JOINING: Final = frozenset({"\n", "&", " & ", "&amp;", " &amp; "})
_OWNER: Final = 4  # words before the one that owns a role
_APPOSITION: Final = 7  # words in which the noun of an apposition stands
_APPOSED_ROLE: Final = 14  # words of a role that follows
# What a word before a name must be to tell anything, but for the noun of an outlet or a firm.
_TELLING: Final = _TITLE | DETERMINER | PREPOSITION | COORDINATOR | CUE


class Evidence:
    """Reads the neighbours of names."""

    def __init__(self, state: State, sightings: dict[str, list[int]]) -> None:
        self.tokens = state.tokens
        self.lexicon = state.lexicon
        self.firsts, self.lasts, self.titles, _ = state.names
        self.sightings = sightings
        """The places of each name, as indices in `State.names`."""
        self.begins = set(state.sentences.firsts)
        """The words with which sentences begin."""
        passages = state.layout.passages
        headed = passages and passages[0][0] == HEADLINE
        self.headline_end = passages[0][4] if headed else 0
        self._seen: dict[str, int] = {}
        self._known: dict[int, int] = {}
        self._roles: dict[int, tuple[int, int]] = {}

    def at(self, number: int) -> int:
        """What one place of a name tells, as bits."""
        known = self._known.get(number)
        return self._read((number,)) if known is None else known

    def seen(self, key: str) -> int:
        """What all places of a name tell of it."""
        told = self._seen.get(key)
        if told is not None:
            return told
        places = self.sightings[key][:SIGHTINGS]
        told = self._read(places)
        if told & (THE | IN) and len(places) > 1:
            # A surname may be governed by "in" now and then, a place is often.
            against = [number for number in places if self._known[number] & (THE | IN)]
            if len(against) * 4 <= len(places):
                told &= ~(THE | IN)
        if self.firsts[places[-1]] >= self.headline_end:
            told |= BODY
        self._seen[key] = told
        return told

    def shows(self, key: str) -> bool:
        """Whether a title or an apposition stands beside any place of a name."""
        if key in self._seen:
            return bool(self._seen[key] & SHOWN)
        firsts, lasts, titles = self.firsts, self.lasts, self.titles
        flags, gap_flags = self.tokens.flags, self.tokens.gap_flags
        for number in self.sightings[key][:SIGHTINGS]:
            title = titles[number]
            # Most places have neither before nor behind them what could be one.
            if gap_flags[lasts[number]] & CLAUSE or flags[title - 1] & _TITLE:
                if self.at(number) & SHOWN:
                    return True
            elif title < firsts[number] and self.at(number) & SHOWN:
                return True
        return False

    def opens(self, number: int) -> bool:
        """Whether a name, with what says who is named, opens its sentence."""
        flags, title = self.tokens.flags, self.titles[number]
        for index in range(title, max(title - _BACK, -1), -1):
            if index in self.begins:
                return True
            if flags[index - 1] & _STOP & ~_ARTICLE:
                return False
        return False

    def words_before(self, key: str) -> set[str]:
        """The words right before the first places of a name, in small letters."""
        titles, words = self.titles, self.tokens.words
        return {words[titles[number] - 1].lower() for number in self.sightings[key][:SIGHTINGS]}

    def _read(self, numbers: Sequence[int]) -> int:
        """Read the neighbours of some places, and say what they tell together."""
        firsts, lasts, titles = self.firsts, self.lasts, self.titles
        tokens, begins, known = self.tokens, self.begins, self._known
        firms, media = self.lexicon.firms, self.lexicon.media
        words, flags, gap_flags = tokens.words, tokens.flags, tokens.gap_flags
        told = 0
        for number in numbers:
            first, last, title = firsts[number], lasts[number], titles[number]
            found = 0 if title in begins else INSIDE
            if last - first > 2:
                bits = reduce(or_, flags[first:last])
            else:
                bits = flags[first] | flags[last - 1]
            if bits & ORGANIZATION:
                found |= OF_ORGANIZATION
            if title < first and flags[first - 1] & (_TITLE | GROUP):
                found |= TITLED
            if title and (not gap_flags[title] or tokens.gaps[title] == "\n"):
                before = words[title - 1]
                if (
                    flags[title - 1] & _TELLING
                    or before in firms
                    or before in media
                    or before in INTRODUCING
                ):
                    found |= self._before(before, title, first, last)
            gap = gap_flags[last]
            if gap:
                apposes = gap & CLAUSE or (gap & END and tokens.gaps[title] == ", ")
                if apposes and self._is_apposed(last, title):
                    found |= APPOSED
            elif words[last] in media:  # "the official Nordlys news agency"
                found = found & ~TITLED | OF_ORGANIZATION
            elif flags[last] & _SOMEBODY and words[last].islower():
                if words[last - 1][-2:] not in _POSSESSIVE_ENDS:
                    found |= MODIFIES
            elif flags[last] & CUE:
                found |= SPEAKS
            known[number] = found
            told |= found
        return told

    def _before(self, word: str, title: int, first: int, last: int) -> int:
        """What a telling word before a name and its title tells."""
        flag = self.tokens.flags[title - 1]
        if not flag & _TELLING:
            return OF_ORGANIZATION | (FIRM if word.lower() in self.lexicon.firms else 0)
        if flag & _TITLE:
            return self._by_title(word, title, first)
        if flag & DETERMINER:
            if title < first and self.tokens.flags[title - 2] & PREPOSITION:
                return TITLED if self._office(title) < title else 0
            return self._the(word, last)
        if flag & (PREPOSITION | COORDINATOR):
            if title < first and self._office(title) < title:
                return TITLED  # "our envoy in Sorrel Maria Lund"
            return IN if word.lower() in _PLACES else 0
        return SPEAKS | (OF_ORGANIZATION if word in self.lexicon.media else 0)

    def _by_title(self, word: str, title: int, first: int) -> int:
        """What a role or honorific before a name tells."""
        # "the official China Daily": an adjective.
        adjective = word in _ADJECTIVES and title > 1
        if word in _OF_BODIES or (adjective and self.tokens.flags[title - 2] & DETERMINER):
            return 0
        if word.lower() in self.lexicon.firms and not self._is_given(first):
            return OF_ORGANIZATION | FIRM  # "retailer Kestrel Stores"
        return TITLED

    def _is_given(self, first: int) -> bool:
        """Whether a name begins with a given name."""
        word = self.tokens.words[first].lower()
        return word in self.lexicon.men or word in self.lexicon.women

    def _the(self, word: str, last: int) -> int:
        """Say whether "the" belongs to the name, not so where a noun follows: "the Venn aide"."""
        if word not in {"the", "The", "THE"}:
            return 0
        tokens = self.tokens
        if last == len(tokens.words) or tokens.gap_flags[last]:
            return THE
        return THE if tokens.flags[last] & _VERBAL or tokens.words[last][-1] == "s" else 0

    def _is_apposed(self, last: int, title: int) -> bool:
        """Whether an age, "who" or a role follows a name and its comma."""
        tokens, flags = self.tokens, self.tokens.flags
        gap = tokens.gaps[last][0]
        if gap != "." and (gap != "," or tokens.gap_flags[last] & MARK):
            return False
        if tokens.gaps[title] == ", " and self._behind_role(title, last):
            return True
        if gap != "," or last == len(flags):
            return False
        word = tokens.words[last]
        if word[0].isdigit():
            if len(word) > 2 or not tokens.gap_flags[last + 1] & CLAUSE:
                return False
        elif flags[last] & RELATIVE:
            if word != "who" and (word != "whose" or tokens.words[last - 1].isupper()):
                return False
        elif not self._apposition(last):
            return False
        # "In Iowa, the candidate repeated": a new subject.
        return not (title and flags[title - 1] & PREPOSITION and title - 1 in self.begins)

    def _behind_role(self, title: int, last: int) -> int:
        """First of the words before a comma that say who is named, without their article: "the
        port's chief, |Bo Ray|, left"; 0 where none do.
        """
        tokens, role = self.tokens, False
        if last - title < 2 or not title:
            return 0
        for place in range(title - 1, max(title - _BACK, -1), -1):
            flag = tokens.flags[place]
            role = role or bool(flag & ROLE)
            if flag & (DETERMINER | POSSESSIVE):
                if role:
                    return place if flag & POSSESSIVE else place + 1
            elif tokens.words[place][-2:] in _POSSESSIVE_ENDS:
                if role:
                    return self._owner_start(place)
            elif role and place and tokens.gaps[place] in _PLURAL_OWNING:
                return self._owner_start(place - 1)  # "|Lewis' lawyer|, Bo Ray,"
            elif flag & _NO_APPOSITION & ~PREPOSITION:
                return 0
            if tokens.gap_flags[place]:
                return place if role and place in self.begins else 0
        return 0

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

    def _apposition(self, index: int) -> int:
        """Index after the role that follows a name and its comma; 0 where none does."""
        tokens = self.tokens
        flags, gap_flags, words = tokens.flags, tokens.gap_flags, tokens.words
        for place in range(index, min(index + _APPOSITION, len(flags))):
            if place > index and gap_flags[place] & (CLAUSE | END):
                return 0
            flag = flags[place]
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

    def address(self, number: int) -> int:
        """1 or -1 where the word before a name tells a man or a woman."""
        first = self.firsts[number]
        word = self.tokens.words[first - 1].lower() if first else ""
        return (word in self.lexicon.masculine) - (word in self.lexicon.feminine)

    def role(self, number: int) -> Place_ | None:
        """Where the role beside a name stands."""
        tokens, first = self.tokens, self.firsts[number]
        begin, end = self._role(number)
        if end <= first:
            while end > begin and tokens.flags[end - 1] & HONORIFIC:
                end -= 1
        if begin >= end:
            return None
        stop = tokens.end(end - 1)
        if tokens.gaps[end][:1] == ")":
            stop += 1  # "the clerk of Arden City Council (ACC)"
        if end <= first and tokens.gaps[end].startswith(". ") and end < len(tokens.words):
            stop += 1  # "Sen."
        return tokens.starts[begin], stop

    def gender(self, number: int) -> int:
        """What the role beside a name tells: 2 or -2 where a word tells surely a man or a woman,
        1 or -1 where it names an office in -man.
        """
        lexicon, found = self.lexicon, 0
        begin, end = self._role(number)
        if end > self.firsts[number]:
            end = min(end, begin + 6)
        for word in self.tokens.words[begin:end]:
            folded = word.lower()
            sure = 1 if folded.endswith("man") and len(folded) > 5 else 2
            if folded in lexicon.masculine:
                found = max(found, sure, key=abs)
            elif folded in lexicon.feminine:
                found = max(found, -2, key=abs)
        return found

    def _role(self, number: int) -> tuple[int, int]:
        """The words of the role before a name, with the honorific, or else of that behind it."""
        known = self._roles.get(number)
        if known is None:
            tokens = self.tokens
            first, title = self.firsts[number], self.titles[number]
            flag = tokens.flags[first - 1] if first else 0
            if title < first or (flag & _TITLE and not tokens.gap_flags[first]):
                known = self._title_start(first, title), first
            else:
                known = self._apposed(self.lasts[number])
                if known[0] == known[1] and flag and tokens.gaps[first] == ", ":
                    behind = self._behind_role(first, self.lasts[number])
                    known = (behind, first) if behind else known
            self._roles[number] = known
        return known

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
        while end < stop and (
            not tokens.gap_flags[end] & (CLAUSE | MARK) or self._is_plural_owner(end)
        ):
            if tokens.flags[end] & (RELATIVE | ADVERB) or end in self.begins:
                break
            end += 1
        return begin, end

    def _is_plural_owner(self, index: int) -> bool:
        """Whether the mark before a word only owns it: "the truckers' |union|", "the Grocers'
        |Association|".
        """
        tokens = self.tokens
        owner = tokens.words[index - 1] if tokens.gaps[index] in ("' ", "’ ") else ""
        if owner[-1:] != "s" or index == len(tokens.words):
            return False
        return tokens.words[index].islower() or owner[0].isupper()

    def _compounds(self, index: int) -> bool:
        """Whether a word that is a verb as well stands in a compound: "press secretary"."""
        word, flag = self.tokens.words[index - 1], self.tokens.flags[index - 1]
        if word[0].isupper():
            return index - 1 not in self.begins
        return bool(flag & BASE_FORM) and self.tokens.words[index].islower()

    def _title_start(self, first: int, start: int) -> int:
        """First word of the phrase that ends in the title of a name."""
        tokens = self.tokens
        flags, gap_flags, words = tokens.flags, tokens.gap_flags, tokens.words
        low = max(start - _BACK, 0)
        office_open = not flags[first - 1] & _TITLE
        while start > low and (not gap_flags[start] or tokens.gaps[start] in _JOINING):
            flag, word = flags[start - 1], words[start - 1]
            body = words[start - 2][0].isupper() and flags[start - 2] & ORGANIZATION
            if body and word == "of" and words[start][0].isupper():
                start -= 2  # "|Bank of| Norland governor Ann Lee"
                continue
            if flag & _STOP and not (word.isupper() and len(word) > 1):
                if flag & (PREPOSITION | COORDINATOR) and office_open:
                    office_open = False
                    if (office := self._office(start)) == start:
                        break
                    start = office
                    continue
                if flag & _STOP & ~(VERB | CUE) or not self._compounds(start):
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
