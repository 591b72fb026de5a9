import { ALSO_NOUNS, IRREGULAR, JUDGEMENT, SPEECH, STANCE, UTTERING } from './cue-verbs.js';
import { formsOf } from './verb-forms.js';

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
  /** The word after it that belongs to it: "on" of "went on"; null for most verbs. */
  readonly particle: string | null;
}

const NOUNS = new Set(split(ALSO_NOUNS));
const UTTERS = new Set(split(UTTERING));
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
  return verb.particle === null || verb.particle === next ? verb : undefined;
}

/** The verb that a printed cue is a form of, its particle with it. */
export function verbOf(cue: string): CueVerb | undefined {
  const [lower = '', next] = cue.toLowerCase().split(/\s+/);
  return cueVerb(lower, next);
}

function split(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function learn(entry: string, kind: CueKind): void {
  const [base = entry, particle = null] = entry.split('_');
  const add = (form: VerbForm, word: string) => {
    const noun = (form === 'present' || form === 'base') && NOUNS.has(base);
    if (!FORMS.has(word)) FORMS.set(word, { base, kind, form, noun, particle });
  };
  const { past, participle, present, ing } = formsOf(base, IRREGULAR[base]);
  add('past', past);
  if (participle) add(/(?:n|ng)$/.test(participle) ? 'participle' : 'past', participle);
  add('present', present);
  add('ing', ing);
  add('base', base);
}

/** Whether a verb tells of an utterance, and not only of what somebody reports: "said", "told". */
export function utters(verb: CueVerb | undefined): boolean {
  return verb !== undefined && UTTERS.has(verb.base);
}
