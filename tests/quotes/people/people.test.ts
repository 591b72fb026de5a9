import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/parse.js';
import { findPeople } from '../../../src/quotes/book/find-people.js';
import { peopleIn } from '../../../src/quotes/book/people-in.js';
import { quotationsOf, readBook } from '../../../src/quotes/book/quote-book.js';
import { quotedText } from '../../../src/quotes/quotation.js';

function book(...articles: { text: string; date?: string }[]) {
  return readBook(
    articles.map(({ text, date }, i) =>
      parseArticle({ id: `${i}.txt`, title: `Title ${i}`, source: null, date: date ?? null, text }),
    ),
  );
}

const mill = book(
  {
    date: '2020-05-02',
    text: '“It stays open,” said the mill’s chief executive, Anna Holm.\n\n“Holm is lying,” said a former worker.',
  },
  { date: '2020-05-01', text: '“We have orders,” Holm said.\n\nPeter Brandt, a union leader, was silent.' },
);

describe('people', () => {
  it('are also those of whom only a paraphrase tells', () => {
    const one = book({ text: 'One of them, Dana Whitlock, said the mill had closed.' });
    expect(findPeople(one, 'Whitlock').map(({ name }) => name)).toEqual(['Dana Whitlock']);
  });

  it('are joined across articles by surname where only one bears it', () => {
    const [holm] = findPeople(mill, 'Holm');
    expect(holm?.name).toBe('Anna Holm');
    expect(holm?.by.map(quotedText)).toEqual(['We have orders,', 'It stays open,']);
  });

  it('are not joined to one whose surname is what another article calls somebody by office', () => {
    const two = book(
      { text: 'Actor Ida Pope opened the fair. “I like a fair,” Ida Pope said.' },
      { text: 'The Pope came to Elmstead. “Peace be with the town,” the Pope said.' },
    );
    expect(findPeople(two, 'Ida Pope')[0]?.by.map(quotedText)).toEqual(['I like a fair,']);
  });

  it('have the roles that are printed', () => {
    expect(findPeople(mill, 'Holm')[0]?.roles).toEqual(['chief executive']);
    expect(findPeople(mill, 'Brandt')[0]?.roles).toEqual(['union leader']);
  });

  it('have what others say of them apart', () => {
    const [holm] = findPeople(mill, 'Holm');
    expect(holm?.about.map(quotedText)).toEqual(['Holm is lying,']);
    expect(holm?.about[0]?.speaker?.text).toBe('a former worker');
  });

  it('are found by a title that is printed short', () => {
    const senate = readBook([
      parseArticle({
        id: 's',
        text: '“We will vote,” said Sen. Mia Rask.',
        title: null,
        source: null,
        date: null,
      }),
    ]);
    for (const typed of ['the senator', 'Sen. Rask', 'Ms Rask'])
      expect(findPeople(senate, typed).map(({ name }) => name)).toEqual(['Mia Rask']);
    const doctor = book({ text: '“It is not,” said Dr. Hal Pruitt. “We know,” Mr. Leese said.' });
    expect(findPeople(doctor, 'Dr Pruitt').map(({ name }) => name)).toEqual(['Hal Pruitt']);
    expect(findPeople(doctor, 'Mrs Leese')).toEqual([]);
  });

  it('are found by name, beginning, role, description and with a typing error', () => {
    const names = (typed: string) => findPeople(mill, typed).map(({ name }) => name);
    expect(names('anna holm')[0]).toBe('Anna Holm');
    expect(names('ho')).toEqual(['Anna Holm']);
    expect(names('chief executive')).toEqual(['Anna Holm']);
    expect(names('the former worker')).toEqual(['a former worker']);
    expect(names('bradnt')).toEqual(['Peter Brandt']);
    expect(names('nobody at all')).toEqual([]);
    expect(names('')).toEqual(mill.people.map(({ name }) => name));
  });

  it('are found in a text by their last names, most quoted first', () => {
    const names = (text: string) => peopleIn(mill, text).map(({ name }) => name);
    expect(names('What did Brandt tell HOLM’s board? Holm knows.')).toEqual(['Anna Holm', 'Peter Brandt']);
    expect(names('Did a worker climb the Holmberg with Anna?')).toEqual([]);
  });

  it('may be named without being quoted', () => {
    const [brandt] = findPeople(mill, 'Brandt');
    expect(brandt && quotationsOf(brandt)).toMatchObject({ by: [], about: [] });
  });

  it('are narrowed by words', () => {
    const [holm] = findPeople(mill, 'Holm');
    expect(holm && quotationsOf(holm, 'orders').by.map(quotedText)).toEqual(['We have orders,']);
  });

  it('who speak as one each say it', () => {
    const { people } = book({
      text: '“We are glad,” said Anna Holm and Mr Brandt. Peter Brandt left. “I am not,” he said.',
    });
    const said = people.map(({ name, by }) => [name, by.map(quotedText)]);
    expect(said).toEqual([
      ['Peter Brandt', ['We are glad,', 'I am not,']],
      ['Anna Holm', ['We are glad,']],
    ]);
  });

  it('with a short first name are joined only where the coverage gives a reason', () => {
    const alike = book(
      { text: '“The bridge will be shut for the whole summer,” said Bill Weber.' },
      { text: '“The bridge will be shut for the whole summer,” said William Weber.' },
    );
    expect(alike.people.map(({ by }) => by.length)).toEqual([2]);
    const strangers = book(
      { text: '“The bridge will be shut for the whole summer,” said Bill Weber.' },
      { text: '“My roses have won again,” said William Weber.' },
    );
    expect(strangers.people).toHaveLength(2);
  });

  it('with other middle names are other people', () => {
    const family = book(
      { text: '“We sold the farm,” said George H. Weber.' },
      { text: '“We kept the farm,” said George W. Weber.' },
      { text: '“We bought the farm,” said George Weber.' },
    );
    expect(family.people.map(({ by }) => by.length)).toEqual([2, 1]);
  });

  it('with a nickname in marks are those of that name elsewhere', () => {
    const lawyer = book(
      { text: '“We sold the farm,” said Richard “Alex” Weber.' },
      { text: '“We kept the farm,” said Alex Weber.' },
      { text: '“We bought the farm,” said Ida Weber.' },
    );
    expect(lawyer.people.map(({ name, by }) => `${name}: ${by.length}`)).toEqual([
      'Richard Weber: 2',
      'Ida Weber: 1',
    ]);
  });

  it('may be a company that is accused, though nobody quotes it', () => {
    expect(book({ text: 'Neighbours sued Halden Steel over the smell.' }).people).toHaveLength(1);
    expect(book({ text: 'Neighbours left Halden Steel for the sea.' }).people).toHaveLength(0);
  });
});
