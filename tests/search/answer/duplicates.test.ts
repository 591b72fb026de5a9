import { expect, test } from 'vitest';
import { clipText } from '../../../src/articles/article.js';
import { ask } from '../../../src/search/ask.js';
import { indexOf } from '../asking.js';

test('passages of two articles that say the same are shown once, with where they differ', () => {
  const tell = (count: string) =>
    `The fire at the Harwick paper mill destroyed ${count} machines and closed the river road.`;
  const { passages } = ask(indexOf(tell('14'), tell('17')), 'What did the fire at the paper mill destroy?');
  expect(passages).toHaveLength(1);
  const [other] = passages[0]?.alsoIn ?? [];
  expect(other?.differs.map(({ here, there }) => [clipText(here), clipText(there)])).toEqual([['14', '17']]);
});
