"""Every example in the documentation runs."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
from pathlib import Path

import pytest

import newsmodel

ROOT = Path(__file__).parent.parent


def modules() -> list[str]:
    found = pkgutil.walk_packages(newsmodel.__path__, "newsmodel.")
    return ["newsmodel", *(module.name for module in found)]


@pytest.mark.parametrize("name", modules())
def test_docstring_examples_run(name: str) -> None:
    """The examples in docstrings print what they say."""
    failed, _ = doctest.testmod(importlib.import_module(name), verbose=False)

    assert failed == 0
