import type { Coverage } from '../../coverage.js';
import { counted } from '../../language/counted.js';
import type { Person } from '../../quotes/people.js';
import type { Quotation } from '../../quotes/quotation.js';
import { quotationsOf } from '../../quotes/quote-book.js';
import type { Block, Card } from '../card.js';
import { type Choice, UserError } from '../command.js';
import { customId } from '../custom-id.js';
import { LIMITS, shorten } from '../limits.js';
import { oneLine } from '../one-line.js';
import { pageButtons, pageOf } from '../pages.js';
import { contextButton } from './context-card.js';
import { otherSideBlocks } from './other-side.js';
import { quotationBlock, speakerLine } from './quotation-block.js';
import { variantsOf } from './variants.js';

const ON_PAGE = 5;
const PASSAGES = 3;
const ROLES_SHOWN = 3;
const SUGGESTED = 5;

function _personNamed(coverage: Coverage, who: string): Person | undefined {
  if (!/[\p{L}\p{N}]/u.test(who))
    throw new UserError('Name somebody: a surname, a full name, or a role such as “the staffer”.');
  return coverage.personHandles.thing(who) ?? coverage.people(who)[0];
}

function _choice(coverage: Coverage, person: Person): Choice {
  const role = person.roles[0];
  const name = [person.name, role, counted(person.by.length, 'quotation')]
    .filter((part) => part !== undefined)
    .join(' · ');
  return { name: shorten(name, LIMITS.choiceText), value: coverage.personHandles.of(person) };
}

/**
 * What a person said, then, under a heading of its own, what others said of them, with the person's answer where that
 * is an allegation.
 * @param about only quotations that hold these words; all when empty
 * @param number the page, from 1
 */
export function quotationsCard(coverage: Coverage, person: Person, about: string, number: number): Card {
  const { by, about: ofThem } = quotationsOf(person, about);
  const items = [
    ...by.map((quotation) => ({ quotation, own: true })),
    ...ofThem.map((quotation) => ({ quotation, own: false })),
  ];
  if (items.length === 0) return nothingCard(coverage, person, about);
  const page = pageOf(items, ON_PAGE, number);
  const own = page.items.filter((item) => item.own).map(({ quotation }) => quotation);
  const others = page.items.filter((item) => !item.own).map(({ quotation }) => quotation);
  const name = oneLine(person.name);
  const blocks: Block[] = [{ kind: 'text', text: heading(person, about, by.length) }];
  if (by.length === 0)
    blocks.push({
      kind: 'text',
      text: `The coverage quotes nothing that ${name} said${about ? ' with these words' : ''}.`,
    });
  blocks.push(...own.map((quotation) => ownBlock(coverage, person, quotation)));
  if (others.length > 0) {
    blocks.push({ kind: 'separator' }, { kind: 'text', text: `### About ${name}, said by others` });
    blocks.push(...others.map((quotation) => quotationBlock(coverage, quotation)));
    blocks.push(
      ...otherSideBlocks(
        coverage,
        page.items.map(({ quotation }) => quotation),
      ),
    );
  }
  const turn = pageButtons(page, (to) =>
    customId('quote', 'page', to, coverage.personHandles.of(person), about),
  );
  return { tone: 'found', blocks: [...blocks, ...turn] };
}

function heading(person: Person, about: string, count: number): string {
  const roles = person.roles.slice(0, ROLES_SHOWN).join(', ');
  const words = about ? ` with “${about}”` : '';
  const line = [roles, `${counted(count, 'quotation')}${words}`].filter(Boolean).join(' · ');
  return `## ${oneLine(person.name, 100)}\n-# ${oneLine(line, 300)}`;
}

function ownBlock(coverage: Coverage, person: Person, quotation: Quotation): Block {
  const { bold, note } = variantsOf(coverage, quotation);
  return quotationBlock(coverage, quotation, {
    lead: speakerLine(quotation, person),
    bold,
    ...(note ? { note } : {}),
  });
}

function nothingCard(coverage: Coverage, person: Person, about: string): Card {
  const name = oneLine(person.name);
  const text = about
    ? `The coverage has no quotation by or about ${name} with “${oneLine(about)}”.`
    : `The coverage names ${name}, but quotes nothing they said.`;
  return { tone: 'silent', blocks: [{ kind: 'text', text }, ...namingBlocks(coverage, person.name)] };
}

/** That the coverage names nobody like that, and some of those whom it quotes. */
export function unknownCard(coverage: Coverage, who: string): Card {
  const text = `The coverage names nobody like “${oneLine(who)}”.`;
  const quoted = coverage
    .people('')
    .filter(({ by }) => by.length > 0)
    .slice(0, SUGGESTED);
  const names = quoted.map(({ name }) => oneLine(name, 100)).join(', ');
  const suggestion = names ? `\nIt quotes, among others: ${names}.` : '';
  return { tone: 'silent', blocks: [{ kind: 'text', text: text + suggestion }] };
}

/** The passages that name somebody. */
function namingBlocks(coverage: Coverage, name: string): Block[] {
  const hits = coverage
    .ask(name, null)
    .passages.filter(({ matches }) => matches.length > 0)
    .slice(0, PASSAGES);
  if (hits.length === 0) return [];
  const blocks = hits.map(({ passage, matches }): Block => {
    return { kind: 'clip', clip: passage, bold: matches, button: contextButton(coverage, passage) };
  });
  const answers = otherSideBlocks(
    coverage,
    hits.map(({ passage }) => passage),
  );
  return [{ kind: 'text', text: 'Passages that name them:' }, ...blocks, ...answers];
}
