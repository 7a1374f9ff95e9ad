"""A reader of lines that are no part of the story: notices of the agency, leftovers of a page.

A line is told by its first word, by its first sign or by what it ends with. Where none of these
is known the line costs one look into a table, and nothing is searched for in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from newsmodel._stages._pattern import Pattern
from newsmodel._stages._stamps import is_stamp
from newsmodel._stages._tokens import Tokens
from newsmodel.models import NoticeKind, ResidueKind
from newsmodel.words.en import advisories, residue
from newsmodel.words.en.agencies import OUTLETS

__all__ = ["ServiceKind", "is_prose", "service_kind", "tail_note"]

ServiceKind = NoticeKind | ResidueKind

_LONGEST: Final = 700
_LONGEST_OPENED: Final = 420
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


_FIRST_WORD: Final = re.compile(r"[^\W_]++(?:['’.\-][^\W_]++)*+")

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


_SECOND_LETTERS: Final = {
    word: frozenset(opening.words[len(word) + 1 : len(word) + 2] for opening in openings)
    for word, openings in _OPENINGS.items()
    if all(" " in opening.words for opening in openings)
}
"""With which letters the second word of an opening may begin, where all have a second word."""


def service_kind(text: str, start: int, end: int, tokens: Tokens, first: int) -> ServiceKind | None:
    """What a whole line is for; None where it may be part of the story.

    `first` is the index of its first word.
    """
    length = end - start
    if length > _LONGEST or first >= len(tokens.words):
        return None if length > _LONGEST else _by_sign(text, start, end, "")
    place = tokens.starts[first]
    word = tokens.words[first] if place < end else ""
    openings = _OPENINGS.get(word)
    if openings is not None and length <= _LONGEST_OPENED:
        kind = _opened(text, start, end, place, openings)
        if kind is not None:
            return kind
    if not text[start].isalpha():
        kind = _by_sign(text, start, end, word)
        if kind is not None:
            return kind
    elif word in _BY_WORD:
        pattern, said = _BY_WORD[word]
        if pattern.match(text, place, end) is not None:
            return said
    return _by_ending(text, start, end, length)


def _by_sign(text: str, start: int, end: int, word: str) -> ServiceKind | None:
    """What the sign before the first word of a line tells."""
    sign = text[start]
    read = _BY_SIGN.get(sign)
    if read is not None:
        return read(text, start, end, word.lower())
    return _numbered(text, start, end) if sign.isdigit() else None


def is_prose(text: str, start: int, end: int, word: str, place: int) -> bool:
    """Whether a long line that a sentence ends can only be part of the story: the quick answer
    for nearly every paragraph. `word` is its first word, which stands at `place`.
    """
    length = end - start
    if length <= _SHORTEST_PROSE or text[end - 1] not in _SENTENCE_ENDS or word in _BY_WORD:
        return False
    if not (text[start].isalpha() or text[start] in _QUOTES):
        return False
    if word in _OPENINGS and length <= _LONGEST_OPENED:
        letters = _SECOND_LETTERS.get(word)
        second = place + len(word) + 1
        if (letters is None or text[second : second + 1].lower() in letters) and _opened(
            text, start, end, place, _OPENINGS[word]
        ):
            return False
    if length > _LONGEST_NOTE:
        return not text.endswith(_CREDITED, start, end)
    return not text.endswith(_CREDITED, start, end) and _ended(text, start, end) is None


_SHORTEST_PROSE: Final = 40


_QUOTES: Final = frozenset("\"“‘'`«")


def _opened(
    text: str, start: int, end: int, place: int, openings: tuple[_Opening, ...]
) -> ServiceKind | None:
    """What its first words say a line is for."""
    if place - start > 3:
        return None
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


_BY_WORD: Final = {
    "Follow": (
        Pattern(r"Follow (?!us\b)[^\n]{2,80}?(?: on (?:Twitter|Facebook|Instagram|X)\b|:)"),
        NoticeKind.CONTACT,
    ),
    "From": (Pattern(r"From (?:the )?\p{Lu}[\p{L} ]{1,40}:$"), NoticeKind.SOURCE),
    "SOURCE": (Pattern(r"SOURCE:? ?\p{Lu}"), NoticeKind.SOURCE),
}
"""Openings that take more than words to tell."""

_RATE: Final = Pattern(
    r"\(\s?(?:[$€£¥]\s?\d|\d[\d,.]{0,12} \p{L}{3,20}|1)[^()=]{0,40}=[^()=]{1,60}\)"
)
_COPYRIGHT: Final = Pattern(r"\(?(?:TM and )?©\s?\S|\(c\)|c\.\s?(?:19|20)\d\d\b")
_WRONG_WORDS: Final = Pattern(
    r"\(In (?:the )?[^\n]{0,60}\b(?:paragraph|para|graf|headline|lead|slug)\b"
    r"[^\n]{0,400}\b(?:should|read|instead|not)\b"
)
_REFILED: Final = Pattern(
    r"\(This (?:version|story|article)\b[^\n]{0,120}\b(?:correct|refile|clarif)"
)
_LINK: Final = Pattern(r"[-*•] \[[^\]\n]{1,200}\]\(https?:")
_ADDRESS: Final = Pattern(
    r"[\w.+\-]{1,64}@[\w\-]{1,64}\.\w|\+\s?\d[\d\s()\-.]{6,}|\(\d{3}\)\s?\d{3}|"
    r"\b\d{3}[\-.]\d{3}[\-.]\d{4}\b|https?://|www\."
)


def _bracketed(text: str, start: int, end: int, word: str) -> ServiceKind | None:
    """A line that is one bracket: an advisory, a correction, a contact, a rate."""
    if _COPYRIGHT.match(text, start, end):
        return NoticeKind.COPYRIGHT
    if text.startswith("(PROFILE (", start):
        return ResidueKind.CODE
    if not text.endswith((")", ").", ")="), start, end) or (
        text.find(")", start, end - 3) > 0
        and not text.startswith("((", start)
        and word not in advisories.EDITS
    ):
        return NoticeKind.CORRECTION if _WRONG_WORDS.match(text, start, end) else None
    if text.startswith("((", start):
        return NoticeKind.CONTACT
    if _RATE.match(text, start, end):
        return NoticeKind.OTHER
    if (
        word in advisories.CORRECTS
        or _WRONG_WORDS.match(text, start, end)
        or _REFILED.match(text, start, end)
    ):
        return NoticeKind.CORRECTION
    if word in advisories.EDITS:
        return NoticeKind.ADVISORY
    return None


def _starred(text: str, start: int, end: int, word: str) -> ServiceKind | None:
    """A line between stars: what was done to the copy."""
    if word and text.startswith("**", start) and text.endswith("**", start, end):
        upper = text[start:end].isupper()
        return NoticeKind.EDITORS_NOTE if upper else NoticeKind.OTHER
    return NoticeKind.RELATED if _LINK.match(text, start, end) else None


def _dashed(text: str, start: int, end: int, word: str) -> ServiceKind | None:
    """A line of a desk's notebook: a link, a number to call."""
    if _LINK.match(text, start, end):
        return NoticeKind.RELATED
    if (
        end - start < 160
        and word not in ("reporting", "editing", "writing")
        and _ADDRESS.search(text, start, end)
    ):
        return NoticeKind.CONTACT
    return None


