"""Where content ends: at the end of its sentence, or where the reporter goes on."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from newsmodel._stages._phrases import is_adverb, is_name
from newsmodel._stages._tokens import CLAUSE, END
from newsmodel._stages.attribution._additions import adds_remark, question_end
from newsmodel._stages.attribution._bits import (
    BEFORE_NOUN,
    FINITE_FORM,
    IN_MIND,
    JOINT,
    PREDICATE,
    PRONOUN,
    STATING,
    TELLING,
    TENSED_FORM,
    VERBAL,
)
from newsmodel._stages.attribution._comma_turns import turns_out
from newsmodel._stages.attribution._openings import is_clause, tells
from newsmodel._stages.attribution._phrase_ends import FARTHEST, phrase_end
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._silences import (
    before_no_more,
    unsaid,
)
from newsmodel._stages.attribution._trailing import trails
from newsmodel._stages.attribution._turns import (
    is_remark,
    leads_back,
    other_speaker,
    perfect_too,
    turned,
    turned_to,
)
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    BE,
    COORDINATOR,
    CUE,
    HAVE,
    ING_FORM,
    NEGATION,
    NOUN_CUE,
    PARTICIPLE_FORM,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SOURCE_PREPOSITION,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_OBJECT_INFINITIVE,
    TAKES_QUESTION,
    THAT,
    THIRD_FORM,
    TO,
)
from newsmodel.words.en.phrases import (
    KEPT_OPENERS,
    SAYING,
    SILENCE,
    WITH_VERBS,
)

__all__ = ["content_end"]


def content_end(reading: Reading, stretch: Stretch, first: int, frame: int, own: int) -> int:
    """Index after the content that begins at a word, as a cue with these frames takes it.

    It runs to the end of the stretch, or to what the reporter goes on with: "…, adding",
    "… and said", "…, according to".
    """
    quoted, last = reading.quoted, stretch.last
    if reading.brackets:
        last = min(last, reading.bracket_end(first))
    if first < reading.reach:
        taken = reading.first_taken(first + 1, last)
        last = taken if taken == last else _before_taken(reading, first, taken)
    if quoted[first] and not quoted[first - 1]:
        last = _behind_marks(reading, stretch, first, last)
    if last <= first + 1:
        return last
    speech = own & SPEECH and reading.flags[first] & THAT
    if frame & _STATED and own & STATING:
        if frame == TAKES_QUESTION:
            last = question_end(reading, stretch, first, last)
        return _statement_end(reading, stretch, first, last, speech, own & (PAST_FORM | ING_FORM))
    return phrase_end(reading, stretch, first, last, frame, speech)


def _before_taken(reading: Reading, first: int, taken: int) -> int:
    """The end of content where another statement begins inside it, without its source and what
    joins it: for holding a drill |while speaking| of peace, a critique of a system |that she said|
    favors the rich, aid to Norland|, where farmers have said| A.
    """
    source = _inner_source(reading, taken)
    if source is not None and first + 1 < source[0]:
        begin, end = source
        before, here = reading.flags[begin - 1], reading.flags[begin]
        alone = begin + 1 == end and reading.flags[begin] & SUBJECT_PRONOUN
        parted = before & JOINT and reading.gap_flags[begin - 1] & CLAUSE
        if begin < end == taken:
            taken = begin if alone or (here | before) & RELATIVE or parted else taken
        elif alone and reading.flags[begin] & RELATIVE and taken <= begin + _SHARED:
            taken = begin  # "a board |which met and| said A"
    while (
        taken > first + 1
        and reading.flags[taken - 1] & _JOINING
        and reading.words[taken - 1] not in WITH_VERBS
    ):
        taken -= 1
    return taken


def _inner_source(reading: Reading, taken: int) -> Words | None:
    """The source of a statement whose first word is taken, of which the cue has four words at
    most: |has said|, |reported on|.
    """
    for cue in range(taken, taken + _CUE):
        source = reading.spoken.get(cue)
        if source is not None:
            return source if source[1] <= taken else None
    return None


_CUE: Final = 4
_SHARED: Final = 6
"""Words from "which" to the second verb of its clause at most."""
_JOINING: Final = JOINT | RELATIVE | BEFORE_NOUN
_ADDING: Final = frozenset(("a", "an", "but", "something"))
"""What opens a remark of the reporter's behind a comma."""
_STATED: Final = TAKES_CLAUSE | TAKES_QUESTION


