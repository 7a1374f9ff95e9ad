"""The browser is asked for: its tests stay out of the ordinary run."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if "browser" in config.getoption("markexpr"):
        return
    skip = pytest.mark.skip(reason="an extra: python -m pytest tests/browser -m browser")
    for item in items:
        if item.get_closest_marker("browser") is not None:
            item.add_marker(skip)
