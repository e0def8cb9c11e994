import { programmeLimits } from '@iltizam/domain/meeting-programme';
import { checkSecondReader } from '@iltizam/domain/second-reader';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { deny, notFound } from '../graphql/refused.js';
import { holdMeeting, touchMeeting, type HeldMeeting } from './hold-meeting.js';
import { WorkshopEntryEntity } from './workshop-entry.entity.js';
import type { EntryVersionInput, ReleaseEntriesInput } from './workshop.inputs.js';

/** As many as a whole meeting puts down. */
const maximum = programmeLimits.workshops * programmeLimits.entries;

/** Lets what groups put down appear: read as it stands, by somebody else than wrote it. All of it or none. */
export const releaseEntries = (
  context: Context,
  input: ReleaseEntriesInput,
): Promise<{ reference: string }> =>
  runCommand(context, {
    operation: 'Mutation.releaseEntries',
    input,
    change: async (change) => {
      const meeting = await holdMeeting(change, input.meeting, 'RELEASE');
      const { length } = input.entries;
      if (length > maximum)
        deny('LIMIT_EXCEEDED', 'tooMany', { field: 'entries', facts: { length, maximum } });
      const writers = await writersOf(change, meeting, input.entries);
      for (const { id, version } of input.entries) {
        const recordedBy = writers.get(id);
        if (recordedBy === undefined) throw notFound();
        const entry = await take(
          change,
          WorkshopEntryEntity,
          { id, version },
          checkSecondReader(change.actor, recordedBy),
        );
        entry.releasedAt ??= change.now;
      }
      touchMeeting(change, meeting, meeting.decision, {}, { released: length });
      return { reference: meeting.reference };
    },
  });

/** Who wrote the entries of this meeting last; the meeting is held, so nobody writes in between. */
async function writersOf(
  { em }: Change,
  { id }: HeldMeeting,
  entries: readonly EntryVersionInput[],
): Promise<Map<string, string | null>> {
  const asked = entries.map((entry) => knownId(entry.id));
  const { rows } = await sql<{ id: string; recordedBy: string | null }>`
    select e.id, e.recorded_by_id as "recordedBy" from workshop_entry e join workshop w on w.id = e.workshop_id
    where w.meeting_id = ${id} and e.id = any(${asked}::uuid[])`.execute(readerOf(em));
  return new Map(rows.map((row) => [row.id, row.recordedBy]));
}
