import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonDepth } from './json-body.js';

const depthOf = (value: unknown): number =>
  value === null || typeof value !== 'object' ? 0 : 1 + Math.max(0, ...Object.values(value).map(depthOf));

test('the depth of a JSON text is that of its value, whatever its strings hold', () => {
  const strings = fc.stringMatching(/^[[\]{}"\\,:اa]*$/u);
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      strings,
      fc.integer(),
      fc.array(tie('value')),
      fc.dictionary(strings, tie('value')),
    ),
  }));
  fc.assert(
    fc.property(value, (json) => {
      expect(jsonDepth(Buffer.from(JSON.stringify(json)))).toBe(depthOf(json));
    }),
  );
});
