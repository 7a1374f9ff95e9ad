"""Cues that stand before their content: X said that A, X urged them to B, X demanded C."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_name, is_unknown_verb, phrase_at
from newsmodel._stages._tokens import MARK
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._adjuncts import after_adjuncts, sets_share
from newsmodel._stages.attribution._bits import DAY, STATING, TELLING
from newsmodel._stages.attribution._contents import content_after
from newsmodel._stages.attribution._fronts import AS
from newsmodel._stages.attribution._inside import end_of_content
from newsmodel._stages.attribution._lead_ins import cue_start
from newsmodel._stages.attribution._mains import before_main_verb
from newsmodel._stages.attribution._openings import Content, is_clause
from newsmodel._stages.attribution._pushed import (
    group_inside,
    lacks_doer,
    owner_inside,
    without_thing,
)
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._relays import citing, look_inside
from newsmodel._stages.attribution._silences import keeps_silent
from newsmodel._stages.attribution._spoken_to import spoken_to
from newsmodel._stages.attribution._subjects import source_of
from newsmodel._stages.attribution._things_before import thing_before
from newsmodel._stages.attribution._told import is_told
from newsmodel._stages.attribution._unmarked import unmarked
from newsmodel._stages.attribution._verbs import FINITE, INFINITIVE, PARTICIPLE, PASSIVE, Group
from newsmodel._word_bits import (
    ASKS,
    BE,
    CUE,
    GROUP,
    ING_FORM,
    INTENDS,
    PARTICIPLE_FORM,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    REQUESTS,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_OBJECT,
    THAT,
    TO,
)
from newsmodel.words.en.phrases import CITING, SEEING, SLOWING

__all__ = ["ahead", "await_content"]

_TO_AS: Final = 15
"""Words of what is seen up to its "as" at most."""
_ADJUNCT: Final = 5
"""Words that tell when something was at most."""
_NO_THING: Final = AUXILIARY | TO | THAT
_SHORT: Final = 8
"""Words that may stand between a cue and the colon that ends its paragraph."""


_ASIDE: Final = 20
"""Words that may stand between a speaker and the quotation: "Ann Lee, who lives here,"."""


def ahead(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Find a cue before its content."""
    words = reading.words
    first, cue, last, kind, own, _ = group
    if first < reading.reach and not reading.is_free(first, last):
        return False
    if last > cue + 1 and words[last - 1] == "it":
        # "As Ann Lee put it, “A”", and not "he put it on the table".
        return _put_it(reading, stretch, group)
    content = content_after(reading, stretch, group)
    if content is None and words[cue] in SEEING:
        content = _seen_as(reading, stretch, last)
    if content is None:
        return _before_it(reading, stretch, group)
    source, rule = source_of(reading, stretch, group)
    begin, frame, addressee = content
    if not rule or (
        source
        and (words[source[0]] == "you" or not own & _TELLS)
        and _is_no_source(reading, source, own, begin)
    ):
        return False
    if source and words[cue] in CITING and citing(reading, stretch, group, source):
        return True
    if not is_told(reading, stretch, group, source, content):
        return False
    end = end_of_content(reading, stretch, group, source, rule, content)
    if end <= begin or reading.taken[begin]:
        return False
    if source and (own & TAKES_OBJECT or words[source[0]] in _THINGS):
        source, end = _apart_from_thing(reading, stretch, source, content, end, own)
    if own & SPEECH and not addressee:
        end, addressee = _with_hearer(reading, group, content, end)
    if source is None and (kind == PARTICIPLE or _leads_up(reading, stretch, group)):
        source = _main_subject(reading, stretch, end)
    pieces = [reading.piece(begin, end)]
    own = _leaning(reading, group, begin)
    opens = first if kind == FINITE else cue_start(reading, stretch.first, rule, source, first)
    found = reading.add(stretch, rule, source, (opens, last), pieces, frame, own, addressee)
    if frame == TAKES_CLAUSE and own & TELLING:
        look_inside(reading, stretch, found, begin, end)
    reading.take(opens, end)
    return True


