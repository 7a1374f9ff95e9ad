"""A reader of noun phrases: given a word, where does the phrase begin or end?

No stage but a reader that stages share. It knows no parts of speech; it knows the small words
that end a phrase, the marks that part phrases, and what a capital says. Every walk is bounded
by the limits that the caller gives and by a number of words.

It reads tokens whose `gap_flags` are the `bounds` of the text: CLAUSE where a comma, bracket
or dash parts, END at the end of a sentence, MARK at either end of a quotation, 0 where words
stand side by side, also over the full stop of "Sen. Lee" or a wrapped line.
"""

from __future__ import annotations

from itertools import compress
from typing import Final

from newsmodel._stages._state import State
from newsmodel._stages._tokens import CLAUSE, END, MARK, PART, Tokens
from newsmodel.lexicon import (
    ADVERB,
    BASE_FORM,
    BE,
    COORDINATOR,
    CUE,
    DETERMINER,
    DO,
    GROUP,
    HAVE,
    HONORIFIC,
    ING_FORM,
    MODAL,
    MONTH,
    NOUN_CUE,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    ORGANIZATION,
    PARTICIPLE_FORM,
    PAST_FORM,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THIRD_FORM,
    TO,
    VERB,
    WEEKDAY,
)
from newsmodel.models import QuoteKind
from newsmodel.words.en.phrases import ATTACHING, NOT_ADVERBS, OCCASIONS, TIME_OPENERS, TIMES

__all__ = [
    "AUXILIARY",
    "bounds",
    "is_adverb",
    "is_name",
    "is_occasion",
    "is_time",
    "phrase_at",
    "phrase_before",
    "subject_before",
]

AUXILIARY: Final = BE | HAVE | DO | MODAL

_LONGEST: Final = 40
"""Words of a phrase that are read at most; no phrase of real copy is longer."""
_STOPS: Final = AUXILIARY | TO | THAT | SUBORDINATOR | RELATIVE
_NOUNS: Final = ROLE | GROUP | ORGANIZATION | NOUN_CUE | HONORIFIC | NUMBER_WORD
_RELATIVES: Final = ("who", "whose", "which", "that")
_QUESTION_WORDS: Final = ("how", "what", "whether", "why")


def bounds(state: State) -> list[int]:
    """What parts the words of a text, as bits, one for the gap before each word."""
    gap_flags = state.tokens.gap_flags
    found = [0] * (len(gap_flags) + 1)
    for index in compress(range(len(gap_flags)), gap_flags):
        if gap_flags[index] & PART:
            found[index] = CLAUSE
    for sentence in state.sentences:
        found[sentence.first] |= END
        found[sentence.last] |= END
    for quote in state.quotes:
        if quote.kind is not _TERM:
            found[quote.first] |= MARK
            found[quote.last] |= MARK
    return found


_TERM: Final = QuoteKind.TERM


def is_name(word: str) -> bool:
    """Whether a word is printed with a capital."""
    return word[:1].isupper()


def is_adverb(word: str, flags: int) -> bool:
    """Whether a word is an adverb, by list or by its ending: "also", "repeatedly"."""
    if flags & ADVERB:
        return True
    return word[-2:] == "ly" and not word[:1].isupper() and word not in NOT_ADVERBS


def is_time(tokens: Tokens, index: int, high: int) -> bool:
    """Whether a time begins at a word: "last week", "this morning"."""
    return (
        tokens.words[index] in TIME_OPENERS
        and index + 1 < high
        and tokens.words[index + 1] in TIMES
    )


def phrase_before(tokens: Tokens, end: int, low: int) -> int:
    """Index of the first word of the noun phrase that ends before `end`; `end` if there is none.

    "But the head of the agency |said": the phrase begins at "the".
    """
    flags, gap_flags = tokens.flags, tokens.gap_flags
    last = end - 1
    if last < low or flags[last] & COORDINATOR:
        return end
    if flags[last] & RELATIVE and tokens.words[last].islower() and last > low:
        return last
    if flags[last] & SUBJECT_PRONOUN and _stands_alone(tokens, last, low):
        return last
    if not flags[last] and (last == low or gap_flags[last]):
        return last
    start, index, low, joined = end, last, max(low, end - _LONGEST), False
    while index >= low:
        if index < last and gap_flags[index + 1]:
            break
        here = flags[index]
        if here & TO and index < last and not _is_infinitive(tokens, index):
            pass
        elif here & THAT:
            break
        elif here & _STOPS and not _in_name(tokens, index, last):
            index = _relative_before(tokens, index, low)
            if index < 0:
                break
        elif here & COORDINATOR:
            if not _joins_phrases(tokens, index, low):
                break
            joined = True
        elif _is_finite(tokens, index, low):
            break
        start = index
        index -= 1
    start = _without_opening(tokens, start, end)
    return _list_start(tokens, start, low) if joined else start


