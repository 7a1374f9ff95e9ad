"""The verb round a cue: its auxiliaries, adverbs and negation, and which form it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_adverb, is_name, is_owner
from newsmodel._stages._state import HEADLINE
from newsmodel._stages._tokens import CLAUSE, MARK
from newsmodel._stages.attribution._adjuncts import PLACING, after_asides
from newsmodel._stages.attribution._agreement import agrees
from newsmodel._stages.attribution._bits import (
    ARTICLE,
    BEFORE_NOUN,
    DAY,
)
from newsmodel._stages.attribution._reading import Reading
from newsmodel.lexicon import (
    ADVERB,
    ASKS,
    BASE_FORM,
    BE,
    BELIEVES,
    CONTRACTION,
    COORDINATOR,
    DETERMINER,
    DO,
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
    WEEKDAY,
)
from newsmodel.words.en.phrases import (
    CATENATIVES,
    NAMED,
    PARTED,
    QUESTION_WORDS,
    SAYING,
    STANDING_ALONE,
    TIME_OPENERS,
)

__all__ = [
    "FINITE",
    "FRAMES",
    "INFINITIVE",
    "PARTICIPLE",
    "PASSIVE",
    "Group",
    "may_open_phrase",
    "verb_group",
]

FINITE, PARTICIPLE, INFINITIVE, PASSIVE = "finite", "participle", "infinitive", "passive"

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

_HELD: Final = AUXILIARY | NEGATION | TO
_BELONGING: Final = _HELD | ADVERB | CONTRACTION
"""What may belong to the verb behind it."""
_PAST: Final = PAST_FORM | PARTICIPLE_FORM
_PARTING: Final = PREPOSITION | WEEKDAY | ADVERB
"""What may open the words between a verb and its particle."""
_PLAIN: Final = PAST_FORM | BASE_FORM | ING_FORM | PARTICLE_VERB
"""A plain verb is a past form and nothing else of this."""
_NO_VERB_OPENS: Final = PREPOSITION | TO
_BEFORE_PARTICIPLE: Final = ARTICLE | NUMBER_WORD
_BEFORE_NO_VERB: Final = SUBORDINATOR | BEFORE_NOUN | NUMBER_WORD
"""What stands before a form in -ed that may be no verb."""
_PERFECT: Final = BE | HAVE
_BEFORE_BASE: Final = MODAL | DO
_BEHIND_NOUN: Final = AUXILIARY | PAST_FORM
"""What behind a form tells that it is a noun: "rights advocates |said|"."""

_AS_WHAT: Final = ("as", "for")
"""What follows "known" where nobody knows anything: "known as the Captain"."""

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
    word, last = words[cue], cue + 1
    plain = form & _PLAIN == PAST_FORM
    if not plain and form & PARTICLE_VERB and last < high and not gap_flags[last]:
        following = reading.phrases.get(word)
        if following and (
            words[last] in following
            or flags[last] & _PARTING
            or words[last][-1] == "y"
            or words[last] in TIME_OPENERS
            or words[last] == "here"
        ):
            own, last = _with_particle(reading, cue, high, following)
    if not own & FRAMES or (not plain and word in _DOUBTFUL and _is_none(reading, cue, last)):
        return None
    first, held = cue, 0
    if cue > low and not gap_flags[cue]:
        before, previous = flags[cue - 1], words[cue - 1]
        ending = previous[-1]
        if ending == "y" or (before and before & _BELONGING) or previous in _LONG_TIMES:
            first, held = _auxiliaries(reading, cue, low, own)
        if first == cue:
            # A capital in mid-sentence is a name: "Attorney Will Grant".
            if word[0].isupper():
                if not _headline(reading, cue):
                    return None
            elif (
                plain
                and ending != "g"
                and not (held or before & _BEFORE_NO_VERB or ending.isdigit())
                and (ending != "s" or not is_owner(previous))
            ):
                # "said", as nearly every cue is.
                return cue, cue, last, FINITE, own, 0
    if held:
        kind = _held_kind(reading, cue, first, low, held)
    elif form & ING_FORM:
        # "questions |regarding| the plan"
        no_verb = form & PREPOSITION or _is_modifier(reading, cue, low)
        kind = None if no_verb or _is_deed(reading, cue, low) else PARTICIPLE
    elif plain or (form & _PAST and not form & BASE_FORM):
        kind = _past_kind(reading, cue, first, low)
    else:
        kind = FINITE if agrees(reading, cue, low, form) else None
    if kind in _UNFINISHED and first > low and _is_led(reading, first, form):
        first, kind = _led(reading, first, low, kind)
    return (first, cue, last, kind, own, held & NEGATION) if kind else None


def may_open_phrase(reading: Reading, cue: int) -> bool:
    """Whether a verb may open a phrase that is a cue: what goes with it stands near,
    as in "point out".
    """
    words, after = reading.words, cue + 1
    if reading.gap_flags[after]:
        return False
    following = reading.phrases.get(words[cue], {})
    return not following.keys().isdisjoint(words[after : after + _PARTED_BY])


_DOUBTFUL: Final = ("known", "like")


def _is_none(reading: Reading, cue: int, last: int) -> bool:
    """Whether a form is no cue: |known| as the Captain, sailors |like| Ann Lee. But they would
    |like| to sail, and so do those who |like| to sail.
    """
    words, flags = reading.words, reading.flags
    if words[cue] == "known":
        return words[last] in _AS_WHAT
    place = cue - 1
    if is_adverb(words[place], flags[place]):
        place -= 1
    if flags[place] & _BEFORE_BASE or words[place][-2:] in {"'d", "’d"}:
        return False
    return not (flags[place] & SUBJECT_PRONOUN and flags[last] & TO)


def _is_led(reading: Reading, first: int, form: int) -> bool:
    """Whether another verb leads to a verb: |tried| to warn, |seemed| to suggest."""
    before = reading.flags[first - 1]
    return reading.words[first - 1] in CATENATIVES or bool(before & SEEMS and form & SPEECH)


def _led(reading: Reading, first: int, low: int, kind: str) -> tuple[int, str]:
    """The first word and the form of a verb with one that leads to it: |has tried to| warn."""
    verb = first - 1
    if reading.gap_flags[first] or reading.flags[verb - 1] & ARTICLE:
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
    if words[index] in _LONG_TIMES and own & PAST_FORM:
        return _held_apart(reading, cue, low)
    if words[index] == "nor" and index - 2 >= low and words[index - 2] == "neither":
        held, index = NEGATION, index - 3  # "would |neither confirm nor deny|"
    while index >= least and not gap_flags[index + 1]:
        here = flags[index]
        if words[index] == "ago":
            break  # "three weeks |ago| showed"
        if here & _HELD and not here & DETERMINER:
            if here & MONTH and flags[index - 1] & PREPOSITION and words[index] == "May":
                break  # "in |May| said"
            held |= here
        elif not here & ADVERB or words[index][0].isupper():
            word = words[index]
            if word[-1] != "y" or word[0].isupper() or not is_adverb(word, here):
                if here and here & CONTRACTION:
                    held |= _leaning(word, own)
                break
        index -= 1
    first = index + 1
    while first < cue and flags[first] & _NO_VERB_OPENS == PREPOSITION:
        first += 1
    return first, held


def _held_apart(reading: Reading, cue: int, low: int) -> tuple[int, int]:
    """The auxiliary before a time: |has in the past| said, |has for years| said."""
    index = cue - 1
    while index > low + 1 and index > cue - 4 and not reading.gap_flags[index]:
        index -= 1
        before = reading.flags[index - 1]
        if reading.flags[index] & PREPOSITION and before & _PERFECT and not before & TO:
            return index - 1, before
    return cue, 0


_LONG_TIMES: Final = frozenset(("days", "decades", "months", "past", "weeks", "years"))


def _leaning(word: str, own: int) -> int:
    """What leans on a pronoun before a verb: "he's" is "he is saying" or "he has said"."""
    leans = word.replace("’", "'").partition("'")[2]
    if leans == "s":
        # "it's feared that A", "he's said that A"
        return BE if own & ING_FORM or word[:2] in ("it", "It") else HAVE
    return _LEANING.get(leans, 0)


def _with_particle(
    reading: Reading, cue: int, high: int, following: Mapping[str, Mapping[str, int]]
) -> tuple[int, int]:
    """Frames of the verb, or of the phrase that it opens, and the index after it.

    `following` has the phrases that begin with the verb, by the word behind it.
    """
    flags, words, after = reading.flags, reading.words, cue + 1
    own = flags[cue]
    known = following.get(words[after])
    if known is None or flags[after + 1] & DAY:
        # "spoke |briefly| about", "called |here on Friday| for"
        if flags[after] & PREPOSITION and words[after] not in PLACING:
            return own, after
        if following.keys().isdisjoint(words[after : after + _PARTED_BY]):
            return own, after
        after = after_asides(reading, after, high, own, PARTED & following.keys())
        if after > cue + _PARTED_BY or after >= high or reading.gap_flags[after]:
            return own, cue + 1
        known = following.get(words[after])
        if known is None or flags[after - 1] & PREPOSITION:
            return own, cue + 1
        if words[after] == "of" and own & _CHARGING == TAKES_OBJECT:
            return own, cue + 1  # the man |accused| in March |of| theft
    end = after + 1
    while end < after + _LONGEST and end < high and not reading.gap_flags[end]:
        end += 1
    while end > after:
        bits = known.get(" ".join(words[after:end]))
        if bits is not None:
            infinitive = words[end - 1] == "to" and flags[end] & BASE_FORM
            if not (infinitive and own & TAKES_INFINITIVE):
                return bits, end
        end -= 1
    return own, cue + 1


_CHARGING: Final = TAKES_OBJECT | TAKES_CLAUSE | TAKES_INFINITIVE
"""A verb that takes a thing and nothing else is passive where none follows."""
_PARTED_BY: Final = 8
"""Words from a verb to its particle at most."""
_LONGEST: Final = 3
"""Words of a phrase behind its verb at most."""


def _held_kind(reading: Reading, cue: int, first: int, low: int, held: int) -> str | None:
    """Which form a verb behind auxiliaries or a negation is; None where it is none."""
    own = reading.flags[cue]
    if held & TO:
        return INFINITIVE if own & BASE_FORM else None
    if own & ING_FORM:
        if held & BE:
            return FINITE
        return PARTICIPLE if not _is_modifier(reading, cue, low) else None
    past = own & _PAST and not own & BASE_FORM
    if not held & AUXILIARY:
        if past:
            return _past_kind(reading, cue, first, low)
        return FINITE if agrees(reading, cue, low, own) else None
    if past:
        if held & _PERFECT:
            return PASSIVE if held & BE else FINITE
        return _past_kind(reading, cue, first, low)
    if held & _BEFORE_BASE:
        return FINITE
    return PASSIVE if own & PARTICIPLE_FORM and held & BE else None


def _headline(reading: Reading, cue: int) -> bool:
    """Whether the words round a capital have capitals too, as in a headline."""
    kind, _, _, _, last = reading.state.layout.passages[0]
    return kind == HEADLINE and last > cue and is_name(reading.words[cue - 1])


def _past_kind(reading: Reading, cue: int, first: int, low: int) -> str | None:
    """Which form a verb in -ed is that no auxiliary tells of."""
    own, before, gap = reading.flags[cue], reading.flags[first - 1], reading.gap_flags[first]
    opens = first == low and reading.words[first] != "then"  # “A,” she said, |then denounced| B
    if opens or (before & SUBORDINATOR and not gap):
        return PASSIVE if own & PARTICIPLE_FORM else None
    if not gap:
        previous = reading.words[first - 1]
        if previous[-1].isdigit() and not reading.flags[cue + 1]:
            return None if reading.words[cue] not in SAYING else FINITE  # "40 |pledged| seats"
        if before & _BEFORE_PARTICIPLE and not before & SUBJECT_PRONOUN:
            # "two confirmed cases", and not "two said they would stay"
            alone = first == cue and not reading.flags[cue + 1] & THAT
            standing = previous.lower() in STANDING_ALONE
            plain = reading.words[cue] not in SAYING and not standing
            if plain and (before & ARTICLE or alone):
                return None
        if before & PREPOSITION or is_owner(previous):
            return None
        deed = previous[-3:] == "ing" and previous.islower() and not before
        if deed and reading.gap_flags[first - 1] & CLAUSE:
            return None  # "he stayed, making |repeated| calls"
        if reading.words[cue] in NAMED and _names_it(reading, cue, low):
            return None
        if before & COORDINATOR and own & PARTICIPLE_FORM and reading.words[cue + 1] == "by":
            return PASSIVE  # "had long been disputed and |seen| by both sides as a threat"
    elif gap & CLAUSE:
        return _behind_comma(reading, cue, low)
    return FINITE if own & PAST_FORM else PARTICIPLE


def _behind_comma(reading: Reading, cue: int, low: int) -> str | None:
    """Which form a verb in -ed behind a comma or dash is."""
    own, names = reading.flags[cue], reading.words[cue] in NAMED
    if names and _is_called(reading, cue + 1):
        return None
    if (own & ASKS and _is_asked(reading, cue, low)) or (
        own & PARTICIPLE_FORM and _is_done(reading, cue, own)
    ):
        return PASSIVE
    if names and _is_aside(reading, cue):
        return None
    return FINITE if own & PAST_FORM else PARTICIPLE


def _is_aside(reading: Reading, cue: int) -> bool:
    """Whether a verb between two marks says what something is called, and its clause goes on: a
    loss of readers, |called| churn in the trade, |is| rare.
    """
    mark = reading.next_mark(cue)
    if mark > cue + _ASIDE or mark + 1 >= len(reading.words) or reading.quoted[mark]:
        return False
    return bool(reading.gap_flags[mark] & CLAUSE and reading.flags[mark] & AUXILIARY)


_ASIDE: Final = 8
"""Words between the marks at most."""

_NAME: Final = 6
"""Words of what something is called, with "by", at most."""


def _is_done(reading: Reading, cue: int, own: int) -> bool:
    """Whether what stands behind a form in -ed behind a comma shows that it is passive: a loan,
    |expected| to come from banks; a plan, |called| “a joke” by Lee; a vote, |denounced| by Lee.
    """
    after = cue + 1
    if reading.flags[after] & WEEKDAY:
        after += 1  # "a ruling, |announced| Wednesday by Lee"
    if reading.words[after] == "by" or (own & BELIEVES and reading.flags[after] & TO):
        return True
    if reading.words[cue] not in NAMED:
        return False
    if reading.gap_flags[after] == MARK and reading.quoted[after]:
        return True
    behind = reading.words[after : min(after + _NAME, reading.next_mark(cue))]
    return "by" in behind  # "a pier, |called| a wreck by divers, …"


def _names_it(reading: Reading, cue: int, low: int) -> bool:
    """Whether "called" tells the name of a thing just told of: set up a venture |called| Orion.

    Not so of a subject: A man |called| Tom Ruden a liar.
    """
    if not is_name(reading.words[cue + 1]):
        return False
    for index in range(cue - 1, max(low, cue - _NEAR), -1):
        if reading.gap_flags[index]:
            return False
        if reading.words[index] in ("a", "an"):
            return True
    return False


_NEAR: Final = 5
"""Words from "called" back to the article of what is called so."""


def _is_called(reading: Reading, index: int) -> bool:
    """Whether a name between commas says what something is called: a firm, called |Norland Total|,
    was sold. Not so "Ann Lee, 45, called Tom Ruden a liar".
    """
    first = index
    while is_name(reading.words[index]) and not (index > first and reading.gap_flags[index]):
        index += 1
    return index > first and bool(reading.gap_flags[index] & CLAUSE)


def _is_asked(reading: Reading, cue: int, low: int) -> bool:
    """Whether the subject before a comma was asked and did not ask: Ann Lee, |asked| whether A,"""
    following = reading.words[cue + 1]
    if following not in QUESTION_WORDS and following not in ("about", "by"):
        return False
    before = reading.flags[max(low, cue - 12) : cue]
    return not any(here & _BEHIND_NOUN for here in before)


def _is_deed(reading: Reading, cue: int, low: int) -> bool:
    """Whether a preposition makes a form in -ing the name of a deed: was fined |for calling| them
    thieves, differ |on backing| the plan. Not so "after
    warning of A", "aside from saying A".
    """
    if cue == low or reading.gap_flags[cue] or reading.words[cue] == "saying":
        return False
    return reading.words[cue - 1] in _GOVERNING_DEEDS


_GOVERNING_DEEDS: Final = frozenset(("about", "at", "for", "from", "into", "on", "with"))


def _is_modifier(reading: Reading, cue: int, low: int) -> bool:
    """Whether a form in -ing is an adjective or a noun: "the opposing side", "his thinking"."""
    if cue == low or reading.gap_flags[cue]:
        return False
    return bool(reading.flags[cue - 1] & ARTICLE) or is_owner(reading.words[cue - 1])
