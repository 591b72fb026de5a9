import { describe, expect, it } from 'vitest';
import { pageButtons, pageOf } from '../../src/discord/pages.js';

const items = ['a', 'b', 'c', 'd', 'e'];
const buttons = (number: number) =>
  pageButtons(pageOf(items, 2, number), (to) => `to ${to}`).flatMap((block) =>
    block.kind === 'buttons' ? block.buttons : [],
  );

describe('a page of a list', () => {
  it('has the items of its number', () => {
    expect(pageOf(items, 2, 1)).toEqual({ items: ['a', 'b'], number: 1, of: 3 });
    expect(pageOf(items, 2, 3)).toEqual({ items: ['e'], number: 3, of: 3 });
  });

  it('is the nearest one there is for any other number', () => {
    expect([-1, 0, 4, 1e9].map((number) => pageOf(items, 2, number).number)).toEqual([1, 1, 3, 3]);
    expect([Number.NaN, 1.5].map((number) => pageOf(items, 2, number).number)).toEqual([1, 1]);
    expect(pageOf([], 2, 7)).toEqual({ items: [], number: 1, of: 1 });
  });
});

describe('the buttons that turn pages', () => {
  it('lead to the page before and the one after, and nowhere at the ends', () => {
    const [back, between, next] = buttons(2);
    expect([back, next]).toMatchObject([
      { id: 'to 1', disabled: false },
      { id: 'to 3', disabled: false },
    ]);
    expect(between).toMatchObject({ label: '2 / 3', disabled: true });
    expect(buttons(1)[0]).toMatchObject({ disabled: true });
    expect(buttons(3)[2]).toMatchObject({ disabled: true });
  });

  it('are none where there is one page', () => {
    expect(pageButtons(pageOf(items, 5, 1), String)).toEqual([]);
  });
});
