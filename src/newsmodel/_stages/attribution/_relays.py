"""Words told at second hand: an aide said Putin told X that A is one statement, Putin's."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

import attrs

from newsmodel._stages._phrases import is_adverb, is_doing, is_name, phrase_at
from newsmodel._stages._state import Finding
from newsmodel._stages._tokens import CLAUSE
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._adjuncts import after_adjuncts
from newsmodel._stages.attribution._behind_cues import SPEAKERS, speaks
from newsmodel._stages.attribution._bits import PRONOUN, STATING, TELLING, TENSED_FORM
from newsmodel._stages.attribution._contents import content_after
from newsmodel._stages.attribution._ends import content_end
from newsmodel._stages.attribution._openings import Content
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._verbs import FINITE, Group, verb_group
from newsmodel._word_bits import (
    ADVERB,
    BELIEVES,
    COORDINATOR,
    CUE,
    DENIES,
    DETERMINER,
    ING_FORM,
    INTENDS,
    OBJECT_PRONOUN,
    PARTICIPLE_FORM,
    PARTICLE_VERB,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    REQUESTS,
    SHOWS,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_OBJECT,
    TAKES_OBJECT_INFINITIVE,
    THAT,
    THIRD_FORM,
)
from newsmodel.words.en.phrases import ORDERING, QUOTING, RECALLING, SAYING

__all__ = ["QUOTING_FORMS", "can_say", "citing", "look_inside", "quoting", "reported"]

QUOTING_FORMS: Final = frozenset(
    form for word in QUOTING | RECALLING for form in (word, word.title(), word.upper())
)
"""The verbs of somebody who quotes somebody else or recalls his words, as copy prints them."""

_NO_PRONOUN: Final = DETERMINER | PREPOSITION | ADVERB
_MAY_TELL: Final = TELLING | PARTICLE_VERB
_PAST_CUE: Final = CUE | PAST_FORM
_FAR = 30
"""Words in which the inner cue is looked for."""
_MOST = 8
"""Cues that are tried there."""
_DEPTHS: Final = range(7)
"""Relays that are followed inside one another."""


def look_inside(
    reading: Reading,
    stretch: Stretch,
    found: Finding,
    first: int,
    last: int,
    outer: int = -1,
) -> None:
    """Where the content tells what somebody else said, make that the statement.

    The outer source then relays it: "Ann Lee said |Bo Ray told her that A|". A pronoun inside
    is somebody else only where the outer source comes after, and is none itself: "|He said
    that A|, Ann Lee said." `outer` is the first word of an outer source that comes after.
    """
    signs, flags = reading.signs, reading.flags
    if signs[bisect_right(signs, first)] >= last:
        return
    begin = first + 1 if flags[first] & THAT else first
    pronouns = outer >= 0 and flags[outer] & PRONOUN != SUBJECT_PRONOUN
    opening = flags[begin] if reading.words[begin] != "one" else 0
    if opening & SUBJECT_PRONOUN and not (pronouns or opening & _NO_PRONOUN):
        return  # "said |he was told that A|": his own words
    for _ in _DEPTHS:
        inner = _inner(reading, stretch, begin, last, pronouns=pronouns)
        if inner is None and pronouns and found.via is None:
            inner = _acted(reading, stretch, begin, last)
        if inner is None:
            return
        (verb, _, behind, _, own, _), (first, frame, hearer) = inner
        relay = attrs.evolve(found, pieces=[])
        source = reading.subject(verb, begin)
        found.via = relay
        found.source = reading.source(*source)
        found.cue = reading.place(verb, behind)
        found.pieces[:] = [reading.piece(first, last)]
        found.cue_flags, found.frame = own, frame
        found.addressee = reading.source(*hearer) if hearer else None
        begin = first + 1 if flags[first] & THAT else first
    if _inner(reading, stretch, begin, last, pronouns=pronouns) is not None:
        reading.too_deep.append(found.pieces[0])


def quoting(reading: Reading, stretch: Stretch, group: Group, low: int) -> bool:
    """State TV quoted Bo Ray as saying A. A, state TV quoted Bo Ray as saying. State TV quoted Bo
    Ray: A. Ann Lee recalled Bo Ray saying A, telling her A.
    """
    verb, cue, first, _, _, _ = group
    recalls = reading.words[cue].lower() in RECALLING
    end = phrase_at(reading.tokens, first, stretch.last)
    colon = first < end < stretch.last and ":" in reading.gaps[end]
    if colon and not recalls and reading.quoted[end]:
        outer = reading.subject(verb, low)
        return outer[0] < outer[1] and _relay(
            reading,
            stretch,
            (outer, (verb, first)),
            ((first, end), (verb, first)),
            (end, stretch.last),
        )
    pronoun = end == first + 1 and reading.flags[first] & OBJECT_PRONOUN
    if recalls and (reading.gap_flags[end] or pronoun):
        return False  # "The firm recalled cars, saying they were unsafe", "recalled him saying"
    last, heard, after = _quoted_cue(reading, stretch, first, end, recalls=recalls)
    if last == after:
        return False
    later = after if after >= stretch.last else after_adjuncts(reading, after, stretch.last)
    behind = later >= stretch.last or bool(reading.gap_flags[later] & CLAUSE)
    outer = reading.subject(verb, low)
    if outer[0] >= outer[1]:
        return False
    before = outer[0] > low and bool(reading.gap_flags[outer[0]])
    if before and (behind or reading.quoted[outer[0] - 1]):
        content = (low, outer[0])
    else:
        content = (after, stretch.last)
    inner = (first, end), (last, heard)
    hearer = (heard, after) if heard < after else None
    return _relay(reading, stretch, (outer, (verb, first)), inner, content, hearer)


def _quoted_cue(
    reading: Reading, stretch: Stretch, first: int, end: int, *, recalls: bool
) -> tuple[int, int, int]:
    """Where the cue of whoever is quoted begins, where it ends, and where its hearer does: quoted
    Lee |as saying|, quoted officials |saying|, recalled a clerk |telling| her; nowhere where there
    is none.
    """
    last = end
    if first < end and reading.gap_flags[end] & CLAUSE:
        last = _over_aside(reading, end, stretch.last)
    elif reading.words[end] in ("here", "there"):
        last = end + 1
    elif reading.flags[end] & PARTICIPLE_FORM:
        last = _over_participle(reading, end, stretch.last)
    word = reading.words[last]
    tells = recalls and word == "telling"
    after = last + 2 - (word == "saying" or tells)
    known = tells or word in ("as", "saying")
    if not (known and first < last) or after > stretch.last:
        return last, last, last
    if not reading.flags[after - 1] & ING_FORM:
        return last, last, last
    return last, after, phrase_at(reading.tokens, after, stretch.last) if tells else after


def citing(reading: Reading, stretch: Stretch, group: Group, source: Words) -> bool:
    """A participle that quotes somebody: Lee left, quoting |her father as saying A|."""
    verb, _, first, _, _, _ = group
    end = phrase_at(reading.tokens, first, stretch.last)
    after = end + 2
    if after >= stretch.last or reading.words[end] != "as" or reading.gap_flags[end]:
        return False
    if not reading.flags[end + 1] & ING_FORM or not reading.flags[end + 1] & STATING:
        return False
    content = after, content_end(reading, stretch, after, TAKES_CLAUSE, STATING)
    return _relay(reading, stretch, (source, (verb, first)), ((first, end), (end, after)), content)


_Spoken = tuple[Words, Words]
"""A source and its cue."""


def _relay(
    reading: Reading,
    stretch: Stretch,
    outer: _Spoken,
    inner: _Spoken,
    content: Words,
    addressee: Words | None = None,
) -> bool:
    """Keep what one source says as another relays it, unless something has taken the words."""
    if content[0] >= content[1] or not reading.is_free(*content):
        return False
    pieces = [reading.piece(*content)]
    relay = reading.add(stretch, rules.QUOTED_AS, *outer, [])
    reading.findings.pop()
    kind = TAKES_CLAUSE, STATING
    found = reading.add(stretch, rules.QUOTED_AS, *inner, pieces, *kind, addressee=addressee)
    found.via = relay
    found.speech = True
    reading.take(min(content[0], outer[0][0]), max(inner[1][1], content[1]))
    return True


def _over_participle(reading: Reading, first: int, high: int) -> int:
    """The "as" behind what was done to a source: quoted a note |released today| as saying."""
    for index in range(first + 1, min(first + _REPORTER, high - 1)):
        if reading.gap_flags[index]:
            break
        if reading.words[index] == "as" and reading.flags[index + 1] & ING_FORM:
            return index
    return first


def reported(reading: Reading, stretch: Stretch, after: int) -> Finding | None:
    """Whoever reports what another is said to have said: “A,” Lee said, |Varn Radio reported|; “A,”
    Lee said, |reports the Post|.
    """
    flags, high = reading.flags, stretch.last
    if not reading.gap_flags[after] & CLAUSE or flags[after] & _NO_REPORTER:
        return None
    if is_doing(reading.words[after]):
        return None  # "sales rose, |beating the 2% analysts had forecast|"
    if flags[after] & SPEECH and flags[after] & TENSED_FORM:
        return _reported_by(reading, stretch, after)
    for index in range(after + 1, min(after + _REPORTER, high)):
        here = flags[index]
        if not here & SPEECH:
            continue
        closes = index + 1 == high and here & THIRD_FORM  # "|the Post reports|."
        if closes or here & _PAST_CUE == _PAST_CUE:
            group = verb_group(reading, index, after, high)
            if group is None or group[3] != FINITE or group[4] & _UNREPORTED:
                return None  # "as lawmakers |have demanded|", "something Lee |has denied|"
            outer = reading.subject(group[0], after)
            alone = outer[0] == after < outer[1]
            if not alone or after_adjuncts(reading, group[2], high) != high:
                return None
            relay = reading.add(stretch, rules.CUE_AFTER, outer, (group[0], group[2]), [])
            reading.findings.pop()
            return relay
    return None


def _reported_by(reading: Reading, stretch: Stretch, cue: int) -> Finding | None:
    """The same where the verb of whoever reports stands first and nothing follows: |reports the
    Post|.
    """
    first, high = cue + 1, stretch.last
    if first >= high or not (is_name(reading.words[first]) or reading.flags[first] & DETERMINER):
        return None
    if phrase_at(reading.tokens, first, high) != high or reading.quoted[cue]:
        return None
    if not speaks(reading, first, high):
        return None  # "The expert, Ann Lee said, denied the charge."
    outer = (first, high)
    relay = reading.add(stretch, rules.CUE_AFTER_INVERTED, outer, (cue, first), [])
    reading.findings.pop()
    return relay


_UNREPORTED: Final = REQUESTS | DENIES
"""What no cue does with which somebody reports."""
_REPORTER: Final = 8
"""Words up to the verb of whoever reports."""
_NO_REPORTER: Final = SUBJECT_PRONOUN | COORDINATOR | SUBORDINATOR | RELATIVE | PREPOSITION


def _over_aside(reading: Reading, end: int, high: int) -> int:
    """Index of the "as" behind what is said of a source: quoted Lee -- the clerk -- |as| saying."""
    place = reading.next_mark(end)
    near = place < min(high, end + _FAR) and reading.gap_flags[place] & CLAUSE
    return place if near and reading.words[place] == "as" else end


def _inner(
    reading: Reading, stretch: Stretch, begin: int, last: int, *, pronouns: bool
) -> tuple[Group, Content] | None:
    """The cue inside content whose subject begins the content, and what it leads to."""
    signs, flags = reading.signs, reading.flags
    low = bisect_right(signs, begin)
    end = begin + _FAR
    if last < end:
        end = last
    for index in signs[low : low + _MOST]:
        if index >= end:
            return None
        here = flags[index]
        if here & _PAST_CUE != _PAST_CUE or not here & _MAY_TELL:
            continue
        group = verb_group(reading, index, begin, last)
        if group is None:
            continue
        verb, _, behind, kind, own, negated = group
        if kind != FINITE or negated:
            continue
        if not own & TAKES_CLAUSE or not (own & TELLING or behind > index + 1):
            continue
        start, end = reading.subject(verb, begin)
        alone = end == start + 1  # "|one| said", and not "|one engineer| said"
        pronoun = alone and not pronouns and flags[start] & PRONOUN == SUBJECT_PRONOUN
        if start >= end or pronoun or not _opens_clause(reading, begin, start):
            return None
        inside = Stretch(stretch.first, last, stretch.passage)
        content = content_after(reading, inside, group)
        if content is None or not _is_relayed(reading, group, content):
            return None
        opening = content[0]
        doubtful = own & SHOWS or not flags[opening] & THAT
        if doubtful and not can_say(reading, index, start, end):
            return None
        return group, content
    return None


def _is_relayed(reading: Reading, group: Group, content: Content) -> bool:
    """Whether what somebody says is a statement, or what he tells a hearer to do: neighbours had
    told |him to prepare|. Not so "the premier had instructed |them to work|", which is a deed.
    """
    _, frame, hearer = content
    if frame == TAKES_CLAUSE:
        return True
    word = reading.words[group[1]]
    told = word == "told" or (group[4] & SPEECH and word not in ORDERING)
    return frame == TAKES_OBJECT_INFINITIVE and hearer is not None and bool(told)


def can_say(reading: Reading, cue: int, first: int, last: int) -> bool:
    """Whether a subject may speak. “The drop |reflects “A”” and “the lack of talks |suggested A|”
    are the outer source's.
    """
    words = reading.words
    if is_doing(words[first]):
        return False  # "firing over Varn |suggested A|"
    if words[cue] in SAYING or is_name(words[last - 1]):
        return True
    return any(here & SPEAKERS for here in reading.flags[first:last])


def _acted(
    reading: Reading, stretch: Stretch, begin: int, last: int
) -> tuple[Group, Content] | None:
    """The verb of somebody whose words a report quotes: Ray called A |“a joke”|, the paper said."""
    quotes = [quote for quote in stretch.quotes if begin < quote.first and quote.last <= last]
    if not quotes or reading.quoted[begin]:
        return None
    signs, flags = reading.signs, reading.flags
    for index in signs[bisect_right(signs, begin) :]:
        if index >= quotes[0].first:
            return None
        if flags[index] & _PAST_CUE != _PAST_CUE:
            continue
        group = verb_group(reading, index, begin, last)
        if group is None:
            continue
        verb, _, behind, kind, own, negated = group
        if kind != FINITE or negated or not own & TAKES_OBJECT or own & _UNTOLD:
            continue
        start, end = reading.subject(verb, begin)
        thing = behind, TAKES_OBJECT, None
        return (group, thing) if start == begin and start < end else None
    return None


_UNTOLD: Final = BELIEVES | INTENDS | SHOWS
"""What somebody thinks or wants, in the words of whoever tells it."""


def _opens_clause(reading: Reading, begin: int, start: int) -> bool:
    """Whether only what leads up to a clause stands before its subject: "To Macron, |Putin"."""
    if start == begin or is_adverb(reading.words[begin], reading.flags[begin]):
        return True
    return bool(reading.flags[begin] & PREPOSITION and reading.gap_flags[start])
