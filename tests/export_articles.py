"""Articles that every export must take: with everything, with nothing, and odd ones."""

from __future__ import annotations

import datetime

import attrs

from dispatches import INVENTED
from made_articles import everything
from newsmodel import Article, parse_article

__all__ = ["ARTICLES"]

ODD = (
    "",
    "\n",
    "“",
    "<script>alert('“no”')</script> & <b>bold</b>\n\n“</mark><i>Yes,</i>” said Ann Lee & Co.",
    "\x00\x01\x08\x0b\x0c\x1b\x7f\x85\ufffe\uffff\n\n“\x02Yes,\x03” said Ann Lee.",
    "\u202eSAID\u202c \u200f“\u2067Yes\u2069,” said Ann Lee.\r\n\r\n‘No,’ he said.\rEnd",
    "🚢🌊 Calm\n\n🌊 “All 🚢 is calm,” said Ann Lee 🌊 on Friday.",
    "\ud800 “\udc00Yes,” said Ann \ud83d\ude00 Lee.",
)
ARTICLES: dict[str, Article] = {
    "everything": everything(),
    "a day": attrs.evolve(everything(), published=datetime.date(2022, 1, 28)),
    **{f"invented {i}": parse_article(text) for i, text in enumerate(INVENTED)},
    **{f"odd {i}": parse_article(text) for i, text in enumerate(ODD)},
}
