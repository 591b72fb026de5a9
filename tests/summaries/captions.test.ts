import { describe, expect, it } from 'vitest';
import { isCaption } from '../../src/summaries/captions.js';

describe('isCaption', () => {
  it.each([
    ['what tells a place on the page', 'Ida Holm (left) and Jon Berg at the harbour on Friday.'],
    ['what an agency prints', 'In this Jan. 14, 2015 photo, ships leave the harbour.'],
    ['who took the picture', 'Ida Holm/AP Ships leave the harbour of Lund.'],
    ['who took it for a pool', 'Ida Ek Holm/Pool/Reuters A child waves at the ships.'],
    ['a name and a place', 'Ida Holm at the harbour of Lund in 2018.'],
    ['a name and a role', 'Ida Holm as the captain in "The Sea."'],
    ['two names and a place', 'Ida Holm and Jon Berg with a child at the quay in 1969.'],
    ['a name, an office and a place', 'Ida Holm, head of the harbour, at the fair in 2018.'],
    ['a byline', 'By Ida Holm for Port News and others.'],
  ])('knows %s', (_, sentence) => {
    expect(isCaption(sentence)).toBe(true);
  });

  it.each([
    'Ida Holm at last closed the harbour.',
    'Ida Holm in 2018 became mayor.',
    'Police in Lund say the harbour is safe.',
    'Holm on Friday told the union nothing.',
    'Ida Holm, head of the harbour, left at noon.',
    'But in Lund, that’s not the rule.',
    "Lund in May isn't a place for ships.",
    'The ships of Holm/Berg and the union left the harbour.',
    'Port Radio/Port News reporter Ida Holm left the harbour.',
    'AC/DC Played at the harbour.',
    'Ships leave the harbour of Lund on Friday.',
  ])('leaves a sentence alone: %s', (sentence) => {
    expect(isCaption(sentence)).toBe(false);
  });
});