def _behind_marks(reading: Reading, stretch: Stretch, first: int, last: int) -> int:
    """The end of a quotation where the reporter goes on: chanted “A” |and waved flags|."""
    after = reading.quoted.find(0, first, last)
    if after < 0 or (reading.gap_flags[after] & END and not reading.words[after].islower()):
        return last
    parted = "," in reading.gaps[after]
    if "?" in reading.gaps[after] and _answers(reading, after, last):
        return after  # "asked “Why?” |Ann Lee said B|"
    here, following = reading.flags[after], reading.flags[after + 1]
    if here & PREPOSITION and ("!" in reading.gaps[after] or "?" in reading.gaps[after]):
        return after  # "yelled “You lie!” |at Ray|"
    if here & SUBORDINATOR and not parted:
        word = reading.words[after]
        when = word in _AT_ONCE and is_clause(reading, stretch, after + 1, over_marks=False)
        if when or word not in KEPT_OPENERS:
            return after  # "chanted “Go home” |as Lee spoke|", but "said “No” |as if| in pain"
    if not parted and reading.words[after] == "on" and trails(reading, stretch, first, after):
        return after  # "tweeted “Thank you” |on Friday|"
    if parted and (_remarks(reading, after, last) or here & _DOES_TOO == CUE | THIRD_FORM):
        return after  # "said “No,” |when asked| about it", "backs “A,” |opposes| “B”"
    verb = following & TENSED_FORM and following & VERBAL
    verb = verb or (not following and reading.words[after + 1][-2:] == "ed")
    return after if here & COORDINATOR and verb else last


def _remarks(reading: Reading, index: int, last: int) -> bool:
    """Whether the reporter tells more behind the comma of the last quotation of a stretch: “No,”
    |when asked| about it, “No,” |drawing| jeers, “Ann Lee,” |who| went on to sing.
    """
    here, word = reading.flags[index], reading.words[index]
    if not (here & _REMARKING or word[-3:] == "ing" or word == "but"):
        return False
    return reading.quoted.find(1, index, last) < 0


def _answers(reading: Reading, index: int, last: int) -> bool:
    """Whether somebody answers behind a question in marks: |Ann Lee said| B, |he replied|."""
    place = index + (reading.flags[index] & PRONOUN == SUBJECT_PRONOUN)
    while place < last and is_name(reading.words[place]) and not reading.gap_flags[place + 1]:
        place += 1
    here = reading.flags[place]
    return index < place < last and bool(here & SPEECH and here & PAST_FORM)


_DOES_TOO: Final = CUE | THIRD_FORM | NOUN_CUE
_REMARKING: Final = RELATIVE | SUBORDINATOR | ING_FORM
_AT_ONCE: Final = ("as", "until")


