import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../src/quotes/extract.js';
import { article } from '../reading.js';

const MET = 'Lea Marsh, who runs the ferry, met Thomas Wick, a diver, and Ida Sorel, a reporter, on Monday.';

/** Against whom one more sentence about Lea Marsh, Thomas Wick and Ida Sorel makes an allegation. */
function expectAccused(name: string | null, sentences: readonly string[]): void {
  for (const sentence of sentences) {
    const { accusations } = readQuotations(article(MET, sentence));
    expect([sentence, ...accusations.map(({ against }) => against)]).toEqual([
      sentence,
      ...(name ? [name] : []),
    ]);
  }
}

describe('an allegation', () => {
  it('is none before anybody makes it', () => {
    expectAccused(null, [
      'Wick threatened to sue Marsh.',
      'Wick wants to prosecute Marsh over the wreck.',
      'No charges against Wick have been brought.',
      'A decision on charges against Wick is due in June.',
      'The court could bring charges against Wick.',
      'These are the possible charges against Wick.',
      'The paper apologised after wrongly reporting that Wick had been arrested.',
      'Sorel wrote that nobody had accused Wick of theft.',
    ]);
    expectAccused('Thomas Wick', [
      'Two sailors came forward to accuse Wick of theft.',
      'The jury took nine minutes to convict Wick of theft.',
      'Marsh said Wick tried to bribe her.',
      'The court brought charges against Wick.',
    ]);
  });

  it('is none where it is a figure of speech, or of play', () => {
    expectAccused(null, [
      'Marsh said there was soup enough to kick off the regatta, and Wick agreed.',
      'Sorel said Wick attacked the timetable on the radio.',
      'Sorel said Wick stole the show.',
      'Marsh said she cheated death.',
      'Marsh said Wick beat Sorel at cards.',
      'Marsh said Wick kept in close touch with the port.',
      'Marsh says stolen goods must be returned.',
      'Marsh said it appears they were found there, and killed before a doctor came.',
    ]);
    expectAccused('Thomas Wick', [
      'Marsh said Wick stole money from the till.',
      'Marsh testified that Wick attacked her after a party at the port.',
      'Marsh said Wick threatened to drown her.',
      'Marsh said Wick kicked a worker.',
    ]);
  });

  it('is not against whoever alleges, or passes on what others are said to do', () => {
    expectAccused(null, [
      'Marsh alleged that she saw the knife in the cabin.',
      'Marsh alleged that she was robbed in the cabin.',
      'Wick dismissed as false a report suggesting that Marsh wanted to leave.',
    ]);
  });

  it('is not against whoever goes to court', () => {
    expectAccused('Thomas Wick', ['Wick was sued by Marsh, accused of fraud.']);
    expectAccused(null, ['Sorel told of the death of a diver during an arrest by harbour police.']);
  });

  it('is against the one by whom something was allegedly done, and not its victim', () => {
    expectAccused('Thomas Wick', ['Marsh had been stabbed twice, allegedly by Wick.']);
    expectAccused(null, [
      'Marsh had been stabbed twice, allegedly by a man in a hood.',
      'Marsh was hit by a bottle, allegedly thrown by Wick’s son.',
    ]);
  });

  it('may be told by what is claimed, and by whom the law looks into', () => {
    expectAccused('Thomas Wick', [
      'Wick has been suspended over claims that he hit a sailor.',
      'Sorel spoke of complaints that Wick shouted at divers.',
      'There is no truth to the claim that Wick struck Marsh.',
      'Wick spoke of the accusation, made by two sailors on the radio, that Wick sold the anchor.',
      'A tribunal found that Wick had harassed two divers.',
      'The court heard that Wick stole the anchor.',
      'Wick is being investigated over a missing anchor.',
      'Police are investigating Wick over a missing anchor.',
    ]);
    expectAccused(null, [
      'Police are investigating the death of Wick.',
      'Police are investigating Wick’s death.',
      'Sorel was investigating Wick for the Courier.',
    ]);
  });
});

describe('a surname that two bear', () => {
  const family = 'Ida Marsh runs the ferry. Her brother is Peter Marsh, who dives.';

  it('accuses neither of them, where both are named in full as often', () => {
    const { accusations } = readQuotations(article(family, 'Marsh has denied any wrongdoing.'));
    expect(accusations).toEqual([]);
  });

  it('accuses the one whom the article names in full more often', () => {
    const told = 'Ida Marsh bought it in May. Marsh is accused of theft.';
    const { accusations } = readQuotations(article(family, told));
    expect(accusations.map(({ against }) => against)).toEqual(['Ida Marsh']);
  });
});
