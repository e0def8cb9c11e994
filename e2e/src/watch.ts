import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { origin } from './served.js';

/** Notes what a page does that must not happen. The function that is returned expects that nothing was noted. */
export async function watch(page: Page): Promise<() => void> {
  const faults: string[] = [];
  await noteFaults(page, (fault) => faults.push(fault));
  return () => expect(faults, page.url()).toEqual([]);
}

/** Tells of each time that a page asks another site, breaks the policy, fails, or is told of a fault of the server. */
export async function noteFaults(page: Page, note: (fault: string) => void): Promise<void> {
  const own = await origin();
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${own}/`) && !url.startsWith('data:')) note(`asked ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) note(`${response.status()} of ${response.url()}`);
  });
  page.on('console', (message) => {
    if (/content security policy/iu.test(message.text())) note(message.text());
  });
  page.on('pageerror', (error) => note(`fault in the page: ${error.message}`));
}
