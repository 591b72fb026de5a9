import { describe, expect, it } from 'vitest';
import { allForms, formsOf } from '../../../src/quotes/vocabulary/verb-forms.js';

describe('the forms of a verb', () => {
  it('follow the rules of spelling', () => {
    expect(formsOf('blame')).toEqual({ past: 'blamed', participle: null, present: 'blames', ing: 'blaming' });
    expect(formsOf('carry')).toMatchObject({ past: 'carried', present: 'carries', ing: 'carrying' });
    expect(formsOf('agree').ing).toBe('agreeing');
    expect(formsOf('slam', ['slammed']).ing).toBe('slamming');
  });

  it('are all found by any of them', () => {
    expect([...allForms('forgive/forgave/forgiven cite')]).toEqual(
      expect.arrayContaining(['forgive', 'forgave', 'forgiven', 'forgives', 'forgiving', 'cites', 'citing']),
    );
  });
});
