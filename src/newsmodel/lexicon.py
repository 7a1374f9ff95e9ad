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

from newsmodel._word_bits import (
    ADJECTIVE_CUE,
    ADVERB,
    ASKS,
    BE,
    BEFORE_NAME,
    BEFORE_NUMBER,
    BELIEVES,
    CONTRACTION,
    COORDINATOR,
    CUE,
    DATE_WORD,
    DAY_TIME,
    DENIES,
    DETERMINER,
    DO,
    ELISION,
    EXAMPLE,
    GROUP,
    HAVE,
    HEDGE,
    HOLIDAY,
    HONORIFIC,
    IN_NAME,
    INTENDS,
    MODAL,
    MONTH,
    NAMING,
    NEGATION,
    NOUN_CUE,
    NUMBER_WORD,
    OBJECT_PRONOUN,
    OPENER,
    ORGANIZATION,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    REQUESTS,
    ROLE,
    SEASON,
    SEEMS,
    SHOUT,
    SHOWING_NOUN,
    SHOWS,
    SIGN,
    SOURCE_PREPOSITION,
    SPEECH,
    STATE_SHORT,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_ADDRESSEE,
    TAKES_CLAUSE,
    TAKES_GERUND,
    TAKES_INFINITIVE,
    TAKES_OBJECT,
    TAKES_OBJECT_INFINITIVE,
    TAKES_QUESTION,
    THAT,
    TIME_SHORT,
    TIME_UNIT,
    TIME_WORD,
    TO,
    VERB,
    WEEKDAY,
    WORK,
)
from newsmodel._word_table import date_words, enter, laid_out, plural
from newsmodel.errors import InvalidLexicon
from newsmodel.words.en import (
    abbreviations,
    calendar,
    cues,
    grammar,
    people,
    places,
    quotations,
    verbs,
)
from newsmodel.words.en.agencies import CREDITS

__all__ = ["Lexicon", "fold"]

# The shape of a word as `_stages._tokens` cuts it.
_WORD: Final = re.compile(r"[^\W_]++(?:['.\-][^\W_][^\W_]*+)*+")


def fold(word: str) -> str:
    """The one form in which words are stored and looked up: lower case, straight apostrophe."""
    return word.lower().replace("’", "'")


def _words(flag: int, words: Iterable[str], inflect: str = "") -> frozenset[str]:
    """A set of words and its bit; `inflect` says of which words the forms are made too."""
    metadata = {"flag": flag, "inflect": inflect}
    field: frozenset[str] = attrs.field(default=frozenset(words), metadata=metadata)
    return field


def _names(names: Iterable[str]) -> frozenset[str]:
    """A set of names or beginnings that may have several words; the words carry no bit."""
    field: frozenset[str] = attrs.field(default=frozenset(names), metadata={"names": True})
    return field


def _cues(flag: int, words: Iterable[str]) -> frozenset[str]:
    """A set of cue verbs, as lemmas; every one of them is a cue."""
    return _words(flag | CUE, words, "verb")


