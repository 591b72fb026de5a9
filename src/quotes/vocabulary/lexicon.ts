const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Titles before a name, without their full stop. */
export const TITLES =
  list(`adm brig del capt cmdr col cpl cllr dr fr gen gov hon insp lt maj messrs mr mrs ms miss mx
  pc det supt prof pvt rep reps rev rt sec sen sens sgt sir dame lord lady baroness baron president senator governor representative honorable honourable congressman
  congresswoman judge justice secretary chairman chairwoman minister chancellor pope king queen prince princess
  ambassador attorney councillor mayor professor general admiral colonel captain major sergeant lieutenant officer
  detective inspector superintendent sheriff reverend pastor bishop archbishop cardinal rabbi imam sister father
  brother doctor nurse speaker premier commissioner director coach king's delegate sheikh ayatollah councilman councilwoman
  councilmember alderman assemblyman assemblywoman`);

/** Peoples and parties: an adjective before a name, or a name of many, never of one. */
export const PEOPLES =
  list(`american british english scottish welsh irish french german italian spanish dutch greek turkish
  russian ukrainian polish chinese japanese korean indian pakistani iranian iraqi israeli palestinian syrian egyptian
  saudi african asian european australian canadian mexican brazilian cuban hispanic latino arab muslim christian jewish
  catholic protestant republican democratic democrat conservative labour liberal tory socialist
  republicans democrats americans britons russians chinese muslims christians jews latinos hispanics europeans
  conservatives liberals tories gop`);

/** Titles that tell the sex of their bearer. */
export const MALE_TITLES = list(
  'mr sir lord baron congressman councilman assemblyman chairman pope king prince father brother messrs',
);
export const FEMALE_TITLES = list(
  'mrs ms miss dame lady baroness congresswoman councilwoman assemblywoman chairwoman queen princess sister',
);

/** Small words inside a name: "Ursula von der Leyen". */
export const NAME_PARTICLES = list('de la le van von der den del della di da al bin ibn el dos ter');

/** What may end a name, without its full stop. */
export const NAME_SUFFIXES = list('jr sr ii iii iv');

/** Letters behind a British name that are no part of it, as printed: "Anna Holm MP", also before one: "Labour MP Anna Holm". */
export const POST_NOMINALS = list('MP MPs MSP MEP MLA QC KC MBE OBE CBE DBE KBE GBE JP FRS PhD PM DA AG');

export const DETERMINERS =
  list(`the a an this that these those another each every either neither some any no both all several many most few
  one two three four five six seven eight nine ten his her its their my our your dozens hundreds thousands scores numerous multiple various countless`);

export const PRONOUNS = list('he she they it i we you who one others many some several another');

export const PREPOSITIONS =
  list(`of in on at by for with from to into about after before during against among between
  through over under since until upon within without toward towards across behind beyond near via per despite like
  unlike amid around outside inside off along alongside throughout aboard above below beneath beside besides following
  concerning regarding including except as than out`);

export const CONJUNCTIONS = list('and but or nor yet so then');

export const SUBORDINATORS =
  list(`when while as because although though if since after before until unless whereas
  whether where whenever wherever once that how why what which whose`);

export const RELATIVES = list('who which that whose whom');

export const AUXILIARIES =
  list(`has have had having is are was were be been being am do does did will would can could shall should
  may might must 'd 'll 've 's hasn't haven't hadn't didn't doesn't don't won't wouldn't can't couldn't isn't aren't wasn't weren't shouldn't`);

export const ADVERBS =
  list(`also already almost indeed later then now again once still just simply even ever never not often once perhaps always
  famously first further instead meanwhile recently soon thus too twice only yesterday today tonight ago there
  bluntly flatly reportedly aloud further both all rather sometimes earlier however moreover therefore nevertheless nonetheless furthermore otherwise`);

