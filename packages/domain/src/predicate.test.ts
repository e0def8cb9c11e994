import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everything, fieldsOf, given, matches, nothing, type Predicate, type Row } from './predicate.js';

type Field = 'state' | 'channel' | 'institutions';
type Condition = Predicate<Field>;

const value = fc.constantFrom('A', 'B', 'C');
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ field: fc.constantFrom<Field>('state', 'channel'), is: value }),
  fc.record({ field: fc.constantFrom<Field>('state', 'channel'), in: fc.array(value, { maxLength: 2 }) }),
  fc.record({ field: fc.constantFrom<Field>('state', 'channel'), notNull: fc.constant(true as const) }),
  fc.record({ field: fc.constant('institutions' as const), overlaps: fc.array(value, { maxLength: 2 }) }),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
  ),
}));
const row: fc.Arbitrary<Row<Field>> = fc.record({
  state: value,
  channel: fc.option(value),
  institutions: fc.array(value, { maxLength: 2 }),
});

test('what is left of a condition says of every row what the whole says', () => {
  fc.assert(
    fc.property(condition, row, (whole, record) => {
      const left = given(whole, { state: record.state as string });
      expect(fieldsOf(left)).not.toContain('state');
      expect(matches(left, record)).toBe(matches(whole, record));
      expect(matches(given(whole), record)).toBe(matches(whole, record));
    }),
    { numRuns: 2_000 },
  );
});

test('what no other field can change is settled', () => {
  const own: Condition = {
    all: [
      { field: 'state', in: ['A'] },
      { field: 'institutions', overlaps: [] },
    ],
  };
  expect(given(own)).toEqual(nothing);
  expect(given({ any: [own, { field: 'state', is: 'B' }] }, { state: 'B' })).toEqual(everything);
  expect(given({ any: [own, { field: 'channel', is: 'B' }] })).toEqual({ field: 'channel', is: 'B' });
});
