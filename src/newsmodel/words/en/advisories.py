"""How the lines begin that desks write to desks round a story, by kind.

The last sign of an entry tells its form: with "…" the line may go on, with ":" it goes on behind a
colon, bar or dash, and without either the line holds nothing else but a number or a few words.
"""

ADVISORY = frozenset(
    {
        "ap graphic…", "ap graphics…", "ap photo…", "ap photos…", "ap video…", "attention -…",
        "attention –…", "attention editors…", "attention:", "attn:", "eds:", "eds.:", "eds…",
        "for use by…", "moving in…", "moving on…", "note to clients…", "note to editors…",
        "more to come…", "note to subscribers…",
        "the following information is not for publication…",
        "the following information is not intended for publication…", "with ap photo",
        "with ap photos", "with ap graphic", "with graphic", "with graphics", "with photo",
        "with photos", "with pictures", "with video",
    }
)  # fmt: skip
"""News of the take: what is added, what belongs to it, who may use it."""

CORRECTION = frozenset(
    {
        "eds: corrects…", "eds: correcting…", "eds.: corrects…", "this corrects…",
        "this version corrects…", "this version of the story…", "this version of this story…",
        "this story corrects…", "this story has been corrected…", "this story was corrected…",
        "this article has been corrected…", "this article has been updated to correct…",
        "this item corrects…", "this story was refiled…", "refiles to correct…",
    }
)  # fmt: skip
"""That an earlier version was wrong."""

EMBARGO = frozenset(
    {
        "attention embargo", "embargo:", "embargoed…", "for immediate release", "for release…",
        "for use after…", "hold for…", "not for broadcast…", "not for publication…",
        "not for release…", "not for use…", "not to be published…", "not to be used…",
        "strictly embargoed…",
    }
)  # fmt: skip
"""When the story may be used."""

EDITORS_NOTE = frozenset(
    {
        "disclaimer:", "ed note…", "ed. note…", "editor's note…", "editors' note…",
        "editors note…", "editor note…", "except for the headline…", "the following is an edited…",
        "the following is an excerpt…", "the following statements were posted…",
        "this is an automated translation…", "this story has been translated…",
        "this article has not been edited…", "this report has not been edited…",
        "this story has not been edited…", "this story is part of…", "this article was translated…",
    }
)  # fmt: skip
"""What the editor tells the reader of the story."""

CONTRIBUTION = frozenset(
    {
        "information from:", "material from the…", "with additional reporting…",
        "with agencies", "with agency inputs…", "with files from…", "with input from…",
        "with inputs from…", "with reporting by…", "with reporting from…", "with reports from…",
    }
)  # fmt: skip
"""Who helped."""

SOURCE = frozenset({"source:", "sources:", "story filed by…"})
"""Whose story it is."""

COPYRIGHT = frozenset(
    {
        "copyright (c)…", "copyright 19…", "copyright 20…", "copyright ©…", "copyright:",
        "copyright ap…", "copyright by…", "copyright reuters…", "copyright the…",
        "copyright thomson…", "these materials may not…", "this article originally appeared…",
        "this material may not…", "this story originally appeared…",
    }
)  # fmt: skip
"""Rights."""

CONTACT = frozenset(
    {
        "contact:", "contacts:", "contact", "contacts", "e-mail:", "email:", "facebook:", "fax:",
        "for additional information…", "for further details…", "for further information…",
        "for media enquiries…", "for media inquiries…", "for more details…",
        "for more information…", "for press inquiries…", "instagram:", "investor contact",
        "investor contacts", "investor contact:", "investor relations", "investor relations:",
        "investor relations contact:", "linkedin:", "media contact", "media contact:",
        "media contacts", "media contacts:", "media enquiries:", "media inquiries:",
        "media relations:", "phone:", "press contact", "press contact:", "press office:", "tel:",
        "tel.:", "telephone:", "twitter:", "web:", "website:",
    }
)  # fmt: skip
"""Whom to ask."""

RELATED = frozenset(
    {
        "catch up on…", "find ap's coverage…", "follow ap's…", "follow ap on…", "for more ap…",
        "full coverage:", "more ap…", "on the net:", "online:", "read more ap…", "see ap's…",
        "we have also moved…",
    }
)  # fmt: skip
"""What heads the agency's own list of related stories, or sends the reader to one."""

OTHER = frozenset(
    {
        "companies in this story:", "companies mentioned in this story:", "keyword:", "keywords:",
        "logo -…", "logo –…", "logo:", "photo -…", "photo –…", "this report by the canadian press…",
        "this report by…",
    }
)  # fmt: skip
"""Service lines that are none of the others."""

EDITS = frozenset(
    "add adding adds attn clarifies clarifying combines completes deletes deleting embargoed "
    "expands extends fixes fixing fleshes incorporates incorporating inserting inserts polishes "
    "recasting recasts refiles refiling releads removes removing reorders repeating repeats "
    "replaces resending resends restores restructures resubmits retops rewrites rewriting rounds "
    "shortens substitutes tightens topping tops translates trimming trims tweaks update updates "
    "updating upgrades writethru eds attention".split()
)
"""First words of an advisory in brackets: "(Adds quotes, background)"."""

CORRECTS = frozenset(
    "corrected correcting correction corrections corrective corrects clarification".split()
)
"""First words of a bracket that says an earlier version was wrong."""

LEADS = frozenset(
    {
        "(achtung)", "1st lead", "1st ld", "1st net", "1st roundup", "2nd lead", "2nd ld",
        "2nd net", "2nd roundup", "3rd lead", "3rd ld", "3rd net", "4th lead", "5th lead",
        "achtung", "advisory", "alert", "breaking", "bulletin", "correction", "extra", "flash",
        "lead", "net", "refile", "repeat", "roundup", "update", "urgent",
    }
)  # fmt: skip
"""Lines above a headline that say which take of a story it is."""
