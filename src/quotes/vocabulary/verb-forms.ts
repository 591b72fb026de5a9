/** The forms of a verb. */
export interface VerbForms {
  readonly past: string;
  /** Where it differs from the past. */
  readonly participle: string | null;
  /** The third person. */
  readonly present: string;
  readonly ing: string;
}

/**
 * The forms of a verb by the rules of spelling.
 * @param irregular its past, and its participle where that differs; null for a verb that takes -ed
 */
export function formsOf(
  base: string,
  irregular: readonly [past: string, participle?: string] | null = null,
): VerbForms {
  const [past, participle = null] = irregular ?? [regularPast(base)];
  return { past, participle, present: thirdPerson(base), ing: ing(base, past) };
}

/**
 * All forms of verbs, for looking a word up.
 * @param verbs bases between white space, each with its past and participle after slashes where these do not take -ed: `hold/held`
 */
export function allForms(verbs: string): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const entry of verbs.split(/\s+/).filter(Boolean)) {
    const [base = entry, past, participle] = entry.split('/');
    const found = formsOf(base, past ? [past] : null);
    for (const form of [base, found.past, participle, found.present, found.ing]) if (form) forms.add(form);
  }
  return forms;
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
  const doubled = past === `${base}${base.at(-1)}ed` || /^(?:put|cut|hit|let|get|begin)$/.test(base);
  if (doubled) return `${base}${base.at(-1)}ing`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
