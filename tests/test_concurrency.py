"""Many threads and processes read as one after another does, and reading changes no global."""

from __future__ import annotations

import functools
import inspect
import json
import multiprocessing
import pickle
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import newsmodel
from dispatches import INVENTED
from newsmodel._stages._tokens import kept_by_gap

DAY = date(2023, 3, 3)
TEXTS = [*INVENTED, *(text.replace("Friday", day) for text in INVENTED for day in ("May 3", "now"))]
read = functools.partial(newsmodel.parse_article, published=DAY)

# Threads that all make the first call of a fresh interpreter, when everything is still to be made.
COLD = """
import json, sys, threading
sys.path.insert(0, sys.argv[1])
import newsmodel
from dispatches import INVENTED
found, gate = [], threading.Barrier(8)
def run(text):
    gate.wait()
    found.append((text, json.dumps(newsmodel.to_dict(newsmodel.parse_article(text)))))
sys.setswitchinterval(1e-6)
threads = [threading.Thread(target=run, args=(INVENTED[n % len(INVENTED)],)) for n in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert len(found) == 8, "a thread failed"
for text, stored in found:
    assert stored == json.dumps(newsmodel.to_dict(newsmodel.parse_article(text)))
"""


def test_threads_read_as_one_does() -> None:
    """Eight threads that change places as often as they can."""
    alone = [read(text) for text in TEXTS]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as pool:
            together = list(pool.map(read, TEXTS * 4))
    finally:
        sys.setswitchinterval(before)

    assert together == alone * 4


def test_threads_may_make_the_first_call() -> None:
    """What is loaded or made at the first call is made once and whole."""
    here = str(Path(__file__).parent)
    done = subprocess.run(
        [sys.executable, "-c", COLD, here], check=False, capture_output=True, text=True
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_processes_read_as_one_does() -> None:
    """Texts go out to fresh processes and articles come back."""
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        assert list(pool.map(read, TEXTS)) == [read(text) for text in TEXTS]


def test_parser_and_its_words_travel() -> None:
    """A parser of one's own can be sent to a process."""
    words = newsmodel.Lexicon().adding(roles={"lockkeeper"})
    parser = newsmodel.Parser(lexicon=words, style=newsmodel.HouseStyle(dash_dialogue=True))

    again = pickle.loads(pickle.dumps(parser))

    assert again == parser
    assert [again.parse_article(text) for text in TEXTS] == [
        parser.parse_article(text) for text in TEXTS
    ]


def test_links_survive_the_journey() -> None:
    """What is one object in an article is one object in its pickled copy."""
    for text in INVENTED:
        article = pickle.loads(pickle.dumps(newsmodel.parse_article(text)))
        quotes = {id(quote) for quote in article.quotes}
        dates = {id(day) for day in article.dates}
        for claim in article.claims:
            assert {id(quote) for quote in claim.quotes} <= quotes
            assert {id(day) for day in claim.dates} <= dates


def modules() -> list[Any]:
    found = (module for name, module in sys.modules.items() if name.split(".")[0] == "newsmodel")
    return sorted(found, key=lambda module: module.__name__)


def held(value: Any) -> Any:
    """A value as it can be compared later: what could change is copied, the rest is itself."""
    if isinstance(value, dict):
        return {key: held(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [held(item) for item in value]
    if isinstance(value, (set, bytearray)):
        return type(value)(value)
    return id(value)


def globals_now() -> dict[str, Any]:
    return {
        f"{module.__name__}.{name}": held(value)
        for module in modules()
        for name, value in vars(module).items()
        if not name.startswith("__")
    }


def test_reading_changes_no_global() -> None:
    """The names of every module hold after a day's work what they held before it."""
    for name in newsmodel.__all__:  # what is loaded when it is first asked for
        getattr(newsmodel, name)
    for text in INVENTED:
        newsmodel.to_dict(read(text))
    before = globals_now()

    for text in (*TEXTS, "", "“", "On Monday Ann Lee said “no.”\n" * 50):
        article = newsmodel.from_dict(json.loads(json.dumps(newsmodel.to_dict(read(text)))))
        newsmodel.explain(article.text)
        newsmodel.find_dates(text, published=DAY)

    assert globals_now() == before


def caches() -> Iterator[tuple[str, Any]]:
    for module in modules():
        for name, value in vars(module).items():
            if hasattr(value, "cache_info") and value.__module__ == module.__name__:
                yield f"{module.__name__}.{name}", value


def test_caches_are_bounded() -> None:
    """Reading an archive fills no memory: a cache has a limit, or one entry by its nature."""
    for name, cache in caches():
        parameters = inspect.signature(cache.__wrapped__).parameters

        assert cache.cache_info().maxsize is not None or not parameters, name


def test_what_is_kept_of_gaps_is_bounded() -> None:
    """Nor does a text in which no two gaps are the same, or one gap has no end."""
    gaps = [*(f"{number} " for number in range(5_000)), " " * 5_000]
    told = kept_by_gap(len)

    assert list(map(told, gaps)) == list(map(len, gaps))

    kept = told.__self__  # type: ignore[attr-defined]
    assert 0 < len(kept) < 2_000
    assert max(map(len, kept)) < 100
