import { describe, expect, it } from 'vitest';
import { said } from './reading.js';

describe('who speaks', () => {
  it('may be a description', () => {
    expect(said('“It stays open,” said a spokeswoman for the council.')).toEqual([
      'It stays open, — a spokeswoman for the council',
    ]);
    expect(said('The 51-year-old father of two said: “It stays open.”')).toEqual([
      'It stays open. — The 51-year-old father of two',
    ]);
  });

  it('may be a body or a document', () => {
    expect(said('The Oxley Trust said the plan was “a disgrace”.')).toEqual(['a disgrace — Oxley Trust']);
    expect(said('The report found “serious failings” at the mill.')).toEqual([
      'serious failings — The report',
    ]);
    expect(said('“It stays open,” the letter said.')).toEqual(['It stays open, — the letter']);
    expect(said('“It stays open,” the email went on.')).toEqual(['It stays open, — the email']);
  });

  it('may be whom "in the words of" or a message names', () => {
    const met = 'Anna Holm met Peter Brandt.';
    expect(said(met, '“It is,” in the words of Brandt, “a ruin.”')).toEqual([
      'It is, — Peter Brandt',
      'a ruin. — Peter Brandt',
    ]);
    expect(said(met, 'Brandt’s message was clear: “She must go.”')).toEqual(['She must go. — Peter Brandt']);
    expect(said(met, 'What Brandt calls “a ruin” is a home.')).toEqual(['a ruin — Peter Brandt']);
    expect(said(met, '“Are you worried?” Holm asked.', '“No, I am not,” came the reply.')).toEqual([
      'Are you worried? — Anna Holm',
      'No, I am not, — ?',
    ]);
  });

  it('is not whoever asked in the paragraph before', () => {
    expect(said('“Or at any time?” Anna Holm asked.', '“I do not remember it.”', '“Try,” she said.')).toEqual(
      ['Or at any time? — Anna Holm', 'I do not remember it. — ?', 'Try, — Anna Holm'],
    );
  });

  it('may have the verb of the clause before', () => {
    expect(said('The Oxley Echo called it “a ruin”; the Oxley Post, “a home”.')).toEqual([
      'a ruin — Oxley Echo',
      'a home — Oxley Post',
    ]);
  });

  it('may be several', () => {
    expect(said('“It stays open,” witnesses said.')).toEqual(['It stays open, — witnesses']);
    expect(said('Anna Holm met Peter Brandt.', '“It stays open,” Holm and Brandt said.')).toEqual([
      'It stays open, — Holm and Brandt',
    ]);
    expect(said('“It stays open,” mill owner and mayor Anna Holm said.')).toEqual([
      'It stays open, — Anna Holm',
    ]);
  });

  it('may be named after an owner or a role in capitals', () => {
    expect(
      said('Anna Holm sings.', 'Holm’s label, Northlight Records, said it “fully supports” her.'),
    ).toEqual(['fully supports — Northlight Records']);
    expect(said('His deputy, Jan Pascoe, called the thieves “brazen”.')).toEqual(['brazen — Jan Pascoe']);
    expect(said('Senate Majority Leader Peter Brandt called it “a gift”.')).toEqual([
      'a gift — Peter Brandt',
    ]);
  });

  it('ends the sentence of a fragment, though the sentence begins with a place', () => {
    expect(said('At the mill, workers stay longer “because it is warm,” Anna Holm said.')).toEqual([
      'because it is warm, — Anna Holm',
    ]);
  });

  it('may be the one "as" whom something is put', () => {
    expect(said('That the mill “is a ruin,” as Anna Holm put it, nobody doubts.')).toEqual([
      'is a ruin, — Anna Holm',
    ]);
  });

  it('is the subject of a verb of saying rather than of any other', () => {
    expect(said('The sign read “welcome to the mill,” a house linked to the Trust.')).toEqual([
      'welcome to the mill, — The sign',
    ]);
    expect(said('The town would do well to begin “to listen”, said Anna Holm.')).toEqual([
      'to listen — Anna Holm',
    ]);
  });

  it('may be heard saying it, or be an editorial of a day', () => {
    expect(said('“Will it close?” a worker can be heard asking the owner.')).toEqual([
      'Will it close? — a worker',
    ]);
    expect(said('“She was afraid,” the court heard.')).toEqual(['She was afraid, — the court']);
    expect(said('“Let it stand,” reads a Friday editorial in the Post.')).toEqual([
      'Let it stand, — a Friday editorial',
    ]);
  });

  it('may be whom a whole text is from', () => {
    expect(said('From Anna Holm writing in the Oxley Post:', '“The mill is a ruin of a mill.”')).toEqual([
      'The mill is a ruin of a mill. — Anna Holm',
    ]);
  });

  it('may be a handle', () => {
    expect(said('“I will miss it,” tweeted @oxleyfan99.')).toEqual(['I will miss it, — @oxleyfan99']);
  });

  it('is not the place of a dateline', () => {
    expect(
      said('OXLEY (AP) — Mayor Anna Holm said Tuesday she would close the mill, calling it “a ruin”.'),
    ).toEqual(['a ruin — Anna Holm']);
  });

  it('is the one who reports, not one who is reported on', () => {
    expect(said('A lawyer said the firm had offered workers “a pittance”.')).toEqual([
      'a pittance — A lawyer',
    ]);
  });

  it('is the body and not the person whose name it bears', () => {
    expect(said('Anna Holm runs for mayor.', 'Holm’s campaign said it had “a plan”.')).toEqual([
      'a plan — Holm’s campaign',
    ]);
  });

  it('is the person who stands at a colon, by role and name or after a heading', () => {
    expect(said('The closure did not surprise mill owner Anna Holm: “We saw it coming.”')).toEqual([
      'We saw it coming. — Anna Holm',
    ]);
    expect(said('Voters agree - Anna Holm: “Nobody was surprised by this.”')).toEqual([
      'Nobody was surprised by this. — Anna Holm',
    ]);
  });

  it('stands after the words where they end in a comma, though a colon stands before them', () => {
    expect(said('It may yet change: “The mill stays open,” Peter Brandt, who runs it, wrote.')).toEqual([
      'The mill stays open, — Peter Brandt',
    ]);
  });

  it('is the subject of its own clause', () => {
    expect(said('The council met so late that Anna Holm was moved to say, “I cannot stay.”')).toEqual([
      'I cannot stay. — Anna Holm',
    ]);
    expect(said('It came up after Anna Holm, asked about the mill, had said, “We never closed it.”')).toEqual(
      ['We never closed it. — Anna Holm'],
    );
    expect(said('The mill stands (Anna Holm, who owns it, once said, “It will outlive us all”).')).toEqual([
      'It will outlive us all — Anna Holm',
    ]);
  });

  it('may be the possessor of a noun of saying before or behind the words', () => {
    expect(said('Peter Brandt’s “nobody will close it” line was heard again.')).toEqual([
      'nobody will close it — Peter Brandt',
    ]);
    expect(said('Anna Holm’s short answer: “We never closed it.”')).toEqual([
      'We never closed it. — Anna Holm',
    ]);
    expect(said('The crowd broke into loud chants of “Save the mill!”')).toEqual([
      'Save the mill! — The crowd',
    ]);
    expect(said('Anna Holm ran again. Her slogan was “the mill stays”.')).toEqual([
      'the mill stays — Anna Holm',
    ]);
  });

  it('may be whom words came from', () => {
    expect(said('“Not in my lifetime,” came the reply from Anna Holm.')).toEqual([
      'Not in my lifetime, — Anna Holm',
    ]);
  });

  it('stands behind the dateline of a paragraph', () => {
    expect(
      said('OXLEY, Dec. 8 (AP) — In her reply, the mayor spoke up, saying: “We never closed it.”'),
    ).toEqual(['We never closed it. — the mayor']);
    expect(said('Oxley (AFP) – Anna Holm has left the mill, saying that “it was time to go”.')).toEqual([
      'it was time to go — Anna Holm',
    ]);
  });

  it('is nobody for a question that is put to somebody', () => {
    expect(said('Anna Holm was asked, “Will the mill close?” She answered, “No.”')).toEqual([
      'Will the mill close? — ?',
      'No. — Anna Holm',
    ]);
    expect(said('Asked which mill she meant, Anna Holm laughed: “The one by the sea.”')).toEqual([
      'The one by the sea. — Anna Holm',
    ]);
  });

  it('is in the clause of the words, not in the one that follows', () => {
    expect(said('When somebody in the hall shouted, “Close it,” Anna Holm laughed.')).toEqual([
      'Close it, — somebody',
    ]);
  });

  it('may follow any verb where the words stand alone', () => {
    expect(said('“Never again!” huffed the owner of the mill.')).toEqual([
      'Never again! — the owner of the mill',
    ]);
    expect(said('“Please stay seated,” begins a letter from the council.')).toEqual([
      'Please stay seated, — a letter',
    ]);
  });

  it('may be a body whose statement the sentence before tells of', () => {
    expect(said('The Oxley Trust issued a statement on Monday.', '“We are sorry for the noise.”')).toEqual([
      'We are sorry for the noise. — Oxley Trust',
    ]);
    expect(said('The Oxley Trust met on Monday.', '“We are sorry for the noise.”')).toEqual([
      'We are sorry for the noise. — ?',
    ]);
  });

  it('is found past a day and a bracket', () => {
    expect(said('Monday at the town hall Mayor Anna Holm (Lib) said the plan was “a shame”.')).toEqual([
      'a shame — Anna Holm',
    ]);
  });

  it('is the one who did say what they found', () => {
    expect(said('While in town, Anna Holm did say she found the plan to be “charming”.')).toEqual([
      'charming — Anna Holm',
    ]);
  });

  it('is no object of a verb that goes on after a fragment', () => {
    expect(said('Anna Holm, who has called it “a shame,” portrayed the owner as a fool.')).toEqual([
      'a shame, — Anna Holm',
    ]);
  });

  it('is in the clause that "while" or "and" opens, past a participle', () => {
    const text = (link: string) =>
      `Anna Holm said it was “wrong”, ${link} Peter Brandt, prosecuting, told the court: “Nothing has changed.”`;
    for (const link of ['while', 'and'])
      expect(said(text(link))).toEqual(['wrong — Anna Holm', 'Nothing has changed. — Peter Brandt']);
  });

  it('is the subject of the verb right before a fragment, not of the clause that follows', () => {
    expect(
      said('Anna Holm described it as “poor”, though her rival, Peter Brandt, accused her of “crying”.'),
    ).toEqual(['poor — Anna Holm', 'crying — Peter Brandt']);
  });
});
