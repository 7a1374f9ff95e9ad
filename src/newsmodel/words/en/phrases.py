"""Small sets of words by which phrases and the bounds of content are read."""

NOT_ADVERBS = frozenset(
    """
    ally anomaly apply assembly bully comply costly daily deadly early elderly family folly
    friendly homily imply italy july likely lonely lovely monopoly monthly multiply only quarterly
    rally rely reply supply tally unlikely weekly
    """.split()
)
"""Words in -ly that are no adverbs."""

TIME_OPENERS = frozenset(
    """
    earlier early last late next one some that this two
    """.split()
)
"""Words before a time: last week, this morning."""

BEFORE_MONTHS = TIME_OPENERS | {"Earlier", "Last", "Late", "This", "mid"}
"""Words before a month, also at the start of a sentence: early May, Last May."""

PLAIN_ARTICLES = frozenset("a an his its my our the their your".split())
"""Those of the articles behind which no preposition stands: what looks like one is an adjective,
"his |opposite| number".
"""

ARTICLES = frozenset(
    """
    a an any every her his its my no our some the their these this those your
    """.split()
)
"""Words with which a noun phrase begins, so that the one before it has ended."""

INDEFINITE = frozenset("a an".split())
"""The article of something new: "a plan that drew laughter"."""

STANDING_ALONE = frozenset(
    """
    all another both few many most neither several some
    """.split()
)
"""Words before a noun that can be the whole subject: "another said", "some say"."""

TIMES = frozenset(
    """
    afternoon autumn dawn day days dusk evening fall hour hours in midday midnight minutes month
    months morning night noon on spring summer time today week weekend weeks winter year years
    """.split()
)
"""Words for a time behind such a word."""

NEAR_TIMES = frozenset("early immediately just late long only right shortly soon".split())
"""Words that tell how near a time was to another: shortly before, late on Friday."""

COUNTING = frozenset("a about an few just less more only several some than the".split())
"""What a length of time is counted with, but for numbers: just a few hours."""

LONG_TIMES = frozenset("days decades months past weeks years".split())
"""Nouns for a time that may stand between "has" and its verb: has for years said, in the past."""

ADVERBIALS = {
    "as": frozenset("consequence result rule".split()),
    "at": frozenset("present times worst".split()),
    "by": frozenset("comparison contrast default extension law".split()),
    "for": frozenset("example instance starters".split()),
    "in": frozenset(
        """
        addition brief comparison contrast effect essence fact general particular part practice
        private principle public reality response return short sum theory time total turn
        """.split()
    ),
    "of": frozenset("course late".split()),
    "on": frozenset("average balance occasion occasions paper reflection".split()),
}
"""Nouns that are an adverb with the preposition before them: in fact, for example, as a rule. They
open a sentence without a comma, or stand between "has" and its verb.
"""

MAKERS = frozenset("by from".split())
"""Prepositions before whoever made or gave a thing: a note |by| Lee, a letter |from| the board."""

ORIGINS = frozenset("from of".split())
"""Prepositions before where somebody comes from: Lee |of| Arden, an aide |from| Varn."""

ATTACHING = frozenset(
    """
    at between for from in inside near on to who with within
    """.split()
)
"""Prepositions that may belong to the noun before them: a spokesman for the army."""

OCCASIONS = frozenset(
    """
    addition afternoon background briefing call condition conference conferences court day
    debate debates e-mail email emails evening facebook hearing interview interviews
    journalists lawmakers letter message month morning news night phone post rallies rally
    release remarks report reporters response session sitting speech speeches statement
    statements telephone television testimony time tweet tweets twitter video week weekend year
    """.split()
)
"""Nouns for an occasion of speech; "in a statement" is no part of who spoke."""

MARGINS = frozenset("margin margins".split())
"""What "by" says by how much somebody is ahead: backed Lee by broad margins."""

MATCHES = frozenset("cup game half match night season tournament".split())
"""What a goal is scored in, so that it is none that somebody has: her first goal of the season."""

