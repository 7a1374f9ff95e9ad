"""The verb round a cue: its auxiliaries, adverbs and negation, and which form it is."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_adverb, is_owner
from newsmodel._stages.attribution._agreement import agrees
from newsmodel._stages.attribution._behind_who import is_acquainted, is_behind_clause
from newsmodel._stages.attribution._bits import (
    ARTICLE,
    BEFORE_BASE,
    BEFORE_NOUN,
    HELD,
    IN_MIND,
    PERFECT,
    STATING,
)
from newsmodel._stages.attribution._capitals import in_capitals
from newsmodel._stages.attribution._forms import FINITE, INFINITIVE, PARTICIPLE, PASSIVE
from newsmodel._stages.attribution._held import held_kind, is_modifier
from newsmodel._stages.attribution._openings import is_month
from newsmodel._stages.attribution._particles import with_particle
from newsmodel._stages.attribution._past_forms import past_kind
from newsmodel._stages.attribution._reading import Reading
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    BE,
    BELIEVES,
    CONTRACTION,
    DENIES,
    DETERMINER,
    HAVE,
    ING_FORM,
    MODAL,
    MONTH,
    NEGATION,
    NUMBER_WORD,
    PARTICIPLE_FORM,
    PARTICLE_VERB,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    SEEMS,
    SHOWS,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_GERUND,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_OBJECT_INFINITIVE,
    TAKES_QUESTION,
    THAT,
    TO,
)
from newsmodel.words.en.deeds import HELPING
from newsmodel.words.en.grammar import SUPERLATIVES
from newsmodel.words.en.nouns import TAKING
from newsmodel.words.en.passives import EXPECTED, FATES, NAMED
from newsmodel.words.en.phrases import ADVERBIALS, CATENATIVES, COURTS, FLOATING, LONG_TIMES

__all__ = [
    "FINITE",
    "FRAMES",
    "INFINITIVE",
    "PARTICIPLE",
    "PASSIVE",
    "Group",
    "may_tell",
    "verb_group",
]


_UNFINISHED: Final = (INFINITIVE, PARTICIPLE)
"""Forms of a verb that another may lead to."""

FRAMES: Final = (
    SPEECH
    | TAKES_CLAUSE
    | TAKES_QUESTION
    | TAKES_INFINITIVE
    | TAKES_OBJECT_INFINITIVE
    | TAKES_GERUND
    | TAKES_OBJECT
    | SHOWS
    | SEEMS
)

_HELD: Final = HELD | TO
_BELONGING: Final = _HELD | ADVERB | CONTRACTION
"""What may belong to the verb behind it."""
_PAST: Final = PAST_FORM | PARTICIPLE_FORM
_PLAIN: Final = PAST_FORM | BASE_FORM | ING_FORM | PARTICLE_VERB
"""A plain verb is a past form and nothing else of this."""
_NO_VERB_OPENS: Final = PREPOSITION | TO
_BEFORE_NO_VERB: Final = SUBORDINATOR | BEFORE_NOUN | NUMBER_WORD | PAST_FORM | BASE_FORM
"""What stands before a form in -ed that may be no verb."""
_PASSIVE_SIGNS: Final = FATES | {"as", "by", "with"}
"""What follows a form in -ed that may be passive: a plan |criticized by| Lee, |feared dead|."""

_NAMED: Final = NAMED | EXPECTED | {"preferred"}
"""Forms in -ed that often are passive without any of these."""

_AS_WHAT: Final = ("as", "for")
"""What follows "known" where nobody knows anything: "known as the Captain"."""

_BEFORE_KNOWN: Final = ("best", "first", "last", "little", "well")
_DEFENDING: Final = ("champion", "champions", "titleholder", "titleholders")
"""Who defends nothing but a title: "beat |defending| champion Ann Lee"."""
_LEANING: Final = {
    "re": BE,
    "m": BE,
    "ve": HAVE,
    "d": HAVE | MODAL,
    "ll": MODAL,
}
"""What leans on a pronoun: "he's", "they've"."""


Group = tuple[int, int, int, str, int, int]
"""A cue verb with the words that belong to it.

