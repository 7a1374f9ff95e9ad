"""How well claims, sources and quotations agree with what people marked in a corpus.

    python benchmarks/accuracy.py CORPUS [--misses N]

CORPUS holds one JSON object a line: `text`, and `attributions`, each with `content`, `source` and
`cue` as lists of [start, end] in code points; `quoted_spans` (`span`, and the number of its
attribution or null), `date` and `discard` may be given. Or it is a folder of case files
(`tests/cases/quotes`): what each case expects of quotations and their speakers is then compared.

A claim agrees with an attribution where at least half of the characters of both contents are
shared; a source where at least half of the words are.
"""

from __future__ import annotations

import argparse
import datetime
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import newsmodel
from corpus import records

WORD = re.compile(r"\w+")
Places = list[tuple[int, int]]


class Score:
    """What was right, what was given, and what should have been given."""

    def __init__(self) -> None:
        self.right = self.given = self.wanted = 0

    def add(self, right: int, given: int, wanted: int) -> None:
        """Count one text."""
        self.right += right
        self.given += given
        self.wanted += wanted

    def __str__(self) -> str:
        precision = self.right / self.given if self.given else 0.0
        recall = self.right / self.wanted if self.wanted else 0.0
        both = precision + recall
        f1 = 2 * precision * recall / both if both else 0.0
        return f"P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  (of {self.wanted})"


def characters(places: Iterable[Iterable[int]]) -> set[int]:
    """Every place inside some places."""
    return {place for start, end in places for place in range(start, end)}


def shared(one: Places, other: Places) -> float:
    """Characters that two sets of places share, of all that either has."""
    a, b = characters(one), characters(other)
    return len(a & b) / len(a | b) if a | b else 0.0


def words_of(text: str, places: Iterable[Iterable[int]], skipped: set[int]) -> set[int]:
    """Where the words begin that lie at these places."""
    return {
        start + match.start()
        for start, end in places
        for match in WORD.finditer(text[start:end])
        if start + match.start() not in skipped
    }


def same_words(text: str, one: Places, other: Places) -> bool:
    """Whether two sources are the same: half of their words, or more, are shared."""
    a, b = words_of(text, one, set()), words_of(text, other, set())
    return bool(a and b) and 2 * len(a & b) / (len(a) + len(b)) >= 0.5


def places(*phrases: newsmodel.Phrase | None) -> Places:
    """Where phrases stand."""
    return [(phrase.span.start, phrase.span.end) for phrase in phrases if phrase is not None]


def sources(attribution: newsmodel.Attribution | None) -> Iterator[Places]:
    """The source, and that of whoever relays it."""
    while attribution is not None:
        if attribution.source is not None:
            yield places(attribution.source)
        attribution = attribution.via


def day_of(record: dict[str, Any]) -> datetime.date | None:
    """The day of a record, if it is written in digits."""
    found = re.match(r"\d{4}-\d\d-\d\d", record.get("date") or "")
    return datetime.date.fromisoformat(found[0]) if found else None


def matched(
    wanted: list[dict[str, Any]], claims: tuple[newsmodel.Claim, ...]
) -> dict[int, newsmodel.Claim]:
    """Each attribution with the claim that shares most with it; no claim is given twice."""
    contents = [places(*claim.content) for claim in claims]
    pairs = sorted(
        (
            (shared([tuple(p) for p in mark["content"]], content), i, j)
            for i, mark in enumerate(wanted)
            for j, content in enumerate(contents)
        ),
        reverse=True,
    )
    found: dict[int, int] = {}
    for share, i, j in pairs:
        if share >= 0.5 and i not in found and j not in found.values():
            found[i] = j
    return {i: claims[j] for i, j in found.items()}