@attrs.frozen(kw_only=True, repr=False)
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
    months: frozenset[str] = _words(MONTH, calendar.MONTHS, "time")
    """Month names and their abbreviations, without full stop."""
    weekdays: frozenset[str] = _words(WEEKDAY, calendar.WEEKDAYS, "time")
    """Weekday names and their abbreviations, without full stop."""
    time_words: frozenset[str] = _words(TIME_WORD, calendar.TIME_WORDS, "time")
    """Words that mean a time without help: "yesterday", "now", "recently"."""
    time_units: frozenset[str] = _words(TIME_UNIT, calendar.UNITS, "time")
    """Units in which time is counted: "week", "years"."""
    day_times: frozenset[str] = _words(DAY_TIME, calendar.DAY_TIMES, "time")
    """Parts and hours of the day: "morning", "noon"."""
    seasons: frozenset[str] = _words(SEASON, calendar.SEASONS, "time")
    """Seasons."""
    holidays: frozenset[str] = _words(HOLIDAY, calendar.HOLIDAY_HEADS, "time")
    """First words of holidays: "christmas", "new"."""
    honorifics: frozenset[str] = _words(HONORIFIC, people.HONORIFICS)
    """Words before a name that are no part of it: "mr", "dr", "sheikh"."""
    roles: frozenset[str] = _words(ROLE, people.ROLES)
    """Nouns that say what somebody is: "president", "spokesman", "aide"."""
    groups: frozenset[str] = _words(GROUP, people.GROUPS | set(map(plural, people.ROLES)))
    """Nouns for several people who speak as one: "officials", "police"."""
    epithets: frozenset[str] = _words(0, people.EPITHETS)
    """Nouns for somebody just named: "the Spaniard", "the veteran"."""
    bodies: frozenset[str] = _words(0, people.BODIES)
    """Nouns for a body just named: "the watchdog", "the club"."""
    organizations: frozenset[str] = _words(ORGANIZATION, people.ORGANIZATIONS)
    """Nouns that tell an organization: "ministry", "corp", "university"."""
    firms: frozenset[str] = _words(0, people.FIRMS)
    """Nouns for a firm: "carmaker", "retailer", "company"."""
    firm_endings: frozenset[str] = _words(0, people.FIRM_ENDINGS)
    """Last words of the names of firms: "inc", "holdings"."""
    industries: frozenset[str] = _words(0, people.INDUSTRIES)
    """Last words that tell what a firm deals in: "petroleum", "foods"."""
    media: frozenset[str] = _words(0, people.MEDIA)
    """Nouns beside the name of a news outlet: "newspaper", "television"."""
    documents: frozenset[str] = _words(0, people.DOCUMENTS)
    """Nouns for what is written and speaks: "report", "statement"."""
    portfolios: frozenset[str] = _words(0, people.PORTFOLIOS)
    """Fields of an office: "state", "defence"."""
    first_surnames: frozenset[str] = _words(0, people.FIRST_SURNAMES)
    """Surnames that stand before the given name: "Zhang", "Kim", "Nguyen"."""
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
    shouts: frozenset[str] = _words(SHOUT, quotations.SHOUTS)
    """Loud speech: "chants", "cries"."""
    before_names: frozenset[str] = _words(BEFORE_NAME, abbreviations.BEFORE_NAMES)
    """Abbreviations before a name: "gov", "mr"."""
    before_numbers: frozenset[str] = _words(BEFORE_NUMBER, abbreviations.BEFORE_NUMBERS)
    """Abbreviations before a number: "no", "vol"."""
    examples: frozenset[str] = _words(EXAMPLE, abbreviations.EXAMPLES)
    """Abbreviations that lead on: "e.g", "cf"."""
    in_names: frozenset[str] = _words(IN_NAME, abbreviations.IN_NAMES)
    """Abbreviations inside names: "inc", "jr", "st"."""
    states: frozenset[str] = _words(STATE_SHORT, abbreviations.STATES)
    """Abbreviated states: "calif", "mass"."""
    times: frozenset[str] = _words(TIME_SHORT, abbreviations.TIMES)
    """Abbreviations after a time or year: "a.m", "b.c"."""
    openers: frozenset[str] = _words(OPENER, abbreviations.OPENERS)
    """Words that begin sentences: "how", "moreover"."""

    verbs: frozenset[str] = _words(VERB, verbs.VERBS, "verb")
    """Common verbs that are no cues: "go", "win"."""
    contractions: frozenset[str] = _words(CONTRACTION | SUBJECT_PRONOUN, grammar.CONTRACTIONS)
    """Pronouns with the verb that leans on them: "he's", "they've"."""
    speech_verbs: frozenset[str] = _cues(SPEECH, cues.SPEECH_VERBS)
    """Verbs that stand beside a quotation, also before their subject: "say", "tweet"."""
    clause_verbs: frozenset[str] = _cues(TAKES_CLAUSE, cues.CLAUSE_VERBS)
    """Verbs that take a clause: "say", "believe", "point out"."""
    question_verbs: frozenset[str] = _cues(TAKES_QUESTION, cues.QUESTION_VERBS)
    """Verbs that take a question: "ask", "wonder"."""
    infinitive_verbs: frozenset[str] = _cues(TAKES_INFINITIVE, cues.INFINITIVE_VERBS)
    """Verbs that take an infinitive: "agree", "want"."""
    object_infinitive_verbs: frozenset[str] = _cues(
        TAKES_OBJECT_INFINITIVE, cues.OBJECT_INFINITIVE_VERBS
    )
    """Verbs that take somebody and an infinitive: "urge", "call on"."""
    gerund_verbs: frozenset[str] = _cues(TAKES_GERUND, cues.GERUND_VERBS)
    """Verbs that take a form in -ing: "deny", "suggest"."""
    object_verbs: frozenset[str] = _cues(TAKES_OBJECT, cues.OBJECT_VERBS)
    """Verbs that take a noun phrase for the content: "demand", "call for"."""
    addressee_verbs: frozenset[str] = _cues(TAKES_ADDRESSEE, cues.ADDRESSEE_VERBS)
    """Verbs that name the hearer before the content: "tell", "remind"."""
    showing_verbs: frozenset[str] = _cues(SHOWS, cues.SHOWING_VERBS)
    """Verbs of a report, a poll or a study: "find", "show"."""
    seeming_verbs: frozenset[str] = _cues(SEEMS, cues.SEEMING_VERBS)
    """Verbs whose content holds their subject: "seem"."""
    denying_verbs: frozenset[str] = _words(DENIES, cues.DENYING_VERBS, "verb")
    """Cues that say that something is not so: "deny"."""
    asking_verbs: frozenset[str] = _words(ASKS, cues.ASKING_VERBS, "verb")
    """Cues that put a question: "ask"."""
    requesting_verbs: frozenset[str] = _words(REQUESTS, cues.REQUESTING_VERBS, "verb")
    """Cues that want somebody else to act: "urge"."""
    intending_verbs: frozenset[str] = _words(INTENDS, cues.INTENDING_VERBS, "verb")
    """Cues for what somebody means to do: "plan"."""
    believing_verbs: frozenset[str] = _words(BELIEVES, cues.BELIEVING_VERBS, "verb")
    """Cues for what goes on in a head: "think"."""
    noun_cues: frozenset[str] = _words(NOUN_CUE, cues.NOUN_CUES, "noun")
    """Nouns that stand for a statement: "claim", "belief"."""
    adjective_cues: frozenset[str] = _words(
        ADJECTIVE_CUE, cues.ADJECTIVE_CUES | cues.HOLDERS | cues.STANDS
    )
    """Adjectives that tell what somebody thinks: "confident"."""
    source_prepositions: frozenset[str] = _words(SOURCE_PREPOSITION, cues.SOURCE_PREPOSITIONS)
    """The first word of a preposition that names a source: "according" of "according to"."""
    hedges: frozenset[str] = _words(HEDGE, cues.HEDGES)
    """Words of doubt: "reportedly"."""
    showing_nouns: frozenset[str] = _words(SHOWING_NOUN, cues.SHOWING_NOUNS)
    """Nouns for what shows things without a mouth: "poll", "study"."""
    men: frozenset[str] = _words(0, people.MEN)
    """Given names that tell a man."""
    women: frozenset[str] = _words(0, people.WOMEN)
    """Given names that tell a woman."""
    countries: frozenset[str] = _words(0, places.COUNTRIES)
    """States in one word or the last of several: "poland", "zealand"."""
    seats: frozenset[str] = _words(0, places.SEATS)
    """Seats that stand for governments: "moscow", "kremlin"."""
    peoples: frozenset[str] = _words(0, places.PEOPLES)
    """What belongs to a people or part of the world: "polish", "western"."""
    place_nouns: frozenset[str] = _words(0, places.NOUNS)
    """Nouns that end the name of a place: "province", "street"."""
    utterances: frozenset[str] = _words(0, people.UTTERANCES)
    """Nouns for somebody's own words: "statement", "readout"."""

    agencies: frozenset[str] = _names(CREDITS)
    """Agencies as datelines and bylines credit them: "afp", "press trust of india"."""
    residue: frozenset[str] = _names(())
    """How lines begin that your own pages stick to a dispatch: "join our club". The common ones
    are known without it."""

    table: Mapping[str, int] = attrs.field(init=False, repr=False, eq=False)
    """Bits of every word that has any, in each form in which copy prints it; made from the sets.
    Every word of a text is looked up here, so that it is as small as can be."""
    phrases: Mapping[str, Mapping[str, Mapping[str, int]]] = attrs.field(
        init=False, repr=False, eq=False
    )
    """For the first two words of each phrase what may follow the first, with the bits of the
    phrase: `phrases["doubled"]["down"]["down on"]`."""

    def __attrs_post_init__(self) -> None:
        table: dict[str, int] = {}
        phrases: dict[str, dict[str, dict[str, int]]] = {}
        for field in attrs.fields(type(self)):
            if not field.metadata:
                continue
            words = getattr(self, field.name)
            if not isinstance(words, frozenset):
                raise InvalidLexicon(field.name, words, "must be a frozenset of words")
            if field.metadata.get("names"):
                _check_names(field.name, words)
                continue
            flag, inflect = field.metadata["flag"], field.metadata["inflect"]
            for word in words:
                _check(field.name, word, phrases=inflect == "verb")
                if flag:
                    enter(table, phrases, word, flag, inflect)
        for word in date_words(table):
            table[word] = table.get(word, 0) | DATE_WORD
        object.__setattr__(self, "table", laid_out(table))
        object.__setattr__(self, "phrases", phrases)

    def __repr__(self) -> str:
        """What differs from the words that ship: `<Lexicon roles +lamplighter>`."""
        changes = []
        for field in attrs.fields(type(self)):
            words, shipped = getattr(self, field.name), field.default
            if field.metadata and words != shipped:
                signs = [f"+{word}" for word in sorted(words - shipped)]
                signs += [f"-{word}" for word in sorted(shipped - words)]
                rest = [f"and {len(signs) - _SHOWN} more"] if len(signs) > _SHOWN else []
                changes.append(" ".join([field.name, *signs[:_SHOWN], *rest]))
        return f"<Lexicon {'; '.join(changes)}>" if changes else "Lexicon()"

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

    def knows(self, word: str) -> bool:
        """Whether a word in lower case, or what it is a form of, stands in any set."""
        return word in self.table or any(
            fold(word) in getattr(self, name) for name in _WITHOUT_BITS
        )

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


