import { describe, expect, it } from 'vitest';
import { sampleQuestions } from '../../src/discord/sample-questions.js';
import { coverageOf } from '../support/commands.js';

describe('the questions to try', () => {
  it('ask for the people that the coverage quotes, and are three that it answers', () => {
    const coverage = coverageOf(
      '“The bridge is safe,” said the mayor, Ida Brandt. “We checked it,” Brandt said.',
      'The mill closed. “It is sad,” said Ole Holm.',
    );
    const questions = sampleQuestions(coverage);
    expect(questions).toHaveLength(3);
    expect(questions[0]).toBe('What did Ida Brandt say?');
    for (const question of questions) expect(coverage.ask(question, null).answered).toBe(true);
  });

  it('ask who somebody is of those only who are quoted', () => {
    const coverage = coverageOf(
      '“The bridge is safe,” said the mayor, Ida Brandt. Ole Holm, the keeper, told The Vale Post nothing.',
    );
    expect(sampleQuestions(coverage).join()).not.toMatch(/Holm|Post/);
  });

  it('are none where the coverage would not answer', () => {
    expect(sampleQuestions(coverageOf({ title: 'Seven', text: 'The mill closed.' }))).toEqual([]);
  });
});
