import { type Clip, clipText } from '../articles/article.js';
import { rarity } from '../language/background.js';
import { MONTHS, WEEKDAYS } from '../language/calendar.js';
import { termKeys } from '../language/terms.js';
import { SILENT } from '../quotes/allegations/denials.js';
import type { Allegation } from '../quotes/book/sides.js';
import { ROLES, TITLES } from '../quotes/vocabulary/lexicon.js';

/** Paragraphs from an allegation to an answer that may be to it whatever it tells, and back. */
const FARTHEST_BEHIND = 6;
const FARTHEST_AHEAD = 3;
/** With so few words of its own, an answer does not tell what it is to. */
const BARE = 3;
/** "Denied all allegations", "any wrongdoing": what answers everything. */
const OF_ALL =
  /\b(?:all|any|every|these|both)\b[^.;]{0,30}\b(?:allegations?|accusations?|claims?|wrongdoing)\b/i;
/** A word as rare as this tells of what somebody is accused: about as rare as "tax" or "election". */
const TELLING = 9.5;
/** Words of any allegation and of any denial, of days and of offices, which tell nothing of the matter. */
const OF_ANY = termKeys(
  `accuse accusation allege allegation alleged indict indictment jury grand felony misdemeanor count charge plead guilty attorney
  prosecutor lawyer lawsuit suit sue court trial judge complaint deny denial claim wrongdoing comment decline respond request reply question message email immediately statement
  spokesman spokeswoman spokesperson repeatedly previously maintain innocence innocent insist reject dismiss dispute false untrue
  baseless say said says tell told call called never not all any apologize apology arrest convict investigation investigate former ${[...MONTHS, ...WEEKDAYS, ...TITLES, ...ROLES].join(' ')}`,
);

/**
 * Whether an answer can be to an allegation of its own article: near it; anywhere, where it is silence on all
 * that the article tells; behind it, where it denies without telling what; and farther off, where it or what is alleged near it
 * has a telling word of the allegation.
 * @param others what the article alleges against the same person
 */
export function isReached(made: Allegation, answer: Clip, others: readonly Allegation[]): boolean {
  if (isNear(made, answer)) return true;
  const near = others.filter((other) => isNear(other, answer));
  const own = ownWords(made, answer);
  if (SILENT.test(clipText(answer)) && own.length <= BARE) return true;
  const isToAny = own.length <= BARE && (near.length === 0 || OF_ALL.test(clipText(answer)));
  if (isToAny && answer.paragraph > made.paragraph) return true;
  const matter = new Set(ownWords(made, made).filter(isTelling));
  const told = [own, ...near.map((other) => ownWords(other, other))].flat();
  return told.some((word) => matter.has(word));
}

/** Whether an answer stands so near an allegation of its own article that it may be to it whatever it tells. */
export function isNear({ paragraph }: Allegation, answer: Clip): boolean {
  const behind = answer.paragraph - paragraph;
  return behind >= -FARTHEST_AHEAD && behind <= FARTHEST_BEHIND;
}

/** The words of a clip without the names of the accused, and without those of any allegation. */
function ownWords({ against }: Allegation, clip: Clip): string[] {
  const names = termKeys([against.name, ...against.otherNames].join(' '));
  return [...termKeys(clip.article.text, clip)].filter((word) => !names.has(word) && !OF_ANY.has(word));
}

function isTelling(word: string): boolean {
  return !/^\d/.test(word) && rarity(word) >= TELLING;
}
