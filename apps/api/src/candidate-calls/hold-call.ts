import type { CandidateCallAction } from '@iltizam/domain/candidate-call-table';
import { decideCandidateCall, type CandidateCallDecision } from '@iltizam/domain/candidate-call-workflow';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { ActorRole } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import { accepted, notFound } from '../graphql/refused.js';
import { callFacts, type HeldCall } from './call-facts.js';
import { CandidateCallEntity } from './candidate-call.entity.js';

/** The call, kept for this command alone: nothing of it moves meanwhile. */
export async function holdCall(change: Change, reference: string): Promise<HeldCall> {
  const read = readerOf(change.em);
  await sql`select 1 from candidate_call where reference = ${reference} for update`.execute(read);
  const [facts] = await callFacts(read, change.actor, sql`c.reference = ${reference}`);
  if (!facts) throw notFound();
  return facts;
}

/** The same, to be changed at the version the person saw. */
export async function takeCall(
  change: Change,
  { call: reference, version }: { call: string; version: number },
  action: CandidateCallAction,
  reason: LocalizedText | null = null,
): Promise<{ call: CandidateCallEntity; facts: HeldCall; decision: CandidateCallDecision }> {
  const facts = await holdCall(change, reference);
  const may = decideCandidateCall(change.actor, action, facts, change.today, reason);
  const call = await take(change, CandidateCallEntity, { id: facts.id, version }, may);
  return { call, facts, decision: accepted(may) };
}

/** Writes what changed into the log. */
export function touchCall(
  change: Change,
  { id, reference }: { id: string; reference: string },
  { actorRole }: { actorRole: ActorRole },
  before: object,
  after: object,
): void {
  const changes = fieldChanges({ ...before }, { ...after });
  change.touch({ recordType: 'CANDIDATE_CALL', recordId: id, reference, changes }, actorRole);
}
