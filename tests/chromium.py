"""Headless Chromium, for the tests of the page and for its picture in the documentation.

`python tests/chromium.py` takes the picture again: docs/images/article.png.
"""

from __future__ import annotations

import datetime
import shutil
import subprocess
import tempfile
from pathlib import Path

__all__ = ["CHROMIUM", "browse"]

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)

IMAGES = Path(__file__).parent.parent / "docs" / "images"
SIZE = "820,1010"


def browse(page: Path, *options: str) -> str:
    """What the browser prints for a page; it knows no earlier run and asks no network."""
    assert CHROMIUM is not None
    quiet = (
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    )
    with tempfile.TemporaryDirectory() as profile:
        done = subprocess.run(
            [CHROMIUM, *quiet, f"--user-data-dir={profile}", *options, page.as_uri()],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
            timeout=120,
        )
    return done.stdout


def take_picture() -> None:
    """The invented dispatch beside the picture, as a notebook would show it."""
    import newsmodel

    text = (IMAGES / "article.txt").read_text(encoding="utf-8")
    article = newsmodel.parse_article(text, published=datetime.date(2023, 5, 12))
    style = '<meta charset="utf-8"><body style="margin:0;padding:20px;background:#eef1f4">'
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "article.html"
        page.write_text(f"<!doctype html>{style}{article._repr_html_()}", encoding="utf-8")
        picture = f"--screenshot={IMAGES / 'article.png'}"
        browse(page, f"--window-size={SIZE}", "--hide-scrollbars", picture)


if __name__ == "__main__":
    take_picture()
