"""Cue, source and content of every attributed statement.

Takes: passages, quotes, sentences. Gives: findings. Reads: the cues and the small words.
Reports: relays too deep to follow.

Strong signs are settled first: a cue after its content (“A,” X said), rules.ACCORDING_TO,
then cues before their content from left to right, and weak cues in the space that is left.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import repeat
from typing import Final

from newsmodel._stages._phrases import is_infinitive
from newsmodel._stages._state import HEADLINE, Finding, Place_, QuoteDraft, State
from newsmodel._stages.attribution._adjectives import adjective_cue, linked_adjective
from newsmodel._stages.attribution._ahead import ahead, await_content, opening_cue
from newsmodel._stages.attribution._beside import beside
from newsmodel._stages.attribution._bits import ARTICLE, STATING
from newsmodel._stages.attribution._clefts import what_said
from newsmodel._stages.attribution._labels import closing_label, label, speak_in_turn, take_turn
from newsmodel._stages.attribution._leftover import leftover, look_back
from newsmodel._stages.attribution._nouns import light_noun, noun_cue
from newsmodel._stages.attribution._openings import has_object
from newsmodel._stages.attribution._particles import may_open_phrase
from newsmodel._stages.attribution._passives import passive
from newsmodel._stages.attribution._prepositions import OPENING, according, opening_source
from newsmodel._stages.attribution._reading import Reading, Row, Stretch
from newsmodel._stages.attribution._relays import QUOTING_FORMS
from newsmodel._stages.attribution._seeming import seeming
from newsmodel._stages.attribution._shouts import is_shout, shouted
from newsmodel._stages.attribution._verbs import (
    FRAMES,
    INFINITIVE,
    PASSIVE,
    Group,
    verb_group,
)
from newsmodel._word_bits import (
    ADJECTIVE_CUE,
    ADVERB,
    ASKS,
    BASE_FORM,
    BE,
    COORDINATOR,
    CUE,
    HAVE,
    ING_FORM,
    NOUN_CUE,
    PARTICLE_VERB,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    SEEMS,
    SHOUT,
    SOURCE_PREPOSITION,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_INFINITIVE,
    THAT,
    TO,
    WEEKDAY,
)
from newsmodel.models import Basis, Diagnostic, DiagnosticKind
from newsmodel.spans import Span
from newsmodel.words.en.nouns import GIVING
from newsmodel.words.en.phrases import LINKS, MEANWHILE, SAYING, STANDING_ALONE

__all__ = ["attribution"]


_EXPLICIT: Final = Basis.EXPLICIT
_WEAK: Final = NOUN_CUE | ADJECTIVE_CUE | SOURCE_PREPOSITION
_BEHIND: Final = _WEAK | SHOUT
"""What is read behind the verbs of a stretch."""
_SIGNS: Final = CUE | _WEAK
_ALONE: Final = FRAMES | _WEAK
"""What a word is that may be a cue by itself; any other may only open a phrase that is one."""
Left = tuple[int, int, Group | None]
"""A cue that is read when the strong ones are known: its index, the first word of its clause, and
its verb, if that is read already.
"""
_BEFORE_THAT: Final = BE | WEEKDAY
_LEADING_ON: Final = _BEFORE_THAT | PREPOSITION | THAT
"""What a word is that may lead from a noun to a clause."""
_BESIDE: Final = STATING | PARTICLE_VERB
"""What a cue is that may stand after its content, or a phrase that it opens."""
_WEAKLY: Final = -1
"""Stands where a cue verb has the first word of its clause."""
_OBJECTS: Final = ARTICLE | THAT | TO
"""What stands behind a verb and behind no participle."""
_STANDING: Final = SUBJECT_PRONOUN | RELATIVE
_BEFORE_AS: Final = ADVERB | COORDINATOR | PREPOSITION | SUBORDINATOR
"""What opens a clause with "as", at its first word: "As X said", "But as X said"."""


def attribution(state: State) -> State:
    """Find every statement that the text gives to a source."""
    starts, ends, firsts, lasts, passages = state.sentences
    reading = Reading.of(state, {*firsts, *lasts})
    quoted, signs = reading.quoted, reading.signs
    signs += _signs(reading)
    for quote in state.quotes:
        if quote.label:
            # No cue stands in a title, “Say Nothing”, but the title is the reporter's.
            quoted[quote.first : quote.last] = bytes(quote.last - quote.first)
    signs.append(len(quoted))  # ends every search for the next sign
    words, labels = reading.words, _labels(reading)
    labelled = take_turn if len(labels) > 1 and speak_in_turn(reading, labels) else label
    heading = 0 if passages and state.layout.passages[0][0] == HEADLINE else -1
    speaking: Finding | None = None
    # Whether the name of a speaker may still follow: “A.” - Ann Lee.
    unsigned = False
    before: Row | None = None
    stretch, place = Stretch(0, 0, 0), 0
    rows: list[Row] = list(zip(firsts, lasts, passages, repeat(())))
    for row in _without_tags(state, _joined(rows, starts, ends, state.quotes)):
        first, last, passage, quotes = row
        while signs[place] < first:
            place += 1
        if first in labels and labelled(reading, Stretch(*row), labels):
            continue
        if passage == heading and closing_label(reading, Stretch(*row)):
            continue
        signed = signs[place] < last
        if signed:
            stretch.first, stretch.last, stretch.passage, stretch.quotes = row
            place = _read(reading, stretch, place)
        if quotes or unsigned or reading.pending:
            if not signed:
                stretch.first, stretch.last, stretch.passage, stretch.quotes = row
            reading.before = before
            speaking = leftover(reading, stretch, speaking)
            if reading.left_open or (quotes and not quotes[-1].closed):
                look_back(reading, stretch, speaking)
            unsigned = speaking is not None and speaking.basis is not _EXPLICIT
        if words[first] in OPENING:
            opening_source(reading, Stretch(*row))
        before = row
    if reading.too_deep:
        doubts = [_doubt_too_deep(place) for place in reading.too_deep]
        state.doubts = *state.doubts, *doubts
    # Words alone that nobody was found for say nothing of who spoke.
    state.findings = tuple([found for found in reading.findings if found.cue or found.source])
    return state


def _signs(reading: Reading) -> list[int]:
    """Every word outside quotation marks that may be a cue, by itself or with what follows it."""
    flags, quoted = reading.flags, reading.quoted
    return [
        index
        for index in reading.stops
        if flags[index] & _SIGNS
        and not quoted[index]
        and (flags[index] & _ALONE or may_open_phrase(reading, index))
    ]


def _labels(reading: Reading) -> dict[int, int]:
    """The first word behind each colon, by the word behind the mark before: "|Lee: |Talks"."""
    text, starts = reading.state.text, reading.starts
    found: dict[int, int] = {}
    place = text.find(":")
    while place >= 0:
        index = bisect_left(starts, place)
        found[reading.marked.rfind(1, 0, index)] = index
        place = text.find(":", starts[index])
    return found


def _doubt_too_deep(place: Place_) -> Diagnostic:
    return Diagnostic(
        DiagnosticKind.DEPTH_EXCEEDED,
        Span(*place),
        "The words are relayed through more sources than are followed and are kept as content.",
    )


def _joined(
    rows: list[Row],
    starts: tuple[int, ...],
    ends: tuple[int, ...],
    quotes: tuple[QuoteDraft, ...],
) -> list[Row]:
    """What the stretches of the text are made of: sentences, joined where a quotation runs on.

    `rows` has one sentence each, which starts and ends there.
    """
    found: list[Row] = []
    held: list[QuoteDraft] = []
    count, stop = len(rows), 0
    for quote in quotes:
        start, end = quote.start, quote.end
        if stop and start < ends[stop - 1]:
            held.append(quote)
        else:
            here = bisect_right(ends, start, stop)
            if here == count:
                break
            found += rows[stop : here + 1]
            first, _, passage, _ = rows[here]
            stop, held = here + 1, [quote]
        while stop < count and starts[stop] < end and rows[stop][2] == passage:
            stop += 1
        found[-1] = first, rows[stop - 1][1], passage, held
    return found + rows[stop:]


def _without_tags(state: State, rows: list[Row]) -> list[Row]:
    """The rows, of which the first begins at the title: "RUGBY: |Kestrels lose captain|".

    A poll is a tag that speaks.
    """
    headline = state.layout.headline
    if not rows or headline is None or not headline.tags:
        return rows
    if headline.tags[0].lower() in _SPEAKING_TAGS or not headline.title:
        return rows
    first, last, passage, quotes = rows[0]
    begin = state.tokens.at(state.text.find(headline.title, headline.span.start))
    if state.layout.passages[passage][0] == HEADLINE and first < begin < last:
        rows[0] = begin, last, passage, quotes
    return rows


_SPEAKING_TAGS: Final = frozenset({"poll", "survey"})


def _read(reading: Reading, stretch: Stretch, place: int) -> int:
    """Find the statements of one stretch, strong signs first.

    Most verbs are read only when what stands beside the strong ones is known: inside the
    content of another cue they need not be read at all. `place` is the index in `signs` of the
    first sign of the stretch; that of the first sign behind it is returned.
    """
    flags, words = reading.flags, reading.words
    low, last = stretch.first, stretch.last
    left: list[Left] = []
    weak: list[int] = []
    opens = flags[low] & _BEFORE_AS and _has_as(words, low)
    behind = low if opens else reading.marked.find(1, low + 1)
    behind_last = bisect_left(reading.signs, last, place)
    for sign in reading.signs[place:behind_last]:
        here = flags[sign]
        weakly = here & _BEHIND
        if weakly and not here & CUE:
            pass  # no verb
        elif sign < low or (flags[sign - 1] & ARTICLE and _is_noun(reading, sign)):
            behind_tag = _behind_tag(reading, sign) if sign < low else -1
            if behind_tag >= 0:
                left.append((sign, behind_tag, None))
        elif (sign < behind or not here & _BESIDE) and words[sign] not in QUOTING_FORMS:
            left.append((sign, low, None))
        elif group := verb_group(reading, sign, low, last):
            after = beside(reading, stretch, group, low, behind)
            if after > low:
                low = behind = after
                if after < last and not (flags[low] & _BEFORE_AS and _has_as(words, low)):
                    behind = reading.next_mark(low)
            elif after < 0:
                left.append((sign, low, group))
        if weakly:
            if weakly != SHOUT or is_shout(reading, sign):
                weak.append(sign)
            leads = weakly & NOUN_CUE and flags[sign + 1] & _LEADING_ON
            if weakly & ADJECTIVE_CUE or (leads and _leads_on(reading, sign + 1)):
                # "The claim |that Lee wants A|" is one statement, whatever verbs it has, and so
                # is "is sure |Lee wants A|".
                left.append((sign, _WEAKLY, None))
    if left or weak:
        _read_left(reading, stretch, left, weak)
    return behind_last


def _leads_on(reading: Reading, after: int) -> bool:
    """Whether a noun leads to a clause: the claim |that| A, her answer |is that| A, a claim |Friday
    that| A, assurances |from Ann Lee that| A.
    """
    here = reading.flags[after]
    if here & THAT:
        return True
    if reading.words[after] in GIVING:
        return _leads_over(reading, after + 1)
    return bool(here & _BEFORE_THAT and reading.flags[after + 1] & THAT)


def _leads_over(reading: Reading, index: int) -> bool:
    """Whether "that" follows whoever gives what a noun tells: assurances from |Ann Lee that| A."""
    for place in range(index, min(index + _GIVER, len(reading.words) - 2)):
        here = reading.flags[place]
        if here & THAT:
            return place > index
        if reading.gaps[place] not in _INSIDE or here & _NO_GIVER:
            return False
    return False


_INSIDE: Final = (" ", ", ")
"""Gaps of a giver with his apposition: a claim by |Ann Lee, 43,| that A."""
_GIVER: Final = 14
"""Words of such givers at most."""
_NO_GIVER: Final = BE | HAVE | RELATIVE | SUBORDINATOR


def _read_left(
    reading: Reading,
    stretch: Stretch,
    left: list[Left],
    weak: list[int],
) -> None:
    """Find sources behind a preposition, what the cues that are left lead to, and what nouns and
    adjectives tell, each in the space that is left.
    """
    flags, words, taken = reading.flags, reading.words, reading.taken
    last = stretch.last
    for index in weak:
        if flags[index] & SOURCE_PREPOSITION and not taken[index]:
            according(reading, stretch, index)
    awaited = ":" in reading.gaps[last]
    for sign, low, known in left:
        # "the old |chant| “A”"
        shouts = flags[sign] & SHOUT and not flags[sign - 1] & ARTICLE and is_shout(reading, sign)
        if shouts or (sign < reading.reach and taken[sign]):
            continue
        if low < 0:
            tells = adjective_cue if flags[sign] & ADJECTIVE_CUE else noun_cue
            tells(reading, stretch, sign)
            continue
        group = known or verb_group(reading, sign, low, last)
        if group is None or (awaited and await_content(reading, stretch, group)):
            continue
        _, _, _, kind, own, _ = group
        if sign == stretch.first and opening_cue(reading, stretch, group):
            continue
        # "|feels| confident that A"; or an adjective itself: "grew |worried| that A".
        linked = words[sign] in LINKS and linked_adjective(reading, stretch, sign)
        if linked or (flags[sign] & ADJECTIVE_CUE and words[group[0] - 1] in LINKS):
            pass
        elif kind == PASSIVE:
            passive(reading, stretch, group)
        elif not (
            (kind == INFINITIVE and _is_owned(reading, stretch, group[0]))
            or ((flags[sign + 1] | flags[sign + 2]) & BE and what_said(reading, stretch, group))
            or (own & SEEMS and seeming(reading, stretch, group))
            or (weak and light_noun(reading, stretch, sign))
        ):
            ahead(reading, stretch, group)
    for index in weak:
        if not taken[index] and flags[index] & NOUN_CUE:
            noun_cue(reading, stretch, index)
        elif flags[index] & SHOUT:
            shouted(reading, stretch, index)


def _is_owned(reading: Reading, stretch: Stretch, first: int) -> bool:
    """Find the noun that an infinitive belongs to: Lee’s refusal |to answer|."""
    noun = first - 1
    if noun <= stretch.first or not reading.flags[noun] & NOUN_CUE or reading.gap_flags[first]:
        return False
    return not reading.taken[noun] and noun_cue(reading, stretch, noun)


def _behind_tag(reading: Reading, sign: int) -> int:
    """The first word of the clause of a cue before the mark that ends another, -1 where it has
    none: “A,” Ann Lee said |when asked| whether B; “A,” she said |and denounced| B; “A,” she said
    |before leaving| B; “A,” she said after |Bo Ray warned| that B.
    """
    here, word, before = reading.flags[sign], reading.words[sign - 1], reading.flags[sign - 1]
    if word == "who" or (before & HAVE and reading.words[sign - 2] == "who"):
        return sign - 1 if word == "who" else sign - 2
    if here & PAST_FORM and (before & COORDINATOR or word == "then"):
        return sign - 1
    if here & (ASKS | ING_FORM) and before & SUBORDINATOR:
        return sign - 1
    if not here & STATING or here & (ING_FORM | NOUN_CUE) or before & TO:
        return -1
    for index in range(sign - 1, sign - _SUBJECT, -1):
        if reading.gap_flags[index + 1]:
            break
        if reading.words[index] in MEANWHILE:
            return index + 1 if index + 1 < sign else -1
    return -1


_SUBJECT: Final = 8
"""Words of the subject of such a clause and what opens it, at most."""


def _has_as(words: list[str], low: int) -> bool:
    """Whether "as" opens the words, so that content may stand before its cue without a mark."""
    return words[low] == "As" or "as" in words[low : low + 3]


def _is_noun(reading: Reading, sign: int) -> bool:
    """Whether a cue behind "the" or "his" is a noun, as it mostly is: "the claim".

    Not so "another said" and "a person close to her said".
    """
    words = reading.words
    if reading.gap_flags[sign] or reading.flags[sign - 1] & _STANDING or words[sign] in SAYING:
        return False
    here, alone = reading.flags[sign], words[sign - 1].lower()
    if alone in _OF_THEM and here & ING_FORM:
        return not has_object(reading, sign + 1)
    if alone in STANDING_ALONE:
        if not here & NOUN_CUE or here & PAST_FORM:
            return False
        if here & TAKES_INFINITIVE and is_infinitive(reading.tokens, sign + 1):
            return not here & BASE_FORM  # "Some |hope to| sell it"
        return not here & BASE_FORM or not has_object(reading, sign + 1)
    # "|each| denied the charge"
    return not (alone == "each" and here & PAST_FORM and reading.flags[sign + 1] & _OBJECTS)


_OF_THEM: Final = ("each", "those")
"""What a participle may follow at once: |those| backing Lee; left, |each| backing Lee."""
