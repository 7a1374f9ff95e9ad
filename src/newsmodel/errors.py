"""What goes wrong on the caller's side.

The text of a dispatch never raises: what it does is a `Diagnostic` on the article.
What the caller does wrong raises at once, and each class is also the built-in exception
that a Python programmer would catch.
"""

from __future__ import annotations

__all__ = [
    "AmbiguousName",
    "InvalidDate",
    "InvalidDocument",
    "InvalidLexicon",
    "InvalidModel",
    "NewsmodelError",
    "NotArticle",
    "NotText",
    "UnknownChoice",
]

_SHOWN = 60


def shown(value: object) -> str:
    """The value as an error message quotes it: its `repr`, cut short."""
    # Cut before `repr`, so that an error about a megabyte of text costs no megabyte.
    words = repr(value[: _SHOWN * 2] if isinstance(value, (str, bytes)) else value)
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"


class NewsmodelError(Exception):
    """The root of everything that newsmodel raises."""


class NotText(NewsmodelError, TypeError):
    """Something other than a `str` was given where the text of a dispatch is meant."""

    def __init__(self, value: object, parameter: str = "text") -> None:
        self.parameter = parameter
        kind = type(value).__name__
        hint = (
            "Decode the bytes first, for example data.decode('utf-8')."
            if isinstance(value, (bytes, bytearray, memoryview))
            else "Pass the dispatch as one str."
        )
        super().__init__(f"{parameter} must be a str, not {kind} ({shown(value)}). {hint}")


class NotArticle(NewsmodelError, TypeError):
    """Something other than an `Article` was given to an export."""

    def __init__(self, value: object) -> None:
        kind = type(value).__name__
        super().__init__(
            f"article must be an Article, not {kind} ({shown(value)}). "
            "Pass what parse_article() or from_dict() returned."
        )


class InvalidDate(NewsmodelError, TypeError):
    """Something other than a date, a datetime or None was given as `published`."""

    def __init__(self, value: object, parameter: str = "published") -> None:
        self.parameter = parameter
        kind = type(value).__name__
        hint = (
            "Read it first, for example datetime.date.fromisoformat('2022-01-28')."
            if isinstance(value, str)
            else "Pass a datetime.date, a datetime.datetime or None."
        )
        super().__init__(
            f"{parameter} must be a date, a datetime or None, not {kind} ({shown(value)}). {hint}"
        )


class InvalidModel(NewsmodelError, ValueError):
    """A model was made by hand with a value that it cannot hold."""

    def __init__(self, field: str, value: object, expected: str) -> None:
        self.field = field
        self.value = value
        super().__init__(f"{field} must be {expected}, not {shown(value)}.")


class InvalidDocument(NewsmodelError, ValueError):
    """A stored article cannot be read; `faults` lists every fault as (path, what is wrong)."""

    def __init__(self, faults: tuple[tuple[str, str], ...]) -> None:
        self.faults = faults
        lines = "\n".join(f"  {path}: {wrong}" for path, wrong in faults[:20])
        more = f"\n  … and {len(faults) - 20} more" if len(faults) > 20 else ""
        count = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
        super().__init__(f"the stored article has {count}:\n{lines}{more}")


class AmbiguousName(NewsmodelError, LookupError):
    """A surname that several speakers of the article share; `choices` lists their full names."""

    def __init__(self, name: str, choices: tuple[str, ...]) -> None:
        self.name = name
        self.choices = choices
        super().__init__(
            f"{shown(name)} may be any of {', '.join(choices)}. Pass the full name or the id."
        )


class UnknownChoice(NewsmodelError, ValueError):
    """A layer, table or unit that does not exist; the message names the valid ones."""

    def __init__(self, parameter: str, value: object, choices: tuple[str, ...]) -> None:
        self.parameter = parameter
        self.choices = choices
        super().__init__(f"{parameter} must be one of {', '.join(choices)}, not {shown(value)}.")


class InvalidLexicon(NewsmodelError, ValueError):
    """A lexicon or house style was made with an entry that can never be read."""

    def __init__(self, field: str, entry: object, why: str) -> None:
        self.field = field
        self.entry = entry
        super().__init__(f"{field}: {shown(entry)} {why}.")
