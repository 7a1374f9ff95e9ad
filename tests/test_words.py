"""Words are data: one idea a set, and none that no rule can meet."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from itertools import pairwise
from pathlib import Path

import pytest

import newsmodel
from newsmodel import InvalidLexicon, Lexicon
from newsmodel._word_table import plural
from newsmodel.lexicon import fold
from newsmodel.words import en

MODULES = [f"newsmodel.words.en.{module.name}" for module in pkgutil.iter_modules(en.__path__)]


@pytest.mark.parametrize("name", MODULES)
def test_a_words_file_holds_only_data(name: str) -> None:
    """No function, class or loop stands among the words, and each set says what belongs."""
    source = Path(importlib.import_module(name).__file__ or "")
    body = ast.parse(source.read_text(encoding="utf-8")).body
    allowed = (ast.Assign, ast.AnnAssign, ast.Expr, ast.Import, ast.ImportFrom)
    for node, after in zip(body, [*body[1:], None], strict=True):
        assert isinstance(node, allowed), f"{name}: {ast.unparse(node)[:60]}"
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            told = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
            assert told, f"{name}: no word on what belongs to {ast.unparse(node)[:40]}"


@pytest.mark.parametrize("name", MODULES)
def test_no_set_takes_the_name_of_another(name: str) -> None:
    """A second set of one name would stand for the first, without a word."""
    source = Path(importlib.import_module(name).__file__ or "")
    body = ast.parse(source.read_text(encoding="utf-8")).body
    names = [ast.unparse(node.targets[0]) for node in body if isinstance(node, ast.Assign)]

    assert len(names) == len(set(names))


@pytest.mark.parametrize("name", MODULES)
def test_those_of_them_are_some_of_the_set_above(name: str) -> None:
    """A set told as "those of them" holds nothing that the set before it does not."""
    module = importlib.import_module(name)
    above: set[str] = set()
    for node, after in pairwise(ast.parse(Path(module.__file__ or "").read_text("utf-8")).body):
        if isinstance(node, ast.Assign) and isinstance(after, ast.Expr):
            words = {str(word).lower() for word in getattr(module, ast.unparse(node.targets[0]))}
            if str(ast.literal_eval(after.value)).startswith("Those of them"):
                assert words < above, words - above
            above = words


def test_adding_words_gives_a_changed_copy() -> None:
    """The shipped lexicon stays as it is."""
    lexicon = Lexicon()
    mine = lexicon.adding(roles={"Lockkeeper"})

    assert "lockkeeper" in mine.roles
    assert "lockkeeper" not in lexicon.roles
    assert mine.table["Lockkeeper"] == mine.table["lockkeeper"] != 0
    assert mine.removing(roles={"lockkeeper"}) == lexicon


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("lockkeeper", "bare word"),
        ({b"lockkeeper"}, "no word"),
        ({""}, "never be met"),
        ({"vice president"}, "never be met"),
        ({"mr."}, "never be met"),
    ],
)
def test_a_word_that_can_never_be_met_is_refused(words: object, message: str) -> None:
    """The error says which set, which entry, and why."""
    with pytest.raises(InvalidLexicon, match=message) as caught:
        Lexicon().adding(roles=words)  # type: ignore[arg-type]

    assert caught.value.field == "roles"


def test_other_mistakes_are_refused() -> None:
    """An unknown set, an absent word, a list instead of a frozenset, capitals."""
    with pytest.raises(InvalidLexicon, match="no set of words"):
        Lexicon().adding(rolls={"baker"})
    with pytest.raises(InvalidLexicon, match="not in this set"):
        Lexicon().removing(roles={"notarole"})
    with pytest.raises(InvalidLexicon, match="frozenset"):
        Lexicon(roles=["baker"])  # type: ignore[arg-type]
    with pytest.raises(InvalidLexicon, match="lower case"):
        Lexicon(roles=frozenset({"Baker"}))


def test_fold_is_one() -> None:
    """Lower case and straight apostrophes, for what is stored and what is looked up."""
    assert fold("Don’t") == "don't"


@pytest.mark.parametrize(
    ("noun", "several"),
    [
        ("mayor", "mayors"),
        ("deputy", "deputies"),
        ("coach", "coaches"),
        ("policewoman", "policewomen"),
        ("shaman", "shamans"),
        ("passer-by", "passers-by"),
        ("vice-president", "vice-presidents"),
        ("mother-in-law", "mothers-in-law"),
    ],
)
def test_the_noun_for_several(noun: str, several: str) -> None:
    assert plural(noun) == several
    assert several in Lexicon().groups


def test_own_words_reach_the_parser() -> None:
    """A parser reads with the lexicon that it was given."""
    parser = newsmodel.Parser(lexicon=Lexicon().adding(roles={"lockkeeper"}))

    assert parser.parse_article("All quiet").text == "All quiet"


def test_a_lexicon_shows_what_differs_from_the_words_that_ship() -> None:
    """Ten thousand words are no help in an error message."""
    changed = Lexicon().adding(roles={"lamplighter"}).removing(roles={"spokesman"}, media={"daily"})
    many = Lexicon().adding(agencies={f"nord {number}" for number in range(20)})

    assert repr(Lexicon()) == "Lexicon()"
    assert repr(changed) == "<Lexicon roles +lamplighter -spokesman; media -daily>"
    assert repr(many).endswith("and 12 more>")
