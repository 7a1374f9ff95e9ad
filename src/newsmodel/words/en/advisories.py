"""Words with which desks speak to desks round a story."""

EDITS = frozenset(
    "add adding adds attention attn clarifies clarifying combines completes deletes deleting "
    "eds embargoed expands extends fixes fixing fleshes incorporates incorporating inserting "
    "inserts leads minor-edits overrides polishes recasting recasts refiles refiling releads "
    "removes removing reorders repeating repeats replaces resending resends restores restoring "
    "restructures resubmits retops rewrites rewriting separates shortens subs substitutes "
    "tightens topping tops translates trimming trims tweaks update updates updating upgrades "
    "writethru".split()
)
"""First words of an advisory in brackets: "(Adds quotes, background)"."""

CORRECTS = frozenset(
    "corrects correcting corrected correction corrections corrective refiled clarification "
    "corrects-to".split()
)
"""First words of a note that an earlier version was wrong."""

SHOUTED = frozenset(
    "updates adds recasts incorporates refiles resending repeats corrects rewrites inserts "
    "releads tops contains changes".split()
)
"""What an advisory line says in capitals behind its opening: "ATTENTION - UPDATES toll"."""

LEADS = frozenset(
    {
        "refile", "extra", "1st lead", "2nd lead", "3rd lead", "4th lead", "5th lead", "1st ld",
        "2nd ld", "3rd ld", "lead", "net", "1st net", "2nd net", "3rd net", "urgent", "bulletin",
        "flash", "alert", "correction", "achtung", "advisory", "update", "repeat", "(achtung)",
        "roundup", "1st roundup", "2nd roundup", "lead-all", "breaking",
    }
)  # fmt: skip
"""Lines above a headline that say which take of a story it is."""
