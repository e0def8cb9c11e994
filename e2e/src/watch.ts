import type { Page, Response } from 'playwright-core';
import { expect } from 'vitest';
import { origin } from './served.js';

/** Notes what a page does that must not happen. The function that is returned expects that nothing was noted. */
export async function watch(page: Page): Promise<() => Promise<void>> {
  const faults: string[] = [];
  const allRead = await noteFaults(page, (fault) => faults.push(fault));
  return async () => {
    await allRead();
    expect(faults, page.url()).toEqual([]);
  };
}

/**
 * Tells of each time that a page asks another site, breaks the policy, fails, is told of a fault of the server, or asks
 * what its reader may not: that is written down as an attempt. Returns how to wait until every answer was read.
 */
export async function noteFaults(page: Page, note: (fault: string) => void): Promise<() => Promise<unknown>> {
  const own = await origin();
  const reading: Promise<void>[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${own}/`) && !url.startsWith('data:')) note(`asked ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) note(`${response.status()} of ${response.url()}`);
    if (response.url().endsWith('/staff/graphql'))
      reading.push(
        wasRefused(response).then((refused) => {
          if (refused) note(`may not ask ${response.request().postData()?.slice(0, 200)}`);
        }),
      );
  });
  page.on('console', (message) => {
    if (/content security policy/iu.test(message.text())) note(message.text());
  });
  page.on('pageerror', (error) => note(`fault in the page: ${error.message}`));
  return () => Promise.all(reading);
}

interface Answer {
  errors?: { extensions?: { code?: string } }[];
}

/** Reads an answer; one whose page has been left is gone with it. */
async function wasRefused(response: Response): Promise<boolean> {
  const { errors = [] } = (await response.json().catch(() => ({}))) as Answer;
  return errors.some(({ extensions }) => extensions?.code === 'NOT_ALLOWED');
}