def _headed(text: str, start: int, end: int, word: str) -> ServiceKind | None:
    """A heading of a desk's notebook: "# Notebook", "## Internet links"."""
    if not word or end - start > 60 or not text[start:end].lstrip("#").startswith(" "):
        return None
    line = text[start:end].lower()
    if "link" in line:
        return NoticeKind.RELATED
    return NoticeKind.CONTACT if "contact" in line else NoticeKind.OTHER


def _equalled(text: str, start: int, end: int, word: str) -> ServiceKind | None:
    """A note about pictures between equals signs: "= (PICTURE) ="."""
    bracketed = "(" in text[start : start + 4] and text[end - 1] == "="
    return NoticeKind.ADVISORY if word and bracketed and end - start < 60 else None


def _copyrighted(text: str, start: int, end: int, _word: str) -> ServiceKind | None:
    return NoticeKind.COPYRIGHT if _COPYRIGHT.match(text, start, end) else None


_MARKUP: Final = Pattern(
    r"<(?:!--|/?[a-z][a-z\d]{0,12}(?:[\s>/]|$))|[@.#}][\w.#@ ,:()\-]{0,120}\{|\}|//|@media\b|\{"
)


def _marked_up(text: str, start: int, end: int, _word: str) -> ServiceKind | None:
    return ResidueKind.CODE if _MARKUP.match(text, start, end) else None


