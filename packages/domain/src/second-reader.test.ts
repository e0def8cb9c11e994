import { expect, test } from 'vitest';
import { checkSecondReader } from './second-reader.js';
import { cast } from './testing-cast.js';

test('what somebody wrote is let appear by somebody else', () => {
  expect(checkSecondReader(cast.secretariat, 'secretariat-1')).toMatchObject({
    refusal: { code: 'NOT_ALLOWED', facts: { why: 'ownWords' } },
  });
  expect(checkSecondReader(cast.secretariat2, 'secretariat-1').ok).toBe(true);
  expect(checkSecondReader(cast.secretariat, null).ok).toBe(true);
});
