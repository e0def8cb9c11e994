import type { PermissionRow } from './permission-columns.js';

/** Who may call what of a plan: its themes, its calendar, its stages, its rules and its adoption. */
// oxfmt-ignore
export const planPermissions = {
  //                            PUBLIC CLIENT OFFICER MEMBER SECRET. ADMIN. RAPPORT. REVIEWER MONITOR
  'Mutation.createPlan':       ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.saveThemes':       ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.announceStages':   ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.decideStage':      ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.updatePlanPolicy': ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
  'Mutation.recordAdoption':   ['no',  'no',  'no',  'no',  'yes', 'no',  'no',  'no',  'no'],
} as const satisfies Record<string, PermissionRow>;