def _is_infinitive(tokens: Tokens, index: int) -> bool:
    """Whether a "to" opens an infinitive, and not a phrase as in "the aide to the president"."""
    here, word = tokens.flags[index + 1], tokens.words[index + 1]
    if here & (DETERMINER | POSSESSIVE | OBJECT_PRONOUN | NUMBER_WORD) or is_name(word):
        return False
    return bool(here & (BASE_FORM | AUXILIARY)) or not word.endswith("s")


def _list_start(tokens: Tokens, start: int, low: int) -> int:
    """The start of a list whose last two members are joined: "Lee, Ray and Cho"."""
    for _ in range(6):
        if start <= low or not tokens.gap_flags[start] & CLAUSE or "," not in tokens.gaps[start]:
            return start
        first = start - 1
        while first > max(low, start - 6) and not tokens.gap_flags[first]:
            first -= 1
        if start - first >= 6 or not all(
            is_name(tokens.words[index]) or tokens.flags[index] & (_NOUNS | DETERMINER)
            for index in range(first, start)
        ):
            return start
        if tokens.flags[first] & PREPOSITION:
            return start
        start = first
    return start


def _stands_alone(tokens: Tokens, index: int, low: int) -> bool:
    """Whether a pronoun is the whole phrase: "he", but not "one" in "the other one"."""
    if not tokens.flags[index] & (DETERMINER | NUMBER_WORD) and tokens.words[index] not in (
        "someone",
        "others",
        "there",
    ):
        return True
    if index == low or tokens.gap_flags[index]:
        return True
    before = tokens.flags[index - 1]
    return bool(before & (AUXILIARY | THAT | SUBORDINATOR | COORDINATOR | CUE))


def _in_name(tokens: Tokens, index: int, last: int) -> bool:
    """Whether a small word is part of a name: "Will Smith", "May Lee", "Will |wrote"."""
    return (
        is_name(tokens.words[index])
        and index > 0
        and (index == last or not tokens.gap_flags[index])
        and not tokens.flags[index] & (THAT | RELATIVE | SUBORDINATOR)
    )


def _relative_before(tokens: Tokens, index: int, low: int) -> int:
    """Index of the "who" or "that" whose clause a verb stands in, or -1.

    "the man who was arrested |said": the clause belongs to the phrase.
    """
    flags = tokens.flags
    for place in range(index, max(low, index - 5), -1):
        if tokens.gap_flags[place] and place != index:
            return -1
        if tokens.words[place] in _RELATIVES and not tokens.gap_flags[place]:
            before = flags[place - 1]
            nominal = not before & (AUXILIARY | CUE | VERB | COORDINATOR | PREPOSITION)
            return place if nominal and place - 1 >= low else -1
    return -1


def _joins_phrases(tokens: Tokens, index: int, low: int) -> bool:
    """Whether "and" joins two phrases and not two clauses: no verb stands before it."""
    if tokens.words[index] not in ("and", "or", "nor", "&"):
        return False
    for place in range(index - 1, max(low, index - 25) - 1, -1):
        if tokens.gap_flags[place + 1] and place < index - 1:
            return place + 1 < index - 1 or tokens.gaps[place + 1] == ", "
        here = tokens.flags[place]
        if here & (AUXILIARY | THAT | SUBORDINATOR) and not here & PREPOSITION:
            return False
        finite = here & PAST_FORM or (here & THIRD_FORM and here & SPEECH)
        if finite and not here & NOUN_CUE and not is_name(tokens.words[place]):
            return False
    return index > low


def _is_finite(tokens: Tokens, index: int, low: int) -> bool:
    """Whether a word is a verb that ends a clause, not a participle inside the phrase.

    "people briefed on the talks" keeps "briefed"; "they knew officials" ends at "knew".
    """
    here, word = tokens.flags[index], tokens.words[index]
    if not here & (CUE | VERB):
        if here or word[-2:] != "ed":
            return False
        return index > low and not is_name(word) and _takes_object(tokens, index)
    if index == low or is_name(word):
        return False
    if tokens.flags[index - 1] & (DETERMINER | POSSESSIVE | PREPOSITION):
        return False
    if here & PARTICIPLE_FORM and not here & SPEECH:
        return not tokens.flags[index + 1] & PREPOSITION
    if here & PAST_FORM:
        return True
    if here & ING_FORM:
        return False
    # "acts" and "moves" are nouns more often than not.
    return bool(here & THIRD_FORM and here & SPEECH) and not here & NOUN_CUE


