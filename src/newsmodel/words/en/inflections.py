"""How verbs change their form where the rule does not tell it."""

IRREGULAR = {
    "bear": "bore borne",
    "beat": "beat beaten",
    "beg": "begged begged",
    "bet": "bet bet",
    "bring": "brought brought",
    "choose": "chose chosen",
    "dream": "dreamed dreamed",
    "feel": "felt felt",
    "find": "found found",
    "forbid": "forbade forbidden",
    "forecast": "forecast forecast",
    "foresee": "foresaw foreseen",
    "forget": "forgot forgotten",
    "forgive": "forgave forgiven",
    "give": "gave given",
    "go": "went gone",
    "hear": "heard heard",
    "hold": "held held",
    "know": "knew known",
    "lay": "laid laid",
    "lead": "led led",
    "leave": "left left",
    "let": "let let",
    "make": "made made",
    "mean": "meant meant",
    "misunderstand": "misunderstood misunderstood",
    "overstate": "overstated overstated",
    "put": "put put",
    "read": "read read",
    "rebut": "rebutted rebutted",
    "rip": "ripped ripped",
    "say": "said said",
    "see": "saw seen",
    "seek": "sought sought",
    "set": "set set",
    "shoot": "shot shot",
    "show": "showed shown",
    "speak": "spoke spoken",
    "spell": "spelled spelled",
    "spit": "spat spat",
    "stand": "stood stood",
    "strive": "strove striven",
    "swear": "swore sworn",
    "take": "took taken",
    "teach": "taught taught",
    "tell": "told told",
    "think": "thought thought",
    "undertake": "undertook undertaken",
    "understand": "understood understood",
    "uphold": "upheld upheld",
    "withdraw": "withdrew withdrawn",
    "write": "wrote written",
}
"""Past tense and past participle of verbs that take no -ed."""

DOUBLING = frozenset(
    """
    admit beg bet blog brag chat commit compel concur defer forbid forget infer jot knit let nod
    opt pan permit plan plot plug prefer prod put quip quiz rap rebut refer rip set shun slam
    spit submit tip whip
    """.split()
)
"""Verbs that double their last letter before -ed and -ing."""
