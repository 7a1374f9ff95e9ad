"""The stored form: what is written, that it is read again as equal, and what is said of faults."""

from __future__ import annotations

import contextlib
import copy
import datetime
import json
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsmodel
from made_articles import TEXT, any_article, everything
from newsmodel import Article, InvalidDocument, NotArticle, Span, UnknownChoice, from_dict, to_dict
from newsmodel.exports import stored


def _again(article: Article, **options: Any) -> Article:
    return from_dict(json.loads(json.dumps(to_dict(article, **options))))


@settings(deadline=None, derandomize=True, max_examples=150)
@given(any_article())
def test_any_article_is_read_again_as_equal(article: Article) -> None:
    assert _again(article) == article
    assert _again(article, offsets="utf-16") == article


@pytest.mark.parametrize("offsets", ["code-points", "utf-16"])
def test_an_article_with_everything_is_read_again_as_equal(offsets: str) -> None:
    article = everything()

    assert _again(article, offsets=offsets) == article


def test_a_parsed_article_is_read_again_as_equal() -> None:
    article = newsmodel.parse_article(TEXT, published=datetime.date(2022, 1, 28))

    assert _again(article) == article


def test_links_lead_to_the_very_same_objects() -> None:
    article = _again(everything())

    assert article.quotes[0].attribution is article.claims[1].attribution
    assert article.claims[1].quotes[0] is article.quotes[0]
    assert article.claims[0].dates[0] is article.dates[1]
    assert article.claims[0].attribution.speaker is article.speakers[0]
    assert article.dateline is not None
    assert article.dateline.date is article.dates[0]


def test_each_thing_is_written_once_and_named_by_its_id_elsewhere() -> None:
    data = to_dict(everything())

    assert data["dateline"]["date"] == "d1"
    assert data["claims"][1]["quotes"] == ["q1", "q3"]
    assert data["claims"][0]["dates"] == ["d2"]
    assert data["claims"][0]["attribution"]["speaker"] == "s1"
    assert data["claims"][0]["attribution"]["via"]["speaker"] == "s2"
    assert data["quotes"][0]["attribution"] == "c2"
    assert data["quotes"][4]["attribution"] is None


def test_what_the_article_does_not_list_is_written_in_full() -> None:
    article = everything()
    bare = attrs.evolve(article, speakers=(), mentions=(), dates=(), quotes=(), claims=())
    held = attrs.evolve(bare, claims=article.claims[1:2])

    assert to_dict(held)["claims"][0]["attribution"]["speaker"]["name"] == "Cara Dunn"
    assert _again(held) == held


def test_only_plain_data_is_written() -> None:
    def kinds(value: object) -> set[type]:
        if type(value) is dict:
            return {type(key) for key in value} | {k for v in value.values() for k in kinds(v)}
        if type(value) is list:
            return {kind for each in value for kind in kinds(each)}
        return {type(value)}

    assert kinds(to_dict(everything())) == {str, int, bool, type(None)}


def _records(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for each in value.values():
            yield from _records(each)
    elif isinstance(value, list):
        for each in value:
            yield from _records(each)


def test_every_record_has_the_fields_of_its_model() -> None:
    """Also where a writer is made by hand: what is written has each field, in order."""
    models = {
        tuple(attrs.fields_dict(getattr(newsmodel.models, name)))
        for name in newsmodel.models.__all__
        if attrs.has(getattr(newsmodel.models, name))
    }
    models |= {("start", "end"), ("schema", "offsets", *attrs.fields_dict(Article))}

    assert {tuple(record) for record in _records(to_dict(everything()))} <= models


def test_places_are_counted_in_the_unit_asked_for() -> None:
    article = everything()
    units = TEXT.encode("utf-16-le")
    for quote in to_dict(article, offsets="utf-16")["quotes"]:
        span = quote["span"]
        words = units[2 * span["start"] : 2 * span["end"]].decode("utf-16-le")

        assert quote["text"] in words
        assert words.startswith("“")


PUBLISHED = [
    None,
    datetime.date(2022, 1, 28),
    datetime.datetime(2022, 1, 28),  # noqa: DTZ001 -- a time without zone is kept so
    datetime.datetime(2022, 1, 28, 1, 2, 3, 4, tzinfo=datetime.UTC),
    datetime.datetime(1, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=-3.5))),
]


