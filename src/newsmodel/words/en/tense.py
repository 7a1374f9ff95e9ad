"""Words from which a reader sees whether a sentence looks back or ahead."""

FUTURE_VERBS = frozenset(
    "'ll can going may might must shall should will won't would wouldn't".split()
)
"""Verbs that look ahead by themselves."""

SET_WORDS = frozenset(
    "beginning due expected expecting expects forthcoming planned scheduled slated starting "
    "upcoming".split()
)
"""Participles and adjectives for what is still to come. After "had" they look back."""

COMMITTING_WORDS = frozenset(
    "agree agreed agreeing agreement agrees aim aims am are arrange arranged asked bid bound "
    "calls deal decide decided decision demanded due expect expected expects forced has have hope "
    "hoped hopes hoping instructed intend intends invited is likely need needs offered order "
    "ordered plan planned planning plans pledge pledged pledges poised prepare prepared preparing "
    "promise promised promises proposed ready required scheduled set slated threatened threatens "
    "told unlikely urged vote voted vow vowed vows wait waiting want wanted wants was were".split()
)
"""Words whose infinitive lies ahead: "agreed to meet", "is to meet"."""

PAST_FORMS = frozenset(
    "ago arose ate beat became began bent bet blew bore bought bound bred broke brought built "
    "burnt came caught chose clung cost crept cut dealt did didn't died drank drew drove dug fed "
    "fell felt fled flew forbade forgot fought found froze gave got grew had hadn't has hasn't "
    "have haven't heard held hid hit hung hurt kept knew laid leapt learnt led left lent let lit "
    "lost made meant met paid put quit ran rang read rode rose said sang sank sat saw sent shook "
    "shone shot showed shrank shut slid slept slew sold sought spent split spoke spread sprang "
    "stole stood struck stuck stung swam swept swore swung taught thought threw told took tore "
    "underwent understood was wasn't went were weren't woke won wore wound withdrew wove wrote "
    "couldn't".split()
)
"""Past forms of irregular verbs. Regular ones are known by "-ed"."""

NOT_PAST = frozenset(
    "bed bleed breed deed exceed feed greed hundred indeed kindred need proceed red sacred seed "
    "shed so-called speed succeed united unprecedented weed".split()
)
"""Words in "-ed" that are no past forms."""

SCHEDULE_FORMS = frozenset(
    "arrive arrives begin begins closes convene convenes depart departs ends expires faces go "
    "goes holds "
    "hosts kicks leaves meet meets opens plays reopen reopens resume resumes returns starts "
    "takes travels turns visits".split()
)
"""Present forms for what stands in the calendar: "the two leaders meet Tuesday". Those that are
nouns as well stay out."""

POSTPONING_WORDS = frozenset("until till".split())
"""Prepositions that look ahead, unless the verb is denied."""

HAPPENED_NOUNS = frozenset(
    "accident agreement ambush announcement arrest arrests assault attack attacks blast blasts "
    "blaze bombing bombings collapse collision comments coup crash death deaths decision "
    "declaration decline defeat drop earthquake explosion explosions fall fire gain gains "
    "kidnapping killing killings landslide loss losses massacre murder murders quake raid raids "
    "remarks resignation ruling selloff shooting shootings slide stabbing statement surge tragedy "
    "tsunami verdict victory violence win".split()
)
"""Nouns for what is known only when it has happened: "Tuesday's blast"."""

PLANNED_NOUNS = frozenset(
    "ballot election elections poll polls primaries primary referendum runoff summit vote "
    "votes".split()
)
"""Nouns for what is planned long before its day: "the November election"."""

BEHIND_WORDS = frozenset(
    "back backdated compared comparison contrast dates dating referring response similar "
    "thanks".split()
)
"""Words before "to" after which the day is past: "in contrast to Thursday"."""

PARTED_PAST = frozenset("aside at back by fire in off on out sail up".split())
"""Words behind "set" that make it a past form: "set aside", "a record set on Monday"."""

TRADED_NOUNS = frozenset("contract contracts deliveries delivery futures loading shipment".split())
"""Nouns for what is traded long before its month: "the June contract", "delivery in June"."""

REPORTED_WORDS = frozenset(
    "alleged appear appeared appears believed claimed considered found known presumed reported "
    "said seem seemed seems thought understood".split()
)
"""Words behind which an infinitive is what is said to be so: "believed to be held"."""

CHANCE_NOUNS = frozenset("chance chances likelihood odds probability prospect prospects".split())
"""Nouns for what may come: "the odds of a rise in June"."""

WENT_ON = frozenset(
    "climbed continued declined dropped fell grew held kept lasted lived ran rose slipped "
    "slowed".split()
)
"""Past forms of what went on up to a day: "sales held up through March"."""
