"""Where content ends: at the end of its sentence, or where the reporter goes on."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from newsmodel._stages._phrases import (
    AUXILIARY,
    BRACKETS,
    is_adverb,
    is_finite,
    is_infinitive,
    is_name,
    is_occasion,
    is_owner,
)
from newsmodel._stages._tokens import CLAUSE, END, MARK
from newsmodel._stages.attribution._additions import (
    adds_clause,
    adds_deed,
    adds_remark,
    adds_to_infinitive,
    sums_up,
)
from newsmodel._stages.attribution._bits import (
    ARTICLE,
    DAY,
    PRONOUN,
    STATING,
    TENSED_FORM,
    VERBAL,
)
from newsmodel._stages.attribution._reading import Reading, Stretch
from newsmodel._stages.attribution._turns import other_speaker, turned, turned_to, unsaid
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    BELIEVES,
    COORDINATOR,
    CUE,
    DETERMINER,
    GROUP,
    ING_FORM,
    NEGATION,
    NOUN_CUE,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    SHOWING_NOUN,
    SOURCE_PREPOSITION,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_QUESTION,
    THAT,
    THIRD_FORM,
    TO,
    VERB,
    WEEKDAY,
)
from newsmodel.words.en.phrases import (
    CONCESSIONS,
    KEPT_OPENERS,
    PLURALS,
    POINTING,
    REMARKS,
    STANDING_ALONE,
    TURNS,
)

__all__ = ["content_end", "has_cue"]


def content_end(reading: Reading, stretch: Stretch, first: int, frame: int, own: int) -> int:
    """Index after the content that begins at a word, as a cue with these frames takes it.

    It runs to the end of the stretch, or to what the reporter goes on with: "…, adding",
    "… and said", "…, according to".
    """
    quoted, last = reading.quoted, stretch.last
    if first < reading.reach:
        last = reading.first_taken(first + 1, last)
        while last > first + 1 and reading.flags[last - 1] & _JOINTS:
            last -= 1  # "for holding a drill |while speaking| of peace"
    if quoted[first] and not quoted[first - 1]:
        last = _behind_marks(reading, first, last)
    if last <= first + 1:
        return first + 1
    speech = own & SPEECH and reading.flags[first] & THAT
    if frame & _STATED and own & STATING:
        return _statement_end(reading, stretch, first, last, speech, own & (PAST_FORM | ING_FORM))
    return _phrase_end(reading, stretch, first, last, frame, speech)


_ADDING: Final = frozenset(("a", "an", "but"))
"""What opens a remark of the reporter's behind a comma."""
_STATED: Final = TAKES_CLAUSE | TAKES_QUESTION


def _behind_marks(reading: Reading, first: int, last: int) -> int:
    """The end of a quotation where the reporter goes on: chanted “A” |and waved flags|."""
    after = reading.quoted.find(0, first, last)
    if after < 0 or reading.gap_flags[after] & END:
        return last
    parted = reading.gap_flags[after] & CLAUSE
    here, following = reading.flags[after], reading.flags[after + 1]
    if here & SUBORDINATOR and reading.words[after] not in KEPT_OPENERS and not parted:
        return after
    verb = following & (PAST_FORM | THIRD_FORM) and following & (CUE | VERB)
    verb = verb or (not following and reading.words[after + 1][-2:] == "ed")
    return after if here & COORDINATOR and verb else last


def _statement_end(
    reading: Reading, stretch: Stretch, first: int, last: int, speech: int, form: int
) -> int:
    """The end of content that is a whole clause: only another cue leads out of it.

    `form` is that of the speaker's cue: where it tells of the past, the next one does as well.
    """
    flags, words, gap_flags = reading.flags, reading.words, reading.gap_flags
    quoted, marked = reading.quoted, reading.marked
    far = min(last, first + _FARTHEST)
    parted = reading.semicolons and _is_parted(reading, first, far)
    index = first
    while (index := marked.find(1, index + 1, far)) >= 0:
        if not gap_flags[index] & CLAUSE or quoted[index]:
            continue
        if (
            (parted and ";" in reading.gaps[index])
            or _turns(reading, index)
            or (not speech and _resumes(reading, index, stretch.last))
            or (words[index] in _ADDING and _adds(reading, index, last))
        ):
            last = index
            break
    stops = reading.stops
    place = bisect_right(stops, first)
    far = min(stretch.last, last + _BEHIND, first + _FARTHEST)
    for cue in stops[place : bisect_right(stops, far, place)]:
        here, word, before = flags[cue], words[cue - 1], flags[cue - 1]
        if not here & _LEADING_OUT and words[cue] != "declined":
            continue
        if form & PAST_FORM and here & _FORMS == THIRD_FORM:
            continue
        if form & here & ING_FORM and before & COORDINATOR and first < cue - 1 < last:
            last = cue - 1  # "asking that he leave |and saying A|"
        if before & PRONOUN == SUBJECT_PRONOUN and first + 2 < cue < last:
            last = turned_to(reading, cue, last)
        if before & NEGATION and here & SPEECH and here & BASE_FORM and first + 3 < cue < last:
            last = unsaid(reading, cue, last)
        elif here & SPEECH and here & _FINITE and first + 3 < cue < last:
            last = other_speaker(reading, cue, first, last)
        if before & _OUTWARD or word[-2:] == "ly":
            last = min(last, _joint(reading, stretch, cue, first, last))
    return last


