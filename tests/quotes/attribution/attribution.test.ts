import { describe, expect, it } from 'vitest';
import { quotedText } from '../../../src/quotes/quotation.js';
import { quotations, said } from '../reading.js';

const MILL = 'Anna Holm, who owns the mill, met Peter Brandt, a union leader, on Monday.';

describe('the speaker', () => {
  it('is the subject of the verb of saying after the quotation, in either order', () => {
    expect(said('“The mill stays open,” Anna Holm said.')).toEqual(['The mill stays open, — Anna Holm']);
    expect(said('“The mill stays open,” said Anna Holm on Monday.')).toEqual([
      'The mill stays open, — Anna Holm',
    ]);
    expect(said('“Will it stay open?” asked Anna Holm.')).toEqual(['Will it stay open? — Anna Holm']);
  });

  it('is the subject of the verb of saying before the quotation', () => {
    expect(said('Anna Holm said, “The mill stays open.”')).toEqual(['The mill stays open. — Anna Holm']);
    expect(said('In a letter to the town, Anna Holm said: “The mill stays open.”')).toEqual([
      'The mill stays open. — Anna Holm',
    ]);
    expect(said('On Monday Anna Holm told reporters that “the mill stays open”.')).toEqual([
      'the mill stays open — Anna Holm',
    ]);
    expect(said('Said Anna Holm: “The mill stays open.”')).toEqual(['The mill stays open. — Anna Holm']);
  });

  it('is not in an aside after the name', () => {
    expect(said('“It stays open,” said Anna Holm, who replaced Peter Brandt last year.')).toEqual([
      'It stays open, — Anna Holm',
    ]);
    expect(said('“It stays open,” Anna Holm, who replaced Peter Brandt, said.')).toEqual([
      'It stays open, — Anna Holm',
    ]);
    expect(said('Anna Holm, a friend of Peter Brandt, said: “It stays open.”')).toEqual([
      'It stays open. — Anna Holm',
    ]);
    expect(said('Anna Holm (the sister of Peter Brandt) said: “It stays open.”')).toEqual([
      'It stays open. — Anna Holm',
    ]);
  });

  it('is the name that a heading gives before a colon', () => {
    expect(said('Work resumes - Anna Holm: “The mill stays open.”')).toEqual([
      'The mill stays open. — Anna Holm',
    ]);
    expect(said('What the vote changes, and more from Anna Holm: “The mill stays open.”')).toEqual([
      'The mill stays open. — Anna Holm',
    ]);
  });

  it('is what stands between "with" and a participle', () => {
    expect(said('The town met in Oxley, with Anna Holm loudly saying: “It stays open.”')).toEqual([
      'It stays open. — Anna Holm',
    ]);
  });

  it('is not in what sets the scene', () => {
    expect(said('Back in May, Anna Holm praised the town, telling the paper: “It stays open.”')).toEqual([
      'It stays open. — Anna Holm',
    ]);
    expect(said('Speaking in Salt, Oxfordshire, Anna Holm went after Brandt, calling him “a fool”.')).toEqual(
      ['a fool — Anna Holm'],
    );
    expect(
      said('At a meeting in Salt, Kent, on Sunday, Anna Holm praised Brandt, saying he was “a rock”.'),
    ).toEqual(['a rock — Anna Holm']);
  });

  it('is not a name that the words in the marks call', () => {
    expect(said('The crowd chanted “Anna Holm: Good for the mill, good for us.”')).toEqual([
      'Anna Holm: Good for the mill, good for us. — The crowd',
    ]);
  });

  it('signs a quotation on a line of its own inside the marks', () => {
    const [found] = quotations('Anna Holm owns the mill.', '“The mill stays open.\nAnna Holm, owner”');
    expect(found && quotedText(found)).toBe('The mill stays open.');
    expect(found?.speaker?.canonical).toBe('Anna Holm');
    expect(found?.rule).toBe('signed-after');
  });

  it('may sign behind the quotation, with a place and without a dash', () => {
    expect(said('“Scrap it and start anew.” Anna Holm, Oxley')).toEqual([
      'Scrap it and start anew. — Anna Holm',
    ]);
    expect(said('Jan Pascoe met them.', '“Scrap it right now.” Anna Holm nodded.')).toEqual([
      'Scrap it right now. — ?',
    ]);
  });

  it('may sign on a line of its own below a quotation set apart', () => {
    expect(
      said(
        '“No,” said Jan Pascoe.',
        '“It stays open.',
        '“It always has.”',
        '— Anna Holm, owner',
        'Pascoe left.',
      ),
    ).toEqual(['No, — Jan Pascoe', 'It stays open. — Anna Holm', 'It always has. — Anna Holm']);
    expect(said('“No,” said Jan Pascoe.', '“It stays.”', '— and that was all.')).toEqual([
      'No, — Jan Pascoe',
      'It stays. — Jan Pascoe',
    ]);
  });

  it('may sign by role and name', () => {
    expect(
      said(
        'Mayor Jan Pascoe chose four.',
        '"The mill should stay as it is.\nFormer mill president Anna Holm."',
      ),
    ).toEqual(['The mill should stay as it is. — Anna Holm']);
  });

  it('is who introduced a question, not the subject of the sentence after it', () => {
    expect(
      said('Anna Holm wrote to Peter Brandt, asking, “Will it close?” He replied that it would.'),
    ).toEqual(['Will it close? — Anna Holm']);
  });

  it('ends before a verb that is no verb of saying', () => {
    const [found] = quotations('Asked about the mill, Anna Holm laughed and said, “No.”');
    expect(found?.speaker?.text).toBe('Anna Holm');
  });

  it('is not the addressee', () => {
    expect(said('“It stays open,” Anna Holm told Peter Brandt.')).toEqual(['It stays open, — Anna Holm']);
    expect(said('Anna Holm said to Peter Brandt: “It stays open.”')).toEqual(['It stays open. — Anna Holm']);
  });

  it('is what "according to" names', () => {
    expect(said('The mill will stay “open for years”, according to Anna Holm.')).toEqual([
      'open for years — Anna Holm',
    ]);
    expect(said('According to Anna Holm, the mill “will outlive us all”.')).toEqual([
      'will outlive us all — Anna Holm',
    ]);
  });

  it('ends the sentence that a fragment stands in', () => {
    expect(said('The offer was “an insult” to the town, Anna Holm said.')).toEqual(['an insult — Anna Holm']);
  });

  it('of a quotation that its attribution parts is one for both parts', () => {
    expect(said('“The mill,” said Anna Holm, “stays open.”')).toEqual([
      'The mill, — Anna Holm',
      'stays open. — Anna Holm',
    ]);
  });

  it('of a second verb or participle is the subject of the sentence', () => {
    expect(said('Anna Holm laughed and said: “It stays open.”')).toEqual(['It stays open. — Anna Holm']);
    expect(said('Anna Holm said “it stays open”, adding that the loss was “a trifle”.')).toEqual([
      'it stays open — Anna Holm',
      'a trifle — Anna Holm',
    ]);
  });

  it('of a passive is the one after "by"', () => {
    expect(said('The offer was called “an insult” by Anna Holm.')).toEqual(['an insult — Anna Holm']);
  });

  it('carries on to the quotations that follow directly', () => {
    expect(said(MILL, '“It stays open,” Holm said. “We have orders for a year.”')).toEqual([
      'It stays open, — Anna Holm',
      'We have orders for a year. — Anna Holm',
    ]);
    expect(said(MILL, '“It stays open,” Holm said.', '“We have orders for a year.”')).toEqual([
      'It stays open, — Anna Holm',
      'We have orders for a year. — Anna Holm',
    ]);
  });

  it('of a quotation over several paragraphs is one', () => {
    const found = quotations(
      MILL,
      'Holm said: “It stays open.',
      '“We have orders for a year.',
      '“And more to come.”',
    );
    expect(found.map(({ speaker, rule }) => [speaker?.canonical, rule])).toEqual([
      ['Anna Holm', 'colon-before'],
      ['Anna Holm', 'next-paragraph'],
      ['Anna Holm', 'next-paragraph'],
    ]);
  });

  it('of a new quotation is not carried over where another is introduced', () => {
    expect(
      said(MILL, '“It stays open,” Holm said. Brandt was not so sure. “She said that last year.”'),
    ).toEqual(['It stays open, — Anna Holm', 'She said that last year. — Peter Brandt']);
  });

  it('may be introduced by the paragraph before', () => {
    expect(said('Anna Holm put it in a few words:', '“It stays open.”')).toEqual([
      'It stays open. — Anna Holm',
    ]);
  });

  it('signs a quotation in a list', () => {
    const found = quotations(
      'What readers say:',
      '“It must stay open.” — Anna Holm, Oxley',
      '“Let it go.” ― Peter Brandt',
    );
    expect(found.map(({ speaker, rule }) => [speaker?.canonical, rule])).toEqual([
      ['Anna Holm', 'signed-after'],
      ['Peter Brandt', 'signed-after'],
    ]);
  });

  it('of a transcript stands before the words', () => {
    const found = quotations(MILL, 'From the hearing:', '“HOLM: It stays open.', '“BRANDT: Says who?”');
    expect(found.map((quotation) => quotation.speaker?.canonical)).toEqual(['Anna Holm', 'Peter Brandt']);
    expect(found.map(({ article, start, end }) => article.text.slice(start, end))).toEqual([
      'It stays open.',
      'Says who?',
    ]);
  });

  it('is unknown where the article names none', () => {
    const [quotation] = quotations(
      'The town woke to a new poster.',
      '“Save the mill before it is too late!”',
    );
    expect(quotation).toMatchObject({ speaker: null, rule: 'unattributed', sureness: 'low' });
  });

  it('is signed by the line that tells where it was quoted', () => {
    expect(
      said(
        '“Nothing lasts.”',
        'Painter Avril Holm, quoted in the Oxley Echo',
        '“We contend that a mill is a home for all.”',
        'Tolan Brandt, quoted in the Daily Post',
      ),
    ).toEqual(['Nothing lasts. — Avril Holm', 'We contend that a mill is a home for all. — Tolan Brandt']);
  });

  it('is not parted from its speaker by a time', () => {
    expect(
      said('Peter Brandt last week sought to calm the town, urging people “to cool down a little bit”.'),
    ).toEqual(['to cool down a little bit — Peter Brandt']);
  });
});