MEDIA = frozenset(
    """
    broadcast broadcasts facebook instagram media news podcast podcasts radio show shows
    television tv twitter youtube
    """.split()
)
"""Words for what somebody speaks on, in lower case: mocked Lee |on Twitter|, |on Varn News|."""

SPEAKING_PLACES = frozenset("airwaves hill program stage stump trail".split())
"""Where somebody speaks to many, beside a medium: remarks on the campaign trail."""

GATHERINGS = frozenset(
    """
    advertisement appearance breakfast ceremony column commercial concert concerts editorial
    essay event forum funeral gala gathering gatherings gig hall hearings luncheon meeting
    meetings op-ed reception summit vigil visit wedding
    """.split()
)
"""Further occasions of speech, which may be part of who spoke too: blasted Lee |at the summit|."""

DAY_TIMES = frozenset(
    """
    afternoon evening morning night
    """.split()
)
"""Parts of a day behind a weekday: Friday evening."""

QUESTION_WORDS = frozenset(
    """
    how if what whatever when where whether which who whom whose why
    """.split()
)
"""Words that open a question told by a cue: asked whether, explained how."""

ASKING = frozenset("how what whether why".split())
"""Those of them that open no relative clause: what they open is asked or told."""

ASKING_ALWAYS = frozenset("how whether why".split())
"""Those of them that stand for no thing, as "what" may."""

KEPT_OPENERS = frozenset(
    """
    as if since than unless until where
    """.split()
)
"""Words that open a clause which may belong to the thing before it: consequences if talks fail."""

CONCESSIONS = frozenset(
    """
    although though whereas
    """.split()
)
"""Words with which the reporter sets something against what somebody means to do."""

TURNS = frozenset(
    """
    although and but though whereas while
    """.split()
)
"""Words with which the reporter may turn to another speaker: said A, while Lee said B."""

POINTING = frozenset("alluding harking pointing referring".split())
"""Participles with which the reporter tells what a speaker has in view: said A, pointing to B."""

CHEERS = frozenset(
    """
    applause boos cheer cheering cheers gasps groans jeers laughs laughter murmurs whistles
    """.split()
)
"""What a crowd answers a speaker with: said A, drawing cheers."""

ROUSING = frozenset("drawing earning eliciting prompting provoking winning".split())
"""Participles of what a speaker’s words do to a crowd, before its answer."""

SENTENCING = frozenset(
    "acquitting adjourning convicting fining jailing remanding sentencing".split()
)
"""Participles of what a judge does as he speaks: said A, jailing him for nine years."""

JUDGING = frozenset(
    """
    accused applauded assailed attacked berated blamed blasted called castigated chided commended
    condemned congratulated criticised criticized decried defended denounced deplored derided
    dismissed faulted hailed implied lambasted lamented lauded likened mocked praised questioned
    rebuked rejected ridiculed scolded slammed thanked welcomed
    """.split()
)
"""Past forms with which a speaker passes judgement, as with "said": said A and praised B."""

JUDGING_IT = frozenset(
    """
    brand branded brands call called calls condemn condemned condemns denied denies denounce
    denounced denounces deny deride derided derides describe described describes dismiss
    dismissed dismisses dispute disputed disputes label labelled labels reject rejected rejects
    """.split()
)
"""Verbs with which another speaker takes up what was said: said A, but Lee called it B."""

NEEDING_OBJECT = frozenset(
    """
    adopt adopted adopting adopts announce announced announces announcing blame blamed blames
    blaming bring bringing brings brought cause caused causes causing condemn condemned condemning
    condemns create created creates creating criticise criticised criticises criticising criticize
    criticized criticizes criticizing defend defended defending defends denied denies denounce
    denounced denounces denouncing deny denying describe described describes describing disavow
    disavowed disavowing disavows dismiss dismissed dismisses dismissing dispute disputed disputes
    disputing disregard disregarded disregarding disregards face faced faces facing favor favored
    favoring favors favour favoured favouring favours heed heeded heeding heeds ignore ignored
    ignores ignoring introduce introduced introduces introducing issue issued issues issuing made
    make makes making offer offered offering offers overlook overlooked overlooking overlooks praise
    praised praises praising present presented presenting presents propose proposed proposes
    proposing publish published publishes publishing raise raised raises raising reject rejected
    rejecting rejects release released releases releasing repeat repeated repeating repeats
    repudiate repudiated repudiates repudiating send sending sends sent share shared shares sharing
    sponsor sponsored sponsoring sponsors support supported supporting supports unveil unveiled
    unveiling unveils use used uses using want wanted wanting wants welcome welcomed welcomes
    welcoming
    """.split()
)
"""Verbs that have an object always: behind a noun and “that” without one, the noun is theirs."""

