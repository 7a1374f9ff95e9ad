"""Whom words are spoken to where a preposition names him: wrote |to Ann Lee|: “A”, “A,” he said
|to reporters|.
"""

from __future__ import annotations

from typing import Final

from newsmodel._stages._phrases import PERSONS, is_name, phrase_at
from newsmodel._stages.attribution._reading import Reading, Words
from newsmodel._word_bits import OBJECT_PRONOUN, PREPOSITION
from newsmodel.words.en.phrases import MEDIA
from newsmodel.words.en.quotations import SHOUTED_AT

__all__ = ["spoken_to", "who_hears"]

_HEARING: Final = PERSONS | OBJECT_PRONOUN


def spoken_to(reading: Reading, last: int, high: int) -> Words | None:
    """Who stands behind a verb of speech and "to", or "at" where somebody shouts; `last` is the
    index after the verb. Not so "said to |loud cheers|", "posted to |Twitter|", "said at |Arden|".
    """
    word, first = reading.words[last], last + 1
    if word != "to" and (word != "at" or reading.words[last - 1] not in SHOUTED_AT):
        return None
    if first >= high or reading.gap_flags[last] or reading.gap_flags[first]:
        return None
    end = phrase_at(reading.tokens, first, high, appositions=False)
    if end == first:
        return None
    head = first
    while head + 1 < end and not reading.flags[head + 1] & PREPOSITION:
        head += 1  # "said to |a burst| of laughter from the back"
    word = reading.words[head]
    heard = reading.flags[head] & _HEARING or is_name(word)
    return (first, end) if heard and word.lower() not in MEDIA else None


def who_hears(reading: Reading, heard: Words | None, behind: int, high: int) -> Words | None:
    """Who hears a cue that ends at a word: she told |reporters|, he said to |her|. Not so "as he
    tells |it|, A".
    """
    told = heard is not None and reading.words[behind] != "it"
    return heard if told else spoken_to(reading, behind, high)
