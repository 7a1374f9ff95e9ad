"""The face of the package."""

from __future__ import annotations

import copy
import datetime
import enum
import itertools
import pickle
import subprocess
import sys

import attrs
import pytest

import newsmodel
from newsmodel import models


def test_all_is_sorted_and_complete() -> None:
    """`__all__` names what is there, in order, and `dir` shows just that."""
    names = [name for name in newsmodel.__all__ if name != "__version__"]

    assert (
        sorted(names, key=lambda name: (name.upper() != name, not name[0].isupper(), name)) == names
    )
    assert all(hasattr(newsmodel, name) for name in newsmodel.__all__)
    assert dir(newsmodel) == sorted(newsmodel.__all__)


def test_all_models_are_exported() -> None:
    """Whatever `models` declares public can be had from the top."""
    assert set(models.__all__) <= set(newsmodel.__all__)


@pytest.mark.parametrize(
    "module",
    [
        "dateparser",
        "regex",
        "newsmodel.exports.html",
        "newsmodel.explanation",
        "newsmodel.parser",
    ],
)
def test_import_leaves_alone_what_only_some_need(module: str) -> None:
    """Importing the package loads neither dateparser nor regex nor the parser nor an export."""
    probe = f"import sys, newsmodel; print({module!r} in sys.modules)"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"


def test_reading_what_is_stored_needs_no_parser() -> None:
    """Who only reads stored articles never loads the rules."""
    probe = "import sys, newsmodel; newsmodel.from_dict; print('newsmodel.parser' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"


def test_no_name_is_made_up() -> None:
    """A name that the package does not have is an AttributeError that names it."""
    with pytest.raises(AttributeError, match="'newsmodel' has no attribute 'to_dct'"):
        newsmodel.to_dct  # noqa: B018


def model_classes() -> list[type]:
    return [getattr(models, name) for name in models.__all__]


@pytest.mark.parametrize("cls", model_classes(), ids=lambda cls: cls.__name__)
def test_models_are_frozen_and_slotted(cls: type) -> None:
    """A model has no `__dict__` and cannot be changed; a kind is a string enum."""
    if issubclass(cls, enum.Enum):
        assert issubclass(cls, str)
        assert all(member.value == member for member in cls)
    else:
        assert attrs.has(cls)
        assert "__slots__" in vars(cls)
        assert cls.__setattr__ is not object.__setattr__


@pytest.mark.parametrize(
    "cls", [c for c in model_classes() if attrs.has(c)], ids=lambda c: c.__name__
)
def test_every_field_has_a_docstring(cls: type) -> None:
    """A string stands under each field of each model."""
    import ast
    import inspect
    import textwrap

    body = ast.parse(textwrap.dedent(inspect.getsource(cls))).body[0].body  # type: ignore[attr-defined]
    documented = {
        node.target.id
        for node, after in itertools.pairwise(body)
        if isinstance(node, ast.AnnAssign)
        and isinstance(after, ast.Expr)
        and isinstance(after.value, ast.Constant)
        and isinstance(node.target, ast.Name)
    }
    # The two ends of a place and the words there are told once, on `Phrase`.
    fields = {field.name for field in attrs.fields(cls)}

    assert fields == documented


def test_errors_are_also_the_builtins() -> None:
    """Each error can be caught as what a Python programmer would catch."""
    assert issubclass(newsmodel.NotText, TypeError)
    assert issubclass(newsmodel.InvalidDate, TypeError)
    assert issubclass(newsmodel.InvalidModel, ValueError)
    assert issubclass(newsmodel.InvalidDocument, ValueError)
    assert issubclass(newsmodel.AmbiguousName, LookupError)


@pytest.mark.parametrize("text", [b"bytes", None, ["list"], 3])
def test_what_is_no_text_is_refused(text: object) -> None:
    """The caller learns at once what was given and what to pass."""
    with pytest.raises(newsmodel.NotText, match=type(text).__name__):
        newsmodel.parse_article(text)  # type: ignore[arg-type]


def test_bytes_are_told_how_to_decode() -> None:
    """The one common mistake has a message that teaches."""
    with pytest.raises(TypeError, match="decode"):
        newsmodel.parse_article(b"bytes")  # type: ignore[arg-type]


@pytest.mark.parametrize("published", ["2022-01-28", 20220128, object()])
def test_what_is_no_date_is_refused(published: object) -> None:
    """A string is refused with a hint, everything else likewise."""
    with pytest.raises(newsmodel.InvalidDate, match="published"):
        newsmodel.parse_article("text", published=published)  # type: ignore[arg-type]


def test_published_is_kept_as_given() -> None:
    """Date and datetime, with a zone or without."""
    zone = datetime.timezone(datetime.timedelta(hours=9))
    for given in (
        datetime.date(2022, 1, 28),
        datetime.datetime(2022, 1, 28, 23, 59, tzinfo=zone),
        datetime.datetime(2022, 1, 28),  # noqa: DTZ001
        None,
    ):
        assert newsmodel.parse_article("He left on Friday.", published=given).published == given


def test_blank_text_has_a_diagnostic() -> None:
    """An article without headline that says why."""
    for text in ("", " \n\t\n", "\ufeff"):
        article = newsmodel.parse_article(text)
        kinds = [diagnostic.kind for diagnostic in article.diagnostics]

        assert article.headline is None
        assert newsmodel.DiagnosticKind.BLANK_TEXT in kinds or text == "\ufeff"


def test_constructors_check_what_a_caller_gets_wrong() -> None:
    """Span order, and a bare string where a tuple is meant."""
    span = newsmodel.Span(0, 3)
    with pytest.raises(newsmodel.InvalidModel, match="Span"):
        newsmodel.Span(3, 1)
    with pytest.raises(newsmodel.InvalidModel, match="Span"):
        newsmodel.Span("a", 1)  # type: ignore[arg-type]
    with pytest.raises(newsmodel.InvalidModel, match=r"Byline\.authors.*'AP'"):
        newsmodel.Byline(span, "By", "AP")  # type: ignore[arg-type]
    with pytest.raises(newsmodel.InvalidModel, match=r"Article\.quotes"):
        newsmodel.Article(text="abc", quotes=[])  # type: ignore[arg-type]
    with pytest.raises(newsmodel.NotText):
        newsmodel.Article(text=b"abc")  # type: ignore[arg-type]


def test_articles_copy_and_pickle() -> None:
    """Values travel between processes."""
    article = newsmodel.parse_article("Calm\n\nARDEN (AP) — “All is well,” said Ann Lee on Friday.")

    assert pickle.loads(pickle.dumps(article)) == article
    assert copy.deepcopy(article) == article
    assert hash(article) == hash(copy.deepcopy(article))
