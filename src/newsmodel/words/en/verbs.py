"""Common verbs that give nothing to a source; a clause is told by its verb."""

VERBS = frozenset(
    """
    achieve act adopt affect aid allow appoint arm arrest arrive attend attract avoid ban bear
    become begin belong block borrow break bring build burn buy carry cast catch cause cease
    change check claw clear climb close collapse collect come commit compete complete consist
    contain control cost cover crash create cross cut damage deal deepen defeat delay deliver
    depart depend deploy deserve destroy die dig disappear dominate drag draw drift drink drive
    drop earn ease eat elect emerge end enjoy ensure enter erupt escape evolve exceed exist
    expand expire explode extend face fail fall fight fill fit fix flee float flow fly follow
    force form fuel fund gain generate get give go govern grow hang happen hide hire hit hold
    host hurt improve include increase injure invade invest involve join jump keep kick kill
    lack land last launch lead lean leave lend let lie lift link live look lose lower make
    manage march mark match matter meet melt miss mount move nominate obtain occupy occur
    operate own park pass pay perform pick play poll pose possess prevail prevent proceed
    produce protect prove provide pull push put quit race raise range rank reach receive recover
    reduce refer release rely remain remove renew replace represent resign rest result resume
    retain retire return ride ring rise rob roll run rush sail save sell send separate serve set
    settle shape shift shoot shrink shut sign sit slip sound speed spend split spread spur stage
    stand start stay steal stem step stick stop strengthen strike succeed suffer supply surge
    surprise survive sustain swing take target tend test thrive throw tie total touch tour trade
    trail transform travel treat trigger turn uncover unite use vanish vary view visit wait walk
    warm watch weaken wear win withdraw work yield
    """.split()
)
"""Verbs as lemmas; their forms are made."""
