"""Words that give a statement to a source, one set for each complement that they take.

Verbs stand as lemmas; `Lexicon` makes their forms with the help of `inflections.py`.
A phrase of two words is a verb with its particle or preposition: "point out", "call for".
A verb stands in every set whose complement it takes: "agree" with a clause (they agreed that
A), an infinitive (they agreed to meet) and, as "agree on", a noun phrase.

Left out on purpose: verbs whose usual sense in news is no speech ("meet", "talk to", "run").
"""

SPEECH_VERBS = frozenset(
    """
    acknowledge add admit advise affirm agree allege announce answer argue ask assert attest
    bark beam beg bellow blog boast boom brag caution chant charge chide chime chirp chuckle
    claim comment complain concede conclude concur confess confide confirm contend continue coo
    counter crow cry deadpan declaim declare demand demur deny disclose drawl echo elaborate
    emphasise emphasize enthuse estimate exclaim explain explode exult fire fret fume gasp gloat
    gripe groan grouse growl grumble gush hiss holler howl implore inquire insist interject
    intone jeer jibe joke kid lament laugh lecture marvel mention moan mock mumble murmur muse
    mutter note object observe offer opine order pipe plead pledge posit post preach predict
    press proclaim promise pronounce protest quip quote rage rail rant read reason recall recite
    recommend recount reflect reiterate rejoin relate remark remember remind repeat reply report
    respond retort retweet reveal roar say scoff scrawl scream screech shout shriek shrug sigh
    sing smile snap snarl sneer sniff snipe snort sob speculate spit sputter squeal stammer
    state stress stutter suggest summarize swear taunt tease testify theorize threaten thunder
    tout tweet urge utter volunteer vow wail warble warn whimper whine whisper whoop wonder
    write yell yelp
    """.split()
) | {"chime in", "cut in", "go on", "point out", "put it"}
"""Verbs that stand beside a quotation, also before their subject: “Yes,” said Ann Lee."""

CLAUSE_VERBS = frozenset(
    """
    accept acknowledge add admit advise affirm agree allege announce answer anticipate
    appreciate argue assert assume assure attest believe bet blog boast brag calculate caution
    chant charge claim clarify comment complain concede conclude concur confess confide
    confirm conjecture consider contend convince counter decide declare deduce deem demand
    demonstrate deny determine disagree disclose discover dispute doubt dream elaborate
    emphasise emphasize envision estimate expect explain fathom fear feel figure find forecast
    foresee forget fret gripe grouse guarantee guess hear hint hope hypothesise hypothesize
    imagine imply indicate infer inform insinuate insist instruct intimate joke judge know
    lament learn maintain mention moan muse note notice notify object observe opine ordain order
    persuade plead pledge posit post postulate pray predict presume presuppose proclaim
    profess project promise propose protest prove quip rationalize read reaffirm realise realize
    reason reassure recall reckon recognise recognize recommend recount reflect regret reiterate
    rejoin relate remark remember remind repeat reply report request resolve respond retort
    reveal riff rule say scoff sense show signal sniff snipe specify speculate state stipulate
    stress submit suggest suppose surmise suspect swear teach tell testify theorise theorize
    think threaten trust tweet underline underscore understand vent verify volunteer vow
    wager wail warn whisper wish worry write
    """.split()
) | {
    "find out",
    "fire back",
    "hit back",
    "lay out",
    "make clear",
    "make it clear",
    "make it known",
    "make it plain",
    "make known",
    "make plain",
    "make the case",
    "make the point",
    "put it to",
    "shoot back",
    "point out",
    "spell out",
    "joke about",
}
"""Verbs that take a clause, with "that" or without: he said (that) talks would go on."""

