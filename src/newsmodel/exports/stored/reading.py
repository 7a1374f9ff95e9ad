"""Plain data into an article, with every fault and its path."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from enum import Enum
from functools import lru_cache, partial
from typing import Any, Final

import attrs

from newsmodel.errors import InvalidDocument, InvalidModel, shown
from newsmodel.exports.offsets import OFFSETS, from_utf16
from newsmodel.exports.stored.shapes import LISTED, Shape, shapes_of
from newsmodel.models import (
    Article,
    Attribution,
    Claim,
    DateMention,
    Mention,
    Phrase,
    Quote,
    Speaker,
)
from newsmodel.spans import Span

__all__ = ["read_article"]

_OBJECT: Final = (dict, Mapping)
"""What reads as an object of JSON; a dict is told at a third of the cost."""


Path = tuple[Any, str | int] | None
"""The path of the value above and the name or number below it; None above the article."""


@attrs.define(eq=False)
class _Reading:
    """What the readers of one stored article share."""

    text: str
    place: Callable[[int], int | None] | None
    claims: Any
    """The claims in stored form: quotations need their attributions before they are read."""
    faults: list[tuple[str, str]] = attrs.field(factory=list)
    homes: dict[type, dict[str, Any]] = attrs.field(
        factory=lambda: {Speaker: {}, DateMention: {}, Quote: {}, Claim: {}}
    )
    """What has been read so far, by class and id; for a claim, its attribution."""
    unread: set[type] = attrs.field(factory=set)
    """What has no list that could be read, so that no link to it can be judged."""
    attributions: dict[int, Any] = attrs.field(factory=dict)
    """The attributions of the claims, by the identity of their stored form."""

    def fault(self, above: Path, key: str | int, wrong: str) -> None:
        """Note what is wrong at a path."""
        steps: list[str] = []
        path: Path = (above, key)
        while path is not None:
            path, step = path
            steps.append(f"[{step}]" if isinstance(step, int) else f".{step}")
        self.faults.append(("".join(reversed(steps)).removeprefix(".$."), wrong))


_Reader = Callable[[Any, _Reading, Path, str | int], Any]
"""Takes the stored value, what the readers share, the path above and the name below it."""


def read_article(data: dict[str, Any]) -> Article:
    """The article of the stored form of the newest version."""
    text, offsets = data.get("text"), data.get("offsets")
    faults = []
    if not isinstance(text, str):
        faults.append(("text", _not(text, "a string")))
    if offsets not in OFFSETS:
        faults.append(("offsets", _not(offsets, f"one of {', '.join(OFFSETS)}")))
    if faults or not isinstance(text, str):
        # Without the text and the unit of its places nothing else can be judged.
        raise InvalidDocument(tuple(faults))
    place = from_utf16(text) if offsets == "utf-16" else None
    reading = _Reading(text, place, data.get("claims"))
    article: Article | None = _reader(Article)(data, reading, None, "$")
    if article is None:
        raise InvalidDocument(tuple(reading.faults))
    return article


def _not(value: object, expected: str) -> str:
    return f"must be {expected}, not {shown(value)}"


@lru_cache(maxsize=64)  # one entry a model
def _reader(kind: type) -> _Reader:
    """The reader of a model."""
    shapes = shapes_of(kind)
    fields = attrs.fields_dict(kind)
    # What others refer to is read first.
    first = ("speakers", "dates", "quotes", "claims") if kind is Article else ()
    plan = [
        (name, _field_reader(kind, name), shapes[name].optional, fields[name].default)
        for name in (*first, *(name for name in shapes if name not in first))
    ]
    has_words = "span" in shapes and "text" in shapes

    def read_model(data: Any, reading: _Reading, above: Path, key: str | int) -> Any:
        if not isinstance(data, _OBJECT):
            return reading.fault(above, key, _not(data, "an object"))
        path = (above, key)
        values = {}
        for name, read, optional, default in plan:
            if name in data:
                value = data[name]
                values[name] = (
                    None if value is None and optional else read(value, reading, path, name)
                )
            elif default is attrs.NOTHING:
                reading.fault(path, name, "is missing")
        if has_words:
            _check_words(kind, values, reading, path)
        model = _made(kind, values, reading, path)
        if kind in LISTED and isinstance(data.get("id"), str):
            reading.homes[kind].setdefault(data["id"], model)
        return model

    return read_model


def _read_phrase(value: Any, reading: _Reading, above: Path, key: str | int) -> Any:
    """What `_reader` would do, at a third of its cost where nothing is wrong."""
    if reading.place is None and isinstance(value, dict):
        span, words = value.get("span"), value.get("text")
        if isinstance(span, dict):
            start, end = span.get("start"), span.get("end")
            if type(start) is int and type(end) is int and 0 <= start <= end <= len(reading.text):
                held = reading.text[start:end]
                if held == words:
                    return Phrase(Span(start, end), held)
    return _reader(Phrase)(value, reading, above, key)


def _made(
    kind: type, values: dict[str, Any], reading: _Reading, path: tuple[Any, str | int]
) -> Any:
    """The model; None once anything is at fault, as only the list of faults matters then."""
    if not reading.faults:
        try:
            return kind(**values)
        except InvalidModel as error:
            reading.fault(path[0], path[1], str(error))
    return None


def _check_words(kind: type, values: dict[str, Any], reading: _Reading, path: Path) -> None:
    """The words of a model must stand at its place; those of a quotation between the marks."""
    span, words = values.get("span"), values.get("text")
    if span is None or not isinstance(words, str):
        return
    held = reading.text[span.start : span.end]
    if words != held and not (
        kind is Quote and words in held and len(held) - len(words) <= _LONGEST_MARKS
    ):
        reading.fault(path, "text", _not(words, f"the words at its span, {shown(held)}"))


_LONGEST_MARKS: Final = 4
"""Two characters on either side, as in ''these''."""


def _field_reader(owner: type, name: str) -> _Reader:
    special = _SPECIAL.get((owner, name))
    if special is not None:
        return special
    shape = shapes_of(owner)[name]
    read = _value_reader(owner, shape)
    return _list_reader(read) if shape.several else read


def _read_kind(kind: type, value: Any, reading: _Reading, above: Path, key: str | int) -> Any:
    """A relay of a relay, a quotation in a quotation: its reader was still being made."""
    return _reader(kind)(value, reading, above, key)


def _list_reader(read: _Reader) -> _Reader:
    def read_list(values: Any, reading: _Reading, above: Path, key: str | int) -> Any:
        if not isinstance(values, (list, tuple)):
            return reading.fault(above, key, _not(values, "a list"))
        path = (above, key)
        return tuple([read(value, reading, path, place) for place, value in enumerate(values)])

    return read_list


def _value_reader(owner: type, shape: Shape) -> _Reader:
    kind = shape.kind
    if kind is owner:
        return partial(_read_kind, kind)
    if shape.linked:
        return _link_reader(kind)
    if kind is Span:
        return _read_span
    if kind is Phrase:
        return _read_phrase
    if attrs.has(kind):
        return _reader(kind)
    if issubclass(kind, Enum):
        return _choice_reader(kind)
    if issubclass(kind, datetime.date):
        return _read_day
    return _plain_reader(kind, {str: "a string", bool: "true or false"}[kind])


def _plain_reader(kind: type, expected: str) -> _Reader:
    def read_plain(value: Any, reading: _Reading, above: Path, key: str | int) -> Any:
        if isinstance(value, kind):
            return value
        return reading.fault(above, key, _not(value, expected))

    return read_plain


def _choice_reader(kind: type[Enum]) -> _Reader:
    members = {member.value: member for member in kind}

    def read_choice(value: Any, reading: _Reading, above: Path, key: str | int) -> Any:
        if isinstance(value, str) and value in members:
            return members[value]
        return reading.fault(above, key, _not(value, f"one of {', '.join(members)}"))

    return read_choice


def _read_day(value: Any, reading: _Reading, above: Path, key: str | int) -> Any:
    if isinstance(value, str):
        kind = datetime.datetime if "T" in value else datetime.date
        try:
            return kind.fromisoformat(value)
        except ValueError:
            pass
    return reading.fault(above, key, _not(value, "a date or a time in ISO 8601"))


def _read_span(value: Any, reading: _Reading, above: Path, key: str | int) -> Any:
    if not isinstance(value, _OBJECT):
        return reading.fault(above, key, _not(value, "an object with start and end"))
    start, end = value.get("start"), value.get("end")
    if type(start) is int and type(end) is int:
        if reading.place is not None:
            start, end = reading.place(start), reading.place(end)
            if start is None or end is None:
                return reading.fault(above, key, "begins or ends inside a character of two units")
        if 0 <= start <= end <= len(reading.text):
            return Span(start, end)
    expected = f"two places with 0 <= start <= end inside {len(reading.text)} characters"
    return reading.fault(above, key, _not(value, expected))


def _link_reader(kind: type) -> _Reader:
    """Reads an id of what the article lists, or in full what it does not list."""
    read = _reader(kind)

    def read_link(value: Any, reading: _Reading, above: Path, key: str | int) -> Any:
        if isinstance(value, _OBJECT):
            return read(value, reading, above, key)
        return _linked(kind, value, reading, above, key)

    return read_link


def _linked(kind: type, value: Any, reading: _Reading, above: Path, key: str | int) -> Any:
    listed = reading.homes[kind]
    if isinstance(value, str) and value in listed:
        return listed[value]
    if kind in reading.unread:
        return None
    name = "date" if kind is DateMention else kind.__name__.lower()
    return reading.fault(above, key, f"no {name} has the id {shown(value)}")


def _read_home(kind: type, values: Any, reading: _Reading, above: Path, key: str | int) -> Any:
    """The things of one class that the article lists."""
    found = _list_reader(_reader(kind))(values, reading, above, key)
    if found is None:
        reading.unread.add(kind)
    return found


def _read_speakers(values: Any, reading: _Reading, above: Path, key: str | int) -> Any:
    """A joint source may stand before its members, so they are looked up at the end."""
    speakers = _read_home(Speaker, values, reading, above, key)
    for place, value in enumerate(values if speakers is not None else ()):
        members = value.get("members") if isinstance(value, _OBJECT) else None
        if isinstance(members, (list, tuple)):
            path = (((above, key), place), "members")
            for number, member in enumerate(members):
                _linked(Speaker, member, reading, path, number)
    return speakers


def _read_speaker_id(value: Any, reading: _Reading, above: Path, key: str | int) -> Any:
    _linked(Speaker, value, reading, above, key)
    return value


def _read_quotes(values: Any, reading: _Reading, above: Path, key: str | int) -> Any:
    """The quotations of the article, once the attributions of the claims are known."""
    claims = reading.claims if isinstance(reading.claims, (list, tuple)) else ()
    if claims is not reading.claims and reading.claims is not None:
        reading.unread.add(Claim)
    read = _reader(Attribution)
    for place, claim in enumerate(claims):
        if not isinstance(claim, _OBJECT):
            continue
        attribution = None
        if "attribution" in claim:
            stored, path = claim["attribution"], ((above, "claims"), place)
            attribution = read(stored, reading, path, "attribution")
            reading.attributions[id(stored)] = attribution
        if isinstance(claim.get("id"), str):
            reading.homes[Claim].setdefault(claim["id"], attribution)
    return _read_home(Quote, values, reading, above, key)


def _read_attribution_of_quote(value: Any, reading: _Reading, above: Path, key: str | int) -> Any:
    if isinstance(value, _OBJECT):
        return _reader(Attribution)(value, reading, above, key)
    return _linked(Claim, value, reading, above, key)


def _read_attribution_of_claim(value: Any, reading: _Reading, above: Path, key: str | int) -> Any:
    if id(value) in reading.attributions:
        return reading.attributions[id(value)]
    return _reader(Attribution)(value, reading, above, key)


_SPECIAL: Final[dict[tuple[type, str], _Reader]] = {
    (Article, "speakers"): _read_speakers,
    (Article, "dates"): partial(_read_home, DateMention),
    (Article, "quotes"): _read_quotes,
    (Quote, "attribution"): _read_attribution_of_quote,
    (Claim, "attribution"): _read_attribution_of_claim,
    (Mention, "speaker_id"): _read_speaker_id,
}
