"""What desks put round a headline to say what sort of dispatch it is."""

TAGS = frozenset(
    {
        "advisory", "alert", "analysis", "ap exclusive", "ap explains", "ap fact check",
        "background", "backgrounder", "breaking", "breaking news", "brief", "briefs", "bulletin",
        "chronology", "clarification", "column", "commentary", "correct", "corrected",
        "correction", "corrects", "diary", "editorial", "exclusive", "explainer", "extra",
        "eyewitness", "fact check", "factbox", "feature", "features", "file", "first lead",
        "flash", "focus", "highlights", "insight", "instant view", "interview", "just in", "kill",
        "lead", "live", "news analysis", "news feature", "news summary", "newsalert", "newsbreak",
        "newsmaker", "obituary", "official", "official correction", "opinion", "picture", "pix",
        "poll", "pr", "preview", "profile", "q&a", "quotes", "recap", "recast", "refile",
        "refiled", "refiling", "repeat", "reporter's notebook", "rewrite", "round-up", "roundup",
        "scenarios", "sidebar", "spotlight", "summary", "survey", "table", "take a look", "text",
        "the latest", "timeline", "update", "updated", "updates", "urgent", "video", "witness",
        "wrap", "wrapup", "writethru", "xinhua commentary", "xinhua headlines", "xinhua insight",
    }
)  # fmt: skip
"""Kinds and states of a dispatch: before a colon, before a hyphen, or in brackets."""

SECTIONS = frozenset(
    {
        "athletics", "badminton", "baseball", "basketball", "boxing", "business", "cricket",
        "cycling", "economy", "finance", "football", "formula one", "golf", "gymnastics",
        "handball", "hockey", "ice hockey", "judo", "motor racing", "motorcycling", "olympics",
        "rowing", "rugby", "rugby league", "rugby union", "sailing", "skiing", "snooker",
        "soccer", "sumo", "swimming", "table tennis", "tennis", "volleyball", "weightlifting",
        "wrestling",
    }
)  # fmt: skip
"""Sports and desks under which a headline is filed: "Soccer: …"."""

MARKETS = frozenset(
    "bonds bullets column deals debt economy energy forex grains group idr markets metals money "
    "oil precious softs spotlight stocks summit treasuries watch week".split()
)
"""Last words of the standing tags of market copy: "GLOBAL MARKETS-", "ECONOMIC SPOTLIGHT -"."""
