"""How service lines open: the words by which a desk or a page tells what a line is for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from newsmodel._stages._pattern import Pattern
from newsmodel.models import NoticeKind, ResidueKind
from newsmodel.words.en import advisories, residue

__all__ = ["BY_WORD", "LONGEST_OPENED", "TELLING", "ServiceKind", "opened"]

ServiceKind = NoticeKind | ResidueKind

LONGEST_OPENED: Final = 420
_QUOTES: Final = frozenset("\"“‘'`«")
_SPOKEN: Final = (" said.", " says.", " told AFP.", " told Reuters.", " told AP.")
_MORE_AT_MOST: Final = 26
"""So many characters may follow where an opening is the whole line: "Comments (12)"."""


class _Opening(NamedTuple):
    """How a line begins, and what it then is."""

    words: str
    form: str
    """"…" where the line may go on, ":" where a colon follows, "" where nothing does."""
    kind: ServiceKind


def _openings(rows: Iterable[tuple[Iterable[str], ServiceKind]]) -> dict[str, tuple[_Opening, ...]]:
    """The openings by first word, in the forms in which copy prints it; the longest first."""
    table: dict[str, list[_Opening]] = {}
    for phrases, kind in rows:
        for phrase in phrases:
            form = phrase[-1] if phrase[-1] in "…:" else ""
            words = phrase.removesuffix(form).rstrip() if form else phrase
            first = _FIRST_WORD.match(words)
            if first is not None:
                table.setdefault(first.group(), []).append(_Opening(words, form, kind))
    found = {}
    for word, openings in table.items():
        openings.sort(key=lambda opening: (-len(opening.words), opening.words, opening.form))
        for printed in (word, word.capitalize(), word.upper()):
            for form in (printed, printed.replace("'", "’")):
                found[form] = tuple(openings)
    return found


_FIRST_WORD: Final = re.compile(r"[^\W_]++(?:['’.\-][^\W_][^\W_]*+)*+")

_OPENINGS: Final = _openings(
    (
        (advisories.CORRECTION, NoticeKind.CORRECTION),
        (advisories.ADVISORY, NoticeKind.ADVISORY),
        (advisories.EMBARGO, NoticeKind.EMBARGO),
        (advisories.EDITORS_NOTE, NoticeKind.EDITORS_NOTE),
        (advisories.CONTRIBUTION, NoticeKind.CONTRIBUTION),
        (advisories.SOURCE, NoticeKind.SOURCE),
        (advisories.COPYRIGHT, NoticeKind.COPYRIGHT),
        (advisories.CONTACT, NoticeKind.CONTACT),
        (advisories.RELATED, NoticeKind.RELATED),
        (advisories.OTHER, NoticeKind.OTHER),
        (residue.CAPTION, ResidueKind.CAPTION),
        (residue.ADVERTISEMENT, ResidueKind.ADVERTISEMENT),
        (residue.PROMPT, ResidueKind.PROMPT),
        (residue.NAVIGATION, ResidueKind.NAVIGATION),
        (residue.RELATED, ResidueKind.RELATED),
        (residue.CODE, ResidueKind.CODE),
        (residue.OTHER, ResidueKind.OTHER),
    )
)

BY_WORD: Final = {
    "Follow": (
        Pattern(r"Follow (?!us\b)[^\n]{2,80}?(?: on (?:Twitter|Facebook|Instagram|X)\b|:)"),
        NoticeKind.CONTACT,
    ),
    "From": (Pattern(r"From (?:the )?\p{Lu}[\p{L} ]{1,40}:$"), NoticeKind.SOURCE),
    "SOURCE": (Pattern(r"SOURCE:? ?\p{Lu}"), NoticeKind.SOURCE),
}
"""Openings that take more than words to tell."""

TELLING: Final[dict[str, frozenset[str] | None]] = {
    word: frozenset(opening.words[len(word) + 1 : len(word) + 2] for opening in openings)
    if all(" " in opening.words for opening in openings)
    else None
    for word, openings in _OPENINGS.items()
} | dict.fromkeys(BY_WORD)
"""With which letters the second word may begin behind a first word that may open a service line;
None where it needs no second word."""


def opened(text: str, start: int, end: int, place: int, word: str) -> ServiceKind | None:
    """What its first words say a line is for, of which `word`, the first, stands at `place`."""
    openings = _OPENINGS.get(word)
    if openings is None or place - start > 3 or text[start] in _QUOTES:
        return None
    if text.endswith(_SPOKEN, start, end):
        return None  # “Follow us,” Ann Lee said. Read the letter, she said.
    head = text[place : min(end, place + 64)].lower().replace("’", "'")
    for words, form, kind in openings:
        if not head.startswith(words):
            continue
        behind = place + len(words)
        sign = text[behind] if behind < end else ""
        if form == "…":
            if (
                not (sign.islower() or sign.isdigit())
                or not words[-1].isalnum()
                or words[-1] in "0129"
            ):
                return kind
        elif form == ":":
            if text[behind : behind + 2].lstrip()[:1] in (":", "|", "–", "—") and sign:
                return kind
        elif (
            not sign.isalnum()
            and end - behind <= _MORE_AT_MOST
            and (text[end - 1] not in '."”' or end - behind == 1)
            and (text[behind : behind + 2] == " (" or not any(map(str.islower, text[behind:end])))
        ):
            return kind
    return None
