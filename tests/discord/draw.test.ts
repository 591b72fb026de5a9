import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clip, clipText } from '../../src/articles/article.js';
import { parseArticle } from '../../src/articles/parse.js';
import type { Block } from '../../src/discord/card.js';
import { drawCard, share } from '../../src/discord/draw.js';
import { unescapeMarkdown } from '../../src/discord/escape.js';
import { excerpt } from '../../src/discord/excerpt.js';
import { LIMITS } from '../../src/discord/limits.js';

function clipOf(text: string): Clip {
  const article = parseArticle({
    id: 'harbour.txt',
    text,
    title: 'Bridge',
    source: null,
    date: '2020-05-06',
  });
  return { article, paragraph: 1, start: 0, end: text.length };
}

function textsOf(component: object): string[] {
  return Object.entries(component).flatMap(([key, value]) => {
    if (key === 'content' && typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? textsOf(value) : [];
  });
}

const countAll = (component: object): number =>
  Object.values(component).reduce(
    (sum: number, value) => sum + (typeof value === 'object' && value !== null ? countAll(value) : 0),
    'type' in component ? 1 : 0,
  );

describe('excerpt', () => {
  it('sets the bold words in bold and escapes the rest', () => {
    const clip = clipOf('The *old* bridge closed on Monday.');
    expect(
      excerpt(
        {
          clip,
          bold: [
            { start: 10, end: 16 },
            { start: 17, end: 23 },
          ],
        },
        200,
      ),
    ).toBe('The \\*old\\* **bridge closed** on Monday.');
  });

  it('cuts a long clip around its first bold word and says where', () => {
    const text = `${'before '.repeat(100)}bridge ${'after '.repeat(100)}`.trim();
    const at = text.indexOf('bridge');
    const shown = excerpt({ clip: clipOf(text), bold: [{ start: at, end: at + 6 }] }, 100);
    expect(shown).toMatch(/^…before .*\*\*bridge\*\* after.*…$/);
    expect(shown.length).toBeLessThanOrEqual(100);
  });

  it('leaves out what stands between segments', () => {
    const clip = clipOf('We are sorry". It was wrong');
    const segments = [
      { start: 0, end: 12 },
      { start: 15, end: 27 },
    ];
    expect(excerpt({ clip, segments }, 200)).toBe('We are sorry … It was wrong');
  });

  it('shows nothing but letters of the article, for any text, bold spans and room', () => {
    const spans = fc.array(fc.tuple(fc.nat(80), fc.nat(20)).map(([start, n]) => ({ start, end: start + n })));
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
        spans,
        fc.integer({ min: 8, max: 300 }),
        (text, bold, max) => {
          const clip = clipOf(text);
          const shown = excerpt({ clip, bold }, max);
          expect(shown.length).toBeLessThanOrEqual(max);
          const plain = unescapeMarkdown(shown.replace(/(?<!\\)((?:\\\\)*)\*\*/g, '$1')).replace(
            /^…|…$/g,
            '',
          );
          expect(`…${clipText(clip)}…`).toContain(plain);
        },
      ),
    );
  });
});

