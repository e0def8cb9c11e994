import type { Request } from 'express';
import { expect, test } from 'vitest';
import { readCitizenCookie } from '../citizens/citizen-cookie.js';
import { draftKeyOf } from '../http/draft-cookie.js';
import { readSessionCookie } from './session-cookie.js';

const KEY = 'k'.repeat(43);
const asks = (cookie?: string) => ({ headers: { cookie } }) as Request;
const readers = [
  ['of the session', '__Host-iltizam', (cookie?: string) => readSessionCookie(asks(cookie), true)],
  ['of the session here', 'iltizam', (cookie?: string) => readSessionCookie(asks(cookie), false)],
  ['of a citizen', '__Host-iltizam-citizen', (cookie?: string) => readCitizenCookie(asks(cookie), true)],
  ['of a draft', 'iltizam-draft', (cookie?: string) => draftKeyOf(asks(cookie))],
] as const;

test.each(readers)('the cookie %s is read among others', (_, name, read) => {
  for (const cookie of [
    `${name}=${KEY}`,
    `a=1; ${name}=${KEY}; b=2`,
    `a=1;${name}=${KEY}`,
    `a=1;\t ${name}=${KEY}`,
  ])
    expect(read(cookie)).toBe(KEY);
  for (const cookie of [undefined, '', `a=1; ${name}=; b=2`, `x${name}=${KEY}`, `a=${name}=${KEY}`])
    expect(read(cookie)).toBeNull();
});

test.each(readers)('a name that begins or ends with another blank is not the cookie %s', (_, name, read) => {
  for (const blank of ['\u00A0', '\u000B', '\u000C', '\uFEFF', '\u2003']) {
    expect(read(`a=1; ${blank}${name}=${KEY}`)).toBeNull();
    expect(read(`${blank}${name}=${KEY}`)).toBeNull();
    expect(read(`${name}${blank}=${KEY}`)).toBeNull();
  }
});
