/** What is looked at so that whoever runs the server need not wait for somebody to complain. */
export const healthChecks = [
  'MAILS',
  'JOBS',
  'BACKUP',
  'DRILL',
  'FILES',
  'RECORDS',
  'AUDIT',
  'STORAGE',
  'SCANNER',
  'PROVIDER',
] as const;
export type HealthCheck = (typeof healthChecks)[number];

/** Nothing to do; look at it this week; act today. */
export const healthStates = ['OK', 'LOOK', 'ACT'] as const;
export type HealthState = (typeof healthStates)[number];

export const healthReasons = [
  'MAILS_SENT',
  'MAILS_UNREACHABLE',
  'MAILS_LATE',
  'MAILS_GIVEN_UP',
  'JOBS_RUN',
  'JOBS_FAIL',
  'JOBS_STAND',
  'BACKUP_MADE',
  'BACKUP_NEVER',
  'BACKUP_OLD',
  'BACKUP_FAILED',
  'BACKUP_LACKS_FILES',
  'DRILL_HELD',
  'DRILL_NEVER',
  'DRILL_OLD',
  'DRILL_FAILED',
  'FILES_KEPT',
  'FILES_UNREACHABLE',
  'FILES_MISSING',
  'FILES_UNCHECKED',
  'RECORDS_AGREE',
  'RECORDS_DISAGREE',
  'RECORDS_UNCHECKED',
  'AUDIT_WHOLE',
  'AUDIT_BROKEN',
  'AUDIT_UNCHECKED',
  'STORAGE_FREE',
  'STORAGE_SHORT',
  'STORAGE_UNKNOWN',
  'SCANNER_ANSWERS',
  'SCANNER_SILENT',
  'SCANNER_LEAVES',
  'SCANNER_NONE',
  'SCANNER_UNKNOWN',
  'PROVIDER_ANSWERS',
  'PROVIDER_SILENT',
  'PROVIDER_NONE',
  'PROVIDER_UNKNOWN',
] as const;
export type HealthReason = (typeof healthReasons)[number];

/** Hours since then; null where it never was. */
type Hours = number | null;

export interface HealthFacts {
  mails: { lateHours: Hours; givenUp: number; waiting: number };
  jobs: { failing: number; mostFailures: number; lateHours: Hours };
  backup: { hours: Hours; failedSince: boolean; missingFiles: number };
  drill: { hours: Hours; failed: boolean };
  /** Of the nightly look through everything. */
  integrity: { hours: Hours; missingFiles: number; brokenRecords: number };
  audit: { hours: Hours; faults: number };
  /** Of the disk the data are on; null where nobody measured. */
  freePercent: number | null;
  /** The virus scanner, as the last look at waiting files found it; `waiting` files for more than ten minutes. */
  scanner: { state: ServiceState | null; waiting: number };
  /** What else is not ours, as it was asked last. */
  services: AskedServices;
}

/** Null before anybody asked. */
export interface AskedServices {
  mailServer: ServiceState | null;
  fileStore: ServiceState | null;
  identityProvider: ServiceState | null;
}

/** None is set; it answers; it is set and does not answer. */
export type ServiceState = 'NONE' | 'ANSWERS' | 'SILENT';

export interface HealthFinding {
  check: HealthCheck;
  state: HealthState;
  reason: HealthReason;
  /** How many, of what the reason speaks of; null where it speaks of no number. */
  count: number | null;
}

const DAY = 24;
/** A nightly look that is two nights old was missed once. */
const NIGHTLY = 2 * DAY;

/** The first line that holds is the finding; the last one always does. */
type Line = readonly [holds: boolean, state: HealthState, reason: HealthReason, count?: number | null];

