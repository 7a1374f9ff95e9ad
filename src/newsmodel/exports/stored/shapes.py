"""What the fields of a model hold, as writer and reader need to know it."""

from __future__ import annotations

from functools import lru_cache
from types import NoneType
from typing import Any, Final, get_args, get_origin, get_type_hints

import attrs

from newsmodel.models import Article, DateMention, Quote, Speaker

__all__ = ["LISTED", "Shape", "shapes_of"]

LISTED: Final = frozenset({Speaker, DateMention, Quote})
"""What an article lists, and is written there; elsewhere stands the id."""


@attrs.frozen
class Shape:
    """What a field holds."""

    kind: Any
    """The class of the thing or of each of several things."""
    several: bool
    optional: bool
    linked: bool
    """Whether ids stand for the things, which are written elsewhere."""


@lru_cache(maxsize=64)  # one entry a model
def shapes_of(kind: type) -> dict[str, Shape]:
    """What each field of a model holds."""
    hints = get_type_hints(kind)
    return {field.name: _shape(kind, hints[field.name]) for field in attrs.fields(kind)}


def _shape(owner: type, hint: Any) -> Shape:
    several = get_origin(hint) is tuple
    # `date | datetime | None` is read by its first member, since a datetime is a date.
    choices = [hint] if several else [each for each in get_args(hint) if each is not NoneType]
    kind = get_args(hint)[0] if several else (choices or [hint])[0]
    linked = kind in LISTED and owner not in (Article, Quote)
    return Shape(kind, several, NoneType in get_args(hint), linked)
