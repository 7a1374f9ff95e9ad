"""Words for those who speak: what they are called before their names and instead of them."""

HONORIFICS = frozenset(
    "baron baroness dame dr frau herr hon lady lord madam madame messrs miss monsieur mr "
    "mrs ms mullah mx sayyed sayyid senor senora señor señora sheik sheikh shri sir smt "
    "sri".split()
)
"""Words of address before a name. They are no part of it and say nothing of an office."""

TITLE_NOUNS = {
    "adm": "admiral",
    "amb": "ambassador",
    "brig": "brigadier general officer",
    "capt": "captain officer",
    "cmdr": "commander officer",
    "col": "colonel officer",
    "congressman": "lawmaker legislator representative",
    "congresswoman": "lawmaker legislator representative",
    "cpl": "corporal soldier",
    "cpt": "captain officer",
    "det": "detective officer",
    "dr": "doctor physician",
    "gen": "commander general",
    "gov": "governor",
    "insp": "inspector officer",
    "lt": "lieutenant officer",
    "maj": "major officer",
    "mp": "lawmaker legislator parliamentarian",
    "pres": "president",
    "prof": "academic professor scholar",
    "pvt": "private soldier",
    "rep": "congressman congresswoman lawmaker legislator representative",
    "representative": "congressman congresswoman lawmaker legislator",
    "rev": "clergyman pastor preacher priest reverend",
    "sen": "lawmaker legislator senator",
    "senator": "lawmaker legislator",
    "sgt": "officer sergeant",
    "supt": "officer superintendent",
}
"""Titles and the nouns by which copy goes on after them: Sen. Ann Lee … |the senator|, |the
lawmaker|.
"""

