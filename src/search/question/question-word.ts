import { sentences } from '../../language/sentences.js';

const WORD = /\b(?:who|whom|whose|when|where|why|how|what|which)\b/gi;
const AUXILIARY =
  "(?:is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)(?:n[’']t|not)?";
/** "Was the bridge …", but not "Do you know who …", which asks what comes after. */
const YES_NO = new RegExp(`^\\W*${AUXILIARY}\\s+(?!you\\b|we\\b|i\\b|any(?:one|body)\\b)`, 'i');
/** What comes after a "when" or "where" that asks, and not after one that joins a clause on. */
const BEFORE_SUBJECT = new RegExp(`^(?:['’](?:s|re|d|ll)\\b|(?:\\s+\\w+)?\\s+${AUXILIARY}\\b)`, 'i');
const BEFORE_IT =
  'in|on|at|by|of|off|to|for|from|with|against|between|under|over|about|after|before|during|since|until|as|into|near|and|or|so|but';
const AFTER_OPENING = new RegExp(`(?:^|\\b(?:${BEFORE_IT})\\s+)["'“‘(]{0,3}$`, 'i');
const AFTER_ASKING =
  /\b(?:know|tell|say|see|me|us|explain|wonder|wondering|remember|ask|asking|find out|idea)\s+(?:is\s+|was\s+)?$/i;
const AFTER_MARK = /[:;,—–(]\s{0,3}["'“‘(]{0,3}$/;
const ASKS_ANYWHERE = /^(?:what|which|whose|how\s+(?:many|much))\b/i;
const NOTHING = /^\W*$/;
const SEVERAL_SENTENCES = /[.!?]["”’)]*\s+\S/;
/** Characters before a word that are looked at. */
const BACK = 30;

/**
 * The part of a question that begins with the word that asks: "what year was it?" of "In what year was it?". A word
 * that only joins a clause on ("… when the storm came", "the man who …") does not ask.
 * @returns null where no word asks, as in a question whether something is so
 */
export function askingPart(text: string): string | null {
  const asking = sentenceAsking(text);
  if (YES_NO.test(asking)) return null;
  const words = [...asking.matchAll(WORD)].map(({ 0: word, index }) => ({
    before: asking.slice(Math.max(0, index - BACK), index),
    from: asking.slice(index),
    after: asking.slice(index + word.length),
  }));
  const first =
    words.find((word) => mayAsk(word) && (AFTER_OPENING.test(word.before) || NOTHING.test(word.after))) ??
    words.find(({ before }) => AFTER_ASKING.test(before)) ??
    words.find((word) => mayAsk(word) && AFTER_MARK.test(word.before)) ??
    words.find(({ from }) => ASKS_ANYWHERE.test(from)) ??
    words[0];
  return first?.from ?? null;
}

function mayAsk({ from, after }: { from: string; after: string }): boolean {
  return !/^(?:when|where)\b/i.test(from) || BEFORE_SUBJECT.test(after) || NOTHING.test(after);
}

/** The last sentence of a text that ends with a question mark; all of it where there is none. */
export function sentenceAsking(text: string): string {
  if (!SEVERAL_SENTENCES.test(text)) return text;
  const all = sentences(text).map(({ start, end }) => text.slice(start, end));
  return all.findLast((sentence) => /\?\W{0,9}$/.test(sentence)) ?? text;
}

/** A lead-up that tells of the one who asks: "I read somewhere that …; what I want to know is". */
const CHATTY = /\b(?:I|my|me|you)\b/;
/** The least share of a text that such a lead-up is. */
const LEADS_UP = 0.4;

/**
 * The question at the end of a long text, where one who asks tells of themselves before it ("I read that …; what I want to
 * know is how long did it last?"). Null where there is none.
 */
export function questionAlone(text: string): string | null {
  const asking = askingPart(text);
  if (asking === null || !text.endsWith(asking)) return null;
  const before = text.slice(0, -asking.length);
  return before.length >= text.length * LEADS_UP && CHATTY.test(before) ? asking : null;
}
