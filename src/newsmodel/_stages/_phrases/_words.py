"""What single words say to a reader of phrases, and the few that are read in pairs."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._tokens import COMPOUND, MARK, Tokens
from newsmodel._word_bits import (
    ADVERB,
    BASE_FORM,
    BE,
    COORDINATOR,
    DETERMINER,
    DO,
    GROUP,
    HAVE,
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
    SHOWING_NOUN,
    SUBORDINATOR,
    THAT,
    TO,
    WEEKDAY,
)
from newsmodel.words.en.calendar import DAY_WORDS
from newsmodel.words.en.lead_ins import FACES
from newsmodel.words.en.nouns import LIGHT_VERBS, PUBLISHED
from newsmodel.words.en.phrases import (
    BEFORE_MONTHS,
    GATHERINGS,
    INDEFINITE,
    NOT_ADVERBS,
    OCCASIONS,
    PASSING,
    SINCE_WHEN,
    TIME_OPENERS,
    TIMES,
    TITLING,
    WITH_VERBS,
)

__all__ = [
    "AUXILIARY",
    "BEFORE_OFFICES",
    "BRACKETS",
    "LEADS",
    "LONGEST",
    "PERSONS",
    "STOPS",
    "behind_rounding",
    "bracket_before",
    "excepts",
    "has_dash",
    "inset_before",
    "is_adverb",
    "is_amount",
    "is_described",
    "is_doing",
    "is_done_by",
    "is_gathering",
    "is_given_modal",
    "is_infinitive",
    "is_name",
    "is_occasion",
    "is_owner",
    "is_somebody",
    "is_time",
    "is_unknown_verb",
    "leads_with_time",
    "manner_at",
    "opens_office",
    "quotation_before",
    "takes_object",
]

AUXILIARY: Final = BE | HAVE | DO | MODAL
PERSONS: Final = ROLE | GROUP | ORGANIZATION
"""Nouns for a person, several or a body, and so for somebody who may act or speak."""

BRACKETS: Final = (" (", " <", " ( ")
"""Gaps that open a bracket behind a name."""
LONGEST: Final = 40
"""Words of a phrase that are read at most; no phrase of real copy is longer."""
LEADS: Final = COORDINATOR | SUBORDINATOR | PREPOSITION | ADVERB | WEEKDAY | MONTH
"""What may lead up to a phrase: "But", "still", "in"."""
STOPS: Final = AUXILIARY | TO | THAT | SUBORDINATOR | RELATIVE
"""Small words that no phrase runs over, but for names and who-clauses."""
_ARTICLES: Final = DETERMINER | POSSESSIVE
_DAYS: Final = WEEKDAY | MONTH
_BEFORE_NOUNS: Final = _ARTICLES | PREPOSITION
_OBJECTS: Final = _ARTICLES | OBJECT_PRONOUN
_NO_BASES: Final = _OBJECTS | NUMBER_WORD
_NO_OPENERS: Final = DETERMINER | NUMBER_WORD
"""What is no time before "in" or "on"."""
_BASES: Final = BASE_FORM | AUXILIARY
_NO_BASE_ENDINGS: Final = ("ful", "ial", "ing")
"""How no base form ends: put questions to |potential| jurors, admitted to |lying|."""
_GENITIVES: Final = ("’s", "'s")
_OCCASION: Final = 4
"""Words in which an occasion is named."""
_INSIDE_BRACKET: Final = 5
"""Words in a bracket inside a phrase, at most."""
_SHORTEST: Final = 4
"""Letters of a word in -ed that is no past form: "shed", "need"."""
_DESCRIBED: Final = 8
"""Words between a participle and the article that opens its phrase."""


def has_dash(gap: str) -> bool:
    """Whether a dash stands in a gap."""
    return not _DASHES.isdisjoint(gap)


_DASHES: Final = frozenset("-–—")


def is_name(word: str) -> bool:
    """Whether a word is printed with a capital."""
    return word[0].isupper()


def is_doing(word: str) -> bool:
    """Whether a word is a form in -ing and no name: |carrying| signs. Not so "|Manning| said"."""
    return word[-3:] == "ing" and not word[0].isupper()


def is_somebody(word: str, flags: int) -> bool:
    """Whether a word names a person, several or a body: |Lee|, the |mayor|, |aides|."""
    return flags & PERSONS > 0 or word[0].isupper()


def is_adverb(word: str, flags: int) -> bool:
    """Whether a word is an adverb, by list or by its ending: "also", "repeatedly"."""
    if flags & ADVERB:
        return True
    return (
        word[-1] == "y" and word[-2:] == "ly" and not word[0].isupper() and word not in NOT_ADVERBS
    )


def manner_at(tokens: Tokens, index: int) -> int:
    """Index after the words that tell how something was said, `index` where none stand there: said
    |dryly|, said |very slowly|, wrote |back|, said |with a broad grin|.
    """
    words, gap_flags, end = tokens.words, tokens.gap_flags, index
    while end < index + _ADVERBS and not gap_flags[end]:
        word = words[end]
        if word in DAY_WORDS or not (word == "back" or is_adverb(word, tokens.flags[end])):
            break
        end += 1
    if words[end] == "with" and words[end + 1] in INDEFINITE and not gap_flags[end]:
        for face in range(end + 2, end + 4):
            if gap_flags[face]:
                break
            if words[face] in FACES:
                return face + 1
    return end


_ADVERBS: Final = 3
"""Adverbs in a row at most."""


def is_owner(word: str) -> bool:
    """Whether a word is a genitive: "Norland’s"."""
    return word[-1] == "s" and word[-2:] in _GENITIVES


def is_time(tokens: Tokens, index: int, high: int) -> bool:
    """Whether a time begins at a word: "last week", "this morning". Not so "some in the party"."""
    following = index + 1
    if tokens.words[index] not in TIME_OPENERS or following >= high:
        return False
    leans = tokens.flags[following] & PREPOSITION and tokens.flags[index] & _NO_OPENERS
    return tokens.words[following] in TIMES and not leans


def leads_with_time(tokens: Tokens, index: int) -> bool:
    """Whether a sentence begins with a time: |Last month|, the bank said."""
    return tokens.words[index + 1] in TIMES and tokens.words[index].lower() in TIME_OPENERS


def is_amount(tokens: Tokens, index: int) -> bool:
    """Whether a preposition opens an amount: |at least 20 dead|, |between 50 and 60 deaths|, |About
    50| voters, |up to ten|. Not so "|in 1950|".
    """
    number = behind_rounding(tokens, index)
    if not number:
        return False
    counts = tokens.words[number][0].isdigit() or tokens.flags[number] & NUMBER_WORD
    if not counts or tokens.gap_flags[number]:
        return False
    return (
        tokens.words[index].lower() != "between" or "and" in tokens.words[number + 1 : number + 4]
    )


def excepts(tokens: Tokens, index: int) -> bool:
    """Whether "but" leaves some out of all: all |but| two firms. Not so "all |but| begged"."""
    if tokens.words[index] != "but" or tokens.words[index - 1].lower() != "all":
        return False
    after = index + 1
    return tokens.flags[after] & NUMBER_WORD > 0 or tokens.words[after][0].isdigit()


def behind_rounding(tokens: Tokens, index: int) -> int:
    """Index behind what tells that a number is not exact: about |50|, at least |20|; 0 where a word
    opens nothing of the sort.
    """
    word, after = tokens.words[index].lower(), index + 1
    if word in _ROUNDING:
        return after
    return after + 1 if word in _BEFORE_EXTREMES and tokens.words[after] in _EXTREMES else 0


_BEFORE_EXTREMES: Final = ("at", "up")
_EXTREMES: Final = ("least", "most", "to")
_ROUNDING: Final = ("about", "around", "between", "over", "under")


def is_occasion(tokens: Tokens, first: int, high: int) -> bool:
    """Whether a phrase names an occasion of speech: "a statement", "the news conference". Not so
    what is to come: a rise in |sales next year|, in |the next year|.
    """
    words, gap_flags = tokens.words, tokens.gap_flags
    if high > first + _OCCASION:
        high = first + _OCCASION
    if OCCASIONS.isdisjoint(words[first:high]):
        return False
    while words[first] not in OCCASIONS:
        first += 1
        if gap_flags[first] or words[first] == "next":
            return False
    return True


def is_gathering(tokens: Tokens, index: int) -> bool:
    """Whether a form in -ing names an occasion: a March 17 |meeting|, at a special |meeting| that
    A, the annual |meeting| of the lender. Not so "told delegates |meeting| in Arden".
    """
    word, before = tokens.words[index], tokens.words[index - 1]
    if word not in GATHERINGS:
        return word in OCCASIONS
    here, behind = tokens.flags[index + 1], tokens.words[index + 1]
    if before.isdigit() or is_name(before) or here & THAT:
        return True
    if before[-1] == "s" or here & _ARTICLES:
        return False  # "a man |meeting| the mayor"
    return not is_name(behind) or bool(here & _DAYS)


def is_infinitive(tokens: Tokens, index: int) -> bool:
    """Whether a "to" opens an infinitive, and not a phrase as in "the aide to the president"."""
    here, word = tokens.flags[index + 1], tokens.words[index + 1]
    if here & _NO_BASES or is_name(word) or word[0].isdigit():
        return False
    if here & _BASES:
        return True
    return word[-1] != "s" and word[-3:] not in _NO_BASE_ENDINGS


def is_done_by(tokens: Tokens, index: int) -> bool:
    """Whether a participle has who did it behind it: a team |led by| Lee. Not so "responded by
    saying" and "stopped by the office".
    """
    if tokens.words[index + 1] != "by" or not tokens.flags[index] & PARTICIPLE_FORM:
        return False
    return tokens.words[index] not in PASSING and tokens.words[index + 2][-3:] != "ing"


def is_described(tokens: Tokens, index: int, low: int) -> bool:
    """Whether an article opens the words before a participle, "a man |held|", or what speaks stands
    there and was published: "new polls |released|".
    """
    if tokens.flags[index - 1] & SHOWING_NOUN and tokens.words[index] in _DONE_WITH:
        return True
    first, least = index - 1, max(low, index - _DESCRIBED)
    while first > least and not tokens.gap_flags[first] and not tokens.flags[first] & _ARTICLES:
        first -= 1
    return bool(tokens.flags[first] & _ARTICLES)


_DONE_WITH: Final = LIGHT_VERBS | PUBLISHED


def takes_object(tokens: Tokens, index: int) -> bool:
    """Whether a word in -ed that no list knows has an object: "they scrapped |the plan"."""
    word = tokens.words[index]
    if word[-1] != "d" or word[-2:] != "ed" or len(word) <= _SHORTEST:
        return False
    flags, after = tokens.flags, index + 1
    if tokens.gap_flags[after] or flags[index - 1] & _BEFORE_NOUNS:
        return False
    if word == "registered" and flags[after] & PERSONS:
        return False  # "most Norland |registered voters|"
    if tokens.gaps[index] == COMPOUND and tokens.gaps[index - 1] != ", ":
        return False  # "the U.S.-|based| group", and not "Arden, Va.-based Kestrel"
    if flags[after] & _OBJECTS:
        return True
    if tokens.words[after] in WITH_VERBS:
        # "she nailed |up a poster|", "she tripped |up Ray|"
        return bool(flags[after + 1] & _OBJECTS) or is_name(tokens.words[after + 1])
    if flags[after] & NOUN_CUE and word in LIGHT_VERBS:
        return True  # "Five parties issued |statements|"
    if word in PUBLISHED and flags[index - 1] & SHOWING_NOUN:
        timed = flags[after] & (WEEKDAY | PREPOSITION) or is_time(tokens, after, after + 2)
        if timed:
            return False  # "Figures |published| Friday show A"
    return is_name(tokens.words[index - 1]) and tokens.words[after] != "by"


def is_unknown_verb(tokens: Tokens, index: int) -> bool:
    """Whether a form in -ed that no list knows ends a clause: the talks |progressed| and Lee."""
    word = tokens.words[index]
    if word[-2:] != "ed" or tokens.flags[index] or not word.islower():
        return False
    return not tokens.flags[index - 1] & _BEFORE_NOUNS


def is_given_modal(tokens: Tokens, index: int, end: int) -> bool:
    """Whether what looks like a modal or a month is a given name: met |Will| Holm, |May| Ray said,
    |Will| Holm, the mayor, said. Not so "Will Lee resign?", "In May Lee said".

    The capitalised words end before `end`.
    """
    word, before = tokens.words[index], tokens.words[index - 1]
    if word not in _GIVEN_TOO or not index + 1 < end <= index + _NAME or end >= len(tokens.flags):
        return False
    if not all(map(is_name, tokens.words[index:end])):
        return False
    if not index or tokens.gaps[index] not in _WITHIN:
        if not tokens.gap_flags[end]:
            return tokens.flags[end] & _PAST == PAST_FORM
        return tokens.gaps[end] == ", " and bool(tokens.flags[end] & DETERMINER)
    dated = tokens.flags[index - 1] & PREPOSITION or before[0].isdigit() or before in BEFORE_MONTHS
    return word == "Will" or not dated


_WITHIN: Final = (" ", ", ")
"""Gaps behind which a capital tells a name."""
_GIVEN_TOO: Final = ("May", "Will")
_NAME: Final = 4
"""Words of a name at most."""
_PAST: Final = PAST_FORM | BASE_FORM
"""A past form is the first of these alone."""


def is_given_inside(tokens: Tokens, index: int) -> bool:
    """Whether a small word with a capital inside a sentence is a given name: said |Per| Lund."""
    if not tokens.words[index][0].isupper() or not index or tokens.gaps[index] != " ":
        return False
    if tokens.flags[index] & _DAYS:
        return False  # "said |Friday| Lee had left"
    inside = tokens.words[index - 1].islower() and tokens.gaps[index + 1] == " "
    return inside and is_name(tokens.words[index + 1])


def bracket_before(tokens: Tokens, index: int, low: int) -> int:
    """The first word of a bracket that closes inside a phrase: "the Congress |(I)| party"; `index`
    where none closes or it opens too far away.
    """
    if not _closes(tokens.gaps[index]):
        return index
    for place in range(index - 1, max(low, index - _INSIDE_BRACKET), -1):
        if tokens.gaps[place] in BRACKETS:
            return place
    return index


def inset_before(tokens: Tokens, index: int, low: int) -> int:
    """The first word of a bracket or a quotation that closes inside a phrase."""
    gap = tokens.gaps[index]
    opening = bracket_before(tokens, index, low) if ")" in gap or ">" in gap else index
    if opening < index or tokens.gap_flags[index] != MARK:
        return opening
    return quotation_before(tokens, index, low)


def quotation_before(tokens: Tokens, index: int, low: int) -> int:
    """The first word of a quotation that closes inside a phrase: a |“hard”| line, the party’s
    |“elders”|, a self-styled |“king”| of Arden; `index` where none does.
    """
    if tokens.gap_flags[index] != MARK:
        return index
    for place in range(index - 1, max(low, index - _INSIDE_BRACKET), -1):
        if tokens.gap_flags[place]:
            before = tokens.flags[place - 1] & _ARTICLES or is_owner(tokens.words[place - 1])
            before = before or _is_styled(tokens, place - 1)
            return place if before and tokens.gap_flags[place] == MARK else index
    return index


def _is_styled(tokens: Tokens, index: int) -> bool:
    """Whether a word before marks says who calls somebody so: a |self-styled| “king”."""
    return bool(tokens.flags[index - 1] & _ARTICLES) and tokens.words[index][:5] == "self-"


def _closes(gap: str) -> bool:
    """Whether a gap holds a closing bracket and nothing else, also where the line wraps or a short
    form ends: "Ann Lee (Vt.) and".
    """
    closing = gap[1:] if gap[:1] == "." else gap
    return closing[:1] in (")", ">") and closing[1:].isspace()


BEFORE_OFFICES: Final = SINCE_WHEN | TITLING
"""What may open an office, though no noun phrase: |then| the mayor, |acting| mayor."""


def opens_office(tokens: Tokens, index: int) -> bool:
    """Whether one of `BEFORE_OFFICES` says who somebody is: |then| the mayor, |now| director of a
    plant, |once| a judge, |then| Holm's agent, |managing| director. Not so "|once| the law passed".
    """
    word, after = tokens.words[index], index + 1
    if word in TITLING:
        return bool(tokens.flags[after] & ROLE)
    if tokens.gap_flags[after]:
        return False
    if tokens.flags[after] & DETERMINER:
        return word != "once" or tokens.words[after] in INDEFINITE
    for place in range(after, after + _OFFICE):
        if tokens.gap_flags[place]:
            return False
        if tokens.flags[place] & ROLE or is_owner(tokens.words[place]):
            return True
        if tokens.flags[place] and not is_name(tokens.words[place]):
            return False
    return False


_OFFICE: Final = 3
"""Words up to the noun of an office."""