def _adds(reading: Reading, index: int, last: int) -> bool:
    """Whether the reporter adds something behind a comma: said A, |a record|; said A, |a charge Ray
    denies|.
    """
    return adds_remark(reading, index, last) or _is_denied(reading, index)


def _is_denied(reading: Reading, index: int) -> bool:
    """Whether a noun for the statement leads to what somebody else says of it."""
    noun = index + 1
    return bool(reading.flags[noun] & NOUN_CUE) and _is_remark(reading, index)


_FORMS: Final = PAST_FORM | THIRD_FORM | ING_FORM
_FARTHEST: Final = 300
"""Words of content in which its end is looked for; content without one runs on."""
_BEHIND: Final = 4
"""Words, "and" and adverbs, from where content ends to the verb that ends it."""


def _is_parted(reading: Reading, first: int, last: int) -> bool:
    """Whether a semicolon stands between words."""
    return reading.state.text.find(";", reading.starts[first], reading.starts[last - 1]) >= 0


def _joint(reading: Reading, stretch: Stretch, cue: int, first: int, last: int) -> int:
    """Index of the word that joins a verb of the speaker: … |and later said, … |while saying.

    `last` where there is none between `first` and `last`.
    """
    flags, words, quoted = reading.flags, reading.words, reading.quoted
    own, index, found = flags[cue], cue - 1, last
    if own & ING_FORM and flags[index] & SUBORDINATOR and first < index and not quoted[index]:
        found = min(index, last)
    if not own & SPEECH:
        return min(found, turned(reading, cue, first, last))
    third = own & THIRD_FORM and not own & NOUN_CUE
    if not (own & PAST_FORM or third) or cue >= stretch.last or is_adverb(words[cue], own):
        return min(found, turned(reading, cue, first, last))
    while index > first:
        here = flags[index]
        if here & COORDINATOR and not quoted[index]:
            found = min(index, found)
        if not is_adverb(words[index], here):
            break
        index -= 1
    return found


def _phrase_end(
    reading: Reading, stretch: Stretch, first: int, last: int, frame: int, speech: int
) -> int:
    """The end of content that is less than a clause: a thing, an infinitive."""
    flags, gap_flags, quoted = reading.flags, reading.gap_flags, reading.quoted
    thing = frame == TAKES_OBJECT
    joints = _THING_JOINTS if thing else _JOINTS
    for index in range(first + 1, min(last, first + _FARTHEST)):
        if not (gap_flags[index] or flags[index] & joints) or quoted[index]:
            continue
        here, gap = flags[index], gap_flags[index]
        if thing and here & ING_FORM and _says_too(reading, index):
            return index
        if here & TO and frame == TAKES_INFINITIVE and is_infinitive(reading.tokens, index):
            continue  # "promised to cut rates|, to pay debts| and to stay"
        if gap & CLAUSE and (
            _parts(reading, index)
            or (not speech and _resumes(reading, index, stretch.last))
            or (frame == TAKES_INFINITIVE and adds_to_infinitive(reading, index, last))
            or sums_up(reading, index, last)
        ):
            return index
        if here & COORDINATOR and _goes_over(reading, stretch, first, index, thing=thing):
            return index
        if here & SUBORDINATOR and flags[index + 1] & ING_FORM and flags[index + 1] & SPEECH:
            return index
        if frame == TAKES_INFINITIVE and reading.words[index] in CONCESSIONS:
            return index - (reading.words[index - 1] == "even")
        # "called the move on Sunday “childish”" goes on to the mark.
        trails = (
            thing
            and not gap
            and (here & _TRAILING or reading.words[index] in _TRAILING_WORDS)
            and _trails(reading, index, stretch.last)
        )
        if trails and MARK not in gap_flags[index + 1 : index + 4]:
            if _has_verb(flags, first, index):
                continue
            leads = gap_flags[index - 1] & CLAUSE and flags[index - 1] & ADVERB
            return index - bool(leads and index - 1 > first)  # "|, probably in May|"
    return last


