"""Words that are written with a full stop which may end no sentence. Without their full stop."""

BEFORE_NAMES = frozenset(
    "adm ald amb asst atty brig capt cdr cllr cmdr col cpl cpt dep det dr ens fr gen gov hon insp "
    "lt maj messrs mlle mme mr mrs ms msgr pfc pres prof pvt rep reps rev rt sec sen sens sgt "
    "supt".split()
)
"""They stand before a name: no sentence ends with them."""

BEFORE_NUMBERS = frozenset(
    "app apr art aug ch dec eq feb fig figs fl ft in jan jul jun lb lbs mar no nos nov oct oz p "
    "par para pp pt sec sep sept sq tel vol vols".split()
)
"""They stand before a number or measure with one: a sentence may end with them, but a number
does not begin the next."""

EXAMPLES = frozenset("approx ca cf e.g eg i.e ie v viz vs".split())
"""They lead on to what follows: no sentence ends with them."""

IN_NAMES = frozenset(
    "assn ave bldg blvd bros co corp cos dept dist esq est etc ft hwy inc intl jr ltd mfg mt "
    "mtn mts natl rd sr st sta ste univ".split()
)
"""They belong to the name of a person, company or place: a sentence ends with them where the next
word is one that begins sentences ("the", "he", "but")."""

STATES = frozenset(
    "ala ariz ark calif colo conn d.c del fla ill ind kan ky la mass md mich minn miss mo mont n.b "
    "n.c n.d n.h n.j n.m n.s n.y neb nev okla ont ore p.e.i pa penn que r.i s.c s.d tenn tex va vt "
    "w.va wash wis wyo".split()
)
"""States and provinces. Behind the name of a town the wire sets a comma after them, so that one
without a comma ends its sentence."""

TIMES = frozenset("a.d a.m ad b.c b.c.e bc c.e m p.m".split())
"""They follow a time or year: a sentence ends with them unless they stand in its introduction
("At 5 a.m. Mr. Holm left")."""

OPENERS = frozenset(
    "consequently conversely furthermore hello hence hi how let moreover otherwise please "
    "similarly thanks why yes".split()
)
"""Words that begin a sentence and hardly ever a name, beside the small words of the grammar: a
full stop before them ends a sentence even behind "U.S."."""
