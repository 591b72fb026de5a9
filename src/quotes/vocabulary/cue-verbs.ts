/**
 * Verbs of saying, which may stand with a whole utterance: the public factual verbs of Quirk et al., A Comprehensive
 * Grammar of the English Language (1985), §16.31, and Levin, English Verb Classes and Alternations (1993), classes
 * 37.1–37.9 and 38. An underscore joins a particle that makes the verb one of saying.
 */
export const SPEECH = `say tell write add ask continue note explain reply respond tweet retweet recall declare conclude
  argue state answer insist claim warn admit acknowledge suggest announce assert contend comment concede confess
  confide confirm deny disclose exclaim hint maintain mention object predict proclaim promise protest remark repeat
  report retort submit swear testify vow affirm agree allege boast brag certify complain convey recount reveal observe
  reason reflect reiterate request reassure remember rejoin sneer snap sigh sob shout scream yell cry bark bellow
  whisper murmur mutter mumble growl grumble groan gasp giggle laugh joke quip chant sing chuckle shriek roar snarl
  stammer quote read counter caution counsel advise urge instruct lament muse ponder wonder inquire enquire query
  interject interrupt elaborate emphasize emphasise stress underline underscore echo opine pledge plead preach propose
  question rail scoff speculate pronounce post blog email e-mail text telegraph phone signal theorize theorise
  volunteer thunder venture demand command order beg charge clarify conjecture guess think believe feel recommend tease
  taunt toast fume rant marvel grouse gripe whine moan howl holler wail hiss drawl jeer crow crack demur enthuse gush
  implore exhort intone rave offer imply intimate indicate hypothesize hypothesise estimate forecast foretell rebut
  rule hold_that point_out go_on chime_in shoot_back fire_back sum_up put_it weigh_in blurt_out spell_out hit_back pile_on cut_in mouth type scrawl scribble`;

/** Verbs of judging and naming, whose object or complement is a quoted fragment: Levin (1993), classes 29.2, 29.3, 31.2, 33. */
export const JUDGEMENT = `call describe label dub brand term characterize characterise portray deem denounce criticize
  criticise condemn blast slam dismiss praise hail laud commend applaud mock ridicule deride decry attack accuse blame
  reject refer cite depict paint lambast lambaste assail rip deplore disavow thank apologize apologise defend bemoan
  berate rebuke scold chide chastise admonish welcome credit fault hammer knock belittle tout herald advocate target
  identify rate grade coin`;

/** Verbs that report words only where the fragment is their own object: Levin (1993), classes 29.4, 30, 32 and 62. */
export const STANCE = `begin start press want find use hope seek plan expect consider regard view express sign issue
  release hear sound talk speak promote cast compare name title entitle`;

/** Verbs that tell of an utterance, whoever reports it or passes it on: "Holm said Brandt had told her". */
export const UTTERING = `say tell call shout yell scream whisper write tweet ask add warn describe reply respond insist argue explain
  deny urge joke testify`;

/** Past tense, and participle where it differs, of the verbs above that do not just take -ed. */
export const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  feel: ['felt'],
  read: ['read'],
  sing: ['sang', 'sung'],
  speak: ['spoke', 'spoken'],
  go: ['went', 'gone'],
  put: ['put'],
  cut: ['cut'],
  cast: ['cast'],
  hear: ['heard'],
  hold: ['held'],
  swear: ['swore', 'sworn'],
  shoot: ['shot'],
  hit: ['hit'],
  find: ['found'],
  seek: ['sought'],
  begin: ['began', 'begun'],
  spell: ['spelled', 'spelt'],
  forecast: ['forecast'],
  foretell: ['foretold'],
  beg: ['begged'],
  brag: ['bragged'],
  quip: ['quipped'],
  snap: ['snapped'],
  sob: ['sobbed'],
  demur: ['demurred'],
  slam: ['slammed'],
  admit: ['admitted'],
  submit: ['submitted'],
  refer: ['referred'],
  rip: ['ripped'],
  blog: ['blogged'],
  plan: ['planned'],
  dub: ['dubbed'],
  label: ['labeled', 'labelled'],
  signal: ['signaled', 'signalled'],
  counsel: ['counseled', 'counselled'],
  sum: ['summed'],
  rebut: ['rebutted'],
};

/** Verbs of these lists whose -s form or base is a noun as well. */
export const ALSO_NOUNS = `answer claim comment remark report state view question demand order issue email e-mail text post
  blog tweet note promise hope plan estimate forecast charge attack shout laugh joke phone signal request use cast
  release sign sound credit fault hammer name label brand term boast chant cry echo groan guess hint murmur quip quote
  reply scream sigh talk vow want whisper yell command counsel caution toast gripe whine moan howl holler wail crow crack rave feel paint slam welcome rate grade rule mouth type scrawl`;
