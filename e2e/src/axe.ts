import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const script = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What is looked for: rules by name, or all that bear one of these tags. */
type Looked = Required<RunOptions>['runOnly'] & { type: 'tag' | 'rule' };

/**
 * What axe finds, a line each; a page passes with none. It is brought once a page, and what passes is neither
 * described nor sent: with both a look costs three times as much.
 */
export async function axeFindings(page: Page, runOnly: Looked): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script);
  return page.evaluate(
    async (options) => {
      const { violations } = await window.axe.run(document, options);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
    },
    { runOnly, resultTypes: ['violations' as const] },
  );
}

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}
