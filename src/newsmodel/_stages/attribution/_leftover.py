"""Quotations that no cue of their own sentence has taken: who goes on, and who may be meant."""

from __future__ import annotations

from collections.abc import Sequence

from newsmodel._stages._state import Finding, Place_, QuoteDraft
from newsmodel._stages._tokens import MARK
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._before import (
    about,
    behind_cue,
    behind_other,
    end_of,
    goes_on,
    last_told,
)
from newsmodel._stages.attribution._behind_colons import after_colon
from newsmodel._stages.attribution._chosen_words import chosen
from newsmodel._stages.attribution._clause_subjects import clause_subject
from newsmodel._stages.attribution._headings import heading_speaker
from newsmodel._stages.attribution._interposed import interposed
from newsmodel._stages.attribution._labels import label_inside
from newsmodel._stages.attribution._manners import answered, borne, manner, was_all
from newsmodel._stages.attribution._reading import Reading, Row, Stretch
from newsmodel._stages.attribution._signatures import sign, sign_each
from newsmodel._stages.attribution._utterances import apposed, owned, uttered
from newsmodel._stages.attribution._views import view
from newsmodel._word_bits import (
    RELATIVE,
    SUBORDINATOR,
)
from newsmodel.models import Basis, QuoteKind

__all__ = ["leftover", "look_back"]

_OWN = 6
"""How many findings of a stretch, the last ones, may hold its quotations."""
_OWN_PIECES = 4
"""How many pieces of the content of each, the last ones, may hold its quotations."""
_PIECES = 8
"""How many pieces of content, the last ones, may lie in the stretch at hand."""


def leftover(reading: Reading, stretch: Stretch, speaking: Finding | None) -> Finding | None:
    """Give the quotations of a stretch that are still free to whoever goes on speaking.

    `speaking` is the finding of quoted speech that a later quotation may join; the one that
    holds after this stretch is returned.
    """
    start = reading.starts[stretch.first]
    pending = reading.pending
    if pending is not None:
        if pending.cue and pending.cue[0] < start:
            reading.pending = None
        else:
            pending = None
    if stretch.first == stretch.last:
        return speaking
    if not stretch.quotes:
        sign(reading, stretch, speaking)
        return speaking
    own, pieces = _said_here(reading, start)
    free = _free(stretch.quotes, pieces)
    if len(free) < len(stretch.quotes):
        _give_expressions(reading, stretch)
    if free:
        free = [quote for quote in free if not _is_given(reading, stretch, quote, own)]
        signed = sign_each(reading, stretch, free)
        if signed is not None:
            return signed
        if free and own and (described := was_all(reading, stretch, free[0], own)):
            return described
        if free and not own:
            return _give(reading, stretch, free[0], speaking, pending)
        _join(reading, stretch, free, own)
        if free:
            _run_on(reading, stretch, free[0], speaking)
    for recent in own:
        if recent.speech and _holds(stretch, recent):
            return recent
    return speaking


def _said_here(reading: Reading, start: int) -> tuple[list[Finding], list[Place_]]:
    """What is said in the stretch that starts at a place, the last first, and its content."""
    own: list[Finding] = []
    pieces: list[Place_] = []
    for recent in reading.findings[: -_OWN - 1 : -1]:
        if not recent.cue or recent.cue[0] < start:
            break
        own.append(recent)
        held = recent.pieces
        pieces += held if len(held) <= _OWN_PIECES else held[-_OWN_PIECES:]
    return own, pieces


def _is_given(
    reading: Reading, stretch: Stretch, quote: QuoteDraft, own: Sequence[Finding]
) -> bool:
    """Give words in marks to whose words, or whose view, the words beside them say they are; `own`
    is what is said in their stretch.
    """
    return (
        view(reading, stretch, quote)
        or chosen(reading, stretch, quote)
        or apposed(reading, stretch, quote)
        or _opens(reading, stretch, quote, own)
    )


def _give_expressions(reading: Reading, stretch: Stretch) -> None:
    """Give what is written as a title to whoever used it as a word: used the term |“Big Oil”|."""
    for quote in stretch.quotes:
        if quote.kind is _TERM:
            chosen(reading, stretch, quote, title=True)


def look_back(reading: Reading, stretch: Stretch, speaking: Finding | None) -> None:
    """Give words that were left open to whoever is named where they go on.

    “A. And, in the next paragraph, “B,” Ann Lee said: A is hers, whoever spoke before.
    """
    if speaking is None or not _holds(stretch, speaking):
        reading.left_open = []
        return
    if speaking.basis is not Basis.EXPLICIT:
        reading.left_open = [] if stretch.quotes[-1].closed else [*reading.left_open, speaking]
        return
    if stretch.quotes[0].continues:
        for found in reading.left_open:
            found.source, found.via = speaking.source, speaking.via
            found.rule, found.basis = rules.CARRIED_ON, Basis.CARRIED
    reading.left_open = []


