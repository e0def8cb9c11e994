import type { LocalizedText } from '@iltizam/domain/languages';
import type { SessionAction } from '@iltizam/domain/session-table';
import { decideSession, type SessionDecision } from '@iltizam/domain/session-workflow';
import { sql } from 'kysely';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import { accepted, notFound } from '../graphql/refused.js';
import { CommitteeSessionEntity } from './committee-session.entity.js';
import { sessionFacts } from './session.queries.js';

/** Which session, as it was on the screen. */
export interface SeenSession {
  session: string;
  version: number;
}

/**
 * The session, to be acted on at the version the person saw and kept for this command alone: attendance, agenda and votes
 * are parts of it, so that whatever changes of them moves its version.
 */
export async function takeSession(
  change: Change,
  { session: reference, version }: SeenSession,
  action: SessionAction,
  reason: LocalizedText | null = null,
): Promise<{ session: CommitteeSessionEntity; decision: SessionDecision }> {
  const read = readerOf(change.em);
  await sql`select 1 from committee_session where reference = ${reference} for update`.execute(read);
  const [facts] = await sessionFacts(read, sql`s.reference = ${reference}`);
  if (!facts) throw notFound();
  const may = decideSession(change.actor, action, facts, change.today, reason);
  const session = await take(change, CommitteeSessionEntity, { id: facts.id, version }, may);
  session.updatedAt = change.now;
  return { session, decision: accepted(may) };
}

/** Writes what changed into the log. */
export function touchSession(
  change: Change,
  { id, reference }: { id: string; reference: string },
  { actorRole }: Pick<SessionDecision, 'actorRole'>,
  before: object,
  after: object,
): void {
  const changes = fieldChanges({ ...before }, { ...after });
  change.touch({ recordType: 'COMMITTEE_SESSION', recordId: id, reference, changes }, actorRole);
}
