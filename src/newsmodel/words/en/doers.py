"""Words before somebody who then does what a cue tells: let him say, a chance to say."""

DRIVING = frozenset(
    """
    allow allowed allowing allows cause caused causes causing drive driven drives driving drove
    enable enabled enables enabling for force forced forces forcing get gets getting got lead
    leading leads leave leaves leaving led left permit permits permitted permitting prompt
    prompted prompting prompts
    """.split()
)
"""Words before somebody who then does something: it allowed him to say, for them to accept."""

CHANCES = frozenset(
    """
    ability authority cause chance chances excuse freedom incentive incentives license
    opportunities opportunity permission platform power powers reason reasons right rights room
    time
    """.split()
)
"""Nouns for what one is given to do something with: gave Lee a chance to say A."""

OPENINGS = frozenset(
    """
    ability chance chances opportunities opportunity power powers rights way ways
    """.split()
)
"""Nouns for how one might do something, which do not tell that one does: found a way to say A."""

GIVING = frozenset(
    """
    afford afforded affords gave give given gives giving grant granted granting grants offer
    offered offering offers
    """.split()
)
"""Verbs of giving somebody such a thing."""

RELYING = frozenset(
    """
    count counted counting counts depend depended depending depends pressure relied relies rely
    relying
    """.split()
)
"""Words before "on" somebody who is to do something: rely on Lee to say A, pressure on Lee to."""

SENDING = frozenset("send sending sends sent".split())
"""Forms of the verb of sending somebody who is to do something."""
