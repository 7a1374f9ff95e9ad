"""A reader of sign-offs: initials of the desk, credits by task, and the end mark.

A dispatch may be signed in several pieces, each on its own line or behind the last sentence:
`find_tail` finds where the pieces begin that close a line, `read_sign_off` reads their words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsmodel._stages._pattern import Pattern
from newsmodel._stages._unsealed import span_of
from newsmodel.models import Credit, SignOff
from newsmodel.words.en.agencies import CREDITS, HOUSES
from newsmodel.words.en.signoffs import EDITED, OTHERS, REPORTED, WROTE

if TYPE_CHECKING:
    from newsmodel._stages._pattern import Match

__all__ = [
    "CREDIT_OPENINGS",
    "END_MARKS",
    "LONGEST_INITIALS",
    "is_end_mark",
    "is_initials",
    "read_sign_off",
    "spoken_start",
    "tail_start",
]

LONGEST_INITIALS: Final = 48
"""No end mark, and no line of initials, is longer."""
_LONGEST_CREDITS: Final = 1500
_NAMES_AT_MOST: Final = 64

END_MARKS: Final = frozenset(mark for _, marks in HOUSES.values() for mark in marks)
_DESKS: Final = frozenset(name for name, (signs, _) in HOUSES.items() if signs)
_TASKS: Final = REPORTED | WROTE | EDITED | OTHERS

# "burs-lc/dl", "hh/ph/ts/hd", "gr/bp", "jm/dm (AFP, dpa)"; a hyphen alone needs the word "burs".
_SLASHED: Final = Pattern(
    r"(?:(?P<bureau>burs?)[-/])?"
    r"(?P<initials>\p{Ll}{1,4}(?:-\p{Ll}{1,4})?(?:\\?/\p{Ll}{1,5}(?:-\p{Ll}{1,4})?){1,24})"
    r"(?:\s*+\((?P<credit>[\p{L}, /]{2,40})\))?"
)
_HYPHENED: Final = Pattern(r"(?P<bureau>burs?)-(?P<initials>\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4}){0,24})")
# In brackets, alone or in groups: "(bl)", "(dc-kjd)", "(SDA/sj)".
_BRACKETED: Final = Pattern(
    r"\((?:(?P<bureau>\p{Lu}{2,4})\\?/)?(?P<initials>\p{Ll}{1,4}(?:(?:\\?/|-)\p{Ll}{2,4}){0,24})\)"
)
# The desk stands before the initials in "dpa grj rmo" and in "AAP RTV".
_LONGEST_SIGNATURE: Final = 60
_BELOW: Final = Pattern(
    r"\p{Lu}[\p{L}\-.']++(?:\s\p{Lu}[\p{L}\-.']++){1,3}, \p{Lu}[\p{L} ]{1,40}\.?"
)
_GROUPS: Final = Pattern(r"\((?:\p{Lu}{2,4}/)?\p{Ll}{1,4}(?:[/-]\p{Ll}{2,4}){1,24}\)")
_DESK: Final = Pattern(r"(?P<bureau>\p{L}{2,5})(?P<initials>(?:\s\p{L}\p{L}{1,3}){1,8})")
# The same in capitals behind the last sentence: "… in March. PTI AK BRM".
_SIGNED: Final = Pattern(r"(?<=[.!?\"”]\s)(?P<bureau>\p{Lu}{3,5})(?:\s\p{Lu}{2,4}){1,6}$")
_STAMPED: Final = Pattern(r"(?P<mark>REUTER|Reuter)(?:\.{2,3}|\s?\d{1,2}:\d\d(?:/\w{1,4})?)")
_TASK: Final = Pattern(r"(?:\(|-\s++)?\s*+(\p{L}++)(?:\s++\p{Ll}++){0,4}?\s*+(?:\b[Bb]y\b|:)\s*+:?")
_OPENING: Final = Pattern(
    r"(?<![\p{L}'])(?:\(\s*+|-\s++)?"
    r"(?:Additional\s++(?:reporting|editing|writing)|Reporting|Writing|Editing|Compiled|Written|"
    r"Edited|Reported|Rewriting|Translated|Graphics?)\b(?:\s++and\s++\p{L}++)?\s*+(?:[Bb]y\b:?|:)"
)
_INITIAL: Final = Pattern(r"\p{L}{1,5}")
_AND: Final = Pattern(r"\s*+[,;&]\s*+(?:and\s++)?|\s++and\s++")
_IN: Final = Pattern(r"\s++(?:in|at|from)\s++(?:the\s++)?(?=\p{Lu})")
_NEXT_TASK: Final = Pattern(
    r"[;.,]?\s*+\b(?=(?:"
    + "|".join(sorted(word.capitalize() for word in _TASKS))
    + "|"
    + "|".join(sorted(REPORTED | WROTE | EDITED))
    + r")\b)"
)
_SPOKEN: Final = Pattern(
    r"(?<=[.!?\"”]\s)(?P<name>\p{Lu}[\p{L}\-.']++(?:\s\p{Lu}[\p{L}\-.']++){1,3}), "
    r"(?P<desk>\p{Lu}{2,5})(?: News)?"
    r"(?:, (?P<place>\p{Lu}[\p{L} ]{2,30}))?\.?$"
)


def is_initials(text: str, start: int, end: int) -> bool:
    """Whether a line is nothing but the initials of a desk."""
    if end - start > LONGEST_INITIALS:
        return False
    words = text[start:end]
    if words[0] == "(" or (words[0].islower() and ("/" in words or "-" in words)):
        return _initials(text, start, end) is not None
    return words.partition(" ")[0].lower() in _DESKS and _initials(text, start, end) is not None


def is_end_mark(text: str, start: int, end: int, own: frozenset[str] = frozenset()) -> bool:
    """Whether a line is nothing but what ends a dispatch; `own` are the marks of the house."""
    if own and text[start:end] in own:
        return True
    if end - start > 20:
        return False
    words = text[start:end]
    if words in END_MARKS or (words[0] == "R" and _STAMPED.fullmatch(text, start, end)):
        return True
    words = words.rstrip(".")  # "(ANSA)."
    bare = words.strip("()/-–— ")
    return bare != words and bare.lower() in CREDITS


def tail_start(text: str, start: int, end: int) -> int | None:
    """Where the sign-off begins that closes a line; None where none does.

    The whole line may be one. Behind a sentence only bracketed credits, a word for the end or
    a spoken signature count.
    """
    last = text[end - 1]
    if last in _SENTENCE_ENDS:
        if text.startswith(CREDIT_OPENINGS, start):
            found = _credits_start(text, start, end)
            if found is not None:
                return found
        return None
    found = _credits_start(text, start, end)
    if found is not None:
        return found
    blank = max(text.rfind(" ", start, end), text.rfind("\n", start, end)) + 1
    if blank > start and text[blank:end] in _GLUED_MARKS and _before(text, blank) in '."”)':
        return blank
    if last.isupper():
        signature = _SIGNED.search(text, max(start, end - LONGEST_INITIALS), end)
        if signature is not None and signature.group("bureau").lower() in _DESKS:
            return signature.start("bureau")
    if last == ")":
        bracket = text.rfind("(", max(start, end - 24), end)
        if (
            bracket > start + 1
            and text[bracket - 2] in '.?!"”'
            and (_GROUPS.fullmatch(text, bracket, end) or is_end_mark(text, bracket, end))
        ):
            return bracket
    return None


def spoken_start(text: str, start: int, end: int) -> int | None:
    """Where the signature begins that ends a broadcast report: "Ann Lee, VOA News."."""
    if end - start < _LONGEST_SIGNATURE and _BELOW.fullmatch(text, start, end):
        return start if _spoken(text[start:end]) is not None else None
    low = max(start, end - 90)
    if text.find(" News", low, end) < 0:
        return None
    match = _SPOKEN.search(text, low, end)
    return match.start() if match is not None and match.group("desk").lower() in CREDITS else None


_SENTENCE_ENDS: Final = frozenset('.?!"”’,:')
CREDIT_OPENINGS: Final = ("Report", "Writ", "Edit", "Addit", "Compil", "(", "-", "Rewrit")


_GLUED_MARKS: Final = frozenset(
    mark for mark in END_MARKS if len(mark) > 2 and mark[0].isupper()
) - {"More", "Ends", "END", "Reuters"}


def _credits_start(text: str, start: int, end: int) -> int | None:
    """Where credits begin that run to the end of a line: "(Reporting by …; Editing by …)"."""
    low = max(start, end - _LONGEST_CREDITS)
    if text.find("by", low, end) < 0 and text.find("By", low, end) < 0 and text[start] != "-":
        return None
    for match in _OPENING.finditer(text, low, end):
        place = match.start()
        bracketed = text[place] == "("
        if place == start or bracketed or _before(text, place) in '."”)!?':
            close = text.find(")", place, end) if bracketed else end
            if (
                close < 0
                or not text[close + 1 : end].strip(" .")
                or _only_marks(text[close + 1 : end])
            ):
                return place
    return None


def _before(text: str, place: int) -> str:
    """The last visible character before a place; nothing where there is none."""
    while place > 0 and text[place - 1].isspace():
        place -= 1
    return text[place - 1] if place > 0 else ""


def _only_marks(words: str) -> bool:
    return all(word in END_MARKS for word in words.split())


def _initials(text: str, start: int, end: int) -> Match | None:
    sign = text[start]
    if sign == "(":
        return _BRACKETED.fullmatch(text, start, end)
    if sign.islower():
        match = _SLASHED.fullmatch(text, start, end) or _HYPHENED.fullmatch(text, start, end)
        if match is not None:
            return match
    match = _DESK.fullmatch(text, start, end) if sign.isalpha() else None
    if match is not None and match.group("bureau").lower() in _DESKS:
        groups = match.group("initials").split()
        if len({word.isupper() for word in groups}) == 1 and not any(w.istitle() for w in groups):
            return match
    return None


def read_sign_off(
    text: str, start: int, end: int, own: frozenset[str] = frozenset()
) -> SignOff | None:
    """The sign-off between two places, in one piece or several; None where it is none.

    `own` are the end marks of the house beside those of the wire.
    """
    bureau: str | None = None
    mark: str | None = None
    initials: list[str] = []
    credits_: dict[str, list[Credit]] = {"reporters": [], "writers": [], "editors": []}
    known = False
    for left, right in _pieces(text, start, end):
        if is_end_mark(text, left, right, own):
            stamped = _STAMPED.fullmatch(text, left, right)
            mark, known = text[left:right] if stamped is None else stamped.group("mark"), True
            continue
        match = _initials(text, left, right) if right - left <= LONGEST_INITIALS else None
        if match is not None:
            bureau = match.group("bureau") or bureau
            initials += _INITIAL.findall(match.group("initials"))
            known = True
            continue
        if _read_credits(text[left:right], credits_):
            known = True
            continue
        credit = _spoken(text[left:right])
        if credit is None:
            return None
        credits_["reporters"].append(credit)
        known = True
    if not known:
        return None
    bare = None if mark is None else mark.strip("=()/ -.") or mark
    return SignOff(
        span_of(start, end),
        text[start:end],
        bureau,
        tuple(initials),
        tuple(credits_["reporters"]),
        tuple(credits_["writers"]),
        tuple(credits_["editors"]),
        bare,
    )


def _spoken(words: str) -> Credit | None:
    """Who signs in words: "Ann Lee, VOA News, Miami.", "Ann Lee, The Canadian Press"."""
    if len(words) > _LONGEST_SIGNATURE * 2:
        return None
    match = _SPOKEN.search(". " + words)
    if match is not None and match.group("desk").lower() in CREDITS:
        return Credit(match.group("name"), match.group("place"))
    name, _, credit = words.partition(", ")
    if credit.rstrip(".").removesuffix(" News").lower() in CREDITS and _BELOW.fullmatch(words):
        return Credit(name)
    return None


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sign-off cut at its line ends and behind its brackets; a hanging line goes with the
    line before it.
    """
    found: list[tuple[int, int]] = []
    for row in _ROW.finditer(text, start, end):
        left, right = row.span()
        hangs = found and text[left].isspace()
        while left < right and text[left].isspace():
            left += 1
        while right > left and text[right - 1].isspace():
            right -= 1
        if left == right:
            continue
        if hangs and text[left] not in "-(":
            found[-1] = (found[-1][0], right)
            continue
        close = text.find(")", left, right) if text[left] == "(" else -1
        if (
            0 <= close < right - 1
            and not text.startswith("(", close + 1)
            and _BEHIND.match(text, close + 1, right)
        ):
            found.append((left, close + 1))
            left = close + 1
            while text[left].isspace():
                left += 1
        found.append((left, right))
    return found


