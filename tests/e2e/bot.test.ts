import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/articles/parse.js';
import { buildCoverage } from '../../src/coverage.js';
import type { Where } from '../../src/local/user/user.js';
import { idOf, messageOf, type Running, saidIn, startClippings, valuesIn } from './support.js';

let running: Running;
beforeAll(async () => {
  running = await startClippings();
});
afterAll(() => running.stop());

const me = () => running.discord.user;

const PLACES: readonly (readonly [string, Where])[] = [
  ['in a server', { in: 'guild' }],
  ['in direct messages', { in: 'bot-dm' }],
  ['among friends, as a user-installed app', { in: 'private' }],
];

describe.each(PLACES)('%s', (_, where) => {
  it('/ask answers with cited passages, and its buttons show more', async () => {
    const answer = messageOf(await me().command('ask', { question: 'What did Becker deny?' }, where));
    expect(saidIn(answer)).toContain('categorically deny');
    expect(saidIn(answer)).toMatch(/\\\[1\\\] .* · ¶ \d/);
    const context = await me().press(answer, idOf(answer, /^See \[1\]/), where);
    expect(messageOf(context).onlyFor).toBe(me().user.id);
    expect(saidIn(messageOf(context))).toContain('**');
  });

  it('/quote gives what a person said, and apart what others said of them', async () => {
    const said = saidIn(messageOf(await me().command('quote', { who: 'Becker' }, where)));
    const [by = '', about = ''] = said.split('### About Robert Becker, said by others');
    expect(by.match(/^> /gm)).toHaveLength(3);
    expect(by).toContain('at odds with my recollection');
    expect(by).not.toContain('Candidates who allow people');
    expect(about).toContain('Candidates who allow people like Robert Becker');
    expect(about).toContain('staffer');
  });

  it('/quote completes over the people of the coverage', async () => {
    const { choices } = await me().autocomplete('quote', 'who', { who: 'bec' }, where);
    expect(choices[0]?.name).toMatch(/^Robert Becker/);
    const picked = messageOf(await me().command('quote', { who: choices[0]?.value ?? '' }, where));
    expect(saidIn(picked)).toContain('## Robert Becker');
  });

  it('/verify tells an altered quotation from an exact one', async () => {
    const exact = await me().command('verify', { quote: '“at odds with my recollection”' }, where);
    expect(saidIn(messageOf(exact))).toContain('Exact');
    const altered = await me().command(
      'verify',
      { quote: 'I never deny these allegations of improper conduct' },
      where,
    );
    expect(saidIn(messageOf(altered))).toContain('Altered');
  });

  it('/summary gives cited sentences, and its buttons make it longer', async () => {
    const short = messageOf(await me().command('summary', {}, where));
    const quoted = (text: string) => text.match(/^> /gm)?.length ?? 0;
    expect(quoted(saidIn(short))).toBeGreaterThanOrEqual(3);
    const longer = await me().press(short, idOf(short, 'Longer'), where);
    expect(longer.kind).toBe('update');
    expect(quoted(saidIn(messageOf(longer)))).toBeGreaterThan(quoted(saidIn(short)));
  });

  it('/summary completes over the articles', async () => {
    const { choices } = await me().autocomplete('summary', 'article', { article: 'apologises' }, where);
    expect(choices).toHaveLength(1);
    const answer = await me().command('summary', { article: choices[0]?.value ?? '', sentences: 1 }, where);
    expect(saidIn(messageOf(answer))).toContain('Sanders apologises after new harassment allegation');
  });

  it('/sources lists the articles, and one can be picked and read', async () => {
    const list = messageOf(await me().command('sources', {}, where));
    expect(saidIn(list)).toContain('## 2 articles');
    const [first = ''] = valuesIn(list);
    const article = messageOf(await me().select(list, idOf(list, 'Read an article'), [first], where));
    expect(saidIn(article)).toContain('Politico reported Thursday morning');
  });
});

describe('in a server', () => {
  it('a message’s quotations are checked from its menu', async () => {
    const message = me().write(
      'He said “I categorically deny these allegations of improper conduct” on Thursday!',
    );
    const answer = messageOf(await me().messageCommand('Check against the coverage', message));
    expect(answer.onlyFor).toBe(me().user.id);
    expect(saidIn(answer)).toContain('Altered');
    expect(saidIn(answer)).toContain('Robert Becker');
  });

  it('a message may quote the same words, or parts of one quotation, more than once', async () => {
    const parts = '“deny these allegations” and “I categorically deny these” and “deny these allegations”';
    const answer = messageOf(await me().messageCommand('Check against the coverage', me().write(parts)));
    expect(saidIn(answer).match(/Exact/g)).toHaveLength(2);
  });

  it('/help tells what the coverage holds and questions that it can answer', async () => {
    const help = saidIn(messageOf(await me().command('help')));
    expect(help).toContain('It holds 2 articles');
    const questions = [...help.matchAll(/^- `\/ask` (.+\?)$/gm)].map(([, question]) => question ?? '');
    expect(questions).toHaveLength(3);
    for (const question of questions) {
      expect(saidIn(messageOf(await me().command('ask', { question })))).not.toContain('doesn’t say');
    }
  });

  it('answers only the one who asks when told to', async () => {
    const answer = messageOf(await me().command('ask', { question: 'Who is Becker?', private: true }));
    expect(answer.onlyFor).toBe(me().user.id);
  });

  it('tells what was wrong, to the one who did it only', async () => {
    const empty = messageOf(await me().command('ask', { question: '…?!' }));
    expect(saidIn(empty)).toContain('no words');
    expect(empty.onlyFor).toBe(me().user.id);
    const nobody = messageOf(await me().command('quote', { who: 'Zebulon Quackenbush' }));
    expect(saidIn(nobody)).toContain('quotes nobody like “Zebulon Quackenbush”');
    const gone = messageOf(await me().command('sources', { article: 'no-such-article.txt' }));
    expect(saidIn(gone)).toContain('There is no such article');
  });

  it('pings nobody, whatever is asked', async () => {
    const answer = messageOf(await me().command('quote', { who: '@everyone <@1> <@&2>' }));
    expect(answer.message.mention_everyone).toBe(false);
    expect(answer.message.mentions).toEqual([]);
    expect(answer.message.mention_roles).toEqual([]);
  });

  it('does not register its commands again when nothing has changed', async () => {
    const puts = () => running.discord.requests.filter(({ method }) => method === 'PUT').length;
    expect(puts()).toBe(1);
  });
});

it('answers as before when asked again, and from the new articles once they have changed', async () => {
  const coverageOf = (text: string) => {
    const article = parseArticle({ id: 'bridge.txt', text, title: 'The bridge', source: null, date: null });
    return buildCoverage({ articles: [article], unread: [] }, new Date());
  };
  let coverage = coverageOf('The old bridge in Elmstead closed on Monday.');
  const asked = await startClippings({ coverage: () => coverage });
  const ask = async () =>
    saidIn(messageOf(await asked.discord.user.command('ask', { question: 'When did the bridge close?' })));
  const first = await ask();
  expect(first).toContain('Monday');
  expect(await ask()).toBe(first);
  coverage = coverageOf('The old bridge in Elmstead closed on Friday.');
  expect(await ask()).toContain('Friday');
  await asked.stop();
});