_ROLES = frozenset(
    "abbot academic accountant acquaintance activist actor actress adm administrator "
    "admiral adventurer adviser advisor advocate agent aide airman airwoman alderman ally "
    "ambassador analyst anchor anchorman announcer anthropologist applicant archaeologist "
    "archbishop archduke architect artist assemblyman assemblywoman assistant astronaut "
    "astronomer athlete attache attacker attendee attorney auditor aunt author ayatollah "
    "backer baker banker barber barman barrister bassist batsman billionaire biographer "
    "biologist bishop blogger boatman boss botanist bowler boxer boyfriend brig brigadier "
    "broadcaster broker brother brother-in-law businessman businessperson businesswoman "
    "butcher buyer bystander caddie caliph caller cameraman campaigner candidate canvasser "
    "capt captain cardinal cardiologist caregiver carer caretaker carpenter cartoonist "
    "cashier catcher celebrity ceo cfo chair chairman chairperson chairwoman champion "
    "chancellor chaplain chef chemist chief choreographer cio civilian clansman cleaner "
    "clergyman cleric clerk climatologist climber cmdr co-author co-chair co-chairman "
    "co-director co-founder co-owner coach coauthor cochair cofounder col colleague "
    "collector colonel columnist comedian comic commandant commander commander-in-chief "
    "commentator commissioner commuter complainant composer conductor congressman "
    "congresswoman constable consul consultant contender contractor convenor coo "
    "coordinator cop coroner corporal correspondent cosmonaut councillor councilman "
    "councilor councilwoman counsel counselor counterpart countryman countrywoman cousin "
    "cpl cpt craftsman creator crewman criminologist critic cto curator customer cyclist "
    "dancer daughter daughter-in-law dealer debutant debutante decathlete decorator "
    "defendant defender delegate democrat demographer demonstrator dentist deputy designer "
    "det detainee detective developer dictator diplomat director dissident diver doctor "
    "donor doorman dramatist driver drummer duchess ecologist economist editor educator "
    "elder electrician emigrant emir emissary emperor employee employer empress engineer "
    "entertainer entrepreneur envoy epidemiologist essayist evacuee evangelist evp exec "
    "executive exile expatriate expert explorer farmer father father-in-law fellow felon "
    "fiance fiancee fighter film-maker filmmaker finalist financier firefighter fireman "
    "fisherman fishmonger flautist florist foe forecaster foreman forewoman forward founder "
    "friend front-runner frontman frontrunner fugitive fundraiser gamer gardener gen "
    "general geologist geophysicist girlfriend goalie goalkeeper goalscorer goaltender "
    "godfather godmother golfer gov governor governor-elect governor-general gp "
    "granddaughter grandfather grandmother grandparent grandson great-aunt "
    "great-grandfather great-grandmother great-uncle greengrocer grower guard guerrilla "
    "guest guide guitarist gunman gymnast hacker hairdresser half-brother half-sister "
    "halfback handyman harpist head headmaster headteacher heir helper henchman heptathlete "
    "herder hiker historian hitman holidaymaker homemaker homeowner hopeful horseman host "
    "hostage hotelier housewife humorist huntsman hurdler husband icon illustrator imam "
    "immigrant immunologist impresario incumbent industrialist infantryman influencer "
    "informant inmate innkeeper insider insp inspector instructor intern interpreter "
    "interviewer inventor investigator investor islander jailer janitor jeweler jeweller "
    "jockey journalist judge juggler juror juryman justice kayaker king kingmaker kingpin "
    "kinsman laborer labourer lama landlady landlord landowner laureate lawmaker lawman "
    "lawyer layman leader lecturer leftist legislator librarian licensee lieutenant "
    "lifeguard linebacker linesman linguist litigator lobbyist locksmith logger loyalist lt "
    "lt-gen lyricist machinist magistrate magnate maj major major-general manager "
    "marathoner marine marksman marshal mathematician matriarch mayor mayor-elect mechanic "
    "medalist medallist mediator medic member mentor merchant metalworker meteorologist "
    "middleman midfielder midwife migrant militant milkman millionaire miner minister "
    "moderator mogul monarch monk mother mother-in-law motorcyclist motorist mountaineer "
    "mourner mouthpiece mp musician narrator naturalist negotiator neighbor neighbour "
    "nephew neurologist neurosurgeon newcomer newscaster newsman niece nobleman nominee "
    "notary novelist nun nurse nutritionist oarsman observer obstetrician oceanographer "
    "officer official olympian ombudsman oncologist onlooker operator opponent optician "
    "optometrist organiser organist organizer orphan outdoorsman owner paediatrician "
    "painter paralegal paramedic paratrooper parent parishioner parliamentarian parson "
    "participant partner passenger passer-by pastor pathologist patient patriarch patrolman "
    "peacekeeper pedestrian pediatrician pensioner percussionist performer pfc pharmacist "
    "pharmacologist philanthropist philosopher photographer physician physicist pianist "
    "picketer pickpocket pilgrim pilot pitcher plaintiff planner plasterer player "
    "playwright ploughman plumber pm podcaster podiatrist poet polemicist policeman "
    "policewoman politician pollster pontiff pope postman postmaster preacher premier pres "
    "presenter president president-elect priest prince princess principal prisoner producer "
    "prof professor programmer promoter proprietor prosecutor protester protestor provost "
    "psychiatrist psychologist publicist publisher punter pupil pvt quarter-finalist "
    "quarterback quarterfinalist quartermaster queen rabbi rancher ranger rapist rapper "
    "rapporteur realtor rebel receptionist recluse recruit rector referee refugee registrar "
    "regulator renter rep repairman reporter representative republican rescuer researcher "
    "resident respondent restaurateur retailer retiree rev reveller reverend rider rifleman "
    "rival roofer rookie rower runner runner-up saboteur sailor salesman saleswoman scholar "
    "scientist scorer scout screenwriter sculptor seaman seamstress secretary "
    "secretary-designate secretary-general seismologist seller semi-finalist semifinalist "
    "sen senator sergeant servant serviceman servicewoman settler sgt shaman shareholder "
    "sheriff shopkeeper shopper showjumper showman showrunner sibling singer sister "
    "sister-in-law skater skier skipper skydiver smuggler sociologist soldier solicitor "
    "sommelier son son-in-law songwriter soprano source speaker spec specialist spokesman "
    "spokesperson spokeswoman sportsman sportswoman spouse sprinter squatter staffer "
    "statesman statistician stepbrother stepdaughter stepfather stepmother stepsister "
    "stepson stewardess stockbroker stonemason storyteller stowaway strategist striker "
    "strongman student stuntman stylist substitute sultan superintendent supervisor "
    "supplier supporter supt surfer surgeon surveyor survivor suspect svp swimmer tailor "
    "taoiseach taxidermist teacher team-mate teammate technician technocrat technologist "
    "teenager tenant tenor theologian therapist toddler tourist toxicologist trader "
    "tradesman trainee trainer translator traveler traveller treasurer trekker tribesman "
    "trooper trucker trustee tutor tycoon typist umpire uncle under-secretary "
    "under-secretary-general undersecretary undertaker urologist vaulter vendor veteran "
    "veterinarian vicar vice-chairman vice-chancellor vice-director vice-governor "
    "vice-mayor vice-minister vice-premier vice-president victim viewer villager violinist "
    "violist virologist visitor vlogger volcanologist volunteer voter vp waiter waitress "
    "warden warlord watchman weatherman weightlifter welder whip whistle-blower "
    "whistleblower widow widower wife winemaker winger winner witness woodworker worker "
    "workman wrestler writer yachtsman yachtswoman zookeeper zoologist".split()
)
"""Nouns in the singular that say what somebody is, with kin and the short forms of titles."""

