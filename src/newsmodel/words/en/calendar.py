"""The words of the calendar: what they name, and the numbers and TIMEX3 codes they stand for."""

MONTH_NUMBERS = {
    "january": 1, "jan": 1,
    "february": 2, "feb": 2,
    "march": 3, "mar": 3,
    "april": 4, "apr": 4,
    "may": 5,
    "june": 6, "jun": 6,
    "july": 7, "jul": 7,
    "august": 8, "aug": 8,
    "september": 9, "sep": 9, "sept": 9,
    "october": 10, "oct": 10,
    "november": 11, "nov": 11,
    "december": 12, "dec": 12,
}  # fmt: skip
"""Months and their abbreviations, without the full stop."""

MONTHS = frozenset(MONTH_NUMBERS)
"""Names of months."""

GIVEN_MONTHS = frozenset("April August Jan Jun June".split())
"""Months that are given names too, beside "May", which is a verb besides."""

WEEKDAY_NUMBERS = {
    "monday": 1, "mon": 1,
    "tuesday": 2, "tue": 2, "tues": 2,
    "wednesday": 3, "wed": 3, "weds": 3,
    "thursday": 4, "thu": 4, "thur": 4, "thurs": 4,
    "friday": 5, "fri": 5,
    "saturday": 6, "sat": 6,
    "sunday": 7, "sun": 7,
}  # fmt: skip
"""Weekdays and their abbreviations, without the full stop, as ISO 8601 numbers them."""

WEEKDAYS = frozenset(WEEKDAY_NUMBERS)
"""Names of weekdays."""

WEEKDAY_PLURALS = {
    "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4,
    "fridays": 5, "saturdays": 6, "sundays": 7,
}  # fmt: skip
"""Weekdays that come round: "on Fridays"."""

UNITS = {
    "second": "S", "seconds": "S",
    "minute": "m", "minutes": "m",
    "hour": "H", "hours": "H",
    "day": "D", "days": "D",
    "weekend": "WE", "weekends": "WE",
    "week": "W", "weeks": "W",
    "fortnight": "F", "fortnights": "F",
    "month": "M", "months": "M",
    "quarter": "Q", "quarters": "Q",
    "period": "P",
    "half": "2",
    "year": "Y", "years": "Y",
    "decade": "E", "decades": "E",
    "century": "C", "centuries": "C",
}  # fmt: skip
"""Units in which time is counted. "m" is the minute, beside "M", the month. "period" is the span
that a balance sheet compares, "half" that of a year."""

PLURAL_UNITS = frozenset(
    "centuries days decades fortnights hours minutes months quarters seconds weekends weeks "
    "years".split()
)
"""Units in the plural, which need no number to be a length of time ("for years")."""

PERIODICITIES = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W",
    "monthly": "P1M", "quarterly": "P3M", "annually": "P1Y", "yearly": "P1Y",
}  # fmt: skip
"""Words for how often. "annual" stays out: it is part of names ("annual report")."""

DAY_PARTS = {
    "dawn": "MO", "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI",
    "overnight": "NI", "midmorning": "MO", "midafternoon": "AF",
}  # fmt: skip
"""Parts of the day."""

DAY_PART_PLURALS = {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"}
"""Parts of the day that come round: "Friday nights"."""

DAY_HOURS = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}
"""Hours with a name. Midnight ends its day."""

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
"""Seasons. "fall" is a verb more often than not."""

REFERENCES = {
    "now": "PRESENT_REF", "nowadays": "PRESENT_REF", "currently": "PRESENT_REF",
    "recently": "PAST_REF", "lately": "PAST_REF",
    "soon": "FUTURE_REF",
}  # fmt: skip
"""Words for a time without bounds."""

DAY_WORDS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
"""Days reckoned from the day of the story."""

OPENERS = frozenset("current future past".split())
"""Adjectives that are a mention by themselves or open one: "in the future"."""

SPOKEN_DECADES = {
    "twenties": "192", "thirties": "193", "forties": "194", "fifties": "195", "sixties": "196",
    "seventies": "197", "eighties": "198", "nineties": "199",
}  # fmt: skip
"""Decades in words; only behind "the", for ages are told so too ("in her eighties")."""

TIME_WORDS = frozenset(
    ["ago", *REFERENCES, *DAY_WORDS, *OPENERS, *PERIODICITIES, *WEEKDAY_PLURALS, *SPOKEN_DECADES]
)
"""Words that mean a time without help."""

DAY_TIMES = frozenset([*DAY_PARTS, *DAY_HOURS])
"""Parts and hours of the day."""

FIXED_HOLIDAYS = {
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "st patrick's day": (3, 17),
    "may day": (5, 1),
    "juneteenth": (6, 19),
    "fourth of july": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "armistice day": (11, 11),
    "veterans day": (11, 11),
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}
"""Holidays on the same day each year."""

