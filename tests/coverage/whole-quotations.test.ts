import { describe, expect, it } from 'vitest';
import { clipText } from '../../src/articles/article.js';
import { coverageOf } from '../support/commands.js';

const answer = (text: string, question: string) => coverageOf(text).ask(question, null).answer.map(clipText);

describe('a sentence of an answer', () => {
  it('has the rest of a quotation that it begins', () => {
    const text =
      'The old mill of Elmstead was sold on Monday.\n\nThe miller, Hall Brandt, said: “We are glad. We are not gone.”';
    expect(answer(text, 'Who is Hall Brandt?')).toEqual([
      'The miller, Hall Brandt, said: “We are glad. We are not gone.”',
    ]);
  });

  it('has the beginning of a quotation that it ends, from the sentence that brings it', () => {
    const text =
      'The old mill of Elmstead was sold.\n\nBrandt told the clerk: “We are glad. The granary burned in March.” He left.';
    expect(answer(text, 'When did the granary burn?')).toEqual([
      'Brandt told the clerk: “We are glad. The granary burned in March.”',
    ]);
  });

  it('stays as it is where the quotation is long, or there is none', () => {
    const long = 'We have been here for many years and want to stay. '.repeat(9);
    const text = `The mill was sold on Monday.\n\nThe miller, Hall Brandt, said: “We are glad. ${long}”`;
    expect(answer(text, 'Who is Hall Brandt?')).toEqual(['The miller, Hall Brandt, said: “We are glad.']);
    expect(answer(text, 'When was the mill sold?')).toEqual(['The mill was sold on Monday.']);
  });
});
