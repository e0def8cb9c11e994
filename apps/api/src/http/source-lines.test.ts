import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { sourceLines } from './source-lines.js';

test('a frame of a built program names the line of its source', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'iltizam-lines-'));
  const source = join(folder, 'fails.ts');
  await writeFile(
    source,
    '\n\ninterface Told { by: string }\nexport const fail = (told: Told) => {\n  throw new Error(told.by);\n};\n',
  );
  const program = await rolldown({ input: source });
  await program.write({ dir: join(folder, 'build'), sourcemap: true });
  const { fail } = (await import(pathToFileURL(join(folder, 'build/fails.js')).href)) as {
    fail: (told: { by: string }) => never;
  };
  let stack: string[] = [];
  try {
    fail({ by: 'the test' });
  } catch (error) {
    stack = (error as Error).stack!.split('\n').slice(1);
  }
  const [frame, ...others] = sourceLines([...stack, '    at elsewhere (node:internal/main:1:1)']);
  expect(frame).toContain('fails.ts:5:');
  expect(others.at(-1)).toBe('    at elsewhere (node:internal/main:1:1)');
  await rm(folder, { recursive: true });
});