_TELLS: Final = STATING | TAKES_OBJECT | ASKS
"""What a cue is that may have a quotation behind it for its content."""
_THINGS: Final = frozenset(("A", "An", "The"))
"""What a thing that opens the sentence begins with."""


def _is_no_source(reading: Reading, source: Words, own: int, begin: int) -> bool:
    """Whether a source does not say what begins at a word: Do |you| support Lee? “It is,” |he|
    hesitated, “late.”
    """
    first = source[0]
    if reading.words[first] == "you" and _is_asked(reading, source):
        return True
    return not own & _TELLS and bool(reading.quoted[begin] and reading.quoted[first - 1])


def _leaning(reading: Reading, group: Group, begin: int) -> int:
    """The bits of a cue with what it does to content that begins at a word: asked |that| it be
    signed, asked the court |for| help are no questions, |would not comment on| it states nothing.
    """
    own = group[4]
    asks = own & ASKS and own & REQUESTS
    if asks and (reading.flags[begin] & THAT or reading.words[begin - 1] == "for"):
        own &= ~ASKS
    return own | INTENDS if keeps_silent(reading, group) else own


def _with_hearer(
    reading: Reading, group: Group, content: Content, end: int
) -> tuple[int, Words | None]:
    """The end of content, and who hears it behind the verb or behind a thing."""
    begin, frame, _ = content
    if frame == TAKES_OBJECT:
        return _without_hearer(reading, begin, end)
    return end, spoken_to(reading, group[2], begin) if frame == TAKES_CLAUSE else None


def _without_hearer(reading: Reading, begin: int, end: int) -> tuple[int, Words | None]:
    """The end of a thing before the reporters who heard of it, and who was told: confirmed the
    visit to |AFP|. Not so "confirmed the visit to |Arden|".
    """
    hearer = end - 1
    if hearer - 1 <= begin or reading.words[hearer - 1] != "to" or reading.quoted[hearer]:
        return end, None
    word = reading.words[hearer]
    press = word in ("journalists", "reporters") or word.lower() in reading.state.lexicon.agencies
    return (hearer - 1, (hearer, end)) if press else (end, None)


def _is_asked(reading: Reading, source: Words) -> bool:
    """Whether a source is the hearer of a question, who says nothing: Do |you| support Ann Lee?"""
    first, last = source
    asked = reading.flags[first - 1] & AUXILIARY and not reading.gap_flags[first]
    return bool(asked) and last == first + 1


def _apart_from_thing(
    reading: Reading, stretch: Stretch, source: Words, content: Content, end: int, own: int
) -> tuple[Words, int]:
    """A source without the thing that stands before it, and the end of its content."""
    if source[0] == stretch.first and reading.words[source[0]] in _THINGS:
        return _behind_thing(reading, source, content, end)
    if own & TAKES_OBJECT:
        source = without_thing(reading, source, content[0])
    return source, end


def _behind_thing(reading: Reading, source: Words, content: Content, end: int) -> tuple[Words, int]:
    """A source without the thing that opens the sentence, and the end of its content before the
    main verb: The men |Ann Lee| accuses of |theft| are free. Not so "|The painter Ann Lee| vowed to
    stay", where no verb follows.
    """
    first, last = source
    name = reading.words[last - 1]
    if reading.flags[last - 1] & GROUP and last >= first + _SHORTEST:
        return _behind_deed(reading, source, content, end)
    if last < first + _SHORTEST or not is_name(name) or name.isupper():
        return source, end
    if reading.flags[last - 1] & DAY:
        return source, end
    inner = owner_inside(reading, first, last)
    new = reading.words[first] != "The"
    if new and any(here & _TOLD_OF for here in reading.flags[first:inner]):
        return source, end  # "A note posted on the website Kestrel said A"
    begin, frame, _ = content
    verb = before_main_verb(reading, begin, end, frame) if inner > first else end
    # "A step |Ida Holm| called “an insult” was dropped"
    ended = verb == end and reading.quoted[end - 1] and reading.flags[end] & AUXILIARY
    return ((inner, last), verb) if begin < verb and (verb < end or ended) else (source, end)


