import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/articles/parse.js';
import { isOnSubject, readSubject } from '../../src/coverage/on-subject.js';

const text = 'Krol sued the brewer Lund.\n\nLund says that the claim is empty.';
const article = parseArticle({ id: 'beer', text, title: null, source: null, date: null });
const clip = { article, paragraph: 2, start: text.indexOf('Lund says'), end: text.length };

describe('a sentence is on a subject', () => {
  test.each([
    [' about the claim?', true],
    [' about the lawsuit?', true],
    [' happened?', true],
    [' about the weather?', false],
    [' about Oxley?', false],
  ])('“What does Lund say%s”: %s', (about, isOn) => {
    expect(isOnSubject(readSubject(about), clip)).toBe(isOn);
  });
});
