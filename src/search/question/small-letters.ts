import { isCommonEnglish } from '../../language/background.js';
import { SHAPE } from '../../language/shapes.js';
import { type Term, terms } from '../../language/terms.js';
import type { SearchIndex } from '../index/search-index.js';

/** Articles in which it is looked up how a word is printed. */
const LOOKED_THROUGH = 8;
const CAPITAL = /\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const I = /\bI\b/g;

/** How a word is printed in articles. */
interface Prints {
  /** Whether it is a name more often than not; a common word must be nothing else. */
  readonly isName: boolean;
  /** Whether it is a name wherever it stands. */
  readonly isOnlyName: boolean;
  /** Whether it ends a name somewhere, so that it is no mere title before one. */
  readonly endsName: boolean;
}

/**
 * A question that is typed without a capital, as in a chat, with those of the names that the coverage prints: "when did
 * holm resign" as "when did Holm resign". Of the same length; any other text as it is.
 */
export function withCapitals(index: SearchIndex, text: string): string {
  if (CAPITAL.test(text.slice(1).replace(I, ''))) return text;
  const typed = terms(text).filter(({ key, start }) => key !== '' && SMALL.test(text.slice(start)));
  const prints = typed.map(({ key }) => printsOf(index, key));
  const isSurname = prints.map(
    ({ isName, endsName }, i) => isName && (endsName || !isCommonEnglish(typed[i]?.key ?? '')),
  );
  const isBeforeName = (i: number) =>
    Boolean(prints[i]?.isOnlyName && isSurname[i + 1] && areNeighbours(typed[i], typed[i + 1]));
  const isAfterName = (i: number) =>
    Boolean(prints[i]?.isOnlyName && isSurname[i - 1] && areNeighbours(typed[i - 1], typed[i]));
  const isRestored = (i: number) => isSurname[i] || isBeforeName(i) || isAfterName(i);
  const starts = typed.flatMap(({ start }, i) => (isRestored(i) ? start : []));
  return starts.reduce(
    (head, start) => head.slice(0, start) + head.charAt(start).toUpperCase() + head.slice(start + 1),
    text,
  );
}

function areNeighbours(one: Term | undefined, other: Term | undefined): boolean {
  return one !== undefined && other !== undefined && other.start === one.end + 1;
}

function printsOf(index: SearchIndex, key: string): Prints {
  const id = index.vocabulary.find(key);
  const entries = id === undefined ? [] : index.find([id], LOOKED_THROUGH);
  let names = 0;
  let others = 0;
  let endsName = false;
  for (const { article, terms: held } of entries) {
    const { tokens, shapes, offsets } = held;
    for (let t = 0; t < tokens.length; t++) {
      if (tokens[t] !== id) continue;
      if (shapes[t] === SHAPE.name) {
        names++;
        endsName ||= shapes[t + 1] !== SHAPE.name;
      } else if (SMALL.test(article.text.charAt(offsets[t] ?? 0))) others++;
    }
  }
  const isOnlyName = names > 0 && others === 0;
  return { isOnlyName, isName: isCommonEnglish(key) ? isOnlyName && names > 1 : names > others, endsName };
}
