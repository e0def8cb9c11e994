import type { Meeting } from '@iltizam/dataset/meetings/meetings';
import { firstDay, lastDay, precisionOf } from '@iltizam/domain/days';
import type { ParticipantDimension } from '@iltizam/domain/meetings';
import type { Region } from '@iltizam/domain/regions';
import type { ParticipantTable, ProgrammeItem, Reach, Speaker } from '../meetings/meeting-parts.js';

type Record = Meeting['record'];

/** The bands of the reports as ours are called. */
const bands: { [band: string]: string } = {
  '18-30': 'FROM_18',
  '30-40': 'FROM_30',
  '40-50': 'FROM_40',
  '50-60': 'FROM_50',
  '60+': 'FROM_60',
};

const named = (value: string): string =>
  value === 'unknown' ? 'UNKNOWN' : (bands[value] ?? value.replaceAll('-', '_').toUpperCase());

export const speakerOf = ({ role, institution }: NonNullable<Record['speakers']>[number]): Speaker => ({
  role,
  institution: institution ?? null,
});

/** What a report tells of a meeting, in the columns of one that is announced here. */
export const factsOf = (record: Record) => ({
  state: 'HELD' as const,
  purpose: record.purpose ?? null,
  regions: (record.regions as Region[] | undefined) ?? null,
  registrationOpensOn: dayOr(record.registration?.opens, firstDay),
  registrationClosesOn: dayOr(record.registration?.closes, lastDay),
  programme: record.agenda?.map(itemOf) ?? null,
  experts: record.speakers?.map(speakerOf) ?? null,
  participantTables: tablesOf(record),
  reach: record.audience?.map(reachOf) ?? null,
  reportPublishedOn: dayOr(record.report?.published, firstDay),
  reportPublishedPrecision: record.report ? precisionOf(record.report.published) : null,
});

const dayOr = (written: string | undefined, day: (text: string) => string) =>
  written === undefined ? null : day(written);

const itemOf = ({ start, end, title, speaker }: NonNullable<Record['agenda']>[number]): ProgrammeItem => ({
  start,
  end: end ?? null,
  title,
  speaker: speaker ? speakerOf(speaker) : null,
});

const reachOf = (told: NonNullable<Record['audience']>[number]): Reach => ({
  channel: told.channel.replaceAll('-', '_').toUpperCase(),
  count: told.count,
  qualifier: told.qualifier ?? null,
  atLeast: told.atLeast ?? false,
  asOf: dayOr(told.asOf, lastDay),
});

/** Official tables are shown as published, small counts included. */
function tablesOf({ demographics }: Record): ParticipantTable[] | null {
  if (!demographics) return null;
  const { age, gender, capacity } = demographics;
  const table = (dimension: ParticipantDimension, cells: { value: string; count: number }[]) =>
    cells.length === 0 ? [] : [{ dimension, cells }];
  const tally = (counts: typeof gender = []) =>
    counts.map(({ value, count }) => ({ value: named(value), count }));
  return [
    ...table(
      'AGE',
      (age ?? []).map(({ band, count }) => ({ value: named(band), count })),
    ),
    ...table('GENDER', tally(gender)),
    ...table('CAPACITY', tally(capacity)),
  ];
}
