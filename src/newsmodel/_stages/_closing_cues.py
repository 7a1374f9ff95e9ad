"""Who said it, right behind a closing mark: “Why?” Holm asked. “Go!” Ann Lee, the mayor, said."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import is_adverb, is_owner
from newsmodel._stages._tokens import END, Tokens
from newsmodel._word_bits import (
    ADVERB,
    BE,
    BEFORE_NAME,
    COORDINATOR,
    CUE,
    DETERMINER,
    GROUP,
    HAVE,
    ING_FORM,
    MODAL,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    ROLE,
    SPEECH,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TAKES_ADDRESSEE,
    TAKES_CLAUSE,
    TAKES_INFINITIVE,
    THAT,
    VERB,
)
from newsmodel.words.en.people import PARTY_MEMBERS

__all__ = ["cue_follows", "is_all_cue"]

_TELLING: Final = SPEECH | TAKES_CLAUSE | TAKES_INFINITIVE
"""A verb that does no more than tell is the first two of these: "added", not "agreed"."""

_NAME_REACH: Final = 5
"""How many words a name before its cue may have: "“Why?” Deputy Mayor Ann Lee asked."."""
_ASIDE_REACH: Final = 24
"""How many words a name may have with what is told of its bearer."""
_OWNED_REACH: Final = 12
"""How many words somebody whom another has may have, with his name and the cue."""
_TAKEN: Final = ("about", "for", "of", "to")
"""What a verb takes behind it, and then tells nothing that stands before it: asked |for| calm."""
_HEARER_REACH: Final = 5
"""How many words from a cue to the end of its hearer."""
_REST_REACH: Final = 12
"""In how many words behind a cue its content would begin."""
_SPEAKING: Final = SPEECH | TAKES_ADDRESSEE
_ASIDE: Final = DETERMINER | RELATIVE
_NO_ASIDE: Final = COORDINATOR | SUBJECT_PRONOUN | PREPOSITION | SUBORDINATOR
"""What opens no words that tell who somebody is."""
_BEGINNING: Final = SUBJECT_PRONOUN | POSSESSIVE
"""What has a capital only where a sentence begins: “Why?” |she| asked them."""


def cue_follows(tokens: Tokens, index: int, last: int) -> bool:
    """Whether who said it follows the closing mark: "“Why?” Holm asked", "“Go!” Mr. Lee wrote",
    "“Go!” Ann Lee, the mayor, told them". Not so "“Go!” |She| told them", "“Go!” Holm added |that|
    A".
    """
    cue = _behind_name(tokens, index, last)
    if cue > 0:
        if is_owner(tokens.words[cue - 1]):
            return _cue_behind_owned(tokens, cue, last)
        named = cue > index + 1 or not tokens.flags[index] & GROUP
        named = named or tokens.words[index] in PARTY_MEMBERS
        if not (named and tokens.flags[cue] & CUE):
            # not so “Why?” |Reporters| laughed.
            return named and _cue_closes(tokens, index, last)
        after = cue + 1
        if after == last or tokens.gap_flags[after] & END:
            return True
        begins = tokens.flags[index] & _BEGINNING and tokens.words[index] != "I"
        following = tokens.flags[after]
        return not following & THAT and (not begins or following & SUBORDINATOR > 0)
    if not tokens.words[index][0].isupper():
        return False
    return _cue_behind_aside(tokens, index, last) or _cue_closes(tokens, index, last)


def _cue_closes(tokens: Tokens, index: int, last: int) -> bool:
    """Whether the first verb behind a name tells no more than who said what stands before: “Why?”
    |Ann Lee and Bo Ray asked.| “Go!” |Dr. Ann Lee of Kestrel told them|. Not so “Why?” Lee and Ray
    |had asked that|, “Why?” Ray |left| and said so.
    """
    words, flags = tokens.words, tokens.flags
    if flags[index] & _NO_NAME:
        return False
    for place in range(index + 1, min(index + _SOURCE_REACH, last)):
        here = flags[place]
        if here & BE and words[place + 1 : place + 2] == ["quoted"]:
            return True  # “Why?” Kestrel Bank |was quoted| as saying
        ended = tokens.gap_flags[place] & END and not flags[place - 1] & BEFORE_NAME
        if ended or here & _NO_SOURCE:
            return False
        if here & CUE and words[place][0].islower():
            return bool(here & SPEECH) and _tells_no_more(tokens, place, last)
        if here & VERB or words[place][-2:] == "ed":
            return False
    return False


_SOURCE_REACH: Final = 14
"""In how many words behind a name its cue stands."""
_NO_NAME: Final = DETERMINER | SUBJECT_PRONOUN | POSSESSIVE | PREPOSITION | ADVERB
_NO_SOURCE: Final = SUBJECT_PRONOUN | RELATIVE | SUBORDINATOR | BE | HAVE | MODAL
"""What does not stand between a name and its cue."""


def _cue_behind_aside(tokens: Tokens, index: int, last: int) -> bool:
    """Whether a cue of what stands before follows a name and what it tells of its bearer: Ann Lee,
    the mayor, |told the crowd.| Bo Ray, R-Pa., |said of the plan.|

    Not so Ann Lee, the mayor, |said that| prices rose.
    """
    words, gaps, flags = tokens.words, tokens.gaps, tokens.flags
    aside = 0
    for place in range(index + 1, min(index + _ASIDE_REACH, last)):
        gap = gaps[place]
        if gap == " ":
            if not aside and words[place][0].islower():
                return False
        elif "," not in gap:
            if not _is_in_title(tokens, place):
                return False
        elif not aside:
            if flags[place] & _NO_ASIDE and not flags[place] & _ASIDE:
                return False
            aside = place
        elif flags[place] & CUE and words[place][0].islower():
            return _tells_no_more(tokens, place, last)
    return False


def _cue_behind_owned(tokens: Tokens, index: int, last: int) -> bool:
    """Whether a cue of what stands before follows somebody whom another has: Ann Lee's |chief of
    staff, Bo Ray, wrote in a note.| Not so Norland's |mayor asked for calm.|
    """
    words, gaps, flags = tokens.words, tokens.gaps, tokens.flags
    held = False
    for place in range(index, min(index + _OWNED_REACH, last)):
        if gaps[place] not in (" ", ", "):
            return False
        held = held or flags[place] & ROLE > 0
        if words[place][0].islower() and flags[place] & _SPEAKING and held:
            more = place + 1 < last and words[place + 1] in _TAKEN
            return not more and _tells_no_more(tokens, place, last)
    return False


def _tells_no_more(tokens: Tokens, cue: int, last: int) -> bool:
    """Whether a cue has nothing behind it but its hearer, its manner, its time or its matter:
    |told the crowd|, |said today|, |said of the plan|. Not so |said| prices rose.
    """
    flags, after = tokens.flags, cue + 1
    if not flags[cue] & _SPEAKING:
        return False
    if flags[cue] & TAKES_ADDRESSEE:
        hearer_end = min(cue + _HEARER_REACH, last)
        while after < hearer_end and not _parts(tokens, after):
            after += 1
    if after == last:
        return True
    if not (_parts(tokens, after) or is_adverb(tokens.words[after], flags[after])):
        return False
    if "," in tokens.gaps[after] and flags[after] & ING_FORM:
        return True  # |said|, adding that prices rose
    for place in range(after, min(after + _REST_REACH, last)):
        if tokens.gap_flags[place] & END:
            break
        if flags[place] & THAT:
            return False
    return True


def _parts(tokens: Tokens, index: int) -> bool:
    """Whether a mark or a preposition parts a word from the one before it."""
    return tokens.gaps[index] != " " or bool(tokens.flags[index] & PREPOSITION)


def is_all_cue(tokens: Tokens, index: int, last: int) -> bool:
    """Whether nothing but who said it follows the closing mark: "“A.” Ann Holm added."."""
    cue = _behind_name(tokens, index, last)
    if not cue or tokens.flags[cue] & _TELLING != SPEECH | TAKES_CLAUSE:
        return False
    return cue + 1 == last or bool(tokens.gap_flags[cue + 1] & END)


def _behind_name(tokens: Tokens, index: int, last: int) -> int:
    """Index of the small word behind a name that begins at a word: Mr. Lee |wrote|; 0 where there
    is none.
    """
    words, gaps = tokens.words, tokens.gaps
    for place in range(index, min(index + _NAME_REACH, last)):
        if place > index and gaps[place] != " " and not _is_in_title(tokens, place):
            break
        if words[place][0].islower():
            return place if place > index else 0
    return 0


def _is_in_title(tokens: Tokens, index: int) -> bool:
    """Whether a word stands behind a short title or an initial: Mr. |Lee|, J. |Edgar|."""
    before = tokens.words[index - 1]
    short = tokens.flags[index - 1] & BEFORE_NAME or len(before) == 1
    return bool(short) and before[0].isupper() and tokens.gaps[index] == ". "
