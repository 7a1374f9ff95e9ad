"""Why a text was read as it was: what each stage found, and where."""

from __future__ import annotations

import pytest

import newsmodel
from dispatches import INVENTED
from newsmodel.parser import STAGES

TEXT = "Calm returns\n\n“All is calm,” said Ann Lee on Friday."


def test_every_stage_is_told_in_order() -> None:
    """The steps are the stages, and the article is the one that the parser gives."""
    told = newsmodel.explain(TEXT)

    names = [step.stage for step in told.steps]
    assert [name for name in names if name in {stage.__name__ for stage in STAGES}] == [
        stage.__name__ for stage in STAGES if stage.__name__ in names
    ]
    assert told.article == newsmodel.parse_article(TEXT)


def test_findings_lie_in_the_text_and_say_something() -> None:
    """Each finding has a place and words of its own."""
    for text in INVENTED:
        for step in newsmodel.explain(text).steps:
            for finding in step.findings:
                assert 0 <= finding.span.start <= finding.span.end <= len(text)
                assert str(finding)


def test_about_keeps_what_touches_a_thing() -> None:
    """A value with a span, or a span itself."""
    told = newsmodel.explain(TEXT)
    quote = told.article.quotes[0]
    about = told.about(quote)

    assert about.steps
    assert about.steps == told.about(quote.span).steps
    assert all(f.span.overlaps(quote.span) for step in about.steps for f in step.findings)


def test_what_has_no_place_is_refused() -> None:
    """The message says what to pass."""
    with pytest.raises(newsmodel.InvalidModel, match="thing"):
        newsmodel.explain(TEXT).about("Ann Lee")  # type: ignore[arg-type]


def test_a_stage_is_had_by_name() -> None:
    """One that is not there is a fault that lists those that are."""
    told = newsmodel.explain(TEXT)

    assert told.stage("quotes").stage == "quotes"
    assert "quotes" in str(told.stage("quotes"))
    with pytest.raises(LookupError, match="quotes"):
        told.stage("quotations")


def test_the_whole_prints_every_stage() -> None:
    """What `print(explain(text))` shows."""
    told = newsmodel.explain(TEXT)

    assert str(told) == "\n\n".join(str(step) for step in told.steps)
