import { expect, it } from 'vitest';
import { invented, read } from './invented.js';

const dead = (number: string) =>
  `At least ${number} people were killed when a fire broke out on the ferry Mairi near Lund on Monday.`;
const corrected =
  'Nine people were killed in the fire on the ferry Mairi near Lund on Monday, not 11 as was first said.';

it('shows of a story that goes on how its newest article opens', () => {
  const articles = [
    invented('First', '2024-03-01', dead('three'), 'Lifeboats were sent from two harbours.'),
    invented('Second', '2024-03-02', dead('eleven'), 'Divers searched the lower deck all night.'),
    invented('Third', '2024-03-05', corrected, 'A judge will lead the inquiry into the fire.'),
  ];
  const shown = read(articles, { sentences: 4 });
  expect(shown).toContain(corrected);
  expect(shown).not.toContain(dead('three'));
  expect(shown).not.toContain(dead('eleven'));
});

it('takes nothing for newer where a day is not known', () => {
  const articles = [invented('First', '2024-03-01', dead('three')), invented('Third', null, corrected)];
  expect(read(articles, { sentences: 4 })).toHaveLength(1);
});

it('takes a look back from a newer article for no news', () => {
  const articles = [
    invented('First', '2024-03-01', dead('three')),
    invented('Later', '2024-03-09', 'A new ferry was christened in Lund on Saturday.', corrected),
  ];
  expect(read(articles, { sentences: 4 })).toContain(dead('three'));
});
