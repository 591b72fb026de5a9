import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createLog, type Logger } from '../src/log.js';

const FORGED = '\n[12:00:00] INFO: The bot is fine\r\n{"level":30,"msg":"fine"}\u2028x\u001b[2Jx';

/** What a log writes while it is used. */
function written(isForPeople: boolean, use: (log: Logger) => void): string {
  const lines: string[] = [];
  use(createLog('info', isForPeople, { write: (line) => void lines.push(line) }));
  return lines.join('');
}

function refusal(): DiscordAPIError {
  const url = 'https://discord.com/api/v10/interactions/123/secret-of-the-interaction/callback';
  const body = { body: { content: 'what was asked' }, files: [] };
  return new DiscordAPIError({ code: 50035, message: 'Invalid Form Body' }, 50035, 400, 'POST', url, body);
}

describe.each([
  ['as JSON', false],
  ['for people', true],
])('the log %s', (_, isForPeople) => {
  it('cannot be forged by line breaks in a message, a field or an error', () => {
    const said = written(isForPeople, (log) => {
      log.info(FORGED);
      log.info({ file: FORGED }, 'A file');
      log.error({ err: new Error(FORGED) }, 'An error');
    });
    expect(said.trimEnd().split('\n')).toHaveLength(3);
    expect(said.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(said).not.toMatch(/^\[12:00:00\] INFO/m);
  });

  it('holds no token, and nothing that was sent', () => {
    const said = written(isForPeople, (log) => {
      log.info({ token: 'secret-of-the-bot', settings: { token: 'secret-of-the-bot' } }, 'Settings');
      log.error({ err: refusal() }, 'Refused');
      log.error({ err: new Error(`GET ${refusal().url}`) }, 'Refused');
    });
    expect(said).not.toContain('secret');
    expect(said).not.toContain('what was asked');
    expect(said).toContain('Invalid Form Body');
    expect(said).toContain('50035');
    expect(said).toContain('/interactions/123/[hidden]/callback');
  });

  it('tells where an error was thrown', () => {
    const said = written(isForPeople, (log) => log.error({ err: new TypeError('odd') }, 'A fault'));
    expect(said).toContain('TypeError');
    expect(said).toContain('log.test.ts');
  });

  it('is silent below its level', () => {
    expect(written(isForPeople, (log) => log.debug('Hidden'))).toBe('');
  });
});
