import { decideMeeting, type MeetingDecision, type MeetingFacts } from '@iltizam/domain/meeting-workflow';
import type { MeetingAction } from '@iltizam/domain/meeting-table';
import type { LocalizedText } from '@iltizam/domain/languages';
import { sql } from 'kysely';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { take } from '../commands/take.js';
import { readerOf, type Reader } from '../database/database.js';
import { accepted, notFound } from '../graphql/refused.js';
import { openStagesSql } from '../plans/open-stages-sql.js';
import { MeetingEntity } from './meeting.entity.js';

export interface HeldMeeting extends MeetingFacts {
  id: string;
  planId: string;
  plan: string;
}

/** What the rules ask of meetings, by their ids or references. */
export async function meetingFacts(read: Reader, where: ReturnType<typeof sql>): Promise<HeldMeeting[]> {
  const { rows } = await sql<HeldMeeting>`
    select m.id, m.reference, m.state, m.held_on::text as "heldOn", m.plan_id as "planId", p.reference as plan,
           ${openStagesSql('p')} as "openStages"
    from meeting m join plan p on p.id = m.plan_id where ${where}`.execute(read);
  return rows;
}

/** Decides an act on a meeting and keeps the meeting for this command alone. */
export async function holdMeeting(
  change: Change,
  reference: string,
  action: MeetingAction,
): Promise<HeldMeeting & { decision: MeetingDecision }> {
  const read = readerOf(change.em);
  await sql`select 1 from meeting where reference = ${reference} for update`.execute(read);
  const [facts] = await meetingFacts(read, sql`m.reference = ${reference}`);
  if (!facts) throw notFound();
  const decision = accepted(decideMeeting(change.actor, action, facts, change.today));
  return { ...facts, decision };
}

/** The meeting itself, to be changed at the version the person saw. */
export async function takeMeeting(
  change: Change,
  { reference, version }: { reference: string; version: number },
  action: MeetingAction,
  reason: LocalizedText | null = null,
): Promise<{ meeting: MeetingEntity; facts: HeldMeeting; decision: MeetingDecision }> {
  const [facts] = await meetingFacts(readerOf(change.em), sql`m.reference = ${reference}`);
  if (!facts) throw notFound();
  const may = decideMeeting(change.actor, action, facts, change.today, reason);
  const meeting = await take(change, MeetingEntity, { id: facts.id, version }, may);
  return { meeting, facts, decision: accepted(may) };
}

/** Writes what changed into the log. */
export function touchMeeting(
  change: Change,
  { id, reference }: { id: string; reference: string },
  { actorRole }: Pick<MeetingDecision, 'actorRole'>,
  before: object,
  after: object,
): void {
  const changes = fieldChanges({ ...before }, { ...after });
  change.touch({ recordType: 'MEETING', recordId: id, reference, changes }, actorRole);
}
