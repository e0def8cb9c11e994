import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeField, sameValue, type FieldValue } from './field-merge.js';

const value = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<FieldValue>;

test('nobody’s change is ever overwritten: a write happens only on what was seen', () => {
  fc.assert(
    fc.property(value, value, value, (base, current, mine) => {
      const merged = mergeField(base, current, mine);
      const allowed = {
        WRITE: sameValue(base, current),
        NOTHING_TO_DO: sameValue(mine, current),
        CONFLICT: !sameValue(base, current) && !sameValue(mine, current),
      };
      expect(allowed[merged]).toBe(true);
    }),
  );
});

test('what nobody else touched is written; sent again it needs nothing', () => {
  fc.assert(
    fc.property(value, value, (base, mine) => {
      expect(mergeField(base, base, mine)).toBe(sameValue(base, mine) ? 'NOTHING_TO_DO' : 'WRITE');
      expect(mergeField(base, mine, mine)).toBe('NOTHING_TO_DO');
    }),
  );
});

test('the order of keys and a key that is null say nothing; the order of a list does', () => {
  expect(sameValue({ a: 1, b: null }, { a: 1 })).toBe(true);
  expect(sameValue({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(sameValue([1, 2], [2, 1])).toBe(false);
  expect(sameValue([1], [1, null])).toBe(false);
  expect(sameValue(null, {})).toBe(false);
  expect(sameValue('1', 1)).toBe(false);
});

test('of two people one after the other, whatever they change, each change is kept or told as a conflict', () => {
  const fields = ['title.fr', 'title.ar', 'problem.fr', 'sdgs'];
  const edits = fc.array(
    fc.record({
      who: fc.constantFrom(0, 1),
      field: fc.constantFrom(...fields),
      to: fc.string({ maxLength: 3 }),
      refresh: fc.boolean(),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(edits, (steps) => {
      const current: Record<string, FieldValue> = Object.fromEntries(fields.map((field) => [field, '']));
      const seen = [{ ...current }, { ...current }];
      for (const { who, field, to, refresh } of steps) {
        if (refresh) seen[who] = { ...current };
        const base = seen[who]![field]!;
        const before = current[field]!;
        const merged = mergeField(base, before, to);
        if (merged === 'WRITE') current[field] = to;
        // What the other wrote and this person has not seen is still there.
        expect(sameValue(base, before) || current[field] === before).toBe(true);
        if (merged !== 'CONFLICT') seen[who]![field] = current[field]!;
      }
    }),
  );
});
