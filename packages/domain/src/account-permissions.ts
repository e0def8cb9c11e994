import type { PermissionRow } from './permission-columns.js';

/** Who may make and change accounts, look with other eyes, and take the log along. */
// oxfmt-ignore
export const accountPermissions = {
  //                            PUBLIC CLIENT OFFICER MEMBER SECRET. ADMIN. RAPPORT. REVIEWER MONITOR
  'Mutation.createUser':       ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Mutation.inviteUser':       ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Mutation.resetSecondFactor': ['no', 'no', 'no', 'no', 'no', 'yes', 'no', 'no', 'no'],
  'Mutation.exportAudit':      ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Mutation.viewAs':           ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Mutation.updateUser':       ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Mutation.addMembership':    ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
  'Mutation.endMembership':    ['no',  'no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no'],
} as const satisfies Record<string, PermissionRow>;