ROLES = _ROLES.union(f"ex-{role}" for role in _ROLES)
"""Those nouns, and the same for who was it once: ex-mayor."""

KIN = frozenset(
    "aunt brother brother-in-law child cousin daughter daughter-in-law ex-husband ex-wife father "
    "father-in-law fiance fiancee grandchild granddaughter grandfather grandmother grandson "
    "husband mother mother-in-law nephew niece partner sister son son-in-law stepbrother "
    "stepdaughter stepfather stepmother stepsister stepson uncle widow widower wife".split()
)
"""Nouns for whoever belongs to somebody's family, and so may bear the same surname."""

CHILDREN = frozenset(
    "child daughter grandchild granddaughter grandson nephew niece son stepdaughter stepson".split()
)
"""Those of them who are younger than whoever they belong to."""

PARTISANS = frozenset(
    "communist conservative democrat independent labourite liberal nationalist republican "
    "socialist tory unionist".split()
)
"""Nouns for somebody by his party, which tell him from nobody else of it."""

SURE_PARTISANS = frozenset("democrat labourite republican unionist".split())
"""Those of them that are printed with a capital wherever they stand: Republicans said."""

OFFICES = frozenset("CEO CFO CIO COO CTO EVP MP PM SVP VP".split())
"""Short forms of offices, which are printed in capitals and name nobody."""

TITLE_SURNAMES = frozenset(
    "abbot baker barber bishop butcher carpenter cook farmer gardener king knight page pope "
    "prince singer".split()
)
"""Nouns for what somebody is that are surnames as well: "Otto King", then "King"."""

EPITHETS = frozenset(
    "ace all-rounder argentine batsman batter billionaire bowler boxer briton croat cyclist "
    "czech dane defender dutchman englishman finn forward frenchman frenchwoman german "
    "goalkeeper golfer great greek gymnast hero international irishman jockey legend "
    "maestro magnate midfielder millionaire mogul native olympian pitcher playmaker pole "
    "prodigy quarterback rower scot serb skater skipper southpaw spaniard sprinter star "
    "starlet striker swede swimmer swiss teenager turk tycoon veteran welshman widow "
    "widower winger youngster".split()
)
"""Nouns by which a story calls again whom it has just named: "the Spaniard said"."""

