"""Cues that stand after their content or inside it: “A,” X said. A, said X, B."""

from __future__ import annotations

from newsmodel._stages._phrases import phrase_at, subject_before
from newsmodel._stages._tokens import BREAK, CLAUSE, END, MARK
from newsmodel._stages.attribution._adjuncts import after_adjuncts
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._verbs import FINITE, PARTICIPLE, Group
from newsmodel.lexicon import (
    ING_FORM,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    SPEECH,
    TAKES_ADDRESSEE,
    TAKES_CLAUSE,
    THAT,
    THIRD_FORM,
)

__all__ = ["beside"]


def beside(reading: Reading, stretch: Stretch, group: Group, low: int) -> int:
    """Find a cue after or inside its content; the index after it, or -1 where it is none.

    `low` is the first word of the stretch that no such cue has taken yet.
    """
    if group.kind not in (FINITE, PARTICIPLE) or group.first <= low:
        return -1
    if not group.flags & (SPEECH | TAKES_CLAUSE):
        return -1
    found = _inverted(reading, stretch, group, low)
    if found >= 0:
        return found
    return _plain(reading, stretch, group, low)


def _inverted(reading: Reading, stretch: Stretch, group: Group, low: int) -> int:
    """“A,” said X."""
    first, last = group.first, group.last
    gap = reading.gap_flags[first]
    if not group.flags & SPEECH or not gap & (MARK | CLAUSE) or last >= stretch.last:
        return -1
    if not reading.flags[group.cue] & (PAST_FORM | THIRD_FORM) or reading.gap_flags[last]:
        return -1
    if reading.flags[last] & (THAT | PREPOSITION) or reading.quoted[last]:
        return -1
    end = phrase_at(reading.tokens, last, stretch.last)
    if end == last:
        return -1
    after = after_adjuncts(reading, end, stretch.last)
    if after < stretch.last and not reading.gap_flags[after]:
        return -1
    if not reading.quoted[first - 1] and subject_before(reading.tokens, first, low)[0] < first:
        if after >= stretch.last or reading.gap_flags[after] & END:
            # "Ann Lee, a judge, said prices" against "prices rose, said Ann Lee".
            if _has_subject(reading, first, low):
                return -1
    return _record(reading, stretch, group, (last, end), low, first, after, "said X")


def _has_subject(reading: Reading, first: int, low: int) -> bool:
    start, end = subject_before(reading.tokens, first, low)
    return start == low and end <= first


def _plain(reading: Reading, stretch: Stretch, group: Group, low: int) -> int:
    """“A,” X said."""
    first, last = subject_before(reading.tokens, group.first, low)
    if first >= last or first <= low or reading.quoted[first]:
        return -1
    gap = reading.gap_flags[first]
    if not gap & (MARK | CLAUSE | END) or reading.flags[first] & RELATIVE:
        return -1
    after = group.last
    addressee = None
    if group.flags & TAKES_ADDRESSEE and after < stretch.last and not reading.gap_flags[after]:
        end = phrase_at(reading.tokens, after, stretch.last)
        if end > after:
            addressee, after = (after, end), end
    after = after_adjuncts(reading, after, stretch.last)
    if after < stretch.last and not reading.gap_flags[after] & (CLAUSE | END | BREAK | MARK):
        return -1
    if after < stretch.last and ":" in reading.gaps[after]:
        return -1
    quote_before = reading.quoted[first - 1]
    if not quote_before and after < stretch.last and reading.gap_flags[after] & MARK:
        return -1
    return _record(reading, stretch, group, (first, last), low, first, after, "X said", addressee)


def _record(
    reading: Reading,
    stretch: Stretch,
    group: Group,
    source: Words,
    low: int,
    end: int,
    after: int,
    rule: str,
    addressee: Words | None = None,
) -> int:
    """Keep the finding; the content is what stands before it, and what goes on after it."""
    if not reading.is_free(low, end):
        return -1
    pieces = [reading.piece(low, end)]
    stop = after
    if after < stretch.last and _goes_on(reading, after, bool(reading.quoted[end - 1])):
        stop = reading.taken.find(1, after + 1, stretch.last)
        stop = stretch.last if stop < 0 else stop
        pieces.append(reading.piece(after, stop))
    found = reading.add(
        stretch,
        rule,
        source,
        (group.first, group.last),
        pieces,
        frame=TAKES_CLAUSE,
        flags=reading.flags[group.cue],
        negated=group.negated,
        addressee=addressee,
    )
    found.speech = True
    reading.take(low, stop)
    return stop


def _goes_on(reading: Reading, after: int, quoted: bool) -> bool:
    """Whether what follows the cue is content too: "The deal, he said, would hold"."""
    gap = reading.gap_flags[after]
    if reading.quoted[after]:
        return bool(gap & MARK)
    if quoted or gap & END or not gap & CLAUSE:
        return False
    here = reading.flags[after]
    return not here & (ING_FORM | RELATIVE) and reading.words[after] != "according"
