"""Whether a sentence looks back or ahead from where a date stands in it."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._tokens import MARK, Tokens
from newsmodel._stages.dates._window import CLITICS
from newsmodel._word_bits import PREPOSITION
from newsmodel.words.en.calendar import UNITS
from newsmodel.words.en.tense import (
    BEHIND_WORDS,
    CHANCE_NOUNS,
    COMMITTING_WORDS,
    FUTURE_VERBS,
    HAPPENED_NOUNS,
    NOT_PAST,
    PARTED_PAST,
    PAST_FORMS,
    PLANNED_NOUNS,
    POSTPONING_WORDS,
    REPORTED_WORDS,
    SCHEDULE_FORMS,
    SET_WORDS,
    TRADED_NOUNS,
    WENT_ON,
)

__all__ = ["AHEAD", "BACK", "CLOSE", "OPEN", "SINCE", "direction"]

SINCE: Final = -3
"""The words themselves look back."""
CLOSE: Final = -2
"""The verb right before the mention looks back: "fell in May"."""
BACK: Final = -1
OPEN: Final = 0
AHEAD: Final = 1

# May be ahead of any verb.
_PLANNED: Final = 2
# How many words the search for a verb may pass on either side.
_REACH: Final = 24
# The words that may tell, beside those in "ed".
_TELLING: Final = (
    CHANCE_NOUNS | FUTURE_VERBS | SCHEDULE_FORMS | SET_WORDS | PAST_FORMS | {"to", "set", "could"}
)
_TURNING: Final = POSTPONING_WORDS | {"since", "Since", "ended", "to", "by", "of", "through"}
# What stands before the day of an event that is still to come.
_AWAITING: Final = ("await", "awaited", "awaiting", "awaits", "before", "pending")
_FEARED: Final = ("fear", "fears", "plot", "threat", "threats", "warning", "warnings")
_FOLLOWING: Final = ("follow", "followed", "following", "follows")
_BE: Final = ("am", "are", "has", "have", "is", "was", "were")
_NOT_BEFORE: Final = ("did", "didn't", "didn’t", "not", "never", "that", "to", "which", "who")
_PRESENT: Final = frozenset(
    ("are", "ca", "can", "do", "does", "is", "may", "must", "should", "will", "wo", "would")
)
_EVENTS: Final = HAPPENED_NOUNS | PLANNED_NOUNS | TRADED_NOUNS
_DELIVERY: Final = ("deliveries", "delivery", "loading", "shipment")
_DENIALS: Final = ("not", "never", "neither", "nor")
_NOUN_OPENERS: Final = frozenset(
    (
        "a",
        "an",
        "newly",
        "still",
        "her",
        "his",
        "its",
        "my",
        "our",
        "that",
        "the",
        "their",
        "this",
        "your",
    )
)


def direction(
    tokens: Tokens, first: int, last: int, low: int, high: int, *, prose: bool = True
) -> int:
    """BACK, AHEAD or OPEN for the mention from `first` to `last`, in its sentence.

    The verb before the mention decides, else the one after it. The words of a quotation have
    tenses of their own, so a quotation mark ends the search.
    """
    words = tokens.words
    before = words[first - 1] if first > low else ""
    if before in _TURNING:
        found = _turned(words, first, last, low, high)
        if found:
            return found
    lead = words[first - 2] if first - 2 >= low else ""
    if before in ("for", "in") and lead in _DELIVERY:
        return AHEAD  # "oil for delivery in June"
    gap, event = tokens.gaps[last], OPEN
    if gap == " ":
        event = _event(tokens, last, high, before, lead)
        if event in (SINCE, AHEAD):
            return event
        if before == "in" and last < high and _has_looked_back(words, last, high):
            return CLOSE  # "The board in May raised the fee"
    # The clause that "when" opens right behind a day is about that day: "on Friday, when he left",
    # and so is the one that the day itself opens: "and on Friday, he left".
    if (last < high and words[last] == "when") or (gap[:1] == "," and lead in ("and", "but")):
        found = _verb_after(tokens, last, high)
        if found:
            return found
    found = _verb(tokens, first, last, low, high, prose=prose)
    return OPEN if event == _PLANNED and found < OPEN else found


def _has_looked_back(words: list[str], index: int, high: int) -> bool:
    """Whether a word is a past form."""
    word = words[index]
    told = word in PAST_FORMS or word[-2:] == "ed"
    return told and _tense(words, index, index, high) == BACK


def _event(tokens: Tokens, last: int, high: int, before: str, lead: str) -> int:
    """Whether the mention is the day of something that cannot be foreseen, or of what is planned.

    "Tuesday's deadly blast" is over, whatever the verb; "the November election" may be ahead, and
    "the June contract" is.
    """
    owned = tokens.words[last - 1][-2:] in CLITICS
    if owned and before in _FOLLOWING:
        return SINCE
    for index in range(last, min(high, last + (3 if owned else 1))):
        if tokens.gaps[index] != " ":
            break
        word = tokens.words[index]
        if word in _EVENTS:
            if word in HAPPENED_NOUNS:
                return OPEN if before in _AWAITING or lead in _FEARED else SINCE
            return AHEAD if word in TRADED_NOUNS else _PLANNED
        if tokens.flags[index] & PREPOSITION:
            break
    return OPEN


def _verb(tokens: Tokens, first: int, last: int, low: int, high: int, *, prose: bool) -> int:
    """What the verb before the mention tells, else the one after it."""
    words, marks = tokens.words, tokens.gap_flags
    for index in range(first - 1, max(low, first - _REACH) - 1, -1):
        if marks[index + 1] & MARK:
            break
        word = words[index]
        if word in _TELLING or word[-2:] == "ed":
            found = _tense(words, index, low, high)
            if not (found or prose) and word == "to":
                found = _titled(words, index, high)
            if found:
                near = found == BACK and first - index < 4 and words[first - 1] == "in"
                return CLOSE if near else found
    return _verb_after(tokens, last, high)


def _verb_after(tokens: Tokens, last: int, high: int) -> int:
    """What the first verb behind the mention tells."""
    words, marks = tokens.words, tokens.gap_flags
    for index in range(last, min(high, last + _REACH)):
        if marks[index] & MARK:
            break
        word = words[index]
        if word in _TELLING or word[-2:] == "ed":
            if word in SET_WORDS and words[index - 1] in _NOUN_OPENERS:
                continue  # "and the expected talks"
            found = _tense(words, index, last, high)
            if found:
                return found
    return OPEN


def _turned(words: list[str], first: int, last: int, low: int, high: int) -> int:
    """What the word right before the mention tells; OPEN where it leaves the matter to a verb."""
    before = words[first - 1]
    if before in ("since", "Since") or (before == "ended" and "will" not in words[low:first]):
        return SINCE
    if before in POSTPONING_WORDS and first - 1 > low:
        return BACK if _denied(words, low, first, past=True) else AHEAD
    if before == "to" and first - 2 >= low and words[first - 2] in BEHIND_WORDS:
        return BACK
    if before in ("to", "by") and _is_aim(words, first, last, low, high):
        return AHEAD
    if before == "through":
        return _ending(words, first, low)
    if before == "of" and first - 2 >= low and words[first - 2] in ("ahead", "Ahead"):
        return AHEAD
    return OPEN


def _is_aim(words: list[str], first: int, last: int, low: int, high: int) -> bool:
    """Whether "to" or "by" makes the day a new date or a deadline.

    Not so in "from May to June", "reacted to Friday's raid", "by Monday they had fled".
    """
    if words[last - 1][-2:] in CLITICS:
        return False
    near = words[max(low, first - 6) : min(high, last + 6)]
    return ("from" if words[first - 1] == "to" else "had") not in near


def _ending(words: list[str], first: int, low: int) -> int:
    """The day that "through" names is ahead, unless it ends a length that is counted or began.

    "halted work through March", but "the nine months through March", "from May through June",
    "sales held up through March".
    """
    near = words[max(low, first - 6) : first - 1]
    if not WENT_ON.isdisjoint(near):
        return BACK
    return OPEN if near and (near[-1] in UNITS or "from" in near) else AHEAD


def _titled(words: list[str], index: int, high: int) -> int:
    """An infinitive in a headline lies ahead: "Holm to visit Velm Friday"."""
    verb = words[index + 1] if index + 1 < high else ""
    return AHEAD if verb.islower() and verb not in _NOUN_OPENERS else OPEN


def _denied(words: list[str], low: int, first: int, *, past: bool = False) -> bool:
    """Whether something is denied before a word; with `past`, only as far as it looks back."""
    for index in range(first - 1, max(low, first - _REACH) - 1, -1):
        word = words[index]
        if word == "not" and words[index + 1] == "only":
            continue  # "not only a singer but"
        if word in _DENIALS or word[-3:] in ("n't", "n’t"):
            verb = words[index - 1] if word in _DENIALS and index > low else word[:-3]
            return not (past and verb in _PRESENT)
    return False


def _tense(words: list[str], index: int, low: int, high: int) -> int:
    """What a word tells: BACK, AHEAD, or OPEN where it is no verb."""
    word = words[index]
    if word in FUTURE_VERBS:
        return AHEAD
    before = words[index - 1] if index > low else ""
    if word in SCHEDULE_FORMS:
        # An infinitive and "did not meet" go with what is before them, "which holds a stake"
        # with its noun.
        return OPEN if before in _NOT_BEFORE else AHEAD
    if word in SET_WORDS:
        # "as planned", "as previously planned", "beginning to grow" say nothing of the day.
        told = before == "as" or (index - 1 > low and words[index - 2] == "as")
        told |= word[-3:] == "ing" and index + 1 < high and words[index + 1] == "to"
        return OPEN if told else _unless_had(words, index, low)
    if word == "to":
        return _infinitive(words, index, low, high)
    if word == "set":
        return _set(words, index, low, high)
    if word == "could":
        return BACK if _denied(words, max(low, index - 4), min(high, index + 2)) else AHEAD
    if word in CHANCE_NOUNS:
        of = index + 1 < high and words[index + 1] in ("for", "of", "that")
        return AHEAD if of else OPEN  # "a chance of a cut in June"
    if word in PAST_FORMS:
        if before in ("are", "is") or (before in _NOUN_OPENERS and before != "that"):
            return OPEN  # "when the case is heard", "a cut in June"
        return AHEAD if _is_led_ahead(words, index, low) else BACK
    if word[-2:] == "ed" and len(word) > 3 and word not in NOT_PAST and word[0].islower():
        if (
            before in _NOUN_OPENERS
            or before in ("are", "is")
            or (before[-2:] == "ly" and index - 1 > low and words[index - 2] in _NOUN_OPENERS)
        ):
            return OPEN  # "the proposed talks", "the newly opened hall", "when he is tried"
        return AHEAD if _is_led_ahead(words, index, low) else BACK
    return OPEN


def _set(words: list[str], index: int, low: int, high: int) -> int:
    """What is set for a day is ahead; what was set aside, or is a record set on a day, is not."""
    after = words[index + 1] if index + 1 < high else ""
    if after == "for":
        return AHEAD
    if after not in PARTED_PAST:
        return OPEN
    return AHEAD if _is_led_ahead(words, index, low) else BACK


def _unless_had(words: list[str], index: int, low: int) -> int:
    """A plan looks ahead, one that had been made looks back."""
    return BACK if "had" in words[max(low, index - 3) : index] else AHEAD


def _infinitive(words: list[str], index: int, low: int, high: int) -> int:
    """Whether "to" opens an infinitive for which something before it sets the mind."""
    if index + 1 >= high:
        return OPEN
    verb = words[index + 1]
    if not verb.islower() or verb in _NOUN_OPENERS:
        return OPEN
    for place in range(index - 1, max(low, index - 4) - 1, -1):
        word = words[place]
        # "is to meet", but "is continuing to meet"
        if word in COMMITTING_WORDS and (word not in _BE or place == index - 1):
            return _unless_had(words, place, low)
    return OPEN


def _is_led_ahead(words: list[str], index: int, low: int) -> bool:
    """Whether the verb before a form looks ahead: "will be released", "will let", "due to cut"."""
    for place in range(index - 1, max(low, index - 4) - 1, -1):
        word = words[place]
        if word in FUTURE_VERBS:
            return True
        if word == "to" and place > low:
            before = words[place - 1]
            # "talks to be held"
            planned = words[place + 1] == "be" and before not in REPORTED_WORDS
            return planned or before in COMMITTING_WORDS
        if word not in ("be", "not", "also", "then", "soon", "only"):
            return False
    return False