def _join(reading: Reading, stretch: Stretch, free: list[QuoteDraft], own: list[Finding]) -> None:
    """Give whole quotations to whoever spoke last before them in their stretch.

    “A,” Ann Lee said on May 2 |“B.”| “A,” said Bo Ray (D-Norland). |“B.”|
    """
    for quote in free:
        if not reading.is_free(quote.first, quote.last) or _runs_on(reading, quote, own):
            continue
        if quote.kind is not QuoteKind.FULL:
            continue
        spoken = [found for found in own if found.speech and end_of(found) <= quote.start]
        colon = ":" in reading.gaps[quote.first]
        if colon and all(
            _leads_up(reading, stretch, found) or _is_in_who(reading, found) for found in spoken
        ):
            _present(reading, stretch, quote)
        elif spoken:
            last = max(spoken, key=end_of)
            last.pieces.append(reading.piece(quote.first, quote.last))
            reading.take(quote.first, quote.last)


def _opens(reading: Reading, stretch: Stretch, quote: QuoteDraft, own: Sequence[Finding]) -> bool:
    """Give a whole quotation to whoever stands behind its comma with a cue that has an object:
    |“A,”| Ann Lee praised the crew for B.
    """
    whole = quote.kind is QuoteKind.FULL and quote.first <= stretch.first
    if not whole or "," not in reading.gaps[quote.last]:
        return False
    begin = reading.starts[quote.last]
    for found in own:
        if found.source and found.source[0] == begin and found.rule == rules.CUE_BEFORE:
            if not reading.is_free(quote.first, quote.last):
                return False
            found.pieces.insert(0, reading.piece(quote.first, quote.last))
            found.speech = True
            reading.take(quote.first, quote.last)
            return True
    return False


def _leads_up(reading: Reading, stretch: Stretch, found: Finding) -> bool:
    """Whether what somebody was asked opens a sentence: |Asked if A|, Ann Lee was blunt: “B.”"""
    if found.rule != rules.PASSIVE or found.source or not found.cue:
        return False
    return found.cue[0] <= reading.starts[stretch.first + 1]


def _is_in_who(reading: Reading, found: Finding) -> bool:
    """Whether a statement stands in a who-clause that a comma ends, so that the subject before it
    speaks behind the colon: Ann Lee, |who said she was ill|, had one wish: “B.”
    """
    if found.source is None:
        return False
    first = reading.tokens.at(found.source[0])
    closed = reading.gaps[reading.tokens.at(end_of(found))] == ", "
    return closed and reading.words[first] == "who" and reading.gaps[first] == ", "


