"""Words for those who speak: what they are called before their names and instead of them."""

HONORIFICS = frozenset("mr mrs ms miss dr sir dame lord lady sheikh".split())
"""Words before a name that are no part of it."""

ROLES = frozenset("president spokesman spokeswoman minister aide official".split())
"""Nouns in the singular that say what somebody is."""

GROUPS = frozenset("officials police authorities leaders sources".split())
"""Nouns for several people who speak as one."""

ORGANIZATIONS = frozenset("ministry department agency corp inc ltd university".split())
"""Nouns that tell an organization."""
