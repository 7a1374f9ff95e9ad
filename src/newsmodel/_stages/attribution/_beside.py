"""Cues that stand after their content or inside it: “A,” X said. A, said X, B."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import AUXILIARY, is_name, phrase_at
from newsmodel._stages._state import Place_
from newsmodel._stages._tokens import CLAUSE, MARK
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._adjuncts import after_adjuncts, may_open_adjunct, over_term
from newsmodel._stages.attribution._asides import (
    aside_start,
    past_colon,
    relative_end,
    relative_start,
)
from newsmodel._stages.attribution._attached import before_who, source_at
from newsmodel._stages.attribution._behind_cues import (
    JOINING,
    closes,
    has_other_subject,
    is_apposed_subject,
    is_deed_in_row,
    is_person,
    lacks_speaker,
)
from newsmodel._stages.attribution._bits import ARTICLE, DAY, LIGHT, STATING, TENSED_FORM
from newsmodel._stages.attribution._closing import (
    describes_occasion,
    ends_quotation,
    is_backed,
    leads_to_cue,
    leads_to_that,
    mark_behind_cue,
    says_of,
    to_mark,
)
from newsmodel._stages.attribution._foregoing import (
    holds_matter,
    is_story,
    is_told_by_other,
    is_untold,
    may_tell,
)
from newsmodel._stages.attribution._fronts import AS, goes_astray, leads_up
from newsmodel._stages.attribution._openings import is_clause, tells
from newsmodel._stages.attribution._quoted import quoted_behind
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._stages.attribution._relays import QUOTING_FORMS, look_inside, quoting, reported
from newsmodel._stages.attribution._relays_inside import look_around
from newsmodel._stages.attribution._resuming import has_own_cue, may_go_on, over_aside, resumes
from newsmodel._stages.attribution._spoken_to import who_hears
from newsmodel._stages.attribution._told_in_clauses import told_in_clause
from newsmodel._stages.attribution._verbs import FINITE, PASSIVE, Group
from newsmodel._word_bits import (
    ASKS,
    COORDINATOR,
    DETERMINER,
    GROUP,
    OBJECT_PRONOUN,
    PREPOSITION,
    RELATIVE,
    REQUESTS,
    ROLE,
    SHOWS,
    SPEECH,
    SUBORDINATOR,
    TAKES_ADDRESSEE,
    TAKES_CLAUSE,
    THAT,
    TO,
)
from newsmodel.words.en.phrases import CITING, CONCEDING, SAYING

_BEFORE_CUES: Final = MARK | CLAUSE
_NO_SUBJECT: Final = THAT | PREPOSITION
_LEANING: Final = PREPOSITION | SUBORDINATOR
_HEARD: Final = TAKES_ADDRESSEE | SHOWS
"""A verb that shows something may have a thing behind it, and no hearer."""

__all__ = ["beside"]


def beside(reading: Reading, stretch: Stretch, group: Group, low: int, behind: int) -> int:
    """Find a finite cue after or inside its content; the index after it, -1 where it is none.

    `low` is the first word of the stretch that no such cue has taken yet. A mark must stand
    between it and the cue, or else "as": `behind` is the first word at which the cue may begin.
    Where the cue quotes somebody as saying something, `low` is given back.
    """
    first, cue, last, kind, own, _ = group
    if kind != FINITE:
        quoted = kind == PASSIVE and reading.words[cue] == "quoted"
        return stretch.last if quoted and quoted_behind(reading, stretch, group) else -1
    if reading.words[cue] in QUOTING_FORMS and quoting(reading, stretch, group, low):
        return low
    if first < behind:
        return -1
    if not own & STATING:
        if not ends_quotation(reading, group, low):
            return -1
        last, own = cue + 1, reading.flags[cue]
        group = first, cue, last, kind, own, 0
    gap_flags = reading.gap_flags
    if not gap_flags[last]:
        if gap_flags[first] & _BEFORE_CUES and own & SPEECH:
            found = _inverted(reading, stretch, group, low)
            if found >= 0:
                return found
        known = stretch.quotes or own & TAKES_ADDRESSEE or reading.words[last] in CITING
        if not known and not may_open_adjunct(reading, last):
            return -1  # "Prices rose, and Ann Lee said |they would fall|"
    return _plain(reading, stretch, group, low)


def _inverted(reading: Reading, stretch: Stretch, group: Group, low: int) -> int:
    """“A,” said X. Prices, said X, would rise."""
    first, cue, last, _, _, _ = group
    if first <= low or last >= stretch.last or reading.quoted[last]:
        return -1
    if not reading.flags[cue] & TENSED_FORM and reading.words[cue] not in SAYING:
        return -1
    if reading.flags[first] & AUXILIARY or (
        reading.flags[last] & _NO_SUBJECT and reading.words[last].islower()
    ):
        return -1
    if not reading.quoted[first - 1] and (
        is_deed_in_row(reading, first, last) or is_apposed_subject(reading, stretch, group, low)
    ):
        return -1
    sure = reading.words[cue] in SAYING and is_person(reading, last, stretch.last)
    end = source_at(reading, last, stretch.last, whole=sure or reading.quoted[first - 1] > 0)
    if end == last or (end < stretch.last and reading.gap_flags[end] == MARK):
        # "pledged a “new start”": what goes on between marks is the object.
        return -1
    if reading.words[end - 1] == "such" and reading.words[end] == "as":
        return -1  # "said towns |such as Varn| had one"
    if lacks_speaker(reading, group, end):
        return -1
    after = after_adjuncts(reading, end, stretch.last)
    if after < stretch.last and not reading.gap_flags[after]:
        if sure and not reading.quoted[first - 1]:
            after = stretch.last
        elif not (reading.quoted[first - 1] and leads_to_cue(reading, first)):
            return -1
        if reading.flags[after] & AUXILIARY and not reading.quoted[low]:
            return -1  # "Ann Lee, who calls it “a joke,” |said| she would leave"
        after = to_mark(reading, after, stretch.last)
    certain = sure or reading.quoted[first - 1] or closes(reading, group, end)
    if not certain and has_other_subject(reading, stretch, group, (low, end), after):
        return -1
    return _record(
        reading, stretch, group, (last, end), (low, first), after, rules.CUE_AFTER_INVERTED
    )


def _plain(reading: Reading, stretch: Stretch, group: Group, low: int) -> int:
    """“A,” X said. As X said, A."""
    gap_flags, quoted, high = reading.gap_flags, reading.quoted, stretch.last
    verb, _, behind, _, own, _ = group
    first, last = _speakers(reading, verb, low)
    if first >= last or first <= low or quoted[first]:
        return -1
    spoken = quoted[first - 1]
    if not may_tell(reading, group, first, last):
        return -1
    after = behind
    heard = own & _HEARD == TAKES_ADDRESSEE and after < high and not gap_flags[after]
    if heard and not reading.flags[after] & THAT:  # "In May, Lee warned |that A|"
        after = _hearer_end(reading, after, high)
    addressee = (behind, after) if after > behind else None
    if addressee and (
        is_story(reading, group, low, after, spoken) or holds_matter(reading, addressee, spoken)
    ):
        return -1
    if spoken and (leads_to_cue(reading, first) or says_of(reading, behind, high)):
        own_words = quoted[low] or not _tells_itself(reading, stretch, group, after)
        after = mark_behind_cue(reading, low, after, high) if own_words else -1
    else:
        spoken = 0
        after = _behind_adjuncts(reading, (low, first), after, high)
    if after < 0 or (not own & SPEECH and is_told_by_other(reading, after, high)):
        return -1
    backed = False
    if ":" in reading.gaps[after]:
        backed = is_backed(reading, (low, first), after)
        if not backed and (not spoken or after == behind):
            return -1
        after = behind
    gap = gap_flags[after]
    astray = after < high and not backed
    if astray and (goes_astray(reading, low, first, after) if gap else not spoken):
        return -1
    clause = gap & CLAUSE and after < high
    content = clause and _told_behind(reading, low, first, after, high)
    if content:
        after = content[1]
    else:
        content = _told_before(reading, low, first, ends=after >= high)
        if content[0] >= content[1]:
            return -1
    if not quoted[content[0]]:
        goes_on = after if clause and after < high and may_go_on(reading, after, high) else 0
        conceded = goes_on and _is_conceded(reading, behind, after)
        if (
            conceded
            or is_untold(reading, group, content)
            or leads_up(reading, stretch, content, goes_on)
        ):
            return -1
    addressee = who_hears(reading, addressee, behind, high)
    return _record(
        reading, stretch, group, (first, last), content, after, rules.CUE_AFTER, addressee
    )


def _tells_itself(reading: Reading, stretch: Stretch, group: Group, after: int) -> bool:
    """Whether a clause follows a cue at once, which is what it tells, in a row of statements: Lee
    called it “dead,” |Ray said it was alive|, and Holm left.
    """
    if not group[4] & TAKES_CLAUSE or after >= stretch.last or reading.gap_flags[after]:
        return False
    if after > group[2] and not reading.flags[after - 1] & OBJECT_PRONOUN:
        return False  # “dead,” Ray told the council |he led|
    leans = reading.flags[after] & _LEANING and not reading.flags[after] & DETERMINER
    return not leans and is_clause(reading, stretch, after, over_marks=False)


def _is_conceded(reading: Reading, behind: int, after: int) -> bool:
    """Whether content behind a cue opens with a condition, so that nothing before it is told: On
    Friday, Lee said |if it rained, the dam would break|. Not so "The dam, Lee said if asked, was
    old".
    """
    if reading.gap_flags[behind] or reading.words[behind] not in CONCEDING:
        return False
    return not reading.flags[after] & AUXILIARY


def _told_behind(reading: Reading, low: int, first: int, after: int, high: int) -> Words | None:
    """What stands behind a subject and its cue, where nothing before them is told: As Lee said,
    |A|; a plan that, Lee said, |would fail|.
    """
    if reading.words[first - 1] in AS and _as_opens(reading, low, first):
        return after, high
    # "the port which, Lee said, was shut" is told with its "which".
    if reading.gaps[first] != ", " or not reading.flags[first - 1] & (THAT | COORDINATOR):
        return None
    return told_in_clause(reading, first, after, high)


def _hearer_end(reading: Reading, first: int, high: int) -> int:
    """The end of whoever is told: Asked about it, he told |the paper|, “A”; “A,” she told
    |reporters|, her host at her side.
    """
    if reading.flags[first] & GROUP and reading.gap_flags[first + 1]:
        return first + 1
    end = phrase_at(reading.tokens, first, high)
    if end < high and reading.quoted[end]:
        return over_term(reading, end, high)
    opens = reading.quoted.find(1, first, end)
    return opens if opens > first and reading.gap_flags[opens] & CLAUSE else end


def _speakers(reading: Reading, verb: int, low: int) -> Words:
    """The subject of a verb; behind a quotation all of a long list: “A,” |Director Ann Lee, Judge
    Bo Ray, and the heads of B and C| wrote.
    """
    first, last = subject = reading.subject(verb, low)
    if reading.gap_flags[verb] and (first >= last or not reading.gap_flags[first]):
        first, last = subject = _before_stray_comma(reading, verb, low) or subject
    reading.subjects[verb, low] = subject
    if not reading.quoted[low] or first >= last or reading.quoted[first - 1]:
        return subject
    start = reading.quoted.rfind(1, low, first) + 1
    if not first - _LISTED < start < first:
        return subject
    closed = "," in reading.gaps[start] and "," in reading.gaps[first]
    if not closed or not (is_name(reading.words[start]) or reading.flags[start] & ARTICLE):
        return subject
    if not any(here & COORDINATOR for here in reading.flags[first:last]):
        return subject
    # A clause between the marks is none of a list: “A,” a man, who won, said.
    clause = any(
        reading.flags[index] & RELATIVE or tells(reading, index) for index in range(start, first)
    )
    return subject if clause else (start, last)


def _before_stray_comma(reading: Reading, verb: int, low: int) -> Words | None:
    """A titled name behind a clause, parted from its verb: The dam is weak, |mayor Ann Lee|, said.
    None where there is none, as in "The head of the board, Ann Lee, said A".
    """
    flags, gaps, behind = reading.flags, reading.gaps, verb + 1
    if reading.words[verb] not in SAYING or not is_name(reading.words[verb - 1]):
        return None
    comma = reading.marked.rfind(1, max(low + 1, verb - _TITLED), verb)
    if comma < 0 or gaps[comma] != ", " or gaps[verb] != ", ":
        return None
    if not (reading.gap_flags[behind] or flags[behind] & (DAY | PREPOSITION)):
        return None
    if not any(here & ROLE for here in flags[comma : verb - 1]):
        return None
    told = any(tells(reading, place) or flags[place] & AUXILIARY for place in range(low, comma))
    return (comma, verb) if told else None


_TITLED: Final = 8
"""Words of a name with its title, and one more."""
_LISTED: Final = 40
"""Words of a list of speakers, at most."""


def _told_before(reading: Reading, low: int, first: int, *, ends: bool) -> Words:
    """What stands before a subject or its "as": |A|, Lee said; |A|, as Lee said. `ends` where
    nothing follows the cue.
    """
    if reading.gap_flags[first] and not reading.flags[first] & RELATIVE:
        return low, first
    if reading.words[first - 1] == "as" and first - 1 > low and reading.gap_flags[first - 1]:
        own = ends and _tells_that(reading, low, first - 1)
        return (low, low) if own else (low, first - 1)
    return low, low


def _tells_that(reading: Reading, low: int, end: int) -> bool:
    """Whether a clause has a cue and a “that” of its own, so that what stands behind "as" belongs
    to its content: |Ray conceded that he had lied|, as Ann Lee had told police.
    """
    flags = reading.flags
    return any(
        flags[index] & THAT and flags[index - 1] & STATING and flags[index - 1] & TENSED_FORM
        for index in range(low + 2, end)
    )


def _behind_adjuncts(reading: Reading, told: Words, index: int, high: int) -> int:
    """Index after what says when and where: told the Post |in a talk to be aired Monday|; -1 where
    content follows that is told a hearer: told her husband, |Bo Ray, that A|. `told` is what stands
    before the subject.
    """
    if reading.gap_flags[index]:
        return -1 if leads_to_that(reading, index, high) else index
    after = after_adjuncts(reading, index, high)
    if reading.words[after] in CITING and not reading.gap_flags[after]:
        return high  # "A, the Post said |quoting Ann Lee|"
    if leads_to_that(reading, after, high):
        return -1
    if index == after:
        return after
    to_be = reading.flags[after] & TO and reading.words[after + 1] == "be"
    if to_be or describes_occasion(reading, told, after):
        return to_mark(reading, after, high)
    return after


def _as_opens(reading: Reading, low: int, first: int) -> bool:
    """Whether the "as" before the subject opens: "As |Ann Lee said, A", "But as |she said, A", "He
    left, and as |she said, A".
    """
    mark = reading.marked.rfind(1, low + 1, first)
    if mark >= 0 and reading.flags[mark] & COORDINATOR and reading.is_free(mark, first):
        low = mark
    return first - low <= 3 and all(here & LIGHT for here in reading.flags[low : first - 1])


def _rest(reading: Reading, last: int, after: int, high: int, *, in_who: bool) -> Words | None:
    """The words behind a cue with which content that ends before `last` goes on: The dam, she said,
    |is weak|; None where it does not. A who-clause ends before the verb of what it tells of.
    """
    if has_own_cue(reading, after, high) or not resumes(reading, last, after, high):
        return None
    stop = reading.first_taken(after + 1, high)
    return after, relative_end(reading, after, stop) if in_who else stop


def _asking(reading: Reading, cue: int, own: int, last: int) -> int:
    """The bits of a cue, which asks where it would demand a question: “Why?” demanded Ann Lee."""
    question = reading.quoted[last - 1] and "?" in reading.gaps[last]
    return own & ~REQUESTS | ASKS if question and reading.words[cue] in _DEMANDING else own


_DEMANDING: Final = ("demand", "demanded", "demands", "pressed", "presses")


def _with_rest(reading: Reading, before: Words, rest: Words, pieces: list[Place_]) -> list[Place_]:
    """The pieces of content that goes on behind its cue."""
    first, last = before
    if last == first + 1 and reading.words[first] in JOINING:
        pieces = []  # "But, she said, |A|"
    return [*pieces, reading.piece(*rest)]


def _record(
    reading: Reading,
    stretch: Stretch,
    group: Group,
    source: Words,
    content: Words,
    after: int,
    rule: str,
    addressee: Words | None = None,
) -> int:
    """Keep the finding; the content is what stands before it, and what goes on after it."""
    verb, _, behind, _, own, _ = group
    high = stretch.last
    first, last = content
    if stretch.quotes:
        first = past_colon(reading, first, last)
    aside = aside_start(reading, first, last, after)
    inside, first = aside > first, aside
    if after < high and reading.gap_flags[after] & CLAUSE and not reading.quoted[last - 1]:
        first = relative_start(reading, first, last)
    if not reading.is_free(first, last):
        return -1
    start, end = reading.piece(first, last)
    if inside and reading.state.text[start] == "(":
        start += 1
    pieces = [(start, end)]
    stop, rest, relay = after, None, None
    if after < high and first < source[0]:
        if reading.quoted[last - 1]:
            after = over_aside(reading, after, high)
        relay = reported(reading, stretch, after)
        if relay is None and not inside:
            rest = _rest(reading, last, after, high, in_who=first > aside)
        if rest is not None:
            stop = rest[1]
            pieces = _with_rest(reading, (first, last), rest, pieces)
    own = _asking(reading, group[1], own, last)
    found = reading.add(stretch, rule, source, (verb, behind), pieces, TAKES_CLAUSE, own, addressee)
    found.speech = True
    # "“A,” Lee said when asked whether B": what follows the cue may tell more.
    taken = stop
    if rest is None:
        look_inside(reading, stretch, found, first, last, source[0] if first < verb else -1)
        taken = addressee[1] if addressee else behind
        if taken < source[1]:
            taken = before_who(reading, source)
    if source[0] < first and reading.words[source[0] - 1] not in AS:
        reading.take(first, last)  # "a plan that, Lee said, |would fail|"
    first = min(first, verb)
    if relay is not None:
        found.via, stop, taken = relay, high, high
    reading.take(first, taken)
    if rest is not None and reading.flags[rest[0]] & THAT:
        look_around(reading, stretch, found, (content[0], last), rest)
    return stop