def _statement_end(
    reading: Reading, stretch: Stretch, first: int, last: int, speech: int, form: int
) -> int:
    """The end of content that is a whole clause: only another cue leads out of it.

    `form` is that of the speaker's cue: where it tells of the past, the next one does as well.
    """
    flags, words, gap_flags = reading.flags, reading.words, reading.gap_flags
    quoted, marked = reading.quoted, reading.marked
    far = min(last, first + FARTHEST)
    parted = reading.semicolons and _is_parted(reading, first, far)
    index = _behind_that(reading, first, far) if flags[first] & THAT else first
    while (index := marked.find(1, index + 1, far)) >= 0:
        if not gap_flags[index] & CLAUSE or quoted[index]:
            continue
        if (
            (parted and ";" in reading.gaps[index])
            or turns_out(reading, first, index)
            or (
                not speech
                and leads_back(reading, index, stretch.last)
                and not _awaits_verb(reading, first, index)
            )
            or (words[index] in _ADDING and _adds(reading, index, last))
            or _tells_how(reading, index)
        ):
            last = index
            break
    stops = reading.stops
    place = bisect_right(stops, first)
    far = min(stretch.last, last + _BEHIND, first + FARTHEST)
    for cue in stops[place : bisect_right(stops, far, place)]:
        here = flags[cue]
        if not here & _LEADING_OUT and words[cue] not in _PARTED:
            continue
        if form & PAST_FORM and here & _FORMS == THIRD_FORM:
            continue
        before = flags[cue - 1]
        if form & here & ING_FORM:
            if before & COORDINATOR and first < cue - 1 < last:
                last = cue - 1  # "asking that he leave |and saying A|"
            elif words[cue - 1][0].isupper():
                last = _before_named(reading, cue, last)
        if before & PRONOUN == SUBJECT_PRONOUN and first + 2 < cue < last:
            last = turned_to(reading, cue, last)
        silent = before & NEGATION and here & BASE_FORM
        if silent and first + 3 < cue < last and (here & SPEECH or words[cue] in SILENCE):
            last = unsaid(reading, cue, last)
        elif (
            (here & SPEECH or words[cue] == "declined")
            and here & FINITE_FORM
            and first + 3 < cue < last
        ):
            last = other_speaker(reading, cue, first, last)
        if before & _OUTWARD or words[cue - 1][-2:] == "ly" or words[cue - 2] == "short":
            last = min(last, _joint(reading, stretch, cue, first, last))
    return before_no_more(reading, first, last)


def _tells_how(reading: Reading, index: int) -> bool:
    """Whether a comma leads to the words in which somebody speaks: said A, |in his first public
    comments| since B.
    """
    word, after = reading.words[index], index + 1
    if word != "in" or not reading.flags[after] & POSSESSIVE:
        return False
    return not _REMARKS.isdisjoint(reading.words[after + 1 : after + _REMARK])


_REMARKS: Final = frozenset(
    ("comments", "interview", "remarks", "speech", "statement", "testimony")
)
_REMARK: Final = 5
"""Words from "his" to the noun for what is said, at most."""


def _awaits_verb(reading: Reading, first: int, index: int) -> bool:
    """Whether a comma closes what parts the subject of the content from its verb: said |the rebels,
    backed by Arden|, threaten to A. Not so "Ann Lee, who says prices fell, also warned of A".
    """
    opening = next(reading.commas(first, index), 0)
    if not opening or next(reading.commas(opening, index), 0):
        return False
    return not any(tells(reading, place) for place in range(first, opening))


def _behind_that(reading: Reading, first: int, far: int) -> int:
    """Index of the word behind "that" where an aside stands between it and its clause: said |that,
    according to her staff, A|; the first word otherwise.
    """
    after = first + 1
    aside = "," in reading.gaps[after]
    return after if aside and reading.next_mark(after) < far else first


def _stopped(reading: Reading, cue: int, last: int) -> int:
    """Index of the "but" with which the reporter tells what a speaker did not go so far as to say:
    said A |but stopped short of calling| it B; `last` where there is none.
    """
    stopped, joint = reading.words[cue - 3] in _STOPPING, cue - 4
    joins = reading.words[joint] == "but" and not reading.quoted[joint]
    return joint if stopped and joins and reading.words[cue - 2] == "short" else last


_STOPPING: Final = ("stopped", "stopping", "stops")


def _before_named(reading: Reading, cue: int, last: int) -> int:
    """The end of content before a name with a participle of its own: Lee saying A |and Ray| calling
    it B.
    """
    place = cue
    while is_name(reading.words[place - 1]) and not reading.gap_flags[place]:
        place -= 1
    joined = reading.words[place - 1] == "and" and not is_name(reading.words[place - 2])
    return min(last, place - 1) if joined else last


