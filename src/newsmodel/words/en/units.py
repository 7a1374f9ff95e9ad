"""The words round a unit of time: how many, which, and how exact."""

UNIT_ADJECTIVES = frozenset(
    "additional business calendar consecutive entire extra fiscal full further long more solid "
    "straight trading whole working".split()
)
"""Adjectives between a number and its unit that change nothing: "two more weeks"."""

WHICH_WORDS = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1,
    "this": 0, "current": 0, "latest": 0, "that": 0, "same": 0, "corresponding": 0,
    "comparable": 0, "year-ago": -1, "year-earlier": -1,
    "next": 1, "coming": 1, "following": 1, "ensuing": 1, "succeeding": 1,
}  # fmt: skip
"""Words that say which unit is meant, in units from the one at hand."""

CARRIED_WORDS = frozenset(
    "comparable corresponding ensuing following latest preceding previous prior same succeeding "
    "that year-ago year-earlier".split()
)
"""Those of them that are reckoned from the mention before, also without "the"."""

NUMBERED_WORDS = frozenset("closing early final first opening remaining".split())
"""Words that take a part of a length: "the first nine months"."""

UNIT_DETERMINERS = frozenset(
    "a an any each every her his its my our that the their these this those".split()
)
"""Determiners before a unit."""

POSSESSIVE_WORDS = frozenset("her his its my our their".split())
"""Those of them that are no part of the mention: "its fourth quarter"."""

ABOUT_WORDS = frozenset("about almost approximately around nearly roughly under".split())
"""Words that make a length inexact and belong to the mention."""

ABOUT_PAIRS = frozenset(
    [
        ("at", "least"),
        ("at", "most"),
        ("fewer", "than"),
        ("just", "over"),
        ("just", "under"),
        ("less", "than"),
        ("longer", "than"),
        ("more", "than"),
        ("up", "to"),
    ]
)
"""The same in two words."""

BARE_PREPOSITIONS = frozenset("after for in last of over past took within".split())
"""Words after which a unit without a number is a length: "for years"."""

RATED_WORDS = frozenset("billion cents dollars million once percent times twice".split())
"""Words before "a year" that make it a rate."""

PART_WORDS = frozenset("early earlier late later mid sometime".split())
"""Words that say which part of a period is meant, before it."""

RECORD_WORDS = frozenset("best first last least lowest most only worst".split())
"""Words for what has no like in a length of time: "the first win in two years"."""

STRETCH_WORDS = frozenset("days half week weekend weeks".split())
"""Stretches of a period, behind their number: "the first week of May"."""

EDGE_WORDS = frozenset("beginning end middle start".split())
"""The same as nouns: "the end of March"."""
