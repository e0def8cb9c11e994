import { checkAnnouncement, orderProgramme, programmeLimits } from '@iltizam/domain/meeting-programme';
import { isRegion, regionNames } from '@iltizam/domain/regions';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { writtenLink } from '../evidence/written-evidence.js';
import { neededText, writtenText } from '../graphql/localized-text-input.js';
import { accepted, deny } from '../graphql/refused.js';
import type { ProgrammeItem } from './meeting-parts.js';
import type { MeetingDetailsInput } from './meeting.inputs.js';
import { knownInstitutions, speakers } from './written-speakers.js';

/** What is announced, as it is kept; refused where it does not fit together. */
export async function writtenMeeting(change: Change, input: MeetingDetailsInput) {
  const { startTime = null, endTime = null, seats = null, heldOn, kind, format } = input;
  const { registrationOpensOn = null, registrationClosesOn = null } = input;
  const hours = { startTime: startTime || null, endTime: endTime || null };
  const window = { registrationOpensOn, registrationClosesOn };
  accepted(checkAnnouncement({ heldOn, ...hours, seats, ...window }, change.today));
  const experts = input.experts ?? [];
  if (experts.length > programmeLimits.experts)
    deny('LIMIT_EXCEEDED', 'tooMany', {
      field: 'experts',
      facts: { length: experts.length, maximum: programmeLimits.experts },
    });
  return {
    kind,
    format,
    heldOn,
    ...hours,
    seats,
    ...window,
    purpose: writtenText(input.purpose, 'reason', 'purpose'),
    venue: writtenText(input.venue, 'place', 'venue'),
    city: writtenText(input.city, 'place', 'city'),
    link: input.link?.trim() ? writtenLink(input.link) : null,
    regions: regionsOf(input.regions ?? []),
    experts: await speakers(change, experts, 'experts'),
    programme: await programmeOf(change, hours, input.programme ?? []),
  };
}

function regionsOf(given: readonly string[]) {
  const unknown = given.find((region) => !isRegion(region));
  if (unknown !== undefined) deny('INVALID_INPUT', 'notInList', { field: 'regions' });
  const regions = regionNames.filter((region) => given.includes(region));
  return regions.length > 0 ? regions : null;
}

async function programmeOf(
  change: Change,
  hours: { startTime: string | null; endTime: string | null },
  items: NonNullable<MeetingDetailsInput['programme']>,
): Promise<ProgrammeItem[] | null> {
  if (items.length === 0) return null;
  const said = await speakers(
    change,
    items.map(({ speaker }) => speaker ?? null),
    'programme',
  );
  const written = items.map(({ start, end, title }, index) => ({
    start,
    end: end || null,
    title: neededText(title, 'title', `programme.${index}.title`),
    speaker: said?.[index] ?? null,
  }));
  return accepted(orderProgramme(hours, written));
}

/** Themes and institutions of a meeting, anew and whole. */
export async function linkMeeting(
  change: Change,
  { id, planId }: { id: string; planId: string },
  input: MeetingDetailsInput,
): Promise<{ themes: string[]; institutions: string[] }> {
  const read = readerOf(change.em);
  const themes = [...new Set(input.themes ?? [])];
  const institutions = input.institutions ?? [];
  const ids = await knownInstitutions(
    change,
    institutions.map(({ institution }) => institution),
    'institutions',
  );
  const { rows } = await sql<{ id: string }>`
    select id from theme where plan_id = ${planId} and reference = any(${themes})`.execute(read);
  if (rows.length !== themes.length) deny('NOT_FOUND', undefined, { field: 'themes' });
  await sql`delete from meeting_theme where meeting_id = ${id}`.execute(read);
  await sql`delete from meeting_institution where meeting_id = ${id}`.execute(read);
  await sql`insert into meeting_theme (meeting_id, theme_id)
    select ${id}, unnest(${rows.map((row) => row.id)}::uuid[])`.execute(read);
  await sql`insert into meeting_institution (meeting_id, institution_id, role)
    select ${id}, * from unnest(${institutions.map(({ institution }) => ids.get(institution)!)}::uuid[],
      ${institutions.map(({ role }) => role)}::text[]) on conflict do nothing`.execute(read);
  return { themes, institutions: institutions.map(({ institution, role }) => `${role} ${institution}`) };
}
