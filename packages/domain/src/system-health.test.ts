import { expect, test } from 'vitest';
import { findings, healthReasons, worst, type HealthFacts } from './system-health.js';

const well: HealthFacts = {
  mails: { lateHours: null, givenUp: 0, waiting: 0 },
  jobs: { failing: 0, mostFailures: 0, lateHours: null },
  backup: { hours: 3, failedSince: false, missingFiles: 0 },
  drill: { hours: 20, failed: false },
  integrity: { hours: 5, missingFiles: 0, brokenRecords: 0 },
  audit: { hours: 5, faults: 0 },
  freePercent: 60,
  scanner: { state: 'ANSWERS', waiting: 0 },
  services: { mailServer: 'ANSWERS', fileStore: 'ANSWERS', identityProvider: 'ANSWERS' },
};
const never = { hours: null };

/** What is not well, and what is then said of it. */
const cases: [Partial<HealthFacts>, string][] = [
  [{ mails: { ...well.mails, lateHours: 0.5 } }, 'LOOK MAILS_LATE'],
  [{ mails: { ...well.mails, lateHours: 3 } }, 'ACT MAILS_LATE'],
  [{ mails: { ...well.mails, givenUp: 2 } }, 'LOOK MAILS_GIVEN_UP 2'],
  [{ jobs: { failing: 1, mostFailures: 1, lateHours: null } }, 'LOOK JOBS_FAIL 1'],
  [{ jobs: { failing: 2, mostFailures: 5, lateHours: null } }, 'ACT JOBS_FAIL 2'],
  [{ jobs: { failing: 0, mostFailures: 0, lateHours: 2 } }, 'ACT JOBS_STAND'],
  [{ backup: { ...well.backup, ...never } }, 'ACT BACKUP_NEVER'],
  [{ backup: { ...well.backup, hours: 27 } }, 'ACT BACKUP_OLD'],
  [{ backup: { ...well.backup, failedSince: true } }, 'ACT BACKUP_FAILED'],
  [{ backup: { ...well.backup, missingFiles: 1 } }, 'LOOK BACKUP_LACKS_FILES 1'],
  [{ drill: { ...well.drill, ...never } }, 'LOOK DRILL_NEVER'],
  [{ drill: { hours: 27, failed: false } }, 'LOOK DRILL_OLD'],
  [{ drill: { hours: 73, failed: false } }, 'ACT DRILL_OLD'],
  [{ drill: { hours: 1, failed: true } }, 'ACT DRILL_FAILED'],
  [{ integrity: { ...well.integrity, missingFiles: 3 } }, 'ACT FILES_MISSING 3'],
  [{ integrity: { ...well.integrity, brokenRecords: 4 } }, 'ACT RECORDS_DISAGREE 4'],
  [{ integrity: { ...well.integrity, ...never } }, 'LOOK FILES_UNCHECKED, LOOK RECORDS_UNCHECKED'],
  [{ audit: { hours: 5, faults: 1 } }, 'ACT AUDIT_BROKEN 1'],
  [{ audit: { hours: 50, faults: 0 } }, 'LOOK AUDIT_UNCHECKED'],
  [{ freePercent: 15 }, 'LOOK STORAGE_SHORT 15'],
  [{ freePercent: 4 }, 'ACT STORAGE_SHORT 4'],
  [{ freePercent: null }, 'LOOK STORAGE_UNKNOWN'],
  [{ scanner: { state: 'SILENT', waiting: 2 } }, 'ACT SCANNER_SILENT 2'],
  [{ scanner: { state: 'ANSWERS', waiting: 1 } }, 'LOOK SCANNER_LEAVES 1'],
  [{ scanner: { state: 'NONE', waiting: 0 } }, ''],
  [{ scanner: { state: null, waiting: 0 } }, 'LOOK SCANNER_UNKNOWN'],
  [
    { services: { ...well.services, mailServer: 'SILENT' }, mails: { ...well.mails, waiting: 9 } },
    'ACT MAILS_UNREACHABLE 9',
  ],
  [{ services: { ...well.services, fileStore: 'SILENT' } }, 'ACT FILES_UNREACHABLE'],
  [{ services: { ...well.services, identityProvider: 'SILENT' } }, 'ACT PROVIDER_SILENT'],
  [{ services: { ...well.services, identityProvider: 'NONE' } }, ''],
  [{ services: { ...well.services, identityProvider: null } }, 'LOOK PROVIDER_UNKNOWN'],
];

const said = (facts: HealthFacts): string =>
  findings(facts)
    .filter(({ state }) => state !== 'OK')
    .map(({ state, reason, count }) => [state, reason, count].filter((part) => part !== null).join(' '))
    .join(', ');

test('where all is well nothing is said, and each thing that is not has its words', () => {
  expect(said(well)).toBe('');
  expect(worst(findings(well))).toBe('OK');
  expect(cases.map(([facts]) => said({ ...well, ...facts }))).toEqual(cases.map(([, words]) => words));
  expect(worst(findings({ ...well, freePercent: 15 }))).toBe('LOOK');
  expect(worst(findings({ ...well, freePercent: 15, audit: { hours: 1, faults: 1 } }))).toBe('ACT');
  const seen = [well, ...cases.map(([facts]) => ({ ...well, ...facts }))].flatMap((facts) =>
    findings(facts).map(({ reason }) => reason),
  );
  expect(new Set(seen)).toEqual(new Set(healthReasons));
});
