import { sql } from 'kysely';
import { ObjectType } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { notFound } from '../graphql/refused.js';
import { meetingRows } from './meeting.queries.js';
import { Meeting } from './meeting.type.js';

@ObjectType({ description: 'The meeting as it stands now.' })
export class MeetingPayload {
  @StaffField(() => Meeting, { description: 'The meeting.' })
  meeting!: Meeting;
}

/** What a command answers with: the meeting, read like any other. */
export async function meetingPayload(
  context: Context,
  { reference }: { reference: string },
): Promise<MeetingPayload> {
  const [meeting] = await meetingRows(context.read, sql`m.reference = ${reference}`);
  if (!meeting) throw notFound();
  return { meeting };
}
