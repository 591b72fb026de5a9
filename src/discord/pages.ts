import type { Block } from './card.js';
import { customId } from './custom-id.js';
import { texts } from './texts.js';

/** One page of a list: its items, its number from 1, and how many pages there are. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly number: number;
  readonly of: number;
}

/** The page of that number; the nearest one there is for a number that is too small, too large or none. */
export function pageOf<T>(items: readonly T[], size: number, number: number): Page<T> {
  const of = Math.max(1, Math.ceil(items.length / size));
  const asked = Number.isInteger(number) ? number : 1;
  const within = Math.min(Math.max(asked, 1), of);
  return { items: items.slice((within - 1) * size, within * size), number: within, of };
}

/**
 * The buttons that turn pages: none where there is one page only.
 * @param idOf the custom id of the button that leads to a page
 */
export function pageButtons(page: Page<unknown>, idOf: (number: number) => string): Block[] {
  if (page.of === 1) return [];
  const { number, of } = page;
  return [
    {
      kind: 'buttons',
      buttons: [
        { label: texts.pages.back, id: idOf(number - 1), disabled: number === 1 },
        { label: texts.pages.of(number, of), id: customId('pages', 'none'), disabled: true },
        { label: texts.pages.next, id: idOf(number + 1), disabled: number === of },
      ],
    },
  ];
}
