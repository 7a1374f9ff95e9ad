"""Common verbs that give nothing to a source; a clause is told by its verb."""

VERBS = frozenset(
    """
    achieve act adopt affect aid allow appoint arise arm arrest arrive attend attract avoid ban
    bear beat become begin belong bend bite block blow borrow break bring build burn buy carry cast
    catch cause cease change check choose claw clear climb cling close collapse collect come commit
    compete complete consist contain control cost cover crash create creep cross cut damage deal
    deepen defeat defy delay deliver depart depend deploy deserve destroy die dig disappear
    dominate drag draw drift drink drive drop earn ease eat elect emerge end enjoy ensure enter
    erupt escape evolve exceed exist expand expire explode extend face fail fall feed fight fill
    fit fix flee float flow fly follow force form freeze fuel fund gain generate get give go govern
    grow hang happen hide hire hit hold host hurt improve include increase injure invade invest
    involve join jump keep kick kill kneel lack land last launch lay lead lean leave lend let lie
    lift link live look lose lower make manage march mark match matter meet melt mislead miss mount
    move nominate obtain occupy occur operate overcome oversee overtake overthrow own park pass pay
    perform pick play poll pose possess prepare prevail prevent proceed produce protect prove
    provide pull push put quit race raise range rank reach react rebuild receive recover reduce
    refer release rely remain remove renew replace represent resign rest result resume retain
    retire return rewrite ride ring rise rob roll run rush sail save seize sell send separate serve
    set settle shake shape shift shine shoot showcase shrink shut sign sink sit sleep slide slip
    sound speed spend spin split spread spur stage stand start stay steal stem step stick sting
    stop strengthen strike succeed suffer supply surge surprise survive sustain sweep swell swim
    swing take target tear tend test thrive throw tie total touch tour trade trail transform travel
    treat trigger turn uncover undergo undertake unite uphold use vanish vary view visit wait wake
    walk warm watch weaken wear weep win withdraw withhold withstand work yield
    """.split()
)
"""Verbs as lemmas; their forms are made."""

MOVES = frozenset(
    """
    climbed dipped dropped eased edged fell gained grew jumped leapt lost plunged rose sank
    shrank slid slipped slumped soared surged tumbled
    """.split()
)
"""Past forms of what prices do, by which not they but the rise suggests something: shares jumped,
suggesting A."""
