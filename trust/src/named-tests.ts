import { readdirSync, readFileSync } from 'node:fs';
import { inCheckout } from './checkout.ts';

/** A test, or a group of tests, that says in its title which rows it holds: `test('RE-01, RE-06: ...')`. */
export interface NamedTest {
  ids: string[];
  /** From the checkout's root. */
  file: string;
  title: string;
}

const workspaces = ['packages', 'apps', 'e2e', 'bench', 'faults', 'trust'];
const notOurs = new Set(['node_modules', 'dist', 'build', 'generated', '.react-router', 'data']);
const id = '(?:AU|AZ|GQ|IN|FI|PR|EX|AB|SU|RE)-\\d{2}';
const title = new RegExp(`(['"\`])((?:${id})(?:, ${id})*): (.*?)\\1`, 'g');
/** Begins like one, and is written otherwise: nobody would find it. */
const misspelt = new RegExp(`['"\`](?=${id})(?!${id}(?:, ${id})*: ).{0,60}`, 'g');

export function findNamedTests(): NamedTest[] {
  return testFiles().flatMap((file) =>
    [...readFileSync(inCheckout(file), 'utf8').matchAll(title)].map(([, , ids, words]) => ({
      ids: ids!.split(', '),
      file,
      title: words!,
    })),
  );
}

export function findMisspeltTitles(): string[] {
  return testFiles().flatMap((file) =>
    [...readFileSync(inCheckout(file), 'utf8').matchAll(misspelt)].map(([text]) => `${file}: ${text}`),
  );
}

function testFiles(): string[] {
  const files: string[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(inCheckout(folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && !notOurs.has(entry.name)) walk(path);
      else if (/\.test\.tsx?$/.test(entry.name)) files.push(path);
    }
  };
  workspaces.forEach(walk);
  return files.toSorted();
}
