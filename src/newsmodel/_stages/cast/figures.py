"""Whom the names mean: full names and the short forms that follow them."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._state import Figure, Name, Place_, State
from newsmodel._stages.cast.forms import (
    ALIAS,
    APPOSED,
    IN,
    INSIDE,
    OF_ORGANIZATION,
    SPEAKS,
    THE,
    TITLED,
    Form,
    Sighting,
)
from newsmodel._stages.cast.runs import POSSESSIVE_ENDS
from newsmodel.lexicon import Lexicon
from newsmodel.models import SpeakerKind

__all__ = ["gather"]

_SHOWN: Final = TITLED | APPOSED
_SAME_SURNAME: Final = 8  # people of one surname that are compared with each other
# Words that open the name of a place rather than of a person.
_OPENERS: Final = frozenset(
    "cape central east eastern el fort great las los mount new north northern port real saint san "
    "santa south southern st west western".split()
)


class _Draft:
    """A figure while its names are gathered."""

    __slots__ = ("form", "gender", "kind", "number", "roles", "shown", "words")

    def __init__(self, form: Form, number: int, kind: SpeakerKind) -> None:
        self.form = form
        self.number = number
        self.kind = kind
        self.words = form.words
        self.shown = form.evidence
        self.gender = form.gender
        self.roles = form.roles

    def take(self, form: Form, *, fuller: bool) -> None:
        """Gather another form of the same name."""
        self.shown |= form.evidence
        self.gender = self.gender or form.gender
        self.roles = self.roles + form.roles
        if fuller:
            self.form, self.words = form, form.words


def gather(
    state: State, found: list[Sighting], forms: dict[str, Form]
) -> tuple[tuple[Name, ...], tuple[Figure, ...]]:
    """Give every name its figure, in the order of the text."""
    casting = _Casting(state.lexicon)
    for form in forms.values():
        casting.introduce(form)
    for form in forms.values():
        casting.follow(form)
    names = casting.names(found)
    return tuple(names), tuple([_figure(state, draft) for draft in casting.drafts])


class _Casting:
    """The figures of one story by their names."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.drafts: list[_Draft] = []
        self.of_key: dict[str, _Draft] = {}
        self.by_last: dict[str, list[_Draft]] = {}
        self.by_other: dict[str, _Draft] = {}

    def introduce(self, form: Form) -> None:
        """A name of several words makes a figure, or is a fuller form of one."""
        words = form.words
        if len(words) == 1:
            return
        if not self._may_be_person(form):
            self._new(form, self._thing(form))
            return
        last = self._surname(words)
        bucket = self.by_last.setdefault(last, [])
        for draft in bucket[-_SAME_SURNAME:]:
            if _within(words, draft.words):
                draft.take(form, fuller=False)
                self.of_key[form.key] = draft
                return
            if _within(draft.words, words):
                draft.take(form, fuller=True)
                self.of_key[form.key] = draft
                return
        draft = self._new(form, SpeakerKind.PERSON)
        bucket.append(draft)
        if "-" in last:
            self.by_last.setdefault(last.rpartition("-")[2], []).append(draft)
        for word in words[:-1]:
            self.by_other.setdefault(word, draft)

    def follow(self, form: Form) -> None:
        """A name of one word means a person of this surname, or stands for itself."""
        words, lexicon = form.words, self.lexicon
        if len(words) > 1:
            return
        word, evidence = words[0], form.evidence
        if evidence & ALIAS:
            return
        bucket = self.by_last.get(word)
        if bucket is not None and (evidence & _SHOWN or self._is_surname(word, bucket, evidence)):
            if len(bucket) == 1:
                bucket[0].take(form, fuller=False)
                bucket[0].shown |= SPEAKS
            return
        if not evidence & (INSIDE | _SHOWN) and not self._stands_alone(word, evidence):
            return
        if evidence & _SHOWN:
            draft = self._new(form, SpeakerKind.PERSON)
            self.by_last.setdefault(word, []).append(draft)
            return
        known = self.by_other.get(word)
        if (
            known is not None
            and known.shown & (_SHOWN | SPEAKS)
            and not evidence & (THE | IN)
            and word not in lexicon.countries
            and word not in lexicon.seats
        ):
            self.of_key[form.key] = known
            return
        self._new(form, self._thing(form))

    def _is_surname(self, word: str, bucket: list[_Draft], evidence: int) -> bool:
        """Whether a lone word means a person and not a place or body of the same name."""
        if any([draft.shown & _SHOWN for draft in bucket]):
            return not (evidence & IN and word in self.lexicon.countries)
        return not evidence & (THE | IN)

    def _stands_alone(self, word: str, evidence: int) -> bool:
        """Whether a word that only begins sentences is a name and no common word."""
        lexicon = self.lexicon
        known = word in lexicon.countries or word in lexicon.seats
        return known or bool(evidence & SPEAKS and word[-1] != "s")

    def names(self, found: list[Sighting]) -> list[Name]:
        """Every sighting with its figure; of several people with a surname the latest is meant."""
        latest: dict[str, _Draft] = {}
        names = []
        for first, last, title, key, evidence, weak in found:
            draft = self.of_key.get(key)
            doubtful = False
            if draft is None or weak:
                bucket = self.by_last.get(key)
                if bucket is None or (weak and draft is not None):
                    continue
                if evidence & IN:
                    continue
                draft = latest.get(key) or bucket[0]
                doubtful = len(bucket) > 1
            elif len(draft.words) > 1 and draft.kind is SpeakerKind.PERSON:
                latest[self._surname(draft.words)] = draft
            names.append(Name(first, last, draft.number, title, doubtful))
        return names

    def _new(self, form: Form, kind: SpeakerKind) -> _Draft:
        draft = _Draft(form, len(self.drafts), kind)
        self.drafts.append(draft)
        self.of_key[form.key] = draft
        return draft

    def _surname(self, words: list[str]) -> str:
        last = words[-1]
        if last in self.lexicon.suffixes and len(words) > 2:
            last = words[-2]
        return last

    def _may_be_person(self, form: Form) -> bool:
        evidence, words, lexicon = form.evidence, form.words, self.lexicon
        if evidence & _SHOWN:
            return True
        last = words[-1]
        return not (
            evidence & (THE | IN | OF_ORGANIZATION)
            or last in lexicon.countries
            or last in lexicon.seats
            or last in lexicon.peoples
            or words[0] in _OPENERS
            or words[0] in lexicon.peoples
        )

    def _thing(self, form: Form) -> SpeakerKind:
        """Place or organization."""
        last, lexicon = form.words[-1], self.lexicon
        if last in lexicon.countries or last in lexicon.seats:
            return SpeakerKind.PLACE
        if form.evidence & IN and not form.evidence & OF_ORGANIZATION:
            return SpeakerKind.PLACE
        return SpeakerKind.ORGANIZATION


def _within(short: list[str], full: list[str]) -> bool:
    """Whether the words stand in this order among the others."""
    if len(short) > len(full):
        return False
    rest = iter(full)
    return all(word in rest for word in short)


def _figure(state: State, draft: _Draft) -> Figure:
    tokens = state.tokens
    sighting = draft.form.sighting
    words = state.text[tokens.starts[sighting.first] : tokens.end(sighting.last - 1)]
    if words[-2:] in POSSESSIVE_ENDS:
        words = words[:-2]
    roles: list[Place_] = [(tokens.starts[a], tokens.end(b - 1)) for a, b in draft.roles]
    certain = bool(draft.shown & (_SHOWN | SPEAKS))
    return Figure(" ".join(words.split()), draft.kind, certain, draft.gender, tuple(roles))
