import { generateSecret, generateURI, verify } from 'otplib';
import { sql } from 'kysely';
import { encode } from 'uqr';
import { clock } from '../database/clock.js';
import { readerOf, type EntityManager } from '../database/database.js';
import type { SecretBox } from './secret-box.js';
import { TotpSecretEntity } from './totp-secret.entity.js';

/** A phone's clock may be half a minute off. */
const TOLERANCE = 30;

export interface NewTotp {
  /** To be typed where no camera is. */
  secret: string;
  /** To be photographed: the dark squares of a QR code, as a path in a square of this size. */
  picture: { size: number; path: string };
}

/** Makes a secret that counts for nothing until a code of it is shown; one that was begun before is dropped. */
export async function beginTotp(
  em: EntityManager,
  box: SecretBox,
  user: { id: string; email: string },
): Promise<NewTotp> {
  const secret = generateSecret();
  await em.nativeDelete(TotpSecretEntity, { userId: user.id, confirmedAt: null });
  em.create(TotpSecretEntity, {
    userId: user.id,
    secret: box.lock(secret, user.id),
    createdAt: clock.now(),
    confirmedAt: null,
  });
  const uri = generateURI({ issuer: 'Iltizam', label: user.email, secret });
  const { size, data } = encode(uri, { border: 2 });
  const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { secret, picture: { size, path: dark.join('') } };
}

/** Takes a code if it is right and none as new was taken before; two at the same moment are one. */
export async function takeTotp(
  em: EntityManager,
  box: SecretBox,
  userId: string,
  code: string,
  { confirmed }: { confirmed: boolean },
): Promise<boolean> {
  const held = await em.findOne(TotpSecretEntity, { userId });
  const secret = held && (held.confirmedAt != null) === confirmed ? box.open(held.secret, userId) : null;
  if (secret === null || !/^\d{6}$/u.test(code)) return false;
  const epoch = Math.floor(clock.now().getTime() / 1000);
  const checked = await verify({ secret, token: code, epoch, epochTolerance: TOLERANCE });
  if (!checked.valid || !('timeStep' in checked)) return false;
  const { rows } = await sql`
    update totp_secret set last_step = ${checked.timeStep}, confirmed_at = coalesce(confirmed_at, ${clock.now()})
    where account_id = ${userId} and last_step < ${checked.timeStep} returning 1`.execute(readerOf(em));
  return rows.length === 1;
}
