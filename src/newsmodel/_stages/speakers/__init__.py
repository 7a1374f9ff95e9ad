"""Which speaker each source means, and every place that mentions one.

Takes: voices, names, figures, quotes, sentences. Gives: speakers, speaker_of, basis_of, mentions.
Reads: names, roles, pronouns, the head nouns of phrases.
Reports: unresolved and ambiguous sources.
"""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter
from typing import Final

from newsmodel._stages._figures import Figures
from newsmodel._stages._state import MentionDraft, Place_, State
from newsmodel._stages._tokens import POSSESSIVE_ENDS
from newsmodel._stages.speakers.company import Company
from newsmodel._stages.speakers.described import Described
from newsmodel._stages.speakers.pronouns import Pronouns
from newsmodel._stages.speakers.sources import SourceReader
from newsmodel._word_bits import GROUP, ROLE
from newsmodel.models import Basis, Diagnostic, DiagnosticKind
from newsmodel.spans import Span
from newsmodel.words.en.people import PLAYERS

__all__ = ["speakers"]


def speakers(state: State) -> State:
    """Resolve the source of every voice."""
    if not state.voices:
        return state
    resolver = _Resolver(state)
    sources, _, _, _, bases, relays = zip(*state.voices, strict=True)
    resolver.resolve(sorted({*sources} - {None}))
    found, referred = resolver.found, resolver.referred
    speaker_of = list(map(found.__getitem__, sources))
    basis_of = [
        _RESOLVED if source in referred and basis is _EXPLICIT else basis
        for source, basis in zip(sources, bases, strict=True)
    ]
    if relays.count(None) < len(relays):
        _follow_relays(state, resolver, speaker_of)
    state.speakers = tuple(resolver.company.drafts)
    state.speaker_of, state.basis_of = tuple(speaker_of), tuple(basis_of)
    state.mentions = _mentions(state, resolver)
    state.doubts = *state.doubts, *resolver.doubts
    return state


def _follow_relays(state: State, resolver: _Resolver, speaker_of: list[int | None]) -> None:
    """Let nobody without a name relay his own words: he whom he relayed before goes on.

    "Lee told us that A, an aide said. |He| added that B."
    """
    relayed: dict[Place_ | None, int | None] = {}
    for number, (_, _, _, _, _, via) in enumerate(state.voices):
        if via is None:
            continue
        who, source = speaker_of[number], state.voices[via][0]
        own = who is not None and who == speaker_of[via]
        if own and source in relayed and not resolver.company.drafts[who or 0].named:
            speaker_of[number] = relayed[source]
        else:
            relayed.setdefault(source, who)


_SHORT: Final = 15
"""Letters of a source that can be no list, as most are."""
_THE: Final = frozenset(("the", "The", "THE"))


