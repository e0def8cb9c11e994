import { readFileSync } from 'node:fs';

/** The number of a system call of x86-64, by its name. */
export const numbers = new Map<string, number>();
export const groups = new Map<string, string[]>();

const text = readFileSync(new URL('system-calls.txt', import.meta.url), 'utf8').replaceAll(/^#.*\n/gmu, '');
for (const paragraph of text.trim().split(/\n(?! )/u)) {
  const [head, ...names] = paragraph.split(/\s+/u);
  if (head!.startsWith('@')) groups.set(head!, names);
  else for (const [after, name] of names.entries()) numbers.set(name, Number(head) + after);
}

/** The numbers of a call or a group, as a unit names them. */
export function numbersOf(name: string): number[] {
  const names = name.startsWith('@') ? groups.get(name) : [name];
  const found = names?.map((call) => numbers.get(call));
  if (!found || found.includes(undefined)) throw new Error(`system-calls.txt knows no ${name}`);
  return found as number[];
}

/** What a call answers that is refused. */
export const errors = { EPERM: 1, ENOSYS: 38, EAFNOSUPPORT: 97 } as const;