def _goes_over(reading: Reading, stretch: Stretch, first: int, index: int, *, thing: bool) -> bool:
    """Whether "and" leads from content to another deed or another speaker: "denies A |and
    President Lee denies B|".
    """
    named = thing and is_name(reading.words[index + 1])
    return (
        _new_verb(reading, index, stretch.last)
        or has_cue(reading, index, _TELLING if named else SPEECH)
        or adds_clause(reading, stretch, index)
        or (thing and adds_deed(reading, first, index))
    )


_TRAILING: Final = SUBORDINATOR | WEEKDAY
_TRAILING_WORDS: Final = frozenset(("as", "at", "during", "in", "on"))
"""What else may open an adjunct that is no part of a thing."""
_BEFORE_SAYING: Final = SHOWING_NOUN | NOUN_CUE | AUXILIARY | PREPOSITION | GROUP
"""What says something itself: a letter |saying| A, voters |saying| A."""
_SUBORDINATE: Final = RELATIVE | AUXILIARY
"""What stands before the verb of no main clause."""
_BELIEVING: Final = SPEECH | BELIEVES
_TELLING: Final = SPEECH | TAKES_CLAUSE | TAKES_OBJECT
_NO_VERB: Final = NOUN_CUE | DETERMINER
_CLAUSE: Final = 15
"""Words in which a clause must have its verb."""
_NO_SPEAKING: Final = NOUN_CUE | PREPOSITION
"""What may be a verb and mostly is none: "claims", "like"."""
_PRESENT: Final = BASE_FORM | THIRD_FORM
_LEADING_OUT: Final = SPEECH | TAKES_CLAUSE | TAKES_OBJECT | SOURCE_PREPOSITION
"""What the reporter goes on with behind a statement."""
_JOINTS: Final = COORDINATOR | SUBORDINATOR
_OUTWARD: Final = _JOINTS | ADVERB
"""What stands before a verb that leads out of a statement."""
_GOVERNING: Final = PREPOSITION | COORDINATOR
"""What no adjunct follows: "regardless of |whether|", "or |even|"."""
_THING_JOINTS: Final = _JOINTS | PREPOSITION | WEEKDAY | ING_FORM
"""Words at which content may end without a mark."""


def _says_too(reading: Reading, index: int) -> bool:
    """Whether the speaker goes on without a comma: called it “a joke” |saying| it was late."""
    return reading.words[index] == "saying" and not reading.flags[index - 1] & _BEFORE_SAYING


def _resumes(reading: Reading, index: int, high: int) -> bool:
    """Whether a comma leads back to the main clause: "X, who backs A, |also said"."""
    flags, words = reading.flags, reading.words
    while index < high:
        here = flags[index]
        if not is_adverb(words[index], here):
            return bool(here & SPEECH and here & _FINITE and not here & NOUN_CUE)
        index += 1
    return False


_FINITE: Final = PAST_FORM | THIRD_FORM | BASE_FORM


def _new_verb(reading: Reading, index: int, high: int) -> bool:
    """Whether "and" joins another verb of the speaker: "… and left"."""
    place = index + 1
    while place < high and is_adverb(reading.words[place], reading.flags[place]):
        place += 1
    following = reading.flags[place]
    if not following:
        return place < high and is_finite(reading.tokens, place, index)
    if place >= high:
        return False
    if reading.gap_flags[index] and following & CUE and reading.flags[place + 1] & TO:
        return True  # "demanded a say|, and hope| to sign"
    if following & AUXILIARY and not following & _NO_VERB:
        return True  # "was accused of lying |and is| expected to testify"
    return bool(following & VERBAL and following & TENSED_FORM) and not (
        following & NOUN_CUE and following & BASE_FORM
    )


def _has_verb(flags: list[int], first: int, index: int) -> bool:
    """Whether a thing has a verb of its own, so that the words at `index` may tell when or where
    that is: accused Lee of |lying in court|, but not accused Lee |in court|.
    """
    for place in range(first + 1, index):
        here = flags[place]
        if here & RELATIVE:
            return True
        if here & ING_FORM and not (here & PREPOSITION or flags[place - 1] & ARTICLE):
            return True
    return False


