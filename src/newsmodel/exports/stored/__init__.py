"""The stored form: an article as plain data that survives JSON, and back.

Every model becomes an object with the names of its fields, every tuple a list. A quote, date or
speaker is written once, in the list of the article that is its home; elsewhere stands its id.
A quotation that belongs to a claim has the claim's attribution, so there stands the claim's id.
Writer and reader of a class are made from its fields when it is first met.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from newsmodel.errors import InvalidDocument, NotArticle
from newsmodel.exports.characters import escaped, has_split_pair, unescaped
from newsmodel.exports.offsets import Offsets, place_writer
from newsmodel.exports.stored.reading import read_article
from newsmodel.exports.stored.writing import written
from newsmodel.models import Article

__all__ = ["SCHEMA", "from_dict", "to_dict"]

SCHEMA: Final = 1
"""The version of the stored form that is written."""

Migration = Callable[[dict[str, Any]], dict[str, Any]]

_MIGRATIONS: Final[dict[int, Migration]] = {}
"""For each older version the function that turns it into the next one."""


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
    head = {"schema": SCHEMA, "offsets": offsets}
    fields = written(article, place_writer(article.text, offsets))
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
    if not isinstance(data, Mapping):
        hint = ": read it with json.loads() first" if isinstance(data, (str, bytes)) else ""
        raise InvalidDocument((("$", f"must be a dict, not {type(data).__name__}{hint}"),))
    try:
        return read_article(_migrated(data, _MIGRATIONS, SCHEMA))
    except RecursionError:
        raise InvalidDocument((("$", "is nested too deeply"),)) from None


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