def _takes_object(tokens: Tokens, index: int) -> bool:
    """Whether a word in -ed that no list knows has an object: "they scrapped |the plan"."""
    return (
        tokens.words[index][-2:] == "ed"
        and len(tokens.words[index]) > 4
        and not tokens.flags[index - 1] & (DETERMINER | POSSESSIVE | PREPOSITION)
        and not tokens.gap_flags[index + 1]
        and (
            bool(tokens.flags[index + 1] & (DETERMINER | POSSESSIVE | OBJECT_PRONOUN))
            or (is_name(tokens.words[index - 1]) and tokens.words[index + 1] != "by")
        )
    )


def _without_opening(tokens: Tokens, start: int, end: int) -> int:
    """A phrase without the words that lead up to it: "But", "still", "in"."""
    while start < end:
        here = tokens.flags[start]
        if (
            (here & (COORDINATOR | SUBORDINATOR | PREPOSITION) and tokens.words[start] != "both")
            or (is_adverb(tokens.words[start], here) and not here & DETERMINER)
            or (here & (WEEKDAY | MONTH) and start + 1 < end and not here & MODAL)
        ):
            start += 1
        else:
            break
    if start and tokens.flags[start - 1] & PREPOSITION:
        # "In a radio interview |Ann Lee", "In Ohio |a judge": what leads up to the subject.
        for index in range(start, min(start + 5, end - 1)):
            word, following = tokens.words[index], tokens.words[index + 1]
            if word in OCCASIONS and is_name(following):
                return index + 1
            if following in ("a", "an", "the") and is_name(word):
                return index + 1
    return start


def subject_before(tokens: Tokens, end: int, low: int) -> tuple[int, int]:
    """First and after-last word of the subject that ends before `end`, over its appositions.

    "Ann Lee, the head of the agency, |said": from "Ann" to "agency". An incidental
    who-clause between commas is passed over and left out. `(end, end)` if there is none.
    """
    if not tokens.gap_flags[end]:
        word = tokens.words[end - 1]
        if tokens.flags[end - 1] & (WEEKDAY | MONTH) or word in TIMES or word.isdigit():
            end = _without_time(tokens, end, low)
    if not tokens.gap_flags[end]:
        return phrase_before(tokens, end, low), end
    if ")" in tokens.gaps[end]:
        opening = _opening(tokens, end, low)
        return phrase_before(tokens, opening, low), max(opening, end)
    return _over_marks(tokens, end, low)


def _over_marks(tokens: Tokens, end: int, low: int) -> tuple[int, int]:
    """The subject before a comma, past what stands between commas behind its head.

    "Ann Lee, 59, of Ohio, who won, |said". The head is the leftmost part that neither leans
    on another nor leads up to it.
    """
    last = place = end
    head: tuple[int, int] | None = None
    for _ in range(7):
        if place <= low or tokens.gap_flags[place] != CLAUSE or ";" in tokens.gaps[place]:
            break
        segment = _segment(tokens, place, low)
        if (segment <= low and place == end) or _is_verbal(tokens, segment):
            break
        if place < end and not _leans(tokens, segment, place):
            if head is not None and _has_verb(tokens, segment, place):
                break
            first = phrase_before(tokens, place, segment)
            if first >= place or (head is not None and first > segment):
                break
            head = first, last
        elif head is not None and _leads_up(tokens, segment):
            break
        if head is None and _is_incidental(tokens, segment):
            last = segment
        place = segment
    return head or (end, end)


