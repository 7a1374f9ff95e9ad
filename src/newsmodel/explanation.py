"""Why the parser said that: what each stage saw and decided.

The same stages run as for `parse_article`; after each, what it added is written down with the
rule or the words that decided. From a wrong quotation one look leads to the stage, and from the
stage to the file of that name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

import attrs

from newsmodel._stages._state import HEADLINE, SUBHEADING, Place_, QuoteDraft, State
from newsmodel.errors import InvalidModel
from newsmodel.models import Article
from newsmodel.spans import Span

__all__ = ["Explanation", "Finding", "Step", "explained"]

_WIDTH = 44


class _HasSpan(Protocol):
    @property
    def span(self) -> Span: ...


@attrs.frozen
class Finding:
    """One decision of a stage."""

    what: str
    """What was found: "paragraph", "quotation", "statement", "speaker", "doubt" …"""
    span: Span
    """Where."""
    text: str = attrs.field(repr=False)
    """The words there."""
    rule: str = ""
    """The kind or the stable name of the rule that decided; empty where there is but one."""
    because: str = ""
    """The words that decided, or what was concluded from them; empty where there are none."""

    def __str__(self) -> str:
        import textwrap  # noqa: PLC0415 - only who prints an explanation needs it

        words = textwrap.shorten(self.text, _WIDTH, placeholder=" …")
        line = f"{self.span.start:>6}  {self.what:<12} {self.rule:<28} {words}"
        return f"{line}  ⟵ {self.because}" if self.because else line


@attrs.frozen
class Step:
    """One stage with all that it decided."""

    stage: str
    """Name of the stage, which is also the name of its file."""
    findings: tuple[Finding, ...]
    """Its decisions, in the order of the text."""

    def __str__(self) -> str:
        head = f"{self.stage} ({len(self.findings)})"
        return "\n".join((head, *(str(finding) for finding in self.findings)))


@attrs.frozen
class Explanation:
    """What each stage saw and decided, in the order of the stages; prints as a table."""

    article: Article = attrs.field(repr=False)
    """The article that came of it."""
    steps: tuple[Step, ...]
    """The stages, in order."""

    def about(self, thing: Span | _HasSpan) -> Explanation:
        """Only what touches a span, or a quotation, claim, date or block of the article."""
        span = thing if isinstance(thing, Span) else getattr(thing, "span", None)
        if not isinstance(span, Span):
            raise InvalidModel("thing", thing, "a Span or a value that has one")
        steps = (
            Step(step.stage, tuple(f for f in step.findings if f.span.overlaps(span)))
            for step in self.steps
        )
        return Explanation(self.article, tuple(step for step in steps if step.findings))

    def stage(self, name: str) -> Step:
        """One stage by its name; `LookupError` names the stages there are."""
        for step in self.steps:
            if step.stage == name:
                return step
        raise LookupError(f"no stage {name!r}; there are {', '.join(s.stage for s in self.steps)}")

    def __str__(self) -> str:
        return "\n\n".join(str(step) for step in self.steps)


def explained(
    state: State,
    stages: tuple[Callable[[State], State], ...],
    finish: Callable[[State], Article],
) -> Explanation:
    """Run the stages and write down after each what it added."""
    steps = []
    for stage in stages:
        doubted = len(state.doubts)
        state = stage(state)
        name = stage.__name__
        findings = [*_READERS.get(name, _nothing)(state), *_doubts(state, doubted)]
        findings.sort(key=lambda finding: finding.span.start)
        steps.append(Step(name, tuple(findings)))
    return Explanation(finish(state), tuple(steps))


def _finding(state: State, what: str, place: Place_, rule: str = "", because: str = "") -> Finding:
    return Finding(what, Span(*place), state.text[place[0] : place[1]], rule, because)


def _words(state: State, place: Place_ | None) -> str:
    return state.text[place[0] : place[1]] if place is not None else ""


def _nothing(_: State) -> Iterator[Finding]:
    yield from ()


def _doubts(state: State, first: int) -> Iterator[Finding]:
    """The doubts from a number on."""
    for doubt in state.doubts[first:]:
        place = (doubt.span.start, doubt.span.end)
        yield _finding(state, "doubt", place, doubt.kind.value, doubt.message)


def _lines(state: State) -> Iterator[Finding]:
    place = (0, len(state.text))
    yield _finding(state, "lines", place, "", f"{len(state.lines)} lines, wrapped ones joined")


def _blocks(state: State) -> Iterator[Finding]:
    layout = state.layout
    if layout.byline is not None:
        authors = ", ".join(layout.byline.authors)
        span = layout.byline.span
        yield _finding(state, "byline", (span.start, span.end), "", authors)
    if layout.dateline is not None:
        start, end, named, credited, _ = layout.dateline
        places = ", ".join(place.name for place in named)
        place, agencies = (start, end), ", ".join(credited)
        yield _finding(state, "dateline", place, agencies, places)
    if layout.sign_off is not None:
        span = layout.sign_off.span
        yield _finding(state, "sign-off", (span.start, span.end))
    for notice in layout.notices:
        place = (notice.span.start, notice.span.end)
        yield _finding(state, "notice", place, notice.kind.value)
    for residue in layout.residue:
        place = (residue.span.start, residue.span.end)
        yield _finding(state, "residue", place, residue.kind.value)
    names = {HEADLINE: "headline", SUBHEADING: "subheading"}
    for kind, start, end, _, _ in layout.passages:
        yield _finding(state, names.get(kind, "paragraph"), (start, end))


def _quotes(state: State) -> Iterator[Finding]:
    pending = list(reversed(state.quotes))
    while pending:
        draft: QuoteDraft = pending.pop()
        notes = ["" if draft.closed else "left open", "goes on" if draft.continues else ""]
        because = ", ".join(note for note in notes if note)
        place = (draft.start, draft.end)
        yield _finding(state, "quotation", place, draft.kind.value, because)
        pending.extend(reversed(draft.inner))


def _sentences(state: State) -> Iterator[Finding]:
    for place in zip(state.sentences.starts, state.sentences.ends, strict=True):
        yield _finding(state, "sentence", place)


def _cast(state: State) -> Iterator[Finding]:
    tokens = state.tokens
    for first, last in zip(state.names.firsts, state.names.lasts, strict=True):
        yield _finding(state, "name", (tokens.starts[first], tokens.end(last - 1)))


def _claims(state: State) -> Iterator[Finding]:
    for _, _, number, pieces, _, _, _, _ in state.statements:
        source, cue, _, rule, _, via = state.voices[number]
        told = _words(state, source), _words(state, cue)
        because = " · ".join(words for words in told if words)
        place = (pieces[0][0], pieces[-1][1])
        yield _finding(state, "statement", place, rule, because)
        if via is not None:
            source, cue, _, rule, _, _ = state.voices[via]
            yield _finding(state, "relay", source or cue or place, rule, _words(state, cue))


def _speakers(state: State) -> Iterator[Finding]:
    for (source, _, _, _, _, _), who in zip(state.voices, state.speaker_of, strict=True):
        if source is not None:
            name = state.speakers[who].name if who is not None else "nobody known"
            kind = state.speakers[who].kind.value if who is not None else ""
            yield _finding(state, "speaker", source, kind, name)


def _dates(state: State) -> Iterator[Finding]:
    for start, end, kind, value, _, _ in state.dates:
        yield _finding(state, "date", (start, end), kind.value, value or "unresolved")


_READERS: dict[str, Callable[[State], Iterator[Finding]]] = {
    "lines": _lines,
    "sections": _blocks,
    "quotes": _quotes,
    "sentences": _sentences,
    "cast": _cast,
    "claims": _claims,
    "speakers": _speakers,
    "dates": _dates,
}
