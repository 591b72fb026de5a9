import { describe, expect, it } from 'vitest';
import { body, page, read } from './support.js';

describe('plain text', () => {
  it('tells what the lines above it tell', async () => {
    const fields =
      'Title: Bridge closes\r\nSource: The Post\r\nAuthor: Jane Doe\r\nDate: 2021-02-20\r\nURL: https://post.example/a';
    const told = {
      title: 'Bridge closes',
      source: 'The Post',
      author: 'Jane Doe',
      date: '2021-02-20',
      url: 'https://post.example/a',
      text: 'It closed.',
    };
    expect(await read('a.txt', `${fields}\r\n\r\nIt closed.`)).toMatchObject(told);
    expect(await read('a.txt', `---\n${fields}\n---\nIt closed.`)).toMatchObject(told);
    await expect(read('a.txt', fields)).rejects.toThrow('holds no text');
  });

  it('tells what the head of a message tells', async () => {
    const head =
      'From: desk@post.example\nSubject: Bridge closes\nDate: Tue, 9 Jan 2024 07:30:00 +0000\n\nIt closed.';
    expect(await read('a.txt', head)).toMatchObject({
      title: 'Bridge closes',
      date: '2024-01-09',
      text: 'It closed.',
    });
  });

  it.each(['Update: the bridge is closed\n\nIt closed.', 'Q: Is it closed?\nA: It is.\n\nSo it stays.'])(
    'keeps lines that only look like such: %j',
    async (text) => {
      expect((await read('a.txt', text)).text).toBe(text);
    },
  );

  it('is on one line a paragraph, without what only tells where a line may be broken', async () => {
    const article = await read(
      'a.txt',
      'Bridge\n\nThe bridge over the har\u00adbour closed on Monday and will not\nopen before May.\u200B',
    );
    expect(body(article)).toEqual([
      'The bridge over the harbour closed on Monday and will not open before May.',
    ]);
  });

  it('is read as a page where it is one', async () => {
    expect((await read('a.txt', page('<title>Bridge closes</title>'))).title).toBe('Bridge closes');
  });
});
