"""News agencies: what they are called in credits, and the habits of their copy."""

from __future__ import annotations

from typing import NamedTuple

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


class House(NamedTuple):
    """How one agency marks the end of its copy and its staff."""

    name: str
    """As its credits call it, in lower case."""
    end_marks: tuple[str, ...] = ()
    """Words or signs that close a dispatch, as printed."""
    desk: bool = False
    """Whether its name stands before the initials of the desk: "dpa grj rmo"."""


HOUSES = (
    House("aap", desk=True),
    House("afp", desk=True),
    House("ap", ("MORE",)),
    House("apa", desk=True),
    House("bernama", ("-- BERNAMA", "BERNAMA")),
    House("cp"),
    House("dpa", desk=True),
    House("efe", ("EFE",)),
    House("kyodo", ("==Kyodo", "Kyodo")),
    House("nyt", ("ENDIT", "ENDITALL")),
    House("pa", ("ends", "end")),
    House("ritzau", ("/ritzau/",)),
    House("reuters", ("Reuter", "REUTER", "reuter", "Reuters", "REUTERS", "MORE", "More", "more")),
    House("sapa", ("-Sapa",)),
    House("sda", desk=True),
    House("stt"),
    House("tass", ("-0-",)),
    House("xinhua", ("Enditem", "ENDITEM", "enditem", "EndItem")),
    House("yonhap", ("(END)", "END", "(Yonhap)")),
    House("", ("###", "-30-", "- 30 -", "-ends-", "-END-", "-End-", "- ends -", "ENDS", "Ends")),
)
"""A row an agency; the last one holds what any newsroom may use."""

STAFF = frozenset(
    "bureau bureaus chief columnist contributor contributors correspondent correspondents desk "
    "editor editors journalist journalists newsroom photographer producer reporter reporters staff "
    "writer writers team analyst".split()
)
"""What a byline calls those it credits, after or instead of a name."""
