"""Words from which a reader sees whether a sentence looks back or ahead."""

FUTURE_WORDS = frozenset(
    "'ll aim aims awaiting awaits can could deadline due expect expected expecting expects facing "
    "forthcoming going hope hopes hoping intend intends looming looms may might must plan planned "
    "planning plans prepare prepares preparing scheduled set shall should slated starting ahead "
    "upcoming will won't would wouldn't couldn't predicts predicted forecast forecasts projected "
    "projects anticipates anticipated".split()
)
"""Verbs and adjectives that look ahead: modals, plans and dates that are set."""

PAST_FORMS = frozenset(
    "ago arose ate beat became began bent bet blew bore bought bound bred broke brought built "
    "burnt bled came caught chose clung cost crept cut dealt did didn't died drank drew drove dug "
    "fed fell felt fled flew forbade forgot fought found froze gave got grew had hadn't has hasn't "
    "have haven't heard held hid hit hung hurt kept knew laid leapt learnt led left lent let lit "
    "lost made meant met paid put quit ran rang read rode rose said sang sank sat saw sent shook "
    "shone shot showed shrank shut slid slept slew sold sought spent split spoke spread sprang "
    "stole stood struck stuck stung swam swept swore swung taught thought threw told took tore "
    "underwent understood was wasn't went were weren't woke won wore wound withdrew "
    "wove wrote".split()
)
"""Past forms of irregular verbs. Regular ones are known by "-ed"."""

NOT_PAST = frozenset(
    "bed bleed breed deed exceed feed greed hundred indeed kindred need proceed red sacred "
    "seed shed so-called speed succeed unprecedented weed united".split()
)
"""Words in "-ed" that are no past forms."""

PRESENT_FORMS = frozenset(
    "am are is isn't aren't be being been says say means seems remains".split()
)
"""Present forms, which decide nothing but end the search for a verb."""
