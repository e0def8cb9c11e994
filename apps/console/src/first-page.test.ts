import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const built = (file: string) => readFileSync(new URL(`../dist/${file}`, import.meta.url));

test('what the first page needs of scripts is at most 450 kB on the wire', () => {
  const files = [
    ...built('index.html')
      .toString()
      .matchAll(/(?:src|href)="\/console\/(assets\/[^"]+\.js)"/gu),
  ];
  const bytes = files.map(([, file]) => gzipSync(built(file!)).length);
  expect(bytes.length).toBeGreaterThan(2);
  expect(bytes.reduce((sum, each) => sum + each) / 1000).toBeLessThanOrEqual(450);
});
