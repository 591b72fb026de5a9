import { type Run, textOf } from '../index/run.js';
import type { Asked } from '../question/asked.js';
import { heldTerms } from '../ranking/matches.js';
import type { Part } from './amounts.js';
import { answerSpan } from './answer-span.js';

const ENDS_ASKING = /\?["”’)]{0,3}$/;
const MARKS_AT_END = 4;

/** A sentence of the passage, the terms of the question that it holds, and the part of it that answers. */
export interface Read {
  readonly sentence: Run;
  readonly held: Uint8Array;
  readonly span: Part | null;
}

/** Reads a sentence for what it has of a question. */
export function readSentence(sentence: Run, asked: Asked): Read {
  return { sentence, held: heldTerms(sentence, asked), span: answerSpan(sentence, asked) };
}

/** The sentence that comes right after. */
export function sentenceAfter({ entry, to }: Run): Run | undefined {
  return entry.sentences[to] ? { entry, from: to, to: to + 1 } : undefined;
}

/** Whether a sentence is itself a question, as in a list of questions and answers. */
export function asks(sentence: Run): boolean {
  return ENDS_ASKING.test(textOf(sentence).slice(-MARKS_AT_END));
}
