"""The closed classes of English: the small words from which the rules read a sentence."""

DETERMINERS = frozenset(
    "a an the this that these those some any no every each another both all either neither "
    "several many few most such what which whatever other more less half".split()
)
"""Words that open a noun phrase. Possessives are a set of their own."""

SUBJECT_PRONOUNS = frozenset(
    "i you he she it we they who one someone somebody everyone everybody nobody anyone "
    "this that these those there others".split()
)
"""Pronouns that can be a subject. "there" stands where a subject does ("there is time")."""

OBJECT_PRONOUNS = frozenset(
    "me you him her it us them whom himself herself itself themselves".split()
)
"""Pronouns that can be an object."""

POSSESSIVES = frozenset("my your his her its our their whose".split())
"""Possessive words."""

PREPOSITIONS = frozenset(
    "about above across after against ahead along alongside amid amidst among amongst around as "
    "aboard at atop before behind below beneath beside besides between beyond by concerning "
    "despite down during except following for from in including inside into like near of off on "
    "onto opposite out outside over past pending per regarding since than through throughout till "
    "to toward towards under underneath unlike until up upon versus via with within without".split()
)
"""Prepositions, also those that can open an adverbial clause ("after", "before")."""

COORDINATORS = frozenset("and or but nor yet".split())
"""Words that join equals."""

SUBORDINATORS = frozenset(
    "after although as because before even if lest once since though till unless until when "
    "whenever where whereas wherever whether while whilst".split()
)
"""Words that open an adverbial clause."""

RELATIVES = frozenset(
    "who who's who'd whom whose what which that where when how why whether".split()
)
"""Words that open a relative clause or an indirect question."""

BE = frozenset("be am is are was were been being isn't aren't wasn't weren't ain't".split())
"""Forms of "be"."""

HAVE = frozenset("have has had having haven't hasn't hadn't".split())
"""Forms of "have"."""

DO = frozenset("do does did doing done don't doesn't didn't".split())
"""Forms of "do"."""

MODALS = frozenset(
    "can could may might must ought shall should will would can't cannot couldn't mayn't mightn't "
    "mustn't shan't shouldn't won't wouldn't".split()
)
"""Modal verbs."""

NEGATIONS = frozenset(
    "not never no neither nor nobody nothing isn't aren't wasn't weren't ain't haven't hasn't "
    "hadn't don't doesn't didn't can't cannot couldn't mightn't mustn't shan't shouldn't won't "
    "wouldn't".split()
)
"""Words that deny."""

INITIALS = frozenset("it us who".split())
"""Small words whose capitals are initials: the WHO, the US, an IT firm."""

GIVEN_NAMES = frozenset({"per"})
"""Small words that with a capital are given names inside a sentence: said Per Lund. "To" is not one
of them, which opens sentences as well; see `people.GIVEN_TOO`."""

ADVERBS = frozenset(
    "additionally afterward afterwards again ago aloud already also always apparently barely "
    "clearly earlier elsewhere even eventually ever explicitly far finally first frequently "
    "further furthermore hardly hence however immediately indeed initially instead jointly "
    "just largely later likewise long meanwhile merely moreover nevertheless nonetheless now "
    "often once only openly otherwise previously privately probably publicly quickly quite rarely "
    "rather recently repeatedly reportedly seldom separately similarly simply so sometimes "
    "soon specifically still strongly subsequently then therefore thus today together "
    "tomorrow tonight too twice usually very yesterday yet".split()
)
"""Adverbs that stand between subject and verb or beside a cue."""

NUMBERS = frozenset(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty "
    "ninety hundred hundreds thousand thousands million millions billion billions trillion dozen "
    "dozens".split()
)
"""Numbers in words."""

CONTRACTIONS = frozenset(
    "he's she's it's that's who's i'm i've i'd i'll you're you've you'd you'll we're we've we'd "
    "we'll they're they've they'd they'll he'd he'll she'd she'll it'd it'll who'd who've "
    "who'll there's".split()
)
"""Pronouns with the verb that leans on them."""

SUPERLATIVES = frozenset(
    """
    biggest busiest highest largest latest longest lowest newest oldest poorest richest
    smallest strongest tallest wealthiest weakest worst youngest
    """.split()
)
"""What ranks a thing in its place and leads to what it is: Norland's largest listed company."""
