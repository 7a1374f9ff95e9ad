"""Words with which a dispatch names those who made it."""

REPORTED = frozenset("reporting reported report additional contribution contributions".split())
"""First words of the credit of those who reported."""

WROTE = frozenset("writing written rewriting rewritten compiled compiling".split())
"""First words of the credit of those who wrote."""

EDITED = frozenset("editing edited edtitng editng ediitng".split())
"""First words of the credit of those who edited, with the slips that copy shows."""

OTHERS = frozenset(
    "graphic graphics translated translation translating filming video visuals photo production "
    "produced research".split()
)
"""First words of credits that name nobody who reported, wrote or edited."""