@pytest.mark.parametrize("published", PUBLISHED, ids=str)
def test_the_day_of_publication_is_kept(published: datetime.date | None) -> None:
    again = _again(Article(text="", published=published)).published

    assert again == published
    assert type(again) is type(published)
    if isinstance(published, datetime.datetime):
        assert isinstance(again, datetime.datetime)
        assert again.utcoffset() == published.utcoffset()


@pytest.mark.parametrize("text", ["\ud83d\ude00", "a\\ud83d \ud83d\ude00", "\\", "\ud800", "\x00"])
def test_no_character_is_changed_by_json(text: str) -> None:
    article = newsmodel.parse_article(text)

    assert _again(article).text == text
    assert _again(article, offsets="utf-16") == article


def test_fields_that_are_not_known_are_left_aside() -> None:
    data = to_dict(everything())
    data["mood"] = "calm"
    data["claims"][0]["certainty"] = 0.5

    assert from_dict(data) == everything()


def test_fields_that_have_a_default_may_be_missing() -> None:
    assert from_dict({"schema": 1, "offsets": "code-points", "text": "a"}) == Article(text="a")


Spoil = Callable[[dict[str, Any]], object]

FAULTS: list[tuple[str, Spoil]] = [
    ("text", lambda d: d.update(text=5)),
    ("text", lambda d: d.pop("text")),
    ("offsets", lambda d: d.update(offsets="bytes")),
    ("offsets", lambda d: d.pop("offsets")),
    ("headline", lambda d: d.update(headline="Norland")),
    ("published", lambda d: d.update(published="yesterday")),
    ("language", lambda d: d.update(language=None)),
    ("quotes", lambda d: d.update(quotes={})),
    ("quotes[1].closed", lambda d: d["quotes"][1].update(closed=1)),
    ("quotes[0].inner[0].kind", lambda d: d["quotes"][0]["inner"][0].update(kind="whole")),
    ("quotes[0].text", lambda d: d["quotes"][0].update(text="We will wait and see")),
    ("quotes[2].span", lambda d: d["quotes"][2]["span"].update(end=10**9)),
    ("quotes[2].span", lambda d: d["quotes"][2].update(span=[1, 2])),
    ("quotes[2].attribution", lambda d: d["quotes"][2].update(attribution="c9")),
    ("claims[3].attribution", lambda d: d["claims"][3].pop("attribution")),
    ("claims[2].attribution.speaker", lambda d: d["claims"][2]["attribution"].update(speaker="s9")),
    (
        "claims[0].attribution.via.cue.text",
        lambda d: d["claims"][0]["attribution"]["via"]["cue"].update(text="say"),
    ),
    ("claims[1].quotes[1]", lambda d: d["claims"][1]["quotes"].__setitem__(1, "q9")),
    ("claims[0].dates[0]", lambda d: d["claims"][0]["dates"].__setitem__(0, 2)),
    ("dateline.date", lambda d: d["dateline"].update(date="d9")),
    ("dates[0].start", lambda d: d["dates"][0].update(start="2022-13-01")),
    ("mentions[1].speaker_id", lambda d: d["mentions"][1].update(speaker_id="s9")),
    ("speakers[2].members[1]", lambda d: d["speakers"][2]["members"].__setitem__(1, "s9")),
    (
        "sections[0].paragraphs[0].sentences[1].text",
        lambda d: d["sections"][0]["paragraphs"][0]["sentences"][1].pop("text"),
    ),
    ("sign_off.reporters[0].name", lambda d: d["sign_off"]["reporters"][0].update(name=None)),
]


@pytest.mark.parametrize(("path", "spoil"), FAULTS, ids=[path for path, _ in FAULTS])
def test_a_fault_is_told_by_its_path(path: str, spoil: Spoil) -> None:
    data = to_dict(everything())
    spoil(data)

    with pytest.raises(InvalidDocument) as caught:
        from_dict(data)
    assert [where for where, _ in caught.value.faults] == [path]


