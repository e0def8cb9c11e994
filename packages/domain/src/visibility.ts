import { publicCommentStates } from './comment-workflow.js';
import { publicCommitmentStates } from './commitment-table.js';
import { everything, type Predicate } from './predicate.js';
import { proposalStates, waitingForScreening } from './proposal-states.js';
import { hasRole, institutionsOf, type Actor } from './roles.js';

/**
 * Who sees which record. Administrators read what is published: the work of triage is not theirs.
 * `assignedInstitutions`: references of the institutions with an assignment of the proposal.
 */
export type ProposalField =
  | 'state'
  | 'channel'
  | 'provenance'
  | 'moderatedAt'
  | 'meeting'
  | 'assignedInstitutions';

export type CommitmentField = 'state' | 'leadInstitution' | 'supportingInstitutions';

/** `shown`: it is public, available and not withdrawn. The institutions are those of its card. */
export type EvidenceField = 'shown' | 'leadInstitution' | 'supportingInstitutions';

/** `publishedAt` is stamped when the outcome the answer belongs to is published, and cleared when it is reopened. */
export type AssignmentField = 'institution' | 'publishedAt';

/** `shown`: its file is there. `meeting`: the one its proposal was recorded at. */
export type AttachmentField = 'shown' | 'meeting';

export type CommentField = 'state';

/** `blindScreening`: the policy of its plan. */
export type OriginField = 'state' | 'meeting' | 'blindScreening';

/** `shown`: it is published, its day has come, and its file, if it has one, is there. */
export type ContentField = 'shown';

/** The institution a note is shared with, while its assignment lives; null for the committee's own. */
export type NoteField = 'institution';

/** Of a timeline entry; the other fields are those of the record it belongs to. */
export type TimelineField =
  | 'published'
  | 'assignedInstitutions'
  | 'leadInstitution'
  | 'supportingInstitutions';

const received = proposalStates.filter((state) => state !== 'DRAFT');

/** Citizens' words appear after moderation; what a meeting or a document recorded was public when it was recorded. */
export const publicProposals: Predicate<ProposalField> = {
  all: [
    { field: 'state', in: received },
    {
      any: [
        { field: 'moderatedAt', notNull: true },
        { field: 'channel', is: 'MEETING' },
        { field: 'provenance', in: ['RECORDED', 'RECONSTRUCTED'] },
      ],
    },
  ],
};

export const publicCommitments: Predicate<CommitmentField> = {
  field: 'state',
  in: publicCommitmentStates,
};

const publicAssignments: Predicate<AssignmentField> = { field: 'publishedAt', notNull: true };
const publicTimeline: Predicate<TimelineField> = { field: 'published', is: true };

const readsTriage = (actor: Actor): boolean => hasRole(actor, 'MEMBER') || hasRole(actor, 'SECRETARIAT');

const meetingsOf = (actor: Actor): string[] =>
  actor.memberships.flatMap(({ role, meeting }) =>
    role === 'RAPPORTEUR' && meeting !== null ? [meeting] : [],
  );

/** What is under way in triage, workflow state included: the committee's, and of an institution what is assigned to it. */
export function visibleTriage(actor: Actor): Predicate<ProposalField> {
  if (hasRole(actor, 'SECRETARIAT')) return everything;
  if (hasRole(actor, 'MEMBER')) return { field: 'state', in: received };
  return { field: 'assignedInstitutions', overlaps: institutionsOf(actor) };
}

const decided = proposalStates.filter((state) => !(waitingForScreening as readonly string[]).includes(state));

/**
 * Where a proposal comes from: its author, the organisation it was written for, its meeting. Where the plan screens
 * blind nobody sees it before a decision stands, not even the public, whom a reader could ask. Whoever recorded it at a
 * meeting knows, and goes on seeing it unless they screen as well. Conflicts are computed from it all the same.
 */
export function visibleOrigin(actor: Actor): Predicate<OriginField> {
  return {
    any: [
      { field: 'blindScreening', is: false },
      { field: 'state', in: decided },
      ...(readsTriage(actor) ? [] : [{ field: 'meeting', in: meetingsOf(actor) } as const]),
    ],
  };
}

/** What the public said of a commitment is read once it is accepted; moderators read all of it. */
export const visibleComments = (actor: Actor): Predicate<CommentField> =>
  readsTriage(actor) ? everything : { field: 'state', in: publicCommentStates };

export const visibleProposals = (actor: Actor): Predicate<ProposalField> => ({
  any: [publicProposals, visibleTriage(actor), { field: 'meeting', in: meetingsOf(actor) }],
});

export function visibleCommitments(actor: Actor): Predicate<CommitmentField> {
  if (readsTriage(actor)) return everything;
  const own = institutionsOf(actor);
  return {
    any: [
      publicCommitments,
      { field: 'leadInstitution', in: own },
      { field: 'supportingInstitutions', overlaps: own },
    ],
  };
}

/** Of a card the reader sees: the committee oversees all of it, an institution its own, anybody what is public. */
export function visibleEvidence(actor: Actor): Predicate<EvidenceField> {
  if (readsTriage(actor)) return everything;
  const own = institutionsOf(actor);
  return {
    any: [
      { field: 'shown', is: true },
      { field: 'leadInstitution', in: own },
      { field: 'supportingInstitutions', overlaps: own },
    ],
  };
}

/** Of a proposal the reader sees: what is there; who can add to it also sees what is on its way, and what was refused. */
export function visibleAttachments(actor: Actor): Predicate<AttachmentField> {
  if (readsTriage(actor)) return everything;
  return {
    any: [
      { field: 'shown', is: true },
      { field: 'meeting', in: meetingsOf(actor) },
    ],
  };
}

export function visibleAssignments(actor: Actor): Predicate<AssignmentField> {
  if (readsTriage(actor)) return everything;
  return { any: [publicAssignments, { field: 'institution', in: institutionsOf(actor) }] };
}

/** Notes of a proposal whose work is itself visible: an institution reads what is shared with it, the public nothing. */
export function visibleNotes(actor: Actor): Predicate<NoteField> {
  if (readsTriage(actor)) return everything;
  return { field: 'institution', in: institutionsOf(actor) };
}

/** Entries of a record that is itself visible: everybody reads the published ones, officers all of their own records. */
export function visibleTimeline(actor: Actor): Predicate<TimelineField> {
  if (readsTriage(actor)) return everything;
  const own = institutionsOf(actor);
  return {
    any: [
      publicTimeline,
      { field: 'assignedInstitutions', overlaps: own },
      { field: 'leadInstitution', in: own },
      { field: 'supportingInstitutions', overlaps: own },
    ],
  };
}

/** News and documents: everybody reads what is published; the secretariat writes them and sees its drafts. */
export const visibleContent = (actor: Actor): Predicate<ContentField> =>
  hasRole(actor, 'SECRETARIAT') ? everything : { field: 'shown', is: true };
