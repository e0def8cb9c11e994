import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { columns, operations, type Operation } from '@iltizam/domain/permissions';
import { expect, test } from 'vitest';
import { doors, type Policy } from './testing-doors.js';

const root = join(import.meta.dirname, '..');

/** The tables the rule guards, also where the wall of a role is before them (`rights/walls.ts`). */
const guarded =
  'proposal|commitment|assignment|evidence|attachment|news_item|document|consultation_comment|note|transition';
const reads = new RegExp(`\\b(?:from|join)\\s+(?:${guarded})\\b`, 'u');
const rule = ['visibleTo', 'visibleSql', 'visibleInState', 'visibleInTally'];

/** The sources that run, by their path: no tests, and nothing that only brings a database to its version. */
const sources = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/(?:\.test\.ts$|(?:^|\/)testing|migrations\/)/u.test(path))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
);

/** Declarations of a file, each with the comment before it. */
const declarations = (text: string) =>
  text.split(/\n(?=(?:export |async |const |function |class |@|\/\*\*))/u).map((chunk) => ({
    name: /(?:const|function|class) (\w+)/u.exec(chunk)?.[1] ?? '',
    chunk,
  }));

const uses = (chunk: string, names: readonly string[]): boolean =>
  new RegExp(`\\b(?:${names.join('|')})\\b`, 'u').test(chunk);

/** Conditions that are made of the rule: who uses one asks it. */
const conditions = [...sources.values()].flatMap((text) =>
  declarations(text)
    .filter(
      ({ name, chunk }) =>
        name !== '' &&
        uses(chunk, rule) &&
        (name.endsWith('Sql') || /: (?:Condition|Sql|RawBuilder<\w+>)\b/u.test(chunk.slice(0, 400))),
    )
    .map(({ name }) => name),
);

/** Every source some other reaches by importing it, but for what `passes` leaves out. */
function reached(from: readonly string[], passes: (path: string) => boolean): Set<string> {
  const found = new Set<string>();
  const waiting = [...from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path) || !passes(path)) continue;
    found.add(path);
    for (const [, module] of sources.get(path)!.matchAll(/from '(\.[^']+)\.js'/gu)) {
      const imported = relative('.', normalize(join(dirname(path), `${module}.ts`)));
      if (sources.has(imported)) waiting.push(imported);
    }
  }
  return found;
}

/** Whatever answers somebody; commands answer with what was written, and read it anew through a query. */
const telling = reached(
  ['graphql/resolvers.ts', 'http/server.ts'],
  (path) => !/\.commands?\.ts$/u.test(path),
);

const withoutTheRule = [...sources]
  .filter(([path]) => telling.has(path) && !path.startsWith('visibility/'))
  .flatMap(([path, text]) =>
    declarations(text)
      .filter(({ chunk }) => reads.test(chunk) && !uses(chunk, [...rule, ...conditions]))
      .map(({ name }) => `${path} ${name}`),
  );

test('AZ-18: no statement that tells somebody reads a guarded table without the rule, but for those that say why', async ({
  annotate,
}) => {
  expect(telling.size).toBeGreaterThan(400);
  expect(withoutTheRule.toSorted()).toEqual(Object.keys(doors).toSorted());
  const asked = [...telling].filter((path) => reads.test(sources.get(path)!)).length;
  await annotate(
    `${asked} sources read guarded tables; ${withoutTheRule.length} statements say why not`,
    'figure',
  );
});

const operationsNamed = Object.values(doors).filter((policy): policy is Policy & Operation =>
  policy.includes('.'),
);
test.each([...new Set(operationsNamed)])('AZ-18: what %s tells is the committee’s alone', (operation) => {
  const asking = columns.filter((column) => operations[operation][column] !== 'no');
  expect(['MEMBER', 'SECRETARIAT']).toEqual(expect.arrayContaining(asking));
  expect(asking).toContain('SECRETARIAT');
});
