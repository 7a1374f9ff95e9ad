"""Who said what, in which words: speakers, attributions, quotations and claims."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from newsmodel.models._checks import require_tuples
from newsmodel.models.blocks import DateMention, Phrase
from newsmodel.models.kinds import Basis, ClaimKind, Mode, QuoteKind, SpeakerKind
from newsmodel.spans import Span

__all__ = [
    "Attribution",
    "Claim",
    "Mention",
    "Quote",
    "Speaker",
    "shown",
]

_SHOWN: Final = 80


def shown(text: str) -> str:
    """The words as a terminal shows them, on less than a line."""
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _name_of(attribution: Attribution | None) -> str | None:
    if attribution is None or attribution.speaker is None:
        return None
    return attribution.speaker.name


_FOUR_TUPLES: Final = (tuple, tuple, tuple, tuple)


@attrs.frozen
class Speaker:
    """Somebody or something that speaks in the dispatch."""

    id: str
    """"s1", "s2" … in the order in which the story has them speak."""
    name: str
    """The fullest proper name without role or honorific, or the phrase as first written
    with its article ("a Macron aide", "the Kremlin")."""
    kind: SpeakerKind
    """Person, organization, place or group."""
    role: str | None = None
    """The role as written ("Polish government spokesman"); None where none is given."""
    named: bool = True
    """False for a source without a proper name ("a Macron aide", "Western officials")."""
    members: tuple[str, ...] = ()
    """Ids of the speakers that make up a joint source ("Washington and Berlin")."""

    def __attrs_post_init__(self) -> None:
        if type(self.members) is not tuple:
            require_tuples(self, "members")


@attrs.frozen
class Mention:
    """A place where the story names a speaker or refers to one."""

    span: Span
    """Where the mention stands."""
    text: str
    """The words as they stand: "Milley", "the aide", "He"."""
    speaker_id: str
    """Id of the speaker meant."""


@attrs.frozen
class Attribution:
    """Who is said to have said it, and how we know."""

    source: Phrase | None
    """The source as written ("the aide to the French president", "He"); repeated from the
    carrier where the words carry over; None where there is none."""
    cue: Phrase | None
    """The words that give the content to the source ("said"); None where there are none."""
    speaker: Speaker | None
    """Who that is; None where it cannot be known."""
    addressee: Phrase | None
    """Who was told ("journalists"); None where nobody is named."""
    via: Attribution | None
    """The attribution of whoever relays the words; None where nobody does."""
    rule: str
    """The stable name of the rule that decided."""
    basis: Basis
    """What the decision rests on."""


@attrs.frozen
class Quote:
    """A stretch between quotation marks."""

    id: str
    """"q1", "q2" … in the order of the quotations."""
    span: Span
    """The quotation, marks included."""
    text: str
    """The words between the marks."""
    closed: bool
    """False where no closing mark ends it in its paragraph."""
    kind: QuoteKind
    """full, partial or term."""
    continues: bool = False
    """True where it goes on from a quotation left open in the paragraph before."""
    inner: tuple[Quote, ...] = ()
    """Quotations inside this one; they are not in `Article.quotes`."""
    attribution: Attribution | None = None
    """Who said it; None where nobody is given."""

    def __attrs_post_init__(self) -> None:
        if type(self.inner) is not tuple:
            require_tuples(self, "inner")

    def __rich_repr__(self) -> Iterator[tuple[str, object] | tuple[str, object, object]]:
        """What rich prints: the words, cut where they are long, and who said them."""
        yield "id", self.id
        yield "text", shown(self.text)
        yield "kind", self.kind.value
        yield "closed", self.closed, True
        yield "continues", self.continues, False
        yield "speaker", _name_of(self.attribution)


@attrs.frozen
class Claim:
    """A statement that the story attributes to a source."""

    id: str
    """"c1", "c2" … in the order of the claims."""
    span: Span
    """Hull of the content and of the cue and source that stand in its own sentences."""
    content: tuple[Phrase, ...]
    """What is claimed, in pieces where cue or source stand inside it."""
    kind: ClaimKind
    """direct, mixed or indirect."""
    mode: Mode
    """How it is put forward."""
    attribution: Attribution
    """Who claims it."""
    hedges: tuple[Phrase, ...] = ()
    """Words of doubt ("reportedly", "may")."""
    quotes: tuple[Quote, ...] = ()
    """The quotations inside, the same objects as in `Article.quotes`."""
    dates: tuple[DateMention, ...] = ()
    """The date mentions inside, the same objects as in `Article.dates`."""

    def __attrs_post_init__(self) -> None:
        kinds = type(self.content), type(self.hedges), type(self.quotes), type(self.dates)
        if kinds != _FOUR_TUPLES:
            require_tuples(self, "content", "hedges", "quotes", "dates")

    def __rich_repr__(self) -> Iterator[tuple[str, object] | tuple[str, object, object]]:
        """What rich prints: who claims what and how, the words cut where they are long."""
        yield "id", self.id
        yield "speaker", _name_of(self.attribution)
        yield "mode", self.mode.value
        yield "kind", self.kind.value
        yield "content", shown(" … ".join(piece.text for piece in self.content))
        yield "rule", self.attribution.rule
