/** What performance.md of a run says of the operations, as text of a page. */
const two = (value) => value.toFixed(2);
const ms = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

export const tables = (runs) => runs.map(tableOf).join('\n');

function tableOf({ scale, results, idleMb, loadedMb, startMs }) {
  const rows = results.map(({ operation, ratio, failures, spread, p50, p99, cpu, database }) => [
    operation.id,
    operation.title,
    failures > 0 ? `${two(ratio)}, ${failures} failed` : two(ratio),
    `${two(spread[0])} to ${two(spread[1])}`,
    `${ms(p50.api)} / ${ms(p50.raw)}`,
    `${ms(p99.api)} / ${ms(p99.raw)}`,
    two(cpu.api / cpu.raw),
    two(database.api / database.raw),
  ]);
  const head = ['', `at ${scale}`, 'throughput', 'rounds', 'p50', 'p99', 'server CPU', 'database CPU'];
  return `${table(head, rows)}
Ready ${(startMs / 1000).toFixed(2)} s after its start with a warm database; ${idleMb.toFixed(0)} MB idle, ${loadedMb.toFixed(0)} MB at most under load.
`;
}

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows];
  return `${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n`;
}

export const page = (runs) => tables(runs);