export const DAYS =
  list(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan feb mar apr jun jul aug sept sep oct nov dec`);

/** Words whose bearers are bodies, not people: a name that ends in one is an organisation's. */
export const BODIES =
  list(`committee party university college school department office agency association institute
  foundation union council court house senate congress ministry company corporation inc corp ltd llc group bank
  campaign commission bureau board service services times post journal news network tribune guardian herald press
  magazine center centre trust fund society league club federation police administration government
  organisation organization alliance coalition project team church hospital museum authority force forces army navy
  newspaper herald gazette observer telegraph mail mirror sun express reuters twitter facebook
  industries partners airlines motors systems airport firm charity retailer airline`);

/** Words that end the names of things, and are no surnames. */
export const THINGS =
  list(`cup award awards prize trophy bowl act drive avenue boulevard highway stadium arena station theatre theater
  festival hotel airport monument memorial library building ship yacht`);

/** Words before the names of storms and ships, which are women's and men's. */
export const STORMS = list('hurricane storm typhoon cyclone ss hms uss mv');

/** Things written that speak: the source of words where no person is named. */
export const DOCUMENTS =
  list(`report statement letter email e-mail memo article story study survey poll book document documents
  ruling opinion lawsuit complaint filing indictment post tweet ad advertisement headline editorial column review
  press-release release transcript message text note petition website site page caption label sign banner poster
  manifesto constitution paper papers resolution motion order judgment verdict speech video chapter essay blog
  affidavit warrant notice advisory bulletin newsletter platform law bill act amendment audit assessment shirt t-shirt
  hat cap button sticker placard badge billboard flag mural plaque screen leaflet flyer pamphlet brochure inscription`);

/** Things that have a title, which is then printed in quotation marks. */
export const TITLED =
  list(`film movie book novel memoir autobiography biography play musical opera show program programme
  series sitcom drama podcast newsletter magazine column song single album track tour documentary exhibition exhibit
  game video painting poem episode segment special channel sheet comedy thriller collection anthology essay chapter
  titled entitled headlined project concert commentary op-ed editorial`);

/** Nouns for a person by role, of which the article need not give a name. */
export const ROLES =
  list(`spokesman spokeswoman spokesperson staffer aide official officer adviser advisor analyst
  expert critic supporter voter witness neighbour neighbor source operative strategist pollster lawyer attorney
  prosecutor judge senator congressman congresswoman lawmaker legislator governor mayor minister president
  candidate nominee businessman businesswoman billionaire mogul independent democrat republican conservative liberal
  activist author writer reporter journalist editor columnist anchor host moderator professor teacher
  student pupil parent mother father son daughter brother sister wife husband widow uncle aunt cousin friend
  colleague boss owner manager director chairman chairwoman chief executive founder leader member worker employee
  doctor nurse surgeon patient resident tenant farmer driver passenger victim survivor suspect defendant plaintiff
  woman man boy girl teenager child player coach captain actor actress singer star artist director producer
  veteran soldier pastor priest bishop rabbi imam pope king queen prince princess duke duchess secretary
  ambassador diplomat commissioner councillor councilman councilwoman sheriff detective inspector superintendent
  native politician newcomer incumbent chair challenger frontrunner front-runner hopeful rival opponent predecessor successor
  frontman guitarist drummer midfielder striker goalkeeper defender quarterback champion historian
  solicitor barrister magistrate constable headteacher headmaster headmistress carer volunteer campaigner organiser organizer trustee vicar
  widow accountant builder baker shopkeeper fisherman firefighter paramedic economist scientist researcher engineer developer designer architect chef waiter landlord agent
  consultant delegate correspondent commentator pundit blogger counsel negotiator envoy donor banker broker investor
  entrepreneur retiree mechanic comedian rapper musician novelist poet painter photographer filmmaker screenwriter
  speechwriter biographer psychologist psychiatrist physician dentist lecturer dean graduate trader deputy treasurer
  intern ally adversary mentor classmate roommate grandmother grandfather nephew niece refugee immigrant customer
  shopper bystander homeowner commuter motorist cyclist holidaymaker pensioner hairdresser publican caretaker cleaner
  stepfather stepmother stepson stepdaughter stepbrother stepsister grandson granddaughter
  auditor trooper butcher gardener midwife pharmacist therapist referee spectator onlooker skipper pilot mum dad coordinator`);

/** Roles that tell the sex of their bearer. */
export const MALE_ROLE =
  /(?:(?<!wo)man|boy|father|son|brother|husband|uncle|nephew|actor|waiter|landlord|king|prince|duke)$/;
export const FEMALE_ROLE =
  /(?:woman|girl|mother|daughter|sister|wife|aunt|niece|actress|waitress|landlady|queen|princess|duchess|widow)$/;

/** Roles that are printed in capitals before a name, and are no surnames themselves. */
export const OFFICE_ROLES =
  list(`leader spokesman spokeswoman spokesperson critic actor actress singer author host
  analyst strategist economist candidate nominee manager executive founder editor columnist historian scientist
  campaigner activist whip correspondent reporter journalist pollster lawyer attorney astronaut billionaire
  businessman comedian rapper frontman ceo cfo coo undersecretary administrator comptroller principal curator provost warden chief chair
  adviser advisor envoy epidemiologist meteorologist supervisor undersheriff specialist coordinator commander superintendent
  defenseman defenceman freshman sophomore junior senior gm editor-in-chief`);