def _behind_deed(reading: Reading, source: Words, content: Content, end: int) -> tuple[Words, int]:
    """The same where what several say opens with the verb of the thing: The attack |officials| say
    |killed ten| was the first. Not so "The company officials say closed roads cost it sales".
    """
    begin, frame, _ = content
    if frame != TAKES_CLAUSE or not lacks_doer(reading, begin):
        return source, end
    inner = group_inside(reading, source[1], source[0], apart=True)
    if inner < 0:
        return source, end
    return (inner, source[1]), before_main_verb(reading, begin, end, TAKES_OBJECT)


_TOLD_OF: Final = PREPOSITION | PARTICIPLE_FORM
"""What a noun has that tells of it."""
_SHORTEST: Final = 3
"""Words of a thing and a speaker behind it at least."""


def _seen_as(reading: Reading, stretch: Stretch, last: int) -> Content | None:
    """What somebody takes for something: Critics see |the deal as a mistake|; or what somebody
    foresees: the bank sees |growth at 2 per cent|, |growth slowing|.
    """
    high = stretch.last
    if sets_share(reading, last, high):
        return last, TAKES_OBJECT, None
    if high > last + _TO_AS:
        high = last + _TO_AS
    for index in range(last, high):
        if reading.gap_flags[index]:
            return None
        if reading.words[index] in SLOWING and reading.words[last - 1] in _FORESEEING:
            return (last, TAKES_OBJECT, None) if index > last else None
        if reading.words[index] == "as":
            return (last, TAKES_OBJECT, None) if index > last else None
        if reading.flags[index] & _NO_THING:
            return None
    return None


_FORESEEING: Final = ("see", "sees")
"""Forms of the verb of what is to come; what somebody saw was there."""


