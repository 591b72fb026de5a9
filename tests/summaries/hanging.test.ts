import { describe, expect, it } from 'vitest';
import { hangsOn } from '../../src/summaries/hanging.js';

describe('hangsOn', () => {
  it.each([
    'He added that the work would take two years.',
    'They claimed that nobody had listened.',
    'This was the third strike of the year.',
    'But the council stood by its plan.',
    'However, the union is not convinced.',
    'In addition, two ships were sold.',
    'In a statement, she denied it.',
    '"We were never asked," he said.',
    'It was opened by the king in 1990.',
  ])('the sentence before: %s', (sentence) => {
    expect(hangsOn(sentence)).toBe('before');
  });

  it.each([
    'The woman did not report it at the time.',
    'The 34-year-old was taken to Lund.',
    '"I deny these allegations," Holm said.',
    'Holm told the woman he would leave the quay.',
    '"We shall not close," the minister said.',
    'The decision came as a surprise to Port News.',
  ])('something told earlier: %s', (sentence) => {
    expect(hangsOn(sentence)).toBe('earlier');
  });

  it.each([
    'Mayor Ida Holm said she would not close the harbour.',
    'After his arrest, Jon Berg left the party.',
    'It is understood that the harbour will close.',
    'The woman who runs the harbour left on Friday.',
    'A man said his boat was taken.',
    '"The harbour will close," said the minister, who asked not to be named.',
    'Thousands of ships use the harbour.',
    'Those who work there fear for their jobs.',
  ])('nothing: %s', (sentence) => {
    expect(hangsOn(sentence)).toBe('nothing');
  });
});
