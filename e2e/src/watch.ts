import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { origin } from './served.js';

/** Notes what a page does that must not happen. The function that is returned expects that nothing was noted. */
export async function watch(page: Page): Promise<() => void> {
  const faults: string[] = [];
  await noteFaults(page, (fault) => faults.push(fault));
  return () => expect(faults, page.url()).toEqual([]);
}

/**
 * Tells of each time that a page asks another site, breaks the policy, fails, is told of a fault of the server, or asks
 * what its reader may not: that is written down as an attempt.
 */
export async function noteFaults(page: Page, note: (fault: string) => void): Promise<void> {
  const own = await origin();
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${own}/`) && !url.startsWith('data:')) note(`asked ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) note(`${response.status()} of ${response.url()}`);
    if (!response.url().endsWith('/staff/graphql')) return;
    // A page that is left takes what it was told with it.
    const told = response.text().catch(() => '');
    void told.then((text) => {
      if (text.includes('"NOT_ALLOWED"')) note(`refused ${response.request().postData()?.slice(0, 200)}`);
    });
  });
  page.on('console', (message) => {
    if (/content security policy/iu.test(message.text())) note(message.text());
  });
  page.on('pageerror', (error) => note(`fault in the page: ${error.message}`));
}
