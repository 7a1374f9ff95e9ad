"""Common verbs that give nothing to a source; a clause is told by its verb."""

VERBS = frozenset(
    """
    achieve act adopt affect aid allow anger appoint arise arm arrest arrive astonish attend
    attract avoid baffle ban bear beat become begin belong bend bite block blow boost borrow
    break bring build burn buy carry cast catch cause cease change check choose claw clear climb
    cling close collapse collect come commit compete complete consist contain control cost cover
    crash create creep cross cut damage deal deepen defeat defy delay deliver depart depend
    deploy derail deserve destroy deter die dig disappear disrupt divide dominate drag draw
    drift drink drive drop earn ease eat elect emerge end enjoy enrage ensure enter erode erupt
    escape evolve exceed exist expand expire explode extend face fail fall feed fight fill fit
    fix flee float flow fly follow force form freeze fuel fund gain generate get give go govern
    grow hamper hang happen hide hinder hire hit hold host hurt improve include increase
    infuriate injure invade invest involve irk join jump keep kick kill kneel lack land last
    launch lay lead lean leave lend let lie lift link live look lose lower make manage march
    mark match matter meet melt mislead miss mount move nominate obtain occupy occur operate
    overcome oversee overshadow overtake overthrow own park pass pay perform pick play poll pose
    possess prepare prevail prevent proceed produce protect prove provide pull push put quit
    race raise range rank rattle reach react rebuild receive recover reduce refer release rely
    remain remove renew replace represent resign rest result resume retain retire return rewrite
    ride ring rise rob roll run rush sail save seize sell send separate serve set settle shake
    shape shift shine shoot showcase shrink shut sign sink sit sleep slide slip sound spark
    speed spend spin split spread spur stage stand start stay steal stem step stick sting stir
    stop strengthen strike succeed suffer supply surge surprise survive sustain sway sweep swell
    swim swing take target tear tend test thrive throw tie topple total touch tour trade trail
    transform travel treat trigger turn uncover undergo undertake unite unsettle uphold use
    vanish vary view visit wait wake walk warm watch weaken wear weep win withdraw withhold
    withstand work yield
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