PLAYERS = frozenset(
    "all-rounder batsman bowler defender forward goalkeeper midfielder pitcher playmaker "
    "quarterback striker winger".split()
)
"""Those of them that tell what somebody plays, who so is no coach."""

HUMANS = frozenset(
    "academic acquaintance adolescent attendant baby child cleric colleague confidante "
    "conservative culprit fan genius guru guy heir infant intellectual kid neophyte novice "
    "operative relative somebody someone teen tot youth".split()
)
"""Further nouns for one human being; those that are adjectives too name nobody's role."""

SEVERAL = frozenset(
    "anybody anyone duo everybody everyone quartet quintet sextet trio twosome".split()
)
"""Words in the singular for several of them."""

CLUBS = frozenset("Albion Athletic Hotspur United Wanderers".split())
"""Last words of the names of clubs: Harbour |United|."""

WATCHES = frozenset("Monitor Observatory Watch".split())
"""Last words of the names of bodies that look on: Arden |Watch|, Human Rights |Monitor|."""

HANDLED = frozenset(
    "camera crane digger drone forklift lathe lift machine radar sonar switchboard winch".split()
)
"""What one person operates, so that the operator is no firm: a crane |operator|. Not so a plant, a
boat, a phone.
"""

BODIES = frozenset(
    "agency airline association bank body broadcaster carrier chain charity club company "
    "exporter federation firm foundation giant group importer institute institution insurer "
    "lender maker manufacturer network newspaper operator organisation organization paper party "
    "producer publisher retailer supplier think-tank union utility watchdog".split()
)
"""Nouns by which a story calls again the body that it has just named: "the watchdog said"."""

GROUPS = frozenset(
    "activists advocates analysts attackers attorneys authorities backers bankers banks "
    "bystanders campaigners celebrities children citizens civilians clerics colleagues "
    "commentators companies conservatives correspondents countries creditors crew critics "
    "crowd crowds customers dealers delegates delegation democrats demonstrators "
    "dignitaries diplomats dissidents doctors economists editors employees employers "
    "engineers envoys executives experts families family fans farmers fighters firefighters "
    "firms forecasters friends government governments groups guards guests historians hosts "
    "immigrants industrialists insiders insurgents investigators investors islamists "
    "jihadists journalists judges jurors jury lawmakers lawyers leaders leadership "
    "legislators liberals loyalists majority managers medics men merchants militants miners "
    "ministers minority moderators mourners mps nationalists negotiators neighbors neighbours "
    "nurses observers officers officials onlookers operators opponents opposition organisers "
    "organizers owners parents parliamentarians participants parties passengers patients "
    "peacekeepers people pilots players police policemen politicians pollsters press "
    "producers professors prosecutors protesters protestors psychologists public rebels "
    "refugees regulators relatives reporters republicans rescuers researchers residents "
    "rivals sceptics scholars scientists scouts senators separatists settlers shareholders "
    "side sides skeptics socialists soldiers sources specialists spectators spokesmen staff "
    "staffers students supporters survivors teachers team technicians teenagers tourists "
    "traders tribesmen troops twins unionists unions users veterans victims viewers "
    "villagers visitors volunteers voters witnesses women workers writers youths".split()
)
"""Nouns for several people who speak as one."""

PARTY_MEMBERS = frozenset(
    "Conservatives Democrats Islamists Liberals Nationalists Republicans Socialists".split()
)
"""Those of them that are printed with a capital in mid-sentence too, as members of a party."""