class _Resolver:
    """Resolves sources in the order of the text."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.figures = Figures(state)
        self.reader = SourceReader(state, self.figures)
        self.company = Company(state, self.figures)
        self.described = Described(state, self.company)
        self.pronouns = Pronouns(state, self.described)
        self.found: dict[Place_ | None, int | None] = {None: None}
        """Who speaks in a source, by its place."""
        self.referred: set[Place_] = set()
        """The sources that only refer to somebody: a pronoun, "the official"."""
        self.referring: list[tuple[int, int, int]] = []
        """Where words without a name mean a speaker: start, end negated, speaker."""
        self.doubts: list[Diagnostic] = []

    def resolve(self, places: list[Place_]) -> None:
        """Find the speakers of source phrases."""
        text, spoken = self.state.text, self.pronouns.spoken
        for place in places:
            start, end = place
            speaker: int | None
            if (
                end - start > _SHORT
                and text.find(",", start, end) > 0
                and text.find(" and ", start, end) > 0
                and (members := self.reader.listed(place))
            ):
                found = [self._resolve(member)[1] for member in members]
                together = tuple(dict.fromkeys(who for who in found if who is not None))
                first, speaker = self.state.tokens.at(start), self.company.together(together)
            else:
                first, speaker = self._resolve(place)
            self.found[place] = speaker
            if speaker is not None:
                spoken.append((first, speaker))

    def _resolve(self, place: Place_) -> tuple[int, int | None]:
        """The first word of a source phrase and its speaker."""
        first, last, names, pronoun, head, role = self.reader.read(place)
        speaker: int | None = None
        if names:
            speaker = self._named(names, last, role, place)
        else:
            if pronoun:
                self.referred.add(place)
                speaker = self.pronouns.resolve(pronoun, first)
            elif first < last:
                speaker = self._described(first, last, head, place)
            if speaker is not None:
                tokens = self.state.tokens
                self.referring.append((tokens.starts[first], -tokens.end(last - 1), speaker))
        if speaker is None and first < last:
            why = "Nobody is found whom this means."
            self._doubt(DiagnosticKind.UNRESOLVED_SOURCE, place, why)
        return first, speaker

    def _named(
        self, names: tuple[int, ...], last: int, role: tuple[int, int] | None, place: Place_
    ) -> int | None:
        """The speaker that the names of a source mean."""
        figures = self.figures
        if len(names) == 1:
            # A name that means nobody else, as most do.
            figure = figures.of_key.get(figures.keys[names[0]])
            if figure is not None:
                return self.company.figure(figure, names[0], last, role)
        if any(figures.is_doubtful(number) for number in names):
            ambiguous = DiagnosticKind.AMBIGUOUS_SOURCE
            self._doubt(ambiguous, place, "Several people here bear this name.")
        if len(names) > 1:
            return self.company.joint(names)
        figure = figures.of(names[0])
        return None if figure is None else self.company.figure(figure, names[0], last, role)

    def _described(self, first: int, last: int, head: int, place: Place_) -> int | None:
        """The speaker that a phrase without a name means."""
        described = self.described
        if last - first == 1 and described.is_empty(first):
            return None
        tokens = self.state.tokens
        opening = tokens.words[first]
        if opening[0].isupper() and not tokens.flags[head] & GROUP:
            figure = described.in_capitals(first, last)
            if figure is not None:
                return self.company.figure(figure, figure.full)
        definite = opening in _THE
        known = self._firm(first, head) if definite else None
        if known is None and described.means_two(first, last):
            known = self.pronouns.pair(first)
        if known is None and (definite or last <= head + 1):
            # "sources |from Arden|" are no sources told of before
            known = described.earlier(first, head)
            if known is not None and tokens.flags[head] & ROLE:
                known = self._rather_subject(known, first, head)
        if known is None and definite and described.is_definite(first, head, last):
            if described.varies(first, head):
                known = described.of_people(head)
                known = described.of_age(head) if known is None else known
                if known is None:
                    plays = tokens.words[head] in PLAYERS
                    gender = described.told_gender(head)
                    known = self.pronouns.subject(first, gender, plays=plays)
                if known is None and described.is_of_people(head):
                    known = self.pronouns.last_named(first)
            elif described.is_body(first, head):
                known = self.pronouns.body(
                    first,
                    of_state=described.is_of_state(head),
                    central=described.is_central(first, head),
                )
        if known is None:
            return described.phrase(first, last, head)
        self.referred.add(place)
        return known

    def _rather_subject(self, bearer: int, first: int, head: int) -> int:
        """Who "the senator" is: the subject of this or the last sentence where he bears the title,
        the latest who bears it, or a subject of whom nobody told what he is, where the latter was
        not named of late.
        """
        holder = self.pronouns.bearer(first, head)
        if holder is not None or not self.described.is_titled(head):
            return bearer if holder is None else holder
        subject = self.pronouns.subject(first, self.described.told_gender(head))
        figure = None if subject is None else self.company.figure_of.get(subject)
        if subject is None or figure is None or self.figures.role(figure) is not None:
            return bearer
        lately = self.described.is_recent(self.company.figure_of.get(bearer), first)
        proper = any(word[0].isupper() for word in self.state.tokens.words[first + 1 : head])
        return bearer if lately and not proper else subject

    def _firm(self, first: int, head: int) -> int | None:
        """The firm that has just spoken, or was told of as a firm since, for "the company"; a firm
        that it named is another.
        """
        spoken = self.pronouns.spoken
        if head != first + 1 or not spoken or not self.described.is_any_firm(first, head):
            return None
        at, speaker = spoken[-1]
        called = self.described.called_firm(at, first)
        if called is not None:
            return called
        return speaker if self.described.is_firm(speaker) else None

    def _doubt(self, kind: DiagnosticKind, place: Place_, message: str) -> None:
        self.doubts.append(Diagnostic(kind, Span(*place), message))


def _mentions(state: State, resolver: _Resolver) -> tuple[MentionDraft, ...]:
    """Names of speakers wherever they stand, and the words that were resolved to one."""
    found = resolver.referring + _named_places(state, resolver)
    found.sort(key=_place)
    kept = []
    end = -1
    for start, behind, who in found:
        if start >= end:
            end = -behind
            kept.append((start, end, who))
    return tuple(kept)


def _named_places(state: State, resolver: _Resolver) -> list[tuple[int, int, int]]:
    """Where names mean a speaker: start, end negated, speaker."""
    tokens, of_figure, figures = state.tokens, resolver.company.of_figure, resolver.figures
    words, starts, flags = tokens.words, tokens.starts, tokens.flags
    firsts, lasts = figures.firsts, figures.lasts
    found: list[tuple[int, int, int]] = []
    wanted: set[str] = set()
    for figure, speaker in of_figure.items():
        for key in figure.keys + figure.lone:
            if key in wanted:
                continue
            wanted.add(key)
            sure, who = figures.of_key.get(key) is figure, speaker
            for number in figures.sightings.get(key, ()):
                if not sure:
                    meant = figures.of(number)
                    if meant is None or meant not in of_figure:
                        continue
                    who = of_figure[meant]
                last = lasts[number] - 1
                word = words[last]
                end = starts[last] + len(word)
                if word[-1] in "sS" and word[-2:] in POSSESSIVE_ENDS:
                    end -= 2
                found.append((starts[firsts[number]], -end, who))
    # Common words are compared only where somebody bears one ("May"), others in loud lines.
    common: Iterable[int] = state.capitals
    if state.lexicon.table.keys().isdisjoint(wanted):
        common = [index for index in common if not flags[index]]
    for index in common:
        if words[index].lower() in wanted:
            meant = figures.of_common(words[index].lower(), index)
            if meant is not None and meant in of_figure:
                found.append((starts[index], -tokens.end(index), of_figure[meant]))
    return found


_RESOLVED, _EXPLICIT = Basis.RESOLVED, Basis.EXPLICIT  # members of an enum, looked up once
_place: Final = itemgetter(0, 1)  # a longer mention before a shorter one
