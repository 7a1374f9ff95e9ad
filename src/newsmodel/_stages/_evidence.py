"""What the words round a name tell of whom it means, in one place and in all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import Final

from newsmodel._stages._role_phrases import BACK, STOP, TITLE, RolePhrases
from newsmodel._stages._state import HEADLINE, Place_, State
from newsmodel._stages._tokens import CLAUSE, END, MARK, POSSESSIVE_ENDS
from newsmodel._word_bits import (
    ADVERB,
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
    SPEECH,
    TO,
    VERB,
)
from newsmodel.words.en.people import (
    CLUBS,
    HANDLED,
    INTRODUCING,
    KIN,
    PAPERS,
    SURE_FIRMS,
    WATCHES,
)

__all__ = [
    "APPOSED",
    "BODY",
    "FIRM",
    "IN",
    "INSIDE",
    "MODIFIES",
    "NO_PERSON",
    "OF_ORGANIZATION",
    "PLACED",
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
PLACED: Final = THE | IN
NO_PERSON: Final = PLACED | OF_ORGANIZATION

_SOMEBODY: Final = ROLE | GROUP
_NAMED: Final = TITLE | GROUP
_JOINING: Final = PREPOSITION | COORDINATOR
_VERBAL: Final = (PREPOSITION | COORDINATOR | BE | HAVE | DO | MODAL | ADVERB | CUE | VERB) | TO
_ARTICLE: Final = DETERMINER | POSSESSIVE
_BODIES: Final = CLUBS | WATCHES
_SHARES: Final = frozenset({"share", "shares"})
_STAKES: Final = frozenset({"shareholders", "shareholding", "stake", "stakes"})
"""What somebody has in a firm."""
_A_OR_THE: Final = frozenset({"a", "an", "the"})
_KIND: Final = 6  # words of an apposition up to its noun, at most
_TO_KIN: Final = 7  # words from "daughter" to her name, and one more
_HERE: Final = frozenset({"at", "in", "near"})
_PLACES: Final = frozenset({"across", "around", "in", "inside", "near", "outside", "throughout"})
# Roles that are adjectives as well: "the official China Daily", "a major United Nations report".
_ADJECTIVES: Final = frozenset({"champion", "chief", "general", "major", "official", "principal"})
# Roles that a body has as well: "rival Airbus" is no person.
_OF_BODIES: Final = frozenset(
    {"backer", "buyer", "customer", "fellow", "partner", "rebel", "rival", "supplier"}
)
# Roles that a firm has more often than a person: "the ferry's operator, Blue Line".
_RUNNING: Final = frozenset({"exporter", "importer", "operator", "retailer", "supplier"})
_GROUPS: Final = frozenset(
    {"charity", "group", "nonprofit", "organisation", "organization", "watchdog"}
)
_CALLED: Final = frozenset({"called", "named"})
# Before a role that is a person's, for a firm has none: "former publisher Ned Oakes".
_PAST_ROLES: Final = frozenset({"ex", "former", "retired", "then", "veteran"})
SIGHTINGS: Final = 10  # places of a name whose neighbours are read
# What a word before a name must be to tell anything, but for the noun of an outlet or a firm.
_TELLING: Final = TITLE | DETERMINER | PREPOSITION | COORDINATOR | CUE


class Evidence(RolePhrases):
    """Reads the neighbours of names."""

    def __init__(self, state: State, sightings: dict[str, list[int]]) -> None:
        super().__init__(state)
        self.firsts, self.lasts, self.titles, _ = state.names
        self.sightings = sightings
        """The places of each name, as indices in `State.names`."""
        passages = state.layout.passages
        headed = passages and passages[0][0] == HEADLINE
        self.headline_end = passages[0][4] if headed else 0
        tokens = state.tokens
        self._columns = tokens.words, tokens.flags, tokens.gap_flags, tokens.gaps
        self._seen: dict[str, int] = {}
        self._known: dict[int, int] = {}
        self._roles: dict[int, tuple[int, int]] = {}

    def at(self, number: int) -> int:
        """What one place of a name tells, as bits."""
        known = self._known.get(number)
        return self._read((number,)) if known is None else known

    def tells(self, number: int) -> bool:
        """Whether a verb of speech follows a name, also over a comma: |Ann Lee, said| A."""
        _, flags, _, gaps = self._columns
        behind = self.lasts[number]
        return behind < len(flags) and flags[behind] & SPEECH > 0 and gaps[behind] in (" ", ", ")

    def is_kin(self, number: int, kin: frozenset[str] = KIN) -> bool:
        """Whether a name is that of somebody's kin: |Her daughter, the novelist| Ann Lee."""
        words, flags, gap_flags, _ = self._columns
        first = self.firsts[number]
        for index in range(first - 1, max(first - _TO_KIN, 0), -1):
            if gap_flags[index + 1] & END:
                return False
            if words[index] in kin:
                return flags[index - 1] & POSSESSIVE > 0 or words[index - 1][-2:] in POSSESSIVE_ENDS
        return False

    def seen(self, key: str) -> int:
        """What all places of a name tell of it."""
        told = self._seen.get(key)
        if told is not None:
            return told
        places = self.sightings[key][:SIGHTINGS]
        told = self._read(places)
        if told & PLACED and len(places) > 1:
            # A surname may be governed by "in" now and then, a place is often.
            against = [number for number in places if self._known[number] & PLACED]
            if len(against) * 4 <= len(places):
                told &= ~PLACED
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
            if gap_flags[lasts[number]] & CLAUSE or flags[title - 1] & TITLE:
                if self.at(number) & SHOWN:
                    return True
            elif title < firsts[number] and self.at(number) & SHOWN:
                return True
        return False

    def opens(self, number: int) -> bool:
        """Whether a name, with what says who is named, opens its sentence."""
        flags, title = self.tokens.flags, self.titles[number]
        for index in range(title, max(title - BACK, -1), -1):
            if index in self.begins:
                return True
            if flags[index - 1] & STOP & ~_ARTICLE:
                return False
        return False

    def words_before(self, key: str) -> set[str]:
        """The words right before the first places of a name, in small letters."""
        titles, words = self.titles, self.tokens.words
        return {words[titles[number] - 1].lower() for number in self.sightings[key][:SIGHTINGS]}

    def _read(self, numbers: Sequence[int]) -> int:
        """Read the neighbours of some places, and say what they tell together."""
        firsts, lasts, titles = self.firsts, self.lasts, self.titles
        words, flags, gap_flags, gaps = self._columns
        begins, known, lexicon = self.begins, self._known, self.lexicon
        told = 0
        for number in numbers:
            first, last, title = firsts[number], lasts[number], titles[number]
            found = 0 if title in begins else INSIDE
            if last - first > 2:
                bits = reduce(or_, flags[first:last])
                if flags[first] & GROUP and flags[first + 1] & PREPOSITION:
                    bits |= ORGANIZATION  # "Doctors Across Borders"
            else:
                bits = flags[first] | flags[last - 1]
            paper = bits & ROLE and words[last - 1].lower() in PAPERS
            club = last - first > 1 and words[last - 1] in _BODIES
            if bits & ORGANIZATION or paper or club:
                found |= OF_ORGANIZATION
            if title < first and flags[first - 1] & _NAMED:
                found |= TITLED
            if title and (not gap_flags[title] or gaps[title] == "\n"):
                before = words[title - 1]
                if (
                    flags[title - 1] & _TELLING
                    or before in lexicon.firms
                    or before in lexicon.media
                    or before in INTRODUCING
                    or (before in _GROUPS and self._is_group(title))
                ):
                    found |= self._before(before, title, first, last)
            gap = gap_flags[last]
            if gap:
                if gap & CLAUSE or (gap & END and gaps[title] == ", "):
                    found |= self._behind_mark(first, last, title)
            elif words[last] in lexicon.media:  # "the official Nordlys news agency"
                found = found & ~TITLED | OF_ORGANIZATION
            elif flags[last] & _SOMEBODY and words[last].islower():
                if words[last - 1][-2:] not in POSSESSIVE_ENDS:
                    found |= MODIFIES
            elif flags[last] & CUE:
                found |= SPEAKS
            known[number] = found
            told |= found
        return told

    def _behind_mark(self, first: int, last: int, title: int) -> int:
        """What words between commas behind a name tell, and those before it: its operator, |Blue
        Line|,; |Harbor Tech|, a leading provider of cranes.
        """
        words, firms = self.tokens.words, self.lexicon.firms
        if not self._is_apposed(last, title):
            if self._is_given(first):
                return 0
            if self.is_behind_body(title):
                return OF_ORGANIZATION | (FIRM if words[title - 1] in firms else 0)
            return OF_ORGANIZATION | FIRM if self._tells_firm(last) else 0
        noun = words[title - 1]
        runs = noun in _RUNNING or (noun in firms and not self.tokens.flags[title - 1] & ROLE)
        runs = runs and self.tokens.gaps[title] == ", "
        # "its operator, |Blue Line|,", but "its maker, |Ida Holm|, who"
        firm = runs and not self._is_given(first) and words[last] != "who"
        return OF_ORGANIZATION | FIRM if firm else APPOSED

    def _tells_firm(self, index: int) -> bool:
        """Whether an apposition says that a name is one of a firm: Harbor Tech, |a leading provider
        of cranes|,.
        """
        words, gap_flags = self.tokens.words, self.tokens.gap_flags
        if index >= len(words) or words[index] not in _A_OR_THE or self.tokens.gaps[index] != ", ":
            return False
        for place in range(index + 1, min(index + _KIND, len(words))):
            if gap_flags[place]:
                return False
            if words[place] in SURE_FIRMS:
                return True
        return False

    def _is_group(self, title: int) -> bool:
        """Whether a noun for a group and its kind stand before a name: the rights group |Arden
        Watch|. Not so "the group |Ann Lee leads|".
        """
        flags, words = self.tokens.flags, self.tokens.words
        kind = title > 1 and not flags[title - 2] & (_ARTICLE | PREPOSITION)
        given = words[title].lower()
        return kind and given not in self.lexicon.men and given not in self.lexicon.women

    def _before(self, word: str, title: int, first: int, last: int) -> int:
        """What a telling word before a name and its title tells."""
        flag = self.tokens.flags[title - 1]
        if not flag & _TELLING:
            return OF_ORGANIZATION | (FIRM if word.lower() in self.lexicon.firms else 0)
        if flag & TITLE:
            return self._by_title(word, title, first)
        if flag & DETERMINER:
            if title < first and self.tokens.flags[title - 2] & PREPOSITION:
                return TITLED if self._office(title) < title else 0
            return self._the(word, last)
        if flag & _JOINING:
            if title < first and self._office(title) < title:
                return TITLED  # "our envoy in Sorrel Maria Lund"
            return self._in(word, title)
        if self.is_called(title):
            return OF_ORGANIZATION | FIRM
        return SPEAKS | (OF_ORGANIZATION if word in self.lexicon.media else 0)

    def _in(self, word: str, title: int) -> int:
        """What a preposition before a name tells: in |Arden|, a stake in |Kestrel Steel|, shares in
        |Kestrel|. Shares in Tokyo fall as well.
        """
        if word.lower() not in _PLACES:
            return 0
        held = self.tokens.words[title - 2].lower() if title > 1 else ""
        if held in _STAKES:
            return OF_ORGANIZATION | FIRM
        return 0 if held in _SHARES else IN

    def is_called(self, title: int) -> bool:
        """Whether a name is that of a firm just told of: a firm called |Kestrel Steel|."""
        words = self.tokens.words
        return title > 1 and words[title - 1] in _CALLED and words[title - 2] in self.lexicon.firms

    def _by_title(self, word: str, title: int, first: int) -> int:
        """What a role or honorific before a name tells."""
        # "the official China Daily", "Norland’s official news agency": an adjective.
        adjective = word in _ADJECTIVES and title > 1
        led = self.tokens.flags[title - 2] & DETERMINER
        led = led or self.tokens.words[title - 2][-2:] in POSSESSIVE_ENDS
        if word in _OF_BODIES or (adjective and led):
            return 0
        if word.lower() in self.lexicon.firms and not self._is_given(first):
            before = self.tokens.words[title - 2].lower()
            if before == "and" and self.tokens.flags[title - 3] & ROLE:
                return TITLED  # "poet and broadcaster |Ann Lee|"
            if before in _PAST_ROLES or (word == "operator" and before in HANDLED):
                return TITLED  # "former publisher |Ned Oakes|", "crane operator |Al Orr|"
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
            if title > 1 and self._is_there(title - 1):
                return False
        elif not self._apposition(last):
            return False
        if flags[last] & DETERMINER and title and tokens.words[title - 1] == "in":
            return False  # "was born in |Veld|, the daughter of a pilot"
        # "In Iowa, the candidate repeated": a new subject.
        return not (title and flags[title - 1] & PREPOSITION and title - 1 in self.begins)

    def _is_there(self, before: int) -> bool:
        """Whether a name tells where somebody is, of whom "who" tells: a clerk in |Arden|, who; a
        nurse from |Varn|, who. Not so "an aide to |Lee|, who".
        """
        word, flags = self.tokens.words[before], self.tokens.flags
        if word in _HERE:
            return True
        return word == "from" and bool(flags[before - 1] & _SOMEBODY)

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
        last = self.lasts[number]
        if begin >= end and last < len(tokens.words) and tokens.gap_flags[last] & CLAUSE:
            begin, end = self._apposed(last)  # "Mr. Bo Ray, |mayor of Arden|"
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

    def _is_office_of(self, title: int, last: int) -> bool:
        """Whether "of" and a name stand before a name between commas: the mayor |of Arden|, Ann
        Lee, said. Not so "killed the mayor of Arden, Ann Lee said".
        """
        return self.tokens.words[title - 2] == "of" and self.tokens.gaps[last][:1] == ","

    def _role(self, number: int) -> tuple[int, int]:
        """The words of the role before a name, with the honorific, or else of that behind it."""
        known = self._roles.get(number)
        if known is None:
            tokens = self.tokens
            first, title = self.firsts[number], self.titles[number]
            flag = tokens.flags[first - 1] if first else 0
            if title < first or (flag & TITLE and not tokens.gap_flags[first]):
                known = self._title_start(first, title), first
                honoured = tokens.gaps[title] == ", " and tokens.flags[title] & HONORIFIC
                if honoured and known[0] == title < first:
                    # "the coroner, |Dr| Helen Marsh, said"
                    known = (self._behind_role(title, self.lasts[number]) or title), first
            else:
                known = self._apposed(self.lasts[number])
                if (
                    known[0] == known[1]
                    and tokens.gaps[first] == ", "
                    and (flag or self._is_office_of(first, self.lasts[number]))
                ):
                    behind = self._behind_role(first, self.lasts[number])
                    known = (behind, first) if behind else known
            self._roles[number] = known
        return known