def test_all_faults_are_told_together() -> None:
    data = to_dict(everything())
    spoils = {path: spoil for path, spoil in FAULTS if "." in path}
    for spoil in spoils.values():
        spoil(data)

    with pytest.raises(InvalidDocument) as caught:
        from_dict(data)
    assert sorted(where for where, _ in caught.value.faults) == sorted(spoils)


def test_a_place_between_the_halves_of_a_pair_is_a_fault() -> None:
    data = to_dict(everything(), offsets="utf-16")
    ship = TEXT.index("🚢")
    data["headline"]["span"]["start"] = ship + 1

    with pytest.raises(InvalidDocument, match="span: begins or ends inside"):
        from_dict(data)


@pytest.mark.parametrize("schema", [2, 99, 0, -1, True, None, "1", 1.0])
def test_an_unknown_version_is_refused(schema: object) -> None:
    with pytest.raises(InvalidDocument, match="schema"):
        from_dict({**to_dict(everything()), "schema": schema})


def test_a_newer_version_says_what_to_do() -> None:
    with pytest.raises(InvalidDocument, match="install a newer newsmodel"):
        from_dict({**to_dict(everything()), "schema": 2})


def test_older_versions_are_brought_forward_one_by_one() -> None:
    def first(data: dict[str, Any]) -> dict[str, Any]:
        return {**data, "steps": [1]}

    def second(data: dict[str, Any]) -> dict[str, Any]:
        return {**data, "steps": [*data["steps"], 2]}

    migrated = stored._migrated({"schema": 1}, {1: first, 2: second}, 3)

    assert migrated["steps"] == [1, 2]


@pytest.mark.parametrize("data", ["{}", b"{}", [], None, 5])
def test_what_is_no_dict_is_refused(data: Any) -> None:
    with pytest.raises(InvalidDocument, match="must be a dict"):
        from_dict(data)


def test_endless_nesting_is_refused() -> None:
    data = to_dict(everything())
    for _ in range(5000):
        data["claims"][0]["attribution"] = {
            **data["claims"][0]["attribution"],
            "via": data["claims"][0]["attribution"],
        }

    with pytest.raises(InvalidDocument, match="nested too deeply"):
        from_dict(data)


@pytest.mark.parametrize("article", [None, "text", {}, Span(0, 1)])
def test_what_is_no_article_is_refused(article: Any) -> None:
    with pytest.raises(NotArticle):
        to_dict(article)


def test_an_unknown_unit_names_the_units() -> None:
    with pytest.raises(UnknownChoice, match="code-points, utf-16"):
        to_dict(everything(), offsets="bytes")  # type: ignore[arg-type]


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every place in plain data at which something stands."""
    keys = (
        value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    )
    found = [(value, key) for key in keys]
    return found + [place for key in keys for place in _places(value[key])]


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text("sq19\\u é", max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ids", max_size=3), inner),
    max_leaves=4,
)


@settings(deadline=None, derandomize=True, max_examples=300)
@given(st.data(), st.sampled_from(["code-points", "utf-16"]))
def test_whatever_is_spoilt_is_told(data: st.DataObject, offsets: Any) -> None:
    """A stored article is read or refused with its faults; nothing else happens."""
    stored = to_dict(everything(), offsets=offsets)
    for _ in range(data.draw(st.integers(1, 3))):
        holder, key = data.draw(st.sampled_from(_places(stored)))
        holder[key] = data.draw(_json)
    with contextlib.suppress(InvalidDocument):
        assert _again(from_dict(stored)) == from_dict(stored)


def test_reading_leaves_the_stored_form_as_it_was() -> None:
    data = to_dict(everything())
    before = copy.deepcopy(data)
    from_dict(data)

    assert data == before


@pytest.mark.parametrize(
    ("claims", "told"),
    [(5, "claims: must be a list, not 5"), ([7], "claims[0]: must be an object, not 7")],
)
def test_quotations_without_readable_claims_are_told(claims: Any, told: str) -> None:
    """Where the claims cannot be read, their quotations hang on nothing."""
    text = "Calm\n\n“All is calm,” said Ann Lee."
    stored = to_dict(newsmodel.parse_article(text)) | {"claims": claims}

    with pytest.raises(InvalidDocument) as raised:
        from_dict(stored)
    assert told in str(raised.value)