QUESTION_VERBS = frozenset(
    """
    ask assess consider contemplate debate decide describe detail determine discover discuss
    dispute doubt evaluate examine explain explore forecast forget gauge grasp guess imagine
    inquire investigate know learn mention muse note outline ponder predict question realise
    realize recall recount remember reveal say see show speculate tell understand weigh wonder
    """.split()
) | {
    "ask about",
    "ask to know",
    "demand to know",
    "find out",
    "figure out",
    "joke about",
    "lay out",
    "speak about",
    "spell out",
    "talk about",
    "think about",
    "want to know",
    "wonder about",
}
"""Verbs that take a question: she asked whether, explained how, knows why."""

INFINITIVE_VERBS = frozenset(
    """
    agree aim ask aspire beg claim consent decide decline demand deserve desire elect
    expect fear hate hesitate hope intend itch like lobby look love offer opt plan plead pledge plot
    prefer pretend profess promise propose refuse resolve seek strive swear threaten
    undertake volunteer vote vow want wish yearn
    """.split()
)
"""Verbs that take an infinitive: they agreed to meet, he wants to leave."""

OBJECT_INFINITIVE_VERBS = frozenset(
    """
    advise ask authorize beg beseech challenge command compel convince counsel dare direct encourage
    enjoin entreat exhort expect forbid implore incite instruct intend invite lobby order persuade
    plead press pressure prod push remind request require tell urge want warn wish
    """.split()
) | {"call on", "call upon", "wait for", "appeal to", "plead with", "ask for", "push for"}
"""Verbs that take somebody and an infinitive: she urged them to wait."""