WITH_VERBS = frozenset("away back down forward off out up".split())
"""Adverbs that go with a verb, before its object or behind a pronoun: stepped up her attacks,
weighed him down."""

NOTIFYING = frozenset(
    """
    assure assured assures assuring convince convinced convinces convincing inform informed
    informing informs notified notifies notify notifying remind reminded reminding reminds warn
    warned warning warns
    """.split()
)
"""Verbs that take a hearer and what he is told of: reminded voters of the war."""

ORDERING = frozenset(
    """
    command commanded commanding commands order ordered ordering orders require required
    requires requiring
    """.split()
)
"""Verbs whose object need not hear what is to be done: ordered the records to be sealed."""

LEARNING = frozenset(
    """
    calculate calculated calculates calculating discover discovered discovering discovers find
    finding finds found hint hinted hinting hints learn learned learning learns learnt maintain
    maintained maintaining maintains
    """.split()
)
"""Verbs that lead to a clause though they are no verbs of speech: learned she had won."""

PARTED = frozenset(
    """
    about against for in of to with
    """.split()
)
"""Particles that need not stand beside their verb: called |on Friday| for."""

ADDING = frozenset(
    """
    add added adding adds
    """.split()
)
"""Cues that count before a number: added 17 points."""

CATENATIVES = frozenset(
    """
    attempt attempted attempting attempts began begin beginning begins begun cease ceased ceases
    continue continued continues continuing fail failed failing fails keep keeping keeps kept
    liked likes loved loves manage managed manages managing proceed proceeded proceeds purport
    purported purporting purports start started starting starts stop stopped stopping stops
    struggle struggled struggles struggling tend tended tends tried tries try trying
    """.split()
)
"""Verbs that belong to the verb they lead to: continued to warn, began asking, likes to say."""

SILENCE = frozenset(
    """
    answer comment describe detail disclose discuss divulge elaborate expand explain give identify
    name provide reveal say specify
    """.split()
)
"""What a speaker declines to do who has no more to say: declined to comment."""

NO_MORE = frozenset(
    """
    detail details elaboration evidence example examples explanation figures names particulars
    proof reason reasons specifics
    """.split()
)
"""What a speaker does not give who has no more to say: gave no details, without any proof."""

UNANSWERED = frozenset("answer reply respond return".split())
"""What whoever was asked for a view did not do: did not respond to a request."""

INQUIRIES = frozenset(
    """
    call calls email emails e-mail e-mails inquiries inquiry message messages queries query question
    questions request requests
    """.split()
)
"""How somebody is asked for a view: did not return calls."""

LINKS = frozenset(
    """
    appear appeared appears became become becomes becoming feel feels felt grew grow growing
    grown grows look looked looks remain remained remains seem seemed seems sound sounded
    """.split()
)
"""Verbs that link a subject to an adjective, beside forms of be."""

REMARKS = frozenset(
    """
    blow boost departure move reference reversal setback shift sign step
    """.split()
)
"""Nouns by which the reporter sums up what was said: endorsed Lee, a blow to Ray."""

NOTES = frozenset(
    {
        "advisory", "analysis", "backgrounder", "breaking", "breaking news", "byline",
        "cautionary notice", "clarification", "commentary", "contributing", "contributors",
        "correction", "corrections", "ed note", "editor's note", "editor’s note",
        "editors' note", "editors’ note", "exclusive", "fact check", "factbox", "feature",
        "interview", "news analysis", "note", "paid notice", "profile", "read more",
        "related", "roundup", "spotlight", "the latest", "timeline", "update", "updates",
        "urgent",
    }
)  # fmt: skip
"""What the desk puts before a colon, and nobody says: "Correction: A", "Contributing: Ann Lee"."""

