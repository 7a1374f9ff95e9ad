"""A reader of noun phrases: given a word, where does the phrase begin or end?

No stage but a reader that stages share. It knows no parts of speech; it knows the small words
that end a phrase, the marks that part phrases, and what a capital says. Every walk is bounded
by the limits that the caller gives and by a number of words.

It reads tokens whose `gap_flags` are the `bounds` of the text: CLAUSE where a comma, bracket
or dash parts, END at the end of a sentence, MARK at either end of a quotation, 0 where words
stand side by side, also over the full stop of "Sen. Lee" or a wrapped line.
"""

from __future__ import annotations

from newsmodel._stages._phrases._after import over_bracket, phrase_at
from newsmodel._stages._phrases._before import is_finite, phrase_before
from newsmodel._stages._phrases._between_commas import WHO, holds_statement
from newsmodel._stages._phrases._bounds import bounds
from newsmodel._stages._phrases._clauses import clause_before
from newsmodel._stages._phrases._joints import joins_phrases
from newsmodel._stages._phrases._simple import counts_with_than
from newsmodel._stages._phrases._subjects import subject_before
from newsmodel._stages._phrases._words import (
    AUXILIARY,
    BRACKETS,
    PERSONS,
    has_dash,
    is_adverb,
    is_amount,
    is_doing,
    is_done_by,
    is_given_modal,
    is_infinitive,
    is_name,
    is_occasion,
    is_owner,
    is_somebody,
    is_time,
    is_unknown_verb,
    leads_with_time,
    manner_at,
    takes_object,
)

__all__ = [
    "AUXILIARY",
    "BRACKETS",
    "PERSONS",
    "WHO",
    "bounds",
    "clause_before",
    "counts_with_than",
    "has_dash",
    "holds_statement",
    "is_adverb",
    "is_amount",
    "is_doing",
    "is_done_by",
    "is_finite",
    "is_given_modal",
    "is_infinitive",
    "is_name",
    "is_occasion",
    "is_owner",
    "is_somebody",
    "is_time",
    "is_unknown_verb",
    "joins_phrases",
    "leads_with_time",
    "manner_at",
    "over_bracket",
    "phrase_at",
    "phrase_before",
    "subject_before",
    "takes_object",
]
