import type { PermissionRow } from './permission-columns.js';

/** Who may call what of the committee: its seats, its sessions and what is voted on in them. */
// oxfmt-ignore
export const committeePermissions = {
  //                            PUBLIC CLIENT OFFICER MEMBER SECRET. ADMIN. RAPPORT. REVIEWER MONITOR
  'Query.committee':            ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.committeeSession':     ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'Query.committeeCandidates':  ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Query.sessionQueue':        ['no',  'no',  'no',  'yes', 'yes', 'no',  'no',  'no',  'no'],
  'Mutation.agreeSeats':        ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.giveMandate':       ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.endMandate':        ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.replaceMember':    ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.conveneSession':    ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.putOnAgenda':      ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.updateSession':     ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.decideSession':     ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.recordAttendance':  ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.putToVote':         ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.decideItem':        ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.settleItem':        ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.annulVote':         ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.saveMinutes':       ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.castVote':          ['no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no',  'no'],
} as const satisfies Record<string, PermissionRow>;
