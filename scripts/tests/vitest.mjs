import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inCheckout } from '../checkout.mjs';
import { runProgram } from '../program.mjs';
import { say } from '../terminal.mjs';
import { addVitestRun } from './tally.mjs';

/** Runs the tests of one workspace folder and adds them to the tally. */
export async function runVitest(tally, folder, env = {}) {
  say(`Testing: ${folder} ...`);
  const reportFile = join(tmpdir(), `iltizam-report-${process.pid}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const vitest = inCheckout(folder, 'node_modules', '.bin', 'vitest');
  const code = await runProgram(vitest, ['run', ...reporters], {
    cwd: inCheckout(folder),
    env: { NO_COLOR: '1', ...env },
    stdio: ['ignore', process.stderr, process.stderr],
  });
  addVitestRun(tally, readReport(reportFile), code);
  rmSync(reportFile, { force: true });
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // vitest ended before it wrote one: its exit code tells
  }
}
