import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HANDLE_LENGTH, makeHandles } from '../src/handles.js';

const things = Array.from({ length: 30 }, (_, n) => ({ id: `thing ${n}` }));

describe('handles', () => {
  it('are short names that lead back to their things', () => {
    const handles = makeHandles(things);
    for (const thing of things) {
      expect(handles.of(thing)).toHaveLength(HANDLE_LENGTH);
      expect(handles.thing(handles.of(thing))).toBe(thing);
    }
    expect(handles.thing('nobody')).toBeUndefined();
  });

  it('part two things of one id', () => {
    const [a, b] = [{ id: 'one' }, { id: 'one' }];
    const handles = makeHandles([a, b]);
    expect(handles.thing(handles.of(a))).toBe(a);
    expect(handles.thing(handles.of(b))).toBe(b);
  });

  it('are the same when they are made from others', () => {
    const some = fc.subarray(things);
    fc.assert(
      fc.property(some, some, (before, now) => {
        const [anew, again] = [makeHandles(now), makeHandles(now, makeHandles(before))];
        for (const thing of now) expect(again.of(thing)).toBe(anew.of(thing));
      }),
    );
  });
});
