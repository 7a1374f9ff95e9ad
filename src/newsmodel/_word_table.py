"""The one table in which every word of a text is looked up, and how it is made of the sets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from newsmodel._word_bits import (
    BASE_FORM,
    CUE,
    DAY_TIME,
    HOLIDAY,
    ING_FORM,
    MONTH,
    PARTICIPLE_FORM,
    PARTICLE_VERB,
    PAST_FORM,
    PREPOSITION,
    SEASON,
    THIRD_FORM,
    TIME_UNIT,
    TIME_WORD,
    WEEKDAY,
)
from newsmodel.words.en import calendar, grammar
from newsmodel.words.en.inflections import DOUBLING, IRREGULAR, NO_MEN

__all__ = ["date_words", "enter", "laid_out"]


def laid_out(table: Mapping[str, int]) -> Mapping[str, int]:
    """The table as a processor's memory takes it best; most look-ups miss the caches.

    Short words in small letters are the common ones, and stand beside each other. Words share a
    few hundred sums of bits, and one object for each is small enough to stay near.
    A dictionary that once held a key that was no string keeps the hash beside each word, so that
    a word that is not in it, as two of five, is told without a look at those in its place.
    """
    shared = {bits: bits for bits in table.values()}
    found: dict[Any, int] = {None: 0}
    common = sorted(table, key=lambda word: (word.isupper(), not word.islower(), len(word)))
    found.update((word, shared[table[word]]) for word in common)
    del found[None]
    return found


def date_words(table: Mapping[str, int]) -> frozenset[str]:
    """Every form of a word at which a date may be mentioned, years in figures too.

    Names of the calendar are capitalised in copy: "may" and "march" are verbs.
    """
    always = TIME_WORD | TIME_UNIT | DAY_TIME | SEASON
    capitalised = MONTH | WEEKDAY | HOLIDAY
    found = {
        form
        for form, bits in table.items()
        if bits & always or (bits & capitalised and form[0].isupper())
    }
    figures = calendar.YEARS | calendar.HOUR_WORDS | calendar.GLUED_HOURS
    figures |= frozenset(calendar.SPOKEN_HUNDREDS)
    figures |= calendar.QUARTER_CODES | calendar.FISCAL_YEARS
    return frozenset(found) - calendar.ORDINAL_UNITS | figures


def enter(
    table: dict[str, int],
    phrases: dict[str, dict[str, dict[str, int]]],
    entry: str,
    flag: int,
    inflect: str,
) -> None:
    """Write a word, its forms, and the head of a phrase into the table."""
    head, _, rest = entry.partition(" ")
    forms = _MAKERS[inflect](head) if inflect else ((head, 0),)
    for form, bits in forms:
        # The frames of a phrase are its own: "point" alone takes nothing that "point out" takes.
        own = flag | bits if not rest else PARTICLE_VERB | bits | (flag & CUE)
        for printed in _printed(form):
            if flag == PREPOSITION and printed.lower() in grammar.GIVEN_NAMES and printed != form:
                continue  # "said |Per| Lund"
            table[printed] = table.get(printed, 0) | own
            if rest:
                following = phrases.setdefault(printed, {}).setdefault(rest.split(" ")[0], {})
                following[rest] = following.get(rest, 0) | flag | bits


def plural(noun: str) -> str:
    """The noun for several: mayors, deputies, coaches, policemen.

    >>> plural("deputy"), plural("gunwoman"), plural("passer-by")
    ('deputies', 'gunwomen', 'passers-by')
    """
    first, dash, rest = noun.partition("-")
    if dash and rest.partition("-")[0] in _INSIDE_NOUNS:
        return f"{plural(first)}-{rest}"
    if noun.endswith("man") and noun not in NO_MEN:
        return noun[:-3] + "men"
    return _with_s(noun)


_INSIDE_NOUNS: Final = frozenset(("at", "by", "elect", "general", "in", "up"))
"""What follows the noun in a compound: passer-|by|, governor-|elect|, brother-|in|-law."""


def _noun_forms(noun: str) -> list[tuple[str, int]]:
    return [(noun, 0), (_with_s(noun), 0)]


def _time_forms(word: str) -> list[tuple[str, int]]:
    """A word of the calendar, also in "Friday's meeting"."""
    return [(word, 0)] if word.endswith("s") else [(word, 0), (word + "'s", 0)]


# A verb of two syllables and more that ends in one vowel and "l": "signal", and not "call", "heal".
_ENDS_IN_L: Final = re.compile(r"[a-z]{2}[^aeiou][aeiou]l$")


def _verb_forms(lemma: str) -> list[tuple[str, int]]:
    """The forms of a verb, each with its bit: say, says, said, said, saying."""
    stem = lemma + lemma[-1] if lemma in DOUBLING else lemma
    if lemma in IRREGULAR:
        past, participle = IRREGULAR[lemma].split()
    elif lemma.endswith("e"):
        past = participle = lemma + "d"
    elif lemma.endswith("y") and lemma[-2:-1] not in set("aeiou"):
        past = participle = lemma[:-1] + "ied"
    else:
        past = participle = stem + "ed"
    drops = lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye"))
    ing = lemma[:-2] + "ying" if lemma.endswith("ie") else (lemma[:-1] if drops else stem) + "ing"
    british = []
    if lemma not in DOUBLING and _ENDS_IN_L.search(lemma):
        # "signalled" beside "signaled"
        british = [(lemma + "led", PAST_FORM | PARTICIPLE_FORM), (lemma + "ling", ING_FORM)]
    return [
        *british,
        (lemma, BASE_FORM),
        (_with_s(lemma), THIRD_FORM),
        (past, PAST_FORM),
        (participle, PARTICIPLE_FORM),
        (ing, ING_FORM),
    ]


def _with_s(word: str) -> str:
    """The form with -s: says, wishes, denies."""
    if word.endswith(("s", "x", "z", "ch", "sh", "o")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in set("aeiou"):
        return word[:-1] + "ies"
    return word + "s"


_MAKERS: Final = {"verb": _verb_forms, "noun": _noun_forms, "time": _time_forms}


def _printed(word: str) -> Iterable[str]:
    """The forms in which copy prints a word, with either apostrophe."""
    if word in grammar.INITIALS:
        return word, word.capitalize()
    if word.isascii() and word.isalpha():
        return word, word.capitalize(), word.upper()
    forms = {word, word[:1].upper() + word[1:], word.upper(), word.title()}
    return forms | {form.replace("'", "’") for form in forms}
