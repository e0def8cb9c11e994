import type { Channel } from '@iltizam/domain/channels';
import { firstDay, type DatePrecision, type Day } from '@iltizam/domain/days';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { ProposalAction, ProposalState } from '@iltizam/domain/proposal-states';
import type { Provenance } from '@iltizam/domain/provenance';
import type { CocreationFile } from '../cocreation.file.js';
import { precision } from '../values/dates.js';
import { meetingReference, proposalReference } from '../values/references.js';
import type { AnnexFile, ProposalFile } from './proposal.file.js';

/** One step of a proposal's life. Documents name no actor: there is none here. */
export type TimelineEntry = {
  action: ProposalAction;
  /** Null at receipt: no document shows an earlier draft. */
  from: ProposalState | null;
  to: ProposalState;
  /** A step known to its month stands on the month's first day. */
  at: Day;
  atPrecision: DatePrecision;
  /** The last day of a step that took several months; null for the others. */
  until: Day | null;
  untilPrecision: DatePrecision | null;
  /** The institution concerned: assigned to, answering. */
  institution: string | null;
  provenance: Provenance;
};

/** The lead institution's answer, as far as the process is documented. */
export type RecordedAssignment = {
  institution: string;
  lead: true;
  state: 'RETAINED';
  assignedAt: Day;
  assignedPrecision: DatePrecision;
  answeredOn: Day;
  answeredPrecision: DatePrecision;
  provenance: Provenance;
};

export type RecordedOutcome = {
  decision: 'INCORPORATED';
  publishedOn: Day;
  publishedPrecision: DatePrecision;
  provenance: Provenance;
};

export type Proposal = {
  reference: string;
  plan: string;
  theme: string;
  meeting: string | null;
  channel: Channel;
  title: LocalizedText;
  challenges: LocalizedText[];
  solution: LocalizedText | null;
  expectedResult: LocalizedText | null;
  submittedAt: Day;
  submittedPrecision: DatePrecision;
  state: ProposalState;
  timeline: TimelineEntry[];
  assignment: RecordedAssignment | null;
  outcome: RecordedOutcome | null;
  provenance: Provenance;
  sources: string[];
  record: ProposalRecord;
};

/** What the meeting's report holds of a proposal beyond the typed fields; only what it gives is there. */
export type ProposalRecord = {
  /** A table of actions attached to the proposal. */
  annex?: AnnexFile;
  /** The number of the meeting's workshop, and the proposal's number in its report. */
  workshop?: number;
  reportNumber?: number;
  examples?: LocalizedText[];
};

function record({ annex, workshop, reportNumber, examples }: ProposalFile): ProposalRecord {
  return {
    ...(annex && { annex }),
    ...(workshop !== undefined && { workshop }),
    ...(reportNumber !== undefined && { reportNumber }),
    ...(examples.length > 0 && { examples }),
  };
}

/** Proposals as received, numbered per plan in the order of the file. */
export function proposals(told: CocreationFile): Proposal[] {
  const heldOn = new Map(
    told.meetings.map(({ plan, ordinal, date }) => [meetingReference(plan, ordinal), date]),
  );
  const received = new Map<string, number>();
  return told.proposals.map((proposal) => {
    const { plan } = proposal;
    const number = (received.get(plan) ?? 0) + 1;
    received.set(plan, number);
    const meeting = proposal.meeting === undefined ? null : meetingReference(plan, proposal.meeting);
    const date = proposal.date ?? heldOn.get(meeting ?? '');
    if (date === undefined) throw new Error(`${plan} has no day for its proposal ${number}`);
    const submission = { at: firstDay(date), atPrecision: precision(date) };
    return {
      reference: proposalReference(plan, number),
      plan,
      theme: proposal.theme,
      meeting,
      channel: proposal.channel,
      title: proposal.title,
      challenges: proposal.challenges,
      solution: proposal.solution ?? null,
      expectedResult: proposal.expected ?? null,
      submittedAt: submission.at,
      submittedPrecision: submission.atPrecision,
      state: 'SUBMITTED',
      timeline: [
        {
          action: 'SUBMIT',
          from: null,
          to: 'SUBMITTED',
          ...submission,
          until: null,
          untilPrecision: null,
          institution: null,
          provenance: 'RECORDED',
        },
      ],
      assignment: null,
      outcome: null,
      provenance: 'RECORDED',
      sources: proposal.sources ?? [],
      record: record(proposal),
    };
  });
}