def _present(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> None:
    """Give a whole quotation behind a colon to the subject of its sentence, whatever else that
    does: Ann Lee compared Holm, whom she called “weak,” with Ray: |“He is strong.”|
    """
    told = owned(reading, stretch.first, quote.first)
    source = told[0] if told else clause_subject(reading, stretch.first, quote.first)
    if source is None or source[1] >= quote.first:
        return
    colon = reading.tokens.end(quote.first - 1)
    found = reading.add_uncued(
        stretch,
        rules.COLON,
        Basis.EXPLICIT,
        reading.source(*source),
        reading.piece(quote.first, quote.last),
    )
    found.cue = colon, colon + 1
    reading.take(quote.first, quote.last)


def _run_on(
    reading: Reading, stretch: Stretch, quote: QuoteDraft, speaking: Finding | None
) -> None:
    """Give a whole quotation to whoever spoke before it in its paragraph, though its sentence runs
    on: “A,” said Ann Lee. |“B”| to back the plan; |“B,”| which Ray thinks is right.
    """
    if speaking is None or speaking.passage != stretch.passage or quote.first > stretch.first:
        return
    after = quote.last
    leads = "," in reading.gaps[after] and not reading.flags[after] & RELATIVE
    if leads or quote.kind is not QuoteKind.FULL or after >= stretch.last:
        return
    if reading.is_free(quote.first, after):
        speaking.pieces.append(reading.piece(quote.first, after))
        reading.take(quote.first, after)


def _runs_on(reading: Reading, quote: QuoteDraft, own: list[Finding]) -> bool:
    """Let content that ends in a quotation run on over a small word to the next: said “A” |because
    “B”|.
    """
    first = quote.first - 1
    if not reading.flags[first] & SUBORDINATOR or not reading.quoted[first - 1]:
        return False
    if reading.gap_flags[first] & ~MARK:
        return False
    for found in own:
        start, end = found.pieces[-1]
        if reading.tokens.end(first - 1) <= end < reading.starts[first]:
            found.pieces[-1] = start, reading.piece(quote.first, quote.last)[1]
            reading.take(first, quote.last)
            return True
    return False


def _give(
    reading: Reading,
    stretch: Stretch,
    quote: QuoteDraft,
    speaking: Finding | None,
    pending: Finding | None,
) -> Finding | None:
    """Give the quotations of a stretch without any cue, the first of which is at hand."""
    if reading.words[quote.first].isupper() and quote.first <= stretch.first:
        labelled = label_inside(reading, stretch, quote)
        if labelled is not None:
            return labelled
    if pending is not None and stretch.passage <= pending.passage + 1:
        return _await(reading, stretch, pending)
    found = None
    if quote.last < stretch.last:
        found = borne(reading, stretch, quote) or manner(reading, stretch, quote)
        found = found or was_all(reading, stretch, quote) or answered(reading, stretch, quote)
    before = reading.before
    if found is None and quote.first > stretch.first:
        found = interposed(reading, stretch, quote) or after_colon(reading, stretch, quote)
    elif found is None and before and _is_told(before) and quote.kind is QuoteKind.FULL:
        found = uttered(reading, stretch, quote, before) or behind_cue(reading, stretch, before)
        found = found or about(reading, stretch, quote, before, speaking)
        found = found or behind_other(reading, stretch, quote, before, speaking)
    carried = found or _carry(reading, stretch, quote, speaking)
    if carried is None or (carried is speaking and not _holds(stretch, carried)):
        carried = _guess(reading, stretch, quote) or carried
    return carried


def _is_told(before: Row) -> bool:
    """Whether a sentence has no words but the reporter's, and titles."""
    return all(quote.kind is _TERM for quote in before[3])


def _await(reading: Reading, stretch: Stretch, pending: Finding) -> Finding:
    """Give the quotation to the cue that ended the paragraph before with a colon."""
    pending.pieces.append(reading.piece(stretch.first, stretch.last))
    pending.passage = stretch.passage
    reading.findings.append(pending)
    reading.take(stretch.first, stretch.last)
    return pending


def _carry(
    reading: Reading, stretch: Stretch, quote: QuoteDraft, speaking: Finding | None
) -> Finding | None:
    """Let the speaker of the sentence before go on, in this sentence or paragraph."""
    if speaking is None or speaking.passage < stretch.passage - 1:
        return None
    if speaking.rule == rules.SIGNATURE:
        # A name under the words closes them.
        return None
    same = speaking.passage == stretch.passage
    alone = quote.first <= stretch.first
    if not same and not (alone and quote.kind is QuoteKind.FULL):
        return speaking
    piece = reading.piece(stretch.first, stretch.last)
    reading.take(stretch.first, stretch.last)
    if quote.continues or (same and alone):
        speaking.passage = stretch.passage
        speaking.pieces.append(piece)
        return speaking
    source, via = speaking.source, speaking.via
    if via is not None and not same and not _is_quoted(speaking, via):
        source, via = via.source, via.via  # in a new paragraph whoever told it goes on
    return reading.add_uncued(stretch, rules.CARRIED_ON, Basis.CARRIED, source, piece, via)


def _is_quoted(speaking: Finding, via: Finding) -> bool:
    """Whether whoever relays somebody only quotes him: Lee was quoted as saying A; “A,” Lee said,
    according to the Daily. Not so where an aide said that Lee had said A.
    """
    told, relayed = speaking.cue, via.cue
    if told is not None and relayed is not None and speaking.pieces[0][1] <= told[0] < relayed[0]:
        return True
    return speaking.rule == rules.QUOTED_AS


def _guess(reading: Reading, stretch: Stretch, quote: QuoteDraft) -> Finding | None:
    """A whole quotation that nobody is given: whoever the sentence before has speak.

    "Ann Lee warned of a war. |“It is near.”" Where nobody spoke there, it stays without source.
    """
    before = reading.before
    if quote.first > stretch.first or quote.kind is not QuoteKind.FULL or before is None:
        return None
    first, behind, passage, _ = before
    if stretch.passage > passage + 1 or first < reading.headline_end:
        return None
    rule, basis, source, via = rules.GUESSED, Basis.GUESSED, None, None
    last = last_told(reading, reading.starts[first])
    heading = heading_speaker(reading, stretch, quote, before) if last is None else None
    if heading is not None:
        rule, basis, source = rules.LABEL, Basis.EXPLICIT, reading.source(*heading)
    elif last is not None:
        rule, basis, source, via = goes_on(reading, quote, last, before)
    elif ":" in reading.gaps[behind] or not reading.is_free(first, behind):
        words = clause_subject(reading, first, behind)
        source = reading.source(*words) if words else None
    # “No,” was all he would say: what follows the marks is the reporter's.
    end = quote.last if quote.last < stretch.last and len(stretch.quotes) == 1 else stretch.last
    piece = reading.piece(stretch.first, end)
    reading.take(stretch.first, end)
    return reading.add_uncued(stretch, rule, basis, source, piece, via)


def _holds(stretch: Stretch, found: Finding) -> bool:
    """Whether a quotation of the stretch stands in the content of a finding."""
    pieces = found.pieces
    for start, end in pieces if len(pieces) <= _PIECES else pieces[-_PIECES:]:
        for quote in stretch.quotes:
            if start <= quote.start < end:
                return True
    return False


def _free(quotes: Sequence[QuoteDraft], pieces: list[Place_]) -> list[QuoteDraft]:
    """Those of the quotations that are speech and stand in none of these pieces."""
    free = []
    for quote in quotes:
        if quote.kind is not _TERM:
            begin, stop = quote.start, quote.end - 1
            for start, end in pieces:
                if start <= begin and stop <= end:
                    break
            else:
                free.append(quote)
    return free


_TERM = QuoteKind.TERM
