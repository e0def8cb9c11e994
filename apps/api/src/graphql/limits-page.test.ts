import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkoutDir } from '../checkout.js';
import { limits } from './limits.js';

const page = readFileSync(join(checkoutDir, 'docs/api-limits.md'), 'utf8');

test('the page for authors of other apps tells the limits as they are', () => {
  const told = [...page.matchAll(/^\| `(\w+)` +\| +([\d,]+) +\|/gmu)].map(([, limit, figure]) => [
    limit,
    Number(figure!.replaceAll(',', '')),
  ]);
  expect(Object.fromEntries(told)).toEqual(limits);
  expect(page).toContain(`counts ${(limits.cost / 4).toLocaleString('en')}`);
});
