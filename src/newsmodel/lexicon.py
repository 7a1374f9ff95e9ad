"""The words that the rules read, folded once and frozen.

A `Lexicon` holds one set of words for each idea. At construction every word is written into
one table, in the three forms in which copy prints it ("said", "Said", "SAID"), as a bit of an
integer. A stage then asks a ready token for its bits and lower-cases nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

import attrs

from newsmodel.errors import InvalidLexicon
from newsmodel.words.en import calendar, grammar, people, quotations

__all__ = ["Lexicon", "fold"]

# One bit for each idea. A word may carry several: "that" is determiner, relative and THAT.
DETERMINER: Final = 1 << 0
SUBJECT_PRONOUN: Final = 1 << 1
OBJECT_PRONOUN: Final = 1 << 2
POSSESSIVE: Final = 1 << 3
PREPOSITION: Final = 1 << 4
COORDINATOR: Final = 1 << 5
SUBORDINATOR: Final = 1 << 6
RELATIVE: Final = 1 << 7
THAT: Final = 1 << 8
TO: Final = 1 << 9
BE: Final = 1 << 10
HAVE: Final = 1 << 11
DO: Final = 1 << 12
MODAL: Final = 1 << 13
NEGATION: Final = 1 << 14
ADVERB: Final = 1 << 15
NUMBER_WORD: Final = 1 << 16
MONTH: Final = 1 << 17
WEEKDAY: Final = 1 << 18
HONORIFIC: Final = 1 << 19
ROLE: Final = 1 << 20
GROUP: Final = 1 << 21
ORGANIZATION: Final = 1 << 22
CUE: Final = 1 << 23
NOUN_CUE: Final = 1 << 24
TIME_WORD: Final = 1 << 25
HEDGE: Final = 1 << 26
VERB: Final = 1 << 27
ELISION: Final = 1 << 56
NAMING: Final = 1 << 57
WORK: Final = 1 << 58
SIGN: Final = 1 << 59


# The shape of a word as `_stages._tokens` cuts it.
_WORD: Final = re.compile(r"[^\W_]++(?:['.\-][^\W_]++)*+")


def fold(word: str) -> str:
    """The one form in which words are stored and looked up: lower case, straight apostrophe."""
    return word.lower().replace("’", "'")


def _words(flag: int, words: Iterable[str]) -> frozenset[str]:
    field: frozenset[str] = attrs.field(default=frozenset(words), metadata={"flag": flag})
    return field


@attrs.frozen(kw_only=True)
class Lexicon:
    """The words that the rules read, one set for each idea.

    Every field is a frozenset of words in lower case with straight apostrophes.
    `Lexicon()` holds the words that ship with newsmodel; `adding` and `removing` give a
    changed copy. `InvalidLexicon` names the field and the entry that can never be read.

    >>> "spokesman" in Lexicon().roles
    True
    """

    determiners: frozenset[str] = _words(DETERMINER, grammar.DETERMINERS)
    """Words that open a noun phrase: "the", "an", "several"."""
    subject_pronouns: frozenset[str] = _words(SUBJECT_PRONOUN, grammar.SUBJECT_PRONOUNS)
    """Pronouns that can be a subject: "he", "it", "who"."""
    object_pronouns: frozenset[str] = _words(OBJECT_PRONOUN, grammar.OBJECT_PRONOUNS)
    """Pronouns that can be an object: "him", "us"."""
    possessives: frozenset[str] = _words(POSSESSIVE, grammar.POSSESSIVES)
    """Possessive words: "his", "their"."""
    prepositions: frozenset[str] = _words(PREPOSITION, grammar.PREPOSITIONS)
    """Prepositions: "in", "of", "alongside"."""
    coordinators: frozenset[str] = _words(COORDINATOR, grammar.COORDINATORS)
    """Words that join equals: "and", "or", "but"."""
    subordinators: frozenset[str] = _words(SUBORDINATOR, grammar.SUBORDINATORS)
    """Words that open an adverbial clause: "because", "while"."""
    relatives: frozenset[str] = _words(RELATIVE, grammar.RELATIVES)
    """Words that open a relative clause: "who", "which"."""
    that: frozenset[str] = _words(THAT, {"that"})
    """The word that opens a content clause."""
    to: frozenset[str] = _words(TO, {"to"})
    """The word that opens an infinitive."""
    be: frozenset[str] = _words(BE, grammar.BE)
    """Forms of "be", also contracted with "not"."""
    have: frozenset[str] = _words(HAVE, grammar.HAVE)
    """Forms of "have"."""
    do: frozenset[str] = _words(DO, grammar.DO)
    """Forms of "do"."""
    modals: frozenset[str] = _words(MODAL, grammar.MODALS)
    """Modal verbs."""
    negations: frozenset[str] = _words(NEGATION, grammar.NEGATIONS)
    """Words that deny."""
    adverbs: frozenset[str] = _words(ADVERB, grammar.ADVERBS)
    """Adverbs that stand between subject and verb or beside a cue: "also", "later"."""
    numbers: frozenset[str] = _words(NUMBER_WORD, grammar.NUMBERS)
    """Numbers in words."""
    months: frozenset[str] = _words(MONTH, calendar.MONTHS)
    """Month names and their abbreviations, without full stop."""
    weekdays: frozenset[str] = _words(WEEKDAY, calendar.WEEKDAYS)
    """Weekday names and their abbreviations, without full stop."""
    honorifics: frozenset[str] = _words(HONORIFIC, people.HONORIFICS)
    """Words before a name that are no part of it: "mr", "dr", "sheikh"."""
    roles: frozenset[str] = _words(ROLE, people.ROLES)
    """Nouns that say what somebody is: "president", "spokesman", "aide"."""
    groups: frozenset[str] = _words(GROUP, people.GROUPS | {role + "s" for role in people.ROLES})
    """Nouns for several people who speak as one: "officials", "police"."""
    organizations: frozenset[str] = _words(ORGANIZATION, people.ORGANIZATIONS)
    """Nouns that tell an organization: "ministry", "corp", "university"."""
    media: frozenset[str] = _words(0, people.MEDIA)
    """Nouns beside the name of a news outlet: "newspaper", "television"."""
    documents: frozenset[str] = _words(0, people.DOCUMENTS)
    """Nouns for what is written and speaks: "report", "statement"."""
    portfolios: frozenset[str] = _words(0, people.PORTFOLIOS)
    """Fields of an office: "state", "defence"."""
    particles: frozenset[str] = _words(0, people.PARTICLES)
    """Small words inside a name: "van", "bin"."""
    suffixes: frozenset[str] = _words(0, people.SUFFIXES)
    """Words after a surname: "jr", "iii"."""
    masculine: frozenset[str] = _words(0, people.MASCULINE)
    """Words that tell a man: "mr", "chairman", "husband"."""
    feminine: frozenset[str] = _words(0, people.FEMININE)
    """Words that tell a woman: "mrs", "spokeswoman", "widow"."""
    elisions: frozenset[str] = _words(ELISION, quotations.ELISIONS)
    """Words that an apostrophe may stand before: "tis", "em"."""
    namings: frozenset[str] = _words(NAMING, quotations.NAMINGS)
    """Words behind which marks hold a name: "nicknamed", "titled", "motto"."""
    works: frozenset[str] = _words(WORK, quotations.WORKS)
    """Works that bear a title: "film", "song"."""
    signs: frozenset[str] = _words(SIGN, quotations.SIGNS)
    """Things that carry a slogan: "banner", "signs"."""

    table: Mapping[str, int] = attrs.field(init=False, repr=False, eq=False)
    """Bits of every word, in each form in which copy prints it; made from the sets."""

    def __attrs_post_init__(self) -> None:
        table: dict[str, int] = {}
        for field in attrs.fields(type(self)):
            flag = field.metadata.get("flag")
            if flag is None:
                continue
            words = getattr(self, field.name)
            if not isinstance(words, frozenset):
                raise InvalidLexicon(field.name, words, "must be a frozenset of words")
            for word in words:
                _check(field.name, word)
                for form in _printed(word):
                    table[form] = table.get(form, 0) | flag
        object.__setattr__(self, "table", table)

    def adding(self, **words: Iterable[str]) -> Lexicon:
        """A copy with words added to the named sets: `lexicon.adding(roles={"ombudsman"})`."""
        return self._changed(words, lambda old, new: old | new)

    def removing(self, **words: Iterable[str]) -> Lexicon:
        """A copy with words taken out of the named sets; a word that is not there is a fault."""
        for name, some in words.items():
            for word in _checked(name, some):
                if word not in self._set(name):
                    raise InvalidLexicon(name, word, "is not in this set")
        return self._changed(words, lambda old, new: old - new)

    def _set(self, name: str) -> frozenset[str]:
        known = [field.name for field in attrs.fields(type(self)) if field.metadata]
        if name not in known:
            raise InvalidLexicon(name, name, f"is no set of words; choose of {', '.join(known)}")
        found: frozenset[str] = getattr(self, name)
        return found

    def _changed(
        self,
        words: Mapping[str, Iterable[str]],
        change: Callable[[frozenset[str], frozenset[str]], frozenset[str]],
    ) -> Lexicon:
        new = {}
        for name, some in words.items():
            new[name] = change(self._set(name), _checked(name, some))
        return attrs.evolve(self, **new)


def _printed(word: str) -> set[str]:
    """The forms in which copy prints a word, with either apostrophe."""
    forms = {word, word[:1].upper() + word[1:], word.upper(), word.title()}
    return forms | {form.replace("'", "’") for form in forms}


def _checked(name: str, words: Iterable[str]) -> frozenset[str]:
    if isinstance(words, (str, bytes)):
        raise InvalidLexicon(name, words, "is one bare word; pass a set of words")
    found = frozenset(words)
    for word in found:
        if not isinstance(word, str):
            raise InvalidLexicon(name, word, "is no word; pass str")
    folded = frozenset(fold(word) for word in found)
    for word in folded:
        _check(name, word)
    return folded


def _check(name: str, word: object) -> None:
    """A word that the tokeniser can never cut would be read by no rule."""
    if not isinstance(word, str):
        raise InvalidLexicon(name, word, "is no word; pass str")
    if word != fold(word):
        raise InvalidLexicon(name, word, f"must be in lower case, as {fold(word)!r}")
    if not _WORD.fullmatch(word):
        why = "can never be met: a word has no blanks and neither begins nor ends with a mark"
        raise InvalidLexicon(name, word, why)
