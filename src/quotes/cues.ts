import { ALSO_NOUNS, IRREGULAR, JUDGEMENT, SPEECH, STANCE } from './cue-verbs.js';

/**
 * How a verb introduces words. `speech`: it reports words, so it may stand with a whole utterance. `judgement`: it takes
 * a quoted fragment ("called the plan “reckless”"). `stance`: it does so only where the fragment is its own object.
 */
export type CueKind = 'speech' | 'judgement' | 'stance';

/** `participle` is a form that is no past tense: "written", "spoken". */
export type VerbForm = 'past' | 'participle' | 'present' | 'ing' | 'base';

/** A form of a verb that can attribute words. */
export interface CueVerb {
  readonly base: string;
  readonly kind: CueKind;
  readonly form: VerbForm;
  /** Whether the form is a noun as well: "comments", "reports". */
  readonly noun: boolean;
}

const NOUNS = new Set(split(ALSO_NOUNS));
/** Particles that make a verb of saying out of a verb that is none: "point out", "go on". */
const PARTICLES = new Map<string, string>();
const FORMS = new Map<string, CueVerb>();

for (const entry of split(SPEECH)) learn(entry, 'speech');
for (const entry of split(JUDGEMENT)) learn(entry, 'judgement');
for (const entry of split(STANCE)) learn(entry, 'stance');

/**
 * The verb that a word is a form of, if it is one that attributes words.
 * @param lower the word in lower case
 * @param next the word after it, for verbs with a particle ("pointed out")
 */
export function cueVerb(lower: string, next = ''): CueVerb | undefined {
  const verb = FORMS.get(lower);
  if (!verb) return undefined;
  const particle = PARTICLES.get(verb.base);
  return particle === undefined || particle === next ? verb : undefined;
}

function split(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function learn(entry: string, kind: CueKind): void {
  const [base = entry, particle] = entry.split('_');
  if (particle !== undefined) PARTICLES.set(base, particle);
  const add = (form: VerbForm, word: string) => {
    const noun = (form === 'present' || form === 'base') && NOUNS.has(base);
    if (!FORMS.has(word)) FORMS.set(word, { base, kind, form, noun });
  };
  const [past, participle] = IRREGULAR[base] ?? [regularPast(base)];
  add('past', past);
  if (participle) add(/(?:n|ng)$/.test(participle) ? 'participle' : 'past', participle);
  add('present', thirdPerson(base));
  add('ing', ing(base, past));
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

function ing(base: string, past: string): string {
  const doubled = past === `${base}${base.at(-1)}ed` || /^(?:put|cut|hit|begin)$/.test(base);
  if (doubled) return `${base}${base.at(-1)}ing`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
