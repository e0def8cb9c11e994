import type { MeetingPermit } from './meeting-table.js';
import { recordsMeeting } from './meeting-workflow.js';
import { hasRole, type Actor, type Role } from './roles.js';

/** Who reads what of a meeting is not everybody's. */
const readers = {
  /** The list of the day: the names of who is registered. */
  registrations: { SECRETARIAT: 'always', RAPPORTEUR: 'ownMeeting' },
  /** What was recorded in workshops and waits for release: those who record, and the committee it is recorded for. */
  unreleased: { SECRETARIAT: 'always', MEMBER: 'always', RAPPORTEUR: 'ownMeeting' },
} as const satisfies Record<string, Partial<Record<Role, MeetingPermit>>>;

/** The meetings (references) of which somebody reads it, or all. */
export function meetingsRead(actor: Actor, what: keyof typeof readers): 'all' | readonly string[] {
  const rows = Object.entries(readers[what]) as [Role, MeetingPermit][];
  if (rows.some(([role, permit]) => permit === 'always' && hasRole(actor, role))) return 'all';
  if (!rows.some(([, permit]) => permit === 'ownMeeting')) return [];
  return actor.memberships.flatMap(({ meeting }) =>
    meeting !== null && recordsMeeting(actor, meeting) ? [meeting] : [],
  );
}

export function readsOfMeeting(actor: Actor, what: keyof typeof readers, meeting: string): boolean {
  const read = meetingsRead(actor, what);
  return read === 'all' || read.includes(meeting);
}
