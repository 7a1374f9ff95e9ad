"""Small sets that tell verbs from nouns in the plural: gulls call, the two states."""

BEFORE_PLURALS = frozenset(
    """
    all both few many most other several some such these those various
    """.split()
)
"""Words before nouns for several, behind which no form in -s is a verb: other road projects."""

FRACTIONS = frozenset("fifth fourth quarter sixth tenth third".split())
"""Parts of several, who do what they do as several: a third say."""

NEVER_NOUNS = frozenset(
    """
    appear become belong come differ emerge exist go happen include occur remain seem
    """.split()
)
"""Base forms of verbs that are no nouns, so that a plural before them is their subject."""

NEVER_PLURALS = frozenset(
    """
    accuses allows appears appoints arrives attends avoids becomes begins belongs brings buys
    chooses comes confirms consists contains contradicts creates criticises criticizes defends
    defies denies describes destroys dismisses endorses ensures enters exists expects extends
    gets gives goes grows happens includes insists invades involves joins keeps loses makes
    meets obtains occurs opposes overcomes owns pays prevents proves provides puts raises
    reaches receives reduces refuses rejects removes replaces represents requires resembles
    resigns seeks sees sells sends sits spends strengthens succeeds suffers survives takes tells
    tends tries undercuts undermines wants weakens withdraws writes
    """.split()
)
"""Verbs in -s that are hardly ever the plural of a noun: Norland joins the pact."""

NOUNS_FIRST = frozenset(
    """
    contest contests figure figures present reasons state states
    """.split()
)
"""Forms of cues that are nouns more often than verbs: "the two states" against "it states"."""

NOUNS_TOO = frozenset(
    """
    advocates alerts bets blasts blogs boycotts brands briefs champions chants cheers chronicles
    commands compliments conjectures contrasts counsels credits cries debates details disputes
    documents faults fires flags frames gauges groans honors honours insults judges kids labels
    lectures likes lists lobbies mentions names notes objects outlines petitions pitches plots
    plugs pressures projects queries quotes reprimands roasts rules screams shouts smiles
    stereotypes suspects taunts terms texts toasts trusts vents voices volunteers votes wagers
    whispers wonders yells
    """.split()
)
"""Forms of cues in -s that are plural nouns as well, beside those that stand for a statement."""

PLURAL_ENDINGS = frozenset(
    "cemen chmen children ermen firemen folk gunmen people shmen smen tmen women workmen".split()
)
"""Endings of nouns for several that have no -s: fishermen, townspeople."""

PLURALS = frozenset(
    """
    all both children data few half i majority many men most officials others people percent
    police several some that these they those voters we which who women you
    """.split()
)
"""Plurals without -s, and words that stand for several."""
