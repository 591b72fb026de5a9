import { clipText } from '../../articles/article.js';
import type { Coverage } from '../../coverage.js';
import { quotationsOf } from '../../quotes/book/quote-book.js';
import type { Person } from '../../quotes/people/person.js';
import type { Quotation } from '../../quotes/quotation.js';
import type { Block, Card } from '../card.js';
import { customId } from '../custom-id.js';
import { LIMITS, shorten } from '../limits.js';
import { oneLine } from '../one-line.js';
import { pageButtons, pageOf } from '../pages.js';
import { rolesOf } from '../roles.js';
import { texts } from '../texts.js';
import { focusOf } from './focus.js';
import { otherSideBlocks } from './other-side.js';
import { PASSAGES_SHOWN, passageBlock } from './passages-card.js';
import { quotationBlock, speakerLine } from './quotation-block.js';
import { variantsOf } from './variants.js';

const ON_PAGE = 5;
const ROLES_SHOWN = 3;
const SUGGESTED = 5;

/**
 * What a person said, then, under a heading of its own, what others said of them, with the person's answer where that
 * is an allegation.
 * @param about only quotations that hold these words; all when empty
 * @param number the page, from 1
 * @param others whom the text that was typed may mean as well
 */
export function quotationsCard(
  coverage: Coverage,
  person: Person,
  about: string,
  number: number,
  others: readonly Person[] = [],
): Card {
  const { by, about: ofThem } = quotationsOf(person, about);
  const items = [
    ...by.map((quotation) => ({ quotation, own: true })),
    ...ofThem.map((quotation) => ({ quotation, own: false })),
  ];
  const meant = peopleBlocks(coverage, texts.quote.others, others);
  if (items.length === 0) return nothingCard(coverage, person, about, meant);
  const page = pageOf(items, ON_PAGE, number);
  const own = page.items.filter((item) => item.own).map(({ quotation }) => quotation);
  const ofOthers = page.items.filter((item) => !item.own).map(({ quotation }) => quotation);
  const name = oneLine(person.name);
  const blocks: Block[] = [{ kind: 'text', text: heading(person, about, by.length) }];
  if (by.length === 0)
    blocks.push({
      kind: 'text',
      text: texts.quote.saidNothing(name, about),
    });
  blocks.push(...own.map((quotation) => ownBlock(coverage, person, quotation)));
  if (ofOthers.length > 0) {
    blocks.push({ kind: 'separator' }, { kind: 'text', text: texts.quote.byOthers(name) });
    blocks.push(...ofOthers.map((quotation) => quotationBlock(coverage, quotation)));
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
  return { tone: 'found', blocks: [...blocks, ...meant, ...turn] };
}

function heading(person: Person, about: string, count: number): string {
  const roles = rolesOf(person).slice(0, ROLES_SHOWN).join(', ');
  const line = [roles, texts.quote.count(count, about)].filter(Boolean).join(' · ');
  return `## ${oneLine(person.name, 100)}\n-# ${oneLine(line, 300)}`;
}

function ownBlock(coverage: Coverage, person: Person, quotation: Quotation): Block {
  const { bold, note } = variantsOf(coverage, quotation);
  const answered = coverage.answeredBy(quotation);
  const lines = [answered ? texts.quote.answering(oneLine(clipText(answered))) : null, note];
  const notes = lines.filter((line) => line !== null).join('\n');
  const lead = speakerLine(quotation, person);
  return quotationBlock(coverage, quotation, { lead, bold, ...(notes ? { note: notes } : {}) });
}

/** Some people under a line of ours, each with a button to what they said; nothing for nobody. */
function peopleBlocks(coverage: Coverage, line: string, people: readonly Person[]): Block[] {
  if (people.length === 0) return [];
  const buttons = people.slice(0, SUGGESTED).map((person) => ({
    label: shorten([person.name, ...rolesOf(person).slice(0, 1)].join(' · '), LIMITS.buttonLabel),
    id: customId('quote', 'open', coverage.personHandles.of(person)),
  }));
  return [
    { kind: 'text', text: `-# ${line}` },
    { kind: 'buttons', buttons },
  ];
}

function nothingCard(coverage: Coverage, person: Person, about: string, meant: readonly Block[]): Card {
  const name = oneLine(person.name);
  const text = about ? texts.quote.nothingAbout(name, oneLine(about)) : texts.quote.neverQuoted(name);
  return {
    tone: 'silent',
    blocks: [{ kind: 'text', text }, ...meant, ...namingBlocks(coverage, person.name)],
  };
}

/** That the coverage quotes nobody like that, some of those whom it quotes, and the passages that hold the name. */
export function unknownCard(coverage: Coverage, who: string): Card {
  const text = texts.quote.unknown(oneLine(who));
  const quoted = coverage
    .people('')
    .filter(({ by }) => by.length > 0)
    .slice(0, SUGGESTED);
  const names = quoted.map(({ name }) => oneLine(name, 100));
  const suggestion = names.length > 0 ? [texts.quote.suggested(names)] : [];
  const inText = coverage.peopleIn(who).filter(({ by }) => by.length > 0);
  const lines = inText.length > 0 ? [text] : [text, ...suggestion];
  const naming = coverage.ask(who, null).answered ? namingBlocks(coverage, who) : [];
  return {
    tone: 'silent',
    blocks: [
      { kind: 'text', text: lines.join('\n') },
      ...peopleBlocks(coverage, texts.quote.perhaps, inText),
      ...naming,
    ],
  };
}

/** The passages that name somebody. */
function namingBlocks(coverage: Coverage, name: string): Block[] {
  const hits = coverage
    .ask(name, null)
    .passages.filter(({ matches }) => matches.length > 0)
    .slice(0, PASSAGES_SHOWN);
  if (hits.length === 0) return [];
  const blocks = hits.map(({ passage, matches }) => passageBlock(coverage, passage, matches));
  const answers = otherSideBlocks(
    coverage,
    hits.map(({ passage, matches }) => focusOf(passage, matches)),
  );
  return [{ kind: 'text', text: texts.quote.passages }, ...blocks, ...answers];
}
