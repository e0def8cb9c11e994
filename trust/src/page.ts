import type { NamedTest } from './named-tests.ts';
import type { Result } from './results.ts';
import type { Group, Row } from './rows.ts';

interface Known {
  groups: Group[];
  tests: NamedTest[];
  results: Map<string, Result>;
}

/** docs/trust.md: every row, the tests that hold it, and what was measured last. */
export function trustPage({ groups, tests, results }: Known): string {
  const rows = groups.flatMap((group) => group.rows);
  const testsOf = (row: Row) => tests.filter((test) => test.ids.includes(row.id));
  const isHeld = (row: Row) => testsOf(row).length > 0 && !row.lacks;
  const held = (some: Row[]) => `${some.filter(isHeld).length} of ${some.length}`;
  const reasons = rows.filter((row) => row.reason && !isHeld(row));
  const lacking = rows.filter((row) => row.lacks);
  const missing = rows.filter((row) => !row.reason && testsOf(row).length === 0);
  const threats = groups.filter((group) => group.title !== 'Reliability').flatMap((group) => group.rows);
  const faults = groups.filter((group) => group.title === 'Reliability').flatMap((group) => group.rows);

  const tables = groups.flatMap((group) => [
    `## ${group.title}`,
    '',
    '| id | attempted | expected | tests | measured |',
    '| --- | --- | --- | --- | --- |',
    ...group.rows.map((row) =>
      tableRow([
        row.id,
        attempted(row),
        row.expected,
        filesOf(testsOf(row)),
        measured(row, results.get(row.id)),
      ]),
    ),
    '',
  ]);

  return [
    '# What holds under attack, faults and load',
    '',
    '<!-- Written by `npm run prove`; change trust/ instead. -->',
    '',
    'Every row is a thing somebody attempts, or that happens, and what must then be so. A row is held by tests whose titles',
    'begin with its id. `npm test` runs them all, the long ones in a short version; `npm run prove` runs them at full size',
    'and writes down what they measured (`npm run prove -- RE-01` one of them, `npm run prove -- AZ` a group,',
    '`npm run prove -- --print` nothing but this page).',
    '',
    'Who attempts it: **A** anonymous citizen, **K** API key, **O1/O2** officers of institutions 1 and 2, **C** committee',
    'member, **AD** administrator, **X** disabled user, **W** another web site in a user’s browser. "Refused" means the',
    'same code, message, time and status for "not yours" and "not there", and nothing written.',
    '',
    `- Threats held: **${held(threats)}**`,
    `- Reliability held: **${held(faults)}**`,
    ...list('Cannot be tested here, with the reason in its row', reasons),
    ...list('Held in part, with what lacks in its row', lacking),
    ...list('Missing: without a test', missing),
    '',
    ...tables,
  ].join('\n');
}

const list = (title: string, rows: Row[]) =>
  rows.length > 0 ? [`- ${title}: ${rows.map((row) => row.id).join(', ')}`] : [];

const attempted = (row: Row) => (row.by ? `**${row.by}**: ${row.attempt}` : row.attempt);

function filesOf(tests: NamedTest[]): string {
  const files = [...new Set(tests.map((test) => test.file))];
  return files
    .map(
      (file) =>
        `[${file
          .split('/')
          .at(-1)!
          .replace(/\.test\.tsx?$/, '')}](../${file})`,
    )
    .join(', ');
}

function measured(row: Row, result: Result | undefined): string {
  const found = result
    ? [
        ...(result.held ? [] : ['**did not hold**']),
        ...result.figures,
        `${result.tests} ${result.tests === 1 ? 'test' : 'tests'}, ${result.size}, ${result.day}`,
      ]
    : [];
  return [
    ...found,
    ...(row.lacks ? [`**lacks**: ${row.lacks}`] : []),
    ...(row.reason ? [`**not here**: ${row.reason}`] : []),
  ].join('; ');
}

const tableRow = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