_BY_SIGN: Final = {
    "(": _bracketed,
    "*": _starred,
    "-": _dashed,
    "#": _headed,
    "=": _equalled,
    "©": _copyrighted,
    "<": _marked_up,
    "@": _marked_up,
    ".": _marked_up,
    "{": _marked_up,
    "}": _marked_up,
    "/": _marked_up,
}

_COUNTED: Final = Pattern(r"\d{1,3} of \d{1,3}\.?\s")
_MINUTES: Final = Pattern(r"\d{1,2} ?-?(?:min|mins|minutes?)(?: read| watch)?", ignore_case=True)


def _numbered(text: str, start: int, end: int) -> ServiceKind | None:
    """Lines that begin with a figure: a picture of several, the time it takes to read."""
    if _COUNTED.match(text, start, end):
        return ResidueKind.CAPTION
    if end - start < 20 and _MINUTES.fullmatch(text, start, end):
        return ResidueKind.NAVIGATION
    return ResidueKind.CODE if end - start < 60 and is_stamp(text, start, end) else None


_CONTRIBUTED: Final = Pattern(
    r"\bcontributed (?:reporting )?to (?:this|the) (?:report|story|article|dispatch)\.?\)?$|"
    r"\bcontributed(?: reporting)?\.?\)?$|\bwas used in this (?:report|story)\.?\)?$"
)
_REPORTED_FROM: Final = Pattern(r"(?:[^\s.]{2,30} ){1,6}reported from \p{Lu}")
_RIGHTS: Final = Pattern(
    r"\ball rights reserved\b|\bmay not be (?:published|reproduced)|\bcopyright \d{4}\b",
    ignore_case=True,
)
_GRAF: Final = Pattern(r"\bgrafs?\b|\bpvs\b", ignore_case=True)
_SPACED_OUT: Final = Pattern(r"(?:\p{L} ){4}\p{L}\b")
_STORY_NUMBER: Final = Pattern(r"\p{Lu}{3,12}_\p{Lu}{3,12}: ")
_PICTURE: Final = Pattern(
    r"\((?:"
    + "|".join(sorted(word.upper() for word in OUTLETS))
    + r")(?: ?Photos?| Images?)?(?: File)?/[^()\n]{2,80}\)\.?$|"
    r"\bREUTERS/\p{L}[^\n.]{2,120}\.?$|/ ?GETTY IMAGES\)?\.?$|\bFILE PHOTO\)?\.?$|\bAFP/FILE\)?$|"
    r"©\s?\p{L}[^\n]{0,60}(?:AFP|AP|REUTERS|GETTY|EPA)\b[^\n.]{0,20}\.?$|"
    r"\bVIA (?:GETTY IMAGES|REUTERS|AP|AFP)\)?\.?$|\bAFP PHOTO\b[^\n.]{0,60}$|"
    r"\((?:PHOTO|PICTURE)S?(?:: | BY | CREDIT)[^()\n]{2,80}\)$|"
    r"\bPHOTO: \p{L}[^\n.]{1,60}$|TOGGLE CAPTION[^\n]{0,60}$",
    ignore_case=True,
)


def _by_ending(text: str, start: int, end: int, length: int) -> ServiceKind | None:
    """Lines told by what they end with or hold: credits, rights, addresses, pictures."""
    last = text[end - 1]
    if last in _SENTENCE_ENDS:
        if text.endswith(_CREDITED, start, end) and _CONTRIBUTED.search(
            text, max(start, end - 80), end
        ):
            return NoticeKind.CONTRIBUTION
        return _ended(text, start, end) if length <= _LONGEST_NOTE else None
    if last == "/" and text.endswith("///", start, end):
        return NoticeKind.ADVISORY
    if length > _LONGEST_OPENED:
        return None
    return _unended(text, start, end, last) or _pictured(text, start, end)


_LONGEST_NOTE: Final = 160
_SENTENCE_ENDS: Final = frozenset(".?!\"”’'")
_CREDITED: Final = ("report.", "story.", "article.", "dispatch.", "contributed.", "reporting.")


def _ended(text: str, start: int, end: int) -> NoticeKind | None:
    """A short sentence that is no part of the story: where from it was reported, whose it is."""
    if text.find("reported from", start, min(end, start + 90)) > 0 and _REPORTED_FROM.match(
        text, start, end
    ):
        return NoticeKind.CONTRIBUTION
    return _rights(text, start, end)


