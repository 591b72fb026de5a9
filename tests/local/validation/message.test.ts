import {
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { DiscordError } from '../../../src/local/errors.js';
import type { MessageBody } from '../../../src/local/validation/bodies.js';
import { type MessageParts, partsAfter } from '../../../src/local/validation/message.js';

const V2 = MessageFlags.IsComponentsV2;
const NOTHING: MessageParts = { content: '', embeds: [], components: [], flags: 0 };

/** The codes of what is refused of a body, each after its place. */
function refusals(body: MessageBody, current: MessageParts | null = null): string[] {
  try {
    partsAfter(body, current, []);
    return [];
  } catch (error) {
    if (!(error instanceof DiscordError)) throw error;
    return error.form.length === 0
      ? [error.message]
      : error.form.map(({ path, code }) => `${path.join('.')} ${code}`);
  }
}

const text = (content: string): APIMessageTopLevelComponent => ({ type: ComponentType.TextDisplay, content });
const button = (custom_id: string) =>
  ({ type: ComponentType.Button, style: ButtonStyle.Primary, label: 'a', custom_id }) as const;
const row = (...components: ReturnType<typeof button>[]): APIMessageTopLevelComponent => ({
  type: ComponentType.ActionRow,
  components,
});
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe('a message', () => {
  test('must have something to see', () => {
    expect(refusals({})).toEqual(['Cannot send an empty message']);
    expect(refusals({ content: '  \n' })).toEqual(['Cannot send an empty message']);
    expect(refusals({ content: null }, { ...NOTHING, content: 'a' })).toEqual([
      'Cannot send an empty message',
    ]);
    expect(refusals({ embeds: [] }, { ...NOTHING, content: 'a' })).toEqual([]);
  });

  test('has at most 2,000 characters', () => {
    expect(refusals({ content: 'x'.repeat(2000) })).toEqual([]);
    expect(refusals({ content: 'x'.repeat(2001) })).toEqual(['content BASE_TYPE_MAX_LENGTH']);
  });

  test('has at most 6,000 characters in all its embeds, white space around them not counted', () => {
    const embeds = (last: number) => [
      { description: ` ${'x'.repeat(4000)}\n` },
      { title: 'x'.repeat(200), footer: { text: 'x'.repeat(300) }, author: { name: 'x'.repeat(100) } },
      { fields: [{ name: 'x'.repeat(200), value: 'x'.repeat(last) }] },
    ];
    expect(refusals({ embeds: embeds(1200) })).toEqual([]);
    expect(refusals({ embeds: embeds(1201) })).toEqual(['embeds MAX_EMBED_SIZE_EXCEEDED']);
  });

  test('has at most five rows, and nothing but rows', () => {
    expect(refusals({ components: times(5, (i) => row(button(`${i}`))) })).toEqual([]);
    expect(refusals({ components: times(6, (i) => row(button(`${i}`))) })).toEqual([
      'components BASE_TYPE_BAD_LENGTH',
    ]);
    expect(refusals({ components: [text('a')] })).toEqual(['components.0.type BASE_TYPE_CHOICES']);
  });

  test('keeps what an edit does not name', () => {
    const parts = partsAfter(
      { content: 'b' },
      { ...NOTHING, content: 'a', embeds: [{ title: 'c' }], flags: 64 },
      [],
    );
    expect(parts).toEqual({ content: 'b', embeds: [{ title: 'c' }], components: [], flags: 64 });
  });

  test('does not become ephemeral by an edit', () => {
    expect(partsAfter({ flags: 64 }, { ...NOTHING, content: 'a' }, []).flags).toBe(0);
  });
});

describe('a message of components', () => {
  const v2 = (...components: APIMessageTopLevelComponent[]): MessageBody => ({ flags: V2, components });

  test('has no content and no embeds', () => {
    const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    expect(refusals({ ...v2(text('a')), content: 'b', embeds: [{ title: 'c' }] })).toEqual([
      `content ${code}`,
      `embeds ${code}`,
    ]);
    expect(refusals(v2(text('a')), { ...NOTHING, content: 'b' })).toEqual([`content ${code}`]);
    expect(refusals({ ...v2(text('a')), content: null }, { ...NOTHING, content: 'b' })).toEqual([]);
  });

  test('stays one', () => {
    const current = { ...NOTHING, components: [text('a')], flags: V2 };
    expect(refusals({ components: [text('b')] }, current)).toEqual([]);
    expect(refusals({ components: [text('b')], flags: 0 }, current)).toEqual([
      'flags MESSAGE_FLAGS_IS_COMPONENTS_V2_CANNOT_BE_REMOVED',
    ]);
  });

  test('has at most 40 of them, those inside others counted', () => {
    const section: APIMessageTopLevelComponent = {
      type: ComponentType.Section,
      components: [{ type: ComponentType.TextDisplay, content: 'a' }],
      accessory: button('b'),
    };
    const rest = (count: number) => times(count, () => text('a'));
    expect(refusals(v2(section, ...rest(37)))).toEqual([]);
    expect(refusals(v2(section, ...rest(38)))).toEqual([
      'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ]);
  });

  test('has at most 4,000 characters in all its texts', () => {
    expect(refusals(v2(text('x'.repeat(3000)), text('x'.repeat(1000))))).toEqual([]);
    expect(refusals(v2(text('x'.repeat(3000)), text('x'.repeat(1001))))).toEqual([
      'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ]);
  });

  test('has at most 10,170 bytes of text, 12 more counted for each', () => {
    const ends = (length: number) => `${'語'.repeat(3000)}${'x'.repeat(length)}`;
    expect(refusals(v2(text('語'.repeat(3000)), text('é'.repeat(573))))).toEqual([]);
    expect(refusals(v2(text('語'.repeat(3000)), text('é'.repeat(574))))).toEqual([
      'components COMPONENT_TEXT_BYTES_EXCEEDED',
    ]);
    expect(refusals(v2(text(ends(1000))))).toEqual([]);
  });
});

describe('a row', () => {
  test('has custom ids that the message has once', () => {
    expect(refusals({ components: [row(button('a')), row(button('b'), button('a'))] })).toEqual([
      'components.1.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ]);
  });

  test('has one select and nothing beside it', () => {
    const select: APIStringSelectComponent = {
      type: ComponentType.StringSelect,
      custom_id: 's',
      options: [{ label: 'a', value: 'a' }],
    };
    expect(refusals({ components: [{ type: ComponentType.ActionRow, components: [select] }] })).toEqual([]);
    expect(
      refusals({ components: [{ type: ComponentType.ActionRow, components: [button('a'), select] }] }),
    ).toEqual(['components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED']);
  });

  test('has buttons with what their style needs and nothing else', () => {
    const link = {
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      label: 'a',
      url: 'https://example.com',
    } as const;
    const rows = (...components: APIMessageTopLevelComponent[]) => refusals({ content: 'a', components });
    const one = (component: object): APIMessageTopLevelComponent =>
      Object.assign(row(), { components: [component] });
    expect(rows(one(link))).toEqual([]);
    expect(rows(one({ ...link, url: undefined }))).toEqual([
      'components.0.components.0.url BUTTON_COMPONENT_URL_REQUIRED',
    ]);
    expect(rows(one({ ...link, custom_id: 'a' }))).toHaveLength(1);
    expect(rows(one({ ...button('a'), custom_id: undefined }))).toHaveLength(1);
    expect(rows(one({ ...button('a'), url: 'https://example.com' }))).toHaveLength(1);
    expect(rows(one({ ...button('a'), label: '' }))).toEqual([
      'components.0.components.0.label BUTTON_COMPONENT_LABEL_REQUIRED',
    ]);
    expect(rows(one({ ...button('a'), label: '', emoji: { name: '👍' } }))).toEqual([]);
  });

  test('has selects whose options and numbers fit each other', () => {
    const select = (fields: object): MessageBody => ({
      content: 'a',
      components: [
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              custom_id: 's',
              options: times(3, (i) => ({ label: 'a', value: `${i}` })),
              ...fields,
            },
          ],
        },
      ],
    });
    const twice = times(2, () => ({ label: 'a', value: 'a' }));
    expect(refusals(select({ min_values: 0, max_values: 3 }))).toEqual([]);
    expect(refusals(select({ min_values: 2, max_values: 1 }))).toHaveLength(1);
    expect(refusals(select({ max_values: 4 }))).toHaveLength(1);
    expect(refusals(select({ options: twice }))).toEqual([
      'components.0.components.0.options.1 SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ]);
    expect(
      refusals(select({ options: times(2, (i) => ({ label: 'a', value: `${i}`, default: true })) })),
    ).toHaveLength(1);
  });
});
