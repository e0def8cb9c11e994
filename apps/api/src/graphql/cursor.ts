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

/** The place of a row in an order. Opaque outside, and good for that order only. */
export const encodeCursor = (order: string, key: readonly string[]): string =>
  Buffer.from(JSON.stringify([order, ...key])).toString('base64url');

export function decodeCursor(cursor: string, order: string, types: readonly KeyType[]): string[] {
  const [of, ...key] = parse(cursor);
  const fits =
    of === order &&
    key.length === types.length &&
    types.every((type, index) => shapes[type].test(key[index] ?? ''));
  if (!fits) throw new Refused({ code: 'INVALID_INPUT', field: 'after', facts: { order } });
  return key;
}

function parse(cursor: string): string[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(read) && read.every((part) => typeof part === 'string') ? read : [];
  } catch {
    return [];
  }
}
