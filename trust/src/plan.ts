import type { NamedTest } from './named-tests.ts';
import type { Row } from './rows.ts';

/** One start of vitest: some files of one folder, all rows that ask for the same size. */
export interface Run {
  folder: string;
  files: string[];
  ids: string[];
  size: 'full' | 'short';
  environment: Record<string, string>;
}

/** What is short goes first and together; each long one by itself, unless it is the same tests with the same size. */
export function runsOf(rows: Row[], tests: NamedTest[]): Run[] {
  const runs = new Map<string, Run>();
  for (const row of rows) {
    for (const test of tests.filter((named) => named.ids.includes(row.id))) {
      const [folder, file] = split(test.file);
      const environment = row.full ?? {};
      const key = `${folder} ${row.full ? file : ''} ${JSON.stringify(environment)}`;
      const run = runs.get(key) ?? {
        folder,
        files: [],
        ids: [],
        size: row.full ? 'full' : 'short',
        environment,
      };
      runs.set(key, run);
      if (!run.files.includes(file)) run.files.push(file);
      if (!run.ids.includes(row.id)) run.ids.push(row.id);
    }
  }
  return [...runs.values()].toSorted((a, b) => Number(a.size === 'full') - Number(b.size === 'full'));
}

/** The workspace's folder, and the file as vitest there calls it. */
function split(path: string): [folder: string, file: string] {
  const parts = path.split('/');
  const depth = parts[0] === 'apps' || parts[0] === 'packages' ? 2 : 1;
  return [parts.slice(0, depth).join('/'), parts.slice(depth).join('/')];
}
