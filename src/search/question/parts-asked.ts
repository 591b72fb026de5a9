import { sentences } from '../../language/sentences.js';

const AUXILIARY =
  '(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)';
/** "When and where did …", "Who, when and why …": each asks of all that follows. */
const JOINED =
  /^(\W*)((?:(?:when|where|why|how|who|what)(?:,\s|,?\sand\s)){1,2})((?:when|where|why|how|who)\b)(.*)$/is;
/** A second question joined on: "… and how old was she?"; alone at the end it asks the same of all ("… and when?"). */
const AND_ASKS = new RegExp(
  `,?\\s(?:and|or)\\s+(?=(?:when|where|why|how)(?:\\s+${AUXILIARY}\\b|\\W*$)|how\\s+(?:many|much|old|long|far|often)\\b|what\\s+${AUXILIARY}\\b|who\\s+(?!else\\b)\\p{L})`,
  'iu',
);
const BARE = /^(when|where|why|how)\W*$/i;
const ASKS_WORD = /\b(?:who|whom|whose|when|where|why|how|what|which)\b/i;
const OPENING = /^\W*(?:who|whom|whose|when|where|why|how|what|which)\b/i;
/** "What did Holm say about how it was built …": what follows is what he spoke of. */
const ASKS_WHAT = /^\W*what\b/i;
const SAYS = /\b(?:say|said|tell|told|claim|claimed|write|wrote|know|knew|explain|explained)\b/i;
/** "The man who came first and who …" goes on with its own clause. */
const RELATIVE = /\S\s+who\b/i;

/**
 * The questions that one text asks: two where a second is joined on ("Where did she die and how old was she?", "What
 * medal did she win and when?"), or where the words that ask are ("When and where did …?"); else the text alone.
 */
export function partsAsked(text: string): string[] {
  const joined = JOINED.exec(text);
  if (joined) {
    const [, , firsts = '', last = '', rest = ''] = joined;
    const asking = firsts.match(/[a-z]+/gi)?.filter((word) => word.toLowerCase() !== 'and') ?? [];
    return [...asking, last].map((word) => word + rest);
  }
  const two = inTwo(text);
  if (!two) return [text];
  const [first, second] = two;
  const bare = BARE.exec(second)?.[1];
  return bare === undefined ? [first, second] : [first, first.replace(ASKS_WORD, bare)];
}

function inTwo(text: string): [string, string] | null {
  if (!OPENING.test(text)) return null;
  const said = sentences(text).map(({ start, end }) => text.slice(start, end));
  const [one = '', other = ''] = said;
  if (said.length === 2 && one.endsWith('?') && OPENING.test(other)) return [one, other];
  const and = said.length === 1 ? AND_ASKS.exec(text) : null;
  if (!and) return null;
  const first = text.slice(0, and.index);
  const second = text.slice(and.index + and[0].length);
  const goesOn =
    (ASKS_WHAT.test(first) && SAYS.test(first)) || (/^who\b/i.test(second) && RELATIVE.test(first));
  return goesOn ? null : [first, second];
}
