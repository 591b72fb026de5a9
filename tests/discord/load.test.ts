import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/discord/load.js';

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clippings-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

const command = (name: string) =>
  `export default { kind: 'slash', data: { name: '${name}' }, execute() {} };`;

describe('loadCommands', () => {
  it('finds the project’s own commands by name', async () => {
    const commands = await loadCommands('commands');
    expect([...commands.keys()]).toEqual(
      expect.arrayContaining(['ask', 'quote', 'sources', 'summary', 'verify']),
    );
  });

  it('names the file that holds no command', async () => {
    const folder = await folderWith({ 'good.js': command('good'), 'stray.js': 'export const helper = 1;' });
    await expect(loadCommands(folder)).rejects.toThrow('stray.js has no command as its default export.');
  });

  it('refuses two commands of one name', async () => {
    const folder = await folderWith({ 'a.js': command('same'), 'b.js': command('same') });
    await expect(loadCommands(folder)).rejects.toThrow('b.js: the command same is there twice.');
  });

  it('refuses a folder without commands', async () => {
    await expect(loadCommands(await folderWith({}))).rejects.toThrow('There are no commands');
  });
});
