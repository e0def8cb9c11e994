import type { LocalizedText } from '@iltizam/domain/languages';
import { period, type Period } from '../values/dates.js';
import type { CommitteeFile } from './committee.file.js';

/** The oversight committee as the documents describe it. */
export type Committee = {
  name: LocalizedText;
  role: LocalizedText | null;
  parity: LocalizedText | null;
  rotation: LocalizedText | null;
  meetings: CommitteeMeeting[];
};

/** A meeting of one day starts and ends on it; one dated to its month, on the month's first and last day. */
export type CommitteeMeeting = Period & {
  /** How the document words a date that is no day. */
  dateNote: LocalizedText | null;
  decision: LocalizedText;
  organisers: string[];
  sources: string[];
};

export const committee = ({ name, role, rules, meetings }: CommitteeFile): Committee => ({
  name,
  role: role ?? null,
  parity: rules?.parity ?? null,
  rotation: rules?.rotation ?? null,
  meetings: meetings.map(({ date, end, dateNote, decision, organizers, sources }) => ({
    ...period(date, end ?? date),
    dateNote: dateNote ?? null,
    decision,
    organisers: organizers ?? [],
    sources: sources ?? [],
  })),
});
