import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FolderWatcher } from '../../src/coverage/folder-watcher.js';

let folder: string;
let watcher: FolderWatcher;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clippings-'));
  watcher = new FolderWatcher(() => undefined);
});
afterEach(async () => {
  watcher.close();
  await rm(folder, { recursive: true });
});

it('a watcher is blind while a folder that was read cannot be watched, and no longer', () => {
  watcher.enter(folder);
  watcher.enter(join(folder, 'gone'));
  watcher.settle();
  expect(watcher.isBlind).toBe(true);
  watcher.enter(folder);
  watcher.settle();
  expect(watcher.isBlind).toBe(false);
});
