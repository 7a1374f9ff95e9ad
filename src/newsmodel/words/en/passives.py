"""What is done to somebody or something, and what those become to whom it is done."""

CHARGED = frozenset("accused acquitted convicted suspected".split())
"""Forms with "of" that tell of whoever bears the charge: those accused of theft accuse nobody."""

DUTIES = frozenset("authorised authorized designed elected supposed".split())
"""Of a duty, a leave, an office or a purpose nobody tells: is supposed to close, is designed to
help, was elected to lead."""

DONE_BY_THINGS = frozenset(
    """
    backed cast confirmed decided defined determined explained highlighted justified reflected
    resolved supported underlined underscored
    """.split()
)
"""Passives that somebody does, and something too: prices were supported by a drop in output."""

NAMED = frozenset(
    """
    branded called considered declared deemed dubbed labeled labelled named pronounced termed
    """.split()
)
"""What somebody is said to be behind such a form: was declared the winner."""

HEARING = frozenset("advised informed reminded told warned".split())
"""Passives of whoever is told what stands before: The plant will close, members were told."""

FATES = frozenset(
    "alive dead drowned hurt injured killed lost missing safe trapped unharmed wounded".split()
)
"""What those are feared, believed or reported to be whom a disaster has hit: were feared dead."""

EXPECTED = frozenset("believed estimated expected predicted projected thought".split())
"""What something is said to be to come or to be: a year expected to be dry."""

QUIZZED = frozenset("challenged grilled pressed questioned quizzed".split())
"""Passives of whoever must answer: was pressed about A, questioned over A."""

TAKEN_AS = frozenset(
    """
    branded characterised characterized decried denounced depicted derided described dismissed
    dubbed hailed labeled labelled perceived pitched portrayed praised regarded seen touted viewed
    """.split()
)
"""Passives with "as" behind them: a port described as lost, a vote seen as a test."""
