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
from newsmodel._stages.speakers.described import Described
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
        self.described = Described(state, self.company)
        self.pronouns = Pronouns(state, self.described)
        self.found: dict[Place_ | None, tuple[int | None, bool]] = {None: (None, False)}
        self.referring: list[tuple[int, int, int]] = []
        self.doubts: list[Diagnostic] = []

    def resolve(self, place: Place_) -> None:
        """Find the speaker of a source phrase."""
        source = self.reader.read(place)
        first, last, names, pronoun, head, _ = source
        speaker: int | None
        resolved = False
        if names:
            speaker = self._named(source, place)
        elif pronoun:
            speaker, resolved = self.pronouns.resolve(pronoun, first), True
        elif first == last:
            self.found[place] = None, False
            return
        else:
            speaker, resolved = self._described(first, last, head)
        self.found[place] = speaker, resolved
        if speaker is None:
            self._doubt(DiagnosticKind.UNRESOLVED_SOURCE, place, "Nobody is found whom this means.")
            return
        self.pronouns.spoken.append((first, speaker))
        if not names:
            tokens = self.state.tokens
            self.referring.append((tokens.starts[first], tokens.end(last - 1), speaker))

    def _named(self, source: Source, place: Place_) -> int | None:
        """The speaker that the names of a source mean."""
        names, figures = source.names, self.figures
        if len(names) == 1:
            # A name that means nobody else, as most do.
            figure = figures.of_key.get(self.state.names.keys[names[0]])
            if figure is not None:
                return self.company.figure(figure, names[0], source)
        if any(figures.is_doubtful(number) for number in names):
            ambiguous = DiagnosticKind.AMBIGUOUS_SOURCE
            self._doubt(ambiguous, place, "Several people here bear this name.")
        if len(names) > 1:
            return self.company.joint(names)
        figure = figures.of(names[0])
        return None if figure is None else self.company.figure(figure, names[0], source)

    def _described(self, first: int, last: int, head: int) -> tuple[int | None, bool]:
        """The speaker that a phrase without a name means, and whether he was named before."""
        described = self.described
        if last - first == 1 and described.is_empty(first):
            return None, False
        figure = described.in_capitals(first, last, head)
        if figure is not None:
            return self.company.figure(figure, figure.full), False
        known = described.earlier(first, head)
        if known is None and described.varies(first, last, head):
            known = self.pronouns.subject(first, described.told_gender(head))
        if known is not None:
            return known, True
        return described.phrase(first, last, head), False

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
