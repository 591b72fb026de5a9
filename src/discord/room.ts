import type { Block, ClipBlock } from './card.js';
import { LIMITS } from './limits.js';

/** The blocks of a card that one message has components for: others are left out from the end, rows excepted. */
export function withinComponents(blocks: readonly Block[]): Block[] {
  const rows = (block: Block) => block.kind === 'buttons' || block.kind === 'select';
  let room = LIMITS.components - 1;
  for (const block of blocks.filter(rows)) room -= componentsOf(block);
  return blocks.filter((block) => {
    if (rows(block)) return true;
    room -= componentsOf(block);
    return room >= 0;
  });
}

/** How many components a block is; a clip's button counts with a row, whether or not it shares that with others. */
function componentsOf(block: Block): number {
  if (block.kind === 'buttons') return 1 + Math.min(block.buttons.length, LIMITS.buttonsInRow);
  if (block.kind === 'select') return 2;
  return block.kind === 'clip' && block.button ? 3 : 1;
}

/**
 * The blocks of a card that `characters` are enough for: of the first text that is too long the lines that fit, and
 * neither text nor clip after it.
 * @param least how many characters a clip takes at least
 */
export function withinCharacters(
  blocks: readonly Block[],
  least: (clip: ClipBlock) => number,
  characters: number,
): Block[] {
  let room = characters;
  const take = (wanted: number): boolean => {
    const fits = wanted <= room;
    room = fits ? room - wanted : 0;
    return fits;
  };
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'clip') return take(least(block)) ? [block] : [];
    if (block.kind !== 'text') return [block];
    const text = wholeLines(block.text, room);
    take(block.text.length);
    return text === '' ? [] : [{ ...block, text }];
  });
}

/** The first lines of a text that are at most `max` characters long. */
function wholeLines(text: string, max: number): string {
  return text.length <= max ? text : text.slice(0, Math.max(0, text.lastIndexOf('\n', max)));
}