def _rights(text: str, start: int, end: int) -> NoticeKind | None:
    held = text.find("eserved", start, end) >= 0 or text.find("opyright", start, end) >= 0
    if (held or text.find("may not be", start, end) >= 0) and _RIGHTS.search(text, start, end):
        return NoticeKind.COPYRIGHT
    return None


def _unended(text: str, start: int, end: int, last: str) -> ServiceKind | None:
    """A line that no sentence ends: an address, a stamp, a note on the copy."""
    length = end - start
    if (
        length <= _LONGEST_ADDRESS
        and (
            last.isdigit()
            or text.find("@", start, end) >= 0
            or text.find("http", start, end) >= 0
            or text.find("www.", start, end) >= 0
            or text.find("+", start, end) >= 0
        )
        and _ADDRESS.search(text, start, end)
    ):
        return NoticeKind.CONTACT
    if length <= 70 and (last.isdigit() or last in "<;TYR") and is_stamp(text, start, end):
        return ResidueKind.CODE
    if text[start + 1 : start + 2] == " " and _SPACED_OUT.match(text, start, end):
        return NoticeKind.ADVISORY
    if (
        length <= 80
        and (text.find("graf", start, end) >= 0 or text.find("pvs", start, end) >= 0)
        and _GRAF.search(text, start, end)
    ):
        return NoticeKind.ADVISORY
    if last in ";}" and (text[end - 2] in ")}" or text.find("{", start, end) >= 0):
        return ResidueKind.CODE
    if (last == ")" and text.endswith(_CREDITED_BRACKETS, start, end)) or (
        last == "d" and text.endswith("contributed", start, end)
    ):
        return NoticeKind.CONTRIBUTION
    if text[start] == "c" and _COPYRIGHT.match(text, start, end):
        return NoticeKind.COPYRIGHT
    if text.find("_", start, start + 16) > 0 and _STORY_NUMBER.match(text, start, end):
        return NoticeKind.OTHER
    return _rights(text, start, end)


_LONGEST_ADDRESS: Final = 320
_CREDITED_BRACKETS: Final = ("report.)", "story.)", "report)", "contributed)")


def _pictured(text: str, start: int, end: int) -> ResidueKind | None:
    """The caption of a picture, told by the credit that ends it."""
    low = max(start, end - 140)
    if (
        text.find("/", low, end) >= 0
        or text.find("©", low, end) >= 0
        or text.find("hoto", low, end) >= 0
        or text.find("PHOTO", low, end) >= 0
        or text.find("Getty", low, end) >= 0
        or text.find("caption", low, end) >= 0
    ) and _PICTURE.search(text, low, end):
        return ResidueKind.CAPTION
    return None


_NOTE: Final = Pattern(
    r"(?<=[.!?\"”)]\s)(?:\([$€£¥\d][^()=]{0,40}=[^()=]{1,60}\)|"
    r"\p{Lu}{3,12}_\p{Lu}{3,12}: [^\n]{1,120})$"
)
_CUT: Final = Pattern(r"\s?(?:…|\.\.\.)\s?\[\+\d{1,6} chars\]$")
_CREDIT: Final = Pattern(
    r"(?<=[.!?\"”]\s)\((?:AP|AFP|EPA|Reuters|REUTERS|Getty)(?: Photo)?/[^()\n]{2,80}\)$"
)


def tail_note(text: str, start: int, end: int) -> tuple[int, ServiceKind] | None:
    """What is stuck to the end of a paragraph: the rate of a currency, the credit of a picture."""
    last = text[end - 1]
    if last == ")":
        match = _NOTE.search(text, max(start, end - 140), end)
        if match is not None:
            return match.start(), NoticeKind.OTHER
        match = _CREDIT.search(text, max(start, end - 100), end)
        return None if match is None else (match.start(), ResidueKind.CAPTION)
    if last == "]":
        match = _CUT.search(text, max(start, end - 30), end)
        return None if match is None else (match.start(), ResidueKind.OTHER)
    if last.isupper() and text.find("_", max(start, end - 100), end) > 0:
        match = _NOTE.search(text, max(start, end - 140), end)
        return None if match is None else (match.start(), NoticeKind.OTHER)
    return None