def _trails(reading: Reading, index: int, high: int) -> bool:
    """Whether a word opens an adjunct that is no part of a thing: "after", "on Friday"."""
    here, word, following = reading.flags[index], reading.words[index], reading.flags[index + 1]
    if here & SUBORDINATOR and word not in KEPT_OPENERS:
        if word == "even" and not following & SUBORDINATOR:
            return False  # "without |even| a word"
        return not reading.flags[index - 1] & _GOVERNING
    if word == "as" and following & SUBJECT_PRONOUN:
        return reading.words[index + 1] != "one"
    if here & WEEKDAY and not is_owner(word):
        # "by Friday" is part of what is expected; "Friday's match" and "the Sunday poll" are
        # things, and so are "plans |Friday| to act".
        before = reading.flags[index - 1]
        return not (before & _BEFORE_DAYS or following & TO or _goes_on(reading, index + 1))
    if not here & PREPOSITION or index + 1 >= high:
        return False
    if word not in {"on", "in", "at"} or reading.gap_flags[index + 1]:
        return word == "during"
    if following & DAY:
        return not _goes_on(reading, index + 2)
    return is_occasion(reading.tokens, index + 1, high)


_BEFORE_DAYS: Final = PREPOSITION | DETERMINER


def _goes_on(reading: Reading, index: int) -> bool:
    """Whether a thing goes on behind the day: accused him on Friday |of| lying, late Friday |for
    lying|.
    """
    word = reading.words[index]
    return word == "of" or (word == "for" and reading.words[index + 1][-3:] == "ing")


def has_cue(reading: Reading, index: int, verbs: int) -> bool:
    """Whether a clause that begins here has a verb of its own: ", while others |said"."""
    flags, gap_flags = reading.flags, reading.gap_flags
    place, end = index, index + _CLAUSE - 1
    while place < end:
        place += 1
        if gap_flags[place]:
            return False
        here = flags[place]
        if not here or not here & verbs or here & _NO_SPEAKING:
            continue
        before = flags[place - 1]
        if here & PAST_FORM:
            return not before & _SUBORDINATE
        noun = reading.words[place - 1]
        several = before & GROUP or noun[-1] == "s" or noun in PLURALS
        if several and here & _PRESENT:
            return True  # "…, but critics argue A"
        alone = is_name(noun) or before & SUBJECT_PRONOUN or noun in STANDING_ALONE
        if here & THIRD_FORM and alone:
            return True  # "…, while Norland denies A"
    return False


def _turns(reading: Reading, index: int) -> bool:
    """Whether a comma leads out of a statement: ", adding", ", according to", ", while B said"."""
    here, word = reading.flags[index], reading.words[index]
    if here & SOURCE_PREPOSITION and word.islower():
        return True
    if here and here & ING_FORM and (here & _TELLING or word in POINTING):
        return True
    if word not in TURNS:
        return False
    # “A”, while Ray denounced B: the marks have closed what was said.
    closed = reading.quoted[index - 1] and not reading.quoted[index]
    return has_cue(reading, index + 1, _TELLING if closed else _BELIEVING)


def _parts(reading: Reading, index: int) -> bool:
    """Whether the reporter goes on after a comma behind a thing: ", which", ", leaving"."""
    here, word, gap = reading.flags[index], reading.words[index], reading.gaps[index]
    if gap in _BRACKETS:
        return False  # "a deal with Arden Gold |(AG)| miner Teck"
    if ":" in gap or ";" in gap or word in _OPENERS:
        return True
    if here & SOURCE_PREPOSITION and word.islower():
        return True
    if (here & ING_FORM or word[-3:] == "ing") and (not here & PREPOSITION or here & STATING):
        return True
    if here & DETERMINER:
        return _is_remark(reading, index) or has_cue(reading, index, VERBAL)
    return bool(here & SUBJECT_PRONOUN) or has_cue(reading, index, VERBAL)


def _is_remark(reading: Reading, index: int) -> bool:
    """Whether an apposition says what somebody thinks of all that: ", |a charge Ray denies|"."""
    for place in range(index + 1, min(index + 4, len(reading.words) - 1)):
        if reading.gap_flags[place]:
            return False
        if reading.flags[place] & NOUN_CUE:
            word, here = reading.words[place + 1], reading.flags[place + 1]
            subject = is_name(word) or here & (SUBJECT_PRONOUN | DETERMINER)
            return word == "of" or (bool(subject) and has_cue(reading, place, CUE))
        if reading.words[place] in REMARKS:
            return True
    return False


_BRACKETS: Final = (*BRACKETS, ") ", "> ")
_OPENERS: Final = frozenset(
    ("but", "while", "which", "who", "though", "although", "whereas", "so", "when")
)
"""Words behind a comma that lead away from a thing."""
