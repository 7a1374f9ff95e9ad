"""The stored form: an article as plain data that survives JSON, and back.

Every model becomes an object with the names of its fields, every tuple a list. A quote, date or
speaker is written once, in the list of the article that is its home; elsewhere stands its id.
A quotation that belongs to a claim has the claim's attribution, so there stands the claim's id.
Writer and reader of a class are made from its fields when it is first met.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from functools import lru_cache, partial
from operator import attrgetter
from types import NoneType
from typing import Any, Final, get_args, get_origin, get_type_hints

import attrs

from newsmodel.errors import InvalidDocument, InvalidModel, NotArticle, shown
from newsmodel.exports.characters import escaped, has_split_pair, unescaped
from newsmodel.exports.offsets import OFFSETS, Offsets, from_utf16, place_writer
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

__all__ = ["SCHEMA", "from_dict", "to_dict"]

SCHEMA: Final = 1
"""The version of the stored form that is written."""

Migration = Callable[[dict[str, Any]], dict[str, Any]]

_MIGRATIONS: Final[dict[int, Migration]] = {}
"""For each older version the function that turns it into the next one."""

_HOMES: Final[dict[type, str]] = {Speaker: "speakers", DateMention: "dates", Quote: "quotes"}
"""The lists of an article in which things are written; elsewhere stands their id."""


def to_dict(article: Article, *, offsets: Offsets = "code-points") -> dict[str, Any]:
    """The article as plain data: dicts, lists, strings, numbers, booleans and None.

    `json.dumps` writes it and `from_dict` reads it again as an equal article. `offsets` is the
    unit of every place: "code-points" as in Python, "utf-16" as in JavaScript.
    Raises `NotArticle` for anything but an `Article` and `UnknownChoice` for another unit.

    >>> import newsmodel
    >>> article = newsmodel.parse_article("Calm returns\\n\\nAll is calm.")
    >>> newsmodel.to_dict(article)["schema"]
    1
    """
    if not isinstance(article, Article):
        raise NotArticle(article)
    writing = _Writing(
        place_writer(article.text, offsets),
        {
            Speaker: _by_id(article.speakers),
            DateMention: _by_id(article.dates),
            Quote: _by_id(_with_inner(article.quotes)),
            Claim: _by_id(article.claims),
        },
        {id(quote): claim for claim in article.claims for quote in claim.quotes},
    )
    head = {"schema": SCHEMA, "offsets": offsets}
    fields = _writer(Article)(article, writing, None)
    if has_split_pair(article.text):
        return {**head, "escaped": True, **escaped(fields)}
    return {**head, **fields}


def from_dict(data: Mapping[str, Any]) -> Article:
    """The article of a stored form that `to_dict` wrote, in either unit of places.

    Fields that this version does not know are left aside. Raises `InvalidDocument`, whose
    `faults` lists everything that is wrong, each with its path.

    >>> import newsmodel
    >>> article = newsmodel.parse_article("Calm returns\\n\\nAll is calm.")
    >>> newsmodel.from_dict(newsmodel.to_dict(article)) == article
    True
    """
    if not isinstance(data, _OBJECT):
        hint = ": read it with json.loads() first" if isinstance(data, (str, bytes)) else ""
        raise InvalidDocument((("$", f"must be a dict, not {type(data).__name__}{hint}"),))
    try:
        return _read_article(_migrated(data, _MIGRATIONS, SCHEMA))
    except RecursionError:
        raise InvalidDocument((("$", "is nested too deeply"),)) from None


_OBJECT: Final = (dict, Mapping)
"""What reads as an object of JSON; a dict is told at a third of the cost."""


# What both directions know of a field


@attrs.frozen
class _Shape:
    """What a field holds."""

    kind: Any
    """The class of the thing or of each of several things."""
    several: bool
    optional: bool
    linked: bool
    """Whether ids stand for the things, which are written elsewhere."""


@lru_cache(maxsize=64)  # one entry a model
def _shapes(kind: type) -> dict[str, _Shape]:
    """What each field of a model holds."""
    hints = get_type_hints(kind)
    return {field.name: _shape(kind, hints[field.name]) for field in attrs.fields(kind)}


def _shape(owner: type, hint: Any) -> _Shape:
    several = get_origin(hint) is tuple
    # `date | datetime | None` is read by its first member, since a datetime is a date.
    choices = [hint] if several else [each for each in get_args(hint) if each is not NoneType]
    kind = get_args(hint)[0] if several else (choices or [hint])[0]
    linked = kind in _HOMES and owner not in (Article, Quote)
    return _Shape(kind, several, NoneType in get_args(hint), linked)


# Writing


@attrs.frozen(eq=False)
class _Writing:
    """What the writers of one article share."""

    place: Callable[[int], int] | None
    homes: dict[type, dict[str, Any]]
    """What the article lists, by class and id."""
    claim_of: dict[int, Claim]
    """The claim that holds a quotation, by the identity of the quotation."""


_Writer = Callable[[Any, _Writing, Any], Any]
"""Takes the value, what the writers share, and the model in whose field the value stands."""


def _by_id(values: Iterable[Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for value in values:
        found.setdefault(value.id, value)
    return found


def _with_inner(quotes: tuple[Quote, ...]) -> Iterator[Quote]:
    for quote in quotes:
        if quote.inner:
            yield from _with_inner(quote.inner)
        yield quote


@lru_cache(maxsize=64)  # one entry a model
def _writer(kind: type) -> _Writer:
    """The writer of a model: its fields as they are, then those that are no plain data."""
    shapes = _shapes(kind)
    names = tuple(shapes)
    get, named = attrgetter(*names), partial(zip, names)
    turned = [(name, write) for name in names if (write := _field_writer(kind, name))]

    def write_model(value: Any, writing: _Writing, _: Any) -> dict[str, Any]:
        record = dict(named(get(value)))
        for name, write in turned:
            held = record[name]
            if held is not None:
                record[name] = write(held, writing, value)
        return record

    return write_model


def _write_phrase(phrase: Phrase, writing: _Writing, _: Any) -> dict[str, Any]:
    """What `_writer` would do, at a third of its cost: an article is mostly phrases."""
    return {"span": _write_span(phrase.span, writing, phrase), "text": phrase.text}


def _field_writer(owner: type, name: str) -> _Writer | None:
    """The writer of a field; None where its value is plain data already."""
    shape = _shapes(owner)[name]
    if (owner, name) == (Quote, "attribution"):
        return _write_attribution_of_quote
    write = _value_writer(owner, shape)
    if not shape.several:
        return write
    if write is None:
        return lambda values, _writing, _owner: list(values)
    return lambda values, writing, owner: [write(value, writing, owner) for value in values]


def _value_writer(owner: type, shape: _Shape) -> _Writer | None:
    kind = shape.kind
    if kind is owner:
        return partial(_write_kind, kind)
    if shape.linked:
        return _link_writer(kind)
    if kind is Span:
        return _write_span
    if kind is Phrase:
        return _write_phrase
    if attrs.has(kind):
        return _writer(kind)
    if issubclass(kind, Enum):
        return lambda value, _writing, _owner: value.value
    if issubclass(kind, datetime.date):
        return lambda value, _writing, _owner: value.isoformat()
    return None


def _write_kind(kind: type, value: Any, writing: _Writing, above: Any) -> Any:
    """A relay of a relay, a quotation in a quotation: its writer was still being made."""
    return _writer(kind)(value, writing, above)


def _write_span(span: Span, writing: _Writing, _: Any) -> dict[str, int]:
    place = writing.place
    if place is None:
        return {"start": span.start, "end": span.end}
    return {"start": place(span.start), "end": place(span.end)}


def _link_writer(kind: type) -> _Writer:
    """Writes the id of what the article lists, and in full what it does not list."""
    write = _writer(kind)

    def write_link(value: Any, writing: _Writing, owner: Any) -> Any:
        listed = writing.homes[kind].get(value.id)
        if listed is value or listed == value:
            return value.id
        return write(value, writing, owner)

    return write_link


def _write_attribution_of_quote(value: Attribution, writing: _Writing, quote: Quote) -> Any:
    claim = writing.claim_of.get(id(quote))
    if claim is not None and writing.homes[Claim][claim.id] is claim:
        shared = claim.attribution
        if shared is value or shared == value:
            return claim.id
    return _writer(Attribution)(value, writing, quote)


# Reading

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


def _migrated(
    data: Mapping[str, Any], migrations: Mapping[int, Migration], newest: int
) -> dict[str, Any]:
    """The stored form in the newest version."""
    version = data.get("schema")
    if type(version) is not int:
        wrong = "must be the version of the stored form, a number: pass what to_dict() returned"
        raise InvalidDocument((("schema", wrong),))
    if not min(migrations, default=newest) <= version <= newest:
        hint = ": install a newer newsmodel to read it" if version > newest else ""
        wrong = f"is {version}, and this newsmodel reads versions up to {newest}{hint}"
        raise InvalidDocument((("schema", wrong),))
    current = dict(data)
    for older in range(version, newest):
        current = migrations[older](current)
    return dict(unescaped(current)) if current.get("escaped") is True else current


def _read_article(data: dict[str, Any]) -> Article:
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
    shapes = _shapes(kind)
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
        if kind in _HOMES and isinstance(data.get("id"), str):
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
    shape = _shapes(owner)[name]
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


def _value_reader(owner: type, shape: _Shape) -> _Reader:
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
