"""The page and the UTF-16 places in a real browser. An extra that needs headless Chromium.

python -m pytest tests/browser -m browser
"""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any

import pytest

from chromium import CHROMIUM, browse
from export_articles import ARTICLES
from made_articles import everything
from newsmodel import LAYERS, Article, to_annotations, to_dict, to_html, to_rows

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium, and none is here"),
]

PAGE = """<!doctype html>
<html><head><meta charset="utf-8"><title>test</title></head><body>
{fragment}
<script type="application/json" id="given">{given}</script>
<script>
const given = JSON.parse(document.getElementById("given").textContent);
const holder = document.querySelector(".newsmodel-text");
const marked = name => {{
  const found = {{}};
  for (const node of holder.querySelectorAll(name))
    found[node.dataset.id] = (found[node.dataset.id] || "") + node.textContent;
  return found;
}};
const result = document.createElement("pre");
result.id = "result";
result.textContent = JSON.stringify({{
  unchanged: holder.textContent === given.stored.text,
  quotes: marked(".nm-quote"),
  dates: marked(".nm-date"),
  sliced: given.stored.quotes.map(q => given.stored.text.slice(q.span.start, q.span.end)),
  rows: given.rows.map(row => given.stored.text.slice(row.start, row.end)),
  annotated: given.annotations.flatMap(each => [each.target].flat()).every(target =>
    given.stored.text.slice(target.selector[0].start, target.selector[0].end)
      === target.selector[1].exact),
  scripts: document.querySelectorAll(".newsmodel script").length,
  wraps: getComputedStyle(holder).whiteSpace,
}});
document.body.append(result);
</script></body></html>
"""


def shown(article: Article, folder: Path) -> dict[str, Any]:
    """What the browser finds on the page of an article."""
    given = {
        "stored": to_dict(article, offsets="utf-16"),
        "annotations": to_annotations(article, offsets="utf-16"),
        "rows": to_rows(article, "quotes", offsets="utf-16"),
    }
    page = folder / "page.html"
    # Within a script element JSON must not show the end of the element.
    words = json.dumps(given).replace("<", "\\u003c")
    page.write_text(PAGE.format(fragment=to_html(article, LAYERS), given=words), encoding="utf-8")
    dom = browse(page, "--dump-dom")
    found = re.search(r'<pre id="result">(.*?)</pre>', dom, re.DOTALL)
    assert found is not None, dom[-2000:]
    result: dict[str, Any] = json.loads(html.unescape(found[1]))
    return result


# What HTML cannot hold (NUL and lone surrogates) is left to tests/test_html.py.
NAMES = [
    "everything",
    *(name for name in ARTICLES if name.startswith("invented")),
    "odd 3",
    "odd 5",
]


@pytest.mark.parametrize("name", [*NAMES, "odd 6"])
def test_a_browser_reads_back_every_quotation(name: str, tmp_path: Path) -> None:
    """Marks hold the quotations, and UTF-16 places are the places of JavaScript."""
    article = ARTICLES[name]
    result = shown(article, tmp_path)
    quotes = [article.slice(quote.span) for quote in article.quotes]

    assert result["unchanged"]
    assert [result["quotes"][quote.id] for quote in article.quotes] == quotes
    assert result["sliced"] == quotes
    assert {row.strip() for row in result["rows"]} >= set(quotes)
    assert result["dates"] == {date.id: date.text for date in article.dates}
    assert result["annotated"]
    assert result["scripts"] == 0
    assert result["wraps"] == "pre-wrap"


def test_the_article_has_characters_of_two_units() -> None:
    """Otherwise the test above would show nothing of the units."""
    article = everything()

    assert to_dict(article)["quotes"] != to_dict(article, offsets="utf-16")["quotes"]