ORGANIZATIONS = frozenset(
    "academy administration ag agency airline airlines airways alliance archdiocese army "
    "assembly associates association authority ballet bank bbc board branch brigade brigades "
    "brotherhood bureau cabinet campaign center centre chamber charity chronicle church "
    "city club co coalition college command commission committee community company "
    "confederation conference congress consortium cooperative corp corporation corps "
    "council court cup daily department dept diocese directorate division dynamics electric "
    "embassy enterprises exchange faction federation festival firm force forces forum "
    "foundation front fund gazette globe gmbh government group guild headquarters herald "
    "holding holdings hospital house inc industries initiative inspectorate institute "
    "institution institutions insurance international journal laboratories laboratory "
    "league legislature llc llp lobby ltd mafia militia ministry mission mosque motors "
    "movement museum nations navy network newspaper office orchestra organisation "
    "organization palace panel parliament partners partnership party pharmaceuticals plc "
    "police politburo post presidency press productions programme prosecution regime "
    "republic restaurant review rovers sa school secretariat securities senate service services "
    "society squad state states station store studio studios syndicate systems task team "
    "technologies telecom telegraph theater theatre times treasury tribunal tribune trust "
    "union unit universities university wanderers watchdog weekly works".split()
)
"""Nouns that tell an organization, also as the last word of its name."""

FIRMS = frozenset(
    "airline automaker bank brewer broadcaster builder carmaker chain chipmaker company "
    "conglomerate developer drugmaker exporter firm giant grocer importer insurer lender maker "
    "manufacturer miner operator planemaker producer provider publisher refiner retailer "
    "shipbuilder start-up startup steelmaker supermarket supplier utility wholesaler".split()
)
"""Nouns for a firm, before its name or instead of it: "battery maker Lumen", "the company"."""

SURE_FIRMS = frozenset(
    "airline automaker bank carmaker chain chipmaker company conglomerate drugmaker firm insurer "
    "lender manufacturer planemaker provider shipbuilder start-up startup steelmaker utility "
    "wholesaler".split()
)
"""Those of them that no person is called: Harbor Tech, a |provider| of cranes."""

FIRM_ENDINGS = frozenset(
    "ag airlines airways bank co company corp corporation gmbh group holding holdings inc "
    "industries llc ltd motors partners pharmaceuticals plc sa technologies".split()
)
"""Last words of the names of firms."""

INDUSTRIES = frozenset(
    "advisers advisors aerospace aluminium analytics apparel assurance automotive aviation "
    "bancorp beverages bio biosciences biotech brands breweries brewing broadband "
    "broadcasting builders capital cement chemical chemicals chocolates communications "
    "computers construction consultants consulting cruises data developments diagnostics "
    "digital electronics energy engineering entertainment equities estates fashion ferries "
    "finance financial foods footwear games gaming gas genomics healthcare homes hotels "
    "housing hydrogen infrastructure interactive investments labs lines logistics "
    "management materials media medical metals minerals mining motor national networks oil "
    "packaging payments petroleum pharma pictures pipelines plastics products properties "
    "publishing rail railways realty records refining renewables resorts resources "
    "restaurants retail robotics semiconductor semiconductors shipping software solar "
    "solutions stores studios supermarkets supplies technology telecommunications telecoms "
    "textiles therapeutics tobacco trading transport travel utilities ventures wealth "
    "wireless".split()
)
"""What a firm deals in or where, as the last word of its name: "Kestrel Petroleum". Surnames such
as "Steel" stay out.
"""

MEDIA = frozenset(
    "agency broadcaster channel daily journal magazine network news newspaper newspapers "
    "paper portal press radio show station tabloid television tv website weekly".split()
)
"""Nouns beside the name of a news outlet that are no part of it: "Bild newspaper"."""

PRINTED = frozenset("daily journal magazine newspaper newspapers paper tabloid weekly".split())
"""Those of them for what is printed: the weekly may be a magazine, and is no agency."""

PAPERS = frozenset("advocate caller investor observer pilot reporter".split())
"""Words for somebody with which the names of newspapers end: the Arden Observer said."""

