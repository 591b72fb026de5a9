import type { Word } from './words.js';

/** Offices at the head of something; in a line those that are one by another name. */
const NAMES = [
  'leader',
  'head',
  'boss',
  'chief',
  'president',
  'director',
  'commissioner',
  'chancellor',
  'governor',
  'mayor',
  'principal',
  'captain',
  'chair|chairman|chairwoman|chairperson',
  'ceo|chief executive|chief executive officer',
  'prime minister|premier',
  'coach|head coach',
  'managing director',
  'executive director',
  'director-general|director general',
  'secretary-general|secretary general',
];
const OFFICES: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap((line) => line.split('|').map((name, _, [first = name]) => [name, first] as const)),
);
const HOLDS_ONE = new RegExp(`\\b(?:${NAMES.join('|')})\\b`, 'i');
const ANY: ReadonlySet<string> = new Set(['leader', 'head', 'boss', 'chief']);
const LONGEST = 3;

/** An office in a text, as the number of words that name it. */
export interface Office {
  readonly name: string;
  readonly words: number;
}

/** The office whose name begins at a word of a text; null where none does. Of several the longest. */
export function officeAt(all: readonly Word[], at: number): Office | null {
  if (at < 0) return null;
  for (let count = Math.min(LONGEST, all.length - at); count > 0; count--) {
    const said = all.slice(at, at + count).map(({ text }) => text.toLowerCase());
    const name = OFFICES.get(said.join(' '));
    if (name !== undefined) return { name, words: count };
  }
  return null;
}

/** Whether a text may hold an office: cheaper than to look for one. */
export function mayHoldOffice(text: string): boolean {
  return HOLDS_ONE.test(text);
}

/** Whether an office is any that is at the head: "the head of the mill" may be its director. */
export function isAnyHead(office: string): boolean {
  return ANY.has(office);
}
