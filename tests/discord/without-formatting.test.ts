import { describe, expect, it } from 'vitest';
import { withoutFormatting } from '../../src/discord/without-formatting.js';

describe('a message without its formatting', () => {
  it('has the words of bold, italic, underlined, struck and hidden text', () => {
    expect(withoutFormatting('**“We *stay*”** said __Holm__, ~~not~~ ||Brandt||, `_twice_`')).toBe(
      '“We stay” said Holm, not Brandt, twice',
    );
    expect(withoutFormatting('the file my_old_notes')).toBe('the file my_old_notes');
  });

  it('has the words of links, and no addresses or mentions', () => {
    expect(withoutFormatting('[“We stay”](https://example.org/a) <https://example.org/?q="b">')).toBe(
      '“We stay” ',
    );
    expect(withoutFormatting('<@123> in <#456> <:wave:789> <t:1700000000:R>: yes')).toBe(' in   : yes');
  });

  it('marks every line of what is quoted to its end', () => {
    expect(withoutFormatting('look\n>>> We stay.\nWe do.')).toBe('look\n> We stay.\n> We do.');
    expect(withoutFormatting('> We stay.\nYes')).toBe('> We stay.\nYes');
  });

  it('takes time in proportion to its length', () => {
    for (const sign of ['[', '*', '_', '<', '(', '[a](', '>>>', 'https://', '<@'])
      expect(withoutFormatting(sign.repeat(50_000)).length).toBeLessThanOrEqual(3 * 50_000 * sign.length);
  });
});
