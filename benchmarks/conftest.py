"""Where the benchmarks find their texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus import stories


def pytest_addoption(parser: pytest.Parser) -> None:
    """Options of the benchmarks."""
    parser.addoption("--texts", type=Path, help="one JSON object with a `text` a line")
    parser.addoption("--count", type=int, default=60, help="how many texts")


@pytest.fixture(scope="session")
def texts(request: pytest.FixtureRequest) -> list[str]:
    """The texts named, or the invented dispatches."""
    return stories(request.config.getoption("--texts"), request.config.getoption("--count"))
