import { textLimits } from '@iltizam/domain/text-limits';
import { proofLife, publicForms, type PublicForm } from '@iltizam/domain/public-forms';
import { createChallenge, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { sql } from 'kysely';
import { z } from 'zod';
import { clock } from '../database/clock.js';
import type { Reader } from '../database/database.js';
import { serverKey } from './server-key.js';

const KEY = 'proof-of-work';

/** On average 256 derivations of this many rounds: a second or two for a telephone of 2018, a millisecond to check. */
const ROUNDS = 1_000;

/** Something to work on before a form is sent, good for this form and ten minutes. */
export async function newChallenge(read: Reader, form: PublicForm, now: Date): Promise<Challenge> {
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: ROUNDS,
    keyPrefix: '00',
    deriveKey,
    // Not as the library's own `expiresAt`, which it compares with the clock of the machine it is handed in at.
    data: { form, until: Math.floor(now.getTime() / 1000) + proofLife },
    hmacSignatureSecret: await serverKey(read, KEY),
  });
}

const payload = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: z.string().max(200),
      salt: z.string().max(200),
      cost: z.literal(ROUNDS),
      keyLength: z.int().min(1).max(64),
      keyPrefix: z.literal('00'),
      data: z.object({ form: z.enum(publicForms), until: z.int() }),
    }),
    signature: z.string().max(200),
  }),
  solution: z.object({
    counter: z.int().min(0),
    derivedKey: z.string().max(200),
    time: z.number().optional(),
  }),
});

/** Is it a solution of ours, for this form, in time, and never handed in before? Handing it in spends it. */
export async function spendProof(
  read: Reader,
  form: PublicForm,
  proof: string,
): Promise<'good' | 'invalid' | 'spent'> {
  const parsed = payload.safeParse(decoded(proof));
  if (!parsed.success || parsed.data.challenge.parameters.data.form !== form) return 'invalid';
  const { challenge, solution } = parsed.data;
  const { verified } = await verifySolution({
    challenge,
    solution,
    deriveKey,
    hmacSignatureSecret: await serverKey(read, KEY),
  });
  const { until } = challenge.parameters.data;
  if (!verified || until * 1000 < clock.now().getTime()) return 'invalid';
  await sql`delete from spent_proof where expires_at < now() - interval '1 hour'`.execute(read);
  const { rows } = await sql`
    insert into spent_proof (signature, expires_at)
    values (${challenge.signature}, to_timestamp(${until}))
    on conflict do nothing returning 1`.execute(read);
  return rows.length === 1 ? 'good' : 'spent';
}

function decoded(proof: string): unknown {
  if (proof.length > textLimits.proof) return null;
  try {
    return JSON.parse(Buffer.from(proof, 'base64').toString('utf8'));
  } catch {
    return null;
  }
}
