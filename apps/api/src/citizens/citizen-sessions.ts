import type { Citizen } from '@iltizam/domain/citizen-links';
import { sql } from 'kysely';
import type { EntityManager, Reader } from '../database/database.js';
import { CitizenSessionEntity } from './citizen-session.entity.js';
import { hashOf, newToken } from '../accounts/tokens.js';

/** Hours a browser stays recognised, whatever happens: a link by mail is quickly asked for again. */
export const sessionHours = 12;

/** Recognises a browser; returns the token its cookie keeps. Whatever it held before is dead. */
export async function openCitizenSession(
  em: EntityManager,
  citizenId: string,
  old: string | null,
  now: Date,
): Promise<string> {
  const token = newToken();
  await em.transactional(async (tx) => {
    await tx.nativeDelete(CitizenSessionEntity, {
      $or: [{ expiresAt: { $lte: now } }, ...(old === null ? [] : [{ tokenHash: hashOf(old) }])],
    });
    tx.create(CitizenSessionEntity, {
      tokenHash: hashOf(token),
      citizenId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + sessionHours * 3_600_000),
    });
  });
  return token;
}

export const endCitizenSession = (em: EntityManager, token: string): Promise<number> =>
  em.nativeDelete(CitizenSessionEntity, { tokenHash: hashOf(token) });

/** Whose browser it is; null where the session ended or never was one. */
export async function readCitizenSession(read: Reader, token: string, now: Date): Promise<Citizen | null> {
  const { rows } = await sql<Citizen>`
    select c.id, c.email, c.language from citizen_session s join citizen c on c.id = s.citizen_id
    where s.token_hash = ${hashOf(token)} and s.expires_at > ${now}`.execute(read);
  return rows[0] ?? null;
}
