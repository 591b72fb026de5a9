import { describe, expect, it } from 'vitest';
import { said } from '../reading.js';

const MET = 'Judge Ida Sorel met Tom Wick, who owns the quarry, and Lea Marsh on Monday.';

/** Who says the words of one more sentence about Ida Sorel, Tom Wick and Lea Marsh. */
function speaks(sentence: string): string[] {
  return said(MET, sentence).map((found) => found.replace(/^.* — /, ''));
}

describe('a message that somebody reads out or shows', () => {
  it('is in the words of whoever sent it', () => {
    expect(speaks('Sorel read out the text that Wick had sent to a friend: “Sink the boat.”')).toEqual([
      'Tom Wick',
    ]);
    expect(speaks('Marsh showed the court a note Wick left for her: “Say nothing.”')).toEqual(['Tom Wick']);
    expect(speaks('Sorel quoted from an email sent by Wick: “Say nothing.”')).toEqual(['Tom Wick']);
    expect(speaks('Marsh shared a picture of the note Wick had pinned to it: “Say nothing.”')).toEqual([
      'Tom Wick',
    ]);
    expect(speaks('Marsh held up a letter from Wick: “Say nothing.”')).toEqual(['Tom Wick']);
  });

  it('is in the words of the subject where nobody else is told to have sent it', () => {
    expect(speaks('Wick said in a note that was left at the quarry: “Say nothing.”')).toEqual(['Tom Wick']);
    expect(speaks('In a letter published by the Courier, Wick wrote: “I am sorry.”')).toEqual(['Tom Wick']);
  });
});