Index of the first word ("has" of "has repeatedly said"); of the verb; after the last word, particle
included ("out" of "points out"). FINITE, PARTICIPLE, INFINITIVE or PASSIVE. What the lexicon
knows of the verb, or of the phrase it opens. NEGATION where it is negated.
"""


def verb_group(reading: Reading, cue: int, low: int, high: int) -> Group | None:
    """The verb at `cue` with what belongs to it, or None where it is a noun or an adjective."""
    flags, words, gap_flags = reading.flags, reading.words, reading.gap_flags
    own = form = flags[cue]
    word, gap, last = words[cue], gap_flags[cue], cue + 1
    plain = form & _PLAIN == PAST_FORM
    if form & PARTICLE_VERB and last < high and not gap_flags[last]:
        own, last = with_particle(reading, cue, high)
    if (
        not own & FRAMES
        or (word in _DOUBTFUL and (not plain or word in _FOND) and _is_none(reading, cue, last))
        or (gap and word[0].isupper() and cue > low and _is_name(reading, cue))
    ):
        return None
    first, held = cue, 0
    if cue > low and not gap:
        before, previous = flags[cue - 1], words[cue - 1]
        ending = previous[-1]
        belongs = before & _BELONGING and not (plain and before & TO)
        if belongs or ending == "y" or previous in _MAY_PART:
            first, held = _auxiliaries(reading, cue, low, own)
            second = held & TO and form & ING_FORM and _is_second(reading, cue, own)
            if second or (not held and _ends_infinitive(reading, first, cue)):
                first, held = cue, 0
        if first == cue:
            # A capital in mid-sentence is a name: "Attorney Will Grant".
            if word[0].isupper():
                if not in_capitals(reading, cue):
                    return None
            elif (
                plain
                and ending != "g"
                and not (held or before & _BEFORE_NO_VERB or ending.isdigit())
                and (ending != "s" or not is_owner(previous))
                and (
                    word == "said"
                    or (
                        words[last] not in _PASSIVE_SIGNS
                        and word not in _NAMED
                        and previous not in SUPERLATIVES
                    )
                )
            ):
                # "said", as nearly every cue is.
                return cue, cue, last, FINITE, own, 0
    kind = held_kind(reading, cue, first, low, held) if held else _kind(reading, cue, first, low)
    if kind in _UNFINISHED and first > low and _is_led(reading, first, cue):
        first, kind = _led(reading, first, low, kind)
    if not kind or (words[first - 1] in HELPING and not gap_flags[first]):
        return None  # "which |helps explain| why A": nobody tells what it is about
    if held & NEGATION:
        # Who does not deny a thing denies nothing.
        return first, cue, last, kind, own & ~DENIES, NEGATION
    return first, cue, last, kind, own, 0


def _kind(reading: Reading, cue: int, first: int, low: int) -> str | None:
    """Which form a verb without auxiliary or negation is; None where it is none."""
    form = reading.flags[cue]
    if form & ING_FORM:
        # "questions |regarding| the plan"
        no_verb = form & PREPOSITION or is_modifier(reading, cue, low)
        return None if no_verb or _is_deed(reading, cue, low) else PARTICIPLE
    if form & _PAST and not form & BASE_FORM:
        kind = past_kind(reading, cue, first, low)
    else:
        kind = FINITE if agrees(reading, cue, low, form) else None
    return kind or (FINITE if is_behind_clause(reading, cue, first, low) else None)


def _is_name(reading: Reading, cue: int) -> bool:
    """Whether a form with a capital stands behind a comma: “A,” |Said| Holm told them."""
    return "," in reading.gaps[cue] and not in_capitals(reading, cue)


_OFFICES: Final = ("card", "cards", "office", "offices")
"""What "post" stands before as a noun."""
_FOND: Final = frozenset(("liked", "likes", "loved", "loves"))
_KNOWING: Final = frozenset(("knew", "know", "knows"))
_OF_COURTS: Final = ("appeals", "claims")
_DOUBTFUL: Final = (
    _FOND
    | _KNOWING
    | {"Defending", "champions", "defending", "known", "like", "post", "relating"}
    | frozenset(_OF_COURTS)
)


def _is_none(reading: Reading, cue: int, last: int) -> bool:
    """Whether a form is no cue: |known| as the Captain, his last |known| address, the |defending|
    champion, an |appeals| court, sailors |like| Ann Lee, those who |know| her say A; Lee |likes| to
    say A. But they would |like| to sail, and so do those who |like| to sail.
    """
    words, flags, word = reading.words, reading.flags, reading.words[cue]
    if word == "post":
        return words[last] in _OFFICES
    if word in _FOND:
        puts = words[last + 1] == "put" and words[last + 2] == "it"
        return bool(flags[last] & TO and (puts or flags[last + 1] & SPEECH))
    if word in _KNOWING:
        return is_acquainted(reading, cue + 1)
    if word == "known":
        named = last + (words[last] == "only")  # "known |only as| Ann"
        return words[named] in _AS_WHAT or words[cue - 1] in _BEFORE_KNOWN
    if word == "champions":
        return words[cue - 1] in ("Defending", "Reigning")
    if word.lower() == "defending":
        return words[last] in _DEFENDING
    if word in _OF_COURTS:
        return words[last] in COURTS
    if word == "relating":
        return words[last] == "to"  # "a note |relating| to the dam"
    place = cue - 1
    if is_adverb(words[place], flags[place]):
        place -= 1
    if flags[place] & BEFORE_BASE or words[place][-2:] in {"'d", "’d"}:
        return False
    return not (flags[place] & SUBJECT_PRONOUN and flags[last] & TO)


def _is_led(reading: Reading, first: int, cue: int) -> bool:
    """Whether another verb leads to a verb: |tried| to warn, |came| to believe, |seemed| to say."""
    before = reading.words[first - 1]
    if before in CATENATIVES or (before in TAKING and reading.flags[cue] & ING_FORM):
        return True
    if before in _COMING:
        return bool(reading.flags[cue] & BELIEVES) and reading.words[first] == "to"
    return bool(reading.flags[first - 1] & SEEMS) and may_tell(reading, cue)


_COMING: Final = ("came", "come", "comes")
"""Forms of the verb of "came to believe"."""


def may_tell(reading: Reading, index: int) -> bool:
    """Whether who seems to do something tells it: seemed to |mock| Lee, seems to |show| that A. Not
    so "seems to show promise", "seems to want A".
    """
    own, after = reading.flags[index], index + 1
    if not own & BASE_FORM or own & IN_MIND or reading.gap_flags[after]:
        return False
    return bool(
        own & (SPEECH | TAKES_OBJECT) or (own & TAKES_CLAUSE and reading.flags[after] & THAT)
    )


def _led(reading: Reading, first: int, low: int, kind: str) -> tuple[int, str]:
    """The first word and the form of a verb with one that leads to it: |has tried to| warn."""
    verb = first - 1
    before = reading.flags[verb - 1]
    if reading.gap_flags[first] or (before & ARTICLE and not before & RELATIVE):
        return first, kind  # "an attempt |to warn|"
    start, held = _auxiliaries(reading, verb, low, reading.flags[verb]) if verb > low else (verb, 0)
    if held & TO:
        return start, INFINITIVE
    participle = reading.words[verb][-3:] == "ing" and not held & BE
    return start, PARTICIPLE if participle else FINITE


def _auxiliaries(reading: Reading, cue: int, low: int, own: int) -> tuple[int, int]:
    """The first word that belongs to a verb, and what its auxiliaries are: |has not yet| said."""
    flags, words, gap_flags = reading.flags, reading.words, reading.gap_flags
    held, index, least = 0, cue - 1, cue - 7
    if least < low:
        least = low
    if words[index] in _APART and own & PAST_FORM:
        return _held_apart(reading, cue, low)
    if words[index] in _APART_ALONE and flags[index - 1] & AUXILIARY and index > low:
        index -= 1
    if words[index] in _PAIRING:
        held, index = _before_pair(reading, index, low)
    while index >= least and not gap_flags[index + 1]:
        here = flags[index]
        if here & _HELD and not here & DETERMINER:
            if here & MONTH and words[index] == "May" and is_month(reading, index):
                break  # "in |May| said"
            held |= here
        elif words[index] == "ago":
            break  # "three weeks |ago| showed"
        elif words[index] in _PARTING and (parting := _parting(reading, index)):
            index -= parting - 1
            held |= flags[index] & NEGATION
        elif here & ADVERB and words[cue][0].isupper():
            pass  # "Ann Lee |Just| Announced A", in a headline
        elif words[index][0].isupper() or not is_adverb(words[index], here):
            if here & CONTRACTION:
                held |= _leaning(words[index], own)
            break
        index -= 1
    first = index + 1
    while first < cue and flags[first] & _NO_VERB_OPENS == PREPOSITION:
        first += 1
    return first, held


def _before_pair(reading: Reading, index: int, low: int) -> tuple[int, int]:
    """The negation of two verbs that are joined, and the last word before both: would |neither
    confirm nor| deny, did not |confirm or| deny.
    """
    words = reading.words
    if words[index] == "or":
        pair = words[index - 1] == "confirm" and index - 1 > low
        return 0, index - 2 if pair else index
    pair = index - 2 >= low and words[index - 2] == "neither"
    return (NEGATION, index - 3) if pair else (0, index)


_PAIRING: Final = ("nor", "or")


def _parting(reading: Reading, index: int) -> int:
    """How many words that end at a word part an auxiliary from its verb, though none is an adverb:
    has |since| been told, has |until now| denied; or |no longer| wants.
    """
    words, flags = reading.words, reading.flags
    if words[index] == "longer":
        return 2 if words[index - 1].lower() == "no" else 0
    if words[index] == "since":
        return int(flags[index - 1] & HAVE > 0)
    parts = words[index] in _UP_TO and words[index - 1] == "until" and flags[index - 2] & HAVE
    return 2 if parts else 0


def _held_apart(reading: Reading, cue: int, low: int) -> tuple[int, int]:
    """The auxiliary before a time or the like: |has in the past| said, |has for years| said, |has
    in particular| noted.
    """
    index = cue - 1
    while index > low + 1 and index > cue - 4 and not reading.gap_flags[index]:
        index -= 1
        before = reading.flags[index - 1]
        if reading.flags[index] & PREPOSITION and before & PERFECT and not before & TO:
            return index - 1, before
    return cue, 0


_APART: Final = LONG_TIMES.union(*ADVERBIALS.values())
_APART_ALONE: Final = FLOATING | {"since"}
_UP_TO: Final = ("now", "recently", "then")
_PARTING: Final = frozenset((*_UP_TO, "longer", "since"))
_MAY_PART: Final = _APART | _APART_ALONE | {"longer", "or"}
"""What may part a verb from its auxiliary or belongs to it: has for |years| warned, have |both|
agreed, no |longer| wants."""


def _leaning(word: str, own: int) -> int:
    """What leans on a pronoun before a verb: "he's" is "he is saying" or "he has said"."""
    leans = word.replace("’", "'").partition("'")[2]
    if leans == "s":
        # "it's feared that A", "he's said that A"
        return BE if own & ING_FORM or word[:2] in ("it", "It") else HAVE
    return _LEANING.get(leans, 0)


def _is_second(reading: Reading, cue: int, own: int) -> bool:
    """Whether "to" only leads to what is told as well: in addition to |stating| that A, turned to
    |arguing| that A. Not so "took to |urging| them", "devoted to |promoting| peace".
    """
    before = cue - 1
    if not (own & STATING and reading.flags[before] & TO) or reading.words[before - 1] in TAKING:
        return False
    that = cue + 1
    parted = reading.gap_flags[that] or reading.gap_flags[that + 1]
    return bool(reading.flags[that] & THAT) and not parted


def _ends_infinitive(reading: Reading, first: int, cue: int) -> bool:
    """Whether the adverb before a verb belongs to an infinitive before it: an aide not authorised
    to speak |publicly| said A. Not so "those who wish to go |now say| A".
    """
    verb = first - 1
    led = reading.flags[verb] & BASE_FORM and reading.flags[verb - 1] & TO
    return bool(led) and first == cue - 1 and reading.words[first][-2:] == "ly"


def _is_deed(reading: Reading, cue: int, low: int) -> bool:
    """Whether a preposition makes a form in -ing the name of a deed: was fined |for calling| them
    thieves, differ |on backing| the plan. Not so "after warning of A", "aside from saying A".
    """
    if cue == low or reading.gap_flags[cue] or reading.words[cue] == "saying":
        return False
    return reading.words[cue - 1] in _GOVERNING_DEEDS


_GOVERNING_DEEDS: Final = frozenset(("about", "at", "for", "from", "into", "on", "with"))
