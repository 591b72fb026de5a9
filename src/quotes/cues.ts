/**
 * How a verb introduces words. `speech`: the verb by itself reports words, so it may stand with a whole utterance.
 * `judgement`: it takes a quoted fragment as its object or complement ("called the plan “reckless”").
 */
export type CueKind = 'speech' | 'judgement';

/** `participle` is a form that is no past tense: "written", "spoken". */
export type VerbForm = 'past' | 'participle' | 'present' | 'ing' | 'base';

export interface CueVerb {
  readonly base: string;
  readonly kind: CueKind;
  readonly form: VerbForm;
  /** Whether the form is a noun as well: "comments", "reports". */
  readonly noun: boolean;
}

/**
 * Verbs of saying: the public factual verbs of Quirk et al., A Comprehensive Grammar of the English Language (1985),
 * §16.31, and Levin, English Verb Classes and Alternations (1993), classes 37.1–37.9 and 38.
 */
const SPEECH = `say tell write add ask continue note explain reply respond tweet retweet recall declare conclude argue
  state answer insist claim warn admit acknowledge suggest announce assert contend comment concede confess confide confirm
  deny disclose exclaim hint maintain mention object predict proclaim promise protest remark repeat report retort
  submit swear testify vow affirm agree allege boast brag certify complain convey recount reveal observe reason reflect
  reiterate request reassure remember rejoin sneer snap sigh sob shout scream yell cry bark bellow whisper murmur
  mutter mumble growl grumble groan gasp giggle laugh joke quip chant sing chuckle shriek roar snarl stammer
  quote read counter caution counsel advise urge instruct lament muse ponder wonder inquire enquire query interject
  interrupt elaborate emphasize emphasise stress underline underscore echo opine pledge plead preach propose
  question rail scoff speculate pronounce post blog email e-mail text telegraph phone signal
  theorize theorise volunteer thunder venture demand command order beg
  charge clarify conjecture theorize guess think believe feel joke recommend tease taunt toast
  fume rant marvel offer imply intimate indicate hypothesize estimate forecast point_out go_on chime_in shoot_back fire_back
  sum_up put_it weigh_in blurt_out spell_out hit_back pile_on cut_in`;

/** Verbs of judging and naming: Levin (1993) classes 29.2–29.3, 31.2 and 33; a fragment in quotation marks is their object. */
const JUDGEMENT = `begin start press call describe label dub brand term name characterize characterise portray deem denounce criticize criticise
  condemn blast slam dismiss praise hail laud commend applaud mock ridicule deride decry attack accuse blame
  reject refer cite depict paint lambast lambaste assail rip decry deplore disavow ridicule tout
  thank apologize apologise defend bemoan deem brand berate rebuke scold chide chastise admonish hail welcome express
  pronounce credit fault hammer knock belittle compare cast promote sign issue release hear sound
  talk speak promote tout herald advocate target identify title entitle coin want vow find see use hope seek plan expect consider regard view rate grade`;

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
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
  swear: ['swore', 'sworn'],
  shoot: ['shot'],
  hit: ['hit'],
  hear: ['heard'],
  find: ['found'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  spell: ['spelled', 'spelt'],
  forecast: ['forecast'],
  foretell: ['foretold'],
  beg: ['begged'],
  brag: ['bragged'],
  quip: ['quipped'],
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
  begin: ['began', 'begun'],
  rebut: ['rebutted'],
};

/** Particles that make a verb of saying out of a verb that is none: "point out", "go on". */
const PARTICLES = new Map<string, string>();
const NOUNS = new Set(
  `answer claim comment remark report state view question demand order issue email e-mail text post blog tweet note
  promise hope plan estimate forecast charge attack shout laugh joke phone signal request plan use cast release
  sign sound credit fault hammer name label brand term boast chant cry echo groan guess hint murmur quip quote reply
  scream sigh talk vow want whisper yell complaint command counsel caution toast feel paint slam welcome`.split(
    /\s+/,
  ),
);
const FORMS = new Map<string, CueVerb>();

for (const base of words(SPEECH)) learn(base, 'speech');
for (const base of words(JUDGEMENT)) learn(base, 'judgement');

/**
 * The verb of saying or judging that a word is a form of, if it is one.
 * @param lower the word in lower case
 * @param next the word after it, for verbs with a particle ("pointed out")
 */
export function cueVerb(lower: string, next = ''): CueVerb | undefined {
  const verb = FORMS.get(lower);
  if (!verb) return undefined;
  const particle = PARTICLES.get(verb.base);
  return particle === undefined || particle === next ? verb : undefined;
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function learn(entry: string, kind: CueKind): void {
  const [base = entry, particle] = entry.split('_');
  if (FORMS.has(base)) return;
  if (particle !== undefined) PARTICLES.set(base, particle);
  const add = (form: VerbForm, word: string) => {
    if (!FORMS.has(word))
      FORMS.set(word, { base, kind, form, noun: (form === 'present' || form === 'base') && NOUNS.has(base) });
  };
  const [past, participle] = IRREGULAR[base] ?? [regularPast(base)];
  add('past', past);
  if (participle)
    add(participle.endsWith('n') || participle.endsWith('ng') ? 'participle' : 'past', participle);
  add('present', thirdPerson(base));
  add('ing', ing(base, IRREGULAR[base]?.[0]));
  add('base', base);
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function ing(base: string, past: string | undefined): string {
  const doubled = past !== undefined && past === `${base}${base.at(-1)}ed`;
  if (doubled || base === 'put' || base === 'cut' || base === 'hit') return `${base}${base.at(-1)}ing`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
