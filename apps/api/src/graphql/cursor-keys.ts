import { createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** What places in lists are signed with. */
export interface CursorKey {
  /** Which key it is; stands in the cursor, so that one that is gone is told from a signature that is wrong. */
  id: Buffer;
  secret: Buffer;
  /** The secret as HMAC uses it, for a statement that signs. */
  inner: Buffer;
  outer: Buffer;
}

export const KEY_ID_BYTES = 2;
/** Of the 32 an HMAC has: a forged one is met once in 2^96 guesses. */
export const SIGNATURE_BYTES = 12;
const BLOCK_BYTES = 64;

function keyOf(secret: string): CursorKey {
  const derived = (what: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, '', `iltizam ${what}`, length));
  const key = derived('cursors', 32);
  const padded = (byte: number) => Buffer.alloc(BLOCK_BYTES, byte).map((pad, at) => pad ^ (key[at] ?? 0));
  return {
    id: derived('key of cursors', KEY_ID_BYTES),
    secret: key,
    inner: Buffer.from(padded(0x36)),
    outer: Buffer.from(padded(0x5c)),
  };
}

/** Until it is said what this installation signs with, a process signs with what no other believes. */
let keys: readonly CursorKey[] = [keyOf(randomBytes(32).toString('base64'))];

/** The first secret signs, all are believed: a cursor lives as long as what it was signed with is among them. */
export function signCursorsWith(secrets: readonly string[]): void {
  keys = secrets.map(keyOf);
}

export const signingKey = (): CursorKey => keys[0]!;
export const keyNamed = (id: Buffer): CursorKey | undefined => keys.find((key) => key.id.equals(id));

export const signatureOf = (text: Buffer, { secret }: CursorKey): Buffer =>
  createHmac('sha256', secret).update(text).digest().subarray(0, SIGNATURE_BYTES);
