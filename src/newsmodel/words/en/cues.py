"""Words that give a statement to a source, one set for each complement that they take.

Verbs stand as lemmas; `Lexicon` makes their forms with the help of `inflections.py`.
A phrase of two words is a verb with its particle or preposition: "point out", "call for".
A verb stands in every set whose complement it takes: "agree" with a clause (they agreed that
A), an infinitive (they agreed to meet) and, as "agree on", a noun phrase.

Left out on purpose: verbs whose usual sense in news is no speech ("meet", "talk to", "run").
"""

SPEECH_VERBS = frozenset(
    """
    acknowledge add admit advise affirm agree allege announce answer argue ask assert attest bark
    beg blog boast brag caution charge chide chuckle claim comment complain concede conclude
    confess confide confirm contend continue counter crow cry declare declaim demand deny
    disclose echo elaborate emphasize emphasise enthuse estimate exclaim explain explode fire
    fume gripe groan growl grumble gush holler implore inquire insist interject
    intone joke jibe lament laugh lecture marvel mention moan mock murmur muse mutter note
    object observe offer opine order plead pledge posit post preach predict proclaim promise
    pronounce protest quip rage rail rant read reason recall recite recommend recount
    reflect reiterate relate remark remember remind repeat reply report respond retort retweet
    reveal roar say scoff scream shout shrug sigh smile snap sneer speculate spit state stress
    suggest summarize tease testify theorize threaten thunder tout tweet urge utter
    volunteer vow wail warn whine whisper wonder write yell
    """.split()
)
"""Verbs that stand beside a quotation, also before their subject: “Yes,” said Ann Lee."""

CLAUSE_VERBS = frozenset(
    """
    accept acknowledge add admit advise affirm agree allege announce answer anticipate appreciate
    argue assert assume assure attest believe bet blog boast brag calculate caution charge claim
    clarify comment complain concede conclude concur confess confide confirm conjecture consider
    contend convince counter declare decide deduce deem demand demonstrate deny determine
    disagree disclose discover dispute doubt dream elaborate emphasize emphasise envision
    estimate expect explain fathom fear feel figure find forecast foresee forget gather guarantee
    guess hear hint hold hope hypothesize imagine imply indicate infer inform insinuate insist
    instruct joke judge know lament learn maintain mean mention muse note notify object observe
    opine ordain order persuade plead pledge point posit post postulate pray predict presume
    presuppose proclaim profess project promise propose protest prove quip read realize realise
    reason reassure recall reckon recognize recognise recommend recount reflect regret reiterate
    relate remark remember remind repeat reply report request require resolve respond retort reveal
    rule say scoff see sense show signal speculate state stipulate stress submit suggest suppose
    surmise suspect swear teach tell testify theorize think threaten trust tweet underline
    underscore understand update verify volunteer vow wager warn whisper wish worry write
    """.split()
) | {
    "find out",
    "go on",
    "lay out",
    "make clear",
    "make sure",
    "point out",
    "spell out",
    "joke about",
}
"""Verbs that take a clause, with "that" or without: he said (that) talks would go on."""

QUESTION_VERBS = frozenset(
    """
    ask assess consider contemplate debate decide describe determine detail discover discuss
    doubt evaluate examine explain explore forget forecast gauge grasp guess imagine inquire
    investigate know learn mention muse note outline ponder predict question realize realise
    recall recount remember reveal say see show speculate tell understand weigh wonder
    """.split()
) | {
    "ask about",
    "find out",
    "figure out",
    "joke about",
    "lay out",
    "speak about",
    "spell out",
    "talk about",
    "think about",
    "wonder about",
}
"""Verbs that take a question: she asked whether, explained how, knows why."""

INFINITIVE_VERBS = frozenset(
    """
    agree aim ask aspire attempt beg choose claim consent dare decide decline demand deserve
    desire elect expect fear hesitate hope intend itch long mean need offer opt plan plead
    pledge plot prefer prepare pretend profess promise propose refuse resolve seek strive struggle
    swear threaten try undertake volunteer vote vow want wish yearn
    """.split()
)
"""Verbs that take an infinitive: they agreed to meet, he wants to leave."""

OBJECT_INFINITIVE_VERBS = frozenset(
    """
    advise ask authorize beg beseech call challenge command compel counsel dare direct empower
    encourage enjoin entreat expect forbid implore incite instruct intend invite lobby need
    order permit persuade plead press pressure prod prompt push remind request require tell urge
    want warn
    """.split()
) | {"call on", "call upon", "wait for", "appeal to", "plead with", "ask for", "push for"}
"""Verbs that take somebody and an infinitive: she urged them to wait."""

