import { randomBytes } from 'node:crypto';
import { hashOf } from '../accounts/tokens.js';
import { clock } from '../database/clock.js';
import type { EntityManager } from '../database/database.js';
import { RecoveryCodeEntity } from './recovery-code.entity.js';

const CODES = 10;
/** Without look-alikes; 32 letters, so that a byte gives each the same chance. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** `k7wq-m3xp-...`: 80 bits, so that a fast hash keeps it. */
const newCode = (): string =>
  [...randomBytes(16)]
    .map((byte) => LETTERS[byte % LETTERS.length])
    .join('')
    .replaceAll(/.{4}(?=.)/gu, '$&-');

/** Makes ten, in place of those there were; they are shown this once. */
export async function makeRecoveryCodes(em: EntityManager, userId: string): Promise<string[]> {
  await em.nativeDelete(RecoveryCodeEntity, { userId });
  const codes = Array.from({ length: CODES }, newCode);
  for (const code of codes)
    em.create(RecoveryCodeEntity, { userId, codeHash: hashOf(code), createdAt: clock.now() });
  return codes;
}

/** Uses one up; false where it is none of this person's. */
export async function takeRecoveryCode(em: EntityManager, userId: string, typed: string): Promise<boolean> {
  const code = typed.trim().toLowerCase();
  return (await em.nativeDelete(RecoveryCodeEntity, { userId, codeHash: hashOf(code) })) === 1;
}
