import type { Day } from '@iltizam/domain/days';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { MeetingFormat, MeetingInstitutionRole, MeetingKind } from '@iltizam/domain/meetings';
import { meetingReference } from '../values/references.js';
import { meetingRecord, type MeetingFile, type MeetingRecord } from './meeting.file.js';

export type Meeting = {
  reference: string;
  plan: string;
  ordinal: number;
  kind: MeetingKind;
  format: MeetingFormat;
  themes: string[];
  heldOn: Day;
  /** `HH:MM` on the country's clock. */
  startTime: string | null;
  endTime: string | null;
  venue: LocalizedText | null;
  city: LocalizedText | null;
  registered: number | null;
  participants: number | null;
  institutions: { institution: string; role: MeetingInstitutionRole }[];
  sources: string[];
  /** The rest of the report, see `meetingRecord`. */
  record: MeetingRecord;
};

const rest = Object.keys(meetingRecord.shape) as (keyof MeetingRecord)[];

const inRole = (institutions: readonly string[], role: MeetingInstitutionRole) =>
  institutions.map((institution) => ({ institution, role }));

export function meetings(told: readonly MeetingFile[]): Meeting[] {
  return told.map((meeting) => ({
    reference: meetingReference(meeting.plan, meeting.ordinal),
    plan: meeting.plan,
    ordinal: meeting.ordinal,
    kind: 'CONSULTATION',
    format: meeting.format,
    themes: [...new Set([meeting.theme ?? [], meeting.themes ?? []].flat())],
    heldOn: meeting.date,
    startTime: meeting.startTime ?? null,
    endTime: meeting.endTime ?? null,
    venue: meeting.venue ?? null,
    city: meeting.city ?? null,
    registered: meeting.registered ?? null,
    participants: meeting.participants ?? null,
    institutions: [
      ...inRole(meeting.organizers, 'ORGANISER'),
      ...inRole(meeting.institutions, 'INVITED'),
      ...inRole(meeting.partners, 'PARTNER'),
    ],
    sources: meeting.sources ?? [],
    record: Object.fromEntries(
      rest.filter((key) => meeting[key] !== undefined).map((key) => [key, meeting[key]]),
    ),
  }));
}
