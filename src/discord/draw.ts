import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import type { Article } from '../articles/article.js';
import {
  type Block,
  type ButtonSpec,
  type Card,
  type ClipBlock,
  citedArticles,
  type SelectSpec,
  type Tone,
} from './card.js';
import { citation, place } from './citation.js';
import { excerpt } from './excerpt.js';
import { LIMITS, shorten } from './limits.js';
import { withinCharacters, withinComponents } from './room.js';

const ACCENT: Readonly<Record<Tone, number>> = { found: 0x3ba55d, unsure: 0xf0b232, silent: 0x80848e };

/** The least that is shown of a clip. */
const LEAST_SHOWN = '> …';
/** By how much the characters are cut back where they take too many bytes. */
const CUT = 0.8;

/**
 * A card as one Components V2 container, within Discord's limits: clips share the characters that our own words leave
 * them, the longest giving up first; fewer, where their letters take many bytes each. What would pass the limits on
 * components, or on characters by our own words alone, is left out from the end, rows of buttons excepted.
 */
export function drawCard(card: Card): APIContainerComponent {
  let characters: number = LIMITS.messageText;
  let drawn = drawWithin(card, characters);
  while (bytesOf(drawn.components) > LIMITS.messageBytes && characters > 1) {
    characters = Math.floor(characters * CUT);
    drawn = drawWithin(card, characters);
  }
  return drawn;
}

function drawWithin(card: Card, characters: number): APIContainerComponent {
  const cited = citedArticles(card);
  const least = (block: ClipBlock) => frameOf(block, cited)(LEAST_SHOWN).length;
  const blocks = withinCharacters(withinComponents(card.blocks), least, characters);
  const clips = blocks.flatMap((block) => (block.kind === 'clip' ? preparedClip(block, cited) : []));
  const own = sum(blocks.map((block) => (block.kind === 'text' ? block.text.length : 0)));
  const frames = sum(clips.map(({ frame }) => frame('').length));
  const wanted = clips.map(({ whole }) => whole.length);
  const shares = share(wanted, characters - own - frames);
  const lines = new Map(
    clips.map(({ block, frame, whole }, i) => {
      const room = shares[i] ?? 0;
      return [block, frame(whole.length <= room ? whole : quotedWithin(block, room))];
    }),
  );
  return {
    type: ComponentType.Container,
    accent_color: ACCENT[card.tone],
    components: withClipButtons(blocks, cited).map((block) => drawBlock(block, lines)),
  };
}

/** A clip with the lines around it, and the whole of it as quoted lines. */
interface PreparedClip {
  readonly block: ClipBlock;
  readonly frame: (shown: string) => string;
  readonly whole: string;
}

/** The lines around a clip: who said it, where it stands, what is to be noted. */
function frameOf(block: ClipBlock, cited: readonly Article[]): PreparedClip['frame'] {
  const { clip, lead, note, cite = 'full' } = block;
  const source = `-# ${cite === 'full' ? citation(clip, cited.indexOf(clip.article) + 1) : `¶ ${clip.paragraph}`}`;
  return (shown) => [lead, shown, source, note].filter((line) => line !== undefined).join('\n');
}

function preparedClip(block: ClipBlock, cited: readonly Article[]): PreparedClip {
  const whole = quoteLines(excerpt(block, Number.POSITIVE_INFINITY));
  return { block, frame: frameOf(block, cited), whole };
}

/**
 * The blocks with the buttons of clips in rows behind each run of clips, named by the places that are cited; a button
 * beside each clip would take a third of a narrow screen. Of clips in one place the first has its button; Discord takes
 * no message with two that do the same.
 */
