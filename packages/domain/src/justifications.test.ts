import { expect, test } from 'vitest';
import { checkJustification, checkName, checkTypedReason } from './justifications.js';
import { french } from './testing-cast.js';

const unseen = ['\u3164', '\u115F', '\u1160', '\uFFA0', '\u00AD', '\u2800', '\u200C', '\u{13441}'];
const enough = 'Ce service existe déjà.';

test.each(unseen)('a justification of what nobody sees (%j) is none, and is no longer for it', (letter) => {
  const why = (text: string) => checkJustification(french(text));
  expect(why(letter.repeat(25))).toMatchObject({
    refusal: { code: 'REASON_REQUIRED', facts: { why: 'missing' } },
  });
  expect(why(`Non${letter.repeat(25)}`)).toMatchObject({ refusal: { facts: { why: 'tooShort' } } });
  expect(why(`Non${' '.repeat(25)}.`)).toMatchObject({ refusal: { facts: { why: 'tooShort' } } });
  expect(why(`${enough}${letter}`).ok).toBe(true);
});

test.each([...unseen, '…', ' - '])('nobody is called %j, and it is no reason', (typed) => {
  expect(checkName(typed.repeat(3))).toMatchObject({
    refusal: { code: 'INVALID_INPUT', field: 'name', facts: { why: 'missing' } },
  });
  expect(checkTypedReason(typed.repeat(3))).toMatchObject({
    refusal: { code: 'REASON_REQUIRED', field: 'reason', facts: { why: 'missing' } },
  });
});

test('a name and a reason are kept as they are written, joiners inside words too', () => {
  expect(checkName(' \u0645\u06cc\u200c\u0646\u0627 ')).toEqual({
    ok: true,
    value: '\u0645\u06cc\u200c\u0646\u0627',
  });
  expect(checkTypedReason('Demande n° 4')).toEqual({ ok: true, value: 'Demande n° 4' });
});