describe('drawCard', () => {
  it('cites each clip with its article’s number, title, source, date and paragraph', () => {
    const clip = clipOf('It closed on Monday.');
    const drawn = drawCard({
      tone: 'found',
      blocks: [
        { kind: 'clip', clip },
        { kind: 'clip', clip },
      ],
    });
    expect(textsOf(drawn)).toEqual([
      '> It closed on Monday.\n-# \\[1\\] Bridge · harbour.txt · 2020-05-06 · ¶ 1',
      '> It closed on Monday.\n-# \\[1\\] Bridge · harbour.txt · 2020-05-06 · ¶ 1',
    ]);
  });

  it('puts the buttons of clips below them, one a place, named as the place is cited', () => {
    const clip = clipOf('It closed on Monday.');
    const button = (id: string) => ({ label: 'See', id });
    const blocks: Block[] = [
      { kind: 'clip', clip, button: button('a') },
      { kind: 'clip', clip, button: button('b') },
      { kind: 'clip', clip: { ...clip, paragraph: 2 }, button: button('c') },
      { kind: 'text', text: 'Elsewhere' },
      { kind: 'clip', clip },
    ];
    const rows = drawCard({ tone: 'found', blocks }).components.map((component) =>
      component.type === ComponentType.ActionRow ? component.components : component.type,
    );
    const text = ComponentType.TextDisplay;
    const first = { label: 'See [1] ¶ 1', custom_id: 'a' };
    const second = { label: 'See [1] ¶ 2', custom_id: 'c' };
    expect(rows).toMatchObject([text, text, text, [first, second], text, text]);
  });

  it('has no two buttons that do the same, for Discord takes none such', () => {
    const clip = clipOf('It closed on Monday.');
    const block: Block = { kind: 'clip', clip, button: { label: 'See', id: 'a' } };
    const { components } = drawCard({ tone: 'found', blocks: [block, { kind: 'separator' }, block] });
    const rows = components.filter(({ type }) => type === ComponentType.ActionRow);
    expect(rows).toHaveLength(1);
  });

  it('stays within Discord’s limits, whatever the clips', () => {
    const block = fc.string({ unit: 'binary', minLength: 1, maxLength: 3000 }).map(
      (text): Block => ({
        kind: 'clip',
        clip: clipOf(text),
        button: { label: 'See', id: 'x:y' },
      }),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
        const drawn = drawCard({ tone: 'found', blocks });
        expect(textsOf(drawn).join('').length).toBeLessThanOrEqual(LIMITS.messageText);
        expect(countAll(drawn)).toBeLessThanOrEqual(LIMITS.components);
      }),
      { numRuns: 50 },
    );
  });

  it('stays within Discord’s limits, whatever our own words', () => {
    const words = fc.string({ unit: fc.constantFrom('a', '\n', '字', '😀'), minLength: 1, maxLength: 2000 });
    const block = fc.oneof(
      words.map((text): Block => ({ kind: 'text', text })),
      fc
        .tuple(words, words)
        .map(([lead, note]): Block => ({ kind: 'clip', clip: clipOf('It closed on Monday.'), lead, note })),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const texts = textsOf(drawCard({ tone: 'found', blocks }));
        const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + LIMITS.bytesOfText, 0);
        expect(bytes).toBeLessThanOrEqual(LIMITS.messageBytes);
        expect(texts.join('').length).toBeLessThanOrEqual(LIMITS.messageText);
      }),
      { numRuns: 50 },
    );
  });

  it('shows the first lines of our own words where they are too many, and the buttons', () => {
    const line = `- ${'x'.repeat(98)}`;
    const blocks: Block[] = [
      { kind: 'text', text: '## Heading' },
      { kind: 'text', text: Array(50).fill(line).join('\n') },
      { kind: 'text', text: 'Behind' },
      { kind: 'buttons', buttons: [{ label: 'Next', id: 'x:y' }] },
    ];
    const drawn = drawCard({ tone: 'found', blocks });
    expect(textsOf(drawn)).toEqual(['## Heading', Array(39).fill(line).join('\n')]);
    expect(drawn.components.at(-1)?.type).toBe(ComponentType.ActionRow);
  });
});

describe('drawCard with letters of many bytes', () => {
  it.each([
    ['Chinese', '大桥于周一关闭，因为发现了裂缝。'],
    ['emoji', '🌉🚢🌊🏗️'],
    ['Devanagari', 'पुल सोमवार को बंद हुआ। '],
  ])('stays within what Discord takes of %s', (_, letters) => {
    const clip = clipOf(letters.repeat(400));
    const blocks: Block[] = Array.from({ length: 4 }, () => ({ kind: 'clip', clip }));
    const texts = textsOf(drawCard({ tone: 'found', blocks }));
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + LIMITS.bytesOfText, 0);
    expect(bytes).toBeLessThanOrEqual(LIMITS.messageBytes);
    expect(texts.join('').length).toBeGreaterThan(2000);
  });
});

describe('share', () => {
  it('gives all what they want when there is enough', () => {
    expect(share([5, 10], 20)).toEqual([5, 10]);
  });

  it('cuts only the largest when there is not', () => {
    expect(share([5, 100, 50], 65)).toEqual([5, 30, 30]);
  });

  it('never gives more than there is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1 }), fc.nat(4000), (wants, total) => {
        expect(share(wants, total).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(total);
      }),
    );
  });
});