def _adds(reading: Reading, index: int, last: int) -> bool:
    """Whether the reporter adds something behind a comma: said A, |a record|; said A, |a charge Ray
    denies|.
    """
    return adds_remark(reading, index, last) or _is_denied(reading, index)


def _is_denied(reading: Reading, index: int) -> bool:
    """Whether a noun for the statement leads to what somebody else says of it."""
    noun = index + 1
    return bool(reading.flags[noun] & NOUN_CUE) and is_remark(reading, index)


_PARTED: Final = frozenset(("apologised", "apologized", "declined", "pointed"))
"""What leads out of a statement with the word behind it: declined to, pointed out, apologised
for."""
_FORMS: Final = PAST_FORM | THIRD_FORM | ING_FORM
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
    if quoted[cue]:
        return last  # "said they met but |“concluded| it was late”"
    if words[index] == "of":
        return _stopped(reading, cue, last) if first + 4 < cue < last else last
    if flags[index] & HAVE:
        return perfect_too(reading, cue, first, last)
    joins = own & ING_FORM and flags[index] & SUBORDINATOR and not quoted[index]
    then = words[index] in _THEN and not (own & _KNOWING and _waits(reading, own, first, index))
    if joins and first < index and (then or _says(own, words[index])):
        found = min(index - (words[index - 1] == "even"), last)
    told = own & PAST_FORM or (own & THIRD_FORM and not own & NOUN_CUE)
    if not (own & SPEECH and told) or cue >= stretch.last or is_adverb(words[cue], own):
        return min(found, turned(reading, cue, first, last))
    while index > first:
        here = flags[index]
        if here & COORDINATOR and not quoted[index] and not _are_done(reading, index, cue):
            found = min(index, found)
        if not is_adverb(words[index], here):
            break
        index -= 1
    return found


def _are_done(reading: Reading, joint: int, cue: int) -> bool:
    """Whether two participles have one auxiliary, and no speaker: said they were beaten |and|
    threatened by guards. Not so "said they were freed |and| urged others to go", "said they were
    freed |and| vowed to stay".
    """
    done = reading.flags[joint - 1] & PARTICIPLE_FORM or reading.words[joint - 1][-2:] == "ed"
    if not done or not reading.flags[joint - 2] & BE or not reading.flags[cue] & PARTICIPLE_FORM:
        return False
    here, after = reading.flags[cue], cue + 1
    if here & TAKES_INFINITIVE and not here & TAKES_OBJECT_INFINITIVE and reading.flags[after] & TO:
        return False
    parted = reading.gap_flags[after] or reading.flags[after] & PREPOSITION
    return bool(parted) and reading.words[cue] not in SAYING


_THEN: Final = ("after", "before")
_KNOWING: Final = IN_MIND | TAKES_CLAUSE


def _waits(reading: Reading, own: int, first: int, index: int) -> bool:
    """Whether what somebody comes to know or to think belongs to a clause that is said: said |it
    would wait| before deciding on A. Not so "said A before adding B", "charged Lee after learning".
    """
    if own & TELLING:
        return False
    clause = any(here & PREDICATE for here in reading.flags[first + 1 : index])
    return clause or reading.flags[first] & TO > 0


def _says(own: int, word: str) -> bool:
    """Whether a participle tells of the speaker: said A |while warning| of B; not "could do A while
    |taking| B", "had done A since |saying| B".
    """
    return own & TELLING > 0 and word != "since"


_LEADING_OUT: Final = SPEECH | TAKES_CLAUSE | TAKES_OBJECT | SOURCE_PREPOSITION
"""What the reporter goes on with behind a statement."""
_OUTWARD: Final = JOINT | ADVERB | HAVE
"""What stands before a verb that leads out of a statement."""
