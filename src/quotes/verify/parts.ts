import { sentences } from '../../language/sentences.js';
import { countWords } from '../../language/words.js';
import { NOT_FOUND, type Verification } from './verification.js';

const MOST_SENTENCES = 12;
/** Fewer words stand in many prints. */
const FEWEST_WORDS = 3;
/** What may stand in an article between two prints of which one follows the other. */
const NOTHING = /^[\s\p{P}]*$/u;

/**
 * A text of several sentences of which no one print holds all, but some print each: an article's words one behind the
 * other, or quotations that were run together.
 * @param exact what prints a text word for word
 * @returns null where a sentence is printed nowhere
 */
export function inParts(text: string, exact: (text: string) => Verification | null): Verification | null {
  const spans = sentences(text);
  if (spans.length < 2 || spans.length > MOST_SENTENCES) return null;
  const parts: Verification[] = [];
  let from = 0;
  while (from < spans.length) {
    let found: Verification | null = null;
    let to = from;
    for (; to < spans.length; to++) {
      const part = text.slice(spans[from]?.start, spans[to]?.end);
      const longer = countWords(part) < FEWEST_WORDS ? null : exact(part);
      if (!longer) break;
      found = longer;
    }
    if (!found) return null;
    parts.push(found);
    from = to;
  }
  const [first] = parts;
  if (!first || parts.length < 2) return null;
  const { quotation, clip, printedAs } = first;
  const isOneRun = parts.every((part, i) => i === 0 || follows(parts[i - 1], part));
  const how = isOneRun ? '' : `run together from ${parts.length} places`;
  return { ...NOT_FOUND, verdict: isOneRun ? 'exact' : 'altered', quotation, clip, printedAs, parts, how };
}

/** Whether the article prints one right behind the other. */
function follows(before: Verification | undefined, { clip }: Verification): boolean {
  const last = before?.goesOn ?? before?.clip;
  if (!last || !clip || last.article !== clip.article || last.end > clip.start) return false;
  return NOTHING.test(clip.article.text.slice(last.end, clip.start));
}
