/** How many tests passed, failed and were skipped, over everything that ran. */
export function newTally() {
  return { passed: 0, failed: 0, skipped: 0 };
}

/** A step that is not a test (the build, a check) counts as one failed test when it fails. */
export function countFailedStep(tally) {
  tally.failed++;
}

/**
 * Adds a run of vitest: `report` is what its json reporter wrote, or null when it wrote nothing. A file that could
 * not be loaded has no tests to fail, and a run may fail outside of its tests: each counts as one.
 */
export function addVitestRun(tally, report, exitCode) {
  let failed = 0;
  for (const file of report?.testResults ?? []) {
    const own = file.assertionResults.filter(({ status }) => status === 'failed').length;
    failed += own === 0 && file.status === 'failed' ? 1 : own;
  }
  if (exitCode !== 0 && failed === 0) failed = 1;
  tally.failed += failed;
  tally.passed += report?.numPassedTests ?? 0;
  tally.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
}

export function tallyLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
