import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { origin } from './served.js';

/**
 * Notes what a page does that must not happen: it asks another site, breaks the policy, fails, or is told of a fault
 * of the server. The function that is returned expects that nothing was noted.
 */
export async function watch(page: Page): Promise<() => void> {
  const faults: string[] = [];
  const own = await origin();
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
  return () => expect(faults, page.url()).toEqual([]);
}
