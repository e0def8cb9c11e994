import { oneSidedPlaces } from './checks/layout-direction.mjs';
import { ensureInstalled } from './install.mjs';
import { runProgram, runQuietly } from './program.mjs';
import { say } from './terminal.mjs';

const toStderr = ['ignore', process.stderr, process.stderr];

/** What is wrong with the sources, without running them. */
const checks = [
  { name: 'types', run: () => turboTypes() },
  { name: 'lint', run: async () => (await runProgram('oxlint', ['.'], { stdio: toStderr })) === 0 },
  {
    name: 'format',
    run: async () => (await runProgram('oxfmt', ['--check', '.'], { stdio: toStderr })) === 0,
  },
  { name: 'who imports whom', run: () => dependencies() },
  { name: 'right to left', run: () => directions() },
];

export async function run() {
  await ensureInstalled();
  const failed = await failedChecks();
  say(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
}

/** Runs every check, also after one failed, and returns the names of those that did. */
export async function failedChecks() {
  const failed = [];
  for (const { name, run: passes } of checks) {
    say(`Checking: ${name} ...`);
    if (!(await passes())) failed.push(name);
  }
  return failed;
}

async function turboTypes() {
  // First of all: it also generates the typed documents that lint reads.
  const args = ['run', 'types', '--concurrency=2', '--continue', '--output-logs=errors-only', '--ui=stream'];
  return (await runProgram('turbo', args, { stdio: toStderr })) === 0;
}

async function dependencies() {
  const { code, text } = await runQuietly('depcruise', [
    'packages',
    'apps',
    'e2e',
    'bench',
    'faults',
    'trust',
  ]);
  // It warns that TypeScript 7 cannot read sources for it; another parser does (see .dependency-cruiser.cjs).
  if (code !== 0) say(text.split('‼')[0]);
  return code === 0;
}

function directions() {
  const places = oneSidedPlaces();
  places.forEach(say);
  return places.length === 0;
}