def _before_it(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Find what stands before a cue that nothing follows and no mark parts from it."""
    _, cue, _, _, own, _ = group
    if own & TAKES_OBJECT and thing_before(reading, stretch, group):
        return True
    return reading.words[cue] == "said" and unmarked(reading, stretch, group)


def _leads_up(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Whether an infinitive stands before the subject: In a bid |to explain A|, she left."""
    first, verb = stretch.first, group[0]
    if group[3] != INFINITIVE or verb > first + _NEAR or reading.next_mark(first) <= verb:
        return False
    here, word = reading.flags[first], reading.words[first]
    leads = here & _LEADING_UP and not here & SUBORDINATOR
    return bool(leads) or word[-3:] == "ing"


_LEADING_UP: Final = ING_FORM | PREPOSITION | TO
_NEAR: Final = 5
"""Words from the beginning of a sentence to the infinitive in the phrase that opens it."""


def _main_subject(reading: Reading, stretch: Stretch, first: int) -> Words | None:
    """The subject behind the comma that a participle leans on: Bemoaning A, |Ann Lee| left; to
    explain A, |Ann Lee| left. When that was may stand before the comma: Recalling his visit in
    April, |Ann Lee| left. Behind a form of be it is who does so: Among those to back A was |Lee|.
    """
    if reading.words[stretch.first] == "Among" and reading.flags[first] & BE:
        last = phrase_at(reading.tokens, first + 1, stretch.last)
        return (first + 1, last) if last > first + 1 else None
    if first < stretch.last and not reading.gap_flags[first]:
        first, low = reading.next_mark(first), first
        if first > low + _ADJUNCT:
            return None
    for _ in range(3):
        if first >= stretch.last or "," not in reading.gaps[first] or reading.quoted[first]:
            return None
        if not reading.flags[first] & _ASIDES or is_name(reading.words[first]):
            break
        first = reading.next_mark(first)
    else:
        return None
    last = phrase_at(reading.tokens, first, stretch.last)
    if last - 1 > first and is_unknown_verb(reading.tokens, last - 1):
        last -= 1  # "Besides alleging A, |Ann Lee| sued him"
    if last >= stretch.last or last == first:
        return None
    after = reading.flags[last] & SUBJECT_PRONOUN and not reading.flags[last] & RELATIVE
    if after and reading.gaps[last] == ", ":
        return last, last + 1  # "Recalling the war, the long fight of two states, |he| said A"
    return first, last


_ASIDES: Final = RELATIVE | SUBORDINATOR
"""What opens a clause between a thing and the subject: Praising Ida Holm, who won, |Ann Lee|."""


def _put_it(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Find what stands beside "as Ann Lee put it": behind the clause, or else before it."""
    verb, _, behind, _, own, _ = group
    first, last = reading.subject(verb, stretch.first)
    if first >= last or first == 0 or reading.words[first - 1] not in AS:
        return False
    place = reading.next_mark(behind - 1)
    content = (place, stretch.last)
    gap = reading.gaps[place]
    follows = place < stretch.last and ("," in gap or ":" in gap)
    opens = bool(follows and reading.quoted[place])
    if follows and first == stretch.first + 1 and place == behind:
        opens = opens or is_clause(
            reading, stretch, place
        )  # "As Ann Lee puts it, |the dam is old|"
    if not opens and place >= stretch.last and first - 1 > stretch.first:
        content = (stretch.first, first - 1)
        opens = bool(reading.quoted[first - 2])
    if not opens or place > behind + _SHORT or not reading.is_free(*content):
        return False
    found = reading.add(
        stretch,
        rules.CUE_BEFORE if content[0] == place else rules.CUE_AFTER,
        (first, last),
        (verb, behind),
        [reading.piece(*content)],
        TAKES_CLAUSE,
        own,
    )
    found.speech = True
    reading.take(min(content[0], first), stretch.last)
    return True


def opening_cue(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Find a cue that opens its sentence, before its subject: "Said Ann Lee, a judge, “A.”"."""
    first, cue, last, _, own, _ = group
    if not own & SPEECH or not reading.flags[cue] & PAST_FORM:
        return False
    end = phrase_at(reading.tokens, last, stretch.last)
    if end == last or reading.gap_flags[last] or not reading.gap_flags[end]:
        return False
    if reading.words[end] in ("who", "whose"):
        end = reading.next_mark(end)  # "Said Ann Lee, |who won|, “A.”"
    place = end
    for _ in range(3):
        if place < stretch.last and reading.quoted[place] and reading.gap_flags[place] & MARK:
            break
        place = reading.next_mark(place)
    else:
        return False
    if place - end > _ASIDE or not any(mark in reading.gaps[place] for mark in ",:"):
        return False
    # "Asked what went wrong, she said, “A”": the cue of the quotation is another.
    alone = place == end and ":" in reading.gaps[place] and not own & ASKS
    if not (alone or is_name(reading.words[last])) or any(
        here & CUE and here & SPEECH for here in reading.flags[end:place]
    ):
        return False
    if not reading.is_free(first, stretch.last):
        return False
    found = reading.add(
        stretch,
        rules.CUE_AFTER_INVERTED,
        (last, end),
        (first, last),
        [reading.piece(place, stretch.last)],
        TAKES_CLAUSE,
        own,
    )
    found.speech = True
    reading.take(first, stretch.last)
    return True


def await_content(reading: Reading, stretch: Stretch, group: Group) -> bool:
    """Keep a cue that ends its paragraph with a colon: "Ann Lee said in a statement:"."""
    first, _, last, kind, own, _ = group
    if kind == PASSIVE or not own & STATING:
        return False
    after = after_adjuncts(reading, last, stretch.last)
    if after < stretch.last and stretch.last - after > _SHORT:
        return False
    if any(here & THAT for here in reading.flags[last : stretch.last - 1]):
        return False  # "she noted that A:", and not "she noted that:"
    source, rule = source_of(reading, stretch, group)
    if not rule:
        return False
    if kind != FINITE:
        first = cue_start(reading, stretch.first, rule, source, first)
    found = reading.add(stretch, rules.COLON, source, (first, last), [], TAKES_CLAUSE, own)
    found.speech = True
    reading.pending = found
    reading.findings.pop()
    reading.take(first, stretch.last)
    return True
