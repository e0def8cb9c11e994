import type { Operation } from '@iltizam/domain/permissions';

/**
 * Which operation of the api stands behind a page of the console: whoever may not use the
 * operation is not offered the page. The server decides in any case; this only draws.
 */
const pages: Record<string, Record<string, Operation>> = {
  triage: { list: 'Query.triageQueue' },
  publication: { list: 'Mutation.translateOutcome' },
  dashboard: { list: 'Query.agenda' },
  proposals: { list: 'Query.proposals', show: 'Query.proposal' },
  assignments: { list: 'Query.assignments', show: 'Query.assignment' },
  commitments: {
    list: 'Query.commitments',
    show: 'Query.commitment',
    create: 'Mutation.createCommitment',
    edit: 'Mutation.updateCommitment',
  },
  plans: { list: 'Query.plans', show: 'Query.plan', create: 'Mutation.createPlan' },
  meetings: {
    list: 'Query.meetings',
    show: 'Query.meeting',
    create: 'Mutation.announceMeeting',
    edit: 'Mutation.updateMeeting',
  },
  institutions: { list: 'Query.institutions', show: 'Query.institution' },
  users: {
    list: 'Query.users',
    show: 'Query.user',
    create: 'Mutation.createUser',
    edit: 'Mutation.updateUser',
  },
  committee: { list: 'Query.committee' },
  comments: { list: 'Mutation.decideComment' },
  moderation: { list: 'Query.moderationQueue' },
  content: { list: 'Mutation.saveNews' },
  applications: { list: 'Query.apiClients' },
  dataRequests: { list: 'Query.allDataRequests' },
  health: { list: 'Query.health' },
  mails: { list: 'Query.mails' },
  auditEvents: { list: 'Query.auditEvents' },
};

/** May somebody with these operations open this page? */
export function mayOpen(operations: readonly string[], resource: string, action: string): boolean {
  const operation = pages[resource]?.[action];
  return operation !== undefined && operations.includes(operation);
}
