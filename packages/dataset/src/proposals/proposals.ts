import type { Channel } from '@iltizam/domain/channels';
import { firstDay, type DatePrecision, type Day } from '@iltizam/domain/days';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { ProposalState } from '@iltizam/domain/proposal-states';
import type { Provenance } from '@iltizam/domain/provenance';
import type { CocreationFile } from '../cocreation.file.js';
import { precision } from '../values/dates.js';
import { meetingReference, proposalReference } from '../values/references.js';
import type { RecordedAssignment, RecordedOutcome, TimelineEntry } from './life.js';
import type { AnnexFile, ProposalFile } from './proposal.file.js';
import { recordedLife } from './recorded-life.js';

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
    const lived = proposal.outcome && recordedLife(proposal.outcome);
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
      state: lived?.state ?? 'SUBMITTED',
      timeline: [
        {
          action: 'SUBMIT',
          from: null,
          to: 'SUBMITTED',
          ...submission,
          until: null,
          untilPrecision: null,
          institution: null,
          reasonCode: null,
          reason: null,
          provenance: 'RECORDED',
        },
        ...(lived?.timeline ?? []),
      ],
      assignment: lived?.assignment ?? null,
      outcome: lived?.outcome ?? null,
      provenance: 'RECORDED',
      sources: proposal.sources ?? [],
      record: record(proposal),
    };
  });
}