def score_corpus(path: Path, misses: int) -> None:
    """Words, claims with their sources, and quotations with theirs."""
    words = {role: Score() for role in ("content", "source", "cue")}
    claims, sourced, quoted, spoken = Score(), Score(), Score(), Score()
    for record in records(path):
        text, marks = record["text"], record["attributions"]
        article = newsmodel.parse_article(text, published=day_of(record))
        skipped = characters(record.get("discard") or [])
        given = {
            "content": [p for claim in article.claims for p in places(*claim.content)],
            "source": [p for c in article.claims for p in places(c.attribution.source)],
            "cue": [p for c in article.claims for p in places(c.attribution.cue)],
        }
        for role, score in words.items():
            a = words_of(text, [p for mark in marks for p in mark[role]], skipped)
            b = words_of(text, given[role], skipped)
            score.add(len(a & b), len(b), len(a))
        pairs = matched(marks, article.claims)
        claims.add(len(pairs), len(article.claims), len(marks))
        right = sum(has_source(text, marks[i]["source"], c.attribution) for i, c in pairs.items())
        sourced.add(right, len(article.claims), len(marks))
        misses -= score_quotes(record, article, quoted, spoken, misses)
    for role, score in words.items():
        print(f"words of {role:22s} {score}")
    print(f"claims                          {claims}")
    print(f"claims with the right source    {sourced}")
    print(f"quotations                      {quoted}")
    print(f"quotations, right source        {spoken}")


def has_source(text: str, wanted: list[Any], attribution: newsmodel.Attribution | None) -> bool:
    """Whether one of the sources of an attribution is the one marked, or none is where none is."""
    if not wanted:
        return attribution is None or attribution.source is None
    return any(same_words(text, [tuple(p) for p in wanted], s) for s in sources(attribution))


def score_quotes(
    record: dict[str, Any],
    article: newsmodel.Article,
    quoted: Score,
    spoken: Score,
    misses: int,
) -> int:
    """Quotations that are speech, found and given to the right source; misses that were printed."""
    text, printed = record["text"], 0
    speech = [quote for quote in article.quotes if quote.attribution is not None]
    marks = [mark for mark in record.get("quoted_spans") or [] if mark["attribution"] is not None]
    found = right = 0
    for mark in marks:
        at = [tuple(mark["span"])]
        near = [q for q in speech if q.span.start < at[0][1] and at[0][0] < q.span.end]
        best = max(near, key=lambda q: shared(at, [(q.span.start, q.span.end)]), default=None)
        source = record["attributions"][mark["attribution"]]["source"]
        good = best is not None and has_source(text, source, best.attribution)
        found += best is not None
        right += good
        if not good and printed < misses:
            given = best.attribution.source if best is not None and best.attribution else None
            print(f"miss: {text[slice(*mark['span'])][:70]!r}: given "
                  f"{given.text if given else None!r}")  # fmt: skip
            printed += 1
    quoted.add(found, len(speech), len(marks))
    spoken.add(right, len(speech), len(marks))
    return printed


def score_cases(folder: Path) -> None:
    """Quotations and speakers of case files, where a case expects any."""
    quotations, speakers = Score(), Score()
    for path in sorted(folder.rglob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8")).get("case", []):
            wanted = case.get("quotes")
            if not isinstance(wanted, list) or "text" not in case:
                continue
            rows = [quote if isinstance(quote, dict) else {"text": quote} for quote in wanted]
            found = newsmodel.parse_article(case["text"]).quotes
            found = found or newsmodel.find_quotes(case["text"])
            texts = Counter(row.get("text") for row in rows)
            common = (texts & Counter(quote.text for quote in found)).total()
            quotations.add(common, len(found), len(rows))
            named = Counter((r.get("text"), r["speaker"]) for r in rows if r.get("speaker"))
            given = Counter(
                (quote.text, quote.attribution.speaker.name)
                for quote in found
                if quote.attribution and quote.attribution.speaker and quote.text in texts
            )
            speakers.add((named & given).total(), named.total(), named.total())
    print(f"quotations, exact words    {quotations}")
    print(f"quotations, right speaker  {speakers}")


def main() -> None:
    """Score a corpus or a folder of cases."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("corpus", type=Path)
    arguments.add_argument("--misses", type=int, default=0)
    options = arguments.parse_args()
    if options.corpus.is_dir():
        score_cases(options.corpus)
    else:
        score_corpus(options.corpus, options.misses)


if __name__ == "__main__":
    main()
