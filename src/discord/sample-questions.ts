import type { Coverage } from '../coverage.js';
import type { Person } from '../quotes/people/person.js';

const WANTED = 3;
const PEOPLE = 6;

/**
 * Questions that the coverage can answer, three where it can: they ask for the people that it quotes most, and each has
 * been put to the coverage and found answered.
 */
export function sampleQuestions(coverage: Coverage): string[] {
  const named = coverage
    .people('')
    .filter((person) => person.named)
    .slice(0, PEOPLE);
  const found: string[] = [];
  for (const question of [...mixed(named), ...coverage.articles.map(({ title }) => `What is ${title}?`)]) {
    if (found.length === WANTED) break;
    if (coverage.ask(question, null).answered) found.push(question);
  }
  return found;
}

/** For each person who is quoted what they said and who they are, the kinds taking turns. */
function mixed(people: readonly Person[]): string[] {
  const quoted = people.filter(({ by }) => by.length > 0);
  const said = quoted.map(({ name }) => `What did ${name} say?`);
  const who = quoted.map(({ name }) => `Who is ${name}?`).reverse();
  return said.flatMap((question, i) => [question, who[i]].filter((one) => one !== undefined));
}
