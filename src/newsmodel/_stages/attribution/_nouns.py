"""Nouns that stand for a statement: X's claim that A, made a plea for A."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_owner, is_unknown_verb
from newsmodel._stages._tokens import CLAUSE, MARK
from newsmodel._stages.attribution import _rules as rules
from newsmodel._stages.attribution._bits import LIGHT, VERBAL
from newsmodel._stages.attribution._clefts import noun_made, that_behind_growth
from newsmodel._stages.attribution._deeds import is_struck
from newsmodel._stages.attribution._ends import content_end
from newsmodel._stages.attribution._holders import in_either_number
from newsmodel._stages.attribution._mains import before_last_word, before_main_verb, within_who
from newsmodel._stages.attribution._noun_frames import Led, led, may_lead
from newsmodel._stages.attribution._openings import is_clause
from newsmodel._stages.attribution._owners import (
    is_raised,
    owner_after,
    owner_before,
    receiver_before,
)
from newsmodel._stages.attribution._reading import Reading, Stretch, Words
from newsmodel._word_bits import (
    ASKS,
    BE,
    BELIEVES,
    COORDINATOR,
    DENIES,
    DETERMINER,
    DO,
    HAVE,
    ING_FORM,
    INTENDS,
    MODAL,
    NOUN_CUE,
    POSSESSIVE,
    PREPOSITION,
    REQUESTS,
    SHOWING_NOUN,
    SHOWS,
    SPEECH,
    SUBORDINATOR,
    TAKES_CLAUSE,
    TAKES_OBJECT,
    THAT,
)
from newsmodel.words.en.cues import (
    ASKING_NOUNS,
    BELIEVING_NOUNS,
    DENYING_NOUNS,
    INTENDING_NOUNS,
    REQUESTING_NOUNS,
)
from newsmodel.words.en.nouns import (
    ATTITUDES,
    FAVOURS,
    LIGHT_VERBS,
    PORTRAYALS,
    TIES,
    WITH_TO,
)
from newsmodel.words.en.phrases import ASKING_ALWAYS, ORIGINS

__all__ = ["light_noun", "noun_cue"]

_HELPING: Final = DO | MODAL
_LEADING: Final = PREPOSITION | SUBORDINATOR | ING_FORM
"""What opens words that lead up to a clause."""
_INSIDE: Final = PREPOSITION | ING_FORM
"""What opens a phrase inside such words: In answer to plans, |including| calls to A, Lee left."""
_EXPRESSING: Final = LIGHT_VERBS - frozenset(
    ["had", "has", "have", "having", "held", "hold", "holding", "holds"]
)
_STANCES: Final = {
    **dict.fromkeys(BELIEVING_NOUNS, BELIEVES),
    **dict.fromkeys(INTENDING_NOUNS, INTENDS),
    **dict.fromkeys(REQUESTING_NOUNS, REQUESTS),
    **dict.fromkeys(DENYING_NOUNS, DENIES),
    **dict.fromkeys(ASKING_NOUNS, ASKS),
}
"""How nouns put their statement forward, as bits."""


def noun_cue(reading: Reading, stretch: Stretch, noun: int) -> bool:
    """Find a noun that stands for a statement, what it says, and whose it is."""
    after = noun + 1
    if after >= stretch.last or reading.taken[noun] or _is_held(reading, noun):
        return False  # "did not |reply| to a request"
    that = that_behind_growth(reading, stretch, noun)
    if that:
        return _keep_told(reading, stretch, noun, None, that)
    if not may_lead(reading, stretch, after):
        made = None if reading.gap_flags[after] else noun_made(reading, stretch, noun)
        return made is not None and _keep_made(reading, stretch, noun, *made)
    verb = _be_after(reading, after)
    if verb and _is_told(reading, stretch, noun, verb):
        return _keep_told(reading, stretch, noun, None, verb + 1)
    if reading.words[after] in ORIGINS and _received(reading, stretch, noun):
        return True
    owner, hearer, after, frame, last = led(reading, stretch, noun)
    if owner is not None and not frame and not reading.gap_flags[after]:
        verb = _be_after(reading, after)
        if verb and _is_told(reading, stretch, noun, verb):
            return _keep_told(reading, stretch, noun, owner, verb + 1)
    if not frame:
        return False
    content_first = last if frame == TAKES_OBJECT else after
    if content_first >= stretch.last:
        return False
    gap = reading.gap_flags[content_first]
    if gap & ~MARK and not (gap & CLAUSE and reading.flags[content_first] & THAT):
        return False
    return _keep(reading, stretch, noun, (owner, hearer, after, frame, content_first))


def _is_held(reading: Reading, index: int) -> bool:
    """Whether an auxiliary makes a verb of a word: did not |reply|, would |claim|; or whoever is
    under pressure to do it: pressure to |pledge| that A.
    """
    if reading.words[index - 2] == "pressure" and reading.words[index - 1] == "to":
        return True
    return reading.flags[index - 1] & _HELPING > 0 or reading.words[index - 1] == "not"


def _keep(reading: Reading, stretch: Stretch, noun: int, lead: Led) -> bool:
    """Keep what a noun leads to, where somebody owns it or it needs no owner."""
    owner, hearer, after, frame, content_first = lead
    here = reading.flags[after]
    first, source = owner_before(reading, stretch, noun)
    source = owner or source
    if source is None and not (here & THAT or _stands_alone(reading, content_first, first, noun)):
        return False
    if frame == TAKES_OBJECT and (
        _is_manner(reading, first, noun, after)
        or is_struck(reading, noun, content_first, stretch.last)
        or _is_played(reading, noun, content_first, stretch.last)
    ):
        return False
    own = TAKES_CLAUSE if here & THAT else TAKES_OBJECT
    end = content_end(reading, stretch, content_first, frame, own)
    opening = source[0] if source is not None and source[0] < first else first
    if _is_subject(reading, stretch, opening):
        whole, end = end, before_main_verb(reading, content_first, end, frame)
        if end == whole:
            end = before_last_word(reading, content_first, end, frame)
        if _is_lacking(reading, end):
            return False
    else:
        end = _before_main_clause(reading, stretch, content_first, end)
        end = within_who(reading, stretch, first, content_first, end, frame)
    if source is not None and reading.flags[source[0]] & POSSESSIVE:
        end = _before_twin(reading, source, content_first, end, frame)
    if not reading.is_free(first, end):
        return False
    cue = (first, content_first if frame == TAKES_OBJECT and owner is None else noun + 1)
    reading.add(
        stretch,
        rules.NOUN,
        source,
        cue,
        [reading.piece(content_first, end)],
        frame=frame,
        flags=_stance(reading, first, noun),
        addressee=hearer,
    )
    reading.take(opening if here & THAT else first, end)
    return True


def _is_lacking(reading: Reading, verb: int) -> bool:
    """Whether words were sought and not had: Comment from the ministry on the deal |was not
    immediately available|.
    """
    being = reading.flags[verb] & BE
    return bool(being) and "available" in reading.words[verb + 1 : verb + _AVAILABLE]


_AVAILABLE: Final = 4
"""Words from "was" up to "available"."""


def _is_manner(reading: Reading, first: int, noun: int, after: int) -> bool:
    """Whether a noun is what somebody does or has and no words: Lee’s |response to| the floods, her
    |appeal to| young crews. Not so "made an appeal to the crews", "issued a response to Lee".
    """
    if reading.words[noun] not in WITH_TO or reading.words[after] != "to":
        return False
    return not any(here & _VERBS for here in reading.flags[first:noun])


_VERBS: Final = VERBAL | HAVE


def _is_played(reading: Reading, noun: int, begin: int, high: int) -> bool:
    """Whether somebody only plays or paints a person: won praise for her portrayal of |a nurse|.
    Not so "her portrayal of nurses |as heroes|".
    """
    if reading.words[noun] not in PORTRAYALS:
        return False
    far = min(high, begin + _TO_AS)
    return "as" not in reading.words[begin:far] and reading.quoted.find(1, begin, far) < 0


_TO_AS: Final = 20
"""Words of a thing up to what it is taken for, at most."""


def _before_twin(reading: Reading, source: Words, begin: int, end: int, frame: int) -> int:
    """The end of what a noun tells where another noun of the same owner goes on: his plan to A |and
    his| vote. Not so "his plan to sell his pier and his barge".
    """
    first, last = source
    owner = reading.words[first].lower()
    if last > first + 1 or frame == TAKES_CLAUSE or owner not in reading.words[begin:end]:
        return end
    place = reading.words.index(owner, begin, end) - 1
    return place if place > begin and reading.flags[place] & COORDINATOR else end


def _stands_alone(reading: Reading, content_first: int, first: int, noun: int) -> bool:
    """Whether a noun tells something though nobody owns it: the question of |whether| A, the trip
    |raised questions| about A.
    """
    return reading.words[content_first] in ASKING_ALWAYS or is_raised(reading, first, noun)


def _received(reading: Reading, stretch: Stretch, noun: int) -> bool:
    """Find who holds what somebody or something receives: the bill drew criticism |from Lee|, has
    the backing |of many senators|.
    """
    after = noun + 1
    if reading.words[noun] not in (ATTITUDES if reading.words[after] == "from" else FAVOURS):
        return False
    receiver = receiver_before(reading, stretch, noun)
    if receiver is None:
        return False
    first, told = receiver
    owner, end = owner_after(reading, stretch, after)
    if told is None or owner is None or not reading.is_free(min(first, told[0]), end):
        return False
    goes_on = end < stretch.last and not reading.gap_flags[end]
    if goes_on and (reading.words[end] in TIES or reading.flags[end] & THAT):
        return False  # "won praise from Lee |for keeping| the port open"
    reading.add(
        stretch,
        rules.NOUN,
        owner,
        (first, after),
        [reading.piece(*told)],
        frame=TAKES_OBJECT,
        flags=_stance(reading, first, noun),
    )
    reading.take(min(first, told[0]), end)
    return True


def _before_main_clause(reading: Reading, stretch: Stretch, begin: int, end: int) -> int:
    """The end of what a noun tells in words that lead up: Despite claims that A|, talks failed."""
    start = stretch.first
    while start + 1 < begin and reading.flags[start] & LIGHT:
        start += 1
    opening = reading.flags[start]
    if not opening & _LEADING:
        return end
    mark = reading.marked.rfind(1, start + 1, begin)
    if mark >= 0 and not reading.flags[mark] & _INSIDE:
        return end
    commas = list(reading.commas(begin, end))
    for comma in commas:
        if is_clause(reading, stretch, comma, over_marks=False) or _acts(reading, comma, end):
            return comma
    # "While Lee shows confidence that A|, polls tell why B": the main clause must follow.
    leans = opening & _LEADING == SUBORDINATOR and mark < 0 and end == stretch.last
    return commas[0] if commas and leans else end


def _acts(reading: Reading, first: int, end: int) -> bool:
    """Whether a subject with a verb that no list knows begins at a word: |farmers rallied|."""
    tokens = reading.tokens
    return any(
        is_unknown_verb(tokens, index) for index in range(first + 1, min(end, first + _NEAR))
    )


_NEAR: Final = 6
"""Words from a comma to such a verb at most."""


def _is_subject(reading: Reading, stretch: Stretch, first: int) -> bool:
    """Whether a phrase opens its clause, with at most a small word before it."""
    if first > stretch.first and not reading.gap_flags[first]:
        before = reading.flags[first - 1]
        if before & DETERMINER and not before & THAT:
            first -= 1
    if first == stretch.first:
        return True
    before = reading.flags[first - 1]
    if reading.gap_flags[first]:
        return bool(reading.gap_flags[first] & CLAUSE)
    if before & COORDINATOR and reading.gap_flags[first - 1] & CLAUSE:
        return True  # "The pier is shut, and |Lee’s| hopes of a new one have faded"
    return first - 1 == stretch.first and bool(before & LIGHT)


def _be_after(reading: Reading, index: int) -> int:
    """Index of the form of be that stands at a word or behind its auxiliary, 0 if none does: is,
    has |been|.
    """
    here = reading.flags[index]
    if here & BE:
        return index
    return index + 1 if here & HAVE and reading.flags[index + 1] & BE else 0


def _is_told(reading: Reading, stretch: Stretch, noun: int, verb: int) -> bool:
    """Whether "that" or a quotation follows a form of be: her answer was |that A|; behind a noun
    for a question, the question itself: the question is |whether A|.
    """
    after = verb + 1
    if after >= stretch.last:
        return False
    if reading.words[after] in ASKING_ALWAYS and not reading.gap_flags[after]:
        return in_either_number(reading.words[noun], ASKING_NOUNS)
    gap = reading.gap_flags[after]
    if reading.quoted[after]:
        return bool(gap & MARK)
    return not gap and bool(reading.flags[after] & THAT) and after + 1 < stretch.last


def _keep_told(
    reading: Reading, stretch: Stretch, noun: int, owner: Words | None, content_first: int
) -> bool:
    """Keep what a noun is said to be, where somebody owns it, or it is a thought: Ann Lee’s answer
    was that A, the fear is that A, the feeling among voters is that A.
    """
    first, source = owner_before(reading, stretch, noun)
    source = owner or source
    stance = _stance(reading, first, noun)
    if source is None and not stance & (BELIEVES | ASKS):
        return False
    opening = source[0] if source is not None and source[0] < first else first
    if not reading.is_free(opening, content_first):
        return False
    end = content_end(reading, stretch, content_first, TAKES_CLAUSE, TAKES_CLAUSE)
    if not reading.is_free(content_first, end):
        return False
    reading.add(
        stretch,
        rules.NOUN,
        source,
        (first, noun + 1 if owner is not None else content_first),
        [reading.piece(content_first, end)],
        frame=TAKES_CLAUSE,
        flags=stance,
    )
    reading.take(opening, end)
    return True


def _keep_made(
    reading: Reading, stretch: Stretch, noun: int, begin: int, verb: int, be: int
) -> bool:
    """Keep what somebody is said to have made: the only promise |Ann Lee| has made is |that A|."""
    end = content_end(reading, stretch, be + 1, TAKES_CLAUSE, TAKES_CLAUSE)
    if not reading.is_free(noun, end):
        return False
    reading.add(
        stretch,
        rules.NOUN,
        (begin, verb),
        (noun, noun + 1),
        [reading.piece(be + 1, end)],
        frame=TAKES_CLAUSE,
        flags=_stance(reading, noun, noun),
    )
    reading.take(noun, end)
    return True


def _stance(reading: Reading, first: int, noun: int) -> int:
    """How a noun puts its statement forward, as bits: her |belief| that A, a |plea| for A. A fear
    that is expressed is stated.
    """
    word = reading.words[noun].lower()
    stance = _STANCES.get(word) or _STANCES.get(word.removesuffix("s"), 0)
    if stance != BELIEVES or reading.flags[first - 1] & POSSESSIVE:
        return stance
    return 0 if not _EXPRESSING.isdisjoint(reading.words[first:noun]) else stance


_TELLING_OF: Final = SPEECH | TAKES_OBJECT


def _is_finding(reading: Reading, stretch: Stretch, verb: int) -> bool:
    """Whether a poll or the like shows something, and has no mind of its own: |A poll| showed
    support for the party slumping. Not so "Lee showed support for the ban".
    """
    first, last = reading.subject(verb, stretch.first)
    for index in range(first, last):
        if reading.flags[index] & PREPOSITION:
            return False
        if reading.flags[index] & SHOWING_NOUN:
            return True
    return False


def light_noun(reading: Reading, stretch: Stretch, verb: int) -> bool:
    """Find the noun of a light verb that is itself a cue: |expressed| concern about A. Who repeats
    what somebody else means says it himself: |reiterated| Norland’s call for A.
    """
    if reading.words[verb] not in LIGHT_VERBS:
        return False
    if reading.flags[verb] & SHOWS and _is_finding(reading, stretch, verb):
        return False
    tells = reading.flags[verb] & _TELLING_OF == _TELLING_OF
    for index in range(verb + 1, min(verb + 5, stretch.last)):
        if reading.gap_flags[index] or reading.flags[index] & (PREPOSITION | THAT):
            return False
        if tells and is_owner(reading.words[index]):
            return False
        if reading.flags[index] & NOUN_CUE and noun_cue(reading, stretch, index):
            return True
    return False