GERUND_VERBS = frozenset(
    """
    acknowledge admit advise advocate confess consider contemplate deny describe discuss favor
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
    "decide against",
    "joke about",
    "plead guilty to",
    "plead not guilty to",
    "speak of",
    "talk about",
    "think of",
    "warn against",
}
"""Verbs that take a form in -ing: he denied taking the money."""

_OWN = ("herself", "himself", "itself", "myself", "ourselves", "themselves")
"""Whom somebody distances from a plan, where that is no other."""

OBJECT_VERBS = frozenset(
    """
    abhor accuse acknowledge admire admit admonish advocate affirm allege amplify announce
    anticipate appeal applaud appreciate argue articulate assail assert assess attack attribute
    back bash belittle bemoan berate blame blast boo boycott brand call caricature cast caution
    censure champion characterise characterize chastise cheer cheerlead chide cite claim clarify
    commend
    compare compliment concede condemn confide confirm congratulate consider contemplate contest
    contradict contrast convey counter credit criticise criticize critique debate debunk decide
    declare decry deem defend define demand demean demonize denigrate denounce deny depict
    deplore deride describe despise detail detest diagnose disavow disclose discuss dislike
    dismiss disown disparage dispute doubt downplay dub echo embrace emphasise emphasize
    encourage endorse enumerate envision espouse estimate eulogize evaluate exaggerate
    excoriate expect explain explore express extol fantasize fault favor favour fear flag
    forecast foresee forget forgive formulate frame gauge glorify grasp hail hate heckle herald
    highlight hint honor honour identify idolize ignore imagine imply impugn indict inquire
    insinuate instruct insult interpret invoke judge justify knock label lambast lambaste lament
    lampoon lash laud legitimize liken lionize list loathe lobby love malign mention minimize
    mischaracterise mischaracterize misinterpret mislead misread misrepresent misstate
    misunderstand mock mourn name narrate note oppose order outline overstate paint pan parrot
    perceive petition pitch pledge plug ponder portray praise preach predict prefer press
    pressure proclaim prod profess project promise promote pronounce propose protest
    psychoanalyze publicize question quote reaffirm rebuff rebuke rebut recall recite recognize
    recommend reconsider recount reference refuse refute regard regret rehash reinforce reiterate
    reject relay relish relitigate remember renounce repeat report reprimand repudiate
    request resent resist restate retract retweet reveal ridicule rip roast rubbish salute
    satirize savage scold scorn scrutinize second-guess shame shun signal skewer slam
    smear specify spurn state stereotype stress suggest support suspect sympathise taunt tease
    term thank threaten toast tout trash trivialize trumpet tweet underestimate underline
    underplay underscore understand unveil upbraid uphold urge value vent verify view vilify
    voice vow want weigh welcome withdraw wonder worship
    """.split()
) | {
    "accuse of",
    "advise against",
    "agonize over",
    "agree on",
    "agree to",
    "agree upon",
    "agree with",
    "allude to",
    "apologise for",
    "apologize for",
    "appeal for",
    "approve of",
    "argue about",
    "argue against",
    "argue for",
    "argue in favor of",
    "argue in favour of",
    "argue in support of",
    "argue over",
    "ask about",
    "ask for",
    "attest to",
    "back up",
    "balk at",
    "believe in",
    "boast about",
    "boast of",
    "brag about",
    "bring up",
    "bristle at",
    "brush aside",
    "brush off",
    "call attention to",
    "call for",
    "call on",
    "call out",
    "care about",
    "carp about",
    "cast doubt on",
    "caution about",
    "caution against",
    "chastise for",
    "cheer for",
    "cheer on",
    "claim credit for",
    "come clean about",
    "come out against",
    "come out for",
    "come out in favor of",
    "come out in favour of",
    "come out in support of",
    "comment on",
    "comment upon",
    "complain about",
    "complain of",
    "concentrate on",
    "confess to",
    "decide against",
    "decide on",
    "decide upon",
    "decline comment on",
    "demand to know",
    "despair of",
    "disagree with",
    "disapprove of",
    "double down on",
    "draw attention to",
    "dream of",
    "dwell on",
    "elaborate on",
    "elaborate upon",
    "empathize with",
    "expand on",
    "expand upon",
    "expound on",
    "focus on",
    "fret about",
    "fret over",
    "frown on",
    "frown upon",
    "give voice to",
    "go after",
    "gripe about",
    "grumble about",
    "gush about",
    "gush over",
    "hark back to",
    "harken back to",
    "heap praise on",
    "hear about",
    "hint at",
    "hit out against",
    "hit out at",
    "hold forth on",
    "hope for",
    "inquire about",
    "inquire into",
    "insist on",
    "insist upon",
    "inveigh against",
    "joke about",
    "know about",
    "know of",
    "lash out at",
    "lash out",
    "laugh at",
    "laugh off",
    "lay into",
    "lay out",
    "learn about",
    "learn of",
    "lobby for",
    "long for",
    "look askance at",
    "look forward to",
    "look forward",
    "make a case for",
    "make light of",
    "make no mention of",
    "make no secret of",
    "make the case against",
    "make the case for",
    "marvel at",
    "moan about",
    "mouth off",
    "muse about",
    "muse on",
    "object to",
    "open up about",
    "opine about",
    "opine on",
    "opt for",
    "own up to",
    "plead for",
    "play down",
    "plead guilty to",
    "plead not guilty to",
    "point at",
    "point out",
    "point to",
    "poke fun at",
    "pour scorn on",
    "pray for",
    "press for",
    "protest against",
    "push back against",
    "push back on",
    "push for",
    "put at",
    "put forth",
    "put forward",
    "rail against",
    "rant about",
    "rave about",
    "read about",
    "refer to",
    "reflect on",
    "remark on",
    "remark upon",
    "reminisce about",
    "reply to",
    "report about",
    "respond to",
    "rip into",
    "root for",
    "rule against",
    "rule out",
    "scoff at",
    "see as",
    "set forth",
    "set out",
    "shoot down",
    "shrug off",
    "side with",
    "single out",
    "sound off on",
    "advocate for",
    "speak about",
    "speak against",
    "speak in favor of",
    "speak in favour of",
    "speak in support of",
    "speak of",
    "speak out about",
    "speak out against",
    "speak out for",
    "speak out on",
    "speak out in favor of",
    "speak out in favour of",
    "speak out in support of",
    "speak out",
    "speak up about",
    "speak up for",
    "speculate about",
    "speculate on",
    "spell out",
    "stand by",
    "stick up for",
    "swear by",
    "sympathize with",
    "take a swipe at",
    "take aim at",
    "take credit for",
    "take exception to",
    "take issue with",
    "take note of",
    "take offense at",
    "take umbrage at",
    "talk about",
    "talk up",
    "tear into",
    "tell of",
    "testify about",
    "testify to",
    "theorize about",
    "think about",
    "think of",
    "threaten with",
    "touch on",
    "touch upon",
    "tweet about",
    "vent about",
    "vote against",
    "vote for",
    "vote in favor of",
    "vote in favour of",
    "vote in support of",
    "vouch for",
    "walk back",
    "want to know",
    "warn about",
    "warn against",
    "warn of",
    "wave off",
    "weigh in on",
    "whine about",
    "wish for",
    "wonder about",
    "worry about",
    "write about",
    "write of",
    *(f"align {own} with" for own in _OWN),
    *(f"distance {own} from" for own in _OWN),
}
"""Verbs that take a noun phrase for what is said: Moscow demanded guarantees."""

ADDRESSEE_VERBS = frozenset(
    """
    advise alert answer ask assure brief caution convince inform instruct lecture notify persuade
    promise quiz reassure remind reply show teach tell text warn write
    """.split()
) | {"put it to"}
"""Verbs that name the hearer before the content: he told reporters that …"""

FORECASTS = frozenset(
    """
    anticipate anticipated anticipates anticipating expect expected expecting expects forecast
    forecasting forecasts foresaw foresee foreseeing foreseen foresees predict predicted predicting
    predicts project projected projecting projects
    """.split()
)
"""Forms of verbs for what lies ahead, of which the day is a part: expects a cut in November."""

SHOWING_VERBS = frozenset(
    """
    chronicle confirm demonstrate detail document estimate find forecast highlight imply indicate
    prove read reveal say show signal stipulate suggest underscore
    """.split()
)
"""Verbs whose subject may be a report, a poll or a study, and which tell of an action elsewhere."""

SHOWING_NOUNS = frozenset(
    """
    account ad affidavit album analysis article assessment audit ballot bill biography blog
    book brief briefing bulletin cable census column communique complaint court data diary
    document dossier draft editorial email emails estimate evidence figures filing filings
    findings footage forecast guidelines headline indictment inquiries inquiry interview
    investigation investigations invitation journal law lawsuit letter letters magazine
    manual map memo memoir memos message minutes motion newspaper note notice numbers op-ed
    outlet page paper photo photos poll polling polls pollster post poster projection
    projections readout record recording records release report reports research result
    results review rule ruling rulings script sign signs statement statements statistics
    story studies study subpoena suit survey surveys testimony text transcript transcripts
    treaty tweet tweets verdict video website
    """.split()
)
"""Nouns for what speaks without a mouth."""

SEEMING_VERBS = frozenset("appear seem".split())
"""Verbs whose content holds their subject: the deal seems to be dead."""

DENYING_VERBS = frozenset(
    """
    contradict debunk deny disavow dismiss disown dispute doubt rebut refute reject retract
    """.split()
) | {"plead not guilty to"}
"""Verbs that say that something is not so."""

ASKING_VERBS = frozenset("ask inquire query question quiz wonder".split()) | {
    "ask about",
    "ask to know",
    "demand to know",
    "inquire about",
    "want to know",
    "wonder about",
}
"""Verbs that put a question."""

REQUESTING_VERBS = frozenset(
    """
    advocate appeal ask authorize beg beseech command counsel demand
    encourage enjoin entreat exhort forbid implore instruct invite lobby order plead
    press pressure prod push recommend request require seek urge
    """.split()
) | {
    "appeal for",
    "argue for",
    "ask for",
    "call for",
    "call on",
    "lobby for",
    "plead for",
    "press for",
    "push for",
}
"""Verbs that want somebody else to act, whatever they take; others only with an infinitive."""

INTENDING_VERBS = frozenset(
    """
    aim aspire choose decide decline desire elect hesitate hope intend like long look mean opt plan
    plot prefer refuse resolve seek strive want wish yearn
    """.split()
)
"""Verbs for what somebody means to do."""

BELIEVING_VERBS = frozenset(
    """
    admire anticipate appreciate assume believe conclude consider decide deem desire
    detest dislike doubt dream envision expect fear feel figure foresee forget guess hate
    hope imagine know like loathe love perceive ponder presume realise realize reckon recognise
    recognize regard regret remember resent see sense suppose surmise suspect think trust
    understand view wish wonder worry
    """.split()
) | {
    "believe in",
    "care about",
    "despair of",
    "dream of",
    "fret about",
    "fret over",
    "hope for",
    "know about",
    "know of",
    "look forward to",
    "see as",
    "think about",
    "think of",
    "wish for",
    "worry about",
}
"""Verbs for what goes on in a head and need not have been said."""

NOUN_CUES = frozenset(
    """
    accusation acknowledgement acknowledgment adage admiration admission admonition advice
    affirmation agreement aim alarm allegation ambition announcement answer anxiety apology
    appeal apprehension argument aspiration assertion assessment assumption assurance attack
    backing belief boast call calls caution challenge characterization charge claim comment
    comments commitment comparison complaint compliment concern concerns conclusion condemnation
    condolences confession confidence confirmation consensus contempt contention conviction
    criticism criticisms critique decision declaration decree defence defense demand denial
    denunciation depiction description desire determination dictum disagreement disappointment
    disapproval disclosure disdain dismay dismissal displeasure distrust doubt doubts dream
    eagerness embrace emphasis endorsement enthusiasm estimate exhortation expectation
    explanation fear feeling finding forecast frustration goal gratitude guarantee guess hint
    hope hunch hypothesis idea impression inclination indication inquiry insinuation insistence
    intent intention invitation jab jibe joke judgement judgment knowledge lament mantra message
    misconception misgivings motto notion objection observation offer opinion opposition
    optimism order outrage perception pessimism plan plea pledge portrayal position praise
    prediction preference premise projection promise promises pronouncement proposal prospect
    protest question questions reaction realization reasoning rebuke rebuttal recognition
    recollection recommendation reference refusal regret rejection reluctance remark remarks
    reply report repudiation request reservations resolve response retort revelation
    rhetoric ridicule ruling rumor rumour satisfaction scorn sense sentiment signal skepticism
    slogan speculation stance statement statements stress suggestion support suspicion swipe
    sympathy testimony theory thesis thinking thought thoughts threat threats tirade
    understanding unease view views vow warning warnings willingness wish worries worry
    """.split()
)
"""Nouns that stand for a statement: the claim that, her belief that, a threat to."""

BELIEVING_NOUNS = frozenset(
    """
    admiration alarm anxiety apprehension assumption belief concern confidence contempt
    contention conviction disappointment disdain dismay displeasure distrust doubt dream
    enthusiasm expectation fear feeling frustration guess hope hunch impression knowledge
    misgivings notion opinion optimism perception pessimism preference premise realization
    recollection regret reservations satisfaction scorn sense sentiment skepticism suspicion
    sympathy theory thinking thought understanding unease view worries worry
    """.split()
)
"""Nouns for what goes on in a head: her belief that, fears that."""

INTENDING_NOUNS = frozenset(
    """
    aim ambition aspiration decision desire determination eagerness goal inclination intent
    intention plan refusal reluctance resolve willingness wish
    """.split()
)
"""Nouns for what somebody means to do: her plan to leave."""

INFINITIVE_NOUNS = INTENDING_NOUNS | frozenset("hope offer pledge promise proposal vow".split())
"""Nouns for a deed to come, behind which "to" leads to an infinitive: her promise to leave."""

NOT_PUT_FORWARD = BELIEVING_NOUNS | frozenset(
    """
    assessment backing challenge comment confession endorsement finding goal inquiry question
    request support
    """.split()
)
"""Nouns that somebody has, gets or asks for rather than puts forward: asked questions about."""

TELLING_NOUNS = frozenset(
    """
    advice answer answers comment comments complaint complaints compliment compliments concern
    concerns dictum message messages question questions remark remarks report reports statement
    statements testimony warning warnings
    """.split()
)
"""Nouns behind which "to" leads to a hearer: her message to the council."""

SPOKEN_NOUNS = frozenset(
    """
    comment comments message messages remark remarks rhetoric statement statements testimony
    """.split()
)
"""Nouns behind which "on" may say where the words were spoken: remarks on the campaign trail."""

AIMED_NOUNS = frozenset(
    """
    alarm disappointment dismay displeasure frustration frustrations jab jabs jibe jibes outrage
    swipe swipes unease
    """.split()
)
"""Nouns behind which "at" leads to what they are about: outrage at the deal."""

SHARING_NOUNS = frozenset(
    """
    disagreement disagreements disappointment displeasure frustration satisfaction sympathy
    """.split()
)
"""Nouns behind which "with" leads to what somebody feels or thinks about."""

REQUESTING_NOUNS = frozenset("appeal call demand exhortation order plea request".split())
"""Nouns for what somebody wants of others: a plea for calm."""

DENYING_NOUNS = frozenset("denial dismissal rebuttal rejection repudiation".split())
"""Nouns that say that something is not so."""

ASKING_NOUNS = frozenset("inquiry question".split())
"""Nouns for what somebody asks."""

ADJECTIVE_CUES = frozenset(
    """
    adamant afraid alarmed amazed angry annoyed anxious appalled ashamed astonished aware
    baffled bitter bullish cautious certain clear comfortable committed concerned confident
    conscious content convinced critical delighted determined disappointed disgusted
    disheartened disillusioned dismayed dismissive dissatisfied distrustful disturbed
    doubtful dubious eager embarrassed encouraged enthusiastic excited fearful fond
    frustrated furious glad grateful happy heartened hesitant hopeful horrified hostile
    ignorant impatient inclined indifferent indignant insistent interested intrigued
    irritated keen loath mindful mistrustful nervous open opposed optimistic outraged
    passionate persuaded pessimistic pleased positive prepared proud puzzled ready relieved
    reluctant resentful resigned sad saddened satisfied scared sceptical shocked sick
    skeptical sorry stunned supportive sure surprised suspicious sympathetic terrified
    thankful thrilled tired troubled unaware uncertain uncomfortable unconcerned unconvinced
    undecided uneasy unhappy unimpressed unsure unwilling upbeat upset vocal wary weary
    willing worried
    """.split()
)
"""Adjectives that tell what somebody thinks: is confident that, was reluctant to."""

HOLDERS = frozenset(
    """
    admirer admirers advocate advocates backer backers booster boosters critic critics defender
    defenders detractor detractors foe foes opponent opponents proponent proponents supporter
    supporters
    """.split()
)
"""Nouns for who is for or against a thing, which is told where he is said to be one: is a vocal
critic of the toll."""

STANDS = frozenset({"against", "favor", "favour"})
"""Words of a phrase that tells where somebody stands, behind a form of "be": is against the toll,
is in favour of it."""

HEDGES = frozenset(
    """
    allegedly apparently arguably assertedly likely may maybe might perhaps possibly potentially
    presumably probably purportedly reportedly seemingly supposedly
    """.split()
)
"""Words of doubt."""

SOURCE_PREPOSITIONS = frozenset({"according", "per"})
"""Words that open a preposition which names a source: according to Ann Lee."""
