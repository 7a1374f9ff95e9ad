"""Which body with a name a noun means: "the bank", "the newspaper", "the company"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Final

from newsmodel._stages._evidence import FIRM
from newsmodel._stages._figures import Figure
from newsmodel._stages._state import State
from newsmodel._stages.speakers.company import Company
from newsmodel._word_bits import PREPOSITION
from newsmodel.models import SpeakerKind
from newsmodel.words.en.people import PRINTED

__all__ = ["ANY_FIRM", "COMPARED", "NamedBodies", "folded"]

_ORGANIZATION: Final = SpeakerKind.ORGANIZATION  # a member of an enum, looked up once

COMPARED: Final = 64  # names that are compared
ANY_FIRM: Final = frozenset({"company", "firm", "giant"})
_IN_NAMES: Final = frozenset({"journal", "magazine", "radio", "television", "tv"})
"""What an outlet is, as the last word of its name."""
_CALLED: Final = 6  # names that are looked at for one that was just introduced
_CLOSING: Final = (",", ".")
_NAME: Final = 5
"""Words of such a name at most."""
_DESCRIBING: Final = 5
"""Words of a noun for a body with what describes it, at most."""
_RUNNING_ON: Final = ("for", "of")
_BINDING: Final = 2
"""Words between the noun for a body and what it is for: Ministry |of the| Interior."""


class NamedBodies:
    """Finds the bodies with a name whom a noun means."""

    def __init__(self, state: State, company: Company) -> None:
        self.state = state
        self.figures = company.figures
        self.company = company
        self.tokens = state.tokens
        self._firsts = state.names.firsts
        self._sentences = state.sentences.firsts

    def _body(self, head: str, modifiers: frozenset[str], place: int) -> tuple[int, int] | None:
        """The latest body before this place whose name ends in a noun, or the latest outlet for
        "the newspaper", with the name’s word.
        """
        media = self.state.lexicon.media
        outlet, names = head in media, self.state.names
        apposed = self._apposed(head, modifiers, place)
        if apposed is not None:
            return apposed
        if not outlet and head in self.state.lexicon.firms and not modifiers:
            return self._firm(head, place)
        # The last word of a name of several is its surname, the first of one with "of" all of it.
        ends = head in self.figures.surnames or head in self.figures.sightings
        if not outlet and not (ends and head in self.state.lexicon.organizations):
            return None
        stop, ending = bisect_left(self._firsts, place), " " + head
        for number in range(stop - 1, max(stop - COMPARED, 0) - 1, -1):
            key = names.keys[number]
            if key == head and not outlet and names.lasts[number] < place:
                found = self._body_of(number, modifiers)
                if found is not None:
                    return self._firsts[number], found
            if not key.endswith(ending):
                if not outlet or names.lasts[number] >= place:
                    continue
                if not _is_medium(head, self._medium(number)):
                    continue
            if folded(modifiers) <= set(key.split(" ")):
                figure = self.figures.of(number)
                if figure is not None and figure.kind is _ORGANIZATION:
                    end = self._end_of(number)
                    return self._firsts[number], self.company.figure(figure, number, end)
        return None

    def _end_of(self, number: int) -> int:
        """Index up to which a name may run on over "of": the National Union |of Journalists|; 0
        where it does not.
        """
        last, gap_flags = self.state.names.lasts[number], self.tokens.gap_flags
        if self.tokens.words[last : last + 1] != ["of"]:
            return 0
        end = last + 1
        while end < last + _NAME and not gap_flags[end]:
            end += 1
        return end

    def _apposed(self, head: str, modifiers: frozenset[str], place: int) -> tuple[int, int] | None:
        """The latest body before this place that stood in apposition to a noun: the |company|,
        Norland Marine, was fined.
        """
        if f"{head}, " not in self.state.text:
            return None
        stop = bisect_left(self._firsts, place)
        for number in range(stop - 1, max(stop - COMPARED, 0) - 1, -1):
            title = self.state.names.titles[number]
            if self.tokens.words[title - 1] != head or not self.is_apposed(number):
                continue
            before = self.tokens.words[max(title - _DESCRIBING, 0) : title - 1]
            speaker = self.company.named(number)
            if speaker is not None and folded(modifiers) <= {word.lower() for word in before}:
                return self._firsts[number], speaker
        return None

    def named_behind(self, first: int, head: int) -> int | None:
        """The body whose name stands in apposition to a noun: |the company|, Norland Marine, was
        fined.
        """
        behind = head + 1
        if behind >= len(self.tokens.words) or self.tokens.gaps[behind] != ", ":
            return None
        number = bisect_left(self._firsts, behind)
        if number == len(self._firsts) or self.state.names.titles[number] != behind:
            return None
        definite = self.tokens.words[first] in ("The", "the")
        return self.company.named(number) if definite and self.is_apposed(number) else None

    def is_apposed(self, number: int) -> bool:
        """Whether a name is that of a body between commas behind a noun: the company, |Norland
        Marine|, was fined.
        """
        title, last = self.state.names.titles[number], self.state.names.lasts[number]
        gaps = self.tokens.gaps
        closed = title > 1 and gaps[last][:1] in _CLOSING and last - title <= _NAME
        if not closed or not self.figures.evidence.is_behind_body(title):
            return False
        figure = self.figures.of(number)
        return figure is not None and figure.kind is _ORGANIZATION

    def _body_of(self, number: int, modifiers: frozenset[str]) -> int | None:
        """The speaker of a body whose name runs on over "of": the Ministry |of Health|, which is
        the health ministry too.
        """
        last = self.state.names.lasts[number]
        if number + 1 >= len(self._firsts) or self.tokens.words[last] not in _RUNNING_ON:
            return None
        if self.state.names.titles[number + 1] - last > _BINDING:
            return None
        rest = self.tokens.words[last + 1 : self.state.names.lasts[number + 1]]
        if not folded(modifiers) <= {word.lower() for word in rest}:
            return None
        return self.company.body(number, self.state.names.lasts[number + 1])

    def _medium(self, number: int) -> str:
        """The noun that tells what an outlet is, beside its name: Veskia News |agency|, |newspaper|
        Nordlys; an empty one where none does.
        """
        words, media = self.tokens.words, self.state.lexicon.media
        first, last = self._firsts[number], self.state.names.lasts[number]
        if words[last] not in media:
            if words[first - 1] in media:
                return words[first - 1]
            own = words[last - 1].lower() if last - first > 1 else ""
            return own if own in _IN_NAMES else ""  # "Norland |Radio|"
        behind = words[last + 1 : last + 2]
        return behind[0] if words[last] == "news" and behind[0] in media else words[last]

    def _firm(self, head: str, place: int) -> tuple[int, int] | None:
        """The latest firm before this place that "the company" can mean, with its name's word:
        rather one that its sentence is about than one in a phrase, |Norland Co| sold a mill to
        Arden Ltd.
        """
        names, since = self.state.names, 0
        found: tuple[int, Figure] | None = None
        before = self.figures.evidence.words_before
        stop = bisect_left(self._firsts, place)
        for number in range(stop - 1, max(stop - COMPARED, 0) - 1, -1):
            first, key = self._firsts[number], names.keys[number]
            if first < since:
                break
            figure = self.figures.of(number)
            if figure is None or figure.kind is not _ORGANIZATION or not self._is_firm(figure):
                continue
            if head not in ANY_FIRM and figure.words[-1] != head and head not in before(key):
                continue
            subject = not self.tokens.flags[names.titles[number] - 1] & PREPOSITION
            if found is None or subject:
                found = number, figure
            if subject:
                break
            since = since or self._sentences[bisect_right(self._sentences, first) - 1]
        if found is None:
            return None
        number, figure = found
        return self._firsts[number], self.company.figure(figure, number)

    def _is_firm(self, figure: Figure) -> bool:
        """Whether somebody is a firm by the name or by what it is called."""
        told = figure.words[-1] in self.state.lexicon.firm_endings and len(figure.words) > 1
        return told or bool(figure.seen & FIRM)

    def called_firm(self, since: int, place: int) -> int | None:
        """The firm that was first told of between two words: a firm called |Kestrel Steel|."""
        firsts, titles = self._firsts, self.state.names.titles
        is_called = self.figures.evidence.is_called
        stop = bisect_left(firsts, place)
        for number in range(stop - 1, max(stop - _CALLED, 0) - 1, -1):
            if firsts[number] < since:
                break
            if is_called(titles[number]):
                return self.company.named(number)
        return None


def _is_medium(head: str, noun: str) -> bool:
    """Whether two nouns can tell of one outlet: the magazine, a weekly. Not so the magazine, an
    agency.
    """
    same = noun != "" and (head in PRINTED) == (noun in PRINTED)
    return same and (head == "agency") == (noun == "agency")


def folded(words: frozenset[str]) -> set[str]:
    return {word.lower() for word in words}
