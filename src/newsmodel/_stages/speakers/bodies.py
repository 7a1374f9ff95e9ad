"""Which bodies, places and groups a story speaks of, and what is the subject of a sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import Final

from newsmodel._stages._evidence import INSIDE
from newsmodel._stages._figures import Figure
from newsmodel._stages._state import State
from newsmodel._stages._tokens import CLAUSE, END, MARK, POSSESSIVE_ENDS
from newsmodel._stages.speakers.described import Described
from newsmodel._word_bits import (
    BE,
    COORDINATOR,
    CUE,
    DETERMINER,
    GROUP,
    HAVE,
    MODAL,
    NOUN_CUE,
    ORGANIZATION,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SHOWING_NOUN,
    SUBORDINATOR,
    THAT,
    VERB,
)
from newsmodel.models import SpeakerKind

__all__ = ["NAMES", "VERBS", "Bodies"]

# Members of an enum cost a call each time, and are looked up once.
_GROUP, _ORGANIZATION, _PERSON, _PLACE = (
    SpeakerKind.GROUP,
    SpeakerKind.ORGANIZATION,
    SpeakerKind.PERSON,
    SpeakerKind.PLACE,
)

NAMES: Final = 12  # names of a sentence that are looked at
VERBS: Final = VERB | CUE | BE | HAVE | MODAL
_GOVERNING: Final = PREPOSITION | VERBS
_CUTS: Final = CLAUSE | MARK | END
_BETWEEN: Final = 6  # words between two names that "and" joins
_SUBJECT: Final = 10  # words of a sentence in which its subject stands
_NO_ROLE: Final = VERBS | PREPOSITION | COORDINATOR | SUBORDINATOR
_BEHIND_NOUN: Final = VERBS | PREPOSITION | RELATIVE
_SPOKEN: Final = 4  # who has spoken last, of whom one is looked for by place
_PAIR: Final = 3  # sentences in which two may be named
_TWO: Final = 2
_THING: Final = 5  # words up to a noun with which a sentence begins
_CLAUSES: Final = 40  # words before a pronoun in which its group acts
_ACTING: Final = GROUP | SHOWING_NOUN
_OF_ONE: Final = frozenset({"does", "has", "is", "was"})
_AS_ONE: Final = frozenset({"crew", "government", "leadership", "opposition", "team"})
"""Groups that "it" means."""
_STATE: Final = frozenset(
    {"army", "assembly", "cabinet", "commission", "congress", "council", "court", "department"}
    | {"government", "ministry", "nations", "office", "parliament", "police", "senate", "union"}
)
"""What the names of bodies of state end in."""
_BANKS: Final = ("bank", "fed", "reserve")
"""What a word in the name of a central bank ends with."""
_first_quoted: Final = attrgetter("first")  # of a quotation
_behind_quoted: Final = attrgetter("last")


class Bodies:
    """Finds the bodies and groups of one text that a pronoun or a noun can mean."""

    def __init__(self, state: State, described: Described) -> None:
        self.state = state
        self.tokens = state.tokens
        self.figures = described.figures
        self.company = described.company
        self.described = described
        figures = self.figures
        self.firsts, self.lasts, self.titles = figures.firsts, figures.lasts, figures.titles
        self.sentences = state.sentences.firsts
        self.sentence_ends = state.sentences.lasts
        self.quoted = list(map(_first_quoted, state.quotes))
        self.unquoted = list(map(_behind_quoted, state.quotes))
        self.spoken: list[tuple[int, int]] = []
        """Who spoke, and at which word."""

    def _thing(self, place: int, *, owns: bool) -> int | None:
        """The body or place that spoke last, or is the subject of the sentence before.

        What owns something is rather the subject of its own sentence: "Norland upped its threats";
        so is what goes on behind "but": "Norland drew back, but |it| denied A".
        """
        number = bisect_right(self.sentences, place) - 1
        joined = place > 0 and self.tokens.flags[place - 1] & COORDINATOR
        found = self._body(number, place) if owns or joined else None
        if found is None and number and place == self.sentences[number]:
            found = self._subject_thing(number - 1, SHOWING_NOUN)
            if found is None and self._is_silent(number - 1):
                found = self._body(number - 1, place)
        if found is not None:
            return found
        for _, speaker in reversed(self.spoken[-3:]):
            draft = self.company.drafts[speaker]
            if draft.kind in (_ORGANIZATION, _PLACE):
                return speaker
            if draft.kind is _GROUP and draft.name.rpartition(" ")[2] in _AS_ONE:
                return speaker  # "|Ann Lee's team| thinks A; it plans B"
        for index in range(number, max(number - 2, -1), -1):
            found = self._body(index, place)
            if found is not None:
                return found
        # "|The bank| raised its forecast, |it| said"
        found = self._subject_thing(number, ORGANIZATION)
        if found is None and number:
            found = self._subject_thing(number - 1, ORGANIZATION)
        return found

    def _is_silent(self, sentence: int) -> bool:
        """Whether nobody speaks in a sentence: Kestrel Bank said A. |Norsteel fell.| It said B."""
        return not self.spoken or self.spoken[-1][0] < self.sentences[sentence]

    def _subject_thing(self, sentence: int, sort: int) -> int | None:
        """What carries words or can speak, without a name, as the subject with which a sentence
        begins: "|The letter| was sent to parents."
        """
        flags, words, gap_flags = self.tokens.flags, self.tokens.words, self.tokens.gap_flags
        first = self.sentences[sentence]
        if not flags[first] & DETERMINER or self._in_quotation(first):
            return None
        for index in range(first + 1, min(first + _THING, self.sentence_ends[sentence] - 1)):
            if gap_flags[index]:
                return None
            done = words[index + 1][-2:] == "ed"
            after = done or flags[index + 1] & _BEHIND_NOUN or gap_flags[index + 1]
            if flags[index] & sort and after and words[index].islower():
                if words[index][-1] == "s":
                    return None
                told = [speaker for at, speaker in self.spoken[-_SPOKEN:] if at == first]
                return told[0] if told else self.described.group(first, index)
            if done or (flags[index] & _NO_ROLE and not flags[index] & NOUN_CUE):
                return None
        return None

    def body(self, place: int, *, of_state: bool, central: bool) -> int | None:
        """The body that spoke last, or is the subject of this or the sentence before; one of
        state, or none but a central bank, only where it is asked for.
        """
        number = bisect_right(self.sentences, place) - 1
        since = self.sentences[max(number - 3, 0)]
        found = self._opening_owner(number - 1) if number else None
        for at, speaker in reversed(self.spoken[-3:] if found is None else []):
            draft = self.company.drafts[speaker]
            fits = draft.named and draft.kind is _ORGANIZATION
            if at >= since and fits and (not central or _may_be_central(draft.name)):
                found = speaker
                break
        for index in range(number, max(number - 2, -1), -1):
            found = self._body(index, place) if found is None else found
        if found is None:
            return None
        draft = self.company.drafts[found]
        if draft.kind is not _ORGANIZATION or (central and not _may_be_central(draft.name)):
            return None
        ending = draft.name.rpartition(" ")[2].lower()
        return None if ending in _STATE and not of_state else found

    def _opening_owner(self, sentence: int) -> int | None:
        """The body whose somebody a sentence begins with: |The Port Office’s| own lawyers left."""
        start = self.sentences[sentence]
        at = bisect_left(self.firsts, start)
        if at == len(self.firsts) or self.titles[at] > start + 1 or self._in_quotation(start):
            return None
        words, last = self.tokens.words, self.lasts[at]
        if words[last - 1][-2:] not in POSSESSIVE_ENDS or last == len(words):
            return None
        if words[last][0].isupper():
            return None  # "|Kestrel's| Moor Airlines left"
        figure = self.figures.of(at)
        body = figure is not None and figure.kind is _ORGANIZATION
        return self.company.named(at) if body else None

    def _body(self, sentence: int, place: int) -> int | None:
        """The body or place that is the subject of a sentence, before a word."""
        low = bisect_left(self.firsts, self.sentences[sentence])
        stop = min(place, self.sentence_ends[sentence])
        high = min(bisect_left(self.firsts, stop), low + NAMES)
        for name in range(low, high):
            last = self.lasts[name]
            figure = self.figures.of(name)
            if (
                figure is not None
                and figure.kind is not _PERSON
                and self._is_subject(name)
                and not self._in_quotation(self.firsts[name])
                and last < len(self.tokens.flags)
                and (
                    self.tokens.flags[last] & (VERBS | CUE)
                    or self.tokens.words[last][-2:] == "ed"
                    or self._opens(name)
                )
            ):
                if self.tokens.words[last] == "of" and self._runs_on(name):
                    self.figures.spanning(name, name + 1)
                return self.company.named(name)
        return None

    def _runs_on(self, number: int) -> bool:
        """Whether a name goes on behind "of": "the |Committee of the Red Cross|"."""
        ending = self.tokens.words[self.lasts[number] - 1].lower()
        if not self.tokens.flags[self.lasts[number] - 1] & ORGANIZATION:
            return False
        if ending in self.state.lexicon.firm_endings:
            return False
        following = self.titles[number + 1] if number + 1 < len(self.titles) else 0
        return 1 <= following - self.lasts[number] <= 2

    def _opens(self, number: int) -> bool:
        """Whether a name opens its sentence and is its subject: "|Moor Bank| of Arden left"."""
        last, key = self.lasts[number], self.figures.keys[number]
        if self.firsts[number] < self.figures.evidence.headline_end:
            return False
        if " " not in key and not self.figures.seen(key) & INSIDE:
            return False
        parted = self.tokens.gap_flags[last] or self.tokens.flags[last] & PREPOSITION
        return bool(parted) and self.figures.evidence.opens(number)

    def _many(self, place: int) -> int | None:
        """The pair or group that spoke last, or is the subject of the sentence before."""
        number = bisect_right(self.sentences, place) - 1
        since = self.sentences[max(number - 2, 0)]
        spoken = None
        for at, speaker in reversed(self.spoken[-4:]):
            draft = self.company.drafts[speaker]
            if draft.kind is _GROUP or draft.members:
                if at >= since:
                    return speaker
                spoken = speaker
                break
        for index in range(number, max(number - 2, -1), -1):
            found = self._plural(self.sentences[index], min(place, self.sentence_ends[index]))
            if found is not None:
                return found
        for index in range(number, max(number - 2, -1), -1):
            found = self._acting(self.sentences[index], min(place, self.sentence_ends[index]))
            if found is not None:
                return found
        return spoken

    def pair(self, place: int) -> int | None:
        """The two who spoke together last, or who alone are named in a sentence before: Ann Lee met
        Bo Ray. |The two| agreed on A.
        """
        number = bisect_right(self.sentences, place) - 1
        since = self.sentences[max(number - _PAIR, 0)]
        for at, speaker in reversed(self.spoken[-_SPOKEN:]):
            if at >= since and len(self.company.drafts[speaker].members) == _TWO:
                return speaker
        for index in range(number, max(number - _PAIR, -1), -1):
            stop = min(place, self.sentence_ends[index])
            named = self._persons_named(self.sentences[index], stop)
            if len(named) >= _TWO:
                return self.company.joint(tuple(named.values())) if len(named) == _TWO else None
        return None

    def _persons_named(self, start: int, stop: int) -> dict[Figure, int]:
        """Those named in a stretch outside quotations, each with the first of the names; nobody of
        whom a name only tells whose somebody else is.
        """
        found: dict[Figure, int] = {}
        low = bisect_left(self.firsts, start)
        for name in range(low, min(bisect_left(self.firsts, stop), low + NAMES)):
            figure, last = self.figures.of(name), self.lasts[name]
            owns = self.tokens.words[last - 1][-2:] in POSSESSIVE_ENDS
            if figure is None or figure.kind is not _PERSON or owns:
                continue
            if not self._in_quotation(self.firsts[name]):
                found.setdefault(figure, name)
        return found

    def _acting(self, start: int, stop: int) -> int | None:
        """The last group that does something in a stretch: Fire broke out as |the rebels| fled. As
        |Republicans| scrambled, they said.
        """
        flags, words = self.tokens.flags, self.tokens.words
        for index in range(stop - 1, max(start, stop - _CLAUSES), -1):
            acts = flags[index] & VERBS or words[index][-2:] == "ed"
            if not acts or words[index] in _OF_ONE or self.tokens.gap_flags[index]:
                continue
            if not self._is_group(index - 1, named=index - 1 > start):
                continue
            first = self.described.phrase_start(index - 1)
            behind = flags[first - 1] if first > start else 0
            if behind & (PREPOSITION | VERBS) and not behind & SUBORDINATOR:
                continue
            return self.described.group(first + (flags[first] & THAT > 0), index - 1)
        return None

    def _is_group(self, noun: int, *, named: bool) -> bool:
        """Whether a word outside quotations means several who speak, without a list where it may be
        `named`: |rebels|, |Republicans|. Not so |Sanders|, |prices|.
        """
        word = self.tokens.words[noun]
        if word[-1] != "s" or word[-2:] in POSSESSIVE_ENDS or self._in_quotation(noun):
            return False
        if self.tokens.flags[noun] & _ACTING:
            return True
        number = bisect_right(self.firsts, noun) - 1
        figure = self.figures.of(number) if number >= 0 else None
        person = figure is not None and figure.kind is _PERSON and self.lasts[number] > noun
        return named and word[0].isupper() and not person

    def _plural(self, start: int, stop: int) -> int | None:
        """Two persons or a group as the subject of a sentence."""
        flags = self.tokens.flags
        low = bisect_left(self.firsts, start)
        for number in range(low, min(bisect_left(self.firsts, stop), low + 2) - 1):
            last, title = self.lasts[number], self.titles[number + 1]
            joined = last < title and flags[last] & COORDINATOR
            if joined and self._is_subject(number) and title - last < _BETWEEN:
                return self.company.joint((number, number + 1))
        for index in range(start, min(stop, start + _SUBJECT)):
            if flags[index] & VERBS or self._in_quotation(index):
                return None
            if flags[index] & GROUP and self.tokens.words[index][-1] == "s":
                first = self.described.phrase_start(index)
                if first > start and flags[first - 1] & PREPOSITION:
                    continue
                return self.described.group(first, index)
        return None

    # What is a subject

    def _in_quotation(self, index: int) -> bool:
        place = bisect_right(self.quoted, index)
        return place > 0 and index < self.unquoted[place - 1]

    def _is_subject(self, number: int) -> bool:
        """Whether a name stands where a subject does: no preposition or verb before it."""
        tokens, last, title = self.tokens, self.lasts[number], self.titles[number]
        flags, gap_flags = tokens.flags, tokens.gap_flags
        if tokens.words[last - 1][-2:] in POSSESSIVE_ENDS:
            return False
        after = flags[last] if last < len(flags) else 0
        if after & (ROLE | GROUP):
            return False
        if not (after & _NO_ROLE or gap_flags[last]) and self._owns_next(number):
            return False
        for index in range(title, max(title - 7, 0), -1):
            if gap_flags[index] & _CUTS:
                # "talks with his counterpart, |Ann Lee|, on": she is where the counterpart is.
                beside = index == title and flags[index - 1] & ROLE and gap_flags[last] & CLAUSE
                if not beside or gap_flags[index] & (MARK | END):
                    return True
            flag = flags[index - 1]
            if flag & _GOVERNING:
                return not flag & PREPOSITION and bool(flag & CUE)
        return True

    def _owns_next(self, number: int) -> bool:
        """Whether a name says whose the role of the next is: |Trump| senior adviser Ann Lee."""
        if number + 1 == len(self.firsts):
            return False
        flags, gap_flags = self.tokens.flags, self.tokens.gap_flags
        role = 0
        for index in range(self.lasts[number], self.firsts[number + 1]):
            if gap_flags[index] or (flags[index] & _NO_ROLE and not flags[index] & ROLE):
                return False
            role |= flags[index]
        return bool(role & ROLE) and not gap_flags[self.firsts[number + 1]]


def _may_be_central(name: str) -> bool:
    """Whether a name may be that of a central bank: Norges Bank, the Fed, the BoJ."""
    words = name.split()
    if any(word.lower().endswith(_BANKS) for word in words):
        return True
    return "B" in words[-1] and not words[-1][1:].islower()
