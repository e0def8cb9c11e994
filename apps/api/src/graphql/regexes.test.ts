import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';
import { checkoutDir } from '../checkout.js';

const LENGTH = 50_000;

/** Every regular expression that is written in the code that runs. */
function expressions(): { place: string; regex: RegExp }[] {
  const files = globSync(
    ['apps/{api,portal}/{src,app,server}/**/*.ts', 'packages/{domain,dataset}/src/**/*.ts'],
    { cwd: checkoutDir },
  ).filter((file) => !/test|generated|\.d\.ts$/u.test(file));
  return files.flatMap((file) => {
    const found: { place: string; regex: RegExp }[] = [];
    const source = readFileSync(join(checkoutDir, file), 'utf8');
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(walk);
      if (typeof node !== 'object' || node === null) return;
      const { regex } = node as { regex?: { pattern: string; flags: string } };
      if (regex)
        found.push({
          place: `${file}: /${regex.pattern}/${regex.flags}`,
          regex: new RegExp(regex.pattern, regex.flags),
        });
      Object.values(node).forEach(walk);
    };
    walk(parseAst(source, { lang: 'ts' }, file));
    return found;
  });
}

/** Texts that make an expression try again and again: what it takes, many times, and at the end what it does not. */
function worst(pattern: string): string[] {
  const literal = pattern.replaceAll(/\\[a-z](?:\{[^}]*\})?|[()[\]{}?*+^$|\\]/giu, '').slice(0, 12) || 'a';
  const pieces = ['a', '0', ' ', '-', '.', '@', '/', '\n', '<', 'ا', 'http://', 'a@', '1,', 'ab ', literal];
  return pieces.flatMap((piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    return [`${text}\u0000!`, `${literal}${text}\u0000`];
  });
}

/** The other two tell of what else the machine did. */
function quickestOfThree(regex: RegExp, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 3 && least > 10; time++) {
    regex.lastIndex = 0;
    const began = performance.now();
    regex.test(text);
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

test('IN-09: no regular expression of ours takes long over its worst text of 50,000 letters', async ({
  annotate,
}) => {
  const all = expressions();
  expect(all.length).toBeGreaterThan(80);
  const tooSlow = new Set<string>();
  let slowest = { ms: 0, place: '' };
  for (const { place, regex } of all)
    for (const text of worst(regex.source)) {
      const ms = quickestOfThree(regex, text);
      if (ms > slowest.ms) slowest = { ms, place };
      // A busy machine may take ten times as long; one that tries every way takes minutes.
      if (ms > (process.env['PROVE'] ? 50 : 1000)) tooSlow.add(`${Math.round(ms)} ms ${place}`);
    }
  expect([...tooSlow]).toEqual([]);
  await annotate(`${all.length} expressions, slowest ${slowest.ms.toFixed(1)} ms`, 'figure');
});
