import { isCommonEnglish } from '../../language/background.js';
import { SHAPE } from '../../language/shapes.js';
import { type Term, terms } from '../../language/terms.js';
import type { IndexedArticle } from '../index/indexed-article.js';
import type { SearchIndex } from '../index/search-index.js';

/** Articles in which it is looked up how a word is printed. */
const LOOKED_THROUGH = 8;
/** A common word that more articles hold is no mere name, and would take long to look up. */
const MOST_ARTICLES = 40;
const CAPITAL = /\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const POSSESSIVE = /['’]s?$/;
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
 * A question that is typed without a capital at its beginning, or with none behind it, as in a chat, with those of the names that the coverage prints: "when did
 * holm resign" as "when did Holm resign". Of the same length; any other text as it is.
 */
export function withCapitals(index: SearchIndex, text: string): string {
  if (!SMALL.test(text) && CAPITAL.test(text.slice(1).replace(I, ''))) return text;
  const typed = terms(text).filter(({ key, start }) => key !== '' && SMALL.test(text.slice(start)));
  const prints = typed.map((term) => printsOf(index, term.key, text.slice(term.start, term.end)));
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

/** How a word is printed in these very letters, but for capitals and a possessive: "robot" tells nothing of "Robotics". */
function printsOf(index: SearchIndex, key: string, typed: string): Prints {
  const letters = typed.replace(POSSESSIVE, '');
  const id = index.vocabulary.find(key);
  const isCommon = isCommonEnglish(key);
  const isTooCommon = id !== undefined && isCommon && index.vocabulary.articlesWith(id) > MOST_ARTICLES;
  const entries = id === undefined || isTooCommon ? [] : index.find([id], LOOKED_THROUGH);
  const found = entries.flatMap((entry) => printedIn(entry, id, letters));
  const names = found.filter(({ isName }) => isName).length;
  const isOnlyName = names > 0 && names === found.length;
  return {
    isOnlyName,
    isName: isCommon ? isOnlyName && names > 1 : names * 2 > found.length,
    endsName: found.some((one) => one.endsName),
  };
}

/** The places in an article where a term stands in these letters, but for those where a capital only begins a sentence. */
function printedIn({ article, terms: held }: IndexedArticle, id: number | undefined, letters: string) {
  const { tokens, shapes, offsets } = held;
  const found: { readonly isName: boolean; readonly endsName: boolean }[] = [];
  for (let t = 0; t < tokens.length; t++) {
    if (tokens[t] !== id) continue;
    const start = offsets[t] ?? 0;
    const word = article.text.slice(start, start + letters.length);
    const isName = shapes[t] === SHAPE.name;
    if (word.toLowerCase() === letters && (isName || SMALL.test(word)))
      found.push({ isName, endsName: isName && shapes[t + 1] !== SHAPE.name });
  }
  return found;
}
