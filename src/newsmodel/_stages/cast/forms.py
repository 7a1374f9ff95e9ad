"""The forms in which names are printed, and what the words round them tell."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsmodel._stages._state import State
from newsmodel._stages._tokens import CLAUSE, END, MARK, Tokens
from newsmodel._stages.cast.runs import POSSESSIVE_ENDS, Run
from newsmodel.lexicon import (
    ADVERB,
    BE,
    COORDINATOR,
    CUE,
    DETERMINER,
    DO,
    HAVE,
    HONORIFIC,
    MODAL,
    MONTH,
    NEGATION,
    NUMBER_WORD,
    OBJECT_PRONOUN,
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
    WEEKDAY,
    Lexicon,
)

__all__ = [
    "ALIAS",
    "APPOSED",
    "IN",
    "INSIDE",
    "OF_ORGANIZATION",
    "SPEAKS",
    "THE",
    "TITLED",
    "Form",
    "Sighting",
    "forms_of",
]

# What is known of a form, as bits.
TITLED: Final = 1  # a role or honorific stands directly before it
APPOSED: Final = 2  # an age, a role or "who" follows after a comma
SPEAKS: Final = 4  # the subject of a speech verb
THE: Final = 8  # "the" stands before it
IN: Final = 16  # "in", "near" or the like stands before it
OF_ORGANIZATION: Final = 32  # holds a noun that tells an organization, or stands beside one
ALIAS: Final = 64  # stands in brackets behind a longer name: "(IDF)"
INSIDE: Final = 128  # stands where no sentence begins, so that the capital is its own

_SMALL: Final = (
    DETERMINER | SUBJECT_PRONOUN | OBJECT_PRONOUN | POSSESSIVE | PREPOSITION | COORDINATOR
) | (SUBORDINATOR | RELATIVE | THAT | TO | BE | HAVE | DO | MODAL | NEGATION | ADVERB)
_VERBAL: Final = (PREPOSITION | COORDINATOR | BE | HAVE | DO | MODAL | ADVERB | CUE | VERB) | TO
_COMMON: Final = _SMALL | NUMBER_WORD | MONTH | WEEKDAY
_TITLE: Final = HONORIFIC | ROLE
_PLACES: Final = frozenset("across around in inside near outside throughout".split())
_LONGEST: Final = 10  # words in a name; a longer run is no name
_BACK: Final = 8  # words that a title may run back


class Sighting(NamedTuple):
    """One place where a name stands."""

    first: int
    last: int
    title: int
    """First word of title or honorific; `first` where there is none."""
    key: str
    evidence: int
    weak: bool
    """A common word as well; a name only where the story has a person of this surname."""


class Form:
    """A name as printed, wherever it stands."""

    __slots__ = ("evidence", "gender", "key", "organization", "roles", "sighting", "words")

    def __init__(self, key: str, sighting: Sighting) -> None:
        self.key = key
        self.words = key.split(" ")
        self.evidence = 0
        self.gender = 0
        self.sighting = sighting
        self.roles: list[tuple[int, int]] = []
        self.organization = False


def forms_of(state: State, runs: list[Run]) -> tuple[list[Sighting], dict[str, Form]]:
    """Trim every run to the name itself and note what stands round it."""
    reader = _Reader(state)
    found: list[Sighting] = []
    forms: dict[str, Form] = {}
    for first, last, loud in runs:
        sighting = reader.read(first, last, loud=loud)
        if sighting is None:
            continue
        found.append(sighting)
        if sighting.weak:
            continue
        key = sighting.key
        form = forms.get(key)
        if form is None:
            form = forms[key] = Form(key, sighting)
        form.evidence |= sighting.evidence
        if sighting.evidence & (TITLED | APPOSED):
            reader.note_role(sighting, form)
    return found, forms


class _Reader:
    """Reads runs of one text."""

    def __init__(self, state: State) -> None:
        self.tokens: Tokens = state.tokens
        self.lexicon: Lexicon = state.lexicon
        self.begins = {sentence.first for sentence in state.sentences}
        self.known = set(state.tokens.words)

    def read(self, first: int, last: int, *, loud: bool) -> Sighting | None:
        """The name in a run, or None where it holds none."""
        flags, words = self.tokens.flags, self.tokens.words
        start = first
        while first < last and flags[first] & _COMMON:
            word = words[first]
            if len(word) > 1 and word.isupper() and not loud:
                break
            first += 1
        if first == last:
            # A surname may be a common word: "May", "Will", "Long".
            first = last - 1
            return Sighting(first, last, first, self._key(first, last), 0, True)
        if first in self.begins and not flags[first] and self._is_common(first):
            first += 1
            if first == last:
                return None
        if last - first > _LONGEST:
            return None
        if last - first == 1:
            if loud or words[first].lower() in self.lexicon.peoples:
                return (
                    Sighting(first, last, first, self._key(first, last), 0, loud) if loud else None
                )
            core = first
        else:
            core = self._core(first, last)
        evidence = self._evidence(start, first, core, last)
        return Sighting(core, last, first, self._key(core, last), evidence, False)

    def _is_common(self, index: int) -> bool:
        """Whether a word that begins a sentence stands elsewhere in lower case."""
        return self.tokens.words[index].lower() in self.known

    def _key(self, first: int, last: int) -> str:
        words = self.tokens.words[first:last]
        if words[-1][-2:] in POSSESSIVE_ENDS:
            words[-1] = words[-1][:-2]
        return " ".join(words).lower()

    def _core(self, first: int, last: int) -> int:
        """First word of the name itself, past titles, peoples and fields of office."""
        flags, words, lexicon = self.tokens.flags, self.tokens.words, self.lexicon
        after = first > 0 and flags[first - 1] & (PREPOSITION | COORDINATOR)
        core = first
        for index in range(last - 2, first - 1, -1):
            if flags[index] & _TITLE:
                core = index + 1
                break
            if after and words[index].lower() in lexicon.portfolios:
                core = index + 1
                break
        if any([flag & ORGANIZATION for flag in flags[core:last]]):
            return first
        if all(word.lower() in lexicon.suffixes for word in words[core:last]):
            return first
        if last - core > 2:
            folded = words[core].lower()
            if folded in lexicon.peoples or (after and folded in lexicon.countries):
                core += 1
        return core

    def _evidence(self, start: int, first: int, core: int, last: int) -> int:
        """What the words before and after a name tell of it."""
        tokens, lexicon = self.tokens, self.lexicon
        flags, words = tokens.flags, tokens.words
        found = 0 if first in self.begins else INSIDE
        if any([flag & ORGANIZATION for flag in flags[core:last]]):
            found |= OF_ORGANIZATION
        if core > first and flags[core - 1] & _TITLE:
            found |= TITLED
        if first > start:
            if flags[first - 1] & DETERMINER:
                found |= self._the(first - 1, last)
            elif words[first - 1].lower() in _PLACES:
                found |= IN
        elif first and (not tokens.gap_flags[first] or tokens.gaps[first] == "\n"):
            flag = flags[first - 1]
            if not flag:
                pass
            elif flag & _TITLE:
                found |= TITLED
            elif flag & DETERMINER:
                found |= self._the(first - 1, last)
            elif flag & CUE:
                found |= SPEAKS
            elif flag & PREPOSITION:
                if words[first - 1].lower() in _PLACES:
                    found |= IN
                elif core > first and self._office(first) < first:
                    found |= TITLED
            elif flag & COORDINATOR and core > first and self._office(first) < first:
                found |= TITLED
            if flag and words[first - 1] in lexicon.media:
                found |= OF_ORGANIZATION
        return found | self._after(last)

    def _the(self, index: int, last: int) -> int:
        """ "the" belongs to the name unless a noun follows: "the Macron aide"."""
        tokens = self.tokens
        if tokens.words[index].lower() != "the":
            return 0
        if last == len(tokens.words) or tokens.gap_flags[last]:
            return THE
        return THE if tokens.flags[last] & _VERBAL or tokens.words[last][-1] == "s" else 0

    def _after(self, last: int) -> int:
        tokens = self.tokens
        flag, gap_flag = (
            tokens.flags[last] if last < len(tokens.flags) else 0,
            tokens.gap_flags[last],
        )
        if not gap_flag:
            return SPEAKS if flag & CUE else 0
        if gap_flag & MARK or not gap_flag & CLAUSE or last == len(tokens.words):
            return 0
        gap, word = tokens.gaps[last], tokens.words[last]
        if gap == " (":
            return 0
        if (
            gap.startswith(")")
            and tokens.gaps[last - 1] == " ("
            and tokens.words[last - 1].isupper()
        ):
            return ALIAS
        if gap[0] != ",":
            return 0
        if word[0].isdigit():
            return APPOSED if len(word) < 3 and tokens.gap_flags[last + 1] & CLAUSE else 0
        if flag & RELATIVE:
            return APPOSED if word == "who" or word == "whose" else 0
        return APPOSED if self._apposition(last) is not None else 0

    def _apposition(self, index: int) -> int | None:
        """Index after the role that follows a name and its comma; None where none does."""
        flags, gap_flags = self.tokens.flags, self.tokens.gap_flags
        for place in range(index, min(index + 7, len(flags))):
            if place > index and gap_flags[place] & CLAUSE:
                return None
            flag = flags[place]
            if flag & ROLE:
                # "alongside Milley, Defense Secretary Lloyd Austin": the title of the next.
                after = self.tokens.words[place + 1 : place + 2]
                if after and after[0][0].isupper() and not gap_flags[place + 1]:
                    return None
                return place + 1
            if flag & (PREPOSITION | COORDINATOR | BE | HAVE | MODAL | CUE | SUBJECT_PRONOUN) and (
                not flag & DETERMINER
            ):
                return None
        return None

    def _apposed_role(self, begin: int) -> tuple[int, int]:
        """An apposition without its article, up to the next comma."""
        flags, gap_flags = self.tokens.flags, self.tokens.gap_flags
        if self._apposition(begin) is None:
            return begin, begin
        if flags[begin] & DETERMINER:
            begin += 1
        end = begin + 1
        while end < min(begin + 14, len(flags)) and not gap_flags[end] & (CLAUSE | END | MARK):
            end += 1
        return begin, end

    def _office(self, index: int) -> int:
        """First word of an office that runs over small words: "Secretary of State"."""
        flags, gap_flags = self.tokens.flags, self.tokens.gap_flags
        for place in range(index - 1, max(index - _BACK, -1), -1):
            if gap_flags[place + 1] & (CLAUSE | MARK):
                break
            if flags[place] & ROLE:
                return place
        return index

    def note_role(self, sighting: Sighting, form: Form) -> None:
        """Keep where the role stands, and what it tells of man or woman."""
        tokens = self.tokens
        if sighting.evidence & TITLED:
            begin, end = self._title_start(sighting.title, sighting.first), sighting.first
            if tokens.flags[end - 1] & HONORIFIC:
                end -= 1
        else:
            begin = sighting.last
            if tokens.words[begin][0].isdigit():
                begin += 1
            begin, end = self._apposed_role(begin)
        for word in tokens.words[begin : end + 1]:
            folded = word.lower()
            if folded in self.lexicon.masculine:
                form.gender = form.gender or 1
            elif folded in self.lexicon.feminine:
                form.gender = form.gender or -1
        if begin < end:
            form.roles.append((begin, end))

    def _title_start(self, title: int, core: int) -> int:
        """First word of the phrase that ends in a title."""
        flags, gap_flags, words = self.tokens.flags, self.tokens.gap_flags, self.tokens.words
        start = title
        low = max(title - _BACK, 0)
        office_open = not flags[core - 1] & _TITLE
        stop = _SMALL | CUE | VERB
        while start > low and not gap_flags[start]:
            flag, word = flags[start - 1], words[start - 1]
            if flag & stop and not word.isupper():
                if flag & (PREPOSITION | COORDINATOR) and office_open:
                    office_open = False
                    start = self._office(start)
                    if start < title:
                        continue
                break
            if word[-2:] == "ed" and word.islower():
                break
            start -= 1
        return start
