"""The company of those who speak: every speaker once, by name, by members or by phrase."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._figures import Figure, Figures
from newsmodel._stages._state import SpeakerDraft, State
from newsmodel._stages._tokens import CLAUSE, POSSESSIVE_ENDS
from newsmodel._word_bits import (
    DETERMINER,
    GROUP,
    ORGANIZATION,
    ROLE,
)
from newsmodel.models import SpeakerKind

__all__ = ["Company"]

# Members of an enum cost a call each time, and are looked up once.
_GROUP, _PERSON = SpeakerKind.GROUP, SpeakerKind.PERSON

_BINDERS: Final = frozenset({"and", "for", "in", "of", "on", "to"})


class Company:
    """The speakers of one story while their sources are read, in text order."""

    def __init__(self, state: State, figures: Figures) -> None:
        self.state = state
        self.figures = figures
        self.tokens = state.tokens
        self.drafts: list[SpeakerDraft] = []
        self.of_figure: dict[Figure, int] = {}
        self.figure_of: dict[int, Figure] = {}
        self.of_members: dict[tuple[int, ...], int] = {}
        self.gender: dict[int, int] = {}
        self._of_full: dict[str, int] = {}
        """Those whose names go on otherwise than a known one, by the whole name."""

    def named(self, number: int) -> int | None:
        """The speaker that a name means."""
        figure = self.figures.of(number)
        return None if figure is None else self.figure(figure, number)

    def figure(
        self, figure: Figure, number: int, end: int = 0, role: tuple[int, int] | None = None
    ) -> int:
        """The speaker that a figure is, named in a source that ends before a word and says
        what he is.
        """
        known = self.of_figure.get(figure)
        if known is not None:
            if end and len(figure.words) == 1:
                return self._namesake(figure, number, end, known)
            if self.drafts[known].name.isupper():
                names = self.state.names
                self.print_small(known, self.words(names.firsts[number], names.lasts[number]))
            return known
        held, words = None, self.figures.text(figure)
        if figure.kind is _PERSON:
            figure.certain = figure.certain or len(figure.words) > 1  # who speaks is somebody
            held = self._role(figure, role)
        else:
            if figure.stop:
                number, end = figure.full, 0
            words = self._with_article(number, words, end)
        speaker = self.of_figure[figure] = len(self.drafts)
        self.figure_of[speaker] = figure
        self.drafts.append(tuple.__new__(SpeakerDraft, (words, figure.kind, held, True, ())))
        return speaker

    def _namesake(self, figure: Figure, number: int, end: int, known: int) -> int:
        """The speaker of a name that goes on otherwise than that of a known one: the Ministry |of
        Health|, the Ministry |of Trade|.
        """
        names = self.state.names
        full = self._full_name(names.firsts[number], names.lasts[number], end)
        if full is None or figure.kind is _PERSON:
            return known
        key, name = full.lower(), self.drafts[known].name.lower()
        if name.endswith(key) or name.removeprefix("the ") == figure.words[0]:
            return known
        other = self._of_full.get(key)
        if other is None:
            other = self._of_full[key] = len(self.drafts)
            words = self._with_article(number, full, end)
            self.drafts.append(SpeakerDraft(words, figure.kind, None, True, ()))
        return other

    def body(self, number: int, end: int) -> int | None:
        """The speaker of a body whose name runs on: the Council |for Safe Harbours|."""
        figure = self.figures.of(number)
        if figure is None or figure.kind is _PERSON:
            return None
        return self.figure(figure, number, end)

    def print_small(self, speaker: int, words: str) -> None:
        """Print the name of a speaker in small letters whom a headline in capitals named first."""
        draft = self.drafts[speaker]
        if draft.name.isupper() and not words.isupper() and draft.name.lower() == words.lower():
            self.drafts[speaker] = draft._replace(name=words)

    def joint(self, numbers: tuple[int, ...]) -> int:
        """The speaker that several names make up."""
        found = [self.named(number) for number in numbers]
        members = tuple(dict.fromkeys(member for member in found if member is not None))
        return members[0] if len(members) == 1 else self.together(members)

    def together(self, members: tuple[int, ...]) -> int:
        """The speaker that several speakers make up."""
        known = self.of_members.get(members)
        if known is None:
            names = [self.drafts[member].name for member in members]
            words = f"{', '.join(names[:-1])} and {names[-1]}"
            named = all(self.drafts[member].named for member in members)
            known = self.of_members[members] = len(self.drafts)
            self.drafts.append(SpeakerDraft(words, _GROUP, None, named, members))
        return known

    def words(self, first: int, last: int) -> str:
        """Some words as printed, without the mark of what they own and in one line."""
        tokens = self.tokens
        words = self.state.text[tokens.starts[first] : tokens.end(last - 1)]
        if first < self.figures.evidence.headline_end:
            # Without the capitals of title case: "|leaked documents|" of "Leaked Documents Say".
            inside = range(first + 1, last)
            words = tokens.words[first] + "".join(tokens.gaps[i] + tokens.words[i] for i in inside)
        if words[-2:] in POSSESSIVE_ENDS:
            words = words[:-2]
        elif words[-2:-1] == "." and tokens.gaps[last][:1] == ".":
            words += "."  # "the U.S."
        elif "“" in words and words.count("“") > words.count("”"):
            words += "”"  # "the man known as “Bear”"
        return " ".join(words.split()) if last - first > 1 else words

    def _role(self, figure: Figure, said: tuple[int, int] | None) -> str | None:
        """The role that stands beside a person's name, or that a source said."""
        place = self.figures.role(figure)
        if place is not None:
            return " ".join(self.state.text[place[0] : place[1]].split())
        if said is None:
            return None
        first, last = said
        flags = self.tokens.flags
        while first < last and flags[first] & DETERMINER:
            first += 1
        while first < last and not flags[last - 1] & (ROLE | GROUP):
            last -= 1
        return self.words(first, last) if first < last else None

    def _with_article(self, number: int, words: str, end: int) -> str:
        """A body or place with the article that it takes, and all that belongs to its name."""
        names, tokens = self.state.names, self.tokens
        first, last, title = names.firsts[number], names.lasts[number], names.titles[number]
        if end > last:
            words = self._full_name(first, last, end) or words
        if last < len(tokens.words) and self._is_of_noun(last):
            return words  # "the Yonhap news agency": the article is the agency's
        before = tokens.words[title - 1] if title else ""
        if before in {"the", "The", "THE"} and not tokens.gap_flags[title]:
            if title < first:
                words = f"{self.words(title, first)} {words}"
            return f"the {words}"
        return words

    def _is_of_noun(self, index: int) -> bool:
        """Whether a noun follows a name, so that an article before it is the noun's: the Yonhap
        |news| agency, the Arden Motors |assembly| plant.
        """
        tokens, word = self.tokens, self.tokens.words[index]
        if word in self.state.lexicon.media:
            return True
        noun = tokens.flags[index] & ORGANIZATION and word.islower()
        return bool(noun) and not tokens.gap_flags[index]

    def _full_name(self, first: int, last: int, end: int) -> str | None:
        """A name of a body that runs on over "of": "the Ministry of Trade and Industry"."""
        tokens = self.tokens
        outlet = last - first > 1 and tokens.words[last - 1].lower() in self.state.lexicon.media
        if not (tokens.flags[last - 1] & ORGANIZATION or outlet):
            return None
        stop = last
        fields = self.state.lexicon.portfolios
        while stop + 1 < end and (
            tokens.words[stop] in _BINDERS
            or (stop > last and tokens.words[stop].lower() in fields)  # ", Fisheries"
        ):
            begin = stop + (tokens.words[stop] in _BINDERS)
            begin += tokens.words[begin] == "the"
            after = begin
            while after < end and tokens.words[after][0].isupper():
                if after > begin and tokens.gap_flags[after] & CLAUSE:
                    break
                after += 1
            if after == begin:
                break
            stop = after
        return self.words(first, stop) if stop > last else None