const tables: Record<HealthCheck, (facts: HealthFacts) => readonly Line[]> = {
  MAILS: ({ mails: { lateHours, givenUp, waiting }, services: { mailServer } }) => [
    [mailServer === 'SILENT', 'ACT', 'MAILS_UNREACHABLE', waiting],
    [(lateHours ?? 0) > 2, 'ACT', 'MAILS_LATE'],
    [(lateHours ?? 0) > 0.25, 'LOOK', 'MAILS_LATE'],
    [givenUp > 0, 'LOOK', 'MAILS_GIVEN_UP', givenUp],
    [true, 'OK', 'MAILS_SENT'],
  ],
  JOBS: ({ jobs: { failing, mostFailures, lateHours } }) => [
    [(lateHours ?? 0) > 1, 'ACT', 'JOBS_STAND'],
    [mostFailures >= 5, 'ACT', 'JOBS_FAIL', failing],
    [failing > 0, 'LOOK', 'JOBS_FAIL', failing],
    [true, 'OK', 'JOBS_RUN'],
  ],
  BACKUP: ({ backup: { hours, failedSince, missingFiles } }) => [
    [failedSince, 'ACT', 'BACKUP_FAILED'],
    [hours === null, 'ACT', 'BACKUP_NEVER'],
    [(hours ?? 0) > 26, 'ACT', 'BACKUP_OLD'],
    [missingFiles > 0, 'LOOK', 'BACKUP_LACKS_FILES', missingFiles],
    [true, 'OK', 'BACKUP_MADE'],
  ],
  DRILL: ({ drill: { hours, failed } }) => [
    [failed, 'ACT', 'DRILL_FAILED'],
    [hours === null, 'LOOK', 'DRILL_NEVER'],
    [(hours ?? 0) > 3 * DAY, 'ACT', 'DRILL_OLD'],
    [(hours ?? 0) > 26, 'LOOK', 'DRILL_OLD'],
    [true, 'OK', 'DRILL_HELD'],
  ],
  FILES: ({ integrity: { hours, missingFiles }, services: { fileStore } }) => [
    [fileStore === 'SILENT', 'ACT', 'FILES_UNREACHABLE'],
    [missingFiles > 0, 'ACT', 'FILES_MISSING', missingFiles],
    [hours === null || hours > NIGHTLY, 'LOOK', 'FILES_UNCHECKED'],
    [true, 'OK', 'FILES_KEPT'],
  ],
  RECORDS: ({ integrity: { hours, brokenRecords } }) => [
    [brokenRecords > 0, 'ACT', 'RECORDS_DISAGREE', brokenRecords],
    [hours === null || hours > NIGHTLY, 'LOOK', 'RECORDS_UNCHECKED'],
    [true, 'OK', 'RECORDS_AGREE'],
  ],
  AUDIT: ({ audit: { hours, faults } }) => [
    [faults > 0, 'ACT', 'AUDIT_BROKEN', faults],
    [hours === null || hours > NIGHTLY, 'LOOK', 'AUDIT_UNCHECKED'],
    [true, 'OK', 'AUDIT_WHOLE'],
  ],
  STORAGE: ({ freePercent }) => [
    [freePercent === null, 'LOOK', 'STORAGE_UNKNOWN'],
    [(freePercent ?? 100) < 5, 'ACT', 'STORAGE_SHORT', freePercent],
    [(freePercent ?? 100) < 20, 'LOOK', 'STORAGE_SHORT', freePercent],
    [true, 'OK', 'STORAGE_FREE', freePercent],
  ],
  SCANNER: ({ scanner: { state, waiting } }) => [
    [state === 'SILENT', 'ACT', 'SCANNER_SILENT', waiting],
    [waiting > 0, 'LOOK', 'SCANNER_LEAVES', waiting],
    [state === 'ANSWERS', 'OK', 'SCANNER_ANSWERS'],
    [state === 'NONE', 'OK', 'SCANNER_NONE'],
    [true, 'LOOK', 'SCANNER_UNKNOWN'],
  ],
  PROVIDER: ({ services: { identityProvider } }) => [
    [identityProvider === 'SILENT', 'ACT', 'PROVIDER_SILENT'],
    [identityProvider === 'ANSWERS', 'OK', 'PROVIDER_ANSWERS'],
    [identityProvider === 'NONE', 'OK', 'PROVIDER_NONE'],
    [true, 'LOOK', 'PROVIDER_UNKNOWN'],
  ],
};

/** What each check finds, in their order. */
export const findings = (facts: HealthFacts): HealthFinding[] =>
  healthChecks.map((check) => {
    const [, state, reason, count = null] = tables[check](facts).find(([holds]) => holds)!;
    return { check, state, reason, count };
  });

/** The worst of them all. */
export const worst = (found: readonly { state: HealthState }[]): HealthState =>
  healthStates[Math.max(0, ...found.map(({ state }) => healthStates.indexOf(state)))]!;
