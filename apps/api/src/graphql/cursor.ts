import { timingSafeEqual } from 'node:crypto';
import type { RefusalGround } from '@iltizam/domain/refusals';
import { keyNamed, KEY_ID_BYTES, SIGNATURE_BYTES, signatureOf, signingKey } from './cursor-keys.js';
import { Refused } from './refused.js';

/** The types a list can be ordered by; text, so that a cursor carries a timestamp to the microsecond. */
const shapes = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u,
  timestamptz: /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/u,
  date: /^(\d{4,6}-\d\d-\d\d|infinity)$/u,
  bigint: /^-?\d{1,18}$/u,
  text: /^[^\0]{0,500}$/su,
} as const;
export type KeyType = keyof typeof shapes;

/**
 * The place of a row in an order: opaque outside, good for that order only, and signed, so that nobody names a place they
 * were not given. The read model's statements write the same (`pages.ts`).
 */
export function encodeCursor(order: string, place: readonly string[]): string {
  const text = Buffer.from(JSON.stringify([order, ...place]));
  const key = signingKey();
  return Buffer.concat([text, key.id, signatureOf(text, key)]).toString('base64url');
}

export function decodeCursor(cursor: string, order: string, types: readonly KeyType[]): string[] {
  const [of, ...place] = JSON.parse(signedText(cursor, order)) as string[];
  const fits =
    of === order &&
    place.length === types.length &&
    types.every((type, index) => shapes[type].test(place[index] ?? ''));
  if (!fits) throw refusedPlace(order);
  return place;
}

/** Refuses what was given to nobody as a place in any list; which list it is of is known where that is read. */
export const checkSigned = (cursor: string): void => void signedText(cursor);

/** What was signed; nothing else of a cursor is read. */
function signedText(cursor: string, order?: string): string {
  const bytes = Buffer.from(cursor, 'base64url');
  const end = bytes.length - KEY_ID_BYTES - SIGNATURE_BYTES;
  if (end < 0) throw refusedPlace(order, 'cursorAltered');
  const text = bytes.subarray(0, end);
  const key = keyNamed(bytes.subarray(end, end + KEY_ID_BYTES));
  if (!key) throw refusedPlace(order, 'cursorExpired');
  if (!timingSafeEqual(signatureOf(text, key), bytes.subarray(end + KEY_ID_BYTES)))
    throw refusedPlace(order, 'cursorAltered');
  return text.toString();
}

function refusedPlace(order?: string, why?: RefusalGround): Refused {
  const refused = new Refused({
    code: 'INVALID_INPUT',
    field: 'after',
    facts: { ...(order && { order }), ...(why && { why }) },
  });
  refused.extensions['http'] = { status: 400 };
  return refused;
}
