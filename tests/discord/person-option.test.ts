import { describe, expect, it } from 'vitest';
import { personChoices, personNamed, personOfId } from '../../src/discord/person-option.js';
import { coverageOf } from '../support/commands.js';

const coverage = coverageOf(
  '“The bridge is safe,” said the mayor, Ida Brandt. “We checked it,” Brandt said. “I doubt it,” said Ole Holm.',
);

describe('the choices of a person', () => {
  it('tell how often each is quoted, and lead to them', () => {
    const choices = personChoices(coverage, 'brandt');
    expect(choices).toHaveLength(1);
    const [{ name, value } = { name: '', value: '' }] = choices;
    expect(name).toMatch(/^Ida Brandt · .*2 quotations$/);
    expect(personNamed(coverage, value)?.name).toBe('Ida Brandt');
    expect(personOfId(coverage, value).name).toBe('Ida Brandt');
  });

  it('are all, most quoted first, when nothing is typed', () => {
    const names = personChoices(coverage, '').map(({ name }) => name.split(' · ')[0]);
    expect(names).toEqual(['Ida Brandt', 'Ole Holm']);
  });
});

describe('the person that is named', () => {
  it('must be named with a letter or a number', () => {
    expect(() => personNamed(coverage, '…!')).toThrow('Name somebody');
    expect(personNamed(coverage, 'Quackenbush')).toBeUndefined();
  });

  it('is said to be gone where a button leads to nobody', () => {
    for (const handle of [undefined, '', 'nobody'])
      expect(() => personOfId(coverage, handle)).toThrow('no longer in the coverage');
  });
});
