"""Words that tell what quotation marks are for."""

ELISIONS = frozenset("bout cause cept cos cuz em n neath til tis twas twere twill".split())
"""Words before which an apostrophe stands for letters left out ('tis, 'em, rock 'n' roll), so
that the mark opens no quotation. Words that often open one ("round", "till") stay out."""

NAMINGS = frozenset(
    "aka alias anthem captioned christened code-named codenamed entitled headlined inscribed "
    "marked motto named nickname nicknamed pseudonym slogan so-called subtitled titled".split()
)
"""Words that give something a name or a label: what stands in marks behind them is no speech."""

EXPRESSIONS = frozenset("expressions phrases terms verbs words".split())
"""Nouns for expressions: those in marks beside them are told of, and not spoken."""

ONE_EXPRESSION = frozenset("expression phrase term word".split())
"""The same in the singular: the word “hope” is told of."""

USING = frozenset(
    "coin coined coins employ employed employing employs use used uses using utter uttered "
    "uttering utters".split()
)
"""Verbs of whoever takes an expression for his own: used the word “traitor”."""

USES = frozenset("choice use".split())
"""Nouns for the same: her use of the word."""

FINDING = frozenset("find finds found".split())
"""Verbs of whoever thinks that something is so, where words in marks end what they find: found the
plan “hard”."""

JUDGING = FINDING | frozenset("rate rated rates".split())
"""Verbs of whoever says how good something is."""

WORKS = frozenset(
    "album ballad ballet bestseller blockbuster book classic comedy documentary drama episode "
    "essay film hit hymn memoir miniseries movie musical novel opera painting play podcast poem "
    "programme segment sequel series show single sitcom soap song thriller trilogy".split()
)
"""What a title in marks stands beside: "the film “Jaws”", "her novel, “Home”"."""

SIGNS = frozenset(
    "badge badges banner banners button buttons cap caps hat hats headline headlines pin pins "
    "placard placards poster posters shirt shirts sign signs sticker stickers t-shirt t-shirts "
    "tattoo tee".split()
)
"""What carries a slogan in marks: "waving “Vote No” signs"."""

ANSWERS = frozenset(
    "advice answer apology argument assessment boast claim comment complaint conclusion "
    "description excuse explanation greeting line mantra message observation plea pledge "
    "prediction promise question quip reaction reasoning rejoinder reminder reply request "
    "response retort summary theory thought tip verdict view vow warning wish word words".split()
)
"""What words between marks may have been: “No” was her answer."""

BEARERS = SIGNS | frozenset(
    "billboard caption captions flag flags graffiti inscription leaflet letter message messages "
    "note notes notice plaque slogan slogans subtitle text".split()
)
"""What words can be read on: “Go home” read a note on the door."""

INSCRIBED = frozenset(
    "carved daubed emblazoned embroidered engraved etched inscribed painted printed scrawled "
    "sprayed stamped stencilled tattooed written".split()
)
"""How words come onto a thing: "a van with “PRESS” painted on it"."""

SHOUTS = frozenset(
    "chant chanted chanting chants cheer cheered cheers cries cry shout shouts yell yells".split()
)
"""Loud speech, whose words are no title though they may all have capitals: "chants of “Holm!”"."""

SHOUTED_AT = frozenset(
    """
    bark barked barking barks bellow bellowed bellowing bellows chant chanted chanting chants
    holler hollered hollering hollers jeer jeered jeering jeers rail railed railing rails roar
    roared roaring roars scream screamed screaming screams shout shouted shouting shouts shriek
    shrieked shrieking shrieks snap snapped snapping snaps snarl snarled snarling snarls swear
    swearing swears swore yell yelled yelling yells
    """.split()
)
"""Forms of the verbs behind which "at" leads to whoever must hear it: shouted at police."""

RAISING_CRIES = frozenset("began begin begins raise raised raises reprised start started".split())
"""Verbs of whoever begins loud speech: raised the cry “Go home!”."""

RAISING_UP = frozenset("pick picked picks set strike strikes struck take takes took".split())
"""Those that do so with "up": took up the chant."""