function withClipButtons(blocks: readonly Block[], cited: readonly Article[]): Block[] {
  const ids = new Set<string>();
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'clip' || blocks[at + 1]?.kind === 'clip') return [block];
    const start = blocks.findLastIndex(({ kind }, i) => i < at && kind !== 'clip') + 1;
    const named = new Map<string, ButtonSpec>();
    for (const { button, clip } of blocks.slice(start, at + 1).filter((each) => each.kind === 'clip')) {
      const label = `${button?.label} ${place(clip, cited.indexOf(clip.article) + 1)}`;
      if (!button || named.has(label) || ids.has(button.id)) continue;
      named.set(label, { ...button, label });
      ids.add(button.id);
    }
    return [block, ...rowsOf([...named.values()])];
  });
}

function rowsOf(buttons: readonly ButtonSpec[]): Block[] {
  const rows: Block[] = [];
  for (let at = 0; at < buttons.length; at += LIMITS.buttonsInRow)
    rows.push({ kind: 'buttons', buttons: buttons.slice(at, at + LIMITS.buttonsInRow) });
  return rows;
}

function bytesOf(components: readonly APIComponentInContainer[]): number {
  const texts = components.filter((component) => component.type === ComponentType.TextDisplay);
  return sum(texts.map(({ content }) => Buffer.byteLength(content) + LIMITS.bytesOfText));
}

function drawBlock(block: Block, lines: ReadonlyMap<ClipBlock, string>): APIComponentInContainer {
  switch (block.kind) {
    case 'text':
      return text(block.text);
    case 'separator':
      return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
    case 'buttons':
      return row(block.buttons);
    case 'select':
      return select(block);
    case 'clip':
      return text(lines.get(block) ?? '');
  }
}

/** The clip as quoted lines of at most `room` characters, the quote marks included. */
function quotedWithin(block: ClipBlock, room: number): string {
  let max = room - '> '.length;
  let shown = quoteLines(excerpt(block, max));
  while (shown.length > room && max > 1) {
    max -= shown.length - room;
    shown = quoteLines(excerpt(block, max));
  }
  return shown;
}

function quoteLines(shown: string): string {
  return `> ${shown.replaceAll('\n', '\n> ')}`;
}

/** Half a character, as a damaged article may print it, has no bytes to be sent as: "�" stands for it. */
function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: content.replace(/\p{Surrogate}/gu, '\uFFFD') };
}

function row(buttons: readonly ButtonSpec[]): APIActionRowComponent<ReturnType<typeof button>> {
  return { type: ComponentType.ActionRow, components: buttons.slice(0, LIMITS.buttonsInRow).map(button) };
}

function button(spec: ButtonSpec) {
  const style = spec.style === 'primary' ? ButtonStyle.Primary : ButtonStyle.Secondary;
  const label = shorten(spec.label, LIMITS.buttonLabel);
  return {
    type: ComponentType.Button,
    style,
    label,
    custom_id: spec.id,
    disabled: spec.disabled ?? false,
  } as const;
}

function select(spec: SelectSpec): APIActionRowComponent<APIStringSelectComponent> {
  const options = spec.options.slice(0, LIMITS.selectOptions).map((option) => ({
    label: shorten(option.label, LIMITS.selectText),
    value: option.value,
    ...(option.description ? { description: shorten(option.description, LIMITS.selectText) } : {}),
  }));
  const placeholder = shorten(spec.placeholder, LIMITS.selectText);
  const menu = { type: ComponentType.StringSelect, custom_id: spec.id, placeholder, options } as const;
  return { type: ComponentType.ActionRow, components: [menu] };
}

/** Shares `total` among wants so that no one gets more than it wants and the largest wants are cut to one height. */
export function share(wants: readonly number[], total: number): number[] {
  if (sum(wants) <= total) return [...wants];
  let height = 0;
  let left = Math.max(0, total);
  const rising = [...wants].sort((a, b) => a - b);
  for (const [i, want] of rising.entries()) {
    const rest = rising.length - i;
    if (want * rest > left) {
      height = Math.floor(left / rest);
      break;
    }
    left -= want;
  }
  return wants.map((want) => Math.min(want, height));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
