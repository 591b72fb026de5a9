import { describe, expect, it } from 'vitest';
import { type Clip, clipText } from '../../src/articles/article.js';
import { summarise } from '../../src/summaries/summarise.js';
import { clipAt, invented, read } from './invented.js';

describe('a summary with an allegation', () => {
  const trial = invented(
    'Trial',
    '2024-05-01',
    'Prosecutors in Lund accused port director Karl Ek on Monday of taking money from builders.',
    'The builders of Lund paid for three journeys to the coast, a bank letter shows.',
    'Judge Eva Rask will hear the case in June at the court of Lund.',
    'Port director Karl Ek denied in court that he took any money at all.',
  );
  const accusation = clipAt(trial, 'accused');
  const denial = clipAt(trial, 'denied in court');
  const mustAnswer = (clip: Clip) =>
    clip.start <= accusation.start && accusation.start < clip.end ? denial : null;

  it('shows the answer right behind it', () => {
    const { sentences } = summarise([trial], { sentences: 2, mustAnswer });
    expect(sentences.map((sentence) => clipText(sentence).split(' ')[0])).toEqual(['Prosecutors', 'Port']);
    expect(sentences[1]?.answers && clipText(sentences[1].answers)).toMatch(/^Prosecutors/);
    expect(sentences[0]?.answers).toBeNull();
  });

  it('leaves it out where there is no room for the answer', () => {
    expect(read([trial], { sentences: 1, mustAnswer }).join()).not.toContain('accused');
  });

  it('makes room for both with the sentence chosen last before them, never with the first', () => {
    const report = invented(
      'Report',
      null,
      'The council of Lund opened the new harbour of the town on Monday in the rain.',
      'Ships from the north may use its quay from Tuesday.',
      'Builders accused Karl Ek of the council of taking money for the new harbour.',
      'Meanwhile Karl Ek denied it all when three reporters of two papers from Malmo met him at night, far away from home.',
    );
    const answered = (sentences: number) =>
      read([report], {
        sentences,
        mustAnswer: (clip) => (clipText(clip).includes('accused') ? clipAt(report, 'denied it all') : null),
      }).map((sentence) => sentence.slice(0, 14));
    expect(answered(2)).toEqual(['The council of', 'Ships from the']);
    expect(answered(3)).toEqual(['The council of', 'Builders accus', 'Meanwhile Karl']);
  });

  it('shows it from an article that is not summed up, where only that one has it', () => {
    const second = invented('Second', null, 'The lawyer of Karl Ek denied all of it to reporters in Lund.');
    const { sentences, read: count } = summarise([trial], {
      sentences: 2,
      mustAnswer: (clip) => mustAnswer(clip) && clipAt(second, 'denied all'),
    });
    expect(sentences.map(({ article }) => article)).toEqual([trial, second]);
    expect(sentences[1]).toMatchObject({ alsoIn: [], onlyIn: null, answers: { start: 0 } });
    expect(count).toBe(1);
  });

  it('goes on with it until a quotation that it opens is closed', () => {
    const shouted = invented(
      'Shouted',
      null,
      'Prosecutors in Lund accused port director Karl Ek on Monday of taking money from builders.',
      '“No,” said Ek, to which the judge replied, “You may sit down. It is not your turn.” The case goes on in June.',
    );
    const shown = read([shouted], {
      sentences: 3,
      mustAnswer: (clip) => (clipText(clip).includes('accused') ? clipAt(shouted, '“No') : null),
    });
    expect(shown).toContain(
      '“No,” said Ek, to which the judge replied, “You may sit down. It is not your turn.”',
    );
  });

  it('keeps both in their place where the answer leans on the allegation', () => {
    const leaning = invented(
      'Leaning',
      null,
      'A bank accused port director Karl Ek of taking money from builders in Lund.',
      '"I deny these allegations," Karl Ek said.',
      'Fishing boats used the northern quay of Lund for the whole of the winter.',
    );
    expect(
      read([leaning], {
        mustAnswer: (clip) => (clipText(clip).includes('accused') ? clipAt(leaning, 'deny') : null),
      }).map((sentence) => sentence.slice(0, 6)),
    ).toEqual(['A bank', '"I den', 'Fishin']);
  });

  it('takes another whole sentence that says the same for an answer that is no whole sentence', () => {
    const second = invented(
      'Second',
      '2024-05-02',
      '"I never took any money at all from anybody in court. I shall go free," he said.',
    );
    const answer = clipAt(second, 'I never took any money at all from anybody in court. I shall go free,');
    const { sentences } = summarise([trial, second], {
      sentences: 2,
      mustAnswer: (clip) => mustAnswer(clip) && answer,
    });
    expect(sentences.map(clipText)[1]).toMatch(/^Port director Karl Ek denied/);
  });
});
