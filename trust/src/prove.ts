import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { inCheckout } from './checkout.ts';
import type { Told } from './figures.reporter.ts';
import { findNamedTests } from './named-tests.ts';
import { runsOf, type Run } from './plan.ts';
import { publish } from './publish.ts';
import { readResults, writeResults } from './results.ts';
import { rows } from './rows.ts';

const say = (text: string) => process.stderr.write(`${text}\n`);
const asked = process.argv.slice(2);
if (asked.includes('--print')) {
  publish();
  process.exit(0);
}
const wanted = rows.filter((row) => asked.length === 0 || asked.some((name) => row.id.startsWith(name)));
if (wanted.length === 0) {
  say('Usage: npm run prove [-- RE-01 AZ --print]: ids, beginnings of ids, or the page alone.');
  process.exit(2);
}

const runs = runsOf(wanted, findNamedTests());
const results = readResults();
/** What this proof found of each row so far. */
const seen: typeof results = new Map();
let broken = 0;
for (const [at, run] of runs.entries()) {
  say(`${at + 1} of ${runs.length}: ${run.ids.join(', ')} in ${run.folder} (${run.size}) ...`);
  const began = Date.now();
  note(run, told(run));
  // After each: who ends a long proof keeps what it found.
  writeResults(results);
  publish();
  say(`  ${Math.round((Date.now() - began) / 1000)} s`);
}
say(
  broken === 0
    ? 'Everything held; docs/trust.md tells it.'
    : `${broken} did not hold; docs/trust.md tells which.`,
);
process.exitCode = broken === 0 ? 0 : 1;

/** Runs the tests and returns what they tell; nothing where they could not run. */
function told(run: Run): Told[] {
  const scratch = mkdtempSync(join(tmpdir(), 'iltizam-prove-'));
  const figures = join(scratch, 'figures.json');
  try {
    spawnSync(
      inCheckout(`${run.folder}/node_modules/.bin/vitest`),
      [
        'run',
        ...run.files,
        '-t',
        `(${run.ids.join('|')})(,|:)`,
        '--reporter=default',
        `--reporter=${inCheckout('trust/src/figures.reporter.ts')}`,
        // What takes hours has no end after a minute.
        ...(run.size === 'full' ? ['--testTimeout=0'] : []),
      ],
      {
        cwd: inCheckout(run.folder),
        env: { ...process.env, PROVE: '1', ...run.environment, FIGURES_FILE: figures, NO_COLOR: '1' },
        stdio: ['ignore', 2, 2],
      },
    );
    return (JSON.parse(readFileSync(figures, 'utf8')) as Told[]).filter((test) => test.state !== 'skipped');
  } catch {
    return [];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function note(run: Run, tests: Told[]): void {
  for (const id of run.ids) {
    const own = tests.filter((test) => test.title.includes(id));
    const held = own.length > 0 && own.every((test) => test.state === 'passed');
    const figures = own.flatMap((test) => test.figures);
    if (!held) broken++;
    // A row may be held in several folders: what one run found joins what this proof found before.
    const before = seen.get(id);
    const result = {
      id,
      held: held && (before?.held ?? true),
      size: run.size,
      tests: own.length + (before?.tests ?? 0),
      figures: [...(before?.figures ?? []), ...figures],
      day: new Date().toISOString().slice(0, 10),
    };
    seen.set(id, result);
    results.set(id, result);
    say(`  ${id} ${held ? 'holds' : 'DOES NOT HOLD'}${figures.length > 0 ? `: ${figures.join('; ')}` : ''}`);
  }
}
