"""News agencies: what they are called in credits, and how their copy ends."""

CREDITS = frozenset(
    {
        "aap", "abc news", "adnkronos", "afp", "agence france-presse", "agi", "al jazeera", "ana",
        "ana-mpa", "anadolu", "anadolu agency", "anp", "ani", "ansa", "antara", "ap", "apa", "ats",
        "apnewsnow", "associated press", "asianet", "belga", "bernama", "bbc", "bloomberg", "bna",
        "bns", "business wire", "businessdesk", "canadian press", "cbs", "cbs news", "cna", "cnn",
        "cnn money", "cns", "cp", "ctk", "deutsche presse-agentur", "dow jones", "dpa",
        "dpa-afx", "dw", "efe", "europa press", "globe newswire", "globenewswire", "hina", "ians",
        "ifax", "infomoney", "interfax", "irna", "isna", "itar-tass", "jiji", "jiji press", "kcna",
        "keystone-sda", "kuna", "kyodo", "kyodo news", "lusa", "map", "marketwatch", "mehr",
        "mti", "nampa", "nan", "nbc news", "newswire", "npr", "ntb", "nyt", "pa", "pa media",
        "pap", "pna", "pr newswire", "press association", "press trust of india", "prnewswire",
        "prnewswire-asianet", "pti", "qna", "reuter", "reuters", "ria novosti", "rfe/rl", "ritzau",
        "sana", "sapa", "scoop", "sda", "sid", "sjm", "spa", "sputnik", "stt", "tanjug", "tass",
        "tca", "the associated press", "the canadian press", "thomson reuters", "tt", "unb", "uni",
        "united press international", "upi", "voa", "wam", "xfn", "xinhua", "xinhuanet", "yonhap",
        "yonhap news agency", "zawya",
    }
)  # fmt: skip
"""Agencies and services as datelines, bylines and captions credit them, in lower case."""

OUTLETS = frozenset(
    {
        "ap", "associated press", "agence france-presse", "afp", "bloomberg", "cnn", "dpa", "epa",
        "getty", "getty images", "pa", "pool", "press association", "reuters", "voa", "xinhua",
        "yonhap",
    }
)  # fmt: skip
"""Whose pictures a caption credits."""


HOUSES: dict[str, tuple[bool, tuple[str, ...]]] = {
    "aap": (True, ()),
    "afp": (True, ()),
    "ap": (False, ("MORE",)),
    "apa": (True, ()),
    "bernama": (False, ("-- BERNAMA", "BERNAMA")),
    "dpa": (True, ()),
    "efe": (False, ("EFE",)),
    "kyodo": (False, ("==Kyodo",)),
    "nyt": (False, ("ENDIT", "ENDITALL", "END OF STORY")),
    "pa": (False, ("ends", "end")),
    "pti": (True, ()),
    "reuters": (False, ("Reuter", "REUTER", "reuter", "Reuters", "MORE", "More", "more")),
    "ritzau": (False, ("/ritzau/",)),
    "sapa": (False, ("-Sapa",)),
    "sda": (True, ()),
    "tass": (False, ("-0-",)),
    "xinhua": (False, ("Enditem", "ENDITEM", "enditem", "EndItem")),
    "yonhap": (False, ("(END)", "END", "(Yonhap)")),
    "": (False, ("###", "-30-", "- 30 -", "-ends-", "-END-", "-End-", "- ends -", "ENDS", "Ends")),
}
"""A row an agency: whether its name stands before the initials of the desk ("dpa grj rmo"), and
its words and signs for the end. The last row is what any newsroom may use."""

STAFF = frozenset(
    "bureau bureaus chief columnist contributor contributors correspondent correspondents desk "
    "editor editors journalist journalists newsroom photographer producer reporter reporters staff "
    "writer writers team analyst".split()
)
"""What a byline calls those it credits, after or instead of a name."""
