"""Shapes of text that have slowed parsers down, each at any length.

A shape is a function of a number of units. `plain` ones repeat one unit; the others grow in a way
that repetition cannot show: depth, distance between two halves, all different.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

__all__ = ["SHAPES"]

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def _names() -> Iterator[str]:
    """Surnames, no two alike: Baaa, Baab …"""
    for a in LETTERS:
        for b in LETTERS:
            for c in LETTERS:
                yield f"B{a}{b}{c}"


def _letters(count: int) -> Iterator[tuple[str, str, str]]:
    """Three capitals, no three alike."""
    for number in range(count):
        rest, last = divmod(number, 26)
        yield LETTERS[rest // 26 % 26].upper(), LETTERS[rest % 26].upper(), LETTERS[last].upper()


def _each_name(line: str) -> Callable[[int], str]:
    return lambda n: "".join(line.format(name) for name, _ in zip(_names(), range(n), strict=False))


def _plain(unit: str) -> Callable[[int], str]:
    return lambda n: unit * n


SHAPES: dict[str, Callable[[int], str]] = {
    # quotation marks
    "curly marks opened and never closed": _plain("“no "),
    "closing marks only": _plain("no” "),
    "straight marks with nothing between": _plain('""'),
    "straight marks round each word": _plain('"no" '),
    "apostrophes that may open": _plain("'tis "),
    "wire marks": _plain("``no'' "),
    "low marks": _plain("„no‟ "),
    "angle marks inside one another": lambda n: "«‹" * n + "no" + "›»" * n,
    "curly marks inside one another, left open": _plain("“a ‘b "),
    "one open mark before a long text": lambda n: "“" + "No word came. " * n,
    "one mark a paragraph, none closes": _plain("“We wait.\n\n"),
    "every paragraph both opens and continues": _plain("“We wait.” She paused. “We go\n\n"),
    "marks of all kinds at random places": _plain("“a\" «b' ‘c” "),
    # who said it
    "cues in a row": _plain("said told added "),
    "a cue after each quotation": _plain("“No,” he said. “Yes,” she said. "),
    "a relay of relays": _plain("an aide said that "),
    "according to, never ending": _plain("according to officials "),
    "one speaker, many quotations": _plain("“No,” said Mara Holm.\n\n"),
    "as many speakers as quotations": _each_name("“No,” said Mara {}.\n\n"),
    "as many surnames, then a pronoun": _each_name("Mara {} left. “No,” she said.\n\n"),
    "as many surnames, each alone again": _each_name("Mara {0} left. “No,” {0} said.\n\n"),
    "as many speakers of one word": _each_name("“No,” {} said.\n\n"),
    "a list of names": _each_name("Mara {}, "),
    "names joined by and": _plain("Ann and Bo and "),
    "titles in a row": _plain("President Prime Minister Dr. "),
    "a role with many of-phrases": _plain("the head of the office of "),
    "quotation, cue and source far apart": lambda n: "“No,” " + "very " * n + "said Ann Lee.",
    "one sentence of clauses": _plain("which he said, and that she denied, "),
    # blocks
    "dashed subheadings": _plain("– Rain –\n\n"),
    "capital lines": _plain("RAIN AGAIN\n"),
    "datelines": _plain("ARDEN, March 3 (AFP) - \n"),
    "bylines": _plain("By ANN LEE\n"),
    "notices": _plain("Eds: UPDATES with quotes.\n"),
    "sign-offs": _plain("burs-lc/dl\n\n"),
    "credits without end": _plain("(Reporting by Ann Lee; Editing by "),
    "bullets": _plain("* Rain again\n"),
    "underscores": _plain("_"),
    "separators": _plain("* * *\n\n"),
    "initials without end": _plain("ab/"),
    "control codes": _plain("&QL; &UR; "),
    "advertisements": _plain("Advertisement\n\n"),
    "indented lines": _plain("    Rain again\n"),
    "blank lines of blanks": _plain(" \t\u00a0\n"),
    "carriage returns": _plain("\r"),
    # one sentence of asides
    "who-clauses without end": _plain("Ann Lee, who said it rained, "),
    "participles without end": _plain("Ann Lee, saying it rained, "),
    "questions without end": _plain("Ann Lee, asked whether it rained, "),
    "names given without end": _plain("The star, called a dwarf by divers, "),
    "seeming without end": _plain("The well seems dry, "),
    "dashes in what is said": _plain("Ann Lee said the port – a maze of sheds – was shut and "),
    "as reported without end": _plain("“It rained,” as reported by the Post "),
    "said when asked": _plain("“It rained,” Ann Lee said when asked whether it did "),
    # names
    "first letters": lambda n: "".join(
        f"The {a}t {b}t {c}t Board met. The {a}{b}{c}B said no. " for a, b, c in _letters(n)
    ),
    "short forms without longer ones": lambda n: "".join(
        f"The Bt {a}t met. The B{b}{a}{c} said no. " for a, b, c in _letters(n)
    ),
    "a family": _each_name("{} Lee said no. Lee left. "),
    "rulers": _plain("Prime Minister Ann Lee left. The premier said no. "),
    "rulers, no two alike": _each_name("Prime Minister Ann {} left. The premier said no. "),
    "fields of a body": _plain("The Port and Harbour Service said no. "),
    "names before a role": lambda n: "Ann Lee " * n + ", head of the port said no.",
    "firms behind commas": _plain("Moor Steel, Inc. "),
    "ampersands of a page": _plain("A&amp;T &amp; "),
    "marks behind blanks": _plain('Ann Lee said. " No. '),
    # dates
    "weekdays": _plain("on Friday, Monday "),
    "months and numbers": _plain("May 3 "),
    "ago without end": _plain("two weeks ago "),
    "slashed numbers": _plain("1/2/"),
    "from day to day": _plain("from March 3 to "),
    "clock times": _plain("3 p.m. GMT "),
    # words and sentences
    "one word of letters": _plain("m"),
    "one word of capitals": _plain("M"),
    "one word of hyphens": _plain("un-"),
    "one word of full stops": _plain("U.S."),
    "one word of apostrophes": _plain("o'"),
    "digits": _plain("7"),
    "digits and commas": _plain("7,"),
    "abbreviations": _plain("Mr. Gov. "),
    "sentence ends": _plain("? ! … "),
    "full stops": _plain("."),
    "brackets opened": _plain("([ "),
    "brackets inside one another": lambda n: "(" * n + "no" + ")" * n,
    "commas": _plain(", "),
    "dashes": _plain("— "),
    "combining marks": _plain("e\u0301"),
    "marks that join": _plain("\u200d\u200f"),
    "pictures": _plain("\U0001f5de "),
    "lone surrogates": _plain("\ud800 "),
    "one sentence over lines": _plain("rain and\n"),
    "a sentence a line": _plain("Rain fell.\n"),
}
