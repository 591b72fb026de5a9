import { describe, expect, it } from 'vitest';
import { said } from '../reading.js';

const MET = 'Anna Holm, who owns the mill, met Peter Brandt.';

describe('a quoted view', () => {
  it('is of the one to whom something is so', () => {
    expect(said(MET, 'To Holm the mill is “a home”.')).toEqual(['a home — Anna Holm']);
    expect(said(MET, 'To Holm, it was “a home for us all”.')).toEqual(['a home for us all — Anna Holm']);
    expect(said(MET, 'For Holm, the mill is “a home”.')).toEqual(['a home — Anna Holm']);
  });

  it('is of nobody to whom something only comes or goes', () => {
    expect(said(MET, 'To Oxley the road is “closed”.')).not.toContain('closed — Anna Holm');
    expect(said(MET, 'To Holm, Brandt said the mill was “a ruin”.')).toEqual(['a ruin — Peter Brandt']);
  });
});
