"""Small sets that go with a noun for what somebody says: made a plea, drew criticism."""

LIGHT_VERBS = frozenset(
    """
    air aired airing airs deliver delivered delivering delivers draw drawing drawn draws drew
    express expressed expresses expressing exude exuded exudes exuding gave give given gives
    giving had has have having held hold holding holds issue issued issues issuing laid lay
    laying lays leave leaves leaving left level leveled leveling levelled levels made make makes
    making offer offered offering offers raise raised raises raising reiterate reiterated
    reiterates reiterating release released releases releasing send sending sends sent share
    shared shares sharing show showed showing shown shows voice voiced voices voicing
    """.split()
)
"""Verbs that add little to their noun: made a plea, issued a statement, voiced concern."""

PORTRAYALS = frozenset("depiction depictions portrayal portrayals".split())
"""Nouns that tell something of somebody only with "as" behind him: her portrayal of a nurse."""

PUBLISHED = frozenset(
    """
    announced circulated compiled disclosed distributed filed gathered issued leaked obtained
    posted printed published released reported unveiled
    """.split()
)
"""What is done with that which speaks without a mouth before it does: figures released on Friday
showed."""

SUFFERING = frozenset(
    """
    attract attracted attracting attracts draw drawing drawn draws drew earn earned earning
    earns face faced faces facing gain gained gaining gains get gets getting got gotten hear
    heard hearing hears invite invited invites inviting meet meeting meets met provoke provoked
    provokes provoking read reading reads receive received receives receiving saw see seeing
    seen sees suffer suffered suffering suffers win winning wins won
    """.split()
)
"""Verbs whose object others give: faced criticism, drew praise, heard the claim."""

TAKING = frozenset("take taken takes taking took".split())
"""Forms of the verb of "took a stance", which adds little too, and of "has taken to urging"."""

TAKEN = frozenset("decision jab position stance swipe view vow".split())
"""What is taken so: took a stance against, took a swipe at."""

DRAWN = frozenset("comparison conclusion".split())
"""What somebody draws himself; other nouns are drawn from others."""

RAISING = frozenset("leave leaves leaving left raise raised raises raising".split())
"""Verbs by which a thing makes others ask or fear: the trip raised questions."""

QUESTIONS = frozenset("concern concerns doubt doubts fears question questions".split())
"""What a thing may raise."""

ROUSED = frozenset("alarm fear fears hope hopes speculation".split())
"""What whoever raises it makes others feel, and does not say himself: raising fears of slides."""

FAVOURS = frozenset("backing endorsement endorsements support sympathy".split())
"""What is had of those who give it: has the backing of Ann Lee."""

ATTITUDES = FAVOURS | frozenset(
    """
    condemnation contempt criticism criticisms disapproval disdain opposition outrage praise rebuke
    rebukes ridicule scorn skepticism
    """.split()
)
"""What is received from those who hold it: drew criticism from Ann Lee."""

WITH_TO = frozenset("appeal challenge claim response".split())
"""What somebody says with "to", or else what he does or has: her response to A, her claim to B."""

TIES = frozenset(
    """
    about against for of on over to toward towards with
    """.split()
)
"""Prepositions between a noun cue and what it is about: criticism of, a swipe at."""

GIVING = frozenset("among by from".split())
"""Prepositions between a noun and whoever gives or holds what it tells: support from Ann Lee."""

OWN = {
    "he": "his",
    "i": "my",
    "it": "its",
    "she": "her",
    "they": "their",
    "we": "our",
    "you": "your",
}
"""The possessive of each pronoun that is a subject."""

OWN_OF_ONE = frozenset("her his its".split())
"""The possessives of somebody or something in the third person."""

HOPES = frozenset("belief conviction expectation expectations hope hopes knowledge".split())
"""What somebody acts in: sold the farm in the hope that A."""

CURBS = frozenset(
    "ban bans censorship crackdown crackdowns curb curbs grip levy limit limits restriction "
    "restrictions rule rules tax taxes".split()
)
"""What is laid on a medium, which so is no place of speech: called for a ban on social media."""
