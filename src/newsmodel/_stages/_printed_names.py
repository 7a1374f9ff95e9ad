"""How a name is printed, at its fullest, and without the genitive that is none of its own."""

from __future__ import annotations

from typing import Final

from newsmodel._stages._evidence import SIGHTINGS
from newsmodel._stages._short_forms import Figure, ShortForms
from newsmodel._stages._tokens import AMPERSAND, POSSESSIVE_ENDS
from newsmodel._word_bits import (
    CUE,
    DETERMINER,
    NOUN_CUE,
    PAST_FORM,
    PREPOSITION,
    SPEECH,
    SUBJECT_PRONOUN,
    THAT,
    THIRD_FORM,
    TO,
    WEEKDAY,
)

__all__ = ["PrintedNames"]

_TOLD: Final = PAST_FORM | SPEECH
_FINITE: Final = PAST_FORM | THIRD_FORM
_OBJECTS: Final = DETERMINER | PREPOSITION | SUBJECT_PRONOUN | THAT | TO | WEEKDAY


class PrintedNames(ShortForms):
    """Gives the names of a story as they are printed."""

    def text(self, figure: Figure) -> str:
        """The fullest form as printed."""
        tokens, full = self.state.tokens, figure.full
        last = figure.stop or self.lasts[full]
        words = self.state.text[tokens.starts[self.firsts[full]] : tokens.end(last - 1)]
        if ")" in words and "(" not in words:
            words = words.replace(")", "")
        if words[-2:] in POSSESSIVE_ENDS and not self._ends_in_s(self.keys[full]):
            words = words[:-2]
        elif words[-2:-1] == "." and tokens.gaps[last][:1] == ".":
            words += "."  # "the U.S."
        if AMPERSAND in words:
            words = words.replace(AMPERSAND, "&")
        return " ".join(words.split())

    def _ends_in_s(self, key: str) -> bool:
        """Whether the 's is part of a name, since nothing that is owned follows: "Moody's said"."""
        tokens, lasts = self.state.tokens, self.lasts
        for number in self.sightings[key][:SIGHTINGS]:
            last = lasts[number]
            own = tokens.flags[last] if last + 1 < len(tokens.flags) else 0
            if not own & CUE or tokens.words[last - 1][-2:] not in POSSESSIVE_ENDS:
                continue
            if own & _TOLD == _TOLD and tokens.words[last][-2:] != "ed":
                return True
            # "Lee’s promised visit" is owned; "Moody’s promised a review" is not.
            if own & _FINITE and not own & NOUN_CUE and tokens.flags[last + 1] & _OBJECTS:
                return True
        return False