INTRODUCING = frozenset(
    "Airline Automaker Biotech Bookmaker Brewer Broadcaster Brokerage Carmaker Chipmaker "
    "Conglomerate Consultancy Drugmaker Housebuilder Insurer Lender Magazine Nearby "
    "Neighboring Neighbouring Newspaper Planemaker Retailer Shipbuilder Startup Steelmaker "
    "Supermarket Tabloid Utility Watchdog Wholesaler".split()
)
"""Nouns for a firm or an outlet, and adjectives for a country, that open a sentence before its name
and begin no name themselves, as "Bank" and "Daily" do: "Carmaker Lumen said".
"""

DOCUMENTS = frozenset(
    "account affidavit analysis announcement article assessment bill blog brief bulletin "
    "charter communique communiqué complaint decree document documents draft editorial "
    "email filing indictment lawsuit leaflet letter manifesto memo memorandum message "
    "motion note notice paper petition poll post readout release report reports "
    "resolution review ruling statement studies study suit summary survey transcript "
    "tweet verdict video".split()
)
"""Nouns for what is written and then speaks itself: "the report says"."""

PORTFOLIOS = frozenset(
    "administration affairs agriculture budget business cabinet commerce communications "
    "cooperation culture defence defense development economy education employment energy "
    "engineering environment europe exploration family finance fisheries forestry fuel health "
    "home housing immigration industry information intelligence interior investment "
    "justice labor labour marketing means mines operations petroleum planning police "
    "procurement production religion research sales science security sport sports staff state "
    "technology tourism trade transport transportation treasury water ways welfare works".split()
)
"""Fields of an office, as in "Secretary of State John Doe": they stand before the name."""

FIELDS = frozenset(
    "cultural digital domestic economic educational environmental external federal financial "
    "fiscal foreign human industrial internal international legal local maritime medical "
    "military monetary municipal national natural political public regional religious rural "
    "scientific social strategic urban".split()
)
"""Adjectives that tell the field of an office: "Economic and Fiscal Policy Minister"."""

PARTICLES = frozenset(
    "abu af al ap aw bar ben bin bint da dal dalla das de degli dei del della den der des "
    "di do dos du e el ibn la las le li lo san st ten u und van ver vom von y zu zum zur".split()
)
"""Small words inside a name: "Ursula von der Leyen", "Osama bin Laden"."""

GIVEN_TOO = frozenset(("Per", "To"))
"""Names, given or of a family, that are prepositions elsewhere: "Per Lund", "To Lam"."""

FIRST_SURNAMES = frozenset(
    "ahn bae baek bai ban bao bi bian bui cai cao cha chai chang chen cheng cheong cheung "
    "chiang cho choe choi chou chow chu chun chung cui dai dang deng ding doan dong du duan "
    "duong fan fang fei feng fu gan gao ge geng gong gu guan gui guo gwak hahm han hao ho "
    "hoang hong hou hsiao hsieh hsu hu hua huang huo huynh hwang hyun im jang jeon jeong ji "
    "jia jiang jiao jin jo jon joo ju jung kang ke kim ko kong koo kuang kuo kwak kwok kwon "
    "lai lam lan lang lau lee lei leung li liang liao lim lin ling liu lo lou lu luo luong lv "
    "ma mai mao meng min mo moon mou nam nguyen ni nie ning niu noh oh ou ouyang paik pak pan "
    "park pei peng pham phan pu qi qian qiao qin qiu qu ren rhee ri roh rong ruan ryu sang "
    "seo seok shang shao shen sheng shi shih shim shin sima sin situ sohn son song su suh sun "
    "sung tai tan tang tao teng thai tian tien tong tran trieu trinh truong tsai tsang tseng "
    "tu tung vo vu wan wang wei wen weng wong woo wu xi xia xian xiang xiao xie xin xing "
    "xiong xu xue yan yang yao ye yeh yeo yi yim yin ying yoo yoon yu yuan yue yun zang zeng "
    "zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zou zuo".split()
)
"""Surnames of China, Korea and Vietnam, which stand first: "Zhang" is short for "Zhang Wei".

Those that are small words of English as well ("Do", "He", "You") are left out.
"""