FOCUSING = frozenset(
    """
    almost exactly just merely nearly only precisely
    """.split()
)
"""Words that narrow down what somebody tells: showed just how deep it is."""

GRADING = frozenset("far further long so too very yet".split())
"""Words of degree before what they measure: says too many left, wants yet another vote."""

SINCE_WHEN = frozenset("also formerly now once still then".split())
"""What tells since when somebody is something: Ann Lee, then the mayor."""

TITLING = frozenset("acting founding managing presiding ranking reigning ruling sitting".split())
"""Forms in -ing that open an office: managing director, acting mayor."""

POLLS = frozenset(
    """
    poll polling polls survey surveys
    """.split()
)
"""What a statement goes by: "In the latest poll, A"."""

VIEWS = frozenset(
    """
    estimation judgement judgment mind opinion reading telling view words
    """.split()
)
"""What is somebody's, and a statement goes by: "In her view, A"."""

COURTS = frozenset(
    "court courts judge judges lawyer lawyers panel panels tribunal tribunals".split()
)
"""Nouns before which "appeals" and "claims" are no verbs: a federal appeals |court|."""

COUNTS = frozenset(
    """
    account admission argument calculation calculations count estimate estimates reckoning tally
    """.split()
)
"""What is somebody's, and a statement goes by: "By his own count, A"."""

VARYING = frozenset(
    """
    adjust adjusted charged differ differed differing differs graded paid priced rank ranked
    rated set sort sorted varied varies vary varying
    """.split()
)
"""Forms of verbs behind which "according to" tells a measure: wages vary according to age."""

MEASURES = frozenset(
    """
    custom need needs plan plans preference preferences protocol schedule size taste timetable
    tradition type
    """.split()
)
"""What something goes according to that nobody says."""

QUOTING = frozenset(
    """
    cite cited cites quote quoted quotes
    """.split()
)
"""Verbs of "quoted Lee as saying"."""

RECALLING = frozenset(
    """
    recall recalled recalls remember remembered remembers
    """.split()
)
"""Verbs of "recalled Lee saying": who remembers what another said relays it."""

CITING = frozenset("citing quoting".split())
"""How whoever reports names a source behind the cue: A, the Post said |quoting| Lee."""

CIRCUMSTANCES = frozenset(
    """
    after because before besides contrary despite given instead since thanks unlike with without
    """.split()
)
"""What opens circumstances of what is said, and none of the saying: despite A, B."""

CONCEDING = frozenset("although because if though unless".split())
"""What opens a clause of what is said, and tells nothing of when: said |although A|, B."""

MEANWHILE = frozenset("after as before when while".split())
"""Words that open a clause which tells when the main one was: left |after| she spoke."""

CHECKING = frozenset("confirm verify".split())
"""Verbs of who looks whether a thing is so, and says nothing of it where he cannot."""

SEEING = frozenset("saw see seeing seen sees".split())
"""Forms of the verb of "see the deal as a mistake"."""

PERCEIVING = frozenset(
    """
    caught feature featured features featuring film filmed hear heard hears include included
    includes including overheard receive received receives receiving recorded saw see seeing seen
    sees show showed shown shows watch watched watches watching
    """.split()
)
"""Verbs of what one takes in or holds, whose object then does something: heard |Lee| saying A."""

REFUSING = frozenset(
    """
    block blocked blocking blocks defeat defeated defeats oppose opposed opposes opposing reject
    rejected rejecting rejects veto vetoed vetoes vetoing
    """.split()
)
"""What is done with a text by those of whom it is not: vetoed a text demanding A."""

STANCES = frozenset(
    "backing disliking endorsing favoring favouring opposing preferring rejecting resisting "
    "supporting wanting".split()
)
"""Participles of a stance, which describe the persons before them: pastors supporting Ann Lee."""

STRIKES = frozenset("attack attacks blast blasts".split())
"""Nouns for a deed of war that are verbs of speech elsewhere: attacks kill five."""