GERUND_VERBS = frozenset(
    """
    acknowledge admit advise advocate consider contemplate confess deny describe discuss favor
    favour imagine mention oppose propose recall recommend regret remember report resist suggest
    support
    """.split()
) | {
    "admit to",
    "apologize for",
    "apologise for",
    "boast about",
    "boast of",
    "brag about",
    "confess to",
    "joke about",
    "speak of",
    "talk about",
    "think of",
    "warn against",
}
"""Verbs that take a form in -ing: he denied taking the money."""

OBJECT_VERBS = frozenset(
    """
    accuse acknowledge address admire admit advocate affirm allege amplify analyze announce
    anticipate appeal applaud appreciate approve argue articulate assail assess attack
    back bash bemoan berate blame blast boo brand call caution celebrate censure
    challenge champion characterize characterise chastise chide cheer cite claim clarify
    commend compare compliment concede condemn confirm confront congratulate consider contemplate
    contest contradict contrast convey counter credit critique criticize criticise debate debunk
    decide declare decry defend define defy demand demean demonize denigrate denounce deny
    deplore deride describe detail detest diagnose disavow disclose discuss dislike disparage
    dispute dismiss disown doubt downplay dub echo embrace emphasize emphasise encourage
    endorse enumerate envision espouse estimate evaluate exaggerate examine excoriate expect
    explain explore express extol fault favor favour fear flag forecast foresee forget
    forgive formulate frame glorify gauge grasp hail hate heckle highlight hint honor honour
    idolize ignore imagine imply indict inquire insult interpret invoke judge justify knock label
    lament lambast lambaste lampoon lash laud leak like liken list loathe love malign
    mention misinterpret misrepresent misstate misunderstand mock mourn name narrate note oppose
    order outline overstate paint pan perceive pitch pledge plug ponder portray praise preach
    predict prefer present proclaim project promise promote pronounce propose protest publicize
    quote question rate read rebuff rebuke rebut recall recite recommend reconsider recount
    refute regard regret reinforce reiterate reject relate relay relish remember repeat
    report reprimand request require resent resist retract retweet reveal reverse ridicule rip
    roast salute scold scrutinize second see seek shame share showcase shun signal slam smear
    spurn state stress suggest support suspect taunt tease term thank threaten toast tout
    trash trumpet tweet underestimate underline underscore understand unveil uphold urge
    value vent verify view vilify voice vow wave weigh welcome withdraw wonder worship
    """.split()
) | {
    "accuse of",
    "address to",
    "agree on",
    "agree to",
    "agree with",
    "allude to",
    "apologize for",
    "apologise for",
    "appeal for",
    "approve of",
    "argue against",
    "argue for",
    "ask about",
    "ask for",
    "balk at",
    "believe in",
    "boast about",
    "boast of",
    "brag about",
    "bring up",
    "call for",
    "call on",
    "call out",
    "care about",
    "caution about",
    "caution against",
    "chastise for",
    "comment on",
    "complain about",
    "complain of",
    "concentrate on",
    "confess to",
    "decide on",
    "disagree with",
    "disapprove of",
    "double down on",
    "dream of",
    "elaborate on",
    "expand on",
    "focus on",
    "go after",
    "hear about",
    "hint at",
    "hope for",
    "insist on",
    "inquire about",
    "joke about",
    "know about",
    "know of",
    "lash out",
    "laugh at",
    "lay out",
    "learn about",
    "learn of",
    "lobby for",
    "long for",
    "look forward",
    "mouth off",
    "object to",
    "opine on",
    "opt for",
    "plead for",
    "point at",
    "point to",
    "pray for",
    "press for",
    "protest against",
    "push back",
    "push for",
    "rail against",
    "react to",
    "read about",
    "refer to",
    "reflect on",
    "remark on",
    "respond to",
    "root for",
    "rule out",
    "set out",
    "shoot down",
    "side with",
    "single out",
    "speak about",
    "speak against",
    "speak of",
    "speak out",
    "spell out",
    "stand by",
    "swear by",
    "sympathize with",
    "talk about",
    "talk up",
    "testify about",
    "testify to",
    "think about",
    "think of",
    "threaten with",
    "touch on",
    "tweet about",
    "vouch for",
    "vow to",
    "warn about",
    "warn against",
    "warn of",
    "wish for",
    "wonder about",
    "worry about",
    "write about",
    "write of",
}
"""Verbs that take a noun phrase for what is said: Moscow demanded guarantees."""

ADDRESSEE_VERBS = frozenset(
    """
    advise alert answer ask assure brief caution convince inform instruct lecture notify persuade
    promise quiz reassure remind reply show teach tell text update warn write
    """.split()
)
"""Verbs that name the hearer before the content: he told reporters that …"""

SHOWING_VERBS = frozenset(
    """
    chronicle confirm demonstrate detail document estimate find forecast highlight imply indicate
    prove read reveal say show signal stipulate suggest underscore
    """.split()
)
"""Verbs whose subject may be a report, a poll or a study, and which tell of an action elsewhere."""

