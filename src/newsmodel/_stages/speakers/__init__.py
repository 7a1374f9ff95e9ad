"""Which speaker each source means, and every place that mentions one.

Takes: voices, names, figures, quotes, sentences. Gives: speakers, speaker_of, basis_of, mentions.
Reads: names, roles, pronouns, the head nouns of phrases.
Reports: unresolved and ambiguous sources.
"""

from __future__ import annotations

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
    places = sorted({voice.source for voice in state.voices if voice.source is not None})
    for place in places:
        resolver.resolve(place)
    speaker_of: list[int | None] = []
    basis_of: list[Basis] = []
    for voice in state.voices:
        who, resolved = (
            resolver.found.get(voice.source, (None, False)) if voice.source else (None, False)
        )
        speaker_of.append(who)
        turned = resolved and voice.basis is Basis.EXPLICIT
        basis_of.append(Basis.RESOLVED if turned else voice.basis)
    return state.adding(
        speakers=tuple(resolver.company.drafts),
        speaker_of=tuple(speaker_of),
        basis_of=tuple(basis_of),
        mentions=_mentions(state, resolver),
        doubts=(*state.doubts, *resolver.doubts),
    )


class _Resolver:
    """Resolves sources in the order of the text."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.figures = Figures(state)
        self.reader = SourceReader(state, self.figures)
        self.company = Company(state, self.figures)
        self.pronouns = Pronouns(state, self.company)
        self.found: dict[Place_, tuple[int | None, bool]] = {}
        self.referring: list[tuple[int, int, int]] = []
        self.doubts: list[Diagnostic] = []

    def resolve(self, place: Place_) -> None:
        """Find the speaker of a source phrase."""
        source = self.reader.read(place)
        if source.first == source.last:
            self.found[place] = None, False
            return
        speaker, resolved = self._speaker(source, place)
        self.found[place] = speaker, resolved
        if speaker is None:
            self._doubt(DiagnosticKind.UNRESOLVED_SOURCE, place, "Nobody is found whom this means.")
            return
        self.pronouns.note(source.first, speaker)
        if not source.names:
            tokens = self.state.tokens
            start, end = tokens.starts[source.first], tokens.end(source.last - 1)
            self.referring.append((start, end, speaker))

    def _speaker(self, source: Source, place: Place_) -> tuple[int | None, bool]:
        company = self.company
        if source.names:
            if any(self.figures.is_doubtful(number) for number in source.names):
                self._doubt(
                    DiagnosticKind.AMBIGUOUS_SOURCE, place, "Several people here bear this name."
                )
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
    firsts, lasts, _, keys = state.names
    wanted: dict[str, None] = {}
    means: dict[str, int] = {}
    for figure, speaker in of_figure.items():
        wanted |= dict.fromkeys((*figure.lone, *figure.keys))
        for key in figures.sure(figure):
            means[key] = speaker
    found = list(resolver.referring)
    sightings = figures.sightings
    for number in sorted([place for key in wanted for place in sightings.get(key, ())]):
        first, last, key = firsts[number], lasts[number], keys[number]
        who = means.get(key)
        if who is None:
            meant = figures.of(number)
            who = of_figure.get(meant) if meant is not None else None
        if who is not None:
            word = words[last - 1]
            cut = 2 if word[-2:] in _POSSESSIVE_ENDS else 0
            found.append((starts[first], starts[last - 1] + len(word) - cut, who))
    # Common words are compared only where somebody bears one ("May"), others in loud lines.
    table = state.lexicon.table
    borne = any(word in table for word in wanted)
    for index in state.capitals:
        if (borne or not tokens.flags[index]) and words[index].lower() in wanted:
            meant = figures.of_common(words[index].lower(), index)
            who = of_figure.get(meant) if meant is not None else None
            if who is not None:
                found.append((starts[index], tokens.end(index), who))
    found.sort(key=lambda mention: (mention[0], -mention[1]))
    kept: list[MentionDraft] = []
    end = -1
    for mention in found:
        if mention[0] >= end:
            kept.append(tuple.__new__(MentionDraft, mention))
            end = mention[1]
    return tuple(kept)


_POSSESSIVE_ENDS: Final = frozenset({"'s", "’s", "'S", "’S"})
