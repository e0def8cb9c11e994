import type { PermissionRow } from './permission-columns.js';

/** Who may call what of the discussion under a proposal and of the rights of those whose data is held. */
// oxfmt-ignore
export const citizenPermissions = {
  //                            PUBLIC CLIENT OFFICER MEMBER SECRET. ADMIN. RAPPORT. REVIEWER MONITOR
  'Query.proposalComments':     ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.proposalComment':      ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.myRemovedComments':    ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.askObjection':      ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Mutation.reportComment':     ['yes', 'no',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
} as const satisfies Record<string, PermissionRow>;
