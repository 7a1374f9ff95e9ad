"""What stands between and behind the names of a byline."""

LINKS = frozenset(
    "al and at bin bint da dal de del della den der di do dos du e el et exclusive for ibn in la "
    "le of on san special te ten ter the to und van von with y".split()
)
"""Small words inside names and titles: "Maria de la Cruz", "Special to the Post"."""

DESKS = frozenset(
    "business chief contributing diplomatic education entertainment environment foreign health "
    "medical military our political religion science senior special sports staff technology".split()
)
"""First words of the titles of those who write: "Political Correspondent"."""
