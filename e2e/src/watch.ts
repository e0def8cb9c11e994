import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';

/** What a page did that nobody may see happen: asked another site, broke the policy, or failed. */
export interface Watch {
  expectQuiet(): void;
}

export function watch(page: Page): Watch {
  const faults: string[] = [];
  const own = inject('origin');
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${own}/`) && !url.startsWith('data:')) faults.push(`asked ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} of ${response.url()}`);
  });
  page.on('console', (message) => {
    if (/content security policy/iu.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(`fault in the page: ${error.message}`));
  return { expectQuiet: () => expect(faults, page.url()).toEqual([]) };
}
