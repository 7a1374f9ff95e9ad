"""What must hold for any text, and how long one may take."""

from __future__ import annotations

import datetime
import faulthandler
import hashlib
import json
import signal
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import newsmodel
from material import LONGEST
from test_laws import check_laws

__all__ = ["Findings", "check", "warm"]

DAY = datetime.date(2024, 2, 29)
PARSE_SECONDS = 0.5  # of the processor, for the longest text: far more than any needs
HANG_SECONDS = 10.0  # of the processor, for all checks of one text
DEAD_SECONDS = 120.0  # by the clock, after which even C code that never returns is ended
TABLES = ("quotes", "claims", "dates", "paragraphs")


class Slow(AssertionError):
    """A text took far longer than its length allows."""


@contextmanager
def limited() -> Iterator[None]:
    """Raise `Slow` where a text seems never to end."""

    def stop(_: int, frame: FrameType | None) -> None:
        raise Slow(f"no end after {HANG_SECONDS} s", frame)

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, HANG_SECONDS)
    faulthandler.dump_traceback_later(DEAD_SECONDS, exit=True)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def check(text: str, *, patience: float = 1.0) -> None:
    """Hold every law over a text; `patience` stretches the time it may take."""
    with limited():
        begun = time.process_time()
        article = newsmodel.parse_article(text, published=DAY)
        took = time.process_time() - begun
        if took > PARSE_SECONDS * patience * max(1, len(text) / LONGEST):
            raise Slow(f"{len(text)} characters took {took:.2f} s")
        check_laws(text)
        check_dated(article)
        check_parts(text)
        check_exports(article)


def check_dated(article: newsmodel.Article) -> None:
    """With a day of publication too, what is stored is what was read, in either unit."""
    assert newsmodel.parse_article(article.text, published=DAY) == article
    for unit in ("code-points", "utf-16"):
        stored = newsmodel.to_dict(article, offsets=unit)
        assert newsmodel.from_dict(json.loads(json.dumps(stored))) == article
    for date in article.dates:
        if date.start is not None and date.end is not None:
            assert date.start < date.end


def check_parts(text: str) -> None:
    """The functions on a part stay inside their argument."""
    newsmodel.parse_dateline(text)
    newsmodel.parse_byline(text)
    newsmodel.parse_sign_off(text)
    newsmodel.explain(text)
    for found in (newsmodel.find_quotes(text), newsmodel.find_claims(text),
                  newsmodel.find_dates(text), newsmodel.split_sentences(text)):  # fmt: skip
        for thing in found:
            assert 0 <= thing.span.start <= thing.span.end <= len(text)


def check_exports(article: newsmodel.Article) -> None:
    """No article is refused by an export."""
    newsmodel.to_ninjs(article)
    newsmodel.to_jsonld(article)
    newsmodel.to_annotations(article)
    newsmodel.to_html(article, newsmodel.LAYERS)
    for table in TABLES:
        newsmodel.to_rows(article, table)


def warm() -> None:
    """What is made once is made before a text is timed, and the parser loaded."""
    text = "“No,” said Ann Lee on Friday, May 3, two weeks ago."
    newsmodel.parse_article(text, published=DAY)
    check(text)


class Findings:
    """Texts that broke a law, one for each place in the code, kept in `fuzz/found/`."""

    folder = Path(__file__).parent / "found"

    def __init__(self) -> None:
        self.seen: set[str] = set()

    def add(self, text: str, error: BaseException) -> bool:
        """Keep the text; False where the same fault is known already."""
        frames = traceback.extract_tb(error.__traceback__)
        where = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames[-3:]]
        fault = f"{type(error).__name__} at {' < '.join(reversed(where))}"
        if fault in self.seen:
            return False
        self.seen.add(fault)
        self.folder.mkdir(exist_ok=True)
        name = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        said = str(error)[:500] or frames[-1].line or ""
        record = {"fault": fault, "said": said, "text": text}
        path = self.folder / f"{name}.json"
        path.write_text(json.dumps(record, indent=1), encoding="utf-8")
        print(f"FOUND {fault}\n  {said[:300]}\n  {text[:300]!r}\n  kept as {path.name}", flush=True)
        return True
