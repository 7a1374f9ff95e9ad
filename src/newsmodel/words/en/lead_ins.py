"""Verbs, adjectives and nouns that stand beside a cue and belong to it: went on to say."""

from newsmodel.words.en.deeds import SHOWING_UP

DISPOSED = frozenset(
    """
    able apt bound careful free going inclined late liable likely poised prone quick set slow sure
    unable unlikely
    """.split()
)
"""Adjectives behind "is" that tell how somebody stands to what he says: was quick to add."""

STEPPING = {
    "on": frozenset("go goes going gone went".split()),
    "out": frozenset("came come comes coming".split()),
    "forward": frozenset("came come comes coming step stepped stepping steps".split()),
    "up": SHOWING_UP,
}
"""Verbs of going that belong to the verb they lead to, by the word behind them: went on to say."""

PHASES = frozenset(
    """
    began begin beginning begins close closed closes closing conclude concluded concludes
    concluding continue continued continues continuing end ended ending ends finish finished
    finishes finishing open opened opening opens respond responded responding responds start
    started starting starts
    """.split()
)
"""Verbs that tell how far a speaker has come: began by saying, responded by saying."""

ISSUING = frozenset(
    """
    adopt adopted adopting adopts air aired airing airs approve approved approves approving
    blast blasted blasting blasts carried carries carry carrying circulate circulated circulates
    circulating deliver delivered delivering delivers distribute distributed distributes
    distributing file filed files filing fire fired fires firing held hold holding holds issue
    issued issues issuing launch launched launches launching mail mailed mailing mails post
    posted posting posts publish published publishes publishing put puts putting ran record
    recorded recording records release released releases releasing run running runs send sending
    sends sent sign signed signing signs start started starting starts unleash unleashed
    unleashes unleashing wave waved waves waving write writes writing written wrote
    """.split()
)
"""Verbs with which somebody gives out words of his own: issued a statement, held a sign."""

ISSUED = frozenset(
    """
    ad ads advertisement advertisements banner banners brief briefs complaint complaints
    declaration declarations emails flier fliers flyer flyers lawsuit lawsuits leaflet leaflets
    letters memos messages motion motions notes papers petition petitions placard placards posters
    posts release releases report reports resolution resolutions sign signs suit suits text texts
    tweets video videos
    """.split()
)
"""Nouns for what somebody issues, beside those for his own words: signs saying, a suit alleging."""

FACES = frozenset(
    """
    chuckle flourish frown giggle grimace grin groan laugh nod scowl shrug sigh smile smirk snarl
    sneer sob wink
    """.split()
)
"""What somebody does with his face as he speaks: said with a grin."""

GESTURES = frozenset(
    """
    beamed blinked chuckled frowned gestured giggled grimaced grinned groaned hesitated laughed
    nodded nods paused pauses scoffed shakes shook shrugged shrugs sighed sighs smiled
    smiles smirked sneered snorted sobbed wept winced winked
    """.split()
)
"""What somebody does who speaks next, though no cue says so: Lee nodded, Ray shook his head."""