WEEKDAY_HOLIDAYS = {
    "martin luther king day": (1, 1, 3),
    "presidents day": (2, 1, 3),
    "memorial day": (5, 1, -1),
    "labor day": (9, 1, 1),
    "columbus day": (10, 1, 2),
    "election day": (11, 2, 0),
    "thanksgiving": (11, 4, 4),
    "thanksgiving day": (11, 4, 4),
}
"""American holidays on a weekday: month, ISO weekday, and which of its kind in the month (-1 is
the last). Election Day, 0, is the Tuesday after the first Monday."""

EASTER_HOLIDAYS = {
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
}
"""Holidays that go with Western Easter, in days from it."""

HOLIDAY_HEADS = frozenset(
    "armistice ash bastille boxing christmas columbus easter election fourth good halloween "
    "juneteenth labor martin maundy memorial new palm presidents st thanksgiving valentine's "
    "veterans".split()
)
"""First words of holidays. "may" and weekdays have bits of their own."""

NOT_BEFORE_WEEKDAY = frozenset("black bloody casual cyber giving orange super".split())
"""Words that make a name of the weekday after them: "Bloody Sunday", "Black Friday"."""

NOT_AFTER_WEEKDAY = frozenset(
    "telegraph times mirror express herald tribune world dispatch live football brunch".split()
)
"""Words that make a name of the weekday before them: "the Sunday Times"."""

NAMES_OF_PEOPLE = frozenset("april august jan jun june mar may".split())
"""Months that people are called by: "April Ryan", "Theresa May"."""

ABBREVIATED_WORDS = frozenset("fri jan mar mon sat sun thu tue wed".split())
"""Abbreviations that are names or words as well; they need a number or a month beside them."""

YEAR_WORDS = frozenset(
    "after around before between by circa during early fiscal for from in into late mid of over "
    "post pre since spring summer autumn winter through till to until year".split()
)
"""Words before four digits that make them a year."""

EARLY_YEAR_WORDS = frozenset("by circa in since until year".split())
"""Words before four digits that make them a year of any time."""

NOT_YEARS = frozenset(
    "acres barrels billion bpd cars companies deaths degrees delegates dollars euros feet flights "
    "francs gmt homes houses hours km kg kilograms kilometers kilometres lbs marks members men "
    "meters metres miles million minutes mph others pages people percent persons places points "
    "police pounds seats shares soldiers tons tonnes troops units votes watts women workers "
    "yards yen".split()
)
"""Words after four digits that make them a count."""

YEARS = frozenset(
    [
        *map("{}".format, range(1000, 2100)),
        *map("{}'s".format, range(1900, 2050)),
        *map("{}’s".format, range(1900, 2050)),
        *map("{}s".format, range(1000, 2100, 10)),
        *map("{}s".format, range(10, 100, 10)),
    ]
)
"""Years and decades in figures. Years round which numbers of four figures are mostly counts stay
out."""

QUARTER_CODES = frozenset("Q1 Q2 Q3 Q4 H1 H2".split())
"""Quarters and halves of a year as firms write them."""

FISCAL_YEARS = frozenset(
    [*map("FY{}".format, range(2000, 2050)), *map("FY{:02d}".format, range(50))]
)
"""Business years as firms write them."""

HOUR_WORDS = frozenset(
    "am pm AM PM a.m p.m A.M P.M GMT UTC BST CET CEST EDT EST CDT CST PDT PST JST local o'clock "
    "o’clock".split()
)
"""Words after an hour in figures, as printed. "local" opens "local time"."""

GLUED_HOURS = frozenset(
    f"{figures}{half}"
    for half in ("am", "pm")
    for figures in [
        *range(1, 13),
        *(f"{minute:02d}" for minute in range(0, 60, 5)),
        *(f"{hour}.{minute}" for hour in range(1, 13) for minute in ("00", "15", "30", "45")),
    ]
)
"""Hours in figures with their half of the day glued on, as the tokeniser cuts them: "8pm",
"8.30pm", and the "30pm" of "8:30pm"."""

SPOKEN_HUNDREDS = {"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}
"""The hundreds of a year in words: "nineteen ninety-six"."""

COMPOUND_TAILS = frozenset("ago earlier end long".split())
"""Last parts of compounds that tell a time beside those that do so alone: "year-ago"."""

ORDINAL_UNITS = frozenset(["second", "Second", "SECOND"])
"""Units that are ordinals more often than not."""

TIME_ZONES = frozenset("gmt utc bst cet cest est edt cst cdt mst mdt pst pdt jst et pt".split())
"""Time zones after an hour."""

TURNS = {"last": -1, "past": -1, "previous": -1, "this": 0, "coming": 1, "next": 1, "following": 1}
"""Words that say which of its kind is meant, before a month, weekday or season."""
