"""Which speaker each source means, and every place that mentions one.

Takes: voices, names, figures, quotes, sentences. Gives: speakers, speaker_of, basis_of, mentions.
Reads: names, roles, pronouns, the head nouns of phrases.
Reports: unresolved and ambiguous sources.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Final

from newsmodel._stages._figures import Figures
from newsmodel._stages._state import MentionDraft, Place_, State
from newsmodel._stages.speakers.company import Company
from newsmodel._stages.speakers.pronouns import Pronouns
from newsmodel._stages.speakers.sources import Source, SourceReader
from newsmodel.models import Basis, Diagnostic, DiagnosticKind
from newsmodel.spans import Span

__all__ = ["speakers"]


def speakers(state: State) -> State:
    """Resolve the source of every voice."""
    if not state.voices:
        return state.adding(speakers=(), speaker_of=(), basis_of=(), mentions=())
    resolver = _Resolver(state)
    for place in sorted({voice.source for voice in state.voices if voice.source is not None}):
        resolver.resolve(place)
    speaker_of: list[int | None] = []
    basis_of: list[Basis] = []
    for source, _, _, _, basis, _ in state.voices:
        who, resolved = resolver.found[source]
        speaker_of.append(who)
        basis_of.append(_RESOLVED if resolved and basis is _EXPLICIT else basis)
    _follow_relays(state, resolver, speaker_of)
    return state.adding(
        speakers=tuple(resolver.company.drafts),
        speaker_of=tuple(speaker_of),
        basis_of=tuple(basis_of),
        mentions=_mentions(state, resolver),
        doubts=(*state.doubts, *resolver.doubts),
    )


def _follow_relays(state: State, resolver: _Resolver, speaker_of: list[int | None]) -> None:
    """Let nobody without a name relay his own words: he whom he relayed before goes on.

    "Lee told us that A, an aide said. |He| added that B."
    """
    relayed: dict[Place_ | None, int | None] = {}
    for number, voice in enumerate(state.voices):
        if voice.via is None:
            continue
        who, relay = speaker_of[number], state.voices[voice.via]
        own = who is not None and who == speaker_of[voice.via]
        if own and relay.source in relayed and not resolver.company.drafts[who or 0].named:
            speaker_of[number] = relayed[relay.source]
        else:
            relayed.setdefault(relay.source, who)


class _Resolver:
    """Resolves sources in the order of the text."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.figures = Figures(state)
        self.reader = SourceReader(state, self.figures)
        self.company = Company(state, self.figures)
        self.pronouns = Pronouns(state, self.company)
        self.found: dict[Place_ | None, tuple[int | None, bool]] = {None: (None, False)}
        self.referring: list[tuple[int, int, int]] = []
        self.doubts: list[Diagnostic] = []

    def resolve(self, place: Place_) -> None:
        """Find the speaker of a source phrase."""
        source = self.reader.read(place)
        if len(source.names) == 1:
            # Somebody who spoke before, under a name that means nobody else, as most do.
            figure = self.figures.of_key.get(self.state.names.keys[source.names[0]])
            if figure is not None and figure in self.company.of_figure:
                again = self.company.of_figure[figure]
                self.found[place] = again, False
                self.pronouns.spoken.append((source.first, again))
                return
        elif source.first == source.last:
            self.found[place] = None, False
            return
        speaker, resolved = self._speaker(source, place)
        self.found[place] = speaker, resolved
        if speaker is None:
            self._doubt(DiagnosticKind.UNRESOLVED_SOURCE, place, "Nobody is found whom this means.")
            return
        self.pronouns.spoken.append((source.first, speaker))
        if not source.names:
            tokens = self.state.tokens
            start, end = tokens.starts[source.first], tokens.end(source.last - 1)
            self.referring.append((start, end, speaker))

    def _speaker(self, source: Source, place: Place_) -> tuple[int | None, bool]:
        company = self.company
        if source.names:
            for number in source.names:
                if self.figures.is_doubtful(number):
                    ambiguous = DiagnosticKind.AMBIGUOUS_SOURCE
                    self._doubt(ambiguous, place, "Several people here bear this name.")
                    break
            if len(source.names) > 1:
                return company.joint(source.names), False
            return company.named(source.names[0], source), False
        if source.pronoun:
            return self.pronouns.resolve(source), True
        if company.is_empty(source):
            return None, False
        figure = company.in_capitals(source)
        if figure is not None:
            return company.figure(figure, figure.full), False
        known = company.earlier(source)
        if known is None and company.varies(source):
            known = self.pronouns.subject(source.first, company.told_gender(source))
        if known is not None:
            return known, True
        return company.phrase(source), False

    def _doubt(self, kind: DiagnosticKind, place: Place_, message: str) -> None:
        self.doubts.append(Diagnostic(kind, Span(*place), message))


def _mentions(state: State, resolver: _Resolver) -> tuple[MentionDraft, ...]:
    """Names of speakers wherever they stand, and the words that were resolved to one."""
    tokens, of_figure, figures = state.tokens, resolver.company.of_figure, resolver.figures
    words, starts = tokens.words, tokens.starts
    firsts, lasts, _, _ = state.names
    flags, sightings, of_key = tokens.flags, figures.sightings, figures.of_key
    wanted: set[str] = set()
    found = [(start, -end, who) for start, end, who in resolver.referring]
    who: int | None
    for figure, speaker in of_figure.items():
        for key in figure.keys + figure.lone:
            if key in wanted:
                continue
            wanted.add(key)
            sure = of_key.get(key) is figure
            for number in sightings.get(key, ()):
                who = speaker
                if not sure:
                    meant = figures.of(number)
                    who = of_figure.get(meant) if meant is not None else None
                    if who is None:
                        continue
                last = lasts[number] - 1
                end = starts[last] + len(words[last])
                if words[last][-2:] in _POSSESSIVE_ENDS:
                    end -= 2
                found.append((starts[firsts[number]], -end, who))
    # Common words are compared only where somebody bears one ("May"), others in loud lines.
    borne = not state.lexicon.table.keys().isdisjoint(wanted)
    for index in state.capitals:
        if (borne or not flags[index]) and words[index].lower() in wanted:
            meant = figures.of_common(words[index].lower(), index)
            if meant is not None and meant in of_figure:
                found.append((starts[index], -tokens.end(index), of_figure[meant]))
    found.sort(key=_place)
    kept: list[MentionDraft] = []
    end = -1
    for start, behind, who in found:
        if start >= end:
            end = -behind
            kept.append(tuple.__new__(MentionDraft, (start, end, who)))
    return tuple(kept)


_POSSESSIVE_ENDS: Final = frozenset({"'s", "’s", "'S", "’S"})
_RESOLVED, _EXPLICIT = Basis.RESOLVED, Basis.EXPLICIT  # members of an enum, looked up once
_place: Final = itemgetter(0, 1)  # a longer mention before a shorter one