SUFFIXES = frozenset("esq ii iii iv jnr jr junior md phd snr sr".split())
"""Words behind a surname that are no surname."""

MASCULINE = frozenset(
    "assemblyman boy boyfriend brother businessman chairman clergyman congressman "
    "councilman dad duke emperor father fisherman gentleman grandfather grandson groom "
    "herr husband imam king lord man monk monsieur mr nephew policeman pope priest prince "
    "salesman senor señor sheik sheikh sir son spokesman stepfather sultan uncle waiter "
    "widower".split()
)
"""Words that tell a man."""

FEMININE = frozenset(
    "actress assemblywoman aunt ballerina baroness bride businesswoman chairwoman "
    "congresswoman councilwoman dame daughter duchess empress frau girl girlfriend "
    "granddaughter grandmother heiress lady madam madame midwife miss mom mother mrs ms "
    "mum niece nun policewoman princess queen saleswoman senora señora sister spokeswoman "
    "stepmother waitress widow wife woman".split()
)
"""Words that tell a woman."""

UTTERANCES = frozenset(
    "account announcement comment comments communique communiqué email letter memo "
    "message note post readout remark remarks speech statement statements testimony tweet "
    "version word words".split()
)
"""Nouns for somebody's own words: "the Kremlin's readout" is the Kremlin speaking."""

MEN = frozenset(
    "aaron abdul abdullah adam adrian ahmed akira alain alan albert alberto alejandro "
    "aleksandr alessandro alexander alexei alfred ali alvaro amir anders andre andreas andrei "
    "andres andrew angelo anil anthony antoine anton antonio anwar arjun arnold artem arthur "
    "arturo ashok axel barry bashar bashir benjamin bernard bernie bill bjorn bob bobby boris "
    "brad bradley brendan brian bruce bryan calvin carl carlos cesar charles christian "
    "christoph christopher chuck claude claudio clive colin conor craig cyril damian dan "
    "daniel danny darren dave david dean declan dennis derek diego dieter dirk dmitry dominic "
    "don donald doug douglas duncan dwight dylan edgar edmund eduardo edward edwin elias "
    "elliot emilio emmanuel enrique eric erik ernest ernesto ethan eugene evgeny fabio faisal "
    "farid felipe felix ferdinand fernando filip florian francisco francois frank franz fred "
    "fritz gabriel gary gavin georg george georges gerald gerard gianni gilbert giorgos "
    "giovanni giuseppe glen glenn gordon graham grant greg gregory guillermo gunther gustavo "
    "hamid hannes hans harold harry hassan hector heinrich helmut henri henry herbert hiroshi "
    "horst howard hugh hugo hussein iain ian ibrahim igor ilya imran isaac ismail ivan jack "
    "jacob jacques jake jakob james janos jared jason javier jay jeff jeffrey jens jeremy "
    "jerome jerry jesus jim jimmy joachim joao joe joel johan johann johannes john johnny jon "
    "jonas jonathan jorge jose josef joseph josh joshua juan julian julio justin kamal karim "
    "karl karol keith kenji kenneth kevin khalid kofi konrad kurt kyle larry lars lawrence "
    "leo leon leonard leonardo leonid leroy lewis liam lloyd lorenzo louis luca lucas ludwig "
    "luigi luis lukas luke magnus mahmoud malcolm manfred manuel marc marcel marco marcos "
    "marcus mario marius mark martin mateo mathias matt matteo matthew maurice mauricio maxim "
    "mehmet mel michael michel miguel mikael mike mikhail miles mitchell mohamed mohammad "
    "mohammed morris moshe muhammad murray mustafa nathan nathaniel neil nelson nicholas nick "
    "nicolas nigel nikolai nils norman olaf ole oleg oliver omar omer oscar otto pablo pascal "
    "patrice patrick paul pavel pedro peter philip philippe phillip pierre pietro piotr "
    "rafael rahul rainer raj rajesh ralph ramon raul ray raymond rene reza ricardo richard "
    "rick rob robert roberto rodney rodrigo roger rolf roman ron ronald ross roy rudolf "
    "rupert russell ryan sami samir samuel sandeep sanjay santiago saul scott sean sebastian "
    "serge sergei sergey sergio seth shane shawn sidney sigmund silvio simon spencer stan "
    "stanley stefan steffen stephen steve steven stuart sven takashi tariq ted terry theodore "
    "thomas tim timothy todd tom tomas tomasz tony tor toshiro travis trevor tyler umberto "
    "uwe victor vijay viktor vince vincent vlad vladimir vladislav wade walter warren wayne "
    "werner wilhelm william winston wojciech wolfgang xavier yasser yuri yusuf yves zachary".split()
)
"""The commonest given names of men, for whom "he" can stand. Nobody is found by them."""

