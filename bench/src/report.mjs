import { cpus, totalmem } from 'node:os';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as goals from './goals.mjs';

const two = (value) => value.toFixed(2);
const ms = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const met = (is) => (is ? 'met' : '**missed**');

/** What a run found, as it is printed. */
export const tables = ({ runs, contract, triage }) =>
  [...runs.map(tableOf), growthOf(runs), contractOf(contract), triageOf(triage)].filter(Boolean).join('\n');

/** The same as a page, with what to know of it. */
export const page = (found, description, { rounds, seconds }) => `# Performance

Measured by \`npm run bench -- --write\`, which wrote this page: the API as \`npm start\` runs it beside a *raw* server
(node:http and \`pg\`, one hand-written statement an operation, live counts; \`bench/src/raw\`), both on the same PostgreSQL
and data, 16 connections, ${rounds} rounds of ${seconds} s each, in turn. Figures with a stroke are API / raw; throughput and
processor time are shares of raw's. Before anything is measured both servers have to give the same answers. The API keeps an
answer to anybody for a second: nothing is asked twice in that time, but in Q9, where that is what is measured.

${description}; ${cpus().length} processor cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, servers, database and
client on the one machine. Absolute times mean nothing on another one; the shares do.

S is the real plans. M adds 2,000 commitments, 10,000 activities, 20,000 indicators, 200,000 measurements and 100,000
proposals to them, L ten times that, in Arabic of the real vocabulary (\`bench/src/generator\`).

${tables(found)}
${readFileSync(join(import.meta.dirname, 'notes.md'), 'utf8')}`;

function tableOf({ scale, results, idleMb, loadedMb, startMs }) {
  const rows = results.map(({ operation, ratio, failures, spread, p50, p99, cpu, database }) => {
    const goal = goals.ratios[scale]?.[operation.id];
    return [
      operation.id,
      operation.title,
      failures > 0 ? `${two(ratio)}, ${failures} failed` : two(ratio),
      goal === undefined ? '' : `${goal}: ${met(ratio >= goal)}`,
      `${two(spread[0])} to ${two(spread[1])}`,
      `${ms(p50.api)} / ${ms(p50.raw)}`,
      `${ms(p99.api)} / ${ms(p99.raw)}`,
      cpuOf(scale, operation, cpu.api / cpu.raw),
      two(database.api / database.raw),
    ];
  });
  const head = [
    '',
    `at ${scale}`,
    'throughput',
    'goal',
    'rounds',
    'p50 ms',
    'p99 ms',
    'server CPU',
    'database CPU',
  ];
  const { process } = goals;
  return `## At ${scale}

${table(head, rows)}
Ready ${two(startMs / 1000)} s after its start with a warm database (goal ${process.startMs / 1000} s: ${met(startMs <= process.startMs)}).
${idleMb.toFixed(0)} MB idle (goal ${process.idleMb}: ${met(idleMb <= process.idleMb)}), ${loadedMb.toFixed(0)} MB at most under load (goal ${process.loadedMb}: ${met(loadedMb <= process.loadedMb)}).
${peerOf(results)}`;
}

/** Of the processor's time of raw's server; the goal is M's. */
function cpuOf(scale, operation, share) {
  if (scale !== 'M') return two(share);
  const most = goals.serverTime(operation);
  return `${two(share)}, ${most}: ${met(share <= most)}`;
}

/** How another GraphQL server does on the same data, in the same run. */
function peerOf(results) {
  const shares = results
    .filter(({ peerRatio }) => peerRatio !== null)
    .map(({ operation, peerRatio }) => `${operation.id} ${two(peerRatio)}`);
  return shares.length > 0
    ? `\nA peer, GraphQL Yoga with loaders and named statements (\`bench/src/peer\`), in the same run: ${shares.join(', ')} of raw.\n`
    : '';
}

function growthOf(runs) {
  const medianAt = (scale, part, id) =>
    runs.find((run) => run.scale === scale)?.[part].find(({ operation }) => operation.id === id)?.p50;
  const rows = goals.growths.flatMap(({ id, from, to, most, same }) => {
    const [small, large] = [medianAt(from, 'results', id), medianAt(to, same ? 'growth' : 'results', id)];
    if (small === undefined || large === undefined) return [];
    const grown = large.api / small.api;
    return [
      [id, `${to} / ${from}`, two(grown), `${most}: ${met(grown <= most)}`, two(large.raw / small.raw)],
    ];
  });
  return (
    rows.length > 0 &&
    `## Growth

Q1 and Q2 are asked of the same records at both scales, those of the real plans; these have no page far inside, so Q4 grows from M.

${table(['', 'median of', 'grows by', 'goal', 'raw grows by'], rows)}`
  );
}

/** Every published operation, and what it takes at each scale that was asked for. */
function contractOf(contract) {
  const scales = [...new Set(contract.map(({ scale }) => scale))];
  const asked = [...new Set(contract.map(({ name, on }) => `${name}, ${on}`))];
  const rows = asked.map((row) => [
    row,
    ...scales.map((scale) => {
      const found = contract.find((one) => one.scale === scale && `${one.name}, ${one.on}` === row);
      return found ? `${ms(found.ms)} / ${found.statements} / ${(found.bytes / 1024).toFixed(1)}` : '';
    }),
  ]);
  return (
    rows.length > 0 &&
    `## Published operations

Each of \`packages/contract/operations\`, word for word: with the variables it names, and asked of generated records.
Milliseconds (one at a time, the median of nine) / statements / KB of the answer.

${table(['', ...scales.map((scale) => `at ${scale}`)], rows)}`
  );
}

function triageOf(triage) {
  const { p95Ms, shift } = goals.triage;
  const rows = triage.map((found) => [
    found.proposals.toLocaleString('en'),
    found.decided,
    ms(found.p50),
    `${ms(found.p95)}, goal ${p95Ms}: ${met(found.p95 < p95Ms)}`,
    `${found.shift.toFixed(3)}, goal ${shift}: ${met(found.shift <= shift)}`,
    ms(found.queue),
  ]);
  const head = ['proposals', 'decisions', 'p50 ms', 'p95 ms', 'layout shift', 'queue and counts ms'];
  return (
    rows.length > 0 &&
    `## Triage\n\nFrom the key that decides to the next proposal's text on the screen, in Chromium, in Arabic.\n\n${table(head, rows)}`
  );
}

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows];
  return `${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n`;
}
