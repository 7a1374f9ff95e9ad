"""The only door to dateparser: explicit dates in figures, in whatever order and with what marks.

Everything that copy writes in words is read by our own arithmetic: a warm call here costs as much
as two tokenising passes, and without a base dateparser reads the clock.
"""

from __future__ import annotations

import datetime
from functools import lru_cache

__all__ = ["day_in_figures"]

# A date that stands complete in the text needs no base; dateparser is given one all the same.
_ANY_DAY = datetime.datetime(2000, 1, 1)  # noqa: DTZ001 - a base, no point in time


@lru_cache(maxsize=1024)
def day_in_figures(words: str) -> datetime.date | None:
    """The day that "28/01/2022" or "1.28.2022" means; None where day and month could be either."""
    import dateparser  # noqa: PLC0415 - loading it costs more than reading a hundred dispatches

    found = {
        order: dateparser.parse(
            words,
            languages=["en"],
            settings={
                "DATE_ORDER": order,
                "RELATIVE_BASE": _ANY_DAY,
                "REQUIRE_PARTS": ["day", "month", "year"],
                "STRICT_PARSING": True,
                "PARSERS": ["absolute-time"],
            },
        )
        for order in ("DMY", "MDY")
    }
    days = {moment.date() for moment in found.values() if moment is not None}
    return days.pop() if len(days) == 1 else None