_SHOWN: Final = 8
"""Words of a set that a changed lexicon shows."""
_WITHOUT_BITS: Final = tuple(
    field.name for field in attrs.fields(Lexicon) if field.metadata.get("flag") == 0
)
"""The sets that are asked for a name or two and not for every word."""


def _checked(name: str, words: Iterable[str]) -> frozenset[str]:
    if isinstance(words, (str, bytes)):
        raise InvalidLexicon(name, words, "is one bare word; pass a set of words")
    found = frozenset(words)
    for word in found:
        if not isinstance(word, str):
            raise InvalidLexicon(name, word, "is no word; pass str")
    return frozenset(fold(word) for word in found)


def _check_names(field: str, names: frozenset[str]) -> None:
    """Names are compared in lower case and without blanks round them."""
    for name in names:
        if not isinstance(name, str):
            raise InvalidLexicon(field, name, "is no name; pass str")
        if not name.strip() or name != fold(name).strip():
            raise InvalidLexicon(
                field, name, "must be in lower case, not blank, without blanks round it"
            )


def _check(name: str, word: object, *, phrases: bool) -> None:
    """A word that the tokeniser can never cut would be read by no rule.

    Only verbs may have a particle: "point out".
    """
    if not isinstance(word, str):
        raise InvalidLexicon(name, word, "is no word; pass str")
    if word.isascii() and word.isalpha() and word.islower():
        return  # as nearly all are
    if word != fold(word):
        raise InvalidLexicon(name, word, f"must be in lower case, as {fold(word)!r}")
    parts = word.split(" ") if phrases else [word]
    if not all(_WORD.fullmatch(part) for part in parts):
        why = "can never be met: a word has no blanks and neither begins nor ends with a mark"
        raise InvalidLexicon(name, word, why)
