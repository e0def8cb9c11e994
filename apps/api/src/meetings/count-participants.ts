import type { ParticipantDimension } from '@iltizam/domain/meetings';
import { ageBands, genders, participantCapacities } from '@iltizam/domain/registrations';
import { regionNames } from '@iltizam/domain/regions';
import { withoutSmallCells } from '@iltizam/domain/small-cells';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import type { ParticipantTable } from './meeting-parts.js';

/** Every value has its cell, so that a missing one says nothing. */
const valuesOf: Readonly<Record<ParticipantDimension, readonly string[]>> = {
  AGE: ageBands,
  GENDER: genders,
  CAPACITY: participantCapacities,
  REGION: regionNames,
};

interface Counted {
  dimension: ParticipantDimension;
  value: string;
  count: number;
}

/** Counts what those present said of themselves, keeps small counts back, and erases what they said. */
export async function countParticipants(
  change: Change,
  meetingId: string,
): Promise<{ registered: number; checkedIn: number; tables: ParticipantTable[] | null }> {
  const read = readerOf(change.em);
  const totals = await sql<{ registered: number; checkedIn: number }>`
    select count(*)::int as registered, count(checked_in_at)::int as "checkedIn"
    from meeting_registration where meeting_id = ${meetingId} and state <> 'CANCELLED'`.execute(read);
  const { rows } = await sql<Counted>`
    select said.dimension, coalesce(said.value, 'UNKNOWN') as value, count(*)::int as count
    from meeting_registration r,
      lateral (values ('AGE', r.age_band), ('GENDER', r.gender), ('CAPACITY', r.capacity), ('REGION', r.region))
        said (dimension, value)
    where r.meeting_id = ${meetingId} and r.checked_in_at is not null
    group by 1, 2`.execute(read);
  await sql`update meeting_registration set age_band = null, gender = null, capacity = null, region = null, needs = null
    where meeting_id = ${meetingId}`.execute(read);
  const { registered, checkedIn } = totals.rows[0]!;
  return { registered, checkedIn, tables: rows.length === 0 ? null : tablesOf(rows) };
}

function tablesOf(rows: readonly Counted[]): ParticipantTable[] {
  const count = (dimension: ParticipantDimension, value: string) =>
    rows.find((row) => row.dimension === dimension && row.value === value)?.count ?? 0;
  return (Object.keys(valuesOf) as ParticipantDimension[]).map((dimension) => ({
    dimension,
    cells: withoutSmallCells(
      [...valuesOf[dimension], 'UNKNOWN'].map((value) => ({ value, count: count(dimension, value) })),
    ),
  }));
}
