import { describe, expect, it } from 'vitest';
import { said } from '../reading.js';

describe('a passage that straight marks set off', () => {
  it('has its turns whole, with what they quote in curly marks', () => {
    expect(
      said(
        'Anna Holm met Peter Brandt.',
        '"HOLM: It is like an episode of “Mill Street.” But this is Oxley.',
        '"BRANDT: Well, as “The Courier” wrote, it is not.',
      ),
    ).toEqual([
      'It is like an episode of “Mill Street.” But this is Oxley. — Anna Holm',
      'Well, as “The Courier” wrote, it is not. — Peter Brandt',
    ]);
  });

  it('goes on in the next paragraph past marks that are nested in it', () => {
    expect(
      said(
        'Anna Holm stated:',
        '"The council is not about “Mill and Town” anymore. It is about itself.',
        '"Its “Mill Bill,” which closes mills, must go."',
      ),
    ).toEqual([
      'The council is not about “Mill and Town” anymore. It is about itself. — Anna Holm',
      'Its “Mill Bill,” which closes mills, must go. — Anna Holm',
    ]);
  });

  it('has the quotations inside it where it tells who says them', () => {
    expect(
      said(
        'From Jan Pascoe writing in The Courier:',
        '"The mill never had a better day.',
        '"Anna Holm laughed it off by interjecting, “Only one.” But Brandt went on.',
      ),
    ).toEqual(['The mill never had a better day. — Jan Pascoe', 'Only one. — Anna Holm']);
    expect(said('Anna Holm spoke.', '"Brandt walked in, chanting “Stay open! Stay open!”')).toEqual([
      'Stay open! Stay open! — Brandt',
    ]);
  });

  it('may be one paragraph in marks around marks', () => {
    expect(
      said('It is an open question.', '"“We never closed,” Anna Holm responded before leaving."'),
    ).toEqual(['We never closed, — Anna Holm']);
    expect(said('Anna Holm said:', '"I read you the question: “Will it close?” Forty said yes."')).toEqual([
      'I read you the question: “Will it close?” Forty said yes. — Anna Holm',
    ]);
  });

  it('may close in curly marks all the same', () => {
    expect(
      said('"I know. That is why we stay,” Anna Holm said. She added that many “want to leave.”'),
    ).toEqual(['I know. That is why we stay, — Anna Holm', 'want to leave. — Anna Holm']);
  });
});