SHOWING_NOUNS = frozenset(
    """
    account ad affidavit album analysis article assessment audit ballot bill biography blog book
    brief briefing bulletin cable census column communique complaint court data diary document
    dossier draft editorial email emails estimate evidence figures filing filings findings
    footage forecast guidelines headline indictment interview invitation investigation journal law
    lawsuit letter magazine manual map memo memoir message minutes motion newspaper note notice
    numbers op-ed outlet page paper photo photos poll pollster polling polls post poster
    projection projections readout recording record records release report reports research result
    results review rule ruling script sign signs statement statements statistics story studies
    study subpoena suit survey surveys testimony text transcript transcripts treaty tweet tweets
    verdict video website
    """.split()
)
"""Nouns for what speaks without a mouth."""

SEEMING_VERBS = frozenset("appear seem".split())
"""Verbs whose content holds their subject: the deal seems to be dead."""

DENYING_VERBS = frozenset(
    """
    contradict debunk deny disavow dispute doubt rebut refute reject dismiss disown retract
    """.split()
)
"""Verbs that say that something is not so."""

ASKING_VERBS = frozenset("ask inquire query question quiz wonder".split())
"""Verbs that put a question."""

REQUESTING_VERBS = frozenset(
    """
    advise advocate appeal ask authorize beg beseech call challenge command counsel dare demand
    direct encourage enjoin entreat exhort forbid implore instruct invite lobby order plead
    press pressure prod push recommend request require seek tell urge warn
    """.split()
)
"""Verbs that want somebody else to act, where they take an object or an infinitive."""

INTENDING_VERBS = frozenset(
    """
    aim aspire attempt choose decide decline desire elect hesitate hope intend long mean need opt
    plan plot prefer prepare refuse resolve seek strive try want wish yearn
    """.split()
)
"""Verbs for what somebody means to do."""

BELIEVING_VERBS = frozenset(
    """
    admire anticipate appreciate assume believe conclude consider convince decide deem desire
    detest dislike doubt dream envision expect fear feel figure foresee forget gather guess hate
    hold hope imagine know like loathe love perceive ponder presume realize realise reckon
    recognize recognise regard regret remember resent see sense suppose surmise suspect think trust
    understand view want wish wonder worry
    """.split()
)
"""Verbs for what goes on in a head and need not have been said."""

NOUN_CUES = frozenset(
    """
    accusation acknowledgement acknowledgment admission advice affirmation agreement aim
    allegation ambition announcement answer apology appeal argument aspiration assertion
    assessment assumption assurance attack attempt backing belief bid boast call calls caution
    challenge characterization charge claim comment comments commitment comparison complaint
    conclusion concern concerns condemnation confession confidence confirmation consensus
    contention conviction criticism criticisms critique decision declaration decree defense
    defence demand denial denunciation depiction description desire determination disagreement
    disclosure dismissal disdain disapproval doubt doubts dream embrace emphasis endorsement
    estimate expectation explanation fear feeling finding forecast frustration goal
    guarantee guess hint hope hunch idea impression indication inquiry insinuation
    insistence intent intention invitation jab joke judgment judgement knowledge lament
    message notion objection observation offer opinion opposition order outrage perception plan
    plea pledge portrayal position praise prediction prediction preference premise projection
    promise promises proposal prospect protest question questions reaction realization reasoning
    rebuke recognition recollection recommendation refusal regret rejection remark remarks reminder
    reply report request resolve response retort rhetoric rumor rumour ruling sense sentiment
    signal skepticism speculation stance statement statements stress suggestion support suspicion
    testimony theory thinking thought thoughts threat threats threshold understanding view views
    vow warning warnings will willingness wish worry worries
    """.split()
)
"""Nouns that stand for a statement: the claim that, her belief that, a threat to."""

ADJECTIVE_CUES = frozenset(
    """
    adamant afraid alarmed amazed angry anxious ashamed astonished aware certain clear concerned
    confident conscious convinced critical determined disappointed doubtful dubious dismissive
    eager excited fearful furious glad grateful happy hesitant hopeful horrified impatient
    indignant insistent keen mindful nervous open opposed optimistic outraged pessimistic
    pleased positive prepared proud ready reluctant sad saddened sceptical shocked skeptical
    sorry stunned supportive sure surprised suspicious sympathetic thankful thrilled uncertain
    unaware uncertain uncomfortable unconvinced unhappy unsure unwilling upset vocal wary weary
    willing worried
    """.split()
)
"""Adjectives that tell what somebody thinks: is confident that, was reluctant to."""

HEDGES = frozenset(
    """
    allegedly apparently arguably assertedly likely may maybe might perhaps possibly potentially
    presumably probably purportedly reportedly seemingly supposedly
    """.split()
)
"""Words of doubt."""
