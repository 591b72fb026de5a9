import { describe, expect, it } from 'vitest';
import { said } from '../reading.js';

const MET = 'Lea Marsh met Tom Wick, a diver, and Ida Sorel on Monday.';

/** Who says the words of one more sentence about Lea Marsh, Tom Wick and Ida Sorel; nothing where nobody does. */
function speaks(sentence: string): string[] {
  return said(MET, sentence).map((found) => found.replace(/^.* — /, ''));
}

describe('what is said of somebody', () => {
  it('is not said by them where they only deal with what others claim', () => {
    for (const deals of [
      'Wick laughed off the charge that',
      'Wick responded to claims that',
      'Wick spoke of allegations that',
      'Wick told reporters about suggestions that',
      'Wick complained about reports that',
    ])
      expect(speaks(`${deals} he had “dived drunk” at night.`), deals).toEqual([]);
    expect(said(MET, '“It is over,” Wick said. He laughed off claims that he had “dived drunk”.')).toEqual([
      'It is over, — Tom Wick',
    ]);
  });

  it('is not said by them where it opens the sentence, and they do something then', () => {
    expect(speaks('Questioned over reports that he “dived drunk”, Wick shrugged.')).toEqual([]);
  });

  it('is theirs where they claim it themselves', () => {
    expect(speaks('Wick went on to claim that the boat was “full of holes” that day.')).toEqual(['Tom Wick']);
    expect(speaks('Wick spoke of his suspicion that the boat was “full of holes”.')).toEqual(['Tom Wick']);
    expect(speaks('Wick told the author of the report that he was “very sorry” for it.')).toEqual([
      'Tom Wick',
    ]);
  });

  it('is said by nobody where a passive names none', () => {
    expect(speaks('Wick offers soup from a pot that has been described as “a danger to shipping”.')).toEqual(
      [],
    );
    expect(speaks('By lending to firms deemed to be “too wet to fail,” the bank helped Wick.')).toEqual([]);
    expect(speaks('Wick said the boat had been called “a coffin” for years.')).toEqual(['Tom Wick']);
    expect(speaks('Wick attacked what he believed to be “a plot”.')).toEqual(['Tom Wick']);
  });

  it('is not said by those who are blamed for something that is not said at all', () => {
    expect(
      speaks('Divers were criticised for reporting rumours to hide their “poor grasp” of maps.'),
    ).toEqual([]);
    expect(speaks('Wick was criticised for describing the wreck as a “family matter” then.')).toEqual([
      'Tom Wick',
    ]);
  });
});

describe('who speaks in a clause of their own', () => {
  it('is the one with whom it opens', () => {
    expect(speaks('The club denied it, with Wick describing it on the radio as “a fairy tale”.')).toEqual([
      'Tom Wick',
    ]);
  });

  it('is the one whose habit it tells', () => {
    expect(
      speaks('Wick recalled what his teacher, Ida Sorel, used to tell the class: “Breathe out.”'),
    ).toEqual(['Ida Sorel']);
  });

  it('is the one named, and not where they are from', () => {
    expect(speaks('Among them was Ida Sorel of North Haven, who said there would be “floods”.')).toEqual([
      'Ida Sorel',
    ]);
    expect(speaks('Among them was Ida Sorel, a Liberal from Haven who called it “a flood”.')).toEqual([
      'Ida Sorel',
    ]);
  });

  it('is no span of time', () => {
    expect(
      speaks('Minutes after the dive, Ida Sorel left the boat, saying she did “not like water”.'),
    ).toEqual(['Ida Sorel']);
  });

  it('may have a first name that is a preposition too', () => {
    expect(speaks('Councillor Per Sand called the dive “a joke”.')).toEqual(['Per Sand']);
  });
});
