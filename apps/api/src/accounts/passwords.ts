import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's figures for argon2id (the library's default algorithm): 19 MB, two passes, about 11 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A password longer than this is refused before it is hashed. */
export const LONGEST_PASSWORD = 256;
export const SHORTEST_PASSWORD = 12;

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Verified against when there is no account, so that an unknown address takes as long as a wrong password. */
const nobody = hashPassword(randomBytes(16).toString('hex'));

/** `passwordHash` is null for an address nobody has: the answer is no, after the same work. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobody), password);
  return passwordHash !== null && matches;
}

/** Can be read out and typed: 20 letters and digits without look-alikes, over 98 bits. */
export function randomPassword(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  return Array.from(randomBytes(20), (byte) => letters[byte % letters.length]).join('');
}
