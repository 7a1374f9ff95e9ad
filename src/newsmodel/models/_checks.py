"""What the constructors of the models check."""

from __future__ import annotations

from newsmodel.errors import InvalidModel

__all__ = ["require_tuples"]


def require_tuples(owner: object, *names: str) -> None:
    """A bare string where a tuple is meant would become a tuple of letters."""
    for name in names:
        value = getattr(owner, name)
        if type(value) is not tuple:
            raise InvalidModel(f"{type(owner).__name__}.{name}", value, "a tuple")