_ROW: Final = Pattern(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]++")
_BEHIND: Final = Pattern(r"\s++\S")


def _read_credits(words: str, credits_: dict[str, list[Credit]]) -> bool:
    """Names by task; False where the words name no task."""
    words = words.strip().removeprefix("(").removesuffix(")")
    task = ""
    for part in _NEXT_TASK.split(words):
        part = part.strip(" \t\r\n\xa0;.-()")
        if not part or part.isspace() or part == "Additional":
            continue
        head = _TASK.match(part)
        first = part.split(None, 1)[0].lower().strip(":")
        if head is None and (first not in _TASKS or not part.partition(" ")[2][:1].isupper()):
            return False
        task = first
        if task == "additional":
            task = "editing" if "editing" in part.lower()[:24] else "reporting"
        names = part[head.end() :] if head is not None else part.partition(" ")[2]
        _add(credits_, task, names)
    return bool(task)


def _add(credits_: dict[str, list[Credit]], task: str, names: str) -> None:
    people = tuple(_people(names))
    if task in EDITED:
        credits_["editors"] += people
    elif task in WROTE:
        credits_["writers"] += people
    elif task in REPORTED:
        credits_["reporters"] += people


def _people(names: str) -> list[Credit]:
    """The persons of one task; a place holds for all named before it since the last place."""
    found: list[Credit] = []
    waiting: list[str] = []
    for number, part in enumerate(_AND.split(names)):
        if number > _NAMES_AT_MOST:
            break
        words, place = part.strip(" .()"), None
        if not words or not words[0].isupper() or any(c.isdigit() or c in "@<" for c in words):
            continue
        where = _IN.search(words)
        if where is not None:
            place = words[where.end() :]
            words = words[: where.start()]
        if found and found[-1].place and not waiting and " " not in words and place is None:
            continue  # "in Sanaa and Aden"
        waiting.append(words)
        if place is not None:
            found += [Credit(name, place) for name in waiting]
            waiting = []
    found += [Credit(name) for name in waiting]
    return found
