"""Cues that are deeds with some things, and what these are."""

PRIZES = frozenset(
    """
    bronze championship crown cup game gold heat lead life lives match medal medals place point
    points pole prize prizes race scalp series silver spot title titles trophies trophy victim
    victims wicket wickets win
    """.split()
)
"""What is won, so that who claims it says nothing."""

OFFICES = frozenset(
    """
    command control debt debts duties leadership office ownership position positions post posts
    power presidency responsibilities responsibility role roles throne
    """.split()
)
"""What is taken over, so that who assumes it says nothing."""

GAMES = frozenset("ball balls game games inning innings shutout shutouts tent tents".split())
"""What is thrown or put up, so that who pitches it says nothing."""

AIRCRAFT = frozenset(
    """
    aircraft airliner airliners airplane airplanes balloon balloons drone drones flight
    helicopter helicopters jet jets missile missiles plane planes rocket rockets
    """.split()
)
"""What is hit in the air, so that who shoots it down says nothing."""

GOODS = frozenset(
    """
    ambassador ambassadors bags batch batches boxes cans car cars lot lots models packages phones
    product products toys trucks units vehicle vehicles
    """.split()
)
"""What is called back, so that who recalls it says nothing."""

GAINS = frozenset(
    """
    advance advances decline declines drop fall gain gains loss losses rise rises score scores
    time times victory win wins
    """.split()
)
"""What a share or a team has at the end, so that who posts it says nothing."""

TARGETS = frozenset(
    """
    airport airports base bases building buildings bus buses camp camps checkpoint checkpoints city
    convoy convoys embassies embassy forces militants mosque mosques outpost outposts patrol
    patrols pipeline pipelines police position positions post posts rebels ship ships soldiers
    station stations target targets town towns troops village villagers villages
    """.split()
)
"""What is attacked with arms, so that who attacks it says nothing."""

IMAGES = frozenset("image images photo photos picture pictures selfie selfies".split())
"""What is posted without words."""

CONCLUSIONS = frozenset(
    """
    accord agreement campaign contract deal debate inquiry investigation meeting negotiations pact
    probe round sale session summit talks tour treaty trial trip visit
    """.split()
)
"""What is brought to an end or signed, so that who concludes it says nothing."""

DEAR = frozenset(
    """
    brother children coach colleagues daughter family father friend friends husband lawyer lawyers
    mother opponent parents rival sister son supporters team-mate team-mates wife
    """.split()
)
"""Who is taken into somebody's arms, so that who embraces them says nothing."""

ANSWERED = frozenset("bell door doorbell phone phones telephone".split())
"""What is answered without saying anything that is told."""

SHORES = frozenset(
    """
    area areas capital cities city coast coastline coasts country east island islands north
    province region regions shore shores south state states town towns villages west
    """.split()
)
"""What a storm hits, so that who lashes it says nothing."""

PLEAS = frozenset(
    """
    access admission appeal appeals application applications bail entry leave motion motions parole
    permission petition petitions request requests visa visas
    """.split()
)
"""What is asked for, so that who denies it refuses it and says nothing."""

ADMISSIONS = frozenset(
    "access admission bail entry leave parole passage permission visa visas".split()
)
"""What is given to who asks, so that who refuses it says nothing."""

CONTESTS = frozenset(
    """
    case cases contest contests final finals game games match matches race races series tie ties
    title
    """.split()
)
"""What a goal or a judge decides, and says nothing of it."""

BIRTHS = frozenset("baby babies child children son sons daughter daughters twins".split())
"""Who is expected to be born, so that who expects them foresees nothing."""

PORTENDING = frozenset(
    """
    promise promised promises promising threaten threatened threatening threatens
    """.split()
)
"""Forms of the verbs of "threatened to resign", and of a storm that "threatened to destroy"."""

FIGURES = frozenset("earnings figures results".split())
"""What a firm publishes on a day: who is to report them has said nothing of them yet."""

DEEDS = {
    **dict.fromkeys(("answer", "answered", "answering", "answers"), ANSWERED),
    **dict.fromkeys(("attack", "attacked", "attacking", "attacks"), TARGETS),
    **dict.fromkeys(("conclude", "concluded", "concludes", "concluding"), CONCLUSIONS),
    **dict.fromkeys(("claim", "claimed", "claiming", "claims"), PRIZES),
    **dict.fromkeys(("assume", "assumed", "assumes", "assuming"), OFFICES),
    **dict.fromkeys(("embrace", "embraced", "embraces", "embracing"), DEAR),
    **dict.fromkeys(("decide", "decided", "decides", "deciding"), CONTESTS),
    **dict.fromkeys(("denied", "denies", "deny", "denying"), PLEAS),
    **dict.fromkeys(("expecting",), BIRTHS),
    **dict.fromkeys(("lash", "lashed", "lashes", "lashing"), SHORES),
    **dict.fromkeys(("pitch", "pitched", "pitches", "pitching"), GAMES),
    **dict.fromkeys(("post", "posted", "posting", "posts"), GAINS | IMAGES),
    **dict.fromkeys(("recall", "recalled", "recalling", "recalls"), GOODS),
    **dict.fromkeys(("refuse", "refused", "refuses", "refusing"), ADMISSIONS),
    **dict.fromkeys(("report", "reporting", "reports"), FIGURES),
    **dict.fromkeys(("shoot down", "shooting down", "shoots down", "shot down"), AIRCRAFT),
}
"""What a cue does something to, by its forms: claimed a title, shot down a plane."""

CALLING = frozenset("call called calling calls".split())
"""Forms of the verb of "call a plan a joke", and of "call the police"."""

CALLED = frozenset(
    """
    ballot boycott ceasefire conference election elections halt meeting meetings primaries
    primary referendum referendums session strike strikes summit truce vote votes
    """.split()
)
"""What is called so that it takes place: called an early vote, called a halt."""

BALLOTS = frozenset("ballot ballots vote votes".split())
"""What is cast and says nothing of itself: cast her vote."""

NEEDING_AS = frozenset(
    """
    cast casting casts define defined defines defining frame framed frames framing
    """.split()
)
"""Forms of verbs that tell something of a thing only with "as": defined it as a first step."""

NEEDING_MORE = frozenset("advise advised advises advising".split())
"""Forms of verbs that tell nothing of somebody alone: advises Lee, but advised Lee to stay."""

PROVING = frozenset("prove proved proven proves proving".split())
"""Forms of the verb of "proved the charge", and of "proved a success"."""

FINDING = frozenset("find finding finds found".split())
"""Forms of the verb of "found the plan wanting", and of "found a job"."""

LOOKING = frozenset("look looked looking looks".split())
"""Forms of the verb of "looked to stop the quarrel", and of "looked to the mayor"."""

HELPING = frozenset("help helped helping helps".split())
"""Forms of the verb that leads to another: helped found the league, helps explain why A."""

SHOWING_UP = frozenset("show showed showing shown shows".split())
"""Forms of the verb of "showed up on the radio"."""

WEIGHING = frozenset("weigh weighed weighing weighs".split())
"""Forms of the verb of "weighed the plan", and of "weighed two tons"."""
