"""Persons who are spoken of before a word, the most likely first."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from newsmodel._stages._figures import Figure
from newsmodel._stages._tokens import CLAUSE, POSSESSIVE_ENDS
from newsmodel._stages.speakers.bearers import OPENING
from newsmodel._stages.speakers.bodies import NAMES, VERBS
from newsmodel._stages.speakers.relatives import Relatives
from newsmodel._word_bits import (
    ASKS,
    DETERMINER,
    GROUP,
    NEGATION,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SUBORDINATOR,
    THIRD_FORM,
    VERB,
)
from newsmodel.models import SpeakerKind
from newsmodel.words.en.people import TITLE_SURNAMES
from newsmodel.words.en.phrases import INDEFINITE

__all__ = ["AHEAD", "NAME", "NOUN", "SPEAKER", "Candidate", "Persons"]

_PERSON: Final = SpeakerKind.PERSON  # a member of an enum, looked up once

_ADJECTIVAL: Final = frozenset({"executive", "expert", "official", "professional", "veteran"})
"""Nouns for somebody that are adjectives too: "his official residence"."""
_BEHIND_SUBJECT: Final = VERBS & ~VERB | PAST_FORM | PREPOSITION | RELATIVE | THIRD_FORM
_SENTENCES: Final = 12  # how far back a pronoun looks
AHEAD: Final = 20  # words between a pronoun and the subject that follows it

Candidate = tuple[int, int, Figure | None]
"""Whom a pronoun may mean: NAME and the index of a name, SPEAKER and that of a speaker, or NOUN and
the index of a word; the figure with that name."""
NAME, SPEAKER, NOUN = 0, 1, 2


class Persons(Relatives):
    """Finds the persons of one text whom a pronoun can mean."""

    def _persons(self, own: int, place: int) -> Iterator[tuple[int, int, Candidate]]:
        """Persons spoken of before a word of a sentence, the most likely first: the sentence of
        each, rank 0 for subjects and 1 for others.
        """
        spoken, end = self.spoken, len(self.spoken)
        for sentence in range(own, max(own - _SENTENCES, -1), -1):
            start, stop = self.sentences[sentence], min(place, self.sentence_ends[sentence])
            while end and spoken[end - 1][0] >= stop:
                end -= 1
            if start >= stop:
                continue
            told = []
            for first, speaker in reversed(spoken[max(end - NAMES, 0) : end]):
                if first < start:
                    break
                if self.company.drafts[speaker].kind is _PERSON and not self._asks(first):
                    told.append(speaker)
            # "A lawyer by training, |he|": no other than he himself.
            beside = stop == place and self.tokens.gap_flags[place] & CLAUSE
            for rank, candidate in self._persons_of(start, stop, told, noun=not beside):
                yield sentence, rank, candidate

    def _asks(self, first: int) -> bool:
        """Whether somebody only asks whoever is told of: asked by |a reporter|, Ann Lee said A."""
        asked = first > 1 and self.tokens.words[first - 1] == "by"
        return asked and self.tokens.flags[first - 2] & ASKS > 0

    def _persons_of(
        self, start: int, stop: int, told: list[int], *, noun: bool
    ) -> Iterator[tuple[int, Candidate]]:
        """Persons of a stretch outside of quotations: first those who spoke there, given
        backwards, then the other subjects and the others. `noun` says that its first noun may mean
        somebody.
        """
        others, alone, figure_of = [], not told, self.company.figure_of
        for speaker in reversed(told):
            yield 0, (SPEAKER, speaker, figure_of.get(speaker))
        for name in self._unquoted_names(start, stop):
            if self._is_subject(name):
                figure = self.figures.of(name)
                if figure is not None and figure.kind is _PERSON and figure.certain:
                    alone = False
                    yield 0, (NAME, name, figure)
                    continue
            others.append(name)
        bearer = self._bearer_first(start) if alone else None
        if bearer is not None:
            yield 0, (NAME, bearer.full, bearer)
        elif alone and noun and (head := self._subject_noun(start, stop)):
            yield 0, (NOUN, head, None)
        if noun and (woman := self._subject_behind(start, stop)):
            yield 0, (NOUN, woman, None)
        for name in others:
            figure = self.figures.of(name)
            if figure is not None and figure.kind is _PERSON:
                yield 1, (NAME, name, figure)

    def _bearer_first(self, start: int) -> Figure | None:
        """The person with whose surname, a title as well, a sentence begins: "|King| left"."""
        if not self.tokens.flags[start + 1] & VERBS or self.tokens.gap_flags[start + 1]:
            return None
        word = self.tokens.words[start].lower()
        if word not in TITLE_SURNAMES or self._in_quotation(start):
            return None
        return self.figures.of_common(word, start)

    def _unquoted_names(self, start: int, stop: int) -> Sequence[int]:
        """The first names of a stretch outside of quotations. Short forms among them are mentions
        of their bearers wherever they stand.
        """
        firsts, figures = self.firsts, self.figures
        low = bisect_left(firsts, start)
        found: Sequence[int] = range(low, min(bisect_left(firsts, stop), low + NAMES))
        quote = bisect_right(self.unquoted, start)
        if quote < len(self.quoted) and self.quoted[quote] < stop:
            found = [name for name in found if not self._in_quotation(firsts[name])]
        for name in found:
            key = figures.keys[name]
            if key in figures.inside or key in figures.surnames:
                figures.of(name)
        return found

    def _subject_noun(self, start: int, stop: int) -> int:
        """The noun for somebody without a name with whom a sentence begins; 0 where none does:
        "One policeman who was there felt helpless", "Ann Lee's husband left".
        """
        flags, words = self.tokens.flags, self.tokens.words
        opener = start if flags[start] & OPENING else self._genitive(start, stop)
        if opener < 0 or flags[start] & NEGATION or self._in_quotation(start):
            return 0
        for index in range(opener + 1, min(opener + 5, stop - 1)):
            flag = flags[index]
            if flag & VERBS & ~VERB or flag & PREPOSITION or self.tokens.gap_flags[index]:
                return 0
            if flag & ROLE and not flag & GROUP and not self._is_adjective(index):
                after = flags[index + 1]
                if words[index + 1][0].isupper() or after & GROUP:
                    return 0
                if not after & ROLE:
                    return index
                if flags[start] & DETERMINER:
                    return 0
        return 0

    def _subject_behind(self, start: int, stop: int) -> int:
        """The noun for a man or a woman behind the clause that a sentence opens with; 0 where none
        stands there: As Bo Ray left, |a woman| in the hall stood up.
        """
        if not self.tokens.flags[start] & SUBORDINATOR:
            return 0
        for index in range(start + 1, min(start + AHEAD, stop)):
            if self.tokens.gap_flags[index]:
                head = index + 1
                new = self.tokens.words[index] in INDEFINITE and head < stop
                return head if new and self.described.told_gender(head) else 0
        return 0

    def _is_adjective(self, index: int) -> bool:
        """Whether a word for somebody describes what follows: his |official| residence."""
        if self.tokens.words[index] not in _ADJECTIVAL or self.tokens.gap_flags[index + 1]:
            return False
        return not self.tokens.flags[index + 1] & _BEHIND_SUBJECT

    def _genitive(self, start: int, stop: int) -> int:
        """The last word of a name in the genitive with which a sentence begins: "Ann |Lee's|
        husband left"; -1 where none does.
        """
        words = self.tokens.words
        for index in range(start, min(start + 3, stop)):
            if not words[index][0].isupper():
                return -1
            if words[index][-2:] in POSSESSIVE_ENDS:
                return index
        return -1
