"""Whom a pronoun means: by number, gender, nearness and who was speaking."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Final

from newsmodel._stages._evidence import FIRM, IN, OF_ORGANIZATION, THE
from newsmodel._stages._figures import Figure
from newsmodel._stages._state import State
from newsmodel._stages._tokens import CLAUSE, POSSESSIVE_ENDS
from newsmodel._stages.speakers.described import Described
from newsmodel._stages.speakers.persons import AHEAD, NAME, NOUN, SPEAKER, Candidate, Persons
from newsmodel._stages.speakers.relatives import RELATIVES
from newsmodel._word_bits import (
    ASKS,
    COORDINATOR,
    CUE,
    PAST_FORM,
    PREPOSITION,
    RELATIVE,
    SPEECH,
    SUBORDINATOR,
    TAKES_ADDRESSEE,
    TAKES_OBJECT_INFINITIVE,
    TO,
)
from newsmodel.models import SpeakerKind
from newsmodel.words.en.people import PLAYERS

__all__ = ["Pronouns"]

# Members of an enum cost a call each time, and are looked up once.
_GROUP, _ORGANIZATION, _PERSON, _PLACE = (
    SpeakerKind.GROUP,
    SpeakerKind.ORGANIZATION,
    SpeakerKind.PERSON,
    SpeakerKind.PLACE,
)

_MEN: Final = frozenset({"he", "him", "his", "himself"})
_WOMEN: Final = frozenset({"she", "her", "herself"})
_THINGS: Final = frozenset({"it", "its", "itself"})
_MANY: Final = frozenset({"they", "them", "their", "themselves", "both"})
_GENDERED: Final = _MEN | _WOMEN

_OBJECTS: Final = ("her", "him")
_IN_TEAM: Final = PLAYERS | {"captain", "international", "player", "skipper", "substitute"}
"""What a player may be called as well."""
_SUBJECTS: Final = ("he", "she")
_PRONOUNS: Final = 3  # sentences in a row that begin with a pronoun for their subject

_GOING_ON: Final = frozenset({"added", "also", "continued", "went"})
"""What follows a pronoun for whoever has just spoken."""
_ACCUSED: Final = ["accused", "of"]
_QUESTIONS: Final = PREPOSITION | RELATIVE | SUBORDINATOR | TO
_NO_PERSON: Final = THE | IN | OF_ORGANIZATION | FIRM
_DID: Final = CUE | PAST_FORM
_TELLING: Final = ASKS | TAKES_ADDRESSEE | TAKES_OBJECT_INFINITIVE
_REPLYING: Final = frozenset({"answered", "countered", "replied", "responded", "retorted"})
"""What follows a pronoun for whoever was spoken to."""
_LEANING: Final = RELATIVE | SUBORDINATOR
_ASKING: Final = 30  # words of a sentence in which somebody is asked
_SPOKEN_OF: Final = 3  # sentences in which a pronoun goes on with somebody
_PLACES: Final = 20  # places of a name whose pronouns are counted


class Pronouns(Persons):
    """Resolves the pronouns of one text."""

    def __init__(self, state: State, described: Described) -> None:
        super().__init__(state, described)
        self._counted: dict[Figure, int] = {}

    def resolve(self, word: str, place: int) -> int | None:
        """The speaker whom a pronoun means, or None."""
        if word in _GENDERED:
            return self._person(place, 1 if word in _MEN else -1)
        if word in _MANY:
            return self._many(place)
        if word in _THINGS:
            return self._thing(place, owns=word == "its")
        if word in RELATIVES:
            return self.antecedent(place)
        return None

    def _person(self, place: int, gender: int) -> int | None:
        """Subjects of this and earlier sentences first, then anybody named in them; where the
        subject of an earlier sentence cannot be meant, the others of that sentence come first.
        Not so of this one: "Ray would meet Cho Spant, |she| said".
        """
        own = bisect_right(self.sentences, place) - 1
        ahead = self._ahead(own, place, gender)
        if ahead is not None:
            return ahead
        if own > 0 and self._is_asked(self.sentences[own], place):
            own, place = own - 1, self.sentences[own]
        if own > 0 and self._tells_behind(self.sentences[own], place):
            goes_on = self._spoke_last(own, gender)
            if goes_on is not None:
                return goes_on
        answers = self._hearer(own - 1, place, gender) if own > 0 else None
        if answers is not None:
            return answers
        asked = self._asked(own - 1, place, gender) if own > 0 else -1
        if asked >= 0:
            own, place = own - 1, self.sentences[own - 1]
            owner = self._owner(place, asked, gender)
            if owner is not None:
                return owner
        return self._likeliest(own, place, gender)

    def _likeliest(self, own: int, place: int, gender: int) -> int | None:
        """Of those spoken of before a word of a sentence the first who can be meant."""
        weak, other, barred, since = None, None, -1, -1
        for sentence, rank, candidate in self._persons(own, place):
            if weak is not None and sentence < since - 1:
                break
            if rank and sentence < own and self._begins_alike(sentence, gender):
                continue  # "|He| met Bo Ray. |He| said"
            have = self._gender(candidate) * gender
            if have < -1:
                barred = sentence
                other = other or candidate
            elif have >= 0 and (rank == 0 or (sentence < own and (have > 0 or sentence == barred))):
                return self._speaker(candidate, gender)
            elif weak is None:
                weak, since = candidate, sentence
        if weak is not None:
            return self._speaker(weak, gender)
        namesake = self._other_bearer(other, gender) if other else None
        return self._lone(gender) if namesake is None else namesake

    def _other_bearer(self, candidate: Candidate, gender: int) -> int | None:
        """Another person whom a surname means that stands alone, by what a pronoun shows: Berta
        Holm keeps the letters of Karl Holm. |Holm| was four. “I was ill,” |she| said.
        """
        sort, number, figure = candidate
        if sort != NAME or figure is None or " " in self.figures.keys[number]:
            return None
        for other in reversed(self.figures.namesakes(number)):
            if other is not figure and self.figures.gender(other) * gender > 0:
                return self.company.figure(other, other.full)
        return None

    def _tells_behind(self, start: int, place: int) -> bool:
        """Whether a pronoun tells what stands before it, in which a name is the subject, so that
        somebody else is meant: Bo Ray, who is ill, has left, |he| said.
        """
        tokens = self.tokens
        if not tokens.gap_flags[place] & CLAUSE or self._in_quotation(place - 1):
            return False
        if not tokens.flags[place + 1] & SPEECH or tokens.flags[start] & (
            PREPOSITION | SUBORDINATOR
        ):
            return False
        number = bisect_left(self.firsts, start)
        if number == len(self.firsts) or self.titles[number] != start:
            return False
        figure = self.figures.of(number)
        person = figure is not None and figure.kind is _PERSON
        return person and self._is_subject(number)

    def _spoke_last(self, own: int, gender: int) -> int | None:
        """The person who has spoken last, in one of the two sentences before."""
        start, since = self.sentences[own], self.sentences[max(own - 2, 0)]
        for at, speaker in reversed(self.spoken[-2:]):
            if since <= at < start and self.company.drafts[speaker].kind is _PERSON:
                candidate = SPEAKER, speaker, self.company.figure_of.get(speaker)
                if self._gender(candidate) * gender >= 0:
                    return self._speaker(candidate, gender)
                break
        return None

    def _is_asked(self, start: int, place: int) -> bool:
        """Whether somebody else asks whom a pronoun means in its own sentence, which begins at
        `start`: A clerk asked |her| why. Asked by a clerk if A, |she| smiled.
        """
        tokens = self.tokens
        before = tokens.flags[place - 1]
        if before & ASKS and before & PAST_FORM and tokens.words[place] in _OBJECTS:
            return any(here & _QUESTIONS for here in tokens.flags[place + 1 : place + 2])
        asked = tokens.flags[start] & ASKS and tokens.flags[start] & PAST_FORM
        return bool(asked) and "by" in tokens.words[start + 1 : start + 3]

    def _lone(self, gender: int) -> int | None:
        """Whoever has spoken last under a single name that tells neither a person nor a body, where
        no person is named: "Akehurst told reporters A. |He| said".
        """
        for _, speaker in reversed(self.spoken[-2:]):
            figure, draft = self.company.figure_of.get(speaker), self.company.drafts[speaker]
            if figure is None or len(figure.words) > 1 or draft.kind is not _ORGANIZATION:
                continue
            if figure.seen & _NO_PERSON or draft.name.isupper():
                continue
            figure.kind, figure.gender = _PERSON, 2 * gender
            self.company.drafts[speaker] = draft._replace(kind=_PERSON)
            return speaker
        return None

    def _begins_alike(self, sentence: int, gender: int) -> bool:
        """Whether a sentence begins with the same pronoun, which means the same person."""
        start = self.sentences[sentence]
        alike = self.tokens.words[start] == ("He" if gender > 0 else "She")
        return alike and not self._in_quotation(start)

    def _asked(self, sentence: int, place: int, gender: int) -> int:
        """The pronoun in a sentence for somebody who was asked or told something there, and whom
        the pronoun behind that means when it answers: A reporter asked |her| to go. |She| said no.
        -1 where there is none; not so "|She| added".
        """
        words, flags, gap_flags = self.tokens.words, self.tokens.flags, self.tokens.gap_flags
        start, object_ = self.sentences[sentence], "him" if gender > 0 else "her"
        stop = min(start + _ASKING, self.sentence_ends[sentence] - 1)
        if object_ not in words[start + 1 : stop]:
            return -1
        if place + 1 < len(words) and words[place + 1] in _GOING_ON:
            return -1
        leans = 0
        for index in range(start + 1, stop):
            # "Ann Lee spoke |when| I asked her", and not "|After| the war, Bo Ray asked her to"
            leans = flags[index - 1] & _LEANING or (not gap_flags[index] and leans)
            if leans or words[index] != object_ or flags[index - 1] & _DID != _DID:
                continue
            asked = flags[index - 1] & ASKS and flags[index + 1] & _QUESTIONS
            to = index + 1 + (words[index + 1] == "not")  # "told her |not to| go"
            bidden = flags[index - 1] & TAKES_OBJECT_INFINITIVE and words[to] == "to"
            if asked or bidden or words[index - 1 : index + 2 : 2] == _ACCUSED:
                return -1 if self._in_quotation(index) else index
        return -1

    def _hearer(self, sentence: int, place: int, gender: int) -> int | None:
        """Whoever was told or asked something in a sentence, and now replies: Ann Lee told |Bo Ray|
        to go. “No,” he |replied|.
        """
        if _REPLYING.isdisjoint(self.tokens.words[place + 1 : place + 2]):
            return None
        flags = self.tokens.flags
        for name in self._unquoted_names(self.sentences[sentence], self.sentence_ends[sentence]):
            before, figure = flags[self.titles[name] - 1], self.figures.of(name)
            if before & _DID != _DID or not before & _TELLING or figure is None:
                continue
            candidate = NAME, name, figure
            if figure.kind is _PERSON and self._gender(candidate) * gender >= 0:
                return self._speaker(candidate, gender)
        return None

    def _owner(self, start: int, stop: int, gender: int) -> int | None:
        """The person in a stretch whose somebody else is: |Bo Ray's| wife told him to go."""
        for name in self._unquoted_names(start, stop):
            figure, last = self.figures.of(name), self.lasts[name]
            owns = self.tokens.words[last - 1][-2:] in POSSESSIVE_ENDS
            if owns and figure is not None and figure.kind is _PERSON:
                candidate = NAME, name, figure
                if self._gender(candidate) * gender >= 0:
                    return self._speaker(candidate, gender)
        return None

    def _ahead(self, sentence: int, place: int, gender: int) -> int | None:
        """The subject that follows a pronoun: "In his view, Bo Ray said"."""
        tokens, firsts = self.tokens, self.firsts
        if sentence < 0:
            return None
        start, last = self.sentences[sentence], self.sentence_ends[sentence]
        if not tokens.flags[start] & (PREPOSITION | SUBORDINATOR) or self._in_quotation(start):
            return None
        at = bisect_left(firsts, start)
        if at == len(firsts) or not place < firsts[at] < min(last, place + AHEAD):
            return None
        if tokens.gaps[self.titles[at]].strip() != "," or not self._is_subject(at):
            # The first name of the sentence must stand right behind the comma.
            return None
        figure = self.figures.of(at)
        if figure is None or figure.kind is not _PERSON:
            return None
        candidate = NAME, at, figure
        return None if self._gender(candidate) * gender < 0 else self._speaker(candidate, gender)

    def _gender(self, candidate: Candidate) -> int:
        """2 and 1 for a man, -2 and -1 for a woman, surely or by signs; 0 where none is."""
        sort, number, figure = candidate
        if sort == NOUN:
            return 2 * self.described.told_gender(number)
        if figure is None:
            return self.company.gender.get(number, 0)
        known = self.figures.gender(figure)
        if abs(known) == 2:
            return known
        votes = self._votes(figure)
        return (votes > 0) - (votes < 0) or known

    def _speaker(self, candidate: Candidate, gender: int) -> int | None:
        sort, number, figure = candidate
        speaker: int | None = number
        if sort == NOUN:
            speaker = self._noun(number, gender)
        elif sort == NAME:
            speaker = self.company.named(number)
        if figure is None:
            if speaker is not None:
                self.company.gender[speaker] = 2 * gender
        elif abs(self.figures.gender(figure)) < 2:
            figure.gender = 2 * gender
        return speaker

    def _noun(self, head: int, gender: int) -> int | None:
        """Whom a phrase without a name means that is the subject of a sentence."""
        described = self.described
        first = described.phrase_start(head)
        known = described.earlier(first, head)
        if (
            known is None
            and described.is_definite(first, head, head + 1)
            and described.varies(first, head)
        ):
            plays = self.tokens.words[head] in PLAYERS
            known = self.subject(first, gender, plays=plays)
        return described.phrase(first, head + 1, head) if known is None else known

    def _votes(self, figure: Figure) -> int:
        """Which pronouns follow a subject in its own sentence, before another name."""
        known = self._counted.get(figure)
        if known is not None:
            return known
        votes = 0
        firsts, lasts, tokens = self.firsts, self.lasts, self.tokens
        for key in (*figure.keys, *figure.lone):
            for number in self.figures.sightings.get(key, [])[:_PLACES]:
                first, last = firsts[number], lasts[number]
                if self._in_quotation(first) or not self._is_subject(number):
                    continue
                sentence = bisect_right(self.sentences, first) - 1
                end = min(last + 25, self.sentence_ends[sentence])
                if number + 1 < len(firsts):
                    end = min(end, firsts[number + 1])
                for word in tokens.words[last:end]:
                    if word in _GENDERED:
                        votes += 1 if word in _MEN else -1
                        break
        self._counted[figure] = votes
        return votes

    def bearer(self, first: int, head: int) -> int | None:
        """The subject of this or the sentence before who holds the role of a phrase: Sen. Ann Lee
        criticised Sen. Bo Ray. |The senator| said A.
        """
        number = bisect_right(self.sentences, first) - 1
        for sentence, rank, (sort, at, figure) in self._persons(number, first):
            near = _SPOKEN_OF if sort == SPEAKER else 1
            if rank or figure is None or sentence < number - near:
                break
            if self.described.bears(figure, first, head):
                return self.company.named(at) if sort == NAME else at
        return None

    def _figure(self, sort: int, at: int) -> Figure | None:
        """Who a candidate is that is a name or has spoken."""
        if sort == NAME:
            return self.figures.of(at)
        speakers = self.company.of_figure.items()
        return next((figure for figure, speaker in speakers if speaker == at), None)

    def _plays_not(self, figure: Figure) -> bool:
        """Whether somebody was told to be something else than a player: the coach Ann Lee."""
        role = self.figures.role(figure)
        if role is None:
            return False
        words = self.state.text[role[0] : role[1]].lower().split()
        return _IN_TEAM.isdisjoint(words)

    def _since(self, sentence: int) -> int:
        """The first word of a sentence, or of the one that names whom its pronoun means: |Bo Ray
        led by far.| But he fell. The retired surgeon said A.
        """
        words, flags = self.tokens.words, self.tokens.flags
        for earlier in range(sentence, max(sentence - _PRONOUNS, -1), -1):
            start = self.sentences[earlier]
            subject = start + bool(flags[start] & COORDINATOR)
            if words[subject].lower() not in _SUBJECTS or self._in_quotation(start):
                return start
        return self.sentences[max(sentence, 0)]

    def last_named(self, place: int) -> int | None:
        """The person named last in this or the sentence before: sent coach |Luca Ferri| home. “A,”
        the Italian said.
        """
        number = bisect_right(self.sentences, place) - 1
        for sentence in range(number, max(number - 2, -1), -1):
            start, stop = self.sentences[sentence], min(place, self.sentence_ends[sentence])
            for name in reversed(self._unquoted_names(start, stop)):
                figure = self.figures.of(name)
                if figure is not None and figure.kind is _PERSON:
                    return self.company.named(name)
        return None

    def subject(self, place: int, gender: int, *, plays: bool = False) -> int | None:
        """The person who is the subject of this or the sentence before.

        Who `plays` is nobody who was told to be something else: Coach Doyle praised |Ruben Costa|.
        The striker left.
        """
        number = bisect_right(self.sentences, place) - 1
        since = self._since(number - 1)
        for _, rank, candidate in self._persons(number, place):
            sort, at, _ = candidate
            if plays and sort != NOUN:
                figure = self._figure(sort, at)
                if figure is not None and self._plays_not(figure):
                    continue
                introduced = sort == NAME and self.firsts[at] >= since
                if figure is not None and rank and introduced and len(figure.words) > 1:
                    return self.company.named(at)
            near = sort == SPEAKER or plays or (sort == NAME and self.firsts[at] >= since)
            if rank == 0 and sort != NOUN and near:
                if self._gender(candidate) * gender < 0:
                    continue
                return self.company.named(at) if sort == NAME else at
        return None
