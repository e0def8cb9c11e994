import type { Role } from './roles.js';

/** The table's columns: the public, an external application, and the roles. */
export const columns = [
  'PUBLIC',
  'CLIENT',
  'OFFICER',
  'MEMBER',
  'SECRETARIAT',
  'ADMINISTRATOR',
  'RAPPORTEUR',
  'REVIEWER',
  'MONITOR',
] as const satisfies readonly (Role | 'PUBLIC' | 'CLIENT')[];
export type Column = (typeof columns)[number];

/** `own`: only on what belongs to one's institution; the workflow tables say what that means. */
export type Permission = 'yes' | 'own' | 'no';

/** The cells of one operation, in the order of the columns. */
export type PermissionRow = readonly [
  Permission,
  Permission,
  Permission,
  Permission,
  Permission,
  Permission,
  Permission,
  Permission,
  Permission,
];