def _has_verb(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a clause stands between marks, and not a phrase."""
    return any(
        here & AUXILIARY or (here & (PAST_FORM | THIRD_FORM) and not here & (NOUN_CUE | ROLE))
        for here in tokens.flags[first:last]
    )


def _leads_up(tokens: Tokens, first: int) -> bool:
    """Whether words lead up to a clause: "In Paris,", "While he waited,"."""
    return bool(tokens.flags[first] & (PREPOSITION | SUBORDINATOR | COORDINATOR)) and tokens.words[
        first
    ] not in ("of", "from", "who")


def _without_time(tokens: Tokens, end: int, low: int) -> int:
    """The end of a subject without the time behind it: "Ann Lee |on Friday"."""
    index = end - 1
    if index <= low or tokens.gap_flags[end]:
        return end
    here, before = tokens.flags[index], tokens.words[index - 1]
    if here & (WEEKDAY | MONTH) and not here & MODAL:
        return index - 1 if before == "on" or before == "in" else index
    if before == "in" and len(tokens.words[index]) == 4 and tokens.words[index].isdigit():
        return index - 1
    if index - 1 > low and tokens.words[index] in TIMES and before in TIME_OPENERS:
        return index - 1
    return end


def _opening(tokens: Tokens, end: int, low: int) -> int:
    """Index after the bracket that is closed before `end`; `end` if there is none."""
    for index in range(end - 1, max(low, end - 12), -1):
        if "(" in tokens.gaps[index]:
            return index
    return end


def _segment(tokens: Tokens, end: int, low: int) -> int:
    """Index after the mark before `end`."""
    low = max(low, end - _LONGEST)
    for index in range(end - 1, low, -1):
        if tokens.gap_flags[index]:
            return index
    return low


def _is_verbal(tokens: Tokens, first: int) -> bool:
    """Whether a verb begins at a word, so that a clause goes on there: ", were dead,"."""
    here = tokens.flags[first]
    if is_name(tokens.words[first]):
        return False
    return bool(here & AUXILIARY) or bool(here & PAST_FORM and not here & PARTICIPLE_FORM)


def _leans(tokens: Tokens, first: int, end: int) -> bool:
    """Whether words between commas lean on a phrase before them: ", 45,", ", who won,"."""
    here, word = tokens.flags[first], tokens.words[first]
    if here & RELATIVE or (word.isdigit() and end - first == 1):
        return True
    return bool(here & (PREPOSITION | ING_FORM)) and not is_name(word) and end - first < _LONGEST


def _is_incidental(tokens: Tokens, first: int) -> bool:
    """Whether words between commas are no part of the source: a who-clause, "in a statement"."""
    here = tokens.flags[first]
    return bool(here & (RELATIVE | PREPOSITION | SUBORDINATOR | ING_FORM)) or is_adverb(
        tokens.words[first], here
    )


def phrase_at(tokens: Tokens, first: int, high: int, *, appositions: bool = True) -> int:
    """Index after the noun phrase that begins at `first`; `first` if there is none.

    "said |the aide to the president on Friday": the phrase ends before "on".
    """
    if first >= high or is_time(tokens, first, high):
        return first
    here = tokens.flags[first]
    if is_adverb(tokens.words[first], here) and not here & (DETERMINER | NUMBER_WORD):
        return first
    pronoun = here & (SUBJECT_PRONOUN | OBJECT_PRONOUN)
    if pronoun and not here & (DETERMINER | POSSESSIVE | NUMBER_WORD):
        return first + 1
    if here & (_STOPS | COORDINATOR | PREPOSITION | WEEKDAY) and not here & DETERMINER:
        named = is_name(tokens.words[first]) and is_name(tokens.words[first + 1])
        if not (here & (MODAL | MONTH) and named):
            return first
    end = _simple(tokens, first, high)
    if appositions:
        end = _with_appositions(tokens, end, high)
    return end


def _simple(tokens: Tokens, first: int, high: int) -> int:
    flags, words = tokens.flags, tokens.words
    high = min(high, first + _LONGEST)
    index = first + 1
    while index < high and not tokens.gap_flags[index]:
        here, word = flags[index], words[index]
        named = is_name(word)
        if here & PREPOSITION and not named:
            if not _attaches(tokens, index, high):
                return index
        elif here & COORDINATOR:
            if not _and_more(tokens, index, high):
                return index
        elif (here & _STOPS or word in _QUESTION_WORDS) and not named:
            return index
        elif here & (WEEKDAY | MONTH) and not here & MODAL:
            if not flags[index - 1] & (DETERMINER | POSSESSIVE):
                return index
        elif not named and (_ends_phrase(tokens, index) or is_time(tokens, index, high)):
            return index
        index += 1
    return index


def _ends_phrase(tokens: Tokens, index: int) -> bool:
    """Whether a lower-case word cannot stand in the phrase: a pronoun, adverb or verb."""
    here, before = tokens.flags[index], tokens.flags[index - 1]
    if here & (SUBJECT_PRONOUN | OBJECT_PRONOUN) and not here & (DETERMINER | NUMBER_WORD):
        return True
    if is_adverb(tokens.words[index], here):
        return not before & (DETERMINER | POSSESSIVE)
    if before & (DETERMINER | POSSESSIVE | PREPOSITION | COORDINATOR):
        return False
    if here & ING_FORM:
        following = tokens.flags[index + 1]
        plain = not following and not is_name(tokens.words[index + 1])
        return not (plain and not tokens.gap_flags[index + 1])
    if here & PAST_FORM and here & (CUE | VERB):
        return True
    return not here and _takes_object(tokens, index)


def _attaches(tokens: Tokens, index: int, high: int) -> bool:
    """Whether a preposition belongs to the phrase before it.

    "of" always; others after a common noun ("a spokesman for the army"), unless they tell
    time or occasion ("on Friday", "in a statement").
    """
    word = tokens.words[index]
    if index + 1 >= high:
        return False
    if word == "of":
        return True
    if word == "to" and _is_infinitive(tokens, index):
        return False
    if word not in ATTACHING or is_name(tokens.words[index - 1]):
        return False
    following = tokens.flags[index + 1]
    if following & (WEEKDAY | MONTH | ING_FORM):
        return False
    return not is_occasion(tokens, index + 1, high)


def is_occasion(tokens: Tokens, first: int, high: int) -> bool:
    """Whether a phrase names an occasion of speech: "a statement", "the news conference"."""
    for index in range(first, min(first + 4, high)):
        if index > first and tokens.gap_flags[index]:
            return False
        if tokens.words[index] in OCCASIONS:
            return True
    return False


def _and_more(tokens: Tokens, index: int, high: int) -> bool:
    """Whether "and" goes on with the phrase: another name or noun follows, no clause."""
    following = index + 1
    if tokens.words[index] not in ("and", "or", "&") or following >= high:
        return False
    here, word = tokens.flags[following], tokens.words[following]
    if here & (_STOPS | SUBJECT_PRONOUN) and not here & DETERMINER:
        return False
    if here & (CUE | VERB) and here & (PAST_FORM | THIRD_FORM | ING_FORM) and not is_name(word):
        return False
    return not is_adverb(word, here)


def _with_appositions(tokens: Tokens, end: int, high: int) -> int:
    """The end of a phrase with what stands beside it: ", the head of X, a former judge"."""
    end = _over_bracket(tokens, end, high)
    for _ in range(4):
        if end >= high or not _opens_apposition(tokens, end):
            return end
        word = tokens.words[end]
        after = end + 1 if word[:1].isdigit() and len(word) <= 3 else _simple(tokens, end, high)
        if after < high and not tokens.gap_flags[after] and _is_predicate(tokens, after):
            return end
        end = after
    return end


def _is_predicate(tokens: Tokens, index: int) -> bool:
    """Whether words that look like an apposition are a subject: ", the account |was"."""
    here = tokens.flags[index]
    return bool(here & (AUXILIARY | TO | THAT | PAST_FORM)) and tokens.words[index] != "who"


def _over_bracket(tokens: Tokens, end: int, high: int) -> int:
    """The end of a name with the bracket behind it: "Ann Lee |(D-Ohio)|"."""
    if end < high and tokens.gaps[end] == " (":
        for index in range(end + 1, min(end + 6, high + 1)):
            if ")" in tokens.gaps[index]:
                return index
    return end


def _opens_apposition(tokens: Tokens, index: int) -> bool:
    """Whether a comma and a word behind it lead to an apposition: ", 45", ", the head of"."""
    if tokens.gap_flags[index] != CLAUSE or tokens.gaps[index][-2:] != ", ":
        return False
    here, word = tokens.flags[index], tokens.words[index]
    if word[:1].isdigit():
        return len(word) <= 3 and bool(tokens.gap_flags[index + 1])
    if word in ("now", "then") and tokens.flags[index + 1] & DETERMINER:
        return not tokens.gap_flags[index + 1]
    if here & (RELATIVE | THAT | WEEKDAY | MONTH | SUBJECT_PRONOUN) or is_adverb(word, here):
        return bool(here & (DETERMINER | NUMBER_WORD) and not here & (RELATIVE | THAT))
    if here & (DETERMINER | ROLE | POSSESSIVE) or is_name(word):
        return True
    verbal = here & (PAST_FORM | THIRD_FORM) and not here & NOUN_CUE
    return (
        not here & (_STOPS | COORDINATOR | PREPOSITION | ING_FORM)
        and not verbal
        and (not word.endswith("ing") and word != "according")
    )