WOMEN = frozenset(
    "abigail adele adriana agnes aisha alexandra alice alison allison amanda amelia amina amy "
    "ana anastasia andrea angela anita anja ann anna annabel anne annette annie annika "
    "antonia april astrid audrey ayesha barbara barbra beatrice becky bella bernadette "
    "bettina betty beverly birgit bonnie brenda bridget brigitte britta camila camille "
    "candice carla carmen carol caroline cassandra catherine cecilia celia chantal charlene "
    "charlotte chiara chloe christina christine claire clara claudia colleen constance "
    "cristina cynthia daniela danielle daphne darlene debbie deborah deirdre denise diana "
    "diane dolores donna doris dorothy edith eileen elaine eleanor elena elif elisa elise "
    "elizabeth ella ellen elsa else emily emma erica erika esther eva evelyn ewa fatima fatma "
    "felicia fiona florence frances francesca frieda gabriela gabrielle gail gertrude gillian "
    "gina ginger giulia gloria grace greta gudrun gwen hana hanna hannah hanne harriet hazel "
    "heather heidi helen helena helga henrietta hilary hillary ida ilona imelda ines inga "
    "ingeborg ingrid irene irina isabel isabella isabelle ivana jacqueline jane janet jasmine "
    "jenna jennifer jenny jessica jill joan joana joanna jocelyn johanna jolanta josephine "
    "joyce judith judy julia julie juliet juliette june karen karin karla katarina kate "
    "katherine kathleen kathryn kathy katie katrin kerstin kimberly kirsten kristen kristin "
    "lara larisa latifa laura lauren lea leila lena leonora lidia lillian linda lisa lisbeth "
    "lorraine louise lucia lucinda lucy ludmila lydia lynn madeleine mai malala margaret "
    "margarita margot maria mariam mariana marianne marie marilyn marina marit marjorie marta "
    "martha martina mary maryam matilda maureen maxine meera megan melissa mercedes michelle "
    "mildred mina miranda miriam molly mona monica morgana muriel myriam nadia nadine nancy "
    "naomi natalia natalie natasha nicole nina noor nora norma olena olga olivia paige pamela "
    "paola patricia patty paula paulina pauline peggy penelope petra phyllis priya rachel "
    "ramona raquel rebecca renata renee rhonda rita roberta rosa rosalind rose rosemary "
    "roxana ruby ruth sabina sabine sabrina sally samantha sandra sara sarah saskia selma "
    "serena sharon sheila shirley sigrid silvia simone sofia solveig sonia sophie stella "
    "stephanie sue susan susana susanna susanne suzanne svetlana sybil sylvia tamara tania "
    "tanya tara tatiana teresa theresa tina trudy ulrike ursula valentina valeria valerie "
    "vanessa vera veronica victoria virginia vivian wanda wendy xenia yasmin yoko yolanda "
    "yulia yvonne zainab zeynep zoe".split()
)
"""The commonest given names of women, for whom "she" can stand."""

PERSON_ENDINGS = frozenset("ees ent ents er ers ian ians ist ists men or ors".split())
"""Endings of nouns for persons, and of some for things."""