STRIKING = frozenset(
    "damage destroy hit hurt injure kill leave rip rock shake target wound".split()
)
"""What strikes do: Bomb blasts rock Arden."""

HARMING = frozenset(
    """
    burying crushing damaging derailing destroying drowning flattening hurting injuring killing
    maiming razing sinking toppling trapping uprooting wounding
    """.split()
)
"""Participles of what a blast, a storm or a crash does, and no speaker: exploded, killing two."""

SLOWING = frozenset(
    """
    accelerating averaging climbing contracting cooling declining dropping easing expanding
    falling growing peaking rebounding recovering rising shrinking slipping slowing stabilising
    stabilizing
    """.split()
)
"""Participles of what prices, growth and the like do, as somebody foresees it."""

SWELLING = frozenset(
    """
    abound build climb deepen dim dwindle ease ebb emerge evaporate fade fall fester flare grow
    linger mount persist recede remain rise soar spread subside surge swell swirl vanish
    """.split()
)
"""What hopes, fears and claims do, so that the word before is a noun: Peace hopes fade."""

GROWING = frozenset(
    """
    deepened deepening dimmed dwindled dwindling emerged emerging faded fading grew growing grown
    high intensified intensifying mounted mounting persist persisted persisting receded receding
    remain remained remains rife rising rose soared spread spreading surged surging swirled
    swirling widespread
    """.split()
)
"""What fears and hopes do or are, before the clause that they hold: fears are mounting that A."""

AMOUNTS = frozenset("billion cent million pct percent trillion".split())
"""Last words of an amount. As a share of people it says A and foresees nothing: up from the 2
percent expected."""

FORESEEN = frozenset("estimated expected forecast foreseen predicted projected reported".split())
"""What is done to an amount: the 2 percent forecast for May."""

FORESEEING = frozenset(
    """
    estimate estimated estimates expect expected expects forecast forecasts foresaw foresee foresees
    predict predicted predicts project projected projects
    """.split()
)
"""Forms of verbs of what is to come, so that a time behind it is part of it."""

NOBODY = frozenset("it it's it’s that that's that’s there there's there’s this".split())
"""Subjects that think and say nothing: it is clear that, there was no time to explain."""

CHALLENGING = frozenset("challenge challenged challenges challenging".split())
"""Forms of a verb whose "to" leads to a thing too: challenged Lee to a debate."""

DOUBTS = frozenset("debate dispute doubt interpretation question".split())
"""What a thing is open to, so that nobody thinks anything: is open to question."""

EASE = frozenset(
    """
    difficult easier easy hard harder impossible tough tougher
    """.split()
)
"""Adjectives that tell how hard a deed is, whoever does it: it is hard to see why."""

PASSING = frozenset(
    """
    dropped passed stood stopped swung
    """.split()
)
"""Forms behind which "by" tells a place: stopped by the office."""

SAYABLE = frozenset(
    """
    all anything bit everything less line lines little lot more most much nothing part phrase
    phrases sentence something thing things way
    """.split()
)
"""Nouns for what somebody may say, beside words and remarks: the last thing he said."""

CLOSE = frozenset("close familiar loyal near privy".split())
"""What tells behind a noun, before a preposition, of somebody: a source |close| to the board."""

WRITING = frozenset("write writes writing written wrote".split())
"""Forms of the verb that takes a hearer or a text: |wrote| her a letter, |wrote| a letter."""

MAINTAINING = frozenset("maintain maintained maintaining maintains".split())
"""Forms of a verb that takes a thing too, of which nothing is said: |maintains| its lead."""

FLOATING = frozenset("all both each".split())
"""Words that tell of all of a subject behind it or behind an auxiliary: they |all| agreed, have
|both| said, told them |each| to go."""

SAYING = frozenset(
    """
    said say saying says
    """.split()
)
"""Forms of the one verb that takes a clause whatever follows."""

INSISTING = frozenset("contend contended contends insist insisted insists".split())
"""Forms of verbs that take no thing either: insisted |voters want change|."""
